// The demo portal that the stories are told to: the debug build, with fresh data.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
export const program = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/pacthouse");

export const freePort = () => execFileSync(join(root, "scripts/free-port"), { encoding: "utf8" }).trim();

// `localhost`, not 127.0.0.1: browsers trust it as they trust https, as the session cookie asks for.
function environment(port: string, data: string) {
  return {
    PACTHOUSE_ADDR: `127.0.0.1:${port}`,
    PACTHOUSE_BASE_URL: `http://localhost:${port}`,
    PACTHOUSE_DATA_DIR: data,
    // Many people of the stories come within one minute, all from one address.
    PACTHOUSE_LIMIT: "100000",
    RUST_LOG: process.env.RUST_LOG ?? "warn",
  };
}

// The portal shared by all stories. The runner chooses its port; its workers, which read this file too, inherit it.
const sharedData = join(root, "target/e2e");
if (!process.env.E2E_PORT) {
  process.env.E2E_PORT = freePort();
  rmSync(sharedData, { recursive: true, force: true });
}
export const shared = {
  url: `http://localhost:${process.env.E2E_PORT}`,
  command: `"${program}" serve --demo`,
  env: environment(process.env.E2E_PORT, sharedData),
};

// Portals for one story alone, one after the other on one port. The demonstration is loaded once, and each gets a copy of it: the
// port is part of the log's name, so that a copy is good on its own port only.
export class Portals {
  private readonly port = freePort();
  private readonly loaded = mkdtempSync(join(tmpdir(), "pacthouse-"));
  readonly url = `http://localhost:${this.port}`;

  constructor() {
    execFileSync(program, ["demo"], { env: { ...process.env, ...environment(this.port, this.loaded) }, stdio: ["ignore", "ignore", "inherit"] });
  }

  // Starts one with fresh data, told of `more` in its environment. Answers how to stop it.
  async start(more: Record<string, string> = {}): Promise<() => Promise<void>> {
    const data = mkdtempSync(join(tmpdir(), "pacthouse-"));
    cpSync(this.loaded, data, { recursive: true });
    const env = { ...process.env, ...environment(this.port, data), ...more };
    const portal = spawn(program, ["serve", "--demo"], { env, stdio: ["ignore", "ignore", "inherit"] });
    const ended = new Promise((done) => portal.on("exit", done));
    for (let tries = 0; !(await fetch(`${this.url}/robots.txt`).catch(() => undefined))?.ok; tries++) {
      if (portal.exitCode !== null || tries > 600) throw new Error(`the portal did not start on ${this.url}`);
      await new Promise((later) => setTimeout(later, 100));
    }
    return async () => {
      portal.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    };
  }

  forget() {
    rmSync(this.loaded, { recursive: true, force: true });
  }
}

function installed(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

export const chromium = {
  path: process.env.PACTHOUSE_CHROMIUM ?? installed("chromium-headless-shell"),
  // No sandbox, since tests may run as root; and no talk with anybody but the portal.
  flags: [
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
};
