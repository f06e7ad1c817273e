import { saidBy, stranger } from "./said.js";
import { awsErrorOf } from "./aws-api.js";
import { isOfClock } from "./aws-clock.js";
import { ambientCure, CREDENTIALS } from "./aws-refusals.js";
import { readStatement } from "./aws-secret-policy.js";
/** The failure that a secret which was not given stands for. */
export function secretRefusal(answer, attempt) {
    const { secret, role, used, service, failure } = attempt;
    const { type, message } = awsErrorOf(answer);
    const said = saidBy(service, answer);
    const { name, account, region } = secret;
    if (type === '')
        return stranger(service, answer, failure);
    if (isOfClock(answer) || CREDENTIALS.test(type)) {
        const fix = isOfClock(answer) ? "Set the runner's clock (NTP)." : ambientCure(role, secret);
        const whatHappened = `${service.name} does not take the credentials (${name}, ${used})`;
        return failure('signing-role-refused', whatHappened, { said, fix });
    }
    if (/^(?:ResourceNotFound|ParameterNotFound|ParameterVersionNotFound)/.test(type)) {
        const where = `the account ${account} and the region ${region}`;
        const fix = `Compare signing-key with the ARN that the console shows in ${where}.`;
        return failure('signing-key-not-found', `${service.name} has no ${name} in ${where}`, { said, fix });
    }
    if (/^InvalidRequest|^Decryption|^InvalidKeyId/.test(type))
        return failure('signing-key-unusable', `${service.name} cannot give ${name}`, {
            said,
            fix: 'See whether the secret is marked for deletion, and whether the KMS key that encrypts it is enabled.',
        });
    const who = role ? `the role ${role.name}` : 'whoever the credentials belong to';
    const fix = /kms/i.test(message)
        ? `Let ${who} use the KMS key that encrypts the secret: kms:Decrypt, in its policy or in that of the key.`
        : `Add this statement to a policy of ${who}: ${JSON.stringify(readStatement(secret))}`;
    return failure('signing-key-refused', `${service.name} does not let this run read ${name}, ${used}`, {
        said,
        fix,
    });
}
