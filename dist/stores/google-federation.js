import { objectIn } from "./answers.js";
import { bearing, endpointOf, iamService, JSON_BODY, stsService } from "./google-api.js";
import { principalOf, tokenIn, } from "./google-session.js";
import { endIn } from "./session.js";
const IAM_SCOPE = 'https://www.googleapis.com/auth/iam'; // all that taking on a service account needs
const LIFE_S = 300;
/** Exchanges a token at STS and, where there is a service account, goes on as that. */
export async function federatedSession({ name, scope }, subject, world) {
    const { audience, token, type, serviceAccount } = subject;
    const url = `${endpointOf('sts', world)}v1/token`;
    // https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
    const body = JSON.stringify({
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience,
        scope: serviceAccount ? IAM_SCOPE : scope,
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        subjectTokenType: type ?? 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: token,
    });
    const answer = await world.ask(stsService, { method: 'POST', url, headers: JSON_BODY, body });
    const federated = tokenIn(answer, 'access_token', world);
    if (!federated) {
        const { exchangeRefusal } = await import("./google-refusals.js");
        throw exchangeRefusal(answer, { name, subject, failure: world.failure });
    }
    const endsAt = endIn(objectIn(answer.body).expires_in, world.now());
    if (!serviceAccount) {
        const used = `as a principal of ${audience.slice('//iam.googleapis.com/'.length)}`;
        return { token: federated, used, member: principalOf(subject), endsAt };
    }
    return impersonatedSession({ name, scope }, { ...subject, serviceAccount, federated }, world);
}
/** https://docs.cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
async function impersonatedSession({ name, scope }, subject, world) {
    const { serviceAccount, federated } = subject;
    const url = `${endpointOf('iamcredentials', world)}v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`;
    const headers = { ...JSON_BODY, ...bearing(federated) };
    const body = JSON.stringify({ scope: [scope], lifetime: `${LIFE_S}s` });
    const answer = await world.ask(iamService, { method: 'POST', url, headers, body });
    const token = tokenIn(answer, 'accessToken', world);
    if (!token) {
        const { impersonationRefusal } = await import("./google-refusals.js");
        throw impersonationRefusal(answer, { name, subject, failure: world.failure });
    }
    const endsAt = endIn(LIFE_S, world.now());
    return { token, used: `as ${serviceAccount}`, member: `serviceAccount:${serviceAccount}`, endsAt };
}
