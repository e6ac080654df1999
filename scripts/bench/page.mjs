// docs/performance.md: targets first, then each section's figures, then on what they were measured.
import { cpus, release as kernel, totalmem, type } from "node:os";
import { program } from "./portal.mjs";
import { version } from "./processes.mjs";
import { seconds } from "./settings.mjs";
import { targets } from "./table.mjs";
import { nginxProgram } from "./yardsticks.mjs";

export function page(sections) {
  const parts = sections.map(({ title, text }) => `## ${title}\n\n${text}`);
  return `# What Pacthouse costs

Written by \`make bench\`: the release build beside yardsticks, in one run. Each is asked by h2load over HTTP/1.1 from 16 clients
for ${seconds} seconds after one to warm up, unless something else is said, for answers compressed with Brotli.

${targets(sections.flatMap((section) => section.targets))}

${parts.join("\n\n")}

## How it was measured

- **CPU**: processor time of the server's process and all its descendants, user and system, divided by the requests that it answered.
- At a fixed rate, many clients share it, so that one rarely waits for its own last answer before it asks again.
- h2load runs on the same processors, so that requests a second and latency say less than processor time does.
- The portal is built for size where little of its time is spent, the yardsticks for speed throughout. It allocates with mimalloc, they
  with what their system gives.
- The data are made up by \`pacthouse generate\`, the same in every run.

Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${kernel()};
${versions().join(", ")}.
`;
}

function versions() {
  const commit = version("git", ["describe", "--always", "--dirty"]);
  return [
    `${version(program, ["--version"])} at ${commit}`,
    version("rustc", ["--version"]),
    version(nginxProgram, ["-v"]).replace("nginx version: ", ""),
    version("h2load", ["--version"]),
    `SQLite's shell ${version("sqlite3", ["--version"]).split(" ")[0]}`,
  ];
}
