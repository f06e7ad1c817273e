import { caught, padded, textAt } from './padded.ts';
import { commands } from '../knowledge/knowledge.ts';
import { effect, readEffect } from './effect.ts';
import { readGitUrl } from './git-credential.ts';
import { secretSuggestsGitHub } from './names.ts';
import { BUILT_IN, tokensIn, unmarked } from './marks.ts';
import { expand, type Call } from './call.ts';
import type { Command } from './shell.ts';
import type { Place } from './state.ts';
import { nameRepository } from './target.ts';
import type { Variables } from './variables.ts';

/** A command of which nothing is known: whether it takes a token, only somebody who knows it can say. */
export function readUnknown(call: Call, place: Place, program: string): void {
  const [, second] = padded(call.words);
  if (program === '' || commands.quiet.includes(program)) return;
  const what = unmarked(call.words.slice(0, 3).join(' ')).slice(0, 80);
  const quiet = commands.quietSubcommands[program];
  const given = tokensIn([...call.words, call.input].join(' '));
  const isQuiet =
    quiet?.includes(second) === true ||
    (/^(npm|pnpm|yarn|bun)$/.test(program) &&
      commands.quietScripts.includes(
        second === 'run' ? (textAt(call.words, 2).split(':')[0] ?? '') : second,
      )) ||
    (/^(make|task|just)$/.test(program) &&
      /^(test|lint|build|check|fmt|format|deps|install|clean)$/.test(second));
  if (isQuiet && given.length === 0) return;
  const urls = call.words.map(readGitUrl).filter((url) => url !== undefined && url.tokens.length > 0);
  if (isQuiet && urls.length > 0 && given.every((token) => urls.some((url) => url?.tokens.includes(token)))) {
    for (const url of urls)
      if (url)
        place.emit(
          url.tokens,
          readEffect(
            // `@main` behind the name is what pip installs of it.
            nameRepository(url.path.replace(/(\.git)?@.*$/s, ''), place.scope, place.matrix),
            `${program} installs from a git URL`,
          ),
        );
    return;
  }
  if (!isQuiet) place.state.opaque.push({ step: place.step, what });
  // A variable under a name of one's own that the script hands on by itself is hardly looked for by a program.
  const isHandedOn = (name: string): boolean =>
    !/^(GITHUB|GH)_TOKEN$/.test(name) && call.handedOn().has(name);
  const inReach = call.variables
    .holders()
    .flatMap(({ name, tokens, isLikely }) =>
      (isLikely || tokens.some((token) => secretSuggestsGitHub(place.secretOf(token)))) && !isHandedOn(name)
        ? tokens
        : [],
    );
  const tokens = [...new Set([...given, ...inReach])];
  if (tokens.length > 0)
    place.emit(
      tokens,
      effect({
        what,
        source: '',
        ask: `what does ${what} do on GitHub: push, release, another repository?`,
        isWeak: given.length === 0,
      }),
    );
}

/** What a command writes for later steps. */
export function leaveBehind(command: Command, variables: Variables, place: Place): void {
  const text = [...command.words.slice(1), command.input]
    .map((word) => expand(word, variables)[0] ?? '')
    .join('\n');
  const tokens = tokensIn(text);
  for (const output of command.outputs) {
    if (/GITHUB_ENV\}?$/.test(output)) {
      for (const [, name, value] of caught(text, /^\s*([A-Za-z_]\w*)=(.*)$/gm))
        if (!value.includes(BUILT_IN)) place.state.written.set(name, value);
    } else if (tokens.length > 0 && /netrc|git-credentials|gitconfig/i.test(output)) {
      place.state.rewrites.push({ tokens, owner: undefined });
      place.emit(
        tokens,
        effect({
          what: `a credential for git in ${output.slice(-40)}`,
          source: 'docs/recipes.md',
          ask: 'which repositories does git clone or push with it?',
        }),
      );
    } else if (
      tokens.length > 0 &&
      /npmrc|settings\.xml|nuget|pip\.conf|\.gem/i.test(output) &&
      text.includes('pkg.github.com')
    ) {
      place.emit(
        tokens,
        effect({
          what: 'log-in to a package registry',
          source: 'docs/migrate.md#what-an-apps-token-cannot-do',
          permissions: { packages: 'read' },
          ask: 'does the registry take an App token here? GITHUB_TOKEN with packages: read is the documented way',
        }),
      );
    } else if (tokens.length > 0 && !output.startsWith('/dev/'))
      place.emit(
        tokens,
        effect({
          what: `a file (${output.slice(-40)})`,
          source: '',
          ask: `who reads the token from ${output.slice(-40)}?`,
        }),
      );
  }
}
