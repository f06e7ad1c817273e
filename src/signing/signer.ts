/** The claims of a GitHub App's JWT; times in whole seconds since 1970. */
export interface Claims {
  readonly iss: string;
  readonly iat: number;
  readonly exp: number;
}

/** Turns claims into a signed JWT (RS256), with a private key that nobody else gets to see. */
export interface Signer {
  /**
   * The SHA-256 fingerprint of the key's public half, as the App's settings page shows it (`SHA256:` and base64);
   * undefined where the key lies elsewhere and does not tell.
   */
  readonly fingerprint: () => string | undefined;
  readonly sign: (claims: Claims) => Promise<string>;
}
