//! The tree against the recursive definitions of RFC 6962, written down as they stand there.

use super::*;
use proptest::prelude::*;

fn leaves(n: u64) -> Vec<Hash> {
    (0..n).map(|i| leaf_hash(&i.to_be_bytes())).collect()
}

fn half(n: usize) -> usize {
    1 << (n - 1).ilog2()
}

/// MTH (2.1).
fn mth(d: &[Hash]) -> Hash {
    match d {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        _ => {
            let k = half(d.len());
            node_hash(&mth(&d[..k]), &mth(&d[k..]))
        }
    }
}

/// PATH (2.1.1).
fn path(m: usize, d: &[Hash]) -> Vec<Hash> {
    if d.len() == 1 {
        return Vec::new();
    }
    let k = half(d.len());
    let (mut proof, other) = if m < k { (path(m, &d[..k]), mth(&d[k..])) } else { (path(m - k, &d[k..]), mth(&d[..k])) };
    proof.push(other);
    proof
}

/// SUBPROOF (2.1.2).
fn subproof(m: usize, d: &[Hash], whole: bool) -> Vec<Hash> {
    if m == d.len() {
        return if whole { Vec::new() } else { vec![mth(d)] };
    }
    let k = half(d.len());
    let (mut proof, other) =
        if m <= k { (subproof(m, &d[..k], whole), mth(&d[k..])) } else { (subproof(m - k, &d[k..], false), mth(&d[..k])) };
    proof.push(other);
    proof
}

/// The store after these leaves, as appends make it.
fn store(d: &[Hash]) -> Nodes {
    let mut nodes = Nodes::new();
    for (seq, leaf) in (0..).zip(d) {
        let known = left_neighbours(seq).into_iter().map(|n| (n, nodes[&n])).collect();
        nodes.extend(completed(seq, *leaf, &known).unwrap());
    }
    nodes
}

/// Only what the plan asks for.
fn fetch(plan: &Plan, all: &Nodes) -> Nodes {
    plan.nodes().into_iter().map(|n| (n, all[&n])).collect()
}

#[test]
fn roots_and_all_proofs_of_all_trees_to_66_leaves_are_those_of_the_definitions() {
    for n in 1..=66_u64 {
        let d = leaves(n);
        let all = store(&d);
        assert!(all.len() < 2 * d.len());
        let root_n = root(n, &fetch(&Plan::root(n), &all)).unwrap();
        assert_eq!(root_n, mth(&d));
        for m in 0..n {
            let i = usize::try_from(m).unwrap();
            let plan = Plan::inclusion(m, n).unwrap();
            let proof = plan.build(&fetch(&plan, &all)).unwrap();
            assert_eq!(proof, path(i, &d), "inclusion of {m} in {n}");
            assert!(verify_inclusion(&d[i], m, n, &proof, &root_n));
            let plan = Plan::consistency(m + 1, n).unwrap();
            let proof = plan.build(&fetch(&plan, &all)).unwrap();
            assert_eq!(proof, subproof(i + 1, &d, true), "consistency of {} with {n}", m + 1);
            assert!(verify_consistency(m + 1, &mth(&d[..=i]), n, &root_n, &proof));
        }
    }
}

#[test]
fn the_empty_tree_is_the_beginning_of_every_tree() {
    let empty = root(0, &Nodes::new()).unwrap();
    assert_eq!(hex::encode(empty), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    let one = mth(&leaves(1));
    assert!(verify_consistency(0, &empty, 1, &one, &[]));
    assert!(verify_consistency(0, &empty, 0, &empty, &[]));
    assert!(!verify_consistency(0, &one, 1, &one, &[]) && !verify_consistency(0, &empty, 0, &one, &[]));
    assert!(Plan::inclusion(0, 0).is_none() && Plan::consistency(2, 1).is_none());
    assert!(!verify_consistency(2, &one, 1, &one, &[]));
}

#[test]
fn a_missing_node_gives_no_proof() {
    let mut all = store(&leaves(7));
    all.remove(&Node { level: 2, index: 0 });
    assert!(root(7, &all).is_none());
    assert!(Plan::inclusion(5, 7).unwrap().build(&all).is_none());
    assert!(completed(7, [0; 32], &all).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_proof_holds_for_its_own_leaf_place_size_and_root_only(n in 2..700_u64, a in any::<u64>(), bit in 0..256_usize, at in any::<usize>()) {
        let d = leaves(n);
        let all = store(&d);
        let (m, root_n) = (a % n, root(n, &all).unwrap());
        let leaf = d[usize::try_from(m).unwrap()];
        let proof = Plan::inclusion(m, n).unwrap().build(&all).unwrap();
        prop_assert!(verify_inclusion(&leaf, m, n, &proof, &root_n));
        prop_assert!(!verify_inclusion(&leaf, (m + 1) % n, n, &proof, &root_n));
        prop_assert!(!verify_inclusion(&leaf, m, n, &proof[1..], &root_n));
        prop_assert!(!verify_inclusion(&leaf, m, n, &[&proof[..], &[root_n]].concat(), &root_n));
        let flip = |h: &Hash| { let mut h = *h; h[bit / 8] ^= 1 << (bit % 8); h };
        let mut bad = proof.clone();
        let i = at % bad.len();
        bad[i] = flip(&bad[i]);
        prop_assert!(!verify_inclusion(&leaf, m, n, &bad, &root_n));
        prop_assert!(!verify_inclusion(&flip(&leaf), m, n, &proof, &root_n));
        prop_assert!(!verify_inclusion(&leaf, m, n, &proof, &flip(&root_n)));
    }

    #[test]
    fn a_tree_that_was_rewritten_is_not_consistent(n in 2..700_u64, a in any::<u64>(), b in any::<u64>()) {
        let d = leaves(n);
        let all = store(&d);
        let old = 1 + a % (n - 1);
        let cut = usize::try_from(old).unwrap();
        let (old_root, new_root) = (mth(&d[..cut]), root(n, &all).unwrap());
        let proof = Plan::consistency(old, n).unwrap().build(&all).unwrap();
        prop_assert!(verify_consistency(old, &old_root, n, &new_root, &proof));
        let mut other = d.clone();
        other[usize::try_from(b % old).unwrap()] = [9; 32];
        let all = store(&other);
        let proof = Plan::consistency(old, n).unwrap().build(&all).unwrap();
        prop_assert!(!verify_consistency(old, &old_root, n, &root(n, &all).unwrap(), &proof));
    }
}
