export const id=926
export const ids=[926]
export const modules={9741:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>catalogue})
const tokenDocs="https://docs.gitlab.com/user/project/settings/project_access_tokens/"
const consumerDocs="https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/"
const hostEntries={"parent-token-refused":{title:"GitLab does not accept the parent token",cause:"The token in `token` is misspelt, revoked, expired, of another GitLab, or lacks the scope for this (`api`; for a "+"fine-grained one the permission that is named).",fix:"Make a new token for the parent with the scope `api`, store it where the old one is, and check `gitlab-url`. docs/gitlab.md has the least that it needs.",link:"https://docs.gitlab.com/user/profile/personal_access_tokens/",page:"secrets"},"role-too-low":{title:"The parent may not make such a token",cause:"Its owner has too low a role in the project (Maintainer is needed) or the group (Owner), asked for a level above "+"its own, or the plan has no such tokens: gitlab.com has access tokens of projects and groups from Premium on. GitLab "+"does not tell these apart.",fix:"Raise the role of the parent's owner there, or lower `access-level`; on gitlab.com Free only deploy tokens can be made: `scopes` of a deploy token, without `access-level`.",link:tokenDocs},"scope-not-allowed":{title:"GitLab does not give a token with these scopes",cause:"This GitLab does not know a scope, or has switched off what it is for, such as the container registry.",fix:"Take out of `scopes` what this GitLab does not have, or switch the feature on there.",link:"https://docs.gitlab.com/security/tokens/access_token_scopes/",page:"workflow"},"expiry-not-allowed":{title:"GitLab does not give a token with this end",cause:"The token would have ended before it could be used, or GitLab's rules ask for another end. Most often this machine's clock is wrong.",fix:"Set the clock of the runner's machine (NTP). If it is right, see what GitLab says about the end of tokens.",link:tokenDocs,page:"runners"},"target-not-found":{title:"GitLab does not show this project or group",cause:"It does not exist under this name on this GitLab, or the owner of the parent token cannot see it: GitLab answers the same.",fix:"Compare `project` (or `group`) with the address of its page, check `gitlab-url`, and make the owner of the parent a member.",link:"https://docs.gitlab.com/api/rest/#namespaced-paths",page:"workflow"},"consumer-refused":{title:"Bitbucket does not accept the OAuth consumer",cause:"Key and secret are not those of one consumer, or it was deleted, is not private, or has no callback URL.",fix:'Copy key and secret again from the settings of the workspace under "OAuth consumers"; there, tick "This is a private consumer" and give it any callback URL.',link:consumerDocs,page:"secrets"},"scope-not-granted":{title:"The consumer does not have the scopes that were asked for",cause:"A token of Bitbucket has the scopes of its consumer, and `scopes` names more. The token was not handed over.",fix:"Tick what is missing in the settings of the consumer, or take it out of `scopes`.",link:consumerDocs},"host-unreachable":{title:"The host could not be reached",cause:"The name of the GitLab or Bitbucket cannot be resolved, the connection fails, a proxy refuses, or the certificate is not trusted.",fix:"Check the address, the network and the proxy of the runner (HTTPS_PROXY, NO_PROXY); for a certificate of your own authority set NODE_EXTRA_CA_CERTS.",link:"https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers",page:"runners"},"host-timed-out":{title:"The host did not answer in time",cause:"No complete answer came in time (10 seconds, the last try less), however often it was tried.",fix:"Run the job again. On a self-hosted runner, check the network and the proxy (HTTPS_PROXY, NO_PROXY). Disturbances are on status.gitlab.com and bitbucket.status.atlassian.com.",link:"https://status.gitlab.com/",page:"run"},"host-unavailable":{title:"The host answers with server errors",cause:"It, or something on the way to it, answered with 5xx, however often it was tried.",fix:"Run the job again later. Disturbances are on status.gitlab.com and bitbucket.status.atlassian.com.",link:"https://status.gitlab.com/",page:"run"},"not-the-api":{title:"The answer is not one of the API",cause:"The address leads elsewhere, such as to a page or to another host; or something on the way answers in its place, "+"such as the log-in page of a proxy; or the answer is not what the API documents.",fix:"Check `gitlab-url` (https://HOST, with the path where GitLab is below one) or `bitbucket-url` (https://bitbucket.org), and whether a proxy answers in its place.",link:"https://docs.gitlab.com/api/rest/",page:"workflow"},"host-refused":{title:"The host refused the request",cause:"An answer that this action does not know. It is quoted as it came.",fix:"Read the host's own words. If they do not help, ask whoever runs it, and name the request id.",link:"https://docs.gitlab.com/api/rest/troubleshooting/"}}
const doctorEntries={"permission-unused":{title:"The App may do more than the workflows ask for",cause:"The installation was granted a permission that no workflow of the repository asks for, or a higher level of it. "+"Whoever gets hold of the key could use it. The command line's `doctor` reports this, and it sees one repository.",fix:"Take the permission away, or lower it, in the App's settings; look first whether another repository or another place uses the same App.",link:"https://docs.github.com/en/apps/maintaining-github-apps/modifying-a-github-app-registration#changing-the-permissions-of-a-github-app"},"pat-in-use":{title:"A personal access token is still in use",cause:"A workflow reads a secret with a PAT, where a token of the App or GITHUB_TOKEN would do, or where it has to be "+"asked. The command line's `doctor` reports this.",fix:"Run `npx mint-app-token migrate`, which shows the change. Once nothing reads the secret any more, delete it, and the PAT.",link:"https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"}}
const commandEntries={"setup-failed":{title:"The App could not be set up",cause:"Of `mint-app-token setup` alone: something that it needs is not there, somebody refused, or it was ended. The message says what there is by then: nothing, or an App, and where its key is.",fix:"Do what the message says, and run setup again. Where it says that an App is left over, delete that first."}}
const jobEntries={"git-setup-failed":{title:"The configuration of git could not be changed",cause:"With `setup-git`: a file of the configuration of git, or a folder in RUNNER_TEMP, cannot be read, written, or closed to other users.",fix:"Let the user that the runner runs as write the file that is named, or set GIT_CONFIG_GLOBAL to one that it can. If post could not take it back, delete the lines from `# mint-app-token \u2026 begins` to `\u2026 ends` in it.",link:"https://git-scm.com/docs/git-config#FILES"},"keep-fresh-failed":{title:"The tokens could not be kept fresh",cause:"With `keep-fresh`: what renews the tokens beside the job could not be started, or could not make its folder in "+"RUNNER_TEMP; then the step fails. Or it was killed, ended too early, or could not renew a token; then post warns, "+"and steps that ran longer than the last token lived may have failed.",fix:"See what is named. While a job runs, nothing may empty RUNNER_TEMP or kill the processes of the runner's user; a job that takes longer than 6 hours names its hours in `keep-fresh`.",page:"run"},"job-cancelled":{title:"The job was cancelled",cause:"The runner asked the step to end before it was done.",fix:"Nothing. Tokens that this step knew of are revoked, now or by post; any other ends by itself: on GitHub within an hour, elsewhere within 30 hours.",page:"run"},"revoke-failed":{title:"The token could not be revoked",cause:"The post step, or `mint-app-token revoke`, could not reach GitHub (or the host of a sister action), or was refused. In "+"post it is a warning, and the job does not fail.",fix:"Nothing, if the token may live that long: it ends by itself at the time that is named."}}
const keyStoreEntries={"id-token-missing":{title:"The run has no ID token",cause:"A `signing-role` is taken with an ID token of the run (OIDC), and GitHub gives one only to jobs with the permission "+"`id-token: write`. A reusable workflow has it only if its caller gives it; runs for pull requests from forks cannot "+"have it. Seldom, the service that gives it does not answer.",fix:"Write `permissions: { contents: read, id-token: write }` into the job (and into the job that calls a reusable workflow), with whatever else it needs: what is not named there is none. Or set `fallback-token: ${{ github.token }}` for runs that cannot have it.",link:"https://docs.github.com/en/actions/reference/security/oidc"},"signing-role-refused":{title:"The key store does not let this run in",cause:"The role of `signing-role` does not trust this run, or does not exist; or, without it, the machine has "+"no credentials for the key store, or they have ended. [The page on key stores](key-stores.md) has the whole set-up.",fix:"Compare what the role trusts with the `iss`, `sub` and `aud` of the ID token, letter by letter; without `signing-role`, log in to the store in an earlier step."},"signing-key-not-found":{title:"The key is not in its store",cause:"The name in `signing-key` (or in `token` of a sister action) is misspelt, of another region or account, or what it names was deleted.",fix:"Correct the name: it is written as the store shows it."},"signing-key-refused":{title:"The key store does not let this role sign",cause:"The role was let in, but it may not sign with this key, or read this secret.",fix:"Let the role sign with this key, or read this secret: docs/key-stores.md has the policies."},"signing-key-unusable":{title:"The key cannot sign for an App",cause:"It is disabled, waits to be deleted or imported, is not an RSA key for signatures, or what came back is not a "+"signature of RSA's length. With `exec:`, the command failed. A secret is empty, or has no such field.",fix:"Enable the key, or name an RSA key of 2048, 3072 or 4096 bits that is for signing. With `exec:`, give the command a text in a step of its own: `printf test | COMMAND`."},"key-store-unavailable":{title:"The key store does not answer",cause:"It could not be reached, did not answer in time, is sealed, limits the rate of requests, or answers with server "+"errors, however often it was tried; or something else answers in its place.",fix:"Run the job again. If it happens again, look at the store itself, its address, and the network and proxy of the runner (HTTPS_PROXY, NO_PROXY)."}}
const keyDocs="https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps"
const permissionDocs="https://docs.github.com/en/apps/maintaining-github-apps/modifying-a-github-app-registration#changing-the-permissions-of-a-github-app"
const installDocs="https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps"
const limitDocs="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api"
const storedKey={link:keyDocs,page:"secrets"}
const storeKey='Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page as a secret, and pass that as '+"`private-key`. With the GitHub CLI: gh secret set NAME < FILE.pem"
const catalogue={"input-invalid":{title:"An input is not valid",cause:"An input has a value that is not allowed. All such inputs are listed at once, and no request was made. Problems of "+"several kinds come together under this code, each line with its own.",fix:"Correct the inputs that are named, in the workflow file.",page:"workflow"},"inputs-conflict":{title:"Two inputs contradict each other",cause:"Two things were asked for that cannot both hold. No request was made.",fix:"Keep one of the two, in the workflow file.",page:"workflow"},"credentials-missing":{title:"The credentials are empty",cause:"GitHub passes an empty text for a secret or variable that does not exist, or that the run may not read. Runs for "+"pull requests from forks, runs in a fork, and Dependabot's runs may read none of the repository's "+"secrets; a secret of an environment is there only for jobs with that `environment:`, one of an organization only "+"where it is shared with the repository; a reusable workflow has only those that its caller passes on. The message "+"names the cause where the event or the names of the inputs show it.",fix:"Check the names of the secret and the variable, and that this run may read them; or set `fallback-token: ${{ github.token }}` for runs that may not.",link:"https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets",page:"secrets"},"private-key-not-pem":{title:"The private key is not a PEM file, or a damaged one",cause:"The text is something else: a path, a variable that was not expanded, a token, a certificate, or damaged.",fix:storeKey,...storedKey},"private-key-truncated":{title:"The private key is cut short",cause:"The first or the last line of the file is missing, or something in between.",fix:storeKey,...storedKey},"private-key-openssh":{title:"The private key is in OpenSSH format",cause:"The text is a key made by ssh-keygen. GitHub makes the keys of Apps itself, in another format.",fix:`${storeKey}. If it is the App's key all the same, convert it: ssh-keygen -p -m PEM -f FILE`,...storedKey},"private-key-encrypted":{title:"The private key is encrypted with a passphrase",cause:"The file was encrypted after it had been downloaded.",fix:`${storeKey}. If it is the App's key all the same, decrypt it: openssl rsa -in FILE -out PLAIN_FILE`,...storedKey},"private-key-public":{title:"The key is a public key",cause:"The public half was stored where the private one belongs.",fix:storeKey,...storedKey},"private-key-not-rsa":{title:"The private key is not an RSA key of 2048 bits or more",cause:"The keys of Apps are RSA keys of 2048 bits; this is another kind of key.",fix:storeKey,...storedKey},"private-key-client-secret":{title:"This is a client secret, not a private key",cause:"The client secret of the App (40 hex digits) was stored where the private key belongs.",fix:storeKey,...storedKey},"private-key-fingerprint":{title:"This is the fingerprint of a key, not the key",cause:"The fingerprint shown on the App's settings page was stored. GitHub shows the key itself only once.",fix:storeKey,...storedKey},...keyStoreEntries,"app-key-mismatch":{title:"The private key does not belong to the App",cause:"The ID and the key are of two Apps, or the key was deleted from the App.",fix:"Take `client-id` (or `app-id`) and `private-key` from the settings page of one and the same App.",...storedKey},"app-unknown":{title:"GitHub does not know this App",cause:"No App has this ID on this GitHub. What stands there may be something else: the name of the App, the ID of an "+"installation, the client ID of an OAuth app.",fix:"Copy the client ID (or the App ID) from the App's settings page, and check that `github-api-url` is the GitHub the App is registered on.",page:"workflow"},"clock-skew":{title:"GitHub refused the JWT because of a clock",cause:"This machine's clock is wrong, and GitHub's time was of no help, or not in its answer, as behind some proxies. Or the "+"two clocks agree, and that of another machine is wrong, such as one of several of a GitHub Enterprise Server.",fix:"Set the clock of the runner's machine (NTP).",page:"runners"},"app-not-installed":{title:"The App is not installed there",cause:"The App has no installation on that account or, where GitHub could not be asked further, not for that repository; "+"or the installation has another number.",fix:"Install the App on that account and select the repository; or correct `owner`, `repositories`, `enterprise` or `installation-id`.",link:installDocs,page:"workflow"},"repository-not-in-installation":{title:"The installation does not hold all of the repositories",cause:"The App is installed on the account, but for other repositories only; or a name is misspelt; or a repository has "+"been renamed: GitHub finds it under its old name, but does not mint for that.",fix:"Add the repositories in the installation's settings, or correct `repositories`.",link:installDocs,page:"workflow"},"permission-not-granted":{title:"The installation was not granted the permissions asked for",cause:"The App does not have the permission, or it was added to the App and the installation's owner has not accepted it "+"yet; or GitHub knows no permission of that name.",fix:"Ask for less; or add the permission in the App's settings, and have the owner of the installation accept it.",link:permissionDocs,page:"workflow"},"installation-suspended":{title:"The installation is suspended",cause:"The owner of the account, or of the App, has suspended the installation.",fix:"Whoever suspended it has to unsuspend it: the account's owner in the installation's settings, the App's owner in "+'the settings of the App under "Advanced".',link:installDocs},"ip-not-allowed":{title:"The organization's IP allow list keeps this runner out",cause:"The organization accepts requests from listed addresses only, and this runner has another one.",fix:"Run on a machine whose address is on the organization's IP allow list, or have an owner of the organization add this one's.",link:"https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization"},"grant-wider-than-asked":{title:"More was granted than was asked for",cause:"The answer names permissions, repositories, scopes, a role or an end that were not asked for. The token was not handed over.",fix:"Run the job again. If it happens again, see whether a proxy changes requests, and report it to this action.",page:"run"},"rate-limited":{title:"The rate of requests is limited",cause:"The limit lasts longer than this step may take.",fix:"Run the job again when the limit has passed.",link:limitDocs,page:"run"},"github-unreachable":{title:"GitHub could not be reached",cause:"The name cannot be resolved, the connection fails, a proxy refuses, or the certificate is not trusted.",fix:"Check `github-api-url`, the network and the proxy of the runner (HTTPS_PROXY, NO_PROXY); for a certificate of your own authority set NODE_EXTRA_CA_CERTS.",page:"runners"},"github-timed-out":{title:"GitHub did not answer in time",cause:"No complete answer came in time (10 seconds, the last try less), however often it was tried: GitHub is slow, or "+"something on the way drops the packets.",fix:"Run the job again. On a self-hosted runner, check the network and the proxy (HTTPS_PROXY, NO_PROXY). Disturbances of github.com are on www.githubstatus.com.",page:"run"},"github-unavailable":{title:"GitHub answers with server errors",cause:"GitHub, or something on the way to it, answered with 5xx, however often it was tried.",fix:"Run the job again later. Disturbances of github.com are on www.githubstatus.com.",page:"run"},"not-the-github-api":{title:"The answer is not one of GitHub's API",cause:"`github-api-url` leads elsewhere, such as to a page or to a Gitea or Forgejo; or something on the way answers in "+"the place of GitHub, such as the log-in page of a proxy.",fix:"Check `github-api-url`: https://api.github.com, https://HOST/api/v3 for GitHub Enterprise Server, https://api.SUBDOMAIN.ghe.com for GHE.com; and whether a proxy answers in its place.",page:"workflow"},...jobEntries,...hostEntries,...doctorEntries,...commandEntries,"github-refused":{title:"GitHub refused the request",cause:"An answer that this action does not know. It is quoted as it came.",fix:"Read GitHub's own words, which are quoted with the request id. If they do not help, ask GitHub's support, and name that id."},"internal-error":{title:"The action itself failed",cause:"Something happened that this action did not expect.",fix:"Please report it with this message, and the debug log if you can.",page:"issues"}}},5934:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZZ:()=>pageOf,rC:()=>settingsPage,yU:()=>organizationSettingsPage})
function pageOf(page,env){switch(page){case"workflow":return workflowPage(env)
case"secrets":return settingsPage("secrets/actions",env)
case"runners":return settingsPage("actions/runners",env)
case"run":{const{GITHUB_RUN_ID:run=""}=env
return/^\d+$/.test(run)?ofRepository(`actions/runs/${run}`,env):undefined}case"issues":{const{GITHUB_ACTION_REPOSITORY:repository}=env
return repository?`${serverOf(env)}/${repository}/issues`:undefined}}}function settingsPage(path,env){return ofRepository(`settings/${path}`,env)}function organizationSettingsPage(path,env){const[owner]=repositoryOf(env)?.split("/")??[]
return owner&&`${serverOf(env)}/organizations/${owner}/settings/${path}`}function ofRepository(path,env){const repository=repositoryOf(env)
return repository&&`${serverOf(env)}/${repository}/${path}`}function workflowPage(env){const{GITHUB_WORKFLOW_REF:reference="",GITHUB_WORKFLOW_SHA:sha}=env
const[,repository,path="",ref=""]=/^([\w.-]+\/[\w.-]+)\/([^@]+)@(.+)$/.exec(reference)??[]
const at=ref.startsWith("refs/heads/")?ref.slice("refs/heads/".length):sha
return repository&&at?`${serverOf(env)}/${repository}/blob/${encodeURI(at)}/${encodeURI(path)}`:undefined}const repositoryOf=({GITHUB_REPOSITORY:name=""})=>/^[\w.-]+\/[\w.-]+$/.test(name)?name:undefined
const serverOf=({GITHUB_SERVER_URL:server})=>(server||"https://github.com").replace(/\/+$/,"")},8978:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ic:()=>describeFailure,_h:()=>docsLink,h_:()=>asFailure})
var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9741)
var _failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4700)
var _pages_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5934)
function asFailure(error){if(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.H)return error
return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.H("internal-error",wordsOf(error),{cause:error})}function wordsOf(thrown){try{return thrown instanceof Error?thrown.message:String(thrown)}catch{return`something was thrown that has no words (${typeof thrown})`}}function reportWarning(error,runtime){report(error,"warning",runtime)}function reportError(error,runtime,{summary}){const{title,text}=report(error,"error",runtime)
if(summary)runtime.writeSummary(failureSummary(title,text))}function report(error,level,{log,env}){const failure=asFailure(error)
const{title}=catalogue[failure.code]
const text=describeFailure(failure,env)
log[level](text,title)
for(const cause of causesOf(failure))log.debug(cause.stack??cause.message)
return{title,text}}function causesOf(error){const causes=new Set
for(let cause=error;cause instanceof Error&&!causes.has(cause);cause=cause.cause)causes.add(cause)
return causes}function describeFailure(failure,env){const entry=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.s[failure.code]
const fix=failure.fix??entry.fix
const page=entry.page&&!/https?:/.test(failure.fix??"")?(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(entry.page,env):undefined
return[`${failure.code}: ${failure.message}`,`What to do: ${fix}`,page&&`Where: ${page}`,failure.said,`More: ${docsLink(failure.code,env)}`].filter(Boolean).join("\n")}function failureSummary(title,text){const paragraphs=text.split(/(^permissions: \|\n(?: .*\n?)+)/m).map((part,index)=>index%2?`\`\`\`yaml\n${part.trimEnd()}\n\`\`\`\n\n`:part.replaceAll("\n","\n\n"))
return`### ${title}\n\n${paragraphs.join("")}\n\n`}function docsLink(code,env){const{GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref,GITHUB_SERVER_URL:server}=env
const page=`docs/troubleshooting.md#${code}`
return repository&&ref?`${server??"https://github.com"}/${repository}/blob/${ref}/${page}`:page}},6608:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>NO_ANSWER,h:()=>diagnose})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6734)
var _transport_message_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6973)
var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2356)
var _refusal_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7110)
const TABLE=[{code:"app-unknown",status:404,message:/^Integration not found/},{code:"app-key-mismatch",status:401,message:_refusal_js__WEBPACK_IMPORTED_MODULE_4__.JU},{code:"clock-skew",status:401,message:/^'(Issued at|Expiration time)' claim/},{code:"ip-not-allowed",status:403,message:/IP allow list/},{code:"installation-suspended",status:403,message:/^This installation has been suspended/},{code:"app-not-installed",status:404,message:/^Not Found/,when:({stage,target})=>stage!=="identity"&&target.kind==="installation",fix:"Check `installation-id`: it must be the number of an installation of this very App."},{code:"app-not-installed",status:404,message:/^Not Found/,when:({stage})=>stage==="look-up"},{code:"permission-not-granted",status:422,message:/^The permissions requested are not granted/},{code:"repository-not-in-installation",status:422,message:/^There is at least one repository that does not exist/}]
const NO_ANSWER={unreachable:"github-unreachable","timed-out":"github-timed-out","not-the-api":"not-the-github-api",cancelled:"job-cancelled"}
function diagnose(error,doing){if(error instanceof _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H)return error
const what=describe(doing)
if(error instanceof _transport_message_js__WEBPACK_IMPORTED_MODULE_2__.Dr)return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H(NO_ANSWER[error.kind],`${what}: ${error.message}`,{cause:error})
if(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__.P_)return diagnoseRefusal(error,doing)
return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("internal-error",`${what}: ${String(error)}`,{cause:error})}function diagnoseRefusal(refusal,doing){const{status,message,said,headers}=refusal
const failure=(code,why,fix)=>new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H(code,`${describe(doing)}: ${why}`,{said,cause:refusal,fix})
if((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.L)(refusal)){const end=(0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__.C)(refusal)
return failure("rate-limited",end?`the limit ends at ${end}`:"GitHub does not say when the limit ends")}if(status>=500&&status<600)return failure("github-unavailable",refusal.answer)
const row=TABLE.find(each=>each.status===status&&each.message.test(message)&&(each.when?.(doing)??true))
if(!refusal.isOfTheApi||!(row||refusal.isMarked)){const{location=""}=headers
const to=URL.canParse(location)?`, a redirect to ${new URL(location).host} that is not followed`:""
return failure("not-the-github-api",`${refusal.answer}${to}, which is no answer of GitHub's API`)}if(row)return failure(row.code,`GitHub answered ${status}`,row.fix)
const{documentation}=refusal
const fix=documentation&&`Read GitHub's own words below, and its page on this request: ${documentation}`
return failure("github-refused",`GitHub answered ${status}`,fix)}function describe({stage,target}){switch(stage){case"look-up":return`Finding the installation for ${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.ff)(target)}`
case"mint":return`Minting the token for ${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.ff)(target)}`
case"identity":return"Asking for the App's bot user"}}},2356:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>limitEndOf,L:()=>limitOf})
var _runtime_time_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8954)
var _transport_retry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3920)
const MAX_DATE=864e13
const OTHER_REFUSALS=/suspended|IP allow list|not accessible by integration/
const LIMIT_WORDS=/^\s*\{[^]*(?:rate limit|abuse detection)/i
function limitOf(answer){return isRateLimit(answer)?{endsAt:resetOf(answer)}:undefined}function isRateLimit({status,headers,body}){if(status===429)return true
if(status!==403||OTHER_REFUSALS.test(body))return false
return"retry-after"in headers||headers["x-ratelimit-remaining"]==="0"||LIMIT_WORDS.test(body)}function resetOf({headers}){const reset=headers["x-ratelimit-reset"]??""
return headers["x-ratelimit-remaining"]==="0"&&/^\d{1,12}$/.test(reset)?Number(reset)*1e3:undefined}function limitEndOf(answer,now=Date.now()){const limit=limitOf(answer)
const theirNow=(0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_0__.ie)(answer,now)??NaN
const end=limit&&((0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_0__.sT)(answer,theirNow)??limit.endsAt)
const isKnown=end!==undefined&&!Number.isNaN(end)&&!(end<theirNow)&&end<=MAX_DATE
return isKnown?(0,_runtime_time_js__WEBPACK_IMPORTED_MODULE_1__.T)(end):undefined}},7110:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JU:()=>KEY_MISMATCH,P_:()=>Refusal,o$:()=>jsonObject})
var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9968)
var _service_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3225)
const KEY_MISMATCH=/^A JSON web token could not be decoded/
const GITEA="/api/swagger"
class Refusal extends Error{name="Refusal"
status
headers
body
requestId
isOfTheApi
isMarked
documentation
url
constructor({status,url,headers,body}){const data=status<400?undefined:jsonObject(body)
super(wordsOf(data))
this.status=status
this.url=url
this.headers=headers
this.body=body
this.requestId=_service_js__WEBPACK_IMPORTED_MODULE_0__.g.requestIdOf(headers)
this.documentation=/^https:\/\/docs\.github\.com\/[\w./#@-]{0,200}$/.exec(String(data?.documentation_url))?.[0]
this.isOfTheApi=data!==undefined&&!String(data.url).endsWith(GITEA)
this.isMarked=this.requestId!==undefined||typeof data?.documentation_url==="string"}static unexpected(answer){return new Refusal({...answer,body:""})}get said(){if(!this.isOfTheApi)return undefined
const who=this.isMarked?"GitHub":this.host
return`${who} said: ${this.status} ${this.message} (request id ${this.requestId??"none"})`}get answer(){return`${this.host} answered ${this.status} (${this.type})`}get host(){return new URL(this.url).host}get type(){const[type]=/^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(this.headers["content-type"]??"")??[]
return type??"no content type"}}const MAX_WORDS=1e3
function wordsOf(data){if(data===undefined)return"(what came is not an answer of its API, and is not shown)"
if(!("message"in data))return"(JSON without a message, which is not shown)"
const words=typeof data.message==="string"?data.message:JSON.stringify(data.message)
return(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__.TN)(`${words}${"errors"in data?` ${JSON.stringify(data.errors)}`:""}`,MAX_WORDS)}function jsonObject(body){try{const data=JSON.parse(body)
return typeof data==="object"&&data!==null?{...data}:undefined}catch{return undefined}}},3225:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>gitHub})
var _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2356)
const gitHub={name:"GitHub",headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"},requestIdOf:headers=>{const id=headers["x-github-request-id"]??""
return/^[\w:.-]{1,100}$/.test(id)?id:undefined},limitOf:_rate_limit_js__WEBPACK_IMPORTED_MODULE_0__.L}},2353:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>parseServer})
var _transport_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8706)
const MAX_LENGTH=2e3
function parseServer({asked,runnerApiUrl,runnerWebUrl},report){const own=(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__.mW)(runnerApiUrl||"https://api.github.com")
const apiUrl=(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__.mW)(asked||own)
const problem=problemWith(apiUrl,own)
if(problem){report("input-invalid",`github-api-url: ${problem}`)
return{apiUrl,webUrl:apiUrl}}return{apiUrl,webUrl:apiUrl===own&&runnerWebUrl?(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__.mW)(runnerWebUrl):webUrlOf(apiUrl)}}function problemWith(apiUrl,own){if(apiUrl.length>MAX_LENGTH)return`found ${apiUrl.length} characters; allowed are ${MAX_LENGTH}`
if(!URL.canParse(apiUrl))return"this is not a URL; expected something like https://api.github.com"
const url=new URL(apiUrl)
const{protocol,hostname,username,password,search,hash}=url
if(protocol!=="https:"&&protocol!=="http:")return`found the protocol "${protocol}"; allowed is https:`
if(username||password||search||hash||/[?#]/.test(apiUrl))return"a user name, a password, a query or a fragment is not allowed in it"
const api=apiOfPage(url)
if(api)return`${hostname} is the address of the web site; did you mean ${api}?`
if(url.pathname.endsWith("/graphql"))return"this is the address of the GraphQL API; leave /graphql out of it"
if(protocol==="http:"&&!(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__.U9)(url)&&apiUrl!==own){return`http:// would send the App's credentials in the clear to ${hostname}; use https://`}return undefined}function apiOfPage({hostname}){if(hostname==="github.com"||hostname==="www.github.com")return"https://api.github.com"
return/^[a-z0-9-]+\.ghe\.com$/.test(hostname)?`https://api.${hostname}`:undefined}function webUrlOf(apiUrl){const url=new URL(apiUrl)
const host=url.host==="api.github.com"||url.host.endsWith(".ghe.com")?url.host.replace(/^api\./,""):url.host
return`${url.protocol}//${host}${url.pathname.replace(/\/(api\/v3)?$/,"")}`}},6734:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_3:()=>accountLabel,ff:()=>describeTarget,bf:()=>ownerOf,Sx:()=>parseTargets,Ub:()=>repositoriesOf})
var problems=__webpack_require__(8796)
var inputs_names=__webpack_require__(9608)
function repositoryEntries(text,isName,report){const entries=split(text)
if(!entries.some(entry=>MARKS.test(entry)))return entries
const names=split(text.trim().replace(/^\[([^[\]]*)\]$/,"$1")).map(entry=>entry.replace(/^-\s+/,"").replace(/^(["'])(.*)\1$/,"$2"))
if(names.length>0&&names.every(isName)){const list=(0,problems.T)(names.join(", "))
report("understood",`repositories: the list is understood as ${list}; write the names alone, like that`)
return names}const found=`a list in another form: ${(0,problems.T)(text.trim())}`
report("input-invalid",`repositories: found ${found}; allowed are names, such as "app, lib"`)
return[]}const split=text=>text.split(/[\n,]/).map(entry=>entry.trim()).filter(Boolean)
const MARKS=/^[["']|["'\]]$|^-\s/
function hintFor(entry){if(entry.length>200)return""
const[,fullName]=/^(?:https?:\/\/|ssh:\/\/)?(?:git@)?[\w.-]+\.[a-z]+[:/]([\w-]+\/[\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(entry)??[]
if(fullName)return`; did you mean ${(0,problems.T)(fullName)}?`
if(/(^|\/)\*$/.test(entry))return"; for all repositories of an owner set owner, and leave repositories out"
return/\s/.test(entry)?"; separate names by commas or lines":""}const MAX_REPOSITORIES=500
const MAX_OWNERS=50
const OWNER=/^[a-z0-9][a-z0-9_-]{0,38}$/i
const REPOSITORY=/^(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i
const OF_GIT=/\.git$/i
const ENTERPRISE=/^[a-z0-9][a-z0-9_-]{0,99}$/i
const INSTALLATION_ID=/^[1-9]\d{0,14}$/
function parseTargets(request,report){const{owner,enterprise,installationId}=request
reportConflicts(request,report)
if(enterprise){check({input:"enterprise",value:enterprise,grammar:ENTERPRISE,allowed:`an enterprise's slug${hintFrom(/\/enterprises\/([\w-]+)/,enterprise)}`},report)
return[{kind:"enterprise",enterprise}]}if(owner)check({input:"owner",value:owner,grammar:OWNER,allowed:`a user or an organization${hintForOwner(owner)}`},report)
const named=parseNames(request,report)
if(installationId)return[installationTarget(installationId,named,{owner,report})]
if(owner&&named.length===0)return[{kind:"owner",owner}]
const[currentOwner="",currentName=""]=(request.currentRepository??"").split("/")
const meant=named.length>0?named:[{owner:undefined,name:currentName}]
const isCurrentMeant=meant.some(each=>!owner&&each.owner===undefined)
if(isCurrentMeant&&!(OWNER.test(currentOwner)&&REPOSITORY.test(currentName))){report("input-invalid","owner: not set, and GITHUB_REPOSITORY does not say which repository this is")}const groups=groupByOwner(meant,owner||currentOwner)
if(groups.length>MAX_OWNERS){const allowed=`at most ${MAX_OWNERS} in one step, since each has a token of its own; use several steps`
report("input-invalid",`repositories: found ${groups.length} owners; allowed are ${allowed}`)}for(const group of groups)reportTooMany(group.repositories,`of ${(0,problems.T)(group.owner)}`,report)
return groups.map(group=>({kind:"repositories",...group}))}function reportConflicts(request,report){const{owner,repositories,enterprise,installationId}=request
if(!enterprise)return
for(const[name,value]of Object.entries({owner,repositories,"installation-id":installationId})){if(value)report("inputs-conflict",`enterprise and ${name} exclude each other; set one of them`)}}function parseNames({repositories,owner},report){return repositoryEntries(repositories,entry=>isName(named(entry)),report).map(entry=>{const{owner:itsOwner,name}=named(entry)
if(!isName({owner:itsOwner,name})||OF_GIT.test(name)){const hint=hintFor(entry)||(OF_GIT.test(name)?`; did you mean ${(0,problems.T)(entry.replace(OF_GIT,""))}?`:"")
report("input-invalid",`repositories: found ${(0,problems.T)(entry)}; allowed is REPOSITORY or OWNER/REPOSITORY${hint}`)}else if(owner&&itsOwner!==undefined&&!(0,inputs_names.q)(itsOwner,owner)){const cure="leave owner empty to have one token for each owner named in repositories"
report("inputs-conflict",`repositories names ${(0,problems.T)(entry)}, but owner is ${(0,problems.T)(owner)}; ${cure}`)}return{owner:itsOwner,name}})}function named(entry){const slash=entry.indexOf("/")
return{owner:slash<0?undefined:entry.slice(0,slash),name:entry.slice(slash+1)}}const isName=({owner,name})=>REPOSITORY.test(name)&&(owner===undefined||OWNER.test(owner))
function installationTarget(installationId,named,{owner,report}){const hint=hintFrom(/\/installations\/(\d+)/,installationId)
const allowed=`a number, as in \u2026/settings/installations/NUMBER${hint}`
check({input:"installation-id",value:installationId,grammar:INSTALLATION_ID,allowed},report)
const owners=(0,inputs_names.uZ)(named.flatMap(each=>each.owner??[]))
if(owners.length>1){const list=(0,inputs_names.vI)(owners.map(problems.T))
report("inputs-conflict",`installation-id is one installation, but repositories names several owners: ${list}`)}const repositories=(0,inputs_names.uZ)(named.map(({name})=>name))
reportTooMany(repositories,"of one installation",report)
return{kind:"installation",id:Number(installationId),owner:owner||owners[0],repositories}}function groupByOwner(named,defaultOwner){const groups=new Map
for(const{owner=defaultOwner,name}of named){const group=groups.get(owner.toLowerCase())??{owner,names:[]}
groups.set(owner.toLowerCase(),group)
group.names.push(name)}return[...groups.values()].map(({owner,names})=>({owner,repositories:(0,inputs_names.uZ)(names)}))}function reportTooMany({length},whose,report){if(length<=MAX_REPOSITORIES)return
const allowed=`at most ${MAX_REPOSITORIES} for one token; leave them out for all of the installation's`
report("input-invalid",`repositories: found ${length} ${whose}; allowed is ${allowed}`)}function describeTarget(target){switch(target.kind){case"repositories":return(0,inputs_names.vI)(target.repositories.map(name=>`${target.owner}/${name}`))
case"owner":return`all repositories of ${target.owner}`
case"enterprise":return`the enterprise ${target.enterprise}`
case"installation":return`installation ${target.id}${target.repositories.length>0?` (${(0,inputs_names.vI)(target.repositories)})`:""}`}}function ownerOf(target){return"owner"in target?target.owner:undefined}function repositoriesOf(target){return"repositories"in target?target.repositories:[]}function accountLabel(target){switch(target.kind){case"repositories":case"owner":return target.owner
case"enterprise":return target.enterprise
case"installation":return target.owner??String(target.id)}}function hintFrom(part,found){const[,meant]=(found.length>200?null:part.exec(found))??[]
return meant?`; did you mean ${(0,problems.T)(meant)}?`:""}function hintForOwner(found){if(found.length>200)return""
const[,login]=/^(?:@|https?:\/\/[\w.:-]+\/(?:orgs\/|organizations\/)?)([\w-]+)\/?$/i.exec(found)??[]
if(login)return`; did you mean ${(0,problems.T)(login)}?`
return isName(named(found))?"; a repository goes into repositories":""}function check({input,value,grammar,allowed},report){if(!grammar.test(value))report("input-invalid",`${input}: found ${(0,problems.T)(value)}; allowed is ${allowed}`)}},7328:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>cancellable})
const LAST_WAIT_MS=500
function cancellable(){let requested=false
const callbacks=new Set
const onRequest=callback=>{callbacks.add(callback)
return()=>callbacks.delete(callback)}
return{cancellation:{requested:()=>requested,onRequest},callOff:()=>{requested=true
for(const callback of callbacks)callback()},sleep:milliseconds=>new Promise(resolve=>{const done=()=>{clearTimeout(timer)
forget()
resolve()}
const timer=setTimeout(done,requested?Math.min(milliseconds,LAST_WAIT_MS):milliseconds)
const forget=onRequest(done)})}}},1883:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>Secret})
var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7975)
var node_util__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__)
class Secret{#text
constructor(text){this.#text=text}reveal(){return this.#text}toString(){return"***"}toJSON(){return"***"}[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom](){return"***"}}},8954:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>timeText})
const timeText=milliseconds=>new Date(milliseconds).toISOString().replace(/\.\d+Z$/,"Z")},6973:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dr:()=>NetworkError,YK:()=>MAX_BODY_BYTES,g$:()=>tooLarge})
const MAX_BODY_BYTES=16*1024*1024
const tooLarge=host=>`the answer of ${host} is larger than ${MAX_BODY_BYTES} bytes`
class NetworkError extends Error{name="NetworkError"
kind
permanent
mayHaveActed
constructor(kind,message,cause,mayHaveActed=false){super(message,{cause})
this.kind=kind
this.mayHaveActed=mayHaveActed
this.permanent=kind==="not-the-api"||kind==="cancelled"||cause instanceof Error&&isPermanent(cause)}}function isPermanent(error){return error.permanent??/CERT|_TLS_|_SSL_|EPROTO|SIGNATURE|ISSUER/.test(error.code??"")}},3920:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LN:()=>leavesOpen,ie:()=>clockOf,jy:()=>waitBeforeRetry,sT:()=>retryAfterOf})
const MAX_TRIES=6
const FIRST_BACKOFF_MS=500
const FIRST_BACKOFF_OF_LIMIT_MS=2e3
const MAX_BACKOFF_MS=8e3
const HEALING_STATUS=new Set([500,502,503,504])
function waitBeforeRetry(answer,{service,tries,budgetLeft,now,random}){const limit=answer&&service.limitOf(answer)
const heals=answer===undefined||limit!==undefined||HEALING_STATUS.has(answer.status)&&!service.isFinal?.(answer)
if(!heals||tries>=MAX_TRIES)return undefined
const theirNow=(answer&&clockOf(answer,now))??now
const end=(answer&&retryAfterOf(answer,theirNow))??limit?.endsAt
const first=limit?FIRST_BACKOFF_OF_LIMIT_MS:FIRST_BACKOFF_MS
const backOff=random*Math.min(MAX_BACKOFF_MS,first*2**(tries-1))
const asked=end===undefined?0:end-theirNow
const wait=asked>0?asked:backOff
return wait<budgetLeft?wait:undefined}function leavesOpen({status,headers}){return status>=500&&!(status===503&&"retry-after"in headers)}const DAY_MS=864e5
function clockOf({headers},now=Date.now()){const time=Date.parse(headers.date??"")
return Math.abs(time-now)<=DAY_MS?time:undefined}function retryAfterOf({headers},theirNow){const after=headers["retry-after"]?.trim()??""
if(/^\d+$/.test(after))return theirNow+Number(after)*1e3
const date=after.endsWith("GMT")?Date.parse(after):NaN
return Number.isNaN(date)?undefined:date}},7327:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>httpSender})
var address=__webpack_require__(8706)
const httpModule=protocol=>protocol==="https:"?process.getBuiltinModule("node:https"):process.getBuiltinModule("node:http")
function router(runtime,timeoutMs){const{env}=runtime
const agents=new Map
const agentFor=protocol=>{const agent=agents.get(protocol)??new(httpModule(protocol).Agent)({keepAlive:true,maxSockets:50})
agents.set(protocol,agent)
return agent}
const direct=({protocol})=>({agent:agentFor(protocol)})
const usesProxies=Object.keys(env).some(name=>/^https?_proxy$/i.test(name)&&env[name])
if(!usesProxies){return{route:url=>Promise.resolve(direct(url)),connectAhead:url=>{startConnection(agentFor(url.protocol),url)
return new Promise(setImmediate)}}}const find=__webpack_require__.e(797).then(__webpack_require__.bind(__webpack_require__,4902)).then(({proxyRoutes})=>proxyRoutes({runtime,direct,timeoutMs}))
return{route:async url=>(await find)(url),connectAhead:()=>Promise.resolve()}}function startConnection(agent,url){const connect=agent.createConnection.bind(agent)
const options={host:(0,address.ci)(url),port:(0,address.HM)(url),servername:(0,address.a_)(url),noDelay:true}
const socket=connect(options)
socket.on("error",()=>undefined)
socket.unref()
let isFree=true
agent.createConnection=(asked,...rest)=>{const{host,port}=asked
if(!isFree||socket.destroyed||host!==options.host||Number(port)!==options.port)return connect(asked,...rest)
isFree=false
return socket.ref()}}async function textOf(bytes,headers,host){const codings=(headers["content-encoding"]??"").toLowerCase().split(/[\s,]+/)
const undone=codings.filter(each=>each!==""&&each!=="identity").reverse()
if(undone.length===0&&bytes[0]===31&&bytes[1]===139)undone.push("gzip")
if(undone.length===0||bytes.length===0)return decoded(bytes)
const{decompress}=await __webpack_require__.e(797).then(__webpack_require__.bind(__webpack_require__,1619))
return decoded(undone.reduce((left,coding)=>decompress(left,coding,host),bytes))}function decoded(bytes){const[first,second,third]=bytes
if(first===239&&second===187&&third===191)return bytes.toString("utf8",3)
if(first===255&&second===254)return bytes.toString("utf16le",2)
if(first!==0&&second===0)return bytes.toString("utf16le")
const isBigEndian=first===254&&second===255||first===0&&second!==0
if(!isBigEndian)return bytes.toString("utf8")
const swapped=Buffer.from(bytes.subarray(0,bytes.length-bytes.length%2)).swap16()
return swapped.toString("utf16le",first===254?2:0)}var transport_message=__webpack_require__(6973)
function exchange(request,{route,deadlineMs,cancellation}){const url=new URL(request.url)
const{body,method}=request
const headers={...request.headers,...body===undefined?{}:{"content-length":String(Buffer.byteLength(body))},...route.headers}
return new Promise((resolve,reject)=>{const outgoing=httpModule(route.protocol??url.protocol).request(url,{...route,method,headers})
let isSent=false
outgoing.once("finish",()=>{isSent=outgoing.socket?.destroyed===false
if(isSent)request.onSent?.()})
const fail=(kind,message,cause)=>{end()
reject(new transport_message.Dr(kind,message,cause,isSent))
outgoing.destroy()}
const timer=setTimeout(()=>{const seconds=Math.round(deadlineMs/1e3)
fail("timed-out",`no complete answer from ${url.host} within ${seconds} s`)},deadlineMs)
const forget=cancellation.onRequest(()=>{if(request.effect===undefined)fail("cancelled",CANCELLED)})
const end=()=>{clearTimeout(timer)
forget()}
const broken=error=>{const kind=error.code?.startsWith("HPE_")?"not-the-api":"unreachable"
fail(kind,`${url.host}: ${reasonOf(error)}`,error)}
outgoing.once("error",broken)
outgoing.once("upgrade",(_,socket)=>{fail("not-the-api",`${url.host} answered 101: it goes on in another protocol than HTTP`)
socket.destroy()})
outgoing.once("response",incoming=>{isSent=true
const chunks=[]
let size=0
incoming.on("data",chunk=>{chunks.push(chunk)
size+=chunk.length
if(size>transport_message.YK)fail("not-the-api",(0,transport_message.g$)(url.host))})
incoming.once("error",broken)
incoming.once("end",()=>{end()
const{statusCode=0}=incoming
textOf(Buffer.concat(chunks),incoming.headers,url.host).then(text=>{resolve({status:statusCode,url:request.url,headers:joined(incoming.headers),body:text})},reject)})})
outgoing.end(body)})}const CANCELLED="the job was cancelled"
const cancelled=()=>new transport_message.Dr("cancelled",CANCELLED)
function reasonOf(error){return error.code&&!error.message.includes(error.code)?`${error.code}: ${error.message}`:error.message}function joined(headers){return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,String(value)]))}const REDIRECTS=new Set([301,302,303,307,308])
function redirectOf(request,{status,headers}){const location=headers.location??""
if(!REDIRECTS.has(status)||!URL.canParse(location,request.url))return undefined
const next=new URL(location,request.url)
if(next.origin!==new URL(request.url).origin)return undefined;[next.username,next.password]=["",""]
const keepsMethod=status===307||status===308
return request.method==="GET"||keepsMethod?{...request,url:next.href}:undefined}var retry=__webpack_require__(3920)
const USER_AGENT="mint-app-token/1.0.0"
const REQUEST_DEADLINE_MS=1e4
const SHORTEST_TRY_MS=1e3
const SHORTEST_CREATION_MS=2e3
const MAX_LOST_CREATIONS=1
const MAX_REDIRECTS=3
function httpSender(runtime,budgetMs){const{elapsed}=runtime
const{route,connectAhead}=router(runtime,REQUEST_DEADLINE_MS)
const until=endOfBudget=>{const work={runtime,route,timeLeft:()=>endOfBudget-elapsed()}
return{to:service=>request=>sendWithRetries(request,{...work,service}),within:partMs=>until(Math.min(endOfBudget,elapsed()+partMs)),connectAhead:url=>connectAhead(new URL(url))}}
return until(elapsed()+budgetMs)}async function sendWithRetries(asked,work){const{runtime,timeLeft,service}=work
const{log,now,elapsed,cancellation,sleep}=runtime
const request={...asked,headers:{...service.headers,...asked.headers,"accept-encoding":"identity","user-agent":USER_AGENT}}
const name=`${request.method} ${pathOf(request.url)}`
let lost=0
for(let tries=1;;tries++){if(cancellation.requested()&&request.effect!=="revokes")throw cancelled()
if(timeLeft()<shortest(request))throw new transport_message.Dr("timed-out",`no time left for ${name}`)
const start=elapsed()
const outcome=await followRedirects(request,work).catch(error=>{if(error instanceof transport_message.Dr)return error
throw error})
const budgetLeft=Math.round(timeLeft())
const{result,requestId,said}=inWords(outcome,service)
log.debug(`${name} \u2192 ${result} in ${Math.round(elapsed()-start)} ms (try ${tries}, request id ${requestId}, ${budgetLeft} ms of budget left)`)
if(request.effect==="creates"&&mayHaveActed(outcome))lost+=1
const situation={service,tries,budgetLeft,now:now(),random:Math.random()}
const wait=lost>MAX_LOST_CREATIONS?undefined:waitAfter(outcome,situation)
if(wait===undefined||budgetLeft-wait<shortest(request)){if(outcome instanceof transport_message.Dr)throw outcome
return outcome}const last=lost===MAX_LOST_CREATIONS?", once, since it may have acted all the same":""
log.info(`${service.name} ${said}; trying again in ${(wait/1e3).toFixed(1)} s${last}`)
await sleep(wait)}}function waitAfter(outcome,situation){if(!(outcome instanceof transport_message.Dr))return(0,retry.jy)(outcome,situation)
return outcome.permanent?undefined:(0,retry.jy)(undefined,situation)}function mayHaveActed(outcome){return outcome instanceof transport_message.Dr?outcome.mayHaveActed:(0,retry.LN)(outcome)}function inWords(outcome,service){if(outcome instanceof transport_message.Dr){const{message}=outcome
return{result:message,requestId:"none",said:`did not answer (${message})`}}const{status,headers}=outcome
return{result:status,requestId:service.requestIdOf(headers)??"none",said:`answered ${status}`}}const shortest=({effect})=>effect==="creates"?SHORTEST_CREATION_MS:SHORTEST_TRY_MS
async function followRedirects(request,{runtime,route,timeLeft}){const{cancellation,log}=runtime
let current=request
for(let redirects=0;;redirects++){const deadlineMs=Math.min(REQUEST_DEADLINE_MS,Math.max(1,timeLeft()))
const options={route:await route(new URL(current.url)),deadlineMs,cancellation}
const response=await exchange(current,options)
const next=redirects<MAX_REDIRECTS?redirectOf(current,response):undefined
if(!next)return response
log.debug(`${current.method} ${pathOf(current.url)} \u2192 ${response.status}, redirected to ${pathOf(next.url)}`)
current=next}}const pathOf=url=>new URL(url).pathname},2753:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>runGh})
var _run_tool_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5272)
const runGh=(args,{env,...call})=>(0,_run_tool_js__WEBPACK_IMPORTED_MODULE_0__.qI)("gh",args,{...call,env:{...env,GH_PROMPT_DISABLED:"1",GH_NO_UPDATE_NOTIFIER:"1",NO_COLOR:"1"}})},5272:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tx:()=>NOT_ENDED,Yd:()=>NOT_STARTED,qI:()=>runTool})
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421)
var _terminal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4362)
const NOT_STARTED=126
const NOT_ENDED=124
const PATIENCE_MS=12e4
const LAST_MS=500
const MAX_OUTPUT=4e6
function runTool(program,args,{env,folder,input,signal,patienceMs=PATIENCE_MS}){return new Promise((resolve,reject)=>{if(signal?.aborted){reject(new Error(`${program} was not started`))
return}const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{cwd:folder,env:(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.c)(env),stdio:["pipe","pipe","pipe"],windowsHide:true})
let stdout=""
let stderr=""
const end=()=>{child.kill()
const last=setTimeout(()=>child.kill("SIGKILL"),LAST_MS)
child.once("exit",()=>{clearTimeout(last)})
for(const pipe of[child.stdin,child.stdout,child.stderr])pipe.destroy()}
const timer=setTimeout(()=>{end()
answer({exitCode:NOT_ENDED,stdout,stderr:`it did not end within ${patienceMs/1e3} seconds`})},patienceMs)
const callOff=()=>{end()
clearTimeout(timer)
reject(new Error(`${program} was ended`))}
const answer=result=>{clearTimeout(timer)
signal?.removeEventListener("abort",callOff)
resolve(result)}
signal?.addEventListener("abort",callOff,{once:true})
child.stdout.setEncoding("utf8").on("data",text=>stdout=(stdout+text).slice(-MAX_OUTPUT))
child.stderr.setEncoding("utf8").on("data",text=>stderr=(stderr+text).slice(-MAX_OUTPUT))
child.on("error",error=>{answer(error.code==="ENOENT"?undefined:{exitCode:NOT_STARTED,stdout:"",stderr:`it cannot be started (${error.message})`})})
child.on("close",code=>{answer({exitCode:code??1,stdout,stderr})})
child.stdin.on("error",()=>undefined)
child.stdin.end(input??"")})}},7179:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FN:()=>serverOf,LO:()=>isLogPrivateIn,Nc:()=>wrongServer,Nt:()=>withApi,VB:()=>envIn,WK:()=>inputsFrom,nm:()=>missingCredentials,u$:()=>permissionBlockOf})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
var _failures_problems_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8796)
var _inputs_server_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2353)
var _transport_address_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8706)
var _disk_origin_remote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1695)
function inputsFrom(values){return{text:name=>(values[name]??"").trim(),names:()=>Object.keys(values).filter(name=>values[name])}}function permissionBlockOf(text){if(text.trimStart().startsWith("{"))return text
return text.split(/[,\n]/).map(each=>each.trim()).filter(Boolean).join("\n")}function envIn(folder,env){if((0,_disk_origin_remote_js__WEBPACK_IMPORTED_MODULE_2__.wq)(folder,env)!==undefined)return env
const repository=(0,_disk_origin_remote_js__WEBPACK_IMPORTED_MODULE_2__.W1)(folder,env)
return repository?{...env,GITHUB_REPOSITORY:`${repository.owner}/${repository.name}`}:env}function missingCredentials({text}){const missing=[...text("client-id")||text("app-id")?[]:["--client-id (or APP_CLIENT_ID)"],...text("private-key")||text("signing-key")?[]:["--private-key-file (or APP_PRIVATE_KEY, or --signing-key)"]]
if(missing.length===0)return undefined
return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("credentials-missing",`Not given, or empty: ${missing.join("; ")}`,{fix:"Give the client ID and the private key of the App. Both come from its settings page."})}function isLogPrivateIn({CI,BUILD_ID,TF_BUILD,TEAMCITY_VERSION}){const isPrivate=![CI,BUILD_ID,TF_BUILD,TEAMCITY_VERSION].some(Boolean)
return()=>Promise.resolve(isPrivate)}function serverOf({env}){const problems=[]
const server=(0,_inputs_server_js__WEBPACK_IMPORTED_MODULE_3__.l)({asked:"",runnerApiUrl:env.GITHUB_API_URL,runnerWebUrl:env.GITHUB_SERVER_URL},(code,text,fix)=>{if(code!=="understood")problems.push({code,text,fix})})
if(problems.length>0)throw(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_1__.g)(problems)
return server}function wrongServer(env,{mayHavePath=false}={}){const{GITHUB_SERVER_URL:server="",GITHUB_API_URL:api="",GITHUB_ACTIONS}=env
if(server!==""){if(!URL.canParse(server))return"GITHUB_SERVER_URL: this is not a URL; allowed is https://HOST"
const{protocol,username,password,pathname,search,hash}=new URL(server)
if(protocol!=="https:"&&protocol!=="http:")return`GITHUB_SERVER_URL: found the protocol "${protocol}"; allowed is https:`
if(username||password||search||hash||pathname!=="/"&&!mayHavePath)return"GITHUB_SERVER_URL: found more than a host; allowed is https://HOST"}if(GITHUB_ACTIONS==="true")return undefined
for(const[name,text]of Object.entries({GITHUB_SERVER_URL:server,GITHUB_API_URL:api})){const url=URL.canParse(text)?new URL(text):undefined
if(url?.protocol==="http:"&&!(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_4__.U9)(url))return`${name}: http:// would send keys and tokens in the clear to ${url.hostname}; use https://`}return undefined}function withApi(env){const{GITHUB_SERVER_URL:server="",GITHUB_API_URL:api}=env
if(api||!URL.canParse(server))return env
const{origin,host}=new URL(server)
const isOfTheCloud=host==="github.com"||host.endsWith(".ghe.com")
return{...env,GITHUB_API_URL:isOfTheCloud?`https://api.${host}`:`${origin}/api/v3`}}}}

