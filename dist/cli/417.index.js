export const id=417
export const ids=[417]
export const modules={8922:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{explainRevocation:()=>explainRevocation})
var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4700)
var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2356)
var _refusal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7110)
function explainRevocation({name,expiresAt},answer,log){const theToken=`T${name.slice(1)}`
const until=expiresAt?`until ${expiresAt}`:"for an hour at most"
const failed=(why,asked,details)=>new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__.H("revoke-failed",`${theToken} could not be revoked: ${why} (${asked}). It lives ${until}.`,details)
if("error"in answer){const{error}=answer
const why=error instanceof Error?error.message:String(error)
return failed(why,"status none, request id none",{cause:error})}const refusal=new _refusal_js__WEBPACK_IMPORTED_MODULE_2__.P_(answer)
const{status,requestId="none",said,isOfTheApi}=refusal
if((status===401||status===404)&&isOfTheApi){log.info(`${theToken} was already gone (GitHub answered ${status}, request id ${requestId})`)
return undefined}const end=(0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__.C)(answer)
const who=said===undefined?`${refusal.host} answered with ${refusal.type}`:"GitHub refused"
const why=end?`${who}; its rate limit ends at ${end}`:who
return failed(why,`status ${status}, request id ${requestId}`,{said,cause:refusal})}}}

