// Asking: h2load over HTTP/1.1, as fast as the server answers or at a fixed rate.
import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { cpu, folder } from "./processes.mjs";
import { seconds } from "./settings.mjs";

const run = promisify(execFile);
const CLIENTS = 16;

// A cookie of nobody: with it, no page is answered from those that are kept.
export const UNCACHED = { cookie: "bench=1" };

// One answer: status, headers, and the bytes as they travel.
export const answer = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br", ...headers } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on("error", reject);
    }).on("error", reject);
  });

let logs = 0;

// Runs h2load and reads its log: the status and the microseconds of each request, the shortest first.
async function h2load(args, urls, headers) {
  const log = join(folder, `load-${(logs += 1)}.tsv`);
  const named = Object.entries({ "accept-encoding": "br", ...headers }).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  await run("h2load", ["--h1", "-t1", ...args, ...named, `--log-file=${log}`, ...urls], { maxBuffer: 2 ** 26 });
  const rows = readFileSync(log, "utf8").trimEnd().split("\n").map((row) => row.split("\t").map(Number));
  rmSync(log);
  return rows;
}

// What the rows say: requests, requests a second, median and p99 in milliseconds, and the answers that were not good.
function told(rows, good) {
  const took = Float64Array.from(rows, (row) => row[2]).sort();
  let [first, last] = [Infinity, 0];
  for (const [at, , us] of rows) [first, last] = [Math.min(first, at), Math.max(last, at + us)];
  const part = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))] / 1000;
  const bad = rows.filter(([, status]) => status !== good).length;
  return { requests: rows.length, rate: rows.length / ((last - first) / 1e6), median: part(0.5), p99: part(0.99), bad };
}

// Asks `roots`' server for `urls`, one after the other, and adds `cpu`: microseconds of processor time a request.
// Settings: `clients` at once, `rate` a second for all of them together, the `status` that is good, the `time` in seconds.
// At a fixed rate there are so many clients, begun one after the other, that one hardly ever waits for its own last answer.
// Requests are counted beforehand, so that all are answered: none that is cut off at the end costs anything.
export async function ask(roots, urls, { headers = {}, clients = CLIENTS, rate, status = 200, time = seconds } = {}) {
  const list = [urls].flat();
  const args = rate ? steady(rate, time) : await unpaced(clients, time, list, headers);
  const before = cpu(roots);
  const rows = await h2load(args, list, headers);
  const used = cpu(roots) - before;
  const found = told(rows, status);
  if (found.bad) throw new Error(`${list[0]} did not always answer ${status}: ${found.bad} of ${found.requests}`);
  return { ...found, cpu: (used / found.requests) * 1e6 };
}

// As many requests as take that time, by how many were answered in a second, which warms the server up.
async function unpaced(clients, time, urls, headers) {
  const least = 2 * clients;
  const args = (count) => [`-c${clients}`, `-n${Math.max(least, Math.round(count))}`];
  const first = told(await h2load(args(least), urls, headers), 200);
  const second = told(await h2load(args(first.rate), urls, headers), 200);
  return args(second.rate * time);
}

function steady(rate, time) {
  const clients = Math.min(256, Math.max(16, Math.ceil(rate / 10)));
  const each = Math.max(1, Math.round((rate * time) / clients));
  // All have begun when the first asks for the second time.
  const apart = Math.max(1, Math.floor(1000 / (rate / clients) / clients));
  const together = Math.max(1, Math.round((rate * apart) / 1000));
  return [`-c${clients}`, `-n${each * clients}`, `-r${together}`, `--rate-period=${apart}ms`, `--rps=${(rate / clients).toFixed(4)}`];
}

// Asks `count` times over all URLs of a file, without looking at each answer's time.
export async function askOften(file, count) {
  const { stdout } = await run("h2load", ["--h1", "-t1", `-c${CLIENTS}`, `-n${count}`, "-H", "accept-encoding: br", "-i", file], {
    maxBuffer: 2 ** 26,
  });
  const good = Number(stdout.match(/(\d+) 2xx/)[1]);
  if (good !== count) throw new Error(`of ${count} requests only ${good} were answered well:\n${stdout}`);
}
