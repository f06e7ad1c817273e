// URL rules (`url.<base>.insteadOf` and `pushInsteadOf`): which of somebody else's win over ours, and which lose to them.
import { placeOf, type Found } from './configuration.ts';
import { settingsOf } from './syntax.ts';
import { fromBytes } from './text-file.ts';

/** A URL rule of somebody else's. */
export interface OtherRule {
  /** Where it stands, and on which condition git reads that. */
  readonly place: string;
  readonly kind: 'insteadOf' | 'pushInsteadOf';
  /** URLs that begin so … */
  readonly from: string;
  /** … go there; a credential in it is not shown. */
  readonly to: string;
  readonly hasCredential: boolean;
}

export interface OwnRule {
  readonly kind: OtherRule['kind'];
  readonly url: string;
  /** What is replaced by `url`. */
  readonly text: string;
}

const KINDS: Readonly<Record<string, OtherRule['kind']>> = {
  insteadof: 'insteadOf',
  pushinsteadof: 'pushInsteadOf',
};

/** Our rules in the text that is added to the configuration. */
export function rulesOf(lines: readonly string[]): OwnRule[] {
  return settingsOf(lines.join('\n')).flatMap(({ section, subsection, key, value }) => {
    const kind = KINDS[key];
    return section === 'url' && kind ? [{ kind, url: subsection, text: value }] : [];
  });
}

/**
 * The rules of others that win over ours for some of the URLs, and those that lose. git takes the longest text that a URL
 * begins with, of equals that of the URL which the configuration names first; and for a push, any `pushInsteadOf` before
 * all `insteadOf` (alias_url in git's remote.c).
 *
 * Among those that win are rules for texts of their own (`gh:`) that lead to what is ours with another credential. What
 * leads to the same host without a credential loses nothing when it loses, and is left out.
 */
export function compareRules(
  own: readonly OwnRule[],
  { settings, webUrl }: { readonly settings: readonly Found[]; readonly webUrl: string },
): { winning: OtherRule[]; losing: OtherRule[] } {
  const rules = settings.flatMap((found) => {
    const kind = found.section === 'url' ? KINDS[found.key] : undefined;
    return kind ? [{ ...found, kind }] : [];
  });
  const order = { insteadOf: new Map<string, number>(), pushInsteadOf: new Map<string, number>() };
  for (const { kind, subsection } of rules)
    if (!order[kind].has(subsection)) order[kind].set(subsection, order[kind].size);
  const orderOf = (kind: OtherRule['kind'], url: string) => order[kind].get(url) ?? Infinity;

  const textsOf = (kind: OtherRule['kind']) => own.filter((rule) => rule.kind === kind);
  const [ours, forPush] = [beginnings(textsOf('insteadOf')), beginnings(textsOf('pushInsteadOf'))];
  // No rule of ours for pushes has an SSH form: there any rule for pushes wins.
  const bySsh = beginnings(textsOf('insteadOf').filter(({ text }) => !forPush.has(text)));
  const urls = beginnings(own.map(({ kind, url }) => ({ kind, url, text: url.toLowerCase() })));

  const winning: OtherRule[] = [];
  const losing: OtherRule[] = [];
  for (const { kind, subsection: to, value: from, ...found } of rules) {
    if (urls.within(to.toLowerCase()).length > 0) continue; // it leads to what is ours
    const same = kind === 'insteadOf' ? ours : forPush;
    const isFirst = ({ text, url }: OwnRule) => text !== from || orderOf(kind, to) < orderOf(kind, url);
    const withoutUser = withoutUserInfo(to.toLowerCase());
    const wins =
      same.within(from).some(isFirst) ||
      (kind === 'pushInsteadOf' && bySsh.overlaps(from)) ||
      (hasCredential(to) && !same.overlaps(from) && urls.overlaps(withoutUser));
    const loses = !wins && same.overlaps(from) && !to.startsWith(`${webUrl}/`);
    if (!wins && !loses) continue;
    (wins ? winning : losing).push({
      ...shown({ ...found, from, to }),
      kind,
      hasCredential: hasCredential(to),
    });
  }
  return { winning, losing };
}

function shown({
  file,
  scope,
  condition,
  from,
  to,
}: Pick<Found, 'file' | 'scope' | 'condition'> & { from: string; to: string }) {
  const text = (bytes: string) => withoutCredential(scope === 'environment' ? bytes : fromBytes(bytes));
  return { place: placeOf({ file, condition }), from: text(from), to: text(to) };
}

/** `https://USER:PASSWORD@…`; a user name alone is none. */
const hasCredential = (url: string) => /^[a-z][\w+.-]*:\/\/[^/?#@:]*:[^/?#]*@/i.test(url);
/** A URL as the log may show it: a user of HTTPS may be a token. */
const withoutCredential = (url: string) =>
  url
    .replace(/^(https?:\/\/)[^/?#]*@/i, '$1***@')
    .replace(/^([a-z][\w+.-]*:\/\/[^/?#@:]*):[^/?#]*@/i, '$1:***@');
const withoutUserInfo = (url: string) => url.replace(/^(https?:\/\/)[^/?#]*@/, '$1');

/** Texts that URLs begin with, asked in less than the time that looking at each of them would take. */
function beginnings(rules: readonly OwnRule[]) {
  const byText = new Map<string, OwnRule>();
  for (const rule of rules) if (!byText.has(rule.text)) byText.set(rule.text, rule);
  const sorted = [...byText.keys()].sort();
  const longest = sorted.reduce((most, { length }) => Math.max(most, length), 0);

  /** Those that a text is, or goes on from, where a part of a path ends: `acme/app` is no beginning of `acme/app-two`. */
  const within = (text: string): OwnRule[] => {
    const ends = new Set([text.length]);
    for (let at = text.indexOf('/'); at >= 0 && at <= longest; at = text.indexOf('/', at + 1))
      ends.add(at).add(at + 1);
    return [...ends].flatMap((end) => byText.get(text.slice(0, end)) ?? []);
  };
  /** Whether one of them goes on from a text. */
  const isBeginning = (text: string): boolean => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (String(sorted[middle]) < text) from = middle + 1;
      else to = middle;
    }
    return sorted[from]?.startsWith(text) === true;
  };
  const overlaps = (text: string) => isBeginning(text) || within(text).length > 0;
  return { has: (text: string) => byText.has(text), within, overlaps };
}
