// A stranger has evidence verified in the browser, line by line, and the file stays there.
import { expect, test } from "./support/test.ts";

test("evidence is verified in the browser, and nothing of it is sent", async ({ page, axe, request }) => {
  await page.goto("/en/pacts/demo-integrity-pact/signatories");
  await page.locator('a[href*="/signatures/"]').first().click();
  const href = await page.getByRole("link", { name: "Download the evidence" }).getAttribute("href");
  const evidence = await (await request.get(href!)).text();
  const choose = (name: string, text: string) =>
    page.getByLabel("Evidence file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  await page.goto("/en/verify", { waitUntil: "networkidle" });
  const sent: string[] = [];
  page.on("request", (sending) => sent.push(sending.url()));
  await choose("good.json", evidence);
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await axe();
  await choose("touched.json", evidence.replace("SES", "AES"));
  await expect(page.getByRole("status")).toContainText("False: the lines marked below do not hold.");
  await expect(page.getByRole("status")).toContainText("seal does not fit this statement");
  await axe();
  await choose("other.json", "no evidence");
  await expect(page.getByRole("status")).toContainText("is no evidence of this portal’s kinds");
  expect(sent).toEqual([]);
});

test("without JavaScript the page says how to verify with the program", async ({ plainPage }) => {
  await plainPage.goto("/en/verify");
  // Playwright looks for no text inside noscript.
  await expect(plainPage.locator("noscript p")).toBeVisible();
  await expect(plainPage.getByText("pacthouse verify FILE")).toBeVisible();
});
