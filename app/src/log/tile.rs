//! Tiles (C2SP tlog-tiles): the tree and its entries in pieces of 256, under paths that are the same for every such log.

use super::merkle::Node;
use std::fmt;
use std::str::FromStr;

/// Hashes, or entries, of a full tile.
pub const WIDTH: u64 = 256;
/// Levels of the tree that one tile spans.
pub const HEIGHT: u8 = 8;

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileKind {
    /// Hashes at this level of tiles, 0 to 63.
    Hashes(u8),
    /// The entries themselves.
    Entries,
}

/// A tile's place: what follows `/log/tile/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What it holds.
    pub kind: TileKind,
    /// Its number at its level.
    pub index: u64,
    /// How many hashes or entries: 256, or fewer for a partial tile.
    pub width: u64,
}

impl Tile {
    /// Whether it is full, and so final.
    pub const fn is_full(self) -> bool {
        self.width == WIDTH
    }

    /// The full tile in its place.
    #[must_use]
    pub const fn full(self) -> Self {
        Self { width: WIDTH, ..self }
    }

    /// The number of its first hash or entry at its level.
    pub const fn start(self) -> Option<u64> {
        self.index.checked_mul(WIDTH)
    }

    /// The first of the nodes that it shows; the others follow it. None beyond any tree that can be.
    pub fn first_node(self) -> Option<Node> {
        let TileKind::Hashes(level) = self.kind else { return None };
        let level = level.checked_mul(HEIGHT).filter(|level| *level < 64)?;
        Some(Node { level, index: self.start()? })
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TileKind::Hashes(level) => write!(f, "{level}")?,
            TileKind::Entries => write!(f, "entries")?,
        }
        let mut groups = vec![self.index % 1000];
        let mut rest = self.index / 1000;
        while rest > 0 {
            groups.push(rest % 1000);
            rest /= 1000;
        }
        for (left, group) in groups.into_iter().enumerate().rev() {
            write!(f, "/{}{group:03}", if left > 0 { "x" } else { "" })?;
        }
        if self.is_full() { Ok(()) } else { write!(f, ".p/{}", self.width) }
    }
}

/// A path that no tile has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTile;

impl FromStr for Tile {
    type Err = NoTile;
    fn from_str(path: &str) -> Result<Self, NoTile> {
        let (kind, rest) = path.split_once('/').ok_or(NoTile)?;
        let kind = match kind {
            "entries" => TileKind::Entries,
            level => TileKind::Hashes(level.parse().ok().filter(|l| *l < 64).ok_or(NoTile)?),
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, width.parse().ok().filter(|w| (1..WIDTH).contains(w)).ok_or(NoTile)?),
            None => (rest, WIDTH),
        };
        let mut index = 0_u64;
        for group in number.split('/') {
            let group: u64 = group.strip_prefix('x').unwrap_or(group).parse().map_err(|_| NoTile)?;
            index = index.checked_mul(1000).and_then(|i| i.checked_add(group)).ok_or(NoTile)?;
        }
        let tile = Self { kind, index, width };
        // One spelling, so that a cache holds each tile once.
        if tile.to_string() == path { Ok(tile) } else { Err(NoTile) }
    }
}

/// Adds an entry to a bundle: its length in two bytes, big-endian, and itself. None if it is too long.
pub fn bundle(bytes: &mut Vec<u8>, entry: &str) -> Option<()> {
    bytes.extend(u16::try_from(entry.len()).ok()?.to_be_bytes());
    bytes.extend(entry.as_bytes());
    Some(())
}

/// The entries of a bundle; none if it is cut short.
pub fn unbundle(mut bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut entries = Vec::new();
    while !bytes.is_empty() {
        let (length, rest) = bytes.split_first_chunk::<2>()?;
        let (entry, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        entries.push(entry);
        bytes = rest;
    }
    Some(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        let tile = |path: &str| path.parse::<Tile>();
        assert_eq!(tile("0/x001/x234/067"), Ok(Tile { kind: TileKind::Hashes(0), index: 1_234_067, width: 256 }));
        assert_eq!(tile("63/000.p/255"), Ok(Tile { kind: TileKind::Hashes(63), index: 0, width: 255 }));
        assert_eq!(tile("entries/017.p/1"), Ok(Tile { kind: TileKind::Entries, index: 17, width: 1 }));
        for bad in [
            "",
            "0",
            "0/",
            "0/0",
            "0/00",
            "0/0000",
            "0/x000",
            "0/x000/000",
            "0/x001/x000",
            "0/001/000",
            "64/000",
            "00/000",
            "+1/000",
            "-1/000",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/",
            "0/000.p",
            "entries/000/",
            "entries//000",
            "e/000",
            "0/x018/x446/x744/x073/x709/x551/616",
            "0/+01",
            "data/000",
        ] {
            assert_eq!(tile(bad), Err(NoTile), "{bad}");
        }
    }

    #[test]
    fn a_tile_shows_every_eighth_level_of_the_tree() {
        let node = |path: &str| path.parse::<Tile>().unwrap().first_node();
        assert_eq!(node("1/002"), Some(Node { level: 8, index: 512 }));
        assert_eq!(node("7/000"), Some(Node { level: 56, index: 0 }));
        assert_eq!(node("8/000"), None);
        assert_eq!(node("entries/000"), None);
    }

    proptest! {
        #[test]
        fn every_tile_is_found_under_its_path(index in any::<u64>(), level in 0..64_u8, width in 1..=256_u64, entries in any::<bool>()) {
            let tile = Tile { kind: if entries { TileKind::Entries } else { TileKind::Hashes(level) }, index, width };
            prop_assert_eq!(tile.to_string().parse(), Ok(tile));
        }

        #[test]
        fn bundles_hold_their_entries(entries in proptest::collection::vec(".{0,80}", 0..20)) {
            let mut bytes = Vec::new();
            for e in &entries {
                bundle(&mut bytes, e).unwrap();
            }
            let read = unbundle(&bytes).unwrap();
            prop_assert_eq!(read, entries.iter().map(String::as_bytes).collect::<Vec<_>>());
            prop_assert!(bytes.is_empty() || unbundle(&bytes[..bytes.len() - 1]).is_none() || entries.iter().any(String::is_empty));
        }
    }
}
