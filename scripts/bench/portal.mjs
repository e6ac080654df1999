// The portal: made-up data of a scale, on SQLite or PostgreSQL, and the release build that serves them.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { folder, freePort, processWith, ready, say, start, stop } from "./processes.mjs";
import { kept, release } from "./settings.mjs";

export const program = resolve(release, "pacthouse");
const made = new Map();

// A database with `scale` obligations, made once a run: its environment, its `file` on SQLite, its own processes on PostgreSQL.
export function data(scale, database = "sqlite") {
  const name = `${database}-${scale}`;
  if (!made.has(name)) made.set(name, database === "sqlite" ? sqlite(name, scale) : postgres(name, scale));
  return made.get(name);
}

async function sqlite(name, scale) {
  const dir = resolve(kept ?? folder, name);
  const here = { name, dir, file: join(dir, "pacthouse.db"), env: { PACTHOUSE_DATA_DIR: dir }, processes: [] };
  generate(here, scale);
  return here;
}

// PostgreSQL lives until its standard input ends. It would look through the new rows by itself within minutes, while pages are asked for.
async function postgres(name, scale) {
  const dir = resolve(kept ?? folder, name);
  const keep = kept ? ["--keep", join(dir, "cluster")] : [];
  const server = spawn("scripts/with-postgres", [...keep, "sh", "-c", 'echo "$PACTHOUSE_TEST_POSTGRES"; exec cat'], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [url] = await new Promise((done, failed) => {
    createInterface(server.stdout).once("line", (line) => done([line]));
    server.once("exit", (code) => failed(new Error(`PostgreSQL did not start: with-postgres ended with ${code}`)));
  });
  const root = processWith(`port=${new URL(url).port}`);
  const end = () => new Promise((done) => server.once("exit", done) && server.stdin.end());
  const here = { name, dir, env: { PACTHOUSE_DATA_DIR: dir, DATABASE_URL: url }, processes: [root], end };
  if (generate(here, scale)) execFileSync("psql", [url, "-qc", "VACUUM ANALYZE"]);
  return here;
}

// Ends the PostgreSQLs.
export async function endDatabases() {
  for (const one of made.values()) await (await one.catch(() => undefined))?.end?.();
}

// Whether they had to be made up: a folder that is kept may hold them.
function generate({ name, dir, env }, scale) {
  const mark = join(dir, "generated");
  if (existsSync(mark)) return false;
  if (spawnSync(program, ["generate", "--help"]).status !== 0) {
    throw new Error(`${program} has no command generate, so there are no data to measure with: build a release that has it`);
  }
  mkdirSync(dir, { recursive: true });
  say(`making up ${scale} obligations (${name})`);
  const begun = Date.now();
  execFileSync(program, ["generate", "--scale", String(scale)], { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  say(`made up in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  writeFileSync(mark, "");
  return true;
}

// A copy of SQLite's data that may be written to.
export function copy(here) {
  const dir = join(folder, `${here.name}-copy`);
  cpSync(here.dir, dir, { recursive: true });
  return { ...here, dir, file: join(dir, "pacthouse.db"), env: { PACTHOUSE_DATA_DIR: dir } };
}

// Serves the data: the `base` URL, what its processes are, how long the start took, and how to end it.
export async function serve(here, path = "/healthz") {
  const port = freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...here.env, PACTHOUSE_ADDR: `127.0.0.1:${port}`, PACTHOUSE_LIMIT: "1000000000", RUST_LOG: "error" };
  const begun = performance.now();
  const child = start(program, ["serve"], { env });
  await ready(base + path, child);
  const took = performance.now() - begun;
  return { base, port, took, pid: child.pid, roots: [child.pid, ...here.processes], stop: () => stop(child) };
}

// Serves the data while `work` is done.
export async function serving(here, work) {
  const portal = await serve(here);
  try {
    return await work(portal);
  } finally {
    await portal.stop();
  }
}

// Looks into a SQLite file: rows of named columns.
export function look({ file }, sql) {
  const json = execFileSync("sqlite3", ["-readonly", "-json", file, sql], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return json ? JSON.parse(json) : [];
}

