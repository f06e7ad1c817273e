// The forms that names of keys and secrets have, told apart by themselves; Azure's and Vault's URLs are in key-urls.ts.
import { quoted } from '../failures/problems.ts';
import { counted } from '../runtime/printable.ts';
import { nameOfUrl } from './key-urls.ts';
import type { StoredName } from './store-names.ts';

const PARTITION = 'aws(?:-cn|-eusc|-iso(?:-[bef])?|-us-gov)?';
const AWS_KEY = new RegExp(
  `^arn:(${PARTITION}):kms:([a-z0-9-]+):(\\d{12}):(key/[\\w-]{1,100}|alias/[\\w/-]{1,250})$`,
);
const AWS_SECRET = new RegExp(
  `^(arn:(${PARTITION}):(secretsmanager|ssm):([a-z0-9-]+):(\\d{12}):(secret:[\\w/+=.@!-]{1,512}|parameter/[\\w./-]{1,1011}(?::[\\w.-]{1,128})?))(?:#([^\\s#]{1,200}))?$`,
);
const PROJECT = 'projects/[a-z0-9][a-z0-9.:-]{0,62}';
const GOOGLE_KEY = new RegExp(
  `^${PROJECT}/locations/[a-z0-9-]+/keyRings/[\\w-]{1,63}/cryptoKeys/[\\w-]{1,63}(/cryptoKeyVersions/[1-9]\\d{0,8})?$`,
);
const GOOGLE_SECRET = new RegExp(
  `^(${PROJECT}/secrets/[\\w-]{1,255}(/versions/(?:latest|[\\w-]{1,63}))?)(?:#([^\\s#]{1,200}))?$`,
);

/** What is allowed, in a message. */
export const KEY_FORMS =
  'a key that signs in its store (arn:aws:kms:REGION:ACCOUNT:key/ID or …:alias/NAME, ' +
  'projects/P/locations/L/keyRings/R/cryptoKeys/K/cryptoKeyVersions/N, https://V.vault.azure.net/keys/NAME, ' +
  'https://VAULT/v1/[NAMESPACE/]MOUNT/keys/NAME[?version=N], exec:COMMAND), or a secret that holds one (docs/key-stores.md)';

/** What a line names, or what was found instead, and what is allowed. */
export function storedNameOf(line: string): StoredName | string {
  const command = /^exec:(.*)$/s.exec(line)?.[1]?.trim();
  if (command !== undefined) return commandNameOf(command);
  const found = awsNameOf(line) ?? googleNameOf(line);
  if (found) return found;
  if (/^https?:\/\//i.test(line)) return nameOfUrl(line, KEY_FORMS);
  if (/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/.test(line))
    return `${quoted(line)}, which does not say of which region and account it is; allowed is the whole name, arn:aws:kms:REGION:ACCOUNT:key/ID or …:alias/NAME`;
  // What begins like a name is shown. Anything else may be a secret.
  const shown = /^(?:arn:|projects\/|[a-z]+kms:)/.test(line)
    ? quoted(line)
    : `a text of ${counted(line.length, 'character')}`;
  return `${shown}; allowed is ${KEY_FORMS}`;
}

function commandNameOf(command: string): StoredName | string {
  if (command === '') return 'exec: without a command; allowed is exec:COMMAND';
  const program = /^[\w./\\:-]+/.exec(command)?.[0];
  const name = `exec:${program && command !== program ? `${program} …` : (program ?? '…')}`;
  return { store: 'exec', name, command };
}

/** Of the ID token that a role is taken with, by the partition. */
const awsAudience = (partition: string) =>
  partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';

function awsNameOf(line: string): StoredName | undefined {
  const name = line.replace(/^awskms:\/\/\/(?=arn:)/, '');
  const [, partition, region, account, resource] = AWS_KEY.exec(name) ?? [];
  if (partition && region && account && resource)
    return { store: 'aws', name, partition, region, account, resource, audience: awsAudience(partition) };
  const [, arn, of, kind, at, owner, what, field] = AWS_SECRET.exec(line) ?? [];
  const service = kind === 'ssm' ? 'ssm' : 'secretsmanager';
  if (!arn || !of || !at || !owner || what?.startsWith('parameter/') !== (service === 'ssm'))
    return undefined;
  const place = { partition: of, region: at, account: owner, audience: awsAudience(of) };
  return { store: 'aws-secret', name: line, service, arn, ...place, field };
}

function googleNameOf(line: string): StoredName | string | undefined {
  const name = line.replace(/^gcpkms:\/\/(?=projects\/)/, '');
  const key = GOOGLE_KEY.exec(name);
  if (key)
    return key[1]
      ? { store: 'google', name }
      : `${quoted(line)}, which does not say which version signs; add /cryptoKeyVersions/N`;
  const [, resource, version, field] = GOOGLE_SECRET.exec(line) ?? [];
  if (!resource) return undefined;
  return version
    ? { store: 'google-secret', name: line, resource, field }
    : `${quoted(line)}, which does not say which version is read; add /versions/N or /versions/latest`;
}
