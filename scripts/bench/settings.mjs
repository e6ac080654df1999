// What the environment sets of a run.
const number = (name, otherwise) => {
  const given = process.env[name] ?? String(otherwise);
  if (!/^[1-9]\d*$/.test(given)) throw new Error(`${name} holds "${given}", but takes a whole number from 1 up`);
  return Number(given);
};

export const SECTIONS = ["cached", "lists", "scale", "export", "writes", "memory"];

// How many obligations the large database holds, the middle one, and the small one.
export const large = number("BENCH_SCALE", 1_000_000);
export const middle = Math.max(Math.round(large / 10), 200);
export const small = Math.min(1_000, large);
// How long each page is asked for.
export const seconds = number("BENCH_SECONDS", 5);
// How many requests are made before the memory is looked at.
export const requests = number("BENCH_REQUESTS", 1_000_000);
export const databases = (process.env.BENCH_DATABASES ?? "sqlite,postgres").split(",");
export const only = (process.env.BENCH_ONLY ?? SECTIONS.join(",")).split(",");
// Where made-up data are kept from run to run; without it, they are gone with the run.
export const kept = process.env.BENCH_DATA;
const built = process.env.CARGO_TARGET_DIR ?? "target";
export const release = `${built}/release`;
export const yardsticks = `${built}/yardstick`;

const strange = [...only.filter((one) => !SECTIONS.includes(one)), ...databases.filter((one) => !["sqlite", "postgres"].includes(one))];
if (strange.length) {
  throw new Error(`"${strange[0]}" is unknown: BENCH_ONLY takes ${SECTIONS.join(", ")}; BENCH_DATABASES takes sqlite, postgres`);
}
