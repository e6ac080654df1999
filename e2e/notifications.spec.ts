// People choose which mails come: in their account, and with one click behind the address that such a mail bears.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

const reminders = (page: Page) => page.getByRole("checkbox", { name: /^Reminders/ });
const escalations = (page: Page) => page.getByRole("checkbox", { name: /^Late reports of others/ });

async function choose(page: Page) {
  await enterAs(page, "Ana Duarte");
  await expect(reminders(page)).toBeChecked();
  await expect(escalations(page)).toBeChecked();
  await reminders(page).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(reminders(page)).not.toBeChecked();
  await expect(escalations(page)).toBeChecked();
  await page.goto("/en/account");
  await expect(reminders(page)).not.toBeChecked();
}

// The path behind the address of a mail that may be refused; the demonstration has some from its first day.
async function address(page: Page) {
  await page.goto("/demo/mail");
  return (await page.locator('a[href*="/mail/unsubscribe/"]').first().getAttribute("href"))!;
}

async function refuse(page: Page, look: () => Promise<void> = async () => {}) {
  await page.goto((await address(page)).replace(/^\/../, "/en"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Refuse these mails");
  await look();
  await page.getByRole("button", { name: "Refuse them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You will get no more of these mails");
  await look();
}

test("an account says which mails come, and keeps what is chosen", async ({ page, axe }) => {
  await choose(page);
  for (const language of languages) {
    await page.goto(`/${language}/account`);
    await axe();
  }
});

test("the same choice without JavaScript", async ({ plainPage }) => {
  await choose(plainPage);
});

test("the address in a mail refuses mails of its kind, without signing in", async ({ page, axe }) => {
  const path = await address(page);
  for (const language of languages) {
    await page.goto(path.replace(/^\/../, `/${language}`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await axe();
  }
  await refuse(page, axe);
});

test("the same refusal without JavaScript", async ({ plainPage }) => {
  await refuse(plainPage);
});

test("a mail program refuses by itself, and a made-up address refuses nothing", async ({ page, playwright }) => {
  const path = await address(page);
  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const oneClick = { form: { "List-Unsubscribe": "One-Click" } };
  expect((await program.post(path, oneClick)).status()).toBe(200);
  expect((await program.post(`${path.slice(0, -4)}AAAA`, oneClick)).status()).toBe(404);
  await program.dispose();
});
