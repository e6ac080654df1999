// What a thief makes of a piece of evidence: another signatory in it, sealed and logged by a key of their own, so that every line holds.
import { createHash, generateKeyPairSync, sign } from "node:crypto";

function sha256(...parts: (string | Uint8Array)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

// Members in the order of RFC 8785.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

/** The evidence of a signature by a code as one of somebody else, for the portal at this address. */
export function forged(evidence: string, person: string, portal?: string): string {
  const bundle = JSON.parse(evidence);
  bundle.statement.portal = portal ?? bundle.statement.portal;
  bundle.statement.person.name = person;
  const statement = JSON.stringify(sorted(bundle.statement));
  const log = bundle.statement.portal.replace(/^.*:\/\//, "") + "/log";

  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const bytes = Buffer.concat([Buffer.from([1]), publicKey.export({ type: "spki", format: "der" }).subarray(-32)]);
  const id = sha256(`${log}\n`, bytes).subarray(0, 4);
  const signed = (...parts: (string | Buffer)[]) => sign(null, Buffer.concat(parts.map((part) => Buffer.from(part as string))), privateKey);
  bundle.act.seal.key = `${log}+${id.toString("hex")}+${bytes.toString("base64")}`;
  bundle.act.seal.signature = signed("pacthouse seal v1\n", sha256(statement)).toString("base64");

  const salt = Buffer.from(bundle.salts.person, "hex");
  const entry = JSON.parse(bundle.entry.json);
  entry.data.person = `sha256:${sha256(salt, person).toString("hex")}`;
  entry.data.statement_digest = `sha256:${sha256(salt, statement).toString("hex")}`;
  bundle.entry = { seq: 0, json: JSON.stringify(entry) };
  delete bundle.afterwards;
  const checkpoint = `${log}\n1\n${sha256(Buffer.from([0]), bundle.entry.json).toString("base64")}\n`;
  const line = Buffer.concat([id, signed(checkpoint)]).toString("base64");
  bundle.proof = `c2sp.org/tlog-proof@v1\nindex 0\n\n${checkpoint}\n— ${log} ${line}\n`;
  return JSON.stringify(bundle);
}
