import { createHash } from 'node:crypto';
import { objectIn, textIn } from "./answers.js";
import { crc32c } from "./bytes.js";
import { endpointOf, JSON_BODY, kmsService } from "./google-api.js";
import { googleSession } from "./google-credentials.js";
import { askByClock } from "./google-requests.js";
import { KMS_SCOPE } from "./google-session.js";
import { sessionKeeper } from "./session.js";
/**
 * A version of a key in Google Cloud KMS. Source:
 * https://docs.cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys.cryptoKeyVersions/asymmetricSign
 */
export function googleKmsKey(key, role, world) {
    const { failure } = world;
    const { name } = key;
    const base = endpointOf('cloudkms', world);
    const open = sessionKeeper(() => googleSession({ name, scope: KMS_SCOPE }, role, world), world.now);
    return {
        address: role ? endpointOf('sts', world) : base,
        sign: async (text) => {
            const session = await open();
            const signed = (await signature(text)) ?? (await signature(text));
            if (signed)
                return signed;
            const why = `what went to ${name} or came from it was changed on the way, twice: its checksum does not fit`;
            throw failure('key-store-unavailable', `${kmsService.name}: ${why}`);
            /** Nothing where a checksum does not fit: Google asks for another try then. */
            async function signature(input) {
                const digest = createHash('sha256').update(input).digest();
                const url = `${base}v1/${name}:asymmetricSign`;
                const body = JSON.stringify({
                    digest: { sha256: digest.toString('base64') },
                    digestCrc32c: String(crc32c(digest)),
                });
                const request = { method: 'POST', url, headers: JSON_BODY, body };
                const answer = await askByClock(kmsService, request, session, world);
                const data = objectIn(answer.status === 200 ? answer.body : '');
                const given = textIn(data, 'signature');
                if (given === undefined)
                    throw await refused(answer, session);
                const signedBy = textIn(data, 'name') ?? 'a key without a name';
                if (!isSame(signedBy, name)) {
                    throw failure('signing-key-unusable', `${kmsService.name} signed with ${signedBy}, not with ${name}`);
                }
                const bytes = Buffer.from(given, 'base64');
                const isWhole = data.verifiedDigestCrc32c === true && Number(data.signatureCrc32c) === crc32c(bytes);
                return isWhole ? bytes : undefined;
            }
        },
        readPublicKey: async () => {
            const request = { method: 'GET', url: `${base}v1/${name}/publicKey`, headers: {} };
            const answer = await askByClock(kmsService, request, await open(), world);
            return answer.status === 200 ? textIn(objectIn(answer.body), 'pem') : undefined;
        },
    };
    async function refused(answer, session) {
        const { keyRefusal } = await import("./google-refusals.js");
        return keyRefusal(answer, { name, role, session, failure });
    }
}
/** Whether two names are of one key; a project goes by its ID and by its number. */
function isSame(signedBy, name) {
    if (signedBy === name)
        return true;
    const [theirs, ours] = [signedBy, name].map((each) => /^projects\/([^/]+)(\/.+)$/.exec(each) ?? []);
    const numbers = [theirs?.[1], ours?.[1]].filter((project) => /^\d+$/.test(project ?? ''));
    return numbers.length === 1 && theirs?.[2] === ours?.[2];
}
