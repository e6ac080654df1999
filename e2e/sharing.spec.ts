// What others take from here: a card in a frame, charts as files, and the page that tells the press whom to ask.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

const complaints = (page: Page) => {
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  return said;
};

// A page of somebody else: another origin than the portal's.
async function elsewhere(html: string) {
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html; charset=utf-8").end(html));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

test("a card stands in the page of another origin, at one height, without a cookie", async ({ page, baseURL, axe }) => {
  const said = complaints(page);
  await page.goto("/en/pacts/demo-airport-pact");
  await page.getByRole("link", { name: "Show it on your page" }).click();
  await axe();
  const code = await page.getByLabel("Code for a web page").inputValue();
  const height = Number(code.match(/height="(\d+)"/)![1]);
  for (const language of languages) {
    const other = await elsewhere(`<!DOCTYPE html><title>x</title>${code.replace("lang=en", `lang=${language}`)}`);
    await page.context().clearCookies();
    await page.goto(other.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(frame.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    const tall = await frame.locator("main").evaluate((main) => [main.scrollHeight, main.clientHeight, window.innerHeight]);
    expect(tall[2], "the frame").toBe(height);
    expect(tall[0], "nothing is cut off").toBeLessThanOrEqual(tall[1]);
    expect(await page.context().cookies()).toEqual([]);
    other.close();
  }
  const refused = await elsewhere(`<!DOCTYPE html><title>x</title><iframe src="${baseURL}/en/press"></iframe>`);
  expect(said).toEqual([]);
  await page.goto(refused.url);
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveCount(0);
  refused.close();
});

test("the card can be read", async ({ page, axe }) => {
  for (const language of ["en", "ar"]) {
    await page.goto(`/embed/pacts/demo-airport-pact?lang=${language}`);
    await axe();
  }
});

test("a chart is taken away as a drawing, a picture and a table", async ({ page }) => {
  const said = complaints(page);
  await page.goto("/en");
  const figure = page.locator("figure", { hasText: "SVG" }).first();
  for (const [name, kind] of [["SVG", "image/svg+xml"], ["PNG", "image/png"], ["CSV", "text/csv"]]) {
    const href = (await figure.getByRole("link", { name, exact: true }).getAttribute("href"))!;
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    expect(answer.headers()["content-type"]).toContain(kind);
    const again = await page.request.get(href, { headers: { "if-none-match": answer.headers().etag } });
    expect(again.status(), "it is known already").toBe(304);
    if (name === "SVG") {
      await page.goto(href);
      await expect(page.locator("svg text").first()).toBeVisible();
      await expect(page.locator("svg").first()).toContainText("CC BY 4.0");
      await page.goto("/en");
    }
  }
  expect(said).toEqual([]);
});

test("pages tell programs what they are about, and no policy minds", async ({ page }) => {
  const said = complaints(page);
  for (const [path, kind] of [["", "WebSite"], ["/organisations/customs-andina", "GovernmentOrganization"], ["/sanctions", "Dataset"]]) {
    await page.goto(`/en${path}`);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
    expect(data["@type"]).toBe(kind);
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toContain(`/en${path}`);
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(4);
  }
  expect(said).toEqual([]);
});

test.describe("a portal of its own", () => {
  test.use({ ownPortal: true });

  test("an officer says how the press reaches the service, without a script", async ({ plainPage: page, axe }) => {
    await page.goto("/en/press");
    await expect(page.getByText("No communications service is designated.").first()).toBeVisible();
    await page.goto("/en/demo/cast");
    await page.getByRole("button", { name: "Sofía Arce", exact: true }).click();
    await page.goto("/en/desk/press");
    await axe(page);
    await page.getByRole("link", { name: "Change how it is reached" }).click();
    await page.getByLabel("Address for mails").fill("not an address");
    await page.getByLabel("Telephone").fill("+51 1 555 0199");
    await page.getByRole("button", { name: "Go on to the check" }).click();
    await expect(page).toHaveTitle(/^Error:/);
    await axe(page);
    await page.getByLabel("Address for mails").fill("news@forwarders.example");
    await page.getByLabel("Name me as the person to ask for").check();
    await page.getByRole("button", { name: "Go on to the check" }).click();
    await axe(page);
    await page.getByRole("button", { name: "Make it known" }).click();
    await page.goto("/en/press");
    await expect(page.getByRole("link", { name: "news@forwarders.example" })).toBeVisible();
    await expect(page.getByText("Sofía Arce").last()).toBeVisible();
    await page.goto("/en/log?type=press.designated");
    await expect(page.getByText("made known how its communications service is reached").first()).toBeVisible();
  });
});
