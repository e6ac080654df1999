// Somebody adds a passkey, signs in and signs a pact with it; a stranger verifies what it signed, with this program and with another's.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";
import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { challenge as of, verify } from "./support/evidence.ts";
import { expect, test } from "./support/test.ts";

test.use({ ownPortal: true });

const pact = "/en/pacts/demo-integrity-pact";

// A device of the browser's own, with a finger that is always recognised, until it is told otherwise.
async function device(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

async function add(page: Page, name: string) {
  await page.goto("/en/account/passkeys");
  await page.getByLabel("Name of the passkey").fill(name);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey was added.")).toBeVisible();
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));

test("a passkey is added, signs in, signs a pact, and its evidence is good for this program and for another's", async ({
  page,
  axe,
  mail,
  request,
  baseURL,
}, info) => {
  test.slow();
  await device(page);
  await enterAs(page, "Ana Duarte");
  await page.getByRole("link", { name: "See and add your passkeys" }).click();
  await expect(page.getByText("You have no passkey yet")).toBeVisible();
  await axe();
  await add(page, "Office laptop");
  await axe();
  expect((await mail.next("ana.duarte@demo.example")).body).toContain("Office laptop");

  await page.getByText("Ana Duarte").click();
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await page.goto(`/en/sign-in?next=${pact}/sign`);
  await axe();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByRole("link", { name: "I have read it: go on to check" }).click();
  await page.getByRole("radio", { name: /With your passkey/ }).check();
  await axe();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Tick the box");
  await expect(page.getByRole("radio", { name: /With your passkey/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /I am authorised/ }).check();
  await page.getByRole("button", { name: "Go on to sign" }).click();
  await axe();
  await page.getByRole("button", { name: "Sign the pact with your passkey" }).click();
  await expect(page.getByText("The signature is on the public register")).toBeVisible();
  await expect(page.getByText("Advanced electronic signature (AES)")).toBeVisible();
  await axe();

  const href = await page.getByRole("link", { name: "Download the evidence" }).getAttribute("href");
  const evidence = await (await request.get(href!)).text();
  const file = (name: string, text: string) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return path;
  };
  expect(verify(file("good.json", evidence)).status).toBe(0);
  const touched = verify(file("touched.json", evidence.replace("Ana Duarte", "Eva Duarte")));
  expect(touched.status, touched.stdout).toBe(1);
  const bundle = JSON.parse(evidence);
  const { assertion } = bundle.act.passkey;
  const stripped = structuredClone(bundle);
  delete stripped.act.passkey;
  expect(verify(file("stripped.json", JSON.stringify(stripped))).status).toBe(1);

  const judged = (challenge: string) =>
    verifyAuthenticationResponse({
      response: {
        id: assertion.credential,
        rawId: assertion.credential,
        type: "public-key",
        clientExtensionResults: {},
        response: {
          clientDataJSON: assertion.client_data,
          authenticatorData: assertion.authenticator_data,
          signature: assertion.signature,
        },
      },
      expectedChallenge: challenge,
      expectedOrigin: baseURL!,
      expectedRPID: "localhost",
      requireUserVerification: true,
      credential: { id: assertion.credential, publicKey: bytes(assertion.public_key), counter: 0 },
    });
  expect((await judged(of(bundle.statement))).verified).toBe(true);
  await expect(judged(createHash("sha256").update("another").digest("base64url"))).rejects.toThrow(/challenge/);

  await page.goto("/en/verify");
  const choose = (text: string) =>
    page.getByLabel("Evidence file").setInputFiles({ name: "any.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await choose(evidence);
  await expect(page.getByRole("status")).toContainText("Good: every line holds.");
  await expect(page.getByRole("status")).toContainText("The log knew the passkey as this person’s before the signature.");
  await choose(JSON.stringify(stripped));
  await expect(page.getByRole("status")).toContainText("No passkey is shown to have signed this statement");
});

test("what goes wrong is told beside the button, and a passkey is renamed and removed", async ({ page, axe, mail }) => {
  const { cdp, authenticatorId } = await device(page);
  await page.goto("/fr/sign-in");
  await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
  await expect(page.getByRole("alert")).toContainText("cet appareil n’a pas de clé d’accès pour ce site");
  await axe();

  await enterAs(page, "Grace Otieno");
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.goto("/en/account/passkeys");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was done");
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await add(page, "Phone");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("already holds one of your passkeys");

  await page.getByRole("link", { name: "Phone" }).click();
  await axe();
  await page.getByLabel("Name of the passkey").fill("Old phone");
  await page.getByRole("button", { name: "Save the name" }).click();
  await page.getByRole("link", { name: "Old phone" }).click();
  await page.getByRole("button", { name: "Remove the passkey" }).click();
  await expect(page.getByText("The passkey was removed.")).toBeVisible();
  expect((await mail.next("grace.otieno@demo.example")).subject).toContain("removed");

  // The device has it still; the portal does not.
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("The passkey was not accepted.")).toBeVisible();
  await axe();
});

test("of two passkeys each signs in, and one that is removed leaves the other as it was", async ({ page: phone, browser, baseURL, axe }) => {
  const context = await browser.newContext({ baseURL });
  const laptop = await context.newPage();
  const comesIn = async (where: Page) => {
    await where.context().clearCookies();
    await where.goto("/en/sign-in");
    await where.getByRole("button", { name: "Sign in with a passkey" }).click();
    await expect(where.getByRole("heading", { level: 1 })).toHaveText("Your account");
  };
  for (const [where, name] of [[phone, "Phone"], [laptop, "Laptop"]] as const) {
    await device(where);
    await enterAs(where, "Grace Otieno");
    await add(where, name);
  }
  for (const where of [phone, laptop]) await comesIn(where);

  await laptop.goto("/en/account/security");
  const known = laptop.getByRole("region", { name: "Passkeys" });
  await expect(known.getByRole("listitem")).toHaveCount(2);
  for (const passkey of await known.getByRole("listitem").all()) await expect(passkey).toContainText("Last used on");
  await phone.goto("/en/account/security");
  await axe();
  await known.getByRole("link", { name: "Phone" }).click();
  await laptop.getByRole("button", { name: "Remove the passkey" }).click();
  await expect(laptop.getByText("The passkey was removed.")).toBeVisible();

  await phone.context().clearCookies();
  await phone.goto("/en/sign-in");
  await phone.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(phone.getByText("The passkey was not accepted.")).toBeVisible();
  await comesIn(laptop);
  await context.close();
});

test("without JavaScript the pages say what a passkey needs, and offer the mail", async ({ plainPage }) => {
  await plainPage.goto("/en/sign-in");
  await expect(plainPage.getByText("Passkeys need JavaScript")).toBeVisible();
  await expect(plainPage.getByRole("button", { name: "Sign in with a passkey" })).toBeHidden();
  await expect(plainPage.getByRole("button", { name: "Send me a link" })).toBeVisible();
});
