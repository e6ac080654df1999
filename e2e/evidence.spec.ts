// Whoever reports attaches evidence to a report, over a good line or a bad one, with JavaScript or without.
import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);
// Of several pieces, so that there is something to see on the way.
const large = Buffer.concat([pdf("large"), Buffer.alloc(4_500_000, "\n")]);
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

// Signs in as Ana Duarte, and from her desk to the evidence of the report that is due first.
async function toEvidence(page: Page) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name: "Ana Duarte", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
  await page.goto("/en/desk");
  const report = await page.locator('a[href$="/report"]').first().getAttribute("href");
  await page.goto(report!.replace(/report$/, "evidence"), { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Evidence for a report");
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("File", { exact: true }).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const add = (page: Page) => page.getByRole("button", { name: "Add this file" }).click();
const listed = (page: Page, name: string) => page.locator("li.file").filter({ hasText: name });

// A file is refused with a reason, another is added, withheld, opened and removed: the same for every browser.
async function story(page: Page, look: () => Promise<void>) {
  await look();
  await choose(page, "drawing.txt", svg);
  await add(page);
  await expect(page.getByText("This kind of file is not taken.").first()).toBeVisible();
  await look();
  await choose(page, "../../figures.pdf", pdf("figures"));
  await page.getByLabel("No, it holds business secrets").check();
  await add(page);
  await expect(listed(page, "figures.pdf")).toContainText("Withheld from the public: business secrets");
  await expect(listed(page, "figures.pdf")).toContainText("PDF");
  await look();
  const href = await page.getByRole("link", { name: "figures.pdf" }).getAttribute("href");
  const opened = await page.request.get(href!);
  expect(await opened.body()).toEqual(pdf("figures"));
  expect(opened.headers()["content-disposition"]).toMatch(/^attachment; /);
  await page.getByRole("button", { name: "Remove figures.pdf" }).click();
  await expect(page.getByText("No files yet")).toBeVisible();
}

test("evidence is added, refused with a reason, withheld, opened and removed", async ({ page, axe }) => {
  await toEvidence(page);
  await story(page, () => axe());
});

test("the same works without JavaScript", async ({ plainPage, axe }) => {
  await toEvidence(plainPage);
  await story(plainPage, () => axe(plainPage));
  await add(plainPage);
  await expect(plainPage.getByRole("alert")).toContainText("There is nothing in it.");
});

test("sending shows how far it is, survives a broken line, and gives one whole file", async ({ page, axe }) => {
  test.slow();
  await toEvidence(page);
  // Each second piece is lost on the way; the pieces that go through take their time.
  let pieces = 0;
  await page.route("**/uploads/*", async (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    pieces += 1;
    if (pieces % 2 === 0) return route.abort("connectionreset");
    await new Promise((later) => setTimeout(later, 300));
    return route.continue();
  });
  await choose(page, "large.pdf", large);
  await add(page);
  await expect(page.getByRole("progressbar", { name: "How much of the file was sent" })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("The line broke. What has arrived is kept");
  await axe();
  await expect(listed(page, "large.pdf")).toBeVisible({ timeout: 60_000 });
  expect(pieces).toBeGreaterThan(5);
  const digest = createHash("sha256").update(large).digest("hex");
  await expect(listed(page, "large.pdf").locator("code.digest")).toHaveText(`sha256:${digest}`);
  await expect(page.locator("li.file")).toHaveCount(1);
});

test("the page reads well in four languages, in light and dark", async ({ page, axe }) => {
  await toEvidence(page);
  await choose(page, "figures.pdf", pdf("figures"));
  await add(page);
  await expect(listed(page, "figures.pdf")).toBeVisible();
  const here = page.url();
  for (const language of languages) {
    await page.goto(here.replace("/en/", `/${language}/`));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await axe();
  }
});
