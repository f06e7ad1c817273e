import type { KeyObject } from 'node:crypto';
import type { ReportProblem } from '../../src/failures/problems.ts';
import { readPrivateKeys } from '../../src/signing/private-key.ts';
import { reportKeys } from '../../src/signing/private-key-slips.ts';

/** Reads keys and tells of what is none, as signers.ts does. */
export function parsePrivateKeys(text: string, report: ReportProblem): readonly KeyObject[] {
  const read = readPrivateKeys(text);
  reportKeys(text, read, report);
  return read.keys;
}
