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
    // `--trace on` records all; it takes as long again.
    screenshot: "only-on-failure",
    launchOptions: { executablePath: chromium.path, args: chromium.flags },
  },
  projects: [
    { name: "wide", use: { viewport: { width: 1280, height: 900 } }, testIgnore: "quality/**" },
    // Each story's pages are looked at on a phone too, by axe(); these are told there from end to end.
    { name: "phone", use: { viewport: { width: 360, height: 740 } }, testMatch: /(home|sign_in|signing|reporting|following|updates)\.spec\.ts/ },
    // One after the other, since speed is measured.
    { name: "quality", testDir: "quality", workers: 1 },
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
