export const id=821
export const ids=[821]
export const modules={4147:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{explainMissingCredentials:()=>explainMissingCredentials,q:()=>forkOf})
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2818)
var _failures_pages_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5934)
var _runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2775)
function explainMissingCredentials(evidence){const found=`${evidence.empty.join(" and ")}: found nothing`
const reason=misspeltName(evidence)??reasonInEvent(evidence)
if(reason)return{text:`${found}${reason.text}`,fix:reason.fix}
return{text:`${found}, which is how a secret or a variable looks that does not exist or that this run may not see`,fix:evidence.empty.includes("private-key")?lookForSecret(evidence):lookForId(evidence)}}function misspeltName({empty,inputNames,env}){const slips=empty.flatMap(credential=>{const isSlip=SLIPS[credential]
return inputNames.filter(name=>!OURS.has(name)&&isSlip(name.replaceAll("_","-"))).map(name=>({name,meant:meantBy(name,credential)}))})
if(slips.length===0)return undefined
const list=slips.map(({name})=>name).join(" and ")
const cure=slips.map(({name,meant})=>`${meant} instead of ${name}`).join(", and ")
return{text:`, but the step gives ${list}, which this action does not have`,fix:`Write ${cure}, in the workflow file${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)("workflow",env))}.`}}const OURS=new Set(["client-id","app-id","private-key","signing-key","signing-role"])
const SLIPS={"client-id (or app-id)":name=>/(^|-)(app|application|client|issuer)-?(id|identifier)$/.test(name)||isNear(name,"client-id"),"private-key":name=>/(^|-)private-?key(-|$)|^(app-|github-app-)?(key|pem)$|^signing-?key$/.test(name)||isNear(name,"private-key")}
const isNear=(name,meant)=>name.length<50&&(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(name,meant)<=2
function meantBy(name,credential){if(credential==="private-key")return name.startsWith("signing")?"signing-key":credential
return name.includes("app")?"app-id":"client-id"}const WITH_DEPENDABOT_SECRETS=new Set(["pull_request","pull_request_review","pull_request_review_comment","push","create","deployment","deployment_status"])
const WITHOUT_SECRETS_FOR_FORKS=new Set(["pull_request","pull_request_review","pull_request_review_comment"])
const FALLBACK="`fallback-token: ${{ github.token }}`"
function reasonInEvent({empty,event,env}){if(!event)return undefined
const{name,actor}=event
const lacksSecret=empty.includes("private-key")
if(lacksSecret&&actor==="dependabot[bot]"&&WITH_DEPENDABOT_SECRETS.has(name)){return{text:"; this run was started by Dependabot, whose runs see only the secrets of Dependabot's own store",fix:`Add the secret, by the same name, to Dependabot's store${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.rC)("secrets/dependabot",env))}; `+`or set ${FALLBACK} for such runs.`}}const{private:isPrivate,fork,full_name:fullName}=(0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__.ce)(event)
const from=WITHOUT_SECRETS_FOR_FORKS.has(name)?forkOf(event):undefined
if(lacksSecret&&from){const allow=isPrivate===true?`; or send secrets to pull requests of forks, under "Fork pull request workflows"${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.rC)("actions",env))}`:""
return{text:`; this pull request comes from ${from}, whose runs see no secrets unless the repository sends them`,fix:`Set ${FALLBACK} for such runs, or leave the step out of them: `+`\`if: github.event.pull_request.head.repo.full_name == github.repository\`${allow}.`}}if(fork!==true)return undefined
const here=(0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__.aR)(fullName)??"this repository"
return{text:`; ${here} is a fork, and the secrets and variables of what it was forked from stay there`,fix:"Leave the job out of forks: `if: ${{ !github.event.repository.fork }}`; or, to run it here, store the credentials "+`of an App of your own${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)("secrets",env))}.`}}function forkOf({payload}){const{pull_request:pullRequest}=payload??{}
const head=pullRequest?.head?.repo
if(head===null)return"a fork that has been deleted since"
const[from,to]=[head,pullRequest?.base?.repo].map(each=>(0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__.aR)(each?.full_name))
return from&&to&&from!==to?`the fork ${from}`:undefined}function lookForSecret({event,env}){const isOfUser=event&&(0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__.ce)(event).owner?.type==="User"
const share=at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.yU)("secrets/actions",env))
return[`Look for the name that stands behind \`secrets.\` in the step${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)("secrets",env))||" in the repository's settings"}. If it is`,"- not there: add it, or correct the name in the workflow",'- under "Environment secrets": give the job that `environment:`',...isOfUser?[]:[`- a secret of the organization that is not listed there: share it with this repository${share}`],`- a variable${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.rC)("variables/actions",env))}: delete it there, and store it as a secret`,"- there, and the step is in a reusable workflow: pass it from the caller, by `secrets:` with its name or `secrets: inherit`",`For runs that are not meant to see it, set ${FALLBACK}.`].join("\n")}function lookForId({env}){return`See how the ID is stored. A variable${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.rC)("variables/actions",env))} is written \`vars.NAME\`, `+`a secret${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)("secrets",env))} \`secrets.NAME\`; it is empty where one is written for the other, where `+"the name is wrong, where the job lacks the `environment:` that has it, and in a reusable workflow whose caller does not pass it on."}const at=page=>page?` (${page})`:""},9176:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{explainMissingIdToken:()=>explainMissingIdToken})
var _runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2775)
var _missing_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4147)
async function explainMissingIdToken(){const event=await(0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_1__.mE)()
const fork=event&&event.name!=="pull_request_target"?(0,_missing_credentials_js__WEBPACK_IMPORTED_MODULE_0__.q)(event):undefined
const found="signing-role: this run has no ID token to show to the key store"
if(!fork)return{text:`${found}; the job lacks the permission id-token: write`}
return{text:`${found}; this pull request comes from ${fork}, whose runs cannot have one`,fix:"Set `fallback-token: ${{ github.token }}` for such runs, or leave the step out of them: "+"`if: github.event.pull_request.head.repo.full_name == github.repository`."}}}}

