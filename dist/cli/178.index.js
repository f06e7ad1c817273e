export const id=178
export const ids=[178]
export const modules={6797:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YAMLException:()=>YAMLException,load:()=>load})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8537)
class YAMLException extends Error{constructor(message,mark){super(message)
this.mark=mark}}function load(text){const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text)
const[error]=document.errors
if(error)throw new YAMLException(error.message,{line:(error.linePos?.[0].line??1)-1})
if(document.contents===null)throw new YAMLException("nothing is there",undefined)
return document.toJS()}}}

