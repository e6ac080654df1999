//! The proof that one tree continues another, made of the portal's tiles (C2SP tlog-tiles).

use super::{Portal, Trouble};
use crate::log::merkle::{Hash, Node, Nodes, Plan, node_hash};
use crate::log::tile::{HEIGHT, Tile, TileKind, WIDTH};
use std::collections::HashMap;

/// The consistency proof between the trees of these sizes; whether it holds is for who asked to see.
pub async fn consistency(portal: &Portal, old: u64, new: u64) -> Result<Vec<Hash>, Trouble> {
    let lacking = || Trouble::Portal("the portal's tiles lack a hash".to_owned());
    let plan = Plan::consistency(old, new).ok_or_else(lacking)?;
    let (mut tiles, mut known) = (HashMap::new(), Nodes::new());
    for node in plan.nodes() {
        let tile = tile_of(node, new).ok_or_else(lacking)?;
        let place = tile.to_string();
        if !tiles.contains_key(&place) {
            tiles.insert(place.clone(), portal.tile(tile).await?);
        }
        let hash = tiles.get(&place).and_then(|bytes| hash_in(bytes, node)).ok_or_else(lacking)?;
        known.insert(node, hash);
    }
    plan.build(&known).ok_or_else(lacking)
}

/// The tile that shows a complete subtree, or what it is made of, as wide as it is in a tree of `size` entries.
fn tile_of(node: Node, size: u64) -> Option<Tile> {
    let level = node.level / HEIGHT;
    let first = node.index.checked_shl(u32::from(node.level % HEIGHT))?;
    let index = first / WIDTH;
    let width = Ord::min(WIDTH, (size >> (level * HEIGHT)).checked_sub(index * WIDTH)?);
    (width > 0).then_some(Tile { kind: TileKind::Hashes(level), index, width })
}

/// The subtree's hash, from those of the tile that are under it.
fn hash_in(tile: &[u8], node: Node) -> Option<Hash> {
    let depth = node.level % HEIGHT;
    let first = usize::try_from((node.index << depth) % WIDTH).ok()?;
    let under = tile.get(first * 32..(first + (1 << depth)) * 32)?;
    let mut row = under.chunks_exact(32).map(|hash| hash.try_into().ok()).collect::<Option<Vec<Hash>>>()?;
    while row.len() > 1 {
        row = row.chunks_exact(2).map(|pair| node_hash(&pair[0], &pair[1])).collect();
    }
    row.pop()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::merkle::{completed, leaf_hash};
    use proptest::prelude::*;

    /// The nodes of a tree of this size.
    fn tree(size: u64) -> Nodes {
        let mut known = Nodes::new();
        for seq in 0..size {
            let new = completed(seq, leaf_hash(&seq.to_be_bytes()), &known).unwrap();
            known.extend(new);
        }
        known
    }

    fn bytes(tile: Tile, tree: &Nodes) -> Vec<u8> {
        let first = tile.first_node().unwrap();
        (0..tile.width).flat_map(|n| tree[&Node { index: first.index + n, ..first }]).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn every_node_of_a_proof_is_found_in_a_tile(new in 1..1500_u64, part in 0..=1000_u64) {
            let old = new * part / 1000;
            let tree = tree(new);
            for node in Plan::consistency(old, new).unwrap().nodes() {
                let tile = tile_of(node, new).unwrap();
                prop_assert_eq!(hash_in(&bytes(tile, &tree), node), Some(tree[&node]), "{:?} in {}", node, tile);
            }
        }
    }

    #[test]
    fn a_tile_that_is_too_short_shows_nothing() {
        assert_eq!(hash_in(&[0; 31], Node { level: 0, index: 0 }), None);
        assert_eq!(hash_in(&[0; 64], Node { level: 2, index: 0 }), None);
        assert_eq!(tile_of(Node { level: 0, index: 300 }, 100), None);
    }
}
