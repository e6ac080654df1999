// What becomes of signatures: Customs countersigns what waits, a signature whose authority proved false is annulled, and everyone reads it.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Mail } from "./support/mail.ts";
import { program } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const memorandum = "/en/pacts/demo-cooperation-memorandum";
const airport = "/en/pacts/demo-airport-pact";

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

// A chamber signs the memorandum.
async function signs(page: Page, mail: Mail) {
  await enterAs(page, "Renata Sosa");
  await page.goto(`${memorandum}/sign`);
  await page.getByRole("link", { name: "I have read it: go on to check" }).click();
  await page.getByRole("checkbox", { name: /I am authorised/ }).check();
  await page.getByRole("button", { name: "Send me the code" }).click();
  await page.getByLabel("Code of six digits").fill((await mail.next("renata.sosa@demo.example")).code ?? "");
  await page.getByRole("button", { name: "Sign the pact" }).click();
  await expect(page.getByText("The signature is on the public register")).toBeVisible();
}

async function countersigns(page: Page, mail: Mail, look: () => Promise<void>) {
  await signs(page, mail);
  const signature = page.url().replace(/\?.*/, "");
  await enterAs(page, "Hugo Ferreira");
  await page.goto(`${memorandum}/signatories`);
  await look();
  await page.getByRole("link", { name: "Countersign signatures" }).click();
  await expect(page.getByText("1 of 2 signatures countersigned")).toBeVisible();
  await look();
  await page.getByRole("checkbox", { name: /Chamber of Free Zones/ }).uncheck();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByRole("checkbox", { name: /Chamber of Free Zones/ }).check();
  await page.getByRole("checkbox", { name: /I have looked at the signatures/ }).check();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await expect(page.getByText(/countersigns.*this signature.*recognises/).first()).toBeVisible();
  await look();
  await page.getByLabel("Code of six digits").fill((await mail.next("hugo.ferreira@demo.example")).code ?? "");
  await page.getByRole("button", { name: "Countersign" }).click();
  await expect(page.getByText("2 of 2 signatures countersigned")).toBeVisible();
  await expect(page.getByText("Nothing waits")).toBeVisible();
  await look();
  await page.goto(signature);
  await expect(page.getByText("Countersigned by Customs")).toBeVisible();
  await look();
}

async function annuls(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Lucía Vidal");
  await page.goto(`${airport}/signatories?q=cold`);
  await page.getByRole("link", { name: "Signature and evidence" }).first().click();
  const signature = page.url();
  await page.getByRole("link", { name: "Annul this signature" }).click();
  await look();
  await page.getByRole("button", { name: "Annul the signature" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("How is it known").fill("The board never took this resolution.");
  await page.getByRole("checkbox", { name: /I have seen what shows/ }).check();
  await page.getByRole("button", { name: "Annul the signature" }).click();
  await expect(page.getByText("This signature was annulled")).toBeVisible();
  await expect(page.getByText("The board never took this resolution.").first()).toBeVisible();
  await look();
  return signature;
}

test("Customs countersigns a signature that waits, and its page says so", async ({ page, axe, mail }) => {
  test.slow();
  await countersigns(page, mail, axe);
});

test("the same without JavaScript", async ({ plainPage, mail }) => {
  await countersigns(plainPage, mail, async () => {});
});

test("the secretariat annuls a signature; the register keeps it and the evidence says so", async ({
  page,
  axe,
  request,
}, info) => {
  test.slow();
  const signature = await annuls(page, axe);
  await page.goto(`${airport}/signatories?state=annulled`);
  await expect(page.getByRole("row", { name: /Pacific Cold Chain/ })).toContainText("The board never took this resolution.");
  await axe();
  const file = info.outputPath("annulled.evidence.json");
  const evidence = await request.get(`${signature.replace("/en/", "/")}/evidence.json`);
  writeFileSync(file, await evidence.body());
  const { status, stdout } = spawnSync(program, ["verify", file], { encoding: "utf8" });
  expect(stdout).toContain("annulled");
  expect(status).toBe(1);
  await enterAs(page, "Chen Wei");
  await page.goto(`${signature}/annul`);
  await expect(page.getByText(/Only the secretariat of the pact/)).toBeVisible();
});

test("a signature is annulled without JavaScript", async ({ plainPage }) => {
  await annuls(plainPage, async () => {});
});
