import { createHash } from 'node:crypto';
import { objectIn, textIn } from "./answers.js";
import { endpointOf, kmsService } from "./aws-api.js";
import { awsSession } from "./aws-credentials.js";
import { ALGORITHM, sessionPolicy } from "./aws-policy.js";
import { awsCaller } from "./aws-requests.js";
import { sessionKeeper } from "./session.js";
/** A key in AWS KMS. Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export function awsKmsKey(key, role, world) {
    const { failure } = world;
    const url = endpointOf('kms', key, world);
    const kms = { service: kmsService, signingName: 'kms', region: key.region, url, prefix: 'TrentService' };
    const call = awsCaller(kms, world);
    const policy = sessionPolicy(key);
    const open = sessionKeeper(() => awsSession({ ...key, policy }, role, world), world.now);
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
            const data = objectIn(answer.status === 200 ? answer.body : '');
            const signature = textIn(data, 'Signature');
            if (signature === undefined) {
                const { kmsRefusal } = await import("./aws-refusals.js");
                throw kmsRefusal(answer, { key, role, used: opened.used, failure });
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
