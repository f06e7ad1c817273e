import { requireOwnAddress } from "./vault-api.js";
/** Where Kubernetes puts the token of a pod's service account. */
const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount/token';
/**
 * How the machine logs in: as a role of Kubernetes, or as an AppRole, whose two parts are in the environment. Sources:
 * https://developer.hashicorp.com/vault/api-docs/auth/kubernetes#login and https://developer.hashicorp.com/vault/api-docs/auth/approle#login-with-approle
 */
export function machineLogIn(purpose, role, world) {
    const { name } = purpose;
    const { env, readFile, maskedSecret, failure } = world;
    const refused = (whatHappened, fix) => failure('signing-role-refused', whatHappened, { fix });
    if (role?.by === 'kubernetes') {
        const jwt = readFile(SERVICE_ACCOUNT)?.trim();
        if (!jwt)
            throw refused(`This machine has no token of a service account (${SERVICE_ACCOUNT}), by which ${role.name} is taken`, 'Run the job on a runner in Kubernetes whose pod has one; or name a role that an ID token opens, auth/jwt/role/ROLE.');
        maskedSecret(jwt);
        return {
            mount: role.mount,
            body: { role: role.role, jwt },
            used: `as the role ${role.role} of ${role.mount}`,
        };
    }
    const [id, secret] = [env.VAULT_ROLE_ID?.trim(), env.VAULT_SECRET_ID?.trim()];
    if (!id || !secret)
        throw refused(role
            ? `This machine has no VAULT_ROLE_ID and VAULT_SECRET_ID, by which ${role.name} is taken`
            : `This machine has no VAULT_TOKEN for ${name}, and no VAULT_ROLE_ID with VAULT_SECRET_ID`, 'Set signing-role (ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE), and permissions: { contents: read, id-token: write } for the job; or have an earlier step set VAULT_TOKEN.');
    const { VAULT_NAMESPACE: namespace } = env;
    maskedSecret(secret);
    requireOwnAddress('VAULT_SECRET_ID', purpose, world);
    if (namespace && !/^\/*\w[\w.-]*(?:\/\w[\w.-]*)*\/*$/.test(namespace))
        throw refused(`VAULT_NAMESPACE is no path of a namespace (for ${name})`, 'Correct what sets VAULT_NAMESPACE.');
    const within = namespace ? `${namespace.replace(/^\/+|\/+$/g, '')}/` : '';
    const mount = role?.mount ?? `${within}auth/approle`;
    return {
        mount,
        body: { role_id: id, secret_id: secret },
        used: `as the AppRole of VAULT_ROLE_ID, at ${mount}`,
    };
}
