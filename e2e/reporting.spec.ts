// A member's representative sees what awaits her, reports on it and corrects the report; anyone reads both.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

async function fill(page: Page, value: string, what: string) {
  await page.getByLabel("Value, in percent").fill(value);
  await page.getByRole("radio", { name: /^Substantial/ }).check();
  await page.getByLabel("What was done", { exact: true }).fill(what);
}

// From the desk to the sent report; `look` is called on each page on the way.
async function report(page: Page, look: () => Promise<void>) {
  await page.goto("/en/desk");
  await look();
  await page.locator("#reports tr", { hasText: "Missed" }).getByRole("link", { name: "Report", exact: true }).click();
  await look();
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toContainText("Say what was done");
  await look();
  await fill(page, "72,5", "Every driver confirmed in writing.");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("Nobody else can see it")).toBeVisible();
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check the report" })).toBeVisible();
  await expect(page.getByText("72.5%")).toBeVisible();
  await look();
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText(/Revision 1, sent on/)).toBeVisible();
  await look();
}

test("what awaits a representative is reported, corrected beside it, and read in four languages", async ({ page, axe }) => {
  test.slow();
  await enterAs(page, "Ana Duarte");
  await expect(page.getByRole("link", { name: /^Desk \(\d+\)$/ })).toBeVisible();
  await report(page, async () => {
    await axe();
    const here = page.url();
    await page.goto(here.replace("/en/", "/ar/"));
    await axe();
    await page.goto(here);
  });
  await page.getByRole("link", { name: "Send a correction" }).click();
  await expect(page.getByLabel("Value, in percent")).toHaveValue("72.5");
  await page.getByLabel("Value, in percent").fill("70");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await expect(page.getByRole("alert")).toContainText("Say why the report is corrected");
  await page.getByLabel("Why it is corrected").fill("One office was counted twice.");
  await axe();
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText(/Revision 1, sent on/)).toBeVisible();
  await expect(page.getByText(/Revision 2, sent on/)).toBeVisible();
  const record = new URL(page.url()).pathname.replace("/en/", "");
  await page.context().clearCookies();
  for (const language of languages) {
    await page.goto(`/${language}/${record}`);
    await expect(page.locator("article.revision")).toHaveCount(2);
    await axe();
  }
});

test("the draft is kept while one types", async ({ page }) => {
  await enterAs(page, "Ana Duarte");
  await page.goto("/en/desk");
  await page.locator("#reports tr", { hasText: "Missed" }).getByRole("link", { name: "Report", exact: true }).click();
  await page.waitForLoadState("networkidle");
  await page.getByLabel("What was done", { exact: true }).fill("Half of the drivers confirmed.");
  await expect(page.getByText("The draft is saved.")).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByLabel("What was done", { exact: true })).toHaveValue("Half of the drivers confirmed.");
});

test("the same without JavaScript", async ({ plainPage }) => {
  await enterAs(plainPage, "Ana Duarte");
  await report(plainPage, async () => {});
});

test("a stranger follows a pact to who is late, and from there to the log", async ({ page, axe, request }) => {
  await page.goto("/en/pacts/demo-airport-pact");
  await expect(page.getByRole("heading", { name: "Who is late, and since when" })).toBeVisible();
  await page.getByRole("link", { name: "All that is late" }).click();
  await expect(page.getByText(/days late/).first()).toBeVisible();
  await page.locator("tbody th a").first().click();
  await axe();
  await page.locator("#history").getByRole("link", { name: /^Log entry/ }).first().click();
  await expect(page.getByText(/passed without it/)).toBeVisible();
  const calendar = await request.get("/pacts/demo-airport-pact/calendar.ics?lang=es");
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("BEGIN:VEVENT");
});

test("nobody else reaches the form of a report", async ({ page }) => {
  await page.goto("/en/obligations?status=missed&pact=demo-airport-pact");
  const record = await page.locator("tbody th a").first().getAttribute("href");
  await page.goto(`${record}/report`);
  await expect(page).toHaveURL(/\/en\/sign-in/);
  await enterAs(page, "Chen Wei");
  expect((await page.goto(`${record}/report`))!.status()).toBe(404);
  expect((await page.goto(`${record}/waive`))!.status()).toBe(403);
});
