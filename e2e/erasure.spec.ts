// Somebody takes themselves out of the portal; what they signed stands, and names nobody.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function leave(page: Page, name: string, look: () => Promise<void>) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("link", { name: "Sessions, sign-ins and other ways in" }).click();
  await page.getByRole("link", { name: "What that means" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Erase your account" })).toBeVisible();
  await look();
  await page.getByRole("button", { name: "Erase my account" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByRole("checkbox", { name: /^Yes, erase my account/ }).check();
  await page.getByRole("button", { name: "Erase my account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account is erased" })).toBeVisible();
  await look();
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/en\/sign-in/);
}

test("who signed for a company leaves, and the signature stands without a name", async ({ page, axe }) => {
  await leave(page, "Ana Duarte", axe);
  await page.goto("/en/pacts/demo-airport-pact/signatories");
  const row = page.getByRole("row", { name: /Andes Freight/ });
  await expect(row).toContainText("The name was taken out");
  await expect(row).not.toContainText("Ana Duarte");
  await row.getByRole("link", { name: "Evidence" }).click();
  await expect(page.getByText(/The signature stands\./)).toBeVisible();
  await axe();
  await page.getByRole("link", { name: /entry/ }).last().click();
  await expect(page.getByText(/was taken out, at the person’s request/).first()).toBeVisible();
});

test("the same without JavaScript", async ({ plainPage }) => {
  await leave(plainPage, "Chen Wei", async () => {});
});

test("who has a part in a case that is not over waits for its end", async ({ page, axe }) => {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name: "Samuel Rossi", exact: true }).click();
  await page.goto("/en/account/erase");
  await expect(page.getByText(/You have a part in a case that is not over/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Erase my account" })).toHaveCount(0);
  await axe();
});
