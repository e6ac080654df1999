// The outgoing mails of the demo portal, as its page /demo/mail shows them.
import { expect, type Page } from "@playwright/test";

export type Letter = { subject: string; body: string; link?: string; code?: string };

export class Mail {
  readonly #page: Page;
  readonly #read = new Set<string>();

  // `page` is a page that this mailbox may use for itself.
  constructor(page: Page) {
    this.#page = page;
  }

  // Waits for a mail to `recipient` that was not asked for before; answers it with its first link and its code.
  async next(recipient: string): Promise<Letter> {
    let letter: Letter | undefined;
    await expect(async () => {
      await this.#page.goto("/demo/mail");
      const letters = this.#page.locator("article.mail").filter({ has: this.#page.getByText(recipient, { exact: true }) });
      for (const article of await letters.all()) {
        const text = await article.innerText();
        if (this.#read.has(text)) continue;
        const body = await article.locator(".mail-body").innerText();
        letter = {
          subject: await article.getByRole("heading").innerText(),
          body,
          link: body.match(/https?:\/\/\S+/)?.[0],
          code: body.replace(/https?:\/\/\S+/g, "").match(/\b\d{6}\b/)?.[0],
        };
        this.#read.add(text);
        break;
      }
      expect(letter, `a new mail to ${recipient}`).toBeDefined();
    }).toPass({ timeout: 10_000 });
    return letter!;
  }
}
