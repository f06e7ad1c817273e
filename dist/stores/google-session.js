import { isSendable, objectIn, textIn } from "./answers.js";
export const KMS_SCOPE = 'https://www.googleapis.com/auth/cloudkms';
/** Secret Manager knows no narrower one. */
export const CLOUD_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
/** Who somebody is at Google by the pool alone, as policies name it. */
export function principalOf({ audience, idToken }) {
    const pool = audience.replace(/^\/\/iam\.googleapis\.com\//, '').replace(/\/providers\/.*$/, '');
    return `principal://iam.googleapis.com/${pool}/subject/${idToken?.claims.sub ?? 'SUBJECT'}`;
}
/** An access token in an answer, masked; nothing where there is none that a header could carry. */
export function tokenIn({ status, body }, name, { maskedSecret }) {
    const token = status === 200 ? textIn(objectIn(body), name) : undefined;
    if (!token)
        return undefined;
    const masked = maskedSecret(token).reveal();
    return isSendable(masked) ? masked : undefined;
}
