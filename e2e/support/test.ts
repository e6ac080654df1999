// What every story imports: Playwright's test with the portal's own fixtures.
//   axe()             fails the story when axe finds anything against WCAG 2.2 AA on the page as it stands
//   plainPage         a page of a browser that runs no JavaScript
//   mail.next(to)     the next mail to an address, with its link and its code
//   test.use({ ownPortal: true })   gives each story of a file a portal of its own, for stories that change what others read
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { Mail } from "./mail.ts";
import { start } from "./server.ts";

export { expect };
export const languages = ["en", "fr", "es", "ar"] as const;

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Fixtures = {
  ownPortal: boolean;
  axe: (page?: Page) => Promise<void>;
  plainPage: Page;
  mail: Mail;
};

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

export const test = base.extend<Fixtures>({
  ownPortal: [false, { option: true }],

  baseURL: async ({ baseURL, ownPortal }, use) => {
    if (!ownPortal) return use(baseURL);
    const portal = await start();
    await use(portal.url);
    await portal.stop();
  },

  axe: async ({ page }, use) => {
    await use(async (other = page) => {
      const looked = plain.has(other) ? await awake(page, other) : other;
      const { violations } = await new AxeBuilder({ page: looked }).withTags(wcag).analyze();
      if (looked !== other) await looked.close();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}\n  ${node.target.join(" ")}\n  ${node.failureSummary?.replaceAll("\n", "\n  ")}`),
      );
      expect(found, `axe on ${other.url()}`).toEqual([]);
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
