export const id=797
export const ids=[797]
export const modules={1619:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{decompress:()=>decompress})
var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8522)
var node_zlib__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__)
var _message_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6973)
const bound={maxOutputLength:_message_js__WEBPACK_IMPORTED_MODULE_1__.YK}
const gunzip=bytes=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes,bound)
const DECOMPRESSORS=new Map([["gzip",gunzip],["x-gzip",gunzip],["br",bytes=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes,bound)],["zstd",bytes=>node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes,bound)],["deflate",bytes=>((bytes[0]??0)&15)===8?node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync(bytes,bound):node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(bytes,bound)]])
function decompress(bytes,coding,host){const undo=DECOMPRESSORS.get(coding)
if(!undo)throw new _message_js__WEBPACK_IMPORTED_MODULE_1__.Dr("not-the-api",`the answer of ${host} has a content-encoding that was not asked for`)
try{return undo(bytes)}catch(error){if(error.code==="ERR_BUFFER_TOO_LARGE")throw new _message_js__WEBPACK_IMPORTED_MODULE_1__.Dr("not-the-api",(0,_message_js__WEBPACK_IMPORTED_MODULE_1__.g$)(host))
if(/^\s*[[{]/.test(bytes.toString("latin1",0,100)))return bytes
throw new _message_js__WEBPACK_IMPORTED_MODULE_1__.Dr("not-the-api",`the answer of ${host} cannot be decompressed`,error)}}},4902:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{findProxy:()=>findProxy,proxyAuthorization:()=>proxyAuthorization,proxyRoutes:()=>proxyRoutes})
var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7067)
var node_http__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__)
var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4708)
var node_https__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__)
var _address_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8706)
function proxyRoutes({runtime,direct,timeoutMs}){const options={keepAlive:true,timeout:timeoutMs}
const toProxy={"http:":new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options),"https:":new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options)}
const tunnels=new Map
let warned=false
return url=>{const proxy=findProxy(url,runtime.env)
if(proxy===undefined)return direct(url)
if(proxy==="unusable"){if(!warned)runtime.log.warning("The proxy variable holds no http:// or https:// URL; going without.","proxy")
warned=true
return direct(url)}if(url.protocol==="https:"){const tunnel=tunnels.get(proxy.href)??new TunnelAgent(proxy,options)
tunnels.set(proxy.href,tunnel)
return{agent:tunnel}}return{agent:toProxy[proxy.protocol],protocol:proxy.protocol,hostname:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.ci)(proxy),port:proxy.port,servername:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.a_)(proxy),path:url.href,headers:{host:url.host,...proxyAuthorization(proxy)}}}}function findProxy(target,env){const scheme=target.protocol.slice(0,-1)
const value=env[`${scheme}_proxy`]||env[`${scheme.toUpperCase()}_PROXY`]
if(!value?.trim()||isBypassed(target,env.no_proxy||env.NO_PROXY||""))return undefined
const text=value.includes("://")?value.trim():`http://${value.trim()}`
if(!URL.canParse(text))return"unusable"
const proxy=new URL(text)
return proxy.protocol==="http:"||proxy.protocol==="https:"?proxy:"unusable"}function isBypassed(target,noProxy){const host=(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.ci)(target).toLowerCase()
const port=String((0,_address_js__WEBPACK_IMPORTED_MODULE_2__.HM)(target))
return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some(entry=>{if(entry==="*")return true
const[,name="",onPort]=/^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.replace(/^\*?\./,""))??[]
const isAddress=(entry.match(/:/g)?.length??0)>1&&!entry.includes("]")
const meant=isAddress?entry:name
if(!isAddress&&onPort!==undefined&&onPort!==port)return false
return meant!==""&&(host===meant||host.endsWith(`.${meant}`))})}function proxyAuthorization(proxy){if(!proxy.username&&!proxy.password)return{}
const credentials=`${decode(proxy.username)}:${decode(proxy.password)}`
return{"proxy-authorization":`Basic ${Buffer.from(credentials).toString("base64")}`}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent{#proxy
constructor(proxy,options){super(options)
this.#proxy=proxy}createConnection(options,callback){const authority=`${options.host?.includes(":")?`[${options.host}]`:options.host}:${options.port}`
const proxy=this.#proxy
const send=proxy.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__.request:node_http__WEBPACK_IMPORTED_MODULE_0__.request
const connect=send({host:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.ci)(proxy),port:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.HM)(proxy),servername:(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.a_)(proxy),method:"CONNECT",path:authority,headers:{host:authority,...proxyAuthorization(proxy)},agent:false})
const deadline=setTimeout(()=>{connect.destroy(new Error("the proxy did not answer in time"))},options.timeout).unref()
connect.once("close",()=>{clearTimeout(deadline)})
connect.once("socket",socket=>socket.unref())
connect.once("connect",(answer,socket)=>{clearTimeout(deadline)
socket.ref()
if(answer.statusCode===200){callback(null,super.createConnection({...options,socket})??undefined)}else{socket.destroy()
callback(new ProxyRefusal(answer.statusCode??0))}})
connect.once("error",error=>{error.message=`through the proxy: ${error.message}`
callback(error)})
connect.end()}}class ProxyRefusal extends Error{permanent
constructor(status){super(`the proxy answered ${status}${status===407?": it wants other credentials":""}`)
this.permanent=status<500}}}}

