// Anyone follows a pact to who is late, and from there to the log.
import { expect, test } from "./support/test.ts";

test("a stranger follows a pact to who is late, and from there to the log", async ({ page, axe, request }) => {
  await page.goto("/en/pacts/demo-airport-pact");
  await expect(page.getByRole("heading", { name: "Who is late, and since when" })).toBeVisible();
  await page.getByRole("link", { name: "All that is late" }).click();
  await expect(page.getByText(/days late/).first()).toBeVisible();
  await page.locator("tbody th a").first().click();
  await axe();
  await page.locator("#history").getByRole("link", { name: /^Log entry/ }).first().click();
  await expect(page.getByText(/passed without it/)).toBeVisible();
  const calendar = await request.get("/pacts/demo-airport-pact/calendar.ics?lang=es");
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("BEGIN:VEVENT");
});
