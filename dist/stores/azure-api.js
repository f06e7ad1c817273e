import { objectIn, oneLine, textIn } from "./answers.js";
/** What Entra says in these words may be gone the next time. */
const HEALING = /^AADSTS(?:90033|90055)\b/;
const azureService = (name) => ({
    name,
    headers: { accept: 'application/json' },
    requestIdOf: (headers) => headers['x-ms-request-id'],
    limitOf: (answer) => answer.status === 429 || HEALING.test(azureErrorOf(answer).message) ? { endsAt: undefined } : undefined,
    wordsOf: (answer) => {
        const { codes, message } = azureErrorOf(answer);
        return oneLine([codes.join('/'), message].filter(Boolean).join(': '));
    },
});
export const vaultService = azureService('Azure Key Vault');
export const entraService = azureService('Microsoft Entra ID');
export const identityService = azureService("Azure's identity service of this machine");
export const API_VERSION = 'api-version=7.4';
/** What an answer refuses with: as Key Vault does it, or as OAuth has it (Entra, and the identity of a machine). */
export function azureErrorOf({ status, body }) {
    const data = status < 300 ? {} : objectIn(body);
    const { error } = data;
    if (typeof error === 'string') {
        // Trace ID, Correlation ID and Timestamp follow.
        const message = (textIn(data, 'error_description') ?? '').replace(/\s*Trace ID: [^]*$/, '');
        return { codes: [error], message };
    }
    const inner = error?.innererror;
    const codes = [textIn(error, 'code'), textIn(inner, 'code')].filter((code) => code !== undefined);
    return { codes, message: textIn(error, 'message') ?? '' };
}
export const bearing = (token) => ({ authorization: `Bearer ${token}` });
