// An association's coordinator brings members in from a list, and those who are invited answer.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const place = "/en/desk/members/demo-integrity-pact/andina-freight-forwarders";
const header = "name,registry_number,lei,country,contact_name,contact_email,contact_title,language,mandate_document";
const row = (n: number, country = "PE", email = `contact@forwarder${n}.example`) =>
  `Forwarder ${n},RUC-${n},,${country},Contact ${n},${email},Manager,en,Board resolution ${n}/2026`;

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

async function give(page: Page, rows: string[]) {
  await page.goto(`${place}/upload`);
  await page.getByLabel("Or paste it here").fill([header, ...rows].join("\n"));
  await page.getByRole("button", { name: "Check the list" }).click();
}

// Looks again until everything has gone out.
async function goneOut(page: Page) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The invitations have gone out", { timeout: 100 });
  }).toPass({ timeout: 20_000 });
}

test("a list with two bad rows is mended and goes out, and one who is invited declines in public", async ({ page, browser, mail, axe }) => {
  test.slow();
  await enterAs(page, "Elena Paz");
  await page.goto("/en/desk");
  await page.getByRole("link", { name: /Invite members, see who answered/ }).click();
  await axe();
  await page.getByRole("link", { name: /demo/i }).first().click();
  await page.goto(`${place}/upload`);
  await axe();
  await page.getByRole("button", { name: "Check the list" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was given");
  await axe();

  await give(page, [row(1), row(2, "XX"), row(3), row(4, "PE", "no address")]);
  await expect(page.getByText("2 rows are not good")).toBeVisible();
  await expect(page.getByRole("row", { name: /Line 3/ })).toContainText("no code of a country");
  await expect(page.getByRole("row", { name: /Line 5/ })).toContainText("no address for mails");
  await axe();

  await give(page, [row(1), row(2), row(3), row(4)]);
  await expect(page.getByText("Every row is good")).toBeVisible();
  await page.getByRole("button", { name: "Send 4 invitations" }).click();
  await goneOut(page);
  await axe();
  await page.getByRole("link", { name: "See who was invited" }).click();
  await expect(page.getByRole("row", { name: /Forwarder 2/ })).toContainText("Invited");
  await axe();
  await page.goto(`${place}/remind`);
  await expect(page.getByText("Nobody may be reminded now")).toBeVisible();
  await axe();

  await give(page, [row(1), row(5)]);
  await expect(page.getByText("is invited already or has signed")).toBeVisible();

  const invited = await (await browser.newContext()).newPage();
  const { link } = await mail.next("contact@forwarder2.example");
  await invited.goto(link!);
  await axe(invited);
  await invited.getByRole("button", { name: "Open the invitation" }).click();
  await expect(invited.getByRole("heading", { name: "Your answer" })).toBeVisible();
  await axe(invited);
  await invited.getByRole("link", { name: "Decline, with a reason" }).click();
  await invited.getByRole("button", { name: "Decline" }).click();
  await expect(invited.getByRole("alert")).toContainText("Tick the box");
  await axe(invited);
  await invited.getByLabel("Why the organisation declines").fill("We wait for the next text.");
  await invited.getByRole("checkbox").check();
  await invited.getByRole("button", { name: "Decline" }).click();
  await expect(invited.getByRole("heading", { level: 1 })).toHaveText("You have declined");
  await invited.getByRole("link", { name: "See the register of the pact" }).click();
  await invited.goto("/en/pacts/demo-integrity-pact/signatories?state=declined");
  await expect(invited.getByRole("row", { name: /Forwarder 2/ })).toContainText("We wait for the next text.");

  expect((await mail.next("elena.paz@demo.example")).body).toContain("We wait for the next text.");
  await page.goto(`${place}?state=declined`);
  await expect(page.getByRole("row", { name: /Forwarder 2/ })).toContainText("Declined");
});

test("without JavaScript too: the good rows only, the wrong person, the register of mandates", async ({ plainPage, mail, axe }) => {
  await enterAs(plainPage, "Elena Paz");
  await plainPage.goto(`${place}/upload`);
  const buffer = Buffer.from([header, row(11), row(12, "XX")].join("\r\n"));
  await plainPage.getByLabel("File (CSV)").setInputFiles({ name: "members.csv", mimeType: "text/csv", buffer });
  await plainPage.getByRole("button", { name: "Check the list" }).click();
  await plainPage.getByRole("button", { name: "Invite the good row only (1)" }).click();
  await goneOut(plainPage);

  const { link } = await mail.next("contact@forwarder11.example");
  await plainPage.goto(link!);
  await plainPage.getByRole("button", { name: "Open the invitation" }).click();
  await plainPage.getByRole("link", { name: "I am not the person to answer this" }).click();
  await axe(plainPage);
  await plainPage.getByRole("button", { name: "Say that I am the wrong person" }).click();
  await expect(plainPage.getByRole("heading", { level: 1 })).toHaveText("Thank you, this is noted");

  await plainPage.goto(`${place}/mandates`);
  const mandate = plainPage.getByRole("row", { name: /Forwarder 11/ });
  await expect(mandate).toContainText("Revoked");
  await axe(plainPage);
  await mandate.getByRole("link", { name: "Vouch for a new one" }).click();
  await axe(plainPage);
  await plainPage.getByLabel("Name", { exact: true }).fill("Rita Sol");
  await plainPage.getByLabel("Address for mails").fill("rita@forwarder11.example");
  await plainPage.getByLabel("In what capacity").fill("Director");
  await plainPage.getByLabel("Document").fill("Power of attorney 7");
  await plainPage.getByRole("button", { name: "Vouch for this mandate" }).click();
  await expect(plainPage.getByRole("heading", { level: 1 })).toHaveText("Documents of a mandate");
  await plainPage.getByRole("link", { name: "Back to the register of mandates" }).click();
  const fresh = plainPage.getByRole("row", { name: /Rita Sol/ });
  await expect(fresh).toContainText("Valid");
  await fresh.getByRole("link", { name: "Take it back" }).click();
  await plainPage.getByLabel("Why it is taken back").fill("She left.");
  await plainPage.getByRole("button", { name: "Take the mandate back" }).click();
  await expect(plainPage.getByRole("row", { name: /Rita Sol/ })).toContainText("Revoked");
  await plainPage.getByLabel("Search").fill("rita");
  await plainPage.getByLabel("State").selectOption("Revoked");
  await plainPage.getByRole("button", { name: "Show" }).click();
  await expect(plainPage.getByRole("row")).toHaveCount(2);
  await expect(plainPage.getByRole("row", { name: /Rita Sol/ })).toBeVisible();
  await plainPage.getByLabel("State").selectOption("Expired");
  await plainPage.getByRole("button", { name: "Show" }).click();
  await expect(plainPage.getByText("No mandate is found")).toBeVisible();
});

test("the secretariat vouches for whom no association brought in, with the document, and takes it back; without JavaScript", async ({ plainPage, axe }) => {
  await enterAs(plainPage, "Lucía Vidal");
  await plainPage.goto("/en/desk/members");
  await axe(plainPage);
  await expect(plainPage.getByRole("heading", { name: "Mandates for which the secretariat vouches" })).toBeVisible();
  await plainPage.goto("/en/desk/members/demo-integrity-pact/customs-andina/mandates");
  await axe(plainPage);
  await plainPage.getByRole("row", { name: /Elena Paz/ }).getByRole("link", { name: "Vouch for a new one" }).click();
  await axe(plainPage);
  await plainPage.getByLabel("Name", { exact: true }).fill("Nadia Roca");
  await plainPage.getByLabel("Address for mails").fill("lucia.vidal@demo.example");
  await plainPage.getByLabel("In what capacity").fill("President");
  await plainPage.getByLabel("Document").fill("Minutes 4/2026");
  await plainPage.getByLabel("First day").fill("2026-01-01");
  await plainPage.getByLabel("Last day").fill("2099-12-31");
  await plainPage.getByRole("button", { name: "Vouch for this mandate" }).click();
  await expect(plainPage.getByRole("alert")).toContainText("Nobody vouches for their own people");
  await axe(plainPage);
  await plainPage.getByLabel("Address for mails").fill("nadia@forwarders.example");
  await plainPage.getByRole("button", { name: "Vouch for this mandate" }).click();

  await expect(plainPage.getByRole("heading", { level: 1 })).toHaveText("Documents of a mandate");
  await expect(plainPage.getByText("Nadia Roca, for")).toBeVisible();
  await axe(plainPage);
  const buffer = Buffer.from("The board names Nadia Roca.");
  await plainPage.locator("input[type=file]").setInputFiles({ name: "minutes.txt", mimeType: "text/plain", buffer });
  await plainPage.getByRole("button", { name: "Add this file" }).click();
  await expect(plainPage.getByRole("link", { name: "minutes.txt" })).toBeVisible();
  await plainPage.getByRole("link", { name: "Back to the register of mandates" }).click();

  const fresh = plainPage.getByRole("row", { name: /Nadia Roca/ });
  await expect(fresh).toContainText("Valid");
  await fresh.getByRole("link", { name: "Take it back" }).click();
  await axe(plainPage);
  await plainPage.getByLabel("Why it is taken back").fill("She resigned.");
  await plainPage.getByRole("button", { name: "Take the mandate back" }).click();
  await expect(plainPage.getByRole("row", { name: /Nadia Roca/ })).toContainText("Revoked");
});
