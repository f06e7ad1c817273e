import { Failure } from '../../src/failures/failure.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { StoreWorld } from '../../src/signing/key-store.ts';
import type { HttpResponse } from '../../src/transport/message.ts';
import { quiet, quietLog as log } from './quiet.ts';

const notAsked = () => Promise.reject(new Error('nobody is to be asked'));

/** A world for key stores where nobody answers, but for what a test says. */
export function storeWorld(world: Partial<StoreWorld> = {}): StoreWorld {
  return {
    env: {},
    log,
    now: () => Date.UTC(2026, 0, 31, 12),
    readFile: quiet,
    maskedSecret: (text) => new Secret(text),
    cancellation: { requested: () => false, onRequest: () => quiet },
    ask: notAsked,
    askNearby: () => Promise.resolve(undefined),
    idToken: notAsked,
    inBackground: quiet,
    failure: (code, whatHappened, details) => new Failure(code, whatHappened, details),
    ...world,
  };
}

/** An answer of a store. */
export function answerOf(
  status: number,
  body: string | object,
  headers: Record<string, string> = {},
): HttpResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, url: 'https://store.example.com/', headers, body: text };
}
