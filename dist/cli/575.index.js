export const id=575
export const ids=[575]
export const modules={3575:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{checkEndpoints:()=>checkEndpoints,makeStoredSigners:()=>makeStoredSigners,parseKeyNames:()=>parseKeyNames,parseRoleName:()=>parseRoleName})
var key_forms=__webpack_require__(789)
function parseKeyNames(text,report){if(text.includes("-----")){report("input-invalid","signing-key: found the text of a key; pass it as private-key")
return[]}const lines=text.split(/\r?\n/).map(line=>line.trim())
const isOne=lines.filter(Boolean).length===1
return lines.flatMap((line,index)=>{if(line==="")return[]
const found=(0,key_forms.g)(line)
if(typeof found==="object")return[found]
report("input-invalid",`signing-key${isOne?"":`, line ${index+1}`}: found ${found}`)
return[]})}var failures_problems=__webpack_require__(8796)
var printable=__webpack_require__(9968)
const CLOUDS={aws:"aws","aws-secret":"aws",google:"google","google-secret":"google",azure:"azure","azure-secret":"azure",vault:"vault","vault-secret":"vault",exec:undefined}
const NAMES={aws:"AWS",google:"Google Cloud",azure:"Azure",vault:"Vault"}
const ROLE_FORMS={aws:"arn:aws:iam::ACCOUNT:role/ROLE",google:"projects/NUMBER/locations/global/workloadIdentityPools/W/providers/P, a space and a SERVICE-ACCOUNT where there is one",azure:"TENANT-ID/CLIENT-ID",vault:"ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE"}
const AWS_ROLE=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,512}$/
const GOOGLE_ROLE=/^(?:\/\/iam\.googleapis\.com\/)?(projects\/([^/\s]+)\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,63}\/providers\/[a-z0-9-]{1,63})(?:\s+([a-z0-9.-]{1,100}@[a-z0-9.-]{1,200}))?$/
const GUID="[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
const AZURE_ROLE=new RegExp(`^(${GUID})/(${GUID})$`,"i")
const VAULT_ROLE=/^(?:((?:[\w.-]+\/)*auth\/(?:[\w.-]+\/)*[\w.-]+)\/role\/)?([\w.-]+)$/
function parseRoleName(text,keys,report){if(text==="")return undefined
const invalid=problem=>{report("input-invalid",`signing-role: ${problem}`)
return undefined}
const role=roleNameOf(text)
if(typeof role==="string"){invalid(role)
return}if(keys.length===0)return role
const clouds=[...new Set(keys.flatMap(({store})=>CLOUDS[store]??[]))]
const[cloud,second]=clouds
if(cloud===undefined){report("inputs-conflict","signing-role and exec: exclude each other: a command takes no role")
return undefined}if(second!==undefined){const found=clouds.map(each=>NAMES[each]).join(" and of ")
invalid(`signing-key names keys of ${found}; with a role, all keys must be of one of them`)
return}if(cloud!==role.store){invalid(`found ${(0,failures_problems.T)(text)}, but the key is in ${NAMES[cloud]}; allowed is ${ROLE_FORMS[cloud]}`)
return}const other=keys.find(key=>role.store==="aws"&&"partition"in key&&key.partition!==role.partition)
if(other){invalid(`found ${(0,failures_problems.T)(text)}, which is of another partition than ${other.name}`)
return}const authorities=new Set(keys.flatMap(key=>"authority"in key?[key.authority]:[]))
if(authorities.size>1){invalid("signing-key names keys in two of Azure's clouds; a role is of one of them")
return}return role}function roleNameOf(text){const[,partition,account]=AWS_ROLE.exec(text)??[]
if(partition&&account)return{store:"aws",name:text,partition,account}
const[,provider,project="",serviceAccount]=GOOGLE_ROLE.exec(text)??[]
if(provider&&!/^\d+$/.test(project))return`found ${(0,failures_problems.T)(text)}, with the ID of a project; a provider is named with its number: gcloud projects describe ${project} --format="value(projectNumber)"`
if(provider){const audience=`https://iam.googleapis.com/${provider}`
return{store:"google",name:text,provider,serviceAccount,audience}}const[,tenant,client]=AZURE_ROLE.exec(text)??[]
if(tenant&&client)return{store:"azure",name:text,tenant,client}
const[,mount="auth/jwt",role]=VAULT_ROLE.exec(text)??[]
if(role&&!text.split("/").some(part=>/^\.{1,2}$/.test(part))){const method=/\/(kubernetes|approle)$/.exec(mount)?.[1]
const by=method??"jwt"
return{store:"vault",name:text,mount,role,by}}const shown=/^[\w.:/@+=,-]+$/.test(text)?(0,failures_problems.T)(text):`a text of ${(0,printable.hS)(text.length,"character")}`
return`found ${shown}; allowed is ${Object.values(ROLE_FORMS).join(", or ")} (Vault)`}var address=__webpack_require__(8706)
const AWS=["","_STS","_KMS","_SECRETS_MANAGER","_SSM"].map(service=>`AWS_ENDPOINT_URL${service}`)
const GOOGLE=["STS","IAMCREDENTIALS","CLOUDKMS","SECRETMANAGER"].map(service=>`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service}`)
const VARIABLES={aws:AWS,"aws-secret":AWS,google:GOOGLE,"google-secret":GOOGLE,azure:["AZURE_AUTHORITY_HOST"],"azure-secret":["AZURE_AUTHORITY_HOST"],vault:[],"vault-secret":[],exec:[]}
function checkEndpoints(keys,env,report){for(const name of new Set(keys.flatMap(({store})=>VARIABLES[store]))){const text=env[name]
if(text&&!isEndpoint(text))report("input-invalid",`${name}: found no plain https:// URL; http:// is for this machine alone`)}}function isEndpoint(text){if(!URL.canParse(text)||/[?#]/.test(text))return false
const url=new URL(text)
const{protocol,username,password}=url
return!username&&!password&&(protocol==="https:"||protocol==="http:"&&(0,address.U9)(url))}var external_node_crypto_=__webpack_require__(7598)
var failures_failure=__webpack_require__(4700)
var signing_signers=__webpack_require__(6591)
const SHORTEST_MASKED=8
const MAX_SHOWN=10
function fieldsOf(content){const json=content.trim()
if(!json.startsWith("{"))return undefined
try{const data=JSON.parse(json)
if(typeof data!=="object"||data===null)return undefined
return Object.fromEntries(Object.entries(data).filter(([,value])=>typeof value==="string"))}catch{return undefined}}function heldText(content,{name,field},{input,what,isIt,maskedSecret}){const fields=fieldsOf(content)
if(!fields)maskedSecret(content)
for(const text of Object.values(fields??{}))if(text.length>=SHORTEST_MASKED)maskedSecret(text)
if(!fields){if(field===undefined)return content
const found=`${name}: found no JSON object, so that it has no field ${(0,failures_problems.T)(field)}`
throw new failures_failure.H("signing-key-unusable",found,{fix:`Leave the part after # out of ${input}.`})}const names=Object.keys(fields)
if(names.length===0)throw new failures_failure.H("signing-key-unusable",`${name}: found a JSON object without a field that is a text`,{fix:`Store the ${what} as the text of a field of the object itself, or alone.`})
const shown=names.slice(0,MAX_SHOWN).map(failures_problems.T).join(", ")
if(field!==undefined){const text=Object.hasOwn(fields,field)?fields[field]:undefined
if(text!==undefined)return text
throw new failures_failure.H("signing-key-not-found",`${name}: found no field ${(0,failures_problems.T)(field)}; its fields are ${shown}`,{fix:`Name one of them after the # in ${input}.`})}const keys=names.length===1?names:names.filter(each=>isIt(fields[each]??""))
const[only]=keys
if(only!==undefined&&keys.length===1)return fields[only]??""
throw new failures_failure.H("signing-key-unusable",`${name}: found a JSON object with the fields ${shown}`,{fix:`Name the one that holds the ${what}: ${input} takes it after a #.`})}function heldSigner({name,open,signers,sender,runtime}){let reading
let held
const read=()=>{reading??=firstOf().catch(error=>{reading=undefined
throw error})
return reading}
async function firstOf(){const secret=await open()
const[first,...others]=await keysIn(await secret.read(),name,runtime)
if(!first)throw new Error("a text without problems has a key")
const named=others.map((other,at)=>({...other,storeName:`${name.name}, key ${at+2}`}))
signers.splice(signers.indexOf(signer)+1,0,...named)
held=first
return first}const signer={storeName:name.name,sign:async claims=>(await read()).sign(claims),fingerprint:()=>read().then(first=>first.fingerprint(),()=>undefined),isSound:()=>held?.isSound?.()??true}
const begin=()=>{open().then(({address})=>sender.connectAhead(address)).then(read).catch(()=>undefined)}
return{signer,begin}}async function keysIn(content,name,{maskedSecret}){const text=heldText(content,name,{...HOLDER,maskedSecret})
if(text.trim()==="")throw new failures_failure.H("signing-key-unusable",`${name.name}: found nothing in it`,{fix:FIX})
const problems=[]
const source=name.name
const signers=await(0,signing_signers.R)(maskedSecret(text),{maskedSecret,source,report:(code,found)=>{if(code!=="understood")problems.push({code,text:found,fix:FIX})}})
if(problems.length>0)throw(0,failures_problems.g)(problems)
return signers}const FIX='Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page in that secret, as it is or '+"as one field of a JSON object: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps"
const HOLDER={input:"signing-key",what:"key",isIt:text=>text.includes("PRIVATE KEY")}
var private_key=__webpack_require__(8029)
var message=__webpack_require__(6973)
var transport_sender=__webpack_require__(7327)
const idTokenService={name:"GitHub's ID token service",headers:{accept:"application/json"},requestIdOf:headers=>headers["x-github-request-id"],limitOf:({status})=>status===429?{endsAt:undefined}:undefined}
async function requestIdToken(audience,{sender,runtime}){const{env,maskedSecret}=runtime
const{ACTIONS_ID_TOKEN_REQUEST_URL:url="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:bearer=""}=env
const{name,requestIdOf}=idTokenService
if(!URL.canParse(url)||!isSafe(new URL(url),env)){const whatHappened="ACTIONS_ID_TOKEN_REQUEST_URL is no https:// URL"
throw new failures_failure.H("id-token-missing",whatHappened,{fix:"See what sets that variable: it is the runner's own."})}if(!/^[\x21-\x7e]*$/.test(bearer)){maskedSecret(bearer)
const whatHappened="ACTIONS_ID_TOKEN_REQUEST_TOKEN has characters in it that no token has"
throw new failures_failure.H("id-token-missing",whatHappened,{fix:"See what sets that variable: it is the runner's own."})}const request={method:"GET",url:`${url}${url.includes("?")?"&":"?"}audience=${encodeURIComponent(audience)}`,headers:{authorization:`Bearer ${maskedSecret(bearer).reveal()}`}}
const answer=await sender.to(idTokenService)(request).catch(error=>{if(!(error instanceof message.Dr)||error.kind==="cancelled")throw error
throw new failures_failure.H("id-token-missing",`${name} did not answer: ${error.message}`,{fix:AGAIN,cause:error})})
const{status,headers}=answer
const token=tokenIn(answer)
if(token===undefined){const said=`${name} said: ${status} (request id ${requestIdOf(headers)??"none"})`
const fix=status===401||status===403?undefined:AGAIN
throw new failures_failure.H("id-token-missing",`${name} answered ${status} without an ID token`,{said,fix})}return{token:maskedSecret(token),claims:claimsOf(token)}}const AGAIN="Run the job again; see https://www.githubstatus.com."
function isSafe(url,{GITHUB_SERVER_URL:server=""}){const isTheServers=URL.canParse(server)&&new URL(server).origin===url.origin
return url.protocol==="https:"||url.protocol==="http:"&&((0,address.U9)(url)||isTheServers)}function tokenIn({status,body}){if(status!==200)return undefined
const{value}=objectIn(body)
return typeof value==="string"&&/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)?value:undefined}function claimsOf(token){const[,payload]=token.split(".")
const claims=objectIn(Buffer.from(payload,"base64url").toString())
const text=name=>{const value=claims[name]??""
return(typeof value==="string"?value:JSON.stringify(value)).slice(0,300)}
return{iss:text("iss"),sub:text("sub"),aud:text("aud")}}function objectIn(text){try{return{...JSON.parse(text)}}catch{return{}}}const NEARBY_MS=2e3
const LONGEST_QUOTE=1500
const ID_TOKEN_MS=24e4
function storeWorld({sender,runtime}){const{env,log,now,elapsed,readFile,cancellation}=runtime
const secrets=[]
const maskedSecret=(text,forms)=>{if(text.length>=8)secrets.push(text)
return runtime.maskedSecret(text,forms)}
const shown=text=>{const harmless=secrets.reduce((rest,secret)=>rest.replaceAll(secret,"***"),text)
return harmless.length>LONGEST_QUOTE?`${harmless.slice(0,LONGEST_QUOTE)}\u2026`:harmless}
const failure=(code,whatHappened,details={})=>new failures_failure.H(code,shown(whatHappened),{...details,said:details.said&&shown(details.said)})
const tokens=new Map
return{env,log,now,readFile,cancellation,maskedSecret,failure,ask:(service,request,budgetMs)=>ask(budgetMs?sender.within(budgetMs):sender,{service,request,failure}),askNearby:(service,request)=>{const direct=(0,transport_sender.C)({...runtime,env:{}},NEARBY_MS).to({...service,limitOf:()=>undefined})
return direct(request).catch(error=>{if(error instanceof message.Dr&&error.kind!=="cancelled")return undefined
throw error})},idToken:audience=>{const known=tokens.get(audience)
if(known&&known.until>elapsed())return known.token
const token=requestIdToken(audience,{sender,runtime:{env,maskedSecret}})
tokens.set(audience,{token,until:elapsed()+ID_TOKEN_MS})
token.catch(()=>tokens.delete(audience))
return token},inBackground:work=>{work.catch(()=>undefined)}}}async function ask(sender,{service,request,failure}){const unavailable=(why,details)=>failure("key-store-unavailable",`${service.name} (${new URL(request.url).host}) ${why}`,details)
const answer=await sender.to(service)(request).catch(error=>{if(!(error instanceof message.Dr)||error.kind==="cancelled")throw error
throw unavailable(`did not answer: ${error.message}`,{cause:error})})
const{status,headers}=answer
const heals=service.limitOf(answer)!==undefined||status>=500&&!service.isFinal?.(answer)
if(!heals)return answer
const requestId=service.requestIdOf(headers)??"none"
const words=service.wordsOf(answer)
const limits=status===429?" (it limits the rate of requests)":""
const why=`answered ${status}${limits}${words&&`, ${words}`}`
throw unavailable(why,{said:`${service.name} said: ${status} ${words} (request id ${requestId})`})}async function openSecret(secret,role,world){switch(secret.store){case"aws-secret":{const{awsSecret}=await(import("../stores/aws-secrets.js"))
return awsSecret(secret,role?.store==="aws"?role:undefined,world)}case"google-secret":{const{googleSecret}=await(import("../stores/google-secrets.js"))
return googleSecret(secret,role?.store==="google"?role:undefined,world)}case"azure-secret":{const{azureSecret}=await(import("../stores/azure-secrets.js"))
return azureSecret(secret,role?.store==="azure"?role:undefined,world)}case"vault-secret":{const{vaultSecret}=await(import("../stores/vault-secrets.js"))
return vaultSecret(secret,role?.store==="vault"?role:undefined,world)}}}const FINGERPRINT_MS=5e3
function makeStoredSigners(names,role){return world=>{const store=storeWorld(world)
const[first]=names
const audience=role&&first&&audienceOf(first,role)
if(audience)store.idToken(audience).catch(()=>undefined)
const signers=[]
const begins=[]
for(const name of names){const{signer,begin}=isHeld(name)?heldSigner({name,open:()=>openSecret(name,role,store),signers,...world}):storedKeySigner(name,role,{...world,store})
signers.push(signer)
begins.push(begin)}begins[0]?.()
return signers}}function audienceOf(name,role){if(name.store==="exec")return undefined
if(role.store==="google")return role.audience
if(role.store==="vault"&&role.by!=="jwt")return undefined
return"audience"in name?name.audience:undefined}const isHeld=name=>"field"in name
async function openKey(key,role,world){switch(key.store){case"aws":{const{awsKmsKey}=await(import("../stores/aws-kms.js"))
return awsKmsKey(key,role?.store==="aws"?role:undefined,world)}case"google":{const{googleKmsKey}=await(import("../stores/google-kms.js"))
return googleKmsKey(key,role?.store==="google"?role:undefined,world)}case"azure":{const{azureKey}=await(import("../stores/azure-keys.js"))
return azureKey(key,role?.store==="azure"?role:undefined,world)}case"vault":{const{vaultKey}=await(import("../stores/vault.js"))
return vaultKey(key,role?.store==="vault"?role:undefined,world)}case"exec":{const{commandKey}=await(import("../stores/exec.js"))
return commandKey(key,world)}}}const encoded=part=>Buffer.from(JSON.stringify(part)).toString("base64url")
const HEADER=encoded({alg:"RS256",typ:"JWT"})
const RSA_LENGTHS=[256,384,512]
function storedKeySigner(key,role,{sender,runtime,store}){let opened
const open=()=>opened??=openKey(key,role,store)
let last
const signer={storeName:key.name,sign:async claims=>{const text=`${HEADER}.${encoded(claims)}`
const signature=await(await open()).sign(text)
if(!RSA_LENGTHS.includes(signature.length)){const found=`the signature has ${(0,printable.hS)(signature.length,"byte")}, which no RSA key of 2048, 3072 or 4096 bits gives`
throw new failures_failure.H("signing-key-unusable",`${key.name}: ${found}`)}last={text,signature}
return`${text}.${signature.toString("base64url")}`},fingerprint:async()=>{const hurried=storeWorld({sender:sender.within(FINGERPRINT_MS),runtime})
const reading=openKey(key,role,hurried).then(stored=>stored.readPublicKey())
const publicKey=await reading.catch(()=>undefined)
return publicKey&&describePublicKey(publicKey,last)}}
const begin=()=>{open().then(({address})=>address?sender.connectAhead(address):undefined).catch(()=>undefined)}
return{signer,begin}}function describePublicKey(publicKey,last){try{const isText=typeof publicKey==="string"
const key=(0,external_node_crypto_.createPublicKey)(isText?publicKey:{key:publicKey,format:"der",type:"spki"})
const fits=last===undefined||(0,external_node_crypto_.verify)("sha256",Buffer.from(last.text),key,last.signature)
const fingerprint=(0,private_key.ax)(key)
return fits?fingerprint:`${fingerprint}, but what it signed is no RS256 signature of it`}catch{return undefined}}}}

