import { defineConfig } from "@playwright/test";
import { chromium, shared } from "./support/server.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  reporter: "list",
  use: {
    baseURL: shared.url,
    trace: "retain-on-failure",
    launchOptions: { executablePath: chromium.path, args: chromium.flags },
  },
  projects: [
    { name: "narrow", use: { viewport: { width: 360, height: 740 } } },
    { name: "wide", use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: shared.command,
    cwd: "..",
    env: shared.env,
    url: `${shared.url}/robots.txt`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
    stdout: "ignore",
    stderr: process.env.RUST_LOG ? "pipe" : "ignore",
  },
});
