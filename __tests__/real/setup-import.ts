// setup with a key store of its own: shared by the tests with OpenBao and with AWS's command line.
import { execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { expect } from '@jest/globals';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';
import { inStand, textsBelow, type Stand } from '../unit/setup-stand.ts';

/** Where a program is that was put into PATH. */
export const which = (program: string) => execFileSync('which', [program], { encoding: 'utf8' }).trim();

/** Runs setup with `--signing-key`, and checks that no program got to see the key, and that GitHub does not hold it. */
export function setUpInto(
  signingKey: string,
  {
    program,
    env,
    sign,
  }: {
    readonly program: string;
    readonly env: Readonly<Record<string, string>>;
    /** Has the store sign a text with the key, as RSASSA-PKCS1-v1_5 with SHA-256. */
    readonly sign: (text: string) => Promise<Buffer>;
  },
): Promise<void> {
  return inStand(
    async ({ github, folder, setup, commands, calls, record }: Stand) => {
      record(program, which(program));
      const { code, out, err } = await setup(['--signing-key', signingKey]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const text = 'header.payload';
      const key = publicKeyOf(github);
      expect(verify('RSA-SHA256', Buffer.from(text), key, await sign(text))).toBe(true);
      expect(commands().filter((line) => line.startsWith('gh secret'))).toEqual([]);
      expect(commands().some((line) => line.startsWith('gh variable set APP_CLIENT_ID'))).toBe(true);
      const seen = [
        out,
        err,
        ...textsBelow(folder),
        ...calls().flatMap(({ args, input }) => [...args, input]),
      ];
      expect(calls().filter((call) => call.program === program).length).toBeGreaterThan(2);
      const bytes = Buffer.from(seen.join('\n')).toString('latin1');
      // Every PEM and every DER of an RSA key holds its modulus: none of it may stand anywhere in clear.
      const modulus = Buffer.from(String(key.export({ format: 'jwk' }).n), 'base64url');
      expect(bytes).not.toContain('PRIVATE KEY');
      for (const offset of [0, 1, 2])
        expect(bytes).not.toContain(
          modulus
            .subarray(30 + offset, 90 + offset)
            .toString('base64')
            .slice(4, -4),
        );
      expect(bytes).not.toContain(modulus.subarray(8, 40).toString('latin1'));
    },
    { env },
  );
}

function publicKeyOf(github: SandboxGitHub) {
  const [key] = github.world.apps.at(-1)?.publicKeys ?? [];
  if (!key) throw new Error('there is no App');
  return createPublicKey(key.export({ type: 'spki', format: 'pem' }));
}
