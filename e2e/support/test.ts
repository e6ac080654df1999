// What every story imports: Playwright's test with the portal's own fixtures.
//   axe()             fails the story when axe finds anything against WCAG 2.2 AA on the page as it stands, light and wide or dark and
//                     on a phone, or when the page is wider than a phone; a page made like one that was good is not looked at again
//   plainPage         a page of a browser that runs no JavaScript
//   mail.next(to)     the next mail to an address, with its link and its code
//   test.use({ ownPortal: true })   gives each story of a file a portal of its own, for stories that change what others read
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { Mail } from "./mail.ts";
import { Portals } from "./server.ts";

export { expect };
export const languages = ["en", "fr", "es", "ar"] as const;

// axe itself, run in the page: with its wrapper for Playwright, which opens a page for each result, a look takes three times as long.
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// What may differ between light and dark, and between a wide screen and a phone.
const ofLayout = ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"];
const phone = { width: 360, height: 740 };

type Fixtures = {
  ownPortal: boolean;
  axe: (page?: Page) => Promise<void>;
  plainPage: Page;
  mail: Mail;
};

type Shared = { portals: () => Portals; good: Set<string> };

// The pages that run no JavaScript, in which axe cannot run either.
const plain = new WeakSet<Page>();

// What such a page shows, in one that runs it.
async function awake(page: Page, asleep: Page): Promise<Page> {
  const html = await asleep.content();
  const copy = await page.context().newPage();
  await copy.goto("/robots.txt");
  await copy.setContent(html);
  return copy;
}

// What a page is made of, without its words and its language: each element with what it holds, the names of its attributes and which of them
// are empty, whether it says anything, and whether what it refers to is there. In two pages that are made alike axe finds the same.
async function madeOf(page: Page): Promise<string> {
  const parts = await page.evaluate(() => {
    const said = ["class", "role", "type", "dir", "rel", "scope", "tabindex", "colspan", "rowspan", "autocomplete", "aria-hidden", "aria-live"];
    const refers = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form"];
    const words = (node: Element) => Array.from(node.childNodes, (child) => (child.nodeType === Node.TEXT_NODE && child.textContent!.trim() ? "t" : "")).join("");
    const attribute = ({ name, value }: Attr) => {
      if (said.includes(name)) return `${name}=${value}`;
      if (name === "id") return `id*${document.querySelectorAll(`[id="${CSS.escape(value)}"]`).length}`;
      if (refers.includes(name)) return name + value.split(/\s+/).map((id) => (document.getElementById(id) ? "+" : "-")).join("");
      return name + (value.trim() ? "" : "!");
    };
    const walk = (node: Element): string => {
      const attributes = Array.from(node.attributes, attribute).sort().join(" ");
      return `<${node.tagName} ${attributes}>${words(node)}${Array.from(node.children, walk).sort().join("")}</>`;
    };
    return walk(document.documentElement);
  });
  const { width } = page.viewportSize()!;
  return createHash("sha256").update(`${width} ${parts}`).digest("hex");
}

// What axe finds in a page as it stands.
async function look(page: Page, runOnly: RunOptions["runOnly"]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    { runOnly, resultTypes: ["violations"] } as RunOptions,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.target.join(" ")}\n  ${node.failureSummary?.replaceAll("\n", "\n  ")}`),
  );
}

export const test = base.extend<Fixtures, Shared>({
  ownPortal: [false, { option: true }],

  portals: [
    async ({}, use) => {
      let portals: Portals | undefined;
      await use(() => (portals ??= new Portals()));
      portals?.forget();
    },
    { scope: "worker", timeout: 120_000 },
  ],

  good: [async ({}, use) => use(new Set()), { scope: "worker" }],

  baseURL: async ({ baseURL, ownPortal, portals }, use) => {
    if (!ownPortal) return use(baseURL);
    const own = portals();
    const stop = await own.start();
    await use(own.url);
    await stop();
  },

  axe: async ({ page, good }, use) => {
    await use(async (other = page) => {
      const looked = plain.has(other) ? await awake(page, other) : other;
      const size = looked.viewportSize()!;
      const made = await madeOf(looked);
      const found = good.has(made) ? [] : await look(looked, { type: "tag", values: wcag });
      await looked.emulateMedia({ colorScheme: "dark" });
      await looked.setViewportSize(phone);
      if (!good.has(made)) found.push(...(await look(looked, { type: "rule", values: ofLayout })));
      const wider = await looked.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await looked.setViewportSize(size);
      await looked.emulateMedia({ colorScheme: null });
      if (looked !== other) await looked.close();
      expect(found, `axe on ${other.url()}`).toEqual([]);
      expect(wider, `${other.url()}: pixels wider than a phone`).toBeLessThanOrEqual(0);
      good.add(made);
    });
  },

  plainPage: async ({ browser, baseURL, viewport }, use) => {
    const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    plain.add(page);
    await use(page);
    await context.close();
  },

  mail: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL });
    await use(new Mail(await context.newPage()));
    await context.close();
  },
});
