import type { FileCoverageData } from 'istanbul-lib-coverage';

export function instrument(source: string, file: string): { code: string; coverage: FileCoverageData };
