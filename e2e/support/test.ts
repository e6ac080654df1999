// What every story imports: Playwright's test with the portal's own fixtures.
//   axe()             fails the story when axe finds anything against WCAG 2.2 AA on the page as it stands, light and wide or dark and
//                     on a phone, or when the page is wider than a phone; a page that says the same as one that was good is not looked at again
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

// What a page shows, whatever its numbers and ids: in two that show the same, axe finds the same.
async function shown(page: Page): Promise<string> {
  const html = (await page.content()).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id").replace(/\d/g, "0");
  return createHash("sha256").update(`${page.viewportSize()!.width} ${html}`).digest("hex");
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
      const now = await shown(looked);
      const found = good.has(now) ? [] : await look(looked, { type: "tag", values: wcag });
      await looked.emulateMedia({ colorScheme: "dark" });
      await looked.setViewportSize(phone);
      if (!good.has(now)) found.push(...(await look(looked, { type: "rule", values: ofLayout })));
      const wider = await looked.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await looked.setViewportSize(size);
      await looked.emulateMedia({ colorScheme: null });
      if (looked !== other) await looked.close();
      expect(found, `axe on ${other.url()}`).toEqual([]);
      expect(wider, `${other.url()}: pixels wider than a phone`).toBeLessThanOrEqual(0);
      good.add(now);
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
