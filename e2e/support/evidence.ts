// Evidence of signatures, as strangers look at it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { program } from "./server.ts";

// What the program of the portal says of a file.
export function verify(file: string) {
  const { status, stdout } = spawnSync(program, ["verify", file], { encoding: "utf8" });
  return { status, stdout };
}

// The canonical form (RFC 8785) of a statement, whose members are strings and whole numbers.
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}

// The SHA-256 of a statement, in base64url: what a passkey is asked, and what a provider's token bears.
export const challenge = (statement: unknown) => createHash("sha256").update(canonical(statement)).digest("base64url");
