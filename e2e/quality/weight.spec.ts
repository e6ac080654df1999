// What a browser loads for each kind of public page on a first visit: few bytes, few requests, and no script but for an island.
// In Arabic, which takes the most bytes; markup.spec.ts weighs the HTML and CSS of every page in every language.
import type { Browser, Request } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { pages } from "../support/pages.ts";
import { limits, withIsland } from "./rules.ts";

type Loaded = { type: string; url: string; bytes: number };

async function firstVisit(browser: Browser, url: string, island: boolean): Promise<Loaded[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  // What an island would fetch comes after the page has loaded.
  await page.goto(url, { waitUntil: island ? "networkidle" : "load" });
  const loaded = await Promise.all(
    requests.map(async (request) => {
      const { responseBodySize: bytes } = await request.sizes();
      return { type: request.resourceType(), url: request.url(), bytes };
    }),
  );
  await context.close();
  return loaded;
}

test("what a first visit loads", async ({ browser, baseURL }) => {
  for (const path of pages) {
    const url = `${baseURL}/ar${path}`;
    const island = withIsland.includes(path);
    const loaded = await firstVisit(browser, url, island);
    const shown = loaded.map(({ type, url, bytes }) => `\n  ${type} ${url}: ${bytes}`).join("");
    const sum = (types: RegExp) => loaded.filter(({ type }) => types.test(type)).reduce((all, { bytes }) => all + bytes, 0);
    const has = (wanted: string) => loaded.some(({ type, bytes }) => type === wanted && bytes > 0);
    expect.soft([has("document"), has("stylesheet")], `${url}: page and style sheet of${shown}`).toEqual([true, true]);
    expect.soft(has("script"), `${url}: loads scripts, as an island and nothing else does:${shown}`).toBe(island);
    expect.soft(sum(/document|stylesheet/), `${url}: bytes of HTML and CSS of${shown}`).toBeLessThanOrEqual(limits.htmlAndCss);
    expect.soft(sum(/./), `${url}: bytes of${shown}`).toBeLessThanOrEqual(limits.all);
    expect.soft(loaded.length, `${url}: requests${shown}`).toBeLessThanOrEqual(limits.requests);
  }
});
