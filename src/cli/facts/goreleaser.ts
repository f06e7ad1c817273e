import { asItems, asMap, pairsOf, textOf, valueOf } from '../yaml/nodes.ts';
import { parseSource, type Source } from '../yaml/source.ts';
import { effect, effectOn } from './effect.ts';
import type { Effect } from './facts.ts';
import { tokensIn } from './marks.ts';
import type { Variables } from './variables.ts';
import type { Place } from './state.ts';
import { repositoryOf } from './target.ts';

const SOURCE = 'https://goreleaser.com/resources/errors/resource-not-accessible-by-integration';
const FILES = [
  '.goreleaser.yaml',
  '.goreleaser.yml',
  'goreleaser.yaml',
  'goreleaser.yml',
  '.config/goreleaser.yaml',
  '.config/goreleaser.yml',
];
const PUBLISHERS = ['brews', 'homebrew_casks', 'scoops', 'scoop', 'nix', 'winget', 'krews', 'aurs'];

/** One repository that goreleaser publishes to besides the release. */
interface Publication {
  readonly owner: string;
  readonly name: string;
  /** The variable whose token it takes; undefined is GITHUB_TOKEN. */
  readonly variable: string | undefined;
  readonly pullRequest: boolean;
  readonly baseOwner: string | undefined;
}

/** What goreleaser does with each of the tokens in its variables, by its own configuration. */
export function goreleaserEffects(
  variables: Variables,
  place: Place,
  words: readonly string[],
): (readonly [readonly number[], Effect])[] {
  const tokensOf = (name: string) => tokensIn(variables.text(name));
  const at = words.findIndex((word) => word === '-f' || word === '--config');
  const named = at === -1 ? undefined : words[at + 1];
  const configuration = readConfiguration(place, named);
  const own = tokensOf('GITHUB_TOKEN');
  const result: (readonly [readonly number[], Effect])[] = [];
  const isReleasing = !words.some((word) => /^(--snapshot|build|check|healthcheck)$/.test(word));
  if (own.length > 0)
    result.push([
      own,
      effect({
        what: 'goreleaser',
        why: 'it makes the release',
        source: SOURCE,
        permissions: isReleasing ? { contents: 'write' } : { contents: 'read' },
        raises: isReleasing ? ['release', 'create', 'push:tags'] : [],
      }),
    ]);
  if (!configuration) {
    for (const { name, tokens } of variables.holders())
      if (name !== 'GITHUB_TOKEN' && /TAP|BREW|SCOOP|CASK|WINGET|NUR|KREW|GITHUB|GH_|PAT/i.test(name))
        result.push([
          tokens,
          effect({
            what: `goreleaser, ${name}`,
            source: SOURCE,
            permissions: { contents: 'write' },
            ask: `which repository does goreleaser publish to with ${name}? There is no .goreleaser.yaml that names it`,
          }),
        ]);
    return result;
  }
  for (const each of publications(configuration)) {
    const tokens = each.variable === undefined ? own : tokensOf(each.variable);
    if (tokens.length > 0) result.push([tokens, publicationEffect(each, place)]);
  }
  return result;
}

function readConfiguration(place: Place, named: string | undefined): Source | undefined {
  for (const file of named === undefined ? FILES : [named]) {
    const found = place.repository.read(file);
    if (!found || !('text' in found)) continue;
    try {
      return parseSource(file, found.text);
    } catch {
      return undefined; // broken: what it says has to be asked
    }
  }
  return undefined;
}

function publications(source: Source): Publication[] {
  return pairsOf(source, source.document.contents)
    .filter(([name]) => PUBLISHERS.includes(name))
    .flatMap(([, pair]): readonly unknown[] =>
      asMap(source, pair.value) ? [pair.value] : asItems(source, pair.value),
    )
    .flatMap((item) => {
      const repository = ['repository', 'tap', 'bucket', 'index']
        .map((name) => valueOf(source, item, name))
        .find(Boolean);
      if (!repository) return [];
      const text = (name: string) => textOf(source, valueOf(source, repository, name)) ?? '';
      const pull = valueOf(source, repository, 'pull_request');
      return [
        {
          owner: text('owner'),
          name: text('name'),
          variable: /\.Env\.(\w+)/.exec(text('token'))?.[1],
          pullRequest: textOf(source, valueOf(source, pull, 'enabled')) === 'true',
          baseOwner: textOf(source, valueOf(source, pull, 'base', 'owner')),
        },
      ];
    });
}

function publicationEffect({ owner, name, pullRequest, baseOwner }: Publication, place: Place): Effect {
  const what = `goreleaser publishes to ${owner}/${name}`;
  if (baseOwner !== undefined && baseOwner.toLowerCase() !== owner.toLowerCase())
    return effect({
      what,
      source: SOURCE,
      cannot: `it pushes to a fork and opens a pull request at ${baseOwner}, as a person`,
    });
  if (/[{}]/.test(owner + name) || owner === '' || name === '')
    return effect({
      what: 'goreleaser publishes',
      source: SOURCE,
      permissions: { contents: 'write' },
      ask: 'which repository does goreleaser publish to? .goreleaser.yaml has a template there',
    });
  return effectOn(repositoryOf(owner, name, place.scope), {
    what,
    why: `.goreleaser.yaml names ${owner}/${name}${pullRequest ? ', with a pull request' : ''}`,
    source: SOURCE,
    permissions: { contents: 'write', ...(pullRequest && { pull_requests: 'write' as const }) },
    raises: ['push'],
    pushes: true,
  });
}
