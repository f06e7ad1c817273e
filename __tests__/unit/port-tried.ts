import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The port of the first connection that is begun after `connect`, whether or not anybody listens there. */
export async function portTried(connect: () => unknown): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const onSocket = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.once('connectionAttempt', (_address: string, port: number) => {
      resolve(port);
    });
    socket.on('error', () => undefined);
  };
  subscribe('net.client.socket', onSocket);
  try {
    connect();
    return await promise;
  } finally {
    unsubscribe('net.client.socket', onSocket);
  }
}
