import { expect, test } from '@jest/globals';
import { scenario } from './harness.ts';

test('mints for the current repository and revokes', () =>
  scenario(async ({ main, post, calls, github, installation }) => {
    const minted = await main();
    expect(minted.exitCode).toBe(0);
    const revoked = await post(minted.state);
    expect(revoked.exitCode).toBe(0);
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
      'DELETE /installation/token → 204',
    ]);
    expect(github.world.aliveTokens()).toEqual([]);
  }));
