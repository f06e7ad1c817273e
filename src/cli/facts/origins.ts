import { isMap, isScalar, isSeq } from 'yaml';
import { findExpressions, findSecrets } from '../yaml/expressions.ts';
import { pairsOf, resolved, asItems, type PairNode, type ScalarNode } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import type { Origin, Place } from './facts.ts';

/** What stands behind a secret where the job's own token takes its place. */
const FALLBACK = /^\s*\|\|\s*(github\.token|secrets\.GITHUB_TOKEN)\s*$/i;

/** Collects the places where files read secrets. One place is one origin, however many aliases repeat it. */
export class Origins {
  private readonly all: Origin[] = [];
  private readonly byNode = new Map<unknown, readonly Origin[]>();
  /** Where all secrets are taken at once, so that nobody can say which of them goes where. */
  readonly wholes: { readonly source: Source; readonly line: number }[] = [];

  get list(): readonly Origin[] {
    return this.all;
  }

  of(id: number): Origin {
    const origin = this.all[id];
    if (!origin) throw new Error(`no origin ${id}`);
    return origin;
  }

  /** The origins in one value, of all scalars that it holds. */
  in(source: Source, node: unknown, place: Place, pair?: PairNode): readonly Origin[] {
    const found = resolved(source, node);
    if (isScalar(found)) return found.range ? this.inScalar(source, found as ScalarNode, place, pair) : [];
    if (isMap(found)) return pairsOf(source, found).flatMap(([, pair]) => this.in(source, pair.value, place));
    if (isSeq(found)) return asItems(source, found).flatMap((item) => this.in(source, item, place));
    return [];
  }

  private inScalar(
    source: Source,
    node: ScalarNode,
    place: Place,
    pair: PairNode | undefined,
  ): readonly Origin[] {
    const known = this.byNode.get(node);
    if (known) return known;
    const [from, to] = node.range;
    const found: Origin[] = [];
    for (const { start, end, inner } of findExpressions(source.text, from, to)) {
      const { reads, all } = findSecrets(inner);
      if (all) this.wholes.push({ source, line: source.lineOf(start) });
      for (const read of reads) {
        if (read.name.toUpperCase() === 'GITHUB_TOKEN') continue;
        const origin: Origin = {
          id: this.all.length,
          source,
          secret: read.name,
          start: start + 3 + read.start,
          end: start + 3 + read.end,
          line: source.lineOf(start),
          isTest: read.isTest,
          expression: { start, end },
          hasFallback: FALLBACK.test(inner.slice(read.end)),
          place,
          pair,
        };
        this.all.push(origin);
        found.push(origin);
      }
    }
    this.byNode.set(node, found);
    return found;
  }
}
