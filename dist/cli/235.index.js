export const id=235
export const ids=[235]
export const modules={7235:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{prove:()=>prove})
var external_node_path_=__webpack_require__(6760)
var external_node_url_=__webpack_require__(3136)
var complaint=__webpack_require__(6021)
var printable=__webpack_require__(6595)
var output_terminal=__webpack_require__(4767)
var words=__webpack_require__(3121)
var effect=__webpack_require__(8159)
var facts_workflow=__webpack_require__(5931)
var expressions=__webpack_require__(117)
var nodes=__webpack_require__(1039)
var source=__webpack_require__(1057)
function standJobs(planned,patch,options,who){return patch.changes.flatMap(({file,after})=>{const workflow=(0,facts_workflow.S6)((0,source.P)(file,after))
return workflow.jobs.flatMap(job=>proofJob(workflow,job,planned,options,who)??[])})}function proofJob({source},job,planned,options,who){const{file}=source
const isMint=({uses,id})=>uses===options.action&&id?.startsWith("app-token")===true
const steps=[]
let old=0
const claims=claimsOf(planned,file,job,who)
for(const step of job.steps){if(isMint(step)){steps.push({mint:{id:step.id??"",with:mintInputs(source,step,job,options)},values:[],pushes:[],calls:[]})
continue}const index=old++
const own=claims.filter(claim=>claim.index===index)
if(own.length===0)continue
steps.push({index,values:tokenValues(source,step),pushes:own.flatMap(({pushes})=>pushes),calls:own.flatMap(({calls})=>calls)})}if(claims.length===0)return undefined
const mints=planned.mints.filter(mint=>mint.file===file&&mint.job===job.id)
const reach=mints.flatMap(({target})=>expandTarget(target,job,who))
const granted=(0,effect.KC)(...mints.map(({permissions})=>permissions))
return{file,job:job.id,steps,claims,granted,reach}}function mintInputs(source,step,job,options){const filled=text=>text.replaceAll(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g,(whole,name)=>job.matrix.get(name)?.[0]??whole)
const inputs=Object.fromEntries(step.with.map(([name,pair])=>[name,filled((0,nodes.b6)(source,pair.value)??"")]))
if(inputs["signing-key"]===undefined)return inputs
const{"signing-key":_,"signing-role":__,...others}=inputs
return{...others,"private-key":`\${{ secrets.${options.privateKeySecret} }}`}}function tokenValues(source,step){const texts=[...step.with,...step.env].map(([,pair])=>(0,nodes.b6)(source,pair.value)??"")
return[...texts,step.run??""].flatMap(text=>(0,expressions.z)(text).filter(({inner})=>/steps\.app-token|github\.token/.test(inner)).map(({start,end})=>text.slice(start,end)))}function claimsOf(planned,file,job,who){return planned.judged.filter(({use})=>use.file===file&&(use.verdict==="replace"||use.verdict==="github-token-suffices")).flatMap(({use,parts})=>parts.filter(part=>part.job===job.id).map(({step,permissions,target,effects})=>({index:step,what:effects.map(({what})=>what).join(", "),kind:use.verdict==="replace"?"app":"github-token",permissions,repositories:expandTarget(target,job,who).filter(name=>name.includes("/")),downstream:use.downstream??[],pushes:use.verdict==="replace"?pushesOf(effects,job,who):[],calls:use.verdict==="replace"?callsOf(target,effects,job,who):[]})))}function callsOf(target,effects,job,who){const dispatched=effects.filter(({raises})=>raises.includes("repository_dispatch")).flatMap(effect=>expandTarget(effect.target,job,who))
const isFull=name=>name.includes("/")
return[...expandTarget(target,job,who).filter(isFull).slice(0,MAX_CALLS).map(name=>({method:"GET",path:`/repos/${name}`})),...dispatched.filter(isFull).slice(0,MAX_CALLS).map(name=>({method:"POST",path:`/repos/${name}/dispatches`,body:{event_type:"proof"}}))]}const MAX_CALLS=5
const pushesOf=(effects,job,who)=>effects.filter(({raises,permissions})=>permissions.contents==="write"&&raises.some(event=>event.startsWith("push"))).flatMap(({raises,target})=>expandTarget(target,job,who).filter(name=>name.includes("/")).slice(0,1).map(repository=>({repository,ref:raises.includes("push")?"branch":"tag"}))).slice(0,2)
function expandTarget(target,job,{owner,name}){if(target==="current")return[`${owner}/${name}`]
const whose=target.owner??owner
const listed=[target.repositories??[]].flat().map(each=>each.replaceAll(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g,(whole,key)=>job.matrix.get(key)?.[0]??whole))
const known=listed.filter(each=>!each.includes("${{"))
return known.length===0?[whose]:known.map(each=>each.includes("/")?each:`${whose}/${each}`)}const COMPARED=" (compared with the grant; the stand does not know the call itself)"
const RANK={read:1,write:2,admin:3}
function judgeProof(job,result){return[{isGood:result.conclusion==="success",text:`the job ran: ${result.conclusion}`},...job.claims.map(claim=>judgeClaim(claim,result)),...result.calls.map(({index,method,path,status})=>({isGood:status>=200&&status<300,text:`step ${index+1}, ${method} ${path}: answered ${status}`})),...result.pushes.map(({accepted,repository,starts})=>({isGood:accepted,text:accepted?`a push to ${repository} was taken${starts.length>0?` and starts ${starts.join(", ")}`:""}`:`a push to ${repository} was refused`})),...downstream(job,result),unused(job),{isGood:result.aliveAfter===0,text:`${result.minted} minted, ${result.aliveAfter} alive when the job had ended`}]}function judgeClaim({index,what,kind,permissions,repositories,pushes,calls},{seen}){const step=`step ${index+1}, ${what}`
const token=seen.find(each=>each.index===index&&each.token.kind===kind)?.token
const name=kind==="app"?"an App token":"GITHUB_TOKEN"
if(!token)return{isGood:false,text:`${step}: ${name} did not arrive`}
if(kind==="github-token")return{isGood:true,text:`${step}: ${name}, which needs ${(0,words.Dq)(permissions)} in the job`}
const lacking=Object.entries(permissions).filter(([each,level])=>(RANK[token.permissions[each]??""]??0)<(RANK[level]??0))
if(lacking.length>0)return{isGood:false,text:`${step}: ${name} without ${(0,words.Dq)(Object.fromEntries(lacking))}`}
const isDone=pushes.length>0||calls.some(({method})=>method!=="GET")
const unreached=repositories.filter(each=>!token.repositories.some(other=>other.toLowerCase()===each.toLowerCase()))
if(unreached.length>0)return{isGood:false,text:`${step}: ${name} that does not reach ${unreached.join(", ")}`}
return{isGood:true,text:`${step}: ${name} for ${token.repositories.slice(0,5).join(", ")}, allowed by ${(0,words.Dq)(permissions)}${isDone?"":COMPARED}`}}function downstream({claims},{pushes}){const started=new Set(pushes.flatMap(({starts})=>starts))
const wanted=[...new Set(claims.flatMap(claim=>claim.downstream))].filter(file=>!started.has(file))
return wanted.map(file=>({isGood:true,text:`${file} starts as well, by an event that the stand does not raise: what an App does starts workflows`}))}function unused({granted,claims}){const needed=claims.filter(({kind})=>kind==="app").map(({permissions})=>permissions)
const idle=Object.entries(granted).filter(([name,level])=>!needed.some(each=>each[name]===level))
return idle.length===0?{isGood:true,text:"no permission is unused"}:{isGood:false,text:`granted and not needed: ${(0,words.Dq)(Object.fromEntries(idle))}`}}var __rewriteRelativeImportExtension=undefined&&undefined.__rewriteRelativeImportExtension||function(path,preserveJsx){if(typeof path==="string"&&/^\.\.?\//.test(path)){return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(m,tsx,d,ext,cm){return tsx?preserveJsx?".jsx":".js":d&&(!ext||!cm)?m:d+ext+"."+cm.toLowerCase()+"js"})}return path}
async function prove(planned,patch,options,who,terminal){if(Number(process.versions.node.split(".")[0])<24)throw new complaint._(1,`--prove runs the action itself, which needs Node 24; this is ${process.version}`)
const jobs=standJobs(planned,patch,options,who)
const style=(0,output_terminal.j)(terminal.isColored)
if(jobs.length===0){return{isProved:true,text:"Nothing to prove: no line changes.\n"}}const folder=(0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(options.home,"dist/cli/stand/"))
Object.assign(globalThis,{standFolder:folder.href})
const{runOnStand}=await(import(__rewriteRelativeImportExtension(new URL("index.js",folder).href)))
const texts=new Map(planned.workflows.map(({source})=>[source.file,source.text]))
for(const{file,after}of patch.changes)texts.set(file,after)
const results=await runOnStand({action:options.action,actionFolder:options.home,repository:`${who.owner}/${who.name}`,repositories:[...new Set(jobs.flatMap(({reach})=>reach))],permissions:planned.plan.app.permissions,vars:[options.clientIdVariable],secrets:[options.privateKeySecret],jobs:jobs.map(({file,job,steps})=>({file,job,steps})),workflows:Object.fromEntries(texts)})
let isProved=true
let text=`\n${style.bold("Proof")}  each token where it arrives, on a GitHub on this machine, minted by the action itself\n`
for(const[at,result]of results.entries()){const job=jobs[at]
if(!job)continue
text+=`\n  ${(0,printable.g$)(result.file)}, job ${(0,printable.g$)(result.job)}\n`
for(const{isGood,text:words}of judgeProof(job,result)){isProved&&=isGood
text+=`    ${isGood?style.green("ok "):style.red("NO ")} ${(0,printable.g$)(words)}\n`}if(result.conclusion!=="success")for(const line of result.log.slice(-12))text+=`       ${(0,printable.g$)(line)}\n`}text+=`\n  The App: ${(0,words.Dq)(planned.plan.app.permissions)}\n`
return{isProved,text}}}}

