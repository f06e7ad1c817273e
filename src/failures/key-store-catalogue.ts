// The part of the catalogue that is about keys in a store of their own; catalogue.ts has all.

/** What can go wrong with `signing-key` and `signing-role`, in the order in which it can happen. */
export const keyStoreEntries = {
  'id-token-missing': {
    title: 'The run has no ID token',
    cause:
      'A `signing-role` is taken with an ID token of the run (OIDC), and GitHub gives one only to jobs with the permission ' +
      '`id-token: write`. A reusable workflow has it only if its caller gives it; runs for pull requests from forks cannot ' +
      'have it. Seldom, the service that gives it does not answer.',
    fix: 'Write `permissions: { contents: read, id-token: write }` into the job (and into the job that calls a reusable workflow), with whatever else it needs: what is not named there is none. Or set `fallback-token: ${{ github.token }}` for runs that cannot have it.',
    link: 'https://docs.github.com/en/actions/reference/security/oidc',
  },
  'signing-role-refused': {
    title: 'The key store does not let this run in',
    cause:
      'The role of `signing-role` does not trust this run, or does not exist; or, without it, the machine has ' +
      'no credentials for the key store, or they have ended. [The page on key stores](key-stores.md) has the whole set-up.',
    fix: 'Compare what the role trusts with the `iss`, `sub` and `aud` of the ID token, letter by letter; without `signing-role`, log in to the store in an earlier step.',
  },
  'signing-key-not-found': {
    title: 'The key is not in its store',
    cause:
      'The name in `signing-key` (or in `token` of a sister action) is misspelt, of another region or account, or what it names was deleted.',
    fix: 'Correct the name: it is written as the store shows it.',
  },
  'signing-key-refused': {
    title: 'The key store does not let this role sign',
    cause: 'The role was let in, but it may not sign with this key, or read this secret.',
    fix: 'Let the role sign with this key, or read this secret: docs/key-stores.md has the policies.',
  },
  'signing-key-unusable': {
    title: 'The key cannot sign for an App',
    cause:
      'It is disabled, waits to be deleted or imported, is not an RSA key for signatures, or what came back is not a ' +
      "signature of RSA's length. With `exec:`, the command failed. A secret is empty, or has no such field.",
    fix: 'Enable the key, or name an RSA key of 2048, 3072 or 4096 bits that is for signing. With `exec:`, give the command a text in a step of its own: `printf test | COMMAND`.',
  },
  'key-store-unavailable': {
    title: 'The key store does not answer',
    cause:
      'It could not be reached, did not answer in time, is sealed, limits the rate of requests, or answers with server ' +
      'errors, however often it was tried; or something else answers in its place.',
    fix: 'Run the job again. If it happens again, look at the store itself, its address, and the network and proxy of the runner (HTTPS_PROXY, NO_PROXY).',
  },
} as const;
