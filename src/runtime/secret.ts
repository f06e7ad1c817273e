import { inspect } from 'node:util';

/**
 * A text that must not be seen: it prints as `***` everywhere, and no function that logs or reports takes one.
 * Only the few places that truly need the text call `reveal()`; a test keeps the list of them.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the wire, the runner's files or the signature; never for a message. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}
