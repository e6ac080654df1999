// How soon the portal answers, how large it is, and what it keeps in memory after many requests.
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askOften } from "./load.mjs";
import { data, look, program, serve, serving } from "./portal.mjs";
import { folder, memory, say } from "./processes.mjs";
import { middle, requests } from "./settings.mjs";
import { digits, table, target } from "./table.mjs";

export const title = "Memory, start and size";

const URLS = 10_000;
const STARTS = 5;

export async function measure() {
  const here = await data(middle);
  say(`starting ${STARTS} times`);
  const starts = [];
  for (let n = 0; n < STARTS; n++) {
    const portal = await serve(here, "/en/");
    starts.push(portal.took);
    await portal.stop();
  }
  const start = starts.sort((a, b) => a - b)[Math.floor(STARTS / 2)];
  const size = statSync(program).size / 1e6;
  const { idle, after, peak, distinct } = await manyRequests(here);
  const rows = [[String(requests), String(distinct), digits(idle), digits(after), digits(peak)]];
  const head = ["requests", "distinct URLs", "MiB before", "after", "at most"];
  return {
    text: `Resident memory with ${middle} obligations on SQLite, asked without a cookie by 16 clients. The start is the median of ${STARTS}, from
running the program until the front page was answered.\n\n${table(head, rows)}`,
    targets: [
      target(`resident after ${requests} requests over ${distinct} URLs`, after, { most: 96, unit: " MiB" }),
      target("from start to the first page", start, { most: 100, unit: " ms" }),
      target("the program", size, { most: 40, unit: " MB" }),
    ],
  };
}

function manyRequests(here) {
  return serving(here, async ({ base, pid }) => {
    const urls = paths(here).map((path) => base + path);
    const file = join(folder, "urls");
    writeFileSync(file, `${urls.join("\n")}\n`);
    const idle = memory(pid, "VmRSS");
    say(`asking ${requests} times over ${urls.length} URLs`);
    await askOften(file, requests);
    return { idle, after: memory(pid, "VmRSS"), peak: memory(pid, "VmHWM"), distinct: urls.length };
  });
}

// Pages of obligations, pacts and organisations in four languages, as many as are wanted or there are.
function paths(here) {
  const dashed = (hex) => hex.toLowerCase().replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  const of = (sql) => look(here, sql).map((row) => row.path);
  const obligations = of(`SELECT hex(id) AS path FROM obligations LIMIT ${URLS}`).map((id) => `obligations/${dashed(id)}`);
  const others = of("SELECT 'pacts/' || slug AS path FROM pacts UNION ALL SELECT 'organisations/' || slug FROM organisations");
  const pages = Array.from({ length: 100 }, (_, n) => `obligations?page=${n + 1}`);
  const all = [...pages, ...others.slice(0, 1000), ...obligations];
  return ["en", "fr", "es", "ar"].flatMap((lang) => all.slice(0, URLS / 4).map((path) => `/${lang}/${path}`));
}
