import type { HttpResponse } from '../../transport/message.ts';
import type { Answer } from '../../transport/service.ts';
import type { StoreService, StoreWorld } from '../key-store.ts';
import { isSendable, objectIn, oneLine, textIn } from './answers.ts';
import type { AwsCredentials } from './sigv4.ts';

/** The domains of AWS's partitions. Source: partitions.json of botocore. */
const DOMAINS: Readonly<Record<string, string>> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-eusc': 'amazonaws.eu',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
  'aws-us-gov': 'amazonaws.com',
};

/** What AWS says in these words, with whatever status, may be gone the next time. */
const HEALING =
  /^(?:Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|RequestThrottled\w*|TooManyRequestsException|IDPCommunicationError\w*|KMSInternal\w*|KeyUnavailable\w*|DependencyTimeout\w*|InternalFailure|ServiceUnavailable)$/;

const awsService = (name: string): StoreService => ({
  name,
  headers: {},
  requestIdOf: (headers) => headers['x-amzn-requestid'] ?? headers['x-amz-request-id'],
  limitOf: (answer) =>
    answer.status === 429 || (answer.status >= 400 && HEALING.test(awsErrorOf(answer).type))
      ? { endsAt: undefined }
      : undefined,
  wordsOf: (answer) => {
    const { type, message } = awsErrorOf(answer);
    return oneLine(`${type}${message ? `: ${message}` : ''}`);
  },
});

export const kmsService = awsService('AWS KMS');
export const stsService = awsService('AWS STS');
export const metadataService = awsService("AWS's metadata service");

export interface AwsError {
  /** Such as `AccessDeniedException`; empty where the answer names none. */
  readonly type: string;
  readonly message: string;
}

/** What an answer of AWS refuses with, in JSON or XML, by whichever of its protocols. */
export function awsErrorOf({ headers, body }: Pick<Answer, 'headers' | 'body'>): AwsError {
  const data = objectIn(body);
  const inXml = (name: string) => xmlText(body, name);
  const type = textIn(data, '__type') ?? headers['x-amzn-errortype'] ?? inXml('Code') ?? '';
  return {
    // com.amazonaws.kms#DisabledException, DisabledException:http://…
    type: type.replace(/^.*#/, '').replace(/:.*$/, ''),
    message: textIn(data, 'message') ?? textIn(data, 'Message') ?? inXml('Message') ?? '',
  };
}

/** The last one stands for itself in the others. */
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&amp;': '&' };

/** The text of the first element of that name. */
export function xmlText(xml: string, name: string): string | undefined {
  const [, text] = new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(xml) ?? [];
  return Object.entries(ENTITIES).reduce((rest, [entity, sign]) => rest?.replaceAll(entity, sign), text);
}

export interface Place {
  readonly partition: string;
  readonly region: string;
}

/** Where a service is: at an address of the environment, which is checked already, or AWS's own. */
export function endpointOf(
  service: 'kms' | 'sts',
  { partition, region }: Place,
  { env }: Pick<StoreWorld, 'env'>,
): string {
  const own = env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || env.AWS_ENDPOINT_URL;
  if (own) return own.endsWith('/') ? own : `${own}/`;
  return `https://${service}.${region}.${DOMAINS[partition] ?? 'amazonaws.com'}/`; // key-names.ts knows no others
}

/** Whether credentials may go there: over TLS, or within this machine. */
export function isSafe(url: string, alsoHosts: readonly string[] = []): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, search, hash } = new URL(url);
  if (username || search || hash) return false;
  if (protocol === 'https:') return true;
  const isLoopback =
    hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  return protocol === 'http:' && (isLoopback || alsoHosts.includes(hostname));
}

/** Credentials that came whole, masked; nothing where a part is missing, or is nothing that a header could carry. */
export function keptCredentials(
  { accessKeyId, secretAccessKey, sessionToken }: Readonly<Record<keyof AwsCredentials, string | undefined>>,
  { maskedSecret }: Pick<StoreWorld, 'maskedSecret'>,
): AwsCredentials | undefined {
  if (!accessKeyId || !secretAccessKey || !sessionToken) return undefined;
  for (const text of [accessKeyId, secretAccessKey, sessionToken]) maskedSecret(text);
  if (![accessKeyId, secretAccessKey, sessionToken].every(isSendable)) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken };
}

/** Whether AWS says that the time of a signature is not its own, within some five minutes. */
export function isOfClock(answer: HttpResponse): boolean {
  const { type, message } = awsErrorOf(answer);
  return (
    /^(?:InvalidSignature|SignatureDoesNotMatch|RequestTimeTooSkewed|RequestExpired)/.test(type) &&
    /expired|not yet current|too skewed/i.test(`${type} ${message}`)
  );
}
