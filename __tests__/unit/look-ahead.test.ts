// The look-up that is sent before Octokit is there: once, the same as Octokit's, and told of to whoever asks for it.
import { describe, expect, test } from '@jest/globals';
import { githubApp } from '../../src/github/app.ts';
import { findInstallation } from '../../src/github/installation.ts';
import { lookAhead } from '../../src/github/look-ahead.ts';
import type { Target } from '../../src/inputs/target.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { appJwtSource } from '../../src/signing/app-jwt.ts';
import type { Signer } from '../../src/signing/signer.ts';
import {
  NetworkError,
  type HttpRequest,
  type HttpResponse,
  type SendRequest,
} from '../../src/transport/message.ts';
import type { Sender } from '../../src/transport/sender.ts';
import { quietLog } from './quiet.ts';

// As GitHub documents the paths: https://docs.github.com/en/rest/apps/apps
const LOOK_UPS: readonly (readonly [Target, string])[] = [
  [{ kind: 'repositories', owner: 'ac-me', repositories: ['a.p_p', 'b'] }, '/repos/ac-me/a.p_p/installation'],
  [{ kind: 'owner', owner: 'acme' }, '/users/acme/installation'],
  [{ kind: 'installation', id: 42, owner: undefined, repositories: [] }, '/app/installations/42'],
  [{ kind: 'enterprise', enterprise: 'big-corp' }, '/enterprises/big-corp/installation'],
];
const APIS = ['https://api.github.com', 'https://ghe.example:8443/api/v3'];
const INSTALLATION = { id: 42, app_slug: 'bot', permissions: {} };
const ownSigner: Signer = {
  fingerprint: () => Promise.resolve('SHA256:own'),
  sign: ({ iat }) => Promise.resolve(`a.${iat}.c`),
};

const answer = (status: number, data: object): HttpResponse => ({
  status,
  url: 'https://api.github.com/',
  headers: {},
  body: JSON.stringify(data),
});

/** An App whose first look-up is sent ahead, over a wire that `send` is. */
async function appAhead(
  targets: readonly Target[],
  apiUrl: string,
  send: SendRequest,
  needsDescription = true,
) {
  const requests: HttpRequest[] = [];
  const wire: SendRequest = (request) => {
    requests.push(request);
    return send(request);
  };
  const direct: Sender = { to: () => wire, within: () => direct, connectAhead: () => Promise.resolve() };
  const server = { apiUrl, webUrl: 'https://github.com' };
  const runtime = { now: Date.now, log: quietLog, maskedSecret: (text: string) => new Secret(text) };
  const signers = [ownSigner];
  const jwts = appJwtSource({ issuer: '1', signers, runtime });
  const sender = await lookAhead(targets, { jwts, server, sender: direct, needsDescription });
  const isLogPrivate = () => Promise.resolve(false);
  const app = githubApp({ issuer: '1', signers, jwts, server, sender, runtime, isLogPrivate });
  const find = (target: Target) => findInstallation(app, target, needsDescription);
  return { requests, find, signAnew: () => jwts.issue(-3600) };
}

const answering =
  (reply: HttpResponse): SendRequest =>
  ({ onSent }) => {
    onSent?.();
    return Promise.resolve(reply);
  };

describe.each(APIS)('the look-up at %s', (apiUrl) => {
  test.each(LOOK_UPS)('of %j is one request, whoever sends it', async (target, path) => {
    const { requests, find } = await appAhead([target], apiUrl, answering(answer(200, INSTALLATION)));
    expect(requests.map(({ method, url }) => [method, url])).toEqual([['GET', apiUrl + path]]);

    expect(await find(target)).toMatchObject({ id: 42, appSlug: 'bot' });
    expect(requests).toHaveLength(1);

    // The next one is Octokit's own, and is no other.
    await find(target);
    const [ahead, own] = requests.map(({ method, url, headers }) => [method, url, headers.authorization]);
    expect(own).toEqual(ahead);
    expect(requests).toHaveLength(2);
  });
});

const acme: Target = { kind: 'owner', owner: 'acme' };

describe('of several targets', () => {
  const owners = Array.from({ length: 12 }, (_, at): Target => ({ kind: 'owner', owner: `owner-${at}` }));
  const urls = owners.map((_, at) => `https://api.github.com/users/owner-${at}/installation`);

  test('the first ten are asked for at once, and each answer is for whoever asks for that one', async () => {
    const send: SendRequest = ({ url, onSent }) => {
      onSent?.();
      return Promise.resolve(answer(200, { ...INSTALLATION, id: 1 + urls.indexOf(url) }));
    };
    const { requests, find } = await appAhead(owners, 'https://api.github.com', send);
    expect(requests.map(({ url }) => url)).toEqual(urls.slice(0, 10));
    const ids = await Promise.all(owners.toReversed().map(async (owner) => (await find(owner)).id));
    expect(ids).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(requests).toHaveLength(12);
  });

  test('an answer that nobody takes, as its JWT is another now, does no harm', async () => {
    const replies = [
      Promise.resolve(answer(200, INSTALLATION)),
      Promise.reject(new NetworkError('unreachable', 'no way')),
      Promise.resolve(answer(200, INSTALLATION)),
    ];
    const send: SendRequest = ({ onSent }) => {
      onSent?.();
      return replies.shift() ?? Promise.reject(new Error('one too many'));
    };
    const two: readonly Target[] = [acme, { kind: 'owner', owner: 'globex' }];
    const { requests, find, signAnew } = await appAhead(two, 'https://api.github.com', send);
    await signAnew();
    expect(await Promise.all(two.slice(1).map(find))).toMatchObject([{ id: 42 }]);
    expect(requests.map(({ url }) => url.split('/').at(-2))).toEqual(['acme', 'globex', 'globex']);
  });
});

const ahead = (send: SendRequest) => appAhead([acme], 'https://api.github.com', send);

test('nothing is asked ahead where nothing is looked up', async () => {
  const target: Target = { kind: 'installation', id: 42, owner: undefined, repositories: [] };
  const { requests, find } = await appAhead(
    [target],
    'https://api.github.com',
    answering(answer(200, {})),
    false,
  );
  expect(await find(target)).toMatchObject({ id: 42, appSlug: '' });
  expect(requests).toEqual([]);
});

test('a refusal is told once, by the request that was sent ahead', async () => {
  const { requests, find } = await ahead(answering(answer(404, { message: 'Not Found' })));
  await expect(find(acme)).rejects.toMatchObject({ name: 'Refusal', status: 404 });
  expect(requests).toHaveLength(1);
});

test('what no answer came to is told to the one who asks', async () => {
  const { requests, find } = await ahead(() => Promise.reject(new NetworkError('unreachable', 'no way')));
  await expect(find(acme)).rejects.toMatchObject({ name: 'NetworkError', kind: 'unreachable' });
  expect(requests).toHaveLength(1);
});

test('it is waited for until it has left, and no longer', async () => {
  let leave: (() => void) | undefined;
  let hasBegun = false;
  const started = ahead(({ onSent }) => {
    leave = onSent;
    return new Promise(() => undefined);
  }).then(() => (hasBegun = true));
  await new Promise(setImmediate);
  expect(hasBegun).toBe(false);
  leave?.();
  await started;
  expect(hasBegun).toBe(true);
});
