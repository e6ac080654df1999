// An administration asks its officials and the private sector how honest it is, and publishes what they said; it maps its risks and
// drafts a measure as a commitment; anyone may try the gate of commitments.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

// Opens a round; the page of the round is then in front.
async function openRound(page: Page) {
  await page.goto("/en/desk/assessments");
  await page.getByLabel("Title of the round").fill("Integrity survey, winter round");
  await page.getByLabel("First day").fill(inDays(-1));
  await page.getByLabel("Last day").fill(inDays(10));
  await page.getByRole("button", { name: "Open the round" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Integrity survey, winter round" })).toBeVisible();
}

const group = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });

// Makes a link and six codes for the officials; answers both.
async function makeDoor(page: Page, look: () => Promise<void> = async () => {}) {
  await group(page, "Officials").getByRole("button", { name: "Make a link" }).click();
  const link = await page.locator(".once a").getAttribute("href");
  await look();
  await group(page, "Officials").getByLabel("How many codes").fill("6");
  await group(page, "Officials").getByRole("button", { name: "Make codes to print" }).click();
  const codes = await page.locator(".codes li").allInnerTexts();
  expect(codes).toHaveLength(6);
  await look();
  return { path: new URL(link!).pathname, codes };
}

async function answer(page: Page, path: string, code: string, step = "Agree") {
  await page.goto(path);
  await page.getByLabel("Your code").fill(code);
  for (const radio of await page.getByRole("radio", { name: step, exact: true }).all()) await radio.check();
  await page.getByRole("button", { name: "Send the answer" }).click();
}

