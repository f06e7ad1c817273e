// Keys in AWS, as ministack stands in for it: it checks SigV4, policies and trust by code that is not ours. Set up by the
// commands of docs/key-stores.md with AWS's own command line, as they stand there.
// Long because starting ministack and its set-up, which take the most time, are shared by all of its tests.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startIdTokens, type IdTokenIssuer } from '@mint-app-token/sandbox/github';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import { scenario, type Scenario } from '../scenarios/harness.ts';
import { inStand } from '../unit/setup-stand.ts';
import { setUpInto, which } from './setup-import.ts';
import {
  documentedCommands,
  runCommands,
  startProgram,
  type Program,
} from '../../scripts/key-store-programs.ts';

const ACCOUNT = '000000000000';
const REGION = 'eu-west-1';
const folder = mkdtempSync(join(tmpdir(), 'mint-aws-'));
const root = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
let idTokens: IdTokenIssuer;
let aws: Program;
let keyArn: string;

/** Runs commands as whoever set the account up. */
const commands = (text: string) =>
  runCommands(text, folder, { ...root, AWS_ENDPOINT_URL: aws.url, AWS_DEFAULT_REGION: REGION });

beforeAll(async () => {
  // ministack compares what the ID token says, and does not ask its issuer.
  idTokens = await startIdTokens({ claims: { iss: 'https://token.actions.githubusercontent.com' } });
  aws = await startProgram({
    command: 'ministack',
    args: () => [],
    env: (port) => ({
      AUTH: 'true',
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      SERVICES: 'kms,sts,iam,secretsmanager,ssm,imds',
      ...root,
    }),
    ready: '/_ministack/health',
    folder,
  });
  writeFileSync(join(folder, 'app.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }));
  // The one condition that ministack does not know, so that it would refuse all: everything else stands as documented.
  const documented = documentedCommands('ministack.test.ts');
  const known = documented.replace(
    /,\s*"Condition": \{ "StringEquals": \{ "kms:SigningAlgorithm": "\w+" \} \}/,
    '',
  );
  expect(known).not.toBe(documented);
  await commands(known);
  expect(readdirSync(folder).filter((name) => /pem|der|bin|material|token|parameters/.test(name))).toEqual(
    [],
  );
  const list =
    'aws kms list-aliases --query "Aliases[?AliasName==\'alias/release-app\'].TargetKeyId" --output text';
  keyArn = `arn:aws:kms:${REGION}:${ACCOUNT}:key/${(await commands(list)).trim()}`;
});
afterAll(async () => {
  await aws.stop();
  await idTokens.close();
  rmSync(folder, { recursive: true, force: true });
});

interface InAws extends Scenario {
  readonly mint: (inputs?: Record<string, string>, env?: Record<string, string>) => Promise<StageResult>;
}

/** A scenario whose App has the key that was brought to AWS by the documented commands. */
function inAws(body: (sandbox: InAws) => Promise<void>) {
  return scenario(async (sandbox) => {
    const { publicKeys } = sandbox.app;
    publicKeys.splice(0, publicKeys.length, publicKey);
    const inputs = {
      'private-key': '',
      permissions: 'contents: read',
      'signing-key': keyArn,
      'signing-role': `arn:aws:iam::${ACCOUNT}:role/release-app-sign`,
    };
    const mint: InAws['mint'] = (more = {}, env = {}) =>
      sandbox.main({
        with: { ...inputs, ...more },
        env: { ...idTokens.env, AWS_ENDPOINT_URL: aws.url, ...env },
      });
    await body({ ...sandbox, mint });
    sandbox.secrets.push(...idTokens.tokens);
  });
}

const well = { exitCode: 0, annotations: [] };

test('the documented set-up mints', () =>
  inAws(async ({ mint, calls, installation }) => {
    const { exitCode, annotations } = await mint();
    expect({ exitCode, annotations }).toEqual(well);
    // The sandbox has verified the JWT with the App's public key.
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
    ]);
  }));

test("with a user's own key pair, whose signature ministack checks, and by an alias", () =>
  inAws(async ({ mint }) => {
    const alias = `arn:aws:kms:${REGION}:${ACCOUNT}:alias/release-app`;
    const policy = JSON.stringify({
      Version: '2012-10-17',
      // An alias is asked about by its own name here, and not, as in AWS, by its key's.
      Statement: [{ Effect: 'Allow', Action: 'kms:Sign', Resource: [keyArn, alias] }],
    });
    await commands(`aws iam create-user --user-name runner
      aws iam put-user-policy --user-name runner --policy-name sign --policy-document '${policy}'`);
    const created = await commands(
      "aws iam create-access-key --user-name runner --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text",
    );
    const [id = '', secret = ''] = created.trim().split(/\s+/);
    const env = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret };
    const mine = await mint({ 'signing-role': '' }, env);
    expect({ exitCode: mine.exitCode, annotations: mine.annotations }).toEqual(well);
    expect(mine.masks).toContain(secret);
    const wrong = await mint({ 'signing-role': '' }, { ...env, AWS_SECRET_ACCESS_KEY: `${secret}x` });
    expect(wrong.annotations[0]?.message).toMatch(/^signing-role-refused: /);
    const byAlias = await mint({ 'signing-role': '', 'signing-key': alias }, env);
    expect({ exitCode: byAlias.exitCode, annotations: byAlias.annotations }).toEqual(well);
  }));

