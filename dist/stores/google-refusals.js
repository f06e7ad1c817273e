import { argument, quoted } from "./quoted.js";
import { claimsOf, saidBy, stranger } from "./said.js";
import { googleErrorOf, iamService, kmsService, secretService, stsService } from "./google-api.js";
import { principalOf } from "./google-session.js";
const PROPAGATION = 'What was granted just now takes up to five minutes to count.';
/** The failure that a refused exchange at STS stands for. */
export function exchangeRefusal(answer, { name, subject, failure }) {
    const { type, message } = googleErrorOf(answer);
    if (type === '')
        return stranger(stsService, answer, failure);
    const provider = subject.audience.slice('//iam.googleapis.com/'.length);
    const row = EXCHANGE.find(([form]) => form.test(`${type} ${message}`));
    const fix = row?.[1](provider, subject) ?? 'Compare the provider with the iss, sub and aud of the ID token.';
    const whatHappened = `Google STS does not let this run in by ${provider} (for ${name})${claimsOf(subject.idToken)}`;
    return failure('signing-role-refused', whatHappened, { said: saidBy(stsService, answer), fix });
}
/** The parts of a provider's name, as gcloud takes them. */
function flagsOf(provider) {
    const [, project, pool, id] = /^projects\/(\d+)\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/(.+)$/.exec(provider) ??
        [];
    return id ? `${id} --workload-identity-pool ${pool} --location global --project ${project}` : provider;
}
const EXCHANGE = [
    [
        /Invalid value for "audience"/,
        () => 'Correct signing-role: projects/NUMBER/locations/global/workloadIdentityPools/W/providers/P, with the number of the project and not its ID.',
    ],
    [
        /invalid_target/,
        (provider) => `See whether that provider is there and enabled: gcloud iam workload-identity-pools providers describe ${flagsOf(provider)} \u2013 one that was just made takes up to five minutes.`,
    ],
    [
        /attribute condition/,
        (provider, { idToken }) => `Let the condition of the provider hold for this run, such as assertion.sub == ${quoted(idToken?.claims.sub ?? 'SUBJECT')}: gcloud iam workload-identity-pools providers update-oidc ${flagsOf(provider)} --attribute-condition=CONDITION`,
    ],
    [/stale|expired|issued at/i, () => 'Run the job again: an ID token lives five minutes.'],
    [
        /audience in ID Token/i,
        (provider, { idToken }) => `Let the provider take that audience: gcloud iam workload-identity-pools providers update-oidc ${flagsOf(provider)} --allowed-audiences=${argument(idToken?.claims.aud ?? 'AUDIENCE')} \u2013 or leave its list empty, which stands for the provider's own name.`,
    ],
    [
        /issuer|Error connecting|signature|jwks/i,
        (provider, { idToken }) => `Let the provider trust that issuer: gcloud iam workload-identity-pools providers update-oidc ${flagsOf(provider)} --issuer-uri=${argument(idToken?.claims.iss ?? 'ISSUER')}`,
    ],
    [
        /mapped attribute|attribute mapping|google\.subject/i,
        (provider) => `Correct the mapping of the provider: gcloud iam workload-identity-pools providers update-oidc ${flagsOf(provider)} --attribute-mapping=google.subject=assertion.sub,attribute.repository=assertion.repository`,
    ],
];
/** The failure that a service account which may not be taken on stands for. */
export function impersonationRefusal(answer, { name, subject, failure }) {
    const { type, message } = googleErrorOf(answer);
    if (type === '')
        return stranger(iamService, answer, failure);
    const { serviceAccount = '' } = subject;
    const member = principalOf(subject);
    const fix = apiFix(message) ??
        `Let this run be the service account, if it is there: gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role roles/iam.workloadIdentityUser --member ${argument(member)} \u2013 ${PROPAGATION}`;
    const whatHappened = `Google does not let this run be ${serviceAccount} (for ${name})${claimsOf(subject.idToken)}`;
    return failure('signing-role-refused', whatHappened, { said: saidBy(iamService, answer), fix });
}
/** An API that is switched off: Google's words name the page where it is switched on. */
function apiFix(message) {
    const [, url] = /Enable it by visiting (https:\/\/\S+)/.exec(message) ?? [];
    return /has not been used in project|is disabled\. Enable/.test(message)
        ? `Switch the API on: ${url ?? 'gcloud services enable'} \u2013 ${PROPAGATION}`
        : undefined;
}
/** The failure that a signature which did not come stands for. */
export function keyRefusal(answer, use) {
    const { name } = use;
    const [, project, location, ring, key] = /^projects\/(.+)\/locations\/(.+)\/keyRings\/(.+)\/cryptoKeys\/(.+)\/cryptoKeyVersions\/\d+$/.exec(name) ?? [];
    const flags = `--keyring ${ring} --location ${location} --project ${project}`;
    return refusal(answer, use, {
        service: kmsService,
        verb: 'sign with',
        list: `gcloud kms keys versions list --key ${key} ${flags}`,
        grant: `gcloud kms keys add-iam-policy-binding ${key} ${flags} --role roles/cloudkms.signer`,
        unusable: "Enable the version, or import the App's key into one for rsa-sign-pkcs1-2048-sha256 (or 3072, 4096): docs/key-stores.md says how.",
    });
}
/** The failure that a secret which was not given stands for. */
export function secretRefusal(answer, use) {
    const [, project, secret] = /^projects\/(.+)\/secrets\/(.+)\/versions\//.exec(use.name) ?? [];
    return refusal(answer, use, {
        service: secretService,
        verb: 'read',
        list: `gcloud secrets versions list ${secret} --project ${project}`,
        grant: `gcloud secrets add-iam-policy-binding ${secret} --project ${project} --role roles/secretmanager.secretAccessor`,
        unusable: 'Enable the version, or name another one.',
    });
}
function refusal(answer, { name, role, session, failure }, kind) {
    const { used, member } = session;
    const { type, message } = googleErrorOf(answer);
    const { service, verb, list, grant, unusable } = kind;
    const said = saidBy(service, answer);
    if (type === '')
        return stranger(service, answer, failure);
    if (answer.status === 401) {
        const fix = role
            ? 'Run the job again.'
            : 'Log in to Google again, right before this step, or set signing-role and permissions: id-token: write.';
        return failure('signing-role-refused', `${service.name} does not take the access token (${name}, ${used})`, {
            said,
            fix,
        });
    }
    if (answer.status === 404)
        return failure('signing-key-not-found', `${service.name} has no ${name}`, {
            said,
            fix: `Correct the name in signing-key; those that there are: ${list}`,
        });
    if (message.includes('concerns location'))
        return failure('signing-key-not-found', `${service.name} has no location of that name (${name})`, {
            said,
            fix: 'Correct the location in signing-key; those that there are: gcloud kms locations list',
        });
    if (type === 'FAILED_PRECONDITION' || type === 'INVALID_ARGUMENT')
        return failure('signing-key-unusable', `${service.name} cannot ${verb} ${name}`, { said, fix: unusable });
    const whatHappened = `${service.name} does not let this run ${verb} ${name}, ${used}`;
    const fix = apiFix(message) ??
        `Let it, if the name is right (${list}): ${grant} --member ${argument(member)} \u2013 ${PROPAGATION}`;
    return failure('signing-key-refused', whatHappened, { said, fix });
}
