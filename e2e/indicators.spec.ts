// Series with their charts, how figures are checked, and the review of an indicator by the monitor.
import { expect, languages, test } from "./support/test.ts";

for (const language of languages) {
  test(`indicators and methods read in ${language}`, async ({ page, axe }) => {
    for (const path of ["/indicators", "/indicators/demo-release-times?area=LAG", "/methods"]) {
      const answer = await page.goto(`/${language}${path}`);
      expect(answer!.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await axe();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
}

test("an area is found, sorted and drawn beside the median, without JavaScript", async ({ plainPage: page, axe }) => {
  await page.goto("/en/indicators");
  await page.getByRole("link", { name: /Hours from declaration to release/ }).click();
  await page.getByLabel("Name or code of an area").fill("laguna");
  await page.getByLabel("Order").selectOption("highest");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("One area of 4")).toBeVisible();
  await page.getByRole("link", { name: /Laguna Crossing/ }).click();
  await expect(page).toHaveURL(/area=LAG/);
  await expect(page.getByRole("img", { name: /Laguna Crossing/ })).toBeVisible();
  await page.getByText("Show the figures as a table").nth(1).click();
  await expect(page.getByRole("cell", { name: "No figure" }).first()).toBeVisible();
  await axe(page);
});

test.describe("reviews", () => {
  test.use({ ownPortal: true });

  test("the monitor puts a review on record, without JavaScript", async ({ plainPage: page, axe }) => {
    await page.goto("/en/demo/cast");
    await page.getByRole("button", { name: /Grace Otieno/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
    await page.goto("/en/pacts/demo-airport-pact/commitments");
    await page.locator("main a[href*='/commitments/']").nth(1).click();
    const commitment = new URL(page.url()).pathname;
    await page.goto(`${commitment}/reviews`);
    await axe(page);
    await page.getByRole("button", { name: "Publish the review" }).click();
    await expect(page.getByRole("alert")).toContainText("Nothing is chosen");
    await axe(page);
    await page.getByLabel("The indicator should change in the next version").check();
    await page.getByLabel("Minutes").fill("Heard both sides. The formula leaves out the night shift.");
    await page.getByRole("button", { name: "Publish the review" }).click();
    await expect(page.getByText("The formula leaves out the night shift.")).toBeVisible();
    await expect(page.getByRole("link", { name: /entry/i }).first()).toBeVisible();
    await axe(page);
  });

  test("who may not has no form", async ({ plainPage: page }) => {
    await page.goto("/en/pacts/demo-airport-pact/commitments");
    await page.locator("main a[href*='/commitments/']").first().click();
    await page.goto(`${new URL(page.url()).pathname}/reviews`);
    await expect(page.getByRole("heading", { level: 1, name: "Reviews of the indicator" })).toBeVisible();
    await expect(page.locator("textarea")).toHaveCount(0);
  });
});
