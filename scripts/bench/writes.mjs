// Reads at half of what the portal can answer, alone and while signatures are made, on SQLite.
import { UNCACHED, ask } from "./load.mjs";
import { copy, data, serving } from "./portal.mjs";
import { say } from "./processes.mjs";
import { middle, seconds } from "./settings.mjs";
import { prepare, sign, signatories } from "./signing.mjs";
import { digits, table, target } from "./table.mjs";

export const title = "Reading while others sign";

const PATH = "/en/obligations";
const SIGNATURES = 20;

export async function measure() {
  const here = copy(await data(middle));
  const time = 2 * seconds;
  const people = signatories(here, SIGNATURES * time);
  return serving(here, async (portal) => {
    const read = (more) => ask(portal.roots, portal.base + PATH, { headers: UNCACHED, time, ...more });
    say(`reading ${PATH} as fast as it is answered, then one client alone`);
    const full = await read();
    const alone = await read({ clients: 1 });
    const rate = full.rate / 2;
    await prepare(portal, here, people);
    say(`reading ${PATH} at ${digits(rate)} a second, then while ${SIGNATURES} a second sign`);
    const half = await read({ rate });
    const [both, signed] = await Promise.all([read({ rate }), sign(portal, people, SIGNATURES)]);
    const row = (name, { rate, median, p99 }) => [name, digits(rate), digits(median), digits(p99)];
    const rows = [
      row("reads, 16 clients without a pause", full),
      row("reads, one client without a pause", alone),
      row("reads at half of that rate", half),
      row("the same while others sign", both),
      row("signatures meanwhile", { ...signed, rate: SIGNATURES }),
    ];
    return {
      text: `${PATH} with a cookie, ${middle} obligations on SQLite, ${time} s each. ${people.length} signatures are posted at ${SIGNATURES} a second with the codes
that were mailed before; each is one transaction that waits for the disk.\n\n${table(["what", "per second", "median ms", "p99 ms"], rows)}`,
      targets: [
        target("reads at half of capacity: p99 to the unloaded median", half.p99 / alone.median, { most: 5 }),
        target(`reads while ${SIGNATURES} a second sign: p99 to that without`, both.p99 / half.p99, { most: 2 }),
        target("signatures that were not made at once", signed.bad.length, { most: 0 }),
      ],
    };
  });
}
