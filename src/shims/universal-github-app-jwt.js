// Stands in for universal-github-app-jwt in the bundles (tsconfig.json "paths"): auth-app would sign with it, were it
// not given `createJwt`.
export default function githubAppJwt() {
  throw new Error('JWTs are signed by signer.ts');
}
