import { federatedSession } from "./google-federation.js";
/** Takes the role with the run's ID token; without a role, the credentials that the machine or an earlier step has. */
export async function googleSession(purpose, role, world) {
    if (role) {
        const idToken = await world.idToken(role.audience);
        const { provider, serviceAccount } = role;
        const subject = { audience: `//iam.googleapis.com/${provider}`, token: idToken.token.reveal(), idToken };
        return federatedSession(purpose, { ...subject, serviceAccount }, world);
    }
    const { findAmbient } = await import("./google-ambient.js");
    return findAmbient(purpose, world);
}
