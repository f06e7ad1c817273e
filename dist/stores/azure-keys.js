import { createHash, createPublicKey } from 'node:crypto';
import { objectIn, textIn } from "./answers.js";
import { API_VERSION, bearing, vaultService } from "./azure-api.js";
import { azureSession } from "./azure-credentials.js";
import { authorityOf } from "./azure-session.js";
import { sessionKeeper } from "./session.js";
/** A key in Azure Key Vault or a Managed HSM. Source: https://learn.microsoft.com/rest/api/keyvault/keys/sign/sign */
export function azureKey(key, role, world) {
    const { ask, failure } = world;
    const { origin, name, version } = key;
    const path = `/keys/${key.key}/${version}`; // without a version it ends in a slash, and stands for the newest
    const open = sessionKeeper(() => azureSession(key, role, world), world.now);
    return {
        address: role ? authorityOf(key, world) : origin,
        sign: async (text) => {
            const session = await open();
            const url = `${origin}${path}/sign?${API_VERSION}`;
            const headers = { 'content-type': 'application/json', ...bearing(session.token) };
            const value = createHash('sha256').update(text).digest('base64url');
            const body = JSON.stringify({ alg: 'RS256', value });
            const answer = await ask(vaultService, { method: 'POST', url, headers, body });
            const data = objectIn(answer.status === 200 ? answer.body : '');
            const signature = textIn(data, 'value');
            if (signature === undefined) {
                const { keyRefusal } = await import("./azure-refusals.js");
                throw keyRefusal(answer, { purpose: key, role, session, failure });
            }
            const signedBy = textIn(data, 'kid');
            if (signedBy !== undefined && !isMeant(signedBy)) {
                const found = JSON.stringify(signedBy);
                throw failure('signing-key-unusable', `${vaultService.name} signed with ${found}, and not with ${name}`);
            }
            return Buffer.from(signature, 'base64url');
        },
        readPublicKey: async () => {
            const { token } = await open();
            const url = `${origin}${path}?${API_VERSION}`;
            const answer = await ask(vaultService, { method: 'GET', url, headers: bearing(token) });
            const { n, e } = (objectIn(answer.status === 200 ? answer.body : '').key ?? {});
            if (typeof n !== 'string' || typeof e !== 'string')
                return undefined;
            const publicKey = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
            return publicKey.export({ type: 'spki', format: 'der' });
        },
    };
    /** Whether the name in an answer is that of this key; names of keys have no case. */
    function isMeant(kid) {
        if (!URL.canParse(kid))
            return false;
        const signedBy = new URL(kid).pathname.toLowerCase();
        return version ? signedBy === path.toLowerCase() : signedBy.startsWith(path.toLowerCase());
    }
}
