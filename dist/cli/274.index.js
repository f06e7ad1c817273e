<<<<<<< HEAD
export const id=274
export const ids=[274]
export const modules={8274:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{migrateOrganization:()=>migrateOrganization})
var external_node_fs_=__webpack_require__(3024)
var external_node_path_=__webpack_require__(6760)
var report=__webpack_require__(8978)
var failures_failure=__webpack_require__(4700)
var complaint=__webpack_require__(6021)
var external_node_crypto_=__webpack_require__(7598)
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
try{status=(0,external_node_fs_.statSync)(folder)}catch{return true}return!process.getuid||status.uid===process.getuid()&&(status.mode&18)===0}function putInPlace(aside,path){try{(0,external_node_fs_.renameSync)(aside,path)}catch{(0,external_node_fs_.rmSync)(path,{force:true,recursive:true});(0,external_node_fs_.renameSync)(aside,path)}}function discard(path){try{(0,external_node_fs_.rmSync)(path,{force:true,recursive:true})}catch{}}var rate_limit=__webpack_require__(2356)
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
const NO_ANSWER={unreachable:"github-unreachable","timed-out":"github-timed-out","not-the-api":"not-the-github-api",cancelled:"job-cancelled"}
function explain(error,organization){const doing=`Reading the repositories of ${organization}`
if(error instanceof NoOrganization)return new failures_failure.H("github-refused",`${doing}: ${error.message}`,{fix:"Check the name, and whether `gh auth status` shows somebody who belongs to it. Where it asks for single sign-on, allow gh there: gh auth refresh."})
if(error instanceof message.Dr)return new failures_failure.H(NO_ANSWER[error.kind],`${doing}: ${error.message}`,{cause:error,fix:GO_ON})
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
if(web&&!(URL.canParse(web)&&/^https?:$/.test(new URL(web).protocol)))throw new failures_failure.H("input-invalid",`GITHUB_SERVER_URL is no address of a web site: ${web}`)
return(0,server.l)({asked:"",runnerApiUrl:api||apiOf(web),runnerWebUrl:web},(_,problem)=>{throw new failures_failure.H("input-invalid",problem.replace("github-api-url","GITHUB_API_URL"))})}function apiOf(web){if(!web)return undefined
const{origin,host}=new URL(web)
const isOfTheCloud=host==="github.com"||host.endsWith(".ghe.com")
return isOfTheCloud?`https://api.${host}`:`${origin}/api/v3`}async function ghToken(env,server){const host=new URL(server.webUrl).hostname
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
return{repositories,permissions,why:[most===0?"Each of these repositories needs exactly these permissions.":`No repository has more than ${most} of these permissions beyond what it needs (at most ${MOST_BEYOND} are allowed, and never one that administers, such as workflows or secrets).`,isForAll?"Some workflow asks for a token for all repositories, so the App has to be installed on all of them.":"",targets.length>0?`It has to be installed on these as well, which are written to or read: ${listed(targets)}.`:"",Math.max(0,...atTargets)>0?`There it has up to ${Math.max(...atTargets)} permissions beyond what is done there.`:"",isProven?"":"Fewer Apps may be possible: not every way was tried."].filter(Boolean).join(" ")}}const listed=names=>names.length>20?`${names.slice(0,20).join(", ")} and ${names.length-20} more`:names.join(", ")
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
return`${strength}, ${breadth??""}, a secret in ${shared} ${shared===1?"repository":"repositories"}`}var write_file=__webpack_require__(9650)
const STYLE=`\n:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3); --back: light-dark(#ffffff, #0d1117);\n  --line: light-dark(#8c959f, #6e7681); --soft: light-dark(#f6f8fa, #161b22); --link: light-dark(#0550ae, #79c0ff);\n  --dim: light-dark(#57606a, #9198a1); }\nbody { margin: 0 auto; max-width: 100rem; padding: 1rem 1.5rem 4rem; background: var(--back); color: var(--text);\n  font: 1rem/1.5 system-ui, sans-serif; }\nh1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }\na { color: var(--link); } p { max-width: 60rem; }\n.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }\n.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }\n.figures li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; background: var(--soft); }\n.figures strong { display: block; font-size: 1.5rem; }\n.filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: .5rem 0; }\n.filters label { display: grid; font-size: .9rem; }\ninput, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);\n  border-radius: .4rem; padding: .3rem .6rem; }\n.table { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }\ntable { border-collapse: collapse; width: 100%; font-size: .9rem; }\ncaption { text-align: left; padding: .5rem .75rem; color: var(--dim); }\nth, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line);\n  overflow-wrap: anywhere; min-width: 5rem; }\nthead th { background: var(--soft); white-space: nowrap; }\ntd:has(code) { min-width: 11rem; }\n.more { font: inherit; margin-top: .5rem; padding: .4rem .8rem; color: inherit; background: var(--soft);\n  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }\nth button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;\n  text-align: left; }\nth button::after { content: " \\2195"; color: var(--dim); }\nth[aria-sort="ascending"] button::after { content: " \\2191"; color: inherit; }\nth[aria-sort="descending"] button::after { content: " \\2193"; color: inherit; }\ntd.number { text-align: right; font-variant-numeric: tabular-nums; }\ncode { font-family: ui-monospace, monospace; font-size: .95em; }\n:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\n@media print { .filters, .skip { display: none; } .table { overflow: visible; } }\n`
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
if(!(0,external_node_fs_.statSync)(folder,{throwIfNoEntry:false})?.isDirectory())throw new complaint._(2,`--report is ${JSON.stringify(file)}, and there is no folder ${folder}`)}function writeReport(file,survey,webUrl,terminal){const text=/\.html$/i.test(file)?renderPage(survey,webUrl):renderOrganizationReport(survey)
try{(0,write_file.Bl)(file,text)
return true}catch(error){terminal.complain(`${(0,printable.g$)(file)}: not written: ${(0,printable.g$)(error instanceof Error?error.message:String(error))}`)
return false}}}}

