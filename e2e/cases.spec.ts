// A case from its opening to the release: the officer, a panel of three and the one who hears the appeal in English, Spanish and
// French; the respondent in Spanish and without JavaScript.
import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test.ts";

test.use({ ownPortal: true });

async function enterAs(page: Page, name: string) {
  await page.goto("/en/demo/cast");
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
}

type Look = (page?: Page) => Promise<void>;

// From the form through the last look to the act. The page at which it ends is the case, or the list where the person has no
// more to do with it.
async function does(page: Page, look: Look, path: string, fill: () => Promise<void> = async () => {}) {
  await page.goto(path);
  await look(page);
  await fill();
  await page.locator("button[value=check]").click();
  await look(page);
  await page.locator("button[value=act]").click();
  await expect(page).toHaveURL(/\/cases(\/[0-9a-f-]+)?$/);
}

// An act that says nothing but that it is done.
async function says(page: Page, look: Look, path: string) {
  await page.goto(path);
  await look(page);
  await page.locator("button[value=act]").click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]+$/);
}

async function opens(page: Page, look: Look): Promise<string> {
  await enterAs(page, "Lin Okafor");
  await page.goto("/en/cases/new?pact=demo-airport-pact");
  await page.locator("button[value=check]").click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(5);
  await expect(page).toHaveTitle(/^Error: /);
  await look(page);
  await page.getByLabel("Respondent").selectOption("pacific-cold-chain");
  await page.getByLabel("Paragraph", { exact: true }).selectOption("4.2");
  await page.getByRole("radio", { name: /^Fraudulent practice/ }).check();
  await page.getByRole("radio", { name: "What the sanctions officer knows" }).check();
  await page.getByLabel("What happened", { exact: true }).fill("Nine lots of fish were declared as fresh that were frozen.");
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await look(page);
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByLabel("What happened", { exact: true })).toHaveValue(/^Nine lots/);
  await page.getByRole("button", { name: "Go on to the check" }).click();
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("heading", { name: "What happened so far" })).toBeVisible();
  await look(page);
  return new URL(page.url()).pathname.split("/").at(-1)!;
}

const panel = [
  { seat: "customs", name: "Samuel Rossi", email: "samuel.rossi@demo.example", language: "en" },
  { seat: "associations", name: "Beatriz Lima", email: "beatriz.lima@demo.example", language: "es" },
  { seat: "chair", name: "Omar Benali", email: "omar.benali@demo.example", language: "fr" },
];

async function names(page: Page, look: Look, path: string, person: (typeof panel)[number]) {
  await does(page, look, path, async () => {
    await page.locator("input[name=email]").fill(person.email);
    await page.locator("input[name=name]").fill(person.name);
  });
}

async function isFormed(page: Page, look: Look, id: string) {
  const [customs, associations, chair] = panel;
  await enterAs(page, "Lucía Vidal");
  await page.goto("/es/desk");
  await look(page);
  await page.goto(`/es/cases/${id}`);
  await look(page);
  await expect(page.getByText("Nine lots")).toHaveCount(0);
  // Nobody judges their own cause.
  await page.goto(`/es/cases/${id}/named`);
  await page.locator("input[name=email]").fill("mateo.quispe@demo.example");
  await page.locator("input[name=name]").fill("Mateo Quispe");
  await page.locator("button[value=check]").click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await names(page, look, `/es/cases/${id}/named`, customs!);
  await enterAs(page, "Elena Paz");
  await names(page, look, `/es/cases/${id}/named`, associations!);
  for (const member of [customs!, associations!]) {
    await enterAs(page, member.name);
    await names(page, look, `/${member.language}/cases/${id}/named`, chair!);
  }
  for (const member of panel) {
    await enterAs(page, member.name);
    await says(page, look, `/${member.language}/cases/${id}/declared`);
  }
}

async function votes(page: Page, look: Look, id: string) {
  for (const member of panel.slice(0, 2)) {
    await enterAs(page, member.name);
    await does(page, look, `/${member.language}/cases/${id}/voted`, async () => {
      await page.locator("input[name=vote][value=for]").check();
    });
  }
}

async function decides(page: Page, look: Look, id: string) {
  await enterAs(page, "Omar Benali");
  await page.goto(`/fr/cases/${id}/moved`);
  await look(page);
  const decide = await page.locator("a[href*='motion=decide']").getAttribute("href");
  await does(page, look, decide!, async () => {
    await page.locator("input[name=measure][value=published_warning]").check();
    await page.locator("input[name=months]").fill("4");
    await page.locator("select[name='condition_kind.1']").selectOption("training");
    await page.locator("input[name='condition_text.1']").fill("Former le service des déclarations.");
    await page.locator("textarea[name='reasons.fr']").fill("Les neuf lots étaient congelés.");
  });
  await look(page);
  await votes(page, look, id);
}

