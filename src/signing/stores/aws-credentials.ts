import type { RoleName } from '../store-names.ts';
import type { IdToken, StoreWorld } from '../key-store.ts';
import { endpointOf, keptCredentials, stsService, xmlText } from './aws-api.ts';
import { endIn, type Session } from './session.ts';
import type { AwsCredentials } from './sigv4.ts';

type AwsRole = Extract<RoleName, { store: 'aws' }>;

/** What a session is for: a key or a secret by its name, and where it is. */
export interface AwsPurpose {
  readonly name: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** Of the ID token that a role is taken with. */
  readonly audience: string;
  /** What the session may do at most, whatever the role may. */
  readonly policy: string;
}

/** Credentials in the memory of this step, and whose they are, in words. */
export interface AwsSession extends Session {
  readonly credentials: AwsCredentials;
  readonly used: string;
}

const SESSION_S = 900; // the least that AWS gives

/** Takes the role with the run's ID token; without a role, the credentials that the machine or an earlier step has. */
export async function awsSession(
  key: AwsPurpose,
  role: AwsRole | undefined,
  world: StoreWorld,
): Promise<AwsSession> {
  if (role) {
    const idToken = await world.idToken(key.audience);
    const assumption = { role: role.name, token: idToken.token.reveal(), idToken };
    const endsAt = endIn(SESSION_S, world.now());
    return { credentials: await assumeRole(key, assumption, world), used: `as ${role.name}`, endsAt };
  }
  const { findAmbient } = await import('./aws-ambient.ts');
  const found = await findAmbient({
    ...world,
    failure: (code, whatHappened, details) =>
      world.failure(code, `${whatHappened} (for ${key.name})`, details),
  });
  if (found?.kind === 'credentials') return found;
  if (found)
    return { credentials: await assumeRole(key, found, world), used: `as ${found.role} (AWS_ROLE_ARN)` };
  const { ambientCure } = await import('./aws-refusals.ts');
  throw world.failure('signing-role-refused', `This machine has no credentials of AWS for ${key.name}`, {
    fix: ambientCure(undefined, key),
  });
}

interface Assumption {
  readonly role: string;
  readonly token: string;
  /** The run's own, which a refusal is told with; not there for a token of the machine. */
  readonly idToken?: IdToken;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(
  key: AwsPurpose,
  { role, token, idToken }: Assumption,
  world: StoreWorld,
): Promise<AwsCredentials> {
  const url = endpointOf('sts', key, world);
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: sessionName(world.env),
    DurationSeconds: String(SESSION_S),
    Policy: key.policy,
    WebIdentityToken: token,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  const answer = await world.ask(stsService, { method: 'POST', url, headers, body: form.toString() });
  const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
    (name) => (answer.status === 200 ? xmlText(answer.body, name) : undefined),
  );
  const whole = keptCredentials({ accessKeyId, secretAccessKey, sessionToken }, world);
  if (whole) return whole;
  const { stsRefusal } = await import('./aws-refusals.ts');
  throw stsRefusal(answer, { key, role, idToken, failure: world.failure });
}

/** By which CloudTrail tells the runs that signed: their number and attempt. */
function sessionName({
  GITHUB_RUN_ID: run = '',
  GITHUB_RUN_ATTEMPT: attempt = '',
}: StoreWorld['env']): string {
  return ['gha', run, attempt].filter((part) => /^\w+$/.test(part)).join('-');
}
