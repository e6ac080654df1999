// A pact on its way: the secretariat writes and consults, an association comments, every comment is answered, the text is adopted,
// and the pact opens when its monitor is named.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

// A blank draft, written with a preview and saved. Returns its address.
async function write(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Lucía Vidal");
  await page.goto("/en/desk");
  await page.getByRole("link", { name: "See the drafts" }).click();
  await look();
  await page.getByRole("link", { name: "Begin a draft" }).click();
  await page.getByRole("button", { name: "Begin a draft" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("Kind").selectOption("standard");
  await page.getByLabel("Title").fill("Code of the night shift");
  await page.getByLabel("Name in addresses").fill("night-shift-code");
  await page.getByRole("button", { name: "Begin a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Code of the night shift" })).toBeVisible();
  await look();
  const draft = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Edit", exact: true }).first().click();
  const field = page.getByRole("textbox", { name: "English" });
  const text = await field.inputValue();
  await field.fill(text.replace("Article 1 — Purpose", "Purpose"));
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText(/the heading is not of the form/)).toBeVisible();
  await look();
  await page.getByRole("textbox", { name: "English" }).fill(text.replace(/1\.1 .*/, "1.1 Nobody waits longer **at night**."));
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.locator("#preview strong", { hasText: "at night" })).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(page.locator("ins").first()).toContainText("Nobody");
  await expect(page.locator("details").first()).toBeVisible();
  await look();
  await page.goto(draft);
  await page.getByRole("link", { name: "Title, parties and places" }).click();
  await page.getByLabel("Andina Freight Forwarders").first().check();
  await page.locator('[name="summary.en"]').fill("Who waits how long at night.");
  await look();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "See what changed" }).first().click();
  const beside = page.getByRole("table", { name: "Beside the text" });
  await expect(beside.getByRole("row", { name: /in plain words/ })).toContainText("Who waits how long at night.");
  await look();
  await page.emulateMedia({ media: "print" });
  await expect(beside).toBeVisible();
  await page.emulateMedia({ media: null });
  return draft;
}

// The one commitment of the draft: what it lacks is said where it is missing.
async function promise(page: Page, draft: string, look: () => Promise<void>) {
  await page.goto(draft);
  await expect(page.getByText("There is no commitment")).toBeVisible();
  await page.locator("main").getByRole("link", { name: "Commitments", exact: true }).click();
  await expect(page.getByText("No commitment yet")).toBeVisible();
  await look();
  await page.getByRole("link", { name: "Add a commitment" }).click();
  await page.getByLabel("Its short name in the pact").fill("N-01");
  await page.getByLabel("What is undertaken").fill("Clear within the hour at night");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("What is undertaken")).toHaveValue("Clear within the hour at night");
  await look();
  await page.getByLabel("Who owes it").selectOption("customs");
  await page.getByLabel("Arusha factor").selectOption("3");
  await page.getByLabel("The paragraph that it rests on").fill("1.1");
  await page.getByLabel("What is measured").fill("Cleared within the hour");
  await page.getByLabel("Unit", { exact: true }).fill("%");
  await page.getByLabel("More is better").check();
  await page.getByLabel("Value to reach").fill("95");
  await page.getByLabel("How the value is calculated").fill("cleared within the hour / cleared × 100");
  await page.getByLabel("How often it is reported").selectOption("quarterly");
  await page.getByLabel("Days until the first report").fill("90");
  await page.getByLabel("Evidence to be shown").fill("extract of the log of the gate");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /N-01/ })).toContainText("New");
  await look();
  await page.goto(draft);
  await expect(page.getByText("There is no commitment")).toHaveCount(0);
}

