// The public register: anyone finds a sanction, reads on one page all that is to be known of it, and checks it without this portal.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

// The sanction of this company, from the list.
async function open(page: Page, name: string, language = "en") {
  await page.goto(`/${language}/sanctions`);
  await page.getByRole("row", { name }).getByRole("cell").getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

test("the list says what it counts, sifts, and leads to each sanction in four languages", async ({ page, axe }) => {
  for (const language of languages) {
    await page.goto(`/${language}/sanctions`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await axe();
  }
  await page.goto("/en/sanctions");
  await expect(page.getByRole("rowheader", { name: /Customs/ }).first()).toBeVisible();
  await page.getByLabel("Words", { exact: true }).fill("sierra");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/q=sierra/);
  await expect(page.getByRole("rowheader", { name: /Sierra/ })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /Pacific/ })).toHaveCount(0);
  await page.goto("/en/sanctions?state=ended");
  await expect(page.getByRole("rowheader", { name: /Pacific/ })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /Sierra/ })).toHaveCount(0);
  await page.goto("/en/sanctions?q=nobody-of-this-name");
  await expect(page.getByText("No sanction fits these filters")).toBeVisible();
  await axe();
});

test("what is withheld has a ground and an end and no name", async ({ page, axe }) => {
  await page.goto("/en/sanctions?state=withheld");
  const row = page.getByRole("row", { name: /Court order/ });
  await expect(row).toBeVisible();
  await axe();
  await row.getByRole("link", { name: "Court order" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "A decision that is withheld" })).toBeVisible();
  await expect(page.getByText("Andes Freight")).toHaveCount(0);
  await axe();
});

async function answersAll(page: Page) {
  await expect(page.getByText("In effect", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("A panel of three with a neutral chair").first()).toBeVisible();
  await expect(page.getByText("An appeal officer drawn from the agreed list").first()).toBeVisible();
  await expect(page.getByText("The decision was changed")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What the respondent replied" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Why it was decided so" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What would end it earlier" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Train the import desk in classification." })).toBeVisible();
  await expect(page.getByText("The notice came before the decision.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Read article/ })).toBeVisible();
}

test("one page answers who, what for, by whom, what was replied, until when and what would end it earlier", async ({ page, axe }) => {
  await open(page, "Sierra");
  await answersAll(page);
  await axe();
  await page.getByRole("link", { name: /Read article/ }).click();
  await expect(page).toHaveURL(/text\?version=\d+#p-4\.2/);
});

test("the page of a sanction is read without JavaScript, and in Arabic", async ({ plainPage, axe }) => {
  await open(plainPage, "Sierra");
  await answersAll(plainPage);
  await axe(plainPage);
  await plainPage.goto(new URL(plainPage.url()).pathname.replace("/en/", "/ar/"));
  await expect(plainPage.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(plainPage.locator("blockquote[lang=en]").first()).toBeVisible();
  await axe(plainPage);
});

test("an ended sanction stays, and says that it is over", async ({ page, axe }) => {
  await open(page, "Pacific");
  await expect(page.getByText("This measure is over")).toBeVisible();
  await axe();
});

test("the evidence of a sanction is verified on the reader's own device", async ({ page }) => {
  await open(page, "Sierra");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the evidence" }).click();
  const path = await (await download).path();
  await page.goto("/en/verify");
  await page.getByLabel("Evidence file").setInputFiles({ name: "s.evidence.json", mimeType: "application/json", buffer: await readFile(path) });
  await expect(page.getByText("Good: every line holds.")).toBeVisible();
  await expect(page.getByText("The notice was sealed before the decision.")).toBeVisible();
});

test("the figures stand in tables, and the data are there to take away", async ({ page, axe }) => {
  for (const language of ["en", "ar"]) {
    await page.goto(`/${language}/sanctions/statistics`);
    await axe();
  }
  await page.goto("/en/sanctions/statistics");
  await expect(page.getByRole("rowheader", { name: "All", exact: true }).first()).toBeVisible();
  for (const [path, kind] of [
    ["/data/sanctions.csv", "text/csv"],
    ["/data/sanctions.jsonl", "application/jsonl"],
    ["/data/sanctions.ftm.json", "application/json+ftm"],
    ["/feeds/sanctions.atom?lang=ar", "application/atom+xml"],
  ]) {
    const answer = await page.request.get(path!);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"]).toContain(kind);
    expect(await answer.text()).toContain(path!.endsWith("ar") ? "urn:uuid:" : "sierra-textiles");
  }
});
