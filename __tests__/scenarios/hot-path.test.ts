import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fromSource, scenario } from './harness.ts';

const observer = join(import.meta.dirname, '../../bench/observe.cjs');

interface Observed {
  readonly files: string[];
  readonly builtins: string[];
}

/** The counts behind docs/performance.md, which do not depend on the machine: what the common path loads, and asks. */
test('the common path loads one file, and neither undici nor child processes', () =>
  scenario(async ({ main, post, github, temp }) => {
    const file = join(temp, 'observed.json');
    const look = { env: { OBSERVE_FILE: file }, nodeOptions: ['--require', observer] };
    const observed = () => JSON.parse(readFileSync(file, 'utf8')) as Observed;

    const { state } = await main({ ...look, with: { 'permission-contents': 'write' } });
    const mainSaw = observed();
    await post(state, look);
    const postSaw = observed();

    expect(github.requests).toHaveLength(3);
    expect(github.connectionCount).toBe(2);
    if (fromSource) return; // the sources are many files, and import what the bundles stand in for
    for (const { files, builtins } of [mainSaw, postSaw])
      expect({ files, builtins }).toEqual({ files: ['index.js'], builtins: [] });
  }));
