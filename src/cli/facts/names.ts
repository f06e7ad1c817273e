/** Names of variables and inputs under which programs look for a token of GitHub's. */
const PROGRAMS_LOOK_FOR =
  /^(GITHUB|GH)_?(API_|ACCESS_|AUTH_|OAUTH_|ENTERPRISE_|BOT_|PERSONAL_ACCESS_)?(TOKEN|PAT|KEY)$|^(HOMEBREW_)?GITHUB_API_TOKEN$|^GITHUB_(COM_)?TOKEN$|^(GH|GITHUB)_.*TOKEN$|_(GH|GITHUB)_(TOKEN|PAT)$|^(PERSONAL_ACCESS_TOKEN|PERSONAL_TOKEN|PAT|PAT_TOKEN|REPO_TOKEN|RELEASE_TOKEN_GITHUB)$|^RENOVATE_TOKEN$|^COPILOT_GITHUB_TOKEN$|^CR_PAT$|^GIT_(AUTH_|ACCESS_|PUSH_)?TOKEN$|^GHCR_/i;

/** Whether a program that looks into a variable, or an action into an input, of that name expects a token of GitHub's. */
export const nameSuggestsGitHub = (name: string): boolean =>
  PROGRAMS_LOOK_FOR.test(name.replaceAll('-', '_'));

/** Whether an input of an action that is not known may be a token at all. */
export const nameSuggestsToken = (name: string): boolean =>
  /^(access_?)?token$|^repo_?token$|^pat$/i.test(name.replaceAll('-', '_'));

/**
 * Whether a variable that a program or an action is given may be a token of GitHub's as well as of another service: its
 * name says no more than that it is a token, or whose.
 */
export const nameIsOpen = (name: string): boolean =>
  /^((MY|OUR|THE|ACCESS|AUTH|API|GIT|REPO|REPOSITORY|ORG|USER|PUSH|PULL|READ|WRITE|CI|PR|TAG|RELEASE|DISPATCH|TRIGGER|WORKFLOW|ADMIN|SERVICE|MACHINE|COMMIT|PERSONAL|PERSONAL_ACCESS)_?)*(TOKEN|PAT)$/i.test(
    name.replaceAll('-', '_'),
  );

/** Whether a secret's own name says that it is a token of GitHub's. It decides nothing, but a use that is not understood is asked about. */
export const secretSuggestsGitHub = (name: string): boolean =>
  nameSuggestsGitHub(name) ||
  /(^|_)PAT(_|$)|(^|_)(GH|GITHUB)_.*(TOKEN|PAT)$|(GH|GITHUB)_?(TOKEN|PAT)$/i.test(name);
