import { endpointOf, keptCredentials, stsService, xmlText } from "./aws-api.js";
import { endIn } from "./session.js";
const SESSION_S = 900; // the least that AWS gives
/** Takes the role with the run's ID token; without a role, the credentials that the machine or an earlier step has. */
export async function awsSession(key, role, world) {
    if (role) {
        const idToken = await world.idToken(key.audience);
        const assumption = { role: role.name, token: idToken.token.reveal(), idToken };
        const endsAt = endIn(SESSION_S, world.now());
        return { credentials: await assumeRole(key, assumption, world), used: `as ${role.name}`, endsAt };
    }
    const { findAmbient } = await import("./aws-ambient.js");
    const found = await findAmbient({
        ...world,
        failure: (code, whatHappened, details) => world.failure(code, `${whatHappened} (for ${key.name})`, details),
    });
    if (found?.kind === 'credentials')
        return found;
    if (found)
        return { credentials: await assumeRole(key, found, world), used: `as ${found.role} (AWS_ROLE_ARN)` };
    const { ambientCure } = await import("./aws-refusals.js");
    throw world.failure('signing-role-refused', `This machine has no credentials of AWS for ${key.name}`, {
        fix: ambientCure(undefined, key),
    });
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(key, { role, token, idToken }, world) {
    const url = endpointOf('sts', key, world);
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: sessionName(world.env),
        DurationSeconds: String(SESSION_S),
        Policy: key.policy,
        WebIdentityToken: token,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const answer = await world.ask(stsService, { method: 'POST', url, headers, body: form.toString() });
    const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map((name) => (answer.status === 200 ? xmlText(answer.body, name) : undefined));
    const whole = keptCredentials({ accessKeyId, secretAccessKey, sessionToken }, world);
    if (whole)
        return whole;
    const { stsRefusal } = await import("./aws-refusals.js");
    throw stsRefusal(answer, { key, role, idToken, failure: world.failure });
}
/** By which CloudTrail tells the runs that signed: their number and attempt. */
function sessionName({ GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '', }) {
    return ['gha', run, attempt].filter((part) => /^\w+$/.test(part)).join('-');
}
