import { caught } from './padded.ts';
import { actionName, actionRow, actions, type ActionRow, type Rule } from '../knowledge/knowledge.ts';
import { effect, effectOn, union } from './effect.ts';
import type { Effect } from './facts.ts';
import { inputOf, type ActionStep } from './action-inputs.ts';
import { pushEffect } from './git.ts';
import { checkout, login, setupNode } from './special-actions.ts';
import { scriptEffects } from './github-script.ts';
import { goreleaserEffects } from './goreleaser.ts';
import { nameIsOpen, nameSuggestsGitHub, nameSuggestsToken, secretSuggestsGitHub } from './names.ts';
import { tokensIn, unmarked } from './marks.ts';
import { cloneAt, type Place } from './state.ts';
import { nameRepository, type Named } from './target.ts';

/** What an action does with the tokens that it is given. */
export function readActionStep(step: ActionStep, place: Place): void {
  const name = actionName(step.uses);
  if (name === 'actions/checkout') {
    checkout(step, place);
    return;
  }
  if (name === 'actions/github-script') {
    githubScript(step, place);
    return;
  }
  if (name === 'goreleaser/goreleaser-action') {
    goreleaser(step, place);
    return;
  }
  if (name === 'docker/login-action') {
    login(step, place);
    return;
  }
  if (/^actions\/setup-node$/.test(name)) setupNode(step, place);
  const row = actionRow(step.uses);
  const scripts = actions.scripts[name];
  if (row) byRow(row, step, place);
  else if (scripts)
    for (const input of scripts) place.readScript(inputOf(step, input), place, { folder: '' });
  else unknown(name, step, place);
}

function githubScript(step: ActionStep, place: Place): void {
  const script = inputOf(step, 'script');
  const tokens = tokensIn(inputOf(step, 'github-token'));
  if (tokens.length > 0)
    for (const each of scriptEffects(script, place, { isOwn: true })) place.emit(tokens, each);
  const ofEnvironment = [...step.env]
    .filter(([name]) => script.includes(name))
    .flatMap(([, value]) => tokensIn(value));
  const inline = tokensIn(script);
  const others = [...ofEnvironment, ...inline];
  if (others.length > 0)
    place.emit(
      others,
      effect({
        what: 'actions/github-script, a token inside the script',
        source: '',
        ask: 'what does the script do with the token?',
      }),
    );
}

function goreleaser(step: ActionStep, place: Place): void {
  for (const [tokens, each] of goreleaserEffects(place.scope.env, place, inputOf(step, 'args').split(/\s+/)))
    place.emit(tokens, each);
}

function byRow(row: ActionRow, step: ActionStep, place: Place): void {
  const clone = cloneAt(
    place.state,
    inputOf(step, 'path') || inputOf(step, 'cwd') || (row.checkout ? inputOf(step, 'repository') : ''),
  );
  if ((row.checkout || row.alsoCheckout) && clone && clone.tokens.length > 0)
    place.emit(clone.tokens, {
      ...pushEffect(clone.named, ['push'], `${row.action} pushes with the checkout's token`),
      source: row.source,
    });
  const given = [
    ...(row.inputs ?? []).map((name) => [`with.${name}`, inputOf(step, name), name] as const),
    ...(row.env ?? []).map((name) => [`env.${name}`, place.scope.env.text(name), name] as const),
  ];
  const base = clone && row.pushes ? clone.named : ({ target: 'current' } as const);
  for (const [where, value, name] of given) {
    const tokens = tokensIn(value);
    if (tokens.length > 0) place.emit(tokens, rowEffect(row, where, name, step, place, base));
  }
}

function rowEffect(
  row: ActionRow,
  where: string,
  name: string,
  step: ActionStep,
  place: Place,
  base: Named,
): Effect {
  let { permissions } = row;
  let named: Named = base;
  let cannot = row.appToken === 'no' ? (row.caveat ?? 'it takes no App token') : undefined;
  let ask: string | undefined;
  let builtIn = row.builtIn;
  for (const rule of row.rules ?? []) {
    if ((rule.forInput !== undefined && rule.forInput !== name) || !holds(rule, step)) continue;
    if (rule.instead) permissions = rule.instead;
    permissions = union(permissions, rule.add);
    cannot ??= rule.cannot;
    ask ??= rule.ask;
    if (rule.notBuiltIn) builtIn = false;
    if (rule.target) named = ruleTarget(rule.target, rule, step, place) ?? named;
  }
  if (row.appToken === 'unverified') ask ??= `${row.caveat ?? 'it was not tried with an App token'}; try it?`;
  if (row.waits === true && (step.timeoutMinutes ?? 0) > 60)
    ask ??= 'the step may wait for more than an hour, which a token does not live: does it?';
  return effectOn(named, {
    what: `${row.action} ${where}`,
    why: row.caveat ?? `${row.action} needs it`,
    source: row.source,
    permissions,
    optional: union(...(row.optional ?? []).map((each) => each.permissions)),
    raises: row.raises ?? [],
    pushes: row.pushes ?? false,
    builtIn,
    cannot,
    ask,
  });
}

