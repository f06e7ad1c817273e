import { createHash } from 'node:crypto';
import type { HttpResponse } from '../../transport/message.ts';
import type { KeyName, RoleName } from '../key-names.ts';
import type { StoredKey, StoreWorld } from '../key-store.ts';
import { objectIn, saidBy, textIn } from './answers.ts';
import { awsErrorOf, clockOffset, endpointOf, kmsService } from './aws-api.ts';
import { awsSession, refreshCure, type AwsSession } from './aws-credentials.ts';
import { signV4 } from './sigv4.ts';

type AwsKey = Extract<KeyName, { store: 'aws' }>;
type AwsRole = Extract<RoleName, { store: 'aws' }>;

const ALGORITHM = 'RSASSA_PKCS1_V1_5_SHA_256';

/** A key in AWS KMS. Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export function awsKmsKey(key: AwsKey, role: AwsRole | undefined, world: StoreWorld): StoredKey {
  const { ask, now, log, failure } = world;
  const url = endpointOf('kms', key, world);
  let session: Promise<AwsSession> | undefined;
  let offset = 0;

  async function call(operation: 'Sign' | 'GetPublicKey', request: object): Promise<HttpResponse> {
    const opening = (session ??= awsSession(key, role, { world, policy: sessionPolicy(key) }));
    const { credentials } = await opening.catch((error: unknown) => {
      session = undefined;
      throw error;
    });
    const body = JSON.stringify(request);
    const unsigned = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `TrentService.${operation}`,
    };
    const send = () => {
      const scope = { credentials, region: key.region, service: 'kms', now: now() + offset };
      const headers = signV4({ method: 'POST', url, headers: unsigned, body }, scope);
      return ask(kmsService, { method: 'POST', url, headers, body });
    };
    const answer = await send();
    const measured = isOfClock(answer) ? clockOffset(answer, now()) : undefined;
    if (measured === undefined || Math.abs(measured) < 1000) return answer;
    offset = measured;
    const seconds = Math.round(Math.abs(measured) / 1000);
    const direction = measured > 0 ? 'behind' : 'ahead of';
    log.warning(
      `This machine's clock is ${seconds} seconds ${direction} that of AWS KMS. The request was signed again by its clock. Set the runner's clock (NTP).`,
      'clock-skew',
    );
    return send();
  }

  return {
    address: role ? endpointOf('sts', key, world) : url,
    sign: async (text) => {
      const answer = await call('Sign', {
        KeyId: key.name,
        Message: createHash('sha256').update(text).digest('base64'),
        MessageType: 'DIGEST',
        SigningAlgorithm: ALGORITHM,
      });
      const { used } = await (session as Promise<AwsSession>);
      if (answer.status !== 200) throw refusal(answer, used);
      const data = objectIn(answer.body);
      const signature = textIn(data, 'Signature');
      if (signature === undefined)
        throw failure(
          'key-store-unavailable',
          `What answers for AWS KMS at ${new URL(url).host} is not AWS KMS`,
        );
      const algorithm = textIn(data, 'SigningAlgorithm') ?? ALGORITHM;
      if (algorithm !== ALGORITHM)
        throw failure('signing-key-unusable', `${key.name} signed by ${algorithm}, and not by ${ALGORITHM}`);
      const signedBy = textIn(data, 'KeyId') ?? '';
      if (!isMeant(signedBy))
        throw failure(
          'signing-key-unusable',
          `AWS KMS signed with ${signedBy || 'a key without a name'}, and not with ${key.name}`,
        );
      return Buffer.from(signature, 'base64');
    },
    readPublicKey: async () => {
      const answer = await call('GetPublicKey', { KeyId: key.name });
      const der = answer.status === 200 ? textIn(objectIn(answer.body), 'PublicKey') : undefined;
      return der === undefined ? undefined : Buffer.from(der, 'base64');
    },
  };

  /** Whether a name in an answer is that of this key; of an alias only the region and the account are known. */
  function isMeant(name: string): boolean {
    if (key.resource.startsWith('key/')) return name === key.name;
    return name.startsWith(`arn:${key.partition}:kms:${key.region}:${key.account}:key/`);
  }

  function refusal(answer: HttpResponse, used: string): Error {
    const { type, message } = awsErrorOf(answer);
    const said = saidBy(kmsService, answer);
    const as = `${key.name}, ${used}`;
    if (isOfClock(answer))
      return failure(
        'signing-role-refused',
        `AWS KMS does not accept the time of this machine's clock for ${as}`,
        { said, fix: "Set the runner's clock (NTP)." },
      );
    if (CREDENTIALS.test(type))
      return failure('signing-role-refused', `AWS KMS does not take the credentials for ${as}`, {
        said,
        fix: refreshCure(role, key),
      });
    if (type === 'NotFoundException')
      return failure('signing-key-not-found', `AWS KMS in ${key.region} has no ${key.name}`, {
        said,
        fix: `Compare signing-key with the ARN that the KMS console shows, in the account ${key.account} and the region ${key.region}.`,
      });
    const why = UNUSABLE.find(([form]) => form.test(type) || form.test(message));
    if (why) return failure('signing-key-unusable', `${key.name} ${why[1]}`, { said, fix: why[2] });
    if (type === 'AccessDeniedException')
      return failure('signing-key-refused', `AWS KMS does not let this run sign with ${as}`, {
        said,
        fix: accessCure(message),
      });
    if (type === '')
      return failure(
        'key-store-unavailable',
        `What answers for AWS KMS at ${new URL(url).host} is not AWS KMS`,
        { said },
      );
    return failure('signing-key-refused', `AWS KMS did not sign with ${as}`, {
      said,
      fix: "See AWS's own words.",
    });
  }

  function accessCure(message: string): string {
    const statement = JSON.stringify(signStatement(key));
    const who = role ? `the role ${role.name}` : 'the role or user of the credentials';
    if (/explicit deny/.test(message))
      return `A policy denies it on purpose: find the Deny for kms:Sign that AWS speaks of.`;
    if (/no resource-based policy/.test(message))
      return `Let the policy of the key allow kms:Sign to ${who}, or to the account (arn:${key.partition}:iam::${key.account}:root), so that IAM policies count.`;
    return `Add this statement to a policy of ${who}: ${statement} (and see that the policy of the key lets the account's policies count).`;
  }
}

