import type { IssuedToken, UserToken } from './records.ts';
import type { World } from './world.ts';

/** Who a request says it is, before anybody has checked a JWT's signature or a token's life. */
export type Credential =
  | { kind: 'none' }
  | { kind: 'app-jwt'; scheme: string; jwt: string }
  | { kind: 'token'; scheme: string; token: IssuedToken }
  | { kind: 'user-token'; scheme: string; user: UserToken }
  | { kind: 'unknown'; scheme: string };

/** Reads an `Authorization` header; schemes match in any case, as RFC 9110 says. */
export function readCredential(header: string | undefined, world: World): Credential {
  if (header === undefined) return { kind: 'none' };
  const [word = '', ...rest] = header.trim().split(/ +/);
  const scheme = word.toLowerCase();
  const secret = scheme === 'basic' ? basicPassword(rest[0] ?? '') : rest.join(' ');
  const token = world.tokens.find((issued) => issued.token === secret);
  if (token && ['bearer', 'token', 'basic'].includes(scheme)) return { kind: 'token', scheme, token };
  const user = world.userTokens.find((each) => each.token === secret && !each.revoked);
  if (user && ['bearer', 'token', 'basic'].includes(scheme)) return { kind: 'user-token', scheme, user };
  // A stateless installation token has two dots as well: only its prefix tells it from an app's JWT.
  if (scheme === 'bearer' && secret.split('.').length === 3 && !secret.startsWith('ghs_')) {
    return { kind: 'app-jwt', scheme, jwt: secret };
  }
  return { kind: 'unknown', scheme };
}

/** What stands in a recorded request instead of the secret, such as `Bearer app-jwt`. */
export function credentialLabel(credential: Credential): string | undefined {
  if (credential.kind === 'none') return undefined;
  const kind =
    credential.kind === 'token'
      ? { installation: 'installation-token', 'github-token': 'github-token' }[credential.token.kind]
      : credential.kind;
  const names: Readonly<Record<string, string>> = { bearer: 'Bearer', basic: 'Basic', token: 'token' };
  return `${names[credential.scheme] ?? credential.scheme} ${kind}`;
}

/** The password of a Basic credential. GitHub looks at the password alone when it is a token. */
function basicPassword(encoded: string): string {
  const text = Buffer.from(encoded, 'base64').toString();
  return text.slice(text.indexOf(':') + 1);
}
