import type { ReportProblem } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isLoopback } from '../transport/address.ts';
import type { StoredName } from './store-names.ts';

const AWS = ['', '_STS', '_KMS', '_SECRETS_MANAGER', '_SSM'].map((service) => `AWS_ENDPOINT_URL${service}`);
const GOOGLE = ['STS', 'IAMCREDENTIALS', 'CLOUDKMS', 'SECRETMANAGER'].map(
  (service) => `CLOUDSDK_API_ENDPOINT_OVERRIDES_${service}`,
);

/** The variables that name other addresses than a store's own, as its own tools know them. */
const VARIABLES: Readonly<Record<StoredName['store'], readonly string[]>> = {
  aws: AWS,
  'aws-secret': AWS,
  google: GOOGLE,
  'google-secret': GOOGLE,
  azure: ['AZURE_AUTHORITY_HOST'],
  'azure-secret': ['AZURE_AUTHORITY_HOST'],
  vault: [],
  'vault-secret': [],
  exec: [],
};

/** Addresses that the environment gives in the place of a store's own: credentials go there over TLS, or within this machine. */
export function checkEndpoints(
  keys: readonly StoredName[],
  env: Runtime['env'],
  report: ReportProblem,
): void {
  for (const name of new Set(keys.flatMap(({ store }) => VARIABLES[store]))) {
    const text = env[name];
    if (text && !isEndpoint(text))
      report('input-invalid', `${name}: found no plain https:// URL; http:// is for this machine alone`);
  }
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false;
  const url = new URL(text);
  const { protocol, username, password } = url;
  return !username && !password && (protocol === 'https:' || (protocol === 'http:' && isLoopback(url)));
}
