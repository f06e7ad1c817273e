import { padded, textAt } from './padded.ts';
import { commands, type CommandRow } from '../knowledge/knowledge.ts';
import { effect, union } from './effect.ts';
import { pushEffect } from './git.ts';
import { goreleaserEffects } from './goreleaser.ts';
import { loginEffect, registryEffect } from './registry.ts';
import { tokensIn } from './marks.ts';
import { cloneAt, type Place } from './state.ts';
import type { Call } from './call.ts';

const rows = commands.tools.flatMap((row) => (row.tool ?? []).map((name) => [name.split(' '), row] as const));

/** What a release tool, a registry log-in or the like does; false where the command is none that is known. */
export function readTool(call: Call, place: Place): boolean {
  const words = withoutRunner(call.words);
  if (readRegistry(words, call, place)) return true;
  const row = rows.find(([name]) => name.every((part, at) => bare(textAt(words, at)) === part))?.[1];
  if (!row) return false;
  const values = (row.tokenVariables ?? [])
    .map((name) => call.variables.text(name))
    .filter((value) => value !== '');
  const own = tokensIn(textAt(values, 0));
  if (row.goreleaser) {
    for (const [tokens, each] of goreleaserEffects(call.variables, place, words)) place.emit(tokens, each);
    return true;
  }
  const tokens =
    own.length > 0 || values.length > 0 || !row.git ? own : (cloneAt(place.state, call.folder)?.tokens ?? []);
  if (tokens.length > 0) place.emit(tokens, toolEffect(row, words));
  if (row.git && own.length > 0) {
    // It tags and pushes with git, whose credential is that of the checkout.
    const clone = cloneAt(place.state, call.folder);
    const pushing = clone?.tokens ?? [];
    if (pushing.length > 0)
      place.emit(
        pushing,
        pushEffect(
          clone?.named ?? { target: 'current' },
          ['push', 'push:tags', 'create'],
          `${textAt(words, 0)} pushes with the checkout's token`,
        ),
      );
  }
  return true;
}

const bare = (word: string): string => word.replace(/@[\w.^~-]+$/, '');

function withoutRunner(words: readonly string[]): readonly string[] {
  const [first, second] = padded(words);
  if (/^(npx|bunx|pnpx)$/.test(first)) return withoutFlags(words.slice(1));
  if (
    /^(pnpm|yarn|npm|bun|poetry|uv|bundle)$/.test(first) &&
    /^(exec|dlx|x|run)$/.test(second) &&
    !/^(npm|bun)$/.test(second ? `${first}${second === 'run' ? '' : '-'}` : '')
  ) {
    const rest = withoutFlags(words.slice(2));
    return isTool(rest) ? rest : words;
  }
  if (first === 'yarn' && isTool(words.slice(1))) return words.slice(1);
  return words;
}

/** npx has options of its own, with `--package NAME` and `-p NAME` among them. */
function withoutFlags(words: readonly string[]): readonly string[] {
  let rest = words;
  while (textAt(rest, 0).startsWith('-')) rest = rest.slice(/^(-p|--package)$/.test(textAt(rest, 0)) ? 2 : 1);
  return rest;
}

const isTool = (words: readonly string[]): boolean =>
  rows.some(([name]) => name.every((part, at) => bare(textAt(words, at)) === part));

function toolEffect(row: CommandRow, words: readonly string[]) {
  const flags = (row.flags ?? []).filter(({ flag }) => words.some((word) => flag.includes(word)));
  return effect({
    what: words.slice(0, 2).join(' '),
    source: row.source,
    permissions: row.permissions,
    optional: union(...(row.optional ?? []).map((each) => each.permissions)),
    raises: row.raises ?? [],
    pushes: row.pushes ?? false,
    builtIn: row.builtIn ?? false,
    cannot: row.cannot ?? flags.find(({ cannot }) => cannot)?.cannot,
    ask: row.ask,
  });
}

/** Log-ins to GitHub's package registries, and what publishes to them. */
function readRegistry(words: readonly string[], call: Call, place: Place): boolean {
  const [first, second] = padded(words);
  const isLogin =
    /^(docker|podman|buildah|helm|crane|oras|skopeo)$/.test(first) && words.slice(1, 3).includes('login');
  const isGitHubs = words.some((word) => /(^|\/\/)(ghcr\.io|docker\.pkg\.github\.com)/.test(word));
  if (isLogin) {
    const tokens = tokensIn([...words, call.input].join(' '));
    if (isGitHubs && tokens.length > 0)
      place.emit(tokens, loginEffect(`${first} login ghcr.io`, 'write', place.images, place.scope));
    return true;
  }
  if (/^(npm|pnpm|yarn)$/.test(first) && second === 'publish') {
    const tokens = tokensIn(call.variables.text('NODE_AUTH_TOKEN'));
    const isOwn = call.variables.text('NPM_REGISTRY_OF_SETUP_NODE') === 'github';
    if (tokens.length > 0 && isOwn) place.emit(tokens, registryEffect(`${first} publish`, 'write'));
    return true;
  }
  if (/^(npm|pnpm|yarn|bun)$/.test(first) && /^(ci|i|install|add|update|)$/.test(second)) {
    const tokens = tokensIn(call.variables.text('NODE_AUTH_TOKEN'));
    if (tokens.length > 0 && call.variables.text('NPM_REGISTRY_OF_SETUP_NODE') === 'github')
      place.emit(tokens, {
        ...registryEffect(`${first} ${second} from npm.pkg.github.com`, 'read'),
        ask: 'may GITHUB_TOKEN of this repository read the packages (their settings, "Manage Actions access")?',
      });
  }
  return false;
}
