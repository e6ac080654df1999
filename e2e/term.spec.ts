// How long a pact is in force, who may say something of its end, and what the public sees of it.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const pact = "/en/pacts/demo-airport-pact";

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

async function giveNotice(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Rosa Medina");
  await page.goto(pact);
  await page.getByRole("link", { name: /^until/ }).click();
  await look();
  await page.getByRole("link", { name: "Give notice" }).click();
  await page.getByRole("button", { name: "Give notice" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("Reason").fill("Customs asks for other service standards.");
  await page.getByRole("checkbox", { name: /I may bind/ }).check();
  await page.getByRole("button", { name: "Give notice" }).click();
  await expect(page.getByRole("row", { name: /Customs asks for other service standards/ })).toContainText("Gave notice");
  await expect(page.getByRole("link", { name: "Give notice" })).toHaveCount(0);
}

test("Customs gives notice of a pact, and everyone reads why", async ({ page, axe }) => {
  await giveNotice(page, axe);
  await axe();
  await page.getByRole("row", { name: /Customs asks/ }).getByRole("link", { name: /entry/ }).click();
  await expect(page.getByText(/gave notice of/).first()).toBeVisible();
});

test("the same without JavaScript", async ({ plainPage }) => {
  await giveNotice(plainPage, async () => {});
});

test("who signs for a company reads the term, and decides nothing about it", async ({ page }) => {
  await enterAs(page, "Ana Duarte");
  await page.goto(`${pact}/term`);
  await expect(page.getByText(/Then it ends: notice was given/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Give notice" })).toHaveCount(0);
  await page.goto(`${pact}/term/notice?organisation=customs-andina`);
  await expect(page.getByText(/This cannot be said of the pact’s term today/)).toBeVisible();
});
