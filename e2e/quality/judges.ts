// Those who judge pages: html-validate, and the Nu checker of the W3C, which is a Java program.
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { html } from "./rules.ts";
import type { Walked } from "./walk.ts";

type Said = { type: string; url: string; lastLine?: number; message: string; extract?: string };

const nu = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

// Has all files of a folder checked in one run: a Java program is slow to begin.
async function saidByNu(folder: string): Promise<Said[]> {
  const options = ["-jar", nu, "--also-check-css", "--stdout", "--exit-zero-always", "--format", "json", folder];
  const { stdout } = await promisify(execFile)("java", options, { maxBuffer: 1 << 28 });
  return JSON.parse(stdout).messages;
}

// What was said of several pages alike is told once, with the first of them.
type Finding = { what: string; where: string };
function together(findings: Finding[]): string[] {
  const alike = new Map<string, string[]>();
  for (const { what, where } of findings) alike.set(what, [...(alike.get(what) ?? []), where]);
  return [...alike].map(([what, [first, ...rest]]) => `${what}\n  ${first}${rest.length ? `\n  and ${rest.length} more times` : ""}`);
}

// What Nu finds in texts, each told with its name: errors and warnings alike.
async function foundByNu(folder: string, kind: "html" | "css", texts: { address: string; text: string }[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  texts.forEach(({ text }, n) => writeFileSync(join(folder, `${n}.${kind}`), text));
  const said = await saidByNu(folder);
  return together(
    said.map(({ url, type, lastLine, message, extract }) => {
      const name = texts[Number(url.match(/(\d+)\.\w+$/)?.[1])]?.address ?? url;
      return { what: `${type}: ${message}`, where: `${name}, line ${lastLine}: ${extract?.trim()}` };
    }),
  );
}

export const nuOnPages = (folder: string, pages: Walked[]) =>
  foundByNu(folder, "html", pages.map(({ address, html }) => ({ address, text: html })));

export const nuOnStyles = (folder: string, styles: { address: string; text: string }[]) => foundByNu(folder, "css", styles);

const validator = new HtmlValidate(new StaticConfigLoader(html));

export async function htmlValidate(pages: Walked[]): Promise<string[]> {
  const found: Finding[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    const messages = results.flatMap((result) => result.messages);
    for (const { ruleId, message, selector, line } of messages) {
      found.push({ what: `${ruleId}: ${message}`, where: `${address}, line ${line}: ${selector}` });
    }
  }
  return together(found);
}