/** The clock is wrong by more than the five minutes that AWS allows. */
function isOfClock(answer: HttpResponse): boolean {
  const { type, message } = awsErrorOf(answer);
  return (
    /^(?:InvalidSignature|SignatureDoesNotMatch|RequestTimeTooSkewed|RequestExpired)/.test(type) &&
    /expired|not yet current|too skewed/i.test(message || type)
  );
}

const CREDENTIALS =
  /^(?:UnrecognizedClient|ExpiredToken|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidAccessKeyId|OptInRequired)/;

const UNUSABLE: readonly (readonly [form: RegExp, why: string, fix: string])[] = [
  [/^DisabledException$/, 'is disabled', 'Enable the key in the KMS console: aws kms enable-key --key-id ID'],
  [
    /pending deletion/i,
    'is to be deleted',
    'Cancel that, and enable the key: aws kms cancel-key-deletion --key-id ID',
  ],
  [
    /pending import/i,
    'has no key material yet',
    "Import the App's key into it: docs/key-stores.md says how.",
  ],
  [
    /^(?:InvalidKeyUsageException|UnsupportedOperationException|KMSInvalidKeyUsage\w*)$|incompatible with key spec|signing algorithm/i,
    'is not a key that signs by RSASSA_PKCS1_V1_5_SHA_256',
    "Create a key with --key-usage SIGN_VERIFY --key-spec RSA_2048 (or 3072, 4096), and import the App's key into it.",
  ],
  [
    /^KMSInvalidStateException$/,
    'is in a state in which it does not sign',
    'See the state of the key in the KMS console.',
  ],
];

/** What a role must be allowed, and no more. An alias is no resource: there the condition names it. */
function signStatement({ name, partition, region, account, resource }: AwsKey): object {
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
function sessionPolicy(key: AwsKey): string {
  const { Resource } = signStatement(key) as { Resource: string };
  const show = { Effect: 'Allow', Action: 'kms:GetPublicKey', Resource };
  return JSON.stringify({ Version: '2012-10-17', Statement: [signStatement(key), show] });
}
