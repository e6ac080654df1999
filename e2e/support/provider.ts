// A real identity provider (oidc-provider, certified by the OpenID Foundation) on a port of its own. Whoever is among its accounts signs
// in by name, with any password.
import { createServer, type Server } from "node:http";
import Oidc from "oidc-provider";
import type { Page } from "@playwright/test";
import { freePort } from "./server.ts";
import { test as base } from "./test.ts";

const accounts: Record<string, { email: string; email_verified: boolean }> = {
  ana: { email: "ana.duarte@demo.example", email_verified: true },
  "ana-at-home": { email: "ana@home.example", email_verified: false },
  stranger: { email: "stranger@nowhere.example", email_verified: true },
};

const secret = "a-secret-between-the-provider-and-the-portal";

export class Provider {
  readonly issuer: string;
  // For how many seconds its codes are good.
  patience = 60;
  // After how many seconds it looks at a code.
  slowness = 0;
  #server?: Server;

  // `portal` is the address of the portal that it knows.
  constructor(readonly portal: string) {
    this.issuer = `http://localhost:${freePort()}`;
  }

  // What the portal is told of it.
  get environment() {
    return {
      OIDC_CITY_LOGIN_ISSUER: this.issuer,
      OIDC_CITY_LOGIN_CLIENT_ID: "pacthouse",
      OIDC_CITY_LOGIN_CLIENT_SECRET: secret,
    };
  }

  async start() {
    const provider = new Oidc(this.issuer, {
      clients: [
        { client_id: "pacthouse", client_secret: secret, redirect_uris: [`${this.portal}/sign-in/with/city-login/return`] },
      ],
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      ttl: { AuthorizationCode: () => this.patience },
      cookies: { keys: ["for-the-length-of-a-story"] },
      findAccount: async (_: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...accounts[id] }) }),
    });
    const answer = provider.callback();
    await this.#listen(createServer((question, reply) => {
      const waits = question.url?.startsWith("/token") ? this.slowness : 0;
      setTimeout(() => answer(question, reply), waits * 1_000);
    }));
  }

  // Starts one that says of itself that it is another.
  async pretend() {
    const about = {
      issuer: "https://another.example", authorization_endpoint: `${this.issuer}/auth`, token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`, response_types_supported: ["code"], subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    };
    await this.#listen(createServer((_, answer) => answer.setHeader("content-type", "application/json").end(JSON.stringify(about))));
  }

  async #listen(server: Server) {
    this.#server = server;
    await new Promise<void>((done) => server.listen(Number(new URL(this.issuer).port), "localhost", done));
  }

  async stop() {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done(undefined)));
    this.#server = undefined;
  }
}

// Stories with a portal of their own that knows a provider of their own.
export const test = base.extend<{ provider: Provider }>({
  provider: async ({ portals }, use) => {
    const provider = new Provider(portals().url);
    await provider.start();
    await use(provider);
    await provider.stop();
  },

  baseURL: async ({ portals, provider }, use) => {
    const stop = await portals().start(provider.environment);
    await use(portals().url);
    await stop();
  },
});

// Signs in at the provider.
export async function authenticate(page: Page, account: string) {
  await page.getByPlaceholder("Enter any login").fill(account);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
}
