import { objectIn } from "./answers.js";
import { vault } from "./vault-api.js";
import { authorized, vaultSessions } from "./vault-session.js";
/** A secret in a key-value store of Vault (version 2). Source: https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
export function vaultSecret(secret, role, world) {
    const { origin, path, version } = secret;
    const within = vaultSessions(secret, role, world);
    return {
        address: origin,
        read: () => within(async ({ token, used, isOwnRole }) => {
            const url = `${origin}/v1/${path}${version ? `?version=${version}` : ''}`;
            const answer = await world.ask(vault, { method: 'GET', url, headers: authorized(token) });
            const { data } = objectIn(answer.status === 200 ? answer.body : '');
            const fields = data?.data;
            if (typeof fields === 'object' && fields !== null)
                return JSON.stringify(fields);
            const { secretRefusal } = await import("./vault-refusals.js");
            throw secretRefusal(answer, { secret, used, isOwnRole, failure: world.failure });
        }),
    };
}
