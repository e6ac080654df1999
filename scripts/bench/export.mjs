// All obligations as CSV: rows a second, and memory above what was resident before.
import { get } from "node:http";
import { data, serving } from "./portal.mjs";
import { forgetPeak, later, memory, say } from "./processes.mjs";
import { large } from "./settings.mjs";
import { digits, table, target, unmeasured } from "./table.mjs";

export const title = "An export";

const PATH = "/data/obligations.csv";

export async function measure() {
  return serving(await data(large), async ({ base, pid }) => {
    const { statusCode } = await download(base + PATH, true);
    if (statusCode !== 200) {
      return { text: `${PATH} answers ${statusCode}.`, targets: [unmeasured(`${PATH}: rows a second`, `it answers ${statusCode}`)] };
    }
    await later(1000);
    forgetPeak(pid);
    const before = memory(pid, "VmRSS");
    say(`exporting ${large} obligations`);
    const begun = performance.now();
    const { lines, bytes } = await download(base + PATH);
    const took = (performance.now() - begun) / 1000;
    const above = memory(pid, "VmHWM") - before;
    const rows = lines - 1;
    if (rows < large) throw new Error(`${PATH} has ${rows} rows instead of ${large}`);
    const row = [PATH, String(rows), digits(bytes / 2 ** 20), digits(took), digits(rows / took), digits(above)];
    return {
      text: `One client, uncompressed, SQLite.\n\n${table(["file", "rows", "MiB", "seconds", "rows/s", "MiB above idle"], [row])}`,
      targets: [
        target(`${PATH}: rows a second`, rows / took, { least: 50_000 }),
        target(`${PATH}: memory above idle`, above, { most: 64, unit: " MiB" }),
      ],
    };
  });
}

// Reads all of it and counts; or only the head, and hangs up.
function download(url, headOnly = false) {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      const { statusCode } = response;
      if (headOnly) return resolve({ statusCode }), response.destroy();
      let [lines, bytes] = [0, 0];
      response.on("data", (chunk) => {
        bytes += chunk.length;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
      });
      response.on("end", () => resolve({ statusCode, lines, bytes }));
      response.on("error", reject);
    }).on("error", reject);
  });
}