=======
export const id=274;export const ids=[274];export const modules={8274:(e,t,n)=>{n.d(t,{migrateOrganization:()=>Ut});var o=n(6760),s=n(8978),r=n(4700),i=n(6021),a=n(7598),l=n(3024),c=n(8161),p=n(4554);const h=e=>(0,a.createHash)("sha256").update(e).digest("hex");function d(e,{host:t,organization:n,maker:s},r){const i=e.XDG_CACHE_HOME??"",d=(0,o.isAbsolute)(i)?i:(0,o.join)(e.HOME||(0,c.homedir)(),".cache"),f=(0,o.join)(d,"mint-app-token",h(`${t}/${n}`.toLowerCase()).slice(0,32)),m=e=>(0,
o.join)(f,`${h(e.toLowerCase()).slice(0,32)}.json`);let g=!0,w=()=>{w=()=>{};for(const e of(0,l.readdirSync)(f).filter(e=>e.endsWith(".part")))(0,l.statSync)((0,o.join)(f,e)).mtimeMs<Date.now()-36e5&&u((0,o.join)(f,e))};return{recall:e=>{try{const t=(0,l.readFileSync)(m(e),"utf8"),n=t.indexOf("\n"),[o,r]=t.slice(0,n).split(" "),i=t.slice(n+1);return o===s&&r===h(e+i)?JSON.parse(i):void 0}catch{return}},store:(e,t)=>{if(!g)return;const n=JSON.stringify(t),i=(0,o.join)(f,`${(0,
a.randomBytes)(8).toString("hex")}.part`);try{void 0===(0,l.mkdirSync)(f,{recursive:!0,mode:448})&&w(),(0,l.writeFileSync)(i,`${s} ${h(e+n)}\n${n}`,{mode:384,flag:"wx"}),function(e,t){try{(0,l.renameSync)(e,t)}catch{(0,l.rmSync)(t,{force:!0,recursive:!0}),(0,l.renameSync)(e,t)}}(i,m(e))}catch(e){g=!1,u(i),r(`${f}: it cannot be written (${(0,p.$N)(e)}), so the next run reads everything again`)}},forget:e=>{u(m(e))}}}function u(e){try{(0,l.rmSync)(e,{force:!0,recursive:!0})}catch{}}
var f=n(2356),m=n(7110),g=n(6973),w=n(3225),y=n(3920);class b extends Error{}const $=({message:e})=>e.includes(" is larger than ");const k=({type:e,message:t})=>"RATE_LIMITED"===e||/secondary rate limit|API rate limit exceeded/i.test(t);function v(e){const t=e["x-ratelimit-reset"]??"";return"0"===e["x-ratelimit-remaining"]&&/^\d{1,12}$/.test(t)?1e3*Number(t):void 0}const S={...w.g,limitOf:function(e){const t=w.g.limitOf(e)??(function({status:e,body:t}){if(200!==e||t.length>2e4)return[]
;const n=(0,m.o$)(t);return n&&!j(n.data)?E(n.errors):[]}(e).some(k)?{endsAt:v(e.headers)}:void 0);return t&&void 0===t.endsAt?{endsAt:((0,y.ie)(e)??Date.now())+6e4}:t}},A={...S,isFinal:({status:e})=>502===e||504===e};function x({server:e,token:t,sender:n,now:o,sleep:s,tell:r}){const i=C(e.apiUrl),a=`Bearer ${t.reveal()}`;let l=0,c=0;const p=new Map;async function h(e,t){const i=p.get(e.method),h=!i||i.requests>c?0:i.until-o()
;h>0&&(r(`GitHub's limit is used up; going on in ${Math.ceil(h/1e3)} s`),await s(h)),l+=1,c+=1;const d={authorization:a,...void 0!==e.body&&{"content-type":"application/json"}};try{const s=await n.to(t)({...e,headers:d}),r=function(e,t){const{"x-ratelimit-remaining":n="","x-ratelimit-reset":o=""}=e;if(!/^\d{1,12}$/.test(n)||!/^\d{1,12}$/.test(o))return;const s=(0,y.ie)({headers:e},t)??t;return{requests:Number(n),until:t+1e3*Number(o)-s}}(s.headers,o());return r&&p.set(e.method,r),s}finally{c-=1}
}return{requestCount:()=>l,ask:async(e,t,{canHalve:n}={canHalve:!1})=>{const o=JSON.stringify({query:e,variables:t});return function(e,t){if(t&&(502===e.status||504===e.status))throw new b("it took too long");const n=200===e.status?(0,m.o$)(e.body):void 0;if(!n||!("data"in n)&&!("errors"in n))throw new m.P_(e)
;const o=E(n.errors),s=o.find(({type:e,message:t})=>"RESOURCE_LIMITS_EXCEEDED"===e||"MAX_NODE_LIMIT_EXCEEDED"===e||/something went wrong while executing your query|may be the result of a timeout|timedout/i.test(t));if(t&&s)throw new b(s.message);const r=j(n.data)?void 0:o.find(k);if(r)throw new m.P_({...e,status:403,body:JSON.stringify({message:r.message})});return{data:n.data??{},errors:o}}(await h({method:"POST",url:i,body:o},n?A:S).catch(e=>{
if(e instanceof g.Dr&&($(e)||n&&"timed-out"===e.kind))throw new b(e.message);throw e}),n)},readBlob:async({owner:t,name:n},o)=>{const s=["repos",t,n,"git/blobs"].map(e=>encodeURI(e)).join("/"),r=await h({method:"GET",url:`${e.apiUrl}/${s}/${o}`},S),{content:i,encoding:a}=200===r.status?(0,m.o$)(r.body)??{}:{};if("string"!=typeof i||"base64"!==a)throw new m.P_(r);return Buffer.from(i,"base64")}}}const j=e=>"object"==typeof e&&null!==e&&Object.values(e).some(e=>null!==e);function E(e){
return Array.isArray(e)?e.flatMap(e=>{if("object"!=typeof e||null===e)return[];const{type:t,message:n,path:o}=e;return[{type:"string"==typeof t?t:void 0,message:"string"==typeof n?n:"an error without a message",path:Array.isArray(o)?o:[]}]}):[]}
const C=e=>e.endsWith("/api/v3")?e.replace(/v3$/,"graphql"):`${e}/graphql`,H=40960,O="entries { name type mode oid size }",T="name nameWithOwner isArchived isFork isPrivate",z=`defaultBranchRef { name target { oid ... on Commit { tree { oid ${O} } } } }\n  github: object(expression: "HEAD:.github") { ... on Tree { ${O} } }\n  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { ${O} } }`,M=e=>`query($org: String!, $count: Int!, $after: String) {\n  organization(login: $org) { login\n    repositories(first: $count, after: $after, orderBy: { field: NAME, direction: ASC }) {\n      totalCount pageInfo { hasNextPage endCursor } nodes { ${e} } } } }`,R=M(`${T} ${z}`),_=M(T)
;class P extends Error{}class q{#e;#t;#n=new Set;#o=50;constructor(e,t){this.#e=e,this.#t=t}async page(e){for(;;)try{return await this.#s(R,e)}catch(t){if(!(t instanceof b))throw t;if(!(this.#o>1))return await this.#r(e,t.message);this.#o=Math.ceil(this.#o/2)}}async#r(e,t){const n=await this.#s(_,e);this.#o=50;const o=n.heads.map(({facts:e})=>({repository:e.repository,why:`GitHub does not tell what is in it: ${t}`}));return{...n,heads:[],skipped:[...o,...n.skipped]}}async#s(e,t){
const n=e===R,o={org:this.#t,count:this.#o,after:t??null},{data:s,errors:r}=await this.#e.ask(e,o,{canHalve:n}),i=L(s.organization),a=L(i?.repositories);if(!i||!a||!Array.isArray(a.nodes))throw new P(r[0]?.message??`there is no organization ${this.#t}`);const l=N(i.login)??this.#t,c=[],p=[];for(const[e,t]of a.nodes.entries()){const n=U(t,r.find(({path:t})=>"nodes"===t[2]&&t[3]===e));"why"in n?p.push({repository:n.repository??`${l}/?`,why:n.why}):c.push(n)}const h=L(a.pageInfo),d=N(h?.endCursor)
;return{login:l,total:"number"==typeof a.totalCount?a.totalCount:c.length,heads:c,skipped:p,next:!0===h?.hasNextPage?this.#i(d):void 0}}#i(e){if(void 0!==e&&!this.#n.has(e))return this.#n.add(e),e}}function U(e,t){const n=L(e),o=N(n?.nameWithOwner);if(t)return{repository:o,why:t.message};if(!n||void 0===o)return{repository:o,why:"GitHub does not tell its name"};if(!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(o)||/\/\.\.?$/.test(o))return{repository:o,
why:"its name has characters that GitHub does not allow"};const s=L(n.defaultBranchRef),r=L(s?.target),i=L(r?.tree),a=N(s?.name)??null,l=I(r?.oid),[c,p]=[B(i),I(i?.oid)];return!s||void 0!==l&&void 0!==p?{facts:{repository:o,archived:!0===n.isArchived,fork:!0===n.isFork,private:!0===n.isPrivate,defaultBranch:a},commit:l,tree:p,root:c,github:B(L(n.github)),workflows:B(L(n.workflows))}:{repository:o,why:"GitHub does not tell what its default branch holds"}}function B(e){
return Array.isArray(e?.entries)?e.entries.flatMap(e=>{const{name:t,type:n,mode:o,oid:s,size:r}=L(e)??{},i=I(s);return"string"!=typeof t||void 0===i?[]:[{name:t,kind:F(n,o),oid:i,size:"number"==typeof r?r:0}]}):[]}function F(e,t){return"tree"===e?"folder":"commit"===e?"submodule":t===H?"link":"file"}const I=e=>"string"==typeof e&&/^[0-9a-zA-Z]{1,64}$/.test(e)?e:void 0,L=e=>"object"==typeof e&&null!==e?e:void 0,N=e=>"string"==typeof e?e:void 0,D={unreachable:"github-unreachable",
"timed-out":"github-timed-out","not-the-api":"not-the-github-api",cancelled:"job-cancelled"};const G="Run it again later with --resume: it goes on where it was broken off.";function W(e,t){const n=(0,a.createHash)("sha256").update(t),s=(0,o.join)(e,"dist/cli");try{for(const e of(0,l.readdirSync)(s).sort())e.endsWith(".js")&&n.update((0,l.readFileSync)((0,o.join)(s,e)))}catch{}return n.digest("hex").slice(0,32)}async function Y(e,t,n){const o=e.values();await Promise.all(Array.from({
length:Math.min(t,e.length)},async()=>{for(const e of o)await n(e)}))}const K=25,J=4;async function V(e,t,n=""){const o=new Map,s=Array.from({length:Math.ceil(t.length/K)},(e,n)=>t.slice(n*K,(n+1)*K));return await Y(s,J,t=>X(e,t,n,o)),t.flatMap(e=>o.get(e)??[])}async function X(e,t,n,o){const s=Object.fromEntries(t.flatMap((e,t)=>{const[n="",o=""]=e.split("/");return[[`owner${t}`,n],[`name${t}`,o]]
})),r=t.map((e,t)=>`$owner${t}: String!, $name${t}: String!`).join(", "),i=t.map((e,t)=>`r${t}: repository(owner: $owner${t}, name: $name${t}) { ${T} ${z} ${n} }`);try{const{data:n,errors:a}=await e.ask(`query(${r}) { ${i.join(" ")} }`,s,{canHalve:t.length>1});for(const[e,s]of t.entries()){const t=L(n[`r${e}`]),r=U(t,a.find(({path:t})=>t[0]===`r${e}`)??(t?void 0:a[0]));o.set(s,{head:"why"in r?{repository:s,why:r.why}:r,fields:t??{}})}}catch(s){if(!(s instanceof b))throw s;const[r]=t
;if(1===t.length&&void 0!==r)return void o.set(r,{head:{repository:r,why:`GitHub does not tell what is in it: ${s.message}`},fields:{}});const i=Math.ceil(t.length/2);await X(e,t.slice(0,i),n,o),await X(e,t.slice(i),n,o)}}var Q=n(8014);const Z=e=>(0,a.createHash)("sha1").update(`blob ${Buffer.byteLength(e)}\0`).update(e).digest("hex"),ee=100,te=4e5,ne=4;async function oe(e,t,n){const o=e.flatMap(e=>[...e.wanted.folders.values(),...e.wanted.files.values()].map(t=>({repository:e,entry:t})))
;await Y(function(e){const t=[];let n=1/0;for(const o of e){const e=t.at(-1);!e||e.length>=ee||n+o.entry.size>te?(t.push([o]),n=o.entry.size):(e.push(o),n+=o.entry.size)}return t}(o),ne,e=>se(e,t,n))}async function se(e,t,n){try{const{query:o,variables:s}=function(e){const t={},n=[],o=[];for(const[s,[r,i]]of re(e).entries()){const[e="",a=""]=r.head.facts.repository.split("/");Object.assign(t,{[`owner${s}`]:e,[`name${s}`]:a}),n.push(`$owner${s}: String!, $name${s}: String!`)
;const l=i.map(({entry:e},o)=>{const r=`o${s}_${o}`;t[r]=e.oid,n.push(`$${r}: GitObjectID!`);return`${r}: object(oid: $${r}) { ${"folder"===e.kind?`... on Tree { ${O} }`:"... on Blob { byteSize isBinary isTruncated text }"} }`});o.push(`r${s}: repository(owner: $owner${s}, name: $name${s}) { ${l.join(" ")} }`)}return{query:`query(${n.join(", ")}) { ${o.join(" ")} }`,variables:t}}(e);await async function({data:e,errors:t},n,o,s){for(const[r,[i,a]]of re(n).entries()){const n=L(e[`r${r}`]);if(!n){
const e=t.find(({path:e})=>e[0]===`r${r}`)??t[0];s(i,e?.message??"GitHub does not give it");for(const e of a)ie(e,{why:"GitHub does not give it"});continue}for(const[e,s]of a.entries()){const i=`o${r}_${e}`,a=t.find(({path:e})=>e[0]===`r${r}`&&e[1]===i),l=L(n[i]);l?"folder"===s.entry.kind?s.repository.addFolder(s.entry.oid,B(l)):ie(s,ae(l,s.entry)??await le(s,o)):ie(s,{why:a?.message??"GitHub does not have it any more"})}}}(await t.ask(o,s,{canHalve:e.length>1}),e,t,n)}catch(o){
if(o instanceof b&&e.length>1){const o=Math.ceil(e.length/2);await se(e.slice(0,o),t,n),await se(e.slice(o),t,n)}else{if(!(o instanceof b||o instanceof m.P_&&o.status>=500&&1===e.length))throw o;{const t=o instanceof m.P_?String(o.status):o.message;for(const n of e)ie(n,{why:`GitHub does not give it (${t})`})}}}}function re(e){const t=new Map;for(const n of e)t.set(n.repository,[...t.get(n.repository)??[],n]);return[...t]}function ie({repository:e,entry:t},n){
"folder"===t.kind?e.addFolder(t.oid,[]):e.addFile(t.oid,n)}function ae(e,{oid:t}){const n=N(e.text);if(void 0===n||!0===e.isTruncated||!0===e.isBinary)return;if(n.includes("\ufffd")&&Z(n)!==t)return;return"number"!=typeof e.byteSize||Buffer.byteLength(n)===e.byteSize?{text:n}:void 0}async function le({repository:e,entry:t},n){const[o="",s=""]=e.head.facts.repository.split("/");try{const e=await n.readBlob({owner:o,name:s},t.oid);return e.length<t.size?{
why:`GitHub gives ${e.length} of its ${t.size} bytes`}:(0,p.D4)(e)}catch(e){if(e instanceof m.P_&&(404===e.status||e.status>=500))return{why:`GitHub does not give it (${e.status})`};throw e}}const ce=/\.ya?ml$/i;class pe{root="";head;#a=new Map;#l=new Map;#c=new Map;#p=new Map;#h=0;#d=!1;constructor(e){this.head=e;const t=e.root.find(({name:e})=>".github"===e),n=e.github.find(({name:e})=>"workflows"===e);t&&this.#a.set(t.oid,e.github),n&&this.#a.set(n.oid,e.workflows)}get wanted(){return{
folders:this.#c,files:this.#p}}get isWanting(){return this.#c.size+this.#p.size>0}wantWorkflows(){for(const e of this.list(Q.v,ce))this.isLinked(e)||this.read(e);this.#h=0,this.#d=!0}get isBeyondReading(){return this.#h>500}addFolder(e,t){this.#a.set(e,t),this.#c.delete(e)}addFile(e,t){this.#l.set(e,t),this.#p.delete(e)}list(e,t){const n=this.#u(e.split("/"));return("unknown"===n?[]:n??[]).map(({name:e})=>e).filter(e=>t.test(e)).sort().map(t=>o.posix.join(e,t))}read(e){
const t=this.#f(o.posix.normalize(e),0);if(t&&"unknown"!==t)return"outside"===t?{why:"it is a link that leads out of the repository"}:"folder"===t.kind||"submodule"===t.kind?{why:"it is a folder"}:t.size>p.zx?{why:`it has ${t.size} bytes; files of more than ${p.zx} are not read`}:this.#m(t)}isLinked(e){const t=e.split("/");return t.some((e,n)=>{const o=this.#g(t.slice(0,n+1));return"object"==typeof o&&"link"===o.kind})}#m(e){const t=this.#l.get(e.oid);return t||this.#w(this.#p,e),t}#w(e,t){
e.has(t.oid)||(this.#h+=1,(this.#h<=500||!this.#d)&&e.set(t.oid,t))}#f(e,t){const n=e.split("/").filter(e=>""!==e&&"."!==e);if(0!==n.length&&!e.startsWith("/")){if(".."===n[0])return 0===t?void 0:"outside";for(let e=1;e<=n.length;e++){const s=this.#g(n.slice(0,e));if(!s||"unknown"===s)return s;if("link"!==s.kind)continue;if(t>=8)return;const r=this.#m(s);if(!r||!("text"in r))return r?void 0:"unknown";if(r.text.startsWith("/"))return"outside"
;const i=o.posix.normalize([...n.slice(0,e-1),r.text,...n.slice(e)].join("/"));return this.#f(i,t+1)}return this.#g(n)}}#g(e){const t=this.#u(e.slice(0,-1));return"unknown"===t?t:t?.find(({name:t})=>t===e.at(-1))}#u(e){let t=this.head.root;for(const n of e){const e=t.find(({name:e})=>e===n);if("folder"!==e?.kind)return;const o=this.#a.get(e.oid);if(!o)return this.#w(this.#c,e),"unknown";t=o}return t}}const he=8e6,de=32e6;async function ue(e,t,n){let o=[],s=0;for(const r of e){
const e=r.workflows.reduce((e,t)=>e+(t.size>p.zx?0:t.size),0);e>de?await n({head:r,why:`its workflows have ${e} bytes, and more than ${de} are not read`}):(s+e>he&&o.length>0&&(await fe(o,t,n),[o,s]=[[],0]),o.push(new pe(r)),s+=e)}await fe(o,t,n)}async function fe(e,t,n){const o=new Map,s=(e,t)=>{o.set(e,t)};for(const t of e)t.wantWorkflows();let r=e;for(;r.length>0;){await oe(r,t,s);const e=[];for(const t of r){await new Promise(setImmediate);const s=o.get(t),r=void 0===s?me(t):{head:t.head,
why:s};r?await n(r):e.push(t)}r=e}}function me(e){const{head:t}=e,[n,o]=t.facts.repository.split("/");try{const s=(0,Q.C)(e,{owner:n,name:o});return e.isWanting?void 0:{head:t,planned:s,isBeyondReading:e.isBeyondReading}}catch(e){return{head:t,why:`it cannot be planned: ${e instanceof Error?e.message:String(e)}`}}}const ge="run";class we{#y;#b=[];#$=[];#k=[];#v=[];#S;#A=0;constructor(e){this.#y=e,this.#S=e.organization}async takeUp(e){this.#S=e.login,this.#A=e.total;const t=[...e.failed]
;for(const{facts:n,tree:o}of e.done){const e=null===o?ye:this.#x(n.repository,o);e?this.#j(n,o,e):t.push(n.repository)}const n=[];for(const{head:e}of await V(this.#y.reader,t))"facts"in e?n.push(e):this.#E(e);await this.#C(n)}async add(e){this.#S=e.login,this.#A=e.total;for(const t of e.skipped)this.#E(t);await this.#C(e.heads)}remember(e){const[t,n]=[this.#S,this.#A],o={login:t,total:n,next:e,done:this.#k,failed:this.#v};this.#y.cache.store(ge,o)}reading(){
const e=(e,t)=>be(e.repository,t.repository)||be(e.file??"",t.file??""),t=new Map(this.#b.map(e=>[e.repository,e])),n=[...t.values()].flatMap(({repository:e,plan:t})=>t.skipped.map(({file:t,why:n})=>({repository:e,file:t,why:n})));return{login:this.#S,repositories:[...t.values()].sort(e),skipped:[...this.#$,...n].sort(e)}}async#C(e){const t=e.filter(e=>{const{facts:t,tree:n}=e,o=function({root:e,github:t,workflows:n}){
return![e.find(({name:e})=>".github"===e),t.find(({name:e})=>"workflows"===e)].some(e=>"link"===e?.kind)&&!n.some(({name:e})=>ce.test(e))}(e)?ye:this.#x(t.repository,n??"");return o&&this.#j(t,o===ye?null:n??"",o),!o});await ue(t,this.#y.reader,e=>{this.#H(e)}),this.#y.progress(this.#b.length+this.#v.length,this.#A)}#H(e){const{facts:t,tree:n}=e.head,{repository:o}=t;if("why"in e)this.#E({repository:o,why:e.why});else{const s=e.isBeyondReading?[{repository:o,
why:"its workflows name more files than are looked up"}]:[],r={tree:n??"",plan:e.planned.plan,skipped:s};this.#y.cache.store(o,r),this.#j(t,r.tree,r)}}#x(e,t){const n=this.#y.cache.recall(e);return n?.tree===t?n:void 0}#j(e,t,{plan:n,skipped:o}){this.#b.push({...e,plan:n}),this.#$.push(...o),this.#k.push({facts:e,tree:t})}#E(e){this.#$.push(e),this.#v.push(e.repository)}}const ye={tree:"",plan:{uses:[],mints:[],secretsLeft:[],skipped:[],app:{permissions:{}}},skipped:[]}
;const be=(e,t)=>e<t?-1:e>t?1:0;var $e=n(2353),ke=n(7328),ve=n(1883),Se=n(7327),Ae=n(2753);const xe=864e5;function je(e){const{GITHUB_SERVER_URL:t,GITHUB_API_URL:n}=e;if(t&&(!URL.canParse(t)||!/^https?:$/.test(new URL(t).protocol)))throw new r.H("input-invalid",`GITHUB_SERVER_URL is no address of a web site: ${t}`);return(0,$e.l)({asked:"",runnerApiUrl:n||Ee(t),runnerWebUrl:t},(e,t)=>{throw new r.H("input-invalid",t.replace("github-api-url","GITHUB_API_URL"))})}function Ee(e){if(!e)return
;const{origin:t,host:n}=new URL(e);return"github.com"===n||n.endsWith(".ghe.com")?`https://api.${n}`:`${t}/api/v3`}const Ce="mint-app-token/migrate",He=`\n  ref(qualifiedName: "refs/heads/${Ce}") { target { oid } }\n  branch: object(expression: "refs/heads/${Ce}:.github/workflows") { ... on Tree { ${O} } }\n  pullRequests(headRefName: "${Ce}", first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {\n    nodes { state url isCrossRepository } }`;async function Oe(e,t,n){
const o=e.filter(({plan:e})=>e.uses.some(({verdict:e})=>"replace"===e||"github-token-suffices"===e)),[s,r]=[o.filter(e=>e.archived),o.filter(e=>!e.archived)],i=s.map(({repository:e})=>Te(e,"it is archived",!1)),a=new Map,l=[];for(const{head:e,fields:n}of await V(t,r.map(({repository:e})=>e),He))"why"in e?i.push(Te(e.repository,e.why,!0)):(l.push(e),a.set(e.facts.repository,n));await ue(l,t,e=>{const{repository:t}=e.head.facts;"why"in e?i.push(Te(t,e.why,!0)):i.push(function(e,t,n,o){
const{repository:s,defaultBranch:r}=e.facts,i=function(e){const t=L(e.pullRequests)?.nodes;return Array.isArray(t)?t.flatMap(e=>{const{state:t,url:n,isCrossRepository:o}=L(e)??{};return!0===o||"string"!=typeof t?[]:[{state:t,url:N(n)??""}]}):[]}(n),a=i.find(({state:e})=>"OPEN"===e);if(a)return{kind:"is-open",repository:s,url:a.url};if("CLOSED"===i[0]?.state)return Te(s,`its pull request was closed without a merge: ${i[0].url}`,!1);let l;try{l=o(t,s.split("/")[0]??"")}catch(e){
return Te(s,e instanceof Error?e.message:String(e),!0)}if(0===l.changes.length)return Te(s,"nothing changes there",!1);if(l.changes.some(({file:e})=>e.includes("\ufffd")))return Te(s,"the name of a workflow is not UTF-8",!0);const c={repository:s,base:r??"",plan:t.plan,patch:l},p=N(L(L(n.ref)?.target)?.oid);if(void 0===p)return{kind:"open",proposal:{...c,commit:e.commit??"",from:"branch"}}
;const h=new Map(B(L(n.branch)).map(({name:e,oid:t})=>[e,t])),d=e=>l.changes.every(t=>h.get(t.file.split("/").at(-1)??"")===Z(t[e]));return d("after")?{kind:"open",proposal:{...c,commit:p,from:"pull-request"}}:d("before")?{kind:"open",proposal:{...c,commit:p,from:"commit"}}:Te(s,`its branch ${Ce} holds something else: merge or delete it, and run this again`,!0)}(e.head,e.planned,a.get(t)??{},n))});const c=e=>"open"===e.kind?e.proposal.repository:e.repository;return i.sort((e,t)=>c(e)<c(t)?-1:1)}
const Te=(e,t,n)=>({kind:"left",repository:e,why:t,isFailure:n});var ze=n(5668);const Me=[{count:60,ms:6e4},{count:400,ms:36e5}];const Re=2,_e=3,Pe=6e4,qe=65e3,Ue="Replace PATs by short-lived tokens of a GitHub App";class Be extends Error{}async function Fe(e,t,n){const o=function({now:e,sleep:t,tell:n}){const o=[];return async()=>{for(;;){const s=Me.map(({count:t,ms:n})=>{const s=o.at(-t);return void 0===s?0:s+n-e()}),r=Math.max(...s);if(r<=0)break
;n(`GitHub limits what may be made; going on in ${Math.ceil(r/1e3)} s`),await t(r)}o.push(e())}}(t);await Y(e,Re,async e=>{const{repository:s}=e;try{n({repository:s,url:await Ie(e,t,o)})}catch(e){if(!(e instanceof Be))throw e;n({repository:s,why:e.message})}})}async function Ie(e,t,n){const{repository:o,base:s,commit:r,from:i}=e,{host:a}=t,l=async(e,o)=>async function(e,t,{env:n,sleep:o,tell:s},r){for(let i=1;;i++){await r();const a=await(0,Ae.V)(e,{env:n,input:t})
;if(!a)throw new Be("there is no program gh");if(0===a.exitCode)return a.stdout;const l=a.stderr.trim().split("\n").slice(-3).join(" ");if(i>=_e||!/rate limit/i.test(a.stderr))throw new Be(`gh ${e.filter(e=>!e.startsWith("-")).join(" ")} failed (exit code ${a.exitCode}): ${l}`);s(`GitHub limits what may be made; going on in ${Pe/1e3} s`),await o(Pe)}}(["api","--hostname",a,..."graphql"===e?[e]:["--method","POST",e],"--input","-"],JSON.stringify(o),t,n)
;"branch"===i&&await l(`repos/${o}/git/refs`,{ref:`refs/heads/${Ce}`,sha:r}),"pull-request"!==i&&await l("graphql",function({repository:e,commit:t,patch:n}){return{query:"mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }",variables:{input:{branch:{repositoryNameWithOwner:e,branchName:Ce},expectedHeadOid:t,message:{headline:Ue},fileChanges:{additions:n.changes.map(({file:e,after:t})=>({path:e,contents:Buffer.from(t).toString("base64")}))}}}}
}(e));const c={title:Ue,head:Ce,base:s,body:Le(e,t)},p=(0,m.o$)(await l(`repos/${o}/pulls`,c));return"string"==typeof p?.html_url?p.html_url:`a pull request of ${Ce}`}function Le({plan:e,patch:t},{clientIdVariable:n,privateKeySecret:o}){const s=`Before this is merged, the App has to be installed here, with the variable \`${n}\` and the secret \`${o}\`. Then the PATs that are replaced can be revoked.\n\n`,r=(0,ze.B1)(e,t)
;return s.length+r.length<=qe?s+r:`${s}${r.slice(0,qe-s.length)}\n\n(cut off: it is too long for a pull request)\n`}var Ne=n(7833),De=n(6595);function Ge(e){if(0===e.length)return"\nNo pull request is to be opened.\n";return["",`Pull requests  ${e.filter(({kind:e})=>"open"===e).length} to open`,...e.map(e=>`  ${(0,De.g$)(function(e){switch(e.kind){case"open":{const{repository:t,base:n,patch:o}=e.proposal,s=o.changes.length;return`${t}: ${Ce} into ${n}, ${s} ${1===s?"file":"files"}`}
case"is-open":return`${e.repository}: is open already, ${e.url}`;case"left":return`${e.repository}: left alone: ${e.why}`}}(e))}`),""].join("\n")}var We=n(8159);const Ye=2,Ke=/^(administration|workflows|secrets|dependabot_secrets|codespaces_secrets|environments|actions_variables|variables|members|organization_.*|repository_hooks|repository_custom_properties|enterprise_.*)$/,Je={read:1,write:2,admin:3};function Ve(e,t){return Object.entries(e).filter(([e,n])=>Je[n]>Xe(t[e])).map(([e])=>e)}
const Xe=e=>void 0===e?0:Je[e],Qe=(e,t)=>{const n=Ve(e,t);return n.length<=Ye&&!n.some(e=>Ke.test(e))};function Ze(e){const t=function(e){const t=new Map,n=new Map;for(const o of e){const e=JSON.stringify([o.isForAll,Object.entries(o.permissions).sort()]);t.set(e,[...t.get(e)??[],o]);for(const[e,t]of o.targets)n.set(e.toLowerCase(),(0,We.KC)(n.get(e.toLowerCase()),t))}return[...t.values()].flatMap(e=>{const[t]=e,o=new Set(e.flatMap(({targets:e})=>[...e.keys()]));return t?[{
permissions:t.permissions,isForAll:t.isForAll,needs:e,atTargets:[...o].map(e=>n.get(e.toLowerCase())??{})}]:[]})}(e.flatMap(tt)),n=t.filter(({isForAll:e})=>!e);return[...ot(t.filter(({isForAll:e})=>e)),...ot(n)].map(({groups:e,isProven:t})=>e.map(e=>function(e,t){const n=at((0,
We.KC)(...e.map(e=>e.permissions))),o=e.flatMap(e=>e.needs),s=o.map(({repository:e})=>e).sort(),r=Math.max(...e.map(e=>Ve(n,e.permissions).length)),i=e.flatMap(e=>e.atTargets.map(e=>Ve(n,e).length)),a=[...new Set(o.flatMap(e=>[...e.targets.keys()]))].filter(e=>!s.includes(e)).sort(),l=e.some(e=>e.isForAll);return{repositories:s,permissions:n,
why:[0===r?"Each of these repositories needs exactly these permissions.":`No repository has more than ${r} of these permissions beyond what it needs (at most ${Ye} are allowed, and never one that administers, such as workflows or secrets).`,l?"Some workflow asks for a token for all repositories, so the App has to be installed on all of them.":"",a.length>0?`It has to be installed on these as well, which are written to or read: ${it(a)}.`:"",Math.max(0,...i)>0?`There it has up to ${Math.max(...i)} permissions beyond what is done there.`:"",t?"":"Fewer Apps may be possible: not every way was tried."].filter(Boolean).join(" ")
}}(e,t))).flat().sort((e,t)=>t.repositories.length-e.repositories.length||et(e.repositories[0],t.repositories[0]))}const et=(e="",t="")=>e<t?-1:e>t?1:0;function tt({repository:e,plan:t}){if(0===t.mints.length)return[];const[n=""]=e.split("/"),o=new Map;for(const{owner:s=n,repositories:r=[],permissions:i}of t.mints)for(const t of"string"==typeof r?[]:r){const n=t.includes("/")?t:`${s}/${t}`;n.toLowerCase()!==e.toLowerCase()&&o.set(n,(0,We.KC)(o.get(n),i))}return[{repository:e,
permissions:t.app.permissions,isForAll:t.mints.some(({owner:e,repositories:t})=>void 0!==e&&void 0===t),targets:o}]}const nt=2e5;function ot(e){if(0===e.length)return[];const t=[...e].sort((e,t)=>Object.keys(t.permissions).length-Object.keys(e.permissions).length||t.needs.length-e.needs.length),n=function(e){const t=[];for(const n of e){const e=t.find(e=>st(e,n));e?e.push(n):t.push([n])}return t}(t),o={left:nt};for(let e=1;e<n.length;e++){const s=rt(t,0,[],e,o);if(s)return[{groups:s,isProven:!0
}];if(o.left<=0)return[{groups:n,isProven:!1}]}return[{groups:n,isProven:!0}]}function st(e,t){const n=[...e,t],o=(0,We.KC)(...n.map(({permissions:e})=>e));return n.every(({permissions:e,atTargets:t})=>[e,...t].every(e=>Qe(o,e)))}function rt(e,t,n,o,s){const r=e[t];if(!r)return n;for(const[i,a]of n.entries()){if(s.left--<=0)return;if(!st(a,r))continue;const l=rt(e,t+1,n.map((e,t)=>t===i?[...e,r]:e),o,s);if(l)return l}return n.length<o?rt(e,t+1,[...n,[r]],o,s):void 0}
const it=e=>e.length>20?`${e.slice(0,20).join(", ")} and ${e.length-20} more`:e.join(", "),at=e=>Object.fromEntries(Object.entries(e).sort(([e],[t])=>et(e,t)));const lt=(e,t)=>e.filter(e=>e.verdict===t).length;function ct({permissions:e,target:t,shared:n}){return[ht(e),dt(t),n]}const pt={read:1,write:2,admin:3},ht=e=>Math.max(0,...Object.entries(e).map(([e,t])=>/^(administration|members|secrets|workflows|organization_)/.test(e)&&"read"!==t?3:pt[t]));function dt(e){if("current"===e)return 0
;const{repositories:t}=e;return void 0===t?3:"string"==typeof t||t.length>1?2:1}const ut=(e,t)=>e.map((e,n)=>e-(t[n]??0)).find(e=>0!==e)??0,ft=(e,t)=>e<t?-1:e>t?1:0;function mt({permissions:e,target:t,shared:n}){return`${["nothing that is known","reads","writes","administers"][ht(e)]??""}, ${["its own repository","another repository","several repositories","all repositories of an owner"][dt(t)]??""}, a secret in ${n} ${1===n?"repository":"repositories"}`}var gt=n(9207),wt=n(9650)
;const yt='\n:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3); --back: light-dark(#ffffff, #0d1117);\n  --line: light-dark(#8c959f, #6e7681); --soft: light-dark(#f6f8fa, #161b22); --link: light-dark(#0550ae, #79c0ff);\n  --dim: light-dark(#57606a, #9198a1); }\nbody { margin: 0 auto; max-width: 100rem; padding: 1rem 1.5rem 4rem; background: var(--back); color: var(--text);\n  font: 1rem/1.5 system-ui, sans-serif; }\nh1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }\na { color: var(--link); } p { max-width: 60rem; }\n.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }\n.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }\n.figures li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; background: var(--soft); }\n.figures strong { display: block; font-size: 1.5rem; }\n.filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: .5rem 0; }\n.filters label { display: grid; font-size: .9rem; }\ninput, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);\n  border-radius: .4rem; padding: .3rem .6rem; }\n.table { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }\ntable { border-collapse: collapse; width: 100%; font-size: .9rem; }\ncaption { text-align: left; padding: .5rem .75rem; color: var(--dim); }\nth, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line);\n  overflow-wrap: anywhere; min-width: 5rem; }\nthead th { background: var(--soft); white-space: nowrap; }\ntd:has(code) { min-width: 11rem; }\n.more { font: inherit; margin-top: .5rem; padding: .4rem .8rem; color: inherit; background: var(--soft);\n  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }\nth button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;\n  text-align: left; }\nth button::after { content: " \\2195"; color: var(--dim); }\nth[aria-sort="ascending"] button::after { content: " \\2191"; color: inherit; }\nth[aria-sort="descending"] button::after { content: " \\2193"; color: inherit; }\ntd.number { text-align: right; font-variant-numeric: tabular-nums; }\ncode { font-family: ui-monospace, monospace; font-size: .95em; }\n:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\n@media print { .filters, .skip { display: none; } .table { overflow: visible; } }\n',bt="\n'use strict';\n(() => {\n  const data = JSON.parse(document.getElementById('data').textContent);\n  const main = document.querySelector('main');\n  const make = (name, properties = {}, ...children) => {\n    const element = document.createElement(name);\n    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);\n    element.append(...children);\n    return element;\n  };\n  const { compare: compareText } = new Intl.Collator('en', { numeric: true });\n  const compare = (a, b) =>\n    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));\n  // More rows make a browser slow; they are there to be filtered and sorted all the same.\n  const MOST_ROWS = 300;\n\n  const cellOf = (column, row, at) => {\n    const value = row[at];\n    const text = typeof value === 'number' ? String(value) : value;\n    const href = column.links && row[column.links];\n    const inside = href ? make('a', { href, rel: 'noreferrer' }, text) : text;\n    if (column.isHead) return make('th', { scope: 'row' }, inside);\n    return make('td', typeof value === 'number' ? { class: 'number' } : {}, column.isCode ? make('code', {}, inside) : inside);\n  };\n\n  for (const section of data.sections) {\n    const body = make('tbody');\n    const rows = section.rows.map((row) => ({\n      row,\n      text: section.columns.map((_, at) => row[at]).join('\\n').toLowerCase(),\n    }));\n    const elementOf = (each) =>\n      (each.element ??= make('tr', {}, ...section.columns.map((column, at) => cellOf(column, each.row, at))));\n    let most = MOST_ROWS;\n    const more = make('button', { type: 'button', class: 'more' });\n    more.addEventListener('click', () => {\n      most = Infinity;\n      show();\n      body.rows[MOST_ROWS]?.querySelector('a, td, th')?.focus();\n    });\n    const heads = section.columns.map((column, at) => {\n      const button = make('button', { type: 'button' }, column.name);\n      const head = make('th', { scope: 'col', 'aria-sort': 'none' }, button);\n      button.addEventListener('click', () => {\n        const isUp = head.getAttribute('aria-sort') === 'ascending';\n        for (const each of heads) each.setAttribute('aria-sort', 'none');\n        head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');\n        rows.sort((a, b) => (isUp ? -1 : 1) * compare(a.row[at], b.row[at]));\n        show();\n      });\n      return head;\n    });\n    const status = make('p', { role: 'status' });\n    const search = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });\n    const choices = section.columns.flatMap((column, at) => {\n      if (!column.isChoice) return [];\n      const values = [...new Set(section.rows.map((row) => row[at]))].sort(compare);\n      const select = make('select', {}, make('option', { value: '' }, 'all'));\n      for (const value of values) select.append(make('option', { value }, value));\n      return [{ at, select, label: make('label', {}, column.name, select) }];\n    });\n    const show = () => {\n      const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);\n      const shown = rows.filter(\n        ({ row, text }) =>\n          words.every((word) => text.includes(word)) &&\n          choices.every(({ at, select }) => select.value === '' || row[at] === select.value),\n      );\n      body.replaceChildren(...shown.slice(0, most).map(elementOf));\n      const count = Math.min(most, shown.length);\n      const isCut = count < shown.length;\n      status.textContent =\n        count + ' of ' + (isCut ? shown.length : rows.length) + (isCut && shown.length < rows.length ? ' matches' : '') + ' shown';\n      more.hidden = count === shown.length;\n      more.textContent = 'Show all ' + shown.length;\n    };\n    search.addEventListener('input', show);\n    for (const { select } of choices) select.addEventListener('change', show);\n    const id = 'section-' + section.id;\n    main.append(\n      make('section', { 'aria-labelledby': id },\n        make('h2', { id }, section.title),\n        make('p', {}, section.about),\n        make('div', { class: 'filters' },\n          make('label', {}, 'Filter: ' + section.title, search),\n          ...choices.map(({ label }) => label)),\n        status,\n        make('div', { class: 'table', role: 'region', 'aria-labelledby': id, tabindex: '0' },\n          make('table', {}, make('caption', {}, section.caption), make('thead', {}, make('tr', {}, ...heads)), body))),\n    );\n    main.lastElementChild.append(more);\n    show();\n  }\n  document.documentElement.setAttribute('data-ready', '');\n})();\n"
;var $t=n(3121);const kt=e=>`sha256-${(0,a.createHash)("sha256").update(e).digest("base64")}`,vt=e=>JSON.stringify(e).replaceAll(/[<>&\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`),St=e=>e.replaceAll(/[&<>"']/g,e=>`&#${e.charCodeAt(0)};`);function At(e,t){const{uses:n,secrets:o,apps:s,repositories:r,skipped:i}=e,a=e=>`${t}/${e}`;return[{id:"uses",title:"Uses of PATs",about:"Those with the most reach come first: that is where to begin.",
caption:"Each place where a workflow uses a PAT, and what becomes of it",columns:[{name:"Repository",isHead:!0,links:10},{name:"Place",isCode:!0,links:11},{name:"Secret",isCode:!0},{name:"What it is"},{name:"Becomes",isChoice:!0},{name:"Needs"},{name:"In"},{name:"Reach"},{name:"Why"},{name:"Question"}],rows:n.map(e=>[...[e.repository,`${e.file}:${e.line}`,e.secret,e.what,$t.L2[e.verdict],"cannot"===e.verdict?"":(0,$t.Dq)(e.permissions),(0,
$t.LT)(e.target),mt(e),e.why,e.question??""].map(De.g$),a(e.repository),xt(e,a(e.repository))])},{id:"apps",title:"Apps",about:"The fewest Apps such that no repository gets what it does not need beyond the bound that is named.",caption:"Each App, its permissions, and the repositories that use it",columns:[{name:"App",isHead:!0},{name:"Permissions"},{name:"Count"},{name:"Repositories"},{name:"Why"}],rows:s.map((e,t)=>[t+1,(0,
$t.Dq)(e.permissions),e.repositories.length,e.repositories.map(De.g$).join(", "),(0,De.g$)(e.why)])},{id:"secrets",title:"Secrets that are PATs",about:"One name is taken for one secret, since it may be one of the organization.",caption:"Each secret, and how many uses it has to stay for",columns:[{name:"Secret",isHead:!0},{name:"Repositories"},{name:"Uses"},{name:"Stays for"},{name:"Where"}],rows:o.map(e=>[(0,
De.g$)(e.name),e.repositories.length,e.uses,e.left,e.repositories.map(De.g$).join(", ")])},{id:"repositories",title:"Repositories",about:"All that were read, those without PATs as well.",caption:"Each repository, how many uses it has of which kind, and what its App token needs",columns:[{name:"Repository",isHead:!0,links:8},{name:"Kind",isChoice:!0},{name:"Uses"},{name:"App token"},{name:"GITHUB_TOKEN"},{name:"Questions"},{name:"No App can"},{name:"Needs"}],
rows:r.map(({repository:e,archived:t,fork:n,plan:o,...s})=>[(0,De.g$)(e),[s.private?"private":"public",t&&"archived",n&&"fork"].filter(Boolean).join(", "),o.uses.length,...["replace","github-token-suffices","ask","cannot"].map(e=>lt(o.uses,e)),(0,$t.Dq)(o.app.permissions),a(e)])},...0===i.length?[]:[{id:"skipped",title:"Not read",about:"What is in these is not in the tables above.",caption:"Each repository or file that could not be read, and why",columns:[{name:"Repository",isHead:!0},{
name:"File",isCode:!0},{name:"Why"}],rows:i.map(({repository:e,file:t="",why:n})=>[e,t,n].map(De.g$))}]]}const xt=({branch:e,file:t,line:n},o)=>`${o}/blob/${[...e.split("/"),...t.split("/")].map(encodeURIComponent).join("/")}#L${n}`,jt=2e3,Et=20;function Ct(e){const{organization:t,repositories:n,uses:o,secrets:s,apps:r,skipped:i}=e,a=n.filter(({plan:e})=>e.uses.length>0);return[`# From PATs to GitHub Apps: ${(0,
ze.Hn)(t)}`,"",`${o.length} uses of ${s.length} secrets in ${a.length} of ${n.length} repositories.`,"",...0===o.length?[]:Ht(e,a),...0===r.length?[]:["## The Apps that serve them","",...Ot(["App","permissions","repositories","why"],r.map((e,t)=>[String(t+1),(0,ze.Hn)((0,$t.Dq)(e.permissions)),e.repositories.map(ze.aY).join(", "),(0,ze.Hn)(e.why)]))],...0===i.length?[]:["## Not read","",...i.map(({repository:e,file:t,why:n})=>`- ${(0,ze.aY)(e)}${void 0===t?"":`, ${(0,ze.aY)(t)}`}: ${(0,
ze.Hn)(n)}`),""]].join("\n")}function Ht({uses:e,secrets:t},n){return["## Where to begin","",...Ot(["use","secret","why first"],e.slice(0,Et).map(e=>[(0,ze.aY)(`${e.repository}: ${e.file}:${e.line}`),(0,ze.aY)(e.secret),(0,ze.Hn)(mt(e))])),"## Secrets that are PATs","",...Ot(["secret","repositories","uses","stays for"],t.map(({name:e,repositories:t,uses:n,left:o})=>[(0,
ze.aY)(e),t.length>10?`${t.slice(0,10).map(ze.aY).join(", ")} and ${t.length-10} more`:t.map(ze.aY).join(", "),String(n),String(o)])),"## Repositories","",...Ot(["repository","App token","GITHUB_TOKEN","question","no App can","needs"],n.map(({repository:e,plan:t})=>[(0,ze.aY)(e),...["replace","github-token-suffices","ask","cannot"].map(e=>String(lt(t.uses,e))),(0,ze.Hn)((0,$t.Dq)(t.app.permissions))])),"## Uses","",...Ot(["where","secret","what it is","becomes","needs"],e.slice(0,jt).map(e=>[(0,
ze.aY)(`${e.repository}: ${e.file}:${e.line}`),(0,ze.aY)(e.secret),(0,ze.Hn)(e.what),$t.L2[e.verdict],"cannot"===e.verdict?"":(0,ze.Hn)(`${(0,$t.Dq)(e.permissions)}, in ${(0,$t.LT)(e.target)}`)])),...e.length>jt?[e.length-jt+" more uses are in --json and in the page of --report FILE.html.",""]:[]]}const Ot=(e,t)=>[`| ${e.join(" | ")} |`,`|${" --- |".repeat(e.length)}`,...t.map(e=>`| ${e.join(" | ")} |`),""],Tt=10
;const zt=(e,t,n)=>`${e} ${1===e?t:n}`,Mt=e=>0===e?"":String(e),Rt=e=>e.length>Tt?`${e.slice(0,Tt).map(De.g$).join(", ")} and ${e.length-Tt} more`:e.map(De.g$).join(", ");function _t(e,t,n){const o=e.map((e,n)=>Math.max(e.length,...t.map(e=>e[n]?.length??0))),s=e=>e.map((e,t)=>e.padEnd(o[t]??0)).join("  ").trimEnd();return[n.bold(s(e)),...t.map(s)]}var Pt=n(4767),qt=n(3396);async function Ut(e,t){!function(e){if(void 0===e)return;const t=(0,o.dirname)((0,o.resolve)(e));if(!(0,
gt.l)(t))throw new i._(2,`--report is ${JSON.stringify(e)}, and there is no folder ${t}`)}(e.report);const n=function({env:e,progress:t}){const{cancellation:n,callOff:o,sleep:s}=(0,ke.n)(),r=()=>{},i={debug:r,notice:r,warning:r,error:r,info:t};return{sender:(0,Se.C)({env:e,log:i,now:Date.now,elapsed:()=>performance.now(),sleep:s,cancellation:n},xe),sleep:s,hangUp:o}}(t);try{const o=je(t.env),s=await async function(e,t){const n=new URL(t.webUrl).hostname,o=await(0,
Ae.V)(["auth","token","--hostname",n],{env:e});if(!o)throw new r.H("credentials-missing","--org takes the token of gh, and there is no program gh",{fix:"Install it (https://cli.github.com), and log in: gh auth login."});const s=o.stdout.trim();if(0!==o.exitCode||!/^[\x21-\x7e]{1,4096}$/.test(s))throw new r.H("credentials-missing",`gh has no token for ${n}`,{fix:`Log in: gh auth login --hostname ${n}.`});return new ve.z(s)}(t.env,o),i=x({server:o,token:s,sender:n.sender,now:Date.now,
sleep:n.sleep,tell:t.progress}),a=d(t.env,{host:new URL(o.apiUrl).host,organization:e.organization,maker:W(e.home,qt.x)},t.complain),{organization:l,resume:c}=e,p=(e,n)=>{t.progress(`${e}/${n}`)},h=await async function(e){const t=new we(e),n=new q(e.reader,e.organization),o=e.resume?e.cache.recall(ge):void 0;o&&await t.takeUp(o);let s=n.page(o?.next);for(;;){const e=await s,{next:o}=e;if(void 0!==o&&(s=n.page(o),s.catch(()=>{})),await t.add(e),void 0===o)break;t.remember(o)}
return e.cache.forget(ge),t.reading()}({organization:l,reader:i,cache:a,resume:c,progress:p}),u=function({login:e,repositories:t,skipped:n}){const o=new Map;for(const{repository:e,plan:n}of t)for(const{secret:t}of n.uses)o.set(t,(o.get(t)??new Set).add(e));const s=t.flatMap(({repository:e,defaultBranch:t,plan:n})=>n.uses.map(n=>({...n,repository:e,branch:t??"HEAD",shared:o.get(n.secret)?.size??0}))),r=[...o].map(([e,t])=>{const n=s.filter(({secret:t})=>t===e);return{name:e,repositories:[...t],
uses:n.length,left:n.filter(({verdict:e})=>"ask"===e||"cannot"===e).length}});return{organization:e,repositories:t,skipped:n,apps:Ze(t),uses:s.sort((e,t)=>ut(ct(t),ct(e))||ft(e.repository,t.repository)),secrets:r.sort((e,t)=>t.repositories.length-e.repositories.length||ft(e.name,t.name))}}(h),f="no"===e.pullRequests?void 0:await Oe(h.repositories,i,(t,n)=>(0,Ne.S)(t,e,n));return await async function(e,t,n){const{survey:o,proposed:s,server:r}=e,{organization:i,repositories:a,skipped:l,apps:c}=o
;for(const{repository:e,file:t,why:o}of l)n.complain([e,...void 0===t?[]:[t],o].map(De.g$).join(": "));const p=void 0===t.report||function(e,t,n,o){const s=/\.html$/i.test(e)?function(e,t){
const{organization:n,repositories:o,uses:s,secrets:r,apps:i}=e,a=["default-src 'none'",`script-src '${kt(bt)}'`,`style-src '${kt(yt)}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; "),l=o.filter(({plan:e})=>e.uses.length>0),c=[[o.length,"repositories read"],[l.length,"with PATs"],[s.length,"uses"],[r.length,"secrets"],[i.length,1===i.length?"App serves them":"Apps serve them"],[lt(s,"ask"),"questions"],[lt(s,"cannot"),"uses that no App can do"]],p=St((0,
De.g$)(n))
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${a}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>From PATs to GitHub Apps: ${p}</title>\n<style>${yt}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the tables</a>\n<header>\n<h1>From PATs to GitHub Apps: ${p}</h1>\n<ul class="figures">\n${c.map(([e,t])=>`<li><strong>${e}</strong> ${t}</li>`).join("\n")}\n</ul>\n</header>\n<main id="main" tabindex="-1"><noscript>The tables of this page are made by its own script, which is switched off here.</noscript></main>\n<script type="application/json" id="data">${vt({
sections:At(e,t)})}<\/script>\n<script>${bt}<\/script>\n</body>\n</html>\n`}(t,n):Ct(t);try{return(0,wt.Bl)(e,s),!0}catch(t){return o.complain(`${(0,De.g$)(e)}: not written: ${(0,De.g$)(t instanceof Error?t.message:String(t))}`),!1}}(t.report,o,r.webUrl,n);t.json||(n.print(function(e,t){const{organization:n,repositories:o,uses:s,secrets:r,apps:i}=e;if(0===s.length)return`No PAT is in use in the workflows of ${zt(o.length,"repository","repositories")} of ${(0,De.g$)(n)}.\n`
;const a=o.filter(({plan:e})=>e.uses.length>0);return[..._t(["REPOSITORY","USES","APP TOKEN","GITHUB_TOKEN","QUESTION","CANNOT","NEEDS"],a.map(({repository:e,archived:t,plan:n})=>[(0,De.g$)(e)+(t?" (archived)":""),String(n.uses.length),...["replace","github-token-suffices","ask","cannot"].map(e=>Mt(lt(n.uses,e))),(0,$t.Dq)(n.app.permissions)]),t),"",..._t(["SECRET","REPOSITORIES","USES","STAYS FOR"],r.map(({name:e,repositories:t,uses:n,left:o})=>[(0,
De.g$)(e),String(t.length),String(n),Mt(o)]),t),"",t.bold(`Apps  ${i.length}`),...i.flatMap(({repositories:e,permissions:t,why:n})=>[`  ${(0,$t.Dq)(t)}`,`    for ${Rt(e)}`,`    ${(0,De.g$)(n)}`]),"",t.bold("Where to begin"),...s.slice(0,Tt).map(e=>`  ${(0,De.g$)(`${e.repository}: ${e.file}:${e.line}`)}  ${(0,
De.g$)(e.secret)}  ${mt(e)}`),"",`${t.bold("In short")}  ${zt(s.length,"use","uses")} of ${zt(r.length,"secret","secrets")} in ${a.length} of ${zt(o.length,"repository","repositories")}; ${r.filter(({left:e})=>e>0).length} of the secrets stay for now`,""].join("\n")}(o,(0,Pt.j)(n.isColored))),s&&n.print(Ge(s)));const h=s&&"open"===t.pullRequests?await async function({proposed:e=[],server:t,line:n},o,s){
const r=e.flatMap(e=>"open"===e.kind?[e.proposal]:[]),{clientIdVariable:i,privateKeySecret:a,json:l}=o,c=[];return await Fe(r,{env:s.env,host:new URL(t.webUrl).hostname,clientIdVariable:i,privateKeySecret:a,now:Date.now,sleep:n.sleep,tell:s.progress},e=>{c.push(e),"why"in e?s.complain(`${(0,De.g$)(e.repository)}: ${(0,De.g$)(e.why)}`):l||s.print(`${(0,De.g$)(e.repository)}: opened ${(0,De.g$)(e.url)}\n`)}),c}(e,t,n):[];if(t.json){const e=s&&{pullRequests:s.map(e=>function(e,t){switch(e.kind){
case"open":{const{repository:n,base:o,patch:s}=e.proposal,r=s.changes.map(({file:e})=>e),i=t.find(e=>e.repository===n),a=void 0===i?"to-open":"url"in i?"open":"failed";return{...i,repository:n,state:a,branch:Ce,base:o,files:r}}case"is-open":return{repository:e.repository,state:"open",branch:Ce,url:e.url};case"left":return{repository:e.repository,state:"left-alone",why:e.why}}}(e,h))},t={organization:i,repositories:a,skipped:l,apps:c,...e};n.print(`${(0,De.S3)(JSON.stringify(t,null,2))}\n`)}
const d=t.check&&o.uses.length>0,u=h.some(e=>"why"in e)||(s?.some(e=>"left"===e.kind&&e.isFailure)??!1);return l.length>0||d||!p||u?1:0}({survey:u,proposed:f,server:o,line:n},e,t)}catch(n){const o=function(e,t){const n=`Reading the repositories of ${t}`;if(e instanceof P)return new r.H("github-refused",`${n}: ${e.message}`,{fix:"Check the name, and whether `gh auth status` shows somebody who belongs to it. Where it asks for single sign-on, allow gh there: gh auth refresh."})
;if(e instanceof g.Dr)return new r.H(D[e.kind],`${n}: ${e.message}`,{cause:e,fix:G});if(!(e instanceof m.P_))return e;const{status:o,said:s}=e,i=(t,o,i)=>new r.H(t,`${n}: ${o}`,{said:s,cause:e,fix:i});return(0,f.L)(e)?i("rate-limited",`the limit ends at ${(0,
f.C)(e)??"a time that GitHub does not say"}`,G):o>=500?i("github-unavailable",e.answer,G):e.isOfTheApi?i("github-refused",`GitHub answered ${o}`,401===o?"GitHub does not take the token of gh: log in again, gh auth login.":"Read its words below. Where it asks for single sign-on, or for a scope, allow gh that: gh auth refresh --scopes repo,read:org."):i("not-the-github-api",e.answer)}(n,e.organization);if(!(o instanceof r.H))throw o;for(const e of(0,s.Ic)(o,t.env).split("\n"))t.complain((0,
De.g$)(e));return 1}finally{n.hangUp()}}}};
>>>>>>> f2
