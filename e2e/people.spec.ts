// Who looks after the roles in an organisation sees who has which, gives one to an address, and ends it; the person signs in by mail.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const here = "/en/desk/people/customs-andina";

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

test("the secretariat gives a role to somebody new and ends it; without JavaScript", async ({ plainPage, mail, axe }) => {
  await enterAs(plainPage, "Lucía Vidal");
  await plainPage.goto("/en/desk");
  await plainPage.getByRole("link", { name: "See who has which role, give one or end one" }).click();
  await axe(plainPage);
  await plainPage.goto(here);
  await axe(plainPage);
  const own = plainPage.getByRole("row", { name: /Lucía Vidal/ }).filter({ hasText: "Secretariat" });
  await expect(own).toBeVisible();
  await expect(own.getByRole("link")).toHaveCount(0);

  await plainPage.getByLabel("Address for mails").fill("nadia@customs.example");
  await plainPage.getByRole("button", { name: "Give this role" }).click();
  await expect(plainPage.getByRole("alert")).toContainText("Choose one of the roles");
  await axe(plainPage);
  await plainPage.getByLabel("Role", { exact: true }).selectOption("communications");
  await plainPage.getByRole("button", { name: "Give this role" }).click();
  await expect(plainPage.getByRole("alert")).toContainText("Give the person’s name");
  await expect(plainPage.getByLabel("Address for mails")).toHaveValue("nadia@customs.example");
  await plainPage.getByLabel("Name", { exact: true }).fill("Nadia Roca");
  await plainPage.getByRole("button", { name: "Give this role" }).click();
  const fresh = plainPage.getByRole("row", { name: /Nadia Roca/ });
  await expect(fresh).toContainText("Communications");
  expect((await mail.next("nadia@customs.example")).body).toContain("Communications");

  await fresh.getByRole("link", { name: "End: Nadia Roca, Communications" }).click();
  await expect(plainPage.getByRole("heading", { level: 1 })).toHaveText("End a role");
  await axe(plainPage);
  await plainPage.getByRole("button", { name: "End this role" }).click();
  await expect(plainPage.getByRole("heading", { level: 1 })).toHaveText("Who acts for this organisation");
  await expect(plainPage.getByText("Nadia Roca")).toHaveCount(0);
});

test("others do not find the page", async ({ page }) => {
  await enterAs(page, "Elena Paz");
  expect((await page.goto(here))!.status()).toBe(404);
  expect((await page.goto("/en/desk/people/andina-freight-forwarders"))!.status()).toBe(200);
});
