// The communications desk: an officer drafts from the records, a colleague approves, it is published at its minute; what was wrong
// is corrected in the open, and what must go leaves its reason.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function signInAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button").click();
}

async function signOut(page: Page) {
  await page.context().clearCookies();
}

// From the desk to the record of a bulletin of last month, on pages one, two, three and four.
async function drafts(page: Page, axe: () => Promise<void>) {
  await page.goto("/en/desk/updates");
  await axe();
  await page.getByRole("link", { name: "Draft a bulletin" }).click();
  await page.getByLabel("Pact").selectOption("demo-airport-pact");
  await axe();
  await page.getByRole("button", { name: "Draft it from the records" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(/bulletin/);
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/signature\.signed/);
  await axe();
  await page.getByRole("button", { name: "Save and look at it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("bulletin");
  await axe();
}

test("an officer drafts the bulletin from the records, a colleague approves it, and it is published by itself", async ({ page, axe, mail }) => {
  test.setTimeout(300_000);
  await signInAs(page, "Marta Ríos");
  await drafts(page, axe);
  await page.getByRole("button", { name: "Submit for approval" }).click();
  await expect(page.getByText("You wrote some of it")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve it" })).toHaveCount(0);
  await axe();
  const record = page.url();
  await signOut(page);
  const letter = await mail.next("pablo.cueva@demo.example");
  expect(letter.subject).toContain("bulletin");
  await signInAs(page, "Pablo Cueva");
  await page.goto("/en/desk");
  await expect(page.getByText("Waiting for your approval").first()).toBeVisible();
  await axe();
  await page.goto(record);
  await page.getByRole("button", { name: "Approve it" }).click();
  // The next minute on the clocks of the organisation that is not about to begin.
  const soon = new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000);
  const there = (options: Intl.DateTimeFormatOptions) => soon.toLocaleString("sv-SE", { timeZone: zone, ...options });
  const zone = (await page.getByText(/On the clocks of/).textContent())!.match(/clocks of (\S+)\./)![1];
  await page.getByLabel("Day").fill(there({ dateStyle: "short" }));
  await page.getByLabel("Hour").fill(there({ timeStyle: "short" }));
  await page.getByRole("button", { name: "Publish at this minute" }).click();
  await expect(page.getByText("Scheduled", { exact: true }).first()).toBeVisible();
  await axe();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: "Read it" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await page.getByRole("link", { name: "Read it" }).click();
  for (const language of languages) {
    await page.goto(page.url().replace(/\/(en|fr|es|ar)\/updates/, `/${language}/updates`));
    await expect(page.locator(".update-text table")).toBeVisible();
    await axe();
  }
  await page.goto("/en");
  await expect(page.locator("#updates li").first()).toContainText("bulletin");
  await page.goto("/en/pacts/demo-airport-pact");
  await expect(page.locator("#updates li").first()).toContainText("bulletin");
});

test("a correction says what was wrong, and a retraction leaves its reason, without JavaScript", async ({ plainPage: page, axe }) => {
  await page.goto("/en/updates");
  await page.getByLabel("Words").fill("counters");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("link", { name: "Two counters at the airport take no more paper" }).click();
  await expect(page.getByText("The first text named counters 3 and 4.")).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(page.locator("ins").first()).toBeVisible();
  await axe(page);
  await page.goBack();
  await page.getByRole("link", { name: "Read the earlier text" }).click();
  await expect(page.getByText("An earlier text")).toBeVisible();
  await axe(page);
  await signInAs(page, "Marta Ríos");
  await page.goto("/en/updates");
  await page.getByRole("link", { name: "Which steps at the airport cost you time without a reason?" }).click();
  const update = page.url();
  await page.getByRole("link", { name: "Correct it or take it down" }).click();
  await page.getByText("Take it down", { exact: true }).first().click();
  await page.getByRole("button", { name: "Take it down" }).click();
  await expect(page.getByRole("alert").or(page.locator(".error-summary")).first()).toBeVisible();
  await axe(page);
  await page.getByLabel("Reason").fill("The question was asked twice.");
  await page.getByRole("button", { name: "Take it down" }).click();
  await page.goto(update);
  await expect(page.getByText("The question was asked twice.")).toBeVisible();
  await axe(page);
});

test("what is typed is kept and shown by itself, and every save can be looked at", async ({ page, axe }) => {
  await signInAs(page, "Marta Ríos");
  await page.goto("/en/desk/updates/new");
  await axe();
  await page.getByRole("button", { name: "Begin to write" }).click();
  await page.getByLabel("Title", { exact: true }).fill("A new scanner");
  await page.getByLabel("Text", { exact: true }).fill("It is **fast**.");
  await expect(page.locator("#update-preview strong")).toHaveText("fast");
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await axe();
  await page.getByRole("button", { name: "Save and look at it" }).click();
  await expect(page.getByText("Before it can be submitted")).toBeVisible();
  await page.getByRole("link", { name: "See every save and what it changed" }).click();
  await expect(page.locator("ins").first()).toContainText("scanner");
  await axe();
});

test("the plan says what is owed, by whom and how late, in four languages", async ({ page, axe }) => {
  for (const language of languages) {
    await page.goto(`/${language}/updates/plan?pact=demo-airport-pact`);
    await expect(page.getByRole("rowheader").first()).toBeVisible();
    await axe();
  }
  await page.goto("/en/updates/plan");
  await expect(page.getByText("No communications service is designated").first()).toBeVisible();
  await signInAs(page, "Marta Ríos");
  await page.goto("/en/updates/plan?pact=demo-airport-pact");
  await page.getByRole("row", { name: /Bulletin/ }).first().getByRole("link", { name: "Draft it" }).click();
  await expect(page.getByLabel("Pact")).toHaveValue("demo-airport-pact");
});
