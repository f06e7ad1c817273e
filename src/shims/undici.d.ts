export declare class ProxyAgent {}
export declare function fetch(): never;
