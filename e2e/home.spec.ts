import { expect, languages, test } from "./support/test.ts";

for (const language of languages) {
  test(`the home page reads in ${language}`, async ({ page, axe }) => {
    const answer = await page.goto(`/${language}`);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await axe();
  });
}

test("the first visit is answered in the visitor's language", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page).toHaveURL(/\/fr\/?$/);
  await context.close();
});

test("a page without an island loads no script and no wasm", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (/\.(js|wasm)(\?|$)/.test(request.url())) scripts.push(request.url());
  });
  await page.goto("/en", { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
});

test("no page is wider than the screen", async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});
