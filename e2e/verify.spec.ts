// A stranger has evidence verified in the browser, line by line, and the file stays there.
import { forged } from "./support/forge.ts";
import { expect, test } from "./support/test.ts";

test("evidence is verified in the browser, and nothing of it is sent", async ({ page, axe, request }) => {
  await page.goto("/en/pacts/demo-integrity-pact/signatories");
  await page.locator('a[href*="/signatures/"]').first().click();
  const href = await page.getByRole("link", { name: "Download the evidence" }).getAttribute("href");
  const evidence = await (await request.get(href!)).text();
  const choose = (name: string, text: string) =>
    page.getByLabel("Evidence file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  const sent: { method: string; path: string }[] = [];
  page.on("request", (sending) => sent.push({ method: sending.method(), path: new URL(sending.url()).pathname }));
  await page.goto("/en/verify");
  await choose("good.json", evidence);
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await axe();
  await choose("touched.json", evidence.replace("SES", "AES"));
  await expect(page.getByRole("status")).toContainText("False: the lines marked below do not hold.");
  await expect(page.getByRole("status")).toContainText("seal does not fit this statement");
  await axe();
  await choose("other.json", "no evidence");
  await expect(page.getByRole("status")).toContainText("is no evidence of this portal’s kinds");
  // The page, and what the verifier is made of; nothing after it.
  expect(sent.map(({ method }) => method)).toEqual(sent.map(() => "GET"));
  expect(sent.filter(({ path }) => !path.startsWith("/pkg/")).map(({ path }) => path)).toEqual(["/en/verify"]);
});

test("a forgery under the portal’s name is false, and a file of another portal is called that", async ({ page, axe, request }) => {
  await page.goto("/en/pacts/demo-integrity-pact/signatories");
  await page.locator('a[href*="/signatures/"]').first().click();
  const href = await page.getByRole("link", { name: "Download the evidence" }).getAttribute("href");
  const evidence = await (await request.get(href!)).text();
  await page.goto("/en/verify");
  const choose = (name: string, text: string) =>
    page.getByLabel("Evidence file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  await choose("genuine.json", evidence);
  await expect(page.getByRole("status")).toContainText("The key is this portal’s.");
  await expect(page.locator(".check-false")).toHaveCount(0);
  await choose("forged.json", forged(evidence, "Eva Thief"));
  await expect(page.getByRole("status")).toContainText("False: the lines marked below do not hold.");
  await expect(page.getByRole("status")).toContainText("Eva Thief");
  // All the rest of it holds.
  await expect(page.locator(".check-false")).toHaveCount(1);
  await expect(page.locator(".check-false")).toContainText("The key is not this portal’s, though it bears its name");
  await axe();
  await choose("elsewhere.json", forged(evidence, "Eva Thief", "https://elsewhere.example"));
  await expect(page.getByRole("status")).toContainText("Not of this portal");
  await expect(page.getByRole("status").locator(".digest")).toContainText("elsewhere.example/log+");
  await expect(page.getByRole("status")).not.toContainText("Good");
  await axe();
});

test("the verifier is fetched when a file is chosen, and who is offline is told", async ({ page, context }) => {
  const fetched: string[] = [];
  page.on("request", (sending) => fetched.push(sending.url()));
  await page.goto("/en/verify", { waitUntil: "networkidle" });
  expect(fetched.filter((url) => url.endsWith(".wasm"))).toEqual([]);
  await context.setOffline(true);
  await page.getByLabel("Evidence file").setInputFiles({ name: "any.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.getByText("The verifier did not arrive")).toBeVisible();
  await expect(page.getByText("on its way")).toBeHidden();
});

test("without JavaScript the page says how to verify with the program", async ({ plainPage }) => {
  await plainPage.goto("/en/verify");
  // Playwright looks for no text inside noscript.
  await expect(plainPage.locator("noscript p")).toBeVisible();
  await expect(plainPage.getByText("pacthouse verify FILE")).toBeVisible();
});
