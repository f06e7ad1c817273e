import { readdirSync } from 'node:fs';
import { Contract, type Exchange } from './contract.ts';
import type { World } from './world.ts';

/** Collects exchanges and holds them to the contract when somebody looks: no client waits for the check. */
export class ContractWatch {
  readonly #world: World;
  readonly #basePath: string;
  readonly #extraPermissions: readonly string[];
  readonly #found: string[] = [];
  readonly #unchecked: Exchange[] = [];
  #contract: Contract | undefined;

  constructor(world: World, basePath: string, extraPermissions: readonly string[]) {
    this.#world = world;
    this.#basePath = basePath;
    this.#extraPermissions = extraPermissions;
  }

  note(exchange: Exchange): void {
    this.#unchecked.push(exchange);
  }

  /** Something that is wrong for certain. */
  add(violation: string): void {
    this.#found.push(violation);
  }

  get violations(): string[] {
    for (const exchange of this.#unchecked.splice(0)) {
      this.#contract ??= new Contract(this.#product(), this.#extraPermissions);
      this.#found.push(...this.#contract.violations(exchange));
    }
    return this.#found;
  }

  #product(): string {
    // api.github.com serves Enterprise Cloud too; only that description knows enterprises' installations.
    if (this.#basePath === '') return this.#world.enterprises.length > 0 ? 'ghec' : 'api.github.com';
    const slices = readdirSync(new URL('openapi/', import.meta.url));
    const servers = slices.filter((file) => file.startsWith('ghes-'));
    const newest = servers.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
    if (newest === undefined) throw new Error('openapi/ holds no description of GHES.');
    return newest.replace('.json', '');
  }
}
