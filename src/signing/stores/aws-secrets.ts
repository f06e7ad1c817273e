import type { HttpResponse } from '../../transport/message.ts';
import type { StoredSecret, StoreWorld } from '../key-store.ts';
import type { RoleName, SecretName } from '../store-names.ts';
import { objectIn, textIn } from './answers.ts';
import { endpointOf, parametersService, secretsService } from './aws-api.ts';
import { awsSession } from './aws-credentials.ts';
import { textOfBytes } from './bytes.ts';
import { awsCaller } from './aws-requests.ts';
import { readPolicy, withoutVersion } from './aws-secret-policy.ts';
import { sessionKeeper } from './session.ts';

type AwsSecret = Extract<SecretName, { store: 'aws-secret' }>;
type AwsRole = Extract<RoleName, { store: 'aws' }>;

/** What differs between the two services that hold secrets. */
const SERVICES = {
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
  secretsmanager: {
    service: secretsService,
    prefix: 'secretsmanager',
    operation: 'GetSecretValue',
    request: (arn: string): object => ({ SecretId: arn }),
  },
  // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html
  ssm: {
    service: parametersService,
    prefix: 'AmazonSSM',
    operation: 'GetParameter',
    request: (arn: string, isOwn: boolean): object => {
      // In its own account a parameter goes by its name; one in another account by its ARN alone.
      const [, path = ''] = /:parameter\/(.+)$/.exec(arn) ?? [];
      return { Name: isOwn && path.includes('/') ? `/${path}` : arn, WithDecryption: true };
    },
  },
} as const;

/** A secret in AWS Secrets Manager, or a parameter of Systems Manager. */
export function awsSecret(secret: AwsSecret, role: AwsRole | undefined, world: StoreWorld): StoredSecret {
  const { failure } = world;
  const { arn, name, region } = secret;
  const { service, prefix, operation, request } = SERVICES[secret.service];
  const url = endpointOf(secret.service, secret, world);
  const call = awsCaller({ service, signingName: secret.service, region, url, prefix }, world);
  const open = sessionKeeper(
    () => awsSession({ ...secret, policy: readPolicy(secret) }, role, world),
    world.now,
  );
  return {
    address: role ? endpointOf('sts', secret, world) : url,
    read: async () => {
      const session = await open();
      const isOwn = role?.account === secret.account;
      const answer = await call(operation, request(arn, isOwn), session);
      const found = answer.status === 200 ? contentOf(answer, secret) : undefined;
      if (found === undefined) {
        const { secretRefusal } = await import('./aws-secret-refusals.ts');
        throw secretRefusal(answer, { secret, role, used: session.used, service, failure });
      }
      if (found.name !== withoutVersion(arn) && found.name.replace(/-[A-Za-z0-9]{6}$/, '') !== arn)
        throw failure('signing-key-unusable', `${service.name} gave ${found.name}, and not ${name}`);
      return found.content;
    },
  };
}

interface Content {
  readonly name: string;
  readonly content: string;
}

/** A secret and the name that it was given by: that of a secret ends in six letters that AWS adds. */
function contentOf({ body }: HttpResponse, { service, arn }: AwsSecret): Content | undefined {
  const data = objectIn(body);
  const held = service === 'ssm' ? data.Parameter : data;
  const content = textIn(held, service === 'ssm' ? 'Value' : 'SecretString');
  const binary = textIn(held, 'SecretBinary');
  const name = textIn(held, 'ARN') ?? withoutVersion(arn);
  if (content !== undefined) return { name, content };
  return binary === undefined ? undefined : { name, content: textOfBytes(binary) };
}
