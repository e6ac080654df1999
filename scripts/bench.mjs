// What a page costs: the release build beside a bare axum handler that returns the same bytes, in one run.
// For each page: processor time a request, requests a second, median latency, and the ratio of Pacthouse to the bare one.
// wrk asks over 16 connections for SECONDS each (default 5), with the compression that browsers ask for, on the loopback
// address. The table is printed and kept in docs/performance.md, with the machine and the versions.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { cpus, release, tmpdir, totalmem, type } from "node:os";
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

  const rows = [];
  for (const path of ["/en/", "/en/pacts", pact]) {
    const { status, headers, body } = await answer(base + path);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    const copy = join(folder, "body");
    writeFileSync(copy, body);
    const barePort = freePort();
    const bare = start("bare", [barePort, copy, headers["content-encoding"] ?? "identity"]);
    await ready(`http://127.0.0.1:${barePort}/`);
    console.error(`==> asking for ${path}, ${2 * (seconds + 1)} s`);
    const ours = measure(portal, base + path);
    const theirs = measure(bare, `http://127.0.0.1:${barePort}/`);
    const pair = (key, digits) => [ours[key].toFixed(digits), theirs[key].toFixed(digits), ratio(ours[key] / theirs[key])];
    rows.push([path, String(body.length), ...pair("cpu", 0), ...pair("rate", 0), ...pair("median", 2)]);
  }
  const written = table(rows);
  console.log(written);
  writeFileSync("docs/performance.md", page(written));
}

const ratio = (value) => value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 0);

// A Markdown table that reads well as plain text too.
function table(rows) {
  const head = ["page", "bytes", "CPU µs/request", "bare", "ratio", "requests/s", "bare", "ratio", "median ms", "bare", "ratio"];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (i ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

// The first line that a program says of its version.
const version = (program, args) => {
  const said = spawnSync(program, args, { encoding: "utf8" });
  return `${said.stdout}${said.stderr}`.split("\n")[0].trim();
};

function page(written) {
  const commit = version("git", ["describe", "--always", "--dirty"]);
  return `# What a page costs

Written by \`make bench\`: the release build with the demonstration's data on SQLite, beside a bare axum handler that answers
the same compressed bytes from memory, in one run. Each is asked by wrk over 16 connections for ${seconds} seconds.

${written}

- **CPU µs/request**: processor time of the server's process, user and system, divided by the requests that it answered.
- **ratio**: Pacthouse to the bare handler. What a page does beyond sending bytes (queries, rendering, compressing) is the rest.
- wrk runs on the same processors, so that requests a second and latency say less than processor time does.

Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()};
${version(join(target, "release", "pacthouse"), ["--version"])} at ${commit}, ${version("rustc", ["--version"])}, ${version("wrk", ["-v"]).replace(/ Copyright.*/, "")}.
`;
}

try {
  await main();
} finally {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
