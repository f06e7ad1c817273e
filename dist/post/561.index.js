"use strict";
exports.id = 561;
exports.ids = [561];
exports.modules = {

/***/ 2895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoGitSetup: () => (/* reexport */ config_files.undoGitSetup),
  useToken: () => (/* binding */ useToken)
});

// EXTERNAL MODULE: ./inputs/names.js
var names = __webpack_require__(9608);
// EXTERNAL MODULE: ./git/config.js
var config = __webpack_require__(8761);
// EXTERNAL MODULE: ./git/config-files.js + 4 modules
var config_files = __webpack_require__(1163);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./git/places.js
var places = __webpack_require__(1103);
// EXTERNAL MODULE: ./git/syntax.js
var syntax = __webpack_require__(2416);
// EXTERNAL MODULE: ./git/text-file.js
var text_file = __webpack_require__(7607);
;// CONCATENATED MODULE: ./git/configuration.js
// All of git's configuration that a job meets, in git's order: the files, what they include, and the environment. It is
// read, and never changed here, so that the log can tell what git will really do.




/** Where git finds a setting, in words. */
const placeOf = ({ file, condition }) => condition === undefined ? file : `${file} (where ${condition} holds)`;
// git itself stops at ten (https://git-scm.com/docs/git-config#_includes). The others are bounds of ours: whoever writes
// into the workspace is not to decide how long the step takes.
const MAX_DEPTH = 10;
const MAX_FILES = 100;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_VARIABLES = 1_000;
/** Reads the configuration of the machine, of the user (`global` is that file), of the workspace and of the environment. */
function readConfiguration(env, global) {
    const settings = [];
    const unread = new Set();
    let [files, bytes] = [0, 0];
    const add = (setting, origin, depth) => {
        settings.push({ ...setting, ...origin });
        const isConditional = setting.section === 'includeif';
        if (setting.key !== 'path' || !(isConditional || setting.name === 'include.path'))
            return;
        const condition = isConditional ? (0,text_file/* fromBytes */.uK)(setting.subsection) : origin.condition;
        const file = includedFile((0,text_file/* fromBytes */.uK)(setting.value), { env, origin });
        if (file !== undefined)
            read({ ...origin, file, condition }, depth + 1);
    };
    const read = (origin, depth) => {
        const { file } = origin;
        const text = textOf(file, depth);
        for (const setting of (0,syntax/* settingsOf */.f)(text))
            add(setting, origin, depth);
    };
    const textOf = (file, depth) => {
        if (depth > MAX_DEPTH || files >= MAX_FILES || bytes >= MAX_BYTES) {
            unread.add(TOO_MUCH);
            return '';
        }
        files++;
        try {
            const text = (0,text_file/* bytesIn */.tD)(file);
            bytes += text.length;
            return text;
        }
        catch (error) {
            const { code } = error;
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                unread.add(`${file} (${code ?? 'it is no file'})`);
            return '';
        }
    };
    const readFirst = (file, scope) => {
        if (file !== undefined)
            read({ file, scope, condition: undefined }, 0);
    };
    readFirst((0,places/* systemConfigOf */.P8)(env), 'system');
    readFirst((0,places/* xdgConfigOf */.ZA)(env), 'global');
    readFirst(global, 'global');
    const repository = (0,places/* workspaceRepositoryOf */.dt)(env);
    if (repository !== undefined) {
        readFirst((0,external_node_path_.join)(repository, 'config'), 'local');
        if (settings.some(({ name, value, scope }) => name === OWN_CONFIG && scope === 'local' && value === 'true'))
            readFirst((0,external_node_path_.join)(repository, 'config.worktree'), 'local');
    }
    for (const { variable, name, value } of settingsOfEnvironment(env)) {
        const setting = settingNamed(name, value);
        if (setting)
            add(setting, { file: variable, scope: 'environment', condition: undefined }, 0);
    }
    return { settings, unread: [...unread] };
}
const TOO_MUCH = `what is included more than ${MAX_DEPTH} files deep, or after ${MAX_FILES} files`;
const OWN_CONFIG = 'extensions.worktreeconfig';
/** The file that a value of `include.path` names; undefined where only git knows, as with `~somebody/`. */
function includedFile(path, { env, origin }) {
    const home = (0,places/* homeOf */.lt)(env);
    if (path.startsWith('~/'))
        return home && (0,external_node_path_.join)(home, path.slice(2));
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    // git refuses what is relative to no file.
    if (path === '' || path.startsWith('~') || path.startsWith('%(') || origin.scope === 'environment')
        return undefined;
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(origin.file), path);
}
/** What the environment sets: GIT_CONFIG_COUNT and its variables, then what `git -c` hands on to its own children. */
function settingsOfEnvironment(env) {
    const count = Math.min(Number(env.GIT_CONFIG_COUNT) || 0, MAX_VARIABLES);
    const counted = Array.from({ length: Math.max(count, 0) }, (_, index) => ({
        variable: `GIT_CONFIG_KEY_${index}`,
        name: env[`GIT_CONFIG_KEY_${index}`] ?? '',
        value: env[`GIT_CONFIG_VALUE_${index}`] ?? '',
    }));
    // 'NAME'='VALUE', or 'NAME=VALUE' as git before 2.31 wrote it.
    const given = (env.GIT_CONFIG_PARAMETERS ?? '').matchAll(PARAMETER);
    const passed = [...given].slice(0, MAX_VARIABLES).map(([, first = '', equals, second]) => {
        const text = unquoted(first);
        const end = equals === undefined ? text.indexOf('=') : -1;
        return {
            variable: 'GIT_CONFIG_PARAMETERS',
            name: end < 0 ? text : text.slice(0, end),
            value: end < 0 ? unquoted(second ?? 'true') : text.slice(end + 1),
        };
    });
    return [...counted, ...passed];
}
const QUOTED = String.raw `'([^']*(?:'\\['!]'[^']*)*)'`;
const PARAMETER = new RegExp(`${QUOTED}(?:(=)(?:${QUOTED})?)?`, 'g');
const unquoted = (text) => text.replace(/'\\(['!])'/g, '$1');
/** `url.https://x.y/.insteadOf` in its parts; undefined for what is no name of a setting. Of its text there are no bytes. */
function settingNamed(name, value) {
    const [first, last] = [name.indexOf('.'), name.lastIndexOf('.')];
    if (first <= 0)
        return undefined;
    const section = name.slice(0, first).toLowerCase();
    const subsection = first === last ? '' : name.slice(first + 1, last);
    const key = name.slice(last + 1).toLowerCase();
    const full = [section, ...(subsection ? [subsection] : []), key].join('.');
    return { name: full, section, subsection, key, value, start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./git/headers.js
// `http.<url>.extraheader` of somebody else's that sends a credential along with requests for what is ours.


/**
 * The headers that git would send. It takes those of the most exact URL, and an empty value drops the ones before
 * (https://git-scm.com/docs/git-config, http.<url>.* and http.extraHeader).
 */
function findHeaders(settings, covered) {
    const urls = (0,config/* coveredUrls */.b0)(covered).map((url) => new URL(url));
    const lists = new Map();
    for (const found of settings) {
        const { section, subsection, key, value } = found;
        if (section !== 'http' || key !== 'extraheader')
            continue;
        const list = lists.get(subsection) ?? [];
        if (value === '')
            list.length = 0;
        else
            list.push(found);
        lists.set(subsection, list);
    }
    const places = new Set();
    const exactUrls = [];
    let [isElsewhere, isLast] = [false, false];
    for (const [subsection, list] of lists) {
        const sent = list.filter(({ value }) => /^\s*(?:proxy-)?authorization\s*:/i.test(value));
        const reach = sent.length > 0 ? reachOf(subsection, urls) : 'none';
        if (reach === 'none')
            continue;
        if (reach === 'exact')
            exactUrls.push(subsection);
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
function reachOf(pattern, urls) {
    if (pattern === '')
        return 'wide';
    const theirs = PATTERN.exec(pattern)?.groups;
    // What names a user is for URLs that name the same one, and these win on purpose.
    if (theirs === undefined || theirs.user !== undefined)
        return 'none';
    const near = urls.filter((url) => isHost(theirs, url));
    const path = `${theirs.path?.replace(/\/+$/, '')}/`;
    if (near.some(({ pathname }) => path.startsWith(`${pathname}/`)))
        return 'exact';
    return near.some(({ pathname }) => pathname.startsWith(path)) ? 'wide' : 'none';
}
// Not read by URL, which takes no `*` before a number.
const PATTERN = /^(?<protocol>[a-z]\w*:)\/\/(?:(?<user>[^/@]*)@)?(?<host>[^/:]+)(?::(?<port>\d+))?(?<path>\/.*|)$/i;
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
/** `*` stands for one part of a name. */
function isHost(theirs, { protocol, hostname, port }) {
    const portOf = (given) => given || DEFAULT_PORTS[protocol];
    if (theirs.protocol?.toLowerCase() !== protocol || portOf(theirs.port) !== portOf(port))
        return false;
    const parts = hostname.split('.');
    const wanted = (theirs.host ?? '').toLowerCase().split('.');
    return wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./git/others.js
// What else git's configuration says, by somebody else's hand: read so that the log can tell what git will really do.





/**
 * The workspace, if git will refuse it since it is of another user (as in a container that runs as root), and nothing
 * says that it is safe. See https://git-scm.com/docs/git-config, safe.directory.
 */
function foreignWorkspace(env, settings) {
    const { GITHUB_WORKSPACE: workspace } = env;
    const own = process.geteuid?.();
    if (!workspace || own === undefined)
        return undefined;
    const allowed = own === 0 && env.SUDO_UID ? [own, Number(env.SUDO_UID)] : [own];
    const isForeign = [workspace, (0,external_node_path_.join)(workspace, '.git')].some((path) => {
        const uid = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.uid;
        return uid !== undefined && !allowed.includes(uid);
    });
    if (!isForeign)
        return undefined;
    // A repository must not call itself safe.
    const safe = settings.reduce((list, { name, value, scope }) => {
        if (name !== 'safe.directory' || scope === 'local')
            return list;
        return value === '' ? [] : [...list, value];
    }, []);
    const isSafe = safe.some((each) => each.endsWith('/*') ? workspace.startsWith(each.slice(0, -1)) : each === '*' || each === workspace);
    return isSafe ? undefined : workspace;
}
/**
 * The configuration of the workspace's repository, if actions/checkout has left a credential for the whole host in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on), which is for the runner's own server alone.
 */
function findLeftover(env, webUrl) {
    const repository = (0,places/* workspaceRepositoryOf */.dt)(env);
    if (repository === undefined)
        return undefined;
    const file = (0,external_node_path_.join)(repository, 'config');
    const isOfRunner = (env.GITHUB_SERVER_URL || webUrl).replace(/\/+$/, '') === webUrl;
    const isLeftover = ({ section, subsection, key, value }) => (section === 'http' &&
        key === 'extraheader' &&
        value !== '' &&
        subsection.replace(/\/$/, '') === webUrl) ||
        (isOfRunner && section === 'includeif' && /[\\/]git-credentials-[0-9a-f-]+\.config$/.test(value));
    return settingsIn(file).some(isLeftover) ? file : undefined;
}
/** The user's `.netrc`, if it has a credential for the host: git's transport sends that before anybody is asked. */
function netrcFor(env, webUrl) {
    const home = (0,places/* homeOf */.lt)(env);
    if (home === undefined)
        return undefined;
    const file = (0,external_node_path_.join)(home, process.platform === 'win32' ? '_netrc' : '.netrc');
    const words = (0,text_file/* bytesIfAny */.xd)(file).split(/\s+/);
    const { hostname } = new URL(webUrl);
    const isFor = (word, index) => word === 'default' || (word === 'machine' && words[index + 1] === hostname);
    return words.some(isFor) ? file : undefined;
}
const settingsIn = (file) => (0,syntax/* settingsOf */.f)((0,text_file/* bytesIfAny */.xd)(file));

;// CONCATENATED MODULE: ./git/rules.js
// URL rules (`url.<base>.insteadOf` and `pushInsteadOf`): which of somebody else's win over ours, and which lose to them.



const KINDS = {
    insteadof: 'insteadOf',
    pushinsteadof: 'pushInsteadOf',
};
/** Our rules in the text that is added to the configuration. */
function rulesOf(lines) {
    return (0,syntax/* settingsOf */.f)(lines.join('\n')).flatMap(({ section, subsection, key, value }) => {
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
function compareRules(own, { settings, webUrl }) {
    const rules = settings.flatMap((found) => {
        const kind = found.section === 'url' ? KINDS[found.key] : undefined;
        return kind ? [{ ...found, kind }] : [];
    });
    const order = { insteadOf: new Map(), pushInsteadOf: new Map() };
    for (const { kind, subsection } of rules)
        if (!order[kind].has(subsection))
            order[kind].set(subsection, order[kind].size);
    const orderOf = (kind, url) => order[kind].get(url) ?? Infinity;
    const textsOf = (kind) => own.filter((rule) => rule.kind === kind);
    const [ours, forPush] = [beginnings(textsOf('insteadOf')), beginnings(textsOf('pushInsteadOf'))];
    // No rule of ours for pushes has an SSH form: there any rule for pushes wins.
    const bySsh = beginnings(textsOf('insteadOf').filter(({ text }) => !forPush.has(text)));
    const urls = beginnings(own.map(({ kind, url }) => ({ kind, url, text: url.toLowerCase() })));
    const winning = [];
    const losing = [];
    for (const { kind, subsection: to, value: from, ...found } of rules) {
        if (urls.within(to.toLowerCase()).length > 0)
            continue; // it leads to what is ours
        const same = kind === 'insteadOf' ? ours : forPush;
        const isFirst = ({ text, url }) => text !== from || orderOf(kind, to) < orderOf(kind, url);
        const withoutUser = withoutUserInfo(to.toLowerCase());
        const wins = same.within(from).some(isFirst) ||
            (kind === 'pushInsteadOf' && bySsh.overlaps(from)) ||
            (hasCredential(to) && !same.overlaps(from) && urls.overlaps(withoutUser));
        const loses = !wins && same.overlaps(from) && !to.startsWith(`${webUrl}/`);
        if (!wins && !loses)
            continue;
        (wins ? winning : losing).push({
            ...shown({ ...found, from, to }),
            kind,
            hasCredential: hasCredential(to),
        });
    }
    return { winning, losing };
}
function shown({ file, scope, condition, from, to, }) {
    const text = (bytes) => withoutCredential(scope === 'environment' ? bytes : (0,text_file/* fromBytes */.uK)(bytes));
    return { place: placeOf({ file, condition }), from: text(from), to: text(to) };
}
/** `https://USER:PASSWORD@\u2026`; a user name alone is none. */
const hasCredential = (url) => /^[a-z][\w+.-]*:\/\/[^/?#@:]*:[^/?#]*@/i.test(url);
/** A URL as the log may show it: a user of HTTPS may be a token. */
const withoutCredential = (url) => url
    .replace(/^(https?:\/\/)[^/?#]*@/i, '$1***@')
    .replace(/^([a-z][\w+.-]*:\/\/[^/?#@:]*):[^/?#]*@/i, '$1:***@');
const withoutUserInfo = (url) => url.replace(/^(https?:\/\/)[^/?#]*@/, '$1');
/** Texts that URLs begin with, asked in less than the time that looking at each of them would take. */
function beginnings(rules) {
    const byText = new Map();
    for (const rule of rules)
        if (!byText.has(rule.text))
            byText.set(rule.text, rule);
    const sorted = [...byText.keys()].sort();
    const longest = sorted.reduce((most, { length }) => Math.max(most, length), 0);
    /** Those that a text is, or goes on from, where a part of a path ends: `acme/app` is no beginning of `acme/app-two`. */
    const within = (text) => {
        const ends = new Set([text.length]);
        for (let at = text.indexOf('/'); at >= 0 && at <= longest; at = text.indexOf('/', at + 1))
            ends.add(at).add(at + 1);
        return [...ends].flatMap((end) => byText.get(text.slice(0, end)) ?? []);
    };
    /** Whether one of them goes on from a text. */
    const isBeginning = (text) => {
        let [from, to] = [0, sorted.length];
        while (from < to) {
            const middle = (from + to) >> 1;
            if (String(sorted[middle]) < text)
                from = middle + 1;
            else
                to = middle;
        }
        return sorted[from]?.startsWith(text) === true;
    };
    const overlaps = (text) => isBeginning(text) || within(text).length > 0;
    return { has: (text) => byText.has(text), within, overlaps };
}

;// CONCATENATED MODULE: ./git/spellings.js
// How the names of what is covered are written where git will meet them. Hosts ignore their case, and git does not.



const MOST = 20; // of one name: a file in the workspace must not decide how long git's configuration gets
/** The same access, with the spellings of its names in the remotes and submodules of the workspace and in the event. */
function withSpellings(access, { env, settings }) {
    const texts = [
        ...settings.filter(({ scope }) => scope === 'local'),
        ...(env.GITHUB_WORKSPACE ? (0,syntax/* settingsOf */.f)((0,text_file/* bytesIfAny */.xd)((0,external_node_path_.join)(env.GITHUB_WORKSPACE, '.gitmodules'))) : []),
    ].filter(isRemote);
    const seen = [...texts.map(({ value }) => pathIn((0,text_file/* fromBytes */.uK)(value))), env.GITHUB_REPOSITORY ?? ''].map((path) => path.split('/'));
    return {
        ...access,
        // Something has to follow the name of an owner, and nothing that of a repository.
        owners: withOthers(access.owners, (length) => seen.flatMap((parts) => windows(parts.slice(0, -1), length))),
        repositories: withOthers(access.repositories, (length) => seen.map((parts) => parts.slice(-length).join('/'))),
    };
}
const isRemote = ({ section, key }) => (section === 'remote' && (key === 'url' || key === 'pushurl')) ||
    (section === 'submodule' && key === 'url');
/** The path in a URL of any form, such as `OWNER/NAME`: at least the last two parts of it. */
const pathIn = (url) => /[:/]((?:[\w.-]+\/)+[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? '';
/** All runs of so many parts that stand one after another. */
const windows = (parts, length) => parts.map((_, at) => parts.slice(at, at + length).join('/'));
/** The names, and each that differs from one of them in case alone; `seenOf` answers those of so many parts. */
function withOthers(names, seenOf) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    const lengths = new Set(names.map((name) => name.split('/').length));
    const spelt = new Set([...lengths].flatMap(seenOf).filter((name) => known.has(name.toLowerCase())));
    return [...new Set([...names, ...[...spelt].slice(0, MOST)])];
}

;// CONCATENATED MODULE: ./git/act-as-app.js
// Has git act as an App, or use a token, in later steps, and says what git will really do. It knows a host, its owners and repositories,
// and a credential for them; whose they are is the caller's to know.









/**
 * Sets git up for later steps, and tells of all that will keep it from acting as it was asked to. `keep` leaves to post
 * what is about to be written. It answers what git asks for its credentials.
 */
async function actAsApp(request, runtime, keep) {
    const { env, log } = runtime;
    const { identity, host } = request;
    const words = identity === undefined ? USING : ACTING;
    const before = readConfiguration(env, (0,places/* globalConfigOf */.d0)(env));
    const accesses = request.accesses.map((access) => withSpellings(access, { env, ...before }));
    const covered = { host, accesses };
    const headers = findHeaders(before.settings, covered);
    const leftover = accesses.length > 0 ? findLeftover(env, host.webUrl) : undefined;
    const { file, credentials, neighbours, earlier, isHeaderLeft } = await (0,config_files/* setUpGit */.K)(runtime, { ...covered, identity, headers }, keep);
    const urls = accesses.flatMap(({ shown, isReadOnly }) => shown.map((name) => `${host.webUrl}/${name}${isReadOnly ? ' (to fetch; pushes will be refused)' : ''}`));
    log.info(`git ${identity ? `acts as ${identity.name}` : "uses this step's token"} in later steps${urls.length > 0 ? `, for ${(0,names/* shortened */.vI)(urls)}` : ''}`);
    const others = earlier.filter((name) => name !== identity?.name);
    if (identity && others.length > 0) {
        log.info(`Until the post step of this step has run, it comes before an earlier one, by which git acted as ${(0,names/* shortened */.vI)(others)}: for these URLs, and for who commits`);
    }
    if (leftover) {
        log.info(`${leftover} also holds a credential for all of ${host.webUrl}, left by actions/checkout; for these URLs it is no longer used`);
    }
    if (isHeaderLeft) {
        log.notice(`${(0,names/* shortened */.vI)(headers.places)} sets an Authorization header for these URLs. This step cannot drop it, because the job sets GIT_CONFIG_COUNT or GIT_CONFIG_PARAMETERS itself: ${headers.isLast ? 'everywhere' : "outside the job's own folders (the workspace and RUNNER_TEMP)"} git sends it, before ${words.whose} credential or beside it. Remove the header if git should ${words.doing}: git config --unset-all http.URL.extraheader`, 'Another credential is sent first');
    }
    else if (headers.isElsewhere) {
        log.info(`${(0,names/* shortened */.vI)(headers.places)} sets an Authorization header for git; for these URLs it is no longer used`);
    }
    const { settings, unread } = readConfiguration(env, file);
    const own = rulesOf((0,config/* globalLines */.jX)(covered, { identity, ids: [], platform: process.platform }));
    const { winning, losing } = compareRules(own, { settings, webUrl: host.webUrl });
    if (winning.length > 0)
        log.notice(describeWinning(winning, words), 'git goes elsewhere for some URLs');
    const beaten = losing.filter(({ hasCredential }) => hasCredential);
    if (beaten.length > 0)
        log.notice(describeLosing(beaten, words), 'Another credential is no longer used');
    else if (losing.length > 0)
        log.info(describeLosing(losing, words));
    if (unread.length > 0)
        log.info(`Not looked at for rules of others: ${(0,names/* shortened */.vI)(unread)}`);
    const netrc = accesses.length > 0 ? netrcFor(env, host.webUrl) : undefined;
    if (netrc) {
        log.notice(`${netrc} has a credential for this host. git before 2.46, and any git outside the job's own folders, sends it instead of ${words.whose}. Remove it if git should ${words.doing}.`, 'Another credential is sent first');
    }
    const foreign = foreignWorkspace(env, settings);
    if (foreign) {
        log.notice(`${foreign} belongs to another user, so git refuses to work in it ("detected dubious ownership"). Before the first git command run: git config --global --add safe.directory ${JSON.stringify(foreign)}`, 'The workspace belongs to another user');
    }
    if (neighbours.length > 0) {
        log.notice(`Another job of the same user has also set up git ${words.so}, in the same home directory (${(0,names/* shortened */.vI)(neighbours)}). Each job uses its own token, but ${words.mixed}SSH URLs of both owners become HTTPS in both jobs. Give each runner its own HOME or GIT_CONFIG_GLOBAL.`, 'Two jobs share the configuration of git');
    }
    return { file: credentials, accesses };
}
const describeRule = ({ place, kind, from, to }) => `${kind === 'insteadOf' ? 'URLs' : 'pushes to URLs'} that begin with ${from} go to ${to}, by ${kind} in ${place}`;
/** How messages speak of what git does by this step: as an App, or with a token of another host. */
const ACTING = {
    doing: 'act as the App',
    does: 'acts as the App',
    whose: "the App's",
    so: 'as an App',
    mixed: "commits may carry either App's name, and ",
};
const USING = {
    doing: "use this step's token",
    does: "uses this step's token",
    whose: "this step's",
    so: 'by this action',
    mixed: '',
};
function describeWinning(rules, { doing }) {
    return `Rules of somebody else win over those of this step, so git does not ${doing} there: ${several(rules)}. Take them away if that is not meant: git config --unset-all`;
}
function describeLosing(rules, { does }) {
    return `Rules of somebody else no longer count for the URLs of this step, where git ${does}: ${several(rules)}. For other URLs they count as before.`;
}
const several = (rules) => (0,names/* shortened */.vI)([...new Set(rules.map(describeRule))], '; ');

// EXTERNAL MODULE: ./handover/state.js
var state = __webpack_require__(4011);
;// CONCATENATED MODULE: ./hosts/git.js
// Loaded only with `setup-git`: git uses a token of another host. It is the mechanism of the main action, without who commits.


/** Has git use the token in later steps, for one repository or all of an owner's. */
async function useToken({ webUrl, altSsh, pages, username, token, repository, owner, isReadOnly }, runtime) {
    const { hostname } = new URL(webUrl);
    const name = repository ?? owner ?? '';
    const access = {
        username,
        password: token,
        owners: [owner ?? name.slice(0, name.lastIndexOf('/'))],
        repositories: repository === undefined ? [] : [repository],
        sshUsers: ['git'],
        shown: [name],
        isReadOnly,
    };
    const host = {
        webUrl,
        sshHosts: [hostname, ...(altSsh ? [`${altSsh}:443`] : [])],
        ...(pages && { pages }),
    };
    await actAsApp({ host, accesses: [access], identity: undefined }, runtime, (setup) => {
        (0,state/* keepGitSetup */.tA)(runtime, setup);
    });
}



/***/ })

};
;