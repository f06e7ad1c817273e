import { tokensIn } from './marks.ts';
import type { JobState } from './state.ts';
import type { Variables } from './variables.ts';

/** The tokens that gh takes: GH_TOKEN before GITHUB_TOKEN, else what it was logged in with. */
export function ghTokens(variables: Variables, { ghLogin }: JobState): readonly number[] {
  for (const name of ['GH_TOKEN', 'GITHUB_TOKEN']) {
    const value = variables.text(name);
    if (value !== '') return tokensIn(value);
  }
  return ghLogin;
}
