import { createHash } from 'node:crypto';
import { objectIn, textIn } from "./answers.js";
import { endpointOf, isOfClock, kmsService } from "./aws-api.js";
import { awsSession } from "./aws-credentials.js";
import { ALGORITHM } from "./aws-policy.js";
import { signV4 } from "./sigv4.js";
const SAME_CLOCK_MS = 2_000;
/** A key in AWS KMS. Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export function awsKmsKey(key, role, world) {
    const { ask, now, log, failure } = world;
    const url = endpointOf('kms', key, world);
    let session;
    let offset = 0;
    /** One session serves all requests of the step; one that was refused is asked for again. */
    function open() {
        session ??= awsSession(key, role, world).catch((error) => {
            session = undefined;
            throw error;
        });
        return session;
    }
    async function call(operation, request, { credentials }) {
        const body = JSON.stringify(request);
        const unsigned = {
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': `TrentService.${operation}`,
        };
        const send = () => {
            const scope = { credentials, region: key.region, service: 'kms', now: now() + offset };
            const headers = signV4({ method: 'POST', url, headers: unsigned, body }, scope);
            return ask(kmsService, { method: 'POST', url, headers, body });
        };
        const answer = await send();
        const theirs = isOfClock(answer) ? Date.parse(answer.headers.date ?? '') : NaN;
        // `Date` has whole seconds: a clock that is so near is not to blame.
        if (!(Math.abs(theirs - now()) > SAME_CLOCK_MS))
            return answer;
        offset = theirs - now();
        const seconds = Math.round(Math.abs(offset) / 1000);
        log.warning(`This machine's clock is ${seconds} seconds ${offset > 0 ? 'behind' : 'ahead of'} that of AWS KMS. The request was signed again by its clock. Set the runner's clock (NTP).`, 'clock-skew');
        return send();
    }
    return {
        address: role ? endpointOf('sts', key, world) : url,
        sign: async (text) => {
            const opened = await open();
            const request = {
                KeyId: key.name,
                Message: createHash('sha256').update(text).digest('base64'),
                MessageType: 'DIGEST',
                SigningAlgorithm: ALGORITHM,
            };
            const answer = await call('Sign', request, opened);
            if (answer.status !== 200) {
                const { kmsRefusal } = await import("./aws-refusals.js");
                throw kmsRefusal(answer, { key, role, used: opened.used, failure });
            }
            const data = objectIn(answer.body);
            const signature = textIn(data, 'Signature');
            if (signature === undefined) {
                const { stranger } = await import("./aws-refusals.js");
                throw stranger('AWS KMS', answer, failure);
            }
            const algorithm = textIn(data, 'SigningAlgorithm') ?? ALGORITHM;
            if (algorithm !== ALGORITHM)
                throw failure('signing-key-unusable', `${key.name} signed by ${algorithm}, and not by ${ALGORITHM}`);
            const signedBy = textIn(data, 'KeyId') ?? '';
            if (!isMeant(signedBy))
                throw failure('signing-key-unusable', `AWS KMS signed with ${signedBy || 'a key without a name'}, and not with ${key.name}`);
            return Buffer.from(signature, 'base64');
        },
        readPublicKey: async () => {
            const answer = await call('GetPublicKey', { KeyId: key.name }, await open());
            const der = answer.status === 200 ? textIn(objectIn(answer.body), 'PublicKey') : undefined;
            return der === undefined ? undefined : Buffer.from(der, 'base64');
        },
    };
    /** Whether a name in an answer is that of this key; of an alias only the region and the account are known. */
    function isMeant(name) {
        if (key.resource.startsWith('key/'))
            return name === key.name;
        return name.startsWith(`arn:${key.partition}:kms:${key.region}:${key.account}:key/`);
    }
}
