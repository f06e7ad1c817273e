// GitHub's manifest flow: a manifest → an App that a person confirms → a code → the App's credentials, once, within an hour.
// https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { descriptionOf } from './product.ts';
import type { Account, App } from './records.ts';
import type { World } from './world.ts';

const MAX_NAME = 34;
const CODE_LIFE_MS = 3_600_000;

/** The fields of a manifest, by GitHub's page; `hook_attributes` is documented there too, and needs a url of its own. */
const FIELDS = new Set([
  'name',
  'url',
  'hook_attributes',
  'redirect_url',
  'callback_urls',
  'setup_url',
  'description',
  'public',
  'default_events',
  'default_permissions',
  'request_oauth_on_install',
  'setup_on_update',
]);

export interface Manifest {
  readonly name: string;
  readonly url: string;
  readonly redirectUrl: string;
  readonly isPublic: boolean;
  readonly permissions: Readonly<Record<string, string>>;
}

/** What a code stands for. */
export interface Conversion {
  readonly app: App;
  readonly privateKey: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
}

/** GitHub refuses a manifest, or a name, in these words. */
export class ManifestRefusal extends Error {}

/** The manifests that wait for a person, and the codes that wait for their one use. */
export class AppManifests {
  readonly #world: World;
  readonly #waiting = new Map<string, { manifest: Manifest; owner: Account; state: string | null }>();
  readonly #codes = new Map<string, Conversion & { readonly madeAt: number }>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Keeps a manifest until a person confirms it; answers the token of the form that does. */
  propose(
    text: string | null,
    owner: Account,
    { state, product }: { state: string | null; product: string },
  ) {
    const manifest = readManifest(text, product);
    const token = randomBytes(24).toString('base64url');
    this.#waiting.set(token, { manifest, owner, state });
    return { token, manifest };
  }

  /** Registers the App under the name that the person confirmed; answers the address to which the browser goes. */
  confirm(token: string, name: string): string {
    const waiting = this.#waiting.get(token);
    if (!waiting) throw new ManifestRefusal('This page has expired. Please start again.');
    const { manifest, owner, state } = waiting;
    const slug = this.#slugOf(name, owner);
    const made = this.#world.addApp({ slug, name, permissions: manifest.permissions, owner: owner.login });
    this.#waiting.delete(token);
    const code = randomBytes(20).toString('hex');
    this.#codes.set(code, {
      app: made.app,
      privateKey: made.privateKey,
      clientSecret: randomBytes(20).toString('hex'),
      webhookSecret: randomBytes(20).toString('hex'),
      madeAt: this.#world.now().getTime(),
    });
    const back = new URL(manifest.redirectUrl);
    back.searchParams.set('code', code);
    if (state !== null) back.searchParams.set('state', state);
    return back.href;
  }

  /** What a code stands for, the first time and within its hour. */
  convert(code: string): Conversion | undefined {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    return found && this.#world.now().getTime() - found.madeAt < CODE_LIFE_MS ? found : undefined;
  }

  #slugOf(name: string, owner: Account): string {
    if (name.trim() === '') throw new ManifestRefusal("Name can't be blank");
    if (name.length > MAX_NAME)
      throw new ManifestRefusal(`Name is too long (maximum is ${MAX_NAME} characters)`);
    const slug = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const account = this.#world.findAccount(name);
    const isTaken =
      this.#world.apps.some((app) => app.slug === slug || app.name.toLowerCase() === name.toLowerCase()) ||
      (account !== undefined && account !== owner);
    if (isTaken || slug === '') throw new ManifestRefusal('Name is already taken');
    return slug;
  }
}

function readManifest(text: string | null, product: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text ?? '');
  } catch {
    throw new ManifestRefusal('Error Manifest is not valid JSON.');
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new ManifestRefusal('Error Manifest is not valid JSON.');
  const fields = manifest as Record<string, unknown>;
  const unknown = Object.keys(fields).find((name) => !FIELDS.has(name));
  if (unknown !== undefined) throw new ManifestRefusal(`Error "${unknown}" is not a permitted key.`);
  // GitHub says so of the hook's url as well, and then means that one (probot/probot#1999).
  const hook = fields.hook_attributes as { url?: unknown } | undefined;
  if (!isUrl(fields.url) || (hook !== undefined && !isUrl(hook.url)))
    throw new ManifestRefusal('Error "url" wasn\'t supplied.');
  if (!isUrl(fields.redirect_url)) throw new ManifestRefusal('Error "redirect_url" is not a valid URL.');
  const { name = '', public: isPublic = false, default_permissions: permissions = {} } = fields;
  if (typeof name !== 'string') throw new ManifestRefusal('Error "name" is not a string.');
  if (typeof isPublic !== 'boolean') throw new ManifestRefusal('Error "public" is not a boolean.');
  const levels = knownPermissions(product);
  for (const [permission, level] of Object.entries(permissions as object)) {
    if (levels[permission]?.includes(String(level)) !== true)
      throw new ManifestRefusal('Error Default permission records resource is not included in the list.');
  }
  return {
    name,
    url: String(fields.url),
    redirectUrl: String(fields.redirect_url),
    isPublic,
    permissions: permissions as Record<string, string>,
  };
}

const isUrl = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);

function knownPermissions(product: string): Readonly<Record<string, readonly string[]>> {
  const description = JSON.parse(readFileSync(descriptionOf(product), 'utf8')) as {
    components: { schemas: { 'app-permissions': { properties: Record<string, { enum: string[] }> } } };
  };
  const { properties } = description.components.schemas['app-permissions'];
  const levels = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, each.enum]));
  // Asked for in public mints, and in no description of GitHub's.
  return { actions_variables: ['read', 'write'], ...levels };
}
