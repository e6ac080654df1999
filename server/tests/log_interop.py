"""Lets programs of others judge the log: pymerkle its tree and proofs, cryptography its signed checkpoints.

Reads one JSON object from standard input and prints how much was accepted. Hashes nothing by itself; all it does is to spell
proofs as pymerkle wants them, which asks for the side on which each sibling stands (RFC 6962, 2.1: where a tree is cut).
"""

import base64
import json
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pymerkle import InmemoryTree, MerkleProof, verify_consistency, verify_inclusion
from pymerkle.proof import InvalidProof

LEFT, RIGHT = 1, 0


def sides(stop, goes_left, size):
    """The sides of the siblings from the bottom up, going down from the tree of `size` leaves until `stop`."""
    start, end, found = 0, size, []
    while not stop(start, end):
        cut = start + (1 << ((end - start - 1).bit_length() - 1))
        if goes_left(cut):
            end, side = cut, RIGHT
        else:
            start, side = cut, LEFT
        found.insert(0, side)
    return found


def proof(size, siblings, path):
    return MerkleProof("sha256", True, size, siblings + [0], [1] + siblings, path)


def must_refuse(verify, *arguments):
    try:
        verify(*arguments)
    except InvalidProof:
        return
    raise SystemExit("a false proof was accepted")


def flipped(digest):
    return bytes([digest[0] ^ 1]) + digest[1:]


given = json.load(sys.stdin)
tree = InmemoryTree(algorithm="sha256")
roots, leaves = {}, []
for entry in given["entries"]:
    tree.append_entry(entry.encode())
    leaves.append(tree.get_leaf(tree.get_size()))
    roots[tree.get_size()] = tree.get_state()

name, _, key = given["key"].split("+", 2)
key = base64.b64decode(key, validate=True)
assert key[0] == 1, "an Ed25519 key"
public = Ed25519PublicKey.from_public_bytes(key[1:])
for note in given["checkpoints"]:
    text, signature = note.split("\n\n")
    dash, signer, signed = signature.rstrip("\n").split(" ")
    assert (dash, signer) == ("\u2014", name)
    public.verify(base64.b64decode(signed, validate=True)[4:], (text + "\n").encode())
    origin, size, root = text.split("\n")
    assert origin == name and base64.b64decode(root) == roots[int(size)], "the checkpoint's root is the tree's"

for item in given["inclusion"]:
    index, size = item["index"], item["size"]
    leaf, path = leaves[index], [bytes.fromhex(digest) for digest in item["path"]]
    siblings = sides(lambda start, end: end - start == 1, lambda cut: index < cut, size)
    assert len(siblings) == len(path)
    verify_inclusion(leaf, roots[size], proof(size, siblings, [leaf, *path]))
    must_refuse(verify_inclusion, leaf, flipped(roots[size]), proof(size, siblings, [leaf, *path]))

for item in given["consistency"]:
    old, new = item["old"], item["new"]
    path = [bytes.fromhex(digest) for digest in item["path"]]
    siblings = sides(lambda start, end: end == old, lambda cut: old <= cut, new)
    # Where the old tree is a complete subtree, the proof does not repeat its root (RFC 6962, 2.1.2).
    path = path if len(path) == len(siblings) + 1 else [roots[old], *path]
    assert len(path) == len(siblings) + 1
    verify_consistency(roots[old], roots[new], proof(new, siblings, path))
    must_refuse(verify_consistency, flipped(roots[old]), roots[new], proof(new, siblings, path))
    must_refuse(verify_consistency, roots[old], flipped(roots[new]), proof(new, siblings, path))

print(len(given["checkpoints"]), len(given["inclusion"]), len(given["consistency"]))
