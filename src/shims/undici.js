// Stands in for undici in the bundle (tsconfig.bundle.json). @actions/http-client and @actions/github import it for
// proxied fetch, which this action never calls; loading it costs 23 ms of every job's time.
// The constructor must not throw: @actions/github builds one whenever a proxy variable is set.
export class ProxyAgent {}

export function fetch() {
  throw new Error('undici is not part of this bundle');
}
