export const id=652
export const ids=[652]
export const modules={9565:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DG:()=>idIn,Hi:()=>timeIn,It:()=>fullNameIn,Pf:()=>fieldsOf,U7:()=>permissionsIn,ZC:()=>nameIn,n9:()=>pageIn})
const NAME=/^[\w-][\w.-]{0,99}$/
const FULL_NAME=/^[\w-][\w.-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/
const TIME=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/
const PERMISSION=/^[a-z][a-z0-9_]{0,99}$/
const LEVEL=/^[a-z][a-z_]{0,29}$/
const PAGE_PATH=/^[\w./%?=&~-]{1,500}$/
const MAX_PERMISSIONS=500
function matching(value,grammar){return typeof value==="string"&&grammar.test(value)?value:undefined}function fieldsOf(data){return typeof data==="object"&&data!==null?{...data}:{}}const nameIn=value=>matching(value,NAME)
const fullNameIn=value=>matching(value,FULL_NAME)
function timeIn(value){const time=matching(value,TIME)
return time!==undefined&&Number.isFinite(Date.parse(time))?time:undefined}function idIn(value){const id=typeof value==="string"&&/^\d{1,15}$/.test(value)?Number(value):value
return typeof id==="number"&&Number.isSafeInteger(id)&&id>0?id:undefined}function pageIn(value,server){if(typeof value!=="string"||!server||!URL.canParse(value))return undefined
const{origin,href}=new URL(value)
const isOurs=origin===new URL(server.webUrl).origin&&href.startsWith(`${origin}/`)
return isOurs&&PAGE_PATH.test(href.slice(origin.length))?href:undefined}function permissionsIn(value){if(typeof value!=="object"||value===null||Array.isArray(value))return undefined
const entries=Object.entries(value)
const areAll=entries.every(([name,level])=>PERMISSION.test(name)&&matching(level,LEVEL))
if(!areAll||entries.length>MAX_PERMISSIONS)return undefined
return Object.assign(Object.create(null),Object.fromEntries(entries))}},288:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>askForApp,w:()=>builtPage})
var _inputs_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9608)
var _inputs_target_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6734)
var _answers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9565)
async function askForApp(app,target){const isLogPrivate=await app.isLogPrivate()
return app.ask(({rest})=>rest.apps.getAuthenticated(),(data,{server})=>{const{slug:given,html_url:url,installations_count:count,owner,permissions}=(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(data)
const slug=(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.ZC)(given)
if(slug===undefined)return undefined
const account=ownerIn(owner)
const mayTell=isLogPrivate||account!==undefined&&(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_2__.q)(account.name,(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_0__._3)(target))
return{slug,installations:typeof count==="number"?count:undefined,page:(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.n9)(url,server)??builtPage(slug,server),settings:account&&mayTell?`${server.webUrl}/${account.settings}/apps/${slug}`:undefined,permissions:(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.U7)(permissions)??{}}})}function ownerIn(owner){const{login,slug,type}=(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.Pf)(owner)
const[user,enterprise]=[(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.ZC)(login),(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.ZC)(slug)]
if(user!==undefined)return{name:user,settings:type==="Organization"?`organizations/${user}/settings`:"settings"}
return enterprise===undefined?undefined:{name:enterprise,settings:`enterprises/${enterprise}/settings`}}function builtPage(slug,{apiUrl,webUrl}){return`${webUrl}/${apiUrl.endsWith("/api/v3")?"github-apps":"apps"}/${encodeURIComponent(slug)}`}},3276:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>explainRefusal})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
var _inputs_permissions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6916)
var _inputs_names_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9608)
var _inputs_target_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6734)
var _app_pages_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(288)
var _grant_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2680)
var _installation_page_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(490)
async function explainRefusal(installation,request){const{evidence}=installation
const{app,target,permissions}=request
if(!evidence)return undefined
const isLogPrivate=await app.isLogPrivate()
const where=(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_2__.ff)(target)
const which=target.kind==="installation"?`The ${where}`:`The installation for ${where}`
const settings=(0,_installation_page_js__WEBPACK_IMPORTED_MODULE_5__.installationPage)(evidence,target,isLogPrivate)??configurePage(installation,app)
if(evidence.suspendedAt){return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("installation-suspended",`${which} has been suspended since ${evidence.suspendedAt}`,{fix:`Unsuspend it: ${settings} \u2013 or, if the App's owner suspended it, in the App's settings under "Advanced".`})}const granted=evidence.permissions
const missing=(0,_grant_js__WEBPACK_IMPORTED_MODULE_4__.Tn)(granted,permissions)
if(missing.length===0)return undefined
const list=missing.map(([name,level])=>`${(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_6__.OQ)(name)}: ${level} (${granted[name]?`granted: ${granted[name]}`:"not granted"})`)
const pages=await(0,_app_pages_js__WEBPACK_IMPORTED_MODULE_3__.m)(app,target).catch(()=>undefined)
return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("permission-not-granted",`${which} does not have ${list.join(", ")}`,{fix:[checkNames(missing,permissions),`Add it under "Permissions & events" in the App's settings (${settingsOf(installation,app,pages)}), then have the `+`owner of the installation accept it (${settings}${isLogPrivate?"":`, which lists ${countOf(granted)}`}); or ask for less.`,isLogPrivate?`Granted are:\n${(0,_inputs_permissions_js__WEBPACK_IMPORTED_MODULE_1__.hL)(granted)}`:""].filter(Boolean).join(" ")})}function configurePage({appSlug},{server}){return`open ${(0,_app_pages_js__WEBPACK_IMPORTED_MODULE_3__.w)(appSlug,server)} and follow "Configure"`}function checkNames(missing,permissions){const unlisted=permissions.kind==="limited"?permissions.unlisted:[]
const names=missing.flatMap(([name])=>unlisted.includes(name)?[(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_6__.OQ)(name)]:[])
return names.length>0?`Check the name first: this release does not know ${names.join(", ")} (docs/permissions.md has those it knows).`:""}function settingsOf({appSlug},{server},pages){if(pages?.settings)return`${pages.settings}/permissions`
return`open ${pages?.page??(0,_app_pages_js__WEBPACK_IMPORTED_MODULE_3__.w)(appSlug,server)} and follow "App settings"`}function countOf(granted){const kind={one:"permission",many:"permissions",isLogPrivate:false}
return`the ${(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_6__.Gc)(Object.keys(granted),kind)} that it was granted`}},2680:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tn:()=>notGranted,gE:()=>narrowerThanAsked,v0:()=>checkGrant,wQ:()=>beyond})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
var _inputs_names_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9608)
var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6734)
var _answers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9565)
const RANK=new Map([["read",1],["write",2],["admin",3]])
function checkGrant({permissions:levels={},repositories,repository_selection:selection},asked){const names=repositories===undefined?unlisted(asked,selection):fullNamesIn(repositories)
const permissions=(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.U7)(levels)
if(permissions===undefined||names===undefined){return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("not-the-github-api","The answer to the mint does not say what the token is good for")}const grant={permissions,repositories:names}
const wider=widerThanAsked(grant,asked)
if(wider.length===0)return grant
const list=describeWider(wider,asked.isLogPrivate??false)
return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("grant-wider-than-asked",`GitHub granted more than was asked: ${list}`)}function fullNamesIn(repositories){if(!Array.isArray(repositories))return undefined
const names=repositories.flatMap(each=>(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.It)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.Pf)(each).full_name)??[])
return names.length===repositories.length?names:undefined}function unlisted({target,account},selection){const names=(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(target)
if(selection==="all"||names.length===0)return"all"
const owner=account??(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.bf)(target)
return names.map(name=>owner?`${owner}/${name}`:name)}function notGranted(granted,asked){if(asked.kind==="inherit"||Object.keys(granted).length===0)return[]
return Object.entries(asked.levels).filter(([name,level])=>!(name==="metadata"&&level==="read")&&rankOf(level)>rankOf(granted[name]))}function narrowerThanAsked({permissions,repositories},asked){const names=repositories==="all"?undefined:repositories.map(fullName=>fullName.replace(/.*\//,""))
const lacking=notGranted(permissions,asked.permissions).map(([name,level])=>{const given=permissions[name]
return`${(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__.OQ)(name)}: ${level}${given?` (granted: ${given})`:""}`})
const missing=(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(asked.target).filter(name=>names&&!names.some(each=>(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__.q)(each,name)))
return[...lacking,...missing.map(name=>`the repository ${name}`)]}function rankOf(level){return level===undefined?0:RANK.get(level)??Infinity}function describeWider(wider,isLogPrivate){const texts=kind=>wider.filter(({told})=>told===kind).map(({text})=>text)
const told=[["permission","permissions"],["repository","repositories"]]
const lists=told.map(([one,many])=>{const names=texts(one)
return names.length>0?(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__.Gc)(names,{one:`${one} that was not asked for`,many:`${many} that were not asked for`,isLogPrivate}):""})
return[...texts(undefined),...lists.filter(Boolean)].join("; ")}function widerThanAsked(granted,asked){return[...widerPermissions(granted.permissions,asked.permissions),...widerRepositories(granted,asked)]}function widerPermissions(granted,asked){if(asked.kind==="inherit")return[]
return beyond(granted,asked.levels).map(([name,level])=>({text:`${(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_3__.OQ)(name)}: ${level} (asked for ${asked.levels[name]??"nothing"})`,told:asked.levels[name]===undefined?"permission":undefined}))}function beyond(granted,asked){return Object.entries(granted).filter(([name,level])=>{const wanted=asked[name]??(name==="metadata"?"read":undefined)
return level!==wanted&&rankOf(level)>rankOf(wanted)})}function widerRepositories({repositories},{target,account}){const wanted=(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(target)
if(wanted.length===0)return[]
if(repositories==="all")return[{text:`all repositories (asked for ${wanted.length})`}]
const names=new Set(wanted.map(name=>name.toLowerCase()))
const owners=[(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.bf)(target),account].flatMap(owner=>owner?.toLowerCase()??[])
return repositories.filter(fullName=>{const[name="",owner=""]=fullName.toLowerCase().split("/").reverse()
return!names.has(name)||owners.length>0&&!owners.includes(owner)}).map(text=>({text,told:"repository"}))}},490:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{installationPage:()=>installationPage})
var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9608)
var _inputs_target_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6734)
function installationPage({account,settingsUrl},target,isLogPrivate){const isNamed=account!==undefined&&(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__.q)(account,(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_0__._3)(target))
return isNamed||isLogPrivate?settingsUrl:undefined}},6472:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qs:()=>findInstallation,Z_:()=>readInstallation})
var _answers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9565)
async function findInstallation(app,target,needsDescription){if(target.kind==="installation"&&!isLookedUp(target,needsDescription))return{id:target.id,appSlug:"",evidence:undefined}
return app.ask(octokit=>askFor(octokit,target),readInstallation)}const isLookedUp=(target,needsDescription)=>target.kind!=="installation"||needsDescription
function askFor({rest,request},target){switch(target.kind){case"repositories":return rest.apps.getRepoInstallation({owner:target.owner,repo:target.repositories[0]})
case"owner":return rest.apps.getUserInstallation({username:target.owner})
case"installation":return rest.apps.getInstallation({installation_id:target.id})
case"enterprise":return request("GET /enterprises/{enterprise}/installation",{enterprise:target.enterprise})}}function readInstallation(data,from){const{id:given,app_slug:slug,account,permissions,suspended_at:suspended,html_url:url}=(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(data)
const id=(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.DG)(given)
if(id===undefined)return undefined
const{login,slug:enterprise,id:accountId,type}=(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(account)
const evidence={account:(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.ZC)(login)??(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.ZC)(enterprise),organizationId:type==="Organization"?(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.DG)(accountId):undefined,permissions:(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.U7)(permissions)??{},suspendedAt:(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(suspended),settingsUrl:(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.n9)(url,from?.server)}
return{id,appSlug:(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__.ZC)(slug)??"",evidence}}},9088:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{explainExpectedRefusal:()=>explainExpectedRefusal,investigate:()=>investigate})
var inputs_permissions=__webpack_require__(6916)
var time=__webpack_require__(8954)
var app_jwt=__webpack_require__(9647)
var retry=__webpack_require__(3920)
var diagnose=__webpack_require__(6608)
var explain_refusal=__webpack_require__(3276)
var installation=__webpack_require__(6472)
var missing_repositories=__webpack_require__(4483)
var mod=__webpack_require__(2818)
var problems=__webpack_require__(8796)
var inputs_names=__webpack_require__(9608)
var inputs_target=__webpack_require__(6734)
var printable=__webpack_require__(9968)
var answers=__webpack_require__(9565)
var app_pages=__webpack_require__(288)
async function notInstalled(failure,app,target){const{slug,page,installations}=await(0,app_pages.m)(app,target)
if(target.kind==="repositories"){const onOwner=await app.ask(({rest})=>rest.apps.getUserInstallation({username:target.owner}),installation.Z_).catch(missing_repositories.G)
if(onOwner)return(0,missing_repositories.j)(failure,app,{target,installation:onOwner})}const wanted=(0,inputs_target._3)(target)
const isOfEnterprise=target.kind==="enterprise"
const owner=`${isOfEnterprise?"the enterprise ":""}${wanted}`
const accounts=await app.ask(({rest})=>rest.apps.listInstallations({per_page:100}),readAccounts)
const namesakes=accounts.filter(({name})=>(0,inputs_names.q)(name,wanted))
const listed=namesakes.find(({isEnterprise})=>isEnterprise===isOfEnterprise)
if(listed){return failure.withMessage(`GitHub finds no installation of the App ${slug} for ${(0,inputs_target.ff)(target)}, although its list of the App's `+`installations has ${owner}`,`Run the job again. If it happens again, name the installation by its number: installation-id: ${listed.id}, instead of `+`${isOfEnterprise?"enterprise":"owner"}.`)}const names=accounts.map(({name})=>name)
return failure.withMessage(`The App ${slug} is not installed on ${owner} (wanted for ${(0,inputs_target.ff)(target)}); `+`it is installed ${await elsewhere(names,installations,app)}`+meantInstead(names,wanted,namesakes.length>0?target.kind:undefined),`Install it: ${page}/installations/new \u2013 or correct owner and repositories, if it is not what was meant.`)}function meantInstead(names,wanted,askedAs){if(askedAs==="enterprise")return`, and ${(0,problems.T)(wanted)} is an organization or a user: did you mean owner instead of enterprise?`
if(askedAs)return`, and ${(0,problems.T)(wanted)} is an enterprise: did you mean enterprise instead of owner?`
const near=names.filter(each=>isNear(each,wanted)).slice(0,3)
return near.length>0?`; did you mean ${near.map(problems.T).join(" or ")}?`:""}const isNear=(login,wanted)=>login.length<=100&&(0,mod.Io)(login.toLowerCase(),wanted.toLowerCase())<=2
async function elsewhere(accounts,installations,app){const isLogPrivate=await app.isLogPrivate()
const isCut=installations!==undefined&&installations>accounts.length
if(isCut&&(!isLogPrivate||accounts.length===0))return`on ${(0,printable.hS)(installations,"account")}`
if(accounts.length===0)return"nowhere yet"
return`on ${(0,inputs_names.Gc)(accounts,{one:"account",many:"accounts",isLogPrivate})}`}function readAccounts(data){if(!Array.isArray(data))return undefined
return data.flatMap(each=>{const{id,evidence}=(0,installation.Z_)(each)??{}
const name=evidence?.account
const isEnterprise=(0,answers.Pf)(each).target_type==="Enterprise"
return id===undefined||name===undefined?[]:[{name,isEnterprise,id}]})}var refusal=__webpack_require__(7110)
const PROBE_BUDGET_MS=5e3
async function investigate(error,attempt){const failure=(0,diagnose.h)(error,attempt)
try{return await enrich(failure,{...attempt,app:attempt.app.within(PROBE_BUDGET_MS)})}catch(further){const{target}=attempt
const found=(0,diagnose.h)(further,{stage:"look-up",target})
return found.code==="app-key-mismatch"?keyMismatch(found,attempt.app):failure}}async function explainExpectedRefusal(installation,{app,...attempt}){return(0,explain_refusal.G)(installation,{...attempt,app:app.within(PROBE_BUDGET_MS)})}async function enrich(failure,attempt){const{app,target}=attempt
switch(failure.code){case"app-key-mismatch":return keyMismatch(failure,app)
case"app-unknown":return unknownApp(failure,app)
case"clock-skew":return clockSkew(failure,app)
case"ip-not-allowed":return ipNotAllowed(failure,app)
case"app-not-installed":return attempt.stage==="look-up"&&target.kind!=="installation"?notInstalled(failure,app,target):failure
case"repository-not-in-installation":return attempt.stage==="mint"?(0,missing_repositories.j)(failure,app,{target}):failure
case"installation-suspended":case"permission-not-granted":return attempt.stage==="mint"?refusedMint(failure,attempt):failure
default:return failure}}async function refusedMint(failure,{app,target,installation,permissions}){const known=installation.evidence?installation:await installationById(app,installation.id)
const told=await(0,explain_refusal.G)(known,{app,target,permissions})
if(told?.code===failure.code)return failure.withMessage(told.message,told.fix)
if(failure.code!=="permission-not-granted"||permissions.kind==="inherit")return failure
return failure.withMessage(`${failure.message} to ${(0,inputs_permissions.zA)(permissions.levels)}`)}async function keyMismatch(failure,app){const shown=await app.shownKeys()
const names=shown.map(({name})=>name)
const[key,input]=shown.some(({isStored})=>isStored)?["key","signing-key"]:["private key","private-key"]
const keys=names.length===1?`The ${key} ${names[0]} does`:`The ${key}s ${names.join(", ")} do`
if(shown.some(({isDamaged})=>isDamaged)){return failure.withMessage(`${keys} not belong to the App ${app.issuer}`,"Store the whole .pem file once more; if it is lost, make a new key on the App's settings page, and store that.")}return failure.withMessage(`${keys} not belong to the App ${app.issuer}`,`Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or `+`app-id) and ${input} from one and the same App on ${new URL(app.server.webUrl).host}.`)}function unknownApp(failure,{issuer,server}){return failure.withMessage(`${server.apiUrl} knows no App with the ID ${issuer}`,`${whatAnIdIs(issuer)}Copy the client ID from the App's settings page, and check that \`github-api-url\` is the GitHub `+"the App is registered on.")}function whatAnIdIs(issuer){if(issuer.startsWith("Iv"))return""
if(/^(Ov\w+|[0-9a-f]{20})$/.test(issuer))return"This looks like the client ID of an OAuth app, not of a GitHub App. "
if(/^\d+$/.test(issuer))return"A number is read as an App ID; this may be the ID of an installation. "
return"A client ID begins with Iv, such as Iv23liAbCdEfGhIjKlMn, and an App ID is a number; this looks like a name. "}function clockSkew(failure,app){const theirNow=failure.cause instanceof refusal.P_?(0,retry.ie)(failure.cause,app.now()):undefined
const clock=`this machine's clock, which says ${(0,time.T)(app.now())},`
if(theirNow===undefined)return failure.withMessage(`GitHub refused the times of ${clock} and its answer has no usable \`Date\``)
const offset=Math.round((theirNow-app.now())/1e3)
if(!(0,app_jwt.zo)(offset))return failure.withMessage((0,app_jwt.j8)(offset))
return failure.withMessage(`GitHub refused the times of ${clock} although the \`Date\` of its answer agrees with it`,"Run the job again. If it happens again, ask whoever runs that GitHub, or a proxy on the way, whether all of their machines' "+"clocks are right.")}function ipNotAllowed(failure,{server}){const[,organization]=/the `([\w-]{1,39})` organization/.exec(failure.said??"")??[]
if(!organization)return failure
return failure.withMessage(`The IP allow list of ${organization} does not have this machine's address`,"Run on a machine whose address is on the list, or have an owner of the organization add this one's: "+`${server.webUrl}/organizations/${organization}/settings/security`)}function installationById(app,id){return app.ask(({rest})=>rest.apps.getInstallation({installation_id:id}),installation.Z_)}},4483:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>absent,j:()=>repositoriesMissing})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
var _inputs_names_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9608)
var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6734)
var _answers_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9565)
var _app_pages_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(288)
var _installation_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6472)
var _installation_page_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(490)
var _refusal_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7110)
const MAX_LOOK_UPS=50
async function repositoriesMissing(failure,app,{target,installation}){const repositories=(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(target)
const owner=(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__.bf)(target)
if(owner===undefined)return failure
const names=repositories.slice(installation?1:0,MAX_LOOK_UPS)
const found=await Promise.all(names.map(repo=>findOne(app,owner,repo)))
const missing=[...installation?repositories.slice(0,1):[],...names.filter((_,index)=>found[index]===undefined)].map(name=>`${owner}/${name}`)
if(missing.length===0){const moved=names.flatMap((name,index)=>{const each=found[index]
return typeof each==="object"&&each.movedTo?[{was:`${owner}/${name}`,id:each.movedTo}]:[]})
return moved.length>0?renamed(failure,app,moved):failure}const known=installation??found.find(each=>typeof each==="object")?.installation
const name=known?.appSlug??app.issuer
const page=known?.evidence&&(0,_installation_page_js__WEBPACK_IMPORTED_MODULE_3__.installationPage)(known.evidence,target,await app.isLogPrivate())
const settings=page??(0,_app_pages_js__WEBPACK_IMPORTED_MODULE_2__.w)(name,app.server)
return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("repository-not-in-installation",`The App ${name} is installed on ${owner}, but not for ${missing.join(", ")}`,{fix:`Add what is missing under "Repository access": ${settings} \u2013 or correct repositories (if not given, the current `+`one is meant): GitHub gives the same answer for a repository that is not selected and for one that does not exist.`,said:failure.said,cause:failure.cause})}function findOne(app,owner,repo){return app.ask(({rest})=>rest.apps.getRepoInstallation({owner,repo}),(data,from)=>{const installation=(0,_installation_js__WEBPACK_IMPORTED_MODULE_5__.Z_)(data,from)
const movedTo=/\/repositories\/(\d+)\/installation$/.exec(new URL(from.url).pathname)?.[1]
return installation&&{installation,movedTo}}).catch(absent).catch(()=>"unknown")}async function renamed(failure,app,moved){const{server}=app
const all=await Promise.all(moved.slice(0,10).map(async({was,id})=>({was,now:await publicName(app,id)})))
const known=all.filter(({was,now})=>now===undefined||!(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_6__.q)(was,now))
if(known.length===0)return failure
const names=known.map(({was,now})=>`${was} (${now?`now ${now}`:"renamed"})`)
const cures=known.map(({was,now})=>now?`${now} for ${was}`:`the name that ${server.webUrl}/${was} leads to, for ${was}`)
return failure.withMessage(`GitHub does not mint tokens for a repository's old name: ${names.join(", ")}`,`Write ${cures.join(", and ")}, in repositories.`)}async function publicName(app,id){const url=`${app.server.apiUrl}/repositories/${id}`
const{status,body}=await app.send({method:"GET",url,headers:{}})
return status===200?(0,_answers_js__WEBPACK_IMPORTED_MODULE_7__.It)((0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__.o$)(body)?.full_name):undefined}function absent(error){if(!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__.P_)||error.status!==404)throw error}},5834:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Oz:()=>formsOfToken,q6:()=>formsOfKey,vQ:()=>formsOfFile})
const LINE=76
const PIECE=16
const PIECES=4
const DISTANCE=20
function formsOfToken(token,username="x-access-token"){const login=`${username}:`
const sent=Buffer.from(login+token).toString("base64")
const cores=alignmentsOf(token)
const wrapped=[token,login+token].map(text=>coreOf(text)).filter(core=>core.length>LINE)
const forms=[sent,...cores,...cores.map(urlSafe),...wrapped.flatMap(linesOf),...cores.flatMap(piecesOf)]
return unique(forms)}function formsOfKey(pem){const body=pem.replace(/-----.*-----|\s/g,"")
return unique([...linesOf(body),urlSafe(body.replace(/=+$/,""))])}function formsOfFile(pem){const file=coreOf(pem.trim())
const lines=pem.split("\n").filter(line=>line.length>8&&!line.startsWith("-----"))
return unique([file,...linesOf(file),...lines.flatMap(line=>[coreOf(line),coreOf(line,2)])])}function coreOf(text,from=0){const bytes=Buffer.from(text).subarray(from)
return bytes.subarray(0,bytes.length-bytes.length%3).toString("base64")}const alignmentsOf=text=>[0,1,2].map(from=>coreOf(text,from))
const urlSafe=base64=>base64.replaceAll("+","-").replaceAll("/","_")
const linesOf=base64=>base64.match(new RegExp(`.{1,${LINE}}`,"g"))??[]
function piecesOf(base64){const count=Math.min(PIECES,Math.floor(base64.length/PIECE))
const step=base64.length<PIECES*DISTANCE?PIECE:DISTANCE
const start=base64.length-(count-1)*step-PIECE
return Array.from({length:count},(_,at)=>base64.slice(start+at*step,start+at*step+PIECE))}const unique=forms=>[...new Set(forms)].filter(form=>form.length>=12)},2775:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{aR:()=>repositoryName,ce:()=>repositoryIn,mE:()=>readWorkflowEvent})
async function readWorkflowEvent(){try{const{context}=await __webpack_require__.e(699).then(__webpack_require__.bind(__webpack_require__,5699))
return{name:context.eventName,actor:context.actor,payload:context.payload}}catch{return undefined}}const repositoryName=value=>typeof value==="string"&&/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value)?value:undefined
function repositoryIn({payload}){const{repository}=payload??{}
return repository??{}}async function isLogPrivate(){const event=await readWorkflowEvent()
return event!==undefined&&repositoryIn(event).private===true}},9647:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Er:()=>appJwtSource,j8:()=>describeOffset,zo:()=>isSameClock})
const BACKDATE_S=60
const LIFE_S=540
const RENEWED_AHEAD_S=60
const MAX_OFFSET_S=86400
const EXACTNESS_S=2
function appJwtSource({issuer,signers,runtime}){let inUse=0
let offset=0
let current
const sign=async(iat,exp)=>{const signer=signers[inUse]
if(!signer)throw new Error("an App needs a key")
const jwt=await signer.sign({iss:issuer,iat,exp})
return{jwt:runtime.maskedSecret(jwt),expiresAt:new Date(exp*1e3).toISOString()}}
return{issue:clockOffset=>{const isClock=clockOffset!==undefined&&Math.abs(clockOffset)<=MAX_OFFSET_S
if(isClock&&clockOffset!==offset){if(isSameClock(offset)&&!isSameClock(clockOffset))warnOfClock(clockOffset,runtime.log)
offset=clockOffset
current=undefined}const now=Math.floor(runtime.now()/1e3)+offset
if(current===undefined||now<current.iat||now>current.exp-RENEWED_AHEAD_S){const[iat,exp]=[now-BACKDATE_S,now+LIFE_S]
const issued={signed:sign(iat,exp),iat,exp}
current=issued
issued.signed.catch(()=>{if(current===issued)current=undefined})}return current.signed},inUse:()=>inUse,rotateKey:signer=>{if(signer!==inUse)return true
if(inUse+1>=signers.length)return false
inUse+=1
current=undefined
return true}}}const isSameClock=offset=>Math.abs(offset)<=EXACTNESS_S
function describeOffset(offset){return`This machine's clock is ${Math.abs(offset)} seconds ${offset>0?"behind":"ahead of"} GitHub's`}function warnOfClock(offset,log){log.warning(`${describeOffset(offset)}. The JWT was signed again by GitHub's clock. Set the runner's clock (NTP).`,"clock-skew")}},9874:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{signLocally:()=>signLocally})
var sign=__webpack_require__(3814)
const jsonwebtoken={sign}
function signLocally(claims,key){return jsonwebtoken.sign(claims,key,{algorithm:"RS256"})}},3416:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>fingerprintIn,Q:()=>wrapKey})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598)
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__)
var _private_key_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8029)
const KWP_IV=Buffer.from("A65959A6","hex")
function fingerprintIn(pem){const{keys,rejected}=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_1__.Ck)(pem.reveal())
return keys[0]&&keys.length===1&&rejected.length===0?(0,_private_key_js__WEBPACK_IMPORTED_MODULE_1__.ax)(keys[0]):undefined}function wrapKey(pem,wrappingKey){const[key]=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_1__.Ck)(pem.reveal()).keys
if(!key)throw new Error("there is no RSA key to wrap")
const publicKey=typeof wrappingKey==="string"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(wrappingKey):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({key:wrappingKey,format:"der",type:"spki"})
if(publicKey.asymmetricKeyType!=="rsa")throw new Error("the wrapping key is no RSA key")
const aes=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32)
const der=key.export({type:"pkcs8",format:"der"})
try{const{RSA_PKCS1_OAEP_PADDING:padding}=node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants
const wrappedAes=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicEncrypt)({key:publicKey,padding,oaepHash:"sha256"},aes)
const cipher=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)("id-aes256-wrap-pad",aes,KWP_IV)
return Buffer.concat([wrappedAes,cipher.update(der),cipher.final()])}finally{aes.fill(0)
der.fill(0)}}},8029:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ck:()=>readPrivateKeys,G1:()=>bytesOfBase64,YZ:()=>readKey,aF:()=>MAX_KEYS,ax:()=>fingerprintOf,q$:()=>lengthIn,u7:()=>fitsItself})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598)
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__)
const MAX_KEYS=10
const MIN_BITS=2048
function readPrivateKeys(text){const unwrapped=unwrap(text)
const blocks=pemBlocks(unwrapped)
const privateOnes=blocks.filter(({label})=>label?.endsWith("PRIVATE KEY"))
const read=privateOnes.length>0?privateOnes:blocks.slice(0,1)
if(read.length>MAX_KEYS)return{keys:[],rejected:read}
const candidates=read.length>0?read:[{label:undefined,body:unwrapped}]
const keys=candidates.map(keyOf)
return{keys:keys.filter(key=>key!==undefined),rejected:candidates.filter((_,index)=>keys[index]===undefined)}}function fingerprintOf(key){const publicHalf=key.type==="public"?key:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)
const der=publicHalf.export({type:"spki",format:"der"})
return`SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(der).digest("base64")}`}function unwrap(text,times=2){const unescaped=unescapeLines(text.includes("-----BEGIN%20")?percentDecoded(text):text)
if(times===0||unescaped.includes("-----"))return unescaped
const decoded=bytesOfBase64(unescaped)?.toString("latin1")
const inner=decoded&&unwrap(decoded,times-1)
return inner?.includes("-----BEGIN ")?inner:unescaped}function percentDecoded(text){try{return decodeURIComponent(text)}catch{return text}}const unescapeLines=text=>text.replace(/(?<!\\)\\+[rt]/g,"").replace(/(?<!\\)\\+n/g,"\n")
function pemBlocks(text){const matches=text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----(?:((?:(?!-----)[^])*)-----END [A-Z0-9 ]+-----)?/g)
return[...matches].map(([,label="",body])=>({label,body}))}function keyOf({body=""}){const der=bytesOfBase64(body)
if(!der)return undefined
const key=readKey(der)
if(key?.asymmetricKeyType!=="rsa")return undefined
const announced=lengthIn(der)
if(announced!==undefined&&announced!==der.length&&!fitsItself(key))return undefined
return(key.asymmetricKeyDetails?.modulusLength??0)>=MIN_BITS?key:undefined}function readKey(der){for(const type of["pkcs1","pkcs8"]){try{return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({key:der,format:"der",type})}catch{}}return undefined}function lengthIn(der){return der.length>4&&der.readUInt16BE(0)===12418?4+der.readUInt16BE(2):undefined}function fitsItself(key){try{const text=Buffer.from("mint-app-token")
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("RSA-SHA256",text,(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key),(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("RSA-SHA256",text,key))}catch{return false}}function bytesOfBase64(text){const base64=text.replace(/[\s"'\u200b-\u200d\u2060]/g,"")
return/^[a-z0-9+/]{16,}={0,2}$/i.test(base64)?Buffer.from(base64,"base64"):undefined}},6591:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>signersOf})
var _runtime_masks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5834)
var _private_key_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8029)
async function signersOf(privateKey,{maskedSecret,report,source="private-key"}){const text=privateKey.reveal()
const read=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(text)
const signers=read.keys.map(key=>{const pem=type=>key.export({type,format:"pem"}).toString()
maskedSecret(pem("pkcs1"),file=>{const other=pem("pkcs8")
return[other,...(0,_runtime_masks_js__WEBPACK_IMPORTED_MODULE_1__.q6)(file),...(0,_runtime_masks_js__WEBPACK_IMPORTED_MODULE_1__.q6)(other),...(0,_runtime_masks_js__WEBPACK_IMPORTED_MODULE_1__.vQ)(file)]})
return localSigner(key)})
if(read.rejected.length>0){const{reportKeys}=await __webpack_require__.e(672).then(__webpack_require__.bind(__webpack_require__,5927))
reportKeys(text,read,(code,found)=>{report(code,`${source}: ${found}`)})}return signers}function localSigner(key){return{fingerprint:()=>Promise.resolve((0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.ax)(key)),isSound:()=>(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.u7)(key),sign:async claims=>{const{signLocally}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,9874))
return signLocally(claims,key)}}}},4902:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{findProxy:()=>findProxy,proxyAuthorization:()=>proxyAuthorization,proxyRoutes:()=>proxyRoutes})
var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7067)
var node_http__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__)
var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4708)
var node_https__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__)
var _address_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8706)
function proxyRoutes({runtime,direct,timeoutMs}){const options={keepAlive:true,timeout:timeoutMs}
const toProxy={"http:":new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options),"https:":new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options)}
const tunnels=new Map
let warned=false
return url=>{const proxy=findProxy(url,runtime.env)
if(proxy===undefined)return direct(url)
if(proxy==="unusable"){if(!warned)runtime.log.warning("The proxy variable holds no http:// or https:// URL; going without.","proxy")
warned=true
return direct(url)}if(url.protocol==="https:"){const tunnel=tunnels.get(proxy.href)??new TunnelAgent(proxy,options)
tunnels.set(proxy.href,tunnel)
return{agent:tunnel}}return{agent:toProxy[proxy.protocol],protocol:proxy.protocol,hostname:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.ci)(proxy),port:proxy.port,servername:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.a_)(proxy),path:url.href,headers:{host:url.host,...proxyAuthorization(proxy)}}}}function findProxy(target,env){const scheme=target.protocol.slice(0,-1)
const value=env[`${scheme}_proxy`]||env[`${scheme.toUpperCase()}_PROXY`]
if(!value?.trim()||isBypassed(target,env.no_proxy||env.NO_PROXY||""))return undefined
const text=value.includes("://")?value.trim():`http://${value.trim()}`
if(!URL.canParse(text))return"unusable"
const proxy=new URL(text)
return proxy.protocol==="http:"||proxy.protocol==="https:"?proxy:"unusable"}function isBypassed(target,noProxy){const host=(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.ci)(target).toLowerCase()
const port=String((0,_address_js__WEBPACK_IMPORTED_MODULE_2__.HM)(target))
return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some(entry=>{if(entry==="*")return true
const[,name="",onPort]=/^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.replace(/^\*?\./,""))??[]
const isAddress=(entry.match(/:/g)?.length??0)>1&&!entry.includes("]")
const meant=isAddress?entry:name
if(!isAddress&&onPort!==undefined&&onPort!==port)return false
return meant!==""&&(host===meant||host.endsWith(`.${meant}`))})}function proxyAuthorization(proxy){if(!proxy.username&&!proxy.password)return{}
const credentials=`${decode(proxy.username)}:${decode(proxy.password)}`
return{"proxy-authorization":`Basic ${Buffer.from(credentials).toString("base64")}`}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent{#proxy
constructor(proxy,options){super(options)
this.#proxy=proxy}createConnection(options,callback){const authority=`${options.host?.includes(":")?`[${options.host}]`:options.host}:${options.port}`
const proxy=this.#proxy
const send=proxy.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__.request:node_http__WEBPACK_IMPORTED_MODULE_0__.request
const connect=send({host:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.ci)(proxy),port:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.HM)(proxy),servername:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.a_)(proxy),method:"CONNECT",path:authority,headers:{host:authority,...proxyAuthorization(proxy)},agent:false})
const deadline=setTimeout(()=>{connect.destroy(new Error("the proxy did not answer in time"))},options.timeout).unref()
connect.once("close",()=>{clearTimeout(deadline)})
connect.once("socket",socket=>socket.unref())
connect.once("connect",(answer,socket)=>{clearTimeout(deadline)
socket.ref()
if(answer.statusCode===200){callback(null,super.createConnection({...options,socket})??undefined)}else{socket.destroy()
callback(new ProxyRefusal(answer.statusCode??0))}})
connect.once("error",error=>{error.message=`through the proxy: ${error.message}`
callback(error)})
connect.end()}}class ProxyRefusal extends Error{permanent
constructor(status){super(`the proxy answered ${status}${status===407?": it wants other credentials":""}`)
this.permanent=status<500}}},130:module=>{module.exports=(list,value)=>list.includes(value)},4479:module=>{module.exports=value=>typeof value==="boolean"},861:module=>{module.exports=Number.isInteger},3362:module=>{module.exports=value=>typeof value==="number"},5498:module=>{module.exports=value=>Object.prototype.toString.call(value)==="[object Object]"},5326:module=>{module.exports=value=>typeof value==="string"},34:module=>{module.exports=function once(){throw new Error("lodash.once is not part of this bundle")}},7423:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{doctor:()=>doctor,mint:()=>mint,revoke:()=>revoke,setup:()=>setup})
var dist_node=__webpack_require__(2685)
var dist_src=__webpack_require__(3868)
var failures_failure=__webpack_require__(4700)
var app_jwt=__webpack_require__(9647)
var message=__webpack_require__(6973)
var retry=__webpack_require__(3920)
var github_refusal=__webpack_require__(7110)
function keyRotation(signers,{jwts,log}){const unseen=new Set
const warnedOf=new Set
let isTold=false
const tellAccepted=async used=>{if(isTold||signers.length===1)return
isTold=true
const tried=signers.slice(0,used+1).filter(signer=>!unseen.has(signer))
log.info(await describeKeys(tried,signers.length))}
const skip=({signer,by,why},used)=>{if(by==="store")unseen.add(signer)
if(!jwts.rotateKey(used))return false
if(why&&!warnedOf.has(signer))log.warning(why,"A key was skipped")
warnedOf.add(signer)
return true}
return{withKeysInTurn:async call=>{for(;;){const used=jwts.inUse()
try{const answer=await call()
await tellAccepted(used)
return answer}catch(error){const refused=refusedKey(error,signers[used])
if(!refused||!skip(refused,used))throw error}}},shown:()=>Promise.all(signers.filter(signer=>!unseen.has(signer)).map(describeKey))}}function refusedKey(error,signer){if(!signer)return undefined
const{storeName}=signer
if(error instanceof github_refusal.P_&&github_refusal.JU.test(error.message)){const why=storeName&&`GitHub says that ${storeName} does not belong to the App. Trying the next key.`
return{signer,by:"GitHub",why}}if(!(error instanceof failures_failure.H)||error.code==="job-cancelled"||!storeName)return undefined
const said=error.said?` ${error.said}.`:""
return{signer,by:"store",why:`${String(error)}.${said} Trying the next key.`}}async function describeKey(signer){const fingerprint=await signer.fingerprint()
const name=[signer.storeName,signer.storeName&&fingerprint?`(${fingerprint})`:fingerprint].filter(Boolean).join(" ")
const isStored=signer.storeName!==undefined
const isDamaged=signer.isSound?.()===false
const damage=isDamaged?" (damaged: its halves do not fit each other)":""
return{name:`${name}${damage}`,isStored,isDamaged}}async function describeKeys(tried,count){const last=tried.length-1
const names=await Promise.all(tried.map(async(signer,at)=>{if(signer.storeName)return signer.storeName
return at===last?signer.fingerprint():(await describeKey(signer)).name}))
const refused=names.slice(0,last)
const[input,kind]=tried[0]?.storeName?["signing-key","keys"]:["private-key","private keys"]
const others=refused.length>0?`; GitHub refused ${refused.join(", ")}, which can be removed from ${input}`:""
return`Of the ${count} ${kind}, ${names[last]} belongs to the App${others}`}var service=__webpack_require__(3225)
function githubApp(options){const{issuer,signers,server,sender,runtime,isLogPrivate}=options
const jwts=options.jwts??(0,app_jwt.Er)({issuer,signers,runtime})
const keys=keyRotation(signers,{jwts,log:runtime.log})
const wired=work=>{const send=work.to(service.g)
const octokit=new dist_src.E({baseUrl:server.apiUrl,authStrategy:dist_node.K,auth:{appId:issuer,createJwt:async(_issuer,clockOffset)=>{const{jwt,expiresAt}=await jwts.issue(clockOffset)
return{jwt:jwt.reveal(),expiresAt}}},log:SILENT})
octokit.hook.wrap("request",(request,options)=>refusing(fetch=>{options.request={...options.request,fetch,log:SILENT}
return request(options)},{send,effect:options.request.effect,log:runtime.log}))
octokit.hook.wrap("request",(request,options)=>keys.withKeysInTurn(async()=>request(options)))
return{issuer,server,send,shownKeys:keys.shown,now:runtime.now,isLogPrivate,ask:async(call,read)=>{const{status,url,headers,data}=await call(octokit)
const answered={status,url,headers}
const now=(0,retry.ie)(answered,runtime.now())??runtime.now()
const value=status<300?read(data,{server,url,now}):undefined
if(value===undefined)throw github_refusal.P_.unexpected(answered)
return value},within:budgetMs=>wired(work.within(budgetMs))}}
return wired(sender)}async function refusing(call,{send,effect,log}){let last
const fetch=async(url,{method,headers,body})=>{const authorization=headers.authorization?.replace(/^bearer /,"Bearer ")
const sent={method,url,body,headers:authorization?{...headers,authorization}:headers}
last=await send(effect?{...sent,effect}:sent)
const{deprecation,sunset="no date"}=last.headers
if(deprecation)log.debug(`GitHub announces the end of ${method} ${new URL(url).pathname} in this API version: ${sunset}`)
return asFetchResponse(last)}
try{return await call(fetch)}catch(error){if(error instanceof failures_failure.H)throw error
if(error instanceof Error&&error.cause instanceof message.Dr)throw error.cause
throw last&&error instanceof Error&&"response"in error?new github_refusal.P_(last):error}}const silent=()=>undefined
const SILENT={debug:silent,info:silent,warn:silent,error:silent}
function asFetchResponse({status,url,headers,body}){const type=/^\s*[[{]/.test(body)?"application/json":"text/plain"
return{status,url,headers:Object.assign(new Map(Object.entries(headers)),{get:()=>type}),text:()=>Promise.resolve(body)}}var transport_sender=__webpack_require__(7327)
var report=__webpack_require__(8978)
var runtime_cancellation=__webpack_require__(7328)
var printable=__webpack_require__(9968)
var secret=__webpack_require__(1883)
var external_node_fs_=__webpack_require__(3024)
function textOfFile(path){try{return(0,external_node_fs_.statSync)(path).isFile()?(0,external_node_fs_.readFileSync)(path,"utf8"):undefined}catch{return undefined}}var catalogue=__webpack_require__(9741)
const WRONG_CALL=new Set(["input-invalid","inputs-conflict","credentials-missing"])
const isWrongCall=({code})=>WRONG_CALL.has(code)
const GIVEN_AS={"client-id":"--client-id","app-id":"--app-id","private-key":"the private key","signing-key":"--signing-key","signing-role":"--signing-role",owner:"--owner",repositories:"--repositories",permissions:"--permissions","github-api-url":"GITHUB_API_URL"}
const AT_THE_BEGINNING=new RegExp(`^((?:- (?:[a-z-]+: )?)?)(${Object.keys(GIVEN_AS).join("|")})(?=[: ])`,"gm")
const FILE='Give the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page: --private-key-file FILE.pem.'
function inCommandWords(failure){const{code,message}=failure
const said=message.replaceAll(AT_THE_BEGINNING,(_,before,name)=>before+(GIVEN_AS[name]??name))
return failure.withMessage(said.replace(/^The job was cancelled/,"The command was ended"),failure.fix??adviceFor(code))}const IN_ADVICE=[["`github-api-url`","GITHUB_SERVER_URL or GITHUB_API_URL"],["`owner`, `repositories`, `enterprise` or `installation-id`","`owner` or `repositories`"],["the proxy of the runner","the proxy of this machine"],["the runner's machine","this machine"]]
function adviceFor(code){if(code==="input-invalid"||code==="inputs-conflict")return"Correct what is named; --help shows what there is."
if(code==="id-token-missing")return"A role is taken with the ID token of a job of GitHub Actions (permissions: id-token: write). Anywhere else leave --signing-role out: the machine's own credentials at the key store are used, which docs/key-stores.md lists."
if(code==="job-cancelled")return"Nothing: what was minted is revoked, or ends within the hour."
if(code==="revoke-failed")return"Try it again. The token ends by itself an hour after it was minted."
if(code.startsWith("private-key-"))return FILE
const general=catalogue.s[code].fix
const said=IN_ADVICE.reduce((text,[of,ours])=>text.replaceAll(of,ours),general)
return said===general?undefined:said}var complaint=__webpack_require__(6021)
var own_action=__webpack_require__(6935)
var output_printable=__webpack_require__(6595)
var given_inputs=__webpack_require__(7179)
var cli_terminal=__webpack_require__(4362)
const SHORTEST_SECRET=8
const EXIT_CODES={SIGINT:130,SIGTERM:143}
async function inCommandRuntime({terminal,home},work){const wrong=(0,given_inputs.Nc)(terminal.env)
if(wrong!==undefined)throw new complaint._(2,wrong)
const{cancellation,callOff,sleep}=(0,runtime_cancellation.n)()
const runtime=makeRuntime({terminal,home},{cancellation,sleep})
let stoppedBy
const stop=signal=>{if(stoppedBy!==undefined)process.exit(EXIT_CODES[stoppedBy])
stoppedBy=signal
callOff()}
process.on("SIGINT",stop).on("SIGTERM",stop)
try{const exitCode=await work(runtime)
return stoppedBy===undefined?exitCode:EXIT_CODES[stoppedBy]}catch(error){if(error instanceof complaint._&&stoppedBy===undefined)throw error
runtime.tellFailure(error instanceof complaint._?ended():error)
if(stoppedBy!==undefined)return EXIT_CODES[stoppedBy]
return isWrongCall((0,report.h_)(error))?2:1}finally{process.off("SIGINT",stop).off("SIGTERM",stop)}}const ended=()=>new failures_failure.H("job-cancelled","The command was ended")
function makeRuntime({terminal,home},work){const env=(0,given_inputs.Nt)((0,cli_terminal.c)(terminal.env))
const secrets=new Set
const outputs=new Map
const waiting=[]
const mask=texts=>{for(const part of texts.flatMap(each=>[each,...each.split(/\r?\n/)]))if(part.trim().length>=SHORTEST_SECRET&&!part.startsWith("-----"))secrets.add(part)}
const hide=text=>{for(const forms of waiting.splice(0))mask(forms())
const longestFirst=[...secrets].sort((one,other)=>other.length-one.length)
return longestFirst.reduce((rest,secret)=>rest.replaceAll(secret,"***"),text)}
const clean=text=>(0,output_printable.fk)((0,printable.ge)(hide(text)))
const tell=text=>{terminal.complain(clean(text))}
const isDebugging=env.RUNNER_DEBUG==="1"||Boolean(env.GH_DEBUG)
const debug=line=>{if(isDebugging)tell(`debug: ${line}`)}
const notUsed=what=>()=>{throw new Error(`a command has no ${what}`)}
return{...work,env,outputs,tell,hide,tellFailure:error=>{const failure=inCommandWords((0,report.h_)(error))
tell((0,report.Ic)(failure,docsEnv(env,home)))
if(failure.cause instanceof Error)debug(failure.cause.stack??failure.cause.message)},docsLink:code=>(0,report._h)(code,docsEnv(env,home)),log:{debug,info:line=>{terminal.progress(clean(line))},notice:(message,title)=>{tell(`note: ${title}: ${message}`)},warning:(message,title)=>{tell(`warning: ${title}: ${message}`)},error:(message,title)=>{tell(`${title}: ${message}`)}},maskedSecret:(text,formsOf)=>{mask([text])
if(formsOf)waiting.push(()=>formsOf(text))
return new secret.z(text)},setOutput:(name,value)=>{outputs.set(name,value instanceof secret.z?value.reveal():value)},saveState:notUsed("state"),exportVariable:notUsed("later steps"),addPath:notUsed("later steps"),writeSummary:()=>undefined,readFile:textOfFile,now:Date.now,elapsed:()=>process.uptime()*1e3}}function docsEnv({GITHUB_ACTION_REPOSITORY,GITHUB_ACTION_REF},home){if(GITHUB_ACTION_REPOSITORY&&GITHUB_ACTION_REF)return{GITHUB_ACTION_REPOSITORY,GITHUB_ACTION_REF}
const[repository,ref]=(0,own_action.T)(home).split("@")
return repository?.startsWith("OWNER/")?{}:{GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref}}var credential_options=__webpack_require__(4320)
var is_folder=__webpack_require__(9207)
var origin_remote=__webpack_require__(1695)
var disk_repository=__webpack_require__(4554)
var inputs_target=__webpack_require__(6734)
var inputs_permissions=__webpack_require__(6916)
var nodes=__webpack_require__(1039)
const PEERS=/^(?:actions\/create-github-app-token|tibdex\/github-app-token|peter-murray\/workflow-application-token-action)@/i
async function findMintSteps(files){const found=files.flatMap(({source,jobs})=>jobs.flatMap(job=>job.steps.filter(isMintStep).map(step=>({source,job:job.id,step}))))
return Promise.all(found.map(readMintStep))}function isMintStep({uses,with:inputs}){if(uses===undefined||PEERS.test(uses))return false
const names=new Set(inputs.map(([name])=>name.toLowerCase()))
const has=(...some)=>some.some(name=>names.has(name))
return has("client-id","app-id")&&has("private-key","signing-key")}async function readMintStep({source,job,step}){const inputs=new Map(step.with.map(([name,pair])=>[name.toLowerCase(),((0,nodes.b6)(source,pair.value)??"").trim()]))
return{file:source.file,line:lineOfStep(source,step),job,uses:step.uses??"",permissions:await permissionsIn(inputs),input:name=>inputs.get(name)??""}}const lineOfStep=(source,{node})=>source.lineOf((0,nodes.be)(node)?.[0]??0)
async function permissionsIn(inputs){const single=Object.fromEntries([...inputs].flatMap(([name,value])=>name.startsWith("permission-")&&value!==""?[[name.slice("permission-".length),value]]:[]))
const block=inputs.get("permissions")??""
if([block,...Object.values(single)].some(text=>text.includes("${{")))return{kind:"unknown",why:"its permissions are an expression",isWrong:false}
const problems=[]
const asked=await(0,inputs_permissions.cv)({block,single},(code,text)=>{if(code!=="understood")problems.push({code,text})})
return problems[0]?{kind:"unknown",why:problems[0].text,isWrong:true}:asked}var scope=__webpack_require__(8980)
var variables=__webpack_require__(9337)
const FIX="Correct it in the file that is named: the step fails with it."
async function readAsks(planned,files,tools){const steps=(await findMintSteps(files)).filter(step=>isOfThisApp(step,tools))
noteSeveralApps(steps,tools.chart)
const replaced=planned.judged.filter(({use})=>use.verdict==="replace")
return[...steps.flatMap(step=>asksOfStep(step,tools)),...replaced.flatMap(({use})=>{const place=`${use.file}:${use.line}`
const inputs=inputsOf(use.target)
if(inputs===undefined)tools.chart.note("for which repositories it needs a token is an expression",[place])
const{permissions,optional={}}=use
return targetsOf(inputs??{},place,tools).map(target=>({place,target,permissions,optional}))})]}function isOfThisApp({input,file,line},{issuer,chart}){const named=input("client-id")||input("app-id")
if(issuer===""||named.includes("${{")||named===issuer||input("app-id")!=="")return true
chart.note(`this step names another App (${named}), and is left out`,[`${file}:${line}`])
return false}function noteSeveralApps(steps,chart){const named=new Map(steps.map(({input,file,line})=>[input("client-id")||input("app-id"),`${file}:${line}`]))
if(named.size>1)chart.note(`the mint steps name their App in ${named.size} ways, and are all taken for the App that is looked at: ${[...named.keys()].join(", ")}`,[...named.values()])}function asksOfStep(step,tools){const{permissions:asked,file,line,input}=step
const place=`${file}:${line}`
if(asked.kind==="unknown"&&asked.isWrong){tools.chart.finding("input-invalid",asked.why,{files:[place],fix:FIX})
return[]}if(asked.kind==="unknown")tools.chart.note(asked.why,[place])
const names=["owner","repositories","enterprise","installation-id"]
const inputs=Object.fromEntries(names.map(name=>[name,asks_valueOf(input(name),tools)]))
const open=names.filter(name=>inputs[name]?.includes("${{"))
if(open.length>0)tools.chart.note(`${open.join(" and ")} of this step: an expression, which is not looked up`,[place])
if(open.includes("owner")||open.includes("enterprise")||open.includes("installation-id"))return[]
const targets=targetsOf(open.length>0?{owner:inputs.owner??""}:inputs,place,tools)
const permissions=asked.kind==="limited"?withoutMetadata(asked.levels):asked.kind==="inherit"?"all":"unknown"
return targets.map(target=>({place,target,permissions,optional:{}}))}const withoutMetadata=levels=>Object.fromEntries(Object.entries(levels).filter(([name])=>name!=="metadata"))
function asks_valueOf(text,{who}){if(/secrets\s*[.[]/.test(text))return"${{ secrets }}"
const nothing={env:new variables.ut,inputs:new Map}
return(0,scope._)(text,{owner:who?.owner,repository:who?.name,...nothing},[])}function inputsOf(target){if(target==="current")return{}
const{owner="",repositories}=target
if(owner.includes("${{"))return undefined
if(typeof repositories==="object")return{owner,repositories:repositories.join(",")}
if(repositories!==undefined&&owner==="")return undefined
return{owner}}function targetsOf(inputs,place,{who,chart}){if(who===undefined&&!inputs.owner&&!inputs["installation-id"]&&!inputs.enterprise)return[]
const problems=[]
const targets=(0,inputs_target.Sx)({owner:inputs.owner??"",repositories:inputs.repositories??"",enterprise:inputs.enterprise??"",installationId:inputs["installation-id"]??"",currentRepository:who&&`${who.owner}/${who.name}`},(code,text)=>{if(code!=="understood")problems.push({code,text})})
for(const{code,text}of problems)chart.finding(code,text,{files:[place],fix:FIX})
return problems.length>0?[]:targets}class Chart{facts=[]
findings=[]
notes=[]
fact(name,text){this.facts.push({name,text})}found(error,files=[]){const failure=inCommandWords((0,report.h_)(error))
if(failure.code==="job-cancelled")throw failure
this.#add(failure,files)}finding(code,message,{fix,files=[]}={}){this.#add(new failures_failure.H(code,message,{fix}),files)}#add({code,message,fix,said},files){const{title,fix:general}=catalogue.s[code]
this.findings.push({code,title,message,fix:fix??general,...said&&{said},files})}note(text,files=[]){this.notes.push({text,files})}}var app_pages=__webpack_require__(288)
var investigate=__webpack_require__(9088)
async function checkApp(app,target,chart){try{const pages=await(0,app_pages.m)(app,target)
chart.fact("App",`${pages.slug} (${app.issuer}), ${pages.settings??pages.page}`)
return pages}catch(error){chart.found(await(0,investigate.investigate)(error,{stage:"look-up",app,target}))
return undefined}}const MAX_OFFSET_S=10
function watchingClock(sender,now,times){return{...sender,to:service=>{const send=sender.to(service)
return async request=>{const sent=now()
const answer=await send(request)
const theirs=Date.parse(answer.headers.date??"")
if(!Number.isNaN(theirs))times.push({sent,theirs,received:now()})
return answer}},within:budgetMs=>watchingClock(sender.within(budgetMs),now,times)}}function checkClock(times,chart){const offsets=times.map(({sent,theirs,received})=>theirs<sent?theirs-sent:theirs>received?theirs-received:0)
const nearest=offsets.sort((one,other)=>Math.abs(one)-Math.abs(other))[0]
if(nearest===undefined){chart.fact("clock","not known: no answer of GitHub's told its time")
return}const seconds=Math.round(nearest/1e3)
if(Math.abs(seconds)<=MAX_OFFSET_S){chart.fact("clock","as GitHub's")
return}chart.fact("clock",`${Math.abs(seconds)} seconds ${seconds>0?"behind":"ahead of"} GitHub's`)
chart.finding("clock-skew",`${(0,app_jwt.j8)(seconds)}: mint allows for it, other programs do not`,{fix:"Set this machine's clock (NTP)."})}var answers=__webpack_require__(9565)
var explain_refusal=__webpack_require__(3276)
var github_installation=__webpack_require__(6472)
var missing_repositories=__webpack_require__(4483)
var names=__webpack_require__(9608)
async function checkInstallation({target,asks},{app,chart}){const places=asks.map(({place})=>place)
let installation
try{installation=await(0,github_installation.Qs)(app,target,true)
const missing=await missingOf(target,app)
if(missing)chart.found(missing,places)}catch(error){const failure=await(0,investigate.investigate)(error,{stage:"look-up",app,target})
chart.found(failure.code==="app-not-installed"?await orAwaited(failure,target,app):failure,places)
if(failure.code!=="repository-not-in-installation"||target.kind!=="repositories")return undefined
const ofOwner=await(0,github_installation.Qs)(app,{kind:"owner",owner:target.owner},true).catch(()=>undefined)
if(!ofOwner)return undefined
installation=ofOwner}chart.fact("installation",`on ${installation.evidence?.account??(0,inputs_target._3)(target)}, number ${installation.id}`)
const nothing={kind:"limited",levels:{},unlisted:[]}
const suspended=await(0,explain_refusal.G)(installation,{app,target,permissions:nothing})
if(suspended)chart.found(suspended,places)
return installation}async function missingOf(target,app){if(target.kind!=="repositories"||target.repositories.length<2)return undefined
const none=new failures_failure.H("repository-not-in-installation","")
const told=await(0,missing_repositories.j)(none,app,{target})
return told===none?undefined:told}async function orAwaited(failure,target,app){const account=(0,inputs_target._3)(target)
const requests=await app.ask(({request})=>request("GET /app/installation-requests",{per_page:100}),readRequests).catch(()=>[])
const request=requests.find(each=>(0,names.q)(each.account,account))
if(!request)return failure
const{requester,since}=request
return failure.withMessage(`The App is not installed on ${account} yet: ${requester??"somebody"} has asked for it${since?` on ${since.slice(0,10)}`:""}, and no owner of ${account} has approved it`,`Have an owner of ${account} approve the request: ${app.server.webUrl}/organizations/${account}/settings/installations. Then run doctor again.`)}function readRequests(data){if(!Array.isArray(data))return undefined
return data.flatMap(each=>{const{account,requester,created_at:since}=(0,answers.Pf)(each)
const login=(0,answers.ZC)((0,answers.Pf)(account).login)
if(login===undefined)return[]
return[{account:login,requester:(0,answers.ZC)((0,answers.Pf)(requester).login),since:(0,answers.Hi)(since)}]})}var failures_problems=__webpack_require__(8796)
var workflow_event=__webpack_require__(2775)
var signing_signers=__webpack_require__(6591)
async function storedSignersOf({signingKey,signingRole},{env,report}){const{makeStoredSigners,parseKeyNames,parseRoleName,checkEndpoints}=await __webpack_require__.e(575).then(__webpack_require__.bind(__webpack_require__,3575))
const keys=parseKeyNames(signingKey,report)
const role=parseRoleName(signingRole,keys,report)
checkEndpoints(keys,env,report)
const needsIdToken=signingRole!==""&&!(role?.store==="vault"&&role.by!=="jwt")
return{makeSigners:makeStoredSigners(keys,role),needsIdToken}}const ISSUER=/^[a-z0-9][a-z0-9._-]{0,99}$/i
async function parseCredentials(inputs,tools){const{clientId,appId,privateKey,signingKey,signingRole,fallbackToken,inputNames}=inputs
const{env,maskedSecret,report}=tools
if(!privateKey&&!signingKey&&fallbackToken)return{kind:"fallback",token:fallbackToken,lacks:"The App's credentials are empty"}
const issuer=clientId||appId
if(!privateKey&&!signingKey&&signingRole){report("credentials-missing","signing-key: found nothing, but signing-role is set","Name the key in signing-key.")}else if(!issuer||!privateKey&&!signingKey){const empty=[...issuer?[]:["client-id (or app-id)"],...privateKey||signingKey?[]:["private-key"]]
const{explainMissingCredentials}=await __webpack_require__.e(821).then(__webpack_require__.bind(__webpack_require__,4147))
const event=await(0,workflow_event.mE)()
const{text,fix}=explainMissingCredentials({empty,inputNames:inputNames(),event,env})
report("credentials-missing",text,fix)}if(issuer&&!ISSUER.test(issuer)){const allowed="a client ID (such as Iv23liAbCdEfGhIjKlMn) or an App ID (a number)"
report("input-invalid",`${clientId?"client-id":"app-id"}: found ${(0,failures_problems.T)(issuer)}; allowed is ${allowed}`)}if(privateKey&&(signingKey||signingRole)){const other=signingKey?"signing-key":"signing-role"
report("inputs-conflict",`private-key and ${other} exclude each other: the key is here, or in its store`)}if(privateKey){const signers=await(0,signing_signers.R)(privateKey,{maskedSecret,report})
return{kind:"app",issuer,makeSigners:()=>signers}}if(!signingKey)return{kind:"app",issuer,makeSigners:()=>[]}
const{makeSigners,needsIdToken}=await storedSignersOf({signingKey,signingRole},{env,report})
if(needsIdToken&&!(env.ACTIONS_ID_TOKEN_REQUEST_URL&&env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)){if(fallbackToken)return{kind:"fallback",token:fallbackToken,lacks:"This run has no ID token"}
const{explainMissingIdToken}=await __webpack_require__.e(821).then(__webpack_require__.bind(__webpack_require__,9176))
const{text,fix}=await explainMissingIdToken()
report("id-token-missing",text,fix)}return{kind:"app",issuer,makeSigners}}async function checkKey(source,{sender,runtime,chart}){const missing=(0,given_inputs.nm)(source)
if(missing)chart.found(missing)
const{text}=source
if(!text("private-key")&&!text("signing-key"))return undefined
const problems=[]
const credentials=await parseCredentials({clientId:text("client-id")||(text("app-id")?"":"unknown"),appId:text("app-id"),privateKey:text("private-key")?runtime.maskedSecret(text("private-key")):undefined,signingKey:text("signing-key"),signingRole:text("signing-role"),fallbackToken:undefined,inputNames:source.names},{...runtime,report:(code,found,fix)=>{if(code!=="understood")problems.push({code,text:found,fix})}})
for(const problem of problems)chart.found((0,failures_problems.g)([problem]))
if(problems.length>0||credentials.kind!=="app")return undefined
const signers=credentials.makeSigners({sender,runtime})
const sound=signers.filter(signer=>signer.isSound?.()!==false)
for(const signer of signers)await describe(signer,chart)
return missing||sound.length===0?undefined:{issuer:credentials.issuer,signers:sound}}async function describe(signer,chart){const fingerprint=await signer.fingerprint()
const name=[signer.storeName,fingerprint].filter(Boolean).join(" ")
chart.fact("key",signer.storeName?name:`${name}, to be compared with "Private keys" on the App's page`)
if(signer.isSound?.()===false)chart.finding("private-key-not-pem",`the key ${name} is damaged: its halves do not fit each other`,{fix:"Store the whole .pem file once more; if it is lost, make a new key on the App's settings page."})}function checkPats({plan},chart){for(const{file,why}of plan.skipped)chart.finding("input-invalid",`the workflow cannot be read: ${why}`,{files:[file],fix:"Correct the file."})
for(const[secret,uses]of bySecret(plan.uses)){const open=uses.filter(({verdict})=>verdict!=="cannot")
const kept=uses.filter(({verdict})=>verdict==="cannot")
if(open.length>0)chart.finding("pat-in-use",`the secret ${secret} is used as a personal access token: ${wordsOf(open)}`,{files:placesOf(open)})
if(kept.length>0)chart.note(`the secret ${secret} has to stay a personal access token: ${wordsOf(kept)}`,placesOf(kept))}}function bySecret(uses){const groups=new Map
for(const use of uses)groups.set(use.secret,[...groups.get(use.secret)??[],use])
return groups}const wordsOf=uses=>[...new Set(uses.map(({what})=>what))].slice(0,5).join("; ")
const placesOf=uses=>uses.map(({file,line})=>`${file}:${line}`)
var grant=__webpack_require__(2680)
var effect=__webpack_require__(8159)
async function checkPermissions(group,installation,tools){if(!installation.evidence)return
const granted=installation.evidence.permissions
if(Object.keys(granted).length===0){tools.chart.note(`GitHub does not tell what the installation on ${(0,inputs_target._3)(group.target)} was granted`)
return}const asked=(0,effect.KC)(...group.asks.map(namedBy))
await findMissing(group,installation,{...tools,granted,asked})
findUnused(group,{...tools,granted,asked})}const namedBy=({permissions})=>typeof permissions==="object"?permissions:{}
const limitedTo=levels=>({kind:"limited",levels,unlisted:[]})
async function findMissing({target,asks},installation,{app,pages,chart,granted,asked}){const missing=(0,grant.Tn)(granted,limitedTo(asked)).map(([name])=>name)
const wanted=Object.fromEntries(missing.map(name=>[name,asked[name]??"read"]))
const isTold=Object.keys(pages.permissions).length>0
const notOfApp=new Set(isTold?(0,grant.Tn)(pages.permissions,limitedTo(wanted)).map(([name])=>name):missing)
const of=names=>Object.fromEntries(names.map(name=>[name,wanted[name]??"read"]))
const placesOf=names=>asks.filter(ask=>(0,grant.Tn)(granted,limitedTo(namedBy(ask))).some(([name])=>names.includes(name))).map(({place})=>place)
const lacking=missing.filter(name=>notOfApp.has(name))
const permissions=limitedTo(of(lacking))
const failure=lacking.length>0?await(0,explain_refusal.G)({...installation,evidence:notSuspended(installation)},{app,target,permissions}):undefined
if(failure)chart.found(failure,placesOf(lacking))
const awaited=missing.filter(name=>!notOfApp.has(name))
if(awaited.length===0)return
const account=(0,inputs_target._3)(target)
const page=installation.evidence?.settingsUrl??`${pages.page}, "Configure"`
chart.found(new failures_failure.H("permission-not-granted",`The App asks for ${(0,inputs_permissions.zA)(of(awaited))}, but nobody has accepted that for the installation on ${account} yet`,{fix:`Have an owner of ${account} review the request and accept it: ${page}`}),placesOf(awaited))}function notSuspended({evidence}){return evidence&&{...evidence,suspendedAt:undefined}}function findUnused({target,asks},{pages,chart,granted,asked,openQuestions}){const account=(0,inputs_target._3)(target)
if(asks.length===0){chart.note(`nothing here asks for a token on ${account}, so what the App was granted there is not judged`)
return}const open=asks.filter(({permissions})=>typeof permissions==="string")
if(open.length>0){chart.note(`here permissions are not named, so it cannot be told which of those on ${account} are unused`,open.map(({place})=>place))
return}const most=(0,effect.KC)(asked,...asks.map(({optional})=>optional))
const unused=(0,grant.wQ)(granted,most)
if(unused.length===0)return
const list=unused.map(([name,level])=>`${(0,names.OQ)(name)}: ${level} (asked for: ${most[name]??"nothing"})`)
const higher=unused.flatMap(([name])=>most[name]?[name]:[])
const settings=pages.settings?`${pages.settings}/permissions`:`open ${pages.page} and follow "App settings"`
chart.finding("permission-unused",`The installation on ${account} has more than is asked for here: ${list.join(", ")}`,{fix:`Take it away, or lower it, under "Permissions & events" in the App's settings (${settings}). Look first whether `+`another repository or another place uses the App: only this folder was read.${openHint(openQuestions)}`,files:asks.filter(ask=>higher.some(name=>name in namedBy(ask))).map(({place})=>place)})}const openHint=count=>count>0?` And what ${count===1?"one PAT":`${count} uses of PATs`} here would need is an open question, which migrate asks.`:""
var transport_proxy=__webpack_require__(4902)
function checkProxy(apiUrl,env,chart){const url=new URL(apiUrl)
const proxy=(0,transport_proxy.findProxy)(url,env)
if(proxy===undefined)chart.fact("proxy",`none for ${url.host}`)
else if(proxy!=="unusable")chart.fact("proxy",`${proxy.host} for ${url.host}`)
else{const variable=`${url.protocol.slice(0,-1).toUpperCase()}_PROXY`
chart.finding("input-invalid",`${variable} holds no http:// or https:// URL, so requests go without a proxy`,{fix:`Set it to the proxy, such as http://proxy.example.com:3128, or unset it.`})}}var diagnose=__webpack_require__(6608)
async function checkReach({apiUrl},{sender,target,chart}){try{await sender.to(service.g)({method:"GET",url:`${apiUrl}/app`,headers:{}})}catch(error){chart.found((0,diagnose.h)(error,{stage:"look-up",target}))}}var local_action=__webpack_require__(1290)
var workflow=__webpack_require__(5931)
function filesOfSteps(workflows,repository){const known=new Map
const files=[...workflows]
const seen=new Set
for(const{jobs}of files)for(const{uses}of jobs.flatMap(({steps})=>steps)){const action=uses?.startsWith("./")?(0,local_action.W)(uses,repository,known):undefined
if(!action||seen.has(action))continue
seen.add(action)
const steps=(0,workflow.I$)(action,(0,nodes.RP)(action,action.document.contents,"runs","steps"))
files.push({source:action,jobs:[{id:"runs",steps}]})}return files}function groupByAccount(asks,who){const groups=new Map
const add=(target,ask)=>{const kind=target.kind==="repositories"?"owner":target.kind
const key=`${kind} ${(0,inputs_target._3)(target).toLowerCase()}`
const group=groups.get(key)??{target,asks:[]}
groups.set(key,{target:joined(group.target,target),asks:ask?[...group.asks,ask]:group.asks})}
if(who)add({kind:"repositories",owner:who.owner,repositories:[who.name]})
for(const ask of asks)add(ask.target,ask)
return[...groups.values()]}function joined(one,other){const[first,...more]=(0,names.uZ)([...(0,inputs_target.Ub)(one),...(0,inputs_target.Ub)(other)])
if(first===undefined||one.kind==="installation"||one.kind==="enterprise")return one
return{kind:"repositories",owner:one.owner,repositories:[first,...more]}}function noteLeader(files,chart){const places=files.flatMap(({source,jobs})=>jobs.flatMap(({steps})=>steps.filter(({uses})=>/^actions\/create-github-app-token@/i.test(uses??"")).map(step=>`${source.file}:${lineOfStep(source,step)}`)))
if(places.length>0)chart.note("actions/create-github-app-token mints here: mint-app-token takes the same inputs, and could take its place",places)}function renderChart({facts,findings,notes},style,docsLink){const width=Math.max(0,...facts.map(({name})=>name.length))
const lines=[...facts.map(({name,text})=>`${style.dim(name.padEnd(width))}  ${(0,output_printable.g$)(text)}`),...findings.flatMap(({code,message,fix,said,files})=>["",`${style.red(code)}: ${(0,output_printable.fk)(message)}`,`What to do: ${(0,output_printable.fk)(fix)}`,...files.length>0?[`Where: ${(0,output_printable.g$)(files.join(", "))}`]:[],...said?[(0,output_printable.g$)(said)]:[],`More: ${docsLink(code)}`]),...notes.flatMap(({text,files})=>["",`${style.yellow("note")}: ${(0,output_printable.fk)(text)}`,...files.length>0?[`Where: ${(0,output_printable.g$)(files.join(", "))}`]:[]]),"",findings.length===0?style.green("Nothing is to be mended."):style.bold(`${(0,printable.hS)(findings.length,"finding")}.`)]
return`${lines.join("\n")}\n`}function chartAsJson({facts,findings,notes},docsLink){const all={facts,findings:findings.map(finding=>({...finding,more:docsLink(finding.code)})),notes}
return`${(0,output_printable.S3)(JSON.stringify(all,null,2))}\n`}var output_terminal=__webpack_require__(4767)
var make_plan=__webpack_require__(8014)
const BUDGET_MS=12e4
function doctor(given,shell){const{terminal}=shell
return inCommandRuntime(shell,async world=>{if(!(0,is_folder.l)(given.folder))throw new complaint._(2,`${given.folder} is no folder`)
const chart=new Chart
const runtime=noting(world,chart)
const source=(0,given_inputs.WK)(await(0,credential_options.H)(given,terminal,world.cancellation))
const repository=(0,disk_repository.h_)(given.folder)
const who=(0,origin_remote.W1)(repository.root,terminal.env)
const planned=(0,make_plan.C)(repository,{owner:who?.owner,name:who?.name})
const files=filesOfSteps(planned.workflows,repository)
const issuer=source.text("client-id")||source.text("app-id")
const asks=await readAsks(planned,files,{who,issuer,chart})
const openQuestions=planned.plan.uses.filter(({verdict})=>verdict==="ask").length
await examineApp(source,asks,{runtime,chart,who,openQuestions})
const otherHost=(0,origin_remote.wq)(repository.root,terminal.env)
if(otherHost!==undefined)chart.note(`the remote "origin" is on ${otherHost}, but github.com was asked: GITHUB_SERVER_URL is not set`)
checkPats(planned,chart)
noteLeader(files,chart)
const shown=given.json?chartAsJson(chart,world.docsLink):renderChart(chart,(0,output_terminal.j)(terminal.isColored),world.docsLink)
terminal.print(world.hide(shown))
return chart.findings.length>0?1:0})}async function examineApp(source,asks,tools){const{runtime,chart,who}=tools
const server=(0,given_inputs.FN)(runtime)
checkProxy(server.apiUrl,runtime.env,chart)
const plain=(0,transport_sender.C)(runtime,BUDGET_MS)
const credentialed=await checkKey(source,{sender:plain,runtime,chart})
const times=[]
const sender=watchingClock(plain,runtime.now,times)
const groups=groupByAccount(asks,who)
const target=groups[0]?.target??NOWHERE
if(!who)chart.note('which repository this is is not known: there is no remote "origin", and no GITHUB_REPOSITORY')
if(credentialed){const isLogPrivate=(0,given_inputs.LO)(runtime.env)
const app=githubApp({...credentialed,server,sender,runtime,isLogPrivate})
const pages=await checkApp(app,target,chart)
for(const group of pages?groups:[]){const installation=await checkInstallation(group,{app,chart})
if(pages&&installation)await checkPermissions(group,installation,{...tools,app,pages})}}else await checkReach(server,{sender,target,chart})
checkClock(times,chart)}const NOWHERE={kind:"installation",id:0,owner:undefined,repositories:[]}
function noting(world,chart){const warning=(message,title)=>{if(title!=="clock-skew")chart.note(`${title}: ${message}`)}
const info=line=>{if(line.startsWith("Of the "))chart.note(line)
else world.log.info(line)}
return{...world,log:{...world.log,info,warning,notice:warning}}}var masks=__webpack_require__(5834)
var runtime_time=__webpack_require__(8954)
const TOKEN=/^[!-~]{1,4096}$/
function requestToken(app,{installation,target,permissions,maskedSecret}){const repositories=(0,inputs_target.Ub)(target)
return app.ask(({rest})=>rest.apps.createInstallationAccessToken({installation_id:installation.id,...repositories.length>0&&{repositories:[...repositories]},...permissions.kind==="limited"&&{permissions:permissions.levels},request:{effect:"creates"}}),(data,{now})=>{const{token,expires_at:expiresAt,...rest}=(0,answers.Pf)(data)
if(typeof token!=="string"||token==="")return undefined
const secret=maskedSecret(token,masks.Oz)
if(!TOKEN.test(token))return undefined
return{token:secret,expiry:expiryOf(expiresAt,now),permissions:rest.permissions,repositories:rest.repositories,repository_selection:rest.repository_selection}})}const LIFE_MS=36e5
const LONGEST_MS=864e5
function expiryOf(told,now){const time=(0,answers.Hi)(told)
const life=time===undefined?NaN:Date.parse(time)-now
if(time!==undefined&&life>0&&life<=LONGEST_MS)return{expiresAt:time,lifeMs:Math.min(life,LIFE_MS),doubt:undefined}
const expiresAt=(0,runtime_time.T)(now+LIFE_MS)
const said=time===undefined?"GitHub did not say when the token ends":`GitHub said that the token ends at ${time}`
const against=time===undefined?"":`, and that it is ${(0,runtime_time.T)(now)} now`
return{expiresAt,lifeMs:LIFE_MS,doubt:`${said}${against}. One hour is assumed, as GitHub's documentation has it: until ${expiresAt}.`}}function accountName(target,told){const named=(0,inputs_target._3)(target)
return told===undefined||(0,names.q)(told,named)?named:told}function accountOf({target,installation,repositories}){const[fullName=""]=repositories==="all"?[]:repositories
const owner=fullName.includes("/")?fullName.replace(/\/.*/,""):undefined
return accountName(target,owner??installation.evidence?.account)}function isAnothers(minted){const{target}=minted
const isNamed=target.kind!=="installation"||target.owner!==undefined
return isNamed&&accountOf(minted)!==(0,inputs_target._3)(target)}function describeGrant(minted){const{target,repositories}=minted
const account=accountOf(minted)
if(repositories!=="all")return repositories.every(name=>name.includes("/"))?(0,names.vI)(repositories):(0,inputs_target.ff)(target)
if(target.kind==="enterprise")return`the enterprise ${account}`
const isUnknown=target.kind==="installation"&&account===String(target.id)
return isUnknown?(0,inputs_target.ff)(target):`all repositories of ${account}`}function willBeRefused({evidence},permissions){if(!evidence)return false
if(evidence.suspendedAt)return true
const unlisted=permissions.kind==="limited"?permissions.unlisted:[]
const missing=(0,grant.Tn)(evidence.permissions,permissions)
return missing.some(([name])=>!unlisted.includes(name))}function revokeToken(send,{apiUrl,token}){return send({method:"DELETE",url:`${apiUrl}/installation/token`,headers:{authorization:`Bearer ${token.reveal()}`},effect:"revokes"})}async function endToken(given,{send,log}){const name=given.owner===undefined?"the token":`the token for ${given.owner}`
const answer=await revokeToken(send,given).catch(error=>({error}))
if("status"in answer&&answer.status===204){log.info(`Revoked ${name}`)
return undefined}const{explainRevocation}=await __webpack_require__.e(417).then(__webpack_require__.bind(__webpack_require__,8922))
return explainRevocation({name,expiresAt:given.expiresAt},answer,log)}function mintTokens(targets,context){let ahead=Promise.resolve()
return Promise.allSettled(targets.map((target,index)=>{const found=ahead.then(()=>find(target,context))
if(index===0)ahead=found.catch(()=>undefined)
return found.then(installation=>mintToken(target,installation,context))}))}function allMinted(results,{log}){const failures=results.filter(result=>result.status==="rejected")
for(const{reason}of failures.slice(1))log.info(`Another failure: ${String(reason)}`)
if(failures[0])throw failures[0].reason
return results.flatMap(result=>result.status==="fulfilled"?[result.value]:[])}function find(target,{app,needsDescription}){return(0,github_installation.Qs)(app,target,needsDescription).catch(error=>explain(error,{stage:"look-up",app,target}))}async function mintToken(target,installation,{app,permissions,maskedSecret,keep,isCancelled}){if(willBeRefused(installation,permissions)){const{explainExpectedRefusal}=await __webpack_require__.e(417).then(__webpack_require__.bind(__webpack_require__,9088))
const failure=await explainExpectedRefusal(installation,{app,target,permissions})
if(failure)throw failure}const request={installation,target,permissions,maskedSecret}
const{token,expiry,...answer}=await requestToken(app,request).catch(error=>explain(error,{stage:"mint",app,target,installation,permissions}))
const{expiresAt,lifeMs}=expiry
const account=installation.evidence?.account
const made={target,token,expiresAt,lifeMs,account:accountName(target,account)}
const kept=tryToKeep(made,keep)
if(kept instanceof failures_failure.H)throw await withdraw(made,kept,{app})
const asked={permissions,target,account}
const verdict=isCancelled()?cancelled():(0,grant.v0)(answer,asked)
if(!(verdict instanceof failures_failure.H))return{target,installation,token,...expiry,...verdict}
const told=(0,grant.v0)(answer,{...asked,isLogPrivate:await app.isLogPrivate()})
const failure=told instanceof failures_failure.H&&told.code===verdict.code?told:verdict
throw await withdraw(made,failure,{app,kept})}const cancelled=()=>new failures_failure.H("job-cancelled","The job was cancelled while the token was minted")
function tryToKeep(token,keep){try{return keep(token)}catch(cause){return(0,failures_failure.x)(cause)}}async function withdraw({token,expiresAt},failure,{app,kept}){const revocation={apiUrl:app.server.apiUrl,token}
const{status}=await revokeToken(app.send,revocation).catch(()=>({status:undefined}))
if(status===204){kept?.forget()
return failure.with("The token is revoked")}const then=kept?` yet: ${kept.later}`:""
return failure.with(`The token could not be revoked${then}. It lives until ${expiresAt}`)}async function explain(error,attempt){const{investigate}=await __webpack_require__.e(417).then(__webpack_require__.bind(__webpack_require__,9088))
throw await investigate(error,attempt)}var external_node_crypto_=__webpack_require__(7598)
function tokenSummary(minted,isPrivate){const rows=minted.map(row=>{const{installation,permissions,expiresAt,hash,asked}=row
const wanted=asked.kind==="inherit"?"all of the installation's":(0,inputs_permissions.zA)(asked.levels,"<br>")
const cells=[`${installation.appSlug||"the App"}, installation ${installation.id}`,describeGrant(row),wanted,isPrivate?(0,inputs_permissions.zA)(permissions,"<br>"):allOf(permissions),expiresAt,`\`hashed_token:"${hash}"\``]
return`| ${cells.join(" | ")} |`})
const head=["| as | for | asked | granted | expires | audit log query |","| --- | --- | --- | --- | --- | --- |"]
return["### GitHub App token","",...head,...rows,"",""].join("\n")}function allOf(permissions){const kind={one:"permission",many:"permissions",isLogPrivate:false}
return`the installation's ${(0,names.Gc)(Object.keys(permissions),kind)}`}async function publishTokens(runtime,inputs,minted){const[first]=minted
const{token,installation}=first
const outputs={token,"installation-id":String(installation.id),"app-slug":installation.appSlug,"expires-at":first.expiresAt,permissions:JSON.stringify(first.permissions),repositories:JSON.stringify(first.repositories),"token-hash":hashOf(token),minted:"true",tokens:tokensOutput(minted)}
for(const[name,value]of Object.entries(outputs))runtime.setOutput(name,value)
const asked=inputs.permissions
for(const each of minted)runtime.log.info(describeToken(each,asked))
warnOfOtherAccounts(runtime,minted)
warnOfShortcomings(runtime,minted,asked)
if(asked.kind==="inherit"&&!asked.meant)await noticeWhatWasNotAsked(runtime,minted)
if(inputs.summary==="always"){const rows=minted.map(each=>({...each,asked,hash:hashOf(each.token)}))
const isPrivate=asked.kind==="limited"||await runtime.isLogPrivate()
runtime.writeSummary(tokenSummary(rows,isPrivate))}}function publishIdentity({setOutput},{botUserId,name,email}){setOutput("bot-user-id",String(botUserId))
setOutput("git-user-name",name)
setOutput("git-user-email",email)
setOutput("committer",`${name} <${email}>`)}function publishFallback(runtime,{token,lacks}){runtime.setOutput("token",token)
runtime.setOutput("minted","false")
runtime.setOutput("tokens","{}")
runtime.log.notice(`${lacks}, so \`token\` is the fallback token. It is not an App's token: what it may do differs, and so does what its pushes start.`,"No token was minted")}function hashOf(token){return(0,external_node_crypto_.createHash)("sha256").update(token.reveal()).digest("base64")}function tokenNames(minted){const taken=new Set(minted.filter(each=>!isAnothers(each)).map(accountOf))
return minted.map(each=>{const isFree=!isAnothers(each)||!taken.has(accountOf(each))
const name=isFree?accountOf(each):(0,inputs_target._3)(each.target)
taken.add(name)
return name})}function tokensOutput(minted){const names=tokenNames(minted)
const tokens=minted.map(({token},at)=>[names[at],token.reveal()])
return new secret.z(JSON.stringify(Object.fromEntries(tokens)))}function describeToken(minted,asked){const{installation,permissions,expiresAt}=minted
const app=installation.appSlug||"the App"
const what=asked.kind==="inherit"?allOf(permissions):(0,inputs_permissions.zA)(permissions)||"no permissions"
return`Minted a token as ${app} (installation ${installation.id}) for ${describeGrant(minted)}, with ${what}, until ${expiresAt}`}function warnOfOtherAccounts({log},minted){for(const each of minted.filter(isAnothers)){const account=accountOf(each)
log.warning(`The token is for ${describeGrant(each)}, but was asked for as ${(0,inputs_target.ff)(each.target)}: the repository was `+`transferred, or the account renamed. In the output "tokens" it stands under ${account}. Write ${account} in owner `+`or repositories, if that is what you want.`,"The token belongs to another account")}}function warnOfShortcomings({log},minted,asked){for(const each of minted){const whose=`The token for ${accountOf(each)}`
const lacking=(0,grant.gE)(each,{permissions:asked,target:each.target})
if(lacking.length>0){log.warning(`${whose} lacks what was asked for: ${(0,names.vI)(lacking)}. GitHub refuses such a request; see whether a proxy changes it.`,"The token may do less than was asked")}if(each.doubt)log.warning(`${whose}: ${each.doubt}`,"The end of the token is not known")}}async function noticeWhatWasNotAsked({log,isLogPrivate},minted){const isPrivate=await isLogPrivate()
const{installationPage}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,490))
const lists=minted.map(each=>{const whose=minted.length>1?`${accountOf(each)}: `:""
if(isPrivate)return whose+(0,inputs_permissions.hL)(each.permissions)
const{evidence}=each.installation
const page=evidence&&installationPage(evidence,each.target,isPrivate)
return`${whose}${allOf(each.permissions)}${page?`, listed on ${page}`:""}`})
const advice=isPrivate?`Keep what the job needs:\n${lists.join("\n")}`:`Name in \`permissions\` what the job needs:\n${lists.join("\n")}`
log.notice(`No permissions were asked for, so the token has all that the installation has. ${advice}\nor say "permissions: inherit" if that is meant.`,"All permissions inherited")}function noticeUnlisted({log},asked){if(asked.kind==="inherit"||asked.unlisted.length===0)return
log.notice(`This release does not know ${(0,names.vI)(asked.unlisted.map(names.OQ))}; GitHub is asked for it all the same.`,"Unknown permission")}function parseFlag(name,value,report){if(/^(true|false|)$/i.test(value))return value.toLowerCase()==="true"
report("input-invalid",`${name}: found ${(0,failures_problems.T)(value)}; allowed is true or false`)
return false}const HOUR_MS=36e5
const DEFAULT_HOURS=6
const MOST_HOURS=120
function parseKeepFresh(text,report){if(/^(false|)$/i.test(text))return undefined
if(/^true$/i.test(text))return DEFAULT_HOURS*HOUR_MS
const hours=/^\d{1,3}(?:\.\d{1,6})?$/.test(text)?Number(text):0
if(hours>0&&hours<=MOST_HOURS)return hours*HOUR_MS
const allowed=`true (for ${DEFAULT_HOURS} hours), false, or a number of hours up to ${MOST_HOURS}`
report("input-invalid",`keep-fresh: found ${(0,failures_problems.T)(text)}; allowed is ${allowed}`)
return undefined}var inputs_server=__webpack_require__(2353)
const SUMMARY_MODES=["failure","always","never"]
function parseSummaryMode(text,report){const mode=SUMMARY_MODES.find(each=>each===(text.toLowerCase()||"failure"))
if(mode===undefined)report?.("input-invalid",`summary: found ${(0,failures_problems.T)(text)}; allowed is ${SUMMARY_MODES.join(" or ")}`)
return mode??"failure"}const OURS=new Set([...["client-id","app-id","private-key","signing-key","signing-role","owner","repositories","enterprise"],...["installation-id","permissions","skip-token-revoke","fallback-token","summary","github-api-url"],...["git-identity","setup-git","keep-fresh"]])
async function readInputs({text,names},{env,maskedSecret,log}){const problems=[]
const understood=[]
const report=(code,found,fix)=>{if(code==="understood")understood.push(found)
else problems.push({code,text:found,fix})}
const secret=(name,formsOf)=>text(name)?maskedSecret(text(name),formsOf):undefined
const flag=name=>parseFlag(name,text(name),report)
const credentials=await parseCredentials({clientId:text("client-id"),appId:text("app-id"),privateKey:secret("private-key"),signingKey:text("signing-key"),signingRole:text("signing-role"),fallbackToken:secret("fallback-token",masks.Oz),inputNames:names},{maskedSecret,env,report})
const server=(0,inputs_server.l)({asked:text("github-api-url"),runnerApiUrl:env.GITHUB_API_URL,runnerWebUrl:env.GITHUB_SERVER_URL},report)
const targets=(0,inputs_target.Sx)({owner:text("owner"),repositories:text("repositories"),enterprise:text("enterprise"),installationId:text("installation-id"),currentRepository:env.GITHUB_REPOSITORY},report)
const permissions=await(0,inputs_permissions.cv)({block:text("permissions"),single:permissionInputs({text,names})},report)
const skipTokenRevoke=flag("skip-token-revoke")
const gitIdentity=flag("git-identity")
const git=flag("setup-git")?"setup":gitIdentity?"identity":"untouched"
if(git==="setup"&&text("enterprise")){report("inputs-conflict","setup-git and enterprise exclude each other: an enterprise has no repositories")}const keepFreshMs=parseKeepFresh(text("keep-fresh"),report)
const summary=parseSummaryMode(text("summary"),report)
const strays=names().filter(name=>!OURS.has(name)&&!name.startsWith("permission-")&&text(name)!=="")
if(strays.length>0){const{reportStrays}=await __webpack_require__.e(672).then(__webpack_require__.bind(__webpack_require__,4023))
const given=name=>name.startsWith("permission")?permissions.kind==="limited"||permissions.meant:!["","false","failure",env.GITHUB_API_URL].includes(text(name))
reportStrays(strays,{ours:[...OURS],given},report)}if(problems.length>0)throw(0,failures_problems.g)(problems)
if(understood.length>0)log.notice(understood.join("\n"),"Inputs that were understood")
return{credentials,server,targets,permissions,skipTokenRevoke,summary,git,keepFreshMs}}function permissionInputs({text,names}){const prefix="permission-"
const set=names().filter(name=>name.startsWith(prefix)&&text(name)!=="")
return Object.fromEntries(set.map(name=>[name.slice(prefix.length),text(name)]))}const mint_BUDGET_MS=6e4
const REVOKE_MS=15e3
function mint(given,shell){return inCommandRuntime(shell,async runtime=>{const inputs=await read(given,shell.terminal,runtime)
const alive=new Set
try{await mintAndPublish(inputs,runtime,alive)
await print(given,shell.terminal,runtime)
return 0}catch(error){await revokeAll(alive,inputs,runtime)
throw error}})}async function read(given,terminal,runtime){const source=(0,given_inputs.WK)({...await(0,credential_options.H)(given,terminal,runtime.cancellation),owner:given.owner??"",repositories:given.repositories??"",permissions:(0,given_inputs.u$)(given.permissions??"")})
const missing=(0,given_inputs.nm)(source)
if(missing)throw missing
const inputs=await readInputs(source,{...runtime,env:(0,given_inputs.VB)(".",runtime.env)})
if(inputs.targets.length>1&&!given.json){const found=`--repositories names repositories of ${inputs.targets.length} owners, and each of them has a token of its own`
throw new failures_failure.H("inputs-conflict",found,{fix:"Add --json, which prints all of them, or call mint once for each owner."})}return inputs}async function mintAndPublish(inputs,runtime,alive){const{credentials,server,targets,permissions}=inputs
if(credentials.kind==="fallback")throw new Error("there is no fallback token here")
const sender=(0,transport_sender.C)(runtime,mint_BUDGET_MS)
const signers=credentials.makeSigners({sender,runtime})
const isLogPrivate=(0,given_inputs.LO)(runtime.env)
const app=githubApp({issuer:credentials.issuer,signers,server,sender,runtime,isLogPrivate})
noticeUnlisted(runtime,permissions)
const results=await mintTokens(targets,{app,permissions,needsDescription:false,maskedSecret:runtime.maskedSecret,keep:made=>{alive.add(made)
return{forget:()=>alive.delete(made),later:"it is tried again"}},isCancelled:runtime.cancellation.requested})
await publishTokens({...runtime,isLogPrivate},{permissions,summary:"never"},allMinted(results,runtime))}async function print({json},terminal,{outputs,cancellation}){if(cancellation.requested())throw new failures_failure.H("job-cancelled","The command was ended before the token was printed")
const text=json?JSON.stringify(Object.fromEntries(outputs),null,2):outputs.get("token")??""
if(await terminal.deliver(`${text}\n`))return
const fix="See what reads the output of this command: it ended before the token was there."
throw new failures_failure.H("internal-error","Nobody takes the token: standard output is closed, or full",{fix})}async function revokeAll(tokens,{server:{apiUrl}},runtime){const send=(0,transport_sender.C)(runtime,REVOKE_MS).to(service.g)
for(const{token,expiresAt,account}of tokens){const{status}=await revokeToken(send,{apiUrl,token}).catch(()=>({status:0}))
if(status!==204)runtime.log.warning(`The token for ${account} lives until ${expiresAt}`,"A token could not be revoked")}}var read_secret=__webpack_require__(707)
const revoke_BUDGET_MS=6e4
function revoke(shell){return inCommandRuntime(shell,async runtime=>{const{apiUrl}=(0,given_inputs.FN)(runtime)
const text=await readToken({terminal:shell.terminal,cancellation:runtime.cancellation})
const token=runtime.maskedSecret(text,masks.Oz)
const send=(0,transport_sender.C)(runtime,revoke_BUDGET_MS).to(service.g)
const failure=await endToken({apiUrl,token},{send,log:runtime.log})
if(failure)throw failure
return 0})}async function readToken(source){const{APP_TOKEN:given=""}=source.terminal.env
const all=given||await(0,read_secret.vJ)(source,{from:"the token",isOneLine:true})
const[text=""]=all.trim().split(/\s*\n/)
if(text==="")throw new complaint._(2,"no token: it comes on standard input or in APP_TOKEN, and there was nothing")
if(!/^[\w.~+/-]{1,4000}=*$/.test(text))throw new complaint._(2,`the token: found a text of ${text.length} characters that no token has in it`)
return text}var external_node_path_=__webpack_require__(6760)
var new_key=__webpack_require__(3416)
var setup_failure=__webpack_require__(760)
class SpentCode extends Error{}const CLIENT_ID=/^[A-Za-z0-9][\w.-]{0,99}$/
const MAX_KEY=16384
const SLUG=/^[a-z0-9][a-z0-9-]{0,99}$/
async function convertCode(code,{server,owner,send,maskedSecret}){maskedSecret(`app-manifests/${encodeURIComponent(code)}`)
const answer=await send({method:"POST",url:`${server.apiUrl}/app-manifests/${encodeURIComponent(code)}/conversions`,headers:{}}).catch(error=>{throw lost(`GitHub did not answer (${(0,setup_failure.Z)(error)})`,server,owner,error)})
if(answer.status===404||answer.status===422)throw new SpentCode(saidBy(answer))
if(answer.status!==201&&answer.status!==200)throw lost(saidBy(answer),server,owner)
return readApp(answer,{server,owner,maskedSecret})}const saidBy=answer=>{const refusal=new github_refusal.P_(answer)
return refusal.said??refusal.answer}
function readApp({url,status,headers,body},{server,owner,maskedSecret}){const{id,client_id,slug,name,pem,html_url,owner:given}=(0,answers.Pf)(parsed(body))
const account=(0,answers.ZC)((0,answers.Pf)(given).login)
const privateKey=typeof pem==="string"&&pem.length<=MAX_KEY?maskedSecret(pem):undefined
const fingerprint=privateKey&&(0,new_key.I)(privateKey)
const isWhole=(0,answers.DG)(id)!==undefined&&typeof client_id==="string"&&CLIENT_ID.test(client_id)&&typeof slug==="string"&&SLUG.test(slug)
if(!isWhole||!privateKey||!fingerprint){const{answer}=github_refusal.P_.unexpected({url,status,headers})
throw lost(`${answer}, which is not what GitHub's API answers for a new App`,server,owner)}if(account!==undefined&&!(0,names.q)(account,owner.login))throw(0,setup_failure.A)(`the App ${slug} was created for ${account}, but this repository is ${owner.login}'s, and an App like this one can be installed on its owner's account alone. Its key is thrown away, and nothing is stored`,`Delete the App at ${server.webUrl}/settings/apps, sign in to GitHub as somebody who may create Apps for ${owner.login}, and run setup again.`)
const apps=server.apiUrl.endsWith("/api/v3")?"github-apps":"apps"
return{clientId:client_id,slug,name:typeof name==="string"&&name!==""?name.slice(0,100):slug,page:(0,answers.n9)(html_url,server)??`${server.webUrl}/${apps}/${slug}`,privateKey,fingerprint}}function lost(what,server,owner,cause){return(0,setup_failure.A)(`${what}: the App may be there, without a key that anybody has`,`Look at ${settingsPage(server,owner)}: delete the App there and run setup again, or generate a private key there and store it by hand.`,cause)}const settingsPage=({webUrl},{login,isOrganization})=>`${webUrl}${isOrganization?`/organizations/${encodeURIComponent(login)}`:""}/settings/apps`
function parsed(body){try{return JSON.parse(body)}catch{return undefined}}var external_node_events_=__webpack_require__(8474)
var external_node_http_=__webpack_require__(7067)
class Html{text
constructor(text){this.text=text}}const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}
const escaped=text=>text.replaceAll(/[&<>"']/g,character=>ENTITIES[character]??"")
function html(parts,...values){return new Html(parts.map((part,at)=>part+(at<values.length?inHtml(values[at]??""):"")).join(""))}function inHtml(value){if(typeof value==="string")return escaped(value)
return value instanceof Html?value.text:value.map(({text})=>text).join("")}const STYLE=`\n:root { color-scheme: light dark; --ink: #1f2328; --paper: #ffffff; --soft: #59636e; --line: #d1d9e0; --go: #1a7f37; --on-go: #ffffff; --link: #0969da; --bad: #b31d28 }\n@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --paper: #0d1117; --soft: #9198a1; --line: #3d444d; --go: #2ea043; --on-go: #0d1117; --link: #4493f8; --bad: #ff7b72 } }\n* { box-sizing: border-box }\nbody { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }\nmain { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem }\nh1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem }\nh2 { font-size: 1.1rem; margin: 2rem 0 .5rem }\np, ol, dl { margin: 0 0 1rem }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }\ndt { color: var(--soft) }\ndd { margin: 0; overflow-wrap: anywhere }\ntable { border-collapse: collapse; width: 100% }\ncaption { text-align: left; color: var(--soft); padding-bottom: .25rem }\nth, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; font-weight: normal }\nthead th { font-weight: 600 }\ncode { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere }\nbutton, .go { display: inline-block; font: inherit; font-weight: 600; padding: .7rem 1.25rem; border: 1px solid transparent; border-radius: .4rem; background: var(--go); color: var(--on-go); text-decoration: none; cursor: pointer }\na { color: var(--link) }\na.go { color: var(--on-go) }\n:focus-visible { outline: 3px solid var(--link); outline-offset: 3px }\n.bad { color: var(--bad); font-weight: 600 }\n.soft { color: var(--soft) }\n@media (forced-colors: active) { button, .go { border-color: ButtonText } }\n`
const STYLE_ELEMENT=new Html(`<style>${STYLE}</style>`)
const STYLE_HASH=(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")
const policyOf=({formOrigin})=>`default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${formOrigin??"'none'"}; base-uri 'none'; frame-ancestors 'none'`
function pageOf(status,title,body,formOrigin){const whole=html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} \u00b7 mint-app-token</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `
return{status,html:whole.text,...formOrigin!==undefined&&{formOrigin}}}function proposalPage(app){const host=new URL(app.action).host
const rows=Object.entries(app.permissions).map(([name,level])=>html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${level}</td>
        <td>${files(app,name)}</td>
      </tr> `)
const body=html`<p>
      The workflows of <strong>${app.repository}</strong> are to use short-lived tokens of a GitHub App
      instead of a personal access token. GitHub shows this App once more, and you confirm it there. Its name
      can be changed there too.
    </p>
    <dl>
      <dt>Name</dt>
      <dd>${(0,output_printable.g$)(app.name)}</dd>
      <dt>Owner</dt>
      <dd>${app.owner}</dd>
      <dt>Webhook</dt>
      <dd>none</dd>
      <dt>Who can install it</dt>
      <dd>only ${app.owner}</dd>
      <dt>Client ID and key</dt>
      <dd>${app.destination}</dd>
    </dl>
    <table>
      <caption>
        What it may do, and which file wants that
      </caption>
      <thead>
        <tr>
          <th scope="col">Permission</th>
          <th scope="col">Level</th>
          <th scope="col">Wanted by</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <h2>What happens next</h2>
    <ol>
      <li>You create the App on ${host}.</li>
      <li>The terminal takes over its key, and stores it. Nobody has to copy anything.</li>
      <li>You choose the repositories on which it is installed.</li>
      <li>The terminal mints a first token as a proof, and revokes it.</li>
    </ol>
    <form method="post" action="${app.action}">
      <input type="hidden" name="manifest" value="${JSON.stringify(app.manifest)}" />
      <button type="submit">Create the App on ${host}</button>
    </form>`
return pageOf(200,"Create a GitHub App",body,new URL(app.action).origin)}const files=({wantedBy},name)=>(wantedBy.get(name)??[]).map((file,at)=>html`${new Html(at>0?"<br>":"")}<code>${(0,output_printable.g$)(file)}</code>`)
function createdPage({name,destination,installUrl,choice}){return pageOf(200,"The App is created",html`<p role="status"><strong>${(0,output_printable.g$)(name)}</strong> is there. Client ID and key: ${destination}.</p>
      <p>One thing is left: install it, and choose ${(0,output_printable.g$)(choice)}.</p>
      <p>If no page has opened for that, take this one:</p>
      <p><a class="go" rel="noreferrer" href="${installUrl}">Install the App</a></p>
      <p class="soft">The terminal waits for it, and goes on by itself.</p>`)}const failedPage=what=>pageOf(502,"That did not work",html`<p role="alert" class="bad">${(0,output_printable.g$)(what)}</p>
      <p>The terminal says what to do.</p>`)
const refusedPage=why=>pageOf(400,"This address is not of this run",html`<p role="alert">It was not taken: ${(0,output_printable.g$)(why)}.</p>
      <p>Nothing has changed. Go on with the page that the terminal names.</p>`)
const notFoundPage=()=>pageOf(404,"There is nothing here",html`<p>The terminal has the whole address of the page.</p>`)
const CODE=/^[A-Za-z0-9_-]{1,200}$/
function sameText(one,other){let difference=one.length^other.length
for(let at=0;at<other.length;at++)difference|=one.charCodeAt(at)^other.charCodeAt(at)
return difference===0}function codeInQuery(query,state){const[codes,states]=[query.getAll("code"),query.getAll("state")]
const[code=""]=codes
if(states.length!==1||!sameText(states[0]??"",state))return{why:"its state is not the one of this run: it comes from another run, or from somebody else"}
if(codes.length!==1||!CODE.test(code))return{why:"it holds no code"}
return{code}}function codeInLine(line,state){const text=line.trim().replace(/^(["'<])(.*)["'>]$/s,"$2")
if(text.length>4e3)return{why:`it has ${text.length} characters`}
if(CODE.test(text))return{code:text}
const query=/\?((?:[^#]*&)?(?:code|state)=[^#]*)/.exec(text)?.[1]
if(query===undefined)return{why:"it is neither a code nor an address that holds one"}
return codeInQuery(new URLSearchParams(query),state)}const HOST="127.0.0.1"
const OWN_HOST=/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/
async function startListener({state,proposal,take,noticeStranger}){const path=`/${(0,external_node_crypto_.randomBytes)(18).toString("base64url")}`
const answering=new Set
let taken
const answer=async request=>{const url=request.url??""
const[at,...query]=url.split("?")
if(at===path)return proposal({redirectUrl})
if(at!==`${path}/created`)return notFoundPage()
const found=codeInQuery(new URLSearchParams(query.join("?")),state)
if("why"in found){noticeStranger(found.why)
return refusedPage(found.why)}taken??=take(found.code)
return taken.catch(()=>failedPage("The App could not be taken over"))}
const server=(0,external_node_http_.createServer)({maxHeaderSize:16384},(request,response)=>{if(!OWN_HOST.test(request.headers.host??""))return void response.writeHead(421,CLOSED).end()
if(request.method!=="GET"&&request.method!=="HEAD")return void response.writeHead(405,{...CLOSED,allow:"GET, HEAD"}).end()
const answered=answer(request).then(page=>send(response,page,request.method==="HEAD")).catch(()=>void response.destroy())
answering.add(answered)
void answered.then(()=>answering.delete(answered))})
server.listen(0,HOST)
try{await(0,external_node_events_.once)(server,"listening")}catch(error){throw(0,setup_failure.A)(`no port of ${HOST} can be listened on (${(0,setup_failure.Z)(error)}). Nothing was created`,"See what keeps programs of this machine from listening on 127.0.0.1.",error)}const{port}=server.address()
const address=`http://${HOST}:${port}${path}`
const redirectUrl=`${address}/created`
return{port,address,redirectUrl,close:async()=>{server.close()
let timer
const patience=new Promise(resolve=>timer=setTimeout(resolve,LAST_PAGE_MS))
await Promise.race([Promise.all(answering),patience])
clearTimeout(timer)
server.closeAllConnections()}}}const LAST_PAGE_MS=1e3
const CLOSED={connection:"close","cache-control":"no-store"}
function send(response,page,isHead){response.writeHead(page.status,{...CLOSED,"content-type":"text/html; charset=utf-8","content-length":Buffer.byteLength(page.html),"content-security-policy":policyOf(page),"referrer-policy":page.formOrigin===undefined?"no-referrer":"strict-origin","x-content-type-options":"nosniff","x-frame-options":"DENY","cross-origin-opener-policy":"same-origin"})
return new Promise(resolve=>{response.once("close",resolve)
response.end(isHead?undefined:page.html)})}var manifest=__webpack_require__(521)
var external_node_readline_=__webpack_require__(481)
function listenToLines(stdin,state,{onCode,onOther}){const lines=(0,external_node_readline_.createInterface)({input:stdin,terminal:false})
lines.on("line",line=>{if(line.trim()==="")return
const found=codeInLine(line,state)
if("code"in found)onCode(found.code)
else onOther(found.why)})
stdin.on("error",()=>undefined)
return{close:()=>{lines.close()
stdin.destroy()}}}function endOfPatience({cancellation},milliseconds){let forget=()=>undefined
const ended=new Promise(resolve=>{const timer=setTimeout(()=>{resolve("timed-out")},milliseconds)
const off=cancellation.onRequest(()=>{resolve("called-off")})
if(cancellation.requested())resolve("called-off")
forget=()=>{clearTimeout(timer)
off()}})
return{ended,forget}}async function findWantedApp(repository,who){const{plan,workflows}=(0,make_plan.C)(repository,who)
const steps=await findMintSteps(workflows)
const asks=[...plan.mints.map(({file,permissions,owner,repositories})=>({file,permissions,owner,repositories:namesIn(repositories)})),...steps.flatMap(askOf)]
const permissions=(0,effect.KC)(...asks.map(ask=>ask.permissions))
const notes=[...plan.skipped.map(({file,why})=>`${file}: ${why}`),...plan.uses.flatMap(({file,line,secret,question})=>question===undefined?[]:[`${file}:${line}: whether the App is for ${secret} as well is an open question of migrate`]),...steps.flatMap(({file,line,permissions:asked})=>asked.kind==="limited"?[]:[`${file}:${line}: ${asked.kind==="unknown"?asked.why:"it asks for all that the App has"}`])]
if(Object.keys(permissions).length===0){const told=notes.map(note=>`\n${(0,output_printable.g$)(note)}`).join("")
throw(0,setup_failure.A)(`nothing here needs an App: there is no PAT that an App's token can replace, and no mint step that says its permissions. Nothing was created${told}`,"See mint-app-token migrate: it says for each PAT what becomes of it, and asks what it cannot tell.")}const names=Object.keys(permissions).sort()
return{permissions:Object.fromEntries(names.map(name=>[name,permissions[name]])),wantedBy:new Map(names.map(name=>[name,unique(asks.filter(ask=>name in ask.permissions).map(({file})=>file))])),elsewhere:unique(asks.flatMap(ask=>repositoriesElsewhere(ask,who))),replacedSecrets:unique(plan.uses.filter(({verdict,secret})=>verdict==="replace"&&!plan.secretsLeft.includes(secret)).map(({secret})=>secret)),clientIdVariable:agreedName(steps,["client-id","app-id"],/^\$\{\{\s*vars\.(\w+)\s*\}\}$/),privateKeySecret:agreedName(steps,["private-key"],/^\$\{\{\s*secrets\.(\w+)\s*\}\}$/),notes}}function askOf({file,permissions,input}){if(permissions.kind!=="limited")return[]
const levels=Object.entries(permissions.levels).filter(([name])=>name!=="metadata")
const repositories=input("repositories").split(/[\s,]+/).filter(Boolean)
return[{file,permissions:Object.fromEntries(levels),owner:input("owner")||undefined,repositories:repositories.some(name=>name.includes("${{"))?[]:repositories}]}const namesIn=repositories=>typeof repositories==="object"?repositories:[]
function repositoriesElsewhere({owner,repositories},who){const own=`${who.owner}/${who.name}`.toLowerCase()
const whose=owner===undefined||owner.includes("${{")?who.owner:owner
const named=repositories.map(name=>name.includes("/")?name:`${whose}/${name}`)
if(named.length===0&&whose.toLowerCase()!==who.owner.toLowerCase())return[`all of ${whose}`]
return named.filter(name=>name.toLowerCase()!==own)}const choiceWords=({owner,name},{elsewhere})=>elsewhere.length===0?`${owner}/${name}`:`${owner}/${name}, and these too, for the workflows want them: ${elsewhere.join(", ")}`
function agreedName(steps,inputs,form){const read=steps.map(({input})=>{const text=inputs.map(input).find(each=>each!=="")??""
return form.exec(text)?.[1]})
const[name,...more]=unique(read.filter(each=>each!==undefined))
return more.length===0?name:undefined}const unique=texts=>[...new Set(texts)]
const PATIENCE_MS=36e5
async function createApp(creation){const{owner,server,runtime,terminal}=creation
const state=(0,external_node_crypto_.randomBytes)(24).toString("base64url")
const end=endOfPatience(runtime,PATIENCE_MS)
const done=deferred()
let current
const take=async code=>{const before=current
if(before?.code===code)return before.app
const app=(before?.app??Promise.reject(new SpentCode("none yet"))).catch(error=>{if(error instanceof SpentCode)return convertAndStore(code,creation)
throw error})
current={code,app}
return app}
const listener=await startListener({state,proposal:({redirectUrl})=>proposal(creation,{state,redirectUrl}),take:async code=>{try{const app=await take(code)
done.resolve(app)
return createdPage({...creation,name:app.name,installUrl:installUrlOf(app),choice:choiceWords(creation.repository,creation.wanted)})}catch(error){done.reject(error instanceof SpentCode?refused(error,creation):error)
return failedPage(runtime.hide((0,setup_failure.Z)(error)))}},noticeStranger:why=>{runtime.tell(`A visit of the local page was not taken: ${why}. Still waiting.`)}})
const lines=listenToLines(terminal.stdin(),state,{onCode:code=>{take(code).then(done.resolve,error=>{if(error instanceof SpentCode)runtime.tell(`GitHub does not take that code: ${error.message}. Still waiting.`)
else done.reject(error)})},onOther:why=>{runtime.tell(`That line was not taken: ${why}. Still waiting.`)}})
try{await creation.show(listener.address,listener.port)
const first=await Promise.race([done.promise,end.ended])
if(typeof first==="object")return{app:first,closePage:listener.close}
if(current)return{app:await current.app,closePage:listener.close}
throw nobodyCame(first,{owner,server})}catch(error){await listener.close()
throw error}finally{end.forget()
lines.close()}}function proposal({name,owner,repository,server,wanted,destination},{state,redirectUrl}){const{permissions,wantedBy}=wanted
return proposalPage({name,owner:owner.login,repository:`${repository.owner}/${repository.name}`,permissions,wantedBy,destination,action:(0,manifest.f0)(server,owner,state),manifest:(0,manifest.Ui)({name,repository,server,redirectUrl,permissions})})}async function convertAndStore(code,{store,send,runtime,owner,server}){runtime.log.info("2/5 GitHub has created the App: taking over its key")
const app=await convertCode(code,{server,owner,send,maskedSecret:runtime.maskedSecret})
runtime.log.info("3/5 storing the client ID and the key")
await store(app)
return app}const installUrlOf=({page})=>`${page}/installations/new`
const refused=(error,{owner,server})=>(0,setup_failure.A)(`GitHub does not take the code that it has just given: ${error.message}. It is good once, and for an hour`,`If an App was created, delete it at ${settingsPage(server,owner)}. Then run setup again.`,error)
const nobodyCame=(how,{owner,server})=>(0,setup_failure.A)(how==="called-off"?"setup was ended before the App was there. Nothing is stored":"nobody has confirmed the App for an hour. Nothing is stored",`If you did confirm it on GitHub, delete it at ${settingsPage(server,owner)}: nobody has its key. Then run setup again.`)
function deferred(){let ways
const promise=new Promise((resolve,reject)=>ways={resolve,reject})
promise.catch(()=>undefined)
return{promise,resolve:value=>ways?.resolve(value),reject:error=>ways?.reject(error)}}async function findOwner(login,{server,send,gh}){const url=`${server.apiUrl}/users/${encodeURIComponent(login)}`
const answer=await send({method:"GET",url,headers:{}}).catch(error=>({error}))
const type="status"in answer&&answer.status===200?typeIn(answer.body):undefined
if(type!==undefined)return{login,isOrganization:type==="Organization"}
const asked=await(gh?.(["api",`users/${encodeURIComponent(login)}`]))
const told=asked?.exitCode===0?typeIn(asked.stdout):undefined
if(told!==undefined)return{login,isOrganization:told==="Organization"}
const why="error"in answer?(0,setup_failure.Z)(answer.error):new github_refusal.P_(answer).said??new github_refusal.P_(answer).answer
throw(0,setup_failure.A)(`it could not be found out whether ${login} is an organization or a user: ${why}. Nothing was created`,`See whether ${url} can be reached from here, and whether the remote origin names the right owner.`)}function typeIn(body){const{type}=(0,answers.Pf)((0,github_refusal.o$)(body))
return type==="Organization"||type==="User"?type:undefined}var run_tool=__webpack_require__(5272)
const SHORTEST=8
function withoutKey(text,privateKey){const pem=privateKey.reveal()
const bodies=[pem.replaceAll(/-----.*-----|\s/g,""),Buffer.from(pem).toString("base64")]
const pieces=new Set(bodies.flatMap(body=>Array.from({length:Math.max(0,body.length-SHORTEST+1)},(_,at)=>body.slice(at,at+SHORTEST))))
return text.replaceAll(/[A-Za-z0-9+/=]{8,}/g,run=>{for(let at=0;at+SHORTEST<=run.length;at++)if(pieces.has(run.slice(at,at+SHORTEST)))return"***"
return run})}const fullName=({owner,name})=>`${owner}/${name}`
function placeOf({repository,destination},access){const{organization,repositories,environment}=destination
if(organization===undefined)return["--repo",fullName(repository),...environment===undefined?[]:["--env",environment]]
const readers=access==="read"?[]:["--visibility","selected","--repos",repositories.join(",")]
return["--org",organization,...readers]}function ghCommands(clientId,{repository,destination,names,storesKey}){const{organization,dependabot}=destination
const place=placeOf({repository,destination},"write")
const dependabotPlace=organization===undefined?["--repo",fullName(repository)]:place
const{clientIdVariable,privateKeySecret}=names
const secret=["secret","set",privateKeySecret]
return[{args:["variable","set",clientIdVariable,...place,"--body",clientId],takesKey:false,what:`the variable ${clientIdVariable}`},...storesKey?[{args:[...secret,...place],takesKey:true,what:`the secret ${privateKeySecret}`}]:[],...storesKey&&dependabot?[{args:[...secret,...dependabotPlace,"--app","dependabot"],takesKey:true,what:`the secret ${privateKeySecret} for Dependabot`}]:[]]}function destinationWords({repository,destination,names,storesKey}){const{organization,repositories,environment,dependabot}=destination
const repo=fullName(repository)
const where=organization!==undefined?`of the organization ${organization}, for ${repositories.join(", ")}`:environment!==undefined?`of the environment ${environment} of ${repo}`:`of ${repo}`
const key=storesKey?` and the secret ${names.privateKeySecret}`:""
return`the variable ${names.clientIdVariable}${key} ${where}${dependabot&&storesKey?", and for Dependabot":""}`}const OTHERWISE="or run setup with --key-file FILE, and store the key by hand."
const HOPELESS=[{said:/unknown command/i,what:()=>"gh is too old to set variables",fix:`Update gh to 2.31 or newer (https://cli.github.com), ${OTHERWISE}`},{said:/not logged in|gh auth login|HTTP 401/i,what:host=>`gh is not logged in to ${host}`,fix:`Run gh auth login, ${OTHERWISE}`},{said:/HTTP 40[34]/,what:()=>"gh may not read the variables there, so it may not set any either",fix:`Log in as somebody who may, with gh auth login (for an organization: gh auth refresh --scopes admin:org), see whether the place is there, ${OTHERWISE}`}]
async function checkGh(gh,host,storing){const answer=await gh(["variable","list",...placeOf(storing,"read")])
if(!answer)throw(0,setup_failure.A)("there is no gh (the GitHub CLI) to store the App's credentials with. Nothing was created",`Install it from https://cli.github.com and run gh auth login, ${OTHERWISE}`)
if(answer.exitCode===0)return
if(answer.exitCode===run_tool.Yd||answer.exitCode===run_tool.Tx)throw(0,setup_failure.A)(`gh cannot be used: ${lastWords(answer)}. Nothing was created`,`See whether gh --version runs, ${OTHERWISE}`)
const found=HOPELESS.find(({said})=>said.test(answer.stderr))
if(found)throw(0,setup_failure.A)(`${found.what(host)}: ${lastWords(answer)}. Nothing was created`,found.fix)}class NotStored extends Error{stored
constructor(message,stored){super(message)
this.stored=stored}}async function runGhCommands(commands,{gh,privateKey,isCancelled}){const stored=[]
for(const{args,takesKey,what}of commands){if(isCancelled())throw new NotStored(`${what} was not set`,stored)
const answer=await gh(args,takesKey?privateKey.reveal():undefined).catch(error=>{throw new NotStored(`${what} was not set: ${(0,setup_failure.Z)(error)}`,stored)})
if(answer?.exitCode!==0){const words=answer&&withoutKey(lastWords(answer,MAX_OUTPUT),privateKey).slice(-MAX_WORDS)
const said=answer?`gh ended with ${answer.exitCode}: ${words??""}`:"gh is gone"
throw new NotStored(`${what} was not set: ${said}`,stored)}stored.push(what)}}const MAX_WORDS=500
const MAX_OUTPUT=1e5
const lastWords=({stdout,stderr},most=MAX_WORDS)=>(0,output_printable.g$)((stderr.trim()||stdout.trim()||"it said nothing").slice(-most).replaceAll("\n"," "))
function whyNoNewFile(path){try{if((0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:false}))return"there is something of that name already"
if(!(0,is_folder.l)((0,external_node_path_.dirname)(path)))return"its folder is not there";(0,external_node_fs_.accessSync)((0,external_node_path_.dirname)(path),external_node_fs_.constants.W_OK)
return undefined}catch(error){return`it cannot be written (${error.code??"no reason"})`}}function writeSecretFile(path,text){const handle=(0,external_node_fs_.openSync)(path,external_node_fs_.constants.O_WRONLY|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_EXCL,384)
try{(0,external_node_fs_.fchmodSync)(handle,384);(0,external_node_fs_.writeFileSync)(handle,text.reveal());(0,external_node_fs_.fsyncSync)(handle)}catch(error){(0,external_node_fs_.rmSync)(path,{force:true})
throw error}finally{(0,external_node_fs_.closeSync)(handle)}}const MOST_TRIES=20
function writeRescueFile(folder,slug,text){for(let at=1;;at++){const path=(0,external_node_path_.join)(folder,`${slug}.private-key${at===1?"":`-${at}`}.pem`)
try{writeSecretFile(path,text)
return path}catch(error){if(error.code!=="EEXIST"||at===MOST_TRIES)throw error}}}async function readyStore(target,run){if(target.store==="aws"){const{readyAws}=await __webpack_require__.e(492).then(__webpack_require__.bind(__webpack_require__,5492))
return readyAws(target,run)}const{readyVault}=await __webpack_require__.e(966).then(__webpack_require__.bind(__webpack_require__,966))
return readyVault(target,run)}async function prepareStorage(options,{wanted,repository,server,tools}){const{signingKey}=options
const destination=destinationFor(options,repository)
const keyFile=options.keyFile===undefined?undefined:(0,external_node_path_.resolve)(options.keyFile)
if(keyFile===undefined)await checkGh(tools.gh,new URL(server.webUrl).host,{repository,destination})
const why=keyFile===undefined?undefined:whyNoNewFile(keyFile)
if(why!==undefined)throw(0,setup_failure.A)(`${keyFile??""} cannot be a new file: ${why}. Nothing was created`,"Name another one.")
return{repository,destination,names:{clientIdVariable:options.clientIdVariable??wanted.clientIdVariable??"APP_CLIENT_ID",privateKeySecret:options.privateKeySecret??wanted.privateKeySecret??"APP_PRIVATE_KEY"},storesKey:signingKey===undefined,gh:keyFile===undefined?tools.gh:undefined,keyFile,keyStore:signingKey&&await readyStore(signingKey,tools.run),rescueFolder:(0,external_node_path_.resolve)(".")}}function destinationFor({destination},{owner,name}){const{organization,repositories}=destination
if(organization===undefined)return destination
if(!(0,names.q)(organization,owner))throw new failures_failure.H("inputs-conflict",`--organization is ${organization}, but this repository is ${owner}'s, and could not read what is stored there`,{fix:`Leave it out, or name ${owner} if that is an organization.`})
return{...destination,repositories:repositories.length>0?repositories:[name]}}var words=__webpack_require__(3121)
const POLL_MS=3e3
const WAIT_MS=6e5
const ONE_ASK_MS=3e4
const TELL_EVERY=10
async function proveApp(proof){const{runtime,repository,clientId,privateKey,server}=proof
const{owner,name}=repository
const target={kind:"repositories",owner,repositories:[name]}
const signers=await(0,signing_signers.R)(privateKey,{maskedSecret:runtime.maskedSecret,report:()=>undefined})
const sender=(0,transport_sender.C)(runtime,WAIT_MS+6e4)
const app=githubApp({issuer:clientId,signers,server,sender,runtime,isLogPrivate:()=>Promise.resolve(true)})
if(!await isInstalled(app,target,proof))throw notInstalled(proof)
runtime.log.info("5/5 installed: minting a first token")
return mintOnce(app.within(6e4),target,proof)}async function isInstalled(app,target,{runtime}){const start=runtime.elapsed()
for(let asked=0;runtime.elapsed()-start<WAIT_MS;asked++){if(runtime.cancellation.requested())return false
if(asked%TELL_EVERY===0)runtime.log.info(`4/5 waiting until it is installed (${Math.round((runtime.elapsed()-start)/1e3)} s)`)
const found=await(0,github_installation.Qs)(app.within(ONE_ASK_MS),target,false).catch(()=>undefined)
if(found)return true
await runtime.sleep(POLL_MS)}return false}function notInstalled({runtime,installUrl,repository}){const how=runtime.cancellation.requested()?"setup was ended before the App was installed":`the App is not installed on ${repository.owner}/${repository.name} after ${WAIT_MS/6e4} minutes`
return(0,setup_failure.A)(`${how}. It is there, and its credentials are stored`,`Install it, or have an owner of ${repository.owner} approve it: ${installUrl}\nThen run mint-app-token doctor, which goes on from here.`)}async function mintOnce(app,target,{permissions,runtime,server,repository}){const results=await mintTokens([target],{app,permissions:{kind:"limited",levels:permissions,unlisted:[]},needsDescription:false,maskedSecret:runtime.maskedSecret,keep:()=>({forget:()=>undefined,later:"it ends within the hour"}),isCancelled:runtime.cancellation.requested})
const[result]=results
if(result?.status!=="fulfilled")throw result?.reason
const{token,expiresAt}=result.value
const{status}=await revokeToken(app.send,{apiUrl:server.apiUrl,token}).catch(()=>({status:0}))
const isRevoked=status===204
if(!isRevoked)runtime.tell(`The token of the proof could not be revoked, and lives until ${expiresAt}: ${(0,words.Dq)(permissions)} for ${repository.owner}/${repository.name}`)
return isRevoked}async function storeCredentials(app,storage,isCancelled){const{gh,keyFile,keyStore}=storage
const commands=ghCommands(app.clientId,storage)
try{if(keyStore)await keyStore.take(app.privateKey)
if(keyFile!==undefined)writeSecretFile(keyFile,app.privateKey)
if(gh)await runGhCommands(commands,{gh,privateKey:app.privateKey,isCancelled})}catch(error){throw isCancelled()?calledOff(app,storage,error):rescued(app,storage,{commands,error})}return{commands:gh?[]:commands.map(command=>asTyped(command,keyFile))}}function rescued(app,{rescueFolder,keyStore},{commands,error}){const stored=error instanceof NotStored?error.stored:[]
const before=`The App ${app.slug} is created (${app.page}), but ${(0,setup_failure.Z)(error)}`
const left=commands.filter(({what})=>!stored.includes(what))
const isImported=keyStore!==undefined&&error instanceof NotStored
try{const file=isImported?undefined:writeRescueFile(rescueFolder,app.slug,app.privateKey)
const where=file===undefined?"":`. Its private key is in ${file}, which you alone can read`
const typed=left.map(command=>asTyped(command,file)).join("\n")
const then=file===undefined?"":"\nThen delete the file. Never commit it."
const first=keyStore&&!isImported?"Import the key by hand (docs/key-stores.md), then run:\n":""
return(0,setup_failure.A)(`${before}${where}`,`${first||"Run what is left:\n"}${typed}${then}`,error)}catch(unwritable){return(0,setup_failure.A)(`${before}; and its private key could not be kept in a file (${(0,setup_failure.Z)(unwritable)})`,`Generate a new private key at ${app.page}, delete the one that is there, and store it by hand.`,unwritable)}}function calledOff(app,{keyStore},error){const stored=error instanceof NotStored&&error.stored.length>0?error.stored.join(", "):"nothing"
return(0,setup_failure.A)(`setup was ended while it stored the credentials of the App ${app.slug} (stored: ${stored}); its key is ${keyStore&&error instanceof NotStored?"in the key store, and nowhere else":"thrown away"}`,`Delete the App, or generate a new private key for it: ${app.page}`,error)}function asTyped({args,takesKey},keyFile){const typed=["gh",...args.map(shellWord)].join(" ")
return takesKey?`${typed} < ${shellWord(keyFile??"KEY.pem")}`:typed}const shellWord=text=>/^[\w@%+=:,./-]+$/.test(text)?text:`'${text.replaceAll("'",`'\\''`)}'`
const WIDTH=10
function teller(terminal,runtime){const style=(0,output_terminal.j)(terminal.isColored)
const row=(name,...lines)=>{const[first="",...more]=lines.map(line=>(0,output_printable.g$)(runtime.hide(line)))
terminal.print(`${style.bold(name.padEnd(WIDTH))}${first}\n`)
for(const line of more)terminal.print(`${" ".repeat(WIDTH)}${line}\n`)}
return{notes:({notes})=>{for(const note of notes)runtime.tell(note)},proposal:({address,port,isOpen,wanted,destination})=>{row("The App",(0,words.Dq)(wanted.permissions))
row("Then",`its client ID and its key will go to ${destination}`)
row(isOpen?"Opened":"Open",address)
row("Elsewhere",`a browser on another machine: ssh -L ${port}:127.0.0.1:${port} THIS-MACHINE there, then the same address`,`or paste here the address on which the browser ends, ${address}/created?code=\u2026`)
runtime.log.info(`1/5 waiting for you: create the App on the page`)},created:({app,repository,destination,commands,installUrl,wanted})=>{row("Created",`${app.name}, ${app.page}`,`key ${app.fingerprint}`)
row("Stored",destination)
if(commands.length>0)row("Run",...commands)
row("Install",installUrl,`choose ${choiceWords(repository,wanted)}`)},proved:({repository:{owner,name},wanted:{permissions,replacedSecrets,elsewhere},isRevoked})=>{const end=isRevoked?"it is revoked":"it ends within the hour"
row("Proved",`a token for ${owner}/${name} with ${(0,words.Dq)(permissions)}; ${end}`)
const isElsewhere=elsewhere.some(each=>!each.toLowerCase().includes(`${owner.toLowerCase()}/`))
if(isElsewhere)row("Besides","the App is private: another owner has to have one of their own, or you make this one public")
row("Next",replacedSecrets.length>0?`mint-app-token migrate --write, and commit what it changes`:"commit and push the workflows","see them run green, then delete the PAT, at GitHub and as a secret","mint-app-token doctor checks all of it, now and later")}}}var gh=__webpack_require__(2753)
var external_node_child_process_=__webpack_require__(1421)
const OPENERS={darwin:["open"],win32:["rundll32","url.dll,FileProtocolHandler"]}
const EARLY_MS=1e3
function openPage(address,env){const[program,...args]=OPENERS[process.platform]??["xdg-open"]
return new Promise(resolve=>{const child=(0,external_node_child_process_.spawn)(program,[...args,address],{env,stdio:"ignore",detached:true})
child.once("error",()=>{resolve(false)})
child.once("exit",code=>{resolve(code===0)})
child.once("spawn",()=>{child.unref()
setTimeout(resolve,EARLY_MS,true)})})}function userTools({env,cancellation},{folder,host}){const controller=new AbortController
cancellation.onRequest(()=>{controller.abort()})
const{signal}=controller
const ended=error=>{throw signal.aborted?(0,setup_failure.A)("setup was ended","Run it again.",error):error}
return{gh:(args,input)=>(0,gh.V)(args,{env:{...env,GH_HOST:host},folder,input,signal}).catch(ended),run:(program,args,{input,env:more}={})=>(0,run_tool.qI)(program,args,{env:{...env,...more},folder,input,signal}).catch(ended),open:address=>openPage(address,env)}}const WHOLE_MS=2*36e5
const ONE_TASK_MS=6e4
function setup(options,shell){const{terminal}=shell
return inCommandRuntime(shell,async runtime=>{const repository=repositoryOf(options,runtime)
const server=(0,given_inputs.FN)(runtime)
const wanted=await findWantedApp((0,disk_repository.h_)(options.folder),repository)
const tell=teller(terminal,runtime)
tell.notes(wanted)
const tools=userTools(runtime,{folder:options.folder,host:new URL(server.webUrl).host})
const storage=await prepareStorage(options,{wanted,repository,server,tools})
const sender=(0,transport_sender.C)(runtime,WHOLE_MS)
const owner=await findOwner(repository.owner,{server,send:sendOne(sender),gh:storage.gh})
const name=options.name??(0,manifest.Z2)(repository)
const destination=destinationOf(options,storage)
let commands=[]
const{app,closePage}=await createApp({name,owner,repository,server,wanted,destination,send:request=>sendOne(sender)(request),runtime,terminal,show:async(address,port)=>{const isOpen=options.opensBrowser&&await tools.open(address)
tell.proposal({address,port,isOpen,wanted,destination})},store:async created=>{({commands}=await storeCredentials(created,storage,runtime.cancellation.requested))}})
try{const installUrl=installUrlOf(app)
tell.created({app,repository,destination,commands,installUrl,wanted})
if(options.opensBrowser)await tools.open(installUrl)
const{clientId,privateKey}=app
const{permissions}=wanted
const isRevoked=await proveApp({clientId,privateKey,installUrl,repository,permissions,server,runtime})
tell.proved({repository,wanted,isRevoked})
return 0}finally{await closePage()}})}const sendOne=sender=>sender.within(ONE_TASK_MS).to(service.g)
function repositoryOf({folder},{env}){const otherHost=(0,origin_remote.wq)((0,external_node_path_.resolve)(folder),env)
if(otherHost!==undefined)throw(0,setup_failure.A)(`the remote "origin" is on ${otherHost}, and without GITHUB_SERVER_URL the App would be created on github.com. Nothing was created`,`Set GITHUB_SERVER_URL to https://${otherHost}; or to https://github.com, if that is meant all the same.`)
const found=(0,origin_remote.W1)((0,external_node_path_.resolve)(folder),env)
if(found)return found
throw(0,setup_failure.A)(`it is not known which repository ${folder} is: it has no remote "origin", and there is no GITHUB_REPOSITORY. Nothing was created`,"Run setup in a clone of the repository, or set GITHUB_REPOSITORY to OWNER/NAME.")}function destinationOf({keyFile,signingKey},storage){if(keyFile!==undefined)return`the file ${(0,external_node_path_.basename)(keyFile)}, until you have stored them by hand`
return signingKey===undefined?destinationWords(storage):`${destinationWords(storage)}; the key in ${signingKey.name}`}},760:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>setupFailure,Z:()=>wordsOf})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
const setupFailure=(what,fix,cause)=>new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("setup-failed",what,{fix,...cause!==undefined&&{cause}})
const wordsOf=error=>error instanceof Error?error.message:String(error)},9189:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>parse})
const parse=type=>({type,parameters:{}})},4914:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{derToJose:()=>derToJose,joseToDer:()=>joseToDer})
function derToJose(){throw new Error("ecdsa-sig-formatter is not part of this bundle")}const joseToDer=derToJose},62:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>JSONParse,i:()=>JSONStringify})
const JSONParse=JSON.parse
const JSONStringify=JSON.stringify},1512:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>withCustomRequest})
const withCustomRequest=()=>({defaults:()=>undefined})},3390:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{bo:()=>requiresBasicAuth,lG:()=>createOAuthAppAuth})
function createOAuthAppAuth(){return()=>{throw new Error("the OAuth flows are not part of this bundle")}}const createOAuthUserAuth=null&&createOAuthAppAuth
function requiresBasicAuth(){return false}},8988:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>paginateRest})
const paginateRest=()=>({})},7847:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>requestLog})
const requestLog=()=>undefined},5783:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer})
var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4573)},8917:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{satisfies:()=>satisfies})
function satisfies(){return true}},6270:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>Lru})
class Lru{get(){throw new Error("toad-cache is not part of this bundle")}}},6352:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>githubAppJwt})
function githubAppJwt(){throw new Error("JWTs are signed in src/signing/")}},5870:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>getUserAgent})
const getUserAgent=()=>"Node.js"}}

