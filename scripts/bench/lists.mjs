// Lists of obligations that are not kept, beside the floor on the same database file.
import { UNCACHED, answer, ask } from "./load.mjs";
import { data, serving } from "./portal.mjs";
import { say } from "./processes.mjs";
import { middle } from "./settings.mjs";
import { HEAD, compared, table, target, unmeasured } from "./table.mjs";
import { floor } from "./yardsticks.mjs";

export const title = "A list that is not kept";

const PAGE = "/en/obligations";
const API = "/api/v1/obligations?limit=50";

export async function measure() {
  const here = await data(middle);
  const [rows, targets] = [[], []];
  await serving(here, async ({ base, roots }) => {
    const beside = async (name, path, count, most) => {
      say(`asking for ${path}, not kept`);
      const ours = await ask(roots, base + path, { headers: UNCACHED });
      const theirs = await floor(here, count, name === "page" ? "/list" : "/list.json", (url, processes) => ask(processes, url));
      rows.push(...compared(`${path} (${count} rows)`, ours, [["floor", theirs]]));
      targets.push(target(`${path}, ${count} rows: CPU to the floor`, ours.cpu / theirs.cpu, { most }));
    };
    const { body } = await answer(base + PAGE, { ...UNCACHED, "accept-encoding": "identity" });
    await beside("page", PAGE, rowsOf(body.toString()), 4);
    const { status } = await answer(base + API);
    if (status === 200) await beside("json", API, 50, 2);
    else targets.push(unmeasured(`${API}: CPU to the floor`, `it answers ${status}`));
  });
  const text = `Asked with a cookie, ${middle} obligations on SQLite. The floor (\`scripts/floor\`) is axum with one hand-written query for as many
rows, joined with what the list shows, written as a plain table with the same columns and links, or as JSON, and compressed by
tower-http's layer. It counts nothing, filters nothing, translates nothing and has no shell around the table.`;
  return { text: `${text}\n\n${table(HEAD, rows)}`, targets };
}

// The rows of the table in a page.
function rowsOf(html) {
  const rows = (html.match(/<tbody>.*?<\/tbody>/s)?.[0].match(/<tr[ >]/g) ?? []).length;
  if (!rows) throw new Error(`${PAGE} shows no table of obligations`);
  return rows;
}
