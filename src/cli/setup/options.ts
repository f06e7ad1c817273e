import type { KeyName } from '../../signing/store-names.ts';

/** A key store into which setup can import a key: what reaches its program is ciphertext alone. */
export type ImportTarget = Extract<KeyName, { store: 'aws' | 'vault' }>;

/** Where the client ID and the key go. */
export interface Destination {
  readonly environment: string | undefined;
  readonly organization: string | undefined;
  /** Of the organization, those that may read them; names without the owner. */
  readonly repositories: readonly string[];
  readonly dependabot: boolean;
}

/** How setup was called. */
export interface SetupOptions {
  readonly folder: string;
  readonly name: string | undefined;
  readonly destination: Destination;
  /** The file for the private key, in the place of `gh`. */
  readonly keyFile: string | undefined;
  readonly signingKey: ImportTarget | undefined;
  /** Whether a browser is opened, or its address only told. */
  readonly opensBrowser: boolean;
  /** As the workflows name them; undefined where they are to be looked at. */
  readonly clientIdVariable: string | undefined;
  readonly privateKeySecret: string | undefined;
}
