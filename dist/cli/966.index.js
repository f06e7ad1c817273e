export const id=966
export const ids=[966]
export const modules={8700:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>storeFailure})
var _setup_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(760)
function storeFailure(what,{exitCode,stdout,stderr},fix){const words=(stderr.trim()||stdout.trim()).slice(-500)||"it said nothing"
return(0,_setup_failure_js__WEBPACK_IMPORTED_MODULE_0__.A)(`${what} (exit code ${exitCode}): ${words}`,fix)}},966:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readyVault:()=>readyVault})
var _signing_new_key_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3416)
var _key_store_program_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8700)
var _setup_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(760)
async function readyVault(target,run){const{name,origin,mount,key}=target
const env={VAULT_ADDR:origin,BAO_ADDR:origin}
const program=await firstOf(["vault","bao"],run,env)
const call=async(args,input)=>await run(program,args,{env,...input!==undefined&&{input}})??{exitCode:127,stdout:"",stderr:`${program} is gone`}
const path=`${mount}/keys/${key}`
const there=await call(["read",path])
if(there.exitCode===0)throw(0,_setup_failure_js__WEBPACK_IMPORTED_MODULE_2__.A)(`there is a key ${name} already, which is not replaced`,"Name a new key with --signing-key.")
const wrapping=await call(["read","-field=public_key",`${mount}/wrapping_key`])
if(wrapping.exitCode!==0||!wrapping.stdout.includes("-----BEGIN PUBLIC KEY-----"))throw(0,_key_store_program_js__WEBPACK_IMPORTED_MODULE_1__.S)(`The wrapping key of ${mount} at ${origin} could not be read`,wrapping,`Enable the Transit engine there, log in with ${program} login, and take a policy that may read ${mount}/wrapping_key and update ${path}/import.`)
return{take:async privateKey=>{const ciphertext=(0,_signing_new_key_js__WEBPACK_IMPORTED_MODULE_0__.Q)(privateKey,wrapping.stdout).toString("base64")
const args=["write",`${path}/import`,"ciphertext=-","type=rsa-2048","hash_function=SHA256"]
const answer=await call(args,ciphertext)
if(answer.exitCode!==0)throw(0,_key_store_program_js__WEBPACK_IMPORTED_MODULE_1__.S)(`Importing the key as ${name} failed`,answer,`Take a policy that may update ${path}/import.`)}}}async function firstOf(programs,run,env){for(const program of programs)if(await run(program,["version"],{env}))return program
throw(0,_setup_failure_js__WEBPACK_IMPORTED_MODULE_2__.A)("there is neither vault nor bao to import the key with","Install the command line of Vault or OpenBao and log in with it.")}}}

