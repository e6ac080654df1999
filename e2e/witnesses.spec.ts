// The page of the log says who watches it from outside, and hands out what they cosigned.
import { expect, test } from "./support/test.ts";

test("whoever reads the log sees who watches, since when, and takes the cosigned checkpoint away", async ({ page, axe, request }) => {
  await page.goto("/en/log");
  await expect(page.getByRole("heading", { name: "Who watches" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Port Watch Network (demonstration)" })).toBeVisible();
  await expect(page.getByText(/Has seen every entry|entr(y|ies) behind/)).toBeVisible();
  await expect(page.getByText(/The log of .* entries, on/)).toBeVisible();
  await axe();

  const href = await page.getByRole("link", { name: "The newest checkpoint that a witness cosigned" }).getAttribute("href");
  const [text, lines] = (await (await request.get(href!)).text()).split("\n\n");
  expect(text.split("\n")).toHaveLength(3);
  expect(lines).toContain("\u2014 watch.example/demo ");

  await page.getByRole("term").filter({ hasText: "Watches since" }).locator("xpath=..").getByRole("link").click();
  await expect(page.getByText("watch.example/demo was named as a witness")).toBeVisible();
});

test("who reads Arabic is told the same, and a key stays left to right", async ({ page, axe }) => {
  await page.goto("/ar/log");
  await expect(page.getByRole("heading", { name: "من يراقب" })).toBeVisible();
  await expect(page.locator("dd code[dir=ltr]").filter({ hasText: "watch.example/demo+" })).toBeVisible();
  await axe();
});
