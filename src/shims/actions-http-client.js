// Stands in for @actions/http-client in the bundles (tsconfig.bundle.json): @actions/core imports it for OIDC tokens,
// @actions/github for proxies, and neither is used here. The real one brings node:https and a tunnel of its own.
export class HttpClient {
  getAgent() {
    return undefined;
  }

  getAgentDispatcher() {
    return undefined;
  }
}

export class BearerCredentialHandler {}
