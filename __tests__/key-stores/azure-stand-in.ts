// A stand-in for Microsoft Entra ID, Azure Key Vault and the services that give machines their identity, with one tenant,
// one client, one key and one secret. What it refuses is what Azure refuses; its words are those that Azure is quoted with
// in issues and docs (sources: docs/key-stores.md). scripts/official-clients.ts holds Microsoft's own clients against it.
// Long because all that one key, one secret and one identity are asked for stands side by side.
import { createPublicKey, randomBytes } from 'node:crypto';
import { checkIdToken } from './id-token-check.ts';
import {
  json,
  startStoreServer,
  type StoreAnswer,
  type StoreRequest,
  type StoreServer,
} from './store-server.ts';
import { signDigest } from './vault-stand-in.ts';

export const TENANT = '11111111-2222-4333-8444-555555555555';
export const CLIENT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const VERSIONS = ['0'.repeat(31) + '1', '0'.repeat(31) + '2'] as const;
export const IDENTITY_HEADER = 'identity-header-of-the-machine';

export interface AzureStandIn extends StoreServer {
  readonly settings: {
    sub: string;
    aud: string;
    mayUse: boolean;
    mayShowKey: boolean;
    /** What Key Vault answers to every use, instead of a signature or a secret. */
    refusal: StoreAnswer | undefined;
    privateKey: string;
    signature: ((digest: Buffer) => Buffer) | undefined;
    secret: string;
    contentType: string | undefined;
    /** Replaces parts of the answer to a signature. */
    answered: Readonly<Record<string, unknown>>;
    hasIdentity: boolean;
  };
  /** The last forms that Entra got. */
  readonly sessions: readonly URLSearchParams[];
  /** A token for the vault, as `az` gives it. */
  readonly issue: () => string;
}

/** An error of Key Vault's. */
export const vaultError = (status: number, code: string, message: string, inner?: string): StoreAnswer =>
  json(status, { error: { code, message, ...(inner && { innererror: { code: inner } }) } });

/** An error of Entra's, with what it puts behind its words. */
export const entraError = (
  code: string,
  message: string,
  name = 'invalid_client',
  status = 401,
): StoreAnswer =>
  json(status, {
    error: name,
    error_description: `AADSTS${code}: ${message} Trace ID: 8eea681d-a1eb-487d-9be7-d61225177f00 Correlation ID: d0f0de73-8a5d-4de0-99b6-83e71da1f7a4 Timestamp: 2026-01-31 12:00:00Z`,
    error_codes: [Number(code)],
  });

