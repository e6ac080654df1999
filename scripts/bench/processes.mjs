// Starting and ending servers, and what their processes use of processor and memory.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Everything that a run writes, besides data that are kept.
export const folder = mkdtempSync(join(tmpdir(), "pacthouse-bench-"));
const running = new Set();

export const say = (text) => console.error(`==> ${text}`);
export const later = (ms) => new Promise((done) => setTimeout(done, ms));
export const freePort = () => execFileSync("scripts/free-port", { encoding: "utf8" }).trim();

// Starts a program that serves; `options` as for spawn, with `env` beside the own environment.
export function start(program, args, { env = {}, ...options } = {}) {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...env }, ...options });
  child.ended = new Promise((done) => {
    child.on("exit", () => done(running.delete(child)));
    child.on("error", (error) => done(console.error(`error: ${program}: ${error.message}`)));
  });
  running.add(child);
  return child;
}

export async function stop(child) {
  child.stdin?.end();
  child.kill("SIGTERM");
  await child.ended;
}

export async function finish() {
  await Promise.all([...running].map(stop));
  rmSync(folder, { recursive: true, force: true });
}

// Waits until `url` answers well, for a minute at most; looks every few milliseconds.
export async function ready(url, child) {
  for (const begun = Date.now(); Date.now() - begun < 60_000; await later(2)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(" ")} ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return;
  }
  throw new Error(`nothing answers well on ${url}`);
}

// The fields of /proc/PID/stat from the third on (proc(5)); none for a process that has just ended.
function stat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
  } catch {
    return undefined;
  }
}

// These processes with all that descend from them.
function tree(roots) {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((pid) => [Number(pid), Number(stat(pid)?.[1])]);
  const found = new Set(roots);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [pid, parent] of processes) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

// Processor seconds of the processes and their descendants, user and system, with those of descendants that have ended.
export function cpu(roots) {
  const used = (fields) => fields?.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) ?? 0;
  return tree(roots).reduce((sum, pid) => sum + used(stat(pid)), 0) / ticks;
}

// A figure of /proc/PID/status in MiB: VmRSS is resident now, VmHWM the most so far.
export function memory(pid, name) {
  return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(new RegExp(`${name}:\\s+(\\d+) kB`))[1]) / 1024;
}

// Lets VmHWM begin anew from what is resident now.
export const forgetPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, "5");

// The process whose command line holds these words.
export function processWith(words) {
  const holds = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(words);
    } catch {
      return false;
    }
  };
  return Number(readdirSync("/proc").find((pid) => /^\d+$/.test(pid) && holds(pid)));
}

// The first line that a program says of its version.
export function version(program, args) {
  const said = spawnSync(program, args, { encoding: "utf8" });
  return `${said.stdout}${said.stderr}`.split("\n")[0].trim();
}
