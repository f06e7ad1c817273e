// Stands in for toad-cache in the bundles (tsconfig.bundle.json): auth-app keeps installation tokens in it, and is asked
// for none here.
export class Lru {
  get() {
    throw new Error('toad-cache is not part of this bundle');
  }
}
