// A client without any library, so that the sandbox's GitHub is judged by something other than the action.
import { sign } from 'node:crypto';
import type { App, Installation, SandboxGitHub } from '@mint-app-token/sandbox/github';

export interface Reply {
  status: number;
  headers: Headers;
  json: Json;
}

/** The fields of GitHub's answers that tests look into one by one; an empty body counts as an empty object. */
export interface Json {
  id?: number;
  message?: string;
  token?: string;
  expires_at?: string;
  permissions?: Record<string, string>;
  repositories?: { full_name: string }[];
}

export async function ask(
  github: SandboxGitHub,
  method: string,
  path: string,
  { authorization, body }: { authorization?: string; body?: unknown } = {},
): Promise<Reply> {
  const response = await fetch(github.apiUrl + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = JSON.parse(text || '{}') as Json;
  return { status: response.status, headers: response.headers, json };
}

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A JWT with any header and claims, signed with RS256 by `privateKey`. */
export function jwt(
  privateKey: string,
  claims: object,
  header: object = { alg: 'RS256', typ: 'JWT' },
): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** The Authorization of an app whose clock is right. */
export function asApp(app: App, privateKey: string): string {
  const now = Math.floor(Date.now() / 1000);
  return `Bearer ${jwt(privateKey, { iss: app.clientId, iat: now - 60, exp: now + 540 })}`;
}

export interface Acme {
  app: App;
  privateKey: string;
  installation: Installation;
  authorization: string;
  mint: (body?: unknown) => Promise<Reply>;
}

/** The world of most tests: acme with three repositories, and an app installed on two of them. */
export function acme(github: SandboxGitHub): Acme {
  const { world } = github;
  world.addAccount({ login: 'acme', type: 'Organization' });
  world.addAccount({ login: 'octocat', type: 'User' });
  for (const name of ['acme/app', 'acme/lib', 'acme/secret', 'octocat/dotfiles']) world.addRepository(name);
  const { app, privateKey } = world.addApp({
    slug: 'release-bot',
    permissions: { contents: 'write', issues: 'read', members: 'read' },
  });
  const installation = world.install(app, { account: 'acme', repositories: ['app', 'lib'] });
  const authorization = asApp(app, privateKey);
  const path = `/app/installations/${installation.id}/access_tokens`;
  const mint = (body?: unknown): Promise<Reply> => ask(github, 'POST', path, { authorization, body });
  return { app, privateKey, installation, authorization, mint };
}
