// Sends an answer, whole or broken as a fault says.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TLSSocket } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from './answers.ts';
import type { Answer } from './call.ts';
import type { Effect } from './faults.ts';

const SPACE = Buffer.alloc(64 * 1024, ' ');

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Whether the server acts on a request (mints, revokes) that this fault hits. */
export function serverActs(effect: Effect | undefined): boolean {
  switch (effect?.kind) {
    case 'answer':
      return effect.acts === true;
    case 'redirect':
      return false;
    case 'reset':
    case 'hang':
      return effect.when !== 'before-acting';
    case 'truncate':
    case 'oversize':
    case 'delay':
    case 'wider-grant':
    case 'transform':
    case 'reform':
    case 'raw':
    case undefined:
      return true;
  }
}

/** The answer with the fault applied. `ordinary` is the one without it; undefined when the server did not act. */
export function applyFault(effect: Effect, ordinary: Answer | undefined): Answer {
  switch (effect.kind) {
    case 'answer': {
      const headers = effect.headers ?? {};
      if (!('text' in effect)) return { status: effect.status, headers, json: effect.json };
      const contentType = { 'content-type': effect.contentType ?? 'text/html; charset=utf-8' };
      return { status: effect.status, headers: { ...contentType, ...headers }, raw: effect.text };
    }
    case 'redirect':
      return { status: effect.status ?? 302, headers: { location: effect.to }, raw: '' };
    case 'wider-grant':
      return transform(ordinary, (body) => ({ ...body, ...widened(effect, body) }));
    case 'transform':
      return transform(ordinary, effect.body);
    case 'reset':
    case 'hang':
    case 'truncate':
    case 'oversize':
    case 'delay':
    case 'reform':
    case 'raw':
      return ordinary ?? { status: 200 };
  }
}

function widened(effect: Effect & { kind: 'wider-grant' }, body: JsonObject): JsonObject {
  const permissions = { ...(body.permissions as JsonObject), ...effect.permissions };
  if (effect.repositories === undefined) return { permissions };
  if (effect.repositories === 'all') {
    return { permissions, repository_selection: 'all', repositories: undefined };
  }
  const given = (body.repositories ?? []) as JsonObject[];
  const more = effect.repositories.map((fullName) => ({
    ...given[0],
    name: fullName.replace(/.*\//, ''),
    full_name: fullName,
  }));
  return { permissions, repository_selection: 'selected', repositories: [...given, ...more] };
}

function transform(ordinary: Answer | undefined, change: (body: JsonObject) => unknown): Answer {
  // Only a success is changed: a refusal grants nothing that could be widened.
  if (!ordinary || ordinary.status >= 300) return ordinary ?? { status: 200 };
  return { ...ordinary, json: change(ordinary.json as JsonObject) };
}

/** Sends `reply`; resolves with false when the client got no status line. */
export async function deliver(
  response: ServerResponse,
  reply: Reply,
  effect: Effect | undefined,
): Promise<boolean> {
  const { status, headers, body } = effect?.kind === 'reform' ? reformed(reply, effect) : reply;
  if (effect?.kind === 'raw') {
    response.socket?.write(effect.bytes);
    return false;
  }
  if (effect?.kind === 'delay') await sleep(effect.ms);
  if ((effect?.kind === 'hang' || effect?.kind === 'reset') && effect.when !== 'mid-body') {
    if (effect.kind === 'reset') reset(response.socket);
    return false;
  }
  // A 204 has neither body nor length.
  const length = status === 204 ? {} : { 'content-length': String(body.length) };
  if (effect?.kind === 'hang' || effect?.kind === 'reset') {
    // One byte more is announced than exists, so that the client waits for it even when there is no body.
    response.writeHead(status === 204 ? 200 : status, {
      ...headers,
      'content-length': String(body.length + 1),
    });
    response.flushHeaders();
    response.write(body.subarray(0, Math.ceil(body.length / 2)));
    if (effect.kind === 'reset') {
      // Until the first half is sent: a reset throws away what is still in the buffers.
      await sleep(20);
      reset(response.socket);
    }
    return true;
  }
  if (effect?.kind === 'truncate') {
    const half = body.subarray(0, Math.floor(body.length / 2));
    response.writeHead(status, { ...headers, 'content-length': String(half.length) }).end(half);
    return true;
  }
  if (effect?.kind === 'oversize') {
    const declared = effect.declared === true ? { 'content-length': String(effect.bytes + body.length) } : {};
    response.writeHead(status, { ...headers, ...declared });
    // The client is expected to stop reading and to close the connection: no error here.
    await pipeline(Readable.from(padded(body, effect.bytes)), response).catch(() => undefined);
    return true;
  }
  response.writeHead(status, { ...headers, ...length }).end(body);
  return true;
}

function reformed(reply: Reply, { bytes, headers }: Effect & { kind: 'reform' }): Reply {
  const changed = Object.entries({ ...reply.headers, ...headers }).filter((each) => each[1] !== undefined);
  return {
    status: reply.status,
    headers: Object.fromEntries(changed) as Record<string, string>,
    body: bytes && reply.body.length > 0 ? bytes(reply.body) : reply.body,
  };
}

function* padded(body: Buffer, bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= SPACE.length) yield SPACE.subarray(0, left);
  yield body;
}

function reset(socket: Socket | null): void {
  // Node resets plain TCP only; a TLS connection that ends without close_notify looks the same to a client.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
