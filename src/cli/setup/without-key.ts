import type { Secret } from '../../runtime/secret.ts';

const SHORTEST = 8; // characters: 48 bits, which no other text has by chance

/**
 * What a program that was given a private key said, without any piece of it: however the key was wrapped, cut or put into
 * base64, a run of letters that has eight of its in a row is hidden as a whole.
 */
export function withoutKey(text: string, privateKey: Secret): string {
  const pem = privateKey.reveal();
  const bodies = [pem.replaceAll(/-----.*-----|\s/g, ''), Buffer.from(pem).toString('base64')];
  const pieces = new Set(
    bodies.flatMap((body) =>
      Array.from({ length: Math.max(0, body.length - SHORTEST + 1) }, (_, at) =>
        body.slice(at, at + SHORTEST),
      ),
    ),
  );
  return text.replaceAll(/[A-Za-z0-9+/=]{8,}/g, (run) => {
    for (let at = 0; at + SHORTEST <= run.length; at++)
      if (pieces.has(run.slice(at, at + SHORTEST))) return '***';
    return run;
  });
}
