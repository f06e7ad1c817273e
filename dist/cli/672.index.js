export const id=672
export const ids=[672]
export const modules={907:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{levelMeant:()=>levelMeant,nameMeant:()=>nameMeant})
var mod=__webpack_require__(2818)
var problems=__webpack_require__(8796)
var names=__webpack_require__(9608)
var permission_levels=__webpack_require__(2801)
const permissionNames={announcement_banners:["organization_announcement_banners"],api_insights:["organization_api_insights"],blocking_users:["organization_user_blocking"],campaigns:["organization_campaigns"],code_scanning_alerts:["security_events"],code_scanning_dismissal_requests:["organization_code_scanning_dismissal_requests"],codespaces_lifecycle_admin:["codespaces_lifecycle_admin"],codespaces_metadata:["codespaces_metadata"],codespaces_secrets:["codespaces_secrets"],commit_statuses:["statuses"],copilot_agent_settings:["organization_copilot_agent_settings"],custom_organization_roles:["organization_custom_org_roles"],custom_properties:["repository_custom_properties","organization_custom_properties"],custom_repository_properties:["organization_custom_properties"],custom_repository_roles:["organization_custom_roles"],dependabot_alerts:["vulnerability_alerts"],events:["organization_events"],github_copilot_business:["organization_copilot_seat_management"],github_copilot_for_business:["organization_copilot_seat_management"],issue_types:["issue_types"],knowledge_bases:["organization_knowledge_bases"],network_configurations:["organization_network_configurations"],organization_api_insights:["organization_api_insights"],organization_blocking_users:["organization_user_blocking"],organization_campaigns:["organization_campaigns"],organization_code_scanning_dismissal_requests:["organization_code_scanning_dismissal_requests"],organization_codespaces:["organization_codespaces"],organization_codespaces_secrets:["organization_codespaces_secrets"],organization_codespaces_settings:["organization_codespaces_settings"],organization_custom_repository_properties:["organization_custom_properties"],organization_custom_repository_roles:["organization_custom_roles"],organization_dependabot_secrets:["organization_dependabot_secrets"],organization_github_copilot_business:["organization_copilot_seat_management"],organization_github_copilot_for_business:["organization_copilot_seat_management"],organization_issue_types:["issue_types"],organization_knowledge_bases:["organization_knowledge_bases"],organization_network_configurations:["organization_network_configurations"],organization_private_registries:["organization_private_registries"],organization_variables:["organization_actions_variables"],organization_webhooks:["organization_hooks"],personal_access_token_requests:["organization_personal_access_token_requests"],personal_access_tokens:["organization_personal_access_tokens"],plan:["organization_plan"],private_registries:["organization_private_registries"],projects:["repository_projects","organization_projects"],repository_code_scanning_alerts:["security_events"],repository_codespaces_lifecycle_admin:["codespaces_lifecycle_admin"],repository_codespaces_metadata:["codespaces_metadata"],repository_codespaces_secrets:["codespaces_secrets"],repository_commit_statuses:["statuses"],repository_dependabot_alerts:["vulnerability_alerts"],repository_security_advisories:["repository_advisories"],repository_variables:["actions_variables"],repository_webhooks:["repository_hooks"],self_hosted_runners:["organization_self_hosted_runners"],variables:["actions_variables","organization_actions_variables"],webhooks:["repository_hooks","organization_hooks"]}
const gitHubTokenOnly=["copilot_requests","drives","id_token","models"]
const accountOnly=["block_another_user","blocking","codespaces_user_secrets","copilot_chat","copilot_editor_context","copilot_messages","gists","git_signing_ssh_public_keys","notifications","private_repository_invitations","ssh_signing_keys","user_events","user_models","watching"]
const synonyms={actions:"github_actions",administration:"repository_admin repository_administration",contents:"code",email_addresses:"emails",members:"organization_members",organization_administration:"organization_admin",organization_self_hosted_runners:"organization_runners",packages:"github_packages",pages:"github_pages",pull_requests:"pr prs pulls",repository_advisories:"advisories security_advisories",secret_scanning_alerts:"secret_scanning",secrets:"actions_secrets action_secrets",security_events:"code_scanning",starring:"stars",vulnerability_alerts:"dependabot_vulnerability_alerts",workflows:"workflow_files"}
const parts={actions:"artifact artifacts cache caches dispatch dispatches job jobs logs run runs workflow_dispatch workflow_run workflow_runs",actions_variables:"vars",administration:"delete_repo admin autolinks branch_protection branch_protection_rule branch_protection_rules branch_protections "+"collaborator collaborators deploy_key deploy_keys invitations keys protected_branch protected_branches "+"repository repositories repository_rulesets repository_settings rule rules ruleset rulesets runner runners "+"settings team_access topics traffic transfer",attestations:"build_provenance provenance",checks:"check_run check_runs check_suite check_suites status_checks",contents:"public_repo blob blobs branch branches clone comment comments commit commits dispatch dispatches file files git git_refs merge "+"merges pull push ref refs release releases repo repository repositories repository_dispatch source tag tags tree "+"trees wiki wikis",dependabot_secrets:"dependabot",deployments:"repo_deployment deploy deploys deployment_status deployment_statuses",discussions:"read_discussion write_discussion comment comments",environments:"env environment_secrets environment_variables envs",git_ssh_keys:"keys ssh_key ssh_keys",gpg_keys:"gpg keys",issues:"assignee assignees comment comments issue_comment issue_comments label labels milestone milestones reactions repo",members:"admin_org write_org read_org organization org team teams membership memberships",merge_queues:"merge_group merge_groups queue",organization_actions_variables:"vars",organization_administration:"admin_org write_org read_org admin audit_log organization org organization_rulesets ruleset rulesets rules settings",organization_announcement_banners:"announcement announcements banner banners",organization_copilot_agent_settings:"copilot",organization_copilot_seat_management:"copilot copilot_business copilot_seats seats",organization_custom_org_roles:"custom_roles role roles organization_roles",organization_custom_properties:"properties property",organization_custom_roles:"custom_roles role roles repository_roles",organization_hooks:"admin_org_hook hook hooks",organization_packages:"container containers docker ghcr npm registry",organization_projects:"read_project board boards projects_v2 project_boards",organization_self_hosted_runners:"runner runners",organization_user_blocking:"block blocks user_blocking",packages:"read_packages write_packages delete_packages container containers docker ghcr npm registry",pull_requests:"assignee assignees comment comments label labels merge_requests milestone milestones pull reactions repo review "+"reviewer reviewers reviews pull_request_reviews",repository_advisories:"security",repository_custom_properties:"properties property",repository_hooks:"admin_repo_hook write_repo_hook read_repo_hook hook hooks",repository_projects:"board boards project_boards",secret_scanning_alerts:"alerts scanning security",security_events:"alerts codeql sarif scanning security",statuses:"repo_status commit_state status_checks",vulnerability_alerts:"alerts dependabot security vulnerabilities vulnerability"}
const ALL_LEVELS=["read","write","admin"]
function nameMeant({written,place,isWellFormed},report){const names=spellings(written)
const wrong=(problem,candidates)=>{report("input-invalid",`${place}: ${problem}`)
return{name:undefined,levels:candidates&&levelsOfAll(candidates),isUnlisted:false}}
if(names.some(name=>gitHubTokenOnly.includes(name))){return wrong("this is about GITHUB_TOKEN and its job; no App has it: leave it out here, and keep it in the `permissions:` of "+"the job itself")}const name=names.find(isKnown)
if(name!==undefined){if(name!==written.replaceAll("-","_"))report("understood",`${place}: understood as ${dashed(name)}; write that`)
return{name,levels:levelsOfAll([name]),isUnlisted:false}}if(names.some(each=>accountOnly.includes(each)))return wrong("this is about a person's account, and an App's token is nobody's: leave it out")
const[only,...more]=firstOf(names,each=>[...titled(each),...inRows(synonyms,each)])
if(only!==undefined&&more.length===0){report("understood",`${place}: understood as ${dashed(only)}, which GitHub's API calls it; write that`)
return{name:only,levels:levelsOfAll([only]),isUnlisted:false}}if(only!==undefined){const list=[only,...more].map(each=>`${dashed(each)} (of ${sectionOf(each)})`).join(" or ")
return wrong(`GitHub has several of this title; write ${list}`,[only,...more])}const holders=firstOf(names,each=>inRows(parts,each))
if(holders.length>0){const list=holders.map(dashed).join(" or ")
return wrong(`there is no such permission; it is a matter of ${list}: write what is meant`,holders)}const candidates=firstOf(names,near)
if(isWellFormed&&candidates.length===0)return{name:written.replaceAll("-","_"),levels:ALL_LEVELS,isUnlisted:true}
const list=candidates.map(dashed).join(" or ")
const hint=list?`did you mean ${list}?`:"see docs/permissions.md"
return wrong(`there is no such permission; ${hint}`,candidates)}function spellings(written){if(written.length>100)return[]
const plain=lowerWithUnderscores(written)
const unprefixed=plain.replace(/^permissions?_/,"")
const whole=unprefixed.replace(/^org_/,"organization_").replace(/^repo_/,"repository_")
const ofRepository=whole.replace(/^repository_(?!members$|team_discussions$|organization_|enterprise_)/,"")
const unCameled=lowerWithUnderscores(written.replace(/([a-z])([A-Z])/g,"$1_$2"))
return[...new Set([plain,unprefixed,whole,ofRepository,unCameled])]}const lowerWithUnderscores=text=>text.trim().toLowerCase().replaceAll(/[\s:_-]+/g,"_")
const firstOf=(names,find)=>names.map(find).find(found=>found.length>0)??[]
const isDescribed=name=>Object.hasOwn(permission_levels.z,name)
const isKnown=name=>isDescribed(name)||Object.values(permissionNames).flat().includes(name)
const titled=name=>Object.hasOwn(permissionNames,name)?permissionNames[name]??[]:[]
const inRows=(rows,word)=>Object.keys(rows).filter(name=>rows[name]?.split(" ").includes(word))
function near(name){const known=nearest(name,Object.keys(permission_levels.z))
if(known)return[known]
return titled(nearest(name,Object.keys(permissionNames))??"")}function levelsOfAll(names){const levels=names.flatMap(name=>isDescribed(name)?permission_levels.z[name]??[]:ALL_LEVELS)
return ALL_LEVELS.filter(level=>levels.length===0||levels.includes(level))}const dashed=name=>(0,problems.T)((0,names.OQ)(name))
const sectionOf=name=>name.startsWith("organization_")?"an organization":"a repository"
function levelMeant({value,place,allowed},report){const meant=typeof value==="string"?ofThePages(value):undefined
if(meant==="no access"){report("understood",`${place}: ${(0,problems.T)(String(value))} asks for nothing; leave the line out`)
return meant}if(meant!==undefined&&allowed.includes(meant)){report("understood",`${place}: ${(0,problems.T)(String(value))} is understood as ${(0,problems.T)(meant)}, which GitHub's API calls it; write that`)
return meant}reportLevel({value,place,allowed},report)
return undefined}function reportLevel({value,place,allowed},report){const slip=typeof value==="string"&&!ofThePages(value)?nearest(value,allowed):undefined
const found=typeof value==="object"&&value!==null?"more than a word":(0,problems.T)(String(value))
const none=value==="none"?"; that is a level of GITHUB_TOKEN's: leave the line out, what is not asked for is not given":""
const hint=slip?`; did you mean ${(0,problems.T)(slip)}?`:none
report("input-invalid",`${place}: found ${found}; allowed is ${allowed.join(" or ")}${hint}`)}const PAGE_LEVELS=new Map([["read","read"],["read only","read"],["readonly","read"],["write","write"],["read and write","write"],["read write","write"],["readwrite","write"],["admin","admin"],["no","no access"]])
function ofThePages(value){if(value.length>100)return undefined
const words=value.toLowerCase().replaceAll("&"," and ").split(/[^a-z]+/).filter(Boolean)
const isNo=words[0]==="no"
const told=words.filter(word=>word!=="access").join(" ")
return isNo&&!words.includes("access")?undefined:PAGE_LEVELS.get(told)}function nearest(found,words){if(found.length>100)return undefined
const meant=(0,mod.kp)(found.toLowerCase(),[...words])
return isMisspelt(found,meant)?meant:undefined}function isMisspelt(found,meant){return(0,mod.Io)(found.toLowerCase(),meant)<=Math.min(2,Math.floor(meant.length/2))}},4023:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{reportStrays:()=>reportStrays})
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2818)
const ELSEWHERE={account:"owner","api-url":"github-api-url","base-url":"github-api-url","enterprise-slug":"enterprise","github-api-base-url":"github-api-url","github-base-url":"github-api-url",org:"owner",organisation:"owner",organization:"owner",permission:"permissions",repo:"repositories",repos:"repositories",repository:"repositories",scope:"permissions",scopes:"permissions","skip-revoke":"skip-token-revoke","token-permissions":"permissions"}
function reportStrays(strays,{ours,given},report){for(const stray of strays){const meant=meantBy(stray.replaceAll("_","-"),ours)
if(meant===undefined||given(meant))continue
const why="this action has no such input, so it would count for nothing"
report("input-invalid",`${stray}: ${why}; did you mean ${meant}?`)}}function meantBy(name,ours){const[,permission]=/^permissions?-(.+)$/.exec(name)??[]
if(permission!==undefined)return`permission-${permission}`
if(Object.hasOwn(ELSEWHERE,name))return ELSEWHERE[name]
const near=ours.find(each=>name.length>=5&&name.length<50&&(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(name,each)<=2)
return near===undefined||OF_CREDENTIALS.has(near)?undefined:near}const OF_CREDENTIALS=new Set(["client-id","app-id","private-key"])},5927:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{reportKeys:()=>reportKeys})
var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9968)
var _private_key_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8029)
function reportKeys(whole,{rejected},report){if(rejected.length>_private_key_js__WEBPACK_IMPORTED_MODULE_0__.aF){const allowed=`allowed are ${_private_key_js__WEBPACK_IMPORTED_MODULE_0__.aF}, the newest first`
report("input-invalid",`found ${rejected.length} keys; ${allowed}`)
return}for(const candidate of rejected){const[code,found]=whatIsWrong(candidate,whole)
report(code,found)}}function whatIsWrong({label,body},whole){if(label===undefined){const lookalike=nameOf(whole.trim())??nameOf(body?.trim()??"")
const der=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.G1)(body??"")
return lookalike??(der?wrongBytes(der):UNKNOWN)}const found=NOT_OURS[label]
if(found)return found
if(!label.endsWith("PRIVATE KEY"))return["private-key-not-pem","found a PEM file that holds no private key"]
if(body===undefined)return["private-key-truncated","found the first line of a PEM file, but not its last one"]
if(body.includes("ENCRYPTED"))return ENCRYPTED
if(body.trim()==="")return["private-key-truncated","found a PEM file with nothing between its first and last line"]
const der=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.G1)(body)
return der?wrongBytes(der,body):["private-key-not-pem",`found ${damagedFile(body)}: it is not base64`]}const ENCRYPTED=["private-key-encrypted","found a key encrypted with a passphrase"]
const PUBLIC=["private-key-public","found a public key"]
const UNKNOWN=["private-key-not-pem","found a text that is neither PEM nor base64"]
const NOT_OURS={"ENCRYPTED PRIVATE KEY":ENCRYPTED,"OPENSSH PRIVATE KEY":["private-key-openssh","found a key in OpenSSH format"],"PUBLIC KEY":PUBLIC,"RSA PUBLIC KEY":PUBLIC,"EC PRIVATE KEY":["private-key-not-rsa","found an EC key"],"DSA PRIVATE KEY":["private-key-not-rsa","found a DSA key"],CERTIFICATE:["private-key-not-pem","found a certificate"],"CERTIFICATE REQUEST":["private-key-not-pem","found a certificate request"]}
function wrongBytes(der,body){const key=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.YZ)(der)
const isOfItsLength=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.q$)(der)===der.length
if(!key||!isOfItsLength&&key.asymmetricKeyType==="rsa"&&!(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.u7)(key))return damaged(der,body)
return["private-key-not-rsa",`found ${describeKey(key)}`]}function describeKey({asymmetricKeyType:kind,asymmetricKeyDetails}){const bits=asymmetricKeyDetails?.modulusLength
const type=String(kind).toUpperCase()
return`${/^[erx]/i.test(type)?"an":"a"} ${type} key${bits?` of ${bits} bits`:""}`}function damaged(der,body){const announced=(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__.q$)(der)
const what=body===undefined?"base64 of a damaged key":damagedFile(body)
const[bytes,whole]=[(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__.hS)(der.length,"byte"),`the ${announced} that the key says it has`]
if(announced!==undefined&&der.length<announced)return["private-key-truncated",`found ${what}: a part is missing, it makes ${bytes} of ${whole}`]
if(announced!==undefined&&der.length>announced)return["private-key-not-pem",`found ${what}: something is doubled or added, it makes ${bytes} instead of ${whole}`]
const unknown=body===undefined?"base64 that holds no private key, or a damaged one":what
return["private-key-not-pem",`found ${unknown}`]}const damagedFile=body=>`a PEM file whose text between its first and last line (${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__.hS)(body.replace(/\s/g,"").length,"character")}) is damaged`
function nameOf(text){return LOOKALIKES.find(([form])=>form.test(text))?.[1]}const LOOKALIKES=[[/^[0-9a-f]{40}$/i,["private-key-client-secret","found 40 hex digits: a client secret"]],[/^sha256:/i,["private-key-fingerprint","found the SHA-256 fingerprint of a key"]],[/^(gh[a-z]_|github_pat_)/,["private-key-not-pem","found a GitHub token"]],[/^Iv[0-9][\w.]{10,30}$/,["private-key-not-pem","found a client ID"]],[/\$\{\{/,["private-key-not-pem","found an expression that was not evaluated"]],[/^\$\{?\w+\}?$/,["private-key-not-pem","found the name of a variable that was not expanded"]],[/^(ssh|ecdsa)-/,PUBLIC],[/BEGIN [A-Z ]{0,20}PRIVATE KEY/i,["private-key-not-pem","found a PEM file whose first line is changed; its words have capitals, and five hyphens on each side"]],[/-----END [A-Z ]*PRIVATE KEY-----/,["private-key-truncated","found a PEM file without its first line"]],[/^PuTTY-User-Key-File/,["private-key-not-pem","found a key of PuTTY (.ppk)"]],[/^[{[]/,["private-key-not-pem","found JSON"]],[/^</,["private-key-not-pem","found XML or a web page"]],[/^\*+$/,["private-key-not-pem","found asterisks, as a log shows them in the place of a secret"]],[/^(?:undefined|null|none|nil|true|false)$/i,["private-key-not-pem","found a word that stands for no value"]],[/^[a-z][a-z0-9+.-]{1,20}:(?!\\)\S{1,250}$/i,["private-key-not-pem","found the address of something, not what is there"]],[/^(?:[0-9a-f]{2}[\s:]?){100,}$/i,["private-key-not-pem","found hexadecimal digits; allowed are PEM and base64"]],[/^(?:(?:~|\.{0,2}|[a-z]:)[/\\]\S{1,250}|\S{1,250}\.(?:pem|key|der|txt))$/i,["private-key-not-pem","found the path of a file; the input wants its content"]]]},8029:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ck:()=>readPrivateKeys,G1:()=>bytesOfBase64,YZ:()=>readKey,aF:()=>MAX_KEYS,ax:()=>fingerprintOf,q$:()=>lengthIn,u7:()=>fitsItself})
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
return/^[a-z0-9+/]{16,}={0,2}$/i.test(base64)?Buffer.from(base64,"base64"):undefined}},2818:(__unused_webpack_module,exports)=>{var __webpack_unused_export__
__webpack_unused_export__=true
exports.Io=exports.kp=void 0
var peq=new Uint32Array(65536)
var myers_32=function(a,b){var n=a.length
var m=b.length
var lst=1<<n-1
var pv=-1
var mv=0
var sc=n
var i=n
while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)]
var xv=eq|mv
eq|=(eq&pv)+pv^pv
mv|=~(eq|pv)
pv&=eq
if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1
pv=pv<<1|~(xv|mv)
mv&=xv}i=n
while(i--){peq[a.charCodeAt(i)]=0}return sc}
var myers_x=function(b,a){var n=a.length
var m=b.length
var mhc=[]
var phc=[]
var hsize=Math.ceil(n/32)
var vsize=Math.ceil(m/32)
for(var i=0;i<hsize;i++){phc[i]=-1
mhc[i]=0}var j=0
for(;j<vsize-1;j++){var mv_1=0
var pv_1=-1
var start_1=j*32
var vlen_1=Math.min(32,m)+start_1
for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)]
var pb=phc[i/32|0]>>>i&1
var mb=mhc[i/32|0]>>>i&1
var xv=eq|mv_1
var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb
var ph=mv_1|~(xh|pv_1)
var mh=pv_1&xh
if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb
mh=mh<<1|mb
pv_1=mh|~(xv|ph)
mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0
var pv=-1
var start=j*32
var vlen=Math.min(32,m-start)+start
for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m
for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)]
var pb=phc[i/32|0]>>>i&1
var mb=mhc[i/32|0]>>>i&1
var xv=eq|mv
var xh=((eq|mb)&pv)+pv^pv|eq|mb
var ph=mv|~(xh|pv)
var mh=pv&xh
score+=ph>>>m-1&1
score-=mh>>>m-1&1
if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb
mh=mh<<1|mb
pv=mh|~(xv|ph)
mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score}
var distance=function(a,b){if(a.length<b.length){var tmp=b
b=a
a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)}
exports.Io=distance
var closest=function(str,arr){var min_distance=Infinity
var min_index=0
for(var i=0;i<arr.length;i++){var dist=distance(str,arr[i])
if(dist<min_distance){min_distance=dist
min_index=i}}return arr[min_index]}
exports.kp=closest}}

