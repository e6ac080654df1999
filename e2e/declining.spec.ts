// Who may sign for a seat says no, and why; the register says so, and signing stays possible.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const memorandum = "/en/pacts/demo-cooperation-memorandum";

async function declines(page: Page, look: () => Promise<void>) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name: "Renata Sosa", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
  await page.goto(`${memorandum}/sign`);
  await page.getByRole("link", { name: "Decline to sign, with a reason" }).click();
  await look();
  await page.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("Why the organisation declines").fill("The text gives no notice period.");
  await page.getByRole("checkbox", { name: /I answer for this organisation/ }).check();
  await page.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "You have declined" })).toBeVisible();
  await look();
  await page.getByRole("link", { name: "See the register of the pact" }).click();
  const line = page.getByRole("row", { name: /Chamber of Free Zones/ });
  await expect(line).toContainText("The text gives no notice period.");
  await look();
  await page.goto(`${memorandum}/sign`);
  await expect(page.getByRole("link", { name: "I have read it: go on to check" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Decline to sign, with a reason" })).toHaveCount(0);
}

test("an association declines to sign, with its reason in the register", async ({ page, axe }) => {
  await declines(page, axe);
});

test("the same without JavaScript", async ({ plainPage }) => {
  await declines(plainPage, async () => {});
});
