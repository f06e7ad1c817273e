import { textAt } from './padded.ts';
// Folders of a job, relative to its workspace.

/** A folder of the workspace; the workspace itself is the empty text. */
export const cleanFolder = (folder: string): string => folder.replace(/^\.\/|\/+$/g, '').replace(/^\.$/, '');

/** A folder that lies in no clone of the job. */
export const OUTSIDE = '/';
/** A folder that a variable names, of which nothing is known. */
export const UNKNOWN = '?';

/** Folders inside of each other; deeper ones are of no interest. */
const MAX_FOLDERS = 64;

/** A folder below another. */
export const joined = (folder: string, next: string): string => {
  const inWorkspace =
    /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\}|\/github\/workspace)\/?(.*)$/s.exec(next);
  if (inWorkspace) return joined('', textAt(inWorkspace, 1));
  if (folder === UNKNOWN && !next.startsWith('/')) return UNKNOWN;
  const parts = next.startsWith('/') ? [''] : folder === '' ? [] : folder.split('/');
  for (const part of next.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.slice(0, MAX_FOLDERS).join('/');
};
