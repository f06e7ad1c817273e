import { isSendable, objectIn, textIn } from "./answers.js";
import { endIn } from "./session.js";
/** Where tokens come from: an address of the environment, which is checked already, or that of the vault's own cloud. */
export function authorityOf({ authority }, { env }) {
    return (env.AZURE_AUTHORITY_HOST || authority).replace(/\/+$/, '');
}
/** The access token in an answer, masked; nothing where there is none that a header could carry. */
export function sessionIn({ status, body }, whose, { maskedSecret, now }) {
    const data = objectIn(status === 200 ? body : '');
    const token = textIn(data, 'access_token');
    if (!token)
        return undefined;
    maskedSecret(token);
    if (!isSendable(token))
        return undefined;
    return { token, endsAt: endIn(data.expires_in, now()), ...whose };
}
