// What pages cost over many obligations and over few, and how long a search takes over many.
import { UNCACHED, answer, ask } from "./load.mjs";
import { data, serving } from "./portal.mjs";
import { say } from "./processes.mjs";
import { databases, large, small } from "./settings.mjs";
import { digits, table, target } from "./table.mjs";

export const title = "Few obligations and many";

export async function measure() {
  const [rows, targets] = [[], []];
  for (const database of databases) {
    const few = await pages(small, database);
    const many = await pages(large, database);
    for (const [name, { cpu, median }] of many.found) {
      const before = few.found.get(name);
      rows.push([`${name}, ${database}`, ...[before.cpu, cpu, cpu / before.cpu, before.median, median].map(digits)]);
      targets.push(target(`${name}, ${database}: CPU at ${large} to ${small} obligations`, cpu / before.cpu, { most: 1.2 }));
    }
    const { median, p99 } = many.search;
    rows.push([`search, one client, ${database}`, "", "", "", digits(few.search.median), digits(median)]);
    targets.push(target(`search, ${database}, ${large} obligations: median (p99 ${digits(p99)} ms)`, median, { most: 50, unit: " ms" }));
  }
  const head = ["page, database", `CPU µs at ${small}`, `at ${large}`, "ratio", `median ms at ${small}`, `at ${large}`];
  const text = `Asked with a cookie. On PostgreSQL, the processor time of its processes is counted too; it runs on the same machine, as
\`scripts/with-postgres\` starts it, and has vacuumed before. The search is for words of the made-up commitments, one client, one
question after the other.`;
  return { text: `${text}\n\n${table(head, rows)}`, targets };
}

async function pages(scale, database) {
  return serving(await data(scale, database), async ({ base, roots }) => {
    const found = new Map();
    for (const [name, path] of await paths(base)) {
      say(`asking for ${path}, ${scale} obligations, ${database}`);
      found.set(name, await ask(roots, base + path, { headers: UNCACHED }));
    }
    const urls = (await words(base)).map((word) => `${base}/en/obligations?q=${encodeURIComponent(word)}`);
    say(`searching, ${scale} obligations, ${database}`);
    return { found, search: await ask(roots, urls, { headers: UNCACHED, clients: 1 }) };
  });
}

const html = async (url) => (await answer(url, { ...UNCACHED, "accept-encoding": "identity" })).body.toString();

// The dashboard, the list, and the pact and the organisation that the list names first.
async function paths(base) {
  const list = await html(`${base}/en/obligations`);
  const first = (kind) => {
    const href = list.match(new RegExp(`href="(/en/${kind}/[a-z0-9-]+)"`))?.[1];
    if (!href) throw new Error(`/en/obligations names none of the ${kind}`);
    return href;
  };
  return [["dashboard", "/en/"], ["list", "/en/obligations"], ["pact", first("pacts")], ["organisation", first("organisations")]];
}

// Words of the list's table to search for.
async function words(base) {
  const cells = (await html(`${base}/en/obligations`)).match(/<tbody>.*?<\/tbody>/s)[0].replace(/<[^>]*>/g, " ");
  return [...new Set(cells.match(/\p{L}{6,}/gu))].slice(0, 10);
}
