// site.mjs PACTHOUSE.js PACTHOUSE.wasm: writes target/site.
//   pkg/NAME.HASH.EXT.br   the style sheet, the modules and the wasm, compressed as far as Brotli can; a changed file has
//                          a new name, so that browsers may keep each for ever
//   the other files of public/ under their own names
//   manifest.json       logical name → path, for the server: {"css": "pkg/pacthouse.0123456789.css", …}
// A file that has not changed is not touched; what is no longer published is removed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { bundle } from "lightningcss";

const [loader, wasm] = process.argv.slice(2);
const site = "target/site";
const written = new Set();
const manifest = {};

function write(path, bytes) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
  written.add(path);
}

// Compresses what the name says is not there yet: that takes seconds.
function pack(path, bytes) {
  const packed = `${path}.br`;
  write(packed, existsSync(join(site, packed)) ? readFileSync(join(site, packed)) : brotliCompressSync(bytes));
}

// Publishes under a name that says what is in it, and answers that name.
function hashed(key, name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  pack(`pkg/${file}`, Buffer.from(content));
  manifest[key] = `pkg/${file}`;
  return file;
}

for (const [key, name, filename] of [["css", "pacthouse", "style/main.css"], ["embed", "embed", "style/embed.css"]]) {
  const style = bundle({ filename, minify: true });
  for (const { message, loc } of style.warnings) console.error(`style: ${message} (${loc.filename}:${loc.line})`);
  hashed(key, name, "css", style.code);
}

const wasmName = hashed("wasm", "pacthouse", "wasm", readFileSync(wasm));
const jsName = hashed("js", "pacthouse", "js", readFileSync(loader));
const islands = readFileSync("public/islands.js", "utf8")
  .replace("./pkg/pacthouse.js", `./${jsName}`)
  .replace("./pkg/pacthouse.wasm", `./${wasmName}`);
hashed("islands", "islands", "js", islands);
hashed("passkeys", "passkeys", "js", readFileSync("public/passkeys.js"));

for (const name of readdirSync("public")) {
  if (!name.endsWith(".js")) write(name, readFileSync(join("public", name)));
}

write("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));

for (const path of readdirSync(site, { recursive: true, withFileTypes: true })) {
  const name = join(path.parentPath, path.name).slice(site.length + 1);
  if (path.isFile() && !written.has(name)) rmSync(join(site, name));
}
