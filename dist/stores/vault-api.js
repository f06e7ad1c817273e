import { objectIn, oneLine } from "./answers.js";
/** Vault, or OpenBao, which speaks alike. */
export const vault = {
    name: 'Vault',
    headers: { accept: 'application/json', 'x-vault-request': 'true' },
    requestIdOf: (headers) => headers['x-vault-request-id'],
    // 412 is a node's that has not heard of the token yet: https://developer.hashicorp.com/vault/docs/enterprise/consistency
    limitOf: ({ status }) => (status === 429 || status === 412 ? { endsAt: undefined } : undefined),
    // Its 500 for a version that the key does not have.
    isFinal: ({ status, body }) => status === 500 && body.includes(WRONG_VERSION),
    wordsOf,
};
export const WRONG_VERSION = 'requested version for signing';
function wordsOf({ body }) {
    const { errors } = objectIn(body);
    return Array.isArray(errors) ? oneLine(errors.filter((each) => typeof each === 'string').join('; ')) : '';
}
/** Whose credentials VAULT_TOKEN and its like are by VAULT_ADDR, as a message shows it; nothing where they are that origin's. */
export function otherAddress(origin, { VAULT_ADDR: address = '' }) {
    if (address === '')
        return undefined;
    const url = address.includes('://') ? address : `https://${address}`;
    if (!URL.canParse(url))
        return 'which is no URL';
    const own = new URL(url).origin;
    return own === origin ? undefined : own;
}
/** Throws where a credential of the environment is another address's. */
export function requireOwnAddress(variable, { origin, name }, { env, failure }) {
    const other = otherAddress(origin, env);
    if (other === undefined)
        return;
    const whatHappened = `${variable} is for VAULT_ADDR (${other}), and not for ${origin} (${name})`;
    const fix = 'Name that address in signing-key, or set signing-role.';
    throw failure('signing-role-refused', whatHappened, { fix });
}
