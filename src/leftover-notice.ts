// Loaded only when a token may write contents, git is not set up with it, and actions/checkout has left a credential.
import { findLeftover } from './git/others.ts';
import type { MintedToken } from './github/minted-token.ts';
import { sameName } from './inputs/names.ts';
import { accountLabel } from './inputs/target.ts';
import type { Runtime } from './runtime/runtime.ts';

/**
 * Warns that a push from the workspace uses the credential of the checkout, and so starts no workflow when that is
 * GITHUB_TOKEN. Not if the workflow passes this step's token as `token:` to any step.
 */
export function noticeLeftover(
  { env, log, readFile }: Pick<Runtime, 'env' | 'log' | 'readFile'>,
  { webUrl, minted }: { readonly webUrl: string; readonly minted: readonly MintedToken[] },
): void {
  const {
    GITHUB_WORKSPACE: workspace = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_ACTION: step = '',
  } = env;
  const leftover = findLeftover(env, webUrl);
  if (!leftover || !minted.some((each) => mayPushTo(each, repository))) return;
  // `acme/app/.github/workflows/release.yml@refs/heads/main`
  const [, path] = /^[^/]+\/[^/]+\/(.+?)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  if (path && isGivenAsToken(readFile(`${workspace}/${path}`) ?? '', step)) return;
  const own = /^\w[\w-]*$/.test(step) && !step.startsWith('__') ? step : 'ID';
  log.notice(
    `This token may push, but git in the workspace still uses the credential that actions/checkout stored in ${leftover}. If that is GITHUB_TOKEN, pushes start no workflows. Set \`setup-git: true\` in this step; or run the checkout after this step with \`token: \${{ steps.${own}.outputs.token }}\`; or give the checkout \`persist-credentials: false\`.`,
    'git pushes with another credential',
  );
}

function mayPushTo({ permissions, repositories, target }: MintedToken, fullName: string): boolean {
  if (permissions.contents !== 'write' || !fullName) return false;
  const isSame = (name: string) => sameName(name, fullName);
  return repositories === 'all'
    ? isSame(`${accountLabel(target)}/${fullName.replace(/.*\//, '')}`)
    : repositories.some(isSame);
}

/** Whether a workflow has a `token: ${{ steps.STEP.outputs.token }}`, in whatever form an expression may have. */
function isGivenAsToken(workflow: string, step: string): boolean {
  return workflow.split('\n').some((line) => {
    const [, value = ''] = /(?:^|[\s{,])["']?token["']?\s*:\s*(["']?\$\{\{.*)/.exec(line) ?? [];
    const names = [...value.matchAll(/\bsteps(?:\.([\w-]+)|\[\s*['"]([\w-]+)['"]\s*\])/g)];
    return names.some(([, dotted, quoted]) => (dotted ?? quoted) === step);
  });
}
