// People sign in by a link in a mail, and nobody learns who is known here.
import { expect, test } from "./support/test.ts";

const ask = async (page: import("@playwright/test").Page, address: string) => {
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
};

const people: Record<string, string> = {
  "true 1280": "ana.duarte@demo.example",
  "false 1280": "bruno.keller@demo.example",
  "true 360": "grace.otieno@demo.example",
  "false 360": "chen.wei@demo.example",
};

for (const javaScript of [true, false]) {
  test(`a link in a mail signs in, once, ${javaScript ? "with" : "without"} JavaScript`, async ({ page, plainPage, mail, axe }) => {
    const here = javaScript ? page : plainPage;
    // The mails of one portal lie in one box: each story, at each width, is another person's.
    const who = people[`${javaScript} ${page.viewportSize()!.width}`];
    await ask(here, who);
    await expect(here.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
    const { link } = await mail.next(who);
    await here.goto(link!);
    await here.getByRole("button", { name: "Sign in now" }).click();
    await expect(here.getByRole("heading", { level: 1 })).toHaveText("Your account");
    if (javaScript) await axe();
    await here.goto(link!);
    await here.getByRole("button", { name: "Sign in now" }).click();
    await expect(here.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
    await here.goto("/en/account");
    await here.getByRole("button", { name: "Sign out everywhere" }).click();
    await here.goto("/en/account");
    await expect(here).toHaveURL(/\/en\/sign-in\?next=/);
  });
}

test("an unknown address gets the same answer as a known one", async ({ page }) => {
  await ask(page, "nobody@nowhere.example");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look into your mail");
});

test("nonsense is refused with the reason, and what was typed stays", async ({ page, axe }) => {
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail address").fill("not an address");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("not an address");
  await axe();
});
