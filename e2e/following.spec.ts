// Anyone follows what happens, by mail or as a feed, and stops again: no account, and no JavaScript.
import type { Page } from "@playwright/test";
import type { Mail } from "./support/mail.ts";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const address = "reader@example.org";

// From the page of an organisation to the mail that asks for a yes.
async function ask(page: Page, from: string) {
  await page.goto(from);
  await page.getByRole("link", { name: "Follow by mail" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Follow by mail");
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("radio", { name: "At once" }).check();
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
}

async function confirm(page: Page, mail: Mail) {
  const letter = await mail.next(address);
  await page.goto(letter.link!);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Begin to follow");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What you follow");
  await expect(page.getByText("You follow it now.")).toBeVisible();
}

async function story(page: Page, mail: Mail, look: () => Promise<void>) {
  await ask(page, "/en/organisations/customs-andina");
  await look();
  await confirm(page, mail);
  await look();
  await ask(page, "/en/sanctions");
  await confirm(page, mail);
  await expect(page.getByText("You follow 2 things")).toBeVisible();
  await expect(page.getByText(address)).toHaveCount(0);
  await page.getByRole("radio", { name: "Once a week" }).check();
  await page.getByLabel("In which language").selectOption("Español");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Once a week" })).toBeChecked();
  await page.getByRole("button", { name: "Stop following The register of sanctions" }).click();
  await expect(page.getByText("You follow one thing")).toBeVisible();
  await page.getByRole("button", { name: "Stop all letters" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You follow nothing here");
  await look();
}

test("a reader follows an organisation and the sanctions, changes how, and stops", async ({ page, mail, axe }) => {
  await story(page, mail, axe);
});

test("the same without JavaScript", async ({ plainPage, mail }) => {
  await story(plainPage, mail, async () => {});
});

test("a form that is wrong says what, and keeps what was typed", async ({ page, axe }) => {
  await page.goto("/en/follow");
  await page.getByLabel("Your e-mail address").fill("nonsense");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose what you want to follow.");
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("nonsense");
  await axe();
});

test("each page of it in each language, light and dark", async ({ page, mail, axe }) => {
  await ask(page, "/en/pacts/demo-integrity-pact");
  const confirming = (await mail.next(address)).link!;
  const paths = [new URL(confirming).pathname];
  await page.goto(confirming);
  await page.getByRole("button", { name: "Begin" }).click();
  const token = new URL(page.url()).pathname.split("/").pop();
  paths.push(`/en/following/${token}`, `/en/following/unsubscribe/${token}`, "/en/follow", "/en/follow/sent", "/en/follow/nothing");
  for (const path of paths) {
    for (const language of languages) {
      await page.goto(path.replace("/en/", `/${language}/`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await axe();
    }
  }
});

test("a mail program ends all letters with one post and no cookie; a made-up address ends nothing", async ({ page, mail, playwright }) => {
  await ask(page, "/en/pacts/demo-integrity-pact");
  await confirm(page, mail);
  const token = new URL(page.url()).pathname.split("/").pop();
  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const oneClick = { form: { "List-Unsubscribe": "One-Click" } };
  expect((await program.post(`/en/following/unsubscribe/${token!.slice(0, -4)}AAAA`, oneClick)).status()).toBe(404);
  expect((await program.post(`/en/following/unsubscribe/${token}`, oneClick)).status()).toBe(200);
  await program.dispose();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You follow nothing here");
});

test("feeds are linked from the head of the pages that they follow, and answer", async ({ page, request }) => {
  for (const path of ["/en/pacts/demo-integrity-pact", "/ar/organisations/customs-andina", "/fr/sanctions"]) {
    await page.goto(path);
    const feed = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute("href");
    // The worker of a portal that has just started catches up, and the log grows meanwhile.
    await expect(async () => {
      const answer = await request.get(feed!);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toContain("application/atom+xml");
      expect((await request.get(feed!, { headers: { "if-none-match": answer.headers().etag } })).status()).toBe(304);
    }).toPass();
  }
});
