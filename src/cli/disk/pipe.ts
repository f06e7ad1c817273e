import { close, constants, openSync, read } from 'node:fs';
import { Readable } from 'node:stream';

const PAUSE_MS = 50;

/**
 * A named pipe, or one such as `<(vault read …)`. It is opened and read without waiting in the system: a thread that waits
 * there for a writer who never comes would keep the process from ending, whatever is done.
 */
export class Pipe extends Readable {
  readonly #handle: number;
  #timer: NodeJS.Timeout | undefined;
  #hasBegun = false;

  constructor(file: string) {
    super();
    this.#handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  }

  override _read(): void {
    const buffer = Buffer.alloc(65_536);
    read(this.#handle, buffer, 0, buffer.length, null, (error, count) => {
      if (this.destroyed) return;
      const isWaiting = error ? error.code === 'EAGAIN' : count === 0 && !this.#hasBegun;
      if (isWaiting) {
        this.#timer = setTimeout(() => {
          this._read();
        }, PAUSE_MS);
      } else if (error) {
        this.destroy(error);
      } else {
        this.#hasBegun = true;
        this.push(count === 0 ? null : buffer.subarray(0, count));
      }
    });
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    clearTimeout(this.#timer);
    close(this.#handle, () => {
      callback(error);
    });
  }
}
