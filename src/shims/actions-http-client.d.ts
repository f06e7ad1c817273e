export declare class HttpClient {
  getAgent(): undefined;
  getAgentDispatcher(): undefined;
}
export declare class BearerCredentialHandler {}
