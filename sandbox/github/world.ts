// Long because it is all that GitHub knows: accounts, repositories, Apps, installations and tokens, with who finds which.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifests } from './app-manifests.ts';
import { gitOutput } from './git-process.ts';
import { keyPairs } from './key-pairs.ts';
import { withMetadata, type Permissions } from './permission-levels.ts';
import type { Files } from './contents.ts';
import type { LimitSettings } from './limits.ts';
import {
  App,
  Installation,
  IssuedToken,
  Repository,
  UserToken,
  type Account,
  type Enterprise,
  type InstallationRequest,
} from './records.ts';
import { newTokenText, type TokenFormat } from './token-text.ts';

const HOUR_MS = 3_600_000;
const GITHUB_ACTIONS_APP_ID = 15368;

/** Everything the sandbox's GitHub knows. Tests and the demo fill it before, and may change it during, a run. */
export class World {
  readonly accounts: Account[] = [];
  readonly enterprises: Enterprise[] = [];
  readonly repositories: Repository[] = [];
  readonly apps: App[] = [];
  readonly installations: Installation[] = [];
  readonly installationRequests: InstallationRequest[] = [];
  readonly tokens: IssuedToken[] = [];
  readonly userTokens: UserToken[] = [];
  /** GitHub's clock minus the local one. Add 3600 to let every minted token expire. */
  clockSkewSeconds: number;
  tokenFormat: TokenFormat;
  /** How long an installation token lives, in milliseconds: an hour at GitHub. */
  tokenLifeMs: number;
  readonly manifests: AppManifests = new AppManifests(this);
  /** The login of who is signed in to the web site; the first user unless said otherwise. */
  signedInAs: string | undefined;
  /** Whether whoever is signed in may only ask for an App to be installed. */
  installsNeedApproval = false;
  readonly #oldNames = new Map<string, Repository>();
  readonly #ids = { account: 9_100_000, repository: 710_000_000, app: 1_200_000, installation: 61_000_000 };
  readonly #newKeyPair = keyPairs();
  #directory: string | undefined;

  constructor(options: { clockSkewSeconds?: number; tokenFormat?: TokenFormat; tokenLifeMs?: number } = {}) {
    this.clockSkewSeconds = options.clockSkewSeconds ?? 0;
    this.tokenFormat = options.tokenFormat ?? 'stateless';
    this.tokenLifeMs = options.tokenLifeMs ?? HOUR_MS;
  }

  /** The time by GitHub's clock. */
  now(): Date {
    return new Date(Date.now() + this.clockSkewSeconds * 1000);
  }

