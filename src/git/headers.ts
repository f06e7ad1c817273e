// `http.<url>.extraheader` of somebody else's that sends a credential along with requests for what is ours.
import { placeOf, type Found } from './configuration.ts';
import { coveredUrls, type Covered } from './config.ts';

export interface OtherHeaders {
  /** Where such a header stands, each file once. */
  readonly places: readonly string[];
  /** Their URLs that are as exact as ours or more: a header goes only by an empty one of the same URL after it. */
  readonly exactUrls: readonly string[];
  /** One of them counts outside of the job's own work trees too, or comes after what counts in them. */
  readonly isElsewhere: boolean;
  /** One of them comes after all that a step can say: it is as exact, and in the environment. */
  readonly isLast: boolean;
}

/**
 * The headers that git would send. It takes those of the most exact URL, and an empty value drops the ones before
 * (https://git-scm.com/docs/git-config, http.<url>.* and http.extraHeader).
 */
export function findHeaders(settings: readonly Found[], covered: Covered): OtherHeaders {
  const urls = coveredUrls(covered).map((url) => new URL(url));
  const lists = new Map<string, Found[]>();
  for (const found of settings) {
    const { section, subsection, key, value } = found;
    if (section !== 'http' || key !== 'extraheader') continue;
    const list = lists.get(subsection) ?? [];
    if (value === '') list.length = 0;
    else list.push(found);
    lists.set(subsection, list);
  }
  const places = new Set<string>();
  const exactUrls: string[] = [];
  let [isElsewhere, isLast] = [false, false];
  for (const [subsection, list] of lists) {
    const sent = list.filter(({ value }) => /^\s*(?:proxy-)?authorization\s*:/i.test(value));
    const reach = sent.length > 0 ? reachOf(subsection, urls) : 'none';
    if (reach === 'none') continue;
    if (reach === 'exact') exactUrls.push(subsection);
    for (const found of sent) {
      const { scope } = found;
      places.add(placeOf(found));
      isElsewhere ||= scope !== 'local' || reach === 'exact';
      isLast ||= scope === 'environment' && reach === 'exact';
    }
  }
  return { places: [...places], exactUrls, isElsewhere, isLast };
}

/** Whether a header for `pattern` goes with a request to one of the URLs, and is as exact as an entry for that URL is. */
function reachOf(pattern: string, urls: readonly URL[]): 'none' | 'wide' | 'exact' {
  if (pattern === '') return 'wide';
  const theirs = PATTERN.exec(pattern)?.groups as Partial<Record<string, string>> | undefined;
  // What names a user is for URLs that name the same one, and these win on purpose.
  if (theirs === undefined || theirs.user !== undefined) return 'none';
  const near = urls.filter((url) => isHost(theirs, url));
  const path = `${theirs.path?.replace(/\/+$/, '')}/`;
  if (near.some(({ pathname }) => path.startsWith(`${pathname}/`))) return 'exact';
  return near.some(({ pathname }) => pathname.startsWith(path)) ? 'wide' : 'none';
}

// Not read by URL, which takes no `*` before a number.
const PATTERN =
  /^(?<protocol>[a-z]\w*:)\/\/(?:(?<user>[^/@]*)@)?(?<host>[^/:]+)(?::(?<port>\d+))?(?<path>\/.*|)$/i;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** `*` stands for one part of a name. */
function isHost(theirs: Partial<Record<string, string>>, { protocol, hostname, port }: URL): boolean {
  const portOf = (given: string | undefined) => given || DEFAULT_PORTS[protocol];
  if (theirs.protocol?.toLowerCase() !== protocol || portOf(theirs.port) !== portOf(port)) return false;
  const parts = hostname.split('.');
  const wanted = (theirs.host ?? '').toLowerCase().split('.');
  return wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]);
}
