import type { IncomingMessage } from 'node:http';
import { credentialLabel, type Credential } from './authorization.ts';
import type { Effect } from './faults.ts';
import type { World } from './world.ts';

/** A request as it arrived. It can be printed but for `rawAuthorization`, the only field that holds a secret. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  /** As sent, with `authorization` replaced by its kind, such as `Bearer app-jwt` or `Basic installation-token`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rawAuthorization: string | undefined;
  /** How many such headers came; Node keeps the first, GitHub refuses more than one. */
  readonly authorizationCount: number;
  /** The parsed JSON body; undefined when there was none, the text when it is not JSON. Not kept for git. */
  body: unknown;
  /** The status answered; undefined until then, and for ever when a fault kept the answer back. */
  status: number | undefined;
  /** The number of the TCP connection, from 1. */
  readonly connection: number;
  readonly at: Date;
  /** Which of `world.tokens` it came with. */
  readonly tokenId: number | undefined;
  /** The fault that hit it. */
  fault: Effect['kind'] | undefined;
}

export function recordRequest(
  request: IncomingMessage,
  credential: Credential,
  { world, connection }: { world: World; connection: number },
): RecordedRequest {
  const headers = flatHeaders(request);
  const label = credentialLabel(credential);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: { ...headers, ...(label !== undefined && { authorization: label }) },
    rawAuthorization: headers.authorization,
    authorizationCount: request.rawHeaders.filter(
      (name, index) => index % 2 === 0 && /^authorization$/i.test(name),
    ).length,
    body: undefined,
    status: undefined,
    connection,
    at: new Date(),
    tokenId: credential.kind === 'token' ? world.tokens.indexOf(credential.token) : undefined,
    fault: undefined,
  };
}

/** A request's headers with repeated ones joined. */
export function flatHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return Object.fromEntries(entries) as Record<string, string>;
}
