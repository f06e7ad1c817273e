import type { Runtime } from '../runtime/runtime.ts';
import type { Sender } from '../transport/sender.ts';

/** The claims of a GitHub App's JWT; times in whole seconds since 1970. */
export interface Claims {
  readonly iss: string;
  readonly iat: number;
  readonly exp: number;
}

/** Turns claims into a signed JWT (RS256), with a private key that nobody else gets to see. */
export interface Signer {
  /** The key's name where it lies in a store of its own. */
  readonly storeName?: string;
  /**
   * The SHA-256 fingerprint of the key's public half, as the App's settings page shows it (`SHA256:` and base64);
   * undefined where the key lies elsewhere and does not tell. A key store is asked for it.
   */
  readonly fingerprint: () => Promise<string | undefined>;
  /** Whether the key's halves fit each other; asked only when GitHub has refused it. Left out where nobody here can tell. */
  readonly isSound?: () => boolean;
  /** Throws a Failure where a key store does not sign. */
  readonly sign: (claims: Claims) => Promise<string>;
}

/** What signers of keys that lie elsewhere work with. */
export interface SignerWorld {
  readonly sender: Sender;
  readonly runtime: Runtime;
}

/** Makes the signers of an App, one for each key, in the order in which they are tried. */
export type MakeSigners = (world: SignerWorld) => readonly Signer[];
