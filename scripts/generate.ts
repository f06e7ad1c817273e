// Writes every generated file:  npm run generate
// --check writes nothing, names the stale ones and fails;  --root works on another copy of the project.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findStale, renderAll } from './generate/targets.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, root: { type: 'string', default: join(import.meta.dirname, '..') } },
});

const rendered = renderAll(values.root);
const stale = findStale(values.root, rendered);
if (values.check) {
  for (const file of stale) console.error(`${file} is stale: run "npm run generate" and commit it.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const file of stale) {
    writeFileSync(join(values.root, file), rendered.get(file) ?? '');
    console.log(`${file} written`);
  }
}
