import { quoted, type ReportProblem } from '../failures/problems.ts';
import { counted } from '../runtime/printable.ts';
import type { RoleName, StoredName } from './store-names.ts';

type Cloud = RoleName['store'];

/** Whose role opens a store; none for a command. */
const CLOUDS: Readonly<Record<StoredName['store'], Cloud | undefined>> = {
  aws: 'aws',
  'aws-secret': 'aws',
  google: 'google',
  'google-secret': 'google',
  azure: 'azure',
  'azure-secret': 'azure',
  vault: 'vault',
  'vault-secret': 'vault',
  exec: undefined,
};

/** Where a store's keys and secrets are, in messages. */
const NAMES: Readonly<Record<Cloud, string>> = {
  aws: 'AWS',
  google: 'Google Cloud',
  azure: 'Azure',
  vault: 'Vault',
};

const ROLE_FORMS: Readonly<Record<Cloud, string>> = {
  aws: 'arn:aws:iam::ACCOUNT:role/ROLE',
  google:
    'projects/NUMBER/locations/global/workloadIdentityPools/W/providers/P, a space and a SERVICE-ACCOUNT where there is one',
  azure: 'TENANT-ID/CLIENT-ID',
  vault: 'ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE',
};

const AWS_ROLE = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,512}$/;
const GOOGLE_ROLE =
  /^(?:\/\/iam\.googleapis\.com\/)?(projects\/([^/\s]+)\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,63}\/providers\/[a-z0-9-]{1,63})(?:\s+([a-z0-9.-]{1,100}@[a-z0-9.-]{1,200}))?$/;
const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const AZURE_ROLE = new RegExp(`^(${GUID})/(${GUID})$`, 'i');
const VAULT_ROLE = /^(?:((?:[\w.-]+\/)*auth\/(?:[\w.-]+\/)*[\w.-]+)\/role\/)?([\w.-]+)$/;

/** Reads `signing-role` for the keys it is to open. Reports what does not fit them. */
export function parseRoleName(
  text: string,
  keys: readonly StoredName[],
  report: ReportProblem,
): RoleName | undefined {
  if (text === '') return undefined;
  const invalid = (problem: string): undefined => {
    report('input-invalid', `signing-role: ${problem}`);
    return undefined;
  };
  const role = roleNameOf(text);
  if (typeof role === 'string') {
    invalid(role);
    return;
  }
  if (keys.length === 0) return role; // that is reported already
  const clouds = [...new Set(keys.flatMap(({ store }) => CLOUDS[store] ?? []))];
  const [cloud, second] = clouds;
  if (cloud === undefined) {
    report('inputs-conflict', 'signing-role and exec: exclude each other: a command takes no role');
    return undefined;
  }
  if (second !== undefined) {
    const found = clouds.map((each) => NAMES[each]).join(' and of ');
    invalid(`signing-key names keys of ${found}; with a role, all keys must be of one of them`);
    return;
  }
  if (cloud !== role.store) {
    invalid(`found ${quoted(text)}, but the key is in ${NAMES[cloud]}; allowed is ${ROLE_FORMS[cloud]}`);
    return;
  }
  const other = keys.find(
    (key) => role.store === 'aws' && 'partition' in key && key.partition !== role.partition,
  );
  if (other) {
    invalid(`found ${quoted(text)}, which is of another partition than ${other.name}`);
    return;
  }
  const authorities = new Set(keys.flatMap((key) => ('authority' in key ? [key.authority] : [])));
  if (authorities.size > 1) {
    invalid("signing-key names keys in two of Azure's clouds; a role is of one of them");
    return;
  }
  return role;
}

/** A role, or what was found instead. */
function roleNameOf(text: string): RoleName | string {
  const [, partition, account] = AWS_ROLE.exec(text) ?? [];
  if (partition && account) return { store: 'aws', name: text, partition, account };
  const [, provider, project = '', serviceAccount] = GOOGLE_ROLE.exec(text) ?? [];
  if (provider && !/^\d+$/.test(project))
    return `found ${quoted(text)}, with the ID of a project; a provider is named with its number: gcloud projects describe ${project} --format="value(projectNumber)"`;
  if (provider) {
    const audience = `https://iam.googleapis.com/${provider}`;
    return { store: 'google', name: text, provider, serviceAccount, audience };
  }
  const [, tenant, client] = AZURE_ROLE.exec(text) ?? [];
  if (tenant && client) return { store: 'azure', name: text, tenant, client };
  const [, mount = 'auth/jwt', role] = VAULT_ROLE.exec(text) ?? [];
  // "." and ".." would lead a URL to another place.
  if (role && !text.split('/').some((part) => /^\.{1,2}$/.test(part))) {
    const method = /\/(kubernetes|approle)$/.exec(mount)?.[1] as 'kubernetes' | 'approle' | undefined;
    const by = method ?? 'jwt';
    return { store: 'vault', name: text, mount, role, by };
  }
  const shown = /^[\w.:/@+=,-]+$/.test(text)
    ? quoted(text)
    : `a text of ${counted(text.length, 'character')}`;
  return `found ${shown}; allowed is ${Object.values(ROLE_FORMS).join(', or ')} (Vault)`;
}
