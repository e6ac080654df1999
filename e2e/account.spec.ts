// Somebody looks at the ways into their account, and corrects their own name and the language of their mails.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function correct(page: Page, look: () => Promise<void>) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name: "Grace Otieno", exact: true }).click();
  await page.getByRole("link", { name: "Sessions, sign-ins and other ways in" }).click();
  await expect(page.getByText("You have no passkey yet")).toBeVisible();
  await expect(page.getByText(/What you signed keeps the name under which you signed it/)).toBeVisible();
  await expect(page.getByText(/grace\.otieno@demo\.example, stays the one that was proven/)).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill(" ");
  await page.getByLabel("Language of your mails", { exact: true }).selectOption("es");
  await page.getByRole("button", { name: "Save name and language" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Name", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Language of your mails", { exact: true })).toHaveValue("es");
  await look();
  await page.getByLabel("Name", { exact: true }).fill("Grace Achieng Otieno");
  await page.getByRole("button", { name: "Save name and language" }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Grace Achieng Otieno");
  await expect(page.getByRole("banner")).toContainText("Grace Achieng Otieno");
}

test("a person corrects their name and the language of their mails", async ({ page, mail, axe }) => {
  await correct(page, axe);
  const letter = await mail.next("grace.otieno@demo.example");
  expect(letter.subject).toBe("Su nombre ha cambiado en Pacthouse");
  expect(letter.body).toContain("Grace Achieng Otieno");
  await page.getByRole("link", { name: "See and add your passkeys" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Passkeys");
});

test("the same without JavaScript", async ({ plainPage }) => {
  await correct(plainPage, async () => {});
});
