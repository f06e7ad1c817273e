// The one-liners of docs/anywhere.md, run by a shell with git and curl as they are installed here, and with gh where it is.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commitFiles } from '@mint-app-token/sandbox/github';
import { anywhere, BUNDLE, root, type Anywhere } from './anywhere.ts';

const page = readFileSync(join(root, 'docs/anywhere.md'), 'utf8');

/** The lines of the page below a heading. */
function linesBelow(heading: string): string {
  const [, block] = new RegExp(`^### ${heading}\n+\`\`\`sh\n([^]*?)\`\`\``, 'm').exec(page) ?? [];
  if (block === undefined) throw new Error(`docs/anywhere.md has no lines for ${heading}`);
  return block;
}

const pathOf = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();

/** Runs lines of the page, with the sandbox in the place of github.com, and answers what they print and each program's arguments. */
async function runLines({ github, folder, env }: Anywhere, lines: string) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const seen = join(folder, 'arguments');
  const stub = (name: string, command: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${seen}'\n${command}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  // npx would fetch the package; it is here already.
  stub('npx', `shift; exec '${process.execPath}' '${BUNDLE}' "$@"`);
  for (const name of ['git', 'curl', 'gh']) if (pathOf(name)) stub(name, `exec '${pathOf(name)}' "$@"`);
  const here = lines
    .replaceAll('https://api.github.com', github.apiUrl)
    .replaceAll('https://github.com', github.serverUrl);
  const child = spawn('sh', ['-c', here], {
    cwd: folder,
    env: {
      ...env,
      HOME: folder,
      GIT_TERMINAL_PROMPT: '0',
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  const args = readFileSync(seen, 'utf8');
  for (const { token } of github.world.tokens) expect(args).not.toContain(token);
  expect(github.world.tokens.length).toBeGreaterThan(0);
  return { code, out, err };
}

test('git', () =>
  anywhere(async (place) => {
    const repository = place.github.world.repositories.find(({ fullName }) => fullName === 'acme/app');
    if (repository) commitFiles(repository, { 'README.md': 'hello\n' });
    const { code, err } = await runLines(place, linesBelow('git'));
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(existsSync(join(place.folder, 'app/README.md'))).toBe(true);
    expect(readFileSync(join(place.folder, 'app/.git/config'), 'utf8')).not.toContain('ghs_');
  }));

test('curl', () =>
  anywhere(async (place) => {
    const { code, out } = await runLines(place, linesBelow('curl'));
    expect(code).toBe(0);
    const { repositories } = JSON.parse(out) as { repositories: { full_name: string }[] };
    expect(repositories.map((each) => each.full_name)).toEqual(['acme/app']);
  }));

test('a script ends its token, whatever becomes of it', () =>
  anywhere(async (place) => {
    const { code, out } = await runLines(place, linesBelow('A script, which ends its token'));
    expect(code).toBe(0);
    expect(out).toContain('"acme/app"');
    expect(place.alive()).toEqual([]);
  }));

// gh speaks to https:// alone, so it is only asked what it would send.
const whereGhIs = pathOf('gh') ? test : test.skip;
whereGhIs('gh takes the token from its variable', () =>
  anywhere(async (place) => {
    const { code, out } = await runLines(
      place,
      linesBelow('gh').replace(/gh issue list .*/, 'gh auth token'),
    );
    expect({ code, token: out.trim() }).toEqual({ code: 0, token: place.alive()[0] });
  }),
);

test('every option that the page names is one of the command, and every option of the command is on the page', () => {
  const help = ['mint', 'doctor'].map(
    (name) => spawnSync(process.execPath, [BUNDLE, name, '--help'], { encoding: 'utf8' }).stdout,
  );
  const options = new Set(help.join('').match(/(?<=^ {2})--[\w-]+/gm));
  options.delete('--help');
  const section = page.slice(page.indexOf('## mint and revoke'));
  for (const option of options) expect(section).toContain(`\`${option}`);
  for (const [named] of section.matchAll(/--[a-z][\w-]+/g)) expect([...options]).toContain(named);
});
