// contrast.mjs: checks that every pair of colours that meets on a page has the contrast it needs, light and dark
// (WCAG 2.2, 1.4.3: text 4.5; 1.4.11: marks 3). Reads the names from tokens.css; ends with 1 and says which pair is too weak.
import { readFileSync } from "node:fs";

const tokens = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const named = [...tokens.matchAll(/--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g)];
const colours = Object.fromEntries(named.map(([, name, light, dark]) => [name, [light, dark].map(luminance)]));

// Relative luminance of an oklch colour (CSS Color 4, through linear sRGB, clipped to the gamut).
function luminance(oklch) {
  const [l, c, h] = oklch.split(" ").map((part, i) => parseFloat(part) / (i === 0 ? 100 : 1));
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((v) => v ** 3);
  const [red, green, blue] = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((v) => Math.min(1, Math.max(0, v)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ["paper", "paper-raised", "paper-sunk"];
const texts = ["ink", "ink-soft", "sea", "sea-deep", "seal", "ochre", "slate"];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground, 4.5])),
  ...["sea", "seal", "ochre", "slate"].map((tone) => [tone, `${tone}-wash`, 4.5]),
  ...["sea", "seal", "ochre", "slate"].flatMap((tone) => ["ink", "ink-soft", "sea", "sea-deep"].map((text) => [text, `${tone}-wash`, 4.5])),
  ...["sea", "sea-deep", "seal"].map((act) => ["paper-raised", act, 4.5]),
  ...[...grounds, "sea-wash"].map((ground) => ["rule-dark", ground, 3]),
];

let weak = 0;
for (const [front, back, needed] of pairs) {
  for (const [i, scheme] of ["light", "dark"].entries()) {
    const [lighter, darker] = [colours[front][i], colours[back][i]].sort((a, b) => b - a);
    const contrast = (lighter + 0.05) / (darker + 0.05);
    if (process.argv.includes("--all")) console.log(`${contrast.toFixed(2)} ${front} on ${back}, ${scheme}`);
    if (contrast < needed) {
      console.error(`${front} on ${back}, ${scheme}: ${contrast.toFixed(2)}, needs ${needed}`);
      weak += 1;
    }
  }
}
if (weak) process.exit(1);
console.log(`${pairs.length * 2} pairs of colours have the contrast they need`);
