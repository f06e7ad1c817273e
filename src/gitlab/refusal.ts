// Loaded only when GitLab refused to make a token: its words (https://docs.gitlab.com/api/rest/troubleshooting/) → code.
import type { Code } from '../failures/catalogue.ts';
import { Failure } from '../failures/failure.ts';
import type { Refusal } from '../hosts/refusal.ts';
import type { GitLabInputs } from './inputs.ts';

type About = Pick<GitLabInputs, 'target' | 'token' | 'scopes' | 'webUrl'>;

/** What GitLab's refusal means. */
export function explainRefusal(refusal: Refusal, about: About): Failure {
  const { status, words, said } = refusal;
  const { target, token, scopes, webUrl } = about;
  const what = `a${token.kind === 'access' ? `n access token as ${token.levelName}` : ' deploy token'} for ${target.name}`;
  const failed = (code: Code, happened: string, fix?: string) =>
    new Failure(code, happened, { said, fix, cause: refusal });
  const { host } = new URL(webUrl);
  if (/moved projects/i.test(words))
    return failed(
      'target-not-found',
      `The ${target.kind} ${target.name} has another path now`,
      'Set `project` to the path in the address of its page, to which GitLab leads from the old one, or to its ID.',
    );
  if (status === 401)
    return failed(
      'parent-token-refused',
      `${host} does not accept the token in \`token\`: it is invalid, expired or revoked there`,
    );
  if (/insufficient_(?:granular_)?scope/.test(words))
    return failed(
      'parent-token-refused',
      `The token in \`token\` lacks the scope to make ${what}`,
      lackingScope(words, about),
    );
  if (/access level/i.test(words) && status !== 404)
    return failed(
      'role-too-low',
      `GitLab does not let the parent make ${what}: it cannot give more than it has itself`,
      `Set access-level to what the parent's owner has there at most, or raise that.`,
    );
  if (status === 403 || /does not have permission|not allowed to|forbidden/i.test(words))
    return failed('role-too-low', `GitLab does not let the parent make ${what}`);
  if (status === 404)
    return failed('target-not-found', `${host} shows the parent no ${target.kind} ${target.name}`);
  if (/scope/i.test(words))
    return failed('scope-not-allowed', `GitLab does not give a token with the scopes ${scopes.join(', ')}`);
  if (/expir/i.test(words))
    return failed('expiry-not-allowed', `GitLab does not give a token that ends then`);
  return failed('host-refused', `GitLab did not make ${what}`);
}

function lackingScope(words: string, { target, token }: About): string {
  const route = token.kind === 'deploy' ? 'create and delete deploy tokens' : 'create access tokens';
  return words.includes('granular')
    ? `Let the fine-grained parent token ${route} in ${target.name}; GitLab names the permission that it lacks.`
    : 'Make the parent a personal access token with the scope `api`: no narrower one of GitLab can make tokens, but for fine-grained ones (docs/gitlab.md).';
}
