import type { KeyName } from '../store-names.ts';

type AwsKey = Extract<KeyName, { store: 'aws' }>;

/** The one algorithm that GitHub takes, by AWS's name. */
export const ALGORITHM = 'RSASSA_PKCS1_V1_5_SHA_256';

/** What a role must be allowed, and no more. An alias is no resource: there the condition names it. */
export function signStatement({ name, partition, region, account, resource }: AwsKey): object {
  const isAlias = resource.startsWith('alias/');
  return {
    Effect: 'Allow',
    Action: 'kms:Sign',
    Resource: isAlias ? `arn:${partition}:kms:${region}:${account}:key/*` : name,
    Condition: {
      StringEquals: {
        'kms:SigningAlgorithm': ALGORITHM,
        ...(isAlias && { 'kms:RequestAlias': resource }),
      },
    },
  };
}

/** What a session may do at most, whatever the role may: sign with this key, and show its public half. */
export function sessionPolicy(key: AwsKey): string {
  const { Resource } = signStatement(key) as { Resource: string };
  const byAlias = key.resource.startsWith('alias/') && {
    Condition: { StringEquals: { 'kms:RequestAlias': key.resource } },
  };
  const show = { Effect: 'Allow', Action: 'kms:GetPublicKey', Resource, ...byAlias };
  return JSON.stringify({ Version: '2012-10-17', Statement: [signStatement(key), show] });
}
