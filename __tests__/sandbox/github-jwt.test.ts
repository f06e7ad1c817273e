import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { checkAppJwt } from '../../sandbox/github/app-jwt-check.ts';
import { World } from '../../sandbox/github/world.ts';
import { jwt } from './github-client.ts';

const world = new World();
world.addAccount({ login: 'acme', type: 'Organization' });
const { app, privateKey } = world.addApp({ slug: 'bot', permissions: {} });
const secondKey = app.addKey();
const foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();

const now = 1_790_000_000;
const good = { iss: app.clientId, iat: now - 60, exp: now + 540 };
const [header = '', payload = ''] = jwt(privateKey, good).split('.');

const undecodable = '401 A JSON web token could not be decoded';
const issuedAt =
  "401 'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
const expired =
  "401 'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";

test.each([
  ['client id', jwt(privateKey, good), 'bot'],
  ['app id, number', jwt(privateKey, { ...good, iss: app.id }), 'bot'],
  ['app id, text', jwt(privateKey, { ...good, iss: String(app.id) }), 'bot'],
  ['second key', jwt(secondKey, good), 'bot'],
  ['issued this second', jwt(privateKey, { ...good, iat: now }), 'bot'],
  ['ten minutes', jwt(privateKey, { ...good, exp: now + 600 }), 'bot'],
  ['key of another app', jwt(foreignKey, good), undecodable],
  ['HS256', jwt(privateKey, good, { alg: 'HS256' }), undecodable],
  [
    'alg none, unsigned',
    `${jwt(privateKey, good, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`,
    undecodable,
  ],
  ['no signature', `${header}.${payload}.`, undecodable],
  ['not JSON', 'e30.abc.def', undecodable],
  ['padded', `${header}=.${payload}.x`, undecodable],
  ['unknown issuer', jwt(privateKey, { ...good, iss: 'Iv23unknown' }), '404 Integration not found'],
  ['no issuer', jwt(privateKey, { iat: 1, exp: 2 }), "401 Missing 'issuer' claim ('iss')"],
  ['issued in the future', jwt(privateKey, { ...good, iat: now + 1 }), issuedAt],
  ['issued at no integer', jwt(privateKey, { ...good, iat: now - 0.5 }), issuedAt],
  ['issued at text', jwt(privateKey, { ...good, iat: '1' }), issuedAt],
  [
    'eleven minutes',
    jwt(privateKey, { ...good, exp: now + 601 }),
    "401 'Expiration time' claim ('exp') is too far in the future",
  ],
  ['expired', jwt(privateKey, { ...good, exp: now }), expired],
  ['expiry as text', jwt(privateKey, { ...good, exp: 'soon' }), expired],
])('%s', (_, token, expected) => {
  expect(outcome(token)).toBe(expected);
});

function outcome(token: string): string {
  try {
    return checkAppJwt(token, world.apps, new Date(now * 1000)).slug;
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return `${status} ${message}`;
  }
}
