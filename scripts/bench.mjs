// What a page costs: the release build beside a bare axum handler that returns the same bytes, in one run.
// For each page: processor time a request, requests a second, median latency, and the ratio of Pacthouse to the bare one.
// wrk asks over 16 connections for SECONDS each (default 5), with the compression that browsers ask for.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const seconds = Number(process.env.SECONDS ?? 5);
const target = process.env.CARGO_TARGET_DIR ?? "target";
const folder = mkdtempSync(join(tmpdir(), "pacthouse-bench-"));
const freePort = () => execFileSync("scripts/free-port", { encoding: "utf8" }).trim();
const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
const running = [];

function start(program, args, env = {}) {
  const child = spawn(join(target, "release", program), args, {
    env: { ...process.env, RUST_LOG: "error", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  running.push(child);
  return child.pid;
}

// The answer's bytes as they travel, with its headers.
const answer = (url) =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on("error", reject);
  });

async function ready(url) {
  for (let tries = 0; tries < 300; tries++) {
    if (await answer(url).catch(() => undefined)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`nothing answers on ${url}`);
}

// Processor seconds that a process has used, in user and system mode.
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

const unit = { us: 1e-3, ms: 1, s: 1e3 };

function measure(pid, url) {
  const load = (time) =>
    execFileSync("wrk", ["-t1", "-c16", `-d${time}s`, "--latency", "-H", "Accept-Encoding: br", url], { encoding: "utf8" });
  load(1);
  const before = cpu(pid);
  const report = load(seconds);
  const used = cpu(pid) - before;
  const requests = Number(report.match(/(\d+) requests in/)[1]);
  const [, median, scale] = report.match(/50%\s+([\d.]+)(us|ms|s)/);
  if (/Non-2xx/.test(report)) throw new Error(`${url} did not always answer well:\n${report}`);
  return {
    cpu: (used / requests) * 1e6,
    rate: Number(report.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    median: Number(median) * unit[scale],
  };
}

async function main() {
  const port = freePort();
  const base = `http://127.0.0.1:${port}`;
  const portal = start("pacthouse", ["serve", "--demo"], {
    PACTHOUSE_ADDR: `127.0.0.1:${port}`,
    PACTHOUSE_DATA_DIR: join(folder, "data"),
    PACTHOUSE_LIMIT: "1000000000",
  });
  await ready(`${base}/robots.txt`);

  const plain = await fetch(`${base}/en/pacts`).then((response) => response.text());
  const pact = plain.match(/href="(\/en\/pacts\/[a-z0-9-]+)"/)?.[1];
  if (!pact) throw new Error("the list of pacts names no pact");

  console.log("page                                     bytes      µs a request          requests/s        median ms");
  console.log("                                              ours   bare  ratio   ours   bare ratio  ours  bare ratio");
  for (const path of ["/en", "/en/pacts", pact]) {
    const { status, headers, body } = await answer(base + path);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    const copy = join(folder, "body");
    writeFileSync(copy, body);
    const barePort = freePort();
    const bare = start("examples/bare", [barePort, copy, headers["content-encoding"] ?? "identity"]);
    await ready(`http://127.0.0.1:${barePort}/`);
    const ours = measure(portal, base + path);
    const theirs = measure(bare, `http://127.0.0.1:${barePort}/`);
    const columns = [
      path.slice(0, 38).padEnd(38),
      String(body.length).padStart(7),
      ...["cpu", "rate", "median"].flatMap((key) => [
        ours[key].toFixed(key === "median" ? 2 : 0).padStart(6),
        theirs[key].toFixed(key === "median" ? 2 : 0).padStart(6),
        `${(ours[key] / theirs[key]).toFixed(2)}×`.padStart(6),
      ]),
    ];
    console.log(columns.join(" "));
  }
}

try {
  await main();
} finally {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
