import { Contract, type Exchange } from './contract.ts';
import { productOf } from './product.ts';
import type { World } from './world.ts';

/** Contracts are the same for every world, and to read and compile one takes longer than a scenario. */
const contracts = new Map<string, Contract>();

function contractFor(product: string, extraPermissions: readonly string[]): Contract {
  const key = [product, ...extraPermissions].join(' ');
  const known = contracts.get(key) ?? new Contract(product, extraPermissions);
  contracts.set(key, known);
  return known;
}

/** Collects exchanges, and checks them when `violations` is read: no client waits for the check. */
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

  /** Adds a violation that needs no check. */
  add(violation: string): void {
    this.#found.push(violation);
  }

  get violations(): string[] {
    for (const exchange of this.#unchecked.splice(0)) {
      this.#contract ??= contractFor(productOf(this.#basePath, this.#world), this.#extraPermissions);
      this.#found.push(...this.#contract.violations(exchange));
    }
    return this.#found;
  }
}
