import { isToken, type Answer } from '../hosts/host.ts';
import { quoted } from '../failures/problems.ts';
import { Failure } from '../failures/failure.ts';
import type { Secret } from '../runtime/secret.ts';
import { timeText } from '../runtime/time.ts';
import type { TokenRequest } from './token-request.ts';

/** A token that GitLab has made, and that was checked. */
export interface MadeToken {
  readonly token: Secret;
  readonly id: number;
  /** What git and registries are given beside the token. */
  readonly username: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** In what it is less than was asked for; empty as a rule. */
  readonly lacks: readonly string[];
}

/** Of access tokens: GitLab takes any name that is not blank. */
export const ANY_USERNAME = 'oauth2';

/** Checks what GitLab answered against what was asked for. Answers a Failure when the token must not be handed over. */
export function checkAnswer(data: Answer, asked: TokenRequest): Omit<MadeToken, 'token'> | Failure {
  const { id, scopes, access_level: level, username, token } = data;
  const endsAt = endIn(data.expires_at, asked.kind);
  const odd = [
    ...(Number.isSafeInteger(id) && Number(id) > 0 ? [] : ['id']),
    ...(isToken(token) ? [] : ['token']),
    ...(Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string') ? [] : ['scopes']),
    ...(asked.kind === 'deploy' || typeof level === 'number' ? [] : ['access_level']),
    ...(asked.kind === 'access' || isUsername(username) ? [] : ['username']),
    ...(endsAt === undefined ? ['expires_at'] : []),
  ];
  if (odd.length > 0)
    return new Failure('not-the-api', `GitLab's answer has no ${odd.join(', no ')} as its API documents`);
  const granted = scopes as readonly string[];
  const end = endsAt ?? Infinity;
  const role = level as number;
  const wider = [
    ...granted.filter((scope) => !asked.scopes.includes(scope)).map((scope) => `the scope ${quoted(scope)}`),
    ...(asked.level !== undefined && role > asked.level
      ? [`the access level ${role} instead of ${asked.level}`]
      : []),
    ...(end > asked.endsAt + SLACK_MS
      ? [end === Infinity ? 'no end' : `an end at ${timeText(end)} instead of ${timeText(asked.endsAt)}`]
      : []),
  ];
  if (wider.length > 0)
    return new Failure('grant-wider-than-asked', `GitLab granted more than was asked: ${wider.join(', ')}`);
  const lacks = [
    ...asked.scopes.filter((scope) => !granted.includes(scope)).map((scope) => `the scope ${scope}`),
    ...(asked.level !== undefined && role < asked.level
      ? [`the access level ${asked.level}: it has ${role}`]
      : []),
    ...(end < asked.endsAt - SLACK_MS
      ? [`an end at ${timeText(asked.endsAt)}: it ends at ${timeText(end)}`]
      : []),
  ];
  return {
    id: id as number,
    username: asked.kind === 'deploy' ? String(username) : ANY_USERNAME,
    expiresAt: timeText(end),
    lacks,
  };
}

const SLACK_MS = 1_000; // parts of a second may be rounded

/** As git, and a line of its credentials, can carry it. */
const isUsername = (value: unknown) => typeof value === 'string' && /^[\w.+@-]{1,255}$/.test(value);

/** When a token ends, by GitLab's word, in milliseconds since 1970: never, where GitLab says null; nothing for what is no time. */
export function endIn(value: unknown, kind: TokenRequest['kind']): number | undefined {
  if (value === null) return Infinity;
  if (typeof value !== 'string') return undefined;
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  if (
    !isDate &&
    !(kind === 'deploy' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/.test(value))
  )
    return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
