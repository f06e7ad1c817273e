import { objectIn } from "./answers.js";
import { argument } from "./quoted.js";
import { claimsOf, saidBy } from "./said.js";
import { vault, WRONG_VERSION } from "./vault-api.js";
/** The failure that a refused log-in stands for, with what would let exactly this run in. */
export function logInRefusal(answer, attempt) {
    const { key, auth, name, idToken, failure } = attempt;
    const words = vault.wordsOf(answer);
    if (words === '' && objectIn(answer.body).auth === undefined)
        return stranger(answer, key, failure);
    const whatHappened = `Vault does not let this run log in with the role ${name} of ${auth} (for ${key.name})${claimsOf(idToken)}`;
    if (words === '')
        return failure('signing-role-refused', `${whatHappened}. It gave no token`, {
            fix: 'See whether Vault wants a second factor (MFA) from that role: a run has none.',
        });
    const row = LOG_IN.find(([form]) => form.test(words));
    const isElsewhere = answer.status === 403 || answer.status === 404;
    const fix = row?.[1](attempt) ??
        (isElsewhere
            ? `See whether an auth method for JWTs is at ${auth}, and in which namespace; signing-role is written as [NAMESPACE/]auth/MOUNT/role/ROLE.`
            : 'Compare the role with the iss, sub and aud of the ID token.');
    return failure('signing-role-refused', whatHappened, { said: saidBy(vault, answer), fix });
}
const LOG_IN = [
    [
        /audience/i,
        ({ auth, name, idToken }) => `Let the role take that audience: bao write ${auth}/role/${name} role_type=jwt bound_audiences=${argument(idToken.claims.aud)}`,
    ],
    [
        /role ".*" could not be found/,
        ({ auth }) => `Correct signing-role, or create the role. Those that there are: bao list ${auth}/role (or vault list \u2026), as somebody who may see them`,
    ],
    [
        /expiration time|is expired|not before|not yet valid|issued at/i,
        () => "Run the job again: an ID token lives five minutes. If it happens again, set the clock of Vault's machine (NTP).",
    ],
    [
        /issuer|signature|could not load configuration/i,
        ({ auth, idToken }) => `Let the auth method check tokens of that issuer: bao write ${auth}/config oidc_discovery_url=${argument(idToken.claims.iss)}`,
    ],
    [
        /claim|subject/i,
        ({ auth, name, idToken }) => `Let the role trust exactly this run: bao write ${auth}/role/${name} role_type=jwt bound_subject=${argument(idToken.claims.sub)} \u2013 or correct the claim that Vault names.`,
    ],
];
/** The failure that a signature which did not come stands for. */
export function signRefusal(answer, { key, used, isOwnRole, failure }) {
    const words = vault.wordsOf(answer);
    if (words === '')
        return stranger(answer, key, failure);
    const said = saidBy(vault, answer);
    if (words.includes(WRONG_VERSION)) {
        const isOld = /less than|minimum/.test(words);
        const fix = 'Name another version, or leave ?version= out: then the newest signs.';
        return isOld
            ? failure('signing-key-unusable', `${key.name} is older than what may still sign`, { said, fix })
            : failure('signing-key-not-found', `Vault has no ${key.name}`, { said, fix });
    }
    if (/signing key not found|no handler for route|namespace not found|unsupported path/.test(words)) {
        const fix = `See which keys there are: bao list ${key.mount}/keys (or vault list \u2026), as somebody who may see them \u2013 and correct the namespace, the mount or the name in signing-key.`;
        return failure('signing-key-not-found', `Vault has no ${key.name}`, { said, fix });
    }
    if (/does not support|unsupported key type/.test(words)) {
        const fix = "Import the App's key as one of type=rsa-2048 (or 3072, 4096): docs/key-stores.md says how.";
        return failure('signing-key-unusable', `${key.name} is not an RSA key that signs`, { said, fix });
    }
    const whatHappened = `Vault does not let this run sign with ${key.name}, ${used}`;
    if (answer.status !== 403)
        return failure('signing-key-refused', whatHappened, { said, fix: "See Vault's own words." });
    const fix = policyCure(`path "${key.mount}/sign/${key.key}/sha2-256" { capabilities = ["update"] }`, isOwnRole);
    return failure('signing-key-refused', whatHappened, { said, fix });
}
function policyCure(policy, isOwnRole) {
    const who = isOwnRole ? 'Give the role' : 'See whether VAULT_TOKEN is still valid, and has';
    return `${who} a policy with: ${policy} (in a namespace, without its name).`;
}
/** The failure that a refused log-in of the machine stands for: as a role of Kubernetes, or as an AppRole. */
export function machineRefusal(answer, { key, auth, used, failure }) {
    if (vault.wordsOf(answer) === '')
        return stranger(answer, key, failure);
    const whatHappened = `Vault does not let this machine in ${used} (for ${key.name})`;
    const fix = auth.endsWith('/approle')
        ? `See whether VAULT_ROLE_ID and VAULT_SECRET_ID are still valid, and an AppRole auth method is at ${auth}.`
        : `Compare the role with the service account of the pod and its namespace, and see whether an auth method for Kubernetes is at ${auth}.`;
    return failure('signing-role-refused', whatHappened, { said: saidBy(vault, answer), fix });
}
/** The failure that a secret which was not given stands for. A missing one is told without a word, a deleted one with its dates. */
export function secretRefusal(answer, { secret, used, isOwnRole, failure }) {
    const { name, path } = secret;
    const data = objectIn(answer.body);
    const words = vault.wordsOf(answer);
    const isVaults = words !== '' || Array.isArray(data.errors) || 'data' in data;
    if (!isVaults)
        return stranger(answer, secret, failure);
    const said = saidBy(vault, answer);
    const [mount, inMount] = path.split(/\/data\/(.*)/);
    if (answer.status === 403) {
        const fix = policyCure(`path "${path}" { capabilities = ["read"] }`, isOwnRole);
        return failure('signing-key-refused', `Vault does not let this run read ${name}, ${used}`, { said, fix });
    }
    const isDeleted = 'data' in data && answer.status === 404;
    const fix = isDeleted
        ? `Bring it back, or name another version with ?version=N: bao kv metadata get -mount=${mount} ${inMount}`
        : `See which secrets there are: bao kv list -mount=${mount} \u2013 and correct the namespace, the mount or the path in signing-key. It is a key-value store of version 2 that has /data/ in its paths.`;
    const whatHappened = isDeleted ? `${name} was deleted from Vault` : `Vault has no ${name}`;
    return failure('signing-key-not-found', whatHappened, { said, fix });
}
/** What answered does not speak like Vault, or leads elsewhere: a node that is not the active one does. */
function stranger({ status, headers }, { origin }, failure) {
    const { location = '' } = headers;
    const to = location && URL.canParse(location, origin) ? new URL(location, origin).origin : undefined;
    if (to === undefined || to === origin)
        return failure('key-store-unavailable', `What answers at ${origin} is not Vault (status ${status})`);
    return failure('key-store-unavailable', `${origin} leads on to ${to}, which is given no credentials`, {
        fix: `Name ${to} in signing-key, or an address that stands for all nodes of Vault.`,
    });
}
