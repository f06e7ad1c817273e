export declare function createOAuthAppAuth(): () => never;
export declare function createOAuthUserAuth(): () => never;
export declare function requiresBasicAuth(): false;
