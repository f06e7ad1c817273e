export const id=492
export const ids=[492]
export const modules={5492:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readyAws:()=>readyAws})
var answers=__webpack_require__(9565)
var refusal=__webpack_require__(7110)
var new_key=__webpack_require__(3416)
var external_node_fs_=__webpack_require__(3024)
var external_node_os_=__webpack_require__(8161)
var external_node_path_=__webpack_require__(6760)
async function withFiles(files,use){const folder=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"mint-app-token-"))
try{const paths=Object.entries(files).map(([name,bytes])=>{const path=(0,external_node_path_.join)(folder,name);(0,external_node_fs_.writeFileSync)(path,bytes,{mode:384})
return[name,path]})
return await use(Object.fromEntries(paths))}finally{(0,external_node_fs_.rmSync)(folder,{recursive:true,force:true})}}var key_store_program=__webpack_require__(8700)
var setup_failure=__webpack_require__(760)
const CREATE="Create a key that waits for its material (docs/key-stores.md): aws kms create-key --origin EXTERNAL --key-spec RSA_2048 --key-usage SIGN_VERIFY"
const WANTED={Origin:"EXTERNAL",KeySpec:"RSA_2048",KeyUsage:"SIGN_VERIFY",KeyState:"PendingImport"}
async function readyAws(target,run){const{name,region}=target
const kms=async(what,action,...more)=>{const place=["--key-id",name,"--region",region,"--output","json"]
const answer=await run("aws",["kms",action,...place,...more],{env:{AWS_PAGER:""}})
if(!answer)throw(0,setup_failure.A)("there is no aws, the command line of AWS, to import the key with","Install it from https://aws.amazon.com/cli/ and sign in with it.")
if(answer.exitCode!==0)throw(0,key_store_program.S)(`${what} ${name} failed in aws kms ${action}`,answer,CREATE)
return answer.stdout.trim()===""?{}:(0,refusal.o$)(answer.stdout)??{}}
const key=(0,answers.Pf)((await kms("Looking at","describe-key")).KeyMetadata)
const wrong=Object.entries(WANTED).filter(([field,wanted])=>key[field]!==wanted)
if(wrong.length>0)throw(0,setup_failure.A)(`no key can be imported into ${name}: ${wrong.map(([field,wanted])=>`its ${field} is ${JSON.stringify(key[field])}, and has to be ${wanted}`).join("; ")}`,CREATE)
const wrapping=["--wrapping-algorithm","RSA_AES_KEY_WRAP_SHA_256","--wrapping-key-spec","RSA_4096"]
const{PublicKey,ImportToken}=await kms("Asking for the wrapping key of","get-parameters-for-import",...wrapping)
if(typeof PublicKey!=="string"||typeof ImportToken!=="string")throw(0,setup_failure.A)(`aws gave no wrapping key for ${name}`,CREATE)
return{take:async privateKey=>{const material=(0,new_key.Q)(privateKey,Buffer.from(PublicKey,"base64"))
const token=Buffer.from(ImportToken,"base64")
await withFiles({material,token},({material:file,token:tokenFile})=>kms("Importing the key into","import-key-material","--encrypted-key-material",`fileb://${file??""}`,"--import-token",`fileb://${tokenFile??""}`,"--expiration-model","KEY_MATERIAL_DOES_NOT_EXPIRE"))}}}},8700:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>storeFailure})
var _setup_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(760)
function storeFailure(what,{exitCode,stdout,stderr},fix){const words=(stderr.trim()||stdout.trim()).slice(-500)||"it said nothing"
return(0,_setup_failure_js__WEBPACK_IMPORTED_MODULE_0__.A)(`${what} (exit code ${exitCode}): ${words}`,fix)}}}

