import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.js';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const MINUTE = 60_000;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/set-up.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Only against what hangs: a slow machine must not fail a journey.
  timeout: 15 * MINUTE,
  expect: { timeout: MINUTE },
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: MINUTE,
    navigationTimeout: 2 * MINUTE,
    // A trace of every page doubles what a journey costs; `--trace on` makes one of the journey that is looked into.
    trace: 'off',
    launchOptions: { executablePath: await findChromium(), args: flags },
  },
});
