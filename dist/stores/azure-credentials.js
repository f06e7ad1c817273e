import { federatedSession } from "./azure-federation.js";
/** Takes the role with the run's ID token; without a role, the credentials that the machine or an earlier step has. */
export async function azureSession(purpose, role, world) {
    if (role) {
        const { tenant, client } = role;
        const idToken = await world.idToken(purpose.audience);
        const assertion = { tenant, client, token: idToken.token.reveal(), idToken };
        return federatedSession(purpose, assertion, world);
    }
    const { findAmbient } = await import("./azure-ambient.js");
    return findAmbient(purpose, world);
}
