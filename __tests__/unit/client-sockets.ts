import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** What `told` makes of the first socket that is made for a connection from `connect` on. */
async function ofFirstSocket<T>(
  connect: () => unknown,
  told: (socket: Socket, resolve: (value: T) => void) => void,
): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const onSocket = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.on('error', () => undefined);
    told(socket, resolve);
  };
  subscribe('net.client.socket', onSocket);
  try {
    await connect();
    return await promise;
  } finally {
    unsubscribe('net.client.socket', onSocket);
  }
}

/** The first socket that `connect` makes. */
export const socketOf = (connect: () => unknown): Promise<Socket> =>
  ofFirstSocket(connect, (socket, resolve) => {
    resolve(socket);
  });

/** The port of the first connection that `connect` begins, whether or not anybody listens there. */
export const portTried = (connect: () => unknown): Promise<number> =>
  ofFirstSocket(connect, (socket, resolve) => {
    socket.once('connectionAttempt', (_address: string, port: number) => {
      resolve(port);
    });
  });
