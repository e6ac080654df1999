// What Pacthouse costs: the release build beside yardsticks on the same machine, in one run.
//
// Environment: BENCH_SCALE (obligations in the large database), BENCH_SECONDS (for each page), BENCH_REQUESTS (before memory is
// looked at), BENCH_ONLY (sections, by commas), BENCH_DATABASES (sqlite,postgres), BENCH_DATA (a folder that keeps made-up data).
// A run of all sections writes docs/performance.md; any run prints the same.
import { writeFileSync } from "node:fs";
import { page } from "./page.mjs";
import { endDatabases } from "./portal.mjs";
import { finish, say } from "./processes.mjs";
import { SECTIONS, only } from "./settings.mjs";

// A section that could not be measured does not stop the others.
async function measured(name) {
  const { title, measure } = await import(`./${name}.mjs`);
  say(title);
  try {
    return { title, ...(await measure()) };
  } catch (error) {
    console.error(`error: ${name}: ${error.message}`);
    process.exitCode = 1;
    return { title, text: "Could not be measured.", targets: [] };
  }
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => endDatabases().then(finish).then(() => process.exit(1)));

try {
  const sections = [];
  for (const name of SECTIONS.filter((one) => only.includes(one))) sections.push(await measured(name));
  const written = page(sections);
  console.log(written);
  if (sections.length === SECTIONS.length && !process.exitCode) writeFileSync("docs/performance.md", written);
} finally {
  await endDatabases();
  await finish();
}
