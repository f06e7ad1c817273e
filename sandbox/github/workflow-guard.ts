import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuedToken, Repository } from './records.ts';

// git runs it while the pushed objects are still in quarantine: a refusal leaves no trace in the repository.
const preReceive = `#!/bin/sh
test -n "$SANDBOX_REFUSES_WORKFLOWS" || exit 0
while read -r before after ref; do
  case $after in *[!0]*) ;; *) continue ;; esac
  file=$(git log --format= --name-only "$after" --not --all -- .github/workflows | head -n 1)
  test -z "$file" && continue
  echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
  exit 1
done
`;

/** The folder with the hook that keeps workflow files from tokens without `workflows: write`; made when missing. */
export function workflowGuard(repository: Repository): string {
  const folder = join(repository.gitDirectory, 'sandbox-hooks');
  if (!existsSync(folder)) {
    mkdirSync(folder);
    const hook = join(folder, 'pre-receive');
    writeFileSync(hook, preReceive);
    chmodSync(hook, 0o755);
  }
  return folder;
}

/** What to tell the hook about the pusher. */
export function refusesWorkflowChanges(token: IssuedToken): Record<string, string> {
  return token.holds('workflows', 'write') ? {} : { SANDBOX_REFUSES_WORKFLOWS: 'yes' };
}
