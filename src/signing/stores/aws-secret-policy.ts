import type { SecretName } from '../store-names.ts';

type AwsSecret = Extract<SecretName, { store: 'aws-secret' }>;

const ACTIONS = { secretsmanager: 'secretsmanager:GetSecretValue', ssm: 'ssm:GetParameter' } as const;

/** Whether a name ends in the six letters that AWS adds, or looks so, as `prod-github` does: only AWS knows. */
const looksWhole = (arn: string) => /-[A-Za-z0-9]{6}$/.test(arn);

/** What a role must be allowed, and no more. */
export function readStatement({ arn, service }: AwsSecret): object {
  const isWhole = service === 'ssm' || looksWhole(arn);
  const Resource = isWhole ? withoutVersion(arn) : `${arn}-??????`;
  return { Effect: 'Allow', Action: ACTIONS[service], Resource };
}

/** What a session may do at most, whatever the role may: read this secret, and have it decrypted for that. */
export function readPolicy(secret: AwsSecret): string {
  const decrypt = {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringLike: { 'kms:ViaService': `${secret.service}.${secret.region}.*` } },
  };
  const { arn, service } = secret;
  const own = service === 'secretsmanager' && looksWhole(arn) && { Resource: [arn, `${arn}-??????`] };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ ...readStatement(secret), ...own }, decrypt],
  });
}

/** The ARN of a parameter without the version that may follow. */
export const withoutVersion = (arn: string): string => arn.replace(/(:parameter\/[^:]*):.*$/, '$1');
