//! The Merkle tree (RFC 6962, section 2): hashes, and proofs built from the stored hashes of complete subtrees.
//!
//! A complete subtree of height `level` over the leaves from `index · 2^level` is a [`Node`]; a tree of `n` leaves has fewer
//! than `2n` of them, each is final once its last leaf is there, and every root and proof is made of a few of them.

use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The place of a complete subtree: its height and its number at that height, both from 0. Leaves have level 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// The height: it spans `2^level` leaves.
    pub level: u8,
    /// The number among the subtrees of this height, from the left.
    pub index: u64,
}

/// Nodes with their hashes, as they come out of a store.
pub type Nodes = BTreeMap<Node, Hash>;

/// The hash of an entry (`0x00` before the data).
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new_with_prefix([0]).chain_update(entry).finalize().into()
}

/// The hash of two subtrees side by side (`0x01` before both).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The complete subtrees that leaf number `seq` closes beside itself need these left neighbours: lowest first.
pub fn left_neighbours(seq: u64) -> Vec<Node> {
    (0..).zip(0..seq.trailing_ones()).map(|(level, _)| Node { level, index: (seq >> level) - 1 }).collect()
}

/// What leaf number `seq` adds to the store: itself and each subtree that it completes (one, amortised).
/// `None` if a left neighbour is missing.
pub fn completed(seq: u64, leaf: Hash, known: &Nodes) -> Option<Nodes> {
    let mut hash = leaf;
    let mut new = Nodes::from([(Node { level: 0, index: seq }, hash)]);
    for left in left_neighbours(seq) {
        hash = node_hash(known.get(&left)?, &hash);
        new.insert(Node { level: left.level + 1, index: left.index >> 1 }, hash);
    }
    Some(new)
}

/// Leaves from `start` to before `end`, a subtree of some tree: `start` is a multiple of the smallest power of two that spans it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    start: u64,
    end: u64,
}

impl Span {
    const fn len(self) -> u64 {
        self.end - self.start
    }

    /// Where RFC 6962 cuts it: after the largest power of two smaller than its length (which is at least 2).
    const fn cut(self) -> (Self, Self) {
        let middle = self.start + (1 << (self.len() - 1).ilog2());
        (Self { start: self.start, end: middle }, Self { start: middle, end: self.end })
    }

    /// The complete subtrees that it is made of, from the left, each smaller than the one before.
    fn nodes(self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut start = self.start;
        while start < self.end {
            let level = u8::try_from((self.end - start).ilog2()).unwrap_or(u8::MAX);
            nodes.push(Node { level, index: start >> level });
            start += 1 << level;
        }
        nodes
    }

    /// Its hash, from those of its complete subtrees.
    fn hash(self, known: &Nodes) -> Option<Hash> {
        let mut hashes = self.nodes().into_iter().rev().map(|node| known.get(&node));
        let last = *hashes.next()??;
        hashes.try_fold(last, |right, left| Some(node_hash(left?, &right)))
    }
}

/// A root or a proof to be built: first ask for its [`Plan::nodes`], then [`Plan::build`] it from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan(Vec<Span>);

impl Plan {
    /// The root of the tree of the first `size` leaves. A tree without leaves needs no nodes: see [`root`].
    pub fn root(size: u64) -> Self {
        Self(if size == 0 { Vec::new() } else { vec![Span { start: 0, end: size }] })
    }

    /// The inclusion proof of leaf `seq` in the tree of `size` leaves (RFC 6962, 2.1.1); none if it is not in it.
    pub fn inclusion(seq: u64, size: u64) -> Option<Self> {
        if seq >= size {
            return None;
        }
        let mut siblings = Vec::new();
        let mut tree = Span { start: 0, end: size };
        while tree.len() > 1 {
            let (left, right) = tree.cut();
            let (into, sibling) = if seq < left.end { (left, right) } else { (right, left) };
            siblings.push(sibling);
            tree = into;
        }
        siblings.reverse();
        Some(Self(siblings))
    }

    /// The consistency proof from the tree of `old` leaves to that of `new` (RFC 6962, 2.1.2); empty if they are one or `old` is 0,
    /// none if `old` is the larger.
    pub fn consistency(old: u64, new: u64) -> Option<Self> {
        if old > new {
            return None;
        }
        if old == 0 || old == new {
            return Some(Self(Vec::new()));
        }
        let mut spans = Vec::new();
        let mut tree = Span { start: 0, end: new };
        while tree.end != old {
            let (left, right) = tree.cut();
            let (into, other) = if old <= left.end { (left, right) } else { (right, left) };
            spans.push(other);
            tree = into;
        }
        // What is left is the old tree's own right edge; the whole old tree is known to the asker.
        if tree.start != 0 {
            spans.push(tree);
        }
        spans.reverse();
        Some(Self(spans))
    }

    /// The stored nodes that it takes.
    pub fn nodes(&self) -> Vec<Node> {
        self.0.iter().flat_map(|span| span.nodes()).collect()
    }

    /// The hashes asked for, in order; none if a node is missing.
    pub fn build(&self, known: &Nodes) -> Option<Vec<Hash>> {
        self.0.iter().map(|span| span.hash(known)).collect()
    }
}

/// The root of the tree of the first `size` leaves; none if a node of [`Plan::root`] is missing.
pub fn root(size: u64, known: &Nodes) -> Option<Hash> {
    if size == 0 {
        return Some(Sha256::digest([]).into());
    }
    Span { start: 0, end: size }.hash(known)
}

/// Whether the proof leads from the leaf at `seq` to the root of the tree of `size` leaves (RFC 9162, 2.1.3.2).
pub fn verify_inclusion(leaf: &Hash, seq: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if seq >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (seq, size - 1, *leaf);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node_hash(sibling, &hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether the proof shows that the tree of `new` leaves begins with that of `old` (RFC 9162, 2.1.4.2).
/// Every tree begins with the empty one, whose root must be the hash of nothing.
pub fn verify_consistency(old: u64, old_root: &Hash, new: u64, new_root: &Hash, proof: &[Hash]) -> bool {
    if old > new || old == 0 || old == new {
        let same = if old == 0 { *old_root == <Hash>::from(Sha256::digest([])) } else { old == new && old_root == new_root };
        return same && proof.is_empty() && (new > 0 || old_root == new_root);
    }
    let mut rest = proof.iter();
    let start = if old.is_power_of_two() { Some(old_root) } else { rest.next() };
    let Some(start) = start else { return false };
    let shift = (old - 1).trailing_ones();
    let (mut at, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut from_old, mut from_new) = (*start, *start);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            from_old = node_hash(sibling, &from_old);
            from_new = node_hash(sibling, &from_new);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            from_new = node_hash(&from_new, sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && from_old == *old_root && from_new == *new_root
}

#[cfg(test)]
#[path = "merkle_tests.rs"]
mod tests;
