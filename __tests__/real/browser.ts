import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';

/** Starts the system's Chromium, headless and asking nobody for anything. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
