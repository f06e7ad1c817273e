// Where a Chromium is for the tests of pages: CHROMIUM names one, else where systems have it.
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium, or undefined where there is none. */
export const findChromium = (): string | undefined =>
  process.env.CHROMIUM || PLACES.find((place) => existsSync(place));
