// Figures as Markdown.

// Three digits that count, or all before the point.
export const digits = (value) => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));

// A table that reads well as plain text too; the first column holds words, the others figures.
export function table(head, rows) {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (i ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

// What was measured of several servers, the first beside the others: ratios are the first one's to each.
export function compared(name, first, others) {
  const figures = ({ cpu, rate, median, p99 }) => [cpu, rate, median, p99].map(digits);
  const ratios = ({ cpu, rate }) => [digits(first.cpu / cpu), digits(first.rate / rate)];
  const row = ([who, found], i) => [`${name}: ${who}`, ...figures(found), ...(i ? ratios(found) : ["", ""])];
  return [["Pacthouse", first], ...others].map(row);
}

export const HEAD = ["who answers", "CPU µs/request", "requests/s", "median ms", "p99 ms", "CPU, ours to it", "requests/s, ours to it"];

// A target beside what was measured: `most` or `least` is the bound; `unit` follows both.
export function target(what, value, { most, least, unit = "" }) {
  const met = most === undefined ? value >= least : value <= most;
  const bound = most === undefined ? `≥ ${least}${unit}` : `≤ ${most}${unit}`;
  return [what, bound, `${digits(value)}${unit}`, met ? "yes" : "no"];
}

// A target that this release has nothing to measure for.
export const unmeasured = (what, why) => [what, "", why, "not measured"];

export const targets = (rows) => table(["target", "bound", "measured", "met"], rows);
