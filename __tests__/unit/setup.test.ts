import { expect, test } from '@jest/globals';
import { inStand } from './setup-stand.ts';

test('from a PAT to a minted token: confirmed on GitHub, stored by gh, installed, proved', () =>
  inStand(async ({ github, setup, calls, commands }) => {
    const { code, out, err, progress } = await setup();
    console.log(
      out,
      err,
      progress,
      commands(),
      github.requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(github.violations).toEqual([]);
    expect(calls().length).toBeGreaterThan(0);
  }));
