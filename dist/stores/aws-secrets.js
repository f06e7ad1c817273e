import { objectIn, textIn } from "./answers.js";
import { endpointOf, parametersService, secretsService } from "./aws-api.js";
import { awsSession } from "./aws-credentials.js";
import { textOfBytes } from "./bytes.js";
import { awsCaller } from "./aws-requests.js";
import { readPolicy, withoutVersion } from "./aws-secret-policy.js";
import { sessionKeeper } from "./session.js";
/** What differs between the two services that hold secrets. */
const SERVICES = {
    // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
    secretsmanager: {
        service: secretsService,
        prefix: 'secretsmanager',
        operation: 'GetSecretValue',
        request: (arn) => ({ SecretId: arn }),
    },
    // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html
    ssm: {
        service: parametersService,
        prefix: 'AmazonSSM',
        operation: 'GetParameter',
        request: (arn, isOwn) => {
            // In its own account a parameter goes by its name; one in another account by its ARN alone.
            const [, path = ''] = /:parameter\/(.+)$/.exec(arn) ?? [];
            return { Name: isOwn && path.includes('/') ? `/${path}` : arn, WithDecryption: true };
        },
    },
};
/** A secret in AWS Secrets Manager, or a parameter of Systems Manager. */
export function awsSecret(secret, role, world) {
    const { failure } = world;
    const { arn, name, region } = secret;
    const { service, prefix, operation, request } = SERVICES[secret.service];
    const url = endpointOf(secret.service, secret, world);
    const call = awsCaller({ service, signingName: secret.service, region, url, prefix }, world);
    const open = sessionKeeper(() => awsSession({ ...secret, policy: readPolicy(secret) }, role, world), world.now);
    return {
        address: role ? endpointOf('sts', secret, world) : url,
        read: async () => {
            const session = await open();
            const isOwn = role?.account === secret.account;
            const answer = await call(operation, request(arn, isOwn), session);
            const found = answer.status === 200 ? contentOf(answer, secret) : undefined;
            if (found === undefined) {
                const { secretRefusal } = await import("./aws-secret-refusals.js");
                throw secretRefusal(answer, { secret, role, used: session.used, service, failure });
            }
            if (found.name !== withoutVersion(arn) && found.name.replace(/-[A-Za-z0-9]{6}$/, '') !== arn)
                throw failure('signing-key-unusable', `${service.name} gave ${found.name}, and not ${name}`);
            return found.content;
        },
    };
}
/** A secret and the name that it was given by: that of a secret ends in six letters that AWS adds. */
function contentOf({ body }, { service, arn }) {
    const data = objectIn(body);
    const held = service === 'ssm' ? data.Parameter : data;
    const content = textIn(held, service === 'ssm' ? 'Value' : 'SecretString');
    const binary = textIn(held, 'SecretBinary');
    const name = textIn(held, 'ARN') ?? withoutVersion(arn);
    if (content !== undefined)
        return { name, content };
    return binary === undefined ? undefined : { name, content: textOfBytes(binary) };
}
