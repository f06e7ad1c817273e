// Loaded only with `signing-key`, as one: all that knows of key stores, but for the stores themselves.
export { parseKeyNames } from './key-names.ts';
export { parseRoleName } from './role-names.ts';
export { checkEndpoints } from './store-addresses.ts';
export { makeStoredSigners } from './stored-keys.ts';
