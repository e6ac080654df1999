// A public page that is kept, beside nginx with the same bytes in a file and a bare handler with them in memory.
import { answer, ask } from "./load.mjs";
import { data, serving } from "./portal.mjs";
import { say } from "./processes.mjs";
import { middle } from "./settings.mjs";
import { HEAD, compared, table, target } from "./table.mjs";
import { bare, nginx } from "./yardsticks.mjs";

export const title = "A page that is kept";

export async function measure() {
  const [rows, targets] = [[], []];
  await serving(await data(middle), async ({ base, roots }) => {
    for (const path of ["/en/", "/en/obligations"]) {
      say(`asking for ${path}, kept`);
      const page = await answer(base + path);
      const ours = await ask(roots, base + path);
      const file = await nginx(page, (url, processes) => ask(processes, url));
      const handler = await bare(page, (url, processes) => ask(processes, url));
      const again = { "if-none-match": page.headers.etag ?? "" };
      const unchanged = page.headers.etag && (await ask(roots, base + path, { headers: again, status: 304 }));
      const others = [["nginx", file], ["bare handler", handler], ...(unchanged ? [["Pacthouse, 304", unchanged]] : [])];
      rows.push(...compared(`${path} (${page.body.length} bytes)`, ours, others));
      targets.push(
        target(`${path} kept: requests/s to nginx`, ours.rate / file.rate, { least: 0.8 }),
        target(`${path} kept: CPU to the bare handler`, ours.cpu / handler.cpu, { most: 1.5 }),
      );
      if (!unchanged) throw new Error(`${path} has no entity tag: it is not kept`);
      targets.push(target(`${path} kept: CPU of a 304 to that of a 200`, unchanged.cpu / ours.cpu, { most: 1 }));
    }
  });
  const text = `Asked without a cookie, ${middle} obligations. nginx sends the portal's own compressed bytes from a file that it keeps open,
the bare handler (\`scripts/bare\`) sends them from memory; neither sets the portal's other headers.`;
  return { text: `${text}\n\n${table(HEAD, rows)}`, targets };
}
