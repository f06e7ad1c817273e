import { spawn } from 'node:child_process';
import type { KeyName } from '../key-names.ts';
import type { StoredKey, StoreWorld } from '../key-store.ts';
import { oneLine } from './answers.ts';

const LIMIT_MS = 30_000; // an HSM signs in 40 ms; one that is asked over a network may take seconds
const AFTERWARDS_MS = 1_000; // what a command leaves running may hold its output open for ever, as an agent does
const MAX_OUTPUT_BYTES = 64 * 1024;
const LAST_WORDS = 300;

/** A key behind a command, such as one of PKCS#11: it gets the text on stdin, and gives its signature on stdout. */
export function commandKey(
  key: Extract<KeyName, { store: 'exec' }>,
  world: StoreWorld,
  { limitMs = LIMIT_MS, isWindows = process.platform === 'win32' } = {},
): StoredKey {
  const { env, failure } = world;
  return {
    address: undefined,
    readPublicKey: () => Promise.resolve(undefined),
    sign: async (text) => {
      const { how, stdout, stderr } = await run(key.command, text, world);
      const lastWords = stderr.length > LAST_WORDS ? `…${stderr.slice(-LAST_WORDS)}` : stderr;
      const said = stderr && `It said on stderr: ${oneLine(lastWords)}`;
      const unusable = (why: string, fix: string) =>
        failure('signing-key-unusable', `${key.name} ${why}`, { said, fix });
      if (how.kind === 'cancelled')
        throw failure('job-cancelled', `The job was cancelled while ${key.name} ran`);
      if (how.kind === 'too slow') {
        const why = `did not end within ${limitMs / 1000} s`;
        throw failure('key-store-unavailable', `${key.name} ${why}`, {
          said,
          fix: 'See what the command waits for.',
        });
      }
      if (how.kind === 'failed')
        throw unusable(
          how.why,
          'Give it a text in a step of its own, to see what it lacks: printf test | COMMAND',
        );
      const signature = signatureIn(stdout);
      if (typeof signature !== 'string') return signature;
      const contract = `it gets the text on stdin, and is to write the RS256 signature of it to stdout, as bytes or base64`;
      throw unusable(`wrote ${signature}`, `Correct the command: ${contract}.`);
    },
  };

  /** How a command ended, and what it wrote. */
  function run(command: string, input: string, { cancellation }: StoreWorld): Promise<Ran> {
    return new Promise((resolve) => {
      // A group of its own, so that what the shell has started ends with it.
      const child = spawn(command, {
        shell: true,
        env: jobEnvironment(env),
        detached: !isWindows,
        windowsHide: true,
      });
      const chunks: Buffer[] = [];
      let stderr = '';
      let size = 0;
      const kill = () => {
        try {
          process.kill(Number(child.pid) * (isWindows ? 1 : -1), 'SIGKILL');
        } catch {
          // it has ended already, or was never there
        }
      };
      const end = (how: Ran['how']) => {
        clearTimeout(timer);
        forget();
        resolve({ how, stdout: Buffer.concat(chunks), stderr });
        // Whatever still holds the other ends keeps the step from ending otherwise.
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
        child.unref();
      };
      const timer = setTimeout(() => {
        kill();
        end({ kind: 'too slow' });
      }, limitMs);
      const forget = cancellation.onRequest(() => {
        kill();
        end({ kind: 'cancelled' });
      });
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= MAX_OUTPUT_BYTES) return;
        kill();
        end({ kind: 'failed', why: `wrote more than ${MAX_OUTPUT_BYTES / 1024} kB to stdout` });
      });
      child.stderr.on('data', (chunk: Buffer) => {
        stderr = (stderr + chunk.toString()).slice(-MAX_OUTPUT_BYTES);
      });
      child.stdin.on('error', () => undefined); // it did not read to the end; its exit code tells more
      child.on('error', (error) => {
        end({ kind: 'failed', why: `could not be started: ${error.message}` });
      });
      const ended = (code: number | null, signal: string | null) => {
        if (code === 0) end({ kind: 'done' });
        else
          end({
            kind: 'failed',
            why: code === null ? `was ended by ${String(signal)}` : `ended with exit code ${code}`,
          });
      };
      child.on('close', ended);
      child.on('exit', (code, signal) => {
        setTimeout(ended, AFTERWARDS_MS, code, signal).unref();
      });
      child.stdin.end(input);
    });
  }
}

interface Ran {
  readonly how:
    { readonly kind: 'done' | 'too slow' | 'cancelled' } | { readonly kind: 'failed'; readonly why: string };
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The job's environment, without what only this action was given. */
function jobEnvironment(env: StoreWorld['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
}

/** The signature that was written, as bytes or base64; in words, what is no signature. */
function signatureIn(stdout: Buffer): Buffer | string {
  if (stdout.length === 0) return 'nothing to stdout';
  const text = stdout.toString('latin1');
  if (!/^[\w+/=\s-]+$/.test(text)) return stdout; // its length is checked like that of every signature
  const packed = text.replace(/\s/g, '');
  // Hexadecimal digits are letters of base64 too, and 512 of them would pass for the signature of another key.
  if (/^[0-9a-f]{512,}$/i.test(packed)) return 'hexadecimal digits to stdout';
  const bytes = Buffer.from(packed, 'base64');
  const isBase64 = packed.replace(/=+$/, '').length === Math.ceil((bytes.length * 4) / 3);
  return isBase64 && bytes.length >= 64
    ? bytes
    : `a text of ${packed.length} character${packed.length === 1 ? '' : 's'} to stdout`;
}