test('a key that is read from Secrets Manager and from the Parameter Store, put there by the documented commands', () =>
  inAws(async ({ mint, secrets }) => {
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    secrets.push(...pem.split('\n').filter((line) => line.length > 40));
    writeFileSync(join(folder, 'app.pem'), pem);
    const arn = (await commands(documentedCommands('ministack.test.ts: secret'))).trim();
    await commands(documentedCommands('ministack.test.ts: parameter'));
    rmSync(join(folder, 'app.pem'));
    const parameter = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/apps/release-app`;
    for (const [action, key] of [
      ['secretsmanager:GetSecretValue', arn],
      ['ssm:GetParameter', parameter],
    ] as const) {
      const refused = await mint({ 'signing-key': key });
      expect(refused.annotations[0]?.message).toMatch(/^signing-key-refused: /);
      expect(refused.annotations[0]?.message).toContain(`"Action":"${action}"`);
      const statement = { Effect: 'Allow', Action: action, Resource: key };
      const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
      await commands(
        `aws iam put-role-policy --role-name release-app-sign --policy-name read --policy-document '${policy}'`,
      );
      const { exitCode, annotations } = await mint({ 'signing-key': key });
      expect({ key, exitCode, annotations }).toEqual({ key, ...well });
      const missing = await mint({ 'signing-key': key.replace('release-app', 'nothing') });
      expect(missing.annotations[0]?.message).toMatch(/^signing-key-(?:not-found|refused): /);
    }
  }));

test('the credentials of an instance are asked for as IMDSv2 wants it', () =>
  inAws(async ({ mint }) => {
    const machine = { AWS_EC2_METADATA_SERVICE_ENDPOINT: aws.url };
    const { annotations } = await mint({ 'signing-role': '' }, machine);
    // ministack gives credentials that its KMS does not know.
    expect(annotations[0]?.message).toContain("with the instance's role");
    expect(annotations[0]?.message).toContain('UnrecognizedClientException');
  }));

test('a clock that is off by an hour is put right by the refusal', () =>
  inAws(async ({ mint, temp }) => {
    writeFileSync(
      join(temp, 'clock.cjs'),
      `const Clock = Date;
      const now = () => Clock.now() + 3_600_000;
      globalThis.Date = class extends Clock {
        constructor(...given) { super(...(given.length > 0 ? given : [now()])); }
        static now() { return now(); }
      };`,
    );
    const { exitCode, annotations } = await mint(
      {},
      { NODE_OPTIONS: `--require ${join(temp, 'clock.cjs')}` },
    );
    expect(annotations.map(({ title }) => title)).toEqual(expect.arrayContaining(['clock-skew']));
    expect(exitCode).toBe(0);
  }));

describe('what AWS refuses', () => {
  const other = { Effect: 'Allow', Action: 'kms:GetPublicKey', Resource: '*' };
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [other] });
  test.each<
    [
      string,
      string,
      string,
      { inputs?: Record<string, string>; sub?: string; before?: string; after?: string },
    ]
  >([
    [
      'a run of another branch',
      'signing-role-refused',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      { sub: 'repo:acme/app:ref:refs/heads/feature' },
    ],
    [
      'a role that is not there',
      'signing-role-refused',
      'AWS STS said',
      { inputs: { 'signing-role': `arn:aws:iam::${ACCOUNT}:role/nobody` } },
    ],
    [
      'a disabled key',
      'signing-key-unusable',
      'DisabledException',
      { before: 'aws kms disable-key --key-id KEY', after: 'aws kms enable-key --key-id KEY' },
    ],
    [
      'a key that is to be deleted',
      'signing-key-unusable',
      'KMSInvalidStateException',
      {
        before: 'aws kms schedule-key-deletion --key-id KEY --pending-window-in-days 7',
        after: 'aws kms cancel-key-deletion --key-id KEY; aws kms enable-key --key-id KEY',
      },
    ],
    // The last one: the role is left without its policy.
    [
      'a role that may not sign',
      'signing-key-refused',
      'kms:Sign',
      {
        before: `aws iam put-role-policy --role-name release-app-sign --policy-name sign --policy-document '${policy}'`,
      },
    ],
  ])('%s', (_, code, words, { inputs = {}, sub, before, after }) =>
    inAws(async ({ mint, calls }) => {
      const usual = idTokens.claims.sub;
      if (sub) idTokens.claims.sub = sub;
      if (before) await commands(before.replace('KEY', keyArn));
      const { annotations } = await mint(inputs);
      if (after) await commands(after.replaceAll('KEY', keyArn));
      idTokens.claims.sub = usual;
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(annotations[0]?.message).toContain(words);
      expect(calls()).toEqual([]);
    }),
  );
});

test('setup brings the key of a new App in, wrapped, and into no key that has its own', async () => {
  const made = await commands(
    'aws kms create-key --origin EXTERNAL --key-spec RSA_2048 --key-usage SIGN_VERIFY --query KeyMetadata.Arn --output text',
  );
  const env = { ...root, AWS_ENDPOINT_URL: aws.url };
  await setUpInto(made.trim(), {
    program: 'aws',
    env,
    sign: async (text) => {
      writeFileSync(join(folder, 'text'), text);
      const signed = await commands(
        `aws kms sign --key-id ${made.trim()} --message fileb://text --message-type RAW --signing-algorithm RSASSA_PKCS1_V1_5_SHA_256 --query Signature --output text; rm text`,
      );
      return Buffer.from(signed, 'base64');
    },
  });
  await inStand(
    async ({ github, setup }) => {
      const { code, err } = await setup(['--signing-key', made.trim()]);
      expect(code).toBe(1);
      expect(err).toContain('its KeyState is "Enabled", and has to be PendingImport');
      const gone = await setup(['--signing-key', `arn:aws:kms:${REGION}:${ACCOUNT}:alias/nowhere`]);
      expect(gone.err).toContain('failed in aws kms describe-key');
      expect(github.world.apps).toEqual([]);
    },
    { env, path: [dirname(which('aws'))] },
  );
});
