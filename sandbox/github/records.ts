// What the sandbox's GitHub has: accounts, repositories, Apps, installations, tokens. `World` makes all of them.
import { execFileSync } from 'node:child_process';
import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Contents } from './contents.ts';
import type { Actor } from './events.ts';
import { gitEnvironment } from './git-process.ts';
import type { KeyPair } from './key-pairs.ts';
import { Limits, type LimitSettings } from './limits.ts';
import { permits, type Permissions } from './permission-levels.ts';

export interface Account {
  readonly kind: 'account';
  readonly id: number;
  readonly login: string;
  readonly type: 'Organization' | 'User';
  /** When true, every request is refused with the 403 of an IP allow list. */
  ipAllowList: boolean;
}

export interface Enterprise {
  readonly kind: 'enterprise';
  readonly id: number;
  readonly slug: string;
}

/** A member's request to install an App, which an owner of the account has not answered yet. */
export interface InstallationRequest {
  readonly id: number;
  readonly app: App;
  readonly account: Account;
  readonly requester: Account;
  readonly createdAt: Date;
}

export class Repository {
  readonly id: number;
  readonly private: boolean;
  owner: Account;
  name: string;
  archived = false;
  fork = false;
  /** Files without git, for what reads them by the API alone. */
  readonly contents = new Contents();
  readonly pullRequests: PullRequest[] = [];
  readonly #directory: string;

  constructor(id: number, owner: Account, name: string, isPrivate: boolean, directory: string) {
    this.id = id;
    this.owner = owner;
    this.name = name;
    this.private = isPrivate;
    this.#directory = directory;
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  /** The bare repository behind it; made when first asked for, since most tests never need git. */
  get gitDirectory(): string {
    const directory = join(this.#directory, `${this.id}.git`);
    if (!existsSync(directory)) {
      const init = ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', directory];
      execFileSync('git', init, { env: { PATH: process.env.PATH, ...gitEnvironment() } });
    }
    return directory;
  }
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
}

export class App {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly permissions: Permissions;
  readonly publicKeys: KeyObject[] = [];
  readonly #newKeyPair: () => KeyPair;

  constructor(
    app: Pick<App, 'id' | 'clientId' | 'slug' | 'name' | 'owner' | 'permissions'> & {
      newKeyPair: () => KeyPair;
    },
  ) {
    this.id = app.id;
    this.clientId = app.clientId;
    this.slug = app.slug;
    this.name = app.name;
    this.owner = app.owner;
    this.permissions = app.permissions;
    this.#newKeyPair = app.newKeyPair;
  }

  /** Makes one more key pair. Returns the private key as PKCS#1 PEM and keeps the public one alone. */
  addKey(): string {
    const { publicKey, privateKey } = this.#newKeyPair();
    this.publicKeys.push(publicKey);
    return privateKey;
  }
}

export class Installation {
  readonly id: number;
  readonly app: App;
  readonly on: Account | Enterprise;
  /** May be changed by a test, as an owner changes it in the installation's settings. */
  permissions: Permissions;
  selection: 'all' | Repository[];
  suspended: boolean;

  constructor(
    installation: Pick<Installation, 'id' | 'app' | 'on' | 'permissions' | 'selection' | 'suspended'>,
  ) {
    this.id = installation.id;
    this.app = installation.app;
    this.on = installation.on;
    this.permissions = installation.permissions;
    this.selection = installation.selection;
    this.suspended = installation.suspended;
  }

  covers(repository: Repository): boolean {
    return this.on === repository.owner && (this.selection === 'all' || this.selection.includes(repository));
  }
}

export type TokenKind = 'installation' | 'github-token';

export class IssuedToken {
  readonly token: string;
  readonly kind: TokenKind;
  readonly installation?: Installation;
  readonly permissions: Permissions;
  readonly expiresAt: Date;
  revoked = false;
  /** What it was needed for so far: permission name → the highest level that a request wanted. */
  readonly used: Record<string, string> = {};
  readonly #scope: 'all' | readonly Repository[];
  readonly #now: () => Date;

  constructor(
    issued: Pick<IssuedToken, 'token' | 'kind' | 'permissions' | 'expiresAt'> & {
      installation?: Installation;
      scope: 'all' | readonly Repository[];
      now: () => Date;
    },
  ) {
    this.token = issued.token;
    this.kind = issued.kind;
    if (issued.installation) this.installation = issued.installation;
    this.permissions = issued.permissions;
    this.expiresAt = issued.expiresAt;
    this.#scope = issued.scope;
    this.#now = issued.now;
  }

  get alive(): boolean {
    return !this.revoked && this.#now() < this.expiresAt;
  }

  holds(name: string, level: string): boolean {
    return permits(this.permissions, name, level);
  }

  /** Whether it may do this, which a request is about to do. */
  permits(name: string, level: string): boolean {
    const holds = this.holds(name, level);
    if (holds && !permits(this.used, name, level)) this.used[name] = level;
    return holds;
  }

  /** Full names of the repositories it was limited to, or 'all' of the installation's. */
  get repositories(): 'all' | string[] {
    return this.#scope === 'all' ? 'all' : this.#scope.map((repository) => repository.fullName);
  }

  /** The login that GitHub shows for what this token does. */
  get actorLogin(): string {
    return `${this.installation?.app.slug ?? 'github-actions'}[bot]`;
  }

  get actor(): Actor {
    const slug = this.installation?.app.slug;
    return slug === undefined ? { kind: 'github-token' } : { kind: 'app', slug };
  }

  covers(repository: Repository): boolean {
    const inScope = this.#scope === 'all' || this.#scope.includes(repository);
    return inScope && (this.installation?.covers(repository) ?? true);
  }
}

/** A person's token, such as the one that `gh auth login` gets. It reaches what the person sees. */
export class UserToken {
  readonly token: string;
  readonly login: string;
  readonly limits: Limits;
  revoked = false;
  /** Full names that this person does not see. */
  readonly hidden = new Set<string>();

  constructor(token: string, login: string, limits: Partial<LimitSettings> = {}) {
    this.token = token;
    this.login = login;
    this.limits = new Limits(limits);
  }

  sees(repository: Repository): boolean {
    return !this.hidden.has(repository.fullName);
  }
}
