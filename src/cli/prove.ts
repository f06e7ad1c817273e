import type { Patch } from './patch/make-patch.ts';
import type { Planned } from './plan/make-plan.ts';
import type { MigrateOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

export async function prove(
  _planned: Planned,
  _patch: Patch,
  _options: MigrateOptions,
  terminal: Terminal,
): Promise<boolean> {
  terminal.complain('not yet');
  return Promise.resolve(false);
}
