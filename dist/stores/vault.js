import { createHash } from 'node:crypto';
import { objectIn, textIn } from "./answers.js";
import { vault } from "./vault-api.js";
import { authorized, JSON_BODY, vaultSessions } from "./vault-session.js";
/** A key in the Transit engine. Source: https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data */
export function vaultKey(key, role, world) {
    const { ask, failure } = world;
    const { origin, mount, version } = key;
    const within = vaultSessions(key, role, world);
    return {
        address: origin,
        sign: (text) => within(async ({ token, used, isOwnRole }) => {
            const url = `${origin}/v1/${mount}/sign/${key.key}/sha2-256`;
            const body = JSON.stringify({
                input: createHash('sha256').update(text).digest('base64'),
                prehashed: true,
                signature_algorithm: 'pkcs1v15', // it would be PSS
                ...(version && { key_version: version }),
            });
            const answer = await ask(vault, {
                method: 'POST',
                url,
                headers: { ...JSON_BODY, ...authorized(token) },
                body,
            });
            const given = answer.status === 200 ? textIn(objectIn(answer.body).data, 'signature') : undefined;
            const [, signedBy, signature] = /^vault:v(\d+):([\w+/=-]+)$/.exec(given ?? '') ?? [];
            if (!signedBy || !signature) {
                const { signRefusal } = await import("./vault-refusals.js");
                throw signRefusal(answer, { key, used, isOwnRole, failure });
            }
            if (version !== undefined && Number(signedBy) !== version)
                throw failure('signing-key-unusable', `Vault signed with version ${signedBy}, and not with ${key.name}`);
            return Buffer.from(signature, 'base64');
        }),
        readPublicKey: () => within(async ({ token }) => {
            const url = `${origin}/v1/${mount}/keys/${key.key}`;
            const answer = await ask(vault, { method: 'GET', url, headers: authorized(token) });
            const data = objectIn(answer.status === 200 ? answer.body : '').data;
            return textIn(data?.keys?.[String(version ?? data.latest_version)], 'public_key');
        }),
    };
}
