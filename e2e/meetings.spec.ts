// A committee meets: called, answered, held, decided, its minutes adopted; and what was decided is done, or late.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

const ofPact = "/en/pacts/demo-airport-pact/meetings";

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

// The secretariat calls a meeting of the airport's committee. Returns its address.
async function call(page: Page, look: () => Promise<void> = async () => {}) {
  await enterAs(page, "Lucía Vidal");
  await page.goto(ofPact);
  await look();
  await page.getByRole("link", { name: "Call a meeting" }).first().click();
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await look();
  await page.getByLabel("Day", { exact: true }).fill(inDays(40));
  await page.getByLabel("Hour").fill("15:30");
  await page.getByLabel("Place").fill("Hall 2");
  await page.getByLabel("What it is about", { exact: true }).first().fill("Queues at the gate");
  await page.getByLabel("Last day for items").fill(inDays(30));
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await expect(page.getByText("Queues at the gate")).toBeVisible();
  await look();
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByLabel("Place")).toHaveValue("Hall 2");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Call a meeting" }).click();
  await expect(page.getByRole("heading", { name: "Agenda" })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("everyone reads of past meetings, their decisions and what is late, in four languages", async ({ page, axe }) => {
  test.slow();
  await page.goto(ofPact);
  await page.getByRole("row", { name: /Held, minutes adopted/ }).last().getByRole("link").click();
  await expect(page.getByText("Enough seats were taken to decide.")).toBeVisible();
  await expect(page.locator("#decision3")).toContainText(/\d+ days late/);
  await expect(page.locator("#minutes")).toContainText("Waiting times go up");
  await expect(page.getByText("We also asked for the times")).toHaveCount(0);
  const record = new URL(page.url()).pathname;
  for (const language of languages) {
    for (const path of [record, "/en/meetings", "/en/meetings/actions", ofPact]) {
      await page.goto(path.replace("/en/", `/${language}/`));
      await axe();
    }
  }
  await page.goto("/en/meetings?state=cancelled");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByText("This meeting does not take place")).toBeVisible();
  await axe();
});

test("the secretariat calls, a seat answers and asks for an item, and the meeting is changed and cancelled", async ({ page, axe, mail }) => {
  test.slow();
  const meeting = await call(page, () => axe());
  const invitation = await mail.next("elena.paz@demo.example");
  expect(invitation.subject).toContain("Invitación");
  await enterAs(page, "Yusuf Rahmani");
  await page.goto("/en/desk");
  await axe();
  await page.goto(`${meeting}/answer`);
  await axe();
  await page.getByRole("radio", { name: "Comes", exact: true }).check();
  await page.getByLabel("With whom").fill("Yusuf Rahmani, coordinator");
  await page.getByRole("button", { name: "Answer the invitation" }).click();
  await expect(page.getByText("Yusuf Rahmani, coordinator")).toBeVisible();
  await page.getByRole("link", { name: "Ask for an item of the agenda" }).click();
  await axe();
  await page.getByLabel("What it is about", { exact: true }).fill("Night shifts");
  await page.getByRole("button", { name: "Ask for an item of the agenda" }).click();
  await expect(page.getByText("Asked for by Andina Chamber of Importers")).toBeVisible();
  await axe();
  await enterAs(page, "Lucía Vidal");
  await page.goto(`${meeting}/change`);
  await page.getByLabel("Hour").fill("16:00");
  await page.getByLabel("Reason", { exact: true }).fill("The hall is taken.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Change the meeting" }).click();
  await expect(page.getByText("This meeting was changed")).toBeVisible();
  await page.getByRole("link", { name: "Cancel the meeting" }).click();
  await page.getByLabel("Reason", { exact: true }).fill("A strike.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Cancel the meeting" }).click();
  await expect(page.getByText("This meeting does not take place")).toBeVisible();
  const file = await page.request.get(meeting.replace("/en/", "/") + ".ics");
  expect(await file.text()).toContain("STATUS:CANCELLED");
});

test("a meeting is called without JavaScript", async ({ plainPage }) => {
  await call(plainPage);
});

test("the secretariat founds a committee, changes its terms and closes it", async ({ page, axe }) => {
  await enterAs(page, "Lucía Vidal");
  await page.goto(ofPact);
  await page.getByRole("link", { name: "Found a committee" }).click();
  await axe();
  await page.getByLabel("Name", { exact: true }).fill("Scanner group");
  await page.getByLabel("Terms of reference", { exact: true }).fill("It looks at the scanner.");
  await page.getByRole("radio", { name: /^Everyone/ }).check();
  await page.getByLabel(/^Customs of Andina/).check();
  await page.getByLabel(/^Andina Chamber of Importers/).check();
  await page.getByLabel("Quorum").fill("2");
  await page.getByLabel("Chair").selectOption("andina-importers");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Found a committee" }).click();
  await expect(page.getByRole("heading", { name: "Scanner group" })).toBeVisible();
  await page.getByRole("link", { name: "Close the committee" }).last().click();
  await page.getByLabel("Reason", { exact: true }).fill("The scanner was sold.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Close the committee" }).click();
  await expect(page.getByText("Closed", { exact: true })).toBeVisible();
});

test("who owes an action point says that it is done", async ({ page, axe }) => {
  await enterAs(page, "Yusuf Rahmani");
  await page.goto("/en/desk");
  await page.locator("#actions").getByRole("link").first().click();
  await page.getByRole("link", { name: "Say that it is done" }).click();
  await axe();
  await page.getByLabel("What was done", { exact: true }).fill("The figures are on our site.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await axe();
  await page.getByRole("button", { name: "Say that it is done" }).click();
  await expect(page.getByText("The figures are on our site.")).toBeVisible();
});
