// The monitor judges a report, the signatory is heard first, and what the monitor publishes only the monitor takes down.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const monitor = "/en/pacts/demo-airport-pact/monitor";

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

// A signatory reports; the monitor opens the report in the queue. Returns the address of its review.
async function firstReport(page: Page) {
  await enterAs(page, "Ana Duarte");
  await page.goto("/en/desk");
  await page.locator("#reports tr", { hasText: "Missed" }).getByRole("link", { name: "Report", exact: true }).click();
  await page.getByLabel("Value, in percent").fill("72.5");
  await page.getByRole("radio", { name: /^Substantial/ }).check();
  await page.getByLabel("What was done", { exact: true }).fill("Every driver confirmed in writing.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText(/Revision 1, sent on/)).toBeVisible();
  await enterAs(page, "Grace Otieno");
  await page.goto("/en/desk/review");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "What was reported" })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("the monitor reviews in four languages, accepts a report, and the finding stands in public", async ({ page, axe }) => {
  test.slow();
  const review = await firstReport(page);
  for (const language of languages) {
    for (const path of ["/en/desk/review", "/en/desk/tasks", review]) {
      await page.goto(path.replace("/en/", `/${language}/`));
      await axe();
    }
  }
  await page.goto(review);
  await page.getByRole("link", { name: "Accept it" }).click();
  await axe();
  await page.getByRole("button", { name: "Accept the report" }).click();
  await expect(page.getByText("Verified").first()).toBeVisible();
  await axe();
});

async function rate(page: Page, review: string, look: () => Promise<void> = async () => {}) {
  await page.goto(`${review}/rate`);
  await look();
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByRole("radio", { name: "Limited" }).check();
  await page.getByRole("radio", { name: "Some", exact: true }).check();
  await page.getByLabel("Reasons", { exact: true }).fill("Two offices of five showed nothing.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await look();
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByLabel("Reasons", { exact: true })).toHaveValue("Two offices of five showed nothing.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Send the draft to the signatory" }).click();
  await expect(page.getByText("The signatory can reply until").first()).toBeVisible();
}

test("a rating is a draft until the signatory has had its say", async ({ page, axe }) => {
  test.slow();
  await rate(page, await firstReport(page), () => axe());
  await axe();
});

test("a report is rated without JavaScript", async ({ plainPage }) => {
  await rate(plainPage, await firstReport(plainPage));
});

test("the signatory replies to a draft finding, and the monitor publishes both side by side", async ({ page, axe }) => {
  await enterAs(page, "Grace Otieno");
  await page.goto("/en/desk/review?turn=party&q=IP-04");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  const review = new URL(page.url()).pathname;
  await enterAs(page, "Rosa Medina");
  await page.goto(review.replace("/review", "/reply"));
  await axe();
  await page.getByLabel("The signatory’s reply", { exact: true }).fill("The reasons are on file at each office.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Send the reply" }).click();
  await expect(page.getByText("Your reply is with the monitor")).toBeVisible();
  await enterAs(page, "Grace Otieno");
  await page.goto(review);
  await page.getByRole("link", { name: "Publish the finding" }).click();
  await axe();
  await page.getByRole("button", { name: "Publish the finding" }).click();
  await expect(page.getByText("Verified").first()).toBeVisible();
});

test("a question goes back and forth between the two alone", async ({ page, axe }) => {
  await enterAs(page, "Grace Otieno");
  await page.goto("/en/desk/review?turn=party&q=IP-09");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  const thread = new URL(page.url()).pathname.replace("/review", "/thread");
  await enterAs(page, "Ana Duarte");
  await page.goto(thread);
  await axe();
  await page.getByLabel("Your message").fill("To the terminal, for storage. The receipts are attached to the correction.");
  await page.getByRole("button", { name: "Send the message" }).click();
  await expect(page.getByText("To the terminal, for storage.")).toBeVisible();
  await enterAs(page, "Mateo Quispe");
  expect((await page.goto(thread))!.status()).toBe(404);
});

test("the monitor publishes alone, takes down alone, and leaves the reason", async ({ page, axe }) => {
  for (const language of languages) {
    await page.goto(monitor.replace("/en/", `/${language}/`));
    await axe();
  }
  await enterAs(page, "Grace Otieno");
  await page.goto(`${monitor}/new`);
  await axe();
  await page.getByRole("button", { name: "Save, and see how it will look" }).click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await axe();
  await page.getByLabel("Title", { exact: true }).fill("On the autumn");
  await page.getByLabel("First day that it speaks of").fill("2026-07-01");
  await page.getByLabel("Last day that it speaks of").fill("2026-09-30");
  await page.getByLabel("Text", { exact: true }).fill("**Most** of it was kept.");
  await page.getByRole("button", { name: "Save, and see how it will look" }).click();
  await axe();
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "On the autumn" })).toBeVisible();
  await axe();
  const published = new URL(page.url()).pathname;
  await enterAs(page, "Lucía Vidal");
  expect((await page.goto(`${published}/retract`))!.status()).toBe(404);
  await enterAs(page, "Grace Otieno");
  await page.goto(published);
  await page.getByRole("link", { name: "Take this publication down" }).click();
  await axe();
  await page.getByLabel("Reason").fill("It named a witness.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Take it down" }).click();
  await expect(page.getByText("It named a witness.")).toBeVisible();
  expect((await page.reload())!.status()).toBe(410);
  await axe();
});

test("the secretariat records the term, the monitor what it declares and did", async ({ page, axe }) => {
  await enterAs(page, "Lucía Vidal");
  await page.goto(`${monitor}/term`);
  await axe();
  await page.getByLabel("First day").fill("2027-01-01");
  await page.getByLabel("Last day").fill("2028-12-31");
  await page.getByLabel("How it was appointed").fill("By consensus, after a public call.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Record the term" }).click();
  await expect(page.getByText("By consensus, after a public call.")).toBeVisible();
  await enterAs(page, "Grace Otieno");
  await page.goto(`${monitor}/declaration`);
  await axe();
  await page.getByLabel("Declaration", { exact: true }).fill("Nothing ties me to a party.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Publish the declaration" }).click();
  await expect(page.getByText("Nothing ties me to a party.")).toBeVisible();
  await page.goto("/en/desk/tasks");
  await page.getByRole("radio", { name: "Visit" }).check();
  await page.getByLabel("What was done").fill("Saw the inspection hall.");
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByRole("rowheader", { name: "Saw the inspection hall." })).toBeVisible();
  await axe();
});
