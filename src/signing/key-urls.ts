// Names that are URLs: of keys and secrets in Azure, told by the host, and in Vault or OpenBao, told by the path.
import { isLoopback } from '../transport/address.ts';
import type { AzurePlace, StoredName } from './store-names.ts';

/** Azure's clouds by the end of a vault's host. Sources: the constants of @azure/identity, and "Azure Key Vault DNS suffixes". */
const CLOUDS: Readonly<Record<string, Pick<AzurePlace, 'authority' | 'audience'>>> = {
  'azure.net': {
    authority: 'https://login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
  },
  'azure.cn': {
    authority: 'https://login.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
  },
  'usgovcloudapi.net': {
    authority: 'https://login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
  },
};
const AZURE_HOST =
  /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})?\.((?:vault|managedhsm)\.(azure\.net|azure\.cn|usgovcloudapi\.net))$/;
const AZURE_PATH = /^\/(keys|secrets)\/([0-9a-z-]{1,127})(?:\/([0-9a-z]{1,64}))?\/?$/i;

const VAULT_KEY = /^\/v1\/((?:[\w.-]+\/)*[\w.-]+)\/keys\/([\w.-]+)$/;
const VAULT_SECRET = /^\/v1\/((?:[\w.-]+\/)*[\w.-]+\/data\/(?:[\w.~%-]+\/)*[\w.~%-]+)$/;

/** What a URL names, or what was found instead; `allowed` says what might have been. */
export function nameOfUrl(line: string, allowed: string): StoredName | string {
  if (!URL.canParse(line)) return `a URL that cannot be read; allowed is ${allowed}`;
  const url = new URL(line);
  const { protocol, username, password, pathname, host } = url;
  if (username || password)
    return `a URL of ${host} with a user name or a password in it; neither is allowed`;
  if (protocol !== 'https:' && !isLoopback(url))
    return `an http:// URL of ${host}, which would send its credentials in the clear; use https://`;
  const field = fieldOf(url);
  const found = field === false ? undefined : (azureNameOf(url, field) ?? vaultNameOf(url, field));
  return found ?? `a URL of ${host}${pathname}; allowed is ${allowed}`;
}

/** The part after `#`; false for what is none. */
function fieldOf({ hash }: URL): string | undefined | false {
  if (hash === '') return undefined;
  try {
    const field = decodeURIComponent(hash.slice(1));
    return /^[^\s#]{1,200}$/.test(field) && field;
  } catch {
    return false;
  }
}

function azureNameOf(url: URL, field: string | undefined): StoredName | undefined {
  const place = azurePlaceOf(url);
  const [, kind, name, version = ''] = AZURE_PATH.exec(url.pathname) ?? [];
  if (!place || !kind || !name || url.search) return undefined;
  const isKey = kind.toLowerCase() === 'keys';
  const whole = `${url.origin}/${kind.toLowerCase()}/${name}${version && `/${version}`}`;
  if (isKey)
    return field === undefined ? { store: 'azure', name: whole, key: name, version, ...place } : undefined;
  // A Managed HSM holds keys alone.
  if (place.resource.includes('managedhsm')) return undefined;
  const shown = field === undefined ? whole : `${whole}#${field}`;
  return { store: 'azure-secret', name: shown, secret: name, version, field, ...place };
}

/** The vault at a host of Azure's clouds, or at one of this machine, which stands in for the public cloud's. */
function azurePlaceOf(url: URL): AzurePlace | undefined {
  const { origin, hostname, port } = url;
  const [, suffix, cloud] = AZURE_HOST.exec(hostname) ?? [];
  if (suffix && cloud && port === '') {
    const known = CLOUDS[cloud];
    return known && { origin, resource: `https://${suffix}`, ...known };
  }
  const [known] = Object.values(CLOUDS);
  return isLoopback(url) && known ? { origin, resource: 'https://vault.azure.net', ...known } : undefined;
}

function vaultNameOf(url: URL, field: string | undefined): StoredName | undefined {
  const { origin, pathname, search, hostname } = url;
  if (AZURE_HOST.test(hostname)) return undefined; // Azure's hosts know no such paths
  const [, number] = /^\?version=([1-9]\d{0,8})$/.exec(search) ?? [];
  if (search && !number) return undefined;
  const version = number ? Number(number) : undefined;
  const whole = `${origin}${pathname}${search}`;
  const [, mount, key] = VAULT_KEY.exec(pathname) ?? [];
  if (mount && key && field === undefined)
    return { store: 'vault', name: whole, origin, mount, key, version, audience: origin };
  const [, path] = VAULT_SECRET.exec(pathname) ?? [];
  if (!path) return undefined;
  const name = field === undefined ? whole : `${whole}#${field}`;
  return { store: 'vault-secret', name, origin, path, version, audience: origin, field };
}
