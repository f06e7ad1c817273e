import { argument } from "./quoted.js";
import { claimsOf, saidBy, stranger } from "./said.js";
import { awsErrorOf, kmsService, stsService } from "./aws-api.js";
import { isOfClock } from "./aws-clock.js";
import { signStatement } from "./aws-policy.js";
/** The failure that a refusal of AWS KMS stands for. */
export function kmsRefusal(answer, { key, role, used, failure }) {
    const { type, message } = awsErrorOf(answer);
    const said = saidBy(kmsService, answer);
    const as = `${key.name}, ${used}`;
    if (answer.status === 200)
        return stranger(kmsService, answer, failure); // it has no signature
    if (isOfClock(answer)) {
        const fix = "Set the runner's clock (NTP).";
        return failure('signing-role-refused', `AWS KMS does not accept this machine's clock (${as})`, {
            said,
            fix,
        });
    }
    if (CREDENTIALS.test(type)) {
        const fix = ambientCure(role, key);
        return failure('signing-role-refused', `AWS KMS does not take the credentials (${as})`, { said, fix });
    }
    if (type === 'NotFoundException') {
        const where = `the account ${key.account} and the region ${key.region}`;
        const fix = `Compare signing-key with the ARN that the KMS console shows in ${where}; an alias must be one of that region too.`;
        return failure('signing-key-not-found', `AWS KMS has no ${key.name} in ${where}`, { said, fix });
    }
    const why = UNUSABLE.find(([form]) => form.test(type) || form.test(message));
    if (why)
        return failure('signing-key-unusable', `${key.name} ${why[1]}`, { said, fix: why[2] });
    if (type === 'AccessDeniedException') {
        const fix = accessCure(message, key, role);
        return failure('signing-key-refused', `AWS KMS does not let this run sign with ${as}`, { said, fix });
    }
    if (type === '')
        return stranger(kmsService, answer, failure);
    return failure('signing-key-refused', `AWS KMS did not sign with ${as}`, {
        said,
        fix: "See AWS's own words.",
    });
}
/** The words for credentials that are not taken. */
export const CREDENTIALS = /^(?:UnrecognizedClient|ExpiredToken|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidAccessKeyId|OptInRequired)/;
const UNUSABLE = [
    [/^DisabledException$/, 'is disabled', 'Enable the key in the KMS console: aws kms enable-key --key-id ID'],
    [
        /pending deletion|PendingDeletion/,
        'is to be deleted',
        'Cancel that: aws kms cancel-key-deletion --key-id ID \u2013 and enable the key.',
    ],
    [
        /pending import|PendingImport/i,
        'has no key material yet',
        "Import the App's key into it: docs/key-stores.md says how.",
    ],
    [
        /^(?:InvalidKeyUsageException|UnsupportedOperationException)$|incompatible with key spec|signing algorithm/i,
        'is not a key that signs by RSASSA_PKCS1_V1_5_SHA_256',
        "Create a key with --key-usage SIGN_VERIFY --key-spec RSA_2048 (or 3072, 4096), and import the App's key into it.",
    ],
    [
        /^KMSInvalidStateException$/,
        'is in a state in which it does not sign',
        'See the state of the key in the KMS console.',
    ],
];
function accessCure(message, key, role) {
    const who = role ? `the role ${role.name}` : 'whoever the credentials belong to';
    if (message.includes('explicit deny'))
        return 'A policy denies it on purpose: find the Deny for kms:Sign that AWS speaks of.';
    if (message.includes('no session policy'))
        return 'Name the key by its ARN (\u2026:key/ID): sessions are narrowed to the name in signing-key.';
    if (message.includes('does not exist in this Region'))
        return `See whether the key is in that account and region; if it is, let its policy allow kms:Sign to ${who}, or to the role's account.`;
    if (message.includes('no resource-based policy'))
        return `Let the policy of the key allow kms:Sign to ${who}, or to the account (arn:${key.partition}:iam::${key.account}:root), so that the account's own policies count.`;
    return `Add this statement to a policy of ${who}: ${JSON.stringify(signStatement(key))} (and see that the policy of the key lets the account's policies count).`;
}
/** What to do when credentials are missing or no longer taken. */
export function ambientCure(role, { account, partition }) {
    if (role)
        return "Run the job again. If it happens again, check whether the role's account may use that region.";
    return (`Set signing-role (arn:${partition}:iam::${account}:role/\u2026), and permissions: { contents: read, id-token: write } for the job; or log in to AWS in an ` +
        'earlier step, as with aws-actions/configure-aws-credentials, or on the machine (IRSA, EKS Pod Identity, ECS, an instance profile).');
}
/** The failure that a refusal of AWS STS stands for, with the condition that would let exactly this run in. */
export function stsRefusal(answer, { key, role, idToken, failure }) {
    const { type, message } = awsErrorOf(answer);
    if (type === '')
        return stranger(stsService, answer, failure);
    const { iss = '', sub = '', aud = '' } = idToken?.claims ?? {};
    const whatHappened = `AWS STS does not let this run assume ${role} (for ${key.name})${claimsOf(idToken)}`;
    const account = role.replace(/^.*::(\d+):.*$/, '$1');
    const provider = iss.replace(/^https?:\/\//, '');
    const arn = `arn:${key.partition}:iam::${account}:oidc-provider/${provider}`;
    const fix = stsCure();
    return failure('signing-role-refused', whatHappened, { said: saidBy(stsService, answer), fix });
    function stsCure() {
        if (!idToken)
            return 'See which role the machine has (AWS_ROLE_ARN), and what that role trusts.';
        if (/No OpenIDConnect provider/i.test(message))
            return `Make GitHub an identity provider of the account ${account}: aws iam create-open-id-connect-provider --url ${argument(iss)} --client-id-list ${argument(aud)}`;
        if (/audience/i.test(message))
            return `Let the identity provider take the audience: aws iam add-client-id-to-open-id-connect-provider --client-id ${argument(aud)} --open-id-connect-provider-arn ${argument(arn)}`;
        if (type === 'AccessDenied') {
            const condition = { StringEquals: { [`${provider}:aud`]: aud, [`${provider}:sub`]: sub } };
            return (`Let the trust policy of the role allow sts:AssumeRoleWithWebIdentity to the provider ${arn} under the condition of ` +
                `exactly this run, capitals and all: ${JSON.stringify(condition)}. AWS says the same of a role that does not exist.`);
        }
        if (type.startsWith('ExpiredToken'))
            return 'Run the job again: an ID token lives five minutes.';
        if (type.startsWith('RegionDisabled'))
            return `Switch STS on for ${key.region}: account settings of IAM, endpoints.`;
        return "See AWS's own words, and compare what the role trusts with the iss, sub and aud of the ID token.";
    }
}
