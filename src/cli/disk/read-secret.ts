import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Complaint } from '../complaint.ts';
import type { Cancellation } from '../../runtime/runtime.ts';
import { Pipe } from './pipe.ts';
import type { Terminal } from '../terminal.ts';

const MAX_BYTES = 262_144; // a dozen keys in every shape
const PATIENCE_MS = 60_000; // for the next byte of a pipe; a person at a terminal has all the time

/** Who may give a secret, and who may call the waiting for it off. */
export interface SecretSource {
  readonly terminal: Terminal;
  readonly cancellation: Cancellation;
}

interface Reading {
  /** As messages name it, such as `--private-key-file key.pem`. */
  readonly from: string;
  /** Whether the first line is all: who pastes it is not to have to end the input. */
  readonly isOneLine?: boolean;
  readonly patienceMs?: number;
}

/** The text of a file, or of stdin where its name is `-`; also of a pipe such as `<(vault read …)`. */
export async function readKeyFile(file: string, source: SecretSource): Promise<string> {
  if (file === '-') return readStdin(source, { from: '--private-key-file -' });
  const from = `--private-key-file ${nameOf(file)}`;
  return readText(openFile(file), { from }, source);
}

/** A name as it may be shown: what is like a secret, or longer than a name can be, is perhaps not the name of a file. */
const nameOf = (file: string): string =>
  file.length > 255 || /gh[a-z]_\w{20}|github_pat_|LS0tLS1CRUdJTi/.test(file)
    ? `(a text of ${file.length} characters)`
    : file;

function openFile(file: string): Readable {
  return isPipe(file) ? new Pipe(file) : createReadStream(file);
}

function isPipe(file: string): boolean {
  try {
    return statSync(file).isFIFO();
  } catch {
    return false; // whoever reads it is told why
  }
}

/** The text of stdin. */
export async function readStdin(source: SecretSource, reading: Reading): Promise<string> {
  const { stdin, complain } = source.terminal;
  const stream = stdin();
  const isTyped = 'isTTY' in stream && stream.isTTY === true;
  if (isTyped) complain(`Paste it here, then press Enter${reading.isOneLine ? '' : ' and Ctrl-D'}:`);
  return readText(stream, isTyped ? { ...reading, patienceMs: 2 ** 31 - 1 } : reading, source);
}

/** Reads a stream that may never end, or never begin: no more than a key has, and no longer than a pipe takes. */
export function readText(
  stream: Readable,
  { from, isOneLine, patienceMs = PATIENCE_MS }: Reading,
  { cancellation }: Pick<SecretSource, 'cancellation'>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (problem?: string) => {
      clearTimeout(timer);
      forget();
      stream.removeAllListeners('data');
      stream.on('error', () => undefined);
      stream.destroy();
      if (problem !== undefined) reject(new Complaint(2, `${from}: ${problem}`));
      else resolve(Buffer.concat(chunks).toString());
    };
    const timer = setTimeout(() => {
      end(`nothing came for ${patienceMs / 1000} seconds`);
    }, patienceMs);
    const forget = cancellation.onRequest(() => {
      end('nobody waits for it any longer');
    });
    stream.on('data', (chunk: Buffer | string) => {
      timer.refresh();
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      if (isOneLine && chunk.includes('\n')) end();
      else if (length > MAX_BYTES) end(`more than ${MAX_BYTES} bytes, which no key and no token has`);
    });
    stream.on('end', () => {
      end();
    });
    stream.on('error', (error: NodeJS.ErrnoException) => {
      end(`it cannot be read (${error.code ?? error.message})`);
    });
  });
}
