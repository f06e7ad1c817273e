// Stands in for universal-github-app-jwt in the bundles (tsconfig.bundle.json): auth-app would sign with it, were it
// not given `createJwt`.
export default function githubAppJwt() {
  throw new Error('JWTs are signed in src/signing/');
}
