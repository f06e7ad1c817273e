import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openPlaces, runCell, type Cell, type CellResult } from './fault-matrix-cell.ts';
import { renderReliability } from './fault-matrix-page.ts';
import { operations, rows } from './fault-matrix-rows.ts';

const AT_A_TIME = 12; // nearly all of the time is waiting
const WHOLE_MATRIX_MS = 240_000;

const cells: readonly Cell[] = rows.flatMap((row) => operations.map((operation) => ({ row, operation })));

/** Runs all cells, the longest first, so that none is waited for alone at the end. */
function runAll(): ReadonlyMap<Cell, Promise<CellResult>> {
  const waiting = cells.map((cell) => ({ cell, ...Promise.withResolvers<CellResult>() }));
  const queue = [...waiting].sort((a, b) => weight(b.cell) - weight(a.cell));
  const worker = async (places: Awaited<ReturnType<typeof openPlaces>>) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      next.resolve(await runCell(next.cell, places.urls));
    }
  };
  const run = async () => {
    const places = await openPlaces();
    try {
      await Promise.all(Array.from({ length: AT_A_TIME }, () => worker(places)));
    } finally {
      places.close();
    }
  };
  run().catch((error: unknown) => {
    for (const { reject } of waiting) reject(error);
  });
  return new Map(waiting.map(({ cell, promise }) => [cell, promise]));
}

function weight({ row: { by, lasts, atOnce } }: Cell): number {
  if (atOnce) return 0;
  const hangs = typeof by === 'object' && by.kind === 'hang';
  return (lasts === 'for ever' ? 1 : 0) + (hangs ? 2 : 0);
}

let results: ReturnType<typeof runAll> | undefined;

function resultOf(cell: Cell): Promise<CellResult> {
  results ??= runAll();
  return results.get(cell) ?? Promise.reject(new Error('no such cell'));
}

describe('the fault matrix', () => {
  test.each(
    cells.map((cell) => {
      const { fault, lasts, expected } = cell.row;
      return [`${fault}, ${lasts}: ${cell.operation} → ${expected[cell.operation]}`, cell] as const;
    }),
  )(
    '%s',
    async (_, cell) => {
      const { problems } = await resultOf(cell);
      expect(problems).toEqual([]);
    },
    WHOLE_MATRIX_MS,
  );

  test(
    'docs/reliability.md is made of it',
    async () => {
      const seen = await Promise.all(cells.map(async (cell) => ({ ...cell, result: await resultOf(cell) })));
      const page = renderReliability(seen);
      const file = join(import.meta.dirname, '../../docs/reliability.md');
      if (process.env.UPDATE_DOCS) writeFileSync(file, page);
      expect(readFileSync(file, 'utf8')).toBe(page);
    },
    WHOLE_MATRIX_MS,
  );
});
