import type { ReportProblem } from '../failures/problems.ts';
import { storedNameOf } from './key-forms.ts';
import type { StoredName } from './store-names.ts';

/** Reads `signing-key`: one key a line. Each line that names none is reported, and none that may hold a secret is shown. */
export function parseKeyNames(text: string, report: ReportProblem): StoredName[] {
  if (text.includes('-----')) {
    report('input-invalid', 'signing-key: found the text of a key; pass it as private-key');
    return [];
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const isOne = lines.filter(Boolean).length === 1;
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const found = storedNameOf(line);
    if (typeof found === 'object') return [found];
    report('input-invalid', `signing-key${isOne ? '' : `, line ${index + 1}`}: found ${found}`);
    return [];
  });
}