test("a round is opened, answered without a name, closed, and published for all to see", async ({ page, axe, plainPage }) => {
  test.slow();
  await enterAs(page, "Lucía Vidal");
  await page.goto("/en/desk/assessments");
  await page.getByRole("button", { name: "Open the round" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await axe();
  await openRound(page);
  await axe();
  const round = page.url();
  const { path, codes } = await makeDoor(page, axe);

  // Somebody without an account and without JavaScript forgets a statement, and what was chosen stays.
  const [first, ...rest] = codes as [string, ...string[]];
  await plainPage.goto(path);
  await axe(plainPage);
  for (const radio of await plainPage.getByRole("radio", { name: "Agree", exact: true }).all()) await radio.check();
  await plainPage.getByRole("button", { name: "Send the answer" }).click();
  await expect(plainPage.getByRole("alert").getByRole("link")).toHaveCount(1);
  await expect(plainPage.getByRole("radio", { name: "Agree", exact: true }).first()).toBeChecked();
  await axe(plainPage);
  await plainPage.getByLabel("Your code").fill(first.toLowerCase());
  await plainPage.getByRole("button", { name: "Send the answer" }).click();
  await expect(plainPage.getByRole("heading", { level: 1 })).toHaveText("Thank you, your answer was taken");
  await axe(plainPage);
  await answer(plainPage, path, first);
  await expect(plainPage.getByRole("alert")).toContainText("has answered already");

  for (const code of rest.slice(0, 3)) await answer(plainPage, path, code);
  await page.goto(round);
  await expect(group(page, "Officials")).toContainText("fewer than 5");
  for (const code of rest.slice(3)) await answer(plainPage, path, code);

  await page.goto(round);
  await expect(group(page, "Officials")).toContainText("6 answers");
  await page.getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByRole("alert")).toContainText("cannot be opened again");
  await page.getByRole("checkbox", { name: /closed for good/ }).check();
  await page.getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByRole("img", { name: "Mean agreement on each factor" })).toBeVisible();
  await axe();
  await plainPage.goto(path);
  await expect(plainPage.getByText("This link works no longer")).toBeVisible();

  await page.getByRole("link", { name: "Publish the results" }).click();
  await axe();
  await page.getByRole("button", { name: "Publish the results" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick the box");
  await page.getByRole("checkbox", { name: /are to be public/ }).check();
  await page.getByRole("button", { name: "Publish the results" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Compared with earlier rounds" })).toBeVisible();
  const published = new URL(page.url()).pathname.replace("/en/", "/");
  for (const language of languages) {
    await page.goto(`/${language}${published}`);
    await axe();
    await page.goto(`/${language}/assessments`);
    await axe();
  }
});

test("the radar has its key in words and fits its page", async ({ page }) => {
  await page.goto("/en/assessments?q=autumn");
  await page.getByRole("link", { name: "Integrity survey, autumn round" }).click();
  const radar = page.locator(".radar svg");
  await expect(radar).toContainText("Officials (solid line, discs)");
  await expect(radar).toContainText("Private sector (dashed line, squares)");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await expect(page.getByRole("row", { name: /Transparency/ }).first()).toContainText("%");
});

test("codes come as CSV, and a list without a match says so", async ({ page, axe }) => {
  await enterAs(page, "Lucía Vidal");
  await openRound(page);
  const download = page.waitForEvent("download");
  await group(page, "Private sector").getByRole("button", { name: "Make codes as CSV" }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(21);
  await page.goto("/en/assessments?q=nothing-of-the-kind");
  await expect(page.getByText("No self-assessment to show")).toBeVisible();
  await axe();
});

test("a risk is mapped, its measure becomes a commitment, and the map is published", async ({ page, axe }) => {
  test.slow();
  await enterAs(page, "Lucía Vidal");
  await page.goto("/en/desk/risks");
  await axe();
  await page.getByRole("link", { name: "Add a risk" }).click();
  await page.getByRole("button", { name: "Keep the risk" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(4);
  await axe();
  await page.getByLabel("Process", { exact: true }).fill("Transit");
  await page.getByLabel("What could go wrong").fill("A seal is broken on the way and nobody asks.");
  await page.getByLabel("Likelihood").selectOption("4");
  await page.getByLabel("Impact").selectOption("4");
  await page.getByLabel("Measure", { exact: true }).fill("Check seals at the office of destination");
  await page.getByRole("button", { name: "Keep the risk" }).click();
  const row = page.getByRole("row", { name: /A seal is broken/ });
  await expect(row).toContainText("Severe, 16");

  await row.getByRole("link", { name: "Draft it as a commitment" }).click();
  await page.getByRole("button", { name: "Check the commitment" }).click();
  await expect(page.getByRole("alert")).toContainText("Name the evidence");
  await axe();
  await fill(page, "T-01");
  await page.getByRole("button", { name: "Check the commitment" }).click();
  await expect(page.getByText("This commitment can be verified")).toBeVisible();
  await axe();
  await page.goto("/en/desk/risks");
  await expect(row).toContainText("T-01, in no pact yet");

  await page.getByRole("checkbox", { name: /names nobody/ }).check();
  await page.getByRole("button", { name: "Publish the map" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Edition 2" })).toBeVisible();
  const edition = new URL(page.url()).pathname.replace("/en/", "/");
  for (const language of languages) {
    await page.goto(`/${language}${edition}`);
    await axe();
    await page.goto(`/${language}/risks`);
    await axe();
  }
});

// Fills what makes a commitment verifiable.
async function fill(page: Page, code: string) {
  await page.getByLabel("Its short name in the pact").fill(code);
  await page.getByLabel("Arusha factor").selectOption("4");
  await page.getByLabel("The paragraph that it rests on").fill("3.1");
  await page.getByLabel("What is measured").fill("Seals checked");
  await page.getByLabel("Unit").fill("%");
  await page.getByRole("radio", { name: "More is better" }).check();
  await page.getByLabel("Value to reach").fill("100");
  await page.getByLabel("How the value is calculated").fill("checked / arrived × 100");
  await page.getByLabel("How often it is reported").selectOption("quarterly");
  await page.getByLabel("Days until the first report").fill("90");
  await page.getByLabel("Evidence to be shown").fill("extract of the transit system");
}

test("anyone may write a good commitment, without JavaScript and in four languages", async ({ plainPage, axe }) => {
  for (const language of languages) {
    await plainPage.goto(`/${language}/commitments/new`);
    await axe(plainPage);
  }
  await plainPage.goto("/en/commitments/new");
  await plainPage.getByLabel("What is undertaken").fill("Check every seal");
  await plainPage.getByRole("button", { name: "Check the commitment" }).click();
  await expect(plainPage).toHaveTitle(/^Error: /);
  await expect(plainPage.getByLabel("What is undertaken")).toHaveValue("Check every seal");
  await plainPage.getByLabel("Who owes it").selectOption("customs");
  await fill(plainPage, "C-01");
  await plainPage.getByRole("button", { name: "Check the commitment" }).click();
  await expect(plainPage.getByRole("region", { name: "The commitment as JSON" })).toContainText('"arusha_factor": 4');
  await axe(plainPage);
});

test("the desk of a secretariat is closed to others", async ({ page, axe }) => {
  await enterAs(page, "Ana Duarte");
  for (const path of ["/en/desk/assessments", "/en/desk/risks"]) {
    await page.goto(path);
    await expect(page.getByText("These pages are for the secretariat")).toBeVisible();
    await axe();
  }
});