test("a case goes from its opening to the release, and the respondent needs no JavaScript", async ({ page, plainPage, axe }) => {
  test.setTimeout(300_000);
  const id = await opens(page, axe);
  await isFormed(page, axe, id);

  await enterAs(page, "Lin Okafor");
  await does(page, axe, `/en/cases/${id}/noticed`);
  await expect(page.getByText("The respondent was told").first()).toBeVisible();
  await axe();

  // The respondent reads what it is accused of, who decides and until when it can answer; and answers with a file.
  await enterAs(plainPage, "Mateo Quispe");
  await plainPage.goto("/es/desk");
  await plainPage.locator("#cases").getByRole("link", { name: /Pacific Cold Chain/ }).first().click();
  await expect(plainPage.getByRole("heading", { name: "De qué se le acusa" })).toBeVisible();
  await expect(plainPage.getByText(/^Tiene hasta el .* para responder\.$/).first()).toBeVisible();
  await expect(plainPage.getByText("Omar Benali").first()).toBeVisible();
  await axe(plainPage);
  await plainPage.getByRole("button", { name: "He recibido esta notificación" }).click();
  await expect(plainPage.getByText("La parte acusada recibió la notificación").first()).toBeVisible();
  await plainPage.goto(`/es/cases/${id}/evidence`);
  await axe(plainPage);
  const file = { name: "temperaturas.csv", mimeType: "text/csv", buffer: Buffer.from("lote,grados\n1,-18\n") };
  await plainPage.locator("input[type=file]").setInputFiles(file);
  await plainPage.locator("#add-file button").click();
  await expect(plainPage.getByText("temperaturas.csv").first()).toBeVisible();
  await does(plainPage, axe, `/es/cases/${id}/responded`, async () => {
    await plainPage.locator("textarea[name='reply.es']").fill("El embarcador cambió la carga sin avisarnos.");
    await plainPage.getByLabel("temperaturas.csv").check();
  });
  await expect(plainPage.getByText("El embarcador cambió la carga sin avisarnos.").first()).toBeVisible();

  await decides(page, axe, id);
  await does(plainPage, axe, `/es/cases/${id}/appealed`, async () => {
    await plainPage.locator("textarea[name='grounds.es']").fill("La medida es más larga de lo que pide el daño.");
  });
  await axe(plainPage);

  // Nothing is public while it is appealed.
  expect((await page.goto(`/en/sanctions/${id}`))!.status()).toBe(404);

  await enterAs(page, "Ingrid Solheim");
  await page.goto("/en/desk/cases?mine=yes");
  await axe();
  await says(page, axe, `/en/cases/${id}/declared`);
  await does(page, axe, `/en/cases/${id}/moved`, async () => {
    await page.locator("input[name=months]").fill("2");
    await page.locator("textarea[name='reasons.en']").fill("The breach is proven; half of the time is enough.");
  });
  await expect(page.getByText("The measure took effect").first()).toBeVisible();

  expect((await page.goto(`/en/sanctions/${id}`))!.status()).toBe(200);
  await expect(page.getByText("El embarcador cambió la carga sin avisarnos.").first()).toBeVisible();

  await does(plainPage, axe, `/es/cases/${id}/condition-shown`, async () => {
    await plainPage.locator("input[name=condition]").first().check();
    await plainPage.locator("textarea[name='account.es']").fill("Formamos a los seis el lunes.");
  });
  await enterAs(page, "Lin Okafor");
  await does(page, axe, `/en/cases/${id}/condition-met`, async () => {
    await page.locator("input[name=condition]").first().check();
  });
  await enterAs(page, "Omar Benali");
  await does(page, axe, `/fr/cases/${id}/moved?motion=release`, async () => {
    await page.locator("textarea[name='reasons.fr']").fill("La condition est remplie.");
  });
  await votes(page, axe, id);
  await plainPage.goto(`/es/cases/${id}`);
  await expect(plainPage.getByText("Levantado antes de tiempo").first()).toBeVisible();
  await axe(plainPage);
  const [archive] = await Promise.all([
    plainPage.waitForEvent("download"),
    plainPage.getByRole("link", { name: "Descargar todo el expediente" }).click(),
  ]);
  expect(archive.suggestedFilename()).toBe(`case-${id}.zip`);

  // Whoever has no part in it finds nothing.
  await enterAs(page, "Ana Duarte");
  expect((await page.goto(`/en/cases/${id}`))!.status()).toBe(404);
});

test("the desk of cases and the list for appeals stand in four languages", async ({ page, axe }) => {
  await enterAs(page, "Lin Okafor");
  for (const language of languages) {
    await page.goto(`/${language}/desk/cases`);
    await axe();
    await page.locator("table a").first().click();
    await axe();
  }
  await enterAs(page, "Lucía Vidal");
  for (const language of languages) {
    await page.goto(`/${language}/desk/appeal-list?pact=demo-airport-pact`);
    await expect(page.getByText("Ingrid Solheim").first()).toBeVisible();
    await axe();
  }
});
