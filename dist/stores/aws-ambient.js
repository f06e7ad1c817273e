import { isSendable, objectIn, textIn } from "./answers.js";
import { isSafe, keptCredentials, metadataService } from "./aws-api.js";
/** Looks in the order of AWS's SDKs: the environment, IRSA, the container (ECS, EKS Pod Identity), the instance. */
export async function findAmbient(world) {
    const { env, maskedSecret, failure } = world;
    const [accessKeyId, secretAccessKey, sessionToken] = [
        'AWS_ACCESS_KEY_ID',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN',
    ].map((name) => env[name]?.trim() || undefined);
    if (accessKeyId && secretAccessKey) {
        const given = [accessKeyId, secretAccessKey, ...(sessionToken ? [sessionToken] : [])];
        for (const text of given.slice(1))
            maskedSecret(text);
        if (!given.every(isSendable)) {
            const found = 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY or AWS_SESSION_TOKEN has spaces or line breaks in it';
            throw failure('signing-role-refused', found, { fix: 'Correct what sets these variables.' });
        }
        const credentials = { accessKeyId, secretAccessKey, sessionToken };
        return { kind: 'credentials', credentials, used: 'with the credentials of AWS_ACCESS_KEY_ID' };
    }
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env;
    if (file && role)
        return { kind: 'token', token: maskedSecret(readText(file, world)).reveal(), role };
    const found = (credentials, used) => credentials && { kind: 'credentials', credentials, used };
    return (found(await containerCredentials(world), "with the container's credentials") ??
        found(await instanceCredentials(world), "with the instance's role"));
}
/** A file that the machine's environment names, without the line break at its end. */
function readText(file, { readFile, failure }) {
    const text = readFile(file)?.trim();
    if (text)
        return text;
    const fix = 'See whether the file that the environment of the runner names is there, and can be read.';
    throw failure('signing-role-refused', `The token of this machine, ${file}, is empty or cannot be read`, {
        fix,
    });
}
/** The fixed addresses of ECS and of EKS Pod Identity, which are plain http. */
const CONTAINER_HOSTS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
const INSTANCE_HOSTS = ['169.254.169.254', '[fd00:ec2::254]'];
/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html */
async function containerCredentials(world) {
    const { env, askNearby, maskedSecret, failure } = world;
    const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
    const url = path ? `http://169.254.170.2${path.startsWith('/') ? '' : '/'}${path}` : full;
    if (!url)
        return undefined;
    if (!isSafe(url.replace(/\?.*/, ''), CONTAINER_HOSTS)) {
        const found = 'AWS_CONTAINER_CREDENTIALS_FULL_URI is neither https:// nor an address of ECS, EKS or this machine';
        throw failure('signing-role-refused', found, { fix: 'Correct that variable of the runner.' });
    }
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: given } = env;
    const token = file ? readText(file, world) : given?.trim();
    if (token)
        maskedSecret(token);
    if (token && !token.split(' ').every(isSendable)) {
        const found = 'The token for AWS_CONTAINER_CREDENTIALS_FULL_URI has line breaks in it';
        throw failure('signing-role-refused', found, { fix: 'Correct what the runner is given.' });
    }
    const headers = token ? { authorization: token } : {};
    return credentialsIn(await askNearby(metadataService, { method: 'GET', url, headers }), url, world);
}
/** IMDSv2: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html */
async function instanceCredentials(world) {
    const { env, askNearby, maskedSecret } = world;
    if (env.AWS_EC2_METADATA_DISABLED?.toLowerCase() === 'true')
        return undefined;
    const isIpv6 = env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE?.toLowerCase() === 'ipv6';
    const usual = `http://${INSTANCE_HOSTS[isIpv6 ? 1 : 0]}`;
    const base = (env.AWS_EC2_METADATA_SERVICE_ENDPOINT || usual).replace(/\/+$/, '');
    if (!isSafe(base, INSTANCE_HOSTS))
        return undefined;
    const life = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
    const tokenUrl = `${base}/latest/api/token`;
    const given = await askNearby(metadataService, { method: 'PUT', url: tokenUrl, headers: life });
    const token = given?.status === 200 ? given.body.trim() : '';
    if (!/^[\w+/=.-]{8,}$/.test(token))
        return undefined; // another cloud's machine, or nobody's
    const headers = { 'x-aws-ec2-metadata-token': maskedSecret(token).reveal() };
    const url = `${base}/latest/meta-data/iam/security-credentials/`;
    const names = await askNearby(metadataService, { method: 'GET', url, headers });
    const [name = ''] = (names?.status === 200 ? names.body : '').trim().split('\n');
    if (!/^[\w+=,.@-]+$/.test(name))
        return undefined; // the instance has no role
    return credentialsIn(await askNearby(metadataService, { method: 'GET', url: url + name, headers }), url, world);
}
/** Credentials in the JSON of a metadata service. */
function credentialsIn(answer, url, world) {
    const data = objectIn(answer?.status === 200 ? answer.body : '');
    const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'Token'].map((name) => textIn(data, name));
    const whole = keptCredentials({ accessKeyId, secretAccessKey, sessionToken }, world);
    if (whole)
        return whole;
    const found = `${metadataService.name} at ${new URL(url).host} gave no credentials (status ${answer?.status ?? 'none'})`;
    throw world.failure('signing-role-refused', found, {
        fix: 'See whether the role of this machine is still there.',
    });
}
