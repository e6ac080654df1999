// People sign in through an identity provider, connect their account there with theirs here, and see who is signed in as them.
import type { Page } from "@playwright/test";
import { authenticate, test } from "./support/provider.ts";
import { expect, languages } from "./support/test.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });

// To the provider, from its button.
async function leave(page: Page, next = "") {
  await page.goto(`/en/sign-in${next}`);
  await page.getByRole("button", { name: "Sign in with City login" }).click();
  await expect(page.getByPlaceholder("Enter any login")).toBeVisible();
}

// Signs in at the provider and agrees to what the portal asks for.
async function agree(page: Page, account: string) {
  await authenticate(page, account);
  await page.getByRole("button", { name: "Continue" }).click();
}

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(title(page)).toHaveText("Your account");
}

async function comeIn(page: Page, look: () => Promise<void>) {
  await page.goto("/en/sign-in");
  await look();
  await leave(page, "?next=%2Fen%2Fdesk");
  await agree(page, "ana");
  await expect(page).toHaveURL(/\/en\/desk$/);
  await page.goto("/en/account/security");
  await expect(title(page)).toHaveText("Ways into your account");
  await expect(page.getByRole("listitem").filter({ hasText: "This browser" })).toContainText("City login");
  await expect(page.getByRole("listitem").filter({ hasText: "ana.duarte@demo.example" })).toBeVisible();
  await look();
}

test("a verified address lets in, and what happened is seen and told", async ({ page, mail, axe }) => {
  await comeIn(page, axe);
  expect((await mail.next("ana.duarte@demo.example")).subject).toContain("City login");
  for (const language of languages) {
    await page.goto(`/${language}/account/security`);
    await axe();
    await page.goto(`/${language}/sign-in`);
    await axe();
  }
});

test("the same without JavaScript", async ({ plainPage }) => {
  await comeIn(plainPage, async () => {});
});

test("who says no at the provider is not signed in", async ({ page, axe }) => {
  await leave(page);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(title(page)).toHaveText("You did not sign in");
  await axe();
  await page.getByRole("link", { name: "Sign in by mail" }).click();
  await expect(title(page)).toHaveText("Sign in");
});

test("a way back is walked once, in its own browser, and not after its time", async ({ page, plainPage, provider, axe }) => {
  const ways: string[] = [];
  page.on("request", (request) => request.url().includes("/return?") && ways.push(request.url()));
  await leave(page);
  await agree(page, "ana");
  await expect(title(page)).toHaveText("Your account");
  const again = await page.goto(ways[0]);
  expect(again!.status()).toBe(422);
  await expect(title(page)).toHaveText("This attempt is over");
  await axe();
  await plainPage.goto(ways[0]);
  await expect(title(plainPage)).toHaveText("This attempt is over");

  await page.context().clearCookies();
  await leave(page);
  // As after ten minutes, when the browser forgets it.
  await page.context().clearCookies({ name: "__Host-provider" });
  await agree(page, "ana");
  await expect(title(page)).toHaveText("This attempt is over");

  // A code that is good for a second, brought after two.
  [provider.patience, provider.slowness] = [1, 2];
  await page.context().clearCookies();
  await leave(page);
  await agree(page, "ana");
  await expect(title(page)).toHaveText("This attempt is over");
});

test("who is not known here is told what to do, and no account is made", async ({ page, axe }) => {
  await leave(page);
  await agree(page, "stranger");
  await expect(title(page)).toHaveText("This account is not connected");
  await axe();
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/en\/sign-in/);
});

test("a provider that is down, or says that it is another, lets nobody in; mail does", async ({ page, provider, axe }) => {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await provider.stop();
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: "Sign in with City login" }).click();
  expect((await answered).status()).toBe(503);
  await expect(title(page)).toHaveText("City login does not answer");
  await axe();
  await provider.pretend();
  await page.getByRole("link", { name: "Sign in by mail" }).click();
  await page.getByRole("button", { name: "Sign in with City login" }).click();
  await expect(title(page)).toHaveText("The answer of City login cannot be trusted");
  await axe();
  await page.getByRole("link", { name: "Sign in by mail" }).click();
  await page.getByLabel("E-mail address").fill("ana.duarte@demo.example");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(title(page)).toHaveText("Look into your mail");
});

test("an account elsewhere is connected and disconnected, and other sessions are ended", async ({ page, plainPage, mail, axe }) => {
  await enterAs(page, "Ana Duarte");
  await enterAs(plainPage, "Ana Duarte");
  await page.getByRole("link", { name: "Sessions, sign-ins and other ways in" }).click();
  await page.getByRole("button", { name: "Connect City login" }).click();
  await agree(page, "ana-at-home");
  await expect(page).toHaveURL(/\/en\/account\/security#providers$/);
  const connected = page.getByRole("listitem").filter({ hasText: "ana@home.example" });
  await expect(connected).toContainText("City login");
  expect((await mail.next("ana.duarte@demo.example")).subject).toBe("City login is now connected with your account");

  await page.getByRole("button", { name: /^End this session/ }).click();
  await expect(page.getByText("Done.")).toBeVisible();
  await plainPage.goto("/en/account");
  await expect(plainPage).toHaveURL(/\/en\/sign-in/);

  await connected.getByRole("link", { name: "Disconnect City login" }).click();
  await expect(title(page)).toHaveText("Disconnect City login");
  await axe();
  await page.getByRole("button", { name: "Disconnect it" }).click();
  await expect(connected).toHaveCount(0);
  expect((await mail.next("ana.duarte@demo.example")).subject).toBe("City login is no longer connected with your account");
  await axe();
});