function holds(rule: Rule, step: ActionStep): boolean {
  if (rule.input === undefined) return true;
  const value = inputOf(step, rule.input);
  if (rule.absent) return value === '';
  if (rule.equals !== undefined) return value === rule.equals;
  if (rule.matches !== undefined) return value !== '' && new RegExp(rule.matches, 'i').test(value);
  return value !== '' && value !== 'false';
}

function ruleTarget(
  target: NonNullable<Rule['target']>,
  rule: Rule,
  step: ActionStep,
  place: Place,
): Named | undefined {
  const { scope, matrix } = place;
  if (target.organization !== undefined) {
    const owner = new RegExp(rule.matches ?? '(.*)', 'i').exec(inputOf(step, target.organization))?.[1] ?? '';
    return owner.toLowerCase() === scope.owner?.toLowerCase() ? { target: 'current' } : { target: { owner } };
  }
  const repository = inputOf(step, target.repository ?? '');
  const owner = target.owner === undefined ? '' : inputOf(step, target.owner);
  if (repository === '' && owner === '') return undefined;
  return nameRepository(
    owner === '' || repository.includes('/') ? repository : `${owner}/${repository}`,
    scope,
    matrix,
  );
}

/** An action that nobody has described here: whether a token of GitHub's goes in, its names suggest; what for, they do not. */
function unknown(name: string, step: ActionStep, place: Place): void {
  // A token of such an action is that of another service, unless its name says that it is GitHub's.
  const isOther = actions.notGitHub.includes(name.split('/').slice(0, 2).join('/'));
  const shown = unmarked(step.uses).slice(0, 80);
  const ask = (tokens: readonly number[], where: string, isWeak = false) => {
    if (tokens.length > 0)
      place.emit(
        tokens,
        effect({
          what: `${shown} ${where}`,
          source: '',
          ask: `what does ${shown} do on GitHub with ${where}, and in which repository?`,
          isWeak,
        }),
      );
  };
  // How the secret is called decides nothing, but that nothing is known of the place is said.
  const areNamed = (value: string) =>
    !isOther &&
    (/\bauthorization\b|github\.com/i.test(value) ||
      tokensIn(value)
        .map(place.secretOf)
        .some((secret) => secretSuggestsGitHub(secret) || nameIsOpen(secret)));
  for (const [input, value] of step.inputs) {
    // A list of names and values, as secrets and arguments of a build are.
    const list = caught(value, /^\s*["']?([\w-]+)(?:\.github\.com)?=(.*)$/gm);
    if (nameSuggestsGitHub(input) || (!isOther && nameSuggestsToken(input)))
      ask(tokensIn(value), `with.${input}`);
    else if (list.length === 0 && areNamed(value)) ask(tokensIn(value), `with.${input}`);
    for (const [, variable, given] of list)
      if (nameSuggestsGitHub(variable) || areNamed(given)) ask(tokensIn(given), `with.${input}, ${variable}`);
  }
  for (const [variable, value] of step.env)
    if (nameSuggestsGitHub(variable) || (!isOther && nameIsOpen(variable)) || areNamed(value))
      ask(tokensIn(value), `env.${variable}`);
  const isQuiet =
    /^(actions|docker|github|aws-actions|azure|google-github-actions|gradle)\/|setup|cache|toolchain|install/.test(
      name,
    );
  if (isQuiet || isOther) return;
  place.state.opaque.push({ step: place.step, what: shown });
  for (const variable of ['GITHUB_TOKEN', 'GH_TOKEN'])
    if (!step.env.has(variable)) ask(tokensIn(place.scope.env.text(variable)), `env.${variable}`, true);
}
