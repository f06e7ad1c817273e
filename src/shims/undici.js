// Stands in for undici in the bundle (tsconfig.json "paths"). @actions/http-client imports it for
// proxied fetch, which this action never calls; loading it costs 23 ms of every job's time.
// The constructor must not throw: @actions/github builds one whenever a proxy variable is set.
export class ProxyAgent {}