  addAccount(account: { login: string; type: Account['type']; ipAllowList?: boolean }): Account {
    const made: Account = { kind: 'account', id: this.#ids.account++, ipAllowList: false, ...account };
    this.accounts.push(made);
    return made;
  }

  addEnterprise(slug: string): Enterprise {
    const enterprise: Enterprise = { kind: 'enterprise', id: this.#ids.account++, slug };
    this.enterprises.push(enterprise);
    return enterprise;
  }

  /** Adds `owner/name`; the owner must be there already. Private unless said otherwise. */
  addRepository(
    fullName: string,
    options: {
      private?: boolean;
      archived?: boolean;
      fork?: boolean;
      defaultBranch?: string;
      /** Its first commit, in memory: git does not see it. */
      files?: Files;
    } = {},
  ): Repository {
    const [login = '', name = ''] = fullName.split('/');
    const owner = required(this.findAccount(login), `account ${login}`);
    this.#directory ??= mkdtempSync(join(tmpdir(), 'sandbox-github-'));
    const id = this.#ids.repository++;
    const repository = new Repository(id, owner, name, options.private ?? true, this.#directory);
    repository.archived = options.archived ?? false;
    repository.fork = options.fork ?? false;
    repository.contents.defaultBranch = options.defaultBranch ?? 'main';
    if (options.files) repository.contents.commit(repository.contents.defaultBranch, options.files);
    this.repositories.push(repository);
    return repository;
  }

  /** Puts a tag or a branch (`refs/…`) on the newest commit of main. */
  addRef(fullName: string, ref: string): void {
    const { gitDirectory } = this.#repository(fullName);
    gitOutput(gitDirectory, 'update-ref', ref, 'refs/heads/main');
  }

  /** Renames a repository, or transfers it to another account; the old name answers 301 from then on. */
  renameRepository(fullName: string, newFullName: string): void {
    const repository = required(this.findRepository(fullName), `repository ${fullName}`);
    this.#oldNames.set(repository.fullName.toLowerCase(), repository);
    const [login = '', name = ''] = newFullName.split('/');
    repository.owner = required(this.findAccount(login), `account ${login}`);
    repository.name = name;
  }

  /** Registers an app and its first key; `owner` is who registered it, by default the first account. */
  addApp(app: {
    slug: string;
    name?: string;
    id?: number;
    clientId?: string;
    permissions: Permissions;
    owner?: string;
  }): {
    app: App;
    privateKey: string;
  } {
    const made = new App({
      id: app.id ?? this.#ids.app++,
      clientId: app.clientId ?? `Iv23li${randomBytes(7).toString('hex')}`,
      slug: app.slug,
      name: app.name ?? app.slug,
      owner: this.#owner(app.owner),
      permissions: withMetadata(app.permissions),
      newKeyPair: this.#newKeyPair,
    });
    this.apps.push(made);
    return { app: made, privateKey: made.addKey() };
  }

  /** Installs `app` on an account or an enterprise; repositories by name or full name. */
  install(
    app: App,
    options: ({ account: string } | { enterprise: string }) & {
      repositories?: 'all' | readonly string[];
      permissions?: Permissions;
      suspended?: boolean;
    },
  ): Installation {
    const on =
      'account' in options
        ? required(this.findAccount(options.account), `account ${options.account}`)
        : required(this.findEnterprise(options.enterprise), `enterprise ${options.enterprise}`);
    const names = options.repositories ?? 'all';
    const login = 'account' in options ? options.account : '';
    const installation = new Installation({
      id: this.#ids.installation++,
      app,
      on,
      permissions: withMetadata(options.permissions ?? app.permissions),
      selection:
        names === 'all'
          ? 'all'
          : names.map((name) => this.#repository(name.includes('/') ? name : `${login}/${name}`)),
      suspended: options.suspended ?? false,
    });
    this.installations.push(installation);
    return installation;
  }

  /** Somebody who may not install the App asks an owner of the account to. */
  requestInstallation(app: App, { account, requester }: { account: string; requester: string }): void {
    this.installationRequests.push({
      id: this.installationRequests.length + 1,
      app,
      account: required(this.findAccount(account), `account ${account}`),
      requester: required(this.findAccount(requester), `account ${requester}`),
      createdAt: this.now(),
    });
  }

  /** Removes an installation; its tokens die with it. */
  uninstall(installation: Installation): void {
    this.installations.splice(this.installations.indexOf(installation), 1);
    for (const token of this.tokens) if (token.installation === installation) token.revoked = true;
  }

  /** Issues an installation token for as long as they live here. Whether it may be asked for is checked by the end point, not here. */
  mint(
    installation: Installation,
    grant: { permissions: Permissions; scope: 'all' | readonly Repository[]; format?: TokenFormat },
  ): IssuedToken {
    const expiresAt = new Date(this.now().getTime() + this.tokenLifeMs);
    const token = newTokenText(grant.format ?? this.tokenFormat, installation.app.id, expiresAt);
    const { permissions, scope } = grant;
    return this.#issue({ token, kind: 'installation', installation, permissions, scope, expiresAt });
  }

  /** A job's own GITHUB_TOKEN for one repository: alive for 24 hours, and its pushes start no workflows. */
  addGitHubToken(fullName: string, permissions: Permissions): string {
    const expiresAt = new Date(this.now().getTime() + 24 * HOUR_MS);
    const token = newTokenText(this.tokenFormat, GITHUB_ACTIONS_APP_ID, expiresAt);
    const scope = [this.#repository(fullName)];
    return this.#issue({
      token,
      kind: 'github-token',
      permissions: withMetadata(permissions),
      scope,
      expiresAt,
    }).token;
  }

  /** A person's own token, as `gh` has one, with GitHub's limits unless said otherwise. */
  addUserToken(login: string, limits: Partial<LimitSettings> = {}): UserToken {
    const made = new UserToken(`gho_${randomBytes(18).toString('hex')}`, login, limits);
    this.userTokens.push(made);
    return made;
  }

  /** The installation tokens that are neither revoked nor expired. */
  aliveTokens(): IssuedToken[] {
    return this.tokens.filter((token) => token.kind === 'installation' && token.alive);
  }

  findAccount(login: string): Account | undefined {
    return this.accounts.find((account) => sameName(account.login, login));
  }

  /** Who is signed in to the web site, if anybody. */
  signedIn(): Account | undefined {
    if (this.signedInAs !== undefined) return this.findAccount(this.signedInAs);
    return this.accounts.find(({ type }) => type === 'User');
  }

  findEnterprise(slug: string): Enterprise | undefined {
    return this.enterprises.find((enterprise) => sameName(enterprise.slug, slug));
  }

  /** The repository of that name today; see `findRenamed` for names of the past. */
  findRepository(fullName: string): Repository | undefined {
    return this.repositories.find((repository) => sameName(repository.fullName, fullName));
  }

  findRenamed(fullName: string): Repository | undefined {
    return this.#oldNames.get(fullName.toLowerCase());
  }

  /** Deletes the bare repositories. */
  close(): void {
    if (this.#directory !== undefined) rmSync(this.#directory, { recursive: true, force: true });
  }

  #owner(login: string | undefined): Account {
    if (login !== undefined) return required(this.findAccount(login), `account ${login}`);
    return this.accounts[0] ?? this.addAccount({ login: 'app-owners', type: 'Organization' });
  }

  #repository(fullName: string): Repository {
    return required(this.findRepository(fullName), `repository ${fullName}`);
  }

  #issue(issued: Omit<ConstructorParameters<typeof IssuedToken>[0], 'now'>): IssuedToken {
    const token = new IssuedToken({ ...issued, now: () => this.now() });
    this.tokens.push(token);
    return token;
  }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What was found; throws when there was nothing, which is a mistake of whoever fills the world. */
function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The sandbox's world has no ${what}: add it first.`);
  return found;
}
