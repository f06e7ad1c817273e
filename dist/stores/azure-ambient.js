import { federatedSession } from "./azure-federation.js";
import { sessionIn } from "./azure-session.js";
import { identityService } from "./azure-api.js";
import { isSendable } from "./answers.js";
import { askCli } from "./azure-cli.js";
import { isSafe } from "./nearby.js";
/**
 * Looks for the workload identity of AKS, the managed identity of App Service and Container Apps, what azure/login leaves
 * (`az`), and the managed identity of the virtual machine: GitHub's own runners are such machines, without an identity.
 */
export async function findAmbient(purpose, world) {
    const found = (await workloadSession(purpose, world)) ??
        (await endpointSession(purpose, world)) ??
        (await cliSession(purpose, world)) ??
        (await machineSession(purpose, world));
    if (typeof found === 'object')
        return found;
    throw world.failure('signing-role-refused', `This machine has no credentials of Azure for ${purpose.name}`, {
        said: found,
        fix: 'Set signing-role (TENANT-ID/CLIENT-ID), and permissions: id-token: write; or log in to Azure in an earlier step, ' +
            'as with azure/login, or give the machine a managed identity (AZURE_CLIENT_ID says which one, where there are several).',
    });
}
/** Makes the failures of credentials that are there, and give no session. */
const refusing = ({ name }, { failure }) => (whatHappened, details) => failure('signing-role-refused', `${whatHappened} (for ${name})`, details);
/** https://azure.github.io/azure-workload-identity/docs/quick-start.html */
async function workloadSession(purpose, world) {
    const { env, readFile, maskedSecret } = world;
    const refused = refusing(purpose, world);
    const { AZURE_FEDERATED_TOKEN_FILE: file, AZURE_CLIENT_ID: client, AZURE_TENANT_ID: tenant } = env;
    if (!file || !client || !tenant)
        return undefined;
    if (![client, tenant].every((id) => /^[0-9a-f-]{36}$/i.test(id)))
        throw refused('AZURE_CLIENT_ID or AZURE_TENANT_ID of this machine is no GUID', {
            fix: 'Correct those variables of the runner.',
        });
    const token = readFile(file)?.trim();
    if (!token)
        throw refused(`The token of this machine, ${file}, is empty or cannot be read`, {
            fix: 'See whether the file that AZURE_FEDERATED_TOKEN_FILE names is there, and can be read by the runner.',
        });
    return federatedSession(purpose, { tenant, client, token: maskedSecret(token).reveal() }, world);
}
/** Which of several identities of a machine; one that is set for another purpose is Azure's own convention all the same. */
const clientOf = ({ env }) => env.AZURE_CLIENT_ID ? `&client_id=${encodeURIComponent(env.AZURE_CLIENT_ID)}` : '';
/** https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference */
async function endpointSession(purpose, world) {
    const { env, askNearby, maskedSecret } = world;
    const refused = refusing(purpose, world);
    const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: header } = env;
    if (!endpoint || !header)
        return undefined;
    const isNear = /^http:\/\/169\.254\.\d{1,3}\.\d{1,3}(?::\d+)?\//.test(endpoint) || isSafe(endpoint);
    if (!isNear)
        throw refused('IDENTITY_ENDPOINT is neither https:// nor an address of this machine', {
            fix: 'Correct that variable of the runner.',
        });
    const url = `${endpoint}?api-version=2019-08-01&resource=${encodeURIComponent(purpose.resource)}${clientOf(world)}`;
    const headers = { 'x-identity-header': maskedSecret(header).reveal() };
    if (!isSendable(header))
        throw refused('IDENTITY_HEADER has spaces or line breaks in it', {
            fix: 'Correct that variable of the runner.',
        });
    const answer = await askNearby(identityService, { method: 'GET', url, headers });
    const whose = { used: 'as the managed identity of IDENTITY_ENDPOINT', client: env.AZURE_CLIENT_ID };
    const session = answer && sessionIn(answer, whose, world);
    if (session)
        return session;
    const words = answer ? `${answer.status} ${identityService.wordsOf(answer)}` : 'nothing';
    throw refused(`IDENTITY_ENDPOINT gave no token for ${purpose.resource}`, {
        said: `${identityService.name} said: ${words}`,
        fix: 'See whether the machine has a managed identity; AZURE_CLIENT_ID says which one, where there are several.',
    });
}
/** What azure/login leaves: it exports nothing, but `az` is logged in. */
async function cliSession(purpose, world) {
    const { maskedSecret, failure } = world;
    const outcome = await askCli(purpose.resource, world);
    if (outcome.kind === 'no login')
        return undefined;
    if (outcome.kind === 'token') {
        const { token, endsAt } = outcome;
        return {
            token: maskedSecret(token).reveal(),
            endsAt,
            used: 'as whoever az is logged in as',
            client: undefined,
        };
    }
    if (outcome.kind === 'cancelled')
        throw failure('job-cancelled', 'The job was cancelled while az ran');
    const isOver = outcome.words.includes('AADSTS700024');
    throw refusing(purpose, world)(`az gave no token for ${purpose.resource}`, {
        said: `az said: ${outcome.words}`,
        fix: isOver
            ? 'Log in with azure/login right before this step: the ID token that it logs in with lives five minutes. Or set signing-role.'
            : 'Run the command in a step of its own: az account get-access-token --resource ' + purpose.resource,
    });
}
const MACHINE = 'http://169.254.169.254';
/**
 * A session, or why there is none in the service's words:
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#get-a-token-using-http
 */
async function machineSession(purpose, world) {
    const { env, askNearby } = world;
    const base = (env.AZURE_POD_IDENTITY_AUTHORITY_HOST || MACHINE).replace(/\/+$/, '');
    if (!isSafe(base, ['169.254.169.254']))
        return undefined;
    const url = `${base}/metadata/identity/oauth2/token?api-version=2018-02-01&resource=${encodeURIComponent(purpose.resource)}${clientOf(world)}`;
    const answer = await askNearby(identityService, { method: 'GET', url, headers: { metadata: 'true' } });
    const whose = { used: "as the machine's managed identity", client: env.AZURE_CLIENT_ID };
    const session = answer && sessionIn(answer, whose, world);
    if (session)
        return session;
    const words = answer && identityService.wordsOf(answer);
    return words ? `${identityService.name} said: ${answer.status} ${words}` : undefined; // other clouds have that address too
}
