// A pact is amended: the secretariat writes the next version, the public sees what changes, those who signed are asked to sign again,
// and who has not is shown as such.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const pact = "/en/pacts/demo-airport-pact";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

// The newest mail may be another one: a campaign writes to the same people.
async function codeOf(mail: { next: (address: string) => Promise<{ code?: string }> }, address: string) {
  for (let tries = 0; tries < 40; tries++) {
    const { code } = await mail.next(address);
    if (code) return code;
  }
  throw new Error(`no code for ${address}`);
}

// Who has not signed the second version in time is late, on every page that speaks of it.
async function late(page: Page, look: () => Promise<void>) {
  await page.goto(pact);
  await page.getByRole("link", { name: "What changes, and who has signed" }).click();
  await expect(page.getByText("It is not in effect yet, and stays open for signature.")).toBeVisible();
  await expect(page.locator("#waiting")).toContainText("Has not signed again by");
  await expect(page.locator("#progress").getByRole("row", { name: /^Customs/ })).toContainText("1");
  await look();
  await page.getByRole("link", { name: "Both texts side by side, article by article" }).click();
  await expect(page.locator("ins").first()).toContainText("five");
  await page.goto(`${pact}/signatories?state=unresigned`);
  await expect(page.getByRole("row", { name: /Chamber of Importers/ })).toContainText("Has not signed again by");
  await look();
  await page.getByRole("link", { name: /Chamber of Importers/ }).click();
  await expect(page.locator("#seats")).toContainText("Has not signed again by");
}

// The next amendment: a commitment changed once more, and adopted with a last day.
async function adopt(page: Page, look: () => Promise<void>) {
  await enterAs(page, "Lucía Vidal");
  await page.goto(pact);
  await page.getByRole("link", { name: "Go on with the amendment" }).click();
  await expect(page.getByText("Amends", { exact: true })).toBeVisible();
  await look();
  const draft = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "What the draft changes" }).click();
  await expect(page.locator("ins").first()).toContainText("seven");
  await page.goto(`${draft}/commitments`);
  await expect(page.getByRole("row", { name: /IP-02/ })).toContainText("Changed");
  await look();
  await page.getByRole("link", { name: "Change IP-03" }).click();
  await page.getByLabel("Value to reach").fill("many");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("Value to reach").fill("99");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: /IP-03/ })).toContainText("Changed");
  await page.getByRole("link", { name: "Change IP-08" }).click();
  await page.getByRole("button", { name: "Take this commitment out" }).click();
  await expect(page.getByRole("row", { name: /IP-08/ })).toContainText("Dropped");
  await page.getByRole("button", { name: "Put IP-08 back" }).click();
  await expect(page.getByRole("row", { name: /IP-08/ })).toContainText("Unchanged");

  await page.goto(draft);
  await page.getByRole("link", { name: "Adopt the text" }).click();
  await page.getByRole("checkbox", { name: /I have read/ }).check();
  await page.getByRole("button", { name: "Adopt the text" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the day until which those who signed are asked to sign again.");
  await look();
  await page.getByLabel("Last day to sign the new version").fill(inDays(20));
  await page.getByRole("button", { name: "Adopt the text" }).click();
  await page.goto(pact);
  await expect(page.getByText("Version 3 is open for signature")).toBeVisible();
  await look();
}

// Whoever signed an earlier version sees what changes, and signs.
async function sign(page: Page, [name, organisation]: [string, string], code: () => Promise<string>, look: () => Promise<void>) {
  await enterAs(page, name);
  await page.goto(`${pact}/sign?organisation=${organisation}`);
  await expect(page.getByText("You signed version 1")).toBeVisible();
  await expect(page.locator("#changes").getByRole("row", { name: /IP-03/ })).toContainText("Changed");
  await look();
  await page.getByRole("link", { name: "I have read it: go on to check" }).click();
  await page.getByRole("checkbox", { name: /I am authorised/ }).check();
  await page.getByRole("button", { name: "Send me the code" }).click();
  await page.getByLabel("Code of six digits").fill(await code());
  await page.getByRole("button", { name: "Sign the pact" }).click();
  await expect(page.getByText("The signature is on the public register")).toBeVisible();
}

// With Customs and both associations the third version takes effect, and their earlier signatures are superseded.
async function effect(page: Page, next: (address: string) => Promise<string>, look: () => Promise<void>) {
  for (const [name, organisation, address] of [
    ["Rosa Medina", "customs-andina", "rosa.medina@demo.example"],
    ["Elena Paz", "andina-freight-forwarders", "elena.paz@demo.example"],
    ["Farid Haddad", "andina-importers", "farid.haddad@demo.example"],
  ]) {
    await sign(page, [name, organisation], () => next(address), look);
  }
  await page.goto(`${pact}/amendment`);
  await expect(page.getByText(/It has been the text of the pact since/)).toBeVisible();
  await expect(page.locator("#waiting")).toContainText("Andes Freight");
  await look();
  await page.goto(`${pact}/signatories?q=Importers`);
  await page.getByRole("link", { name: "Took the place of the signature on version 1" }).click();
  await expect(page.getByText("Another signature took its place")).toBeVisible();
  await expect(page.getByText(/Superseded by the signature with entry/)).toBeVisible();
  await look();
}

test("an amendment is adopted, signed and takes effect, and who is late is shown as such", async ({ page, axe, mail }) => {
  test.slow();
  await late(page, axe);
  await adopt(page, axe);
  await effect(page, (address) => codeOf(mail, address), axe);
});

test("the same without JavaScript", async ({ plainPage, mail }) => {
  test.slow();
  const look = async () => {};
  await late(plainPage, look);
  await adopt(plainPage, look);
  await effect(plainPage, (address) => codeOf(mail, address), look);
});

test("every language tells of an amendment", async ({ page, axe }) => {
  for (const lang of languages) {
    await page.goto(`/${lang}/pacts/demo-airport-pact/amendment`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await axe();
  }
});

test("a round on an amendment shows what it changes in the pact", async ({ page, axe }) => {
  await page.goto("/en/consultations/demo-airport-pact-version-3/1");
  await page.getByRole("link", { name: "What this changes in the pact" }).click();
  await expect(page.locator("ins").first()).toContainText("seven");
  await axe();
});
