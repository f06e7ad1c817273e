import { Failure } from '../failures/failure.ts';
import { askHost } from '../hosts/ask.ts';
import { isToken, type Answer } from '../hosts/host.ts';
import { formsOfToken } from '../runtime/masks.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { timeText } from '../runtime/time.ts';
import type { Sender } from '../transport/sender.ts';
import type { BitbucketInputs } from './inputs.ts';
import { beyond } from './scopes.ts';
import { bitbucket } from './service.ts';

/** By which git, and Bitbucket's API with Basic, know that it is such a token. */
export const USERNAME = 'x-token-auth';

/** A token that Bitbucket gave, and that was checked. */
export interface GivenToken {
  readonly token: Secret;
  readonly scopes: readonly string[];
  /** ISO 8601, by this machine's clock. */
  readonly expiresAt: string;
}

export interface RequestContext {
  readonly inputs: BitbucketInputs;
  readonly consumerSecret: Secret;
  readonly sender: Sender;
  readonly runtime: Pick<Runtime, 'now' | 'log' | 'maskedSecret' | 'cancellation'>;
}

/**
 * Asks for a token as the consumer (RFC 6749, section 4.4). It is masked, and checked: whatever it may do more or less than
 * `scopes` says, it is not handed over. Nothing can revoke it.
 */
export async function requestToken({
  inputs,
  consumerSecret,
  sender,
  runtime,
}: RequestContext): Promise<GivenToken> {
  const { consumerKey, webUrl, scopes } = inputs;
  const { now, maskedSecret, cancellation } = runtime;
  const login = maskedSecret(Buffer.from(`${consumerKey}:${consumerSecret.reveal()}`).toString('base64'));
  const { data } = await askHost({
    host: bitbucket,
    sender,
    request: {
      method: 'POST',
      url: `${webUrl}/site/oauth2/access_token`,
      headers: {
        authorization: `Basic ${login.reveal()}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      effect: 'creates',
    },
    secrets: [consumerSecret, login],
    lost: 'A token that nobody knows may have been made; it ends by itself within two hours',
    explain: async (refusal) => {
      const { explainRefusal } = await import(/* webpackChunkName: "refused" */ './refusal.ts');
      return explainRefusal(refusal);
    },
  });
  const forms = (text: string) => formsOfToken(text, USERNAME);
  const token = textIn(data, 'access_token');
  const refresh = textIn(data, 'refresh_token');
  const secret = token && maskedSecret(token, forms);
  // It would give further tokens for months, and is of no use here.
  if (refresh) maskedSecret(refresh, forms);
  const { expires_in: life, token_type: type } = data;
  const granted = scopesIn(data);
  const isKnownLife = typeof life === 'number' && life > 0 && life <= MAX_SECONDS;
  const expiresAt = timeText(now() + (isKnownLife ? life : DOCUMENTED_SECONDS) * 1000);
  const odd = [
    ...(isToken(token) ? [] : ['access_token']),
    ...(granted ? [] : ['scopes']),
    ...(isKnownLife ? [] : ['expires_in']),
    ...(type === undefined || (typeof type === 'string' && /^bearer$/i.test(type)) ? [] : ['token_type']),
  ];
  const refused = (failure: Failure) =>
    token
      ? failure.with(`Nothing can revoke the token, which was not handed over; it lives until ${expiresAt}`)
      : failure;
  if (odd.length > 0 || !secret || !granted)
    throw refused(
      new Failure('not-the-api', `Bitbucket's answer has no ${odd.join(', no ')} as its API documents`),
    );
  if (cancellation.requested())
    throw refused(new Failure('job-cancelled', 'The job was cancelled while the token was made'));
  const wider = beyond(granted, scopes);
  if (wider.length > 0)
    throw refused(
      new Failure(
        'grant-wider-than-asked',
        `The consumer has more scopes than were asked for: ${wider.join(', ').slice(0, 500)}`,
        {
          fix: 'Take them away in the settings of the consumer, best of one that is for this purpose alone; or name them in `scopes`.',
        },
      ),
    );
  const missing = beyond(scopes, granted);
  if (missing.length > 0)
    throw refused(
      new Failure(
        'scope-not-granted',
        `The consumer lacks the scopes ${missing.join(', ')}; it has ${granted.join(', ').slice(0, 500) || 'none'}`,
      ),
    );
  return { token: secret, scopes: granted, expiresAt };
}

const DOCUMENTED_SECONDS = 7_200;
const MAX_SECONDS = 366 * 86_400;

const textIn = (data: Answer, name: string) => {
  const { [name]: value } = data;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The scopes of an answer, in the form of RFC 6749 and under both names; nothing where they are none. */
function scopesIn({ scopes, scope }: Answer): readonly string[] | undefined {
  const values = [scopes ?? scope, scope ?? scopes];
  if (!values.every((value) => typeof value === 'string')) return undefined;
  // Where the two differ, the token may have either.
  const names = [...new Set(values.join(' ').split(/[\s,]+/))].filter(Boolean);
  return names.every((name) => /^[\w:.-]{1,100}$/.test(name)) ? names : undefined;
}
