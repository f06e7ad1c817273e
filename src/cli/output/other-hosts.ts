import type { OtherHostSecret } from '../facts/other-hosts.ts';
import { printable } from './printable.ts';

const WORDS = {
  gitlab: 'GitLab: a token for one project or group, revoked when the job ends',
  bitbucket: 'Bitbucket: a token that lives two hours',
};

/** Which sister action fits each secret of another host, a line each; `action` is the main one, as `uses:` names it. */
export function otherHostLines(secrets: readonly OtherHostSecret[], action: string): string[] {
  return secrets.map(({ file, line, secret, host }) => {
    const [name, ref] = action.split('@');
    const sister = `${name ?? ''}/${host}${ref === undefined ? '' : `@${ref}`}`;
    return `${printable(file)}:${line}: ${printable(secret)} is for ${WORDS[host]}, comes from ${printable(sister)} (docs/${host}.md)`;
  });
}
