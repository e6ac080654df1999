// Every public page, in English and Arabic, light and dark: nothing for axe to find, nothing wider than the screen, no stray request.
import { expect, test } from "./support/test.ts";

const pages = [
  "",
  "/pacts",
  "/pacts/demo-integrity-pact",
  "/pacts/demo-integrity-pact/text",
  "/pacts/demo-integrity-pact/signatories",
  "/pacts/demo-integrity-pact/commitments",
  "/pacts/demo-airport-pact/monitor",
  "/commitments",
  "/pacts/demo-airport-pact",
  "/obligations",
  "/obligations?status=missed&pact=demo-airport-pact",
  "/organisations/customs-andina",
  "/calendar?organisation=customs-andina",
  "/organisations",
  "/organisations/andes-freight",
  "/sanctions",
  "/sanctions?state=withheld",
  "/sanctions/statistics",
  "/meetings",
  "/meetings?year=2026",
  "/meetings/actions",
  "/pacts/demo-airport-pact/meetings",
  "/updates",
  "/updates/plan",
  "/factors",
  "/indicators",
  "/indicators/demo-release-times",
  "/methods",
  "/library",
  "/library/INI-001",
  "/press",
  "/share?pact=demo-airport-pact",
  "/share?organisation=customs-andina",
  "/log",
  "/log/0",
  "/verify",
  "/follow",
  "/follow?topic=pact%3Ademo-integrity-pact",
  "/sign-in",
  "/demo/cast",
  "/styleguide",
  "/accessibility",
  "/nothing-here",
];

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
