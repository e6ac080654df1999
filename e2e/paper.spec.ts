// Signed with pen and ink: the secretariat records it with its scan, another party has seen the original, and everyone reads it. A mandate
// is handed on and taken back. The monitor witnesses what was signed.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Mail } from "./support/mail.ts";
import { program } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const pact = "/en/pacts/demo-integrity-pact";
const scan = {
  name: "signed.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"),
};

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

// Lucía records that Keller Logistics signed, and Elena is to witness it.
async function records(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Lucía Vidal");
  await page.goto(`${pact}/signatories`);
  await page.getByRole("link", { name: "Record a signature on paper" }).click();
  await look();
  await page.getByLabel("Which organisation signed").selectOption("keller-logistics");
  await page.getByLabel("Who signed for it").fill("Greta Keller");
  await page.getByLabel("Address of who signed").fill("greta.keller@demo.example");
  await page.getByLabel("In what capacity").fill("Owner");
  await page.getByLabel("Address of the witness").fill("bruno.keller@demo.example");
  await page.getByRole("button", { name: "Go on to the scan" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Who signed for it")).toHaveValue("Greta Keller");
  await look();
  await page.getByLabel("Document", { exact: true }).fill("Extract of the commercial register");
  await page.getByLabel("Day on the paper").fill(new Date().toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Go on to the scan" }).click();
  await expect(page.getByText("Nobody of this address can witness it.").first()).toBeVisible();
  await page.getByLabel("Address of the witness").fill("elena.paz@demo.example");
  await page.getByRole("button", { name: "Go on to the scan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Scan of a signature on paper" })).toBeVisible();
  await look();
  await page.getByLabel("File", { exact: true }).setInputFiles(scan);
  await page.getByRole("button", { name: "Add this file" }).click();
  await expect(page.getByRole("link", { name: "signed.pdf" })).toBeVisible();
  await page.getByRole("link", { name: "Go on to the record" }).click();
  await expect(page.getByText("Not sent yet")).toBeVisible();
  await look();
  await page.getByRole("button", { name: "Send it to the witness" }).click();
  await expect(page.getByText("Waiting for its witness")).toBeVisible();
  await look();
  return page.url();
}

async function witnesses(page: Page, mail: Mail, record: string, look: () => Promise<void>) {
  await enterAs(page, "Elena Paz");
  await page.goto("/en/desk");
  await expect(page.getByRole("heading", { name: "Signatures on paper that you are to witness" })).toBeVisible();
  await look();
  expect((await mail.next("elena.paz@demo.example")).link).toContain("/paper/");
  await page.goto(record);
  await look();
  await page.getByRole("button", { name: "Confirm that I have seen it" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByRole("checkbox", { name: /I have seen the original paper/ }).check();
  await page.getByRole("button", { name: "Confirm that I have seen it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Keller Logistics/ })).toBeVisible();
  await expect(page.getByText("Not an electronic signature").first()).toBeVisible();
  await look();
}

test("the secretariat records a signature on paper, and another party has seen the original", async ({
  page,
  axe,
  mail,
  request,
}, info) => {
  test.slow();
  const record = await records(page, axe);
  await witnesses(page, mail, record, axe);
  const signature = page.url();
  await page.goto(`${pact}/signatories?q=keller`);
  await expect(page.getByRole("row", { name: /Keller Logistics/ })).toContainText("On paper, recorded by Customs of Andina");
  await axe();
  const evidence = await request.get(`${signature.replace("/en/", "/")}/evidence.json`);
  const file = info.outputPath("paper.evidence.json");
  writeFileSync(file, await evidence.body());
  const { status, stdout } = spawnSync(program, ["verify", file], { encoding: "utf8" });
  expect(stdout).toContain("whose pen it was cannot be checked");
  expect(status, stdout).toBe(0);
  await page.goto("/en/verify");
  await page.getByLabel("Evidence file").setInputFiles(file);
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await enterAs(page, "Bruno Keller");
  expect((await page.goto(record))?.status()).toBe(404);
});

test("the same without JavaScript", async ({ plainPage, mail }) => {
  const record = await records(plainPage, async () => {});
  await witnesses(plainPage, mail, record, async () => {});
});

test("a witness who has seen a copy alone refuses, and it is no signature", async ({ page, axe, mail }) => {
  test.slow();
  const record = await records(page, async () => {});
  await enterAs(page, "Elena Paz");
  await page.goto(record);
  await page.getByLabel("Why do you refuse?").fill("I was shown a copy.");
  await page.getByRole("button", { name: "Refuse", exact: true }).click();
  await expect(page.getByText("Refused by its witness")).toBeVisible();
  await axe();
  expect((await mail.next("lucia.vidal@demo.example")).subject).toContain("rechazó");
  await page.goto(`${pact}/signatories?q=keller`);
  await expect(page.getByRole("row", { name: /Keller Logistics/ })).toContainText("Invited");
});

async function handsOn(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Nora Salas");
  await page.goto("/en/desk");
  await page.getByRole("link", { name: "See your mandates, and hand one on" }).click();
  await look();
  await page.getByRole("link", { name: "Hand it on" }).first().click();
  await look();
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("Name", { exact: true }).fill("Dora Dias");
  await page.getByLabel("Address for mails").fill("dora.dias@demo.example");
  await page.getByRole("button", { name: "Look at it once more" }).click();
  await expect(page.getByText("The log says that a mandate of this organisation was handed on")).toBeVisible();
  await look();
  await page.getByRole("button", { name: "Hand the mandate on" }).click();
  await expect(page.getByRole("heading", { name: "What you handed on" })).toBeVisible();
  await look();
}

async function takesBack(page: Page, look: () => Promise<void>) {
  await page.getByRole("link", { name: "Take back from Dora Dias" }).click();
  await look();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.locator("#handed-on").getByText("Revoked")).toBeVisible();
}

test("a mandate is handed on, and taken back", async ({ page, axe, mail }) => {
  test.slow();
  await handsOn(page, axe);
  expect((await mail.next("dora.dias@demo.example")).subject).toContain("You may sign for Sierra Textiles");
  await takesBack(page, axe);
  expect((await mail.next("dora.dias@demo.example")).subject).toContain("taken back");
});

test("a mandate is handed on without JavaScript", async ({ plainPage }) => {
  await handsOn(plainPage, async () => {});
  await takesBack(plainPage, async () => {});
});

async function attests(page: Page, mail: Mail, look: () => Promise<void>) {
  await enterAs(page, "Grace Otieno");
  await page.goto(`${pact}/signatories`);
  await page.getByRole("link", { name: "Witness signatures" }).click();
  await look();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByRole("checkbox", { name: /We were present/ }).check();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await look();
  await page.getByLabel("Code of six digits").fill((await mail.next("grace.otieno@demo.example")).code ?? "");
  await page.getByRole("button", { name: "Witness the signatures" }).click();
  await expect(page.getByText("It is in the public log, and on the page of each signature.")).toBeVisible();
  await look();
  await page.goto(`${pact}/signatories?q=pacific`);
  await expect(page.getByRole("row", { name: /Pacific Cold Chain/ })).toContainText("Signing witnessed by Open Ledger Watch");
  await look();
}

test("the monitor witnesses signatures", async ({ page, axe, mail }) => {
  test.slow();
  await attests(page, mail, axe);
});

test("the monitor witnesses signatures without JavaScript", async ({ plainPage, mail }) => {
  await attests(plainPage, mail, async () => {});
});
