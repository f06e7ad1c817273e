import { spawn } from 'node:child_process';

/** What opens a page on each system; no shell gets to read the address. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

const EARLY_MS = 1_000; // an opener that finds no browser says so at once; one that lives on may be the browser

/** Opens a page in the user's browser, and answers whether something was there to do it. */
export function openPage(address: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address], { env, stdio: 'ignore', detached: true });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
    child.once('spawn', () => {
      child.unref(); // a browser may live on
      setTimeout(resolve, EARLY_MS, true);
    });
  });
}
