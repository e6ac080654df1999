"""Lets a program of others judge cosignatures (C2SP tlog-cosignature), with cryptography and from the text of the specification alone.

Is given a JSON object: a witness's key, a checkpoint with its cosignature last, and the moment. Verifies that, refuses it at another
moment, and prints a cosignature of the same checkpoint by a key of its own.
"""

import base64
import hashlib
import json
import struct
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def key_id(name, public):
    return hashlib.sha256(name.encode() + b"\n\x04" + public).digest()[:4]


def message(seconds, text):
    return f"cosignature/v1\ntime {seconds}\n{text}".encode()


given = json.loads(sys.argv[1])
name, identifier, material = given["key"].split("+", 2)
material = base64.b64decode(material, validate=True)
assert material[0] == 4 and bytes.fromhex(identifier) == key_id(name, material[1:])

text, lines = given["checkpoint"].split("\n\n")
text += "\n"
dash, signer, signed = lines.rstrip("\n").split("\n")[-1].split(" ")
signed = base64.b64decode(signed, validate=True)
assert (dash, signer, signed[:4]) == ("\u2014", name, key_id(name, material[1:]))
(seconds,) = struct.unpack(">Q", signed[4:12])
assert seconds == given["seconds"]
public = Ed25519PublicKey.from_public_bytes(material[1:])
public.verify(signed[12:], message(seconds, text))
try:
    public.verify(signed[12:], message(seconds + 1, text))
except InvalidSignature:
    pass
else:
    raise SystemExit("a false cosignature was accepted")

own, seconds = Ed25519PrivateKey.generate(), 1790000000
raw = own.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
name = "other.example/witness"
vkey = f"{name}+{key_id(name, raw).hex()}+{base64.b64encode(bytes([4]) + raw).decode()}"
signed = key_id(name, raw) + struct.pack(">Q", seconds) + own.sign(message(seconds, text))
print(json.dumps({"key": vkey, "line": f"\u2014 {name} {base64.b64encode(signed).decode()}", "seconds": seconds}))
