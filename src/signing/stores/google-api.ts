import type { Answer } from '../../transport/service.ts';
import type { StoreService, StoreWorld } from '../key-store.ts';
import { objectIn, oneLine, textIn } from './answers.ts';

const googleService = (name: string): StoreService => ({
  name,
  headers: { accept: 'application/json' },
  requestIdOf: () => undefined, // they give none
  limitOf: (answer) =>
    answer.status === 429 || googleErrorOf(answer).type === 'RESOURCE_EXHAUSTED'
      ? { endsAt: undefined }
      : undefined,
  wordsOf: (answer) => {
    const { type, message } = googleErrorOf(answer);
    return oneLine([type, message].filter(Boolean).join(': '));
  },
});

export const kmsService = googleService('Google Cloud KMS');
export const secretService = googleService('Google Secret Manager');
export const stsService = googleService('Google STS');
export const iamService = googleService('Google IAM Credentials');
export const metadataService: StoreService = {
  ...googleService("Google's metadata service"),
  headers: { 'metadata-flavor': 'Google' },
};
/** What a credentials file names as the place of its token: GitHub's service of ID tokens, as a rule. */
export const subjectService = googleService('the source of the ID token');

export interface GoogleError {
  /** Such as `PERMISSION_DENIED`, or of STS `invalid_grant`; empty where the answer names none. */
  readonly type: string;
  readonly message: string;
}

/** What an answer refuses with: as all of Google's services do it, or as OAuth has it (STS). */
export function googleErrorOf({ status, body }: Pick<Answer, 'status' | 'body'>): GoogleError {
  const data = status < 300 ? {} : objectIn(body);
  const { error } = data;
  if (typeof error === 'string') return { type: error, message: textIn(data, 'error_description') ?? '' };
  return { type: textIn(error, 'status') ?? '', message: textIn(error, 'message') ?? '' };
}

/** Where a service is: at an address of the environment, which is checked already, or Google's own. It ends in a slash. */
export function endpointOf(
  service: 'sts' | 'iamcredentials' | 'cloudkms' | 'secretmanager',
  { env }: Pick<StoreWorld, 'env'>,
): string {
  const own = env[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`];
  if (own) return own.endsWith('/') ? own : `${own}/`;
  return `https://${service}.googleapis.com/`;
}

export const JSON_BODY = { 'content-type': 'application/json' };

export const bearing = (token: string) => ({ authorization: `Bearer ${token}` });
