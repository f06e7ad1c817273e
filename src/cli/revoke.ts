import { endToken } from '../github/revoke-token.ts';
import { gitHub } from '../github/service.ts';
import { formsOfToken } from '../runtime/masks.ts';
import { httpSender } from '../transport/sender.ts';
import { inCommandRuntime } from './command-runtime.ts';
import { Complaint } from './complaint.ts';
import { readStdin, type SecretSource } from './disk/read-secret.ts';
import { serverOf } from './given-inputs.ts';
import type { Shell } from './shell.ts';

const BUDGET_MS = 60_000;

/** A token from standard input or APP_TOKEN → ended, or why it lives on. Answers the exit code. */
export function revoke(shell: Pick<Shell, 'terminal' | 'home'>): Promise<number> {
  return inCommandRuntime(shell, async (runtime) => {
    const { apiUrl } = serverOf(runtime);
    const text = await readToken({ terminal: shell.terminal, cancellation: runtime.cancellation });
    const token = runtime.maskedSecret(text, formsOfToken);
    const send = httpSender(runtime, BUDGET_MS).to(gitHub);
    const failure = await endToken({ apiUrl, token }, { send, log: runtime.log });
    if (failure) throw failure;
    return 0;
  });
}

async function readToken(source: SecretSource): Promise<string> {
  const { APP_TOKEN: given = '' } = source.terminal.env;
  const all = given || (await readStdin(source, { from: 'the token', isOneLine: true }));
  const [text = ''] = all.trim().split(/\s*\n/);
  if (text === '')
    throw new Complaint(2, 'no token: it comes on standard input or in APP_TOKEN, and there was nothing');
  // Tokens are opaque, but a Bearer token is a token68 (RFC 9110). What GitHub does not know counts as ended: JSON would, too.
  if (!/^[\w.~+/-]{1,4000}=*$/.test(text))
    throw new Complaint(2, `the token: found a text of ${text.length} characters that no token has in it`);
  return text;
}
