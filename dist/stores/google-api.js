import { objectIn, oneLine, textIn } from "./answers.js";
const googleService = (name) => ({
    name,
    headers: { accept: 'application/json' },
    requestIdOf: () => undefined, // they give none
    limitOf: (answer) => answer.status === 429 || googleErrorOf(answer).type === 'RESOURCE_EXHAUSTED'
        ? { endsAt: undefined }
        : undefined,
    wordsOf: (answer) => {
        const { type, message } = googleErrorOf(answer);
        return oneLine([type, message].filter(Boolean).join(': '));
    },
});
export const kmsService = googleService('Google Cloud KMS');
export const secretService = googleService('Google Secret Manager');
export const stsService = googleService('Google STS');
export const iamService = googleService('Google IAM Credentials');
export const metadataService = {
    ...googleService("Google's metadata service"),
    headers: { 'metadata-flavor': 'Google' },
};
/** What a credentials file names as the place of its token: GitHub's service of ID tokens, as a rule. */
export const subjectService = googleService('the source of the ID token');
/** What an answer refuses with: as all of Google's services do it, or as OAuth has it (STS). */
export function googleErrorOf({ status, body }) {
    const data = status < 300 ? {} : objectIn(body);
    const { error } = data;
    if (typeof error === 'string')
        return { type: error, message: textIn(data, 'error_description') ?? '' };
    return { type: textIn(error, 'status') ?? '', message: textIn(error, 'message') ?? '' };
}
/** Where a service is: at an address of the environment, which is checked already, or Google's own. It ends in a slash. */
export function endpointOf(service, { env }) {
    const own = env[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`];
    if (own)
        return own.endsWith('/') ? own : `${own}/`;
    return `https://${service}.googleapis.com/`;
}
export const JSON_BODY = { 'content-type': 'application/json' };
export const bearing = (token) => ({ authorization: `Bearer ${token}` });
