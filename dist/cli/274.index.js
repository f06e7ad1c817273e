export const id=274
export const ids=[274]
export const modules={8274:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{migrateOrganization:()=>migrateOrganization})
var external_node_path_=__webpack_require__(6760)
var report=__webpack_require__(8978)
var failures_failure=__webpack_require__(4700)
var complaint=__webpack_require__(6021)
var external_node_crypto_=__webpack_require__(7598)
var external_node_fs_=__webpack_require__(3024)
var external_node_os_=__webpack_require__(8161)
var disk_repository=__webpack_require__(4554)
const hash=text=>(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")
function openCache(env,{host,organization,maker},complain){const given=env.XDG_CACHE_HOME??""
const base=(0,external_node_path_.isAbsolute)(given)?given:(0,external_node_path_.join)(env.HOME||(0,external_node_os_.homedir)(),".cache")
const folder=(0,external_node_path_.join)(base,"mint-app-token",hash(`${host}/${organization}`.toLowerCase()).slice(0,32))
const path=name=>(0,external_node_path_.join)(folder,`${hash(name.toLowerCase()).slice(0,32)}.json`)
let isUsable=isOwn(folder)
const isRead=isUsable
if(!isRead)complain(`${folder}: it is not yours alone to write in, so nothing is read there and nothing is kept`)
let tidy=()=>{tidy=()=>undefined
for(const name of(0,external_node_fs_.readdirSync)(folder).filter(each=>each.endsWith(".part")))if((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder,name)).mtimeMs<Date.now()-36e5)discard((0,external_node_path_.join)(folder,name))}
return{recall:name=>{if(!isRead)return undefined
try{const text=(0,external_node_fs_.readFileSync)(path(name),"utf8")
const end=text.indexOf("\n")
const[by,sum]=text.slice(0,end).split(" ")
const value=text.slice(end+1)
return by===maker&&sum===hash(name+value)?JSON.parse(value):undefined}catch{return undefined}},store:(name,value)=>{if(!isUsable)return
const text=JSON.stringify(value)
const aside=(0,external_node_path_.join)(folder,`${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.part`)
try{if((0,external_node_fs_.mkdirSync)(folder,{recursive:true,mode:448})===undefined)tidy();(0,external_node_fs_.writeFileSync)(aside,`${maker} ${hash(name+text)}\n${text}`,{mode:384,flag:"wx"})
putInPlace(aside,path(name))}catch(error){isUsable=false
discard(aside)
complain(`${folder}: it cannot be written (${(0,disk_repository.$N)(error)}), so the next run reads everything again`)}},forget:name=>{if(isRead)discard(path(name))}}}function isOwn(folder){let status
try{status=(0,external_node_fs_.statSync)(folder)}catch{return true}return!process.getuid||status.uid===process.getuid()&&(status.mode&18)===0}function putInPlace(aside,path){try{(0,external_node_fs_.renameSync)(aside,path)}catch{(0,external_node_fs_.rmSync)(path,{force:true,recursive:true});(0,external_node_fs_.renameSync)(aside,path)}}function discard(path){try{(0,external_node_fs_.rmSync)(path,{force:true,recursive:true})}catch{}}var diagnose=__webpack_require__(6608)
var rate_limit=__webpack_require__(2356)
var refusal=__webpack_require__(7110)
var message=__webpack_require__(6973)
var service=__webpack_require__(3225)
var retry=__webpack_require__(3920)
class TooMuch extends Error{}const UNTOLD_WAIT_MS=6e4
const LARGEST_REFUSAL=2e4
const isTooLarge=({message})=>message.includes(" is larger than ")
function refusalWithin({status,body}){if(status!==200||body.length>LARGEST_REFUSAL)return[]
const parsed=(0,refusal.o$)(body)
return parsed&&!hasData(parsed.data)?errorsOf(parsed.errors):[]}const isLimit=({type,message})=>/^RATE_LIMIT(ED)?$/.test(type??"")||/secondary rate limit|API rate limit (already )?exceeded/i.test(message)
function limitOf(answer){const limit=service.g.limitOf(answer)??(refusalWithin(answer).some(isLimit)?{endsAt:resetIn(answer.headers)}:undefined)
if(!limit||limit.endsAt!==undefined)return limit
return{endsAt:((0,retry.ie)(answer)??Date.now())+UNTOLD_WAIT_MS}}function resetIn(headers){const reset=headers["x-ratelimit-reset"]??""
return headers["x-ratelimit-remaining"]==="0"&&/^\d{1,12}$/.test(reset)?Number(reset)*1e3:undefined}function leftIn(headers,now){const{"x-ratelimit-remaining":remaining="","x-ratelimit-reset":reset=""}=headers
if(!/^\d{1,12}$/.test(remaining)||!/^\d{1,12}$/.test(reset))return undefined
const theirNow=(0,retry.ie)({headers},now)??now
return{requests:Number(remaining),until:now+Number(reset)*1e3-theirNow}}const patient={...service.g,limitOf}
const impatient={...patient,isFinal:({status})=>status===502||status===504}
function gitHubReader({server,token,sender,now,sleep,tell}){const url=graphQlUrl(server.apiUrl)
const authorization=`Bearer ${token.reveal()}`
const hide=text=>text.replaceAll(token.reveal(),"***")
let count=0
let underWay=0
const left=new Map
async function send(request,service){const known=left.get(request.method)
const wait=!known||known.requests>underWay?0:known.until-now()
if(wait>0){tell(`GitHub's limit is used up; going on in ${Math.ceil(wait/1e3)} s`)
await sleep(wait)}count+=1
underWay+=1
const headers={authorization,...request.body!==undefined&&{"content-type":"application/json"}}
try{const answer=await sender.to(service)({...request,headers})
const told=leftIn(answer.headers,now())
if(told)left.set(request.method,told)
return answer.status===200?answer:{...answer,body:hide(answer.body)}}finally{underWay-=1}}return{requestCount:()=>count,ask:async(query,variables,{canHalve}={canHalve:false})=>{const body=JSON.stringify({query,variables})
const answer=await send({method:"POST",url,body},canHalve?impatient:patient).catch(error=>{if(error instanceof message.Dr&&(isTooLarge(error)||canHalve&&error.kind==="timed-out"))throw new TooMuch(error.message)
throw error})
return readAnswer(answer,canHalve,hide)},readBlob:async({owner,name},oid)=>{const path=["repos",owner,name,"git/blobs"].map(part=>encodeURI(part)).join("/")
const answer=await send({method:"GET",url:`${server.apiUrl}/${path}/${oid}`},patient)
const{content,encoding}=answer.status===200?(0,refusal.o$)(answer.body)??{}:{}
if(typeof content!=="string"||encoding!=="base64")throw new refusal.P_(answer)
return Buffer.from(content,"base64")}}}function readAnswer(answer,canHalve,hide){if(canHalve&&(answer.status===502||answer.status===504))throw new TooMuch("it took too long")
const parsed=answer.status===200?(0,refusal.o$)(answer.body):undefined
if(!parsed||!("data"in parsed||"errors"in parsed))throw new refusal.P_(answer)
const errors=errorsOf(parsed.errors).map(each=>({...each,message:hide(each.message)}))
const tooMuch=errors.find(({type,message})=>type==="RESOURCE_LIMITS_EXCEEDED"||type==="MAX_NODE_LIMIT_EXCEEDED"||/something went wrong while executing your query|may be the result of a timeout|timedout/i.test(message))
if(canHalve&&tooMuch)throw new TooMuch(tooMuch.message)
const refused=hasData(parsed.data)?undefined:errors.find(isLimit)
if(refused)throw new refusal.P_({...answer,status:403,body:JSON.stringify({message:refused.message})})
return{data:parsed.data??{},errors}}const hasData=data=>typeof data==="object"&&data!==null&&Object.values(data).some(each=>each!==null)
function errorsOf(errors){if(!Array.isArray(errors))return[]
return errors.flatMap(each=>{if(typeof each!=="object"||each===null)return[]
const{type,message,path}=each
return[{type:typeof type==="string"?type:undefined,message:typeof message==="string"?message:"an error without a message",path:Array.isArray(path)?path:[]}]})}const graphQlUrl=apiUrl=>apiUrl.endsWith("/api/v3")?apiUrl.replace(/v3$/,"graphql"):`${apiUrl}/graphql`
const LINK=40960
const MOST_PER_PAGE=50
const PAGES_BEFORE_MORE=4
const ENTRIES="entries { name type mode oid size }"
const FACTS="name nameWithOwner isArchived isFork isPrivate"
const FOLDERS=`defaultBranchRef { name target { oid ... on Commit { tree { oid ${ENTRIES} } } } }\n  github: object(expression: "HEAD:.github") { ... on Tree { ${ENTRIES} } }\n  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { ${ENTRIES} } }`
const listQuery=fields=>`query($org: String!, $count: Int!, $after: String) {\n  organization(login: $org) { login\n    repositories(first: $count, after: $after, orderBy: { field: NAME, direction: ASC }) {\n      totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } } }`
const LIST=listQuery(`${FACTS} ${FOLDERS}`)
const NAMES=listQuery(FACTS)
class NoOrganization extends Error{}class RepositoryList{#reader
#organization
#seen=new Set
#count=MOST_PER_PAGE
#inTime=0
constructor(reader,organization){this.#reader=reader
this.#organization=organization}async page(after){for(;;)try{const page=await this.#ask(LIST,after)
this.#inTime+=1
if(this.#inTime%PAGES_BEFORE_MORE===0)this.#count=Math.min(MOST_PER_PAGE,this.#count*2)
return page}catch(error){if(!(error instanceof TooMuch))throw error
this.#inTime=0
if(this.#count>1)this.#count=Math.ceil(this.#count/2)
else return await this.#withoutFolders(after,error.message)}}async#withoutFolders(after,why){const page=await this.#ask(NAMES,after)
this.#count=MOST_PER_PAGE
const skipped=page.heads.map(({facts})=>({repository:facts.repository,why:`GitHub does not tell what is in it: ${why}`}))
return{...page,heads:[],skipped:[...skipped,...page.skipped]}}async#ask(query,after){const canHalve=query===LIST
const variables={org:this.#organization,count:this.#count,after:after??null}
const{data,errors}=await this.#reader.ask(query,variables,{canHalve})
const organization=objectOf(data.organization)
const list=objectOf(organization?.repositories)
if(!organization||!list||!Array.isArray(list.nodes))throw new NoOrganization(errors[0]?.message??`there is no organization ${this.#organization}`)
const login=textOf(organization.login)??this.#organization
const heads=[]
const skipped=[]
for(const[at,node]of list.nodes.entries()){const failed=errors.find(({path})=>path[2]==="nodes"&&path[3]===at)
const read=readHead(node,failed)
if("why"in read)skipped.push({repository:read.repository??`${login}/?`,why:read.why})
else heads.push(read)}const astray=errors.filter(({path})=>path[2]!=="nodes"||typeof path[3]!=="number")
skipped.push(...astray.map(({message})=>({repository:`${login}/?`,why:message})))
const info=objectOf(list.pageInfo)
const cursor=textOf(info?.endCursor)
const next=info?.hasNextPage===true?this.#moved(cursor):undefined
if(info?.hasNextPage===true&&next===undefined)skipped.push({repository:`${login}/?`,why:"GitHub has more repositories, and does not tell them"})
return{login,total:typeof list.totalCount==="number"?list.totalCount:heads.length,heads,skipped,next}}#moved(cursor){if(cursor===undefined||this.#seen.has(cursor))return undefined
this.#seen.add(cursor)
return cursor}}const isRepository=name=>/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)&&!/\/\.\.?$/.test(name)
function readHead(node,failed){const fields=objectOf(node)
const repository=textOf(fields?.nameWithOwner)
if(failed)return{repository,why:failed.message}
if(!fields||repository===undefined)return{repository,why:"GitHub does not tell its name"}
if(!isRepository(repository))return{repository,why:"its name has characters that GitHub does not allow"}
const branch=objectOf(fields.defaultBranchRef)
const target=objectOf(branch?.target)
const tree=objectOf(target?.tree)
const name=textOf(branch?.name)??null
const commit=oidOf(target?.oid)
const[root,treeOid]=[entriesOf(tree),oidOf(tree?.oid)]
if(branch&&(commit===undefined||treeOid===undefined))return{repository,why:"GitHub does not tell what its default branch holds"}
const github=entriesOf(objectOf(fields.github))
const workflows=entriesOf(objectOf(fields.workflows))
if(isKeptBack(root,".github",github)||isKeptBack(github,"workflows",workflows))return{repository,why:"GitHub does not tell what is in .github/workflows"}
return{facts:{repository,archived:fields.isArchived===true,fork:fields.isFork===true,private:fields.isPrivate===true,defaultBranch:name},commit,tree:treeOid,root,github,workflows}}const NOTHING_IN_IT="4b825dc642cb6eb9a060e54bf8d69288fbee4904"
function isKeptBack(around,name,inside){const folder=around.find(each=>each.name===name)
return folder?.kind==="folder"&&folder.oid!==NOTHING_IN_IT&&inside.length===0}function entriesOf(tree){if(!Array.isArray(tree?.entries))return[]
return tree.entries.flatMap(each=>{const{name,type,mode,oid,size}=objectOf(each)??{}
const known=oidOf(oid)
if(typeof name!=="string"||known===undefined)return[]
return[{name,kind:kindOf(type,mode),oid:known,size:typeof size==="number"?size:0}]})}function kindOf(type,mode){if(type==="tree")return"folder"
if(type==="commit")return"submodule"
return mode===LINK?"link":"file"}const oidOf=value=>typeof value==="string"&&/^[0-9a-zA-Z]{1,64}$/.test(value)?value:undefined
const objectOf=value=>typeof value==="object"&&value!==null?value:undefined
const textOf=value=>typeof value==="string"?value:undefined
function explain(error,organization){const doing=`Reading the repositories of ${organization}`
if(error instanceof NoOrganization)return new failures_failure.H("github-refused",`${doing}: ${error.message}`,{fix:"Check the name, and whether `gh auth status` shows somebody who belongs to it. Where it asks for single sign-on, allow gh there: gh auth refresh."})
if(error instanceof message.Dr)return new failures_failure.H(diagnose.D[error.kind],`${doing}: ${error.message}`,{cause:error,fix:GO_ON})
if(!(error instanceof refusal.P_))return error
const{status,said}=error
const failure=(code,why,fix)=>new failures_failure.H(code,`${doing}: ${why}`,{said,cause:error,fix})
if((0,rate_limit.L)(error))return failure("rate-limited",`the limit ends at ${(0,rate_limit.C)(error)??"a time that GitHub does not say"}`,GO_ON)
if(status>=500)return failure("github-unavailable",error.answer,GO_ON)
if(!error.isOfTheApi)return failure("not-the-github-api",error.answer)
const fix=status===401?"GitHub does not take the token of gh: log in again, gh auth login.":"Read its words below. Where it asks for single sign-on, or for a scope, allow gh that: gh auth refresh --scopes repo,read:org."
return failure("github-refused",`GitHub answered ${status}`,fix)}const GO_ON="Run it again later with --resume: it goes on where it was broken off."
function programStamp(home,version){const sum=(0,external_node_crypto_.createHash)("sha256").update(version)
const folder=(0,external_node_path_.join)(home,"dist/cli")
try{for(const name of(0,external_node_fs_.readdirSync)(folder).sort())if(name.endsWith(".js"))sum.update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder,name)))}catch{}return sum.digest("hex").slice(0,32)}async function inParallel(items,atOnce,work){const rest=items.values()
const worker=async()=>{for(const item of rest)await work(item)}
await Promise.all(Array.from({length:Math.min(atOnce,items.length)},worker))}const MOST_AT_A_TIME=25
const AT_ONCE=4
async function findHeads(reader,repositories,more=""){const found=new Map
const batches=Array.from({length:Math.ceil(repositories.length/MOST_AT_A_TIME)},(_,at)=>repositories.slice(at*MOST_AT_A_TIME,(at+1)*MOST_AT_A_TIME))
await inParallel(batches,AT_ONCE,batch=>find(reader,batch,more,found))
return repositories.flatMap(repository=>found.get(repository)??[])}async function find(reader,batch,more,found){const variables=Object.fromEntries(batch.flatMap((repository,at)=>{const[owner="",name=""]=repository.split("/")
return[[`owner${at}`,owner],[`name${at}`,name]]}))
const declared=batch.map((_,at)=>`$owner${at}: String!, $name${at}: String!`).join(", ")
const parts=batch.map((_,at)=>`r${at}: repository(owner: $owner${at}, name: $name${at}) { ${FACTS} ${FOLDERS} ${more} }`)
try{const{data,errors}=await reader.ask(`query(${declared}) { ${parts.join(" ")} }`,variables,{canHalve:batch.length>1})
for(const[at,repository]of batch.entries()){const fields=objectOf(data[`r${at}`])
const read=readHead(fields,errors.find(({path})=>path.length===0||path[0]===`r${at}`)??(fields?undefined:errors[0]))
found.set(repository,{head:"why"in read?{repository,why:read.why}:read,fields:fields??{}})}}catch(error){if(!(error instanceof TooMuch))throw error
const[repository]=batch
if(batch.length===1&&repository!==undefined){found.set(repository,{head:{repository,why:`GitHub does not tell what is in it: ${error.message}`},fields:{}})
return}const middle=Math.ceil(batch.length/2)
await find(reader,batch.slice(0,middle),more,found)
await find(reader,batch.slice(middle),more,found)}}var make_plan=__webpack_require__(8014)
const blobName=text=>(0,external_node_crypto_.createHash)("sha1").update(`blob ${Buffer.byteLength(text)}\0`).update(text).digest("hex")
const MOST_OBJECTS=100
const MOST_BYTES=4e5
const fetch_files_AT_ONCE=4
async function fetchWanted(repositories,reader,skip){const jobs=repositories.flatMap(repository=>[...repository.wanted.folders.values(),...repository.wanted.files.values()].map(entry=>({repository,entry})))
await inParallel(batchesOf(jobs),fetch_files_AT_ONCE,batch=>fetchBatch(batch,reader,skip))}function batchesOf(jobs){const batches=[]
let bytes=Infinity
for(const job of jobs){const last=batches.at(-1)
if(!last||last.length>=MOST_OBJECTS||bytes+job.entry.size>MOST_BYTES){batches.push([job])
bytes=job.entry.size}else{last.push(job)
bytes+=job.entry.size}}return batches}async function fetchBatch(batch,reader,skip){try{const{query,variables}=queryFor(batch)
await spread(await reader.ask(query,variables,{canHalve:batch.length>1}),batch,reader,skip)}catch(error){if(error instanceof TooMuch&&batch.length>1){const middle=Math.ceil(batch.length/2)
await fetchBatch(batch.slice(0,middle),reader,skip)
await fetchBatch(batch.slice(middle),reader,skip)}else if(error instanceof TooMuch||error instanceof refusal.P_&&error.status>=500&&batch.length===1){const why=error instanceof refusal.P_?String(error.status):error.message
for(const{repository,entry}of batch)repository.goWithout(entry,`GitHub does not give it (${why})`)}else throw error}}function queryFor(batch){const variables={}
const declared=[]
const parts=[]
for(const[at,[repository,jobs]]of byRepository(batch).entries()){const[owner="",name=""]=repository.head.facts.repository.split("/")
Object.assign(variables,{[`owner${at}`]:owner,[`name${at}`]:name})
declared.push(`$owner${at}: String!, $name${at}: String!`)
const objects=jobs.map(({entry},index)=>{const id=`o${at}_${index}`
variables[id]=entry.oid
declared.push(`$${id}: GitObjectID!`)
const fields=entry.kind==="folder"?`... on Tree { ${ENTRIES} }`:"... on Blob { byteSize isBinary isTruncated text }"
return`${id}: object(oid: $${id}) { ${fields} }`})
parts.push(`r${at}: repository(owner: $owner${at}, name: $name${at}) { ${objects.join(" ")} }`)}return{query:`query(${declared.join(", ")}) { ${parts.join(" ")} }`,variables}}function byRepository(batch){const groups=new Map
for(const job of batch)groups.set(job.repository,[...groups.get(job.repository)??[],job])
return[...groups]}async function spread({data,errors},batch,reader,skip){for(const[at,[repository,jobs]]of byRepository(batch).entries()){const found=objectOf(data[`r${at}`])
if(!found){const error=errors.find(({path})=>path[0]===`r${at}`)??errors[0]
skip(repository,error?.message??"GitHub does not give it")
for(const{entry}of jobs)repository.goWithout(entry,"GitHub does not give it")
continue}for(const[index,job]of jobs.entries()){const id=`o${at}_${index}`
const error=errors.find(({path})=>path[0]===`r${at}`&&path[1]===id)
const object=objectOf(found[id])
if(!object)repository.goWithout(job.entry,error?.message??"GitHub does not have it any more")
else if(job.entry.kind==="folder")job.repository.addFolder(job.entry.oid,entriesOf(object))
else{const read=wholeText(object,job.entry)??await readWhole(job,reader)
if(read)repository.addFile(job.entry.oid,read)}}}}function wholeText(blob,{oid}){const text=textOf(blob.text)
if(text===undefined||blob.isTruncated===true||blob.isBinary===true)return undefined
if(text.includes("\ufffd")&&blobName(text)!==oid)return undefined
const isWhole=typeof blob.byteSize!=="number"||Buffer.byteLength(text)===blob.byteSize
return isWhole?{text}:undefined}async function readWhole({repository,entry},reader){const[owner="",name=""]=repository.head.facts.repository.split("/")
try{const bytes=await reader.readBlob({owner,name},entry.oid)
if(bytes.length>=entry.size)return(0,disk_repository.D4)(bytes)
repository.goWithout(entry,`GitHub gives ${bytes.length} of its ${entry.size} bytes`)}catch(error){if(!(error instanceof refusal.P_&&(error.status===404||error.status>=500)))throw error
repository.goWithout(entry,`GitHub does not give it (${error.status})`)}return undefined}const WORKFLOW_NAME=/\.ya?ml$/i
const MAX_LOOKUPS=500
const MAX_LINKS=8
class RemoteRepository{root=""
head
#folders=new Map
#files=new Map
#wantedFolders=new Map
#wantedFiles=new Map
#notGiven=[]
#lookups=0
#isBegun=false
constructor(head){this.head=head
const github=head.root.find(({name})=>name===".github")
const workflows=head.github.find(({name})=>name==="workflows")
if(github)this.#folders.set(github.oid,head.github)
if(workflows)this.#folders.set(workflows.oid,head.workflows)}get wanted(){return{folders:this.#wantedFolders,files:this.#wantedFiles}}get isWanting(){return this.#wantedFolders.size+this.#wantedFiles.size>0}wantWorkflows(){for(const file of this.list(make_plan.v,WORKFLOW_NAME))if(!this.isLinked(file))this.read(file)
this.#lookups=0
this.#isBegun=true}get isBeyondReading(){return this.#lookups>MAX_LOOKUPS}get notGiven(){return this.#notGiven}goWithout({kind,name,oid},why){this.#notGiven.push({file:name,why})
if(kind==="folder")this.addFolder(oid,[])
else this.addFile(oid,{why})}addFolder(oid,entries){this.#folders.set(oid,entries)
this.#wantedFolders.delete(oid)}addFile(oid,read){this.#files.set(oid,read)
this.#wantedFiles.delete(oid)}list(folder,wanted){const entries=this.#entriesAt(folder.split("/"))
return(entries==="unknown"?[]:entries??[]).map(({name})=>name).filter(name=>wanted.test(name)).sort().map(name=>external_node_path_.posix.join(folder,name))}read(file){const entry=this.#find(external_node_path_.posix.normalize(file),0)
if(!entry||entry==="unknown")return undefined
if(entry==="outside")return{why:"it is a link that leads out of the repository"}
if(entry.kind==="folder"||entry.kind==="submodule")return{why:"it is a folder"}
if(entry.size>disk_repository.zx)return{why:`it has ${entry.size} bytes; files of more than ${disk_repository.zx} are not read`}
return this.#file(entry)}isLinked(file){const parts=file.split("/")
return parts.some((_,at)=>{const entry=this.#entryAt(parts.slice(0,at+1))
return typeof entry==="object"&&entry.kind==="link"})}#file(entry){const read=this.#files.get(entry.oid)
if(!read)this.#want(this.#wantedFiles,entry)
return read}#want(list,entry){if(list.has(entry.oid))return
this.#lookups+=1
if(this.#lookups<=MAX_LOOKUPS||!this.#isBegun)list.set(entry.oid,entry)}#find(path,links){const parts=path.split("/").filter(part=>part!==""&&part!==".")
if(parts.length===0||path.startsWith("/"))return undefined
if(parts[0]==="..")return links===0?undefined:"outside"
for(let at=1;at<=parts.length;at++){const entry=this.#entryAt(parts.slice(0,at))
if(!entry||entry==="unknown")return entry
if(entry.kind!=="link")continue
if(links>=MAX_LINKS)return undefined
const target=this.#file(entry)
if(!target||!("text"in target))return target?undefined:"unknown"
if(target.text.startsWith("/"))return"outside"
const next=external_node_path_.posix.normalize([...parts.slice(0,at-1),target.text,...parts.slice(at)].join("/"))
return this.#find(next,links+1)}return this.#entryAt(parts)}#entryAt(parts){const entries=this.#entriesAt(parts.slice(0,-1))
return entries==="unknown"?entries:entries?.find(({name})=>name===parts.at(-1))}#entriesAt(parts){let entries=this.head.root
for(const part of parts){const entry=entries.find(({name})=>name===part)
if(entry?.kind!=="folder")return undefined
const inside=this.#folders.get(entry.oid)
if(!inside){this.#want(this.#wantedFolders,entry)
return"unknown"}entries=inside}return entries}}const plan_heads_MOST_BYTES=8e6
const MOST_OF_ONE=32e6
async function planHeads(heads,reader,take){let window=[]
let bytes=0
for(const head of heads){const size=head.workflows.reduce((sum,each)=>sum+(each.size>disk_repository.zx?0:each.size),0)
if(size>MOST_OF_ONE){await take({head,why:`its workflows have ${size} bytes, and more than ${MOST_OF_ONE} are not read`})
continue}if(bytes+size>plan_heads_MOST_BYTES&&window.length>0){await planWindow(window,reader,take);[window,bytes]=[[],0]}window.push(new RemoteRepository(head))
bytes+=size}await planWindow(window,reader,take)}async function planWindow(repositories,reader,take){const failed=new Map
const skip=(repository,why)=>void failed.set(repository,why)
for(const repository of repositories)repository.wantWorkflows()
let left=repositories
while(left.length>0){await fetchWanted(left,reader,skip)
const next=[]
for(const repository of left){await new Promise(setImmediate)
const why=failed.get(repository)
const outcome=why===undefined?plan(repository):{head:repository.head,why}
if(outcome)await take(outcome)
else next.push(repository)}left=next}}function plan(repository){const{head}=repository
const[owner,name]=head.facts.repository.split("/")
try{const planned=(0,make_plan.C)(repository,{owner,name})
const{isWanting,isBeyondReading,notGiven}=repository
return isWanting?undefined:{head,planned,isBeyondReading,notGiven}}catch(error){return{head,why:`it cannot be planned: ${error instanceof Error?error.message:String(error)}`}}}const NO_PLAN={uses:[],mints:[],secretsLeft:[],skipped:[],app:{permissions:{}}}
async function readOrganization(options){const run=new Run(options)
const list=new RepositoryList(options.reader,options.organization)
const journal=options.resume?options.cache.recall(JOURNAL):undefined
if(journal)await run.takeUp(journal)
let asked=list.page(journal?.next)
for(;;){const page=await asked
const{next}=page
if(next!==undefined){asked=list.page(next)
asked.catch(()=>undefined)}await run.add(page)
if(next===undefined)break
run.remember(next)}options.cache.forget(JOURNAL)
return run.reading()}const JOURNAL="run"
class Run{#options
#repositories=[]
#skipped=[]
#done=[]
#failed=[]
#login
#total=0
constructor(options){this.#options=options
this.#login=options.organization}async takeUp(journal){this.#login=journal.login
this.#total=journal.total
const again=[]
for(const failed of journal.failed)if(isRepository(failed.repository))again.push(failed.repository)
else this.#fail(failed)
for(const{facts,tree}of journal.done){const known=tree===null?EMPTY:this.#known(facts.repository,tree)
if(known)this.#keep(facts,tree,known)
else again.push(facts.repository)}const heads=[]
for(const{head}of await findHeads(this.#options.reader,again))if("facts"in head)heads.push(head)
else this.#fail(head)
await this.#plan(heads)}async add(page){this.#login=page.login
this.#total=page.total
for(const each of page.skipped)this.#fail(each)
await this.#plan(page.heads)}remember(next){const[login,total]=[this.#login,this.#total]
const journal={login,total,next,done:this.#done,failed:this.#failed}
this.#options.cache.store(JOURNAL,journal)}reading(){const byName=(a,b)=>compare(a.repository,b.repository)||compare(a.file??"",b.file??"")
const once=new Map(this.#repositories.map(each=>[each.repository,each]))
const ofFiles=[...once.values()].flatMap(({repository,plan})=>plan.skipped.map(({file,why})=>({repository,file,why})))
return{login:this.#login,repositories:[...once.values()].sort(byName),skipped:[...this.#skipped,...ofFiles].sort(byName)}}async#plan(heads){const unknown=heads.filter(head=>{const{facts,tree}=head
const known=hasNoWorkflows(head)?EMPTY:this.#known(facts.repository,tree??"")
if(known)this.#keep(facts,known===EMPTY?null:tree??"",known)
return!known})
await planHeads(unknown,this.#options.reader,outcome=>{this.#take(outcome)})
this.#options.progress(this.#repositories.length+this.#failed.length,this.#total)}#take(outcome){const{facts,tree}=outcome.head
const{repository}=facts
if("why"in outcome)this.#fail({repository,why:outcome.why})
else{const plan=JSON.parse(JSON.stringify(outcome.planned.plan))
const skipped=[...outcome.isBeyondReading?[{repository,why:"its workflows name more files than are looked up"}]:[],...outcome.notGiven.filter(({file,why})=>!plan.skipped.some(each=>each.file.endsWith(`/${file}`)&&each.why===why)).map(({file,why})=>({repository,file,why}))]
const record={tree:tree??"",plan,skipped}
if(outcome.notGiven.length===0)this.#options.cache.store(repository,record)
else this.#options.cache.forget(repository)
this.#keep(facts,record.tree,record)}}#known(repository,tree){const record=this.#options.cache.recall(repository)
return record?.tree===tree?record:undefined}#keep(facts,tree,{plan,skipped}){this.#repositories.push({...facts,plan})
this.#skipped.push(...skipped)
this.#done.push({facts,tree})}#fail(skipped){this.#skipped.push(skipped)
this.#failed.push(skipped)}}const EMPTY={tree:"",plan:NO_PLAN,skipped:[]}
function hasNoWorkflows({root,github,workflows}){const isLinked=[root.find(({name})=>name===".github"),github.find(({name})=>name==="workflows")].some(entry=>entry?.kind==="link")
return!isLinked&&!workflows.some(({name})=>WORKFLOW_NAME.test(name))}const compare=(a,b)=>a<b?-1:a>b?1:0
var server=__webpack_require__(2353)
var runtime_cancellation=__webpack_require__(7328)
var secret=__webpack_require__(1883)
var transport_sender=__webpack_require__(7327)
var gh=__webpack_require__(2753)
const BUDGET_MS=864e5
function serverOf(env){const{GITHUB_SERVER_URL:web,GITHUB_API_URL:api}=env
if(web&&!(URL.canParse(web)&&/^https?:$/.test(new URL(web).protocol)))throw new failures_failure.H("input-invalid","GITHUB_SERVER_URL is no address of a web site")
return(0,server.l)({asked:"",runnerApiUrl:api||apiOf(web),runnerWebUrl:web},(_,problem)=>{throw new failures_failure.H("input-invalid",problem.replace("github-api-url","GITHUB_API_URL"))})}function apiOf(web){if(!web)return undefined
const{host}=new URL(web)
const isOfTheCloud=host==="github.com"||host.endsWith(".ghe.com")
return isOfTheCloud?`https://api.${host}`:`${web.replace(/\/+$/,"")}/api/v3`}async function ghToken(env,server){const host=new URL(server.webUrl).hostname
const answer=await(0,gh.V)(["auth","token","--hostname",host],{env})
if(!answer)throw new failures_failure.H("credentials-missing","--org takes the token of gh, and there is no program gh",{fix:"Install it (https://cli.github.com), and log in: gh auth login."})
const token=answer.stdout.trim()
if(answer.exitCode!==0||!/^[\x21-\x7e]{1,4096}$/.test(token))throw new failures_failure.H("credentials-missing",`gh has no token for ${host}`,{fix:`Log in: gh auth login --hostname ${host}.`})
return new secret.z(token)}function openLine({env,progress}){const{cancellation,callOff,sleep}=(0,runtime_cancellation.n)()
const silent=()=>undefined
const log={debug:silent,notice:silent,warning:silent,error:silent,info:progress}
const elapsed=()=>performance.now()
const sender=(0,transport_sender.C)({env,log,now:Date.now,elapsed,sleep,cancellation},BUDGET_MS)
return{sender,sleep,hangUp:callOff}}const BRANCH="mint-app-token/migrate"
const EARLIER=`\n  ref(qualifiedName: "refs/heads/${BRANCH}") { target { oid } }\n  branch: object(expression: "refs/heads/${BRANCH}:.github/workflows") { ... on Tree { ${ENTRIES} } }\n  pullRequests(headRefName: "${BRANCH}", first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {\n    nodes { state url isCrossRepository } }`
async function findProposals(repositories,reader,patchOf){const changing=repositories.filter(({plan})=>plan.uses.some(({verdict})=>verdict==="replace"||verdict==="github-token-suffices"))
const[archived,alive]=[changing.filter(each=>each.archived),changing.filter(each=>!each.archived)]
const proposed=archived.map(({repository})=>left(repository,"it is archived",false))
const earlier=new Map
const heads=[]
for(const{head,fields}of await findHeads(reader,alive.map(({repository})=>repository),EARLIER)){if("why"in head)proposed.push(left(head.repository,head.why,true))
else{heads.push(head)
earlier.set(head.facts.repository,fields)}}await planHeads(heads,reader,outcome=>{const{repository}=outcome.head.facts
if("why"in outcome)proposed.push(left(repository,outcome.why,true))
else proposed.push(propose(outcome.head,outcome.planned,earlier.get(repository)??{},patchOf))})
const nameOf=each=>each.kind==="open"?each.proposal.repository:each.repository
return proposed.sort((a,b)=>nameOf(a)<nameOf(b)?-1:1)}function propose(head,planned,earlier,patchOf){const{repository,defaultBranch}=head.facts
const pulls=ownPulls(earlier)
const open=pulls.find(({state})=>state==="OPEN")
if(open)return{kind:"is-open",repository,url:open.url}
if(pulls[0]?.state==="CLOSED")return left(repository,`its pull request was closed without a merge: ${pulls[0].url}`,false)
let patch
try{patch=patchOf(planned,repository.split("/")[0]??"")}catch(error){return left(repository,error instanceof Error?error.message:String(error),true)}if(patch.changes.length===0)return left(repository,"nothing changes there",false)
if(patch.changes.some(({file})=>file.includes("\ufffd")))return left(repository,"the name of a workflow is not UTF-8",true)
const at={repository,base:defaultBranch??"",plan:planned.plan,patch}
const target=textOf(objectOf(objectOf(earlier.ref)?.target)?.oid)
if(target===undefined)return{kind:"open",proposal:{...at,commit:head.commit??"",from:"branch"}}
const entries=new Map(entriesOf(objectOf(earlier.branch)).map(({name,oid})=>[name,oid]))
const holds=textIn=>patch.changes.every(change=>entries.get(change.file.split("/").at(-1)??"")===blobName(change[textIn]))
if(holds("after"))return{kind:"open",proposal:{...at,commit:target,from:"pull-request"}}
if(holds("before"))return{kind:"open",proposal:{...at,commit:target,from:"commit"}}
return left(repository,`its branch ${BRANCH} holds something else: merge or delete it, and run this again`,true)}function ownPulls(earlier){const nodes=objectOf(earlier.pullRequests)?.nodes
if(!Array.isArray(nodes))return[]
return nodes.flatMap(each=>{const{state,url,isCrossRepository}=objectOf(each)??{}
return isCrossRepository===true||typeof state!=="string"?[]:[{state,url:textOf(url)??""}]})}const left=(repository,why,isFailure)=>({kind:"left",repository,why,isFailure})
var output_report=__webpack_require__(5668)
const MOST=[{count:60,ms:6e4},{count:400,ms:36e5}]
function paced({now,sleep,tell}){const made=[]
return async()=>{for(;;){const waits=MOST.map(({count,ms})=>{const first=made.at(-count)
return first===undefined?0:first+ms-now()})
const wait=Math.max(...waits)
if(wait<=0)break
tell(`GitHub limits what may be made; going on in ${Math.ceil(wait/1e3)} s`)
await sleep(wait)}made.push(now())}}const pull_requests_AT_ONCE=2
const MOST_TRIES=3
const LIMIT_WAIT_MS=6e4
const MOST_CHARACTERS=65e3
const TITLE="Replace PATs by short-lived tokens of a GitHub App"
class GhFailed extends Error{}async function openPullRequests(proposals,options,opened){const pace=paced(options)
await inParallel(proposals,pull_requests_AT_ONCE,async proposal=>{const{repository}=proposal
try{opened({repository,url:await openOne(proposal,options,pace)})}catch(error){if(!(error instanceof GhFailed))throw error
opened({repository,why:error.message})}})}async function openOne(proposal,options,pace){const{repository,base,commit,from}=proposal
const{host}=options
const post=async(path,body)=>{const request=path==="graphql"?[path]:["--method","POST",path]
const args=["api","--hostname",host,...request,"--input","-"]
return run(args,JSON.stringify(body),options,pace)}
if(from==="branch")await post(`repos/${repository}/git/refs`,{ref:`refs/heads/${BRANCH}`,sha:commit})
if(from!=="pull-request")await post("graphql",commitOf(proposal))
const pull={title:TITLE,head:BRANCH,base,body:bodyOf(proposal,options)}
const answer=(0,refusal.o$)(await post(`repos/${repository}/pulls`,pull))
return typeof answer?.html_url==="string"?answer.html_url:`a pull request of ${BRANCH}`}function commitOf({repository,commit,patch}){return{query:"mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",variables:{input:{branch:{repositoryNameWithOwner:repository,branchName:BRANCH},expectedHeadOid:commit,message:{headline:TITLE},fileChanges:{additions:patch.changes.map(({file,after})=>({path:file,contents:Buffer.from(after).toString("base64")}))}}}}}function bodyOf({plan,patch},{clientIdVariable,privateKeySecret}){const before=`Before this is merged, the App has to be installed here, with the variable \`${clientIdVariable}\` and the secret `+`\`${privateKeySecret}\`. Then the PATs that are replaced can be revoked.\n\n`
const report=(0,output_report.B1)(plan,patch)
return before.length+report.length<=MOST_CHARACTERS?before+report:`${before}${report.slice(0,MOST_CHARACTERS-before.length)}\n\n(cut off: it is too long for a pull request)\n`}async function run(args,input,{env,token,sleep,tell},pace){for(let tries=1;;tries++){await pace()
const answer=await(0,gh.V)(args,{env,input})
if(!answer)throw new GhFailed("there is no program gh")
if(answer.exitCode===0)return answer.stdout
const said=answer.stderr.replaceAll(token.reveal(),"***").trim().split("\n").slice(-3).join(" ")
if(tries>=MOST_TRIES||!/rate limit/i.test(answer.stderr))throw new GhFailed(`gh ${args.filter(arg=>!arg.startsWith("-")).join(" ")} failed (exit code ${answer.exitCode}): ${said}`)
tell(`GitHub limits what may be made; going on in ${LIMIT_WAIT_MS/1e3} s`)
await sleep(LIMIT_WAIT_MS)}}var migrate=__webpack_require__(7833)
var printable=__webpack_require__(6595)
function renderProposed(proposed){if(proposed.length===0)return"\nNo pull request is to be opened.\n"
const open=proposed.filter(({kind})=>kind==="open").length
const lines=proposed.map(each=>`  ${(0,printable.g$)(words(each))}`)
return["",`Pull requests  ${open} to open`,...lines,""].join("\n")}function words(each){switch(each.kind){case"open":{const{repository,base,patch}=each.proposal
const count=patch.changes.length
return`${repository}: ${BRANCH} into ${base}, ${count} ${count===1?"file":"files"}`}case"is-open":return`${each.repository}: is open already, ${each.url}`
case"left":return`${each.repository}: left alone: ${each.why}`}}function proposedFacts(each,opened){switch(each.kind){case"open":{const{repository,base,patch}=each.proposal
const files=patch.changes.map(({file})=>file)
const result=opened.find(one=>one.repository===repository)
const state=result===undefined?"to-open":"url"in result?"open":"failed"
return{...result,repository,state,branch:BRANCH,base,files}}case"is-open":return{repository:each.repository,state:"open",branch:BRANCH,url:each.url}
case"left":return{repository:each.repository,state:"left-alone",why:each.why}}}var effect=__webpack_require__(8159)
const MOST_BEYOND=2
const ADMINISTERING=/^(administration|workflows|environments|members|(.*_)?(secrets|variables|hooks)|(organization|enterprise)_.*|.*custom_properties.*)$/
const isAdministering=permission=>ADMINISTERING.test(permission)
const RANK={read:1,write:2,admin:3}
function beyond(having,needed){return Object.entries(having).filter(([name,level])=>RANK[level]>rankOf(needed[name])).map(([name])=>name)}const rankOf=level=>level===undefined?0:RANK[level]
const mayShare=(having,needed)=>{const more=beyond(having,needed)
return more.length<=MOST_BEYOND&&!more.some(isAdministering)}
function groupIntoApps(repositories){const kinds=kindsOf(repositories.flatMap(needOf))
const selected=kinds.filter(({isForAll})=>!isForAll)
const forAll=kinds.filter(({isForAll})=>isForAll)
return[...fewestGroups(forAll),...fewestGroups(selected)].map(({groups,isProven})=>groups.map(group=>describe(group,isProven))).flat().sort((a,b)=>b.repositories.length-a.repositories.length||group_compare(a.repositories[0],b.repositories[0]))}const group_compare=(a="",b="")=>a<b?-1:a>b?1:0
function needOf({repository,plan}){if(plan.mints.length===0)return[]
const[owner=""]=repository.split("/")
const targets=new Map
for(const{owner:other=owner,repositories:names=[],permissions}of plan.mints)for(const name of typeof names==="string"?[]:names){const full=name.includes("/")?name:`${other}/${name}`
if(full.toLowerCase()!==repository.toLowerCase())targets.set(full,(0,effect.KC)(targets.get(full),permissions))}return[{repository,permissions:plan.app.permissions,isForAll:plan.mints.some(({owner:other,repositories})=>other!==undefined&&repositories===undefined),targets}]}function kindsOf(needs){const kinds=new Map
const atTargets=new Map
for(const{repository,permissions}of needs)atTargets.set(repository.toLowerCase(),permissions)
for(const need of needs){const key=JSON.stringify([need.isForAll,Object.entries(need.permissions).sort()])
kinds.set(key,[...kinds.get(key)??[],need])
for(const[name,permissions]of need.targets)atTargets.set(name.toLowerCase(),(0,effect.KC)(atTargets.get(name.toLowerCase()),permissions))}return[...kinds.values()].flatMap(alike=>{const[first]=alike
const names=new Set(alike.flatMap(({targets})=>[...targets.keys()]))
return first?[{permissions:first.permissions,isForAll:first.isForAll,needs:alike,atTargets:[...names].map(name=>atTargets.get(name.toLowerCase())??{})}]:[]})}const group_MOST_TRIES=2e5
function fewestGroups(kinds){if(kinds.length===0)return[]
const ordered=[...kinds].sort((a,b)=>Object.keys(b.permissions).length-Object.keys(a.permissions).length||b.needs.length-a.needs.length)
const plain=inOrder(ordered)
const tries={left:group_MOST_TRIES}
for(let count=1;count<plain.length;count++){const found=split(ordered,0,[],count,tries)
if(found)return[{groups:found,isProven:true}]
if(tries.left<=0)return[{groups:plain,isProven:false}]}return[{groups:plain,isProven:true}]}function fits(group,kind){const all=[...group,kind]
const having=(0,effect.KC)(...all.map(({permissions})=>permissions))
return all.every(({permissions,atTargets})=>[permissions,...atTargets].every(needed=>mayShare(having,needed)))}function inOrder(kinds){const groups=[]
for(const kind of kinds){const group=groups.find(each=>fits(each,kind))
if(group)group.push(kind)
else groups.push([kind])}return groups}function split(kinds,at,groups,count,tries){const kind=kinds[at]
if(!kind)return groups
for(const[index,group]of groups.entries()){if(tries.left--<=0)return undefined
if(!fits(group,kind))continue
const next=groups.map((each,other)=>other===index?[...each,kind]:each)
const found=split(kinds,at+1,next,count,tries)
if(found)return found}return groups.length<count?split(kinds,at+1,[...groups,[kind]],count,tries):undefined}function describe(group,isProven){const permissions=sorted((0,effect.KC)(...group.map(kind=>kind.permissions)))
const needs=group.flatMap(kind=>kind.needs)
const repositories=needs.map(({repository})=>repository).sort()
const most=Math.max(...group.map(kind=>beyond(permissions,kind.permissions).length))
const atTargets=group.flatMap(kind=>kind.atTargets.map(needed=>beyond(permissions,needed).length))
const targets=[...new Set(needs.flatMap(need=>[...need.targets.keys()]))].filter(each=>!repositories.includes(each)).sort()
const isForAll=group.some(kind=>kind.isForAll)
const administering=Object.keys(permissions).filter(isAdministering)
return{repositories,permissions,why:[most===0?`${repositories.length===1?"This repository":"Each of these repositories"} needs exactly these permissions.`:`No repository has more than ${most} of these permissions beyond what it needs (at most ${MOST_BEYOND} are allowed, and never one that administers, such as workflows or secrets).`,administering.length>0?`Only a repository that needs ${administering.join(" and ")} as well may share it, since that administers.`:"",isForAll?"Some workflow asks for a token for all repositories, so the App has to be installed on all of them.":"",targets.length>0?`It has to be installed on these as well, which are written to or read: ${listed(targets)}.`:"",Math.max(0,...atTargets)>0?`There it has up to ${Math.max(...atTargets)} permissions beyond what is done there.`:"",isProven?"":"Fewer Apps may be possible: not every way was tried."].filter(Boolean).join(" ")}}const listed=names=>names.length>20?`${names.slice(0,20).join(", ")} and ${names.length-20} more`:names.join(", ")
const sorted=permissions=>Object.fromEntries(Object.entries(permissions).sort(([a],[b])=>group_compare(a,b)))
function surveyOf({login,repositories,skipped}){const places=new Map
for(const{repository,plan}of repositories)for(const{secret}of plan.uses)places.set(secret,(places.get(secret)??new Set).add(repository))
const uses=repositories.flatMap(({repository,defaultBranch,plan})=>plan.uses.map(use=>({...use,repository,branch:defaultBranch??"HEAD",shared:places.get(use.secret)?.size??0})))
const secrets=[...places].map(([name,where])=>{const own=uses.filter(({secret})=>secret===name)
return{name,repositories:[...where],uses:own.length,left:own.filter(({verdict})=>verdict==="ask"||verdict==="cannot").length}})
return{organization:login,repositories,skipped,apps:groupIntoApps(repositories),uses:uses.sort((a,b)=>compareReach(reachOf(b),reachOf(a))||compareText(a.repository,b.repository)),secrets:secrets.sort((a,b)=>b.repositories.length-a.repositories.length||compareText(a.name,b.name))}}const countOf=(uses,verdict)=>uses.filter(use=>use.verdict===verdict).length
function reachOf({permissions,target,shared}){return[strengthOf(permissions),breadthOf(target),shared]}const LEVELS={read:1,write:2,admin:3}
const strengthOf=permissions=>Math.max(0,...Object.entries(permissions).map(([name,level])=>isAdministering(name)&&level!=="read"?3:LEVELS[level]))
function breadthOf(target){if(target==="current")return 0
const{repositories}=target
if(repositories===undefined)return 3
return typeof repositories==="string"||repositories.length>1?2:1}const compareReach=(a,b)=>a.map((each,at)=>each-(b[at]??0)).find(each=>each!==0)??0
const compareText=(a,b)=>a<b?-1:a>b?1:0
function reachWords({permissions,target,shared}){const strength=["nothing that is known","reads","writes","administers"][strengthOf(permissions)]??""
const breadth=["its own repository","another repository","several repositories","all repositories of an owner"][breadthOf(target)]
return`${strength}, ${breadth??""}, a secret in ${shared} ${shared===1?"repository":"repositories"}`}var is_folder=__webpack_require__(9207)
var given_inputs=__webpack_require__(7179)
var write_file=__webpack_require__(9650)
const STYLE=`\n:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3); --back: light-dark(#ffffff, #0d1117);\n  --line: light-dark(#8c959f, #6e7681); --soft: light-dark(#f6f8fa, #161b22); --link: light-dark(#0550ae, #79c0ff);\n  --dim: light-dark(#57606a, #9198a1); }\nbody { margin: 0 auto; max-width: 100rem; padding: 1rem 1.5rem 4rem; background: var(--back); color: var(--text);\n  font: 1rem/1.5 system-ui, sans-serif; }\nh1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }\na { color: var(--link); } p { max-width: 60rem; }\n.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }\n.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }\n.figures li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; background: var(--soft); }\n.figures strong { display: block; font-size: 1.5rem; }\n.filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: .5rem 0; }\n.filters label { display: grid; font-size: .9rem; }\ninput, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);\n  border-radius: .4rem; padding: .3rem .6rem; }\n.table { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }\ntable { border-collapse: collapse; width: 100%; font-size: .9rem; }\ncaption { text-align: left; padding: .5rem .75rem; color: var(--dim); }\nth, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line);\n  overflow-wrap: break-word; min-width: 5rem; max-width: 15rem; }\nthead th { background: var(--soft); white-space: nowrap; }\ntd:has(code) { min-width: 11rem; overflow-wrap: anywhere; }\n.more { font: inherit; margin-top: .5rem; padding: .4rem .8rem; color: inherit; background: var(--soft);\n  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }\nth button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;\n  text-align: left; }\nth button::after { content: " \\2195"; color: var(--dim); }\nth[aria-sort="ascending"] button::after { content: " \\2191"; color: inherit; }\nth[aria-sort="descending"] button::after { content: " \\2193"; color: inherit; }\ntd.number { text-align: right; font-variant-numeric: tabular-nums; }\ncode { font-family: ui-monospace, monospace; font-size: .95em; }\n:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\n@media print { .filters, .skip { display: none; } .table { overflow: visible; } }\n`
const SCRIPT=`\n'use strict';\n(() => {\n  const data = JSON.parse(document.getElementById('data').textContent);\n  const main = document.querySelector('main');\n  const make = (name, properties = {}, ...children) => {\n    const element = document.createElement(name);\n    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);\n    element.append(...children);\n    return element;\n  };\n  const { compare: compareText } = new Intl.Collator('en', { numeric: true });\n  const compare = (a, b) =>\n    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));\n  // More rows make a browser slow; they are there to be filtered and sorted all the same.\n  const MOST_ROWS = 300;\n\n  const cellOf = (column, row, at) => {\n    const value = row[at];\n    const text = typeof value === 'number' ? String(value) : value;\n    const href = column.links && row[column.links];\n    const inside = href ? make('a', { href, rel: 'noreferrer' }, text) : text;\n    if (column.isHead) return make('th', { scope: 'row' }, inside);\n    return make('td', typeof value === 'number' ? { class: 'number' } : {}, column.isCode ? make('code', {}, inside) : inside);\n  };\n\n  for (const section of data.sections) {\n    const body = make('tbody');\n    const rows = section.rows.map((row) => ({\n      row,\n      text: section.columns.map((_, at) => row[at]).join('\\n').toLowerCase(),\n    }));\n    const elementOf = (each) =>\n      (each.element ??= make('tr', {}, ...section.columns.map((column, at) => cellOf(column, each.row, at))));\n    let most = MOST_ROWS;\n    const more = make('button', { type: 'button', class: 'more' });\n    more.addEventListener('click', () => {\n      most = Infinity;\n      show();\n      body.rows[MOST_ROWS]?.querySelector('a, td, th')?.focus();\n    });\n    const heads = section.columns.map((column, at) => {\n      const button = make('button', { type: 'button' }, column.name);\n      const head = make('th', { scope: 'col', 'aria-sort': 'none' }, button);\n      button.addEventListener('click', () => {\n        const isUp = head.getAttribute('aria-sort') === 'ascending';\n        for (const each of heads) each.setAttribute('aria-sort', 'none');\n        head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');\n        rows.sort((a, b) => (isUp ? -1 : 1) * compare(a.row[at], b.row[at]));\n        show();\n      });\n      return head;\n    });\n    const status = make('p', { role: 'status' });\n    const search = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });\n    const choices = section.columns.flatMap((column, at) => {\n      if (!column.isChoice) return [];\n      const values = [...new Set(section.rows.map((row) => row[at]))].sort(compare);\n      const select = make('select', {}, make('option', { value: '' }, 'all'));\n      for (const value of values) select.append(make('option', { value }, value));\n      return [{ at, select, label: make('label', {}, column.name, select) }];\n    });\n    const show = () => {\n      const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);\n      const shown = rows.filter(\n        ({ row, text }) =>\n          words.every((word) => text.includes(word)) &&\n          choices.every(({ at, select }) => select.value === '' || row[at] === select.value),\n      );\n      body.replaceChildren(...shown.slice(0, most).map(elementOf));\n      const count = Math.min(most, shown.length);\n      const isCut = count < shown.length;\n      status.textContent =\n        count + ' of ' + (isCut ? shown.length : rows.length) + (isCut && shown.length < rows.length ? ' matches' : '') + ' shown';\n      more.hidden = count === shown.length;\n      more.textContent = 'Show all ' + shown.length;\n    };\n    search.addEventListener('input', show);\n    for (const { select } of choices) select.addEventListener('change', show);\n    const id = 'section-' + section.id;\n    main.append(\n      make('section', { 'aria-labelledby': id },\n        make('h2', { id }, section.title),\n        make('p', {}, section.about),\n        make('div', { class: 'filters' },\n          make('label', {}, 'Filter: ' + section.title, search),\n          ...choices.map(({ label }) => label)),\n        status,\n        make('div', { class: 'table', role: 'region', 'aria-labelledby': id, tabindex: '0' },\n          make('table', {}, make('caption', {}, section.caption), make('thead', {}, make('tr', {}, ...heads)), body))),\n    );\n    main.lastElementChild.append(more);\n    show();\n  }\n  document.documentElement.setAttribute('data-ready', '');\n})();\n`
var output_words=__webpack_require__(3121)
function renderPage(survey,webUrl){const{organization,repositories,uses,secrets,apps}=survey
const policy=["default-src 'none'",`script-src '${hashOf(SCRIPT)}'`,`style-src '${hashOf(STYLE)}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")
const withUses=repositories.filter(({plan})=>plan.uses.length>0)
const figures=[[repositories.length,"repositories read"],[withUses.length,"with PATs"],[uses.length,"uses"],[secrets.length,"secrets"],[apps.length,apps.length===1?"App serves them":"Apps serve them"],[countOf(uses,"ask"),"questions"],[countOf(uses,"cannot"),"uses that no App can do"]]
const name=escaped((0,printable.g$)(organization))
return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>From PATs to GitHub Apps: ${name}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the tables</a>\n<header>\n<h1>From PATs to GitHub Apps: ${name}</h1>\n<ul class="figures">\n${figures.map(([count,words])=>`<li><strong>${count}</strong> ${words}</li>`).join("\n")}\n</ul>\n</header>\n<main id="main" tabindex="-1"><noscript>The tables of this page are made by its own script, which is switched off here.</noscript></main>\n<script type="application/json" id="data">${dataOf({sections:sectionsOf(survey,webUrl)})}<\/script>\n<script>${SCRIPT}<\/script>\n</body>\n</html>\n`}const hashOf=text=>`sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`
const dataOf=value=>JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)
const escaped=text=>text.replaceAll(/[&<>"']/g,character=>`&#${character.charCodeAt(0)};`)
function sectionsOf(survey,webUrl){const{uses,secrets,apps,repositories,skipped}=survey
const address=repository=>`${webUrl}/${repository}`
return[{id:"uses",title:"Uses of PATs",about:"Those with the most reach come first: that is where to begin.",caption:"Each place where a workflow uses a PAT, and what becomes of it",columns:[{name:"Repository",isHead:true,links:10},{name:"Place",isCode:true,links:11},{name:"Secret",isCode:true},{name:"What it is"},{name:"Becomes",isChoice:true},{name:"Needs"},{name:"In"},{name:"Reach"},{name:"Why"},{name:"Question"}],rows:uses.map(use=>[...[use.repository,`${use.file}:${use.line}`,use.secret,use.what,output_words.L2[use.verdict],use.verdict==="cannot"?"":(0,output_words.Dq)(use.permissions),(0,output_words.LT)(use.target),reachWords(use),use.why,use.question??""].map(printable.g$),address(use.repository),placeOf(use,address(use.repository))])},{id:"apps",title:"Apps",about:"The fewest Apps such that no repository gets what it does not need beyond the bound that is named.",caption:"Each App, its permissions, and the repositories that use it",columns:[{name:"App",isHead:true},{name:"Permissions"},{name:"Count"},{name:"Repositories"},{name:"Why"}],rows:apps.map((app,at)=>[at+1,(0,output_words.Dq)(app.permissions),app.repositories.length,app.repositories.map(printable.g$).join(", "),(0,printable.g$)(app.why)])},{id:"secrets",title:"Secrets that are PATs",about:"One name is taken for one secret, since it may be one of the organization.",caption:"Each secret, and how many uses it has to stay for",columns:[{name:"Secret",isHead:true},{name:"Repositories"},{name:"Uses"},{name:"Stays for"},{name:"Where"}],rows:secrets.map(each=>[(0,printable.g$)(each.name),each.repositories.length,each.uses,each.left,each.repositories.map(printable.g$).join(", ")])},{id:"repositories",title:"Repositories",about:"All that were read, those without PATs as well.",caption:"Each repository, how many uses it has of which kind, and what its App token needs",columns:[{name:"Repository",isHead:true,links:8},{name:"Kind",isChoice:true},{name:"Uses"},{name:"App token"},{name:"GITHUB_TOKEN"},{name:"Questions"},{name:"No App can"},{name:"Needs"}],rows:repositories.map(({repository,archived,fork,plan,...facts})=>[(0,printable.g$)(repository),[facts.private?"private":"public",archived&&"archived",fork&&"fork"].filter(Boolean).join(", "),plan.uses.length,...["replace","github-token-suffices","ask","cannot"].map(each=>countOf(plan.uses,each)),(0,output_words.Dq)(plan.app.permissions),address(repository)])},...skipped.length===0?[]:[{id:"skipped",title:"Not read",about:"What is in these is not in the tables above.",caption:"Each repository or file that could not be read, and why",columns:[{name:"Repository",isHead:true},{name:"File",isCode:true},{name:"Why"}],rows:skipped.map(({repository,file="",why})=>[repository,file,why].map(printable.g$))}]]}const placeOf=({branch,file,line},address)=>`${address}/blob/${[...branch.split("/"),...file.split("/")].map(encodeURIComponent).join("/")}#L${line}`
const MOST_ROWS=2e3
const MOST_BEGINNINGS=20
function renderOrganizationReport(survey){const{organization,repositories,uses,secrets,apps,skipped}=survey
const withUses=repositories.filter(({plan})=>plan.uses.length>0)
return[`# From PATs to GitHub Apps: ${(0,output_report.Hn)(organization)}`,"",`${uses.length} uses of ${secrets.length} secrets in ${withUses.length} of ${repositories.length} repositories.`,"",...uses.length===0?[]:found(survey,withUses),...apps.length===0?[]:["## The Apps that serve them","",...table(["App","permissions","repositories","why"],apps.map((app,at)=>[String(at+1),(0,output_report.Hn)((0,output_words.Dq)(app.permissions)),app.repositories.map(output_report.aY).join(", "),(0,output_report.Hn)(app.why)]))],...skipped.length===0?[]:["## Not read","",...skipped.map(({repository,file,why})=>`- ${(0,output_report.aY)(repository)}${file===undefined?"":`, ${(0,output_report.aY)(file)}`}: ${(0,output_report.Hn)(why)}`),""]].join("\n")}function found({uses,secrets},withUses){return["## Where to begin","",...table(["use","secret","why first"],uses.slice(0,MOST_BEGINNINGS).map(use=>[(0,output_report.aY)(`${use.repository}: ${use.file}:${use.line}`),(0,output_report.aY)(use.secret),(0,output_report.Hn)(reachWords(use))])),"## Secrets that are PATs","",...table(["secret","repositories","uses","stays for"],secrets.map(({name,repositories,uses:count,left})=>[(0,output_report.aY)(name),repositories.length>10?`${repositories.slice(0,10).map(output_report.aY).join(", ")} and ${repositories.length-10} more`:repositories.map(output_report.aY).join(", "),String(count),String(left)])),"## Repositories","",...table(["repository","App token","GITHUB_TOKEN","question","no App can","needs"],withUses.map(({repository,plan})=>[(0,output_report.aY)(repository),...["replace","github-token-suffices","ask","cannot"].map(each=>String(countOf(plan.uses,each))),(0,output_report.Hn)((0,output_words.Dq)(plan.app.permissions))])),"## Uses","",...table(["where","secret","what it is","becomes","needs"],uses.slice(0,MOST_ROWS).map(use=>[(0,output_report.aY)(`${use.repository}: ${use.file}:${use.line}`),(0,output_report.aY)(use.secret),(0,output_report.Hn)(use.what),output_words.L2[use.verdict],use.verdict==="cannot"?"":(0,output_report.Hn)(`${(0,output_words.Dq)(use.permissions)}, in ${(0,output_words.LT)(use.target)}`)])),...uses.length>MOST_ROWS?[`${uses.length-MOST_ROWS} more uses are in --json and in the page of --report FILE.html.`,""]:[]]}const table=(head,rows)=>[`| ${head.join(" | ")} |`,`|${" --- |".repeat(head.length)}`,...rows.map(row=>`| ${row.join(" | ")} |`),""]
const MOST_SHOWN=10
function renderSurvey(survey,style){const{organization,repositories,uses,secrets,apps}=survey
if(uses.length===0)return`No PAT is in use in the workflows of ${counted(repositories.length,"repository","repositories")} of ${(0,printable.g$)(organization)}.\n`
const withUses=repositories.filter(({plan})=>plan.uses.length>0)
return[...organization_terminal_table(["REPOSITORY","USES","APP TOKEN","GITHUB_TOKEN","QUESTION","CANNOT","NEEDS"],withUses.map(({repository,archived,plan})=>[(0,printable.g$)(repository)+(archived?" (archived)":""),String(plan.uses.length),...["replace","github-token-suffices","ask","cannot"].map(each=>shown(countOf(plan.uses,each))),(0,output_words.Dq)(plan.app.permissions)]),style),"",...organization_terminal_table(["SECRET","REPOSITORIES","USES","STAYS FOR"],secrets.map(({name,repositories:where,uses:count,left})=>[(0,printable.g$)(name),String(where.length),String(count),shown(left)]),style),"",style.bold(`Apps  ${apps.length}`),...apps.flatMap(({repositories:own,permissions,why})=>[`  ${(0,output_words.Dq)(permissions)}`,`    for ${organization_terminal_listed(own)}`,`    ${(0,printable.g$)(why)}`]),"",style.bold("Where to begin"),...uses.slice(0,MOST_SHOWN).map(use=>`  ${(0,printable.g$)(`${use.repository}: ${use.file}:${use.line}`)}  ${(0,printable.g$)(use.secret)}  ${reachWords(use)}`),"",`${style.bold("In short")}  ${counted(uses.length,"use","uses")} of ${counted(secrets.length,"secret","secrets")} in ${withUses.length} of ${counted(repositories.length,"repository","repositories")}; ${secrets.filter(({left})=>left>0).length} of the secrets stay for now`,""].join("\n")}const counted=(count,one,many)=>`${count} ${count===1?one:many}`
const shown=count=>count===0?"":String(count)
const organization_terminal_listed=names=>names.length>MOST_SHOWN?`${names.slice(0,MOST_SHOWN).map(printable.g$).join(", ")} and ${names.length-MOST_SHOWN} more`:names.map(printable.g$).join(", ")
function organization_terminal_table(head,rows,style){const widths=head.map((name,at)=>Math.max(name.length,...rows.map(row=>row[at]?.length??0)))
const line=row=>row.map((cell,at)=>cell.padEnd(widths[at]??0)).join("  ").trimEnd()
return[style.bold(line(head)),...rows.map(line)]}var output_terminal=__webpack_require__(4767)
var version=__webpack_require__(3396)
async function migrateOrganization(options,terminal){refuseReport(options.report)
const wrong=(0,given_inputs.Nc)(terminal.env,{mayHavePath:true})
if(wrong!==undefined)throw new complaint._(2,wrong)
const line=openLine(terminal)
try{const server=serverOf(terminal.env)
const token=await ghToken(terminal.env,server)
const reader=gitHubReader({server,token,sender:line.sender,now:Date.now,sleep:line.sleep,tell:terminal.progress})
const cache=openCache(terminal.env,{host:new URL(server.apiUrl).host,organization:options.organization,maker:programStamp(options.home,version.x)},terminal.complain)
const{organization,resume}=options
const progress=(done,total)=>{terminal.progress(`${done}/${total}`)}
const reading=await readOrganization({organization,reader,cache,resume,progress})
const survey=surveyOf(reading)
const proposed=options.pullRequests==="no"?undefined:await findProposals(reading.repositories,reader,(planned,owner)=>(0,migrate.S)(planned,options,owner))
return await tell({survey,proposed,server,token,line},options,terminal)}catch(error){const explained=explain(error,options.organization)
if(!(explained instanceof failures_failure.H))throw explained
for(const words of(0,report.Ic)(explained,terminal.env).split("\n"))terminal.complain((0,printable.g$)(words))
return 1}finally{line.hangUp()}}async function tell(found,options,terminal){const{survey,proposed,server}=found
const{organization,repositories,skipped,apps}=survey
for(const{repository,file,why}of skipped)terminal.complain([repository,...file===undefined?[]:[file],why].map(printable.g$).join(": "))
const isReported=options.report===undefined||writeReport(options.report,survey,server.webUrl,terminal)
if(!options.json){terminal.print(renderSurvey(survey,(0,output_terminal.j)(terminal.isColored)))
if(proposed)terminal.print(renderProposed(proposed))}const opened=proposed&&options.pullRequests==="open"?await openAll(found,options,terminal):[]
if(options.json){const pullRequests=proposed&&{pullRequests:proposed.map(each=>proposedFacts(each,opened))}
const result={organization,repositories,skipped,apps,...pullRequests}
terminal.print(`${(0,printable.S3)(JSON.stringify(result,null,2))}\n`)}const isUsed=options.check&&survey.uses.length>0
const hasFailed=opened.some(each=>"why"in each)||(proposed?.some(each=>each.kind==="left"&&each.isFailure)??false)
return skipped.length>0||isUsed||!isReported||hasFailed?1:0}async function openAll({proposed=[],server,token,line},options,terminal){const proposals=proposed.flatMap(each=>each.kind==="open"?[each.proposal]:[])
const{clientIdVariable,privateKeySecret,json}=options
const opened=[]
await openPullRequests(proposals,{env:terminal.env,token,host:new URL(server.webUrl).hostname,clientIdVariable,privateKeySecret,now:Date.now,sleep:line.sleep,tell:terminal.progress},result=>{opened.push(result)
if("why"in result)terminal.complain(`${(0,printable.g$)(result.repository)}: ${(0,printable.g$)(result.why)}`)
else if(!json)terminal.print(`${(0,printable.g$)(result.repository)}: opened ${(0,printable.g$)(result.url)}\n`)})
return opened}function refuseReport(file){if(file===undefined)return
const folder=(0,external_node_path_.dirname)((0,external_node_path_.resolve)(file))
if(!(0,is_folder.l)(folder))throw new complaint._(2,`--report is ${JSON.stringify(file)}, and there is no folder ${folder}`)}function writeReport(file,survey,webUrl,terminal){const text=/\.html$/i.test(file)?renderPage(survey,webUrl):renderOrganizationReport(survey)
try{(0,write_file.Bl)(file,text)
return true}catch(error){terminal.complain(`${(0,printable.g$)(file)}: not written: ${(0,printable.g$)(error instanceof Error?error.message:String(error))}`)
return false}}}}

