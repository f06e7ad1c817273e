import { argument, quoted } from "./quoted.js";
import { claimsOf, saidBy, stranger } from "./said.js";
import { azureErrorOf, entraService, vaultService } from "./azure-api.js";
const PROPAGATION = 'What was granted just now takes some minutes to count.';
/** The failure that a refusal of Entra stands for, with the credential that would let exactly this run in. */
export function entraRefusal(answer, { purpose, assertion, failure }) {
    const { codes, message } = azureErrorOf(answer);
    if (codes.length === 0)
        return stranger(entraService, answer, failure);
    const { tenant, client, idToken } = assertion;
    const whatHappened = `Microsoft Entra ID does not let this run be the client ${client} of the tenant ${tenant} (for ${purpose.name})${claimsOf(idToken)}`;
    const code = /AADSTS(\d+)/.exec(message)?.[1] ?? '';
    return failure('signing-role-refused', whatHappened, { said: saidBy(entraService, answer), fix: cure() });
    function cure() {
        // 7002138: the subject fits but for its capitals; 70021 and 70025 are older, or name no part.
        if (/^(?:70021[1-3]?|7002138|70025)$/.test(code)) {
            if (!idToken)
                return 'Let the identity have a federated credential for the subject of that service account, as AKS has it: az identity federated-credential list';
            const { iss, sub, aud } = idToken.claims;
            const credential = { name: 'release-app', issuer: iss, subject: sub, audiences: [aud] };
            return (`Give the App registration (or the managed identity) a federated credential for exactly this run, capitals and all: ` +
                `az ad app federated-credential create --id ${client} --parameters ${argument(JSON.stringify(credential))} \u2013 ${PROPAGATION}`);
        }
        if (code === '700016')
            return `Correct signing-role: the tenant ${tenant} has no client ${client}. It is the Application (client) ID, and not an object ID.`;
        if (code === '90002' || code === '900023')
            return `Correct signing-role: there is no tenant ${tenant} in that cloud (TENANT-ID/CLIENT-ID).`;
        if (code === '700024')
            return 'Run the job again: an ID token lives five minutes.';
        if (code === '500011' || code === '650057')
            return `See whether the tenant ${tenant} is that of the vault: it does not know ${purpose.resource}.`;
        return "See Microsoft's own words, and compare the federated credential with the iss, sub and aud of the ID token.";
    }
}
/** The failure that a signature which did not come stands for. */
export function keyRefusal(answer, use) {
    const isHsm = use.purpose.resource.includes('managedhsm');
    const role = isHsm ? 'Managed HSM Crypto User' : 'Key Vault Crypto User';
    return refusal(answer, use, { verb: 'sign with', what: 'key', role, permission: '--key-permissions sign' });
}
/** The failure that a secret which was not given stands for. */
export function secretRefusal(answer, use) {
    const kind = { role: 'Key Vault Secrets User', permission: '--secret-permissions get' };
    return refusal(answer, use, { verb: 'read', what: 'secret', ...kind });
}
function refusal(answer, { purpose, role, session, failure }, kind) {
    const { codes, message } = azureErrorOf(answer);
    const { name, origin, resource } = purpose;
    const { verb, what } = kind;
    const said = saidBy(vaultService, answer);
    const vault = new URL(origin).hostname.split('.')[0] ?? '';
    const isHsm = resource.includes('managedhsm');
    const at = isHsm ? `--hsm-name ${vault}` : `--vault-name ${vault}`;
    if (codes.length === 0)
        return stranger(vaultService, answer, failure);
    if (answer.status === 401) {
        const whatHappened = `Azure Key Vault does not take the access token (${name}, ${session.used})`;
        return failure('signing-role-refused', whatHappened, { said, fix: tokenCure() });
    }
    if (answer.status === 404) {
        const list = `az keyvault ${what} list ${at}`;
        const fix = `Correct the name or the version in signing-key; those that there are: ${list}`;
        return failure('signing-key-not-found', `Azure Key Vault has no ${name}`, { said, fix });
    }
    const why = UNUSABLE.find(([form]) => form.test(`${codes.join(' ')} ${message}`));
    if (why)
        return failure('signing-key-unusable', `${name} ${why[1]}`, { said, fix: why[2](what, at) });
    const whatHappened = `Azure Key Vault does not let this run ${verb} ${name}, ${session.used}`;
    return failure('signing-key-refused', whatHappened, { said, fix: accessCure() });
    function tokenCure() {
        if (message.includes('AKV10032'))
            return `The vault belongs to another tenant than ${role ? role.tenant : 'that of the credentials'}: name a client of its own in signing-role (az keyvault show --name ${vault} --query properties.tenantId).`;
        if (role)
            return 'Run the job again.';
        return 'Log in to Azure again, right before this step, or set signing-role and permissions: id-token: write.';
    }
    function accessCure() {
        const who = session.client ?? 'CLIENT-ID';
        if (codes.includes('ForbiddenByFirewall') || codes.includes('ForbiddenByConnection'))
            return "The vault's firewall keeps this runner out: let its address or its network in, or run the job within that network (a private endpoint).";
        if (codes.includes('ForbiddenByPolicy'))
            return `Give it an access policy: az keyvault set-policy --name ${vault} --spn ${who} ${kind.permission}`;
        const scope = isHsm ? '/keys/' : `VAULT-RESOURCE-ID/${what}s/`;
        const own = new URL(name).pathname.split('/')[2] ?? '';
        const command = isHsm
            ? `az keyvault role assignment create --hsm-name ${vault}`
            : 'az role assignment create';
        return `Give it the role: ${command} --role ${quoted(kind.role)} --assignee ${who} --scope ${scope}${own} \u2013 ${PROPAGATION}`;
    }
}
const UNUSABLE = [
    [
        /disabled/i,
        'is disabled',
        (what, at) => `Enable it: az keyvault ${what} set-attributes ${at} --name NAME --enabled true`,
    ],
    [
        /expired|not yet valid/i,
        'is not valid now',
        (what, at) => `See its dates: az keyvault ${what} show ${at} --name NAME`,
    ],
    [
        /Operation sign is not permitted|KeyOperationForbidden|not permitted on this key/i,
        'is not for signing',
        (_, at) => `Allow that: az keyvault key set-attributes ${at} --name NAME --ops sign verify`,
    ],
    [
        /BadParameter|incompatible|can only be used with|KeyNotSupported|unsupported/i,
        'is not an RSA key that signs by RS256',
        () => "Import the App's key: az keyvault key import --pem-file app.pem --ops sign verify",
    ],
];