export async function startAzure(
  privateKey: string,
  issuer: string,
  tls?: { readonly key: string; readonly cert: string },
): Promise<AzureStandIn> {
  const settings: AzureStandIn['settings'] = {
    sub: 'repo:acme/app:ref:refs/heads/main',
    aud: 'api://AzureADTokenExchange',
    mayUse: true,
    mayShowKey: false,
    refusal: undefined,
    privateKey,
    signature: undefined,
    secret: privateKey,
    contentType: undefined,
    answered: {},
    hasIdentity: true,
  };
  const known = new Map<string, string>();
  const sessions: URLSearchParams[] = [];
  const secrets: string[] = [IDENTITY_HEADER];
  const issue = (resource = 'https://vault.azure.net') => {
    const token = `eyJ0eXAiOiJKV1Qi.${randomBytes(80).toString('base64url')}.${randomBytes(40).toString('base64url')}`;
    known.set(token, resource);
    secrets.push(token);
    return token;
  };
  const server = await startStoreServer(async (request) => {
    const answer = await route(request);
    return { ...answer, headers: { ...answer.headers, 'x-ms-request-id': 'azure-request-1' } };
  }, tls);

  function route(request: StoreRequest): StoreAnswer | Promise<StoreAnswer> {
    const { method, headers } = request;
    const url = new URL(request.path, server.url);
    const path = url.pathname;
    if (path.endsWith('/.well-known/openid-configuration')) return openIdConfiguration(path);
    if (path === '/metadata/identity/oauth2/token') return machineIdentity(url, headers.metadata === 'true');
    if (path === '/msi/token') return machineIdentity(url, headers['x-identity-header'] === IDENTITY_HEADER);
    const [, tenant] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path) ?? [];
    if (tenant && method === 'POST') return logIn(request, tenant);
    return vault(request, url);
  }

  function openIdConfiguration(path: string): StoreAnswer {
    const [, tenant = ''] = path.split('/');
    const at = `${server.url}/${tenant}`;
    return json(200, {
      issuer: `${at}/v2.0`,
      token_endpoint: `${at}/oauth2/v2.0/token`,
      authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
      jwks_uri: `${at}/discovery/v2.0/keys`,
    });
  }

  async function logIn({ headers, body }: StoreRequest, tenant: string): Promise<StoreAnswer> {
    const form = new URLSearchParams(body);
    sessions.push(form);
    if (!String(headers['content-type']).startsWith('application/x-www-form-urlencoded'))
      return entraError(
        '900144',
        "The request body must contain the following parameter: 'grant_type'.",
        'invalid_request',
        400,
      );
    if (tenant !== TENANT)
      return entraError(
        '90002',
        `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
        'invalid_request',
        400,
      );
    if (form.get('client_id') !== CLIENT)
      return entraError(
        '700016',
        `Application with identifier '${String(form.get('client_id'))}' was not found in the directory 'Acme'.`,
        'unauthorized_client',
        400,
      );
    const isExchange =
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    if (!isExchange)
      return entraError(
        '70003',
        'The app requested an unsupported grant type.',
        'unsupported_grant_type',
        400,
      );
    const [, resource] = /(?:^| )(https:\/\/[a-z.]+)\/\.default(?: |$)/.exec(form.get('scope') ?? '') ?? [];
    if (!resource || !/^https:\/\/(?:vault|managedhsm)\./.test(resource))
      return entraError(
        '500011',
        `The resource principal named ${String(form.get('scope'))} was not found in the tenant named Acme.`,
        'invalid_resource',
        400,
      );
    const claims = await checkIdToken(form.get('client_assertion') ?? '', issuer);
    if (!claims)
      return entraError(
        '700211',
        'No matching federated identity record found for presented assertion issuer.',
      );
    if (claims.aud !== settings.aud)
      return entraError(
        '700212',
        `No matching federated identity record found for presented assertion audience '${String(claims.aud)}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
      );
    if (claims.sub !== settings.sub)
      return entraError(
        '700213',
        `No matching federated identity record found for presented assertion subject '${String(claims.sub)}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
      );
    return json(200, {
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: issue(resource),
    });
  }

  function machineIdentity(url: URL, isAllowed: boolean): StoreAnswer {
    if (!isAllowed)
      return json(400, {
        error: 'invalid_request',
        error_description: 'Required metadata header not specified',
      });
    if (!settings.hasIdentity)
      return json(400, { error: 'invalid_request', error_description: 'Identity not found' });
    const resource = url.searchParams.get('resource') ?? '';
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
    return json(200, {
      access_token: issue(resource),
      expires_in: '3600',
      expires_on,
      resource,
      token_type: 'Bearer',
    });
  }

  function vault({ method, headers, body }: StoreRequest, url: URL): StoreAnswer {
    const [, kind, name, version = '', operation] =
      /^\/(keys|secrets)\/([^/]+)(?:\/([^/]*))?(?:\/(sign))?$/.exec(url.pathname) ?? [];
    if (!kind || !/^(?:7\.\d|20\d\d-)/.test(url.searchParams.get('api-version') ?? ''))
      return vaultError(400, 'BadParameter', 'The request URI contains an invalid or missing api-version.');
    const resource = known.get(String(headers.authorization).replace('Bearer ', ''));
    const challenge = {
      'www-authenticate': `Bearer authorization="${server.url}/${TENANT}", resource="https://vault.azure.net"`,
    };
    if (resource === undefined)
      return {
        ...vaultError(401, 'Unauthorized', 'AKV10000: Request is missing a Bearer or PoP token.'),
        headers: { 'content-type': 'application/json', ...challenge },
      };
    if (resource !== 'https://vault.azure.net')
      return vaultError(
        401,
        'Unauthorized',
        `AKV10022: Invalid audience. Expected https://vault.azure.net, found: ${resource}.`,
      );
    if (settings.refusal) return settings.refusal;
    const isThere = name === 'release-app' && (version === '' || VERSIONS.includes(version));
    const forbidden = (action: string) =>
      vaultError(
        403,
        'Forbidden',
        `Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nAction: 'Microsoft.KeyVault/vaults/${action}'`,
        'ForbiddenByRbac',
      );
    const id = `${server.url}/${kind}/release-app/${version || VERSIONS[1]}`;
    if (kind === 'secrets') {
      if (!settings.mayUse) return forbidden('secrets/getSecret/action');
      if (!isThere)
        return vaultError(
          404,
          'SecretNotFound',
          `A secret with (name/id) ${String(name)} was not found in this key vault.`,
        );
      const { secret: value, contentType } = settings;
      return json(200, {
        value,
        id,
        attributes: { enabled: true },
        ...(contentType && { contentType }),
        ...settings.answered,
      });
    }
    if (method === 'GET') {
      if (!settings.mayShowKey) return forbidden('keys/read');
      const { n, e } = createPublicKey(settings.privateKey).export({ format: 'jwk' });
      return json(200, {
        key: { kid: id, kty: 'RSA', key_ops: ['sign', 'verify'], n, e },
        attributes: { enabled: true },
      });
    }
    if (!settings.mayUse) return forbidden('keys/sign/action');
    if (!isThere)
      return vaultError(
        404,
        'KeyNotFound',
        `A key with (name/id) ${String(name)} was not found in this key vault. If you recently deleted this key you may be able to recover it using the correct recovery command.`,
      );
    const { alg, value } = JSON.parse(body) as { alg?: string; value?: string };
    const digest = Buffer.from(value ?? '', 'base64url');
    if (
      method !== 'POST' ||
      operation !== 'sign' ||
      alg !== 'RS256' ||
      digest.length !== 32 ||
      /[+/=]/.test(value ?? '')
    )
      return vaultError(400, 'BadParameter', 'Invalid length of the digest or unsupported algorithm.');
    const signature = settings.signature?.(digest) ?? signDigest(digest, settings.privateKey);
    return json(200, { kid: id, value: signature.toString('base64url'), ...settings.answered });
  }

  return Object.assign(server, { settings, sessions, secrets, issue: () => issue() });
}
