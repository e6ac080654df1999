// A company asks to join a pact; the association that it chose answers.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function ask(page: Page, name: string, email: string, look: () => Promise<void>) {
  await page.goto("/en/pacts/demo-integrity-pact/signatories");
  await page.getByRole("link", { name: "Ask to join" }).click();
  await look();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert").getByRole("link", { name: /Choose the association/ })).toBeVisible();
  await look();
  await page.getByLabel("Association", { exact: true }).selectOption({ label: "Andina Freight Forwarders Association (demonstration)" });
  await page.getByLabel("The name of the company").fill(name);
  await page.getByLabel("Name", { exact: true }).fill("Nina Paz");
  await page.getByLabel("Address for mails").fill(email);
  await page.getByLabel("In what capacity").fill("Director");
  await page.getByLabel("Document").fill("Board resolution 7/2026");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Look into your mails" })).toBeVisible();
  await look();
}

test("a company asks, confirms its address, and is brought in", async ({ page, mail, axe }) => {
  test.slow();
  await ask(page, "Zunino Cargo", "nina@zunino.example", axe);
  const confirm = await mail.next("nina@zunino.example");
  await page.goto(confirm.link!);
  await axe();
  await page.getByRole("button", { name: "Yes, send it to the association" }).click();
  await expect(page.getByText("Your request is with the association.")).toBeVisible();
  await axe();

  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name: "Elena Paz", exact: true }).click();
  await page.goto("/en/desk/members/demo-integrity-pact/andina-freight-forwarders");
  await page.getByRole("link", { name: "1 organisation asks to join" }).click();
  await axe();
  await page.getByRole("link", { name: "Zunino Cargo" }).click();
  await axe();
  await page.getByRole("button", { name: "Say no" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole("button", { name: "Vouch and invite" }).click();
  await expect(page.getByText("The organisation is invited.")).toBeVisible();
  await expect(page.getByText("Nobody waits for an answer")).toBeVisible();
  await axe();
  const invited = await mail.next("nina@zunino.example");
  expect(invited.link).toContain("/invitations/");
  await page.goto("/en/pacts/demo-integrity-pact/signatories?q=zunino");
  await expect(page.getByRole("row", { name: /Zunino Cargo/ })).toContainText("Invited");
});

test("the same without JavaScript, and the association says no", async ({ plainPage, mail }) => {
  await ask(plainPage, "Yerba Buena", "nina@yerba.example", async () => {});
  await plainPage.goto((await mail.next("nina@yerba.example")).link!);
  await plainPage.getByRole("button", { name: "Yes, send it to the association" }).click();
  await plainPage.goto("/en/demo/cast");
  await plainPage.getByRole("button", { name: "Elena Paz", exact: true }).click();
  await plainPage.goto("/en/desk/members/demo-integrity-pact/andina-freight-forwarders/requests");
  await plainPage.getByRole("link", { name: "Yerba Buena" }).click();
  await plainPage.getByLabel("Reason").fill("It is not one of our members.");
  await plainPage.getByRole("button", { name: "Say no" }).click();
  await expect(plainPage.getByText("The answer is on its way by mail.")).toBeVisible();
  expect((await mail.next("nina@yerba.example")).body).toContain("It is not one of our members.");
});
