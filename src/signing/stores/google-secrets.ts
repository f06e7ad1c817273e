import type { StoredSecret, StoreWorld } from '../key-store.ts';
import type { RoleName, SecretName } from '../store-names.ts';
import { objectIn, textIn } from './answers.ts';
import { crc32c, textOfBytes } from './bytes.ts';
import { endpointOf, secretService } from './google-api.ts';
import { googleSession } from './google-credentials.ts';
import { askByClock } from './google-requests.ts';
import { CLOUD_SCOPE } from './google-session.ts';
import { sessionKeeper } from './session.ts';

type GoogleSecret = Extract<SecretName, { store: 'google-secret' }>;
type GoogleRole = Extract<RoleName, { store: 'google' }>;

/** A secret in Google's Secret Manager. Source: https://docs.cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
export function googleSecret(
  { resource }: GoogleSecret,
  role: GoogleRole | undefined,
  world: StoreWorld,
): StoredSecret {
  const { failure, maskedSecret } = world;
  const base = endpointOf('secretmanager', world);
  const open = sessionKeeper(
    () => googleSession({ name: resource, scope: CLOUD_SCOPE }, role, world),
    world.now,
  );

  /** Nothing where the checksum does not fit: Google asks for another try then. */
  async function access(): Promise<string | undefined> {
    const session = await open();
    const request = { method: 'GET', url: `${base}v1/${resource}:access`, headers: {} };
    const answer = await askByClock(secretService, request, session, world);
    const answered = objectIn(answer.status === 200 ? answer.body : '');
    const { payload } = answered;
    const data = textIn(payload, 'data');
    if (data === undefined) {
      const { secretRefusal } = await import('./google-refusals.ts');
      throw secretRefusal(answer, { name: resource, role, session, failure });
    }
    // It has the number of the project and of the version, whatever was asked for.
    const [, secret = '', version = ''] = /(\/secrets\/[^/]+\/versions\/)(.+)$/.exec(resource) ?? [];
    const given = textIn(answered, 'name') ?? resource;
    if (!(/^\d+$/.test(version) ? given.endsWith(secret + version) : given.includes(secret)))
      throw failure('signing-key-unusable', `${secretService.name} gave ${given}, and not ${resource}`);
    const bytes = Buffer.from(maskedSecret(data).reveal(), 'base64');
    const { dataCrc32c } = payload as { readonly dataCrc32c?: unknown };
    const isWhole = dataCrc32c === undefined || Number(dataCrc32c) === crc32c(bytes);
    return isWhole ? textOfBytes(data) : undefined;
  }

  return {
    address: role ? endpointOf('sts', world) : base,
    read: async () => {
      const text = (await access()) ?? (await access());
      if (text !== undefined) return text;
      const why = `what came from ${resource} was changed on the way, twice: its checksum does not fit`;
      throw failure('key-store-unavailable', `${secretService.name}: ${why}`);
    },
  };
}
