// A person at the browser, for the tests of setup: follows forms and redirects, and can type into the terminal.
import type { PassThrough } from 'node:stream';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';

export interface Browser {
  /** The address that setup printed. */
  readonly address: string;
  readonly type: (line: string) => void;
  /** What was said on standard error so far. */
  readonly said: () => string;
  /** Fills in and sends the form of a page; the answer is the page that comes of it, redirects not followed. */
  readonly submit: (page: Response, fields?: Readonly<Record<string, string>>) => Promise<Response>;
  /** From the local page to where GitHub sends the browser: the address with code and state. */
  readonly createApp: (fields?: Readonly<Record<string, string>>) => Promise<string>;
  /** Creates the App, comes back, and installs it: all that a person has to do. */
  readonly doAll: (fields?: Readonly<Record<string, string>>) => Promise<void>;
  readonly install: () => Promise<Response>;
  /** Installs the App before setup asks for it the first time: it asks every three seconds. */
  readonly installAhead: () => void;
}

export function browserAt(
  address: string,
  {
    github,
    stdin,
    said,
    out,
  }: { github: SandboxGitHub; stdin: PassThrough; said: () => string; out: () => string },
): Browser {
  const submit: Browser['submit'] = async (page, fields = {}) => {
    const text = await page.text();
    const [, action = ''] = /<form method="post" action="([^"]*)">/.exec(text) ?? [];
    const own = [...text.matchAll(/<input [^>]*name="(\w+)"[^>]* value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescape(value)] as const,
    );
    const body = new URLSearchParams(own.map(([name, value]) => [name, value] as [string, string]));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return fetch(new URL(unescape(action), page.url), { method: 'POST', body, redirect: 'manual' });
  };
  const createApp: Browser['createApp'] = async (fields) => {
    const confirm = await submit(await fetch(address));
    const made = await submit(confirm, fields);
    return made.headers.get('location') ?? `${made.status} ${await made.text()}`;
  };
  const install = async () => {
    while (!out().includes('/installations/new')) await new Promise((resolve) => setTimeout(resolve, 20));
    const [url = ''] = /http\S+\/installations\/new/.exec(out()) ?? [];
    const page = await fetch(url);
    return submit(page, { which: 'all' });
  };
  const installAhead = () => {
    const app = github.world.apps.at(-1);
    if (app) github.world.install(app, { account: app.owner.login });
  };
  return {
    address,
    installAhead,
    type: (line) => stdin.write(`${line}\n`),
    said,
    submit,
    createApp,
    install,
    doAll: async (fields) => {
      const back = await createApp(fields);
      installAhead();
      await fetch(back);
    },
  };
}

const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
