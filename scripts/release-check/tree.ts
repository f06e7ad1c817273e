// What a release needs of the files and of git.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was looked at: `missing` keeps a release from being made, `optional` makes it safer. */
export interface Finding {
  readonly kind: 'good' | 'missing' | 'optional';
  readonly text: string;
}

export interface Tree {
  readonly version: string;
  readonly userAgent: string;
  readonly changelog: string;
  readonly issueTemplate: string;
  readonly branch: string;
  /** `git status --porcelain`. */
  readonly changes: string;
  readonly head: string;
  /** The commit of origin/main; empty where there is no such branch. */
  readonly main: string;
  readonly tags: readonly string[];
}

export function readTree(root: string): Tree {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const git = (...args: string[]): string => {
    try {
      return execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  };
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return {
    version,
    userAgent: /USER_AGENT = '([^']+)'/.exec(read('src/transport/sender.ts'))?.[1] ?? '',
    changelog: read('CHANGELOG.md'),
    issueTemplate: read('.github/ISSUE_TEMPLATE/config.yml'),
    branch: git('branch', '--show-current'),
    changes: git('status', '--porcelain'),
    head: git('rev-parse', 'HEAD'),
    main: git('rev-parse', '--verify', '--quiet', 'origin/main'),
    tags: git('tag', '--list', 'v*').split('\n'),
  };
}

export function checkTree(tree: Tree): Finding[] {
  const { version, userAgent, changelog, issueTemplate, branch, changes, head, main, tags } = tree;
  const tag = `v${version}`;
  const must = (isSo: boolean, good: string, missing: string): Finding =>
    isSo ? { kind: 'good', text: good } : { kind: 'missing', text: missing };
  return [
    must(
      userAgent.endsWith(`/${version}`),
      `USER_AGENT says ${version}, as package.json`,
      `package.json says ${version}, and USER_AGENT in src/transport/sender.ts ${userAgent}`,
    ),
    must(
      changelog.includes(`## [${version}] - 20`),
      `CHANGELOG.md has a dated entry for ${version}`,
      `CHANGELOG.md has no entry "## [${version}] - YYYY-MM-DD"`,
    ),
    must(
      !issueTemplate.includes('/OWNER/'),
      'the links for issues have an account',
      '.github/ISSUE_TEMPLATE/config.yml still says OWNER: put the account there that hosts this repository',
    ),
    must(
      branch === 'main',
      'the branch is main',
      `the branch is ${branch || 'none'}: release.yml takes tags on main alone`,
    ),
    must(changes === '', 'everything is committed', `there are changes that are not committed:\n${changes}`),
    must(
      head !== '' && head === main,
      'origin has this commit as main',
      'origin/main is another commit than HEAD: fetch, then push or merge',
    ),
    must(
      !tags.includes(tag),
      `the tag ${tag} is free`,
      `the tag ${tag} is there already: npm version makes the next one`,
    ),
  ];
}
