#!/usr/bin/env node
import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={4700:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{H:()=>Failure,x:()=>cannotKeep})
class Failure extends Error{name="Failure"
code
fix
said
constructor(code,whatHappened,{fix,said,cause}={}){super(whatHappened,{cause})
this.code=code
this.fix=fix
this.said=said}with(more){return this.withMessage(`${this.message}. ${more}`)}withMessage(whatHappened,fix=this.fix){const{said,cause}=this
return new Failure(this.code,whatHappened,{fix,said,cause})}toString(){return`${this.code}: ${this.message}`}}function cannotKeep(cause){const fix="See whether the disk is full, and whether the files of the runner can be written."
const happened=`The token could not be kept so as to be revoked later: ${String(cause)}`
return new Failure("internal-error",happened,{fix,cause})}},8796:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{T:()=>quoted,g:()=>failureOf})
var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(4700)
const MAX_SHOWN=20
function failureOf(problems){const codes=new Set(problems.map(({code})=>code))
const[code="input-invalid"]=codes.size===1?codes:[]
const shown=problems.slice(0,MAX_SHOWN)
const fixes=[...new Set(shown.flatMap(({fix})=>fix??[]))]
if(codes.size>1)fixes.unshift("Correct what is named; each code is explained in docs/troubleshooting.md.")
const fix=fixes.length>0?fixes.join("\n"):undefined
if(problems.length===1)return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H(code,problems[0]?.text??"",{fix})
const list=shown.map(problem=>`- ${codes.size>1?`${problem.code}: `:""}${problem.text}`)
if(problems.length>MAX_SHOWN)list.push(`- and ${problems.length-MAX_SHOWN} more`)
return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H(code,`${problems.length} problems with the inputs:\n${list.join("\n")}`,{fix})}function quoted(value){if(value.length>100)return`a text of ${value.length} characters`
return JSON.stringify(value).replace(INVISIBLE,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}const INVISIBLE=/[\u0080-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g},9608:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Gc:()=>toldNames,OQ:()=>nameInWorkflow,q:()=>sameName,uZ:()=>uniqueNames,vI:()=>shortened})
var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(9968)
const sameName=(one,other)=>one.toLowerCase()===other.toLowerCase()
function uniqueNames(names){const byName=new Map
for(const name of names)if(!byName.has(name.toLowerCase()))byName.set(name.toLowerCase(),name)
return[...byName.values()]}const nameInWorkflow=name=>name.replaceAll("_","-")
function shortened(names,separator=", "){const shown=names.slice(0,10).join(separator)
return names.length>10?`${shown} and ${names.length-10} more`:shown}function toldNames(names,{one,many,isLogPrivate}){return isLogPrivate?shortened(names):(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__.hS)(names.length,one,many)}},2801:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{z:()=>permissionLevels})
const readWrite=["read","write"]
const readWriteAdmin=["read","write","admin"]
const read=["read"]
const write=["write"]
const permissionLevels={actions:readWrite,administration:readWrite,artifact_metadata:readWrite,attestations:readWrite,checks:readWrite,code_quality:readWrite,codespaces:readWrite,contents:readWrite,custom_properties_for_organizations:readWrite,dependabot_secrets:readWrite,deployments:readWrite,discussions:readWrite,email_addresses:readWrite,enterprise_administration:readWrite,enterprise_custom_properties:readWrite,enterprise_custom_properties_for_organizations:readWriteAdmin,enterprise_organization_installation_repositories:readWrite,enterprise_organization_installations:readWrite,environments:readWrite,followers:readWrite,git_ssh_keys:readWrite,gpg_keys:readWrite,interaction_limits:readWrite,issues:readWrite,members:readWrite,merge_queues:readWrite,metadata:readWrite,organization_administration:readWrite,organization_announcement_banners:readWrite,organization_copilot_agent_settings:readWrite,organization_copilot_seat_management:readWrite,organization_custom_org_roles:readWrite,organization_custom_properties:readWriteAdmin,organization_custom_roles:readWrite,organization_events:read,organization_hooks:readWrite,organization_packages:readWrite,organization_personal_access_token_requests:readWrite,organization_personal_access_tokens:readWrite,organization_plan:read,organization_projects:readWriteAdmin,organization_secrets:readWrite,organization_self_hosted_runners:readWrite,organization_user_blocking:readWrite,packages:readWrite,pages:readWrite,profile:write,pull_requests:readWrite,repository_custom_properties:readWrite,repository_hooks:readWrite,repository_projects:readWriteAdmin,secret_scanning_alerts:readWrite,secrets:readWrite,security_events:readWrite,single_file:readWrite,starring:readWrite,statuses:readWrite,team_discussions:readWrite,vulnerability_alerts:readWrite,workflows:write}},6916:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{cv:()=>parsePermissions,hL:()=>permissionBlock,zA:()=>listPermissions})
var _failures_problems_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8796)
var _names_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9608)
var _permission_levels_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(2801)
const MAX_BLOCK=2e4
const MAX_LISTED=10
const NAME=/^[a-z][a-z0-9_-]{0,99}$/
const NOT_NONE="a token cannot have no permissions; name at least one"
const EXAMPLE='a YAML block such as "contents: write", or "inherit"'
async function parsePermissions({block,single},report){const fromBlock=block.trim()===""?{}:await parseBlock(block,report)
if(fromBlock==="inherit"){for(const[written,value]of Object.entries(single)){const place=placeOf({written,value,prefix:"permission-"})
report("inputs-conflict",`permissions: inherit asks for everything, but ${place} limits it; keep one`)}return{kind:"inherit",meant:true}}const all=[...Object.entries(fromBlock).map(([written,value])=>({written,value,prefix:"permissions: "})),...Object.entries(single).map(([written,value])=>({written,value,prefix:"permission-"}))]
const permissions=Object.create(null)
const unlisted=new Set
const places=new Map
const notWanted=new Map
for(const asked of all){if(isOfAnotherForm(asked,report))continue
const{name,levels,isUnlisted}=await nameOf(asked,report)
const level=levels&&await levelOf(levels,asked,report)
if(name===undefined||level===undefined)continue
if(level==="no access"){notWanted.set(name,asked)
continue}const[before,place]=[permissions[name],places.get(name)]
if(place===undefined)places.set(name,asked)
else if(before!==level)report("inputs-conflict",contradiction([place,before],[asked,level]))
permissions[name]??=level
if(isUnlisted)unlisted.add(name)}for(const[name,asked]of notWanted){const[wanted,place]=[permissions[name],places.get(name)]
if(place)report("inputs-conflict",contradiction([place,wanted],[asked,"no access"]))}const names=Object.keys(permissions)
if(names.length===0&&notWanted.size>0)report("input-invalid",`permissions: nothing is asked for, but ${NOT_NONE}`)
if(names.length===0)return{kind:"inherit",meant:false}
return{kind:"limited",levels:permissions,unlisted:[...unlisted]}}function isOfAnotherForm(asked,report){const{written,value}=asked
if(isWordForAll(written)){report("input-invalid",`${placeOf(asked)}: this is no permission; ${FOR_ALL}`)
return true}if(typeof value!=="object"||value===null||Array.isArray(value))return false
report("input-invalid",`${placeOf(asked)}: found names below it; write all permissions side by side, without sections`)
return true}function listPermissions(permissions,separator=", "){return linesOf(permissions).join(separator)}function permissionBlock(permissions){const lines=linesOf(permissions).map(line=>`  ${line}`)
const more=lines.length>MAX_LISTED?[`  # and ${lines.length-MAX_LISTED} more`]:[]
return["permissions: |",...lines.slice(0,MAX_LISTED),...more].join("\n")}const linesOf=permissions=>Object.entries(permissions).map(([name,level])=>`${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.OQ)(name)}: ${level}`)
async function parseBlock(block,report){if(block.length>MAX_BLOCK){report("input-invalid",`permissions: found ${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__.T)(block)}; allowed are ${MAX_BLOCK} characters`)
return{}}const{load,YAMLException}=await __nccwpck_require__.e(178).then(__nccwpck_require__.bind(__nccwpck_require__,6797))
let value
try{value=load(block.replaceAll("\xa0"," "))}catch(error){if(block.split("\n").every(line=>/^\s*(#|$)/.test(line))){report("input-invalid",`permissions: found comments alone, but ${NOT_NONE}`)
return{}}const line=error instanceof YAMLException&&error.mark?` (line ${error.mark.line+1})`:""
const how="write each permission on a line of its own"
report("input-invalid",`permissions: this is not YAML${line}; ${how}; allowed is ${EXAMPLE}`)
return{}}if(typeof value==="string"&&value.toLowerCase()==="inherit")return"inherit"
if(typeof value!=="object"||value===null||Array.isArray(value)){report("input-invalid",`permissions: found ${whatIsThere(value)}; allowed is ${EXAMPLE}`)
return{}}if("permissions"in value&&typeof value.permissions==="object"){report("input-invalid",'permissions: found a line "permissions:" in the block; leave it out')
return{}}if(Object.keys(value).length===0){report("input-invalid",`permissions: found an empty block, but ${NOT_NONE}`)}return value}const FOR_ALL='for all that the App was granted write "inherit", and nothing else'
const isWordForAll=text=>/^(all|any|everything|full|inherit|\*)$/i.test(text)
function whatIsThere(value){if(typeof value==="string"&&/^(read|write)-all$/i.test(value))return`${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__.T)(value)}, which is for GITHUB_TOKEN; ${FOR_ALL}`
if(typeof value==="string"&&isWordForAll(value))return`${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__.T)(value)}; ${FOR_ALL}`
if(Array.isArray(value))return"a list; write the names without dashes before them"
return typeof value==="string"?(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__.T)(value):"no names with levels"}const placeOf=({prefix,written})=>prefix+(NAME.test(written)?written:(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__.T)(written))
function contradiction(...said){const places=said.map(([asked,level=""])=>`${placeOf(asked)} says ${level}`).join(", but ")
const names=new Set(said.map(([{written}])=>written))
return`${places}${names.size>1?"; both names mean the same permission":""}; keep one`}const levelsOf=name=>Object.hasOwn(_permission_levels_js__WEBPACK_IMPORTED_MODULE_1__.z,name)?_permission_levels_js__WEBPACK_IMPORTED_MODULE_1__.z[name]:undefined
async function nameOf(asked,report){const{written}=asked
const name=written.replaceAll("-","_")
const levels=levelsOf(name)
if(levels)return{name,levels,isUnlisted:false}
const{nameMeant}=await __nccwpck_require__.e(672).then(__nccwpck_require__.bind(__nccwpck_require__,907))
return nameMeant({written,place:placeOf(asked),isWellFormed:NAME.test(name)},report)}async function levelOf(allowed,asked,report){const{value}=asked
const level=allowed.find(each=>each===value)
if(level!==undefined)return level
const{levelMeant}=await __nccwpck_require__.e(672).then(__nccwpck_require__.bind(__nccwpck_require__,907))
return levelMeant({value,place:placeOf(asked),allowed},report)}},9968:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{TN:()=>oneLine,ge:()=>severalLines,hS:()=>counted})
const MAX_LENGTH=3e4
const counted=(count,one,many=`${one}s`)=>`${count} ${count===1?one:many}`
function oneLine(text,maxLength=MAX_LENGTH){return defused(bounded(text,maxLength).replaceAll("\n"," "))}function severalLines(text){return bounded(text,MAX_LENGTH).split("\n").map(defused).join("\n")}function bounded(text,maxLength){const more=text.length-maxLength
return more>0?`${text.slice(0,maxLength)}\u2026 (${counted(more,"character")} more)`:text}function defused(line){return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ").replaceAll("##[","## [").replace(/^(\s*):(?=:)/,"$1: ")}},789:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{g:()=>storedNameOf})
var problems=__nccwpck_require__(8796)
var printable=__nccwpck_require__(9968)
var address=__nccwpck_require__(8706)
const CLOUDS={"azure.net":{authority:"https://login.microsoftonline.com",audience:"api://AzureADTokenExchange"},"azure.cn":{authority:"https://login.chinacloudapi.cn",audience:"api://AzureADTokenExchangeChina"},"usgovcloudapi.net":{authority:"https://login.microsoftonline.us",audience:"api://AzureADTokenExchangeUSGov"}}
const AZURE_HOST=/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})?\.((?:vault|managedhsm)\.(azure\.net|azure\.cn|usgovcloudapi\.net))$/
const AZURE_PATH=/^\/(keys|secrets)\/([0-9a-z-]{1,127})(?:\/([0-9a-z]{1,64}))?\/?$/i
const VAULT_KEY=/^\/v1\/((?:[\w.-]+\/)*[\w.-]+)\/keys\/([\w.-]+)$/
const VAULT_SECRET=/^\/v1\/((?:[\w.-]+\/)*[\w.-]+\/data\/(?:[\w.~%-]+\/)*[\w.~%-]+)$/
function nameOfUrl(line,allowed){if(!URL.canParse(line))return`a URL that cannot be read; allowed is ${allowed}`
const url=new URL(line)
const{protocol,username,password,pathname,host}=url
if(username||password)return`a URL of ${host} with a user name or a password in it; neither is allowed`
if(protocol!=="https:"&&!(0,address.U9)(url))return`an http:// URL of ${host}, which would send its credentials in the clear; use https://`
const field=fieldOf(url)
const found=field===false?undefined:azureNameOf(url,field)??vaultNameOf(url,field)
return found??`a URL of ${host}${pathname}; allowed is ${allowed}`}function fieldOf({hash}){if(hash==="")return undefined
try{const field=decodeURIComponent(hash.slice(1))
return/^[^\s#]{1,200}$/.test(field)&&field}catch{return false}}function azureNameOf(url,field){const place=azurePlaceOf(url)
const[,kind,name,version=""]=AZURE_PATH.exec(url.pathname)??[]
if(!place||!kind||!name||url.search)return undefined
const isKey=kind.toLowerCase()==="keys"
const whole=`${url.origin}/${kind.toLowerCase()}/${name}${version&&`/${version}`}`
if(isKey)return field===undefined?{store:"azure",name:whole,key:name,version,...place}:undefined
if(place.resource.includes("managedhsm"))return undefined
const shown=field===undefined?whole:`${whole}#${field}`
return{store:"azure-secret",name:shown,secret:name,version,field,...place}}function azurePlaceOf(url){const{origin,hostname,port}=url
const[,suffix,cloud]=AZURE_HOST.exec(hostname)??[]
if(suffix&&cloud&&port===""){const known=CLOUDS[cloud]
return known&&{origin,resource:`https://${suffix}`,...known}}const[known]=Object.values(CLOUDS)
return(0,address.U9)(url)&&known?{origin,resource:"https://vault.azure.net",...known}:undefined}function vaultNameOf(url,field){const{origin,pathname,search,hostname}=url
if(AZURE_HOST.test(hostname))return undefined
const[,number]=/^\?version=([1-9]\d{0,8})$/.exec(search)??[]
if(search&&!number)return undefined
const version=number?Number(number):undefined
const whole=`${origin}${pathname}${search}`
const[,mount,key]=VAULT_KEY.exec(pathname)??[]
if(mount&&key&&field===undefined)return{store:"vault",name:whole,origin,mount,key,version,audience:origin}
const[,path]=VAULT_SECRET.exec(pathname)??[]
if(!path)return undefined
const name=field===undefined?whole:`${whole}#${field}`
return{store:"vault-secret",name,origin,path,version,audience:origin,field}}const PARTITION="aws(?:-cn|-eusc|-iso(?:-[bef])?|-us-gov)?"
const AWS_KEY=new RegExp(`^arn:(${PARTITION}):kms:([a-z0-9-]+):(\\d{12}):(key/[\\w-]{1,100}|alias/[\\w/-]{1,250})$`)
const AWS_SECRET=new RegExp(`^(arn:(${PARTITION}):(secretsmanager|ssm):([a-z0-9-]+):(\\d{12}):(secret:[\\w/+=.@!-]{1,512}|parameter/[\\w./-]{1,1011}(?::[\\w.-]{1,128})?))(?:#([^\\s#]{1,200}))?$`)
const PROJECT="projects/[a-z0-9][a-z0-9.:-]{0,62}"
const GOOGLE_KEY=new RegExp(`^${PROJECT}/locations/[a-z0-9-]+/keyRings/[\\w-]{1,63}/cryptoKeys/[\\w-]{1,63}(/cryptoKeyVersions/[1-9]\\d{0,8})?$`)
const GOOGLE_SECRET=new RegExp(`^(${PROJECT}/secrets/[\\w-]{1,255}(/versions/(?:latest|[\\w-]{1,63}))?)(?:#([^\\s#]{1,200}))?$`)
const KEY_FORMS="a key that signs in its store (arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME, "+"projects/P/locations/L/keyRings/R/cryptoKeys/K/cryptoKeyVersions/N, https://V.vault.azure.net/keys/NAME, "+"https://VAULT/v1/[NAMESPACE/]MOUNT/keys/NAME[?version=N], exec:COMMAND), or a secret that holds one (docs/key-stores.md)"
function storedNameOf(line){const command=/^exec:(.*)$/s.exec(line)?.[1]?.trim()
if(command!==undefined)return commandNameOf(command)
const found=awsNameOf(line)??googleNameOf(line)
if(found)return found
if(/^https?:\/\//i.test(line))return nameOfUrl(line,KEY_FORMS)
if(/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/.test(line))return`${(0,problems.T)(line)}, which does not say of which region and account it is; allowed is the whole name, arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME`
const shown=/^(?:arn:|projects\/|[a-z]+kms:)/.test(line)?(0,problems.T)(line):`a text of ${(0,printable.hS)(line.length,"character")}`
return`${shown}; allowed is ${KEY_FORMS}`}function commandNameOf(command){if(command==="")return"exec: without a command; allowed is exec:COMMAND"
const program=/^[\w./\\:-]+/.exec(command)?.[0]
const name=`exec:${program&&command!==program?`${program} \u2026`:program??"\u2026"}`
return{store:"exec",name,command}}const awsAudience=partition=>partition==="aws-cn"?"sts.amazonaws.com.cn":"sts.amazonaws.com"
function awsNameOf(line){const name=line.replace(/^awskms:\/\/\/(?=arn:)/,"")
const[,partition,region,account,resource]=AWS_KEY.exec(name)??[]
if(partition&&region&&account&&resource)return{store:"aws",name,partition,region,account,resource,audience:awsAudience(partition)}
const[,arn,of,kind,at,owner,what,field]=AWS_SECRET.exec(line)??[]
const service=kind==="ssm"?"ssm":"secretsmanager"
if(!arn||!of||!at||!owner||what?.startsWith("parameter/")!==(service==="ssm"))return undefined
const place={partition:of,region:at,account:owner,audience:awsAudience(of)}
return{store:"aws-secret",name:line,service,arn,...place,field}}function googleNameOf(line){const name=line.replace(/^gcpkms:\/\/(?=projects\/)/,"")
const key=GOOGLE_KEY.exec(name)
if(key)return key[1]?{store:"google",name}:`${(0,problems.T)(line)}, which does not say which version signs; add /cryptoKeyVersions/N`
const[,resource,version,field]=GOOGLE_SECRET.exec(line)??[]
if(!resource)return undefined
return version?{store:"google-secret",name:line,resource,field}:`${(0,problems.T)(line)}, which does not say which version is read; add /versions/N or /versions/latest`}},8706:(__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{HM:()=>portOf,U9:()=>isLoopback,a_:()=>serverNameOf,ci:()=>addressOf,mW:()=>withoutSlash})
const addressOf=({hostname})=>hostname.replace(/^\[|\]$/g,"")
const portOf=({port,protocol})=>Number(port)||(protocol==="https:"?443:80)
function serverNameOf(url){const host=addressOf(url)
return/^\d+(\.\d+){3}$|:/.test(host)?"":host}function isLoopback({hostname}){return hostname==="localhost"||hostname==="[::1]"||/^127(\.\d{1,3}){3}$/.test(hostname)}function withoutSlash(url){const text=url.trim()
let end=text.length
while(text[end-1]==="/")end-=1
return text.slice(0,end)}},181:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")},6982:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")},4573:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")},1421:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")},7598:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")},8474:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")},3024:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")},7067:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")},4708:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")},8161:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")},6760:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")},1708:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")},481:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline")},3136:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")},7975:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")},8522:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")},932:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")},2203:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")},9023:module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")},303:(__unused_webpack_module,exports,__nccwpck_require__)=>{const{Argument}=__nccwpck_require__(6568),{Command}=__nccwpck_require__(686),{CommanderError,InvalidArgumentError}=__nccwpck_require__(3197),{Help}=__nccwpck_require__(2916),{Option}=__nccwpck_require__(7758)
exports.DM=new Command,exports.gu=r=>new Command(r),exports.Ww=(r,e)=>new Option(r,e),exports.er=(r,e)=>new Argument(r,e),exports.uB=Command,exports.c$=Option,exports.ef=Argument,exports._V=Help,exports.b7=CommanderError,exports.Di=InvalidArgumentError,exports.a2=InvalidArgumentError},6568:(__unused_webpack_module,exports,__nccwpck_require__)=>{const{InvalidArgumentError}=__nccwpck_require__(3197)
class Argument{constructor(e,r){switch(this.description=r||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1)
break
case"[":this.required=!1,this._name=e.slice(1,-1)
break
default:this.required=!0,this._name=e}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,r){return r!==this.defaultValue&&Array.isArray(r)?(r.push(e),r):[e]}default(e,r){return this.defaultValue=e,this.defaultValueDescription=r,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(e,r)=>{if(!this.argChoices.includes(e))throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`)
return this.variadic?this._collectValue(e,r):e},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}}function humanReadableArgName(e){const r=e.name()+(!0===e.variadic?"...":"")
return e.required?"<"+r+">":"["+r+"]"}exports.Argument=Argument,exports.humanReadableArgName=humanReadableArgName},686:(__unused_webpack_module,exports,__nccwpck_require__)=>{const EventEmitter=__nccwpck_require__(8474).EventEmitter,childProcess=__nccwpck_require__(1421),path=__nccwpck_require__(6760),fs=__nccwpck_require__(3024),process=__nccwpck_require__(1708),{Argument,humanReadableArgName}=__nccwpck_require__(6568),{CommanderError}=__nccwpck_require__(3197),{Help,stripColor}=__nccwpck_require__(2916),{Option,DualOptions}=__nccwpck_require__(7758),{suggestSimilar}=__nccwpck_require__(40)
class Command extends EventEmitter{constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:t=>process.stdout.write(t),writeErr:t=>process.stderr.write(t),outputError:(t,e)=>e(t),getOutHelpWidth:()=>process.stdout.isTTY?process.stdout.columns:void 0,getErrHelpWidth:()=>process.stderr.isTTY?process.stderr.columns:void 0,getOutHasColors:()=>useColor()??(process.stdout.isTTY&&process.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(process.stderr.isTTY&&process.stderr.hasColors?.()),stripColor:t=>stripColor(t)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[]
for(let e=this;e;e=e.parent)t.push(e)
return t}command(t,e,i){let s=e,o=i
"object"==typeof s&&null!==s&&(o=s,s=null),o=o||{}
const[,n,r]=t.match(/([^ ]+) *(.*)/),a=this.createCommand(n)
return s&&(a.description(s),a._executableHandler=!0),o.isDefault&&(this._defaultCommandName=a._name),a._hidden=!(!o.noHelp&&!o.hidden),a._executableFile=o.executableFile||null,r&&a.arguments(r),this._registerCommand(a),a.parent=this,a.copyInheritedSettings(this),s?this:a}createCommand(t){return new Command(t)}createHelp(){return Object.assign(new Help,this.configureHelp())}configureHelp(t){return void 0===t?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return void 0===t?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return"string"!=typeof t&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
return(e=e||{}).isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new Argument(t,e)}argument(t,e,i,s){const o=this.createArgument(t,e)
return"function"==typeof i?o.default(s).argParser(i):o.default(i),this.addArgument(o),this}arguments(t){return t.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0]
if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`)
if(t.required&&void 0!==t.defaultValue&&void 0===t.parseArg)throw new Error(`a default value for a required argument is never used: '${t.name()}'`)
return this.registeredArguments.push(t),this}helpCommand(t,e){if("boolean"==typeof t)return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this
const i=t??"help [command]",[,s,o]=i.match(/([^ ]+) *(.*)/),n=e??"display help for command",r=this.createCommand(s)
return r.helpOption(!1),o&&r.arguments(o),n&&r.description(n),this._addImplicitHelpCommand=!0,this._helpCommand=r,(t||e)&&this._initCommandGroup(r),this}addHelpCommand(t,e){return"object"!=typeof t?(this.helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(void 0===this._helpCommand&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){const i=["preSubcommand","preAction","postAction"]
if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`)
return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return this._exitCallback=t||(t=>{if("commander.executeSubCommandAsync"!==t.code)throw t}),this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new CommanderError(t,e,i)),process.exit(t)}action(t){return this._actionHandler=e=>{const i=this.registeredArguments.length,s=e.slice(0,i)
return this._storeOptionsAsProperties?s[i]=this:s[i]=this.opts(),s.push(this),t.apply(this,s)},this}createOption(t,e){return new Option(t,e)}_callParseArg(t,e,i,s){try{return t.parseArg(e,i)}catch(t){if("commander.invalidArgument"===t.code){const e=`${s} ${t.message}`
this.error(e,{exitCode:t.exitCode,code:t.code})}throw t}}_registerOption(t){const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long)
if(e){const i=t.long&&this._findOption(t.long)?t.long:t.short
throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){const e=t=>[t.name()].concat(t.aliases()),i=e(t).find(t=>this._findCommand(t))
if(i){const s=e(this._findCommand(i)).join("|"),o=e(t).join("|")
throw new Error(`cannot add command '${o}' as already have command '${s}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t)
const e=t.name(),i=t.attributeName()
if(t.negate){const e=t.long.replace(/^--no-/,"--")
this._findOption(e)||this.setOptionValueWithSource(i,void 0===t.defaultValue||t.defaultValue,"default")}else void 0!==t.defaultValue&&this.setOptionValueWithSource(i,t.defaultValue,"default")
const s=(e,s,o)=>{null==e&&void 0!==t.presetArg&&(e=t.presetArg)
const n=this.getOptionValue(i)
null!==e&&t.parseArg?e=this._callParseArg(t,e,n,s):null!==e&&t.variadic&&(e=t._collectValue(e,n)),null==e&&(e=!t.negate&&(!(!t.isBoolean()&&!t.optional)||"")),this.setOptionValueWithSource(i,e,o)}
return this.on("option:"+e,e=>{const i=`error: option '${t.flags}' argument '${e}' is invalid.`
s(e,i,"cli")}),t.envVar&&this.on("optionEnv:"+e,e=>{const i=`error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`
s(e,i,"env")}),this}_optionEx(t,e,i,s,o){if("object"==typeof e&&e instanceof Option)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()")
const n=this.createOption(e,i)
if(n.makeOptionMandatory(!!t.mandatory),"function"==typeof s)n.default(o).argParser(s)
else if(s instanceof RegExp){const t=s
s=(e,i)=>{const s=t.exec(e)
return s?s[0]:i},n.default(o).argParser(s)}else n.default(s)
return this.addOption(n)}option(t,e,i,s){return this._optionEx({},t,e,i,s)}requiredOption(t,e,i,s){return this._optionEx({mandatory:!0},t,e,i,s)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values")
return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e
return this._getCommandAndAncestors().forEach(i=>{void 0!==i.getOptionValueSource(t)&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(void 0!==t&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined")
if(e=e||{},void 0===t&&void 0===e.from){process.versions?.electron&&(e.from="electron")
const t=process.execArgv??[];(t.includes("-e")||t.includes("--eval")||t.includes("-p")||t.includes("--print"))&&(e.from="eval")}let i
switch(void 0===t&&(t=process.argv),this.rawArgs=t.slice(),e.from){case void 0:case"node":this._scriptPath=t[1],i=t.slice(2)
break
case"electron":process.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1)
break
case"user":i=t.slice(0)
break
case"eval":i=t.slice(1)
break
default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",i}parse(t,e){this._prepareForParse()
const i=this._prepareUserArgs(t,e)
return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse()
const i=this._prepareUserArgs(t,e)
return await this._parseCommand([],i),this}_prepareForParse(){null===this._savedState?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){if(fs.existsSync(t))return
throw new Error(`'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)}_executeSubCommand(t,e){e=e.slice()
let i=!1
const s=[".js",".ts",".tsx",".mjs",".cjs"]
function o(t,e){const i=path.resolve(t,e)
if(fs.existsSync(i))return i
if(s.includes(path.extname(e)))return
const o=s.find(t=>fs.existsSync(`${i}${t}`))
return o?`${i}${o}`:void 0}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
let n,r=t._executableFile||`${this._name}-${t._name}`,a=this._executableDir||""
if(this._scriptPath){let t
try{t=fs.realpathSync(this._scriptPath)}catch{t=this._scriptPath}a=path.resolve(path.dirname(t),a)}if(a){let e=o(a,r)
if(!e&&!t._executableFile&&this._scriptPath){const i=path.basename(this._scriptPath,path.extname(this._scriptPath))
i!==this._name&&(e=o(a,`${i}-${t._name}`))}r=e||r}if(i=s.includes(path.extname(r)),"win32"!==process.platform?i?(e.unshift(r),e=incrementNodeInspectorPort(process.execArgv).concat(e),n=childProcess.spawn(process.argv[0],e,{stdio:"inherit"})):n=childProcess.spawn(r,e,{stdio:"inherit"}):(this._checkForMissingExecutable(r,a,t._name),e.unshift(r),e=incrementNodeInspectorPort(process.execArgv).concat(e),n=childProcess.spawn(process.execPath,e,{stdio:"inherit"})),!n.killed){["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(t=>{process.on(t,()=>{!1===n.killed&&null===n.exitCode&&n.kill(t)})})}const h=this._exitCallback
n.on("close",t=>{t=t??1,h?h(new CommanderError(t,"commander.executeSubCommandAsync","(close)")):process.exit(t)}),n.on("error",e=>{if("ENOENT"===e.code)this._checkForMissingExecutable(r,a,t._name)
else if("EACCES"===e.code)throw new Error(`'${r}' not executable`)
if(h){const t=new CommanderError(1,"commander.executeSubCommandAsync","(error)")
t.nestedError=e,h(t)}else process.exit(1)}),this.runningCommand=n}_dispatchSubcommand(t,e,i){const s=this._findCommand(t)
let o
return s||this.help({error:!0}),s._prepareForParse(),o=this._chainOrCallSubCommandHook(o,s,"preSubcommand"),o=this._chainOrCall(o,()=>{if(!s._executableHandler)return s._parseCommand(e,i)
this._executeSubCommand(s,e.concat(i))}),o}_dispatchHelpCommand(t){t||this.help()
const e=this._findCommand(t)
return e&&!e._executableHandler&&e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,e)=>{t.required&&null==this.args[e]&&this.missingArgument(t.name())}),this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic||this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){const t=(t,e,i)=>{let s=e
if(null!==e&&t.parseArg){const o=`error: command-argument value '${e}' is invalid for argument '${t.name()}'.`
s=this._callParseArg(t,e,i,o)}return s}
this._checkNumberOfArguments()
const e=[]
this.registeredArguments.forEach((i,s)=>{let o=i.defaultValue
i.variadic?s<this.args.length?(o=this.args.slice(s),i.parseArg&&(o=o.reduce((e,s)=>t(i,s,e),i.defaultValue))):void 0===o&&(o=[]):s<this.args.length&&(o=this.args[s],i.parseArg&&(o=t(i,o,i.defaultValue))),e[s]=o}),this.processedArgs=e}_chainOrCall(t,e){return t?.then&&"function"==typeof t.then?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let i=t
const s=[]
return this._getCommandAndAncestors().reverse().filter(t=>void 0!==t._lifeCycleHooks[e]).forEach(t=>{t._lifeCycleHooks[e].forEach(e=>{s.push({hookedCommand:t,callback:e})})}),"postAction"===e&&s.reverse(),s.forEach(t=>{i=this._chainOrCall(i,()=>t.callback(t.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){let s=t
return void 0!==this._lifeCycleHooks[i]&&this._lifeCycleHooks[i].forEach(t=>{s=this._chainOrCall(s,()=>t(this,e))}),s}_parseCommand(t,e){const i=this.parseOptions(e)
if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e)
if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1])
if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e)
!this.commands.length||0!==this.args.length||this._actionHandler||this._defaultCommandName||this.help({error:!0}),this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
const s=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},o=`command:${this.name()}`
if(this._actionHandler){let i
return s(),this._processArguments(),i=this._chainOrCallHooks(i,"preAction"),i=this._chainOrCall(i,()=>this._actionHandler(this.processedArgs)),this.parent&&(i=this._chainOrCall(i,()=>{this.parent.emit(o,t,e)})),i=this._chainOrCallHooks(i,"postAction"),i}if(this.parent?.listenerCount(o))s(),this._processArguments(),this.parent.emit(o,t,e)
else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e)
this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(s(),this._processArguments())}else this.commands.length?(s(),this.help({error:!0})):(s(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&void 0===t.getOptionValue(e.attributeName())&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){const t=this.options.filter(t=>{const e=t.attributeName()
return void 0!==this.getOptionValue(e)&&"default"!==this.getOptionValueSource(e)})
t.filter(t=>t.conflictsWith.length>0).forEach(e=>{const i=t.find(t=>e.conflictsWith.includes(t.attributeName()))
i&&this._conflictingOption(e,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],i=[]
let s=e
function o(t){return t.length>1&&"-"===t[0]}const n=t=>!!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(t)&&!this._getCommandAndAncestors().some(t=>t.options.map(t=>t.short).some(t=>/^-\d$/.test(t)))
let r=null,a=null,h=0
for(;h<t.length||a;){const l=a??t[h++]
if(a=null,"--"===l){s===i&&s.push(l),s.push(...t.slice(h))
break}if(!r||o(l)&&!n(l)){if(r=null,o(l)){const e=this._findOption(l)
if(e){if(e.required){const i=t[h++]
void 0===i&&this.optionMissingArgument(e),this.emit(`option:${e.name()}`,i)}else if(e.optional){let i=null
h<t.length&&(!o(t[h])||n(t[h]))&&(i=t[h++]),this.emit(`option:${e.name()}`,i)}else this.emit(`option:${e.name()}`)
r=e.variadic?e:null
continue}}if(l.length>2&&"-"===l[0]&&"-"!==l[1]){const t=this._findOption(`-${l[1]}`)
if(t){t.required||t.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${t.name()}`,l.slice(2)):(this.emit(`option:${t.name()}`),a=`-${l.slice(2)}`)
continue}}if(/^--[^=]+=/.test(l)){const t=l.indexOf("="),e=this._findOption(l.slice(0,t))
if(e&&(e.required||e.optional)){this.emit(`option:${e.name()}`,l.slice(t+1))
continue}}if(s!==e||!o(l)||0===this.commands.length&&n(l)||(s=i),(this._enablePositionalOptions||this._passThroughOptions)&&0===e.length&&0===i.length){if(this._findCommand(l)){e.push(l),i.push(...t.slice(h))
break}if(this._getHelpCommand()&&l===this._getHelpCommand().name()){e.push(l,...t.slice(h))
break}if(this._defaultCommandName){i.push(l,...t.slice(h))
break}}if(this._passThroughOptions){s.push(l,...t.slice(h))
break}s.push(l)}else this.emit(`option:${r.name()}`,l)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){const t={},e=this.options.length
for(let i=0;i<e;i++){const e=this.options[i].attributeName()
t[e]=e===this._versionOptionName?this._version:this[e]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}\n`,this._outputConfiguration.writeErr),"string"==typeof this._showHelpAfterError?this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`):this._showHelpAfterError&&(this._outputConfiguration.writeErr("\n"),this.outputHelp({error:!0}))
const i=e||{},s=i.exitCode||1,o=i.code||"commander.error"
this._exit(s,o,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in process.env){const e=t.attributeName();(void 0===this.getOptionValue(e)||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,process.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){const t=new DualOptions(this.options),e=t=>void 0!==this.getOptionValue(t)&&!["default","implied"].includes(this.getOptionValueSource(t))
this.options.filter(i=>void 0!==i.implied&&e(i.attributeName())&&t.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(t=>{Object.keys(t.implied).filter(t=>!e(t)).forEach(e=>{this.setOptionValueWithSource(e,t.implied[e],"implied")})})}missingArgument(t){const e=`error: missing required argument '${t}'`
this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){const e=`error: option '${t.flags}' argument missing`
this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){const e=`error: required option '${t.flags}' not specified`
this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const i=t=>{const e=t.attributeName(),i=this.getOptionValue(e),s=this.options.find(t=>t.negate&&e===t.attributeName()),o=this.options.find(t=>!t.negate&&e===t.attributeName())
return s&&(void 0===s.presetArg&&!1===i||void 0!==s.presetArg&&i===s.presetArg)?s:o||t},s=t=>{const e=i(t),s=e.attributeName()
return"env"===this.getOptionValueSource(s)?`environment variable '${e.envVar}'`:`option '${e.flags}'`},o=`error: ${s(t)} cannot be used with ${s(e)}`
this.error(o,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return
let e=""
if(t.startsWith("--")&&this._showSuggestionAfterError){let i=[],s=this
do{const t=s.createHelp().visibleOptions(s).filter(t=>t.long).map(t=>t.long)
i=i.concat(t),s=s.parent}while(s&&!s._enablePositionalOptions)
e=suggestSimilar(t,i)}const i=`error: unknown option '${t}'${e}`
this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return
const e=this.registeredArguments.length,i=1===e?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} but got ${t.length}.`
this.error(s,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0]
let e=""
if(this._showSuggestionAfterError){const i=[]
this.createHelp().visibleCommands(this).forEach(t=>{i.push(t.name()),t.alias()&&i.push(t.alias())}),e=suggestSimilar(t,i)}const i=`error: unknown command '${t}'${e}`
this.error(i,{code:"commander.unknownCommand"})}version(t,e,i){if(void 0===t)return this._version
this._version=t,e=e||"-V, --version",i=i||"output the version number"
const s=this.createOption(e,i)
return this._versionOptionName=s.attributeName(),this._registerOption(s),this.on("option:"+s.name(),()=>{this._outputConfiguration.writeOut(`${t}\n`),this._exit(0,"commander.version",t)}),this}description(t,e){return void 0===t&&void 0===e?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){return void 0===t?this._summary:(this._summary=t,this)}alias(t){if(void 0===t)return this._aliases[0]
let e=this
if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as its name")
const i=this.parent?._findCommand(t)
if(i){const e=[i.name()].concat(i.aliases()).join("|")
throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`)}return e._aliases.push(t),this}aliases(t){return void 0===t?this._aliases:(t.forEach(t=>this.alias(t)),this)}usage(t){if(void 0===t){if(this._usage)return this._usage
const t=this.registeredArguments.map(t=>humanReadableArgName(t))
return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=t,this}name(t){return void 0===t?this._name:(this._name=t,this)}helpGroup(t){return void 0===t?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return void 0===t?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return void 0===t?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=path.basename(t,path.extname(t)),this}executableDir(t){return void 0===t?this._executableDir:(this._executableDir=t,this)}helpInformation(t){const e=this.createHelp(),i=this._getOutputContext(t)
e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors})
const s=e.formatHelp(this,e)
return i.hasColors?s:this._outputConfiguration.stripColor(s)}_getOutputContext(t){const e=!!(t=t||{}).error
let i,s,o
e?(i=t=>this._outputConfiguration.writeErr(t),s=this._outputConfiguration.getErrHasColors(),o=this._outputConfiguration.getErrHelpWidth()):(i=t=>this._outputConfiguration.writeOut(t),s=this._outputConfiguration.getOutHasColors(),o=this._outputConfiguration.getOutHelpWidth())
return{error:e,write:t=>(s||(t=this._outputConfiguration.stripColor(t)),i(t)),hasColors:s,helpWidth:o}}outputHelp(t){let e
"function"==typeof t&&(e=t,t=void 0)
const i=this._getOutputContext(t),s={error:i.error,write:i.write,command:this}
this._getCommandAndAncestors().reverse().forEach(t=>t.emit("beforeAllHelp",s)),this.emit("beforeHelp",s)
let o=this.helpInformation({error:i.error})
if(e&&(o=e(o),"string"!=typeof o&&!Buffer.isBuffer(o)))throw new Error("outputHelp callback must return a string or a Buffer")
i.write(o),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",s),this._getCommandAndAncestors().forEach(t=>t.emit("afterAllHelp",s))}helpOption(t,e){return"boolean"==typeof t?(t?(null===this._helpOption&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return void 0===this._helpOption&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t)
let e=Number(process.exitCode??0)
0===e&&t&&"function"!=typeof t&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){const i=["beforeAll","before","after","afterAll"]
if(!i.includes(t))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`)
const s=`${t}Help`
return this.on(s,t=>{let i
i="function"==typeof e?e({error:t.error,command:t.command}):e,i&&t.write(`${i}\n`)}),this}_outputHelpIfRequested(t){const e=this._getHelpOption()
e&&t.find(t=>e.is(t))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function incrementNodeInspectorPort(t){return t.map(t=>{if(!t.startsWith("--inspect"))return t
let e,i,s="127.0.0.1",o="9229"
return null!==(i=t.match(/^(--inspect(-brk)?)$/))?e=i[1]:null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))?(e=i[1],/^\d+$/.test(i[3])?o=i[3]:s=i[3]):null!==(i=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))&&(e=i[1],s=i[3],o=i[4]),e&&"0"!==o?`${e}=${s}:${parseInt(o)+1}`:t})}function useColor(){return!process.env.NO_COLOR&&"0"!==process.env.FORCE_COLOR&&"false"!==process.env.FORCE_COLOR&&(!(!process.env.FORCE_COLOR&&void 0===process.env.CLICOLOR_FORCE)||void 0)}exports.Command=Command,exports.useColor=useColor},3197:(__unused_webpack_module,exports)=>{class CommanderError extends Error{constructor(r,t,o){super(o),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=t,this.exitCode=r,this.nestedError=void 0}}class InvalidArgumentError extends CommanderError{constructor(r){super(1,"commander.invalidArgument",r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}exports.CommanderError=CommanderError,exports.InvalidArgumentError=InvalidArgumentError},2916:(__unused_webpack_module,exports,__nccwpck_require__)=>{const{humanReadableArgName}=__nccwpck_require__(6568)
class Help{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){const e=t.commands.filter(t=>!t._hidden),n=t._getHelpCommand()
return n&&!n._hidden&&e.push(n),this.sortSubcommands&&e.sort((t,e)=>t.name().localeCompare(e.name())),e}compareOptions(t,e){const n=t=>t.short?t.short.replace(/^-/,""):t.long.replace(/^--/,"")
return n(t).localeCompare(n(e))}visibleOptions(t){const e=t.options.filter(t=>!t.hidden),n=t._getHelpOption()
if(n&&!n.hidden){const s=n.short&&t._findOption(n.short),i=n.long&&t._findOption(n.long)
s||i?n.long&&!i?e.push(t.createOption(n.long,n.description)):n.short&&!s&&e.push(t.createOption(n.short,n.description)):e.push(n)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[]
const e=[]
for(let n=t.parent;n;n=n.parent){const t=n.options.filter(t=>!t.hidden)
e.push(...t)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){return t._argsDescription&&t.registeredArguments.forEach(e=>{e.description=e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(t=>t.description)?t.registeredArguments:[]}subcommandTerm(t){const e=t.registeredArguments.map(t=>humanReadableArgName(t)).join(" ")
return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){return e.visibleCommands(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(n)))),0)}longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}longestGlobalOptionTermLength(t,e){return e.visibleGlobalOptions(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleOptionTerm(e.optionTerm(n)))),0)}longestArgumentTermLength(t,e){return e.visibleArguments(t).reduce((t,n)=>Math.max(t,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(n)))),0)}commandUsage(t){let e=t._name
t._aliases[0]&&(e=e+"|"+t._aliases[0])
let n=""
for(let e=t.parent;e;e=e.parent)n=e.name()+" "+n
return n+e+" "+t.usage()}commandDescription(t){return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){const e=[]
if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),void 0!==t.defaultValue){(t.required||t.optional||t.isBoolean()&&"boolean"==typeof t.defaultValue)&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`)}if(void 0!==t.presetArg&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),void 0!==t.envVar&&e.push(`env: ${t.envVar}`),e.length>0){const n=`(${e.join(", ")})`
return t.description?`${t.description} ${n}`:n}return t.description}argumentDescription(t){const e=[]
if(t.argChoices&&e.push(`choices: ${t.argChoices.map(t=>JSON.stringify(t)).join(", ")}`),void 0!==t.defaultValue&&e.push(`default: ${t.defaultValueDescription||JSON.stringify(t.defaultValue)}`),e.length>0){const n=`(${e.join(", ")})`
return t.description?`${t.description} ${n}`:n}return t.description}formatItemList(t,e,n){return 0===e.length?[]:[n.styleTitle(t),...e,""]}groupItems(t,e,n){const s=new Map
return t.forEach(t=>{const e=n(t)
s.has(e)||s.set(e,[])}),e.forEach(t=>{const e=n(t)
s.has(e)||s.set(e,[]),s.get(e).push(t)}),s}formatHelp(t,e){const n=e.padWidth(t,e),s=e.helpWidth??80
function i(t,s){return e.formatItem(t,n,s,e)}let r=[`${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""]
const o=e.commandDescription(t)
o.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(o),s),""]))
const a=e.visibleArguments(t).map(t=>i(e.styleArgumentTerm(e.argumentTerm(t)),e.styleArgumentDescription(e.argumentDescription(t))))
r=r.concat(this.formatItemList("Arguments:",a,e))
if(this.groupItems(t.options,e.visibleOptions(t),t=>t.helpGroupHeading??"Options:").forEach((t,n)=>{const s=t.map(t=>i(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
r=r.concat(this.formatItemList(n,s,e))}),e.showGlobalOptions){const n=e.visibleGlobalOptions(t).map(t=>i(e.styleOptionTerm(e.optionTerm(t)),e.styleOptionDescription(e.optionDescription(t))))
r=r.concat(this.formatItemList("Global Options:",n,e))}return this.groupItems(t.commands,e.visibleCommands(t),t=>t.helpGroup()||"Commands:").forEach((t,n)=>{const s=t.map(t=>i(e.styleSubcommandTerm(e.subcommandTerm(t)),e.styleSubcommandDescription(e.subcommandDescription(t))))
r=r.concat(this.formatItemList(n,s,e))}),r.join("\n")}displayWidth(t){return stripColor(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"[command]"===t?this.styleSubcommandText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(t=>"[options]"===t?this.styleOptionText(t):"["===t[0]||"<"===t[0]?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){return Math.max(e.longestOptionTermLength(t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,n,s){const i=" ".repeat(2)
if(!n)return i+t
const r=t.padEnd(e+t.length-s.displayWidth(t)),o=(this.helpWidth??80)-e-2-2
let a
if(o<this.minWidthToWrap||s.preformatted(n))a=n
else{a=s.boxWrap(n,o).replace(/\n/g,"\n"+" ".repeat(e+2))}return i+r+" ".repeat(2)+a.replace(/\n/g,`\n${i}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t
const n=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,i=[]
return n.forEach(t=>{const n=t.match(s)
if(null===n)return void i.push("")
let r=[n.shift()],o=this.displayWidth(r[0])
n.forEach(t=>{const n=this.displayWidth(t)
if(o+n<=e)return r.push(t),void(o+=n)
i.push(r.join(""))
const s=t.trimStart()
r=[s],o=this.displayWidth(s)}),i.push(r.join(""))}),i.join("\n")}}function stripColor(t){return t.replace(/\x1b\[\d*(;\d*)*m/g,"")}exports.Help=Help,exports.stripColor=stripColor},7758:(__unused_webpack_module,exports,__nccwpck_require__)=>{const{InvalidArgumentError}=__nccwpck_require__(3197)
class Option{constructor(t,i){this.flags=t,this.description=i||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1
const s=splitOptionFlags(t)
this.short=s.shortFlag,this.long=s.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,i){return this.defaultValue=t,this.defaultValueDescription=i,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let i=t
return"string"==typeof t&&(i={[t]:!0}),this.implied=Object.assign(this.implied||{},i),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,i){return i!==this.defaultValue&&Array.isArray(i)?(i.push(t),i):[t]}choices(t){return this.argChoices=t.slice(),this.parseArg=(t,i)=>{if(!this.argChoices.includes(t))throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`)
return this.variadic?this._collectValue(t,i):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}}class DualOptions{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(t=>{t.negate?this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,i)=>{this.positiveOptions.has(i)&&this.dualOptions.add(i)})}valueFromOption(t,i){const s=i.attributeName()
if(!this.dualOptions.has(s))return!0
const e=this.negativeOptions.get(s).presetArg,r=void 0!==e&&e
return i.negate===(r===t)}}function camelcase(t){return t.split("-").reduce((t,i)=>t+i[0].toUpperCase()+i.slice(1))}function splitOptionFlags(t){let i,s
const e=/^-[^-]$/,r=/^--[^-]/,n=t.split(/[ |,]+/).concat("guard")
if(e.test(n[0])&&(i=n.shift()),r.test(n[0])&&(s=n.shift()),!i&&e.test(n[0])&&(i=n.shift()),!i&&r.test(n[0])&&(i=s,s=n.shift()),n[0].startsWith("-")){const i=n[0],s=`option creation failed due to '${i}' in option flags '${t}'`
if(/^-[^-][^-]/.test(i))throw new Error(`${s}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
if(e.test(i))throw new Error(`${s}\n- too many short flags`)
if(r.test(i))throw new Error(`${s}\n- too many long flags`)
throw new Error(`${s}\n- unrecognised flag format`)}if(void 0===i&&void 0===s)throw new Error(`option creation failed due to no flags found in '${t}'.`)
return{shortFlag:i,longFlag:s}}exports.Option=Option,exports.DualOptions=DualOptions},40:(__unused_webpack_module,exports)=>{const maxDistance=3
function editDistance(t,e){if(Math.abs(t.length-e.length)>3)return Math.max(t.length,e.length)
const n=[]
for(let e=0;e<=t.length;e++)n[e]=[e]
for(let t=0;t<=e.length;t++)n[0][t]=t
for(let l=1;l<=e.length;l++)for(let r=1;r<=t.length;r++){let a=1
a=t[r-1]===e[l-1]?0:1,n[r][l]=Math.min(n[r-1][l]+1,n[r][l-1]+1,n[r-1][l-1]+a),r>1&&l>1&&t[r-1]===e[l-2]&&t[r-2]===e[l-1]&&(n[r][l]=Math.min(n[r][l],n[r-2][l-2]+1))}return n[t.length][e.length]}function suggestSimilar(t,e){if(!e||0===e.length)return""
e=Array.from(new Set(e))
const n=t.startsWith("--")
n&&(t=t.slice(2),e=e.map(t=>t.slice(2)))
let l=[],r=3
return e.forEach(e=>{if(e.length<=1)return
const n=editDistance(t,e),a=Math.max(t.length,e.length);(a-n)/a>.4&&(n<r?(r=n,l=[e]):n===r&&l.push(e))}),l.sort((t,e)=>t.localeCompare(e)),n&&(l=l.map(t=>`--${t}`)),l.length>1?`\n(Did you mean one of ${l.join(", ")}?)`:1===l.length?`\n(Did you mean ${l[0]}?)`:""}exports.suggestSimilar=suggestSimilar},3719:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Scalar=__nccwpck_require__(6835),YAMLMap=__nccwpck_require__(9844),YAMLSeq=__nccwpck_require__(8265),resolveBlockMap=__nccwpck_require__(6209),resolveBlockSeq=__nccwpck_require__(5420),resolveFlowCollection=__nccwpck_require__(2960)
function resolveCollection(e,o,l,s,t,r){const c="block-map"===l.type?resolveBlockMap.resolveBlockMap(e,o,l,s,r):"block-seq"===l.type?resolveBlockSeq.resolveBlockSeq(e,o,l,s,r):resolveFlowCollection.resolveFlowCollection(e,o,l,s,r),a=c.constructor
return"!"===t||t===a.tagName?(c.tag=a.tagName,c):(t&&(c.tag=t),c)}function composeCollection(e,o,l,s,t){const r=s.tag,c=r?o.directives.tagName(r.source,e=>t(r,"TAG_RESOLVE_FAILED",e)):null
if("block-seq"===l.type){const{anchor:e,newlineAfterProp:o}=s,l=e&&r?e.offset>r.offset?e:r:e??r
if(l&&(!o||o.offset<l.offset)){t(l,"MISSING_CHAR","Missing newline after block sequence props")}}const a="block-map"===l.type?"map":"block-seq"===l.type?"seq":"{"===l.start.source?"map":"seq"
if(!r||!c||"!"===c||c===YAMLMap.YAMLMap.tagName&&"map"===a||c===YAMLSeq.YAMLSeq.tagName&&"seq"===a)return resolveCollection(e,o,l,t,c)
let n=o.schema.tags.find(e=>e.tag===c&&e.collection===a)
if(!n){const s=o.schema.knownTags[c]
if(s?.collection!==a)return s?t(r,"BAD_COLLECTION_TYPE",`${s.tag} used for ${a} collection, but expects ${s.collection??"scalar"}`,!0):t(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),resolveCollection(e,o,l,t,c)
o.schema.tags.push(Object.assign({},s,{default:!1})),n=s}const i=resolveCollection(e,o,l,t,c,n),p=n.resolve?.(i,e=>t(r,"TAG_RESOLVE_FAILED",e),o.options)??i,f=identity.isNode(p)?p:new Scalar.Scalar(p)
return f.range=i.range,f.tag=c,n?.format&&(f.format=n.format),f}exports.composeCollection=composeCollection},3869:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Document=__nccwpck_require__(5591),composeNode=__nccwpck_require__(1367),resolveEnd=__nccwpck_require__(4810),resolveProps=__nccwpck_require__(3189)
function composeDoc(e,o,{offset:s,start:t,value:n,end:r},c){const i=Object.assign({_directives:o},e),d=new Document.Document(void 0,i),m={atKey:!1,atRoot:!0,directives:d.directives,options:d.options,schema:d.schema},p=resolveProps.resolveProps(t,{indicator:"doc-start",next:n??r?.[0],offset:s,onError:c,parentIndent:0,startOnNewline:!0})
p.found&&(d.directives.docStart=!0,!n||"block-map"!==n.type&&"block-seq"!==n.type||p.hasNewline||c(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),d.contents=n?composeNode.composeNode(m,n,p,c):composeNode.composeEmptyNode(m,p.end,t,null,p,c)
const a=d.contents.range[2],l=resolveEnd.resolveEnd(r,a,!1,c)
return l.comment&&(d.comment=l.comment),d.range=[s,a,l.offset],d}exports.composeDoc=composeDoc},1367:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Alias=__nccwpck_require__(395),identity=__nccwpck_require__(9669),composeCollection=__nccwpck_require__(3719),composeScalar=__nccwpck_require__(6199),resolveEnd=__nccwpck_require__(4810),utilEmptyScalarPosition=__nccwpck_require__(1937)
const CN={composeNode,composeEmptyNode}
function composeNode(e,o,s,t){const c=e.atKey,{spaceBefore:n,comment:r,anchor:a,tag:i}=s
let l,p=!0
switch(o.type){case"alias":l=composeAlias(e,o,t),(a||i)&&t(o,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=composeScalar.composeScalar(e,o,i,t),a&&(l.anchor=a.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{l=composeCollection.composeCollection(CN,e,o,s,t),a&&(l.anchor=a.source.substring(1))}catch(e){t(o,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break
default:t(o,"UNEXPECTED_TOKEN","error"===o.type?o.message:`Unsupported token (type: ${o.type})`),p=!1}if(l??(l=composeEmptyNode(e,o.offset,void 0,null,s,t)),a&&""===l.anchor&&t(a,"BAD_ALIAS","Anchor cannot be an empty string"),c&&e.options.stringKeys&&(!identity.isScalar(l)||"string"!=typeof l.value||l.tag&&"tag:yaml.org,2002:str"!==l.tag)){t(i??o,"NON_STRING_KEY","With stringKeys, all keys must be strings")}return n&&(l.spaceBefore=!0),r&&("scalar"===o.type&&""===o.source?l.comment=r:l.commentBefore=r),e.options.keepSourceTokens&&p&&(l.srcToken=o),l}function composeEmptyNode(e,o,s,t,{spaceBefore:c,comment:n,anchor:r,tag:a,end:i},l){const p={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(o,s,t),indent:-1,source:""},m=composeScalar.composeScalar(e,p,a,l)
return r&&(m.anchor=r.source.substring(1),""===m.anchor&&l(r,"BAD_ALIAS","Anchor cannot be an empty string")),c&&(m.spaceBefore=!0),n&&(m.comment=n,m.range[2]=i),m}function composeAlias({options:e},{offset:o,source:s,end:t},c){const n=new Alias.Alias(s.substring(1))
""===n.source&&c(o,"BAD_ALIAS","Alias cannot be an empty string"),n.source.endsWith(":")&&c(o+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const r=o+s.length,a=resolveEnd.resolveEnd(t,r,e.strict,c)
return n.range=[o,r,a.offset],a.comment&&(n.comment=a.comment),n}exports.composeEmptyNode=composeEmptyNode,exports.composeNode=composeNode},6199:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Scalar=__nccwpck_require__(6835),resolveBlockScalar=__nccwpck_require__(7755),resolveFlowScalar=__nccwpck_require__(1116)
function composeScalar(t,e,a,r){const{value:s,type:o,comment:c,range:n}="block-scalar"===e.type?resolveBlockScalar.resolveBlockScalar(t,e,r):resolveFlowScalar.resolveFlowScalar(e,t.options.strict,r),l=a?t.directives.tagName(a.source,t=>r(a,"TAG_RESOLVE_FAILED",t)):null
let i,S
i=t.options.stringKeys&&t.atKey?t.schema[identity.SCALAR]:l?findScalarTagByName(t.schema,s,l,a,r):"scalar"===e.type?findScalarTagByTest(t,s,e,r):t.schema[identity.SCALAR]
try{const o=i.resolve(s,t=>r(a??e,"TAG_RESOLVE_FAILED",t),t.options)
S=identity.isScalar(o)?o:new Scalar.Scalar(o)}catch(t){const o=t instanceof Error?t.message:String(t)
r(a??e,"TAG_RESOLVE_FAILED",o),S=new Scalar.Scalar(s)}return S.range=n,S.source=s,o&&(S.type=o),l&&(S.tag=l),i.format&&(S.format=i.format),c&&(S.comment=c),S}function findScalarTagByName(t,e,a,r,s){if("!"===a)return t[identity.SCALAR]
const o=[]
for(const e of t.tags)if(!e.collection&&e.tag===a){if(!e.default||!e.test)return e
o.push(e)}for(const t of o)if(t.test?.test(e))return t
const c=t.knownTags[a]
return c&&!c.collection?(t.tags.push(Object.assign({},c,{default:!1,test:void 0})),c):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,"tag:yaml.org,2002:str"!==a),t[identity.SCALAR])}function findScalarTagByTest({atKey:t,directives:e,schema:a},r,s,o){const c=a.tags.find(e=>(!0===e.default||t&&"key"===e.default)&&e.test?.test(r))||a[identity.SCALAR]
if(a.compat){const t=a.compat.find(t=>t.default&&t.test?.test(r))??a[identity.SCALAR]
if(c.tag!==t.tag){o(s,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${e.tagString(c.tag)} or ${e.tagString(t.tag)}`,!0)}}return c}exports.composeScalar=composeScalar},1682:(__unused_webpack_module,exports,__nccwpck_require__)=>{var node_process=__nccwpck_require__(932),directives=__nccwpck_require__(9308),Document=__nccwpck_require__(5591),errors=__nccwpck_require__(334),identity=__nccwpck_require__(9669),composeDoc=__nccwpck_require__(3869),resolveEnd=__nccwpck_require__(4810)
function getErrorPos(e){if("number"==typeof e)return[e,e+1]
if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]]
const{offset:r,source:s}=e
return[r,r+("string"==typeof s?s.length:1)]}function parsePrelude(e){let r="",s=!1,t=!1
for(let o=0;o<e.length;++o){const i=e[o]
switch(i[0]){case"#":r+=(""===r?"":t?"\n\n":"\n")+(i.substring(1)||" "),s=!0,t=!1
break
case"%":"#"!==e[o+1]?.[0]&&(o+=1),s=!1
break
default:s||(t=!0),s=!1}}return{comment:r,afterEmptyLine:t}}class Composer{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,r,s,t)=>{const o=getErrorPos(e)
t?this.warnings.push(new errors.YAMLWarning(o,r,s)):this.errors.push(new errors.YAMLParseError(o,r,s))},this.directives=new directives.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,r){const{comment:s,afterEmptyLine:t}=parsePrelude(this.prelude)
if(s){const o=e.contents
if(r)e.comment=e.comment?`${e.comment}\n${s}`:s
else if(t||e.directives.docStart||!o)e.commentBefore=s
else if(identity.isCollection(o)&&!o.flow&&o.items.length>0){let e=o.items[0]
identity.isPair(e)&&(e=e.key)
const r=e.commentBefore
e.commentBefore=r?`${s}\n${r}`:s}else{const e=o.commentBefore
o.commentBefore=e?`${s}\n${e}`:s}}if(r){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r])
for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,s=-1){for(const r of e)yield*this.next(r)
yield*this.end(r,s)}*next(e){switch(node_process.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(r,s,t)=>{const o=getErrorPos(e)
o[0]+=r,this.onError(o,"BAD_DIRECTIVE",s,t)}),this.prelude.push(e.source),this.atDirectives=!0
break
case"document":{const r=composeDoc.composeDoc(this.options,this.directives,e,this.onError)
this.atDirectives&&!r.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const r=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new errors.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",r)
this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s)
break}case"doc-end":{if(!this.doc){const r="Unexpected doc-end without preceding document"
this.errors.push(new errors.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",r))
break}this.doc.directives.docEnd=!0
const r=resolveEnd.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
if(this.decorate(this.doc,!0),r.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${r.comment}`:r.comment}this.doc.range[2]=r.offset
break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null
else if(e){const e=Object.assign({_directives:this.directives},this.options),s=new Document.Document(void 0,e)
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}exports.Composer=Composer},6209:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Pair=__nccwpck_require__(5747),YAMLMap=__nccwpck_require__(9844),resolveProps=__nccwpck_require__(3189),utilContainsNewline=__nccwpck_require__(5933),utilFlowIndentCheck=__nccwpck_require__(409),utilMapIncludes=__nccwpck_require__(1329)
const startColMsg="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:n},t,o,s,i){const a=new(i?.nodeClass??YAMLMap.YAMLMap)(t.schema)
t.atRoot&&(t.atRoot=!1)
let l=o.offset,r=null
for(const i of o.items){const{start:c,key:m,sep:p,value:u}=i,d=resolveProps.resolveProps(c,{indicator:"explicit-key-ind",next:m??p?.[0],offset:l,onError:s,parentIndent:o.indent,startOnNewline:!0}),I=!d.found
if(I){if(m&&("block-seq"===m.type?s(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in m&&m.indent!==o.indent&&s(l,"BAD_INDENT",startColMsg)),!d.anchor&&!d.tag&&!p){r=d.end,d.comment&&(a.comment?a.comment+="\n"+d.comment:a.comment=d.comment)
continue}(d.newlineAfterProp||utilContainsNewline.containsNewline(m))&&s(m??c[c.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else d.found?.indent!==o.indent&&s(l,"BAD_INDENT",startColMsg)
t.atKey=!0
const f=d.end,k=m?e(t,m,d,s):n(t,f,c,null,d,s)
t.schema.compat&&utilFlowIndentCheck.flowIndentCheck(o.indent,m,s),t.atKey=!1,utilMapIncludes.mapIncludes(t,a.items,k)&&s(f,"DUPLICATE_KEY","Map keys must be unique")
const M=resolveProps.resolveProps(p??[],{indicator:"map-value-ind",next:u,offset:k.range[2],onError:s,parentIndent:o.indent,startOnNewline:!m||"block-scalar"===m.type})
if(l=M.end,M.found){I&&("block-map"!==u?.type||M.hasNewline||s(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&d.start<M.found.offset-1024&&s(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
const r=u?e(t,u,M,s):n(t,l,p,null,M,s)
t.schema.compat&&utilFlowIndentCheck.flowIndentCheck(o.indent,u,s),l=r.range[2]
const c=new Pair.Pair(k,r)
t.options.keepSourceTokens&&(c.srcToken=i),a.items.push(c)}else{I&&s(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),M.comment&&(k.comment?k.comment+="\n"+M.comment:k.comment=M.comment)
const e=new Pair.Pair(k)
t.options.keepSourceTokens&&(e.srcToken=i),a.items.push(e)}}return r&&r<l&&s(r,"IMPOSSIBLE","Map comment with trailing content"),a.range=[o.offset,l,r??l],a}exports.resolveBlockMap=resolveBlockMap},7755:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835)
function resolveBlockScalar(e,t,n){const l=t.offset,r=parseBlockScalarHeader(t,e.options.strict,n)
if(!r)return{value:"",type:null,comment:"",range:[l,l,l]}
const c=">"===r.mode?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,s=t.source?splitLines(t.source):[]
let a=s.length
for(let e=s.length-1;e>=0;--e){const t=s[e][1]
if(""!==t&&"\r"!==t)break
a=e}if(0===a){const e="+"===r.chomp&&s.length>0?"\n".repeat(Math.max(1,s.length-1)):""
let n=l+r.length
return t.source&&(n+=t.source.length),{value:e,type:c,comment:r.comment,range:[l,n,n]}}let o=t.indent+r.indent,i=t.offset+r.length,h=0
for(let t=0;t<a;++t){const[l,c]=s[t]
if(""!==c&&"\r"!==c){if(l.length<o){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
n(i+l.length,"MISSING_CHAR",e)}if(0===r.indent&&(o=l.length),h=t,0===o&&!e.atRoot){n(i,"BAD_INDENT","Block scalar values in collections must be indented")}break}0===r.indent&&l.length>o&&(o=l.length),i+=l.length+c.length+1}for(let e=s.length-1;e>=a;--e)s[e][0].length>o&&(a=e+1)
let g="",u="",f=!1
for(let e=0;e<h;++e)g+=s[e][0].slice(o)+"\n"
for(let e=h;e<a;++e){let[t,l]=s[e]
i+=t.length+l.length+1
const a="\r"===l[l.length-1]
if(a&&(l=l.slice(0,-1)),l&&t.length<o){const e=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`
n(i-l.length-(a?2:1),"BAD_INDENT",e),t=""}c===Scalar.Scalar.BLOCK_LITERAL?(g+=u+t.slice(o)+l,u="\n"):t.length>o||"\t"===l[0]?(" "===u?u="\n":f||"\n"!==u||(u="\n\n"),g+=u+t.slice(o)+l,u="\n",f=!0):""===l?"\n"===u?g+="\n":u="\n":(g+=u+l,u=" ",f=!1)}switch(r.chomp){case"-":break
case"+":for(let e=a;e<s.length;++e)g+="\n"+s[e][0].slice(o)
"\n"!==g[g.length-1]&&(g+="\n")
break
default:g+="\n"}const d=l+r.length+t.source.length
return{value:g,type:c,comment:r.comment,range:[l,d,d]}}function parseBlockScalarHeader({offset:e,props:t},n,l){if("block-scalar-header"!==t[0].type)return l(t[0],"IMPOSSIBLE","Block scalar header not found"),null
const{source:r}=t[0],c=r[0]
let s=0,a="",o=-1
for(let t=1;t<r.length;++t){const n=r[t]
if(a||"-"!==n&&"+"!==n){const l=Number(n)
!s&&l?s=l:-1===o&&(o=e+t)}else a=n}-1!==o&&l(o,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`)
let i=!1,h="",g=r.length
for(let e=1;e<t.length;++e){const r=t[e]
switch(r.type){case"space":i=!0
case"newline":g+=r.source.length
break
case"comment":if(n&&!i){l(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")}g+=r.source.length,h=r.source.substring(1)
break
case"error":l(r,"UNEXPECTED_TOKEN",r.message),g+=r.source.length
break
default:{l(r,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${r.type}`)
const e=r.source
e&&"string"==typeof e&&(g+=e.length)}}}return{mode:c,indent:s,chomp:a,comment:h,length:g}}function splitLines(e){const t=e.split(/\n( *)/),n=t[0],l=n.match(/^( *)/),r=[l?.[1]?[l[1],n.slice(l[1].length)]:["",n]]
for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]])
return r}exports.resolveBlockScalar=resolveBlockScalar},5420:(__unused_webpack_module,exports,__nccwpck_require__)=>{var YAMLSeq=__nccwpck_require__(8265),resolveProps=__nccwpck_require__(3189),utilFlowIndentCheck=__nccwpck_require__(409)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},o,n,s,r){const c=new(r?.nodeClass??YAMLSeq.YAMLSeq)(o.schema)
o.atRoot&&(o.atRoot=!1),o.atKey&&(o.atKey=!1)
let l=n.offset,i=null
for(const{start:r,value:a}of n.items){const m=resolveProps.resolveProps(r,{indicator:"seq-item-ind",next:a,offset:l,onError:s,parentIndent:n.indent,startOnNewline:!0})
if(!m.found){if(!(m.anchor||m.tag||a)){i=m.end,m.comment&&(c.comment=m.comment)
continue}"block-seq"===a?.type?s(m.end,"BAD_INDENT","All sequence items must start at the same column"):s(l,"MISSING_CHAR","Sequence item without - indicator")}const u=a?e(o,a,m,s):t(o,m.end,r,null,m,s)
o.schema.compat&&utilFlowIndentCheck.flowIndentCheck(n.indent,a,s),l=u.range[2],c.items.push(u)}return c.range=[n.offset,l,i??l],c}exports.resolveBlockSeq=resolveBlockSeq},4810:(__unused_webpack_module,exports)=>{function resolveEnd(e,t,s,n){let o=""
if(e){let r=!1,c=""
for(const a of e){const{source:e,type:d}=a
switch(d){case"space":r=!0
break
case"comment":{s&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
o?o+=c+t:o=t,c=""
break}case"newline":o&&(c+=e),r=!0
break
default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${d} at node end`)}t+=e.length}}return{comment:o,offset:t}}exports.resolveEnd=resolveEnd},2960:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Pair=__nccwpck_require__(5747),YAMLMap=__nccwpck_require__(9844),YAMLSeq=__nccwpck_require__(8265),resolveEnd=__nccwpck_require__(4810),resolveProps=__nccwpck_require__(3189),utilContainsNewline=__nccwpck_require__(5933),utilMapIncludes=__nccwpck_require__(1329)
const blockMsg="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
function resolveFlowCollection({composeNode:e,composeEmptyNode:n},t,o,s,i){const c="{"===o.start.source,l=c?"flow map":"flow sequence",r=new(i?.nodeClass??(c?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq))(t.schema)
r.flow=!0
const a=t.atRoot
a&&(t.atRoot=!1),t.atKey&&(t.atKey=!1)
let m=o.offset+o.start.source.length
for(let i=0;i<o.items.length;++i){const a=o.items[i],{start:u,key:f,sep:p,value:d}=a,M=resolveProps.resolveProps(u,{flow:l,indicator:"explicit-key-ind",next:f??p?.[0],offset:m,onError:s,parentIndent:o.indent,startOnNewline:!1})
if(!M.found){if(!(M.anchor||M.tag||p||d)){0===i&&M.comma?s(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`):i<o.items.length-1&&s(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),M.comment&&(r.comment?r.comment+="\n"+M.comment:r.comment=M.comment),m=M.end
continue}!c&&t.options.strict&&utilContainsNewline.containsNewline(f)&&s(f,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===i)M.comma&&s(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`)
else if(M.comma||s(M.start,"MISSING_CHAR",`Missing , between ${l} items`),M.comment){let e=""
e:for(const n of u)switch(n.type){case"comma":case"space":break
case"comment":e=n.source.substring(1)
break e
default:break e}if(e){let n=r.items[r.items.length-1]
identity.isPair(n)&&(n=n.value??n.key),n.comment?n.comment+="\n"+e:n.comment=e,M.comment=M.comment.substring(e.length+1)}}if(c||p||M.found){t.atKey=!0
const i=M.end,g=f?e(t,f,M,s):n(t,i,u,null,M,s)
isBlock(f)&&s(g.range,"BLOCK_IN_FLOW",blockMsg),t.atKey=!1
const w=resolveProps.resolveProps(p??[],{flow:l,indicator:"map-value-ind",next:d,offset:g.range[2],onError:s,parentIndent:o.indent,startOnNewline:!1})
if(w.found){if(!c&&!M.found&&t.options.strict){if(p)for(const e of p){if(e===w.found)break
if("newline"===e.type){s(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}M.start<w.found.offset-1024&&s(w.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else d&&("source"in d&&":"===d.source?.[0]?s(d,"MISSING_CHAR",`Missing space after : in ${l}`):s(w.start,"MISSING_CHAR",`Missing , or : between ${l} items`))
const I=d?e(t,d,w,s):w.found?n(t,w.end,p,null,w,s):null
I?isBlock(d)&&s(I.range,"BLOCK_IN_FLOW",blockMsg):w.comment&&(g.comment?g.comment+="\n"+w.comment:g.comment=w.comment)
const k=new Pair.Pair(g,I)
if(t.options.keepSourceTokens&&(k.srcToken=a),c){const e=r
utilMapIncludes.mapIncludes(t,e.items,g)&&s(i,"DUPLICATE_KEY","Map keys must be unique"),e.items.push(k)}else{const e=new YAMLMap.YAMLMap(t.schema)
e.flow=!0,e.items.push(k)
const n=(I??g).range
e.range=[g.range[0],n[1],n[2]],r.items.push(e)}m=I?I.range[2]:w.end}else{const o=d?e(t,d,M,s):n(t,M.end,p,null,M,s)
r.items.push(o),m=o.range[2],isBlock(d)&&s(o.range,"BLOCK_IN_FLOW",blockMsg)}}const u=c?"}":"]",[f,...p]=o.end
let d=m
if(f?.source===u)d=f.offset+f.source.length
else{const e=l[0].toUpperCase()+l.substring(1)
s(m,a?"MISSING_CHAR":"BAD_INDENT",a?`${e} must end with a ${u}`:`${e} in block collection must be sufficiently indented and end with a ${u}`),f&&1!==f.source.length&&p.unshift(f)}if(p.length>0){const e=resolveEnd.resolveEnd(p,d,t.options.strict,s)
e.comment&&(r.comment?r.comment+="\n"+e.comment:r.comment=e.comment),r.range=[o.offset,d,e.offset]}else r.range=[o.offset,d,d]
return r}exports.resolveFlowCollection=resolveFlowCollection},1116:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835),resolveEnd=__nccwpck_require__(4810)
function resolveFlowScalar(e,t,n){const{offset:a,type:r,source:l,end:s}=e
let c,o
const u=(e,t,r)=>n(a+e,t,r)
switch(r){case"scalar":c=Scalar.Scalar.PLAIN,o=plainValue(l,u)
break
case"single-quoted-scalar":c=Scalar.Scalar.QUOTE_SINGLE,o=singleQuotedValue(l,u)
break
case"double-quoted-scalar":c=Scalar.Scalar.QUOTE_DOUBLE,o=doubleQuotedValue(l,u)
break
default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[a,a+l.length,a+l.length]}}const i=a+l.length,f=resolveEnd.resolveEnd(s,i,t,n)
return{value:o,type:c,comment:f.comment,range:[a,i,f.offset]}}function plainValue(e,t){let n=""
switch(e[0]){case"\t":n="a tab character"
break
case",":n="flow indicator character ,"
break
case"%":n="directive indicator character %"
break
case"|":case">":n=`block scalar indicator ${e[0]}`
break
case"@":case"`":n=`reserved character ${e[0]}`}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),unfoldLines(e)}function singleQuotedValue(e,t){return"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
let n,a,r=t.exec(e)
if(!r)return e
try{n=new RegExp("(?<![ \t])[ \t]+$"),a=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/,a=/^[ \t]+|[ \t]+$/g}let l=r[1].replace(n,""),s=" ",c=t.lastIndex
for(;r=t.exec(e);){const e=r[1].replace(a,"")
""===e?"\n"===s?l+=s:s="\n":(l+=s+e,s=" "),c=t.lastIndex}const o=/[ \t]*(.*)/sy
return o.lastIndex=c,r=o.exec(e),l+s+(r?.[1]??"")}function doubleQuotedValue(e,t){let n=""
for(let a=1;a<e.length-1;++a){const r=e[a]
if("\r"!==r||"\n"!==e[a+1])if("\n"===r){const{fold:t,offset:r}=foldNewline(e,a)
n+=t,a=r}else if("\\"===r){let r=e[++a]
const l=escapeCodes[r]
if(l)n+=l
else if("\n"===r)for(r=e[a+1];" "===r||"\t"===r;)r=e[1+ ++a]
else if("\r"===r&&"\n"===e[a+1])for(r=e[1+ ++a];" "===r||"\t"===r;)r=e[1+ ++a]
else if("x"===r||"u"===r||"U"===r){const l="x"===r?2:"u"===r?4:8
n+=parseCharCode(e,a+1,l,t),a+=l}else{const r=e.substr(a-1,2)
t(a-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),n+=r}}else if(" "===r||"\t"===r){const t=a
let l=e[a+1]
for(;" "===l||"\t"===l;)l=e[1+ ++a]
"\n"===l||"\r"===l&&"\n"===e[a+2]||(n+=a>t?e.slice(t,a+1):r)}else n+=r}return'"'===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function foldNewline(e,t){let n="",a=e[t+1]
for(;!(" "!==a&&"\t"!==a&&"\n"!==a&&"\r"!==a||"\r"===a&&"\n"!==e[t+2]);)"\n"===a&&(n+="\n"),a=e[(t+=1)+1]
return n||(n=" "),{fold:n,offset:t}}const escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,n,a){const r=e.substr(t,n),l=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN
try{return String.fromCodePoint(l)}catch{const r=e.substr(t-2,n+2)
return a(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}exports.resolveFlowScalar=resolveFlowScalar},3189:(__unused_webpack_module,exports)=>{function resolveProps(e,{flow:t,indicator:n,next:o,offset:s,onError:a,parentIndent:c,startOnNewline:r}){let l=!1,i=r,p=r,u="",d="",m=!1,f=!1,h=null,b=null,y=null,A=null,E=null,T=null,N=null
for(const s of e)switch(f&&("space"!==s.type&&"newline"!==s.type&&"comma"!==s.type&&a(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f=!1),h&&(i&&"comment"!==s.type&&"newline"!==s.type&&a(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),s.type){case"space":t||"doc-start"===n&&"flow-collection"===o?.type||!s.source.includes("\t")||(h=s),p=!0
break
case"comment":{p||a(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=s.source.substring(1)||" "
u?u+=d+e:u=e,d="",i=!1
break}case"newline":i?u?u+=s.source:T&&"seq-item-ind"===n||(l=!0):d+=s.source,i=!0,m=!0,(b||y)&&(A=s),p=!0
break
case"anchor":b&&a(s,"MULTIPLE_ANCHORS","A node can have at most one anchor"),s.source.endsWith(":")&&a(s.offset+s.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=s,N??(N=s.offset),i=!1,p=!1,f=!0
break
case"tag":y&&a(s,"MULTIPLE_TAGS","A node can have at most one tag"),y=s,N??(N=s.offset),i=!1,p=!1,f=!0
break
case n:(b||y)&&a(s,"BAD_PROP_ORDER",`Anchors and tags must be after the ${s.source} indicator`),T&&a(s,"UNEXPECTED_TOKEN",`Unexpected ${s.source} in ${t??"collection"}`),T=s,i="seq-item-ind"===n||"explicit-key-ind"===n,p=!1
break
case"comma":if(t){E&&a(s,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),E=s,i=!1,p=!1
break}default:a(s,"UNEXPECTED_TOKEN",`Unexpected ${s.type} token`),i=!1,p=!1}const w=e[e.length-1],_=w?w.offset+w.source.length:s
return f&&o&&"space"!==o.type&&"newline"!==o.type&&"comma"!==o.type&&("scalar"!==o.type||""!==o.source)&&a(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(i&&h.indent<=c||"block-map"===o?.type||"block-seq"===o?.type)&&a(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:T,spaceBefore:l,comment:u,hasNewline:m,anchor:b,tag:y,newlineAfterProp:A,end:_,start:N??_}}exports.resolveProps=resolveProps},5933:(__unused_webpack_module,exports)=>{function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return!0
if(e.end)for(const n of e.end)if("newline"===n.type)return!0
return!1
case"flow-collection":for(const n of e.items){for(const e of n.start)if("newline"===e.type)return!0
if(n.sep)for(const e of n.sep)if("newline"===e.type)return!0
if(containsNewline(n.key)||containsNewline(n.value))return!0}return!1
default:return!0}}exports.containsNewline=containsNewline},1937:(__unused_webpack_module,exports)=>{function emptyScalarPosition(e,t,c){if(t){c??(c=t.length)
for(let n=c-1;n>=0;--n){let c=t[n]
switch(c.type){case"space":case"comment":case"newline":e-=c.source.length
continue}for(c=t[++n];"space"===c?.type;)e+=c.source.length,c=t[++n]
break}}return e}exports.emptyScalarPosition=emptyScalarPosition},409:(__unused_webpack_module,exports,__nccwpck_require__)=>{var utilContainsNewline=__nccwpck_require__(5933)
function flowIndentCheck(n,e,t){if("flow-collection"===e?.type){const i=e.end[0]
if(i.indent===n&&("]"===i.source||"}"===i.source)&&utilContainsNewline.containsNewline(e)){t(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}exports.flowIndentCheck=flowIndentCheck},1329:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669)
function mapIncludes(e,t,n){const{uniqueKeys:i}=e.options
if(!1===i)return!1
const s="function"==typeof i?i:(e,t)=>e===t||identity.isScalar(e)&&identity.isScalar(t)&&e.value===t.value
return t.some(e=>s(e.key,n))}exports.mapIncludes=mapIncludes},5591:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Alias=__nccwpck_require__(395),Collection=__nccwpck_require__(6147),identity=__nccwpck_require__(9669),Pair=__nccwpck_require__(5747),toJS=__nccwpck_require__(5169),Schema=__nccwpck_require__(4418),stringifyDocument=__nccwpck_require__(379),anchors=__nccwpck_require__(1634),applyReviver=__nccwpck_require__(4555),createNode=__nccwpck_require__(7330),directives=__nccwpck_require__(9308)
class Document{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC})
let s=null
"function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t,t=void 0)
const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n)
this.options=i
let{version:o}=i
n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new directives.Directives({version:o}),this.setSchema(o,n),this.contents=void 0===e?null:this.createNode(e,s,n)}clone(){const e=Object.create(Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}})
return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=identity.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=anchors.anchorNames(this)
e.anchor=!t||n.has(t)?anchors.findNewAnchor(t||"a",n):t}return new Alias.Alias(e.anchor)}createNode(e,t,n){let s
if("function"==typeof t)e=t.call({"":e},"",e),s=t
else if(Array.isArray(t)){const e=e=>"number"==typeof e||e instanceof String||e instanceof Number,n=t.filter(e).map(String)
n.length>0&&(t=t.concat(n)),s=t}else void 0===n&&t&&(n=t,t=void 0)
const{aliasDuplicateObjects:i,anchorPrefix:o,flow:r,keepUndefined:c,onTagObj:a,tag:h}=n??{},{onAnchor:l,setAnchors:d,sourceObjects:u}=anchors.createNodeAnchors(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:l,onTagObj:a,replacer:s,schema:this.schema,sourceObjects:u},v=createNode.createNode(e,h,m)
return r&&identity.isCollection(v)&&(v.flow=!0),d(),v}createPair(e,t,n={}){const s=this.createNode(e,null,n),i=this.createNode(t,null,n)
return new Pair.Pair(s,i)}delete(e){return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){return Collection.isEmptyPath(e)?null!=this.contents&&(this.contents=null,!0):!!assertCollection(this.contents)&&this.contents.deleteIn(e)}get(e,t){return identity.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Collection.isEmptyPath(e)?!t&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return!!identity.isCollection(this.contents)&&this.contents.has(e)}hasIn(e){return Collection.isEmptyPath(e)?void 0!==this.contents:!!identity.isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){null==this.contents?this.contents=Collection.collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){Collection.isEmptyPath(e)?this.contents=t:null==this.contents?this.contents=Collection.collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){let n
switch("number"==typeof e&&(e=String(e)),e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new directives.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives,n=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else{if(!n)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new Schema.Schema(Object.assign(n,t))}}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){const r={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===n,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100},c=toJS.toJS(this.contents,t??"",r)
if("function"==typeof i)for(const{count:e,res:t}of r.anchors.values())i(t,e)
return"function"==typeof o?applyReviver.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return stringifyDocument.stringifyDocument(this,e)}}function assertCollection(e){if(identity.isCollection(e))return!0
throw new Error("Expected a YAML collection as document contents")}exports.Document=Document},1634:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),visit=__nccwpck_require__(6418)
function anchorIsValid(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){const o=JSON.stringify(n)
throw new Error(`Anchor must not contain whitespace or control characters: ${o}`)}return!0}function anchorNames(n){const o=new Set
return visit.visit(n,{Value(n,e){e.anchor&&o.add(e.anchor)}}),o}function findNewAnchor(n,o){for(let e=1;;++e){const r=`${n}${e}`
if(!o.has(r))return r}}function createNodeAnchors(n,o){const e=[],r=new Map
let t=null
return{onAnchor:r=>{e.push(r),t??(t=anchorNames(n))
const c=findNewAnchor(o,t)
return t.add(c),c},setAnchors:()=>{for(const n of e){const o=r.get(n)
if("object"!=typeof o||!o.anchor||!identity.isScalar(o.node)&&!identity.isCollection(o.node)){const o=new Error("Failed to resolve repeated object (this should not happen)")
throw o.source=n,o}o.node.anchor=o.anchor}},sourceObjects:r}}exports.anchorIsValid=anchorIsValid,exports.anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=findNewAnchor},4555:(__unused_webpack_module,exports)=>{function applyReviver(e,t,r,o){if(o&&"object"==typeof o)if(Array.isArray(o))for(let t=0,r=o.length;t<r;++t){const r=o[t],i=applyReviver(e,o,String(t),r)
void 0===i?delete o[t]:i!==r&&(o[t]=i)}else if(o instanceof Map)for(const t of Array.from(o.keys())){const r=o.get(t),i=applyReviver(e,o,t,r)
void 0===i?o.delete(t):i!==r&&o.set(t,i)}else if(o instanceof Set)for(const t of Array.from(o)){const r=applyReviver(e,o,t,t)
void 0===r?o.delete(t):r!==t&&(o.delete(t),o.add(r))}else for(const[t,r]of Object.entries(o)){const i=applyReviver(e,o,t,r)
void 0===i?delete o[t]:i!==r&&(o[t]=i)}return e.call(t,r,o)}exports.applyReviver=applyReviver},7330:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Alias=__nccwpck_require__(395),identity=__nccwpck_require__(9669),Scalar=__nccwpck_require__(6835)
const defaultTagPrefix="tag:yaml.org,2002:"
function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t),a=e.find(e=>!e.format)??e[0]
if(!a)throw new Error(`Tag ${t} not found`)
return a}return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(identity.isDocument(e)&&(e=e.contents),identity.isNode(e))return e
if(identity.isPair(e)){const t=n.schema[identity.MAP].createNode?.(n.schema,null,n)
return t.items.push(e),t}(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
const{aliasDuplicateObjects:a,onAnchor:i,onTagObj:o,schema:r,sourceObjects:c}=n
let s
if(a&&e&&"object"==typeof e){if(s=c.get(e),s)return s.anchor??(s.anchor=i(e)),new Alias.Alias(s.anchor)
s={anchor:null,node:null},c.set(e,s)}t?.startsWith("!!")&&(t=defaultTagPrefix+t.slice(2))
let f=findTagObject(e,t,r.tags)
if(!f){if(e&&"function"==typeof e.toJSON&&(e=e.toJSON()),!e||"object"!=typeof e){const t=new Scalar.Scalar(e)
return s&&(s.node=t),t}f=e instanceof Map?r[identity.MAP]:Symbol.iterator in Object(e)?r[identity.SEQ]:r[identity.MAP]}o&&(o(f),delete n.onTagObj)
const d=f?.createNode?f.createNode(n.schema,e,n):"function"==typeof f?.nodeClass?.from?f.nodeClass.from(n.schema,e,n):new Scalar.Scalar(e)
return t?d.tag=t:f.default||(d.tag=f.tag),s&&(s.node=d),d}exports.createNode=createNode},9308:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),visit=__nccwpck_require__(6418)
const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=t=>t.replace(/[!,[\]{}]/g,t=>escapeChars[t])
class Directives{constructor(t,e){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,t),this.tags=Object.assign({},Directives.defaultTags,e)}clone(){const t=new Directives(this.yaml,this.tags)
return t.docStart=this.docStart,t}atDocument(){const t=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1,this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return t}add(t,e){this.atNextDocument&&(this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1)
const s=t.trim().split(/[ \t]+/),i=s.shift()
switch(i){case"%TAG":{if(2!==s.length&&(e(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1
const[t,i]=s
return this.tags[t]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,1!==s.length)return e(0,"%YAML directive should contain exactly one part"),!1
const[t]=s
if("1.1"===t||"1.2"===t)return this.yaml.version=t,!0
return e(6,`Unsupported YAML version ${t}`,/^\d+\.\d+$/.test(t)),!1}default:return e(0,`Unknown directive ${i}`,!0),!1}}tagName(t,e){if("!"===t)return"!"
if("!"!==t[0])return e(`Not a valid tag: ${t}`),null
if("<"===t[1]){const s=t.slice(2,-1)
return"!"===s||"!!"===s?(e(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(">"!==t[t.length-1]&&e("Verbatim tags must end with a >"),s)}const[,s,i]=t.match(/^(.*!)([^!]*)$/s)
i||e(`The ${t} tag has no suffix`)
const a=this.tags[s]
if(a)try{return a+decodeURIComponent(i)}catch(t){return e(String(t)),null}return"!"===s?t:(e(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[e,s]of Object.entries(this.tags))if(t.startsWith(s))return e+escapeTagName(t.substring(s.length))
return"!"===t[0]?t:`!<${t}>`}toString(t){const e=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags)
let i
if(t&&s.length>0&&identity.isNode(t.contents)){const e={}
visit.visit(t.contents,(t,s)=>{identity.isNode(s)&&s.tag&&(e[s.tag]=!0)}),i=Object.keys(e)}else i=[]
for(const[a,n]of s)"!!"===a&&"tag:yaml.org,2002:"===n||t&&!i.some(t=>t.startsWith(n))||e.push(`%TAG ${a} ${n}`)
return e.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives},334:(__unused_webpack_module,exports)=>{class YAMLError extends Error{constructor(r,s,t,e){super(),this.name=r,this.code=t,this.message=e,this.pos=s}}class YAMLParseError extends YAMLError{constructor(r,s,t){super("YAMLParseError",r,s,t)}}class YAMLWarning extends YAMLError{constructor(r,s,t){super("YAMLWarning",r,s,t)}}const prettifyError=(r,s)=>t=>{if(-1===t.pos[0])return
t.linePos=t.pos.map(r=>s.linePos(r))
const{line:e,col:n}=t.linePos[0]
t.message+=` at line ${e}, column ${n}`
let o=n-1,i=r.substring(s.lineStarts[e-1],s.lineStarts[e]).replace(/[\n\r]+$/,"")
if(o>=60&&i.length>80){const r=Math.min(o-39,i.length-79)
i="\u2026"+i.substring(r),o-=r-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),e>1&&/^ *$/.test(i.substring(0,o))){let t=r.substring(s.lineStarts[e-2],s.lineStarts[e-1])
t.length>80&&(t=t.substring(0,79)+"\u2026\n"),i=t+i}if(/[^ ]/.test(i)){let r=1
const s=t.linePos[1]
s?.line===e&&s.col>n&&(r=Math.max(1,Math.min(s.col-n,80-o)))
const a=" ".repeat(o)+"^".repeat(r)
t.message+=`:\n\n${i}\n${a}\n`}}
exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError},8537:(__unused_webpack_module,exports,__nccwpck_require__)=>{var __webpack_unused_export__
var composer=__nccwpck_require__(1682),Document=__nccwpck_require__(5591),Schema=__nccwpck_require__(4418),errors=__nccwpck_require__(334),Alias=__nccwpck_require__(395),identity=__nccwpck_require__(9669),Pair=__nccwpck_require__(5747),Scalar=__nccwpck_require__(6835),YAMLMap=__nccwpck_require__(9844),YAMLSeq=__nccwpck_require__(8265),cst=__nccwpck_require__(5023),lexer=__nccwpck_require__(3239),lineCounter=__nccwpck_require__(8766),parser=__nccwpck_require__(8722),publicApi=__nccwpck_require__(513),visit=__nccwpck_require__(6418)
__webpack_unused_export__=composer.Composer,__webpack_unused_export__=Document.Document,__webpack_unused_export__=Schema.Schema,__webpack_unused_export__=errors.YAMLError,__webpack_unused_export__=errors.YAMLParseError,__webpack_unused_export__=errors.YAMLWarning,__webpack_unused_export__=Alias.Alias,exports.Vj=identity.isAlias,__webpack_unused_export__=identity.isCollection,__webpack_unused_export__=identity.isDocument,exports.jh=identity.isMap,__webpack_unused_export__=identity.isNode,exports.tO=identity.isPair,exports.jn=identity.isScalar,exports.oP=identity.isSeq,__webpack_unused_export__=Pair.Pair,__webpack_unused_export__=Scalar.Scalar,__webpack_unused_export__=YAMLMap.YAMLMap,__webpack_unused_export__=YAMLSeq.YAMLSeq,__webpack_unused_export__=cst,__webpack_unused_export__=lexer.Lexer,exports.HN=lineCounter.LineCounter,__webpack_unused_export__=parser.Parser,__webpack_unused_export__=publicApi.parse,exports.hR=publicApi.parseAllDocuments,exports.Tp=publicApi.parseDocument,__webpack_unused_export__=publicApi.stringify,exports.YR=visit.visit,__webpack_unused_export__=visit.visitAsync},8271:(__unused_webpack_module,exports,__nccwpck_require__)=>{var node_process=__nccwpck_require__(932)
function debug(e,...n){"debug"===e&&console.log(...n)}function warn(e,n){"debug"!==e&&"warn"!==e||("function"==typeof node_process.emitWarning?node_process.emitWarning(n):console.warn(n))}exports.debug=debug,exports.warn=warn},395:(__unused_webpack_module,exports,__nccwpck_require__)=>{var anchors=__nccwpck_require__(1634),visit=__nccwpck_require__(6418),identity=__nccwpck_require__(9669),Node=__nccwpck_require__(603),toJS=__nccwpck_require__(5169)
class Alias extends Node.NodeBase{constructor(e){super(identity.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
let s,i
t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],visit.visit(e,{Node:(e,t)=>{(identity.isAlias(t)||identity.hasAnchor(t))&&s.push(t)}}),t&&(t.aliasResolveCache=s))
for(const e of s){if(e===this)break
e.anchor===this.source&&(i=e)}if(i&&t){const{anchors:e,doc:s,maxAliasCount:o}=t
let r=e.get(i)
if(r||(toJS.toJS(i,null,t),r=e.get(i)),void 0===r?.res){throw new ReferenceError("This should not happen: Alias anchor was not resolved?")}if(o>=0&&(r.count+=1,0===r.aliasCount&&(r.aliasCount=getAliasCount(s,i,e)),r.count*r.aliasCount>o)){throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return i}toJSON(e,t){if(!t)return{source:this.source}
const s=this.resolve(t.doc,t)
if(!s){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(s).res}toString(e,t,s){const i=`*${this.source}`
if(e){if(anchors.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${i} `}return i}}function getAliasCount(e,t,s){if(identity.isAlias(t)){const i=t.resolve(e),o=s&&i&&s.get(i)
return o?o.count*o.aliasCount:0}if(identity.isCollection(t)){let i=0
for(const o of t.items){const t=getAliasCount(e,o,s)
t>i&&(i=t)}return i}if(identity.isPair(t)){const i=getAliasCount(e,t.key,s),o=getAliasCount(e,t.value,s)
return Math.max(i,o)}return 1}exports.Alias=Alias},6147:(__unused_webpack_module,exports,__nccwpck_require__)=>{var createNode=__nccwpck_require__(7330),identity=__nccwpck_require__(9669),Node=__nccwpck_require__(603)
function collectionFromPath(e,t,i){let n=i
for(let e=t.length-1;e>=0;--e){const i=t[e]
if("number"==typeof i&&Number.isInteger(i)&&i>=0){const e=[]
e[i]=n,n=e}else n=new Map([[i,n]])}return createNode.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done
class Collection extends Node.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
return e&&(t.schema=e),t.items=t.items.map(t=>identity.isNode(t)||identity.isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[i,...n]=e,o=this.get(i,!0)
if(identity.isCollection(o))o.addIn(n,t)
else{if(void 0!==o||!this.schema)throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)
this.set(i,collectionFromPath(this.schema,n,t))}}}deleteIn(e){const[t,...i]=e
if(0===i.length)return this.delete(t)
const n=this.get(t,!0)
if(identity.isCollection(n))return n.deleteIn(i)
throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}getIn(e,t){const[i,...n]=e,o=this.get(i,!0)
return 0===n.length?!t&&identity.isScalar(o)?o.value:o:identity.isCollection(o)?o.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!identity.isPair(t))return!1
const i=t.value
return null==i||e&&identity.isScalar(i)&&null==i.value&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){const[t,...i]=e
if(0===i.length)return this.has(t)
const n=this.get(t,!0)
return!!identity.isCollection(n)&&n.hasIn(i)}setIn(e,t){const[i,...n]=e
if(0===n.length)this.set(i,t)
else{const e=this.get(i,!0)
if(identity.isCollection(e))e.setIn(n,t)
else{if(void 0!==e||!this.schema)throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)
this.set(i,collectionFromPath(this.schema,n,t))}}}}exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath},603:(__unused_webpack_module,exports,__nccwpck_require__)=>{var applyReviver=__nccwpck_require__(4555),identity=__nccwpck_require__(9669),toJS=__nccwpck_require__(5169)
class NodeBase{constructor(e){Object.defineProperty(this,identity.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:r,onAnchor:o,reviver:i}={}){if(!identity.isDocument(e))throw new TypeError("A document argument is required")
const n={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,mapKeyWarned:!1,maxAliasCount:"number"==typeof r?r:100},s=toJS.toJS(this,"",n)
if("function"==typeof o)for(const{count:e,res:t}of n.anchors.values())o(t,e)
return"function"==typeof i?applyReviver.applyReviver(i,{"":s},"",s):s}}exports.NodeBase=NodeBase},5747:(__unused_webpack_module,exports,__nccwpck_require__)=>{var createNode=__nccwpck_require__(7330),stringifyPair=__nccwpck_require__(6706),addPairToJSMap=__nccwpck_require__(4850),identity=__nccwpck_require__(9669)
function createPair(e,i,r){const t=createNode.createNode(e,void 0,r),a=createNode.createNode(i,void 0,r)
return new Pair(t,a)}class Pair{constructor(e,i=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=e,this.value=i}clone(e){let{key:i,value:r}=this
return identity.isNode(i)&&(i=i.clone(e)),identity.isNode(r)&&(r=r.clone(e)),new Pair(i,r)}toJSON(e,i){const r=i?.mapAsMap?new Map:{}
return addPairToJSMap.addPairToJSMap(i,r,this)}toString(e,i,r){return e?.doc?stringifyPair.stringifyPair(this,e,i,r):JSON.stringify(this)}}exports.Pair=Pair,exports.createPair=createPair},6835:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Node=__nccwpck_require__(603),toJS=__nccwpck_require__(5169)
const isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e
class Scalar extends Node.NodeBase{constructor(e){super(identity.SCALAR),this.value=e}toJSON(e,a){return a?.keep?this.value:toJS.toJS(this.value,e,a)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,exports.isScalarValue=isScalarValue},9844:(__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyCollection=__nccwpck_require__(8234),addPairToJSMap=__nccwpck_require__(4850),Collection=__nccwpck_require__(6147),identity=__nccwpck_require__(9669),Pair=__nccwpck_require__(5747),Scalar=__nccwpck_require__(6835)
function findPair(i,e){const t=identity.isScalar(e)?e.value:e
for(const r of i)if(identity.isPair(r)){if(r.key===e||r.key===t)return r
if(identity.isScalar(r.key)&&r.key.value===t)return r}}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(i){super(identity.MAP,i),this.items=[]}static from(i,e,t){const{keepUndefined:r,replacer:s}=t,a=new this(i),n=(i,n)=>{if("function"==typeof s)n=s.call(e,i,n)
else if(Array.isArray(s)&&!s.includes(i))return;(void 0!==n||r)&&a.items.push(Pair.createPair(i,n,t))}
if(e instanceof Map)for(const[i,t]of e)n(i,t)
else if(e&&"object"==typeof e)for(const i of Object.keys(e))n(i,e[i])
return"function"==typeof i.sortMapEntries&&a.items.sort(i.sortMapEntries),a}add(i,e){let t
t=identity.isPair(i)?i:i&&"object"==typeof i&&"key"in i?new Pair.Pair(i.key,i.value):new Pair.Pair(i,i?.value)
const r=findPair(this.items,t.key),s=this.schema?.sortMapEntries
if(r){if(!e)throw new Error(`Key ${t.key} already set`)
identity.isScalar(r.value)&&Scalar.isScalarValue(t.value)?r.value.value=t.value:r.value=t.value}else if(s){const i=this.items.findIndex(i=>s(t,i)<0);-1===i?this.items.push(t):this.items.splice(i,0,t)}else this.items.push(t)}delete(i){const e=findPair(this.items,i)
if(!e)return!1
return this.items.splice(this.items.indexOf(e),1).length>0}get(i,e){const t=findPair(this.items,i),r=t?.value
return(!e&&identity.isScalar(r)?r.value:r)??void 0}has(i){return!!findPair(this.items,i)}set(i,e){this.add(new Pair.Pair(i,e),!0)}toJSON(i,e,t){const r=t?new t:e?.mapAsMap?new Map:{}
e?.onCreate&&e.onCreate(r)
for(const i of this.items)addPairToJSMap.addPairToJSMap(e,r,i)
return r}toString(i,e,t){if(!i)return JSON.stringify(this)
for(const i of this.items)if(!identity.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`)
return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},i,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,i,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:t,onComment:e})}}exports.YAMLMap=YAMLMap,exports.findPair=findPair},8265:(__unused_webpack_module,exports,__nccwpck_require__)=>{var createNode=__nccwpck_require__(7330),stringifyCollection=__nccwpck_require__(8234),Collection=__nccwpck_require__(6147),identity=__nccwpck_require__(9669),Scalar=__nccwpck_require__(6835),toJS=__nccwpck_require__(5169)
class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(identity.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if("number"!=typeof t)return!1
return this.items.splice(t,1).length>0}get(e,t){const i=asItemIndex(e)
if("number"!=typeof i)return
const r=this.items[i]
return!t&&identity.isScalar(r)?r.value:r}has(e){const t=asItemIndex(e)
return"number"==typeof t&&t<this.items.length}set(e,t){const i=asItemIndex(e)
if("number"!=typeof i)throw new Error(`Expected a valid index, not ${e}.`)
const r=this.items[i]
identity.isScalar(r)&&Scalar.isScalarValue(t)?r.value=t:this.items[i]=t}toJSON(e,t){const i=[]
t?.onCreate&&t.onCreate(i)
let r=0
for(const e of this.items)i.push(toJS.toJS(e,String(r++),t))
return i}toString(e,t,i){return e?stringifyCollection.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:t}):JSON.stringify(this)}static from(e,t,i){const{replacer:r}=i,n=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let s of t){if("function"==typeof r){const i=t instanceof Set?s:String(e++)
s=r.call(t,i,s)}n.items.push(createNode.createNode(s,void 0,i))}}return n}}function asItemIndex(e){let t=identity.isScalar(e)?e.value:e
return t&&"string"==typeof t&&(t=Number(t)),"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}exports.YAMLSeq=YAMLSeq},4850:(__unused_webpack_module,exports,__nccwpck_require__)=>{var log=__nccwpck_require__(8271),merge=__nccwpck_require__(5990),stringify=__nccwpck_require__(9182),identity=__nccwpck_require__(9669),toJS=__nccwpck_require__(5169)
function addPairToJSMap(e,t,{key:i,value:r}){if(identity.isNode(i)&&i.addToJSMap)i.addToJSMap(e,t,r)
else if(merge.isMergeKey(e,i))merge.addMergeToJSMap(e,t,r)
else{const n=toJS.toJS(i,"",e)
if(t instanceof Map)t.set(n,toJS.toJS(r,n,e))
else if(t instanceof Set)t.add(n)
else{const o=stringifyKey(i,n,e),s=toJS.toJS(r,o,e)
o in t?Object.defineProperty(t,o,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[o]=s}}return t}function stringifyKey(e,t,i){if(null===t)return""
if("object"!=typeof t)return String(t)
if(identity.isNode(e)&&i?.doc){const t=stringify.createStringifyContext(i.doc,{})
t.anchors=new Set
for(const e of i.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=!0,t.inStringifyKey=!0
const r=e.toString(t)
if(!i.mapKeyWarned){let e=JSON.stringify(r)
e.length>40&&(e=e.substring(0,36)+'..."'),log.warn(i.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),i.mapKeyWarned=!0}return r}return JSON.stringify(t)}exports.addPairToJSMap=addPairToJSMap},9669:(__unused_webpack_module,exports)=>{const ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=o=>!!o&&"object"==typeof o&&o[NODE_TYPE]===ALIAS,isDocument=o=>!!o&&"object"==typeof o&&o[NODE_TYPE]===DOC,isMap=o=>!!o&&"object"==typeof o&&o[NODE_TYPE]===MAP,isPair=o=>!!o&&"object"==typeof o&&o[NODE_TYPE]===PAIR,isScalar=o=>!!o&&"object"==typeof o&&o[NODE_TYPE]===SCALAR,isSeq=o=>!!o&&"object"==typeof o&&o[NODE_TYPE]===SEQ
function isCollection(o){if(o&&"object"==typeof o)switch(o[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(o){if(o&&"object"==typeof o)switch(o[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}const hasAnchor=o=>(isScalar(o)||isCollection(o))&&!!o.anchor
exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=SCALAR,exports.SEQ=SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.isNode=isNode,exports.isPair=isPair,exports.isScalar=isScalar,exports.isSeq=isSeq},5169:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669)
function toJS(t,e,r){if(Array.isArray(t))return t.map((t,e)=>toJS(t,String(e),r))
if(t&&"function"==typeof t.toJSON){if(!r||!identity.hasAnchor(t))return t.toJSON(e,r)
const n={aliasCount:0,count:1,res:void 0}
r.anchors.set(t,n),r.onCreate=t=>{n.res=t,delete r.onCreate}
const o=t.toJSON(e,r)
return r.onCreate&&r.onCreate(o),o}return"bigint"!=typeof t||r?.keep?t:Number(t)}exports.toJS=toJS},6600:(__unused_webpack_module,exports,__nccwpck_require__)=>{var resolveBlockScalar=__nccwpck_require__(7755),resolveFlowScalar=__nccwpck_require__(1116),errors=__nccwpck_require__(334),stringifyString=__nccwpck_require__(3815)
function resolveAsScalar(e,s=!0,r){if(e){const t=(e,s,t)=>{const a="number"==typeof e?e:Array.isArray(e)?e[0]:e.offset
if(!r)throw new errors.YAMLParseError([a,a+1],s,t)
r(a,s,t)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(e,s,t)
case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict:s}},e,t)}}return null}function createScalarToken(e,s){const{implicitKey:r=!1,indent:t,inFlow:a=!1,offset:n=-1,type:o="PLAIN"}=s,c=stringifyString.stringifyString({type:o,value:e},{implicitKey:r,indent:t>0?" ".repeat(t):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}}),l=s.end??[{type:"newline",offset:-1,indent:t,source:"\n"}]
switch(c[0]){case"|":case">":{const e=c.indexOf("\n"),s=c.substring(0,e),r=c.substring(e+1)+"\n",a=[{type:"block-scalar-header",offset:n,indent:t,source:s}]
return addEndtoBlockProps(a,l)||a.push({type:"newline",offset:-1,indent:t,source:"\n"}),{type:"block-scalar",offset:n,indent:t,props:a,source:r}}case'"':return{type:"double-quoted-scalar",offset:n,indent:t,source:c,end:l}
case"'":return{type:"single-quoted-scalar",offset:n,indent:t,source:c,end:l}
default:return{type:"scalar",offset:n,indent:t,source:c,end:l}}}function setScalarValue(e,s,r={}){let{afterKey:t=!1,implicitKey:a=!1,inFlow:n=!1,type:o}=r,c="indent"in e?e.indent:null
if(t&&"number"==typeof c&&(c+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE"
break
case"double-quoted-scalar":o="QUOTE_DOUBLE"
break
case"block-scalar":{const s=e.props[0]
if("block-scalar-header"!==s.type)throw new Error("Invalid block scalar header")
o=">"===s.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:o="PLAIN"}const l=stringifyString.stringifyString({type:o,value:s},{implicitKey:a||null===c,indent:null!==c&&c>0?" ".repeat(c):"",inFlow:n,options:{blockQuote:!0,lineWidth:-1}})
switch(l[0]){case"|":case">":setBlockScalarValue(e,l)
break
case'"':setFlowScalarValue(e,l,"double-quoted-scalar")
break
case"'":setFlowScalarValue(e,l,"single-quoted-scalar")
break
default:setFlowScalarValue(e,l,"scalar")}}function setBlockScalarValue(e,s){const r=s.indexOf("\n"),t=s.substring(0,r),a=s.substring(r+1)+"\n"
if("block-scalar"===e.type){const s=e.props[0]
if("block-scalar-header"!==s.type)throw new Error("Invalid block scalar header")
s.source=t,e.source=a}else{const{offset:s}=e,r="indent"in e?e.indent:-1,n=[{type:"block-scalar-header",offset:s,indent:r,source:t}]
addEndtoBlockProps(n,"end"in e?e.end:void 0)||n.push({type:"newline",offset:-1,indent:r,source:"\n"})
for(const s of Object.keys(e))"type"!==s&&"offset"!==s&&delete e[s]
Object.assign(e,{type:"block-scalar",indent:r,props:n,source:a})}}function addEndtoBlockProps(e,s){if(s)for(const r of s)switch(r.type){case"space":case"comment":e.push(r)
break
case"newline":return e.push(r),!0}return!1}function setFlowScalarValue(e,s,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=s
break
case"block-scalar":{const t=e.props.slice(1)
let a=s.length
"block-scalar-header"===e.props[0].type&&(a-=e.props[0].source.length)
for(const e of t)e.offset+=a
delete e.props,Object.assign(e,{type:r,source:s,end:t})
break}case"block-map":case"block-seq":{const t={type:"newline",offset:e.offset+s.length,indent:e.indent,source:"\n"}
delete e.items,Object.assign(e,{type:r,source:s,end:[t]})
break}default:{const t="indent"in e?e.indent:-1,a="end"in e&&Array.isArray(e.end)?e.end.filter(e=>"space"===e.type||"comment"===e.type||"newline"===e.type):[]
for(const s of Object.keys(e))"type"!==s&&"offset"!==s&&delete e[s]
Object.assign(e,{type:r,indent:t,source:s,end:a})}}}exports.createScalarToken=createScalarToken,exports.resolveAsScalar=resolveAsScalar,exports.setScalarValue=setScalarValue},9027:(__unused_webpack_module,exports)=>{const stringify=t=>"type"in t?stringifyToken(t):stringifyItem(t)
function stringifyToken(t){switch(t.type){case"block-scalar":{let e=""
for(const o of t.props)e+=stringifyToken(o)
return e+t.source}case"block-map":case"block-seq":{let e=""
for(const o of t.items)e+=stringifyItem(o)
return e}case"flow-collection":{let e=t.start.source
for(const o of t.items)e+=stringifyItem(o)
for(const o of t.end)e+=o.source
return e}case"document":{let e=stringifyItem(t)
if(t.end)for(const o of t.end)e+=o.source
return e}default:{let e=t.source
if("end"in t&&t.end)for(const o of t.end)e+=o.source
return e}}}function stringifyItem({start:t,key:e,sep:o,value:n}){let r=""
for(const e of t)r+=e.source
if(e&&(r+=stringifyToken(e)),o)for(const t of o)r+=t.source
return n&&(r+=stringifyToken(n)),r}exports.stringify=stringify},5557:(__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove item")
function visit(t,e){"type"in t&&"document"===t.type&&(t={start:t.start,value:t.value}),_visit(Object.freeze([]),t,e)}function _visit(t,e,i){let n=i(e,t)
if("symbol"==typeof n)return n
for(const s of["key","value"]){const o=e[s]
if(o&&"items"in o){for(let e=0;e<o.items.length;++e){const n=_visit(Object.freeze(t.concat([[s,e]])),o.items[e],i)
if("number"==typeof n)e=n-1
else{if(n===BREAK)return BREAK
n===REMOVE&&(o.items.splice(e,1),e-=1)}}"function"==typeof n&&"key"===s&&(n=n(e,t))}}return"function"==typeof n?n(e,t):n}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visit.itemAtPath=(t,e)=>{let i=t
for(const[t,n]of e){const e=i?.[t]
if(!e||!("items"in e))return
i=e.items[n]}return i},visit.parentCollection=(t,e)=>{const i=visit.itemAtPath(t,e.slice(0,-1)),n=e[e.length-1][0],s=i?.[n]
if(s&&"items"in s)return s
throw new Error("Parent collection not found")},exports.visit=visit},5023:(__unused_webpack_module,exports,__nccwpck_require__)=>{var cstScalar=__nccwpck_require__(6600),cstStringify=__nccwpck_require__(9027),cstVisit=__nccwpck_require__(5557)
const BOM="\ufeff",DOCUMENT="\x02",FLOW_END="\x18",SCALAR="\x1f",isCollection=e=>!!e&&"items"in e,isScalar=e=>!!e&&("scalar"===e.type||"single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type||"block-scalar"===e.type)
function prettyToken(e){switch(e){case"\ufeff":return"<BOM>"
case"\x02":return"<DOC>"
case"\x18":return"<FLOW_END>"
case"\x1f":return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case"\ufeff":return"byte-order-mark"
case"\x02":return"doc-mode"
case"\x18":return"flow-error-end"
case"\x1f":return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(e[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken,exports.resolveAsScalar=cstScalar.resolveAsScalar,exports.setScalarValue=cstScalar.setScalarValue,exports.stringify=cstStringify.stringify,exports.visit=cstVisit.visit,exports.BOM="\ufeff",exports.DOCUMENT="\x02",exports.FLOW_END="\x18",exports.SCALAR="\x1f",exports.isCollection=isCollection,exports.isScalar=isScalar,exports.prettyToken=prettyToken,exports.tokenType=tokenType},3239:(__unused_webpack_module,exports,__nccwpck_require__)=>{var cst=__nccwpck_require__(5023)
function isEmpty(t){switch(t){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}}const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=t=>!t||invalidAnchorChars.has(t)
class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,s=!1){if(t){if("string"!=typeof t)throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!s
let e=this.next??"stream"
for(;e&&(s||this.hasChars(1));)e=yield*this.parseNext(e)}atLineEnd(){let t=this.pos,s=this.buffer[t]
for(;" "===s||"\t"===s;)s=this.buffer[++t]
return!s||"#"===s||"\n"===s||"\r"===s&&"\n"===this.buffer[t+1]}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let s=this.buffer[t]
if(this.indentNext>0){let e=0
for(;" "===s;)s=this.buffer[++e+t]
if("\r"===s){const s=this.buffer[e+t+1]
if("\n"===s||!s&&!this.atEnd)return t+e+1}return"\n"===s||e>=this.indentNext||!s&&!this.atEnd?t+e:-1}if("-"===s||"."===s){const s=this.buffer.substr(t,3)
if(("---"===s||"..."===s)&&isEmpty(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos
return("number"!=typeof t||-1!==t&&t<this.pos)&&(t=this.buffer.indexOf("\n",this.pos),this.lineEndPos=t),-1===t?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[t-1]&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine()
if(null===t)return this.setNext("stream")
if(t[0]===cst.BOM&&(yield*this.pushCount(1),t=t.substring(1)),"%"===t[0]){let s=t.length,e=t.indexOf("#")
for(;-1!==e;){const i=t[e-1]
if(" "===i||"\t"===i){s=e-1
break}e=t.indexOf("#",e+1)}for(;;){const e=t[s-1]
if(" "!==e&&"\t"!==e)break
s-=1}const i=(yield*this.pushCount(s))+(yield*this.pushSpaces(!0))
return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){const s=yield*this.pushSpaces(!0)
return yield*this.pushCount(t.length-s),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const t=this.charAt(0)
if(!t&&!this.atEnd)return this.setNext("line-start")
if("-"===t||"."===t){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const t=this.peek(3)
if(("---"===t||"..."===t)&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,"---"===t?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[t,s]=this.peek(2)
if(!s&&!this.atEnd)return this.setNext("block-start")
if(("-"===t||"?"===t||":"===t)&&isEmpty(s)){const t=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
return this.indentNext=this.indentValue+1,this.indentValue+=t,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const t=this.getLine()
if(null===t)return this.setNext("doc")
let s=yield*this.pushIndicators()
switch(t[s]){case"#":yield*this.pushCount(t.length-s)
case void 0:return yield*this.pushNewline(),yield*this.parseLineStart()
case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow"
case"}":case"]":return yield*this.pushCount(1),"doc"
case"*":return yield*this.pushUntil(isNotAnchorChar),"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":return s+=(yield*this.parseBlockScalarHeader()),s+=(yield*this.pushSpaces(!0)),yield*this.pushCount(t.length-s),yield*this.pushNewline(),yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,s,e=-1
do{t=yield*this.pushNewline(),t>0?(s=yield*this.pushSpaces(!1),this.indentValue=e=s):s=0,s+=(yield*this.pushSpaces(!0))}while(t+s>0)
const i=this.getLine()
if(null===i)return this.setNext("flow")
if(-1!==e&&e<this.indentNext&&"#"!==i[0]||0===e&&(i.startsWith("---")||i.startsWith("..."))&&isEmpty(i[3])){if(!(e===this.indentNext-1&&1===this.flowLevel&&("]"===i[0]||"}"===i[0])))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart()}let r=0
for(;","===i[r];)r+=(yield*this.pushCount(1)),r+=(yield*this.pushSpaces(!0)),this.flowKey=!1
switch(r+=(yield*this.pushIndicators()),i[r]){case void 0:return"flow"
case"#":return yield*this.pushCount(i.length-r),"flow"
case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow"
case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc"
case"*":return yield*this.pushUntil(isNotAnchorChar),"flow"
case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar()
case":":{const t=this.charAt(1)
if(this.flowKey||isEmpty(t)||","===t)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const t=this.charAt(0)
let s=this.buffer.indexOf(t,this.pos+1)
if("'"===t)for(;-1!==s&&"'"===this.buffer[s+1];)s=this.buffer.indexOf("'",s+2)
else for(;-1!==s;){let t=0
for(;"\\"===this.buffer[s-1-t];)t+=1
if(t%2==0)break
s=this.buffer.indexOf('"',s+1)}const e=this.buffer.substring(0,s)
let i=e.indexOf("\n",this.pos)
if(-1!==i){for(;-1!==i;){const t=this.continueScalar(i+1)
if(-1===t)break
i=e.indexOf("\n",t)}-1!==i&&(s=i-("\r"===e[i-1]?2:1))}if(-1===s){if(!this.atEnd)return this.setNext("quoted-scalar")
s=this.buffer.length}return yield*this.pushToIndex(s+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1
let t=this.pos
for(;;){const s=this.buffer[++t]
if("+"===s)this.blockScalarKeep=!0
else if(s>"0"&&s<="9")this.blockScalarIndent=Number(s)-1
else if("-"!==s)break}return yield*this.pushUntil(t=>isEmpty(t)||"#"===t)}*parseBlockScalar(){let t,s=this.pos-1,e=0
t:for(let i=this.pos;t=this.buffer[i];++i)switch(t){case" ":e+=1
break
case"\n":s=i,e=0
break
case"\r":{const t=this.buffer[i+1]
if(!t&&!this.atEnd)return this.setNext("block-scalar")
if("\n"===t)break}default:break t}if(!t&&!this.atEnd)return this.setNext("block-scalar")
if(e>=this.indentNext){-1===this.blockScalarIndent?this.indentNext=e:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext)
do{const t=this.continueScalar(s+1)
if(-1===t)break
s=this.buffer.indexOf("\n",t)}while(-1!==s)
if(-1===s){if(!this.atEnd)return this.setNext("block-scalar")
s=this.buffer.length}}let i=s+1
for(t=this.buffer[i];" "===t;)t=this.buffer[++i]
if("\t"===t){for(;"\t"===t||" "===t||"\r"===t||"\n"===t;)t=this.buffer[++i]
s=i-1}else if(!this.blockScalarKeep)for(;;){let t=s-1,i=this.buffer[t]
"\r"===i&&(i=this.buffer[--t])
const r=t
for(;" "===i;)i=this.buffer[--t]
if(!("\n"===i&&t>=this.pos&&t+1+e>r))break
s=t}return yield cst.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const t=this.flowLevel>0
let s,e=this.pos-1,i=this.pos-1
for(;s=this.buffer[++i];)if(":"===s){const s=this.buffer[i+1]
if(isEmpty(s)||t&&flowIndicatorChars.has(s))break
e=i}else if(isEmpty(s)){let r=this.buffer[i+1]
if("\r"===s&&("\n"===r?(i+=1,s="\n",r=this.buffer[i+1]):e=i),"#"===r||t&&flowIndicatorChars.has(r))break
if("\n"===s){const t=this.continueScalar(i+1)
if(-1===t)break
i=Math.max(i,t-2)}}else{if(t&&flowIndicatorChars.has(s))break
e=i}return s||this.atEnd?(yield cst.SCALAR,yield*this.pushToIndex(e+1,!0),t?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,s){const e=this.buffer.slice(this.pos,t)
return e?(yield e,this.pos+=e.length,e.length):(s&&(yield""),0)}*pushIndicators(){let t=0
t:for(;;){switch(this.charAt(0)){case"!":t+=(yield*this.pushTag()),t+=(yield*this.pushSpaces(!0))
continue t
case"&":t+=(yield*this.pushUntil(isNotAnchorChar)),t+=(yield*this.pushSpaces(!0))
continue t
case"-":case"?":case":":{const s=this.flowLevel>0,e=this.charAt(1)
if(isEmpty(e)||s&&flowIndicatorChars.has(e)){s?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=(yield*this.pushCount(1)),t+=(yield*this.pushSpaces(!0))
continue t}}}break t}return t}*pushTag(){if("<"===this.charAt(1)){let t=this.pos+2,s=this.buffer[t]
for(;!isEmpty(s)&&">"!==s;)s=this.buffer[++t]
return yield*this.pushToIndex(">"===s?t+1:t,!1)}{let t=this.pos+1,s=this.buffer[t]
for(;s;)if(tagChars.has(s))s=this.buffer[++t]
else{if("%"!==s||!hexDigits.has(this.buffer[t+1])||!hexDigits.has(this.buffer[t+2]))break
s=this.buffer[t+=3]}return yield*this.pushToIndex(t,!1)}}*pushNewline(){const t=this.buffer[this.pos]
return"\n"===t?yield*this.pushCount(1):"\r"===t&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(t){let s,e=this.pos-1
do{s=this.buffer[++e]}while(" "===s||t&&"\t"===s)
const i=e-this.pos
return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=e),i}*pushUntil(t){let s=this.pos,e=this.buffer[s]
for(;!t(e);)e=this.buffer[++s]
return yield*this.pushToIndex(s,!1)}}exports.Lexer=Lexer},8766:(__unused_webpack_module,exports)=>{class LineCounter{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let e=0,i=this.lineStarts.length
for(;e<i;){const n=e+i>>1
this.lineStarts[n]<t?e=n+1:i=n}if(this.lineStarts[e]===t)return{line:e+1,col:1}
if(0===e)return{line:0,col:t}
return{line:e,col:t-this.lineStarts[e-1]+1}}}}exports.LineCounter=LineCounter},8722:(__unused_webpack_module,exports,__nccwpck_require__)=>{var node_process=__nccwpck_require__(932),cst=__nccwpck_require__(5023),lexer=__nccwpck_require__(3239)
function includesToken(e,t){for(let s=0;s<e.length;++s)if(e[s].type===t)return!0
return!1}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break
default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function getFirstKeyStartProps(e){if(0===e.length)return[]
let t=e.length
e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;"space"===e[++t]?.type;);return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t)
else for(let s=0;s<t.length;++s)e.push(t[s])}function fixFlowSeqItems(e){if("flow-seq-start"===e.start.type)for(const t of e.items)!t.sep||t.value||includesToken(t.start,"explicit-key-ind")||includesToken(t.sep,"map-value-ind")||(t.key&&(t.value=t.key),delete t.key,isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep),delete t.sep)}class Parser{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
for(const s of this.lexer.lex(e,t))yield*this.next(s)
t||(yield*this.end())}*next(e){if(this.source=e,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(e)),this.atScalar)return this.atScalar=!1,yield*this.step(),void(this.offset+=e.length)
const t=cst.tokenType(e)
if(t)if("scalar"===t)this.atNewLine=!1,this.atScalar=!0,this.type="scalar"
else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length)
break
case"space":this.atNewLine&&" "===e[0]&&(this.indent+=e.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=e.length}else{const t=`Not a YAML token: ${e}`
yield*this.pop({type:"error",offset:this.offset,message:t,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1)
if("doc-end"!==this.type||"doc-end"===e?.type){if(!e)return yield*this.stream()
switch(e.type){case"document":return yield*this.document(e)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
case"block-scalar":return yield*this.blockScalar(e)
case"block-map":return yield*this.blockMap(e)
case"block-seq":return yield*this.blockSequence(e)
case"flow-collection":return yield*this.flowCollection(e)
case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop()
if(t)if(0===this.stack.length)yield t
else{const e=this.peek(1)
switch("block-scalar"===t.type?t.indent="indent"in e?e.indent:0:"flow-collection"===t.type&&"document"===e.type&&(t.indent=0),"flow-collection"===t.type&&fixFlowSeqItems(t),e.type){case"document":e.value=t
break
case"block-scalar":e.props.push(t)
break
case"block-map":{const s=e.items[e.items.length-1]
if(s.value)return e.items.push({start:[],key:t,sep:[]}),void(this.onKeyLine=!0)
if(!s.sep)return Object.assign(s,{key:t,sep:[]}),void(this.onKeyLine=!s.explicitKey)
s.value=t
break}case"block-seq":{const s=e.items[e.items.length-1]
s.value?e.items.push({start:[],value:t}):s.value=t
break}case"flow-collection":{const s=e.items[e.items.length-1]
return void(!s||s.value?e.items.push({start:[],key:t,sep:[]}):s.sep?s.value=t:Object.assign(s,{key:t,sep:[]}))}default:yield*this.pop(),yield*this.pop(t)}if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==t.type&&"block-seq"!==t.type)){const s=t.items[t.items.length-1]
s&&!s.sep&&!s.value&&s.start.length>0&&-1===findNonEmptyIndex(s.start)&&(0===t.indent||s.start.every(e=>"comment"!==e.type||e.indent<t.indent))&&("document"===e.type?e.end=s.start:e.items.push({start:s.start}),t.items.splice(-1,1))}}else{const e="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:e}}}*stream(){switch(this.type){case"directive-line":return void(yield{type:"directive",offset:this.offset,source:this.source})
case"byte-order-mark":case"space":case"comment":case"newline":return void(yield this.sourceToken)
case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
return"doc-start"===this.type&&e.start.push(this.sourceToken),void this.stack.push(e)}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e)
switch(this.type){case"doc-start":return void(-1!==findNonEmptyIndex(e.start)?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken))
case"anchor":case"tag":case"space":case"comment":case"newline":return void e.start.push(this.sourceToken)}const t=this.startBlockValue(e)
t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if("map-value-ind"===this.type){const t=getFirstKeyStartProps(getPrevProps(this.peek(2)))
let s
e.end?(s=e.end,s.push(this.sourceToken),delete e.end):s=[this.sourceToken]
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:s}]}
this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":return void e.props.push(this.sourceToken)
case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf("\n")+1
for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}yield*this.pop()
break
default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0,i=Array.isArray(s)?s[s.length-1]:void 0
"comment"===i?.type?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2],i=s?.value?.end
if(Array.isArray(i))return arrayPushArray(i,t.start),i.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type
let n=[]
if(i&&t.sep&&!t.value){const s=[]
for(let i=0;i<t.sep.length;++i){const n=t.sep[i]
switch(n.type){case"newline":s.push(i)
break
case"space":break
case"comment":n.indent>e.indent&&(s.length=0)
break
default:s.length=0}}s.length>=2&&(n=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":return void(i||t.value?(n.push(this.sourceToken),e.items.push({start:n}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken))
case"explicit-key-ind":return t.sep||t.explicitKey?i||t.value?(n.push(this.sourceToken),e.items.push({start:n,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(t.start.push(this.sourceToken),t.explicitKey=!0),void(this.onKeyLine=!0)
case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),s=t.key,i=t.sep
i.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:s,sep:i}]})}else n.length>0?t.sep=t.sep.concat(n,this.sourceToken):t.sep.push(this.sourceToken)
else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]})
else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||i?e.items.push({start:n,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]})
return void(this.onKeyLine=!0)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
return void(i||t.value?(e.items.push({start:n,key:s,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(s):(Object.assign(t,{key:s,sep:[]}),this.onKeyLine=!0))}default:{const i=this.startBlockValue(e)
if(i){if("block-seq"===i.type){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else s&&e.items.push({start:n})
return void this.stack.push(i)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0,i=Array.isArray(s)?s[s.length-1]:void 0
"comment"===i?.type?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2],i=s?.value?.end
if(Array.isArray(i))return arrayPushArray(i,t.start),i.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return
case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
return void t.start.push(this.sourceToken)
case"seq-item-ind":if(this.indent!==e.indent)break
return void(t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken))}if(this.indent>e.indent){const t=this.startBlockValue(e)
if(t)return void this.stack.push(t)}yield*this.pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
if("flow-error-end"===this.type){let e
do{yield*this.pop(),e=this.peek(1)}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":return void(!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken))
case"map-value-ind":return void(!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]}))
case"space":case"comment":case"newline":case"anchor":case"tag":return void(!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken))
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
return void(!t||t.value?e.items.push({start:[],key:s,sep:[]}):t.sep?this.stack.push(s):Object.assign(t,{key:s,sep:[]}))}case"flow-map-end":case"flow-seq-end":return void e.end.push(this.sourceToken)}const s=this.startBlockValue(e)
s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const t=this.peek(2)
if("block-map"===t.type&&("map-value-ind"===this.type&&t.indent===e.indent||"newline"===this.type&&!t.items[t.items.length-1].sep))yield*this.pop(),yield*this.step()
else if("map-value-ind"===this.type&&"flow-collection"!==t.type){const s=getFirstKeyStartProps(getPrevProps(t))
fixFlowSeqItems(e)
const i=e.end.splice(1,e.end.length)
i.push(this.sourceToken)
const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]}
this.onKeyLine=!0,this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const t=getFirstKeyStartProps(getPrevProps(e))
return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const t=getFirstKeyStartProps(getPrevProps(e))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return"comment"===this.type&&(!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type))}*documentEnd(e){"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step()
break
case"newline":this.onKeyLine=!1
default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop())}}}exports.Parser=Parser},513:(__unused_webpack_module,exports,__nccwpck_require__)=>{var composer=__nccwpck_require__(1682),Document=__nccwpck_require__(5591),errors=__nccwpck_require__(334),log=__nccwpck_require__(8271),identity=__nccwpck_require__(9669),lineCounter=__nccwpck_require__(8766),parser=__nccwpck_require__(8722)
function parseOptions(r){const e=!1!==r.prettyErrors
return{lineCounter:r.lineCounter||e&&new lineCounter.LineCounter||null,prettyErrors:e}}function parseAllDocuments(r,e={}){const{lineCounter:o,prettyErrors:n}=parseOptions(e),t=new parser.Parser(o?.addNewLine),s=new composer.Composer(e),i=Array.from(s.compose(t.parse(r)))
if(n&&o)for(const e of i)e.errors.forEach(errors.prettifyError(r,o)),e.warnings.forEach(errors.prettifyError(r,o))
return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function parseDocument(r,e={}){const{lineCounter:o,prettyErrors:n}=parseOptions(e),t=new parser.Parser(o?.addNewLine),s=new composer.Composer(e)
let i=null
for(const e of s.compose(t.parse(r),!0,r.length))if(i){if("silent"!==i.options.logLevel){i.errors.push(new errors.YAMLParseError(e.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}else i=e
return n&&o&&(i.errors.forEach(errors.prettifyError(r,o)),i.warnings.forEach(errors.prettifyError(r,o))),i}function parse(r,e,o){let n
"function"==typeof e?n=e:void 0===o&&e&&"object"==typeof e&&(o=e)
const t=parseDocument(r,o)
if(!t)return null
if(t.warnings.forEach(r=>log.warn(t.options.logLevel,r)),t.errors.length>0){if("silent"!==t.options.logLevel)throw t.errors[0]
t.errors=[]}return t.toJS(Object.assign({reviver:n},o))}function stringify(r,e,o){let n=null
if("function"==typeof e||Array.isArray(e)?n=e:void 0===o&&e&&(o=e),"string"==typeof o&&(o=o.length),"number"==typeof o){const r=Math.round(o)
o=r<1?void 0:r>8?{indent:8}:{indent:r}}if(void 0===r){const{keepUndefined:r}=o??e??{}
if(!r)return}return identity.isDocument(r)&&!n?r.toString(o):new Document.Document(r,n,o).toString(o)}exports.parse=parse,exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument,exports.stringify=stringify},4418:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),map=__nccwpck_require__(345),seq=__nccwpck_require__(3844),string=__nccwpck_require__(6754),tags=__nccwpck_require__(4772)
const sortMapEntriesByKey=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0
class Schema{constructor({compat:t,customTags:e,merge:s,resolveKnownTags:r,schema:i,sortMapEntries:n,toStringDefaults:a}){this.compat=Array.isArray(t)?tags.getTags(t,"compat"):t?tags.getTags(null,t):null,this.name="string"==typeof i&&i||"core",this.knownTags=r?tags.coreKnownTags:{},this.tags=tags.getTags(e,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries="function"==typeof n?n:!0===n?sortMapEntriesByKey:null}clone(){const t=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
return t.tags=this.tags.slice(),t}}exports.Schema=Schema},345:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),YAMLMap=__nccwpck_require__(9844)
const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve:(a,e)=>(identity.isMap(a)||e("Expected a mapping for this tag"),a),createNode:(a,e,t)=>YAMLMap.YAMLMap.from(a,e,t)}
exports.map=map},9398:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835)
const nullTag={identify:l=>null==l,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source:l},a)=>"string"==typeof l&&nullTag.test.test(l)?l:a.options.nullStr}
exports.nullTag=nullTag},3844:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),YAMLSeq=__nccwpck_require__(8265)
const seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve:(e,s)=>(identity.isSeq(e)||s("Expected a sequence for this tag"),e),createNode:(e,s,t)=>YAMLSeq.YAMLSeq.from(e,s,t)}
exports.seq=seq},6754:(__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyString=__nccwpck_require__(3815)
const string={identify:t=>"string"==typeof t,default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:(t,i,r,g)=>(i=Object.assign({actualString:!0},i),stringifyString.stringifyString(t,i,r,g))}
exports.string=string},7977:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835)
const boolTag={identify:t=>"boolean"==typeof t,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Scalar.Scalar("t"===t[0]||"T"===t[0]),stringify({source:t,value:e},o){if(t&&boolTag.test.test(t)){if(e===("t"===t[0]||"T"===t[0]))return t}return e?o.options.trueStr:o.options.falseStr}}
exports.boolTag=boolTag},9407:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835),stringifyNumber=__nccwpck_require__(4567)
const floatNaN={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>"nan"===t.slice(-3).toLowerCase()?NaN:"-"===t[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){const e=Number(t.value)
return isFinite(e)?e.toExponential():stringifyNumber.stringifyNumber(t)}},float={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){const e=new Scalar.Scalar(parseFloat(t)),r=t.indexOf(".")
return-1!==r&&"0"===t[t.length-1]&&(e.minFractionDigits=t.length-r-1),e},stringify:stringifyNumber.stringifyNumber}
exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN},7360:(__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyNumber=__nccwpck_require__(4567)
const intIdentify=t=>"bigint"==typeof t||Number.isInteger(t),intResolve=(t,i,n,{intAsBigInt:e})=>e?BigInt(t):parseInt(t.substring(i),n)
function intStringify(t,i,n){const{value:e}=t
return intIdentify(e)&&e>=0?n+e.toString(i):stringifyNumber.stringifyNumber(t)}const intOct={identify:t=>intIdentify(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,i,n)=>intResolve(t,2,8,n),stringify:t=>intStringify(t,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,i,n)=>intResolve(t,0,10,n),stringify:stringifyNumber.stringifyNumber},intHex={identify:t=>intIdentify(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,i,n)=>intResolve(t,2,16,n),stringify:t=>intStringify(t,16,"0x")}
exports.int=int,exports.intHex=intHex,exports.intOct=intOct},8870:(__unused_webpack_module,exports,__nccwpck_require__)=>{var map=__nccwpck_require__(345),_null=__nccwpck_require__(9398),seq=__nccwpck_require__(3844),string=__nccwpck_require__(6754),bool=__nccwpck_require__(7977),float=__nccwpck_require__(9407),int=__nccwpck_require__(7360)
const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float]
exports.schema=schema},5249:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835),map=__nccwpck_require__(345),seq=__nccwpck_require__(3844)
function intIdentify(t){return"bigint"==typeof t||Number.isInteger(t)}const stringifyJSON=({value:t})=>JSON.stringify(t),jsonScalars=[{identify:t=>"string"==typeof t,default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:stringifyJSON},{identify:t=>null==t,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:t=>"boolean"==typeof t,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>"true"===t,stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),stringify:({value:t})=>intIdentify(t)?t.toString():JSON.stringify(t)},{identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve:(t,e)=>(e(`Unresolved plain scalar ${JSON.stringify(t)}`),t)},schema=[map.map,seq.seq].concat(jsonScalars,jsonError)
exports.schema=schema},4772:(__unused_webpack_module,exports,__nccwpck_require__)=>{var map=__nccwpck_require__(345),_null=__nccwpck_require__(9398),seq=__nccwpck_require__(3844),string=__nccwpck_require__(6754),bool=__nccwpck_require__(7977),float=__nccwpck_require__(9407),int=__nccwpck_require__(7360),schema=__nccwpck_require__(8870),schema$1=__nccwpck_require__(5249),binary=__nccwpck_require__(9637),merge=__nccwpck_require__(5990),omap=__nccwpck_require__(6297),pairs=__nccwpck_require__(5579),schema$2=__nccwpck_require__(5879),set=__nccwpck_require__(1046),timestamp=__nccwpck_require__(2566)
const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp}
function getTags(e,a,r){const s=schemas.get(a)
if(s&&!e)return r&&!s.includes(merge.merge)?s.concat(merge.merge):s.slice()
let t=s
if(!t){if(!Array.isArray(e)){const e=Array.from(schemas.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${a}"; use one of ${e} or define customTags array`)}t=[]}if(Array.isArray(e))for(const a of e)t=t.concat(a)
else"function"==typeof e&&(t=e(t.slice()))
return r&&(t=t.concat(merge.merge)),t.reduce((e,a)=>{const r="string"==typeof a?tagsByName[a]:a
if(!r){const e=JSON.stringify(a),r=Object.keys(tagsByName).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${r}`)}return e.includes(r)||e.push(r),e},[])}exports.coreKnownTags=coreKnownTags,exports.getTags=getTags},9637:(__unused_webpack_module,exports,__nccwpck_require__)=>{var node_buffer=__nccwpck_require__(181),Scalar=__nccwpck_require__(6835),stringifyString=__nccwpck_require__(3815)
const binary={identify:r=>r instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(r,e){if("function"==typeof node_buffer.Buffer)return node_buffer.Buffer.from(r,"base64")
if("function"==typeof atob){const e=atob(r.replace(/[\n\r]/g,"")),t=new Uint8Array(e.length)
for(let r=0;r<e.length;++r)t[r]=e.charCodeAt(r)
return t}return e("This environment does not support reading binary tags; either Buffer or atob is required"),r},stringify({comment:r,type:e,value:t},n,i,f){if(!t)return""
const o=t
let a
if("function"==typeof node_buffer.Buffer)a=o instanceof node_buffer.Buffer?o.toString("base64"):node_buffer.Buffer.from(o.buffer).toString("base64")
else{if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
{let r=""
for(let e=0;e<o.length;++e)r+=String.fromCharCode(o[e])
a=btoa(r)}}if(e??(e=Scalar.Scalar.BLOCK_LITERAL),e!==Scalar.Scalar.QUOTE_DOUBLE){const r=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),t=Math.ceil(a.length/r),i=new Array(t)
for(let e=0,n=0;e<t;++e,n+=r)i[e]=a.substr(n,r)
a=i.join(e===Scalar.Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString.stringifyString({comment:r,type:e,value:a},n,i,f)}}
exports.binary=binary},4176:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835)
function boolStringify({value:t,source:a},e){return a&&(t?trueTag:falseTag).test.test(a)?a:t?e.options.trueStr:e.options.falseStr}const trueTag={identify:t=>!0===t,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:t=>!1===t,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify}
exports.falseTag=falseTag,exports.trueTag=trueTag},192:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835),stringifyNumber=__nccwpck_require__(4567)
const floatNaN={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>"nan"===t.slice(-3).toLowerCase()?NaN:"-"===t[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){const e=Number(t.value)
return isFinite(e)?e.toExponential():stringifyNumber.stringifyNumber(t)}},float={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){const e=new Scalar.Scalar(parseFloat(t.replace(/_/g,""))),r=t.indexOf(".")
if(-1!==r){const a=t.substring(r+1).replace(/_/g,"")
"0"===a[a.length-1]&&(e.minFractionDigits=a.length)}return e},stringify:stringifyNumber.stringifyNumber}
exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN},9871:(__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyNumber=__nccwpck_require__(4567)
const intIdentify=t=>"bigint"==typeof t||Number.isInteger(t)
function intResolve(t,i,n,{intAsBigInt:e}){const r=t[0]
if("-"!==r&&"+"!==r||(i+=1),t=t.substring(i).replace(/_/g,""),e){switch(n){case 2:t=`0b${t}`
break
case 8:t=`0o${t}`
break
case 16:t=`0x${t}`}const i=BigInt(t)
return"-"===r?BigInt(-1)*i:i}const s=parseInt(t,n)
return"-"===r?-1*s:s}function intStringify(t,i,n){const{value:e}=t
if(intIdentify(e)){const t=e.toString(i)
return e<0?"-"+n+t.substr(1):n+t}return stringifyNumber.stringifyNumber(t)}const intBin={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,i,n)=>intResolve(t,2,2,n),stringify:t=>intStringify(t,2,"0b")},intOct={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,i,n)=>intResolve(t,1,8,n),stringify:t=>intStringify(t,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,i,n)=>intResolve(t,0,10,n),stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,i,n)=>intResolve(t,2,16,n),stringify:t=>intStringify(t,16,"0x")}
exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct},5990:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Scalar=__nccwpck_require__(6835)
const MERGE_KEY="<<",merge={identify:e=>"<<"===e||"symbol"==typeof e&&"<<"===e.description,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol("<<")),{addToJSMap:addMergeToJSMap}),stringify:()=>"<<"},isMergeKey=(e,r)=>(merge.identify(r)||identity.isScalar(r)&&(!r.type||r.type===Scalar.Scalar.PLAIN)&&merge.identify(r.value))&&e?.doc.schema.tags.some(e=>e.tag===merge.tag&&e.default)
function addMergeToJSMap(e,r,a){const t=resolveAliasValue(e,a)
if(identity.isSeq(t))for(const a of t.items)mergeValue(e,r,a)
else if(Array.isArray(t))for(const a of t)mergeValue(e,r,a)
else mergeValue(e,r,t)}function mergeValue(e,r,a){const t=resolveAliasValue(e,a)
if(!identity.isMap(t))throw new Error("Merge sources must be maps or map aliases")
const s=t.toJSON(null,e,Map)
for(const[e,a]of s)r instanceof Map?r.has(e)||r.set(e,a):r instanceof Set?r.add(e):Object.prototype.hasOwnProperty.call(r,e)||Object.defineProperty(r,e,{value:a,writable:!0,enumerable:!0,configurable:!0})
return r}function resolveAliasValue(e,r){return e&&identity.isAlias(r)?r.resolve(e.doc,e):r}exports.addMergeToJSMap=addMergeToJSMap,exports.isMergeKey=isMergeKey,exports.merge=merge},6297:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),toJS=__nccwpck_require__(5169),YAMLMap=__nccwpck_require__(9844),YAMLSeq=__nccwpck_require__(8265),pairs=__nccwpck_require__(5579)
class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const s=new Map
t?.onCreate&&t.onCreate(s)
for(const e of this.items){let a,o
if(identity.isPair(e)?(a=toJS.toJS(e.key,"",t),o=toJS.toJS(e.value,a,t)):a=toJS.toJS(e,"",t),s.has(a))throw new Error("Ordered maps must not include duplicate keys")
s.set(a,o)}return s}static from(e,t,s){const a=pairs.createPairs(e,t,s),o=new this
return o.items=a.items,o}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const omap={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=pairs.resolvePairs(e,t),a=[]
for(const{key:e}of s.items)identity.isScalar(e)&&(a.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):a.push(e.value))
return Object.assign(new YAMLOMap,s)},createNode:(e,t,s)=>YAMLOMap.from(e,t,s)}
exports.YAMLOMap=YAMLOMap,exports.omap=omap},5579:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Pair=__nccwpck_require__(5747),Scalar=__nccwpck_require__(6835),YAMLSeq=__nccwpck_require__(8265)
function resolvePairs(e,t){if(identity.isSeq(e))for(let r=0;r<e.items.length;++r){let i=e.items[r]
if(!identity.isPair(i)){if(identity.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator")
const e=i.items[0]||new Pair.Pair(new Scalar.Scalar(null))
if(i.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${i.commentBefore}\n${e.key.commentBefore}`:i.commentBefore),i.comment){const t=e.value??e.key
t.comment=t.comment?`${i.comment}\n${t.comment}`:i.comment}i=e}e.items[r]=identity.isPair(i)?i:new Pair.Pair(i)}}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,r){const{replacer:i}=r,a=new YAMLSeq.YAMLSeq(e)
a.tag="tag:yaml.org,2002:pairs"
let n=0
if(t&&Symbol.iterator in Object(t))for(let e of t){let s,o
if("function"==typeof i&&(e=i.call(t,String(n++),e)),Array.isArray(e)){if(2!==e.length)throw new TypeError(`Expected [key, value] tuple: ${e}`)
s=e[0],o=e[1]}else if(e&&e instanceof Object){const t=Object.keys(e)
if(1!==t.length)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)
s=t[0],o=e[s]}else s=e
a.items.push(Pair.createPair(s,o,r))}return a}const pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
exports.createPairs=createPairs,exports.pairs=pairs,exports.resolvePairs=resolvePairs},5879:(__unused_webpack_module,exports,__nccwpck_require__)=>{var map=__nccwpck_require__(345),_null=__nccwpck_require__(9398),seq=__nccwpck_require__(3844),string=__nccwpck_require__(6754),binary=__nccwpck_require__(9637),bool=__nccwpck_require__(4176),float=__nccwpck_require__(192),int=__nccwpck_require__(9871),merge=__nccwpck_require__(5990),omap=__nccwpck_require__(6297),pairs=__nccwpck_require__(5579),set=__nccwpck_require__(1046),timestamp=__nccwpck_require__(2566)
const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp]
exports.schema=schema},1046:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Pair=__nccwpck_require__(5747),YAMLMap=__nccwpck_require__(9844)
class YAMLSet extends YAMLMap.YAMLMap{constructor(e){super(e),this.tag=YAMLSet.tag}add(e){let t
t=identity.isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new Pair.Pair(e.key,null):new Pair.Pair(e,null)
YAMLMap.findPair(this.items,t.key)||this.items.push(t)}get(e,t){const i=YAMLMap.findPair(this.items,e)
return!t&&identity.isPair(i)?identity.isScalar(i.key)?i.key.value:i.key:i}set(e,t){if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t)
const i=YAMLMap.findPair(this.items,e)
i&&!t?this.items.splice(this.items.indexOf(i),1):!i&&t&&this.items.push(new Pair.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,i){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,i)
throw new Error("Set items must all have null values")}static from(e,t,i){const{replacer:s}=i,a=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t)"function"==typeof s&&(e=s.call(t,e,e)),a.items.push(Pair.createPair(e,null,i))
return a}}YAMLSet.tag="tag:yaml.org,2002:set"
const set={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,i)=>YAMLSet.from(e,t,i),resolve(e,t){if(identity.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e)
t("Set items must all have null values")}else t("Expected a mapping for this tag")
return e}}
exports.YAMLSet=YAMLSet,exports.set=set},2566:(__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyNumber=__nccwpck_require__(4567)
function parseSexagesimal(t,e){const i=t[0],s="-"===i||"+"===i?t.substring(1):t,a=t=>e?BigInt(t):Number(t),r=s.replace(/_/g,"").split(":").reduce((t,e)=>t*a(60)+a(e),a(0))
return"-"===i?a(-1)*r:r}function stringifySexagesimal(t){let{value:e}=t,i=t=>t
if("bigint"==typeof e)i=t=>BigInt(t)
else if(isNaN(e)||!isFinite(e))return stringifyNumber.stringifyNumber(t)
let s=""
e<0&&(s="-",e*=i(-1))
const a=i(60),r=[e%a]
return e<60?r.unshift(0):(e=(e-r[0])/a,r.unshift(e%a),e>=60&&(e=(e-r[0])/a,r.unshift(e))),s+r.map(t=>String(t).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:t=>"bigint"==typeof t||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(t,e,{intAsBigInt:i})=>parseSexagesimal(t,i),stringify:stringifySexagesimal},floatTime={identify:t=>"number"==typeof t,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:t=>parseSexagesimal(t,!1),stringify:stringifySexagesimal},timestamp={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){const e=t.match(timestamp.test)
if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,i,s,a,r,n,m]=e.map(Number),g=e[7]?Number((e[7]+"00").substr(1,3)):0
let f=Date.UTC(i,s-1,a,r||0,n||0,m||0,g)
const l=e[8]
if(l&&"Z"!==l){let t=parseSexagesimal(l,!1)
Math.abs(t)<30&&(t*=60),f-=6e4*t}return new Date(f)},stringify:({value:t})=>t?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
exports.floatTime=floatTime,exports.intTime=intTime,exports.timestamp=timestamp},8885:(__unused_webpack_module,exports)=>{const FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted"
function foldFlowLines(e,t,n="flow",{indentAtStart:o,lineWidth:l=80,minContentWidth:s=20,onFold:i,onOverflow:r}={}){if(!l||l<0)return e
l<s&&(s=0)
const f=Math.max(1+s,1+l-t.length)
if(e.length<=f)return e
const c=[],d={}
let u,h,L=l-t.length
"number"==typeof o&&(o>l-Math.max(2,s)?c.push(0):L=l-o)
let O=!1,a=-1,F=-1,g=-1
"block"===n&&(a=consumeMoreIndentedLines(e,a,t.length),-1!==a&&(L=a+f))
for(let o;o=e[a+=1];){if("quoted"===n&&"\\"===o){switch(F=a,e[a+1]){case"x":a+=3
break
case"u":a+=5
break
case"U":a+=9
break
default:a+=1}g=a}if("\n"===o)"block"===n&&(a=consumeMoreIndentedLines(e,a,t.length)),L=a+t.length+f,u=void 0
else{if(" "===o&&h&&" "!==h&&"\n"!==h&&"\t"!==h){const t=e[a+1]
t&&" "!==t&&"\n"!==t&&"\t"!==t&&(u=a)}if(a>=L)if(u)c.push(u),L=u+f,u=void 0
else if("quoted"===n){for(;" "===h||"\t"===h;)h=o,o=e[a+=1],O=!0
const t=a>g+1?a-2:F-1
if(d[t])return e
c.push(t),d[t]=!0,L=t+f,u=void 0}else O=!0}h=o}if(O&&r&&r(),0===c.length)return e
i&&i()
let w=e.slice(0,c[0])
for(let o=0;o<c.length;++o){const l=c[o],s=c[o+1]||e.length
0===l?w=`\n${t}${e.slice(0,s)}`:("quoted"===n&&d[l]&&(w+=`${e[l]}\\`),w+=`\n${t}${e.slice(l+1,s)}`)}return w}function consumeMoreIndentedLines(e,t,n){let o=t,l=t+1,s=e[l]
for(;" "===s||"\t"===s;)if(t<l+n)s=e[++t]
else{do{s=e[++t]}while(s&&"\n"!==s)
o=t,l=t+1,s=e[l]}return o}exports.FOLD_BLOCK="block",exports.FOLD_FLOW="flow",exports.FOLD_QUOTED="quoted",exports.foldFlowLines=foldFlowLines},9182:(__unused_webpack_module,exports,__nccwpck_require__)=>{var anchors=__nccwpck_require__(1634),identity=__nccwpck_require__(9669),stringifyComment=__nccwpck_require__(6313),stringifyString=__nccwpck_require__(3815)
function createStringifyContext(t,e){const i=Object.assign({blockQuote:!0,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},t.schema.toStringOptions,e)
let n
switch(i.collectionStyle){case"block":n=!1
break
case"flow":n=!0
break
default:n=null}return{anchors:new Set,doc:t,flowCollectionPadding:i.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof i.indent?" ".repeat(i.indent):"  ",inFlow:n,options:i}}function getTagObject(t,e){if(e.tag){const i=t.filter(t=>t.tag===e.tag)
if(i.length>0)return i.find(t=>t.format===e.format)??i[0]}let i,n
if(identity.isScalar(e)){n=e.value
let r=t.filter(t=>t.identify?.(n))
if(r.length>1){const t=r.filter(t=>t.test)
t.length>0&&(r=t)}i=r.find(t=>t.format===e.format)??r.find(t=>!t.format)}else n=e,i=t.find(t=>t.nodeClass&&n instanceof t.nodeClass)
if(!i){throw new Error(`Tag not resolved for ${n?.constructor?.name??(null===n?"null":typeof n)} value`)}return i}function stringifyProps(t,e,{anchors:i,doc:n}){if(!n.directives)return""
const r=[],o=(identity.isScalar(t)||identity.isCollection(t))&&t.anchor
o&&anchors.anchorIsValid(o)&&(i.add(o),r.push(`&${o}`))
const s=t.tag??(e.default?null:e.tag)
return s&&r.push(n.directives.tagString(s)),r.join(" ")}function stringify(t,e,i,n){if(identity.isPair(t))return t.toString(e,i,n)
if(identity.isAlias(t)){if(e.doc.directives)return t.toString(e)
if(e.resolvedAliases?.has(t))throw new TypeError("Cannot stringify circular structure without alias nodes")
e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),t=t.resolve(e.doc)}let r
const o=identity.isNode(t)?t:e.doc.createNode(t,{onTagObj:t=>r=t})
r??(r=getTagObject(e.doc.schema.tags,o))
const s=stringifyProps(o,r,e)
s.length>0&&(e.indentAtStart=(e.indentAtStart??0)+s.length+1)
const l="function"==typeof r.stringify?r.stringify(o,e,i,n):identity.isScalar(o)?stringifyString.stringifyString(o,e,i,n):o.toString(e,i,n)
return s?identity.isScalar(o)||"{"===l[0]||"["===l[0]?`${s} ${l}`:`${s}\n${e.indent}${l}`:l}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify},8234:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),stringify=__nccwpck_require__(9182),stringifyComment=__nccwpck_require__(6313)
function stringifyCollection(n,e,t){return(e.inFlow??n.flow?stringifyFlowCollection:stringifyBlockCollection)(n,e,t)}function stringifyBlockCollection({comment:n,items:e},t,{blockItemPrefix:i,flowChars:o,itemIndent:l,onChompKeep:s,onComment:m}){const{indent:r,options:{commentString:c}}=t,f=Object.assign({},t,{indent:l,type:null})
let d=!1
const g=[]
for(let n=0;n<e.length;++n){const o=e[n]
let s=null
if(identity.isNode(o))!d&&o.spaceBefore&&g.push(""),addCommentBefore(t,g,o.commentBefore,d),o.comment&&(s=o.comment)
else if(identity.isPair(o)){const n=identity.isNode(o.key)?o.key:null
n&&(!d&&n.spaceBefore&&g.push(""),addCommentBefore(t,g,n.commentBefore,d))}d=!1
let m=stringify.stringify(o,f,()=>s=null,()=>d=!0)
s&&(m+=stringifyComment.lineComment(m,l,c(s))),d&&s&&(d=!1),g.push(i+m)}let u
if(0===g.length)u=o.start+o.end
else{u=g[0]
for(let n=1;n<g.length;++n){const e=g[n]
u+=e?`\n${r}${e}`:"\n"}}return n?(u+="\n"+stringifyComment.indentComment(c(n),r),m&&m()):d&&s&&s(),u}function stringifyFlowCollection({items:n},e,{flowChars:t,itemIndent:i}){const{indent:o,indentStep:l,flowCollectionPadding:s,options:{commentString:m}}=e
i+=l
const r=Object.assign({},e,{indent:i,inFlow:!0,type:null})
let c=!1,f=0
const d=[]
for(let t=0;t<n.length;++t){const o=n[t]
let l=null
if(identity.isNode(o))o.spaceBefore&&d.push(""),addCommentBefore(e,d,o.commentBefore,!1),o.comment&&(l=o.comment)
else if(identity.isPair(o)){const n=identity.isNode(o.key)?o.key:null
n&&(n.spaceBefore&&d.push(""),addCommentBefore(e,d,n.commentBefore,!1),n.comment&&(c=!0))
const t=identity.isNode(o.value)?o.value:null
t?(t.comment&&(l=t.comment),t.commentBefore&&(c=!0)):null==o.value&&n?.comment&&(l=n.comment)}l&&(c=!0)
let s=stringify.stringify(o,r,()=>l=null)
c||(c=d.length>f||s.includes("\n")),t<n.length-1?s+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=d.reduce((n,e)=>n+e.length+2,2)+(s.length+2)>e.options.lineWidth)),c&&(s+=",")),l&&(s+=stringifyComment.lineComment(s,i,m(l))),d.push(s),f=d.length}const{start:g,end:u}=t
if(0===d.length)return g+u
if(!c){const n=d.reduce((n,e)=>n+e.length+2,2)
c=e.options.lineWidth>0&&n>e.options.lineWidth}if(c){let n=g
for(const e of d)n+=e?`\n${l}${o}${e}`:"\n"
return`${n}\n${o}${u}`}return`${g}${s}${d.join(" ")}${s}${u}`}function addCommentBefore({indent:n,options:{commentString:e}},t,i,o){if(i&&o&&(i=i.replace(/^\n+/,"")),i){const o=stringifyComment.indentComment(e(i),n)
t.push(o.trimStart())}}exports.stringifyCollection=stringifyCollection},6313:(__unused_webpack_module,exports)=>{const stringifyComment=n=>n.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(n,t){return/^\n+$/.test(n)?n.substring(1):t?n.replace(/^(?! *$)/gm,t):n}const lineComment=(n,t,e)=>n.endsWith("\n")?indentComment(e,t):e.includes("\n")?"\n"+indentComment(e,t):(n.endsWith(" ")?"":" ")+e
exports.indentComment=indentComment,exports.lineComment=lineComment,exports.stringifyComment=stringifyComment},379:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),stringify=__nccwpck_require__(9182),stringifyComment=__nccwpck_require__(6313)
function stringifyDocument(t,n){const e=[]
let i=!0===n.directives
if(!1!==n.directives&&t.directives){const n=t.directives.toString(t)
n?(e.push(n),i=!0):t.directives.docStart&&(i=!0)}i&&e.push("---")
const s=stringify.createStringifyContext(t,n),{commentString:o}=s.options
if(t.commentBefore){1!==e.length&&e.unshift("")
const n=o(t.commentBefore)
e.unshift(stringifyComment.indentComment(n,""))}let m=!1,r=null
if(t.contents){if(identity.isNode(t.contents)){if(t.contents.spaceBefore&&i&&e.push(""),t.contents.commentBefore){const n=o(t.contents.commentBefore)
e.push(stringifyComment.indentComment(n,""))}s.forceBlockIndent=!!t.comment,r=t.contents.comment}const n=r?void 0:()=>m=!0
let c=stringify.stringify(t.contents,s,()=>r=null,n)
r&&(c+=stringifyComment.lineComment(c,"",o(r))),"|"!==c[0]&&">"!==c[0]||"---"!==e[e.length-1]?e.push(c):e[e.length-1]=`--- ${c}`}else e.push(stringify.stringify(t.contents,s))
if(t.directives?.docEnd)if(t.comment){const n=o(t.comment)
n.includes("\n")?(e.push("..."),e.push(stringifyComment.indentComment(n,""))):e.push(`... ${n}`)}else e.push("...")
else{let n=t.comment
n&&m&&(n=n.replace(/^\n+/,"")),n&&(m&&!r||""===e[e.length-1]||e.push(""),e.push(stringifyComment.indentComment(o(n),"")))}return e.join("\n")+"\n"}exports.stringifyDocument=stringifyDocument},4567:(__unused_webpack_module,exports)=>{function stringifyNumber({format:t,minFractionDigits:i,tag:e,value:n}){if("bigint"==typeof n)return String(n)
const r="number"==typeof n?n:Number(n)
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf"
let f=Object.is(n,-0)?"-0":JSON.stringify(n)
if(!t&&i&&(!e||"tag:yaml.org,2002:float"===e)&&/^-?\d/.test(f)&&!f.includes("e")){let t=f.indexOf(".")
t<0&&(t=f.length,f+=".")
let e=i-(f.length-t-1)
for(;e-- >0;)f+="0"}return f}exports.stringifyNumber=stringifyNumber},6706:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669),Scalar=__nccwpck_require__(6835),stringify=__nccwpck_require__(9182),stringifyComment=__nccwpck_require__(6313)
function stringifyPair({key:n,value:e},i,t,l){const{allNullValues:o,doc:r,indent:s,indentStep:a,options:{commentString:m,indentSeq:y,simpleKeys:f}}=i
let c=identity.isNode(n)&&n.comment||null
if(f){if(c)throw new Error("With simple keys, key nodes cannot have comments")
if(identity.isCollection(n)||!identity.isNode(n)&&"object"==typeof n){throw new Error("With simple keys, collection cannot be used as a key value")}}let d=!f&&(!n||c&&null==e&&!i.inFlow||identity.isCollection(n)||(identity.isScalar(n)?n.type===Scalar.Scalar.BLOCK_FOLDED||n.type===Scalar.Scalar.BLOCK_LITERAL:"object"==typeof n))
i=Object.assign({},i,{allNullValues:!1,implicitKey:!d&&(f||!o),indent:s+a})
let g,u,C,p=!1,w=!1,h=stringify.stringify(n,i,()=>p=!0,()=>w=!0)
if(!d&&!i.inFlow&&h.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
d=!0}if(i.inFlow){if(o||null==e)return p&&t&&t(),""===h?"?":d?`? ${h}`:h}else if(o&&!f||null==e&&d)return h=`? ${h}`,c&&!p?h+=stringifyComment.lineComment(h,i.indent,m(c)):w&&l&&l(),h
p&&(c=null),d?(c&&(h+=stringifyComment.lineComment(h,i.indent,m(c))),h=`? ${h}\n${s}:`):(h=`${h}:`,c&&(h+=stringifyComment.lineComment(h,i.indent,m(c)))),identity.isNode(e)?(g=!!e.spaceBefore,u=e.commentBefore,C=e.comment):(g=!1,u=null,C=null,e&&"object"==typeof e&&(e=r.createNode(e))),i.implicitKey=!1,d||c||!identity.isScalar(e)||(i.indentAtStart=h.length+1),w=!1,y||!(a.length>=2)||i.inFlow||d||!identity.isSeq(e)||e.flow||e.tag||e.anchor||(i.indent=i.indent.substring(2))
let S=!1
const j=stringify.stringify(e,i,()=>S=!0,()=>w=!0)
let F=" "
if(c||g||u){if(F=g?"\n":"",u){const n=m(u)
F+=`\n${stringifyComment.indentComment(n,i.indent)}`}""!==j||i.inFlow?F+=`\n${i.indent}`:"\n"===F&&C&&(F="\n\n")}else if(!d&&identity.isCollection(e)){const n=j[0],t=j.indexOf("\n"),l=-1!==t,o=i.inFlow??e.flow??0===e.items.length
if(l||!o){let e=!1
if(l&&("&"===n||"!"===n)){let i=j.indexOf(" ")
"&"===n&&-1!==i&&i<t&&"!"===j[i+1]&&(i=j.indexOf(" ",i+1)),(-1===i||t<i)&&(e=!0)}e||(F=`\n${i.indent}`)}}else""!==j&&"\n"!==j[0]||(F="")
return h+=F+j,i.inFlow?S&&t&&t():C&&!S?h+=stringifyComment.lineComment(h,i.indent,m(C)):w&&l&&l(),h}exports.stringifyPair=stringifyPair},3815:(__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6835),foldFlowLines=__nccwpck_require__(8885)
const getFoldOptions=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,n,t){if(!n||n<0)return!1
const i=n-t,r=e.length
if(r<=i)return!1
for(let n=0,t=0;n<r;++n)if("\n"===e[n]){if(n-t>i)return!0
if(t=n+1,r-t<=i)return!1}return!0}function doubleQuotedString(e,n){const t=JSON.stringify(e)
if(n.options.doubleQuotedAsJSON)return t
const{implicitKey:i}=n,r=n.options.doubleQuotedMinMultiLineLength,l=n.indent||(containsDocumentMarker(e)?"  ":"")
let o="",s=0
for(let e=0,n=t[e];n;n=t[++e])if(" "===n&&"\\"===t[e+1]&&"n"===t[e+2]&&(o+=t.slice(s,e)+"\\ ",e+=1,s=e,n="\\"),"\\"===n)switch(t[e+1]){case"u":{o+=t.slice(s,e)
const n=t.substr(e+2,4)
switch(n){case"0000":o+="\\0"
break
case"0007":o+="\\a"
break
case"000b":o+="\\v"
break
case"001b":o+="\\e"
break
case"0085":o+="\\N"
break
case"00a0":o+="\\_"
break
case"2028":o+="\\L"
break
case"2029":o+="\\P"
break
default:"00"===n.substr(0,2)?o+="\\x"+n.substr(2):o+=t.substr(e,6)}e+=5,s=e+1}break
case"n":if(i||'"'===t[e+2]||t.length<r)e+=1
else{for(o+=t.slice(s,e)+"\n\n";"\\"===t[e+2]&&"n"===t[e+3]&&'"'!==t[e+4];)o+="\n",e+=2
o+=l," "===t[e+2]&&(o+="\\"),e+=1,s=e+1}break
default:e+=1}return o=s?o+t.slice(s):t,i?o:foldFlowLines.foldFlowLines(o,l,foldFlowLines.FOLD_QUOTED,getFoldOptions(n,!1))}function singleQuotedString(e,n){if(!1===n.options.singleQuote||n.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,n)
const t=n.indent||(containsDocumentMarker(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${t}`)+"'"
return n.implicitKey?i:foldFlowLines.foldFlowLines(i,t,foldFlowLines.FOLD_FLOW,getFoldOptions(n,!1))}function quotedString(e,n){const{singleQuote:t}=n.options
let i
if(!1===t)i=doubleQuotedString
else{const n=e.includes('"'),r=e.includes("'")
i=n&&!r?singleQuotedString:r&&!n?doubleQuotedString:t?singleQuotedString:doubleQuotedString}return i(e,n)}let blockEndNewlines
try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment:e,type:n,value:t},i,r,l){const{blockQuote:o,commentString:s,lineWidth:c}=i.options
if(!o||/\n[\t ]+$/.test(t))return quotedString(t,i)
const a=i.indent||(i.forceBlockIndent||containsDocumentMarker(t)?"  ":""),u="literal"===o||"folded"!==o&&n!==Scalar.Scalar.BLOCK_FOLDED&&(n===Scalar.Scalar.BLOCK_LITERAL||!lineLengthOverLimit(t,c,a.length))
if(!t)return u?"|\n":">\n"
let d,g
for(g=t.length;g>0;--g){const e=t[g-1]
if("\n"!==e&&"\t"!==e&&" "!==e)break}let f=t.substring(g)
const S=f.indexOf("\n");-1===S?d="-":t===f||S!==f.length-1?(d="+",l&&l()):d="",f&&(t=t.slice(0,-f.length),"\n"===f[f.length-1]&&(f=f.slice(0,-1)),f=f.replace(blockEndNewlines,`$&${a}`))
let L,p=!1,b=-1
for(L=0;L<t.length;++L){const e=t[L]
if(" "===e)p=!0
else{if("\n"!==e)break
b=L}}let O=t.substring(0,b<L?b+1:L)
O&&(t=t.substring(O.length),O=O.replace(/\n+/g,`$&${a}`))
let F=(p?a?"2":"1":"")+d
if(e&&(F+=" "+s(e.replace(/ ?[\r\n]+/g," ")),r&&r()),!u){const e=t.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${a}`)
let r=!1
const l=getFoldOptions(i,!0)
"folded"!==o&&n!==Scalar.Scalar.BLOCK_FOLDED&&(l.onOverflow=()=>{r=!0})
const s=foldFlowLines.foldFlowLines(`${O}${e}${f}`,a,foldFlowLines.FOLD_BLOCK,l)
if(!r)return`>${F}\n${a}${s}`}return`|${F}\n${a}${O}${t=t.replace(/\n+/g,`$&${a}`)}${f}`}function plainString(e,n,t,i){const{type:r,value:l}=e,{actualString:o,implicitKey:s,indent:c,indentStep:a,inFlow:u}=n
if(s&&l.includes("\n")||u&&/[[\]{},]/.test(l))return quotedString(l,n)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l))return s||u||!l.includes("\n")?quotedString(l,n):blockString(e,n,t,i)
if(!s&&!u&&r!==Scalar.Scalar.PLAIN&&l.includes("\n"))return blockString(e,n,t,i)
if(containsDocumentMarker(l)){if(""===c)return n.forceBlockIndent=!0,blockString(e,n,t,i)
if(s&&c===a)return quotedString(l,n)}const d=l.replace(/\n+/g,`$&\n${c}`)
if(o){const e=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(d),{compat:t,tags:i}=n.doc.schema
if(i.some(e)||t?.some(e))return quotedString(l,n)}return s?d:foldFlowLines.foldFlowLines(d,c,foldFlowLines.FOLD_FLOW,getFoldOptions(n,!1))}function stringifyString(e,n,t,i){const{implicitKey:r,inFlow:l}=n,o="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)})
let{type:s}=e
s!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(s=Scalar.Scalar.QUOTE_DOUBLE)
const c=e=>{switch(e){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return r||l?quotedString(o.value,n):blockString(o,n,t,i)
case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(o.value,n)
case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(o.value,n)
case Scalar.Scalar.PLAIN:return plainString(o,n,t,i)
default:return null}}
let a=c(s)
if(null===a){const{defaultKeyType:e,defaultStringType:t}=n.options,i=r&&e||t
if(a=c(i),null===a)throw new Error(`Unsupported default string type ${i}`)}return a}exports.stringifyString=stringifyString},6418:(__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(9669)
const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node")
function visit(i,e){const t=initVisitor(e)
if(identity.isDocument(i)){visit_(null,i.contents,t,Object.freeze([i]))===REMOVE&&(i.contents=null)}else visit_(null,i,t,Object.freeze([]))}function visit_(i,e,t,n){const s=callVisitor(i,e,t,n)
if(identity.isNode(s)||identity.isPair(s))return replaceNode(i,n,s),visit_(i,s,t,n)
if("symbol"!=typeof s)if(identity.isCollection(e)){n=Object.freeze(n.concat(e))
for(let i=0;i<e.items.length;++i){const s=visit_(i,e.items[i],t,n)
if("number"==typeof s)i=s-1
else{if(s===BREAK)return BREAK
s===REMOVE&&(e.items.splice(i,1),i-=1)}}}else if(identity.isPair(e)){n=Object.freeze(n.concat(e))
const i=visit_("key",e.key,t,n)
if(i===BREAK)return BREAK
i===REMOVE&&(e.key=null)
const s=visit_("value",e.value,t,n)
if(s===BREAK)return BREAK
s===REMOVE&&(e.value=null)}return s}async function visitAsync(i,e){const t=initVisitor(e)
if(identity.isDocument(i)){await visitAsync_(null,i.contents,t,Object.freeze([i]))===REMOVE&&(i.contents=null)}else await visitAsync_(null,i,t,Object.freeze([]))}async function visitAsync_(i,e,t,n){const s=await callVisitor(i,e,t,n)
if(identity.isNode(s)||identity.isPair(s))return replaceNode(i,n,s),visitAsync_(i,s,t,n)
if("symbol"!=typeof s)if(identity.isCollection(e)){n=Object.freeze(n.concat(e))
for(let i=0;i<e.items.length;++i){const s=await visitAsync_(i,e.items[i],t,n)
if("number"==typeof s)i=s-1
else{if(s===BREAK)return BREAK
s===REMOVE&&(e.items.splice(i,1),i-=1)}}}else if(identity.isPair(e)){n=Object.freeze(n.concat(e))
const i=await visitAsync_("key",e.key,t,n)
if(i===BREAK)return BREAK
i===REMOVE&&(e.key=null)
const s=await visitAsync_("value",e.value,t,n)
if(s===BREAK)return BREAK
s===REMOVE&&(e.value=null)}return s}function initVisitor(i){return"object"==typeof i&&(i.Collection||i.Node||i.Value)?Object.assign({Alias:i.Node,Map:i.Node,Scalar:i.Node,Seq:i.Node},i.Value&&{Map:i.Value,Scalar:i.Value,Seq:i.Value},i.Collection&&{Map:i.Collection,Seq:i.Collection},i):i}function callVisitor(i,e,t,n){return"function"==typeof t?t(i,e,n):identity.isMap(e)?t.Map?.(i,e,n):identity.isSeq(e)?t.Seq?.(i,e,n):identity.isPair(e)?t.Pair?.(i,e,n):identity.isScalar(e)?t.Scalar?.(i,e,n):identity.isAlias(e)?t.Alias?.(i,e,n):void 0}function replaceNode(i,e,t){const n=e[e.length-1]
if(identity.isCollection(n))n.items[i]=t
else if(identity.isPair(n))"key"===i?n.key=t:n.value=t
else{if(!identity.isDocument(n)){const i=identity.isAlias(n)?"alias":"scalar"
throw new Error(`Cannot replace node with ${i} parent`)}n.contents=t}}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visitAsync.BREAK=BREAK,visitAsync.SKIP=SKIP,visitAsync.REMOVE=REMOVE,exports.visit=visit,exports.visitAsync=visitAsync},6021:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{_:()=>Complaint})
class Complaint extends Error{exitCode
constructor(exitCode,message){super(message)
this.exitCode=exitCode}}},4320:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{H:()=>credentialInputs,V:()=>addCredentialOptions})
var _complaint_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(6021)
var _disk_read_secret_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(707)
function addCredentialOptions(command){return command.option("--client-id <ID>","The App's client ID; else APP_CLIENT_ID").option("--app-id <N>","The App's number, in the place of its client ID").option("--private-key-file <FILE>","Its private key, a .pem file, or - for stdin; else APP_PRIVATE_KEY").option("--signing-key <NAME>","A key store's name of the key, in the place of a private key").option("--signing-role <ROLE>","Whom to be at the key store")}async function credentialInputs(given,terminal,cancellation){const{clientId,appId,privateKeyFile,signingKey,signingRole}=given
const{APP_CLIENT_ID,APP_PRIVATE_KEY}=terminal.env
const hasOther=privateKeyFile!==undefined||signingKey!==undefined
return{"client-id":clientId??(appId===undefined?APP_CLIENT_ID??"":""),"app-id":appId??"","private-key":privateKeyFile===undefined?hasOther?"":APP_PRIVATE_KEY??"":await readKey(privateKeyFile,{terminal,cancellation}),"signing-key":signingKey??"","signing-role":signingRole??""}}async function readKey(file,from){if(file.includes("-----BEGIN")||/[\r\n]/.test(file))throw new _complaint_js__WEBPACK_IMPORTED_MODULE_0__._(2,"--private-key-file: found a key, where the name of a file belongs; every user of the machine sees arguments")
return(0,_disk_read_secret_js__WEBPACK_IMPORTED_MODULE_1__.ml)(file,from)}},9207:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{l:()=>isFolder})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024)
function isFolder(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()}catch{return false}}},1695:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Uo:()=>headOf,W1:()=>findRepository,wq:()=>otherHostOf})
var _facts_padded_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(2516)
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(1421)
function findRepository(folder,env){const url=git(folder,"config","--get","remote.origin.url")
return fromUrl(url??"")??fromName(env.GITHUB_REPOSITORY??"")}function otherHostOf(folder,env){if(env.GITHUB_SERVER_URL||env.GITHUB_API_URL)return undefined
const url=git(folder,"config","--get","remote.origin.url")??""
const host=/^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+\.[\w-]+)(?=[:/])/.exec(url)?.[1]
return host===undefined||/^(?:ssh\.|www\.)?github\.com(?:-|$)/i.test(host)?undefined:host}const headOf=folder=>git(folder,"rev-parse","--verify","HEAD")
function fromUrl(url){const match=/^(?:https?:\/\/(?:[^@/]*@)?[^/]+\/|ssh:\/\/(?:[^@/]*@)?[^/]+\/|[\w.-]+@[\w.-]+:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim())
return match?{owner:(0,_facts_padded_js__WEBPACK_IMPORTED_MODULE_1__.$6)(match,1),name:(0,_facts_padded_js__WEBPACK_IMPORTED_MODULE_1__.$6)(match,2)}:undefined}function fromName(text){const match=/^([\w.-]+)\/([\w.-]+)$/.exec(text)
return match?{owner:(0,_facts_padded_js__WEBPACK_IMPORTED_MODULE_1__.$6)(match,1),name:(0,_facts_padded_js__WEBPACK_IMPORTED_MODULE_1__.$6)(match,2)}:undefined}function git(folder,...args){try{const output=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git",["-C",folder,"-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null",...args],{stdio:["ignore","pipe","ignore"],timeout:1e4,encoding:"utf8"})
return output.trim()||undefined}catch{return undefined}}},6935:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{T:()=>ownAction})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6760)
var _version_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(3396)
var _origin_remote_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(1695)
function ownAction(home){try{const{mintAppToken}=JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,"package.json"),"utf8"))
if(mintAppToken?.action!==undefined)return mintAppToken.action}catch{}const origin=(0,_origin_remote_js__WEBPACK_IMPORTED_MODULE_2__.W1)(home,{})
const head=(0,_origin_remote_js__WEBPACK_IMPORTED_MODULE_2__.Uo)(home)
if(origin&&head)return`${origin.owner}/${origin.name}@${head}`
return`OWNER/mint-app-token@${head??`v${_version_js__WEBPACK_IMPORTED_MODULE_3__.x}`}`}},707:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{ml:()=>readKeyFile,vJ:()=>readStdin})
var external_node_fs_=__nccwpck_require__(3024)
var complaint=__nccwpck_require__(6021)
const external_node_stream_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")
const PAUSE_MS=50
class Pipe extends external_node_stream_namespaceObject.Readable{#handle
#timer
#hasBegun=false
constructor(file){super()
this.#handle=(0,external_node_fs_.openSync)(file,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK)}_read(){const buffer=Buffer.alloc(65536);(0,external_node_fs_.read)(this.#handle,buffer,0,buffer.length,null,(error,count)=>{if(this.destroyed)return
const isWaiting=error?error.code==="EAGAIN":count===0&&!this.#hasBegun
if(isWaiting){this.#timer=setTimeout(()=>{this._read()},PAUSE_MS)}else if(error){this.destroy(error)}else{this.#hasBegun=true
this.push(count===0?null:buffer.subarray(0,count))}})}_destroy(error,callback){clearTimeout(this.#timer);(0,external_node_fs_.close)(this.#handle,()=>{callback(error)})}}const MAX_BYTES=262144
const PATIENCE_MS=6e4
async function readKeyFile(file,source){if(file==="-")return readStdin(source,{from:"--private-key-file -"})
const from=`--private-key-file ${nameOf(file)}`
return readText(openFile(file),{from},source)}const nameOf=file=>file.length>255||/gh[a-z]_\w{20}|github_pat_|LS0tLS1CRUdJTi/.test(file)?`(a text of ${file.length} characters)`:file
function openFile(file){return isPipe(file)?new Pipe(file):(0,external_node_fs_.createReadStream)(file)}function isPipe(file){try{return(0,external_node_fs_.statSync)(file).isFIFO()}catch{return false}}async function readStdin(source,reading){const{stdin,complain}=source.terminal
const stream=stdin()
const isTyped="isTTY"in stream&&stream.isTTY===true
if(isTyped)complain(`Paste it here, then press Enter${reading.isOneLine?"":" and Ctrl-D"}:`)
return readText(stream,isTyped?{...reading,patienceMs:2**31-1}:reading,source)}function readText(stream,{from,isOneLine,patienceMs=PATIENCE_MS},{cancellation}){return new Promise((resolve,reject)=>{const chunks=[]
let length=0
const end=problem=>{clearTimeout(timer)
forget()
stream.removeAllListeners("data")
stream.on("error",()=>undefined)
stream.destroy()
if(problem!==undefined)reject(new complaint._(2,`${from}: ${problem}`))
else resolve(Buffer.concat(chunks).toString())}
const timer=setTimeout(()=>{end(`nothing came for ${patienceMs/1e3} seconds`)},patienceMs)
const forget=cancellation.onRequest(()=>{end("nobody waits for it any longer")})
stream.on("data",chunk=>{timer.refresh()
chunks.push(Buffer.from(chunk))
length+=chunk.length
if(isOneLine&&chunk.includes("\n"))end()
else if(length>MAX_BYTES)end(`more than ${MAX_BYTES} bytes, which no key and no token has`)})
stream.on("end",()=>{end()})
stream.on("error",error=>{end(`it cannot be read (${error.code??error.message})`)})})}},4554:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{$N:()=>codeOf,D4:()=>decode,h_:()=>openRepository,zx:()=>MAX_BYTES})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6760)
const MAX_BYTES=1048576
const MAX_FILES=2e4
function openRepository(root){const home=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)
const isInside=path=>{const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home,path)
return way!==""&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)&&way!==".."&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)}
return{root:home,list(folder,wanted){const names=lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,folder))?.isDirectory()?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,folder)):[]
return names.filter(name=>wanted.test(name)).sort().slice(0,MAX_FILES).map(name=>node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder,name))},read(file){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,file)
if(!isInside(path))return undefined
const entry=lstatOf(path)
if(!entry)return undefined
if(entry.isDirectory())return{why:"it is a folder"}
try{if(!isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))return{why:"it is a link that leads out of the repository"}}catch(error){return{why:`it is a link that leads nowhere (${codeOf(error)})`}}return readRegular(path)},isLinked(file){const parts=file.split("/")
return parts.some((_,at)=>lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home,...parts.slice(0,at+1)))?.isSymbolicLink())}}}function lstatOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path,{throwIfNoEntry:false})}catch{return undefined}}const codeOf=error=>typeof error==="object"&&error!==null&&"code"in error?String(error.code):"unknown"
function readRegular(path){let handle
try{handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)}catch(error){return{why:`it cannot be opened (${codeOf(error)})`}}try{const status=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle)
if(!status.isFile())return{why:"it is no regular file"}
if(status.size>MAX_BYTES)return{why:`it has ${status.size} bytes; files of more than ${MAX_BYTES} are not read`}
const buffer=Buffer.alloc(status.size)
let length=0
while(length<status.size){const count=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle,buffer,length,status.size-length,length)
if(count===0)break
length+=count}return decode(buffer.subarray(0,length))}catch(error){return{why:`it cannot be read (${codeOf(error)})`}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle)}}function decode(bytes){try{return{text:new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(bytes)}}catch{return{why:"it is not UTF-8"}}}},9650:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Bl:()=>writeNamedFile,fR:()=>replaceFile,n_:()=>ChangedMeanwhile})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(7598)
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(3024)
var node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(6760)
class ChangedMeanwhile extends Error{}function replaceFile(path,before,after){const status=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path)
if(!status.isFile())throw new ChangedMeanwhile(`${path} is no regular file any more`)
if(status.nlink>1)throw new ChangedMeanwhile(`${path} has another name besides, which would keep the old text`)
if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path,"utf8")!==before)throw new ChangedMeanwhile(`${path} was changed while it was looked at`)
const aside=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),`.mint-app-token-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`)
const handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL,status.mode&511)
try{try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle,after);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle)
if((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).size!==Buffer.byteLength(after))throw new Error(`${path} could not be written whole`)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle)}(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside,path)}catch(error){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside,{force:true})
throw error}}function writeNamedFile(path,text){const handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_TRUNC|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK,438)
try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).isFile())throw new Error(`${path} is no regular file`);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle,text)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle)}}},8159:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{A7:()=>readEffect,D8:()=>GIT_PAGE,KC:()=>union,N4:()=>effectOn,QZ:()=>effect,hX:()=>NOT_OPEN_PAGE,jw:()=>PERMISSIONS_PAGE})
var _knowledge_knowledge_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(2187)
var _marks_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(2374)
const PERMISSIONS_PAGE="https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps"
const GIT_PAGE="https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation"
const NOT_OPEN_PAGE="https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens"
function effect(of){const permissions=of.permissions??{}
const what=(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__.u7)(of.what)
return{target:"current",raises:[],pushes:false,...of,what,why:of.why===undefined?what:(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__.u7)(of.why),cannot:of.cannot===undefined?undefined:(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__.u7)(of.cannot),ask:of.ask===undefined?undefined:(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__.u7)(of.ask),permissions,builtIn:(of.builtIn??true)&&(0,_knowledge_knowledge_js__WEBPACK_IMPORTED_MODULE_0__.w9)(permissions)}}function effectOn(named,of){return"ask"in named?effect({...of,ask:of.ask??named.ask}):effect({...of,target:named.target})}const RANK={read:1,write:2,admin:3}
function union(...all){const result={}
for(const each of all)for(const[name,level]of Object.entries(each??{})){const known=result[name]
if(!known||RANK[level]>RANK[known])result[name]=level}return result}const readEffect=(named,what)=>effectOn(named,{what,why:"it reads the repository",source:GIT_PAGE,permissions:{contents:"read"}})},3538:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{D:()=>addTo,z:()=>grouped})
function addTo(groups,key,value){const known=groups.get(key)
if(known)known.push(value)
else groups.set(key,[value])}function grouped(values,keyOf){const groups=new Map
for(const value of values)addTo(groups,keyOf(value),value)
return groups}},1290:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{G:()=>defaultsOf,W:()=>readLocalAction})
var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(6760)
var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(1039)
var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(1057)
function defaultsOf(action,declared){return new Map((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.fq)(action,declared).flatMap(([name,pair])=>{const value=(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.b6)(action,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.RP)(action,pair.value,"default"))
return value===undefined?[]:[[name,value]]}))}function readLocalAction(uses,repository,known){const folder=node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(uses).replace(/^\.?\/|\/$/g,"")
if(!known.has(folder))known.set(folder,parseAction(folder,repository))
return known.get(folder)}function parseAction(folder,repository){for(const name of["action.yml","action.yaml"]){const file=folder===""?name:`${folder}/${name}`
const found=repository.read(file)
if(!found||!("text"in found))continue
try{return(0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__.P)(file,found.text)}catch{return undefined}}return undefined}},2374:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{$A:()=>BUILT_IN,gF:()=>tokensIn,nU:()=>tokenMark,u7:()=>unmarked,wI:()=>PLAIN_DOLLAR})
const tokenMark=id=>`\ue000${id}\ue001`
const BUILT_IN="\ue002"
const MARKS=/\uE000(\d+)\uE001/g
const tokensIn=text=>[...new Set([...text.matchAll(MARKS)].map(([,id])=>Number(id)))]
const PLAIN_DOLLAR="\ue003"
const unmarked=text=>text.replaceAll(/\uE000\d*\uE001?|[\uE001\uE002]/g,"\u2026").replaceAll(PLAIN_DOLLAR,"$")},976:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{BE:()=>secretSuggestsGitHub,MS:()=>nameSuggestsToken,U:()=>nameSuggestsGitHub,yv:()=>nameIsOpen})
const PROGRAMS_LOOK_FOR=/^(GITHUB|GH)_?(API_|ACCESS_|AUTH_|OAUTH_|ENTERPRISE_|BOT_|PERSONAL_ACCESS_)?(TOKEN|PAT|KEY)$|^(HOMEBREW_)?GITHUB_API_TOKEN$|^GITHUB_(COM_)?TOKEN$|^(GH|GITHUB)_.*TOKEN$|_(GH|GITHUB)_(TOKEN|PAT)$|^(PERSONAL_ACCESS_TOKEN|PERSONAL_TOKEN|PAT|PAT_TOKEN|REPO_TOKEN|RELEASE_TOKEN_GITHUB)$|^RENOVATE_TOKEN$|^COPILOT_GITHUB_TOKEN$|^CR_PAT$|^GIT_(AUTH_|ACCESS_|PUSH_)?TOKEN$|^GHCR_/i
const nameSuggestsGitHub=name=>PROGRAMS_LOOK_FOR.test(name.replaceAll("-","_"))
const nameSuggestsToken=name=>/^(access_?)?token$|^repo_?token$|^pat$/i.test(name.replaceAll("-","_"))
const nameIsOpen=name=>/^((MY|OUR|THE|ACCESS|AUTH|API|GIT|REPO|REPOSITORY|ORG|USER|PUSH|PULL|READ|WRITE|CI|PR|TAG|RELEASE|DISPATCH|TRIGGER|WORKFLOW|ADMIN|SERVICE|MACHINE|COMMIT|PERSONAL|PERSONAL_ACCESS)_?)*(TOKEN|PAT)$/i.test(name.replaceAll("-","_"))
const secretSuggestsGitHub=name=>nameSuggestsGitHub(name)||/(^|_)PAT(_|$)|(^|_)(GH|GITHUB)_.*(TOKEN|PAT)$|(GH|GITHUB)_?(TOKEN|PAT)$/i.test(name)},2516:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{$6:()=>textAt,Vq:()=>caught,jC:()=>padded})
const textAt=(texts,at)=>texts[at]??""
const padded=texts=>[textAt(texts,0),textAt(texts,1),textAt(texts,2),textAt(texts,3)]
const caught=(text,pattern)=>[...text.matchAll(pattern)].map(padded)},8980:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{_:()=>evaluate})
var _padded_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(2516)
var _yaml_expressions_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(117)
var _grouped_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(3538)
var _marks_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(2374)
function evaluate(text,scope,origins){const clean=text.replaceAll(/[\uE000-\uE003]/g,"?")
const markOf=marksOf(origins)
let result=""
let from=0
for(const{start,end,inner}of(0,_yaml_expressions_js__WEBPACK_IMPORTED_MODULE_0__.z)(clean)){result+=clean.slice(from,start)+valueOf(inner,scope,markOf)
from=end}return result+clean.slice(from)}function marksOf(origins){const reading=origins.filter(({isTest})=>!isTest)
const bySecret=(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__.z)(reading,({secret})=>secret)
const counts=new Map
return name=>{const places=bySecret.get(name)
const count=counts.get(name)??0
counts.set(name,count+1)
const origin=places?.[count]??places?.[0]
return origin?(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__.nU)(origin.id):""}}function valueOf(inner,scope,markOf){const{reads}=(0,_yaml_expressions_js__WEBPACK_IMPORTED_MODULE_0__.d)(inner)
const flowing=reads.filter(({isTest,name})=>!isTest&&name.toUpperCase()!=="GITHUB_TOKEN")
if(flowing.length>0){const format=/^\s*format\s*\(\s*'((?:[^']|'')*)'\s*,([\s\S]*)\)\s*$/i.exec(inner)
if(!format)return flowing.map(({name})=>markOf(name)).join("")
const values=(0,_padded_js__WEBPACK_IMPORTED_MODULE_3__.$6)(format,2).split(",").map(each=>valueOf(each,scope,markOf))
return(0,_padded_js__WEBPACK_IMPORTED_MODULE_3__.$6)(format,1).replaceAll(/\{(\d+)\}/g,(_,at)=>values[Number(at)]??"")}return simpleValue(inner.trim(),scope)??`\${{ ${inner.trim()} }}`}function simpleValue(expression,scope){const{owner,repository,env,inputs}=scope
const quoted=/^'((?:[^']|'')*)'$/.exec(expression)
if(quoted)return quoted[1]?.replaceAll("''","'")
const name=/^(env|inputs|github\.event\.inputs)\.([\w-]+)$/i.exec(expression)
if(name?.[1]?.toLowerCase()==="env")return env.get((0,_padded_js__WEBPACK_IMPORTED_MODULE_3__.$6)(name,2))?.[0]
if(name)return inputs.get((0,_padded_js__WEBPACK_IMPORTED_MODULE_3__.$6)(name,2))
const either=expression.split("||").map(part=>part.trim())
if(either.length>1){const values=either.map(part=>simpleValue(part,scope))
return values.find(value=>value!==undefined&&value!=="")}switch(expression.toLowerCase()){case"github.token":case"secrets.github_token":return _marks_js__WEBPACK_IMPORTED_MODULE_2__.$A
case"github.repository":return repository===undefined?undefined:`${owner}/${repository}`
case"github.repository_owner":return owner
case"github.event.repository.name":return repository
case"github.event.repository.full_name":return repository===undefined?undefined:`${owner}/${repository}`
case"github.server_url":return"https://github.com"
case"github.api_url":return"https://api.github.com"
case"github.event.pull_request.head.repo.full_name":return scope.isHeadHere?"${{ github.repository }}":undefined
case"github.event.repository.owner.login":return owner
default:return undefined}}},2171:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{KE:()=>listed,KL:()=>nameRepository,_M:()=>repositoryOf})
var _padded_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(2516)
var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(9608)
var _marks_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(2374)
const OWN_OWNER="${{ github.repository_owner }}"
const NAME={test:text=>text===OWN_OWNER||/^[\w.-]+$/.test(text)}
function nameRepository(text,scope,matrix){const name=text.trim().replace(/^(?:https?:\/\/(?:[^@/]*@)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/|github\.com\/)/i,"").replace(/\/$/,"").replace(/\.git$/i,"").replace(/\.wiki$/i,"")
if(name===""||/^\$\{?(env:)?GITHUB_REPOSITORY\}?$/.test(name))return{target:"current"}
const expression=/^\$\{\{\s*(.*?)\s*\}\}$/s.exec(name)
if(expression)return ofExpression((0,_padded_js__WEBPACK_IMPORTED_MODULE_0__.$6)(expression,1),scope,matrix,"")
const parts=name.match(/(?:\$\{\{.*?\}\}|[^/])+/gs)??[]
const[,repository="",...more]=parts
const owner=/^\$(?:\{\{\s*github\.repository_owner\s*\}\}|\{?GITHUB_REPOSITORY_OWNER\}?)$/i.test((0,_padded_js__WEBPACK_IMPORTED_MODULE_0__.$6)(parts,0))?OWN_OWNER:(0,_padded_js__WEBPACK_IMPORTED_MODULE_0__.$6)(parts,0)
if(owner===OWN_OWNER&&repository.includes("github.event.repository.name"))return{target:"current"}
const within=/^\$\{\{\s*(.*?)\s*\}\}$/s.exec(repository)
if(NAME.test(owner)&&within)return ofExpression((0,_padded_js__WEBPACK_IMPORTED_MODULE_0__.$6)(within,1),scope,matrix,owner)
if(more.length>0||!NAME.test(owner)||repository!==""&&!NAME.test(repository))return{ask:`which repository is ${shown(text)}?`}
if(repository==="")return scope.owner?repositoryOf(scope.owner,owner,scope):{ask:`whose repository is ${owner}?`}
return repositoryOf(owner,repository,scope)}const MAX_NAMED=500
function listed(names){const unique=(0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__.uZ)(names)
return unique.length>MAX_NAMED?{}:{repositories:unique}}function repositoryOf(owner,repository,scope){const isCurrent=owner.toLowerCase()===scope.owner?.toLowerCase()&&repository.toLowerCase()===scope.repository?.toLowerCase()
return{target:isCurrent?"current":{owner,repositories:[repository]}}}function ofExpression(inner,scope,matrix,owner){const written=`\${{ ${inner} }}`
if(/^github\.repository$/i.test(inner))return{target:"current"}
const named=/^matrix\.([\w.-]+)$/i.exec(inner)
const values=named?matrix.get((0,_padded_js__WEBPACK_IMPORTED_MODULE_0__.$6)(named,1)):undefined
if(owner!==""){return{target:{owner,repositories:written}}}if(!values||values.length===0)return{ask:`which repository is ${shown(written)}?`}
const owners=new Set(values.map(value=>value.includes("/")?value.split("/")[0]:scope.owner))
const[only]=owners
if(values.some(value=>!/^[\w.-]+(\/[\w.-]+)?$/.test(value)))return{ask:`which repository is ${shown(written)}?`}
const areFull=values.every(value=>value.includes("/"))
return{target:{owner:owners.size===1?only:undefined,repositories:written,...areFull&&{areFull}}}}const shown=text=>(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__.u7)(text).slice(0,100)
const isCurrent=target=>target==="current"},9337:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{ZZ:()=>layerOf,ut:()=>Variables,yJ:()=>put})
var _marks_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(2374)
var _names_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(976)
function layerOf(pairs=[]){const layer={values:new Map,holders:new Map}
for(const[name,value]of pairs)put(layer,name,[value])
return layer}function put({values,holders},name,given){values.set(name,given)
const tokens=(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__.gF)(given.join(""))
if(tokens.length>0)holders.set(name,{name,tokens,isLikely:(0,_names_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)||(0,_names_js__WEBPACK_IMPORTED_MODULE_1__.yv)(name)})
else holders.delete(name)}class Variables{layers
constructor(...layers){this.layers=layers}under(layer){return new Variables(...this.layers,layer)}get(name){return this.layers.findLast(({values})=>values.has(name))?.values.get(name)}text(name){return this.get(name)?.join("")??""}set(name,values){const last=this.layers.at(-1)
if(last)put(last,name,values)}holders(){return this.layers.flatMap(({holders},at)=>{const above=this.layers.slice(at+1).filter(({values})=>values.size>0)
return[...holders.values()].filter(({name})=>!above.some(({values})=>values.has(name)))})}}},5931:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{I$:()=>readSteps,Kf:()=>calledFile,S6:()=>readWorkflow,Zw:()=>jobOf})
var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(1039)
const jobOf=(workflow,id)=>workflow?.byId.get(id)
function calledFile({uses}){const called=uses?.trim()
return called?.startsWith("./")===true?called.slice(2):undefined}function readWorkflow(source){const root=source.document.contents
const jobs=(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,root,"jobs")).flatMap(([id,pair])=>{const node=(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.$H)(source,pair.value)
return node?[readJob(source,id,node)]:[]})
return{source,on:readEvents(source,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,root,"on")),env:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,root,"env")),jobs,byId:new Map(jobs.map(job=>[job.id,job]))}}function readEvents(source,node){if((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.$H)(source,node))return new Map((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,node).map(([name,pair])=>[name,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.pj)(source,pair.value)]))
return new Map((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.CB)(source,node).map(name=>[name,null]))}function readJob(source,id,node){const value=name=>(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,node,name)
return{id,node,uses:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("uses")),with:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,value("with")),secrets:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,value("secrets")),inheritsSecrets:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("secrets"))==="inherit",env:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,value("env")),condition:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("if")),environment:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.cF)(source,node,"environment")!==undefined,timeoutMinutes:minutesOf(source,value("timeout-minutes")),hasContainer:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.cF)(source,node,"container")!==undefined,directory:defaultDirectory(source,node)??defaultDirectory(source,source.document.contents),matrix:readMatrix(source,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,node,"strategy","matrix")),steps:readSteps(source,value("steps"))}}function minutesOf(source,node){const minutes=Number((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,node))
return Number.isFinite(minutes)?minutes:undefined}const defaultDirectory=(source,node)=>(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,node,"defaults","run","working-directory"))
function readSteps(source,node){return(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.dB)(source,node).map((item,index)=>{const value=name=>(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.RP)(source,item,name)
return{index,node:item,id:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("id")),name:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("name")),uses:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("uses")),run:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("run")),shell:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("shell")),condition:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("if")),directory:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.b6)(source,value("working-directory")),timeoutMinutes:minutesOf(source,value("timeout-minutes")),with:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,value("with")),env:(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,value("env"))}})}const MAX_VALUES=256
function readMatrix(source,node){const values=new Map
const add=(name,found)=>{const known=values.get(name)??[]
if(known.length<MAX_VALUES&&(typeof found==="string"||typeof found==="number"))known.push(String(found))
values.set(name,known)
if(typeof found==="object"&&found!==null)for(const[key,inner]of Object.entries(found))if(!Array.isArray(inner))add(`${name}.${key}`,inner)}
for(const[name,pair]of(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.fq)(source,node)){const list=(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__.pj)(source,pair.value)
if(name==="exclude"||!Array.isArray(list))continue
for(const item of list){if(name!=="include")add(name,item)
else if(typeof item==="object"&&item!==null)for(const[key,inner]of Object.entries(item))add(key,inner)}}return values}},1368:(__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6760)
var _program_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(982)
var _terminal_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(4362)
const home=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]??"."))))
process.exitCode=await(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.m)(process.argv.slice(2),(0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__.N)(),home)
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)},2187:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{aM:()=>actionName,$l:()=>actionRow,o1:()=>actions,Pi:()=>commands,y9:()=>endpointEffects,vZ:()=>endpoints,SM:()=>endpointsSource,GR:()=>ghRow,w9:()=>isOfGitHubToken})
const actions_namespaceObject=JSON.parse('{"about":"Actions that take a GitHub token. One row an action: which inputs and variables take the token, the least App permissions it needs, what changes them, which events its effects raise, whether an App token works (appToken), whether GITHUB_TOKEN would do in the same repository while nothing listens (builtIn). Adding an action: add a row, and a case to __tests__/migrate/.","readOn":"2026-10","scripts":{"nick-fields/retry":["command","on_retry_command"],"nick-invision/retry":["command","on_retry_command"],"wandalen/wretry.action":["command"],"addnab/docker-run-action":["run"],"devcontainers/ci":["runCmd"],"borales/actions-yarn":["cmd"],"coactions/setup-xvfb":["run"],"gabrielbb/xvfb-action":["run"],"uraimo/run-on-arch-action":["install","run"],"cross-platform-actions/action":["run"],"vmactions/freebsd-vm":["prepare","run"]},"notGitHub":["codecov/codecov-action","cachix/cachix-action","bufbuild/buf-action","bufbuild/buf-setup-action","bufbuild/buf-push-action","snyk/actions","sonarsource/sonarcloud-github-action","sonarsource/sonarqube-scan-action","slackapi/slack-github-action","8398a7/action-slack","appleboy/ssh-action","appleboy/telegram-action","aws-actions/configure-aws-credentials","azure/login","google-github-actions/auth","hashicorp/setup-terraform","amannn/action-netlify","nwtgck/actions-netlify","cloudflare/wrangler-action","cloudflare/pages-action","amondnet/vercel-action","superfly/flyctl-actions/setup-flyctl","akhileshns/heroku-deploy","pypa/gh-action-pypi-publish","coverallsapp/github-action","deepsourcelabs/test-coverage-action","paambaati/codeclimate-action","codacy/codacy-coverage-reporter-action","getsentry/action-release","rtcamp/action-slack-notify","discord-actions/message","sarisia/actions-status-discord","mxschmitt/action-tmate","webfactory/ssh-agent","actions/cache","gradle/actions/setup-gradle","gradle/gradle-build-action","depot/build-push-action","depot/setup-action","chromaui/action","browser-actions/setup-chrome","localstack/setup-localstack","doppleruniverse/secrets-fetch-action","hashicorp/vault-action","tailscale/github-action","expo/expo-github-action","w9jds/firebase-action","railwayapp/railway","codspeedhq/action","pulumi/actions","datadog/synthetics-ci-github-action","percy/exec-action","saucelabs/saucectl-run-action","infisical/secrets-action","1password/load-secrets-action","actions-rs/cargo","katyo/publish-crates","jfrog/setup-jfrog-cli"],"rows":[{"action":"schneegans/dynamic-badges-action","inputs":["auth"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"it writes a gist, and PATCH /gists/{gist_id} is not open to installation tokens","source":"https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens"},{"action":"exuanbo/actions-deploy-gist","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"it writes a gist, and gists are not open to installation tokens","source":"https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens"},{"action":"stefanzweifel/git-auto-commit-action","checkout":true,"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"caveat":"has no token input of its own: change the checkout","source":"https://github.com/stefanzweifel/git-auto-commit-action#commits-made-by-this-action-do-not-trigger-new-workflow-runs"},{"action":"EndBug/add-and-commit","checkout":true,"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"caveat":"pushes with the checkout credential","source":"https://github.com/EndBug/add-and-commit#readme"},{"action":"ad-m/github-push-action","inputs":["github_token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/ad-m/github-push-action#readme"},{"action":"peaceiris/actions-gh-pages","inputs":["personal_token","github_token"],"env":["PERSONAL_TOKEN"],"permissions":{"contents":"write"},"pushes":true,"raises":["push","page_build"],"appToken":"yes","builtIn":true,"rules":[{"input":"external_repository","target":{"repository":"external_repository"}}],"caveat":"both inputs end as https://x-access-token:\u2026@ (src/set-tokens.ts), so personal_token takes an App token","source":"https://github.com/peaceiris/actions-gh-pages#%EF%B8%8F-set-personal-access-token-personal_token"},{"action":"JamesIves/github-pages-deploy-action","inputs":["token"],"permissions":{"contents":"write"},"pushes":true,"raises":["push","page_build"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository-name","target":{"repository":"repository-name"}}],"source":"https://github.com/JamesIves/github-pages-deploy-action#optional-choices"},{"action":"andstor/copycat-action","inputs":["personal_token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"unverified","builtIn":false,"rules":[{"input":"dst_repo_name","target":{"owner":"dst_owner","repository":"dst_repo_name"}}],"caveat":"whether it writes the token as the user name of the URL was not checked","source":"https://github.com/andstor/copycat-action#readme"},{"action":"cpina/github-action-push-to-another-repository","env":["API_TOKEN_GITHUB"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"unverified","builtIn":false,"rules":[{"input":"destination-repository-name","target":{"owner":"destination-github-username","repository":"destination-repository-name"}}],"caveat":"builds https://OWNER:TOKEN@\u2026; GitHub documents x-access-token as the user name for an App token, others are undocumented; target repository of another owner needs its own token","source":"https://github.com/cpina/github-action-push-to-another-repository/blob/main/entrypoint.sh"},{"action":"BetaHuhn/repo-file-sync-action","inputs":["GH_PAT"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":false,"rules":[{"input":"SKIP_PR","equals":"true","instead":{"contents":"write"}},{"input":"FORK","cannot":"with FORK it pushes to the fork of a person"},{"ask":"which repositories does its sync configuration name?"}],"rename":{"from":"GH_PAT","to":"GH_INSTALLATION_TOKEN"},"caveat":"the input has to be renamed: GH_INSTALLATION_TOKEN takes an App token, GH_PAT does not (user name of the URL); then GIT_EMAIL and GIT_USERNAME are required; with.FORK cannot be done","source":"https://github.com/BetaHuhn/repo-file-sync-action#readme"},{"action":"AndreasAugustin/actions-template-sync","inputs":["source_gh_token","target_gh_token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":false,"rules":[{"forInput":"source_gh_token","instead":{"contents":"read"},"target":{"repository":"source_repo_path"}}],"source":"https://github.com/AndreasAugustin/actions-template-sync#readme"},{"action":"repo-sync/github-sync","inputs":["github_token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}},{"when":"private source: token in the source URL","permissions":{"contents":"read"}}],"raises":["push"],"appToken":"yes","builtIn":false,"source":"https://github.com/repo-sync/github-sync#readme"},{"action":"TriPSs/conventional-changelog-action","inputs":["github-token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"source":"https://github.com/TriPSs/conventional-changelog-action#readme"},{"action":"mathieudutour/github-tag-action","inputs":["github_token"],"permissions":{"contents":"write"},"pushes":true,"raises":["push:tags","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/mathieudutour/github-tag-action#readme"},{"action":"anothrNick/github-tag-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write"},"pushes":true,"raises":["push:tags","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/anothrNick/github-tag-action#readme"},{"action":"peter-evans/create-pull-request","inputs":["token","branch-token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"rules":[{"input":"team-reviewers","forInput":"token","add":{"members":"read"}},{"input":"branch-token","forInput":"token","instead":{"pull_requests":"write"}},{"forInput":"branch-token","instead":{"contents":"write"}},{"input":"push-to-fork","cannot":"push-to-fork pushes to the fork of a person, where the App is not installed"}],"caveat":"labels, assignees and milestones of the pull request: pull-requests is enough for the first two; a milestone that is to be created needs issues","source":"https://github.com/peter-evans/create-pull-request#token"},{"action":"repo-sync/pull-request","inputs":["github_token"],"permissions":{"pull_requests":"write","contents":"read"},"pushes":true,"raises":["pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/repo-sync/pull-request#readme"},{"action":"gr2m/create-or-update-pull-request-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/gr2m/create-or-update-pull-request-action#readme"},{"action":"peter-evans/enable-pull-request-automerge","inputs":["token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"caveat":"the merge that follows is by the App: it starts on: push workflows, that of github.token does not","source":"https://github.com/peter-evans/enable-pull-request-automerge#action-inputs"},{"action":"pascalgn/automerge-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}},{"when":"MERGE_READY_STATE needs commit states","permissions":{"checks":"read","statuses":"read"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/pascalgn/automerge-action#usage"},{"action":"hmarr/auto-approve-action","inputs":["github-token"],"permissions":{"pull_requests":"write"},"raises":["pull_request_review"],"appToken":"partly","builtIn":true,"rules":[{"ask":"does the approval of an App count under the rules of the branch? It cannot be a code owner, nor approve its own pull requests"}],"caveat":"an App cannot be a code owner, and cannot approve its own pull requests; whether its approval counts depends on the rules of the branch: ask","source":"https://github.com/hmarr/auto-approve-action#approving-as-a-different-user"},{"action":"chinthakagodawita/autoupdate","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/chinthakagodawita/autoupdate#readme"},{"action":"tibdex/backport","inputs":["github_token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"rules":[{"input":"create_issue_on_error","equals":"true","add":{"issues":"write"}}],"source":"https://github.com/tibdex/backport#readme"},{"action":"korthout/backport-action","inputs":["github_token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"caveat":"usually together with the token of the checkout","source":"https://github.com/korthout/backport-action#readme","alsoCheckout":true},{"action":"kt3k/update-pr-description","inputs":["github_token"],"permissions":{"pull_requests":"write"},"raises":["pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/kt3k/update-pr-description#readme"},{"action":"changesets/action","inputs":["github-token"],"env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"with.commitMode/git pushes through the credential of actions/checkout","permissions":{"contents":"write"}},{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/changesets/action#readme","alsoCheckout":true},{"action":"googleapis/release-please-action","inputs":["token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"labels of the release pull request do not exist yet","permissions":{"issues":"write"}},{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/googleapis/release-please-action#workflow-permissions"},{"action":"google-github-actions/release-please-action","inputs":["token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"labels of the release pull request do not exist yet","permissions":{"issues":"write"}},{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"caveat":"moved to googleapis/release-please-action","source":"https://github.com/googleapis/release-please-action#workflow-permissions"},{"action":"release-plz/action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"caveat":"with.token is the cargo registry token: leave it","source":"https://release-plz.dev/docs/github/token"},{"action":"renovatebot/github-action","inputs":["token"],"env":["RENOVATE_TOKEN"],"permissions":{"contents":"write","pull_requests":"write","issues":"write","checks":"write","statuses":"write","workflows":"write","administration":"read","members":"read","vulnerability_alerts":"read"},"pushes":true,"raises":["push","pull_request"],"appToken":"yes","builtIn":false,"rules":[{"ask":"which repositories does Renovate visit, and does a run take less than an hour?"}],"caveat":"a run longer than an hour loses the token","source":"https://docs.renovatebot.com/modules/platform/github/#running-as-a-github-app","waits":true},{"action":"takanome-dev/assign-issue-action","inputs":["github_token"],"permissions":{"issues":"write"},"raises":["issues","issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/takanome-dev/assign-issue-action#readme"},{"action":"softprops/action-gh-release","inputs":["token"],"env":["GITHUB_TOKEN"],"permissions":{"contents":"write"},"optional":[{"when":"the release creates a tag on a commit that changes workflow files","permissions":{"workflows":"write"}}],"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"caveat":"it makes the release; since v2.5.3 GITHUB_TOKEN of the environment counts only where token is empty","rules":[{"input":"discussion_category_name","add":{"discussions":"write"}},{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/softprops/action-gh-release#permissions"},{"action":"ncipollo/release-action","inputs":["token"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"rules":[{"input":"discussionCategory","add":{"discussions":"write"}},{"input":"repo","target":{"owner":"owner","repository":"repo"}}],"source":"https://github.com/ncipollo/release-action#readme"},{"action":"actions/create-release","env":["GITHUB_TOKEN"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"caveat":"archived","source":"https://github.com/actions/create-release#readme"},{"action":"svenstaro/upload-release-action","inputs":["repo_token"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"rules":[{"input":"repo_name","target":{"repository":"repo_name"}}],"source":"https://github.com/svenstaro/upload-release-action#readme"},{"action":"release-drafter/release-drafter","inputs":["token"],"env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"read"},"optional":[{"when":"autolabeler","permissions":{"pull_requests":"write"}}],"raises":["release"],"appToken":"yes","builtIn":true,"source":"https://github.com/release-drafter/release-drafter#usage"},{"action":"cycjimmy/semantic-release-action","env":["GITHUB_TOKEN","GH_TOKEN"],"permissions":{"contents":"write","issues":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["release","create","push","issue_comment"],"appToken":"yes","builtIn":true,"caveat":"@semantic-release/git pushes with the same token; actions/checkout with persist-credentials: false, else the other credential wins","source":"https://github.com/semantic-release/github#github-authentication","alsoCheckout":true},{"action":"helm/chart-releaser-action","env":["CR_TOKEN"],"permissions":{"contents":"write"},"raises":["release","create","push:tags","page_build"],"appToken":"yes","builtIn":true,"rules":[{"input":"pages_branch","add":{}}],"source":"https://github.com/helm/chart-releaser-action#readme"},{"action":"mislav/bump-homebrew-formula-action","env":["COMMITTER_TOKEN"],"permissions":{"contents":"write"},"raises":["push"],"appToken":"partly","builtIn":false,"rules":[{"input":"homebrew-tap","absent":true,"cannot":"without homebrew-tap it forks Homebrew/homebrew-core into the account of the token\'s owner and opens a pull request there"},{"input":"homebrew-tap","matches":"^homebrew/","cannot":"it forks Homebrew\'s tap into the account of the token\'s owner and opens a pull request there"},{"input":"homebrew-tap","target":{"repository":"homebrew-tap"}},{"input":"create-pullrequest","equals":"true","add":{"pull_requests":"write"}}],"caveat":"own tap: works. homebrew-tap: Homebrew/homebrew-core (the default) forks into the account of the token and opens a pull request there: cannot be done with an App token","source":"https://github.com/mislav/bump-homebrew-formula-action#environment-variables"},{"action":"dawidd6/action-homebrew-bump-formula","inputs":["token"],"permissions":{"contents":"write"},"raises":["push"],"appToken":"partly","builtIn":false,"rules":[{"input":"no_fork","absent":true,"cannot":"without no_fork: true it forks the tap into the account of the token\'s owner"},{"input":"tap","absent":true,"cannot":"without a tap of its own it proposes the change to Homebrew/homebrew-core, from the fork of a person"},{"input":"tap","target":{"repository":"tap"}}],"caveat":"only with no_fork: true and a tap of the own account; it forks as the user of the token otherwise","source":"https://github.com/dawidd6/action-homebrew-bump-formula#readme"},{"action":"vedantmgoyal9/winget-releaser","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"takes a classic token alone; pushes to a fork of a person and opens a pull request in microsoft/winget-pkgs","source":"https://github.com/vedantmgoyal9/winget-releaser#readme"},{"action":"peter-evans/repository-dispatch","inputs":["token"],"permissions":{"contents":"write"},"raises":["repository_dispatch"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/repository-dispatch#token"},{"action":"peter-evans/slash-command-dispatch","inputs":["token"],"permissions":{"contents":"write"},"optional":[{"when":"reads pull request and comment, adds the reaction (reaction-token)","permissions":{"issues":"write","pull_requests":"read"}}],"raises":["repository_dispatch","workflow_dispatch"],"appToken":"unverified","builtIn":false,"rules":[{"input":"dispatch-type","equals":"workflow","add":{"actions":"write"}}],"caveat":"its page asks for a classic token; it reads the permission of the commenter (metadata)","source":"https://github.com/peter-evans/slash-command-dispatch#token"},{"action":"benc-uk/workflow-dispatch","inputs":["token"],"permissions":{"actions":"write"},"raises":["workflow_dispatch"],"appToken":"yes","builtIn":true,"rules":[{"input":"repo","target":{"repository":"repo"}}],"source":"https://github.com/benc-uk/workflow-dispatch#inputs"},{"action":"convictional/trigger-workflow-and-wait","inputs":["github_token"],"permissions":{"actions":"write"},"raises":["workflow_dispatch"],"appToken":"yes","builtIn":true,"rules":[{"input":"repo","target":{"owner":"owner","repository":"repo"}}],"caveat":"waits: a run longer than an hour loses the token","source":"https://github.com/convictional/trigger-workflow-and-wait#readme","waits":true},{"action":"actions/add-to-project","inputs":["github-token"],"permissions":{"organization_projects":"write","issues":"read","pull_requests":"read"},"appToken":"partly","builtIn":false,"rules":[{"input":"project-url","matches":"/users/","cannot":"projects of a user cannot be reached by an App token"},{"input":"project-url","matches":"/orgs/([\\\\w.-]+)/","target":{"organization":"project-url"}},{"input":"project-url","matches":"^(?!.*/(orgs|users)/)","ask":"does the project belong to an organization (an App can reach it) or to a user (it cannot)?"}],"caveat":"project-url under /orgs/: works, owner is that organization. Under /users/: cannot be done","source":"https://github.com/actions/add-to-project#creating-a-pat-and-adding-it-to-your-repository"},{"action":"m7kvqbe1/github-action-move-issues","inputs":["github-token"],"permissions":{"organization_projects":"write","issues":"read"},"appToken":"partly","builtIn":false,"rules":[{"input":"project-url","matches":"/users/","cannot":"projects of a user cannot be reached by an App token"}],"caveat":"boards of an organization only","source":"https://github.com/m7kvqbe1/github-action-move-issues#readme"},{"action":"actions/stale","inputs":["repo-token"],"permissions":{"issues":"write","pull_requests":"write"},"optional":[{"when":"keeps its state in the cache","permissions":{"actions":"write"}}],"raises":["issues","issue_comment","pull_request"],"appToken":"yes","builtIn":true,"rules":[{"input":"delete-branch","equals":"true","add":{"contents":"write"}}],"source":"https://github.com/actions/stale#recommended-permissions"},{"action":"actions/labeler","inputs":["repo-token"],"permissions":{"contents":"read","pull_requests":"write"},"optional":[{"when":"labels that do not exist yet","permissions":{"issues":"write"}}],"raises":["pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/actions/labeler#recommended-permissions"},{"action":"peter-evans/create-or-update-comment","inputs":["token"],"permissions":{"issues":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/create-or-update-comment#readme"},{"action":"peter-evans/find-comment","inputs":["token"],"permissions":{"issues":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/find-comment#readme"},{"action":"mshick/add-pr-comment","inputs":["repo-token"],"permissions":{"pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/mshick/add-pr-comment#readme"},{"action":"marocchino/sticky-pull-request-comment","inputs":["GITHUB_TOKEN"],"permissions":{"pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/marocchino/sticky-pull-request-comment#readme"},{"action":"thollander/actions-comment-pull-request","inputs":["github-token"],"permissions":{"pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/thollander/actions-comment-pull-request#readme"},{"action":"JasonEtco/create-an-issue","env":["GITHUB_TOKEN"],"permissions":{"issues":"write","contents":"read"},"raises":["issues"],"appToken":"yes","builtIn":true,"source":"https://github.com/JasonEtco/create-an-issue#readme"},{"action":"peter-evans/create-issue-from-file","inputs":["token"],"permissions":{"issues":"write"},"raises":["issues"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/create-issue-from-file#readme"},{"action":"imhoffd/needs-reply","inputs":["repo-token"],"permissions":{"issues":"write"},"raises":["issues","issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/imhoffd/needs-reply#readme"},{"action":"quarkusio/report-status-in-issue","inputs":["github-token"],"permissions":{"issues":"write"},"raises":["issue_comment","issues"],"appToken":"yes","builtIn":true,"rules":[{"input":"issue-repository","target":{"repository":"issue-repository"}}],"source":"https://github.com/quarkusio/report-status-in-issue#readme"},{"action":"contributor-assistant/github-action","env":["PERSONAL_ACCESS_TOKEN"],"permissions":{"contents":"write"},"pushes":true,"raises":["push"],"appToken":"yes","builtIn":false,"rules":[{"input":"remote-repository-name","target":{"owner":"remote-organization-name","repository":"remote-repository-name"}}],"caveat":"for remote-organization-name/remote-repository-name; env.GITHUB_TOKEN stays (pull-requests, statuses, actions)","source":"https://github.com/contributor-assistant/github-action#readme"},{"action":"tspascoal/get-user-teams-membership","inputs":["GITHUB_TOKEN"],"permissions":{"members":"read"},"appToken":"yes","builtIn":false,"source":"https://github.com/tspascoal/get-user-teams-membership#requirements"},{"action":"mszostok/codeowners-validator","inputs":["github_access_token"],"permissions":{"members":"read"},"optional":[{"when":"private repository","permissions":{"contents":"read"}}],"appToken":"yes","builtIn":false,"caveat":"has inputs of its own for an App as well","source":"https://github.com/mszostok/codeowners-validator/blob/main/docs/gh-auth.md"},{"action":"multimediallc/codeowners-plus","inputs":["github-token"],"permissions":{"pull_requests":"write","contents":"read","members":"read"},"appToken":"unverified","builtIn":false,"source":"https://github.com/multimediallc/codeowners-plus#readme"},{"action":"ossf/scorecard-action","inputs":["repo_token"],"permissions":{"administration":"read"},"optional":[{"when":"Webhooks check","permissions":{"repository_hooks":"read"}},{"when":"private repository","permissions":{"contents":"read","issues":"read","pull_requests":"read","checks":"read"}}],"appToken":"partly","builtIn":true,"rules":[{"input":"publish_results","equals":"true","cannot":"with publish_results: true the job may hold a short list of actions only, so that a mint step in it breaks the publishing"}],"caveat":"with publish_results: true the job may only hold a short list of actions, so a mint step in it breaks the publishing (its page, Workflow Restrictions). Needed for classic branch protection only; rulesets are read without","source":"https://github.com/ossf/scorecard-action/blob/main/docs/authentication/fine-grained-auth-token.md"},{"action":"dependabot/fetch-metadata","inputs":["github-token"],"permissions":{"pull_requests":"read","contents":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"alert-lookup","equals":"true","add":{"vulnerability_alerts":"read"},"notBuiltIn":true},{"input":"compat-lookup","equals":"true","ask":"does compat-lookup work with an App token here? Its page names a personal token"}],"caveat":"the key has to be among the Dependabot secrets","source":"https://github.com/dependabot/fetch-metadata#usage-instructions"},{"action":"jgehrcke/github-repo-stats","inputs":["ghtoken"],"permissions":{"administration":"read","contents":"write"},"pushes":true,"appToken":"yes","builtIn":false,"caveat":"the traffic endpoints need administration: read (endpoints-2023.json)","source":"https://github.com/jgehrcke/github-repo-stats#readme"},{"action":"machulav/ec2-github-runner","inputs":["github-token"],"permissions":{"administration":"write"},"appToken":"yes","builtIn":false,"caveat":"registers, lists and deletes runners of the repository; its second job mints again","source":"https://github.com/machulav/ec2-github-runner/blob/main/src/gh.js"},{"action":"dawidd6/action-download-artifact","inputs":["github_token"],"permissions":{"actions":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repo","target":{"repository":"repo"}}],"source":"https://github.com/dawidd6/action-download-artifact#usage"},{"action":"actions/download-artifact","inputs":["github-token"],"permissions":{"actions":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/actions/download-artifact#inputs"},{"action":"robinraju/release-downloader","inputs":["token"],"permissions":{"contents":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/robinraju/release-downloader#readme"},{"action":"nick-fields/private-action-loader","inputs":["pal-repo-token"],"permissions":{"contents":"read"},"appToken":"yes","builtIn":false,"caveat":"for the repository of the private action; inputs that the action itself gets (token) are judged by that action; since 2022 private actions can be shared without any token","source":"https://github.com/nick-fields/private-action-loader#readme"},{"action":"styfle/cancel-workflow-action","inputs":["access_token"],"permissions":{"actions":"write"},"appToken":"yes","builtIn":true,"source":"https://github.com/styfle/cancel-workflow-action#readme"},{"action":"fkirc/skip-duplicate-actions","inputs":["github_token"],"permissions":{"actions":"write"},"appToken":"yes","builtIn":true,"source":"https://github.com/fkirc/skip-duplicate-actions#readme"},{"action":"action-pack/set-variable","inputs":["token"],"permissions":{"actions_variables":"write"},"appToken":"unverified","builtIn":false,"rules":[{"input":"org","add":{"organization_actions_variables":"write"}}],"caveat":"whether the mint takes the name actions_variables has not been tried (docs/migrate.md)","source":"https://github.com/action-pack/set-variable#readme"},{"action":"kroese/set-secret","inputs":["token"],"permissions":{"secrets":"write"},"appToken":"yes","builtIn":false,"source":"https://github.com/kroese/set-secret#readme"},{"action":"gliech/create-github-secret-action","inputs":["pa_token"],"permissions":{"secrets":"write"},"appToken":"yes","builtIn":false,"rules":[{"input":"location","matches":"^[^/]+$","instead":{"organization_secrets":"write"}},{"input":"location","matches":"/","target":{"repository":"location"}}],"source":"https://github.com/gliech/create-github-secret-action#readme"},{"action":"JamesIves/github-sponsors-readme-action","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"reads the sponsors of the person whose token it is","source":"https://github.com/JamesIves/github-sponsors-readme-action#configuration"},{"action":"lowlighter/metrics","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"asks for a classic token of a person","source":"https://github.com/lowlighter/metrics#readme"},{"action":"ravsamhq/notify-slack-action","inputs":["token"],"permissions":{"actions":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/ravsamhq/notify-slack-action#readme"},{"action":"github/codeql-action/upload-sarif","inputs":["token"],"permissions":{"security_events":"write"},"optional":[{"when":"private repository","permissions":{"actions":"read","contents":"read"}}],"appToken":"yes","builtIn":true,"source":"https://github.com/github/codeql-action#readme"},{"action":"github/codeql-action/init","inputs":["external-repository-token"],"permissions":{"contents":"read"},"appToken":"yes","builtIn":false,"caveat":"for the repositories of the configuration and packs","source":"https://docs.github.com/en/code-security/code-scanning"},{"action":"cachix/install-nix-action","inputs":["github_access_token"],"permissions":{},"optional":[{"when":"private flakes","permissions":{"contents":"read"}}],"appToken":"yes","builtIn":true,"source":"https://github.com/cachix/install-nix-action#readme"},{"action":"shivammathur/setup-php","env":["GITHUB_TOKEN","COMPOSER_TOKEN"],"permissions":{},"optional":[{"when":"private packages from git","permissions":{"contents":"read"}}],"appToken":"yes","builtIn":true,"source":"https://github.com/shivammathur/setup-php#readme"},{"action":"actions/setup-node","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-node#readme"},{"action":"actions/setup-go","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-go#readme"},{"action":"actions/setup-python","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-python#readme"},{"action":"actions/setup-dotnet","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-dotnet#readme"},{"action":"actions/setup-java","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-java#readme"},{"action":"astral-sh/setup-uv","inputs":["github-token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/astral-sh/setup-uv#readme"},{"action":"oven-sh/setup-bun","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/oven-sh/setup-bun#readme"},{"action":"arduino/setup-protoc","inputs":["repo-token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/arduino/setup-protoc#readme"},{"action":"taiki-e/install-action","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/taiki-e/install-action#readme"},{"action":"actions/first-interaction","inputs":["repo-token","repo_token"],"permissions":{"issues":"write","pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/actions/first-interaction#readme"},{"action":"dessant/lock-threads","inputs":["github-token"],"permissions":{"issues":"write","pull_requests":"write"},"raises":["issues","pull_request","issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/dessant/lock-threads#readme"},{"action":"actions-ecosystem/action-add-labels","inputs":["github_token"],"permissions":{"issues":"write","pull_requests":"write"},"raises":["issues","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/actions-ecosystem/action-add-labels#readme"},{"action":"tj-actions/branch-names","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"source":"https://github.com/tj-actions/branch-names#readme"},{"action":"tj-actions/changed-files","inputs":["token"],"permissions":{"contents":"read","pull_requests":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/tj-actions/changed-files#readme"},{"action":"dorny/paths-filter","inputs":["token"],"permissions":{"pull_requests":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/dorny/paths-filter#readme"},{"action":"amannn/action-semantic-pull-request","env":["GITHUB_TOKEN"],"permissions":{"pull_requests":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/amannn/action-semantic-pull-request#readme"},{"action":"lycheeverse/lychee-action","inputs":["token"],"env":["GITHUB_TOKEN"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit","source":"https://github.com/lycheeverse/lychee-action#readme"},{"action":"reviewdog/action-eslint","inputs":["github_token"],"permissions":{"contents":"read","pull_requests":"write","checks":"write"},"appToken":"yes","builtIn":true,"source":"https://github.com/reviewdog/action-eslint#readme"},{"action":"marvinpinto/action-automatic-releases","inputs":["repo_token"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"source":"https://github.com/marvinpinto/action-automatic-releases#readme"},{"action":"crowdin/github-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/crowdin/github-action#readme"}]}')
const commands_namespaceObject=JSON.parse('{"about":"Commands that take a GitHub token: gh\'s, tools\', mutations of GraphQL. Raises names events; push:tags is a push of a tag alone. What is in quiet does nothing on GitHub.","readOn":"2026-10","gh":[{"gh":["pr create"],"permissions":{"pull_requests":"write","contents":"read"},"pushes":true,"builtIn":true,"raises":["pull_request"],"flags":[{"flag":["--reviewer","-r","--add-reviewer"],"matches":"/","add":{"members":"read"}},{"flag":["--project","-p","--add-project"],"add":{"organization_projects":"write"}}],"source":"https://cli.github.com/manual/gh_pr_create"},{"gh":["pr merge","pr update-branch","pr revert"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"builtIn":true,"raises":["push","pull_request"],"flags":[{"flag":["--delete-branch","-d"],"raises":["delete"]}],"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"source":"https://cli.github.com/manual/gh_pr_merge"},{"gh":["pr review"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request_review"],"flags":[{"flag":["--approve","-a"],"ask":"does the approval of an App count under the rules of the branch? It cannot be a code owner, nor approve its own pull requests"}],"source":"https://cli.github.com/manual/gh_pr_review"},{"gh":["pr close"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request"],"flags":[{"flag":["--delete-branch","-d"],"add":{"contents":"write"},"raises":["delete"]},{"flag":["--comment","-c"],"raises":["issue_comment"]}],"source":"https://cli.github.com/manual/gh_pr_close"},{"gh":["pr edit","pr reopen","pr lock","pr unlock"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request"],"flags":[{"flag":["--reviewer","-r","--add-reviewer"],"matches":"/","add":{"members":"read"}},{"flag":["--project","-p","--add-project"],"add":{"organization_projects":"write"}},{"flag":["--assignee","-a","--add-assignee"],"matches":"(?i)copilot","cannot":"assigning Copilot needs the token of a person with a seat"}],"source":"https://cli.github.com/manual/gh_pr_edit"},{"gh":["pr ready"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request"],"optional":[{"when":"GitHub refuses without it, which some report","permissions":{"contents":"write"}}],"source":"https://cli.github.com/manual/gh_pr_ready"},{"gh":["pr comment"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["issue_comment"],"source":"https://cli.github.com/manual/gh_pr_comment"},{"gh":["pr checkout","pr list","pr view","pr diff","pr status"],"permissions":{"pull_requests":"read","contents":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_pr_checkout"},{"gh":["pr checks"],"permissions":{"pull_requests":"read","checks":"read","statuses":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_pr_checks"},{"gh":["issue create","issue edit","issue close","issue reopen","issue delete","issue pin","issue unpin","issue lock","issue unlock"],"permissions":{"issues":"write"},"builtIn":true,"raises":["issues"],"flags":[{"flag":["--project","-p","--add-project"],"add":{"organization_projects":"write"}},{"flag":["--assignee","-a","--add-assignee"],"matches":"(?i)copilot","cannot":"assigning Copilot needs the token of a person with a seat"}],"source":"https://cli.github.com/manual/gh_issue_create"},{"gh":["issue transfer"],"permissions":{"issues":"write"},"builtIn":false,"raises":["issues"],"ask":"does the App reach the other repository as well? The token needs issues: write in both","source":"https://cli.github.com/manual/gh_issue_transfer"},{"gh":["issue comment"],"permissions":{"issues":"write"},"builtIn":true,"raises":["issue_comment"],"source":"https://cli.github.com/manual/gh_issue_comment"},{"gh":["issue develop"],"permissions":{"issues":"write","contents":"write"},"pushes":true,"builtIn":true,"raises":["create"],"source":"https://cli.github.com/manual/gh_issue_develop"},{"gh":["issue list","issue view","issue status","label list"],"permissions":{"issues":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_issue_list"},{"gh":["label create","label edit","label delete"],"permissions":{"issues":"write"},"builtIn":true,"raises":["label"],"source":"https://cli.github.com/manual/gh_label_create"},{"gh":["label clone"],"permissions":{"issues":"write"},"builtIn":false,"raises":["label"],"ask":"is the repository that the labels come from public? Otherwise the token needs issues: read there as well","source":"https://cli.github.com/manual/gh_label_clone"},{"gh":["release upload","release delete-asset"],"permissions":{"contents":"write"},"builtIn":true,"raises":["release"],"source":"https://cli.github.com/manual/gh_release_upload"},{"gh":["release create","release edit","release delete"],"permissions":{"contents":"write"},"builtIn":true,"raises":["release","create","push:tags"],"flags":[{"flag":["--discussion-category"],"add":{"discussions":"write"}},{"flag":["--cleanup-tag"],"raises":["delete"]}],"optional":[{"when":"the tag that is created points at a commit that changes workflow files","permissions":{"workflows":"write"}}],"source":"https://cli.github.com/manual/gh_release_create"},{"gh":["release download","release view","release list","release verify","release verify-asset"],"permissions":{"contents":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_release_download"},{"gh":["workflow run"],"permissions":{"actions":"write"},"builtIn":true,"raises":["workflow_dispatch"],"source":"https://cli.github.com/manual/gh_workflow_run"},{"gh":["workflow enable","workflow disable","run rerun","run cancel","run delete","cache delete"],"permissions":{"actions":"write"},"builtIn":true,"source":"https://cli.github.com/manual/gh_workflow_enable"},{"gh":["run list","run download","workflow list","workflow view","cache list"],"permissions":{"actions":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_run_list"},{"gh":["run view","run watch"],"permissions":{"actions":"read","checks":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_run_view"},{"gh":["secret set","secret delete","secret list"],"permissions":{"secrets":"write"},"builtIn":false,"organization":"--org","flags":[{"flag":["--org","-o"],"instead":{"organization_secrets":"write"}},{"flag":["--app","-a"],"matches":"dependabot","instead":{"dependabot_secrets":"write"}},{"flag":["--env","-e"],"add":{"environments":"write"}},{"flag":["--user","-u"],"cannot":"secrets of a user are about a person"}],"source":"https://cli.github.com/manual/gh_secret_set"},{"gh":["variable set","variable delete","variable list","variable get"],"permissions":{"actions_variables":"write"},"builtIn":false,"organization":"--org","unverified":"whether the mint takes the name actions_variables has not been tried","flags":[{"flag":["--org","-o"],"instead":{"organization_actions_variables":"write"}},{"flag":["--env","-e"],"add":{"environments":"write"}}],"source":"https://cli.github.com/manual/gh_variable_set"},{"gh":["project list","project view","project field-list","project item-list"],"permissions":{"organization_projects":"read"},"builtIn":false,"project":true,"source":"https://cli.github.com/manual/gh_project_list"},{"gh":["project item-add","project item-edit","project item-archive","project item-delete","project item-create","project create","project edit","project close","project delete","project copy","project link","project unlink","project field-create","project field-delete","project mark-template"],"permissions":{"organization_projects":"write"},"builtIn":false,"project":true,"flags":[{"flag":["--url"],"add":{"issues":"read","pull_requests":"read"}}],"source":"https://cli.github.com/manual/gh_project_item-add"},{"gh":["repo create"],"permissions":{"administration":"write"},"builtIn":false,"ask":"does the organization\'s installation of the App cover all repositories? Only then does it reach the new one; a repository of a user, or one made from a template, no App can create","flags":[{"flag":["--template","-p"],"cannot":"a repository from a template is created by a person alone"}],"source":"https://cli.github.com/manual/gh_repo_create"},{"gh":["repo delete","repo edit","repo archive","repo unarchive","repo rename","repo deploy-key add","repo deploy-key delete","repo deploy-key list","ruleset list","ruleset view"],"permissions":{"administration":"write"},"builtIn":false,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_delete"},{"gh":["repo fork"],"permissions":{"administration":"write","contents":"read"},"builtIn":false,"fork":true,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_fork"},{"gh":["repo sync"],"permissions":{"contents":"write"},"pushes":true,"builtIn":true,"raises":["push"],"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_sync"},{"gh":["repo clone"],"permissions":{"contents":"read"},"builtIn":true,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_clone"},{"gh":["repo list"],"permissions":{},"builtIn":false,"ask":"of which repositories does it need the list? An App token lists those that it reaches","source":"https://cli.github.com/manual/gh_repo_list"},{"gh":["search repos","search issues","search prs","search code","search commits"],"permissions":{},"builtIn":false,"ask":"does it look for anything in private repositories? A token finds what is in the repositories that it reaches, and what is public","source":"https://cli.github.com/manual/gh_search"},{"gh":["repo view"],"permissions":{},"builtIn":true,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_view"},{"gh":["gist create","gist edit","gist delete","gist list","gist view","gist clone","gist rename","ssh-key add","ssh-key list","ssh-key delete","gpg-key add","gpg-key list","gpg-key delete","codespace create","codespace list","codespace delete","codespace stop","codespace ssh","status"],"permissions":{},"builtIn":false,"cannot":"it is about a person, and an App token has none","source":"https://cli.github.com/manual/gh_gist_create"},{"gh":["agent-task create","agent-task list","agent-task view"],"permissions":{},"builtIn":false,"cannot":"Copilot\'s agent works for a person with a seat","source":"https://cli.github.com/manual/gh_agent-task_create"},{"gh":["auth status","auth refresh"],"permissions":{},"builtIn":false,"cannot":"GET /user answers 403 to an App token; take the outputs app-slug and git-user-name","source":"https://cli.github.com/manual/gh_auth_status"},{"gh":["extension install","extension list","extension upgrade","attestation verify","attestation download","alias set","config set","version","help","auth setup-git","auth login","auth logout","auth token","completion"],"permissions":{},"builtIn":true,"source":"https://cli.github.com/manual/gh_extension_install"}],"tools":[{"tool":["semantic-release"],"git":true,"permissions":{"contents":"write","issues":"write","pull_requests":"write"},"pushes":true,"raises":["push","create","release","issue_comment"],"builtIn":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"tokenVariables":["GH_TOKEN","GITHUB_TOKEN"],"source":"https://github.com/semantic-release/github#github-authentication"},{"tool":["lerna version","lerna publish","release-it","np","commit-and-tag-version","auto shipit"],"permissions":{"contents":"write"},"pushes":true,"raises":["push","create","release"],"builtIn":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"git":true,"tokenVariables":["GH_TOKEN","GITHUB_TOKEN"],"source":"https://github.com/lerna/lerna/tree/main/libs/commands/version#readme"},{"tool":["goreleaser"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"builtIn":true,"goreleaser":true,"tokenVariables":["GITHUB_TOKEN"],"source":"https://goreleaser.com/resources/errors/resource-not-accessible-by-integration"},{"tool":["brew bump-formula-pr","brew bump-cask-pr","brew bump"],"permissions":{},"tokenVariables":["HOMEBREW_GITHUB_API_TOKEN"],"cannot":"it forks the tap and opens a pull request there, as a person","source":"https://docs.brew.sh/Manpage"},{"tool":["komac","wingetcreate"],"permissions":{},"tokenVariables":["GITHUB_TOKEN","KOMAC_TOKEN","WINGET_CREATE_GITHUB_TOKEN"],"cannot":"it forks microsoft/winget-pkgs and opens a pull request there, as a person","source":"https://github.com/microsoft/winget-create#readme"},{"tool":["brew install","brew update","brew upgrade","brew tap"],"permissions":{},"builtIn":true,"tokenVariables":["HOMEBREW_GITHUB_API_TOKEN"],"source":"https://docs.brew.sh/Manpage"},{"tool":["flux bootstrap"],"permissions":{"administration":"write","contents":"write"},"tokenVariables":["GITHUB_TOKEN"],"ask":"does flux keep a deploy key in the cluster (an App token is enough during the job), or the token itself (--token-auth, then no App can)?","flags":[{"flag":["--token-auth"],"cannot":"with --token-auth the cluster keeps the token, and an App token ends with the job"}],"source":"https://fluxcd.io/flux/installation/bootstrap/github/"},{"tool":["copilot"],"permissions":{},"tokenVariables":["COPILOT_GITHUB_TOKEN","GH_TOKEN","GITHUB_TOKEN"],"cannot":"Copilot works for a person with a seat","source":"https://docs.github.com/en/copilot/how-tos/use-copilot-agents"}],"keeps":["kubectl create secret","kubectl apply","argocd repo","argocd repocreds","aws ssm put-parameter","aws secretsmanager","aws cloudformation","terraform apply","terraform plan","tofu apply","helm install","helm upgrade","az keyvault secret set","gcloud secrets","vault kv put","docker push","flyctl secrets","heroku config:set","netlify env:set","vercel env"],"git":["add","am","apply","archive","bisect","blame","branch","bundle","cat-file","check-ignore","checkout","checkout-index","cherry","cherry-pick","clean","commit","commit-tree","count-objects","credential","describe","diff","diff-files","diff-index","diff-tree","fast-export","fast-import","filter-branch","for-each-ref","format-patch","fsck","gc","grep","hash-object","help","interpret-trailers","log","ls-files","ls-tree","merge","merge-base","mv","name-rev","notes","read-tree","rebase","reflog","remote","repack","replace","reset","restore","rev-list","rev-parse","revert","rm","shortlog","show","show-ref","sparse-checkout","stash","status","submodule","switch","symbolic-ref","tag","update-index","update-ref","verify-commit","verify-tag","version","worktree","write-tree"],"quiet":[":","Pop-Location","Push-Location","echo","printf","cat","cd","ls","pwd","mkdir","rmdir","cp","mv","rm","touch","ln","chmod","chown","sed","awk","grep","egrep","fgrep","tr","cut","sort","uniq","head","tail","wc","tee","diff","cmp","test","[","[[","true","false","exit","return","set","unset","export","local","declare","readonly","shift","trap","wait","sleep","date","find","basename","dirname","realpath","readlink","tar","zip","unzip","gzip","gunzip","sha256sum","sha512sum","md5sum","jq","yq","envsubst","source","which","command","type","env","read","mapfile","pushd","popd","seq","expr","let","xargs","sudo","apt","apt-get","dpkg","apk","yum","dnf","choco","Write-Host","Write-Output","Get-ChildItem","Set-Location","Copy-Item","Remove-Item","New-Item","Get-Content","Set-Content","Add-Content","Out-File","Get-Date","git-cliff","git-lfs","rsync","ssh-keygen","ssh-add","ssh-agent","ssh-keyscan","uname","whoami","id","df","du","free","nproc","file","stat","mktemp","base64","openssl","gpg","tsc","eslint","prettier","jest","vitest","mocha","pytest","tox","ruff","black","flake8","mypy","rustfmt","clippy","gofmt","golangci-lint","shellcheck","hadolint","pre-commit","cmake","ctest","ninja","meson","gcc","g++","clang","javac","phpunit","rspec","rubocop","playwright","cypress"],"quietSubcommands":{"npm":["ci","install","i","test","t","version","pack","cache","config","pkg","prune","audit","outdated","--version","view"],"pnpm":["install","i","test","version","pack","store","config","--version","add"],"yarn":["install","test","version","pack","config","--version","--frozen-lockfile","--immutable","","add"],"bun":["install","test"],"pip":["install","list","freeze","download","wheel"],"pip3":["install"],"pipx":["install"],"poetry":["install","lock","version","build","config","update","check"],"uv":["sync","lock","pip","build","venv","version"],"cargo":["build","test","check","fmt","clippy","install","doc","update","fetch","generate-lockfile","package","set-version"],"go":["build","test","vet","mod","get","install","fmt","list","env","generate","version"],"bazel":["build","test"],"./gradlew":["build","test","check","assemble"],"gradle":["build","test","check","assemble"],"mvn":["test","verify","package","install","compile","versions"],"dotnet":["build","test","restore","pack","publish","format","tool"],"bundle":["install","config","lock"],"gem":["install","build"],"composer":["install","update","validate"],"docker":["build","pull","tag","images","info","version","buildx"],"terraform":["init","fmt","validate","version"],"corepack":["enable","prepare"],"rustup":["update","toolchain","component","target","default"],"nix":["build","flake"],"apt":["install","update"],"brew":["--version"],"mkdocs":["build"],"hugo":[""],"jekyll":["build"]},"quietScripts":["build","test","lint","format","fmt","typecheck","check","compile","docs","generate","clean","coverage","ci","bundle","prepare"],"graphql":{"addProjectV2ItemById":["organization_projects:write","issues:read","pull_requests:read"],"updateProjectV2ItemFieldValue":["organization_projects:write"],"deleteProjectV2Item":["organization_projects:write"],"archiveProjectV2Item":["organization_projects:write"],"addProjectV2DraftIssue":["organization_projects:write"],"clearProjectV2ItemFieldValue":["organization_projects:write"],"createProjectV2":["organization_projects:write"],"updateProjectV2":["organization_projects:write"],"updateProjectV2ItemPosition":["organization_projects:write"],"createCommitOnBranch":["contents:write","push"],"createRef":["contents:write","create"],"updateRef":["contents:write","push"],"deleteRef":["contents:write"],"createPullRequest":["pull_requests:write","contents:read","pull_request"],"mergePullRequest":["contents:write","pull_requests:write","push","pull_request"],"enablePullRequestAutoMerge":["contents:write","pull_requests:write","push","pull_request"],"updatePullRequestBranch":["contents:write","pull_requests:write","push","pull_request"],"updatePullRequest":["pull_requests:write","pull_request"],"markPullRequestReadyForReview":["pull_requests:write","pull_request"],"convertPullRequestToDraft":["pull_requests:write","pull_request"],"addPullRequestReview":["pull_requests:write","pull_request_review"],"resolveReviewThread":["pull_requests:write"],"createIssue":["issues:write","issues"],"updateIssue":["issues:write","issues"],"closeIssue":["issues:write","issues"],"reopenIssue":["issues:write","issues"],"transferIssue":["issues:write","issues"],"deleteIssue":["issues:write","issues"],"createDiscussion":["discussions:write","discussion"],"addDiscussionComment":["discussions:write","discussion_comment"],"updateDiscussion":["discussions:write","discussion"],"closeDiscussion":["discussions:write","discussion"]}}')
const endpoint_effects_namespaceObject=JSON.parse('{"about":"Which events the effects of an endpoint raise, which endpoints change a branch, and which are not open to installation tokens although the table of all endpoints does not have them. What the table of 2023 lacks is in more, from the page of each request.","readOn":"2026-10","raises":{"POST /repos/{owner}/{repo}/dispatches":["repository_dispatch"],"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches":["workflow_dispatch"],"POST /repos/{owner}/{repo}/pulls":["pull_request"],"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge":["push","pull_request"],"PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch":["push","pull_request"],"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews":["pull_request_review"],"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":["pull_request"],"POST /repos/{owner}/{repo}/issues":["issues"],"PUT /repos/{owner}/{repo}/contents/{path}":["push"],"POST /repos/{owner}/{repo}/merge-upstream":["push"],"POST /repos/{owner}/{repo}/releases":["release","create","push:tags"],"POST /repos/{owner}/{repo}/statuses/{sha}":["status"],"POST /repos/{owner}/{repo}/check-runs":["check_run"],"POST /repos/{owner}/{repo}/deployments":["deployment"],"POST /repos/{owner}/{repo}/git/refs":["push","create"],"POST /repos/{owner}/{repo}/issues/{issue_number}/comments":["issue_comment"],"PATCH /repos/{owner}/{repo}/git/refs/{ref}":["push"],"POST /repos/{owner}/{repo}/git/tags":[],"PATCH /repos/{owner}/{repo}/issues/{issue_number}":["issues"],"POST /repos/{owner}/{repo}/issues/{issue_number}/labels":["issues","pull_request"],"PUT /repos/{owner}/{repo}/issues/{issue_number}/labels":["issues","pull_request"],"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}":["issues","pull_request"],"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees":["issues","pull_request"],"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}":["issue_comment"],"PATCH /repos/{owner}/{repo}/pulls/{pull_number}":["pull_request"],"PATCH /repos/{owner}/{repo}/releases/{release_id}":["release","create","push:tags"],"DELETE /repos/{owner}/{repo}/contents/{path}":["push"],"POST /repos/{owner}/{repo}/merges":["push"],"DELETE /repos/{owner}/{repo}/git/refs/{ref}":["delete"],"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses":["deployment_status"]},"pushes":["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge","PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch","POST /repos/{owner}/{repo}/pulls","PUT /repos/{owner}/{repo}/contents/{path}","DELETE /repos/{owner}/{repo}/contents/{path}","POST /repos/{owner}/{repo}/merge-upstream","POST /repos/{owner}/{repo}/git/refs","PATCH /repos/{owner}/{repo}/git/refs/{ref}","POST /repos/{owner}/{repo}/merges","DELETE /repos/{owner}/{repo}/git/refs/{ref}"],"notOpen":["GET /user","POST /user/repos","POST /repos/{owner}/{repo}/generate","POST /repos/{owner}/{repo}/transfer","GET /notifications"],"more":{"GET /orgs/{org}/teams/{team_slug}":{"members":"read"},"GET /orgs/{org}/teams/{team_slug}/members":{"members":"read"},"GET /orgs/{org}/teams/{team_slug}/memberships/{username}":{"members":"read"},"PUT /orgs/{org}/teams/{team_slug}/memberships/{username}":{"members":"write"},"DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}":{"members":"write"},"POST /repos/{owner}/{repo}/releases/{release_id}/assets":{"contents":"write"},"GET /repos/{owner}/{repo}":{}}}')
const endpoints_namespaceObject=JSON.parse('{"sP":"https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps","vZ":{"not open to Apps":["POST /gists gists.create","DELETE /gists/{gist_id} gists.delete","PATCH /gists/{gist_id} gists.update","POST /gists/{gist_id}/comments gists.createComment","DELETE /gists/{gist_id}/comments/{comment_id} gists.deleteComment","GET /gists/{gist_id}/comments/{comment_id} gists.getComment","PATCH /gists/{gist_id}/comments/{comment_id} gists.updateComment","POST /gists/{gist_id}/forks gists.fork","DELETE /gists/{gist_id}/star gists.unstar","PUT /gists/{gist_id}/star gists.star","GET /notifications activity.listNotificationsForAuthenticatedUser","DELETE /orgs/{org}/public_members/{username} orgs.removePublicMembershipForAuthenticatedUser","PUT /orgs/{org}/public_members/{username} orgs.setPublicMembershipForAuthenticatedUser","GET ~/codespaces codespaces.listInRepositoryForAuthenticatedUser","POST ~/codespaces codespaces.createWithRepoForAuthenticatedUser","GET ~/codespaces/new codespaces.preFlightWithRepoForAuthenticatedUser","GET ~/codespaces/permissions_check codespaces.checkPermissionsForDevcontainer","DELETE ~/import","GET ~/import","PATCH ~/import","PUT ~/import","GET ~/import/authors","PATCH ~/import/authors/{author_id}","GET ~/import/large_files","PATCH ~/import/lfs","POST ~/pulls/{pull_number}/codespaces codespaces.createWithPrForAuthenticatedUser","POST ~/transfer repos.transfer","POST /repos/{template_owner}/{template_repo}/generate repos.createUsingTemplate","PATCH /user users.updateAuthenticated","GET /user/blocks users.listBlockedByAuthenticated users.listBlockedByAuthenticatedUser","DELETE /user/blocks/{username} users.unblock","GET /user/blocks/{username} users.checkBlocked","PUT /user/blocks/{username} users.block","GET /user/codespaces codespaces.listForAuthenticatedUser","POST /user/codespaces codespaces.createForAuthenticatedUser","GET /user/codespaces/secrets codespaces.listSecretsForAuthenticatedUser","GET /user/codespaces/secrets/public-key codespaces.getPublicKeyForAuthenticatedUser","DELETE /user/codespaces/secrets/{secret_name} codespaces.deleteSecretForAuthenticatedUser","GET /user/codespaces/secrets/{secret_name} codespaces.getSecretForAuthenticatedUser","PUT /user/codespaces/secrets/{secret_name} codespaces.createOrUpdateSecretForAuthenticatedUser","GET /user/codespaces/secrets/{secret_name}/repositories codespaces.listRepositoriesForSecretForAuthenticatedUser","PUT /user/codespaces/secrets/{secret_name}/repositories codespaces.setRepositoriesForSecretForAuthenticatedUser","DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id} codespaces.removeRepositoryForSecretForAuthenticatedUser","PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id} codespaces.addRepositoryForSecretForAuthenticatedUser","DELETE /user/codespaces/{codespace_name} codespaces.deleteForAuthenticatedUser","GET /user/codespaces/{codespace_name} codespaces.getForAuthenticatedUser","PATCH /user/codespaces/{codespace_name} codespaces.updateForAuthenticatedUser","POST /user/codespaces/{codespace_name}/exports codespaces.exportForAuthenticatedUser","GET /user/codespaces/{codespace_name}/exports/{export_id} codespaces.getExportDetailsForAuthenticatedUser","GET /user/codespaces/{codespace_name}/machines codespaces.codespaceMachinesForAuthenticatedUser","POST /user/codespaces/{codespace_name}/publish codespaces.publishForAuthenticatedUser","POST /user/codespaces/{codespace_name}/start codespaces.startForAuthenticatedUser","POST /user/codespaces/{codespace_name}/stop codespaces.stopForAuthenticatedUser","PATCH /user/email/visibility users.setPrimaryEmailVisibilityForAuthenticated users.setPrimaryEmailVisibilityForAuthenticatedUser","DELETE /user/emails users.deleteEmailForAuthenticated users.deleteEmailForAuthenticatedUser","GET /user/emails users.listEmailsForAuthenticated users.listEmailsForAuthenticatedUser","POST /user/emails users.addEmailForAuthenticated users.addEmailForAuthenticatedUser","GET /user/followers users.listFollowersForAuthenticatedUser","GET /user/following users.listFollowedByAuthenticated users.listFollowedByAuthenticatedUser","DELETE /user/following/{username} users.unfollow","GET /user/following/{username} users.checkPersonIsFollowedByAuthenticated","PUT /user/following/{username} users.follow","GET /user/gpg_keys users.listGpgKeysForAuthenticated users.listGpgKeysForAuthenticatedUser","POST /user/gpg_keys users.createGpgKeyForAuthenticated users.createGpgKeyForAuthenticatedUser","DELETE /user/gpg_keys/{gpg_key_id} users.deleteGpgKeyForAuthenticated users.deleteGpgKeyForAuthenticatedUser","GET /user/gpg_keys/{gpg_key_id} users.getGpgKeyForAuthenticated users.getGpgKeyForAuthenticatedUser","GET /user/installations/{installation_id}/repositories apps.listInstallationReposForAuthenticatedUser","DELETE /user/interaction-limits interactions.removeRestrictionsForAuthenticatedUser interactions.removeRestrictionsForYourPublicRepos","GET /user/interaction-limits interactions.getRestrictionsForAuthenticatedUser interactions.getRestrictionsForYourPublicRepos","PUT /user/interaction-limits interactions.setRestrictionsForAuthenticatedUser interactions.setRestrictionsForYourPublicRepos","GET /user/keys users.listPublicSshKeysForAuthenticated users.listPublicSshKeysForAuthenticatedUser","POST /user/keys users.createPublicSshKeyForAuthenticated users.createPublicSshKeyForAuthenticatedUser","DELETE /user/keys/{key_id} users.deletePublicSshKeyForAuthenticated users.deletePublicSshKeyForAuthenticatedUser","GET /user/keys/{key_id} users.getPublicSshKeyForAuthenticated users.getPublicSshKeyForAuthenticatedUser","GET /user/memberships/orgs/{org} orgs.getMembershipForAuthenticatedUser","PATCH /user/memberships/orgs/{org} orgs.updateMembershipForAuthenticatedUser","GET /user/public_emails users.listPublicEmailsForAuthenticated users.listPublicEmailsForAuthenticatedUser","GET /user/repos repos.listForAuthenticatedUser","POST /user/repos repos.createForAuthenticatedUser","GET /user/repository_invitations repos.listInvitationsForAuthenticatedUser","DELETE /user/repository_invitations/{invitation_id} repos.declineInvitation repos.declineInvitationForAuthenticatedUser","PATCH /user/repository_invitations/{invitation_id} repos.acceptInvitation repos.acceptInvitationForAuthenticatedUser","DELETE /user/social_accounts users.deleteSocialAccountForAuthenticatedUser","POST /user/social_accounts users.addSocialAccountForAuthenticatedUser","GET /user/ssh_signing_keys users.listSshSigningKeysForAuthenticatedUser","POST /user/ssh_signing_keys users.createSshSigningKeyForAuthenticatedUser","DELETE /user/ssh_signing_keys/{ssh_signing_key_id} users.deleteSshSigningKeyForAuthenticatedUser","GET /user/ssh_signing_keys/{ssh_signing_key_id} users.getSshSigningKeyForAuthenticatedUser","GET /user/starred activity.listReposStarredByAuthenticatedUser","DELETE /user/starred/{owner}/{repo} activity.unstarRepoForAuthenticatedUser","GET /user/starred/{owner}/{repo} activity.checkRepoIsStarredByAuthenticatedUser","PUT /user/starred/{owner}/{repo} activity.starRepoForAuthenticatedUser","GET /user/subscriptions activity.listWatchedReposForAuthenticatedUser","GET /users/{username}/events/orgs/{org} activity.listOrgEventsForAuthenticatedUser","GET /users/{username}/settings/billing/actions billing.getGithubActionsBillingUser","GET /users/{username}/settings/billing/packages billing.getGithubPackagesBillingUser","GET /users/{username}/settings/billing/shared-storage billing.getSharedStorageBillingUser"],"organization_administration: write":["DELETE /orgs/{org} orgs.delete","PATCH /orgs/{org} orgs.update","PUT /orgs/{org}/actions/oidc/customization/sub oidc.updateOidcCustomSubTemplateForOrg","PUT /orgs/{org}/actions/permissions actions.setGithubActionsPermissionsOrganization","PUT /orgs/{org}/actions/permissions/repositories actions.setSelectedRepositoriesEnabledGithubActionsOrganization","DELETE /orgs/{org}/actions/permissions/repositories/{repository_id} actions.disableSelectedRepositoryGithubActionsOrganization","PUT /orgs/{org}/actions/permissions/repositories/{repository_id} actions.enableSelectedRepositoryGithubActionsOrganization","PUT /orgs/{org}/actions/permissions/selected-actions actions.setAllowedActionsOrganization","PUT /orgs/{org}/actions/permissions/workflow actions.setGithubActionsDefaultWorkflowPermissionsOrganization","DELETE /orgs/{org}/interaction-limits interactions.removeRestrictionsForOrg","PUT /orgs/{org}/interaction-limits interactions.setRestrictionsForOrg","GET /orgs/{org}/rulesets repos.getOrgRulesets","POST /orgs/{org}/rulesets repos.createOrgRuleset","GET /orgs/{org}/rulesets/rule-suites repos.getOrgRuleSuites","GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id} repos.getOrgRuleSuite","DELETE /orgs/{org}/rulesets/{ruleset_id} repos.deleteOrgRuleset","GET /orgs/{org}/rulesets/{ruleset_id} repos.getOrgRuleset","PUT /orgs/{org}/rulesets/{ruleset_id} repos.updateOrgRuleset","DELETE /orgs/{org}/security-managers/teams/{team_slug} orgs.removeSecurityManagerTeam","PUT /orgs/{org}/security-managers/teams/{team_slug} orgs.addSecurityManagerTeam","POST /orgs/{org}/{security_product}/{enablement}"],"organization_administration: read":["GET /orgs/{org}/actions/cache/usage actions.getActionsCacheUsageForOrg","GET /orgs/{org}/actions/cache/usage-by-repository actions.getActionsCacheUsageByRepoForOrg","GET /orgs/{org}/actions/oidc/customization/sub oidc.getOidcCustomSubTemplateForOrg","GET /orgs/{org}/actions/permissions actions.getGithubActionsPermissionsOrganization","GET /orgs/{org}/actions/permissions/repositories actions.listSelectedRepositoriesEnabledGithubActionsOrganization","GET /orgs/{org}/actions/permissions/selected-actions actions.getAllowedActionsOrganization","GET /orgs/{org}/actions/permissions/workflow actions.getGithubActionsDefaultWorkflowPermissionsOrganization","GET /orgs/{org}/installations orgs.listAppInstallations","GET /orgs/{org}/interaction-limits interactions.getRestrictionsForOrg","GET /orgs/{org}/security-managers orgs.listSecurityManagerTeams","GET /orgs/{org}/settings/billing/actions billing.getGithubActionsBillingOrg","GET /orgs/{org}/settings/billing/packages billing.getGithubPackagesBillingOrg","GET /orgs/{org}/settings/billing/shared-storage billing.getSharedStorageBillingOrg"],"organization_self_hosted_runners: read":["GET /orgs/{org}/actions/runners actions.listSelfHostedRunnersForOrg","GET /orgs/{org}/actions/runners/downloads actions.listRunnerApplicationsForOrg","GET /orgs/{org}/actions/runners/{runner_id} actions.getSelfHostedRunnerForOrg","GET /orgs/{org}/actions/runners/{runner_id}/labels actions.listLabelsForSelfHostedRunnerForOrg"],"organization_self_hosted_runners: write":["POST /orgs/{org}/actions/runners/generate-jitconfig actions.generateRunnerJitconfigForOrg","POST /orgs/{org}/actions/runners/registration-token actions.createRegistrationTokenForOrg","POST /orgs/{org}/actions/runners/remove-token actions.createRemoveTokenForOrg","DELETE /orgs/{org}/actions/runners/{runner_id} actions.deleteSelfHostedRunnerFromOrg","DELETE /orgs/{org}/actions/runners/{runner_id}/labels actions.removeAllCustomLabelsFromSelfHostedRunnerForOrg","POST /orgs/{org}/actions/runners/{runner_id}/labels actions.addCustomLabelsToSelfHostedRunnerForOrg","PUT /orgs/{org}/actions/runners/{runner_id}/labels actions.setCustomLabelsForSelfHostedRunnerForOrg","DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name} actions.removeCustomLabelFromSelfHostedRunnerForOrg"],"organization_secrets: read":["GET /orgs/{org}/actions/secrets actions.listOrgSecrets","GET /orgs/{org}/actions/secrets/public-key actions.getOrgPublicKey","GET /orgs/{org}/actions/secrets/{secret_name} actions.getOrgSecret","GET /orgs/{org}/actions/secrets/{secret_name}/repositories actions.listSelectedReposForOrgSecret"],"organization_secrets: write":["DELETE /orgs/{org}/actions/secrets/{secret_name} actions.deleteOrgSecret","PUT /orgs/{org}/actions/secrets/{secret_name} actions.createOrUpdateOrgSecret","PUT /orgs/{org}/actions/secrets/{secret_name}/repositories actions.setSelectedReposForOrgSecret","DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id} actions.removeSelectedRepoFromOrgSecret","PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id} actions.addSelectedRepoToOrgSecret"],"organization_actions_variables: read":["GET /orgs/{org}/actions/variables actions.listOrgVariables","GET /orgs/{org}/actions/variables/{name} actions.getOrgVariable","GET /orgs/{org}/actions/variables/{name}/repositories actions.listSelectedReposForOrgVariable"],"organization_actions_variables: write":["POST /orgs/{org}/actions/variables actions.createOrgVariable","DELETE /orgs/{org}/actions/variables/{name} actions.deleteOrgVariable","PATCH /orgs/{org}/actions/variables/{name} actions.updateOrgVariable","PUT /orgs/{org}/actions/variables/{name}/repositories actions.setSelectedReposForOrgVariable","PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id} actions.addSelectedRepoToOrgVariable"],"organization_user_blocking: read":["GET /orgs/{org}/blocks orgs.listBlockedUsers","GET /orgs/{org}/blocks/{username} orgs.checkBlockedUser"],"organization_user_blocking: write":["DELETE /orgs/{org}/blocks/{username} orgs.unblockUser","PUT /orgs/{org}/blocks/{username} orgs.blockUser"],"security_events: read":["GET /orgs/{org}/code-scanning/alerts codeScanning.listAlertsForOrg","GET ~/code-scanning/alerts codeScanning.listAlertsForRepo","GET ~/code-scanning/alerts/{alert_number} codeScanning.getAlert","GET ~/code-scanning/alerts/{alert_number}/instances codeScanning.listAlertInstances codeScanning.listAlertsInstances","GET ~/code-scanning/analyses codeScanning.listRecentAnalyses","GET ~/code-scanning/analyses/{analysis_id} codeScanning.getAnalysis","GET ~/code-scanning/sarifs/{sarif_id} codeScanning.getSarif"],"organization_codespaces: read, codespaces: read":["GET /orgs/{org}/codespaces codespaces.listInOrganization","GET /orgs/{org}/members/{username}/codespaces codespaces.getCodespacesForUserInOrg"],"members: write":["PUT /orgs/{org}/codespaces/access","DELETE /orgs/{org}/codespaces/access/selected_users","POST /orgs/{org}/codespaces/access/selected_users","DELETE /orgs/{org}/codespaces/secrets/{secret_name} codespaces.deleteOrgSecret","PUT /orgs/{org}/codespaces/secrets/{secret_name} codespaces.createOrUpdateOrgSecret","PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories codespaces.setSelectedReposForOrgSecret","DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id} codespaces.removeSelectedRepoFromOrgSecret","PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id} codespaces.addSelectedRepoToOrgSecret","POST /orgs/{org}/invitations orgs.createInvitation","DELETE /orgs/{org}/invitations/{invitation_id} orgs.cancelInvitation","DELETE /orgs/{org}/members/{username} orgs.removeMember","DELETE /orgs/{org}/memberships/{username} orgs.removeMembershipForUser","PUT /orgs/{org}/memberships/{username} orgs.setMembershipForUser","DELETE /orgs/{org}/outside_collaborators/{username} orgs.removeOutsideCollaborator","PUT /orgs/{org}/outside_collaborators/{username} orgs.convertMemberToOutsideCollaborator","POST /orgs/{org}/teams teams.create","DELETE /teams/{team_id}/members/{username}","PUT /teams/{team_id}/members/{username}"],"members: read":["GET /orgs/{org}/codespaces/secrets codespaces.listOrgSecrets","GET /orgs/{org}/codespaces/secrets/public-key codespaces.getOrgPublicKey","GET /orgs/{org}/codespaces/secrets/{secret_name} codespaces.getOrgSecret","GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories codespaces.listSelectedReposForOrgSecret","GET /orgs/{org}/failed_invitations orgs.listFailedInvitations","GET /orgs/{org}/invitations orgs.listPendingInvitations","GET /orgs/{org}/invitations/{invitation_id}/teams orgs.listInvitationTeams","GET /orgs/{org}/members orgs.listMembers","GET /orgs/{org}/members/{username} orgs.checkMembershipForUser","GET /orgs/{org}/memberships/{username} orgs.getMembershipForUser","GET /orgs/{org}/outside_collaborators orgs.listOutsideCollaborators","GET /orgs/{org}/public_members orgs.listPublicMembers","GET /orgs/{org}/public_members/{username} orgs.checkPublicMembershipForUser","GET /orgs/{org}/teams teams.list","GET /teams/{team_id}/members/{username}"],"organization_events: write":["GET /orgs/{org}/copilot/billing copilot.getCopilotOrganizationDetails","GET /orgs/{org}/copilot/billing/seats copilot.listCopilotSeats","POST /orgs/{org}/copilot/billing/selected_teams copilot.addCopilotSeatsForTeams"],"vulnerability_alerts: read":["GET /orgs/{org}/dependabot/alerts dependabot.listAlertsForOrg","GET ~/dependabot/alerts dependabot.listAlertsForRepo","GET ~/dependabot/alerts/{alert_number} dependabot.getAlert"],"organization_codespaces: read":["GET /orgs/{org}/dependabot/secrets dependabot.listOrgSecrets","GET /orgs/{org}/dependabot/secrets/public-key dependabot.getOrgPublicKey","GET /orgs/{org}/dependabot/secrets/{secret_name} dependabot.getOrgSecret","GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories dependabot.listSelectedReposForOrgSecret","GET /orgs/{org}/personal-access-token-requests orgs.listPatGrantRequests","GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories orgs.listPatGrantRequestRepositories"],"organization_codespaces: write":["DELETE /orgs/{org}/dependabot/secrets/{secret_name} dependabot.deleteOrgSecret","PUT /orgs/{org}/dependabot/secrets/{secret_name} dependabot.createOrUpdateOrgSecret","PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories dependabot.setSelectedReposForOrgSecret","DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id} dependabot.removeSelectedRepoFromOrgSecret","PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id} dependabot.addSelectedRepoToOrgSecret","POST /orgs/{org}/personal-access-token-requests orgs.reviewPatGrantRequestsInBulk","POST /orgs/{org}/personal-access-token-requests/{pat_request_id} orgs.reviewPatGrantRequest"],"organization_hooks: read":["GET /orgs/{org}/hooks orgs.listWebhooks","GET /orgs/{org}/hooks/{hook_id} orgs.getWebhook","GET /orgs/{org}/hooks/{hook_id}/config orgs.getWebhookConfigForOrg","GET /orgs/{org}/hooks/{hook_id}/deliveries orgs.listWebhookDeliveries","GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id} orgs.getWebhookDelivery"],"organization_hooks: write":["POST /orgs/{org}/hooks orgs.createWebhook","DELETE /orgs/{org}/hooks/{hook_id} orgs.deleteWebhook","PATCH /orgs/{org}/hooks/{hook_id} orgs.updateWebhook","PATCH /orgs/{org}/hooks/{hook_id}/config orgs.updateWebhookConfigForOrg","POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts orgs.redeliverWebhookDelivery","POST /orgs/{org}/hooks/{hook_id}/pings orgs.pingWebhook"],"organization_codespaces: write, codespaces: write":["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name} codespaces.deleteFromOrganization"],"organization_codespaces: write, security_events: write":["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop codespaces.stopInOrganization"],"organization_personal_access_tokens: read":["GET /orgs/{org}/personal-access-tokens orgs.listPatGrants","GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories orgs.listPatGrantRepositories"],"organization_personal_access_tokens: write":["POST /orgs/{org}/personal-access-tokens orgs.updatePatAccesses","POST /orgs/{org}/personal-access-tokens/{pat_id} orgs.updatePatAccess"],"organization_projects: read":["GET /orgs/{org}/projects"],"organization_projects: write":["POST /orgs/{org}/projects"],"organization_custom_properties: read, members: read":["GET /orgs/{org}/properties/schema orgs.customPropertiesForReposGetOrganizationDefinitions","GET /orgs/{org}/properties/schema/{custom_property_name} orgs.customPropertiesForReposGetOrganizationDefinition","GET /orgs/{org}/properties/values orgs.customPropertiesForReposGetOrganizationValues"],"organization_administration: write, organization_custom_properties: admin":["PATCH /orgs/{org}/properties/schema orgs.customPropertiesForReposCreateOrUpdateOrganizationDefinitions","DELETE /orgs/{org}/properties/schema/{custom_property_name} orgs.customPropertiesForReposDeleteOrganizationDefinition","PUT /orgs/{org}/properties/schema/{custom_property_name} orgs.customPropertiesForReposCreateOrUpdateOrganizationDefinition"],"organization_administration: write, organization_custom_properties: write":["PATCH /orgs/{org}/properties/values orgs.customPropertiesForReposCreateOrUpdateOrganizationValues"],"nothing":["GET /orgs/{org}/repos repos.listForOrg","GET ~ repos.get","GET ~/collaborators repos.listCollaborators","GET ~/collaborators/{username} repos.checkCollaborator","GET ~/collaborators/{username}/permission repos.getCollaboratorPermissionLevel","GET ~/comments repos.listCommitCommentsForRepo","GET ~/comments/{comment_id} repos.getCommitComment","GET ~/comments/{comment_id}/reactions reactions.listForCommitComment","GET ~/commits/{commit_sha}/comments repos.listCommentsForCommit","GET ~/contributors repos.listContributors","GET ~/events activity.listRepoEvents","GET ~/forks repos.listForks","GET ~/languages repos.listLanguages","GET ~/license licenses.getForRepo","GET ~/properties/values repos.customPropertiesForReposGetRepositoryValues","GET ~/rules/branches/{branch} repos.getBranchRules","GET ~/rulesets repos.getRepoRulesets","GET ~/rulesets/{ruleset_id} repos.getRepoRuleset","GET ~/stargazers activity.listStargazersForRepo","GET ~/stats/code_frequency repos.getCodeFrequencyStats","GET ~/stats/commit_activity repos.getCommitActivityStats","GET ~/stats/contributors repos.getContributorsStats","GET ~/stats/participation repos.getParticipationStats","GET ~/stats/punch_card repos.getPunchCardStats","GET ~/subscribers activity.listWatchersForRepo","GET ~/tags repos.listTags","GET ~/topics repos.getAllTopics","GET /repositories repos.listPublic","GET /search/labels search.labels","GET /users/{username}/keys users.listPublicKeysForUser","GET /users/{username}/repos repos.listForUser","GET /users/{username}/starred activity.listReposStarredByUser","GET /users/{username}/subscriptions activity.listReposWatchedByUser"],"administration: write":["POST /orgs/{org}/repos repos.createInOrg","DELETE ~ repos.delete","PATCH ~ repos.update","PUT ~/actions/permissions actions.setGithubActionsPermissionsRepository","PUT ~/actions/permissions/access actions.setWorkflowAccessToRepository","PUT ~/actions/permissions/selected-actions actions.setAllowedActionsRepository","PUT ~/actions/permissions/workflow actions.setGithubActionsDefaultWorkflowPermissionsRepository","POST ~/actions/runners/generate-jitconfig actions.generateRunnerJitconfigForRepo","POST ~/actions/runners/registration-token actions.createRegistrationTokenForRepo","POST ~/actions/runners/remove-token actions.createRemoveTokenForRepo","DELETE ~/actions/runners/{runner_id} actions.deleteSelfHostedRunnerFromRepo","DELETE ~/actions/runners/{runner_id}/labels actions.removeAllCustomLabelsFromSelfHostedRunnerForRepo","POST ~/actions/runners/{runner_id}/labels actions.addCustomLabelsToSelfHostedRunnerForRepo","PUT ~/actions/runners/{runner_id}/labels actions.setCustomLabelsForSelfHostedRunnerForRepo","DELETE ~/actions/runners/{runner_id}/labels/{name} actions.removeCustomLabelFromSelfHostedRunnerForRepo","POST ~/autolinks repos.createAutolink","DELETE ~/autolinks/{autolink_id} repos.deleteAutolink","DELETE ~/automated-security-fixes repos.disableAutomatedSecurityFixes","PUT ~/automated-security-fixes repos.enableAutomatedSecurityFixes","DELETE ~/branches/{branch}/protection repos.deleteBranchProtection","PUT ~/branches/{branch}/protection repos.updateBranchProtection","DELETE ~/branches/{branch}/protection/enforce_admins repos.deleteAdminBranchProtection","POST ~/branches/{branch}/protection/enforce_admins repos.setAdminBranchProtection","DELETE ~/branches/{branch}/protection/required_pull_request_reviews repos.deletePullRequestReviewProtection","PATCH ~/branches/{branch}/protection/required_pull_request_reviews repos.updatePullRequestReviewProtection","DELETE ~/branches/{branch}/protection/required_signatures repos.deleteCommitSignatureProtection","POST ~/branches/{branch}/protection/required_signatures repos.createCommitSignatureProtection","DELETE ~/branches/{branch}/protection/required_status_checks repos.removeStatusCheckProtection","PATCH ~/branches/{branch}/protection/required_status_checks repos.updateStatusCheckPotection repos.updateStatusCheckProtection","DELETE ~/branches/{branch}/protection/required_status_checks/contexts repos.removeStatusCheckContexts","POST ~/branches/{branch}/protection/required_status_checks/contexts repos.addStatusCheckContexts","PUT ~/branches/{branch}/protection/required_status_checks/contexts repos.setStatusCheckContexts","DELETE ~/branches/{branch}/protection/restrictions repos.deleteAccessRestrictions","DELETE ~/branches/{branch}/protection/restrictions/apps repos.removeAppAccessRestrictions","POST ~/branches/{branch}/protection/restrictions/apps repos.addAppAccessRestrictions","PUT ~/branches/{branch}/protection/restrictions/apps repos.setAppAccessRestrictions","DELETE ~/branches/{branch}/protection/restrictions/teams repos.removeTeamAccessRestrictions","POST ~/branches/{branch}/protection/restrictions/teams repos.addTeamAccessRestrictions","PUT ~/branches/{branch}/protection/restrictions/teams repos.setTeamAccessRestrictions","DELETE ~/branches/{branch}/protection/restrictions/users repos.removeUserAccessRestrictions","POST ~/branches/{branch}/protection/restrictions/users repos.addUserAccessRestrictions","PUT ~/branches/{branch}/protection/restrictions/users repos.setUserAccessRestrictions","PATCH ~/code-scanning/default-setup codeScanning.updateDefaultSetup","DELETE ~/collaborators/{username} repos.removeCollaborator","PUT ~/collaborators/{username} repos.addCollaborator","DELETE ~/environments/{environment_name} repos.deleteAnEnvironment","PUT ~/environments/{environment_name} repos.createOrUpdateEnvironment","POST ~/environments/{environment_name}/deployment-branch-policies repos.createDeploymentBranchPolicy","DELETE ~/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} repos.deleteDeploymentBranchPolicy","PUT ~/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} repos.updateDeploymentBranchPolicy","POST ~/environments/{environment_name}/deployment_protection_rules repos.createDeploymentProtectionRule","DELETE ~/environments/{environment_name}/deployment_protection_rules/{protection_rule_id} repos.disableDeploymentProtectionRule","DELETE ~/interaction-limits interactions.removeRestrictionsForRepo","PUT ~/interaction-limits interactions.setRestrictionsForRepo","DELETE ~/invitations/{invitation_id} repos.deleteInvitation","PATCH ~/invitations/{invitation_id} repos.updateInvitation","POST ~/keys repos.createDeployKey","DELETE ~/keys/{key_id} repos.deleteDeployKey","DELETE ~/private-vulnerability-reporting repos.disablePrivateVulnerabilityReporting","PUT ~/private-vulnerability-reporting repos.enablePrivateVulnerabilityReporting","POST ~/rulesets repos.createRepoRuleset","GET ~/rulesets/rule-suites repos.getRepoRuleSuites","GET ~/rulesets/rule-suites/{rule_suite_id} repos.getRepoRuleSuite","DELETE ~/rulesets/{ruleset_id} repos.deleteRepoRuleset","PUT ~/rulesets/{ruleset_id} repos.updateRepoRuleset","POST ~/tags/protection","DELETE ~/tags/protection/{tag_protection_id}","PUT ~/topics repos.replaceAllTopics","DELETE ~/vulnerability-alerts repos.disableVulnerabilityAlerts","PUT ~/vulnerability-alerts repos.enableVulnerabilityAlerts"],"secret_scanning_alerts: read":["GET /orgs/{org}/secret-scanning/alerts secretScanning.listAlertsForOrg","GET ~/secret-scanning/alerts secretScanning.listAlertsForRepo","GET ~/secret-scanning/alerts/{alert_number} secretScanning.getAlert","GET ~/secret-scanning/alerts/{alert_number}/locations secretScanning.listLocationsForAlert"],"pull_requests: write":["GET /orgs/{org}/security-advisories securityAdvisories.listOrgRepositoryAdvisories","POST ~/pulls pulls.create","DELETE ~/pulls/comments/{comment_id} pulls.deleteReviewComment","PATCH ~/pulls/comments/{comment_id} pulls.updateReviewComment","POST ~/pulls/comments/{comment_id}/reactions reactions.createForPullRequestReviewComment","DELETE ~/pulls/comments/{comment_id}/reactions/{reaction_id} reactions.deleteForPullRequestComment","PATCH ~/pulls/{pull_number} pulls.update","POST ~/pulls/{pull_number}/comments pulls.createReviewComment","POST ~/pulls/{pull_number}/comments/{comment_id}/replies pulls.createReplyForReviewComment","DELETE ~/pulls/{pull_number}/requested_reviewers pulls.removeRequestedReviewers","POST ~/pulls/{pull_number}/requested_reviewers pulls.requestReviewers","POST ~/pulls/{pull_number}/reviews pulls.createReview","DELETE ~/pulls/{pull_number}/reviews/{review_id} pulls.deletePendingReview","PUT ~/pulls/{pull_number}/reviews/{review_id} pulls.updateReview","PUT ~/pulls/{pull_number}/reviews/{review_id}/dismissals pulls.dismissReview","POST ~/pulls/{pull_number}/reviews/{review_id}/events pulls.submitReview","PUT ~/pulls/{pull_number}/update-branch pulls.updateBranch","POST ~/security-advisories securityAdvisories.createRepositoryAdvisory","POST ~/security-advisories/reports securityAdvisories.createPrivateVulnerabilityReport","PATCH ~/security-advisories/{ghsa_id} securityAdvisories.updateRepositoryAdvisory","POST ~/security-advisories/{ghsa_id}/cve securityAdvisories.createRepositoryAdvisoryCveRequest"],"team_discussions: write":["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id} reactions.deleteForTeamDiscussionComment","DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id} reactions.deleteForTeamDiscussion"],"organization_projects: write | repository_projects: write":["DELETE /projects/columns/cards/{card_id}","PATCH /projects/columns/cards/{card_id}","POST /projects/columns/cards/{card_id}/moves","DELETE /projects/columns/{column_id}","PATCH /projects/columns/{column_id}","POST /projects/columns/{column_id}/cards","POST /projects/columns/{column_id}/moves","DELETE /projects/{project_id}","PATCH /projects/{project_id}","POST /projects/{project_id}/columns"],"organization_projects: read | repository_projects: read":["GET /projects/columns/cards/{card_id}","GET /projects/columns/{column_id}","GET /projects/columns/{column_id}/cards","GET /projects/{project_id}","GET /projects/{project_id}/columns"],"organization_projects: admin | repository_projects: write":["GET /projects/{project_id}/collaborators","DELETE /projects/{project_id}/collaborators/{username}","PUT /projects/{project_id}/collaborators/{username}","GET /projects/{project_id}/collaborators/{username}/permission"],"actions: read":["GET ~/actions/artifacts actions.listArtifactsForRepo","GET ~/actions/artifacts/{artifact_id} actions.getArtifact","GET ~/actions/artifacts/{artifact_id}/{archive_format} actions.downloadArtifact","GET ~/actions/cache/usage actions.getActionsCacheUsage","GET ~/actions/caches actions.getActionsCacheList","GET ~/actions/jobs/{job_id} actions.getJobForWorkflowRun","GET ~/actions/jobs/{job_id}/logs actions.downloadJobLogsForWorkflowRun","GET ~/actions/oidc/customization/sub actions.getCustomOidcSubClaimForRepo","GET ~/actions/runs actions.listWorkflowRunsForRepo","GET ~/actions/runs/{run_id} actions.getWorkflowRun","GET ~/actions/runs/{run_id}/approvals actions.getReviewsForRun","GET ~/actions/runs/{run_id}/artifacts actions.listWorkflowRunArtifacts","GET ~/actions/runs/{run_id}/attempts/{attempt_number} actions.getWorkflowRunAttempt","GET ~/actions/runs/{run_id}/attempts/{attempt_number}/jobs actions.listJobsForWorkflowRunAttempt","GET ~/actions/runs/{run_id}/attempts/{attempt_number}/logs actions.downloadWorkflowRunAttemptLogs","GET ~/actions/runs/{run_id}/jobs actions.listJobsForWorkflowRun","GET ~/actions/runs/{run_id}/logs actions.downloadWorkflowRunLogs","GET ~/actions/runs/{run_id}/pending_deployments actions.getPendingDeploymentsForRun","GET ~/actions/runs/{run_id}/timing actions.getWorkflowRunUsage","GET ~/actions/workflows actions.listRepoWorkflows","GET ~/actions/workflows/{workflow_id} actions.getWorkflow","GET ~/actions/workflows/{workflow_id}/runs actions.listWorkflowRuns","GET ~/actions/workflows/{workflow_id}/timing actions.getWorkflowUsage","GET ~/environments repos.getAllEnvironments","GET ~/environments/{environment_name} repos.getEnvironment","GET ~/environments/{environment_name}/deployment-branch-policies repos.listDeploymentBranchPolicies","GET ~/environments/{environment_name}/deployment-branch-policies/{branch_policy_id} repos.getDeploymentBranchPolicy","GET ~/environments/{environment_name}/deployment_protection_rules repos.getAllDeploymentProtectionRules","GET ~/environments/{environment_name}/deployment_protection_rules/apps repos.listCustomDeploymentRuleIntegrations"],"actions: write":["DELETE ~/actions/artifacts/{artifact_id} actions.deleteArtifact","DELETE ~/actions/caches","DELETE ~/actions/caches/{cache_id} actions.deleteActionsCacheById","POST ~/actions/jobs/{job_id}/rerun actions.reRunJobForWorkflowRun","PUT ~/actions/oidc/customization/sub actions.setCustomOidcSubClaimForRepo","DELETE ~/actions/runs/{run_id} actions.deleteWorkflowRun","POST ~/actions/runs/{run_id}/approve actions.approveWorkflowRun","POST ~/actions/runs/{run_id}/cancel actions.cancelWorkflowRun","POST ~/actions/runs/{run_id}/force-cancel actions.forceCancelWorkflowRun","DELETE ~/actions/runs/{run_id}/logs actions.deleteWorkflowRunLogs","POST ~/actions/runs/{run_id}/rerun actions.reRunWorkflow","POST ~/actions/runs/{run_id}/rerun-failed-jobs actions.reRunWorkflowFailedJobs","PUT ~/actions/workflows/{workflow_id}/disable actions.disableWorkflow","POST ~/actions/workflows/{workflow_id}/dispatches actions.createWorkflowDispatch","PUT ~/actions/workflows/{workflow_id}/enable actions.enableWorkflow"],"secrets: read":["GET ~/actions/organization-secrets actions.listRepoOrganizationSecrets","GET ~/actions/secrets actions.listRepoSecrets","GET ~/actions/secrets/public-key actions.getRepoPublicKey","GET ~/actions/secrets/{secret_name} actions.getRepoSecret"],"actions_variables: read":["GET ~/actions/organization-variables actions.listRepoOrganizationVariables","GET ~/actions/variables actions.listRepoVariables","GET ~/actions/variables/{name} actions.getRepoVariable"],"administration: read":["GET ~/actions/permissions actions.getGithubActionsPermissionsRepository actions.getRepoPermissions","GET ~/actions/permissions/access actions.getWorkflowAccessToRepository","GET ~/actions/permissions/selected-actions actions.getAllowedActionsRepository","GET ~/actions/permissions/workflow actions.getGithubActionsDefaultWorkflowPermissionsRepository","GET ~/actions/runners actions.listSelfHostedRunnersForRepo","GET ~/actions/runners/downloads actions.listRunnerApplicationsForRepo","GET ~/actions/runners/{runner_id} actions.getSelfHostedRunnerForRepo","GET ~/actions/runners/{runner_id}/labels actions.listLabelsForSelfHostedRunnerForRepo","GET ~/autolinks repos.listAutolinks","GET ~/autolinks/{autolink_id} repos.getAutolink","GET ~/automated-security-fixes repos.checkAutomatedSecurityFixes","GET ~/branches/{branch}/protection repos.getBranchProtection","GET ~/branches/{branch}/protection/enforce_admins repos.getAdminBranchProtection","GET ~/branches/{branch}/protection/required_pull_request_reviews repos.getPullRequestReviewProtection","GET ~/branches/{branch}/protection/required_signatures repos.getCommitSignatureProtection","GET ~/branches/{branch}/protection/required_status_checks repos.getStatusChecksProtection","GET ~/branches/{branch}/protection/required_status_checks/contexts repos.getAllStatusCheckContexts","GET ~/branches/{branch}/protection/restrictions repos.getAccessRestrictions","GET ~/branches/{branch}/protection/restrictions/apps repos.getAppsWithAccessToProtectedBranch","GET ~/branches/{branch}/protection/restrictions/teams repos.getTeamsWithAccessToProtectedBranch","GET ~/branches/{branch}/protection/restrictions/users repos.getUsersWithAccessToProtectedBranch","GET ~/interaction-limits interactions.getRestrictionsForRepo","GET ~/invitations repos.listInvitations","GET ~/keys repos.listDeployKeys","GET ~/keys/{key_id} repos.getDeployKey","GET ~/tags/protection","GET ~/teams repos.listTeams","GET ~/traffic/clones repos.getClones","GET ~/traffic/popular/paths repos.getTopPaths","GET ~/traffic/popular/referrers repos.getTopReferrers","GET ~/traffic/views repos.getViews","GET ~/vulnerability-alerts repos.checkVulnerabilityAlerts"],"deployments: write":["POST ~/actions/runs/{run_id}/deployment_protection_rule actions.reviewCustomGatesForRun","POST ~/deployments repos.createDeployment","DELETE ~/deployments/{deployment_id} repos.deleteDeployment","POST ~/deployments/{deployment_id}/statuses repos.createDeploymentStatus"],"actions: read, checks: read, deployments: read":["POST ~/actions/runs/{run_id}/pending_deployments actions.reviewPendingDeploymentsForRun"],"secrets: write":["DELETE ~/actions/secrets/{secret_name} actions.deleteRepoSecret","PUT ~/actions/secrets/{secret_name} actions.createOrUpdateRepoSecret"],"actions_variables: write":["POST ~/actions/variables actions.createRepoVariable","DELETE ~/actions/variables/{name} actions.deleteRepoVariable","PATCH ~/actions/variables/{name} actions.updateRepoVariable"],"contents: read":["GET ~/activity repos.listActivities","GET ~/branches repos.listBranches","GET ~/branches/{branch} repos.getBranch","GET ~/code-scanning/codeql/databases codeScanning.listCodeqlDatabases","GET ~/code-scanning/codeql/databases/{language} codeScanning.getCodeqlDatabase","GET ~/codeowners/errors repos.codeownersErrors","GET ~/commits repos.listCommits","GET ~/commits/{commit_sha}/branches-where-head repos.listBranchesForHeadCommit","POST ~/commits/{commit_sha}/comments repos.createCommitComment","GET ~/commits/{ref} repos.getCommit","GET ~/community/profile repos.getCommunityProfileMetrics","GET ~/compare/{basehead} repos.compareCommitsWithBasehead","GET ~/contents/{path} repos.getContent","GET ~/dependency-graph/sbom dependencyGraph.exportSbom","GET ~/git/blobs/{file_sha} git.getBlob","GET ~/git/commits/{commit_sha} git.getCommit","GET ~/git/matching-refs/{ref} git.listMatchingRefs","GET ~/git/ref/{ref} git.getRef","GET ~/git/tags/{tag_sha} git.getTag","GET ~/git/trees/{tree_sha} git.getTree","GET ~/releases repos.listReleases","GET ~/releases/assets/{asset_id} repos.getReleaseAsset","GET ~/releases/latest repos.getLatestRelease","GET ~/releases/tags/{tag} repos.getReleaseByTag","GET ~/releases/{release_id} repos.getRelease","GET ~/releases/{release_id}/assets repos.listReleaseAssets"],"issues: read | pull_requests: read":["GET ~/assignees issues.listAssignees","GET ~/assignees/{assignee} issues.checkUserCanBeAssigned","GET ~/issues/comments issues.listCommentsForRepo","GET ~/issues/comments/{comment_id} issues.getComment","GET ~/issues/events/{event_id} issues.getEvent","GET ~/issues/{issue_number}/assignees/{assignee} issues.checkUserCanBeAssignedToIssue","GET ~/issues/{issue_number}/comments issues.listComments","GET ~/issues/{issue_number}/events issues.listEvents","GET ~/issues/{issue_number}/labels issues.listLabelsOnIssue","GET ~/issues/{issue_number}/timeline issues.listEventsForTimeline","GET ~/labels issues.listLabelsForRepo","GET ~/labels/{name} issues.getLabel","GET ~/milestones issues.listMilestones","GET ~/milestones/{milestone_number} issues.getMilestone","GET ~/milestones/{milestone_number}/labels issues.listLabelsForMilestone"],"contents: write":["POST ~/branches/{branch}/rename repos.renameBranch","DELETE ~/comments/{comment_id} repos.deleteCommitComment","PATCH ~/comments/{comment_id} repos.updateCommitComment","POST ~/comments/{comment_id}/reactions reactions.createForCommitComment","DELETE ~/comments/{comment_id}/reactions/{reaction_id} reactions.deleteForCommitComment","DELETE ~/contents/{path} repos.deleteFile","PUT ~/contents/{path} repos.createOrUpdateFileContents","POST ~/dependency-graph/snapshots dependencyGraph.createRepositorySnapshot","POST ~/dispatches repos.createDispatchEvent","POST ~/git/blobs git.createBlob","POST ~/git/commits git.createCommit","POST ~/git/refs git.createRef","DELETE ~/git/refs/{ref} git.deleteRef","PATCH ~/git/refs/{ref} git.updateRef","POST ~/git/tags git.createTag","POST ~/git/trees git.createTree","POST ~/merge-upstream repos.mergeUpstream","POST ~/merges repos.merge","PUT ~/pulls/{pull_number}/merge pulls.merge","POST ~/releases repos.createRelease","DELETE ~/releases/assets/{asset_id} repos.deleteReleaseAsset","PATCH ~/releases/assets/{asset_id} repos.updateReleaseAsset","POST ~/releases/generate-notes repos.generateReleaseNotes","DELETE ~/releases/{release_id} repos.deleteRelease","PATCH ~/releases/{release_id} repos.updateRelease"],"checks: write":["POST ~/check-runs checks.create","PATCH ~/check-runs/{check_run_id} checks.update","POST ~/check-runs/{check_run_id}/rerequest checks.rerequestRun","POST ~/check-suites checks.createSuite","PATCH ~/check-suites/preferences checks.setSuitesPreferences","POST ~/check-suites/{check_suite_id}/rerequest checks.rerequestSuite"],"checks: read":["GET ~/check-runs/{check_run_id} checks.get","GET ~/check-runs/{check_run_id}/annotations checks.listAnnotations","GET ~/check-suites/{check_suite_id} checks.getSuite","GET ~/check-suites/{check_suite_id}/check-runs checks.listForSuite","GET ~/commits/{ref}/check-runs checks.listForRef","GET ~/commits/{ref}/check-suites checks.listSuitesForRef"],"security_events: write":["PATCH ~/code-scanning/alerts/{alert_number} codeScanning.updateAlert","DELETE ~/code-scanning/analyses/{analysis_id}","POST ~/code-scanning/sarifs codeScanning.uploadSarif"],"codespaces_metadata: read":["GET ~/codespaces/devcontainers codespaces.listDevcontainersInRepositoryForAuthenticatedUser","GET ~/codespaces/machines codespaces.repoMachinesForAuthenticatedUser"],"codespaces_secrets: write":["GET ~/codespaces/secrets codespaces.listRepoSecrets","GET ~/codespaces/secrets/public-key codespaces.getRepoPublicKey","GET ~/codespaces/secrets/{secret_name} codespaces.getRepoSecret"],"administration: write, codespaces_secrets: write":["DELETE ~/codespaces/secrets/{secret_name} codespaces.deleteRepoSecret","PUT ~/codespaces/secrets/{secret_name} codespaces.createOrUpdateRepoSecret"],"pull_requests: read":["GET ~/commits/{commit_sha}/pulls repos.listPullRequestsAssociatedWithCommit","GET ~/pulls pulls.list","GET ~/pulls/comments pulls.listReviewCommentsForRepo","GET ~/pulls/comments/{comment_id} pulls.getReviewComment","GET ~/pulls/comments/{comment_id}/reactions reactions.listForPullRequestReviewComment","GET ~/pulls/{pull_number}/comments pulls.listReviewComments","GET ~/pulls/{pull_number}/commits pulls.listCommits","GET ~/pulls/{pull_number}/files pulls.listFiles","GET ~/pulls/{pull_number}/merge pulls.checkIfMerged","GET ~/pulls/{pull_number}/requested_reviewers pulls.listRequestedReviewers","GET ~/pulls/{pull_number}/reviews pulls.listReviews","GET ~/pulls/{pull_number}/reviews/{review_id} pulls.getReview","GET ~/pulls/{pull_number}/reviews/{review_id}/comments pulls.listCommentsForReview","GET ~/security-advisories securityAdvisories.listRepositoryAdvisories","GET ~/security-advisories/{ghsa_id} securityAdvisories.getRepositoryAdvisory"],"statuses: read":["GET ~/commits/{ref}/status repos.getCombinedStatusForRef","GET ~/commits/{ref}/statuses repos.listCommitStatusesForRef"],"vulnerability_alerts: write":["PATCH ~/dependabot/alerts/{alert_number} dependabot.updateAlert"],"dependabot_secrets: read":["GET ~/dependabot/secrets dependabot.listRepoSecrets","GET ~/dependabot/secrets/public-key dependabot.getRepoPublicKey","GET ~/dependabot/secrets/{secret_name} dependabot.getRepoSecret"],"dependabot_secrets: write":["DELETE ~/dependabot/secrets/{secret_name} dependabot.deleteRepoSecret","PUT ~/dependabot/secrets/{secret_name} dependabot.createOrUpdateRepoSecret"],"contents: read | pull_requests: read":["GET ~/dependency-graph/compare/{basehead} dependencyGraph.diffRange","GET ~/pulls/{pull_number} pulls.get"],"deployments: read":["GET ~/deployments repos.listDeployments","GET ~/deployments/{deployment_id} repos.getDeployment","GET ~/deployments/{deployment_id}/statuses repos.listDeploymentStatuses","GET ~/deployments/{deployment_id}/statuses/{status_id} repos.getDeploymentStatus"],"administration: write, contents: read":["POST ~/forks repos.createFork"],"repository_hooks: read":["GET ~/hooks repos.listWebhooks","GET ~/hooks/{hook_id} repos.getWebhook","GET ~/hooks/{hook_id}/config repos.getWebhookConfigForRepo","GET ~/hooks/{hook_id}/deliveries repos.listWebhookDeliveries","GET ~/hooks/{hook_id}/deliveries/{delivery_id} repos.getWebhookDelivery","POST ~/hooks/{hook_id}/pings repos.pingWebhook","POST ~/hooks/{hook_id}/tests repos.testPushWebhook"],"repository_hooks: write":["POST ~/hooks repos.createWebhook","DELETE ~/hooks/{hook_id} repos.deleteWebhook","PATCH ~/hooks/{hook_id} repos.updateWebhook","PATCH ~/hooks/{hook_id}/config repos.updateWebhookConfigForRepo","POST ~/hooks/{hook_id}/deliveries/{delivery_id}/attempts repos.redeliverWebhookDelivery"],"issues: read":["GET ~/issues issues.listForRepo","GET ~/issues/comments/{comment_id}/reactions reactions.listForIssueComment","GET ~/issues/events issues.listEventsForRepo","GET ~/issues/{issue_number} issues.get","GET ~/issues/{issue_number}/reactions reactions.listForIssue"],"issues: write":["POST ~/issues issues.create","POST ~/issues/comments/{comment_id}/reactions reactions.createForIssueComment","DELETE ~/issues/comments/{comment_id}/reactions/{reaction_id} reactions.deleteForIssueComment","POST ~/issues/{issue_number}/reactions reactions.createForIssue","DELETE ~/issues/{issue_number}/reactions/{reaction_id} reactions.deleteForIssue"],"issues: write | pull_requests: write":["DELETE ~/issues/comments/{comment_id} issues.deleteComment","PATCH ~/issues/comments/{comment_id} issues.updateComment","PATCH ~/issues/{issue_number} issues.update","DELETE ~/issues/{issue_number}/assignees issues.removeAssignees","POST ~/issues/{issue_number}/assignees issues.addAssignees","POST ~/issues/{issue_number}/comments issues.createComment","DELETE ~/issues/{issue_number}/labels issues.removeAllLabels","POST ~/issues/{issue_number}/labels issues.addLabels","PUT ~/issues/{issue_number}/labels issues.setLabels","DELETE ~/issues/{issue_number}/labels/{name} issues.removeLabel","DELETE ~/issues/{issue_number}/lock issues.unlock","PUT ~/issues/{issue_number}/lock issues.lock","POST ~/labels issues.createLabel","DELETE ~/labels/{name} issues.deleteLabel","PATCH ~/labels/{name} issues.updateLabel","POST ~/milestones issues.createMilestone","DELETE ~/milestones/{milestone_number} issues.deleteMilestone","PATCH ~/milestones/{milestone_number} issues.updateMilestone"],"administration: write, pages: write":["DELETE ~/pages repos.deletePagesSite","POST ~/pages repos.createPagesSite","PUT ~/pages repos.updateInformationAboutPagesSite","GET ~/pages/health repos.getPagesHealthCheck"],"pages: read":["GET ~/pages repos.getPages","GET ~/pages/builds repos.listPagesBuilds","GET ~/pages/builds/latest repos.getLatestPagesBuild","GET ~/pages/builds/{build_id} repos.getPagesBuild"],"pages: write":["POST ~/pages/builds repos.requestPagesBuild","POST ~/pages/deployment"],"repository_projects: read":["GET ~/projects"],"repository_projects: write":["POST ~/projects"],"secret_scanning_alerts: write":["PATCH ~/secret-scanning/alerts/{alert_number} secretScanning.updateAlert"],"statuses: write":["POST ~/statuses/{sha} repos.createCommitStatus"],"environments: read, secrets: read":["GET /repositories/{repository_id}/environments/{environment_name}/secrets","GET /repositories/{repository_id}/environments/{environment_name}/secrets/public-key","GET /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}"],"environments: write, secrets: write":["DELETE /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}","PUT /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}"],"environments: read, actions_variables: read":["GET /repositories/{repository_id}/environments/{environment_name}/variables","GET /repositories/{repository_id}/environments/{environment_name}/variables/{name}"],"environments: write, actions_variables: write":["POST /repositories/{repository_id}/environments/{environment_name}/variables","DELETE /repositories/{repository_id}/environments/{environment_name}/variables/{name}","PATCH /repositories/{repository_id}/environments/{environment_name}/variables/{name}"],"not in the table":["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id} actions.addRepoAccessToSelfHostedRunnerGroupInOrg","POST ~/environments/{environment_name}/variables actions.createEnvironmentVariable","POST /orgs/{org}/actions/hosted-runners actions.createHostedRunnerForOrg","PUT ~/environments/{environment_name}/secrets/{secret_name} actions.createOrUpdateEnvironmentSecret","DELETE ~/actions/caches{?key,ref} actions.deleteActionsCacheByKey","DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id} actions.deleteCustomImageFromOrg","DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version} actions.deleteCustomImageVersionFromOrg","DELETE ~/environments/{environment_name}/secrets/{secret_name} actions.deleteEnvironmentSecret","DELETE ~/environments/{environment_name}/variables/{name} actions.deleteEnvironmentVariable","DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id} actions.deleteHostedRunnerForOrg","GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id} actions.getCustomImageForOrg","GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version} actions.getCustomImageVersionForOrg","GET ~/environments/{environment_name}/secrets/public-key actions.getEnvironmentPublicKey","GET ~/environments/{environment_name}/secrets/{secret_name} actions.getEnvironmentSecret","GET ~/environments/{environment_name}/variables/{name} actions.getEnvironmentVariable","GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id} actions.getHostedRunnerForOrg","GET /orgs/{org}/actions/hosted-runners/images/github-owned actions.getHostedRunnersGithubOwnedImagesForOrg","GET /orgs/{org}/actions/hosted-runners/limits actions.getHostedRunnersLimitsForOrg","GET /orgs/{org}/actions/hosted-runners/machine-sizes actions.getHostedRunnersMachineSpecsForOrg","GET /orgs/{org}/actions/hosted-runners/images/partner actions.getHostedRunnersPartnerImagesForOrg","GET /orgs/{org}/actions/hosted-runners/platforms actions.getHostedRunnersPlatformsForOrg","GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions actions.listCustomImageVersionsForOrg","GET /orgs/{org}/actions/hosted-runners/images/custom actions.listCustomImagesForOrg","GET ~/environments/{environment_name}/secrets actions.listEnvironmentSecrets","GET ~/environments/{environment_name}/variables actions.listEnvironmentVariables","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners actions.listGithubHostedRunnersInGroupForOrg","GET /orgs/{org}/actions/hosted-runners actions.listHostedRunnersForOrg","DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id} actions.removeSelectedRepoFromOrgVariable","PATCH ~/environments/{environment_name}/variables/{name} actions.updateEnvironmentVariable","PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id} actions.updateHostedRunnerForOrg","DELETE ~/subscription activity.deleteRepoSubscription","DELETE /notifications/threads/{thread_id}/subscription activity.deleteThreadSubscription","GET /feeds activity.getFeeds","GET ~/subscription activity.getRepoSubscription","GET /notifications/threads/{thread_id} activity.getThread","GET /notifications/threads/{thread_id}/subscription activity.getThreadSubscriptionForAuthenticatedUser","GET /users/{username}/events activity.listEventsForAuthenticatedUser","GET /events activity.listPublicEvents","GET /networks/{owner}/{repo}/events activity.listPublicEventsForRepoNetwork","GET /users/{username}/events/public activity.listPublicEventsForUser","GET /orgs/{org}/events activity.listPublicOrgEvents","GET /users/{username}/received_events activity.listReceivedEventsForUser","GET /users/{username}/received_events/public activity.listReceivedPublicEventsForUser","GET ~/notifications activity.listRepoNotificationsForAuthenticatedUser","PUT /notifications activity.markNotificationsAsRead","PUT ~/notifications activity.markRepoNotificationsAsRead","DELETE /notifications/threads/{thread_id} activity.markThreadAsDone","PATCH /notifications/threads/{thread_id} activity.markThreadAsRead","PUT ~/subscription activity.setRepoSubscription","PUT /notifications/threads/{thread_id}/subscription activity.setThreadSubscription","PUT /user/installations/{installation_id}/repositories/{repository_id} apps.addRepoToInstallation apps.addRepoToInstallationForAuthenticatedUser","POST /applications/{client_id}/token apps.checkToken","POST /app-manifests/{code}/conversions apps.createFromManifest","POST /app/installations/{installation_id}/access_tokens apps.createInstallationAccessToken","DELETE /applications/{client_id}/grant apps.deleteAuthorization","DELETE /app/installations/{installation_id} apps.deleteInstallation","DELETE /applications/{client_id}/token apps.deleteToken","GET /app apps.getAuthenticated","GET /apps/{app_slug} apps.getBySlug","GET /app/installations/{installation_id} apps.getInstallation","GET /orgs/{org}/installation apps.getOrgInstallation","GET ~/installation apps.getRepoInstallation","GET /marketplace_listing/accounts/{account_id} apps.getSubscriptionPlanForAccount","GET /marketplace_listing/stubbed/accounts/{account_id} apps.getSubscriptionPlanForAccountStubbed","GET /users/{username}/installation apps.getUserInstallation","GET /app/hook/config apps.getWebhookConfigForApp","GET /app/hook/deliveries/{delivery_id} apps.getWebhookDelivery","GET /marketplace_listing/plans/{plan_id}/accounts apps.listAccountsForPlan","GET /marketplace_listing/stubbed/plans/{plan_id}/accounts apps.listAccountsForPlanStubbed","GET /app/installation-requests apps.listInstallationRequestsForAuthenticatedApp","GET /app/installations apps.listInstallations","GET /user/installations apps.listInstallationsForAuthenticatedUser","GET /marketplace_listing/plans apps.listPlans","GET /marketplace_listing/stubbed/plans apps.listPlansStubbed","GET /installation/repositories apps.listReposAccessibleToInstallation","GET /user/marketplace_purchases apps.listSubscriptionsForAuthenticatedUser","GET /user/marketplace_purchases/stubbed apps.listSubscriptionsForAuthenticatedUserStubbed","GET /app/hook/deliveries apps.listWebhookDeliveries","POST /app/hook/deliveries/{delivery_id}/attempts apps.redeliverWebhookDelivery","DELETE /user/installations/{installation_id}/repositories/{repository_id} apps.removeRepoFromInstallation apps.removeRepoFromInstallationForAuthenticatedUser","PATCH /applications/{client_id}/token apps.resetToken","DELETE /installation/token apps.revokeInstallationAccessToken","POST /applications/{client_id}/token/scoped apps.scopeToken","PUT /app/installations/{installation_id}/suspended apps.suspendInstallation","DELETE /app/installations/{installation_id}/suspended apps.unsuspendInstallation","PATCH /app/hook/config apps.updateWebhookConfigForApp","GET /organizations/{org}/settings/billing/premium_request/usage billing.getGithubBillingPremiumRequestUsageReportOrg","GET /users/{username}/settings/billing/premium_request/usage billing.getGithubBillingPremiumRequestUsageReportUser","GET /organizations/{org}/settings/billing/usage billing.getGithubBillingUsageReportOrg","GET /users/{username}/settings/billing/usage billing.getGithubBillingUsageReportUser","POST /orgs/{org}/campaigns campaigns.createCampaign","DELETE /orgs/{org}/campaigns/{campaign_number} campaigns.deleteCampaign","GET /orgs/{org}/campaigns/{campaign_number} campaigns.getCampaignSummary","GET /orgs/{org}/campaigns campaigns.listOrgCampaigns","PATCH /orgs/{org}/campaigns/{campaign_number} campaigns.updateCampaign","POST ~/code-scanning/alerts/{alert_number}/autofix/commits codeScanning.commitAutofix","POST ~/code-scanning/alerts/{alert_number}/autofix codeScanning.createAutofix","POST ~/code-scanning/codeql/variant-analyses codeScanning.createVariantAnalysis","DELETE ~/code-scanning/analyses/{analysis_id}{?confirm_delete} codeScanning.deleteAnalysis","DELETE ~/code-scanning/codeql/databases/{language} codeScanning.deleteCodeqlDatabase","GET ~/code-scanning/alerts/{alert_number}/autofix codeScanning.getAutofix","GET ~/code-scanning/default-setup codeScanning.getDefaultSetup","GET ~/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id} codeScanning.getVariantAnalysis","GET ~/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name} codeScanning.getVariantAnalysisRepoTask","POST /orgs/{org}/code-security/configurations/{configuration_id}/attach codeSecurity.attachConfiguration","POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach codeSecurity.attachEnterpriseConfiguration","POST /orgs/{org}/code-security/configurations codeSecurity.createConfiguration","POST /enterprises/{enterprise}/code-security/configurations codeSecurity.createConfigurationForEnterprise","DELETE /orgs/{org}/code-security/configurations/{configuration_id} codeSecurity.deleteConfiguration","DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id} codeSecurity.deleteConfigurationForEnterprise","DELETE /orgs/{org}/code-security/configurations/detach codeSecurity.detachConfiguration","GET /orgs/{org}/code-security/configurations/{configuration_id} codeSecurity.getConfiguration","GET ~/code-security-configuration codeSecurity.getConfigurationForRepository","GET /enterprises/{enterprise}/code-security/configurations codeSecurity.getConfigurationsForEnterprise","GET /orgs/{org}/code-security/configurations codeSecurity.getConfigurationsForOrg","GET /orgs/{org}/code-security/configurations/defaults codeSecurity.getDefaultConfigurations","GET /enterprises/{enterprise}/code-security/configurations/defaults codeSecurity.getDefaultConfigurationsForEnterprise","GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories codeSecurity.getRepositoriesForConfiguration","GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories codeSecurity.getRepositoriesForEnterpriseConfiguration","GET /enterprises/{enterprise}/code-security/configurations/{configuration_id} codeSecurity.getSingleConfigurationForEnterprise","PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults codeSecurity.setConfigurationAsDefault","PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults codeSecurity.setConfigurationAsDefaultForEnterprise","PATCH /orgs/{org}/code-security/configurations/{configuration_id} codeSecurity.updateConfiguration","PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id} codeSecurity.updateEnterpriseConfiguration","GET /codes_of_conduct codesOfConduct.getAllCodesOfConduct","GET /codes_of_conduct/{key} codesOfConduct.getConductCode","POST /orgs/{org}/copilot/billing/selected_users copilot.addCopilotSeatsForUsers","DELETE /orgs/{org}/copilot/billing/selected_teams copilot.cancelCopilotSeatAssignmentForTeams","DELETE /orgs/{org}/copilot/billing/selected_users copilot.cancelCopilotSeatAssignmentForUsers","GET /orgs/{org}/copilot/metrics copilot.copilotMetricsForOrganization","GET /orgs/{org}/team/{team_slug}/copilot/metrics copilot.copilotMetricsForTeam","GET /orgs/{org}/members/{username}/copilot copilot.getCopilotSeatDetailsForUser","POST /credentials/revoke credentials.revoke","GET /enterprises/{enterprise}/dependabot/alerts dependabot.listAlertsForEnterprise","GET /organizations/{org}/dependabot/repository-access dependabot.repositoryAccessForOrg","PUT /organizations/{org}/dependabot/repository-access/default-level dependabot.setRepositoryAccessDefaultLevel","PATCH /organizations/{org}/dependabot/repository-access dependabot.updateRepositoryAccessForOrg","GET /emojis emojis.get","PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username} enterpriseTeamMemberships.add","POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add enterpriseTeamMemberships.bulkAdd","POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove enterpriseTeamMemberships.bulkRemove","GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username} enterpriseTeamMemberships.get","GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships enterpriseTeamMemberships.list","DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username} enterpriseTeamMemberships.remove","PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org} enterpriseTeamOrganizations.add","POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add enterpriseTeamOrganizations.bulkAdd","POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove enterpriseTeamOrganizations.bulkRemove","DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org} enterpriseTeamOrganizations.delete","GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org} enterpriseTeamOrganizations.getAssignment","GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations enterpriseTeamOrganizations.getAssignments","POST /enterprises/{enterprise}/teams enterpriseTeams.create","DELETE /enterprises/{enterprise}/teams/{team_slug} enterpriseTeams.delete","GET /enterprises/{enterprise}/teams/{team_slug} enterpriseTeams.get","GET /enterprises/{enterprise}/teams enterpriseTeams.list","PATCH /enterprises/{enterprise}/teams/{team_slug} enterpriseTeams.update","GET /gists/{gist_id}/star gists.checkIsStarred","GET /gists/{gist_id} gists.get","GET /gists/{gist_id}/{sha} gists.getRevision","GET /gists gists.list","GET /gists/{gist_id}/comments gists.listComments","GET /gists/{gist_id}/commits gists.listCommits","GET /users/{username}/gists gists.listForUser","GET /gists/{gist_id}/forks gists.listForks","GET /gists/public gists.listPublic","GET /gists/starred gists.listStarred","GET /gitignore/templates gitignore.getAllTemplates","GET /gitignore/templates/{name} gitignore.getTemplate","POST /orgs/{org}/settings/network-configurations hostedCompute.createNetworkConfigurationForOrg","DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id} hostedCompute.deleteNetworkConfigurationFromOrg","GET /orgs/{org}/settings/network-configurations/{network_configuration_id} hostedCompute.getNetworkConfigurationForOrg","GET /orgs/{org}/settings/network-settings/{network_settings_id} hostedCompute.getNetworkSettingsForOrg","GET /orgs/{org}/settings/network-configurations hostedCompute.listNetworkConfigurationsForOrg","PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id} hostedCompute.updateNetworkConfigurationForOrg","POST ~/issues/{issue_number}/dependencies/blocked_by issues.addBlockedByDependency","POST ~/issues/{issue_number}/sub_issues issues.addSubIssue","GET ~/issues/{issue_number}/parent issues.getParent","GET /issues issues.list","GET ~/issues/{issue_number}/dependencies/blocked_by issues.listDependenciesBlockedBy","GET ~/issues/{issue_number}/dependencies/blocking issues.listDependenciesBlocking","GET /user/issues issues.listForAuthenticatedUser","GET /orgs/{org}/issues issues.listForOrg","GET ~/issues/{issue_number}/sub_issues issues.listSubIssues","DELETE ~/issues/{issue_number}/dependencies/blocked_by/{issue_id} issues.removeDependencyBlockedBy","DELETE ~/issues/{issue_number}/sub_issue issues.removeSubIssue","PATCH ~/issues/{issue_number}/sub_issues/priority issues.reprioritizeSubIssue","GET /licenses/{license} licenses.get","GET /licenses licenses.getAllCommonlyUsed","POST /markdown markdown.render","POST /markdown/raw markdown.renderRaw","GET /meta meta.get","GET /versions meta.getAllVersions","GET /octocat meta.getOctocat","GET /zen meta.getZen","GET / meta.root","DELETE /user/migrations/{migration_id}/archive migrations.deleteArchiveForAuthenticatedUser","DELETE /orgs/{org}/migrations/{migration_id}/archive migrations.deleteArchiveForOrg","GET /orgs/{org}/migrations/{migration_id}/archive migrations.downloadArchiveForOrg","GET /user/migrations/{migration_id}/archive migrations.getArchiveForAuthenticatedUser","GET /user/migrations/{migration_id} migrations.getStatusForAuthenticatedUser","GET /orgs/{org}/migrations/{migration_id} migrations.getStatusForOrg","GET /user/migrations migrations.listForAuthenticatedUser","GET /orgs/{org}/migrations migrations.listForOrg","GET /user/migrations/{migration_id}/repositories migrations.listReposForAuthenticatedUser migrations.listReposForUser","GET /orgs/{org}/migrations/{migration_id}/repositories migrations.listReposForOrg","POST /user/migrations migrations.startForAuthenticatedUser","POST /orgs/{org}/migrations migrations.startForOrg","DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock migrations.unlockRepoForAuthenticatedUser","DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock migrations.unlockRepoForOrg","PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id} orgs.assignTeamToOrgRole","PUT /orgs/{org}/organization-roles/users/{username}/{role_id} orgs.assignUserToOrgRole","POST /orgs/{org}/artifacts/metadata/storage-record orgs.createArtifactStorageRecord","POST /orgs/{org}/issue-types orgs.createIssueType","PATCH /organizations/{org}/org-properties/values orgs.customPropertiesForOrgsCreateOrUpdateOrganizationValues","GET /organizations/{org}/org-properties/values orgs.customPropertiesForOrgsGetOrganizationValues","POST /orgs/{org}/attestations/delete-request orgs.deleteAttestationsBulk","DELETE /orgs/{org}/attestations/{attestation_id} orgs.deleteAttestationsById","DELETE /orgs/{org}/attestations/digest/{subject_digest} orgs.deleteAttestationsBySubjectDigest","DELETE /orgs/{org}/issue-types/{issue_type_id} orgs.deleteIssueType","DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id} orgs.disableSelectedRepositoryImmutableReleasesOrganization","PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id} orgs.enableSelectedRepositoryImmutableReleasesOrganization","GET /orgs/{org} orgs.get","GET /orgs/{org}/settings/immutable-releases orgs.getImmutableReleasesSettings","GET /orgs/{org}/settings/immutable-releases/repositories orgs.getImmutableReleasesSettingsRepositories","GET /orgs/{org}/organization-roles/{role_id} orgs.getOrgRole","GET /orgs/{org}/rulesets/{ruleset_id}/history orgs.getOrgRulesetHistory","GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id} orgs.getOrgRulesetVersion","GET /organizations orgs.list","GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records orgs.listArtifactStorageRecords","GET /orgs/{org}/attestations/repositories orgs.listAttestationRepositories","GET /orgs/{org}/attestations/{subject_digest} orgs.listAttestations","POST /orgs/{org}/attestations/bulk-list{?per_page,before,after} orgs.listAttestationsBulk","GET /user/orgs orgs.listForAuthenticatedUser","GET /users/{username}/orgs orgs.listForUser","GET /orgs/{org}/issue-types orgs.listIssueTypes","GET /user/memberships/orgs orgs.listMembershipsForAuthenticatedUser","GET /orgs/{org}/organization-roles/{role_id}/teams orgs.listOrgRoleTeams","GET /orgs/{org}/organization-roles/{role_id}/users orgs.listOrgRoleUsers","GET /orgs/{org}/organization-roles orgs.listOrgRoles","GET /orgs/{org}/organization-fine-grained-permissions orgs.listOrganizationFineGrainedPermissions","DELETE /orgs/{org}/organization-roles/teams/{team_slug} orgs.revokeAllOrgRolesTeam","DELETE /orgs/{org}/organization-roles/users/{username} orgs.revokeAllOrgRolesUser","DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id} orgs.revokeOrgRoleTeam","DELETE /orgs/{org}/organization-roles/users/{username}/{role_id} orgs.revokeOrgRoleUser","PUT /orgs/{org}/settings/immutable-releases orgs.setImmutableReleasesSettings","PUT /orgs/{org}/settings/immutable-releases/repositories orgs.setImmutableReleasesSettingsRepositories","PUT /orgs/{org}/issue-types/{issue_type_id} orgs.updateIssueType","DELETE /user/packages/{package_type}/{package_name} packages.deletePackageForAuthenticatedUser","DELETE /orgs/{org}/packages/{package_type}/{package_name} packages.deletePackageForOrg","DELETE /users/{username}/packages/{package_type}/{package_name} packages.deletePackageForUser","DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id} packages.deletePackageVersionForAuthenticatedUser","DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id} packages.deletePackageVersionForOrg","DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id} packages.deletePackageVersionForUser","GET /orgs/{org}/packages/{package_type}/{package_name}/versions packages.getAllPackageVersionsForAPackageOwnedByAnOrg packages.getAllPackageVersionsForPackageOwnedByOrg","GET /user/packages/{package_type}/{package_name}/versions packages.getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser packages.getAllPackageVersionsForPackageOwnedByAuthenticatedUser","GET /users/{username}/packages/{package_type}/{package_name}/versions packages.getAllPackageVersionsForPackageOwnedByUser","GET /user/packages/{package_type}/{package_name} packages.getPackageForAuthenticatedUser","GET /orgs/{org}/packages/{package_type}/{package_name} packages.getPackageForOrganization","GET /users/{username}/packages/{package_type}/{package_name} packages.getPackageForUser","GET /user/packages/{package_type}/{package_name}/versions/{package_version_id} packages.getPackageVersionForAuthenticatedUser","GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id} packages.getPackageVersionForOrganization","GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id} packages.getPackageVersionForUser","GET /user/docker/conflicts packages.listDockerMigrationConflictingPackagesForAuthenticatedUser","GET /orgs/{org}/docker/conflicts packages.listDockerMigrationConflictingPackagesForOrganization","GET /users/{username}/docker/conflicts packages.listDockerMigrationConflictingPackagesForUser","GET /user/packages packages.listPackagesForAuthenticatedUser","GET /orgs/{org}/packages packages.listPackagesForOrganization","GET /users/{username}/packages packages.listPackagesForUser","POST /user/packages/{package_type}/{package_name}/restore{?token} packages.restorePackageForAuthenticatedUser","POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token} packages.restorePackageForOrg","POST /users/{username}/packages/{package_type}/{package_name}/restore{?token} packages.restorePackageForUser","POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore packages.restorePackageVersionForAuthenticatedUser","POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore packages.restorePackageVersionForOrg","POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore packages.restorePackageVersionForUser","POST /orgs/{org}/private-registries privateRegistries.createOrgPrivateRegistry","DELETE /orgs/{org}/private-registries/{secret_name} privateRegistries.deleteOrgPrivateRegistry","GET /orgs/{org}/private-registries/{secret_name} privateRegistries.getOrgPrivateRegistry","GET /orgs/{org}/private-registries/public-key privateRegistries.getOrgPublicKey","GET /orgs/{org}/private-registries privateRegistries.listOrgPrivateRegistries","PATCH /orgs/{org}/private-registries/{secret_name} privateRegistries.updateOrgPrivateRegistry","POST /orgs/{org}/projectsV2/{project_number}/items projects.addItemForOrg","POST /users/{username}/projectsV2/{project_number}/items projects.addItemForUser","DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id} projects.deleteItemForOrg","DELETE /users/{username}/projectsV2/{project_number}/items/{item_id} projects.deleteItemForUser","GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id} projects.getFieldForOrg","GET /users/{username}/projectsV2/{project_number}/fields/{field_id} projects.getFieldForUser","GET /orgs/{org}/projectsV2/{project_number} projects.getForOrg","GET /users/{username}/projectsV2/{project_number} projects.getForUser","GET /orgs/{org}/projectsV2/{project_number}/items/{item_id} projects.getOrgItem","GET /users/{username}/projectsV2/{project_number}/items/{item_id} projects.getUserItem","GET /orgs/{org}/projectsV2/{project_number}/fields projects.listFieldsForOrg","GET /users/{username}/projectsV2/{project_number}/fields projects.listFieldsForUser","GET /orgs/{org}/projectsV2 projects.listForOrg","GET /users/{username}/projectsV2 projects.listForUser","GET /orgs/{org}/projectsV2/{project_number}/items projects.listItemsForOrg","GET /users/{username}/projectsV2/{project_number}/items projects.listItemsForUser","PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id} projects.updateItemForOrg","PATCH /users/{username}/projectsV2/{project_number}/items/{item_id} projects.updateItemForUser","GET /rate_limit rateLimit.get","POST ~/releases/{release_id}/reactions reactions.createForRelease","POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions reactions.createForTeamDiscussionCommentInOrg","POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions reactions.createForTeamDiscussionInOrg","DELETE ~/releases/{release_id}/reactions/{reaction_id} reactions.deleteForRelease","GET ~/releases/{release_id}/reactions reactions.listForRelease","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions reactions.listForTeamDiscussionCommentInOrg","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions reactions.listForTeamDiscussionInOrg","POST ~/pages/deployments/{pages_deployment_id}/cancel repos.cancelPagesDeployment","GET ~/immutable-releases repos.checkImmutableReleases","GET ~/private-vulnerability-reporting repos.checkPrivateVulnerabilityReporting","GET ~/compare/{base}...{head} repos.compareCommits","POST ~/attestations repos.createAttestation","POST ~/pages/deployments repos.createPagesDeployment","PATCH ~/properties/values repos.customPropertiesForReposCreateOrUpdateRepositoryValues","DELETE ~/immutable-releases repos.disableImmutableReleases","GET ~/zipball/{ref} repos.downloadArchive repos.downloadZipballArchive","GET ~/tarball/{ref} repos.downloadTarballArchive","PUT ~/immutable-releases repos.enableImmutableReleases","GET ~/environments/{environment_name}/deployment_protection_rules/{protection_rule_id} repos.getCustomDeploymentProtectionRule","GET ~/pages/deployments/{pages_deployment_id} repos.getPagesDeployment","GET ~/readme repos.getReadme","GET ~/readme/{dir} repos.getReadmeInDirectory","GET ~/rulesets/{ruleset_id}/history repos.getRepoRulesetHistory","GET ~/rulesets/{ruleset_id}/history/{version_id} repos.getRepoRulesetVersion","GET ~/attestations/{subject_digest} repos.listAttestations","POST ~/releases/{release_id}/assets{?name,label} repos.uploadReleaseAsset","GET /search/code search.code","GET /search/commits search.commits","GET /search/issues search.issuesAndPullRequests","GET /search/repositories search.repos","GET /search/topics search.topics","GET /search/users search.users","POST ~/secret-scanning/push-protection-bypasses secretScanning.createPushProtectionBypass","GET ~/secret-scanning/scan-history secretScanning.getScanHistory","GET /orgs/{org}/secret-scanning/pattern-configurations secretScanning.listOrgPatternConfigs","PATCH /orgs/{org}/secret-scanning/pattern-configurations secretScanning.updateOrgPatternConfigs","POST ~/security-advisories/{ghsa_id}/forks securityAdvisories.createFork","GET /advisories/{ghsa_id} securityAdvisories.getGlobalAdvisory","GET /advisories securityAdvisories.listGlobalAdvisories","PUT /orgs/{org}/teams/{team_slug}/memberships/{username} teams.addOrUpdateMembershipForUserInOrg","PUT /orgs/{org}/teams/{team_slug}~ teams.addOrUpdateRepoPermissionsInOrg","GET /orgs/{org}/teams/{team_slug}~ teams.checkPermissionsForRepoInOrg","POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments teams.createDiscussionCommentInOrg","POST /orgs/{org}/teams/{team_slug}/discussions teams.createDiscussionInOrg","DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number} teams.deleteDiscussionCommentInOrg","DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number} teams.deleteDiscussionInOrg","DELETE /orgs/{org}/teams/{team_slug} teams.deleteInOrg","GET /orgs/{org}/teams/{team_slug} teams.getByName","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number} teams.getDiscussionCommentInOrg","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number} teams.getDiscussionInOrg","GET /orgs/{org}/teams/{team_slug}/memberships/{username} teams.getMembershipForUserInOrg","GET /orgs/{org}/teams/{team_slug}/teams teams.listChildInOrg","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments teams.listDiscussionCommentsInOrg","GET /orgs/{org}/teams/{team_slug}/discussions teams.listDiscussionsInOrg","GET /user/teams teams.listForAuthenticatedUser","GET /orgs/{org}/teams/{team_slug}/members teams.listMembersInOrg","GET /orgs/{org}/teams/{team_slug}/invitations teams.listPendingInvitationsInOrg","GET /orgs/{org}/teams/{team_slug}/repos teams.listReposInOrg","DELETE /orgs/{org}/teams/{team_slug}/memberships/{username} teams.removeMembershipForUserInOrg","DELETE /orgs/{org}/teams/{team_slug}~ teams.removeRepoInOrg","PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number} teams.updateDiscussionCommentInOrg","PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number} teams.updateDiscussionInOrg","PATCH /orgs/{org}/teams/{team_slug} teams.updateInOrg","GET /users/{username}/following/{target_user} users.checkFollowingForUser","POST /users/{username}/attestations/delete-request users.deleteAttestationsBulk","DELETE /users/{username}/attestations/{attestation_id} users.deleteAttestationsById","DELETE /users/{username}/attestations/digest/{subject_digest} users.deleteAttestationsBySubjectDigest","GET /user users.getAuthenticated","GET /user/{account_id} users.getById","GET /users/{username} users.getByUsername","GET /users/{username}/hovercard users.getContextForUser","GET /users users.list","GET /users/{username}/attestations/{subject_digest} users.listAttestations","POST /users/{username}/attestations/bulk-list{?per_page,before,after} users.listAttestationsBulk","GET /users/{username}/followers users.listFollowersForUser","GET /users/{username}/following users.listFollowingForUser","GET /users/{username}/gpg_keys users.listGpgKeysForUser","GET /user/social_accounts users.listSocialAccountsForAuthenticatedUser","GET /users/{username}/social_accounts users.listSocialAccountsForUser","GET /users/{username}/ssh_signing_keys users.listSshSigningKeysForUser"]}}')
const actions=actions_namespaceObject
const commands=commands_namespaceObject
const endpointEffects=endpoint_effects_namespaceObject
const endpoints=unfold(endpoints_namespaceObject.vZ)
const endpointsSource=endpoints_namespaceObject.sP
function unfold(groups){const byRoute=new Map
const byMethod=new Map
for(const[group,lines]of Object.entries(groups)){const appToken=group!=="not open to Apps"
const anyOf=group.split(" | ").map(each=>Object.fromEntries([...each.matchAll(/(\w+): (\w+)/g)].map(([,name,level])=>[name,level])))
for(const line of lines){const[verb="",path="",...methods]=line.split(" ")
const route=`${verb} ${path.replace("~","/repos/{owner}/{repo}")}`
for(const method of methods)byMethod.set(method,route)
if(group!=="not in the table")byRoute.set(route,{appToken,anyOf})}}return{byRoute,byMethod}}const byAction=new Map(actions.rows.map(row=>[row.action.toLowerCase(),row]))
function actionRow(uses){return byAction.get(actionName(uses))}const actionName=uses=>uses.replace(/@.*$/s,"").toLowerCase()
const byCommand=new Map(commands.gh.flatMap(row=>(row.gh??[]).map(name=>[name,row])))
const ghRow=name=>byCommand.get(name)
const OF_GITHUB_TOKEN=new Set(["actions","artifact_metadata","attestations","checks","contents","deployments","discussions","issues","packages","pages","pull_requests","security_events","statuses"])
const isOfGitHubToken=permissions=>Object.keys(permissions).every(name=>OF_GITHUB_TOKEN.has(name))},7833:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{S:()=>checkedPatch,_:()=>migrate})
var external_node_fs_=__nccwpck_require__(3024)
var external_node_path_=__nccwpck_require__(6760)
var is_folder=__nccwpck_require__(9207)
var origin_remote=__nccwpck_require__(1695)
var disk_repository=__nccwpck_require__(4554)
var write_file=__nccwpck_require__(9650)
var complaint=__nccwpck_require__(6021)
const SECRET=/\bsecrets(?:\.([A-Za-z_][\w-]{0,99})|\[\s*'([A-Za-z_][\w-]{0,99})'\s*\])/g
const NEAR=300
function otherHostSecrets(workflows){const found=new Map
for(const{source,jobs}of workflows){const{file,text,lineOf}=source
const variables=variablesIn(text)
const sisters=jobs.flatMap(({steps})=>steps).filter(({uses})=>/\/mint-app-token\/(?:gitlab|bitbucket)(?:@|$)/.test(uses??"")).map(({node})=>({start:node.range?.[0]??0,end:node.range?.[2]??0}))
for(const match of text.matchAll(SECRET)){const{index}=match
const secret=match[1]??match[2]??""
if(sisters.some(({start,end})=>start<=index&&index<end))continue
const before=text.slice(Math.max(0,index-NEAR),index)
const after=text.slice(index,index+NEAR)
const line=before.slice(before.lastIndexOf("\n")+1)+(after.split("\n",1)[0]??"")
const host=hostOf(line,variables)
const key=`${host??""} ${secret}`
if(host&&!found.has(key))found.set(key,{file,line:lineOf(index),secret,host})}}return[...found.values()]}function variablesIn(text){const of=(host,pattern)=>[...text.matchAll(pattern)].map(([,name=""])=>[name,host])
return new Map([...of("gitlab",/private-token: {0,3}["']?\$\{?(\w{1,100})/gi),...of("gitlab",/\$\{?(\w{1,100})\}?@[\w.-]{0,100}gitlab/gi),...of("bitbucket",/x-token-auth:\$\{?(\w{1,100})/gi),...of("bitbucket",/\$\{?(\w{1,100})\}?@bitbucket\.org/gi)])}function hostOf(line,variables){if(line.trimStart().startsWith("#"))return undefined
if(/bitbucket|x-token-auth/i.test(line))return"bitbucket"
if(/gitlab|private-token/i.test(line))return"gitlab"
if(/oauth2:\$\{\{/i.test(line)&&!/github\./i.test(line))return"gitlab"
const[,name=""]=/^[\s-]*["']?([A-Za-z_]\w{0,99})["']?:/.exec(line)??[]
return variables.get(name)}var printable=__nccwpck_require__(6595)
const WORDS={gitlab:"GitLab: a token for one project or group, revoked when the job ends",bitbucket:"Bitbucket: a token that lives two hours"}
function otherHostLines(secrets,action){return secrets.map(({file,line,secret,host})=>{const[name,ref]=action.split("@")
const sister=`${name??""}/${host}${ref===undefined?"":`@${ref}`}`
return`${(0,printable.g$)(file)}:${line}: ${(0,printable.g$)(secret)} is for ${WORDS[host]}, comes from ${(0,printable.g$)(sister)} (docs/${host}.md)`})}var report=__nccwpck_require__(5668)
var output_terminal=__nccwpck_require__(4767)
var nodes=__nccwpck_require__(1039)
var yaml_source=__nccwpck_require__(1057)
class UnsafeChange extends Error{}function checkChange({file,before,after},options){const data=text=>{const source=(0,yaml_source.P)(file,text)
return(0,nodes.pj)(source,source.document.contents)}
const was=data(before)
const is=withoutMints(data(after),options.action)
const wrong=differences(was,is,[]).find(each=>!isMeant(each,options))
if(wrong)throw new UnsafeChange(`${file}: the change would also alter ${wrong.path.join(".")}`)}const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)
function withoutMints(value,action){if(Array.isArray(value)){const isMint=each=>isObject(each)&&each.uses===action.replace(/ #.*$/,"")&&typeof each.id==="string"&&each.id.startsWith("app-token")
return value.filter(each=>!isMint(each)).map(each=>withoutMints(each,action))}if(!isObject(value))return value
return Object.fromEntries(Object.entries(value).map(([key,each])=>[key,withoutMints(each,action)]))}function differences(was,is,path){if(Array.isArray(was)&&Array.isArray(is)&&was.length===is.length)return was.flatMap((each,at)=>differences(each,is[at],[...path,String(at)]))
if(isObject(was)&&isObject(is)){const keys=[...new Set([...Object.keys(was),...Object.keys(is)])]
return keys.flatMap(key=>differences(was[key],is[key],[...path,key]))}return Object.is(was,is)?[]:[{path,was,is}]}function isMeant({path,was,is},options){const names=new Set(path)
const text=[was,is].map(each=>typeof each==="string"?each:JSON.stringify(each??"")).join("\n")
const token=/steps\.app-token(-\d+)?\.outputs\.token|github\.token/
if(path.includes("permissions"))return true
if(names.has("env")||names.has("secrets")||names.has("with"))return/secrets|steps\.app-token|github\.token|required|x-access-token/.test(text)||was===undefined||is===undefined?isTokenText(text,token,options):false
if(path.at(-1)==="run")return typeof was==="string"&&typeof is==="string"&&(token.test(is)||is.includes("x-access-token:"))
return typeof was==="string"&&typeof is==="string"&&was.includes("secrets")&&isTokenText(text,token,options)}const isTokenText=(text,token,{privateKeySecret})=>token.test(text)||text.includes(privateKeySecret)||/secrets\b|required|description/.test(text)
var effect=__nccwpck_require__(8159)
var facts_workflow=__nccwpck_require__(5931)
var grouped=__nccwpck_require__(3538)
var knowledge=__nccwpck_require__(2187)
var plan_mints=__nccwpck_require__(3587)
var edits=__nccwpck_require__(5868)
function editCalls(workflow,replaced,options){return[...callerEdits(workflow,replaced,options),...calleeEdits(workflow,replaced,options)]}function callerEdits(workflow,replaced,{privateKeySecret}){const{source}=workflow
const passed=replaced.flatMap(({origin})=>origin.place.kind==="job-secrets"?[{job:origin.place.job,origin}]:[])
return[...(0,grouped.z)(passed,({job})=>job)].flatMap(([id,own])=>{const whole=(0,nodes.cF)(source,(0,facts_workflow.Zw)(workflow,id)?.node,"secrets")
const pairs=own.flatMap(({origin:{pair,start,end}})=>pair?[{pair,beside:[{start,end,text:`secrets.${privateKeySecret}`}]}]:[])
return renamedOnce(source,whole,pairs,privateKeySecret)})}function calleeEdits(workflow,replaced,{privateKeySecret}){const{source}=workflow
const call=(0,nodes.RP)(source,source.document.contents,"on","workflow_call")
const whole=(0,nodes.cF)(source,call,"secrets")
const secrets=new Set(replaced.map(({origin})=>origin.secret))
const pairs=[...secrets].flatMap(secret=>{const pair=(0,nodes.cF)(source,whole?.value,secret)
return pair?[{pair,beside:[]}]:[]})
return renamedOnce(source,whole,pairs,privateKeySecret)}function renamedOnce(source,whole,pairs,name){const map=(0,nodes.$H)(source,whole?.value)
if(!map||!whole)return[]
let isThere=(0,nodes.cF)(source,map,name)!==undefined
const doubled=[]
const splices=pairs.flatMap(({pair,beside})=>{const key=(0,nodes.be)(pair.key)
if(!key)return[]
if(isThere){doubled.push(pair)
return[]}isThere=true
return[{start:key[0],end:key[1],text:name},...beside]})
return doubled.length===0?splices:[...splices,...(0,edits.KP)(source,map,doubled,whole)]}var padded=__nccwpck_require__(2516)
function conditionOf(mint,job,kept){const none={condition:undefined,env:[]}
const steps=mint.steps.map(index=>job.steps[index])
const[first]=steps
const condition=first?.condition?.trim()
if(!first||condition===undefined||condition===""||steps.some(step=>step?.condition?.trim()!==condition))return none
const between=steps.length>1&&/\b(steps|failure|success|cancelled)\b/.test(condition)
if(between)return none
const names=[...condition.matchAll(/\benv\.(\w+)/g)].map(match=>(0,padded.$6)(match,1))
const own=new Set(steps.flatMap(step=>step?.env.map(([name])=>name)??[]))
const secrets=new Set(mint.judged.flatMap(({origin})=>origin.place.kind==="step-env"?[origin.place.name]:[]))
if(names.some(name=>own.has(name)&&!secrets.has(name)&&!kept.has(name)))return none
const env=[...new Set(names.filter(name=>secrets.has(name)&&!kept.has(name)))]
const written=condition.replaceAll(/\s*\r?\n\s*/g," ")
return{condition:/^[\w$(][^#:]*$|^\$\{\{[^#]*\}\}$/.test(written)&&!/: | #/.test(written)?written:JSON.stringify(written),env}}var inputs_names=__nccwpck_require__(9608)
function mintLines(step,options){const{target,permissions,condition,conditionEnv,hasFallback}=step
const{action,clientIdVariable,privateKeySecret,signingKey,signingRole}=options
const names=Object.entries(permissions)
return[`- uses: ${action}`,`  id: ${step.id}`,...condition===undefined?[]:[`  if: ${condition}`],...conditionEnv.length===0?[]:["  env:",...conditionEnv.map(name=>`    ${name}: ${isSet(privateKeySecret)}`)],"  with:",`    client-id: \${{ vars.${clientIdVariable} }}`,...signingKey===undefined?[`    private-key: \${{ secrets.${privateKeySecret} }}`]:[`    signing-key: ${yamlText(signingKey)}`,...signingRole===undefined?[]:[`    signing-role: ${yamlText(signingRole)}`]],...ownerLines(target),"    permissions: |",...names.length===0?["      metadata: read"]:names.map(([name,level])=>`      ${(0,inputs_names.OQ)(name)}: ${level}`),...hasFallback?["    fallback-token: ${{ github.token }}"]:[]]}function ownerLines(target){if(target==="current")return[]
const{owner,repositories,areFull}=target
const list=typeof repositories==="string"?repositories:repositories?.join(", ")
return[...owner===undefined||areFull===true?[]:[`    owner: ${yamlText(owner)}`],...list===undefined?[]:[`    repositories: ${yamlText(list)}`]]}const isSet=secret=>`\${{ secrets.${secret} != '' && 'set' || '' }}`
const yamlText=text=>/^[A-Za-z$][\w./:@${}, -]*$/.test(text)&&!/: |:$|\{\{.*\{\{|^(true|false|null|yes|no|on|off|[yn])$/i.test(text)?text:JSON.stringify(text)
const USER="x-access-token:"
function userEdits(workflow,replaced){const{source}=workflow
const splices=[]
const done=new Set
const add=splice=>{if(done.has(splice.start))return
done.add(splice.start)
splices.push(splice)}
for(const{origin,parts}of replaced){const{start,end}=origin.expression
const isMoved=origin.place.kind==="job-env"||origin.place.kind==="workflow-env"
if(!isMoved)for(const splice of aroundToken(source.text,start,end))add(splice)
if(!("name"in origin.place)||origin.place.kind==="run")continue
const{name}=origin.place
for(const{job,step}of parts){const range=(0,nodes.be)((0,nodes.RP)(source,(0,facts_workflow.Zw)(workflow,job)?.steps[step]?.node,"run"))
if(!range)continue
const variable=new RegExp(`\\$(?:env:)?(?:\\{${name}\\}|${name}\\b)|%${name}%|\\$\\{\\{\\s*env\\.${name}\\s*\\}\\}`,"g")
for(const match of source.text.slice(range[0],range[1]).matchAll(variable)){const at=range[0]+match.index
for(const splice of aroundToken(source.text,at,at+match[0].length))add(splice)}}}return splices}function withUser(before,after){const text=before+after
const[edit,...more]=aroundToken(text,before.length,before.length)
if(!edit)return[before,after]
return[before.slice(0,edit.start)+edit.text,more.length>0?after.replace(":x-oauth-basic",""):after]}function aroundToken(text,from,to){const before=text.slice(Math.max(0,from-200),from)
const after=text.slice(to,to+40)
const tail=/^:x-oauth-basic(?=@)/.exec(after)?.[0]??""
if(!/^(:x-oauth-basic)?@(github\.com|\$)/.test(after))return[]
const user=/:\/\/((?:\$\{\{[^}]*\}\}|[^@/\s"'])*:)?$/.exec(before)
if(!user||user[1]===USER)return[]
const start=from-(user[1]?.length??0)
return[{start,end:from,text:USER},...tail===""?[]:[{start:to,end:to+tail.length,text:""}]]}function moveVariables(workflow,replaced,options,tokenOf){const{source}=workflow
const tested=testedNames(workflow)
const splices=[]
const kept=new Set
const removed=new Map
const added=new Map
for(const judged of replaced){const{origin,parts}=judged
const{place,pair}=origin
if(place.kind!=="job-env"&&place.kind!=="workflow-env"||!pair)continue
const range=(0,nodes.be)(pair.value)
if(!range)continue
if(tested.has(place.name)){splices.push({start:range[0],end:range[1],text:isSet(options.privateKeySecret)})
kept.add(place.name)}else{const owner=place.kind==="job-env"?(0,facts_workflow.Zw)(workflow,place.job)?.node:source.document.contents
const whole=(0,nodes.cF)(source,owner,"env")
const map=(0,nodes.$H)(source,whole?.value)
if(whole&&map){const known=removed.get(map)??{whole,pairs:[]}
known.pairs.push(pair)
removed.set(map,known)}}const{start,end}=origin.expression
const[head,tail]=withUser(source.text.slice(range[0],start),source.text.slice(end,range[1]).trimEnd())
const before=head+source.text.slice(start,origin.start)
const after=source.text.slice(origin.end,end)+tail
for(const part of parts){const{job,step}=part
const entry=added.get(`${job} ${step}`)??{job,step,lines:[]}
entry.lines.push([place.name,before+tokenOf(part)+after])
added.set(`${job} ${step}`,entry)}}for(const[map,{whole,pairs}]of removed)splices.push(...(0,edits.KP)(source,map,pairs,whole))
for(const{job,step,lines}of added.values()){const node=(0,nodes.$H)(source,(0,facts_workflow.Zw)(workflow,job)?.steps[step]?.node)
if(node)splices.push((0,edits.te)(source,node,lines))}return{splices,kept}}const testedNames=workflow=>new Set(workflow.jobs.flatMap(({steps})=>steps.flatMap(({condition=""})=>[...condition.matchAll(/\benv\.([\w-]+)/g)].map(match=>(0,padded.$6)(match,1)))))
var dist=__nccwpck_require__(8537)
var permissions=__nccwpck_require__(6916)
var patch_splices=__nccwpck_require__(9096)
const RANK={none:0,read:1,write:2}
function allowJob(workflow,job,needed){const{source}=workflow
const own=(0,nodes.cF)(source,job.node,"permissions")
const root=(0,nodes.RP)(source,source.document.contents,"permissions")
const wanted=Object.entries(needed).map(([name,level])=>[(0,inputs_names.OQ)(name),level])
if(wanted.length===0)return{splices:[]}
const note=why=>({splices:[],note:`${source.file}, job ${job.id}: GITHUB_TOKEN needs ${(0,permissions.zA)(needed)} there; ${why}`})
if(own){const value=(0,nodes.L$)(source,own.value)
if((0,dist.jh)(value))return raise(workflow,value,wanted)
if((0,nodes.b6)(source,value)==="write-all")return{splices:[]}
if((0,nodes.b6)(source,value)==="read-all"&&wanted.every(([,level])=>level==="read"))return{splices:[]}
return note("its permissions are no list that a line could be added to")}if(root&&!(0,dist.jh)(root)){if((0,nodes.b6)(source,root)==="write-all")return{splices:[]}
return note("the workflow's permissions are no list that could be taken over")}const inherited=(0,dist.jh)(root)?(0,nodes.fq)(source,root).map(([name,pair])=>[name,(0,nodes.b6)(source,pair.value)??""]):undefined
if(inherited&&wanted.every(([name,level])=>covers(inherited.find(([each])=>each===name)?.[1],level)))return{splices:[]}
const unknown=inherited?undefined:whatElseNeedsIt(workflow,job)
if(unknown!==undefined)return note(`no block was written, since it would take from GITHUB_TOKEN what ${unknown} may need`)
const lines=new Map(inherited??[["contents","read"]])
for(const[name,level]of wanted)if(!covers(lines.get(name),level))lines.set(name,level)
return addBlock(workflow,job,lines)??note("its steps are written so that no line could be put above them")}const covers=(has,wanted)=>(RANK[has??"none"]??0)>=(RANK[wanted]??0)
function raise({source},map,wanted){const splices=[]
const missing=[]
for(const[name,level]of wanted){const pair=(0,nodes.cF)(source,map,name)
if(!pair)missing.push([name,level])
else if(!covers((0,nodes.b6)(source,pair.value),level)){const range=(0,nodes.be)(pair.value)
if(range)splices.push({start:range[0],end:range[1],text:level})}}if(missing.length>0)splices.push((0,edits.zN)({...source},map,missing))
return{splices}}function whatElseNeedsIt({source},job){const range=(0,nodes.be)(job.node)
const text=range?source.text.slice(range[0],range[1]):""
if(/github\.token|GITHUB_TOKEN\s*\}\}/i.test(text))return"another use of it in the job"
const unknown=job.steps.find(({uses})=>uses!==undefined&&!/^(actions\/(checkout|setup-|cache|upload-artifact|download-artifact|stale|labeler|first-interaction)|docker\/|\.\/nothing)|setup|toolchain/.test((0,knowledge.aM)(uses))&&!givenToken(job,uses))
return unknown?.uses===undefined?undefined:unknown.uses.slice(0,80)}const givenToken=(job,uses)=>job.steps.some(step=>step.uses===uses&&[...step.with,...step.env].some(([,pair])=>(0,dist.jn)(pair.value)&&String(pair.value.value).includes("secrets.")))
function addBlock({source},job,lines){const steps=(0,nodes.cF)(source,job.node,"steps")
const at=(0,nodes.be)(steps?.key)?.[0]
const indent=at===undefined?undefined:(0,edits.oY)(source.text,at)
if(at===undefined||indent===undefined||(0,edits.Td)(job.node))return undefined
const eol=(0,patch_splices.n_)(source.text)
const block=[`${indent}permissions:`,...[...lines].map(([name,level])=>`${indent}  ${name}: ${level}`)].join(eol)+eol
const start=(0,patch_splices.PT)(source.text,at)
return{splices:[{start,end:start,text:block}]}}var words=__nccwpck_require__(3121)
function warnOf(mint,workflow,job,condition){const place=`${mint.file}, job ${job.id}: `
const isForForks=workflow.on.has("pull_request")&&!mint.hasFallback&&condition===undefined
const staysHere=/head\.repo\.(full_name|fork)/.test(job.condition??"")
return[...narrower(mint).map(note=>place+note),...isForForks&&!staysHere?[`${place}pull requests of forks and of Dependabot have no key, and the mint step fails there: give it an if:, or fallback-token`]:[],...job.environment?[`${place}a PAT that is a secret of its environment leaves the App's variable and key to be stored there as well`]:[],...(job.timeoutMinutes??0)>60?[`${place}it may take longer than the hour that a token lives`]:[]]}function narrower({parts,permissions}){const groups=[...(0,grouped.z)(parts,({target})=>JSON.stringify(target))].map(([,own])=>({target:own[0]?.target??"current",needed:(0,effect.KC)(...own.map(part=>part.permissions))}))
const isAll=needed=>Object.entries(permissions).every(([name,level])=>needed[name]===level)
if(groups.every(({needed})=>isAll(needed)))return[]
const all=(0,words.Dq)(permissions)
const needs=groups.map(({target,needed})=>`${(0,words.LT)(target)} needs ${(0,words.Dq)(needed)}`)
return[`one token has ${all} in all of its repositories; a mint step for each would be narrower: ${(0,inputs_names.vI)(needs,"; ")}`]}function makePatch(planned,options,owner){const notes=planned.origins.wholes.map(({source,line})=>`${source.file}:${line}: all secrets are taken at once; whether PATs among them are used there, nobody can see`)
const changes=[]
const judged=(0,grouped.z)(planned.judged,({origin})=>origin.source)
const mints=(0,grouped.z)(planned.mints,({file})=>file)
const tests=(0,grouped.z)(planned.origins.list.filter(({isTest})=>isTest),({source})=>source)
for(const workflow of planned.workflows){const{source}=workflow
const part={workflow,judged:judged.get(source)??[],mints:mints.get(source.file)??[],tests:tests.get(source)??[]}
const splices=spliceWorkflow(part,options,owner,notes)
if(splices.length===0)continue
const{file,text}=source
const after=(0,patch_splices.Ut)(text,splices)
if(after!==text)changes.push({file,before:text,after,splices})}return{changes,notes}}function mintIds(mints,workflow){const ids=new Map
for(const[job,own]of(0,grouped.z)(mints,mint=>mint.job)){const taken=new Set((0,facts_workflow.Zw)(workflow,job)?.steps.map(({id})=>id))
let count=1
for(const mint of own){const next=()=>count===1?"app-token":`app-token-${count}`
while(taken.has(next()))count++
taken.add(next())
ids.set(mint,next())}}return ids}function spliceWorkflow({workflow,judged:here,mints,tests},options,owner,notes){const ids=mintIds(mints,workflow)
const splices=[]
const keyOf=(job,target)=>`${job}\n${(0,plan_mints.lf)(target,owner)}`
const byOwner=new Map([...ids].map(([{job,target},id])=>[keyOf(job,target),id]))
const tokenOf=({job,target})=>`steps.${byOwner.get(keyOf(job,target))??"app-token"}.outputs.token`
for(const judged of here){const{origin,use}=judged
const{place}=origin
if(use.verdict==="github-token-suffices"){splices.push({start:origin.start,end:origin.end,text:"github.token"})}else if(use.verdict==="replace"&&"step"in place){const[part]=judged.parts
if(part)splices.push({start:origin.start,end:origin.end,text:tokenOf(part)})
splices.push(...renamed(judged,workflow))}}const replaced=here.filter(({use})=>use.verdict==="replace")
const moved=moveVariables(workflow,replaced,options,tokenOf)
splices.push(...moved.splices,...userEdits(workflow,replaced))
splices.push(...editCalls(workflow,replaced,options))
for(const[mint,id]of ids)splices.push(...insertMint(workflow,mint,id,options,moved.kept,notes))
splices.push(...testEdits(tests,here,options,notes))
splices.push(...allow(workflow,here,notes))
return splices}function renamed({origin},workflow){const{place,pair}=origin
if(place.kind!=="with"||!pair)return[]
const uses=(0,facts_workflow.Zw)(workflow,place.job)?.steps[place.step]?.uses
const rename=uses===undefined?undefined:(0,knowledge.$l)(uses)?.rename
const range=(0,nodes.be)(pair.key)
return rename?.from===place.name&&range?[{start:range[0],end:range[1],text:rename.to}]:[]}function insertMint(workflow,mint,id,options,kept,notes){const{source}=workflow
const job=(0,facts_workflow.Zw)(workflow,mint.job)
const list=job&&(0,nodes.RP)(source,job.node,"steps")
const where=list&&(0,edits.tJ)(source,list,mint.before)
if(!where)return[]
const eol=(0,patch_splices.n_)(source.text)
const{condition,env}=conditionOf(mint,job,kept)
notes.push(...warnOf(mint,workflow,job,condition))
const lines=mintLines({id,target:mint.target,permissions:mint.permissions,condition,conditionEnv:env,hasFallback:mint.hasFallback},options)
const text=lines.map(line=>where.indent+line+eol).join("")+(where.blank?eol:"")
return[{start:where.at,end:where.at,text}]}function testEdits(tests,here,options,notes){const bySecret=(0,grouped.z)(here,({origin})=>origin.secret)
return tests.flatMap(origin=>{const uses=bySecret.get(origin.secret)??[]
if(uses.length>0&&uses.every(({use})=>use.verdict==="replace"))return[{start:origin.start,end:origin.end,text:`secrets.${options.privateKeySecret}`}]
if(uses.length>0)notes.push(`${origin.source.file}:${origin.line}: it is still tested whether ${origin.secret} is there; look at it before you delete the secret`)
return[]})}function allow(workflow,here,notes){const sufficing=here.filter(({use})=>use.verdict==="github-token-suffices").flatMap(({use,parts})=>[...new Set(parts.map(({job})=>job))].map(job=>({job,use})))
return[...(0,grouped.z)(sufficing,({job})=>job)].flatMap(([id,uses])=>{const job=(0,facts_workflow.Zw)(workflow,id)
if(!job)return[]
const{splices,note}=allowJob(workflow,job,(0,effect.KC)(...uses.map(({use})=>use.permissions)))
if(splices.length>0&&workflow.on.has("workflow_call"))notes.push(`${workflow.source.file}, job ${id}: the jobs that call this workflow have to allow GITHUB_TOKEN as much`)
if(note!==undefined)notes.push(note)
return splices})}var answers=__nccwpck_require__(8873)
var make_plan=__nccwpck_require__(8014)
async function migrate(options,terminal){if(!(0,is_folder.l)(options.folder))throw new complaint._(2,`${options.folder} is no folder`)
const repository=(0,disk_repository.h_)(options.folder)
const who=(0,origin_remote.W1)(repository.root,terminal.env)
const answers=options.answers===undefined?[]:readAnswers(options.answers)
const planned=(0,make_plan.C)(repository,{owner:who?.owner,name:who?.name},answers)
const patch=checkedPatch(planned,options,who?.owner)
for(const{file,line}of planned.unusedAnswers)terminal.complain(`${(0,printable.g$)(file)}:${line}: the answer fits no question`)
for(const{file,why}of planned.plan.skipped)terminal.complain(`${(0,printable.g$)(file)}: ${(0,printable.g$)(why)}`)
if(options.report!==undefined)(0,write_file.Bl)(options.report,(0,report.B1)(planned.plan,patch))
const proof=options.prove?await proveIt(planned,patch,options,who,terminal):undefined
const isProved=proof?.isProved!==false
const isWritten=options.write&&isProved
const failed=isWritten?writeAll(repository.root,patch,terminal):false
const{isTerminal}=terminal
const isBrief=options.check||options.prove
const shown={...options,repository:who,isWritten,isTerminal,isBrief}
if(options.json)terminal.print(`${(0,printable.S3)(JSON.stringify(planned.plan,null,2))}\n`)
else terminal.print((0,output_terminal.E)(planned.plan,patch,(0,output_terminal.j)(terminal.isColored),shown))
const others=otherHostLines(otherHostSecrets(planned.workflows),options.action)
if(options.json)for(const line of others)terminal.complain(line)
else if(others.length>0)terminal.print(`\n${others.join("\n")}\n`)
if(proof&&options.json)terminal.complain(proof.text.trimEnd())
else if(proof)terminal.print(proof.text)
const isUsed=planned.plan.uses.length>0&&options.check
return failed||isUsed||!isProved||planned.plan.skipped.length>0?1:0}function readAnswers(file){try{return(0,answers.lF)((0,external_node_fs_.readFileSync)(file,"utf8"))}catch(error){if(error instanceof answers.R1)throw new complaint._(2,`--answers ${file}: ${error.message}`)
throw new complaint._(2,`--answers ${file}: it cannot be read (${error instanceof Error?error.message:String(error)})`)}}function checkedPatch(planned,options,owner){const patch=makePatch(planned,options,owner)
for(const change of patch.changes){try{checkChange(change,options)}catch(error){if(error instanceof UnsafeChange)throw new complaint._(1,`${error.message}. Nothing was written; please report it`)
throw error}}return patch}function writeAll(root,patch,terminal){let failed=false
for(const{file,before,after}of patch.changes)try{(0,write_file.fR)((0,external_node_path_.join)(root,file),before,after)}catch(error){failed=true
const why=error instanceof write_file.n_||error instanceof Error?error.message:String(error)
terminal.complain(`${(0,printable.g$)(file)}: not written: ${(0,printable.g$)(why)}`)}return failed}async function proveIt(planned,patch,options,who,terminal){if(!who)throw new complaint._(1,'--prove has to know which repository this is: there is no remote "origin" and no GITHUB_REPOSITORY')
const{prove}=await __nccwpck_require__.e(235).then(__nccwpck_require__.bind(__nccwpck_require__,7235))
return prove(planned,patch,options,who,terminal)}},6595:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{S3:()=>asciiControls,fk:()=>printableLines,g$:()=>printable})
function printable(text){return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}function printableLines(text){return text.split("\n").map(line=>line.endsWith("\r")?`${printable(line.slice(0,-1))}\r`:printable(line.replaceAll("\t","\ue004")).replaceAll("\ue004","\t")).join("\n")}const asciiControls=json=>json.replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)},5668:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{B1:()=>renderReport,Hn:()=>cell,aY:()=>code})
var _facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(3538)
var _printable_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6595)
var _words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3121)
function renderReport(plan,patch){const{uses,secretsLeft,app}=plan
if(uses.length===0)return["# From PATs to a GitHub App","",(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.dM)(plan),"",...rest(plan,patch)].join("\n")
const rows=uses.map(use=>`| ${[code(`${use.file}:${use.line}`),code(use.secret),cell(use.what),_words_js__WEBPACK_IMPORTED_MODULE_0__.L2[use.verdict],cell(needs(use)),reason(use)].join(" | ")} |`)
const questions=uses.filter(({question})=>question!==undefined)
return["# From PATs to a GitHub App","","| where | secret | what it is | becomes | needs | why |","| --- | --- | --- | --- | --- | --- |",...rows,"","```mermaid",...picture(plan),"```","",...plan.mints.length>0?[`The App needs: ${cell((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.Dq)(app.permissions))}.`,""]:[],...questions.length>0?["## Questions","",...questions.map(use=>`- ${code(`${use.file}:${use.line}`)}: ${cell(use.question??"")}`),""]:[],...secretsLeft.length>0?[`Secrets that stay in use, so that they must not be deleted: ${secretsLeft.map(code).join(", ")}.`,""]:[],...rest(plan,patch)].join("\n")}const rest=({skipped},{notes})=>[...skipped.length>0?["## Not read","",...skipped.map(({file,why})=>`- ${code(file)}: ${cell(why)}`),""]:[],...notes.length>0?["## To look at","",...notes.map(note=>`- ${cell(note)}`),""]:[]]
const needs=({verdict,permissions,target})=>verdict==="cannot"?"":`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.Dq)(permissions)}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.LT)(target)}`
const reason=({why,source})=>`${cell(why)}${/^https:\/\/[^\s|<>()]+$/.test(source)?` ([source](${source}))`:source===""?"":` (${cell(source)})`}`
const cell=text=>(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text).replaceAll(/[\\`*_[\]<>|~#]/g,character=>`\\${character}`).replaceAll("@","&#64;")
const code=text=>{const clean=(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text).replaceAll("`","'").replaceAll("|","\\|")
return`\`${clean}\``}
function picture({uses,mints,secretsLeft}){const files=(0,_facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(uses,({file})=>file)
const names=new Map([...files.keys()].map((file,at)=>[file,`w${at}`]))
const nodeOf=file=>names.get(file)??""
const node=text=>`"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text).replaceAll(/["#;`<>&\\]/g," ").slice(0,80)}"`
const lines=["flowchart LR",...[...names].map(([file,name])=>`  ${name}[${node(file.split("/").at(-1)??file)}]`)]
for(const[at,mint]of mints.entries()){const target=mint.owner===undefined&&mint.repositories===undefined?"current":{owner:mint.owner,repositories:mint.repositories}
lines.push(`  m${at}([${node(`App token: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.LT)(target)}`)}])`,`  ${nodeOf(mint.file)} --\x3e|${node((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.Dq)(mint.permissions))}| m${at}`)}const staying=(0,_facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(uses.filter(({verdict})=>verdict==="ask"||verdict==="cannot"),({secret})=>secret)
for(const[at,secret]of secretsLeft.entries()){lines.push(`  s${at}[/${node(`PAT ${secret}`)}/]`)
for(const file of new Set(staying.get(secret)?.map(use=>use.file)))lines.push(`  ${nodeOf(file)} -.-> s${at}`)}const builtIn=[...files].filter(([,own])=>own.some(({verdict})=>verdict==="github-token-suffices"))
if(builtIn.length>0)lines.push('  g(["GITHUB_TOKEN"])',...builtIn.map(([file])=>`  ${nodeOf(file)} --\x3e g`))
return lines}},4767:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{E:()=>renderPlan,j:()=>styleFor})
var printable=__nccwpck_require__(6595)
var patch_splices=__nccwpck_require__(9096)
const CONTEXT=3
function unifiedDiff(change){const{file,before,after}=change
const hunks=hunksOf(changesOf(change),linesOf(before),linesOf(after))
return`--- a/${(0,printable.g$)(file)}\n+++ b/${(0,printable.g$)(file)}\n${hunks}`}const linesOf=text=>text===""?[]:text.split(/(?<=\n)/)
function changesOf({before,splices}){const regions=[]
for(const splice of[...splices].sort((a,b)=>a.start-b.start||a.end-b.end)){const start=(0,patch_splices.PT)(before,splice.start)
const isWhole=splice.start===start&&(splice.text===""||splice.text.endsWith("\n"))&&(splice.end===splice.start||before[splice.end-1]==="\n")
const end=isWhole?splice.end:(0,patch_splices.kd)(before,splice.end)
const last=regions.at(-1)
if(last&&start<last.end){last.end=Math.max(last.end,end)
last.splices.push(splice)}else regions.push({start,end,splices:[splice]})}let[at,line,shift]=[0,0,0]
return regions.flatMap(({start,end,splices:own})=>{line+=linesOf(before.slice(at,start)).length
at=end
const was=linesOf(before.slice(start,end))
const moved=own.map(each=>({...each,start:each.start-start,end:each.end-start}))
const is=linesOf((0,patch_splices.Ut)(before.slice(start,end),moved))
let same=0
while(same<was.length&&same<is.length&&was[same]===is[same])same++
let behind=0
while(behind<was.length-same&&behind<is.length-same&&was.at(-1-behind)===is.at(-1-behind))behind++
const change={from:line+same,to:line+was.length-behind,newFrom:line+shift+same,newTo:line+shift+is.length-behind}
line+=was.length
shift+=is.length-was.length
return change.from===change.to&&change.newFrom===change.newTo?[]:[change]})}function hunksOf(changes,was,is){const groups=[]
for(const change of changes){const last=groups.at(-1)?.at(-1)
if(last&&change.from-last.to<=2*CONTEXT)groups.at(-1)?.push(change)
else groups.push([change])}return groups.map(group=>hunkOf(group,was,is)).join("")}function hunkOf(group,was,is){const[first]=group
const last=group.at(-1)
if(!first||!last)return""
const from=Math.max(0,first.from-CONTEXT)
const to=Math.min(was.length,last.to+CONTEXT)
const newFrom=first.newFrom-(first.from-from)
const newTo=last.newTo+(to-last.to)
let text=`@@ -${from+1},${to-from} +${newFrom+1},${newTo-newFrom} @@\n`
let at=from
for(const{from:start,to:end,newFrom:newStart,newTo:newEnd}of group){text+=was.slice(at,start).map(line=>shown(" ",line)).join("")
text+=was.slice(start,end).map(line=>shown("-",line)).join("")
text+=is.slice(newStart,newEnd).map(line=>shown("+",line)).join("")
at=end}return text+was.slice(at,to).map(line=>shown(" ",line)).join("")}const shown=(mark,line)=>line.endsWith("\n")?mark+line:`${mark}${line}\n\\ No newline at end of file\n`
var inputs_names=__nccwpck_require__(9608)
var words=__nccwpck_require__(3121)
function nextSteps(plan,{repository,...names}){const{uses,mints,secretsLeft,app}=plan
const settled=uses.filter(({verdict})=>verdict==="replace"||verdict==="github-token-suffices")
const idle=[...new Set(settled.map(({secret})=>secret))].filter(each=>!secretsLeft.includes(each))
const key=names.signingKey===undefined?` and the secret ${names.privateKeySecret}`:""
return[...mints.length>0?[`Create the App, with ${(0,words.Dq)(app.permissions)}: \`mint-app-token setup\` does, or by hand (docs/migrate.md)`,`Install it on ${(0,inputs_names.vI)(reachOf(plan,repository))}`,`Store the variable ${names.clientIdVariable}${key} where the workflows find them; \`setup\` does that as well`]:[],...idle.length>0?[`When the new workflows have run: delete ${(0,inputs_names.vI)(idle.sort().map(printable.g$))}, which nothing here uses any more`]:[],...secretsLeft.length>0?[`Keep ${(0,inputs_names.vI)(secretsLeft.map(printable.g$))}: still in use, as said above`]:[]]}function reachOf({mints},current){const here=current===undefined?(0,words.LT)("current"):`${current.owner}/${current.name}`
const names=mints.flatMap(({owner,repositories})=>{if(owner===undefined&&repositories===undefined)return[here]
const whose=owner??current?.owner
const each=typeof repositories==="object"?repositories.map(name=>[name]):[repositories]
return each.map(some=>(0,words.LT)({owner:whose,repositories:some}))})
return(0,inputs_names.uZ)(names.map(printable.g$))}const wrapped=(on,off)=>text=>`\x1b[${on}m${text}\x1b[${off}m`
const plain=text=>text
const styleFor=isColored=>isColored?{bold:wrapped(1,22),dim:wrapped(2,22),green:wrapped(32,39),red:wrapped(31,39),yellow:wrapped(33,39),cyan:wrapped(36,39)}:{bold:plain,dim:plain,green:plain,red:plain,yellow:plain,cyan:plain}
function renderPlan(plan,patch,style,shown){const{uses}=plan
const{isBrief,isWritten,isTerminal}=shown
if(uses.length===0)return`${(0,words.dM)(plan)}\n${patch.notes.map(note=>`  ${(0,printable.g$)(note)}\n`).join("")}`
const sections=uses.map(use=>isBrief?headLine(use,style):useLines(use,style).join("\n"))
const diffs=isWritten||isBrief?"":patch.changes.map(change=>colored(unifiedDiff(change),style,isTerminal)).join("")
const written=isWritten&&patch.changes.length>0?`${style.bold("Written")}\n${patch.changes.map(({file})=>`  ${(0,printable.g$)(file)}\n`).join("")}`:""
const summary=summaryLines(plan,patch,style,shown).join("\n")
return[`${sections.join(isBrief?"\n":"\n\n")}\n`,diffs,written,`${summary}\n`].filter(part=>part!=="").join("\n")}const COLORS={replace:"green","github-token-suffices":"cyan",cannot:"red",ask:"yellow"}
const headLine=({file,line,secret,verdict},style)=>`${style.bold((0,printable.g$)(`${file}:${line}`))}  ${(0,printable.g$)(secret)}  ${style[COLORS[verdict]](words.L2[verdict])}`
function useLines(use,style){const{what,verdict,permissions,optional,target,why,source,question}=use
const row=(name,text)=>text===""?[]:[`  ${style.dim(name.padEnd(8))} ${(0,printable.g$)(text)}`]
return[headLine(use,style),...row("is",what),...verdict==="cannot"||Object.keys(permissions).length===0?[]:row("needs",`${(0,words.Dq)(permissions)}, in ${(0,words.LT)(target)}`),...optional?row("perhaps",`${(0,words.Dq)(optional)} (not asked for: add it if what is pushed changes workflow files)`):[],...row("why",why),...row("source",source),...question===undefined?[]:row("question",`${question} (without an answer the line stays as it is)`)]}function summaryLines(plan,{notes,changes},style,shown){const{uses}=plan
const count=verdict=>uses.filter(use=>use.verdict===verdict).length
const verdicts=["replace","github-token-suffices","cannot","ask"].filter(each=>count(each)>0)
const isBranchWritten=uses.some(({verdict,permissions,target})=>verdict==="replace"&&permissions.contents==="write"&&target==="current")
return[`${style.bold("In short")}  ${verdicts.map(each=>`${count(each)} \xd7 ${words.L2[each]}`).join(" \xb7 ")}; ${changes.length} ${changes.length===1?"file changes":"files change"}`,...isBranchWritten?["  Where a branch is protected, put the App on its bypass list"]:[],...changes.some(({after})=>after.includes("uses: OWNER/mint-app-token@"))?["  OWNER stands for the account that hosts mint-app-token, which is not known here: name it by --action OWNER/REPO@SHA"]:[],...notes.map(note=>`  ${(0,printable.g$)(note)}`),...shown.isBrief?[]:["",style.bold("Next"),...numbered(nextSteps(plan,shown))]]}const numbered=lines=>lines.map((line,at)=>`  ${at+1}. ${line}`)
function colored(diff,style,isTerminal){return diff.split("\n").map(line=>{const text=!isTerminal?line:(0,printable.fk)(line.replace(/\r$/,""))
if(/^(---|\+\+\+) /.test(line))return style.bold(text)
if(line.startsWith("@@"))return style.cyan(text)
if(line.startsWith("+"))return style.green(text)
return line.startsWith("-")?style.red(text):text}).join("\n")}},3121:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Dq:()=>permissionWords,L2:()=>verdictWords,LT:()=>targetWords,dM:()=>noneFound})
var _inputs_permissions_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(6916)
const permissionWords=permissions=>(0,_inputs_permissions_js__WEBPACK_IMPORTED_MODULE_0__.zA)(permissions)||"none"
function targetWords(target){if(target==="current")return"this repository"
const{owner,repositories}=target
if(repositories===undefined)return`all repositories of ${owner??"the owner"} that the App is installed on`
const names=typeof repositories==="string"?[repositories]:repositories
return names.map(name=>owner===undefined||name.includes("/")||name.startsWith("$")?name:`${owner}/${name}`).join(", ")}const verdictWords={replace:"App token","github-token-suffices":"GITHUB_TOKEN is enough",cannot:"no App can: the PAT stays",ask:"question"}
const noneFound=({skipped})=>`No PAT is in use in the workflows${skipped.length>0?" that could be read":""}.`},5868:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{KP:()=>removePairs,Td:()=>isFlow,oY:()=>indentAt,tJ:()=>placeBefore,te:()=>addStepEnv,yG:()=>dashOf,zN:()=>addPairs})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8537)
var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(1039)
var _splices_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(9096)
const isFlow=node=>((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)||(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node))&&node.flow===true
function indentAt(text,at){const before=text.slice((0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,at),at).replace(/^\uFEFF/,"")
return/^[ \t]*$/.test(before)?before:undefined}const startOf=node=>(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.be)(node)?.[0]??0
const endOf=pair=>(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.be)(pair.value)?.[1]??(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.be)(pair.key)?.[1]??0
function dashOf(list,index){const items=list.srcToken?.items
return items?.[index]?.start.find(({type})=>type==="seq-item-ind")?.offset}function removePairs(source,map,pairs,whole){const{text}=source
if(pairs.length===map.items.length)return[wholeLines(text,startOf(whole.key),Math.max(endOf(whole),...pairs.map(endOf)))]
if(!map.flow)return pairs.map(pair=>wholeLines(text,startOf(pair.key),endOf(pair)))
return pairs.map(pair=>{const at=map.items.indexOf(pair)
const next=map.items[at+1]
if(next)return{start:startOf(pair.key),end:startOf(next.key),text:""}
const before=map.items[at-1]
return{start:before?endOf(before):startOf(pair.key),end:endOf(pair),text:""}})}function wholeLines(text,from,to){const start=(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,from)
const end=to>from&&text[to-1]==="\n"?to:(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.kd)(text,to)
return{start,end,text:""}}function addPairs(source,map,lines){const{text}=source
const[first]=map.items
const at=first?startOf(first.key):startOf(map)
if(map.flow){const inside=text.indexOf("{",startOf(map))+1
const written=lines.map(([name,value])=>`${name}: ${quoted(value)}`).join(", ")
return first?{start:at,end:at,text:`${written}, `}:{start:inside,end:inside,text:` ${written} `}}const indent=indentAt(text,at)??" ".repeat(at-(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,at))
const written=lines.map(([name,value])=>`${name}: ${value}${(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.n_)(text)}${indent}`).join("")
return{start:at,end:at,text:written}}const quoted=value=>/^["']/.test(value)?value:`"${value.replaceAll('"','\\"')}"`
function addStepEnv(source,step,variables){const{text}=source
const env=step.items.find(({key})=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&key.value==="env")
if(env&&(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(env.value))return addPairs(source,env.value,variables)
if(step.flow){const inside=text.indexOf("{",startOf(step))+1
return{start:inside,end:inside,text:` env: { ${variables.map(([name,value])=>`${name}: ${quoted(value)}`).join(", ")} },`}}const main=step.items.findIndex(({key})=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)&&(key.value==="run"||key.value==="uses"||key.value==="with"))
const at=startOf(step.items[Math.max(main,0)]?.key)
const indent=" ".repeat(at-(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,at)).replace(/^.*$/s,blank=>indentAt(text,at)??blank)
const eol=(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.n_)(text)
const lines=variables.map(([name,value])=>`${indent}  ${name}: ${value}`).join(eol)
return{start:at,end:at,text:`env:${eol}${lines}${eol}${indent}`}}function placeBefore(source,list,index){const{text}=source
const dash=dashOf(list,index)
const indent=dash===undefined?undefined:indentAt(text,dash)
if(dash===undefined||indent===undefined||!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(list))return undefined
const floor=index>0?(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.be)(list.items[index-1])?.[1]??0:startOf(list.items[0])-(startOf(list.items[0])-dash)
let at=(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,dash)
if(index>0)for(let above=(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,at-1);above>=floor&&above<at;above=(0,_splices_js__WEBPACK_IMPORTED_MODULE_2__.PT)(text,at-1)){if(!/^[ \t]*#/.test(text.slice(above,at)))break
at=above}return{at,indent,blank:hasBlankLines(text,list,index)}}function hasBlankLines(text,list,index){const gap=index+1<list.items.length?index:index-1
const end=(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.be)(list.items[gap])?.[1]
const next=(0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__.be)(list.items[gap+1])?.[0]
if(end===undefined||next===undefined)return false
const between=text.slice(text[end-1]==="\n"?end-1:end,next)
return/\n[ \t]*\r?\n/.test(between)}},9096:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{PT:()=>lineStart,Ut:()=>applySplices,kd:()=>lineEnd,n_:()=>lineBreakOf})
class Overlap extends Error{}function applySplices(text,splices){const sorted=splices.map((splice,at)=>({...splice,at})).sort((a,b)=>a.start-b.start||a.end-b.end||a.at-b.at)
let result=""
let from=0
for(const{start,end,text:insert}of sorted){if(start<from)throw new Overlap(`two changes at ${start}`)
result+=text.slice(from,start)+insert
from=end}return result+text.slice(from)}const lineStart=(text,at)=>text.lastIndexOf("\n",at-1)+1
function lineEnd(text,at){const end=text.indexOf("\n",at)
return end===-1?text.length:end+1}const lineBreakOf=text=>/\r?\n/.exec(text)?.[0]??"\n"},8873:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{R1:()=>BadAnswers,U4:()=>applyAnswers,lF:()=>parseAnswers})
class BadAnswers extends Error{}const VERDICTS=["replace","github-token-suffices","cannot","ask"]
function parseAnswers(text){let parsed
try{parsed=JSON.parse(text)}catch(error){throw new BadAnswers(`it is no JSON: ${String(error)}`)}const list=isObject(parsed)?parsed.answers:undefined
if(!Array.isArray(list))throw new BadAnswers('it has no list "answers"')
return list.map((each,at)=>parseAnswer(each,`answers[${at}]`))}function parseAnswer(each,place){if(!isObject(each))throw new BadAnswers(`${place} is no object`)
const{file,line,verdict,permissions={},target="current"}=each
if(typeof file!=="string")throw new BadAnswers(`${place}.file is no text`)
if(typeof line!=="number")throw new BadAnswers(`${place}.line is no number`)
if(typeof verdict!=="string"||!VERDICTS.includes(verdict))throw new BadAnswers(`${place}.verdict is ${JSON.stringify(verdict)}; allowed: ${VERDICTS.join(", ")}`)
if(!isObject(permissions))throw new BadAnswers(`${place}.permissions is no object`)
for(const[name,level]of Object.entries(permissions))if(!/^[a-z_]+$/.test(name)||!/^(read|write|admin)$/.test(String(level)))throw new BadAnswers(`${place}.permissions has ${JSON.stringify(name)}: ${JSON.stringify(level)}; allowed: a name of GitHub's API with read, write or admin`)
if(verdict==="replace"&&Object.keys(permissions).length===0)throw new BadAnswers(`${place}.permissions is empty: a token for what?`)
return{file:file.replace(/^\.\//,""),line,verdict,permissions,target:parseTarget(target,place)}}function parseTarget(target,place){if(target==="current")return target
const isName=text=>typeof text==="string"&&/^[\w.-]+(\/[\w.-]+)?$|^\$\{\{ [\w.-]+ \}\}$/.test(text)
if(!isObject(target))throw new BadAnswers(`${place}.target is neither "current" nor an object`)
const{owner,repositories}=target
if(owner!==undefined&&!isName(owner))throw new BadAnswers(`${place}.target.owner is no name`)
const list=Array.isArray(repositories)?repositories:repositories===undefined?[]:[repositories]
if(!list.every(isName))throw new BadAnswers(`${place}.target.repositories holds what is no name`)
return{...typeof owner==="string"&&{owner},...typeof repositories==="string"&&{repositories},...Array.isArray(repositories)&&{repositories}}}const isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)
function answeredParts({origin,parts},{permissions,target}){const{place}=origin
if(parts.length>0)return parts.map(part=>({...part,permissions,target}))
return"step"in place?[{job:place.job,step:place.step,permissions,target,effects:[]}]:[]}function applyAnswers(judged,answers){const used=new Set
const settled=judged.map(each=>{const answer=answers.find(({file,line})=>file===each.use.file&&line===each.use.line)
if(!answer||each.use.verdict!=="ask")return each
used.add(answer)
const{verdict,permissions,target}=answer
const parts=answeredParts(each,answer)
if(verdict==="ask"||verdict==="replace"&&parts.length===0)return each
const{question,...use}=each.use
return{...each,parts,use:{...use,verdict,permissions:verdict==="cannot"?{}:permissions,target,why:`answered: ${question??""}`}}})
return{judged:settled,unused:answers.filter(each=>!used.has(each))}}},8014:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{v:()=>make_plan_WORKFLOWS,C:()=>makePlan})
var effect=__nccwpck_require__(8159)
var dist=__nccwpck_require__(8537)
var expressions=__nccwpck_require__(117)
var nodes=__nccwpck_require__(1039)
const FALLBACK=/^\s*\|\|\s*(github\.token|secrets\.GITHUB_TOKEN)\s*$/i
class Origins{all=[]
byNode=new Map
wholes=[]
get list(){return this.all}of(id){const origin=this.all[id]
if(!origin)throw new Error(`no origin ${id}`)
return origin}in(source,node,place,pair){const found=(0,nodes.L$)(source,node)
if((0,dist.jn)(found))return found.range?this.inScalar(source,found,place,pair):[]
if((0,dist.jh)(found))return(0,nodes.fq)(source,found).flatMap(([,pair])=>this.in(source,pair.value,place))
if((0,dist.oP)(found))return(0,nodes.dB)(source,found).flatMap(item=>this.in(source,item,place))
return[]}inScalar(source,node,place,pair){const known=this.byNode.get(node)
if(known)return known
const[from,to]=node.range
const found=[]
for(const{start,end,inner}of(0,expressions.z)(source.text,from,to)){const{reads,all}=(0,expressions.d)(inner)
if(all)this.wholes.push({source,line:source.lineOf(start)})
for(const read of reads){if(read.name.toUpperCase()==="GITHUB_TOKEN")continue
const origin={id:this.all.length,source,secret:read.name,start:start+3+read.start,end:start+3+read.end,line:source.lineOf(start),isTest:read.isTest,expression:{start,end},hasFallback:FALLBACK.test(inner.slice(read.end)),place,pair}
this.all.push(origin)
found.push(origin)}}this.byNode.set(node,found)
return found}}var facts_scope=__nccwpck_require__(8980)
var padded=__nccwpck_require__(2516)
const cleanFolder=folder=>folder.replace(/^\.\/|\/+$/g,"").replace(/^\.$/,"")
const OUTSIDE="/"
const UNKNOWN="?"
const MAX_FOLDERS=64
const joined=(folder,next)=>{const inWorkspace=/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\}|\/github\/workspace)\/?(.*)$/s.exec(next)
if(inWorkspace)return joined("",(0,padded.$6)(inWorkspace,1))
if(folder===UNKNOWN&&!next.startsWith("/"))return UNKNOWN
const parts=next.startsWith("/")?[""]:folder===""?[]:folder.split("/")
for(const part of next.split("/")){if(part==="..")parts.pop()
else if(part!=="."&&part!=="")parts.push(part)}return parts.slice(0,MAX_FOLDERS).join("/")}
var facts_variables=__nccwpck_require__(9337)
const MAX_NESTED={count:1e3,characters:1e7}
const MAX_CHARACTERS=2e8
const isSpent=({nested,budget})=>nested.count>=MAX_NESTED.count||nested.characters>=MAX_NESTED.characters||budget.characters<=0
function spend({nested,budget},characters){nested.count++
nested.characters+=characters
budget.characters-=characters}const newState=budget=>({checkouts:new Map,remotes:new Map,rewrites:[],ghLogin:[],exported:(0,facts_variables.ZZ)(),written:new Map,opaque:[],nested:{count:0,characters:0},budget})
function cloneAt({checkouts},folder){if(folder===OUTSIDE)return undefined
const[only]=checkouts
if(folder===UNKNOWN&&checkouts.size>1)return{path:UNKNOWN,tokens:[...new Set([...checkouts.values()].flatMap(({tokens})=>tokens))],named:{ask:"in which of the clones of the job is it called?"}}
for(let path=cleanFolder(folder);;path=path.replace(/(^|\/)[^/]*$/,"")){const found=path===""&&folder.startsWith("/")?undefined:checkouts.get(path)
if(found)return{...found,path}
if(path==="")break}return only&&checkouts.size===1?{...only[1],path:only[0]}:undefined}var knowledge=__nccwpck_require__(2187)
const inputOf=({inputs},name)=>[...inputs].find(([each])=>each.toLowerCase()===name.toLowerCase())?.[1]??""
var marks=__nccwpck_require__(2374)
var facts_target=__nccwpck_require__(2171)
function ghTokens(variables,{ghLogin}){for(const name of["GH_TOKEN","GITHUB_TOKEN"]){const value=variables.text(name)
if(value!=="")return(0,marks.gF)(value)}return ghLogin}const GIT_URL=/https?:\/\/(?:((?:\$\{\{[^}]*\}\}|[^@\s]){0,500})@)?(?:www\.)?github\.com(?::\d+)?\/?((?:\$\{\{[^}]*\}\}|[^\s"'?#])*)/i
function readGitUrl(word){const match=GIT_URL.exec(word)
if(!match)return undefined
return{tokens:(0,marks.gF)((0,padded.$6)(match,1)),path:(0,padded.$6)(match,2).replace(/\.git$/,"").replace(/\/$/,"")}}function credentialFor(remote,{folder,place,variables}){const{state,scope,matrix}=place
const clone=cloneAt(state,folder)
const url=readGitUrl(remote)
if(url){const named=(0,facts_target.KL)(url.path,scope,matrix)
if(url.tokens.length>0)return{tokens:url.tokens,named}
return{tokens:byHost(url.path,place,variables)??clone?.tokens??[],named}}if(/^https?:\/\/(?:[^@/]*@)?[\w.-]+(?::\d+)?\//.test(remote))return{tokens:[],named:{target:"current"}}
if(/^\$|[\uE000]/.test(remote))return{tokens:(0,marks.gF)(remote),named:{ask:"which repository is pushed to?"}}
const known=state.remotes.get(`${clone?.path??folder}|${remote}`)
const named=known?.named??clone?.named??{target:"current"}
if(known&&known.tokens.length>0)return{tokens:known.tokens,named}
if(clone&&clone.tokens.length>0)return{tokens:clone.tokens,named}
return{tokens:byHost("",place,variables)??[],named}}function byHost(path,{state},variables){const owner=path.split("/")[0]?.toLowerCase()
for(let at=state.rewrites.length-1;at>=0;at--){const each=state.rewrites[at]
if(!each||each.owner!==undefined&&owner!==""&&each.owner.toLowerCase()!==owner)continue
const tokens=each.tokens==="of gh"?ghTokens(variables,state):each.tokens
if(tokens.length>0)return tokens}return undefined}var inputs_names=__nccwpck_require__(9608)
const FILES=["go.mod","package.json","requirements.txt","pyproject.toml","Cargo.toml","Gemfile","composer.json"]
function privateDependencies(repository,scope){const found=new Map
const add=(owner,name)=>{if(owner.toLowerCase()===scope.owner?.toLowerCase()&&name.toLowerCase()===scope.repository?.toLowerCase())return
const key=[...found.keys()].find(each=>each.toLowerCase()===owner.toLowerCase())??owner
found.set(key,(found.get(key)??new Set).add(name))}
for(const file of FILES){const read=repository.read(file)
if(!read||!("text"in read))continue
if(file==="go.mod"){const own=privateOwners(scope)
for(const[,owner,name]of(0,padded.Vq)(read.text,/^\s*(?:require\s+)?github\.com\/([\w.-]+)\/([\w.-]+)/gm))if(own.has(owner.toLowerCase()))add(owner,name)}else for(const[,owner,name]of(0,padded.Vq)(read.text,/(?:git\+(?:https|ssh):\/\/|git:\/\/|ssh:\/\/|git@|git\s*=\s*"(?:https|ssh):\/\/)(?:[\w.-]+@)?github\.com[:/]([\w.-]+)\/([\w-]+(?:\.(?!git\b)[\w-]+)*)/g))add(owner,name)}return new Map([...found].map(([owner,names])=>[owner,[...names]]))}function privateOwners({env,owner}){const named=[...(env.text("GOPRIVATE")||env.text("GONOSUMDB")).matchAll(/github\.com\/([\w.-]+)/g)].map(match=>(0,padded.$6)(match,1).toLowerCase())
return new Set(named.length>0?named:[owner?.toLowerCase()??""])}function dependencyEffect(owner,path,place){const{scope,repository}=place
const what="a git credential for private dependencies"
const one=path.split("/")[1]
if(owner!==""&&one)return(0,effect.A7)((0,facts_target.KL)(path,scope,place.matrix),what)
const owners=privateDependencies(repository,scope)
const known=[...owners.keys()]
const wanted=owner||(known.length===1?(0,padded.$6)(known,0):"")
if(wanted===""){const ask=known.length>1?`private dependencies of ${known.join(", ")}: of which owners?`:"which owner and repositories do the private dependencies come from?"
return(0,effect.QZ)({what,source:"docs/recipes.md#private-go-modules-over-git",permissions:{contents:"read"},ask})}const names=[...owners].find(([name])=>name.toLowerCase()===wanted.toLowerCase())?.[1]
return(0,effect.QZ)({what,why:names?`the repository's own files name ${(0,inputs_names.vI)(names)} of ${wanted}`:`which repositories of ${wanted} is in no file that can be read: all of the installation`,source:"docs/recipes.md#private-go-modules-over-git",permissions:{contents:"read"},target:{owner:wanted,...names&&(0,facts_target.KE)(names)},builtIn:false})}var grouped=__nccwpck_require__(3538)
const SOURCE="docs/recipes.md#private-submodules"
const what="private submodules"
const known=new WeakMap
function submoduleEffects({repository,scope}){const effects=known.get(repository)??readSubmodules(repository,scope)
known.set(repository,effects)
return effects}function readSubmodules(files,{owner="",repository}){const found=files.read(".gitmodules")
if(!found||!("text"in found))return[(0,effect.QZ)({what,source:SOURCE,permissions:{contents:"read"},ask:"which repositories are the submodules? There is no .gitmodules to read"})]
const own=repository===undefined?[]:[repository]
const names=new Map
for(const[,url]of(0,padded.Vq)(found.text,/^\s*url\s*=\s*(.*?)\s*$/gm)){const relative=/^\.\.\/(?:\.\.\/([\w.-]+)\/)?([\w.-]+?)(?:\.git)?$/.exec(url)
const absolute=/github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url)
const[who,name]=relative?[relative[1]??owner,relative[2]]:[absolute?.[1],absolute?.[2]]
if(who!==undefined&&name!==undefined)(0,grouped.D)(names,who,name)}return[...names].map(([who,list])=>(0,effect.QZ)({what,why:`.gitmodules names ${(0,inputs_names.vI)(list.map(name=>`${who}/${name}`))}`,source:SOURCE,permissions:{contents:"read"},target:{owner:who,...(0,facts_target.KE)([...who.toLowerCase()===owner.toLowerCase()?own:[],...list])},builtIn:false,...who===""&&{ask:"whose are the submodules that .gitmodules names by ../ alone?"}}))}const WORKFLOWS={workflows:"write"}
function readGit(call,place){const{words,folder,settings}=withoutOptions(call)
const{rewrites}=place.state
const count=rewrites.length
for(const setting of settings){const tokens=/extraheader|^url\./i.test(setting)?(0,marks.gF)(setting):[]
if(tokens.length>0)rewrites.push({tokens,owner:undefined})}for(const{name,tokens}of call.variables.holders())if(/^GIT_CONFIG_(VALUE_\d+|PARAMETERS)$/.test(name))rewrites.push({tokens,owner:undefined})
const added=rewrites.length-count
tellOfUsers(call,place)
readCommand(words,{folder,place,variables:call.variables})
rewrites.splice(count,added)}const TAKES_VALUE=/^(--depth|--branch|-b|--origin|-o|--config|-c|--jobs|-j|--reference|--push-option|--upload-pack)$/
function readCommand(words,git){const[command]=(0,padded.jC)(words)
const rest=words.slice(1)
const args=rest.filter((word,at)=>!word.startsWith("-")&&!TAKES_VALUE.test((0,padded.$6)(rest,at-1)))
const[first]=(0,padded.jC)(args)
switch(command){case"push":if(!rest.includes("--dry-run")&&!rest.includes("-n"))push(args,rest,git)
return
case"clone":cloned(args,git)
return
case"init":begun(joined(git.folder,first),git)
return
case"ls-remote":fetchFrom(first,git)
return
case"fetch":case"pull":fetchFrom(first||"origin",git)
return
case"submodule":if(/^(update|add)$/.test(first))submodules(git)
return
case"remote":if(/^(add|set-url)$/.test(first))setRemote(args,git)
return
case"config":configure(first==="set"?args.slice(1):args,git)
return
case"subtree":case"lfs":if(first==="push")push(args.slice(1),rest,git)
else if(/^(pull|fetch)$/.test(first))fetchFrom(args[1]??"origin",git)
return
default:if(command!==""&&!knowledge.Pi.git.includes(command))git.place.state.opaque.push({step:git.place.step,what:`git ${command}`})}}function tellOfUsers(call,place){if(call.depth===0&&place.isElsewhere!==true)return
const odd=call.words.filter(word=>/https?:\/\/(?!x-access-token:)[^@/]*\uE000[^@/]*@github\.com/.test(word))
const tokens=(0,marks.gF)(odd.join(" "))
if(tokens.length>0)place.emit(tokens,(0,effect.QZ)({what:"a token in a URL",source:effect.D8,ask:"a file beside the workflow has the token in a git URL without the user name x-access-token, which an App token needs: will you change it there?"}))}function withoutOptions(call){let{folder}=call
const settings=[]
let words=call.words.slice(1)
for(let first=(0,padded.$6)(words,0);first.startsWith("-");first=(0,padded.$6)(words,0)){const takesValue=/^(-C|-c|--git-dir|--work-tree|--exec-path)$/.test(first)
if(first==="-C")folder=joined(folder,(0,padded.$6)(words,1))
if(first==="-c")settings.push((0,padded.$6)(words,1))
words=words.slice(takesValue?2:1)}return{words,folder,settings}}function push(args,all,git){const{tokens,named}=credentialFor(args[0]??"origin",git)
if(tokens.length===0)return
const refs=args.slice(1)
const areTags=refs.length>0&&refs.every(ref=>/refs\/tags\/|^v(?=[\d$])|tag/i.test(ref))
const hasTags=areTags||all.includes("--tags")||all.includes("--follow-tags")
git.place.emit(tokens,pushEffect(named,areTags||refs.length===0&&all.includes("--tags")?["push:tags","create"]:["push",...hasTags?["push:tags","create"]:[]]))}const pushEffect=(named,raises,what="git push")=>(0,effect.N4)(named,{what,why:"it pushes",source:effect.D8,permissions:{contents:"write"},optional:WORKFLOWS,raises,pushes:true})
function fetchFrom(remote,git){const{tokens,named}=credentialFor(remote,git)
if(tokens.length>0)git.place.emit(tokens,(0,effect.A7)(named,"git clone or fetch"))}function cloned(args,{folder,place,variables}){const[remote,name]=(0,padded.jC)(args)
const{tokens,named}=credentialFor(remote,{folder:OUTSIDE,place,variables})
if(tokens.length>0)place.emit(tokens,(0,effect.A7)(named,"git clone or fetch"))
const path=(name||/([^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1])??""
place.state.checkouts.set(joined(folder,path),{tokens:readGitUrl(remote)?.tokens??[],named})}function begun(folder,{place:{state}}){const named={ask:"which repository does the new clone belong to?"}
if(!state.checkouts.has(folder))state.checkouts.set(folder,{tokens:[],named})}function setRemote(args,{folder,place}){const[,name,word]=(0,padded.jC)(args)
const url=readGitUrl(word)
if(!url)return
const named=(0,facts_target.KL)(url.path,place.scope,place.matrix)
const clone=cloneAt(place.state,folder)
place.state.remotes.set(`${clone?.path??folder}|${name}`,{tokens:url.tokens,named})
if(url.tokens.length>0)place.emit(url.tokens,{...(0,effect.A7)(named,`git remote ${name}`),isWeak:true})}function configure(args,git){const{place}=git
const[key,value]=(0,padded.jC)(args)
const tokens=(0,marks.gF)(`${key} ${value}`)
const remote=/^remote\.([\w-]+)\.(?:push)?url$/i.exec(key)?.[1]
if(remote!==undefined){setRemote(["set-url",remote,value],git)
return}if(tokens.length===0)return
if(/^url\..*\.insteadof$/is.test(key)||/extraheader$|^credential\./i.test(key)){const path=readGitUrl(key.replace(/\.(insteadof|extraheader|helper)$/i,""))?.path??""
const owner=path.split("/")[0]??""
place.state.rewrites.push({tokens,owner:owner===""?undefined:owner})
place.emit(tokens,dependencyEffect(owner,path,place))}}function submodules({folder,place,variables}){const tokens=byHost("",place,variables)??cloneAt(place.state,folder)?.tokens??[]
if(tokens.length>0)for(const each of submoduleEffects(place))place.emit(tokens,each)}const registryEffect=(what,level)=>(0,effect.QZ)({what,why:`GITHUB_TOKEN with packages: ${level} is the documented way for packages of the repository itself; whether the registry takes an App token is unverified`,source:"https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages",permissions:{packages:level}})
function loginEffect(what,level,images,{owner="",repository=""}){const isOwn=image=>/^(\$\{\{\s*(github\.repository|env\.)|\$\{?\w)/.test(image)||image.toLowerCase().startsWith(`${owner}/${repository}`.toLowerCase())
const foreign=images.find(image=>!isOwn(image))
const known=registryEffect(what,level)
return foreign===undefined?known:{...known,ask:`may ${foreign.slice(0,80)} be reached by GITHUB_TOKEN of this repository (its package settings, "Manage Actions access")?`}}function checkout(step,place){const tokens=(0,marks.gF)(inputOf(step,"token"))
const named=(0,facts_target.KL)(inputOf(step,"repository"),place.scope,place.matrix)
const isOther="ask"in named||named.target!=="current"
const persists=inputOf(step,"persist-credentials")!=="false"
place.state.checkouts.set(cleanFolder(inputOf(step,"path")),{tokens:persists?tokens:[],named})
if(tokens.length===0)return
const what="actions/checkout with.token"
const source="https://github.com/actions/checkout#usage"
const permissions={contents:"read"}
place.emit(tokens,(0,effect.N4)(named,{what,why:isOther?"it reads another repository":"it reads the repository",source,permissions,isWeak:!isOther}))
if(/^(true|recursive)$/.test(inputOf(step,"submodules")))for(const each of submoduleEffects(place))place.emit(tokens,each)}function login(step,place){const tokens=(0,marks.gF)(inputOf(step,"password"))
if(tokens.length===0||!/^(https:\/\/)?(ghcr\.io|docker\.pkg\.github\.com)/.test(inputOf(step,"registry")))return
place.emit(tokens,loginEffect("docker/login-action with.password for ghcr.io",step.pushesImages?"write":"read",step.images,place.scope))}function setupNode(step,place){const isGitHubs=inputOf(step,"registry-url").includes("npm.pkg.github.com")
place.state.written.set("NPM_REGISTRY_OF_SETUP_NODE",isGitHubs?"github":"other")
const tokens=(0,marks.gF)(step.env.get("NODE_AUTH_TOKEN")??"")
if(isGitHubs&&tokens.length>0)place.emit(tokens,registryEffect("actions/setup-node, npm.pkg.github.com","read"))}const table=new Map([...Object.entries(knowledge.y9.more).map(([route,permissions])=>[route,{appToken:true,anyOf:[permissions]}]),...knowledge.vZ.byRoute])
const routes=new Map
for(const route of table.keys()){const[method,path]=(0,padded.jC)(route.split(" "))
const parts=path.split("/").slice(1)
const key=`${method} ${parts.length}`;(0,grouped.D)(routes,key,{route,parts})}const isParameter=part=>part.startsWith("{")
function findRoute(method,path){const fitting=(routes.get(`${method} ${path.length}`)??[]).filter(({parts})=>parts.every((part,at)=>isParameter(part)||part.toLowerCase()===path[at]?.toLowerCase()))
fitting.sort((a,b)=>a.parts.filter(isParameter).length-b.parts.filter(isParameter).length)
return fitting[0]?.route??(path.length>5?findRoute(method,path.slice(0,-1)):undefined)}function endpointEffect(method,path,scope,matrix,current={target:"current"}){const clean=path.replace(/^https?:\/\/[^/]+/,"").replace(/^\/api\/v3/,"").replace(/[?#].*$/s,"").replace(/^\/|\/$/g,"")
const parts=splitPath(clean)
const what=(0,marks.u7)(`${method} /${clean}`)
const{parts:filled,named}=repositoryIn(parts,scope,matrix,current)
const route=findRoute(method,filled)
const row=route===undefined?undefined:table.get(route)
const shape=`${method} /${filled.map((part,at)=>filled[0]==="repos"&&(at===1||at===2)?["{owner}","{repo}"][at-1]:part).join("/")}`
if(filled[0]==="user"||knowledge.y9.notOpen.includes(shape))return(0,effect.QZ)({what,source:effect.hX,cannot:`${shape} is not open to installation tokens`})
if(!route||!row)return(0,effect.N4)(named,{what,source:knowledge.SM,ask:`which permissions does ${what} need?`})
const source=knowledge.SM
if(!row.appToken)return(0,effect.QZ)({what,source:effect.hX,cannot:`${route} is not open to installation tokens`})
return(0,effect.N4)(named,{what,why:`${route} needs ${describe(permissionsOf(row,route))||"no permission"}`,source,permissions:permissionsOf(row,route),ask:LISTS_WHAT_IT_REACHES.test(route)?"of which repositories does it need what it lists? A token lists what is in the repositories that it reaches, and what is public":undefined,raises:knowledge.y9.raises[route]??[],pushes:knowledge.y9.pushes.includes(route)})}const LISTS_WHAT_IT_REACHES=/^GET \/(orgs\/\{org\}\/repos$|search\/)/
const describe=permissions=>Object.entries(permissions).map(([name,level])=>`${name}: ${level}`).join(", ")
const splitPath=path=>path.match(/(?:\$\{\{.*?\}\}|\$\([^)]*\)|[^/])+/gs)?.map(part=>part.trim())??[]
function repositoryIn(parts,scope,matrix,current){const[first,owner,name]=(0,padded.jC)(parts)
if(first==="orgs"){const isOwn=!/^[\w.-]+$/.test(owner)||owner.toLowerCase()===scope.owner?.toLowerCase()
return{parts,named:isOwn?{target:"current"}:{target:{owner}}}}if(first!=="repos")return{parts,named:current}
if(/^[{:]owner\}?$/.test(owner)&&/^[{:]repo\}?$/.test(name))return{parts,named:current}
const isWhole=owner.startsWith("$")&&!/^[$]/.test(name)&&!findRouteLike(parts)
if(isWhole)return{parts:["repos","owner","name",...parts.slice(2)],named:(0,facts_target.KL)(owner,scope,matrix)}
return{parts,named:(0,facts_target.KL)(`${owner}/${name}`,scope,matrix)}}function findRouteLike(parts){const fixed=parts.slice(3)
return["GET","POST","PUT","PATCH","DELETE"].some(method=>(routes.get(`${method} ${parts.length}`)??[]).some(({parts:route})=>route[0]==="repos"&&fixed.length>0&&fixed[0]===route[3]&&fixed.every((part,at)=>isParameter((0,padded.$6)(route,at+3))||part===route[at+3])))}function permissionsOf({anyOf},route){const wanted=route.includes("/pulls")?"pull_requests":"issues"
return anyOf.find(each=>wanted in each)??anyOf[0]??{}}function methodRoute(method){return knowledge.vZ.byMethod.get(method)}const graphql_SOURCE="https://docs.github.com/en/graphql/reference/mutations"
const ROW=/^(\w+):(read|write|admin)$/
function graphqlEffects(text,named){const names=Object.keys(knowledge.Pi.graphql).filter(name=>new RegExp(`\\b${name}\\s*\\(`).test(text))
const isProject=/projectV2|projectsV2|ProjectV2/.test(text)
if(isProject&&/\b(viewer|user)\s*(\(|\{)/.test(text)&&!/\borganization\s*\(/.test(text))return[(0,effect.QZ)({what:"a project of a user (GraphQL)",source:"docs/migrate.md#what-an-apps-token-cannot-do",cannot:"projects of a user cannot be reached by an App token"})]
if(names.length>0)return names.map(name=>{const row=knowledge.Pi.graphql[name]??[]
const permissions=Object.fromEntries(row.flatMap(each=>ROW.test(each)?[each.split(":")]:[]))
const raises=row.filter(each=>!ROW.test(each))
return(0,effect.N4)(name.includes("ProjectV2")?{target:"current"}:named,{what:`GraphQL ${name}`,source:graphql_SOURCE,permissions,raises,ask:name==="transferIssue"?"into which repository? The App has to reach both, with issues: write":undefined,pushes:raises.includes("push")||raises.includes("create")||name==="createPullRequest"})})
if(/\bmutation\b/.test(text))return[(0,effect.QZ)({what:"a GraphQL mutation",source:graphql_SOURCE,ask:"which mutation is it, and which permissions does it need?"})]
if(isProject)return[(0,effect.QZ)({what:"reads projects (GraphQL)",source:graphql_SOURCE,permissions:{organization_projects:"read"}})]
const reads=[/pullRequest/,/\bissues?\b/].map(each=>each.test(text))
if(!reads.includes(true))return[(0,effect.QZ)({what:"a GraphQL query",source:effect.jw,ask:"what does the query read?"})]
return[(0,effect.N4)(named,{what:"reads by GraphQL",source:effect.jw,permissions:{...reads[0]&&{pull_requests:"read"},...reads[1]&&{issues:"read"}}})]}const github_script_SOURCE="https://github.com/actions/github-script#using-a-separate-github-token"
const CALL=/\b(?:github|octokit|client|gh)\s*\.\s*(?:rest\s*\.\s*)?([a-z]\w*)\s*\.\s*([a-z]\w*)/gi
function scriptEffects(script,place,{isOwn}){const text=withoutComments(script)
const known=namesOf(text)
const effects=[]
for(const match of text.matchAll(CALL)){const route=methodRoute(`${(0,padded.$6)(match,1)}.${(0,padded.$6)(match,2)}`)
if(route===undefined)continue
const[method,path]=(0,padded.jC)(route.split(" "))
const argument=argumentAt(text,match.index+match[0].length)
effects.push(targeted(endpointEffect(method,path,place.scope,place.matrix),argument,known,place))}for(const match of text.matchAll(/\b(?:github|octokit)\s*\.\s*request\s*\(\s*['"`]([A-Z]+) ([^'"`]+)['"`]/g))effects.push(targeted(endpointEffect((0,padded.$6)(match,1),(0,padded.$6)(match,2),place.scope,place.matrix),argumentAt(text,match.index+match[0].length),known,place))
if(/\bgraphql\s*(\(|`|<)/.test(text))effects.push(...graphqlEffects(text,{target:"current"}))
const loads=/\brequire\s*\(\s*(?!['"](?:node:)?(?:fs|path|os|util|url|crypto|process|fs\/promises)['"])|\bimport\s*\(/.test(text)
if(isOwn&&(loads||effects.length===0||hasMore(text)))effects.push((0,effect.QZ)({what:"actions/github-script",source:github_script_SOURCE,ask:loads?"what does the file do that the script loads?":"what does the script do on GitHub?"}))
return effects}function hasMore(script){const text=script.replaceAll(/\$\{\{[\s\S]*?\}\}/g,"")
return[...text.matchAll(/(?<![\w.@/'"`-])github\b(?!\s*\.\s*com\b|[-/])/g)].some(({index})=>{const rest=text.slice(index+"github".length,index+300)
const method=/^\s*\.\s*(?:rest\s*\.\s*)?([a-z]\w*)\s*\.\s*([a-z]\w*)/i.exec(rest)
if(method&&methodRoute(`${(0,padded.$6)(method,1)}.${(0,padded.$6)(method,2)}`)!==undefined)return false
return!/^\s*\.\s*(?:graphql\b|log\b|request\s*\(\s*['"`][A-Z]+ |paginate\s*(?:\.\s*iterator\s*)?\(\s*github\b)/.test(rest)})}const withoutComments=script=>script.replaceAll(/\/\*[\s\S]*?\*\/|(^|[\s;])\/\/[^\n]*/g,"$1")
const namesOf=script=>({texts:new Map((0,padded.Vq)(script,/\b(?:const|let|var)\s+(\w+)\s*=\s*['"`]([^'"`$]+)['"`]/g).map(([,name,text])=>[name,text]).reverse()),areContexts:/const\s*\{[^{}]*\b(owner|repo)\b[^{}]*\}\s*=\s*context\.repo\b/.test(script)})
function argumentAt(text,from){let depth=0
for(let at=from;at<text.length&&at<from+4e3;at++){if("({[".includes(text.charAt(at)))depth++
else if(")}]".includes(text.charAt(at))&&--depth<=0)return text.slice(from,at+1)}return text.slice(from,from+4e3)}function targeted(known,argument,names,place){if(known.cannot!==undefined)return known
const named=repositoryOf(argument,names,place)
return(0,effect.N4)(named,{...known,ask:known.ask})}function repositoryOf(argument,names,place){if(/\.\.\.\s*context\.repo\b/.test(argument))return{target:"current"}
const owner=property("owner",argument,names)
const repo=property("repo",argument,names)
if(owner===undefined&&repo===undefined)return{target:"current"}
const isOwn=value=>value===undefined||/^context\.(repo|payload\.repository)\./.test(value)
if(isOwn(owner)&&isOwn(repo))return{target:"current"}
const{scope,matrix}=place
const ownerName=isOwn(owner)?scope.owner??"${{ github.repository_owner }}":literal(owner,names)
const repoName=isOwn(repo)?scope.repository:literal(repo,names)
if(ownerName===undefined||repoName===undefined)return{ask:`which repository is ${owner??""}/${repo??""} in the script?`}
return(0,facts_target.KL)(`${ownerName}/${repoName}`,scope,matrix)}function property(name,argument,{areContexts}){const given=new RegExp(`\\b${name}\\s*:\\s*([^,}\\n]+)`).exec(argument)?.[1]?.trim()
if(given!==undefined)return given
if(!new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(argument))return undefined
return areContexts?`context.repo.${name}`:name}function literal(value,{texts}){const quoted=/^['"`]([^'"`$]+|\$\{\{.*\}\})['"`]$/.exec(value??"")
if(quoted)return quoted[1]
return value===undefined?undefined:texts.get(value)}var source=__nccwpck_require__(1057)
const goreleaser_SOURCE="https://goreleaser.com/resources/errors/resource-not-accessible-by-integration"
const goreleaser_FILES=[".goreleaser.yaml",".goreleaser.yml","goreleaser.yaml","goreleaser.yml",".config/goreleaser.yaml",".config/goreleaser.yml"]
const PUBLISHERS=["brews","homebrew_casks","scoops","scoop","nix","winget","krews","aurs"]
function goreleaserEffects(variables,place,words){const tokensOf=name=>(0,marks.gF)(variables.text(name))
const at=words.findIndex(word=>word==="-f"||word==="--config")
const named=at===-1?undefined:words[at+1]
const configuration=readConfiguration(place,named)
const own=tokensOf("GITHUB_TOKEN")
const result=[]
const isReleasing=!words.some(word=>/^(--snapshot|build|check|healthcheck)$/.test(word))
if(own.length>0)result.push([own,(0,effect.QZ)({what:"goreleaser",why:"it makes the release",source:goreleaser_SOURCE,permissions:isReleasing?{contents:"write"}:{contents:"read"},raises:isReleasing?["release","create","push:tags"]:[]})])
if(!configuration){for(const{name,tokens}of variables.holders())if(name!=="GITHUB_TOKEN"&&/TAP|BREW|SCOOP|CASK|WINGET|NUR|KREW|GITHUB|GH_|PAT/i.test(name))result.push([tokens,(0,effect.QZ)({what:`goreleaser, ${name}`,source:goreleaser_SOURCE,permissions:{contents:"write"},ask:`which repository does goreleaser publish to with ${name}? There is no .goreleaser.yaml that names it`})])
return result}for(const each of publications(configuration)){const tokens=each.variable===undefined?own:tokensOf(each.variable)
if(tokens.length>0)result.push([tokens,publicationEffect(each,place)])}return result}function readConfiguration(place,named){for(const file of named===undefined?goreleaser_FILES:[named]){const found=place.repository.read(file)
if(!found||!("text"in found))continue
try{return(0,source.P)(file,found.text)}catch{return undefined}}return undefined}function publications(source){return(0,nodes.fq)(source,source.document.contents).filter(([name])=>PUBLISHERS.includes(name)).flatMap(([,pair])=>(0,nodes.$H)(source,pair.value)?[pair.value]:(0,nodes.dB)(source,pair.value)).flatMap(item=>{const repository=["repository","tap","bucket","index"].map(name=>(0,nodes.RP)(source,item,name)).find(Boolean)
if(!repository)return[]
const text=name=>(0,nodes.b6)(source,(0,nodes.RP)(source,repository,name))??""
const pull=(0,nodes.RP)(source,repository,"pull_request")
return[{owner:text("owner"),name:text("name"),variable:/\.Env\.(\w+)/.exec(text("token"))?.[1],pullRequest:(0,nodes.b6)(source,(0,nodes.RP)(source,pull,"enabled"))==="true",baseOwner:(0,nodes.b6)(source,(0,nodes.RP)(source,pull,"base","owner"))}]})}function publicationEffect({owner,name,pullRequest,baseOwner},place){const what=`goreleaser publishes to ${owner}/${name}`
if(baseOwner!==undefined&&baseOwner.toLowerCase()!==owner.toLowerCase())return(0,effect.QZ)({what,source:goreleaser_SOURCE,cannot:`it pushes to a fork and opens a pull request at ${baseOwner}, as a person`})
if(/[{}]/.test(owner+name)||owner===""||name==="")return(0,effect.QZ)({what:"goreleaser publishes",source:goreleaser_SOURCE,permissions:{contents:"write"},ask:"which repository does goreleaser publish to? .goreleaser.yaml has a template there"})
return(0,effect.N4)((0,facts_target._M)(owner,name,place.scope),{what,why:`.goreleaser.yaml names ${owner}/${name}${pullRequest?", with a pull request":""}`,source:goreleaser_SOURCE,permissions:{contents:"write",...pullRequest&&{pull_requests:"write"}},raises:["push"],pushes:true})}var names=__nccwpck_require__(976)
function readActionStep(step,place){const name=(0,knowledge.aM)(step.uses)
if(name==="actions/checkout"){checkout(step,place)
return}if(name==="actions/github-script"){githubScript(step,place)
return}if(name==="goreleaser/goreleaser-action"){goreleaser(step,place)
return}if(name==="docker/login-action"){login(step,place)
return}if(/^actions\/setup-node$/.test(name))setupNode(step,place)
const row=(0,knowledge.$l)(step.uses)
const scripts=knowledge.o1.scripts[name]
if(row)byRow(row,step,place)
else if(scripts)for(const input of scripts)place.readScript(inputOf(step,input),place,{folder:""})
else unknown(name,step,place)}function githubScript(step,place){const script=inputOf(step,"script")
const tokens=(0,marks.gF)(inputOf(step,"github-token"))
if(tokens.length>0)for(const each of scriptEffects(script,place,{isOwn:true}))place.emit(tokens,each)
const ofEnvironment=[...step.env].filter(([name])=>script.includes(name)).flatMap(([,value])=>(0,marks.gF)(value))
const inline=(0,marks.gF)(script)
const others=[...ofEnvironment,...inline]
if(others.length>0)place.emit(others,(0,effect.QZ)({what:"actions/github-script, a token inside the script",source:"",ask:"what does the script do with the token?"}))}function goreleaser(step,place){for(const[tokens,each]of goreleaserEffects(place.scope.env,place,inputOf(step,"args").split(/\s+/)))place.emit(tokens,each)}function byRow(row,step,place){const clone=cloneAt(place.state,inputOf(step,"path")||inputOf(step,"cwd")||(row.checkout?inputOf(step,"repository"):""))
if((row.checkout||row.alsoCheckout)&&clone&&clone.tokens.length>0)place.emit(clone.tokens,{...pushEffect(clone.named,["push"],`${row.action} pushes with the checkout's token`),source:row.source})
const given=[...(row.inputs??[]).map(name=>[`with.${name}`,inputOf(step,name),name]),...(row.env??[]).map(name=>[`env.${name}`,place.scope.env.text(name),name])]
const base=clone&&row.pushes?clone.named:{target:"current"}
for(const[where,value,name]of given){const tokens=(0,marks.gF)(value)
if(tokens.length>0)place.emit(tokens,rowEffect(row,where,name,step,place,base))}}function rowEffect(row,where,name,step,place,base){let{permissions}=row
let named=base
let cannot=row.appToken==="no"?row.caveat??"it takes no App token":undefined
let ask
let builtIn=row.builtIn
for(const rule of row.rules??[]){if(rule.forInput!==undefined&&rule.forInput!==name||!holds(rule,step))continue
if(rule.instead)permissions=rule.instead
permissions=(0,effect.KC)(permissions,rule.add)
cannot??=rule.cannot
ask??=rule.ask
if(rule.notBuiltIn)builtIn=false
if(rule.target)named=ruleTarget(rule.target,rule,step,place)??named}if(row.appToken==="unverified")ask??=`${row.caveat??"it was not tried with an App token"}; try it?`
if(row.waits===true&&(step.timeoutMinutes??0)>60)ask??="the step may wait for more than an hour, which a token does not live: does it?"
return(0,effect.N4)(named,{what:`${row.action} ${where}`,why:row.caveat??`${row.action} needs it`,source:row.source,permissions,optional:(0,effect.KC)(...(row.optional??[]).map(each=>each.permissions)),raises:row.raises??[],pushes:row.pushes??false,builtIn,cannot,ask})}function holds(rule,step){if(rule.input===undefined)return true
const value=inputOf(step,rule.input)
if(rule.absent)return value===""
if(rule.equals!==undefined)return value===rule.equals
if(rule.matches!==undefined)return value!==""&&new RegExp(rule.matches,"i").test(value)
return value!==""&&value!=="false"}function ruleTarget(target,rule,step,place){const{scope,matrix}=place
if(target.organization!==undefined){const owner=new RegExp(rule.matches??"(.*)","i").exec(inputOf(step,target.organization))?.[1]??""
return owner.toLowerCase()===scope.owner?.toLowerCase()?{target:"current"}:{target:{owner}}}const repository=inputOf(step,target.repository??"")
const owner=target.owner===undefined?"":inputOf(step,target.owner)
if(repository===""&&owner==="")return undefined
return(0,facts_target.KL)(owner===""||repository.includes("/")?repository:`${owner}/${repository}`,scope,matrix)}function unknown(name,step,place){const isOther=knowledge.o1.notGitHub.includes(name.split("/").slice(0,2).join("/"))
const shown=(0,marks.u7)(step.uses).slice(0,80)
const ask=(tokens,where,isWeak=false)=>{if(tokens.length>0)place.emit(tokens,(0,effect.QZ)({what:`${shown} ${where}`,source:"",ask:`what does ${shown} do on GitHub with ${where}, and in which repository?`,isWeak}))}
const areNamed=value=>!isOther&&(/\bauthorization\b|github\.com/i.test(value)||(0,marks.gF)(value).map(place.secretOf).some(secret=>(0,names.BE)(secret)||(0,names.yv)(secret)))
for(const[input,value]of step.inputs){const list=(0,padded.Vq)(value,/^\s*["']?([\w-]+)(?:\.github\.com)?=(.*)$/gm)
if((0,names.U)(input)||!isOther&&(0,names.MS)(input))ask((0,marks.gF)(value),`with.${input}`)
else if(list.length===0&&areNamed(value))ask((0,marks.gF)(value),`with.${input}`)
for(const[,variable,given]of list)if((0,names.U)(variable)||areNamed(given))ask((0,marks.gF)(given),`with.${input}, ${variable}`)}for(const[variable,value]of step.env)if((0,names.U)(variable)||!isOther&&(0,names.yv)(variable)||areNamed(value))ask((0,marks.gF)(value),`env.${variable}`)
const isQuiet=/^(actions|docker|github|aws-actions|azure|google-github-actions|gradle)\/|setup|cache|toolchain|install/.test(name)
if(isQuiet||isOther)return
place.state.opaque.push({step:place.step,what:shown})
for(const variable of["GITHUB_TOKEN","GH_TOKEN"])if(!step.env.has(variable))ask((0,marks.gF)(place.scope.env.text(variable)),`env.${variable}`,true)}function imagesOf(job,source){const range=(0,nodes.be)(job.node)
const text=range?source.text.slice(range[0],range[1]):""
const named=[...text.matchAll(/ghcr\.io\/((?:\$\{\{[^}]*\}\}|\$\{?\w+\}?|[\w.-])+(?:\/(?:\$\{\{[^}]*\}\}|[\w.-])+)?)/g)].map(match=>(0,padded.$6)(match,1))
return{named,pushed:/\bpush:\s*(['"]?true|\$\{\{)|docker(?:x)?\s+push|--push\b|type=registry/.test(text)}}var local_action=__nccwpck_require__(1290)
function readGh(call,place){const words=call.words.slice(1)
if(words[0]==="auth"&&words[1]==="login"){place.state.ghLogin=(0,marks.gF)(call.input+call.words.join(" "))
return}const tokens=ghTokens(call.variables,place.state)
if(words[0]==="auth"&&words[1]==="setup-git"){place.state.rewrites.push({tokens:"of gh",owner:undefined})
return}const given=words[0]==="secret"||words[0]==="variable"?(0,marks.gF)(call.input+words.join(" ")):[]
if(given.length>0)place.emit(given,(0,effect.QZ)({what:`gh ${words.slice(0,2).join(" ")}`,source:"docs/migrate.md#what-an-apps-token-cannot-do",cannot:"the token itself is stored as a secret and outlives the job"}))
if(words[0]==="repo"&&words[1]==="clone")gh_cloned(words,tokens,call,place)
if(tokens.length===0)return
for(const each of words[0]==="api"?apiEffects(words.slice(1),call,place):[commandEffect(words,call,place)])place.emit(tokens,each)}function gh_cloned(words,tokens,call,place){const own=words.slice(2,words.includes("--")?words.indexOf("--"):undefined)
const[repository="",folder]=own.filter((word,at)=>!word.startsWith("-")&&!/^(-u|--upstream-remote-name)$/.test((0,padded.$6)(own,at-1)))
const path=folder??/([^/]+?)(?:\.git)?\/?$/.exec(repository)?.[1]??""
const named=(0,facts_target.KL)(repository,place.scope,place.matrix)
place.state.checkouts.set(joined(call.folder,path),{tokens,named})}const optionOf=(words,...names)=>{for(const[at,word]of words.entries()){if(names.includes(word))return(0,padded.$6)(words,at+1)
const name=names.find(each=>each.startsWith("--")&&word.startsWith(`${each}=`))
if(name)return word.slice(name.length+1)
const short=names.find(each=>/^-\w$/.test(each)&&word.startsWith(each))
if(short)return word.slice(2).replace(/^=/,"")
if(names.includes("-X")&&word==="-iX")return(0,padded.$6)(words,at+1)}return undefined}
function gh_repositoryOf(words,call,place){const{scope,matrix,state}=place
const named=optionOf(words,"--repo","-R")??call.variables.get("GH_REPO")?.[0]
if(named!==undefined&&named!=="")return(0,facts_target.KL)(named,scope,matrix)
const url=words.map(word=>/^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:pull|issues|releases)/.exec(word)?.[1]).find(Boolean)
if(url)return(0,facts_target.KL)(url,scope,matrix)
return cloneAt(state,call.folder)?.named??{target:"current"}}function commandEffect(words,call,place){const plain=words.filter(word=>!word.startsWith("-"))
const name=[3,2,1].map(count=>words.slice(0,count).join(" ")).find(each=>(0,knowledge.GR)(each))??plain.slice(0,2).join(" ")
const row=(0,knowledge.GR)(name)
const what=`gh ${name}`
if(!row)return(0,effect.QZ)({what,source:"https://cli.github.com/manual/",ask:`which permissions does ${what} need?`})
const base={what,why:what,source:row.source,raises:row.raises??[],pushes:row.pushes??false,builtIn:row.builtIn??false}
if(row.cannot)return(0,effect.QZ)({...base,cannot:row.cannot})
if(row.project)return projectEffect(row,words,place,base)
if(row.fork)return forkEffect(row,words,base)
const{permissions,cannot,ask,raises}=byFlags(row,words)
if(cannot!==undefined)return(0,effect.QZ)({...base,cannot})
const argument=row.repositoryArgument?plain.slice(name.split(" ").length)[0]:undefined
const named=argument?(0,facts_target.KL)(argument,place.scope,place.matrix):gh_repositoryOf(words,call,place)
const organization=row.organization?optionOf(words,row.organization,"-o"):undefined
const optional=(0,effect.KC)(...(row.optional??[]).map(each=>each.permissions))
const unverified=row.unverified===undefined?undefined:`${row.unverified}; try it?`
return(0,effect.N4)(organization?ownerOnly(organization,place):named,{...base,permissions,optional,raises,ask:ask??row.ask??unverified})}const ownerOnly=(owner,{scope})=>owner.toLowerCase()===scope.owner?.toLowerCase()?{target:"current"}:{target:{owner}}
function byFlags(row,words){let permissions=row.permissions
let cannot
let ask
const raises=[...row.raises??[]]
for(const rule of row.flags??[]){const value=optionOf(words,...rule.flag)
if(value===undefined)continue
if(rule.matches!==undefined&&!new RegExp(rule.matches.replace("(?i)",""),"i").test(value))continue
if(rule.instead)permissions=rule.instead
permissions=(0,effect.KC)(permissions,rule.add)
raises.push(...rule.raises??[])
cannot??=rule.cannot
ask??=rule.ask}return{permissions,cannot,ask,raises}}function projectEffect(row,words,place,base){const{permissions}=byFlags(row,words)
const owner=optionOf(words,"--owner")
if(owner==="@me")return(0,effect.QZ)({...base,cannot:"projects of a user cannot be reached by an App token"})
const own=owner===undefined||owner===""?undefined:ownerOnly(owner,place)
if(own?!("target"in own)||own.target!=="current":!/item-edit|item-archive|item-delete/.test(base.what))return(0,effect.QZ)({...base,permissions,ask:"does the project belong to an organization (an App can reach it) or to a user (it cannot)?"})
return(0,effect.QZ)({...base,permissions})}function forkEffect(row,words,base){const organization=optionOf(words,"--org")
if(organization===undefined)return(0,effect.QZ)({...base,cannot:"a fork into the account of a person is made by that person"})
return(0,effect.QZ)({...base,permissions:row.permissions,ask:`is the App installed on ${organization} and on the repository that is forked?`})}function apiEffects(words,call,place){const takesValue=/^(-i?X|--method|-H|--header|-f|-F|--raw-field|--field|-q|--jq|-t|--template|--input|--hostname|-p|--preview|--cache)$/
let path
let hasBody=false
for(let at=0;at<words.length;at++){const word=(0,padded.$6)(words,at)
if(/^(-f|-F|--raw-field|--field|--input)/.test(word))hasBody=true
if(takesValue.test(word))at++
else if(!word.startsWith("-"))path??=word}if(path===undefined)return[]
const named=gh_repositoryOf(words,call,place)
if(path==="graphql")return graphqlEffects(words.join("\n")+call.input,named)
const method=(optionOf(words,"-X","--method")??(hasBody?"POST":"GET")).toUpperCase()
return[endpointEffect(method,path,place.scope,place.matrix,named)]}function readHttp(call,place){const{words}=call
const tokens=(0,marks.gF)([...words,call.input].join(" "))
if(tokens.length===0)return
const url=words.find(word=>/^["']?https?:\/\//.test(word))??words.find(word=>/^\$|^[\w.-]+\.\w+\//.test(word))??""
const host=/^https?:\/\/(?:[^/@]*@)?([^/:]+)/.exec(url)?.[1]?.toLowerCase()
if(host==="api.github.com"){if(/\/graphql\b/.test(url))for(const each of graphqlEffects(words.join("\n")+call.input,{target:"current"}))place.emit(tokens,each)
else place.emit(tokens,endpointEffect(methodOf(words),url,place.scope,place.matrix))}else if(host==="uploads.github.com"){place.emit(tokens,endpointEffect("POST",url,place.scope,place.matrix))}else if(host!==undefined&&/^(raw\.githubusercontent\.com|github\.com|codeload\.github\.com|www\.github\.com)$/.test(host)){const path=url.replace(/^https?:\/\/[^/]+\//,"").split("/").slice(0,2).join("/")
place.emit(tokens,(0,effect.N4)((0,facts_target.KL)(path,place.scope,place.matrix),{what:`download from ${host}`,why:"it reads the repository",source:effect.D8,permissions:{contents:"read"}}))}else if(host==="ghcr.io"||host?.endsWith(".pkg.github.com")===true){place.emit(tokens,(0,effect.QZ)({what:`a request to ${host}`,source:"docs/migrate.md#what-an-apps-token-cannot-do",permissions:{packages:"read"},ask:"does the registry take an App token here?"}))}else if(host===undefined||/[$\uE000]/.test(host)){place.emit(tokens,(0,effect.QZ)({what:"a request",source:"",ask:"where does the request with the token go, and what does it do there?",isWeak:true}))}}const FLAGS="[sSfLkigvNOJjRlaBqZn0-9#]*"
const METHOD=new RegExp(`^(-${FLAGS}X|--request|-[Mm]ethod|--method)$`)
const JOINED_METHOD=new RegExp(`^(?:-${FLAGS}X=?|--request=|--method=)([A-Za-z]+)$`)
const BODY=new RegExp(`^(-${FLAGS}[dF].*|--(data|json|form|post-|body-).*|-Body|-Form)$`)
const UPLOAD=new RegExp(`^(-${FLAGS}T.*|--upload-file.*)$`)
const READ=new RegExp(`^(-${FLAGS}[GI]|--get|--head)$`)
function methodOf(words){for(const[at,word]of words.entries()){if(METHOD.test(word))return(words[at+1]??"GET").toUpperCase()
const joined=JOINED_METHOD.exec(word)
if(joined)return(joined[1]??"GET").toUpperCase()}if(words.some(word=>READ.test(word)))return"GET"
if(words.some(word=>UPLOAD.test(word)))return"PUT"
return words.some(word=>BODY.test(word))?"POST":"GET"}const MAX_DEPTH=4
function readCalled(call,place){if(call.depth>=MAX_DEPTH||isSpent(place.state))return false
const[first,second]=(0,padded.jC)(call.words)
if(/^(\.|source|bash|sh|zsh|pwsh|powershell)$/.test(first)){const file=call.words.slice(1).find(word=>!word.startsWith("-"))
if(file!==undefined&&call.words.includes("-c"))return readWords(call.words[call.words.indexOf("-c")+1]??"",call,place)
return file!==undefined&&readFile(file,call,place)}if(first==="eval")return readWords(call.words.slice(1).join(" "),call,place)
if(/^\.{1,2}\/|^[\w.-]+\/.*\.\w+$/.test(first))return readFile(first,call,place)
if(/^(node|bun|deno|python3?|ruby|perl|tsx|ts-node)$/.test(first)){const file=call.words.slice(1).find(word=>/\.\w+$/.test(word)&&!word.startsWith("-"))
if(file!==undefined)return readFile(file,call,place)
const at=call.words.findIndex(word=>/^-(c|e|p|-eval|-print)$/.test(word))
const text=at===-1?call.input:(0,padded.$6)(call.words,at+1)
return text!==""&&readProgram(`the ${first} script`,text,call,place)}if(/^(npm|pnpm|yarn|bun)$/.test(first)){const name=second==="run"?call.words.slice(2).find(word=>!word.startsWith("-"))??"":second
return readPackageScript(name,call,place)}if(first==="make")return readMake(call.words.slice(1).find(word=>/^[\w.-]+$/.test(word)&&!word.startsWith("-"))??"",call,place)
return false}function readWords(script,call,place){spend(place.state,script.length)
return readShell(script,call,place)}function readShell(script,call,place){place.readScript(script,place,{folder:call.folder,depth:call.depth+1,variables:call.variables})
return true}function textOf(file,call,place){const paths=[joined(call.folder,file),joined("",file)].filter(path=>!path.startsWith("/"))
const found=paths.map(path=>place.repository.read(path)).find(each=>each!==undefined)
if(!found||!("text"in found))return undefined
spend(place.state,found.text.length)
return found.text}function readFile(file,call,place){const text=textOf(file,call,place)
if(text===undefined)return false
if(/\.(sh|bash|zsh|ps1)$/.test(file)||/^#!.*\b(sh|bash|zsh)\b/.test(text)){const parameters=new Map(call.words.slice(call.words.findIndex(word=>word===file)+1).map((word,at)=>[String(at+1),[word]]))
const script=text.replaceAll(/\$\{?(\d)\b[^}\s"]*\}?/g,(whole,at)=>parameters.get(at)?.[0]??whole)
return readShell(script,call,place)}return readProgram(file,text,call,place)}const STARTS_OTHERS=/\bgit\b|simple-git|pygit2|child_process|subprocess|os\.system|execa|\bspawn|\bexec\b|from ['"]?\.|require\(['"]\.|import ['"(]?\./i
function readProgram(file,text,call,place){if(STARTS_OTHERS.test(text))place.state.opaque.push({step:place.step,what:file})
const holders=call.variables.holders()
const words=new Set(holders.length>0?text.match(/\w+/g):[])
const inReach=holders.flatMap(({name,tokens,isLikely})=>isLikely||words.has(name)?tokens:[])
const tokens=[...new Set([...inReach,...(0,marks.gF)(call.words.join(" "))])]
if(tokens.length===0)return true
const effects=scriptEffects(text,place,{isOwn:false})
if(effects.length>0)for(const each of effects)place.emit(tokens,each)
else if(/GITHUB_TOKEN|GH_TOKEN|octokit|github|\bgh\b|from ['"]\.|require\(['"]\.|import \.|from \.|child_process|subprocess/i.test(text)||(0,marks.gF)(call.words.join(" ")).length>0||holders.some(({name})=>words.has(name)))place.emit(tokens,(0,effect.QZ)({what:file,source:"",ask:`what does ${file} do on GitHub: push, release, another repository?`}))
return true}function readPackageScript(name,call,place){const text=textOf("package.json",call,place)
if(text===undefined||name==="")return false
try{const{scripts}=JSON.parse(text)
const own=Object.entries(scripts??{}).filter(([key])=>key===name||key===`pre${name}`||key===`post${name}`)
const isBuiltIn=knowledge.Pi.quietSubcommands.npm?.includes(name)===true
if(!own.some(([key])=>key===name)&&!isBuiltIn)return false
for(const[,script]of own)if(typeof script==="string")readShell(script,call,place)
return own.length>0||isBuiltIn}catch{return false}}function readMake(target,call,place){const text=textOf("Makefile",call,place)??textOf("makefile",call,place)??textOf("GNUmakefile",call,place)
if(text===undefined)return false
const rules=new Map([...text.matchAll(/^([\w./-]+)[ \t]*::?(?!=)[ \t]*([^\n]*)(?:\n|$)((?:\t[^\n]*(?:\n|$)|[ \t]*\n)*)/gm)].map(match=>[(0,padded.$6)(match,1),match]))
const first=target===""?[...rules.keys()].find(name=>!name.startsWith(".")):target
const seen=new Set
const read=name=>{const rule=rules.get(name)
if(!rule||seen.has(name))return rule!==undefined
seen.add(name)
for(const each of(0,padded.$6)(rule,2).split(/\s+/))if(each!=="")read(each)
const recipe=(0,padded.$6)(rule,3).replaceAll(/^\t[@-]*/gm,"").replaceAll("$(MAKE)","make").replaceAll("$$","$")
return readShell(recipe,call,place)}
return first!==undefined&&read(first)}const MAX_ALTERNATIVES=50
function alternatives(words,variables){if(words.length===0)return[]
const expanded=words.map(word=>expand(word,variables))
const count=Math.min(Math.max(...expanded.map(each=>each.length)),MAX_ALTERNATIVES)
return Array.from({length:count},(_,at)=>expanded.map(each=>each[at]??(0,padded.$6)(each,0)))}const VARIABLE=/\$(?:env:)?(?:\{(?!\{)([A-Za-z_]\w*)(?::?[-=?+][^}]*)?\}|([A-Za-z_]\w*))|%([A-Za-z_]\w*)%/gi
function expand(word,variables){let results=[""]
let from=0
for(const match of word.matchAll(VARIABLE)){const values=variables.get(match[1]??match[2]??(0,padded.$6)(match,3))??[match[0]]
const text=word.slice(from,match.index)
results=results.flatMap(each=>values.map(value=>each+text+value)).slice(0,MAX_ALTERNATIVES)
from=match.index+match[0].length}const rest=word.slice(from)
return results.map(each=>(each+rest).replaceAll(marks.wI,"$"))}const namesIn=script=>new Set([...script.matchAll(/\$(?:env:)?\{?(\w+)|%(\w+)%/g)].map(match=>match[1]??(0,padded.$6)(match,2)))
function lineEnd(text,from){const at=text.indexOf("\n",from)
return at===-1?text.length:at}function closing(text,from,open,close){let depth=0
for(let at=from;at<text.length;at++){if(text[at]==="\\")at++
else if(text[at]===open)depth++
else if(text[at]===close&&--depth===0)return at}return text.length}function hereDocument(text,from,{end,strip}){const lines=[]
let at=from
while(at<text.length){const until=lineEnd(text,at)
const line=text.slice(at,until)
at=Math.min(until+1,text.length)
if((strip?line.replace(/^\t+/,""):line).trimEnd()===end)break
lines.push(line)}return{text:lines.join("\n"),end:at}}const SUBSHELL="("
const SUBSHELL_END=")"
const bracket=word=>({words:[word],assignments:[],outputs:[],input:"",isPiped:false})
const KEYWORDS=new Set(["if","then","else","elif","fi","do","done","while","until","esac","!","{","}","time","try","catch","finally"])
function splitWords(all,isPowerShell){let words=[...all]
while(words[0]!==undefined&&KEYWORDS.has(words[0]))words=words.slice(1)
if(words[0]==="case"||words[0]==="function"||words[0]==="in")return undefined
if(words[0]==="for"||words[0]==="foreach"){const[,name="",,...values]=words
return values.length>0?{words:[],assignments:[{name,values}]}:undefined}const assignments=[]
const assign=(word,pattern)=>{const match=pattern.exec(word)
if(match)assignments.push({name:(0,padded.$6)(match,1),values:[(0,padded.$6)(match,2)]})
return match!==null}
while(assign((0,padded.$6)(words,0),/^(?:\$(?:env:)?)?([A-Za-z_]\w*)\+?=([^=~].*|)$/is))words=words.slice(1)
if(isPowerShell&&/^\$(?:env:)?\w+$/i.test((0,padded.$6)(words,0))&&words[1]==="="){assignments.push({name:(0,padded.$6)(words,0).replace(/^\$(env:)?/i,""),values:[words.slice(2).join(" ")]})
words=/^@[{(]/.test((0,padded.$6)(words,2))?[]:words.slice(2)}if(["export","declare","local","readonly"].includes((0,padded.$6)(words,0)))for(const word of words.slice(1))assign(word,/^([A-Za-z_]\w*)=(.*)$/s)
return{words,assignments}}const MAX_NESTING=8
function parseScript(script,isPowerShell=false,depth=0){return new Reader(script.replaceAll("\r\n","\n"),isPowerShell,depth).read()}class Reader{text
isPowerShell
depth
at=0
commands=[]
words=[]
word
outputs=[]
input=""
isPiped=false
open=0
lastBraces
array
redirect
pending=[]
constructor(text,isPowerShell,depth){this.text=text
this.isPowerShell=isPowerShell
this.depth=depth}read(){while(this.at<this.text.length)this.step()
this.endCommand(false)
return this.commands}step(){const{text}=this
const character=text.charAt(this.at)
const escape=this.isPowerShell?"`":"\\"
if(text.startsWith("${{",this.at))this.expression()
else if(character===escape)this.escaped()
else if(character==="'")this.singleQuoted()
else if(character==='"')this.doubleQuoted()
else if(character==="$"&&text[this.at+1]==="(")this.substitution(this.at+2)
else if(character==="`")this.backticks()
else if(character==="$"&&text[this.at+1]==="{")this.take(closing(text,this.at+1,"{","}")+1)
else if(character==="#"&&this.word===undefined)this.at=lineEnd(text,this.at)
else if(character===" "||character==="\t"){this.endWord()
this.at++}else if(character==="\n")this.lineBreak()
else if(character==="<")this.inputRedirect()
else if(character===">")this.outputRedirect()
else if("|&;()".includes(character))this.operator(character)
else this.one(character)}one(character){this.add(character)
this.at++}lineBreak(){if(this.array)this.endWord()
else this.endCommand(false)
this.at++
this.hereDocuments()}add(text){this.word=(this.word??"")+text}take(end){const until=Math.min(Math.max(end,this.at+1),this.text.length)
this.add(this.text.slice(this.at,until))
this.at=until}expression(){this.lastBraces??=this.text.lastIndexOf("}}")
this.take(this.at<this.lastBraces?this.text.indexOf("}}",this.at)+2:this.at+2)}escaped(){const next=this.text.charAt(this.at+1)
if(next!=="\n")this.add(next==="$"?marks.wI:next)
this.at+=2}singleQuoted(){const end=this.text.indexOf("'",this.at+1)
const until=end===-1?this.text.length:end
this.add(this.text.slice(this.at+1,until).replaceAll(/\$(?!\{\{)/g,marks.wI))
this.at=until+1}doubleQuoted(){this.add("")
this.at++
while(this.at<this.text.length&&this.text[this.at]!=='"'){if(this.text.startsWith("${{",this.at))this.expression()
else if(this.text[this.at]===(this.isPowerShell?"`":"\\"))this.escaped()
else if(this.text.startsWith("$(",this.at))this.substitution(this.at+2)
else if(this.text[this.at]==="`"&&!this.isPowerShell)this.backticks()
else this.one(this.text.charAt(this.at))}this.at++}substitution(from){const end=closing(this.text,from-1,"(",")")
this.nested(this.text.slice(from,end))
this.at=end+1}backticks(){const end=this.text.indexOf("`",this.at+1)
const until=end===-1?this.text.length:end
this.nested(this.text.slice(this.at+1,until))
this.at=until+1}nested(script){if(this.depth<MAX_NESTING){const inner=parseScript(script,this.isPowerShell,this.depth+1)
this.commands.push(bracket(SUBSHELL),...inner,bracket(SUBSHELL_END))}const isSame=/^\s*(echo|printf|cat|base64)\b/.test(script)
this.add(isSame?`$(${script.replaceAll(/\s+/g," ").slice(0,200)})`:"$(\u2026)")}inputRedirect(){this.endWord()
const{text}=this
if(text.startsWith("<<<",this.at)){this.redirect="here"
this.at+=3}else if(text.startsWith("<<",this.at)){const match=/^<<(-?)\s*(["']?)([\w.-]+)\2/.exec(text.slice(this.at,this.at+80))
if(match)this.pending.push({end:(0,padded.$6)(match,3),strip:match[1]==="-"})
this.at+=match?match[0].length:2}else{this.redirect="in"
this.at++}}outputRedirect(){if(this.word!==undefined&&/^\d$|^&$/.test(this.word))this.word=undefined
this.endWord()
while(">&|".includes(this.text.charAt(this.at))&&this.at<this.text.length)this.at++
this.redirect="out"}operator(character){if(character==="("&&this.word!==undefined&&this.text[this.at+1]===")"){this.word=undefined
this.at+=2
return}if(character==="("&&/^\w+\+?=$/.test(this.word??"")){this.array={name:this.word??"",before:this.words}
this.words=[]
this.word=undefined
this.at++
return}if(character===")"&&this.array){this.endWord()
this.words=[...this.array.before,this.array.name+this.words.join(" ")]
this.array=undefined
this.at++
return}if(character==="&"&&this.text[this.at-1]===">"){this.at++
return}const isClosing=character===")"&&this.open>0
if(character===")"&&!isClosing){this.words=[]
this.word=undefined}const isPipe=character==="|"&&this.text[this.at+1]!=="|"
this.endCommand(isPipe)
if(character==="("){this.open++
this.commands.push(bracket(SUBSHELL))}if(isClosing){this.open--
this.commands.push(bracket(SUBSHELL_END))}this.at+=this.text[this.at+1]===character&&!"()".includes(character)?2:1}endWord(){if(this.word===undefined)return
if(this.redirect==="out")this.outputs.push(this.word)
else if(this.redirect==="here")this.input+=this.word
else if(this.redirect===undefined)this.words.push(this.word)
this.redirect=undefined
this.word=undefined}endCommand(leadsToPipe){this.endWord()
this.emit(this.words)
this.words=[]
this.outputs=[]
this.input=""
this.isPiped=leadsToPipe}emit(all){const parts=splitWords(all,this.isPowerShell)
const{outputs,input,isPiped}=this
if(parts&&(parts.words.length>0||parts.assignments.length>0||outputs.length>0||input!==""))this.commands.push({...parts,outputs:[...outputs],input,isPiped})}hereDocuments(){for(const wanted of this.pending.splice(0)){const{text,end}=hereDocument(this.text,this.at,wanted)
this.at=end
const last=this.commands.pop()
if(last)this.commands.push({...last,input:last.input+text})}}}const rows=knowledge.Pi.tools.flatMap(row=>(row.tool??[]).map(name=>[name.split(" "),row]))
function readTool(call,place){const words=withoutRunner(call.words)
if(readRegistry(words,call,place))return true
const row=rows.find(([name])=>name.every((part,at)=>bare((0,padded.$6)(words,at))===part))?.[1]
if(!row)return false
const values=(row.tokenVariables??[]).map(name=>call.variables.text(name)).filter(value=>value!=="")
const own=(0,marks.gF)((0,padded.$6)(values,0))
if(row.goreleaser){for(const[tokens,each]of goreleaserEffects(call.variables,place,words))place.emit(tokens,each)
return true}const tokens=own.length>0||values.length>0||!row.git?own:cloneAt(place.state,call.folder)?.tokens??[]
if(tokens.length>0)place.emit(tokens,toolEffect(row,words))
if(row.git&&own.length>0){const clone=cloneAt(place.state,call.folder)
const pushing=clone?.tokens??[]
if(pushing.length>0)place.emit(pushing,pushEffect(clone?.named??{target:"current"},["push","push:tags","create"],`${(0,padded.$6)(words,0)} pushes with the checkout's token`))}return true}const bare=word=>word.replace(/@[\w.^~-]+$/,"")
function withoutRunner(words){const[first,second]=(0,padded.jC)(words)
if(/^(npx|bunx|pnpx)$/.test(first))return withoutFlags(words.slice(1))
if(/^(pnpm|yarn|npm|bun|poetry|uv|bundle)$/.test(first)&&/^(exec|dlx|x|run)$/.test(second)&&!/^(npm|bun)$/.test(second?`${first}${second==="run"?"":"-"}`:"")){const rest=withoutFlags(words.slice(2))
return isTool(rest)?rest:words}if(first==="yarn"&&isTool(words.slice(1)))return words.slice(1)
return words}function withoutFlags(words){let rest=words
while((0,padded.$6)(rest,0).startsWith("-"))rest=rest.slice(/^(-p|--package)$/.test((0,padded.$6)(rest,0))?2:1)
return rest}const isTool=words=>rows.some(([name])=>name.every((part,at)=>bare((0,padded.$6)(words,at))===part))
function toolEffect(row,words){const flags=(row.flags??[]).filter(({flag})=>words.some(word=>flag.includes(word)))
return(0,effect.QZ)({what:words.slice(0,2).join(" "),source:row.source,permissions:row.permissions,optional:(0,effect.KC)(...(row.optional??[]).map(each=>each.permissions)),raises:row.raises??[],pushes:row.pushes??false,builtIn:row.builtIn??false,cannot:row.cannot??flags.find(({cannot})=>cannot)?.cannot,ask:row.ask})}function readRegistry(words,call,place){const[first,second]=(0,padded.jC)(words)
const isLogin=/^(docker|podman|buildah|helm|crane|oras|skopeo)$/.test(first)&&words.slice(1,3).includes("login")
const isGitHubs=words.some(word=>/(^|\/\/)(ghcr\.io|docker\.pkg\.github\.com)/.test(word))
if(isLogin){const tokens=(0,marks.gF)([...words,call.input].join(" "))
if(isGitHubs&&tokens.length>0)place.emit(tokens,loginEffect(`${first} login ghcr.io`,"write",place.images,place.scope))
return true}if(/^(npm|pnpm|yarn)$/.test(first)&&second==="publish"){const tokens=(0,marks.gF)(call.variables.text("NODE_AUTH_TOKEN"))
const isOwn=call.variables.text("NPM_REGISTRY_OF_SETUP_NODE")==="github"
if(tokens.length>0&&isOwn)place.emit(tokens,registryEffect(`${first} publish`,"write"))
return true}if(/^(npm|pnpm|yarn|bun)$/.test(first)&&/^(ci|i|install|add|update|)$/.test(second)){const tokens=(0,marks.gF)(call.variables.text("NODE_AUTH_TOKEN"))
if(tokens.length>0&&call.variables.text("NPM_REGISTRY_OF_SETUP_NODE")==="github")place.emit(tokens,{...registryEffect(`${first} ${second} from npm.pkg.github.com`,"read"),ask:'may GITHUB_TOKEN of this repository read the packages (their settings, "Manage Actions access")?'})}return false}function readUnknown(call,place,program){const[,second]=(0,padded.jC)(call.words)
if(program===""||knowledge.Pi.quiet.includes(program))return
const what=(0,marks.u7)(call.words.slice(0,3).join(" ")).slice(0,80)
const quiet=knowledge.Pi.quietSubcommands[program]
const given=(0,marks.gF)([...call.words,call.input].join(" "))
const isQuiet=quiet?.includes(second)===true||/^(npm|pnpm|yarn|bun)$/.test(program)&&knowledge.Pi.quietScripts.includes(second==="run"?(0,padded.$6)(call.words,2).split(":")[0]??"":second)||/^(make|task|just)$/.test(program)&&/^(test|lint|build|check|fmt|format|deps|install|clean)$/.test(second)
if(isQuiet&&given.length===0)return
const urls=call.words.map(readGitUrl).filter(url=>url!==undefined&&url.tokens.length>0)
if(isQuiet&&urls.length>0&&given.every(token=>urls.some(url=>url?.tokens.includes(token)))){for(const url of urls)if(url)place.emit(url.tokens,(0,effect.A7)((0,facts_target.KL)(url.path.replace(/(\.git)?@.*$/s,""),place.scope,place.matrix),`${program} installs from a git URL`))
return}if(!isQuiet)place.state.opaque.push({step:place.step,what})
const isHandedOn=name=>!/^(GITHUB|GH)_TOKEN$/.test(name)&&call.handedOn().has(name)
const inReach=call.variables.holders().flatMap(({name,tokens,isLikely})=>(isLikely||tokens.some(token=>(0,names.BE)(place.secretOf(token))))&&!isHandedOn(name)?tokens:[])
const tokens=[...new Set([...given,...inReach])]
if(tokens.length>0)place.emit(tokens,(0,effect.QZ)({what,source:"",ask:`what does ${what} do on GitHub: push, release, another repository?`,isWeak:given.length===0}))}function leaveBehind(command,variables,place){const text=[...command.words.slice(1),command.input].map(word=>expand(word,variables)[0]??"").join("\n")
const tokens=(0,marks.gF)(text)
for(const output of command.outputs){if(/GITHUB_ENV\}?$/.test(output)){for(const[,name,value]of(0,padded.Vq)(text,/^\s*([A-Za-z_]\w*)=(.*)$/gm))if(!value.includes(marks.$A))place.state.written.set(name,value)}else if(tokens.length>0&&/netrc|git-credentials|gitconfig/i.test(output)){place.state.rewrites.push({tokens,owner:undefined})
place.emit(tokens,(0,effect.QZ)({what:`a credential for git in ${output.slice(-40)}`,source:"docs/recipes.md",ask:"which repositories does git clone or push with it?"}))}else if(tokens.length>0&&/npmrc|settings\.xml|nuget|pip\.conf|\.gem/i.test(output)&&text.includes("pkg.github.com")){place.emit(tokens,(0,effect.QZ)({what:"log-in to a package registry",source:"docs/migrate.md#what-an-apps-token-cannot-do",permissions:{packages:"read"},ask:"does the registry take an App token here? GITHUB_TOKEN with packages: read is the documented way"}))}else if(tokens.length>0&&!output.startsWith("/dev/"))place.emit(tokens,(0,effect.QZ)({what:`a file (${output.slice(-40)})`,source:"",ask:`who reads the token from ${output.slice(-40)}?`}))}}const ofRunner=({scope:{owner,repository}})=>[["GITHUB_SERVER_URL","https://github.com"],["GITHUB_API_URL","https://api.github.com"],...owner?[["GITHUB_REPOSITORY_OWNER",owner]]:[],...owner&&repository?[["GITHUB_REPOSITORY",`${owner}/${repository}`]]:[]]
function readScript(script,place,{folder,shell,depth=0,variables:given}){const variables=(given??place.scope.env).under((0,facts_variables.ZZ)(given?[]:ofRunner(place)))
let names
const handedOn=()=>names??=namesIn(script)
const isPowerShell=/pwsh|powershell/.test(shell??"")
const where={folder,previous:folder,left:[]}
let before=""
for(const command of parseScript(script,isPowerShell)){if(moves(command.words,where))continue
const local=variables.under((0,facts_variables.ZZ)())
const isKept=command.words.length===0||/^(export|declare|local|readonly)$/.test((0,padded.$6)(command.words,0))
for(const{name,values}of command.assignments){const expanded=values.flatMap(value=>expand(value,local));(isKept?variables:local).set(name,expanded)}const piped=command.isPiped?before:""
for(const words of alternatives(command.words,local)){if(enters(words,where,place))continue
readCall({words:withoutWrapper(words,local),input:expand(command.input,local).join("\n")+piped,outputs:command.outputs,variables:local,folder:where.folder,depth,handedOn},place)}before=/^(echo|printf|cat|Write-Output)$/.test((0,padded.$6)(command.words,0))?command.words.map(word=>expand(word,local).join(" ")).join(" ")+expand(command.input,local).join("\n"):""
leaveBehind(command,local,place)}}function withoutWrapper(words,own){const[first]=(0,padded.jC)(words)
if(/^(sudo|exec|command|nohup|time|xvfb-run|&)$/.test(first)){const at=words.findIndex((word,index)=>index>0&&!word.startsWith("-"))
return at===-1?[]:withoutWrapper(words.slice(at),own)}if(/^(timeout|nice)$/.test(first))return withoutWrapper(words.slice((0,padded.$6)(words,1).startsWith("-n")?3:2),own)
if(/^(nix|devbox|mise|dotenv|doppler|op|infisical|flox|chronic|unbuffer|stdbuf)$/.test(first)){const at=words.findIndex(word=>/^(--|--command|-c)$/.test(word))
return at===-1?words:withoutWrapper(words.slice(at+1),own)}if(/^(poetry|uv|pipenv|bundle) (run|exec)$/.test(words.slice(0,2).join(" ")))return withoutWrapper(words.slice(2),own)
if(first==="env"){const rest=words.slice(1)
while(/^[A-Za-z_]\w*=/.test((0,padded.$6)(rest,0))){const[name,value]=(0,padded.jC)((rest.shift()??"").split(/=(.*)/s))
own.set(name,[value])}return withoutWrapper(rest,own)}if(first==="xargs"){const at=words.findIndex((word,index)=>index>0&&!word.startsWith("-")&&!/^\d+$|^[{}%]+$/.test(word))
return at===-1?words:withoutWrapper(words.slice(at),own)}return words}function moves([first,...more],where){if(more.length>0||first!==SUBSHELL&&first!==SUBSHELL_END&&first!=="popd")return false
if(first===SUBSHELL)where.left.push(where.folder)
else where.folder=where.left.pop()??where.folder
return true}function enters(words,where,{state}){const[first]=(0,padded.jC)(words)
const more=words.slice(1)
if(!/^(cd|pushd|Set-Location|Push-Location)$/.test(first))return false
const next=more.find(word=>!/^-[A-Za-z]/.test(word)&&word!=="--")??""
const{folder}=where
if(first.startsWith("push")||first.startsWith("Push"))where.left.push(folder)
const path=joined(folder,next)
if(next==="-")where.folder=where.previous
else if(next!==""&&!next.includes("$("))where.folder=/[$\uE000]/.test(path)&&!state.checkouts.has(path)?UNKNOWN:path
where.previous=folder
return true}function readCall(call,place){const[first]=(0,padded.jC)(call.words)
const program=first.replace(/^.*\/(?=[\w.-]+$)/,path=>path.startsWith("/")?"":path).replace(/\.exe$/,"")
const isKeeper=knowledge.Pi.keeps.some(keeper=>call.words.slice(0,keeper.split(" ").length).join(" ").startsWith(keeper))
const given=(0,marks.gF)([...call.words,call.input].join(" "))
if(isKeeper&&given.length>0){const what=call.words.slice(0,3).join(" ")
place.emit(given,(0,effect.QZ)({what,source:"docs/migrate.md#what-an-apps-token-cannot-do",cannot:`what it stores outlives the job (${what}), and an App token ends with it`}))}else if(program==="gh"||program==="hub")readGh(call,place)
else if(program==="git")readGit(call,place)
else if(/^(curl|wget|http|https|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)$/i.test(program))readHttp(call,place)
else if(!readTool(call,place)&&!readCalled(call,place))readUnknown(call,place,program)}var facts_workflow=__nccwpck_require__(5931)
function walkWorkflow(workflow,world){const{source}=workflow
const base={owner:world.owner,repository:world.name,env:new facts_variables.ut,inputs:world.inputs.get(source.file)??new Map}
const env=evaluateAll(workflow.env,base,source,world,name=>({kind:"workflow-env",name}))
for(const job of workflow.jobs)walkJob(job,{...base,env:new facts_variables.ut((0,facts_variables.ZZ)(env))},source,world)
world.origins.in(source,source.document.contents,{kind:"job",job:"",name:"another place"})}function evaluateAll(pairs,scope,source,world,placeOf){const values=new Map
for(const[name,pair]of pairs){const origins=world.origins.in(source,pair.value,placeOf(name),pair)
values.set(name,(0,facts_scope._)((0,nodes.b6)(source,pair.value)??"",scope,origins))}return values}function walkJob(job,base,source,world){const jobEnv=evaluateAll(job.env,base,source,world,name=>({kind:"job-env",job:job.id,name}))
const isHeadHere=/head\.repo\.full_name\s*==\s*github\.repository\b/.test(job.condition??"")
const scope={...base,env:base.env.under((0,facts_variables.ZZ)(jobEnv)),isHeadHere}
for(const pairs of[job.with,job.secrets])for(const[name,pair]of pairs)world.origins.in(source,pair.value,{kind:"job-secrets",job:job.id,name},pair)
const state=newState(world.budget)
for(const name of["container","services"])credentials((0,nodes.RP)(source,job.node,name),job,source,world)
const images=imagesOf(job,source)
const walk={job,source,world,state,images,depth:0,at:undefined,origins:[]}
for(const step of job.steps)walkStep(step,scope,walk)
world.opaque.set(`${source.file} ${job.id}`,state.opaque)}function walkStep(step,outer,walk){const{job,source,world,state}=walk
const index=walk.at??step.index
const where=kind=>name=>({kind,job:job.id,step:index,name})
for(const[name,value]of state.written)(0,facts_variables.yJ)(state.exported,name,[value])
state.written.clear()
const exported={...outer,env:outer.env.under(state.exported)}
const own=evaluateAll(step.env,exported,source,world,where("step-env"))
const scope={...exported,env:exported.env.under((0,facts_variables.ZZ)(own))}
const emit=(tokens,effect)=>{for(const origin of tokens)tell(world,{origin,job:job.id,step:index,effect})}
const place={repository:world.repository,scope,matrix:job.matrix,state,step:index,images:walk.images.named,secretOf:token=>world.origins.of(token).secret,emit,readScript,isElsewhere:walk.depth>0}
if(step.uses!==undefined){const inputs=evaluateAll(step.with,scope,source,world,where("with"))
const uses=step.uses.trim()
if(uses.startsWith("./"))walkLocal(uses,inputs,scope,walk,place,index)
else readActionStep({uses,inputs,env:own,timeoutMinutes:step.timeoutMinutes??job.timeoutMinutes,images:walk.images.named,pushesImages:walk.images.pushed},place)}else if(step.run!==undefined){const node=(0,nodes.RP)(source,step.node,"run")
const origins=world.origins.in(source,node,where("run")("run"))
const folder=(0,facts_scope._)(step.directory??job.directory??"",scope,[]).replace(/^\.\/|\/$/g,"")
readScript((0,facts_scope._)(step.run,scope,origins),place,{folder:folder==="."?"":folder,shell:step.shell})}}const MAX_EFFECTS=500
function tell({consequences,told},consequence){const{origin,job,step,effect}=consequence
const place=`${origin} ${step} ${job}`
const known=told.get(place)??new Set
told.set(place,known)
const words=JSON.stringify([effect.what,effect.target,effect.ask,effect.cannot])
if(known.has(words)||known.size>MAX_EFFECTS)return
known.add(words)
consequences.push(known.size>MAX_EFFECTS?{...consequence,effect:{...effect,ask:`the step does more than ${MAX_EFFECTS} different things: which token does it need?`}}:consequence)}const walk_MAX_DEPTH=8
function walkLocal(uses,inputs,scope,walk,place,index){const{state,world}=walk
const isWithin=walk.depth<walk_MAX_DEPTH&&!isSpent(state)
const action=isWithin?(0,local_action.W)(uses,world.repository,world.actions):undefined
const steps=action&&(0,nodes.RP)(action,action.document.contents,"runs","steps")
if(!action||!steps){const step={uses,inputs,env:new Map,timeoutMinutes:undefined,images:[],pushesImages:false}
readActionStep(step,place)
return}spend(state,action.text.length)
const declared=(0,nodes.RP)(action,action.document.contents,"inputs")
const filled=new Map([...(0,local_action.G)(action,declared),...inputs])
const inner={...walk,source:action,depth:walk.depth+1,at:index}
for(const step of(0,facts_workflow.I$)(action,steps))walkStep(step,{...scope,inputs:filled},inner)}function credentials(node,job,source,world){if(node===undefined)return
for(const origin of world.origins.in(source,node,{kind:"job",job:job.id,name:"credentials"}))world.consequences.push({origin:origin.id,job:job.id,step:0,effect:(0,effect.QZ)({...registryEffect("the image of the job","read"),ask:"is the image of ghcr.io, and may GITHUB_TOKEN read it? It is pulled before the first step, where nothing can be minted"})})}const ALWAYS=new Set(["workflow_dispatch","repository_dispatch"])
function listeners(workflows){const known=new Map
return raises=>{const wanted=[...new Set(raises)].filter(event=>!ALWAYS.has(event)).sort()
const key=wanted.join(" ")
const found=known.get(key)??workflows.filter(({on})=>wanted.some(event=>listens(on,event))).map(({source})=>source.file).sort()
known.set(key,found)
return found}}function listens(on,event){switch(event){case"push":return on.has("push")&&!isFor(on.get("push"),"tags")
case"push:tags":return on.has("push")&&!isFor(on.get("push"),"branches")
case"pull_request":return on.has("pull_request")||on.has("pull_request_target")
default:return on.has(event)}}function isFor(filter,kind){const names=typeof filter==="object"&&filter!==null?Object.keys(filter):[]
const other=kind==="tags"?"branches":"tags"
const has=each=>names.includes(each)||names.includes(`${each}-ignore`)
return has(kind)&&!has(other)}const benchOf=({workflows,...rest})=>({...rest,byFile:new Map(workflows.map(each=>[each.source.file,each])),listenersTo:listeners(workflows)})
var judge=__nccwpck_require__(7601)
function judgeAll(origins,consequences,bench){const byOrigin=(0,grouped.z)(consequences,({origin})=>origin)
const known=knownSecrets(origins,byOrigin)
const judged=new Map
const bySecret=new Map
const settle=each=>{if(!each)return
judged.set(each.origin.id,each);(0,grouped.D)(bySecret,secretKey(each.origin.source.file,each.origin.secret),each)}
for(const origin of origins){if(origin.isTest)continue
const own=byOrigin.get(origin.id)??[]
if(own.length>0)settle((0,judge.S)(origin,own,bench))}const isPassed=({place})=>place.kind==="job-secrets"
const open=wanted=>origins.filter(each=>!each.isTest&&!judged.has(each.id)&&isPassed(each)===wanted)
for(let before=-1;before!==judged.size;){before=judged.size
for(const origin of open(true))settle(judgePassed(origin,bySecret,bench,known))}for(const origin of open(false))settle(judgeIdle(origin,known,bench))
return[...judged.values()].sort((a,b)=>a.use.file.localeCompare(b.use.file)||a.use.line-b.use.line||a.origin.start-b.origin.start)}const secretKey=(file,secret)=>`${file}\n${secret}`
function knownSecrets(origins,byOrigin){const known=new Map
for(const origin of origins){const isSure=byOrigin.get(origin.id)?.some(({effect:each})=>each.ask===undefined)===true
if(isSure&&!known.has(origin.secret))known.set(origin.secret,origin)}return known}function nothing(origin,what,ask,bench){const{place}=origin
const step="step"in place?place.step:0
const job="job"in place?place.job:""
const judged=(0,judge.S)(origin,[{origin:origin.id,job,step,effect:(0,effect.QZ)({what,source:"",ask})}],bench)
return"step"in place?judged:{...judged,parts:[]}}function judgeIdle(origin,known,bench){const{place}=origin
const first=known.get(origin.secret)
const isNamed=(place.kind==="step-env"||place.kind==="job-env"||place.kind==="workflow-env")&&(0,names.U)(place.name)
if(!first&&!isNamed)return undefined
const where=place.kind==="run"?"a script":`${place.kind.replace(/^.*-/,"")} ${place.name}`
const because=first?`The same secret is a GitHub token in ${first.source.file}:${first.line}. `:""
return nothing(origin,where,`${because}Nothing that can be read here uses ${where} on GitHub: what does it do, or can it go?`,bench)}function judgePassed(origin,judged,bench,known){const{place}=origin
if(place.kind!=="job-secrets")return undefined
const job=(0,facts_workflow.Zw)(bench.byFile.get(origin.source.file),place.job)
const called=job?.uses?.trim()??""
const file=job&&(0,facts_workflow.Kf)(job)
const what=`secret ${place.name} of ${called}`
if(file===undefined){if((0,names.U)(place.name)||known.has(origin.secret))return remote(origin,what,bench)
return(0,names.MS)(place.name)?nothing(origin,what,`is ${place.name} of ${called} a GitHub token?`,bench):undefined}const callee=bench.byFile.get(file)
if(!callee)return nothing(origin,what,`what does ${called} do with it? It cannot be read`,bench)
const inner=judged.get(secretKey(file,place.name))??[]
if(inner.length===0)return undefined
return passed(origin,what,inner.map(({use})=>use),callee)}const remote=(origin,what,bench)=>(0,judge.S)(origin,[{origin:origin.id,job:"job"in origin.place?origin.place.job:"",step:0,effect:(0,effect.QZ)({what,source:"docs/faq.md#why-is-the-token-empty-in-another-job",cannot:"a job that calls a workflow has no steps to mint in, a token from another job is masked away, and the workflow that is called is not in this repository"})}],bench)
function passed(origin,what,inner,callee){const order=["cannot","ask","replace","github-token-suffices"]
const verdict=order.find(each=>inner.some(use=>use.verdict===each))??"ask"
const places=inner.map(use=>`${use.file}:${use.line}`).join(", ")
const why={cannot:`the called workflow needs it for what no App can do (${places})`,ask:`what the called workflow does with it has to be answered first (${places})`,replace:"a calling job has no steps: the key is passed instead of the token, and the called workflow mints","github-token-suffices":`the called workflow needs no more than GITHUB_TOKEN (${places})`}[verdict]
return{origin,parts:[],use:{file:origin.source.file,line:origin.line,secret:origin.secret,what,verdict,permissions:verdict==="github-token-suffices"?(0,effect.KC)(...inner.map(({permissions})=>permissions)):{},target:"current",why,source:"docs/faq.md#why-is-the-token-empty-in-another-job",...verdict==="ask"&&{question:`what does ${callee.source.file} do with it? See ${places}`}}}}var plan_answers=__nccwpck_require__(8873)
var plan_mints=__nccwpck_require__(3587)
var edits=__nccwpck_require__(5868)
function refuseWhatCannotBeEdited(judged,byFile){const files=[...byFile.values()].map(workflow=>[workflow.source.file,{workflow,isShared:sharedParts(workflow.source)}])
const readers=new Map(files)
const called=new Set([...byFile.values()].flatMap(({jobs})=>jobs.map(facts_workflow.Kf)))
const current=judged.map(each=>{if(each.use.verdict!=="replace"&&each.use.verdict!=="github-token-suffices")return each
const reader=readers.get(each.origin.source.file)
const why=reader&&whyNot(each,reader.workflow,called,reader.isShared)
return why===undefined?each:asked(each,why)})
return keepMixedCallees(current,byFile)}const asked=(judged,question)=>{const{optional:_,...use}=judged.use
return{...judged,use:{...use,verdict:"ask",why:"the file cannot be changed safely here",question}}}
function whyNot(each,workflow,called,isShared){const{origin}=each
if(isShared(origin.start))return"an alias repeats this part of the file: write it out, or change it by hand?"
if(each.use.verdict!=="replace")return undefined
for(const{job}of each.parts){const steps=(0,nodes.RP)(workflow.source,(0,facts_workflow.Zw)(workflow,job)?.node,"steps")
const first=(0,dist.oP)(steps)?(0,edits.yG)(steps,0):undefined
if(!(0,dist.oP)(steps)||(0,edits.Td)(steps)||first===undefined||(0,edits.oY)(workflow.source.text,first)===undefined)return`the steps of job ${job} are not written as lines of a list: write them so, or change them by hand?`
if(isShared((0,nodes.be)(steps)?.[0]??0))return`an alias repeats the steps of job ${job}: write them out, or change them by hand?`}return isCalledFromElsewhere(each,workflow,called)}function isCalledFromElsewhere({origin},workflow,called){if(!workflow.on.has("workflow_call")||origin.place.kind==="job-secrets")return undefined
const{source}=workflow
const declared=(0,nodes.RP)(source,source.document.contents,"on","workflow_call","secrets")
const isDeclared=(0,nodes.cF)(source,declared,origin.secret)!==undefined
if(called.has(source.file)||!isDeclared&&workflow.on.size>1)return undefined
return"the workflows that call this one are not in this repository: will they pass the App key instead of the token?"}function sharedParts({targets}){const ranges=[...new Set(targets.values())].map(nodes.be).filter(range=>range!==undefined)
const outer=[]
for(const range of ranges.sort(([one],[other])=>one-other))if(range[1]>(outer.at(-1)?.[1]??-1))outer.push(range)
return at=>outer.some(([start,end])=>start<=at&&at<end)}function keepMixedCallees(judged,byFile){const stays=({use})=>use.verdict==="ask"||use.verdict==="cannot"
const isCallee=({origin:{source,place}})=>place.kind!=="job-secrets"&&byFile.get(source.file)?.on.has("workflow_call")===true
const keyOf=({origin})=>`${origin.source.file}\n${origin.secret}`
const mixed=new Set(judged.filter(each=>stays(each)||each.use.verdict==="github-token-suffices").map(keyOf))
const settled=judged.map(each=>each.use.verdict==="replace"&&isCallee(each)&&mixed.has(keyOf(each))?asked(each,"another use of this secret stays a token here: pass the App key beside it?"):each)
const open=new Set(settled.filter(stays).map(keyOf))
return settled.map(each=>{const{place,source}=each.origin
if(place.kind!=="job-secrets"||each.use.verdict!=="replace")return each
const caller=(0,facts_workflow.Zw)(byFile.get(source.file),place.job)
const called=caller&&(0,facts_workflow.Kf)(caller)
return open.has(`${called??""}\n${place.name}`)?asked(each,"what the called workflow does with it has to be answered first: which line there?"):each})}const make_plan_WORKFLOWS=".github/workflows"
function makePlan(repository,{owner,name},answers=[]){const{workflows,skipped}=readWorkflows(repository)
const origins=new Origins
const consequences=[]
const opaque=new Map
const inputs=passedInputs(workflows,{owner,name})
const world={repository:remembering(repository),owner,name,origins,consequences,told:new Map,opaque,actions:new Map,budget:{characters:MAX_CHARACTERS},inputs}
for(const workflow of workflows)walkWorkflow(workflow,world)
const bench=benchOf({owner,name,workflows,opaque})
const answered=(0,plan_answers.U4)(judgeAll(origins.list,consequences,bench),answers)
const judged=refuseWhatCannotBeEdited(answered.judged,bench.byFile)
const mints=(0,plan_mints.pL)(judged,bench)
const uses=judged.map(({use})=>({...use,target:(0,plan_mints.lV)(use.target)}))
const left=uses.filter(({verdict})=>verdict==="ask"||verdict==="cannot").map(({secret})=>secret)
return{plan:{uses,mints:mints.map(plan_mints["if"]),secretsLeft:[...new Set(left)].sort(),skipped,app:{permissions:(0,effect.KC)(...mints.map(({permissions})=>permissions))}},judged,mints,workflows,origins,unusedAnswers:answered.unused}}function remembering(repository){const known=new Map
return{root:repository.root,list:(folder,wanted)=>repository.list(folder,wanted),isLinked:file=>repository.isLinked(file),read(file){if(!known.has(file))known.set(file,repository.read(file))
return known.get(file)}}}function readWorkflows(repository){const skipped=[]
if(repository.isLinked(make_plan_WORKFLOWS))return{workflows:[],skipped:[{file:make_plan_WORKFLOWS,why:"it is a symbolic link, which GitHub does not follow"}]}
const workflows=repository.list(make_plan_WORKFLOWS,/\.ya?ml$/i).flatMap(file=>{const skip=why=>{skipped.push({file,why})
return[]}
if(repository.isLinked(file))return skip("it is a symbolic link, which GitHub does not follow")
const read=repository.read(file)
if(!read)return skip("it cannot be found")
if(!("text"in read))return skip(read.why)
try{return[(0,facts_workflow.S6)((0,source.P)(file,read.text))]}catch(error){if(error instanceof source.I)return skip(error.message)
throw error}})
return{workflows,skipped}}function passedInputs(workflows,{owner,name}){const found=new Map
const scope={owner,repository:name,env:new facts_variables.ut,inputs:new Map}
for(const{source,jobs}of workflows)for(const job of jobs){const file=(0,facts_workflow.Kf)(job)
if(file===undefined)continue
const ofFile=found.get(file)??new Map
for(const[key,pair]of job.with){const values=ofFile.get(key)??new Set
ofFile.set(key,values.add((0,facts_scope._)((0,nodes.b6)(source,pair.value)??"",scope,[])))}found.set(file,ofFile)}return new Map([...found].map(([file,values])=>[file,new Map([...values].flatMap(([key,[value,...more]])=>value===undefined||more.length>0||value.includes("${{")?[]:[[key,value]]))]))}},3587:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{if:()=>shownMint,lV:()=>shownTarget,lf:()=>ownerKey,pL:()=>planMints})
var _facts_effect_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8159)
var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(7601)
var _facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(3538)
function ownerKey(target,owner){if(target==="current")return owner?.toLowerCase()??""
if(target.owner!==undefined)return target.owner.toLowerCase()
return`of ${String(target.repositories)}`}function planMints(judged,bench){const all=judged.filter(({use})=>use.verdict==="replace").flatMap(each=>each.parts.map(part=>({part,judged:each,file:each.use.file})))
const groups=(0,_facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(all,({file,part})=>`${file}\n${part.job}\n${ownerKey(part.target,bench.owner)}`)
return[...groups.values()].flatMap(parts=>{const[first]=parts
if(!first)return[]
const{file,part:{job}}=first
const steps=[...new Set(parts.map(({part})=>part.step))].sort((a,b)=>a-b)
return{file,job,before:steps[0]??0,steps,target:(0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_1__.z)(parts.map(({part})=>part.target),bench)??"current",permissions:(0,_facts_effect_js__WEBPACK_IMPORTED_MODULE_0__.KC)(...parts.map(({part})=>part.permissions)),hasFallback:parts.some(({judged:each})=>each.origin.hasFallback),judged:[...new Set(parts.map(({judged:each})=>each))],parts:parts.map(({part:{target,permissions}})=>({target,permissions}))}})}const shownMint=({file,job,target,permissions})=>({file,job,...target!=="current"&&target.owner!==undefined&&target.areFull!==true&&{owner:target.owner},...target!=="current"&&target.repositories!==undefined&&{repositories:target.repositories},permissions})
function shownTarget(target){if(target==="current")return target
const{owner,repositories}=target
return{...owner!==undefined&&{owner},...repositories!==undefined&&{repositories}}}},982:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{m:()=>runProgram})
var commander=__nccwpck_require__(303)
const{DM:program,gu:createCommand,er:createArgument,Ww:createOption,b7:CommanderError,Di:InvalidArgumentError,a2:InvalidOptionArgumentError,uB:Command,ef:Argument,c$:Option,_V:Help}=commander
var complaint=__nccwpck_require__(6021)
var external_node_path_=__nccwpck_require__(6760)
var credential_options=__nccwpck_require__(4320)
function addDoctor(program,shell){const command=program.command("doctor").summary("Find what is wrong with an App and the workflows that use it").description("Looks at key, clock, proxy, App and installations, and compares what the workflows ask for with what is granted.\n"+"Everything that is to be mended is told in one run, and changes nothing. Exits with 1 if there is any.").argument("[DIR]","the clone to look at",".");(0,credential_options.V)(command).option("--json","Print the findings as JSON").helpOption("--help","Show this help").addHelpText("after","\nExamples:\n"+"  $ mint-app-token doctor --client-id ID --private-key-file app.pem\n"+'  $ mint-app-token doctor --json | jq -r ".findings[].code"   # with APP_CLIENT_ID and APP_PRIVATE_KEY set\n').action(async(folder,given)=>{const{doctor}=await Promise.all([__nccwpck_require__.e(222),__nccwpck_require__.e(926),__nccwpck_require__.e(652)]).then(__nccwpck_require__.bind(__nccwpck_require__,7423))
shell.done(await doctor({...given,folder:(0,external_node_path_.resolve)(folder)},shell))})}var own_action=__nccwpck_require__(6935)
var migrate=__nccwpck_require__(7833)
function addMigrate(program,{home,terminal,done}){program.command("migrate").summary("Replace PATs in workflows by App tokens").description("Finds every PAT in .github/workflows by where its value goes, says what each needs, and shows the change.\n"+"Nothing is written without --write, and nothing is asked of any network but with --org.").argument("[DIR]",'the clone to look at (default: ".")').option("--write","Apply the change").option("--json","Print the plan as JSON").option("--check","Exit with 1 while a PAT is in use").option("--answers <FILE>",'Answers to the questions, as JSON: {"answers": [{file, line, verdict, permissions, target}]}').option("--report <FILE.md>","Write the plan as Markdown, to paste into a pull request; with --org also as a page, FILE.html").option("--prove","Run the migrated workflows against a GitHub on this machine, and show what each token did").option("--action <OWNER/REPO@SHA>","The action that the mint steps use").option("--client-id-variable <NAME>","The variable with the App's client ID","APP_CLIENT_ID").option("--private-key-secret <NAME>","The secret with the App's private key","APP_PRIVATE_KEY").option("--signing-key <NAME>","A key store's name of the key, in the place of a private key").addOption(new Option("--signing-role <ROLE>","Whom to be at the key store")).option("--org <OWNER>","All repositories of an organization, read with the token of your gh").option("--resume","With --org: go on where a run was broken off").option("--pull-requests","With --org: name the pull requests that would be opened; with --write, open them").helpOption("--help","Show this help").addHelpText("after","\nExamples:\n"+"  $ mint-app-token migrate                        # what would change here, and why\n"+"  $ mint-app-token migrate --write                # change it\n"+"  $ mint-app-token migrate --check                # in CI: fail while a PAT is in use\n"+"  $ mint-app-token migrate --report plan.md       # a table and a picture for the pull request\n"+"  $ mint-app-token migrate --org acme --report acme.html     # where the PATs of an organization are\n"+"  $ mint-app-token migrate --org acme --pull-requests        # what would be proposed, and where\n").action(async(folder,given)=>{refuse(given,folder)
if(given.org!==undefined){const{migrateOrganization}=await Promise.all([__nccwpck_require__.e(926),__nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__,8274))
done(await migrateOrganization(ofOrganization(given,given.org,home),terminal))
return}done(await(0,migrate._)({home,folder:(0,external_node_path_.resolve)(folder??"."),write:given.write??false,json:given.json??false,check:given.check??false,prove:given.prove??false,answers:given.answers,report:given.report,action:given.action??(0,own_action.T)(home),clientIdVariable:given.clientIdVariable,privateKeySecret:given.privateKeySecret,signingKey:given.signingKey,signingRole:given.signingRole},terminal))})}function refuse(given,folder){const wrong=given.org===undefined?refuseWithoutOrganization(given):refuseWith(given,folder)
if(given.check&&given.write)wrong.push("--check and --write contradict each other: --check changes nothing")
if(given.action!==undefined&&!/^[\w.-]+\/[\w.-]+(\/[\w.-]+)*@[\w./-]+$/.test(given.action))wrong.push(`--action is ${JSON.stringify(given.action)}; allowed: OWNER/REPO@SHA`)
for(const[option,name]of[["--client-id-variable",given.clientIdVariable],["--private-key-secret",given.privateKeySecret]])if(!/^(?!GITHUB_)[A-Za-z_]\w*$/i.test(name))wrong.push(`${option} is ${JSON.stringify(name)}; allowed: letters, digits and _, not beginning with a digit or GITHUB_`)
if(given.signingRole!==undefined&&given.signingKey===undefined)wrong.push("--signing-role needs --signing-key")
for(const[option,text]of[["--signing-key",given.signingKey],["--signing-role",given.signingRole]])if(text!==undefined&&(text===""||/[\r\n]/.test(text)))wrong.push(`${option} has to be one line of text`)
if(given.report!==undefined&&!(given.org===undefined?/\.md$/i:/\.(md|html)$/i).test(given.report))wrong.push(`--report is ${JSON.stringify(given.report)}; allowed: a file that ends in .md${given.org===undefined?"":" or .html"}`)
if(wrong.length>0)throw new complaint._(2,wrong.join("\n"))}function refuseWithoutOrganization(given){return[...given.resume?["--resume needs --org"]:[],...given.pullRequests?["--pull-requests needs --org"]:[]]}function refuseWith(given,folder){const{org=""}=given
return[.../^[A-Za-z\d][\w-]{0,99}$/.test(org)?[]:[`--org is ${JSON.stringify(org)}; allowed: the name of an organization, of letters, digits and -`],...folder===undefined?[]:["--org reads repositories at GitHub, and no DIR"],...given.write&&!given.pullRequests?["--write with --org needs --pull-requests"]:[],...given.answers===undefined?[]:["--answers is for one repository, and not for --org"],...given.prove?["--prove is for one repository, and not for --org"]:[]]}const ofOrganization=(given,organization,home)=>({home,organization,resume:given.resume??false,json:given.json??false,check:given.check??false,report:given.report,pullRequests:!given.pullRequests?"no":given.write?"open":"name",action:given.action??(0,own_action.T)(home),clientIdVariable:given.clientIdVariable,privateKeySecret:given.privateKeySecret,signingKey:given.signingKey,signingRole:given.signingRole})
function addMint(program,shell){const command=program.command("mint").summary("Print a token of an App, for any place outside of a job").description("Mints an installation token and prints it, alone, on standard output.\n"+"The token ends within the hour; mint-app-token revoke ends it earlier.");(0,credential_options.V)(command).option("--owner <O>","Whose installation; without --repositories all that it holds").option("--repositories <A,B>","For which repositories; else for the one that this is a clone of").option("--permissions <P>",'What the token may do: "contents: write, issues: read", lines of it, or JSON; "inherit" is all that the App has').option("--json","Print the action's outputs, as JSON").helpOption("--help","Show this help").addHelpText("after","\nExamples:\n"+'  $ mint-app-token mint --client-id ID --private-key-file app.pem --permissions "contents: read"\n'+"  $ vault kv get -field=key secret/app | mint-app-token mint --client-id ID --private-key-file -\n"+"  $ mint-app-token mint --client-id ID --signing-key arn:aws:kms:eu-west-1:123456789012:alias/app\n"+"  $ mint-app-token mint --json | jq -r .token      # with APP_CLIENT_ID and APP_PRIVATE_KEY set\n").action(async given=>{const{mint}=await Promise.all([__nccwpck_require__.e(222),__nccwpck_require__.e(926),__nccwpck_require__.e(652)]).then(__nccwpck_require__.bind(__nccwpck_require__,7423))
shell.done(await mint(given,shell))})}var printable=__nccwpck_require__(6595)
function addRevoke(program,shell){program.command("revoke").summary("End a token that mint printed").description("Revokes an installation token, which comes on standard input or in APP_TOKEN.\n"+"One that has ended already is no failure.").allowExcessArguments().helpOption("--help","Show this help").addHelpText("after","\nExamples:\n"+'  $ mint-app-token revoke <<<"$TOKEN"\n'+"  $ APP_TOKEN=$TOKEN mint-app-token revoke\n").action(async(_given,command)=>{if(command.args.length>0)throw new complaint._(2,"revoke takes no argument: every user of the machine sees those. The token comes on standard input or in APP_TOKEN")
const{revoke}=await Promise.all([__nccwpck_require__.e(222),__nccwpck_require__.e(926),__nccwpck_require__.e(652)]).then(__nccwpck_require__.bind(__nccwpck_require__,7423))
shell.done(await revoke(shell))})}var key_forms=__nccwpck_require__(789)
var is_folder=__nccwpck_require__(9207)
var manifest=__nccwpck_require__(521)
function addSetup(program,shell){program.command("setup").summary("Create the App that the workflows want, and store its key").description("Creates a GitHub App with exactly the permissions that the workflows want: you confirm it on a page of GitHub.\n"+"Its client ID and its key are stored by your own gh; then the App is installed, and proved by a first token.").argument("[DIR]","the clone to look at",".").option("--name <NAME>",`What the App is called, in at most ${manifest.zB} characters`).option("--key-file <FILE>","Put the key into this new file, and print what to run, in the place of gh").option("--no-browser","Print the address of the page, and open nothing").option("--environment <E>","Store both in this environment of the repository").option("--organization <O>","Store both in this organization").option("--repositories <A,B>","For which of its repositories; else for this one").option("--dependabot","Store the key for the runs of Dependabot as well").option("--signing-key <NAME>","Bring the key into AWS KMS (arn:aws:kms:\u2026) or Vault or OpenBao (https://HOST/v1/MOUNT/keys/NAME); GitHub holds none then").option("--client-id-variable <NAME>","The variable; else the one that the workflows read, or APP_CLIENT_ID").option("--private-key-secret <NAME>","The secret; else the one that the workflows read, or APP_PRIVATE_KEY").helpOption("--help","Show this help").addHelpText("after","\nExamples:\n"+"  $ mint-app-token setup                          # for this repository, with the system's browser\n"+"  $ mint-app-token setup --no-browser             # over SSH: the address is printed\n"+"  $ mint-app-token setup --environment release    # where a PAT of an environment was\n"+"  $ mint-app-token setup --organization acme --repositories app,lib\n"+"  $ mint-app-token setup --signing-key https://vault.example.com/v1/transit/keys/release-app\n"+"  $ mint-app-token setup --key-file app.pem       # without gh\n").action(async(folder,given)=>{const options=readOptions(folder,given)
const{setup}=await Promise.all([__nccwpck_require__.e(222),__nccwpck_require__.e(926),__nccwpck_require__.e(652)]).then(__nccwpck_require__.bind(__nccwpck_require__,7423))
shell.done(await setup(options,shell))})}const SETTING=/^(?!GITHUB_)[A-Za-z_]\w*$/i
const OWNER=/^[a-z0-9][a-z0-9_-]{0,38}$/i
const REPOSITORY=/^(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i
const found=text=>text.length>100?`a text of ${text.length} characters`:JSON.stringify(text)
function readOptions(folder,given){const wrong=[]
const{name,organization,environment,keyFile,signingKey}=given
const repositories=(given.repositories??"").split(",").map(each=>each.trim()).filter(Boolean)
if(!(0,is_folder.l)(folder))wrong.push(`${folder} is no folder`)
if(name!==undefined&&!/^[^\u0000-\u001f\u007f-\u009f]{1,34}$/u.test(name.trim()))wrong.push(`--name is ${found(name)}; allowed: 1 to ${manifest.zB} characters on one line`)
if(keyFile==="")wrong.push("--key-file names no file")
for(const[option,text]of[["--client-id-variable",given.clientIdVariable],["--private-key-secret",given.privateKeySecret]])if(text!==undefined&&!SETTING.test(text))wrong.push(`${option} is ${found(text)}; allowed: letters, digits and _, not beginning with a digit or GITHUB_`)
if(environment!==undefined&&!/^[^\u0000-\u001f\u007f]{1,255}$/u.test(environment))wrong.push("--environment has to be one line of text")
if(organization!==undefined&&!OWNER.test(organization))wrong.push(`--organization is ${found(organization)}; allowed: the name of an organization`)
if(given.repositories!==undefined&&organization===undefined)wrong.push("--repositories needs --organization")
for(const each of repositories)if(!REPOSITORY.test(each))wrong.push(`--repositories names ${found(each)}; allowed: names without their owner, with commas between them`)
if(environment!==undefined&&organization!==undefined)wrong.push("--environment and --organization contradict each other: an environment is of a repository")
if(keyFile!==undefined&&signingKey!==undefined)wrong.push("--key-file and --signing-key contradict each other: the key goes into a file, or into a key store")
if(given.dependabot&&signingKey!==undefined)wrong.push("--dependabot and --signing-key contradict each other: with a key store there is no secret")
if(keyFile!==undefined&&(0,external_node_path_.basename)(keyFile).length>255)wrong.push(`--key-file is ${found(keyFile)}`)
const target=signingKey===undefined?undefined:importTarget(signingKey)
if(typeof target==="string")wrong.push(target)
if(wrong.length>0)throw new complaint._(2,wrong.join("\n"))
return{folder:(0,external_node_path_.resolve)(folder),name:name?.trim(),keyFile,opensBrowser:given.browser,signingKey:typeof target==="string"?undefined:target,destination:{environment,organization,repositories,dependabot:given.dependabot??false},clientIdVariable:given.clientIdVariable,privateKeySecret:given.privateKeySecret}}function importTarget(name){const found=(0,key_forms.g)(name.trim())
if(typeof found==="string")return`--signing-key is ${found}`
if(found.store==="vault"&&found.version!==undefined)return"--signing-key names a version, and a new key has none yet: leave ?version=\u2026 out"
if(found.store==="aws"||found.store==="vault")return found
return`--signing-key is ${JSON.stringify(found.name)}: setup brings keys into AWS KMS, Vault and OpenBao alone. For this one take --key-file FILE, and import the key by hand (docs/key-stores.md)`}var version=__nccwpck_require__(3396)
async function runProgram(args,terminal,home){let exitCode=0
const program=new Command("mint-app-token").description("Moves a repository from personal access tokens (PATs) to a GitHub App, and checks it.").version(version.x,"--version","Show the version").helpOption("--help","Show this help").helpCommand(false).exitOverride().configureOutput({writeOut:terminal.print,writeErr:()=>undefined}).configureHelp({sortSubcommands:true})
const shell={home,terminal,done:code=>exitCode=code}
addDoctor(program,shell)
addMigrate(program,shell)
addMint(program,shell)
addRevoke(program,shell)
addSetup(program,shell)
const called=program.commands.find(command=>command.name()===args[0])?.name()
const help=`What to do: ${["mint-app-token",...called?[called]:[]].join(" ")} --help shows what there is.`
try{if(args.length===0)program.outputHelp()
else await program.parseAsync([...args],{from:"user"})
return exitCode}catch(error){if(error instanceof CommanderError){if(error.exitCode===0)return 0
return complain(terminal,{exitCode:2,message:withoutValues(error.message)},help)}if(error instanceof complaint._)return complain(terminal,error,help)
terminal.complain(`internal-error: ${(0,printable.g$)(error instanceof Error?error.message:String(error))}`)
return 1}}function withoutValues(message){return message.replace(/^error: /,"").replaceAll(/'(--?[\w-]+=)[^']*'/g,"'$1\u2026'").replaceAll(/'(gh[a-z]_|github_pat_|[^']{40})[^']*'/g,"'\u2026'")}function complain({complain:tell},{exitCode,message},help){const lines=message.split("\n").map(printable.g$)
tell(`${exitCode===2?"input-invalid":"internal-error"}: ${lines.join("\n")}`)
if(exitCode===2)tell(help)
return exitCode}},521:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{Ui:()=>makeManifest,Z2:()=>defaultName,f0:()=>manifestPage,zB:()=>MAX_NAME})
const MAX_NAME=34
function defaultName({owner,name}){const end="-ci"
return`${`${owner}-${name}`.slice(0,MAX_NAME-end.length).replace(/[^a-z0-9]+$/i,"")}${end}`}function makeManifest({name,repository,server,redirectUrl,permissions}){const where=`${repository.owner}/${repository.name}`
return{name,url:`${server.webUrl}/${where}`,description:`Tokens for the workflows of ${where}, minted by mint-app-token`,redirect_url:redirectUrl,public:false,default_permissions:permissions}}function manifestPage({webUrl},{login,isOrganization},state){const whose=isOrganization?`/organizations/${encodeURIComponent(login)}`:""
return`${webUrl}${whose}/settings/apps/new?state=${encodeURIComponent(state)}`}},4362:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{N:()=>ownTerminal,c:()=>withoutSecrets})
const SECRETS=["APP_PRIVATE_KEY","APP_TOKEN"]
function withoutSecrets(env){return Object.fromEntries(Object.entries(env).filter(([name])=>!SECRETS.some(each=>each===name)))}function ownTerminal(){const{stdout,stderr}=process
const env={...process.env}
for(const name of SECRETS)Reflect.deleteProperty(process.env,name)
let isDelivering=false
stdout.on("error",error=>{if(isDelivering)return
if(error.code!=="EPIPE")throw error
process.exit(process.exitCode??0)})
stderr.on("error",()=>undefined)
const isColored=stdout.isTTY&&!env.NO_COLOR&&env.TERM!=="dumb"
return{env,isTerminal:stdout.isTTY,isColored,print:text=>void stdout.write(text),deliver:text=>{isDelivering=true
return new Promise(resolve=>{stdout.write(text,error=>{resolve(!error)})})},stdin:()=>process.stdin,complain:line=>void stderr.write(`${line}\n`),progress:line=>{if(stderr.isTTY)stderr.write(`${line}\n`)}}}},7601:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{S:()=>judge,z:()=>mergeTargets})
var _facts_effect_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8159)
var _facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(3538)
var _facts_target_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(2171)
function judge(origin,consequences,bench){const effects=withOpaque(origin,consequences,bench).map(({effect})=>effect)
const first=effects[0]
if(!first)throw new Error("a use without an effect")
const parts=partsOf(origin,consequences,bench)
const target=targetOf(parts,bench)
const permissions=(0,_facts_effect_js__WEBPACK_IMPORTED_MODULE_0__.KC)(...effects.filter(({ask})=>ask===undefined).map(each=>each.permissions))
const raised=effects.flatMap(({raises,target:to})=>to==="current"?raises:[])
const listeners=bench.listenersTo(raised)
const cannot=effects.find(each=>each.cannot!==undefined)
const asked=effects.find(each=>each.ask!==undefined&&!isOutweighed(each,effects))
const question=asked?.ask??(target===undefined?"it is used for several owners in one step: split the step, one token each?":undefined)
const suffices=effects.every(each=>each.builtIn&&!each.pushes&&each.target==="current")&&listeners.length===0
const verdict=cannot?"cannot":question!==undefined?"ask":suffices?"github-token-suffices":"replace"
const decisive=cannot??asked??mostNeeding(effects,first)
const optional=without((0,_facts_effect_js__WEBPACK_IMPORTED_MODULE_0__.KC)(...effects.map(each=>each.optional)),permissions)
return{origin,parts,use:{file:origin.source.file,line:origin.line,secret:origin.secret,what:[...new Set(effects.map(({what})=>what))].slice(0,6).join(", "),verdict,permissions:verdict==="cannot"?{}:permissions,...verdict==="replace"&&Object.keys(optional).length>0&&{optional},target:target??"current",why:whyOf(verdict,decisive,listeners,effects),source:decisive.source,...verdict==="ask"&&question!==undefined&&{question},...verdict==="replace"&&listeners.length>0&&{downstream:listeners}}}}const isOutweighed=(asked,effects)=>asked.isWeak===true&&asked.what==="a request"&&effects.some(({ask})=>ask===undefined)
function mostNeeding(effects,first){const sure=effects.filter(({isWeak})=>isWeak!==true)
return sure.find(({pushes})=>pushes)??sure[0]??first}function withOpaque(origin,consequences,bench){const isIdle=consequences.length>0&&consequences.every(({effect})=>effect.isWeak===true&&effect.ask===undefined)
if(!isIdle)return consequences
const hidden=consequences.flatMap(({job,step})=>(bench.opaque.get(`${origin.source.file} ${job}`)??[]).filter(each=>each.step>step))
const[one]=hidden
const[known]=consequences
if(!one||!known)return consequences
return[...consequences,{...known,effect:{...known.effect,what:`${one.what} after it`,ask:`does ${one.what} push with the token that ${known.effect.what} leaves for git? Then it needs contents: write`}}]}function whyOf(verdict,decisive,listeners,effects){if(verdict==="cannot")return decisive.cannot??""
if(verdict==="ask")return"the files do not tell"
if(verdict==="github-token-suffices")return`same repository, and no workflow listens to it${decisive.why===decisive.what?"":`; ${decisive.why}`}`
const reasons=[...new Set(effects.filter(each=>each.isWeak!==true).map(({why})=>why))].slice(0,4).join("; ")
if(listeners.length>0)return`${shownFiles(listeners)} ${listeners.length===1?"has":"have"} to start, which GITHUB_TOKEN cannot bring about; ${reasons}`
if(effects.some(({pushes,target})=>pushes&&target==="current"))return`${reasons}; the branch may be protected, and the App can be let through`
return reasons}function shownFiles(files){const names=files.slice(0,5).map(file=>file.split("/").at(-1)??file)
return names.join(", ")+(files.length>names.length?` and ${files.length-names.length} more`:"")}function targetOf(parts,bench){if(parts.length===0)return undefined
const merged=mergeTargets(parts.map(part=>part.target),bench)
if(merged!==undefined)return merged
const named=parts.flatMap(({target})=>{if(target==="current")return[`${bench.owner??""}/${bench.name??""}`]
const{owner,repositories}=target
return[repositories??[]].flat().map(name=>owner===undefined||name.includes("/")?name:`${owner}/${name}`)})
return{repositories:[...new Set(named)]}}function partsOf({place},consequences,bench){const bySteps=(0,_facts_grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(consequences,({job,step})=>"step"in place?job:`${job} ${step}`)
const parts=[]
for(const each of bySteps.values()){const[first]=each
const target=mergeTargets(each.map(({effect})=>effect.target),bench)
if(!first||target===undefined)return[]
parts.push({job:first.job,step:"step"in place?place.step:first.step,permissions:(0,_facts_effect_js__WEBPACK_IMPORTED_MODULE_0__.KC)(...each.map(({effect})=>effect.permissions)),target,effects:each.map(({effect})=>effect)})}return parts}function mergeTargets(targets,{owner,name}){const byKey=new Map
for(const each of targets){const key=JSON.stringify(each).toLowerCase()
if(!byKey.has(key))byKey.set(key,each)}const distinct=[...byKey.values()]
const[first]=distinct
if(distinct.length<=1||first===undefined)return first??"current"
const expanded=distinct.map(each=>each==="current"?{owner,repositories:name===undefined?undefined:[name],isHere:true}:{...each,isHere:false})
const owners=new Set(expanded.map(each=>each.owner?.toLowerCase()))
if(owners.size>1||owners.has(undefined)&&distinct.includes("current"))return undefined
const lists=expanded.map(({repositories})=>repositories)
const merged={owner:expanded[0]?.owner}
if(lists.includes(undefined))return merged
return{...merged,...(0,_facts_target_js__WEBPACK_IMPORTED_MODULE_1__.KE)(lists.flat().filter(each=>each!==undefined))}}const without=(some,others)=>Object.fromEntries(Object.entries(some).filter(([name])=>others[name]===undefined))},3396:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{x:()=>VERSION})
const VERSION="1.0.0"},117:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{d:()=>findSecrets,z:()=>findExpressions})
function findExpressions(text,from=0,to=text.length){const found=[]
for(let start=text.indexOf("${{",from);start!==-1&&start<to;){let isQuoted=false
let end=-1
for(let at=start+3;at<to;at++){if(text[at]==="'")isQuoted=!isQuoted
else if(!isQuoted&&text[at]==="}"&&text[at+1]==="}"){end=at+2
break}}if(end===-1){const braces=text.indexOf("}}",start)
if(braces===-1||braces>=to)break
end=braces+2}found.push({start,end,inner:text.slice(start+3,end-2)})
start=text.indexOf("${{",end)}return found}const READ=/\bsecrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi
function findSecrets(inner){const bare=blankTexts(inner)
const reads=[]
for(const match of inner.matchAll(READ)){if(bare.slice(match.index,match.index+7).toLowerCase()!=="secrets")continue
const start=match.index
const end=start+match[0].length
const before=inner.slice(0,start).trimEnd()
const after=inner.slice(end).trimStart()
const isTest=/[!=]=$|!$/.test(before)||/^[!=]=/.test(after)
reads.push({name:match[1]??match[2]??"",start,end,isTest})}const left=reads.reduce((text,{start,end})=>blank(text,start,end),bare)
return{reads,all:/(?<![\w.-])secrets\b/i.test(left)}}function blankTexts(inner){return inner.replace(/\[\s*'[^']*'\s*\]|'(?:[^']|'')*'/g,text=>text.startsWith("[")?text:" ".repeat(text.length))}const blank=(text,start,end)=>text.slice(0,start)+" ".repeat(end-start)+text.slice(end)},1039:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{$H:()=>asMap,CB:()=>textsOf,L$:()=>resolved,RP:()=>valueOf,b6:()=>textOf,be:()=>rangeOf,cF:()=>pairOf,dB:()=>asItems,fq:()=>pairsOf,pj:()=>plain})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8537)
function resolved(source,node){if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))return source.targets.get(node)
return node??undefined}function asMap(source,node){const found=resolved(source,node)
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(found)?found:undefined}function asItems(source,node){const found=resolved(source,node)
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(found)?found.items:[]}function pairsOf(source,node){const map=asMap(source,node)
return(map?.items??[]).flatMap(pair=>{const key=resolved(source,pair.key)
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)?[[String(key.value),pair]]:[]})}const byName=new WeakMap
function pairOf(source,node,name){const map=asMap(source,node)
if(!map)return undefined
const known=byName.get(map)??new Map([...pairsOf(source,map)].reverse())
byName.set(map,known)
return known.get(name)}function valueOf(source,node,...names){let found=node
for(const name of names)found=pairOf(source,found,name)?.value
return resolved(source,found)}function rangeOf(node){const range=node?.range
return range?[range[0],range[1]]:undefined}function asScalar(source,node){const found=resolved(source,node)
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(found)&&found.range?found:undefined}function textOf(source,node){const scalar=asScalar(source,node)
if(!scalar)return undefined
if(scalar.value===null)return""
return typeof scalar.value==="string"?scalar.value:scalar.source??JSON.stringify(scalar.value)}function textsOf(source,node){const single=textOf(source,node)
if(single!==undefined)return single===""?[]:[single]
return asItems(source,node).flatMap(item=>textOf(source,item)??[])}function plain(source,node){const found=resolved(source,node)
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(found))return Object.fromEntries(pairsOf(source,found).map(([key,pair])=>[key,plain(source,pair.value)]))
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(found))return found.items.map(item=>plain(source,item))
return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(found)?found.value:null}},1057:(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{I:()=>Unreadable,P:()=>parseSource})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(8537)
class Unreadable extends Error{}const MAX_NODES=1e6
const MAX_DEPTH=200
function parseSource(file,text){try{return parse(file,text)}catch(error){if(error instanceof RangeError)throw new Unreadable("it is nested too deep",{cause:error})
throw error}}function parse(file,text){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN
const lineOf=offset=>lines.linePos(offset).line
const documents=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text,{lineCounter:lines,version:"1.2",logLevel:"silent",prettyErrors:false,keepSourceTokens:true})
const[document]=documents
if(!document)throw new Unreadable("it is empty")
if(documents.length>1)throw new Unreadable("it holds several documents, and GitHub reads one")
const[error]=document.errors
if(error?.message.includes("call stack"))throw new Unreadable("it is nested too deep")
if(error)throw new Unreadable(`line ${lineOf(error.pos[0])}: ${error.message.split("\n",1)[0]??""}`)
const targets=resolveAliases(document)
boundUnfolding(document,targets)
return{file,text,document,lineOf,targets}}function resolveAliases(document){const anchors=new Map
const targets=new Map;(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Node:(_,node)=>{if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)){const target=anchors.get(node.source)
if(!target)throw new Unreadable(`the anchor of *${node.source.slice(0,40)} is not there`)
targets.set(node,target)}else if(node.anchor)anchors.set(node.anchor,node)}})
return targets}function boundUnfolding(document,targets){const sizes=new Map
const sizeOf=(node,depth)=>{if(depth>MAX_DEPTH)throw new Unreadable("it is nested too deep")
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))return sizeOf(targets.get(node),depth+1)
if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)&&!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node))return 1
const known=sizes.get(node)
if(known===-1)throw new Unreadable("an anchor holds itself")
if(known!==undefined)return known
sizes.set(node,-1)
let size=1
for(const item of node.items)size+=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item)?sizeOf(item.key,depth+1)+sizeOf(item.value,depth+1):sizeOf(item,depth+1)
if(size>MAX_NODES)throw new Unreadable(`its aliases unfold to more than ${MAX_NODES} values`)
sizes.set(node,size)
return size}
sizeOf(document.contents,0)}}}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==undefined){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=queue=>{if(queue&&queue.d<1){queue.d=1
queue.forEach(fn=>fn.r--)
queue.forEach(fn=>fn.r--?fn.r++:fn())}}
var wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep
if(dep.then){var queue=[]
queue.d=0
dep.then(r=>{obj[webpackExports]=r
resolveQueue(queue)},e=>{obj[webpackError]=e
resolveQueue(queue)})
var obj={}
obj[webpackQueues]=fn=>fn(queue)
return obj}}var ret={}
ret[webpackQueues]=x=>{}
ret[webpackExports]=dep
return ret})
__nccwpck_require__.a=(module,body,hasAwait)=>{var queue
hasAwait&&((queue=[]).d=-1)
var depQueues=new Set
var exports=module.exports
var currentDeps
var outerResolve
var reject
var promise=new Promise((resolve,rej)=>{reject=rej
outerResolve=resolve})
promise[webpackExports]=exports
promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}))
module.exports=promise
body(deps=>{currentDeps=wrapDeps(deps)
var fn
var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError]
return d[webpackExports]})
var promise=new Promise(resolve=>{fn=()=>resolve(getResult)
fn.r=0
var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)))
currentDeps.map(dep=>dep[webpackQueues](fnQueue))})
return fn.r?promise:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)))
queue&&queue.d<0&&(queue.d=0)}})();(()=>{__nccwpck_require__.n=module=>{var getter=module&&module.__esModule?()=>module["default"]:()=>module
__nccwpck_require__.d(getter,{a:getter})
return getter}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>""+chunkId+".index.js"})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})();(()=>{var installedChunks={792:0}
var installChunk=data=>{var{ids,modules,runtime}=data
var moduleId,chunkId,i=0
for(moduleId in modules){if(__nccwpck_require__.o(modules,moduleId)){__nccwpck_require__.m[moduleId]=modules[moduleId]}}if(runtime)runtime(__nccwpck_require__)
for(;i<ids.length;i++){chunkId=ids[i]
if(__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]){installedChunks[chunkId][0]()}installedChunks[ids[i]]=0}}
__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:undefined
if(installedChunkData!==0){if(installedChunkData){promises.push(installedChunkData[1])}else{if(true){var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{if(installedChunks[chunkId]!==0)installedChunks[chunkId]=undefined
throw e})
var promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])])
promises.push(installedChunkData[1]=promise)}}}}})()
var __webpack_exports__=__nccwpck_require__(1368)
__webpack_exports__=await __webpack_exports__

