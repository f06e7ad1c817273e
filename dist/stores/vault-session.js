import { isSendable, objectIn, textIn } from "./answers.js";
import { requireOwnAddress, vault } from "./vault-api.js";
const REVOKE_MS = 5_000; // the step does not end before, and the token soon ends by itself
/** Makes what opens sessions: as a role, or with what the machine or an earlier step has. */
export function vaultSessions(purpose, role, world) {
    const { ask, failure, maskedSecret, env, log } = world;
    const { origin, name, audience } = purpose;
    async function open() {
        if (role?.by === 'jwt')
            return logIn(role);
        const given = env.VAULT_TOKEN?.trim();
        if (!role && given)
            return tokenSession(given);
        const { machineLogIn } = await import("./vault-machine.js");
        const { mount, body, used } = machineLogIn(purpose, role, world);
        const answer = await post(mount, body);
        const token = tokenIn(answer);
        if (token)
            return ownSession(token, mount, used);
        const { machineRefusal } = await import("./vault-refusals.js");
        throw machineRefusal(answer, { key: purpose, auth: mount, used, failure });
    }
    async function logIn({ mount, role: roleName }) {
        const idToken = await world.idToken(audience);
        const answer = await post(mount, { role: roleName, jwt: idToken.token.reveal() });
        const token = tokenIn(answer);
        if (token)
            return ownSession(token, mount, `as the role ${roleName} of ${mount}`);
        const { logInRefusal } = await import("./vault-refusals.js");
        throw logInRefusal(answer, { key: purpose, auth: mount, name: roleName, idToken, failure });
    }
    function post(mount, body) {
        const url = `${origin}/v1/${mount}/login`;
        return ask(vault, { method: 'POST', url, headers: JSON_BODY, body: JSON.stringify(body) });
    }
    function tokenIn({ status, body }) {
        const token = status === 200 ? textIn(objectIn(body).auth, 'client_token') : undefined;
        if (token !== undefined)
            maskedSecret(token);
        return token !== undefined && isSendable(token) ? token : undefined;
    }
    function ownSession(token, mount, used) {
        const end = () => {
            world.inBackground(revoke(token, mount));
        };
        return { token, used, isOwnRole: true, end };
    }
    function tokenSession(token) {
        maskedSecret(token);
        if (!isSendable(token))
            throw failure('signing-role-refused', `VAULT_TOKEN has spaces or line breaks in it, as no token has (for ${name})`, { fix: 'Correct what sets VAULT_TOKEN.' });
        requireOwnAddress('VAULT_TOKEN', purpose, world);
        return { token, used: 'with VAULT_TOKEN', isOwnRole: false, end: () => undefined };
    }
    /** What is not revoked ends soon by itself: it is no reason to warn. */
    async function revoke(token, mount) {
        const namespace = mount.replace(/\/?auth\/.*$/, '');
        const url = `${origin}/v1/${namespace ? `${namespace}/` : ''}auth/token/revoke-self`;
        const request = { method: 'POST', url, headers: authorized(token), effect: 'revokes' };
        const outcome = await ask(vault, request, REVOKE_MS).catch(String);
        if (typeof outcome === 'string' || outcome.status !== 204)
            log.info(`The token of Vault could not be revoked (${typeof outcome === 'string' ? outcome : outcome.status}); it ends by itself`);
    }
    return async (work) => {
        const session = await open();
        try {
            return await work(session);
        }
        finally {
            session.end();
        }
    };
}
export const JSON_BODY = { 'content-type': 'application/json' };
export const authorized = (token) => ({ 'x-vault-token': token });
