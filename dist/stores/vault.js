import { createHash } from 'node:crypto';
import { isSendable, objectIn, textIn } from "./answers.js";
import { vault } from "./vault-api.js";
const REVOKE_MS = 5_000; // the step does not end before, and the token soon ends by itself
/** A key in the Transit engine. Source: https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data */
export function vaultKey(key, role, world) {
    const { ask, failure, maskedSecret, env, log } = world;
    const { origin, mount, version } = key;
    /** Opens a session for some work, and ends it whatever becomes of that. */
    async function within(work) {
        const session = role ? await logIn(role) : ambientSession();
        try {
            return await work(session);
        }
        finally {
            session.end();
        }
    }
    async function logIn({ mount: auth, role: name }) {
        const idToken = await world.idToken(key.audience);
        const url = `${origin}/v1/${auth}/login`;
        const body = JSON.stringify({ role: name, jwt: idToken.token.reveal() });
        const answer = await ask(vault, { method: 'POST', url, headers: JSON_BODY, body });
        const token = answer.status === 200 ? textIn(objectIn(answer.body).auth, 'client_token') : undefined;
        if (token === undefined || !isSendable(token)) {
            const { logInRefusal } = await import("./vault-refusals.js");
            throw logInRefusal(answer, { key, auth, name, idToken, failure });
        }
        maskedSecret(token);
        return {
            token,
            used: `as the role ${name} of ${auth}`,
            end: () => {
                world.inBackground(revoke(token, auth));
            },
        };
    }
    function ambientSession() {
        const { VAULT_ADDR: address } = env;
        const token = env.VAULT_TOKEN?.trim();
        const fix = 'Set signing-role (ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE), and permissions: { contents: read, id-token: write } for the job; or have an earlier step set VAULT_TOKEN.';
        if (!token)
            throw failure('signing-role-refused', `This machine has no VAULT_TOKEN for ${key.name}`, { fix });
        maskedSecret(token);
        if (!isSendable(token))
            throw failure('signing-role-refused', 'VAULT_TOKEN has spaces or line breaks in it, as no token has', {
                fix: 'Correct what sets VAULT_TOKEN.',
            });
        if (address && URL.canParse(address) && new URL(address).origin !== origin)
            throw failure('signing-role-refused', `VAULT_TOKEN is for VAULT_ADDR (${new URL(address).origin}), and not for ${origin}`, { fix });
        return { token, used: 'with VAULT_TOKEN', end: () => undefined };
    }
    /** What is not revoked ends soon by itself: it is no reason to warn. */
    async function revoke(token, auth) {
        const namespace = auth.replace(/\/?auth\/.*$/, '');
        const url = `${origin}/v1/${namespace ? `${namespace}/` : ''}auth/token/revoke-self`;
        const request = { method: 'POST', url, headers: authorized(token), effect: 'revokes' };
        const outcome = await ask(vault, request, REVOKE_MS).catch(String);
        if (typeof outcome === 'string' || outcome.status !== 204)
            log.info(`The token of Vault could not be revoked (${typeof outcome === 'string' ? outcome : outcome.status}); it ends by itself`);
    }
    return {
        address: origin,
        sign: (text) => within(async ({ token, used }) => {
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
                throw signRefusal(answer, { key, used, isOwnRole: role !== undefined, failure });
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
const JSON_BODY = { 'content-type': 'application/json' };
const authorized = (token) => ({ 'x-vault-token': token });
