// The programs that later steps find on PATH: for sh, and for cmd on Windows. They read the files of the folder and ask
// nobody. A token is in no argument of theirs: arguments are everybody's to read.

/** Where `gh` looks for a token: one pair of variables for github.com and GHE.com, one for other servers. */
const VARIABLES = {
  cloud: ['GH_TOKEN', 'GITHUB_TOKEN'],
  server: ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'],
} as const;

/** The programs by name, for a GitHub whose web site is at this URL. */
export function programsFor(webUrl: string): Readonly<Record<string, string>> {
  const pairs = pairsFor(new URL(webUrl));
  return {
    'app-token': APP_TOKEN,
    gh: ghWrapper(pairs),
    ...(process.platform === 'win32' && {
      'app-token.cmd': asBatch(APP_TOKEN_CMD),
      'gh.cmd': asBatch(ghWrapperCmd(pairs)),
    }),
  };
}

/** By the rule of gh itself; a GitHub on this machine is a stand-in for either. */
function pairsFor({ hostname }: URL): readonly (readonly [string, string])[] {
  if (/^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(hostname)) return Object.values(VARIABLES);
  const isCloud = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  return [isCloud ? VARIABLES.cloud : VARIABLES.server];
}

/** What both programs for sh begin with: the folder, and how a token is found in it. */
const FINDING = `#!/bin/sh
case $0 in */*) here=\${0%/*} ;; *) here=\${APP_TOKEN_FILE%/*}/bin ;; esac
dir=$here/..
# The current token of an owner, or of the owner named first, into $token, $owner and $end.
find_token() {
  owner= end= token=
  [ -r "$dir/tokens" ] || return 1
  while read -r o e t; do
    if [ -z "$1" ] || [ "$o" = "$1" ]; then owner=$o end=$e token=$t; return 0; fi
  done <"$dir/tokens"
  return 1
}
why() {
  r='nothing has renewed it'
  [ ! -r "$dir/reason" ] || read -r r <"$dir/reason"
  printf '%s\\n' "$r"
}
`;

const APP_TOKEN = `${FINDING}# app-token [OWNER]: prints the App's current token, and has the runner mask it in the log of this step.
want=$1
if ! find_token "$want" && [ "$want" ] && [ -r "$dir/tokens" ]; then
  # GitHub's names are the same whatever their case.
  small=$(printf %s "$want" | tr A-Z a-z)
  while read -r o e t; do
    if [ "$(printf %s "$o" | tr A-Z a-z)" = "$small" ]; then owner=$o end=$e token=$t; break; fi
  done <"$dir/tokens"
fi
if [ -z "$token" ]; then
  if [ -r "$dir/tokens" ]; then
    echo "app-token: there is no token for $want, only for:" $(while read -r o e t; do echo "$o"; done <"$dir/tokens") >&2
  else
    echo "app-token: there is no token: $(why)" >&2
  fi
  exit 1
fi
if [ "$(date +%s)" -ge "$end" ]; then
  echo "app-token: the token for $owner has expired: $(why)" >&2
  exit 1
fi
# The second line is for whoever captures stderr and logs it within a text of its own: the runner obeys it anywhere.
printf '::add-mask::%s\\n##[add-mask]%s%%0A\\n' "$token" "$token" >&2
printf '%s\\n' "$token"
`;

/** One pair: a token of ours becomes the current one of its owner; where there is none at all, the first owner's is set. */
const shPair = ([first, second]: readonly [string, string]) => `if [ "\${${first}-}" ]; then
  renew "$${first}" && export ${first}="$token"
elif [ "\${${second}-}" ]; then
  renew "$${second}" && export ${second}="$token"
elif find_token ''; then
  tell; export ${first}="$token"
fi
`;

const ghWrapper = (
  pairs: readonly (readonly [string, string])[],
) => `${FINDING}# gh, with the App's current token where it has none, or has one of the App's that may have expired.
told=
tell() {
  if [ -z "$told" ] && [ "$(date +%s)" -ge "$end" ]; then
    told=yes
    echo "gh: the token for $owner has expired: $(why)" >&2
  fi
}
known=$(cat "$dir/known" 2>/dev/null)
# The current token of the owner that a token of ours is for; not for a token of somebody else.
renew() {
  case "
$known
" in *" $1
"*) ;; *) return 1 ;; esac
  before=\${known%%" $1"*}
  find_token "\${before##*
}" && tell
}
${pairs.map(shPair).join('')}# The next gh on PATH: not this one, and none before it, which has called this one perhaps.
gh=
rest=$PATH:
while [ "$rest" ]; do
  p=\${rest%%:*} rest=\${rest#*:}
  if [ "\${p:-.}/gh" -ef "$here/gh" ]; then gh=
  elif [ -z "$gh" ] && [ -f "\${p:-.}/gh" ] && [ -x "\${p:-.}/gh" ]; then gh=\${p:-.}/gh
  fi
done
if [ -z "$gh" ]; then
  echo 'gh: not found: the GitHub CLI is not installed here' >&2
  exit 127
fi
exec "$gh" "$@"
`;

/**
 * As the program for sh, but that it does not look whether the token has expired: cmd knows no such time. Redirections
 * stand in front, since a digit before one would be the number of a stream.
 */
const APP_TOKEN_CMD = `@echo off
setlocal DisableDelayedExpansion
set "dir=%~dp0.."
set "token="
for /f "usebackq tokens=1,3" %%a in ("%dir%\\tokens") do (
  if not defined token if "%~1"=="" (set "token=%%b") else if /i "%%a"=="%~1" (set "token=%%b")
)
if not defined token (
  >&2 echo app-token: there is no token for "%~1"
  if exist "%dir%\\reason" >&2 type "%dir%\\reason"
  exit /b 1
)
>&2 echo ::add-mask::%token%
>&2 echo ##[add-mask]%token%%%0A
echo %token%
`;

const cmdPair = ([first, second]: readonly [string, string]) => `set "owner="
if defined ${first} (
  for /f "usebackq tokens=1,2" %%a in ("%dir%\\known") do if "%%b"=="%${first}%" set "owner=%%a"
  call :renew ${first}
) else if defined ${second} (
  for /f "usebackq tokens=1,2" %%a in ("%dir%\\known") do if "%%b"=="%${second}%" set "owner=%%a"
  call :renew ${second}
) else (
  for /f "usebackq tokens=1,3" %%a in ("%dir%\\tokens") do if not defined ${first} set "${first}=%%b"
)
`;

const ghWrapperCmd = (pairs: readonly (readonly [string, string])[]) => `@echo off
setlocal DisableDelayedExpansion
set "dir=%~dp0.."
${pairs.map(cmdPair).join('')}set "real="
for %%i in (gh.exe) do set "real=%%~$PATH:i"
if not defined real (
  >&2 echo gh: not found: the GitHub CLI is not installed here
  exit /b 9009
)
"%real%" %*
exit /b %errorlevel%
:renew
if not defined owner exit /b 0
for /f "usebackq tokens=1,3" %%a in ("%dir%\\tokens") do if "%%a"=="%owner%" set "%1=%%b"
exit /b 0
`;

/** With the line ends that cmd wants: without them it loses labels. */
const asBatch = (text: string) => text.replaceAll('\n', '\r\n');
