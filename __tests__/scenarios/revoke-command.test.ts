// revoke: where the token comes from, and what is said of it.
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { anywhere } from './anywhere.ts';

const READ = ['--permissions', 'contents: read'];
const HERE = ['--repositories', 'acme/app'];

describe('revoke', () => {
  test('ends the token of standard input or of APP_TOKEN; one that has ended is no failure', () =>
    anywhere(async ({ run, alive }) => {
      const minted = async () => (await run(['mint', ...HERE, ...READ])).out;
      expect(await run(['revoke'], { stdin: await minted() })).toMatchObject({ code: 0, out: '', err: '' });
      const token = (await minted()).trim();
      expect((await run(['revoke'], { env: { APP_TOKEN: token } })).code).toBe(0);
      expect(alive()).toEqual([]);
      const again = await run(['revoke'], { stdin: token, isTerminal: true });
      expect(again.code).toBe(0);
      expect(again.err).toContain('The token was already gone');
    }));

  test('takes the first line, and does not wait for the end', () =>
    anywhere(async ({ run, start, alive }) => {
      const { out } = await run(['mint', ...HERE, ...READ]);
      const open = new Readable({ read: () => undefined });
      open.push(out);
      expect((await run(['revoke'], { stdin: open })).code).toBe(0);
      expect(alive()).toEqual([]);
      const shipped = new Readable({ read: () => undefined });
      shipped.push('ghs_somebody\n');
      expect((await start(['revoke'], { stdin: shipped })).code).toBe(0);
    }));

  test.each<[string, string[], string]>([
    ['an argument', ['ghs_0123456789'], 'every user of the machine sees those'],
    ['an argument behind --', ['--', 'ghs_0123456789'], 'every user of the machine sees those'],
    ['an option', ['--token=ghs_0123456789'], "unknown option '--token=…'"],
    ['nothing', [], 'there was nothing'],
  ])('%s is a wrong call, and is not repeated', (_, args, words) =>
    anywhere(async ({ run, github }) => {
      const { code, out, err } = await run(['revoke', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(words);
      expect(err).not.toContain('0123456789');
      expect(github.requests).toEqual([]);
    }),
  );

  test('what cannot be a token is a wrong call', () =>
    anywhere(async ({ run }) => {
      // GitHub says of both what it says of a token that has ended.
      for (const stdin of ['two words', '{"token":"ghs_x"}', '{\n  "token": "ghs_x"\n}\n']) {
        const { code, err } = await run(['revoke'], { stdin });
        expect(code).toBe(2);
        expect(err).not.toContain(stdin);
      }
    }));

  test('says why it failed', () =>
    anywhere(async ({ run, github }) => {
      const json = { message: 'Resource not accessible by integration' };
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 403, json } });
      const { code, err } = await run(['revoke'], { stdin: 'ghs_x' });
      expect(code).toBe(1);
      expect(err).toMatch(
        /^revoke-failed: The token could not be revoked: GitHub refused .* It lives for an hour at most\./,
      );
      expect(err).toContain('What to do: Try it again.');
    }));
});
