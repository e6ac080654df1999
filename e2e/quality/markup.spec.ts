// Every public page, in each language: valid HTML, light, with a sentence for search engines, and links that lead somewhere.
import { languages, expect, test } from "../support/test.ts";
import { htmlValidate, nuOnPages, nuOnStyles } from "./judges.ts";
import { limits, unknownToNu } from "./rules.ts";
import { fetched, walk, type Walked } from "./walk.ts";
import { brotliDecompressSync } from "node:zlib";

const described = ({ html }: Walked) => /<meta name="(description" content="[^"]|robots" content="noindex)/.test(html);
const styleSheet = ({ html }: Walked) => html.match(/<link rel="stylesheet" href="([^"]+)"/)![1];

test.describe.configure({ timeout: 240_000 });

for (const language of languages) {
  test(`every page in ${language}`, async ({ baseURL }, told) => {
    const { pages, astray } = await walk(baseURL!, language);
    expect(pages.length, "pages that links lead to").toBeGreaterThan(200);
    expect.soft(astray, "links to what is not there").toEqual([]);
    expect.soft(pages.filter((page) => !described(page)).map((page) => page.address), "pages without a description").toEqual([]);

    const sheets = new Map<string, number>();
    for (const sheet of new Set(pages.map(styleSheet))) sheets.set(sheet, (await fetched(baseURL + sheet)).sent.length);
    const heavy = pages.map((page) => ({ page: page.address, bytes: page.bytes + sheets.get(styleSheet(page))! }));
    expect.soft(heavy.filter(({ bytes }) => bytes > limits.htmlAndCss), "pages that are too heavy").toEqual([]);
    told.annotations.push({ type: "pages", description: `${pages.length}` });

    const [byNu, byHtmlValidate] = await Promise.all([nuOnPages(told.outputPath("pages"), pages), htmlValidate(pages)]);
    expect.soft(byNu, "the Nu checker").toEqual([]);
    expect.soft(byHtmlValidate, "html-validate").toEqual([]);
  });
}

test("the style sheets", async ({ baseURL }, told) => {
  const users = ["/en/", "/embed/pacts/demo-airport-pact?lang=en"];
  const styles = users.map(async (address) => {
    const html = brotliDecompressSync((await fetched(baseURL + address)).sent).toString();
    const sheet = styleSheet({ address, html, bytes: 0 });
    return { address: sheet, text: brotliDecompressSync((await fetched(baseURL + sheet)).sent).toString() };
  });
  const found = await nuOnStyles(told.outputPath("styles"), await Promise.all(styles));
  expect(found.filter((text) => !unknownToNu.some((known) => text.includes(known)))).toEqual([]);
});
