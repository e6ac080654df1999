// A stranger takes the certificate of a signature away as a PDF, and has it verified in the browser and by the program.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { program } from "./support/server.ts";
import { expect, languages, test } from "./support/test.ts";

const pact = "demo-integrity-pact";

// Opens the record of a signature and keeps its certificate.
async function download(page: Page, language: string, path: string) {
  await page.goto(`/${language}/pacts/${pact}/signatories`);
  await page.locator(`a[href*="/${language}/signatures/"]`).first().click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator('a[href$="certificate.pdf"]').click()]);
  expect(file.suggestedFilename()).toMatch(/\.certificate\.pdf$/);
  await file.saveAs(path);
  return readFile(path);
}

test("a certificate is downloaded and verified where it lies", async ({ page, axe }, info) => {
  const path = info.outputPath("certificate.pdf");
  const pdf = await download(page, "en", path);
  await axe();
  const said = spawnSync(program, ["verify", path], { encoding: "utf8" });
  expect(said.status, said.stdout).toBe(0);
  const code = /[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}/.exec(said.stdout)![0];
  expect(said.stdout.split("\n")[0]).toContain("This is a certificate.");

  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel("Evidence file").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.goto("/en/verify");
  await choose("good.pdf", pdf);
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await expect(page.getByRole("status").getByRole("listitem").first()).toContainText(code);
  await axe();
  await choose("touched.pdf", Buffer.from(pdf.toString("latin1").replace('"SES"', '"AES"'), "latin1"));
  await expect(page.getByRole("status")).toContainText("False: the lines marked below do not hold.");
  await choose("cut.pdf", pdf.subarray(0, pdf.length / 2));
  await expect(page.getByRole("status")).toContainText("it was cut on its way");
  await axe();
});

test("the register of all signatures holds the evidence of each", async ({ page, axe }) => {
  await page.goto(`/en/pacts/${pact}/signatories`);
  await axe();
  const link = page.getByRole("link", { name: "Register of all signatures" });
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const buffer = await readFile(await file.path());
  await page.goto("/en/verify");
  await page.getByLabel("Evidence file").setInputFiles({ name: "register.pdf", mimeType: "application/pdf", buffer });
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await expect(page.getByRole("status")).toContainText("Pacific Cold Chain");
  await expect(page.getByRole("status")).toContainText("annulled:");
});

test("without JavaScript the certificate comes in each language", async ({ plainPage }, info) => {
  for (const language of languages) {
    const path = info.outputPath(`${language}.pdf`);
    const pdf = await download(plainPage, language, path);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(spawnSync(program, ["verify", path]).status).toBe(0);
  }
});
