export declare function satisfies(): true;
