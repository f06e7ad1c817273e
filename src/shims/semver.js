// Stands in for semver in the bundles (tsconfig.bundle.json): jsonwebtoken asks it, at import, whether Node is at
// least 15.7, 16.9 and 8. The action runs on Node 24.
export function satisfies() {
  return true;
}
