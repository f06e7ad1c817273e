// Stands in for ecdsa-sig-formatter in the bundles (tsconfig.bundle.json): jwa imports it for ES256 and its like. A JWT
// of a GitHub App is signed with RS256.
export function derToJose() {
  throw new Error('ecdsa-sig-formatter is not part of this bundle');
}

export const joseToDer = derToJose;
