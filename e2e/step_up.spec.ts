// Who has connected an account at an identity provider signs a pact by signing in there once more.
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { importJWK, jwtVerify } from "jose";
import { challenge, verify } from "./support/evidence.ts";
import { authenticate, test } from "./support/provider.ts";
import { expect } from "./support/test.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });

// Signs in at the provider, and agrees where it asks.
async function attest(page: Page, account: string) {
  await authenticate(page, account);
  const agree = page.getByRole("button", { name: "Continue" });
  await expect(agree.or(page.locator("main h1"))).toBeVisible();
  if (await agree.isVisible()) await agree.click();
}

// Ana, who has connected her account at the provider, before a statement that waits for it.
async function prepare(page: Page, look: () => Promise<void>) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name: "Ana Duarte", exact: true }).click();
  await expect(title(page)).toHaveText("Your account");
  await page.goto("/en/account/security");
  await page.getByRole("button", { name: "Connect City login" }).click();
  await attest(page, "ana-at-home");
  await expect(page).toHaveURL(/\/en\/account\/security#providers$/);
  await page.goto("/en/pacts/demo-integrity-pact/sign");
  await page.getByRole("link", { name: "I have read it: go on to check" }).click();
  await page.getByRole("radio", { name: /By signing in to City login now/ }).check();
  await look();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Tick the box");
  await expect(page.getByRole("radio", { name: /By signing in to City login now/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /I am authorised/ }).check();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await expect(title(page)).toHaveText("Sign through your provider");
  await look();
}

const leave = (page: Page) => page.getByRole("button", { name: "Go on to City login and sign" }).click();

async function sign(page: Page, look: () => Promise<void>) {
  await leave(page);
  // Who is signed in there is asked again nevertheless.
  await attest(page, "ana-at-home");
  await expect(page.getByText("The signature is on the public register")).toBeVisible();
  await expect(page.getByText("Simple electronic signature (SES)")).toBeVisible();
  await look();
}

test("a fresh sign-in elsewhere signs, and its evidence is good for this program and for another's", async ({
  page, axe, request, provider,
}, info) => {
  test.slow();
  const ways: string[] = [];
  page.on("request", (asked) => asked.url().includes("/return?") && ways.push(asked.url()));
  await prepare(page, axe);
  await sign(page, axe);
  const receipt = page.url();
  await page.goto(ways.at(-1)!);
  await expect(page, "who comes back twice is led to the one signature").toHaveURL(receipt);

  const href = await page.getByRole("link", { name: "Download the evidence" }).getAttribute("href");
  const evidence = await (await request.get(href!)).text();
  const judged = (name: string, text: string) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return verify(path);
  };
  const good = judged("good.json", evidence);
  expect(good.status, good.stdout).toBe(0);
  const bundle = JSON.parse(evidence);
  const stripped = structuredClone(bundle);
  delete stripped.act.oidc;
  expect(judged("stripped.json", JSON.stringify(stripped)).status).toBe(1);
  expect(judged("touched.json", evidence.replace("Ana Duarte", "Eva Duarte")).status).toBe(1);

  // By another library, and by the keys that the provider publishes.
  const { id_token, key } = bundle.act.oidc;
  const { payload } = await jwtVerify(id_token, await importJWK(key, "RS256"), {
    issuer: provider.issuer, audience: "pacthouse",
  });
  expect(payload.nonce).toBe(challenge(bundle.statement));
  expect(payload.sub).toBe("ana-at-home");
  expect(Object.keys(payload)).not.toContain("email");
  const { keys } = await (await fetch(`${provider.issuer}/jwks`)).json();
  expect(keys.map((published: { n: string }) => published.n)).toContain(key.n);

  await page.goto("/en/verify");
  const choose = (text: string) =>
    page.getByLabel("Evidence file").setInputFiles({ name: "any.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await choose(evidence);
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await expect(page.getByRole("status")).toContainText("Compare its thumbprint");
  await choose(JSON.stringify(stripped));
  await expect(page.getByRole("status")).toContainText("No provider is shown to have attested");
});

test("the same without JavaScript", async ({ plainPage }) => {
  await prepare(plainPage, async () => {});
  await sign(plainPage, async () => {});
});

test("whatever goes wrong there, nothing is signed and nothing is lost", async ({ page, provider, axe }) => {
  test.slow();
  await prepare(page, async () => {});
  const statement = page.url();
  const back = async () => {
    await axe();
    await page.getByRole("link", { name: "Back to the statement" }).click();
    await expect(page).toHaveURL(statement);
  };
  await leave(page);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(title(page)).toHaveText("You did not sign");
  await back();

  await leave(page);
  await attest(page, "stranger");
  await expect(title(page)).toHaveText("You signed in to City login as somebody else");
  await back();

  await provider.stop();
  // What the portal knows of the provider is good for an hour, so that the browser finds it down. Its own page about that may come
  // after the way back began, and end it.
  const refused = page.waitForEvent("requestfailed", (request) => request.url().startsWith(provider.issuer));
  await leave(page);
  await refused;
  const another = page.getByRole("link", { name: "Choose another way to sign" });
  await expect(async () => {
    await page.goto(statement);
    await expect(another).toBeVisible();
  }).toPass();
  await another.click();
  await expect(page.getByRole("radio", { name: /With a code/ })).toBeVisible();
  await page.goto("/en/pacts/demo-integrity-pact/signatories");
  await expect(page.getByRole("row", { name: /Andes Freight/ })).not.toContainText("Ana Duarte");
});
