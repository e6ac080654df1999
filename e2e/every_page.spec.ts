// Every public page, in English and Arabic, light and dark: nothing for axe to find, nothing wider than the screen, no stray request.
import { pages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

for (const path of pages) {
  for (const language of ["en", "ar"]) {
    test(`/${language}${path}`, async ({ page, axe }) => {
      const failed: string[] = [];
      page.on("requestfailed", (request) => failed.push(request.url()));
      page.on("console", (message) => message.type() === "error" && failed.push(message.text()));
      const answer = await page.goto(`/${language}${path}`);
      expect(answer!.status()).toBe(path === "/nothing-here" ? 404 : 200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await axe();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, "pixels wider than the screen").toBeLessThanOrEqual(0);
      expect(failed.filter((text) => !text.includes("404"))).toEqual([]);
    });
  }
}
