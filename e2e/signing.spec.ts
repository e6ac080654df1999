// A company's authorised person reads a pact, signs it, and anyone can see and verify that signature.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { program } from "./support/server.ts";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const pact = "/en/pacts/demo-integrity-pact";

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

// Walks from the pact to the receipt; `look` is called on each page on the way.
async function sign(page: Page, code: () => Promise<string>, look: () => Promise<void> = async () => {}) {
  await page.goto(`${pact}/sign`);
  await look();
  await page.getByRole("link", { name: "I have read it: go on to check" }).click();
  await look();
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick the box");
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByRole("checkbox", { name: /I am authorised/ }).check();
  await page.getByRole("button", { name: "Send me the code" }).click();
  await look();
  await page.getByLabel("Code of six digits").fill("000000");
  await page.getByRole("button", { name: "Sign the pact" }).click();
  await expect(page.getByRole("alert")).toContainText("not the code that was sent");
  await look();
  await page.getByLabel("Code of six digits").fill(await code());
  await page.getByRole("button", { name: "Sign the pact" }).click();
  await expect(page.getByText("The signature is on the public register")).toBeVisible();
  await look();
}

function verify(file: string) {
  const { status, stdout } = spawnSync(program, ["verify", file], { encoding: "utf8" });
  return { status, stdout };
}

test("a signatory signs, the register shows it in four languages, and the evidence is good until it is touched", async ({
  page,
  axe,
  mail,
  request,
}, info) => {
  test.slow();
  // Each step, and again in Arabic, before going on in English.
  const look = async () => {
    await axe();
    const here = page.url();
    await page.goto(here.replace("/en/", "/ar/"));
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await axe();
    await page.goto(here);
  };
  await enterAs(page, "Ana Duarte");
  await sign(page, async () => (await mail.next("ana.duarte@demo.example")).code!, look);

  const href = await page.getByRole("link", { name: "Download the evidence" }).getAttribute("href");
  const evidence = await (await request.get(href!)).text();
  const good = info.outputPath("good.json");
  writeFileSync(good, evidence);
  expect(verify(good).status, verify(good).stdout).toBe(0);
  const touched = info.outputPath("touched.json");
  writeFileSync(touched, evidence.replace("Ana Duarte", "Eva Duarte"));
  expect(verify(touched).status, verify(touched).stdout).toBe(1);

  for (const language of languages) {
    await page.goto(`/${language}/pacts/demo-integrity-pact/signatories`);
    await expect(page.getByRole("row", { name: /Andes Freight/ }).first()).toContainText("Ana Duarte");
    await axe();
  }
});

test("the same signing works without JavaScript", async ({ plainPage, mail }) => {
  await enterAs(plainPage, "Ana Duarte");
  await sign(plainPage, async () => (await mail.next("ana.duarte@demo.example")).code!);
  await plainPage.goto(`${pact}/sign`);
  await expect(plainPage.getByText("has signed this version already")).toBeVisible();
});

test("a signature is withdrawn with a reason and stays on the register", async ({ page, mail, axe }) => {
  await enterAs(page, "Ana Duarte");
  await sign(page, async () => (await mail.next("ana.duarte@demo.example")).code!);
  await page.getByRole("link", { name: "Withdraw this signature" }).click();
  await page.getByRole("button", { name: "Withdraw the signature" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await axe();
  await page.getByLabel("Why does the organisation withdraw?").fill("We no longer trade through this border.");
  await page.getByRole("checkbox", { name: /authorised to withdraw/ }).check();
  await page.getByRole("button", { name: "Withdraw the signature" }).click();
  await expect(page.getByText("We no longer trade through this border.").first()).toBeVisible();
  await page.goto(`${pact}/signatories`);
  await expect(page.getByRole("row", { name: /Andes Freight/ }).first()).toContainText("Withdrawn");
});

test("who has no mandate, or one that has run out, is told so in a sentence", async ({ page, axe }) => {
  await enterAs(page, "Bruno Keller");
  await page.goto(`${pact}/sign`);
  await expect(page.getByText("Your mandate has run out")).toBeVisible();
  await axe();
  await enterAs(page, "Chen Wei");
  await page.goto(`${pact}/sign`);
  await expect(page.getByText("Nobody has recorded that you may bind this organisation")).toBeVisible();
});