async function consult(page: Page, draft: string, look: () => Promise<void>) {
  await page.goto(draft);
  await page.getByRole("link", { name: "Open a consultation" }).click();
  await page.getByRole("checkbox", { name: /I have read/ }).check();
  await page.getByRole("button", { name: "Open a consultation" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look();
  await page.getByLabel("Last day for comments").fill(inDays(10));
  await page.getByRole("button", { name: "Open a consultation" }).click();
  await expect(page.getByText("Open to comments")).toBeVisible();
  await expect(page.locator("#commitments").getByRole("row", { name: /Clear within the hour at night/ })).toBeVisible();
  await page.locator("#commitments summary").first().click();
  await expect(page.getByText("extract of the log of the gate")).toBeVisible();
  await expect(page.locator("#force")).toBeVisible();
  await look();
  return new URL(page.url()).pathname;
}

async function comment(page: Page, round: string, look: () => Promise<void>) {
  await enterAs(page, "Elena Paz");
  await page.goto(round);
  await page.getByRole("link", { name: "Comment on the text" }).click();
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look();
  await page.getByLabel("About").selectOption({ index: 1 });
  await page.getByLabel("Comment").fill("Say from when to when it is night.");
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await look();
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByLabel("Comment")).toHaveValue("Say from when to when it is night.");
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await page.getByRole("button", { name: "Publish the comment" }).click();
  await expect(page.locator("#comment-1")).toContainText("Say from when to when it is night.");
  await expect(page.locator("#comment-1")).toContainText("Not answered yet");
}

async function reply(page: Page, round: string, look: () => Promise<void>) {
  await enterAs(page, "Lucía Vidal");
  await page.goto(round);
  await look();
  await page.getByRole("link", { name: "Answer this comment" }).last().click();
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await look();
  await page.getByLabel("Accepted", { exact: true }).check();
  await page.getByLabel("Why").fill("It becomes part of the text.");
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await look();
  await page.getByRole("button", { name: "Publish the answer" }).click();
  await expect(page.locator(".comment-answer").last()).toContainText("It becomes part of the text.");
}

async function wholeWay(page: Page, look: () => Promise<void>) {
  const draft = await write(page, look);
  await promise(page, draft, look);
  const round = await consult(page, draft, look);
  await comment(page, round, look);
  await page.goto(draft);
  await expect(page.getByText("You read this draft because")).toBeVisible();
  await reply(page, round, look);
}

// The round of the border post is over; one comment still awaits its answer.
async function adoptAndOpen(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Lucía Vidal");
  await page.goto("/en/desk/drafts");
  await page.getByRole("link", { name: "Integrity pact of the southern border post" }).click();
  await expect(page.getByText("A comment has no answer yet.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Adopt the text" })).toHaveCount(0);
  const draft = page.url();
  await reply(page, "/en/consultations/demo-border-post-pact/1", look);
  await page.goto(draft);
  await page.getByRole("link", { name: "Adopt the text" }).click();
  await look();
  await page.getByRole("checkbox", { name: /I have read/ }).check();
  await page.getByRole("button", { name: "Adopt the text" }).click();
  await page.getByRole("link", { name: "Open for signature" }).click();
  await page.getByRole("checkbox", { name: /I have read/ }).check();
  await page.getByRole("button", { name: "Open for signature" }).click();
  await expect(page.getByRole("alert")).toContainText("before its monitor is named");
  await look();
  await page.getByLabel("Independent monitor").selectOption("open-ledger-watch");
  await page.getByRole("button", { name: "Open for signature" }).click();
  await expect(page.getByRole("link", { name: "Sign the pact" })).toBeVisible();
  await look();
}

test("the secretariat writes and consults, an association comments and is answered", async ({ page, axe, mail }) => {
  test.setTimeout(300_000);
  await wholeWay(page, axe);
  expect((await mail.next("elena.paz@demo.example")).subject).toContain("Code of the night shift");
  await page.context().clearCookies();
  for (const language of languages) {
    await page.goto(`/${language}/consultations/night-shift-code/1`);
    await axe();
  }
});

test("the same without JavaScript", async ({ plainPage }) => {
  test.setTimeout(300_000);
  await wholeWay(plainPage, async () => {});
});

test("what two people write does not overwrite one another", async ({ page, browser, baseURL, axe }) => {
  await enterAs(page, "Lucía Vidal");
  await page.goto("/en/desk/drafts");
  await page.getByRole("link", { name: "Code of conduct for express consignments" }).click();
  await page.getByRole("link", { name: "Edit", exact: true }).first().click();
  const other = await (await browser.newContext({ baseURL })).newPage();
  await enterAs(other, "Lucía Vidal");
  await other.goto(page.url());
  const field = (of: Page) => of.getByRole("textbox", { name: "English" });
  await field(other).fill((await field(other).inputValue()).replace("No gifts", "No gifts at all"));
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByRole("link", { name: "See what changed" }).first()).toBeVisible();
  await field(page).fill((await field(page).inputValue()).replace("Same for all", "The same for all"));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Somebody else has changed this", { exact: true })).toBeVisible();
  await expect(page.locator("#newer ins").first()).toContainText("at all");
  await expect(field(page)).toHaveValue(/The same for all/);
  await axe();
});

test("when every comment is answered the text is adopted, and the pact opens when its monitor is named", async ({ page, axe }) => {
  test.setTimeout(300_000);
  await adoptAndOpen(page, axe);
  await page.getByRole("link", { name: /opened round 1 of the consultation/ }).click();
  await page.getByRole("link", { name: "What changed afterwards" }).click();
  await expect(page.getByText(/None of the \d+ parts of the text has changed/)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".legal").first()).toBeVisible();
});

test("a text that was consulted on is given up in public, with its reason", async ({ page, axe }) => {
  test.setTimeout(300_000);
  const draft = await write(page, async () => {});
  await page.goto(`${draft}/consult`);
  await page.getByLabel("Last day for comments").fill(inDays(10));
  await page.getByRole("checkbox", { name: /I have read/ }).check();
  await page.getByRole("button", { name: "Open a consultation" }).click();
  await expect(page.getByText("Open to comments")).toBeVisible();
  const round = new URL(page.url()).pathname;
  await page.goto(draft);
  await page.getByRole("link", { name: "Give this draft up" }).click();
  await axe();
  await page.getByRole("checkbox", { name: /I do this for the secretariat/ }).check();
  await page.getByRole("button", { name: "Give this draft up" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("checkbox", { name: /I do this for the secretariat/ })).toBeChecked();
  await axe();
  await page.getByLabel("Why").fill("The post closes at night.");
  await page.getByRole("button", { name: "Give this draft up" }).click();
  await expect(page.getByText("The post closes at night.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Give this draft up" })).toHaveCount(0);
  await axe();
  await page.context().clearCookies();
  for (const language of languages) {
    await page.goto(round.replace("/en/", `/${language}/`));
    await expect(page.getByText("The post closes at night.")).toBeVisible();
    await axe();
  }
});
