export const id=222
export const ids=[222]
export const modules={5470:(module,__unused_webpack_exports,__webpack_require__)=>{var Buffer=__webpack_require__(181).Buffer
var SlowBuffer=__webpack_require__(181).SlowBuffer
module.exports=bufferEq
function bufferEq(a,b){if(!Buffer.isBuffer(a)||!Buffer.isBuffer(b)){return false}if(a.length!==b.length){return false}var c=0
for(var i=0;i<a.length;i++){c|=a[i]^b[i]}return c===0}bufferEq.install=function(){Buffer.prototype.equal=SlowBuffer.prototype.equal=function equal(that){return bufferEq(this,that)}}
var origBufEqual=Buffer.prototype.equal
var origSlowBufEqual=SlowBuffer.prototype.equal
bufferEq.restore=function(){Buffer.prototype.equal=origBufEqual
SlowBuffer.prototype.equal=origSlowBufEqual}},2818:(__unused_webpack_module,exports)=>{var __webpack_unused_export__
__webpack_unused_export__=true
exports.Io=exports.kp=void 0
var peq=new Uint32Array(65536)
var myers_32=function(a,b){var n=a.length
var m=b.length
var lst=1<<n-1
var pv=-1
var mv=0
var sc=n
var i=n
while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)]
var xv=eq|mv
eq|=(eq&pv)+pv^pv
mv|=~(eq|pv)
pv&=eq
if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1
pv=pv<<1|~(xv|mv)
mv&=xv}i=n
while(i--){peq[a.charCodeAt(i)]=0}return sc}
var myers_x=function(b,a){var n=a.length
var m=b.length
var mhc=[]
var phc=[]
var hsize=Math.ceil(n/32)
var vsize=Math.ceil(m/32)
for(var i=0;i<hsize;i++){phc[i]=-1
mhc[i]=0}var j=0
for(;j<vsize-1;j++){var mv_1=0
var pv_1=-1
var start_1=j*32
var vlen_1=Math.min(32,m)+start_1
for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)]
var pb=phc[i/32|0]>>>i&1
var mb=mhc[i/32|0]>>>i&1
var xv=eq|mv_1
var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb
var ph=mv_1|~(xh|pv_1)
var mh=pv_1&xh
if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb
mh=mh<<1|mb
pv_1=mh|~(xv|ph)
mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0
var pv=-1
var start=j*32
var vlen=Math.min(32,m-start)+start
for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m
for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)]
var pb=phc[i/32|0]>>>i&1
var mb=mhc[i/32|0]>>>i&1
var xv=eq|mv
var xh=((eq|mb)&pv)+pv^pv|eq|mb
var ph=mv|~(xh|pv)
var mh=pv&xh
score+=ph>>>m-1&1
score-=mh>>>m-1&1
if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb
mh=mh<<1|mb
pv=mh|~(xv|ph)
mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score}
var distance=function(a,b){if(a.length<b.length){var tmp=b
b=a
a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)}
exports.Io=distance
var closest=function(str,arr){var min_distance=Infinity
var min_index=0
for(var i=0;i<arr.length;i++){var dist=distance(str,arr[i])
if(dist<min_distance){min_distance=dist
min_index=i}}return arr[min_index]}
exports.kp=closest},9286:(module,__unused_webpack_exports,__webpack_require__)=>{const semver=__webpack_require__(8917)
module.exports=semver.satisfies(process.version,">=15.7.0")},3546:(module,__unused_webpack_exports,__webpack_require__)=>{var semver=__webpack_require__(8917)
module.exports=semver.satisfies(process.version,"^6.12.0 || >=8.0.0")},8304:(module,__unused_webpack_exports,__webpack_require__)=>{const semver=__webpack_require__(8917)
module.exports=semver.satisfies(process.version,">=16.9.0")},2010:(module,__unused_webpack_exports,__webpack_require__)=>{var ms=__webpack_require__(9778)
module.exports=function(time,iat){var timestamp=iat||Math.floor(Date.now()/1e3)
if(typeof time==="string"){var milliseconds=ms(time)
if(typeof milliseconds==="undefined"){return}return Math.floor(timestamp+milliseconds/1e3)}else if(typeof time==="number"){return timestamp+time}else{return}}},5224:(module,__unused_webpack_exports,__webpack_require__)=>{const ASYMMETRIC_KEY_DETAILS_SUPPORTED=__webpack_require__(9286)
const RSA_PSS_KEY_DETAILS_SUPPORTED=__webpack_require__(8304)
const allowedAlgorithmsForKeys={ec:["ES256","ES384","ES512"],rsa:["RS256","PS256","RS384","PS384","RS512","PS512"],"rsa-pss":["PS256","PS384","PS512"]}
const allowedCurves={ES256:"prime256v1",ES384:"secp384r1",ES512:"secp521r1"}
module.exports=function(algorithm,key){if(!algorithm||!key)return
const keyType=key.asymmetricKeyType
if(!keyType)return
const allowedAlgorithms=allowedAlgorithmsForKeys[keyType]
if(!allowedAlgorithms){throw new Error(`Unknown key type "${keyType}".`)}if(!allowedAlgorithms.includes(algorithm)){throw new Error(`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(", ")}.`)}if(ASYMMETRIC_KEY_DETAILS_SUPPORTED){switch(keyType){case"ec":const keyCurve=key.asymmetricKeyDetails.namedCurve
const allowedCurve=allowedCurves[algorithm]
if(keyCurve!==allowedCurve){throw new Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`)}break
case"rsa-pss":if(RSA_PSS_KEY_DETAILS_SUPPORTED){const length=parseInt(algorithm.slice(-3),10)
const{hashAlgorithm,mgf1HashAlgorithm,saltLength}=key.asymmetricKeyDetails
if(hashAlgorithm!==`sha${length}`||mgf1HashAlgorithm!==hashAlgorithm){throw new Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${algorithm}.`)}if(saltLength!==undefined&&saltLength>length>>3){throw new Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`)}}break}}}},3814:(module,__unused_webpack_exports,__webpack_require__)=>{const timespan=__webpack_require__(2010)
const PS_SUPPORTED=__webpack_require__(3546)
const validateAsymmetricKey=__webpack_require__(5224)
const jws=__webpack_require__(5282)
const includes=__webpack_require__(130)
const isBoolean=__webpack_require__(4479)
const isInteger=__webpack_require__(861)
const isNumber=__webpack_require__(3362)
const isPlainObject=__webpack_require__(5498)
const isString=__webpack_require__(5326)
const once=__webpack_require__(34)
const{KeyObject,createSecretKey,createPrivateKey}=__webpack_require__(6982)
const SUPPORTED_ALGS=["RS256","RS384","RS512","ES256","ES384","ES512","HS256","HS384","HS512","none"]
if(PS_SUPPORTED){SUPPORTED_ALGS.splice(3,0,"PS256","PS384","PS512")}const sign_options_schema={expiresIn:{isValid:function(value){return isInteger(value)||isString(value)&&value},message:'"expiresIn" should be a number of seconds or string representing a timespan'},notBefore:{isValid:function(value){return isInteger(value)||isString(value)&&value},message:'"notBefore" should be a number of seconds or string representing a timespan'},audience:{isValid:function(value){return isString(value)||Array.isArray(value)},message:'"audience" must be a string or array'},algorithm:{isValid:includes.bind(null,SUPPORTED_ALGS),message:'"algorithm" must be a valid string enum value'},header:{isValid:isPlainObject,message:'"header" must be an object'},encoding:{isValid:isString,message:'"encoding" must be a string'},issuer:{isValid:isString,message:'"issuer" must be a string'},subject:{isValid:isString,message:'"subject" must be a string'},jwtid:{isValid:isString,message:'"jwtid" must be a string'},noTimestamp:{isValid:isBoolean,message:'"noTimestamp" must be a boolean'},keyid:{isValid:isString,message:'"keyid" must be a string'},mutatePayload:{isValid:isBoolean,message:'"mutatePayload" must be a boolean'},allowInsecureKeySizes:{isValid:isBoolean,message:'"allowInsecureKeySizes" must be a boolean'},allowInvalidAsymmetricKeyTypes:{isValid:isBoolean,message:'"allowInvalidAsymmetricKeyTypes" must be a boolean'}}
const registered_claims_schema={iat:{isValid:isNumber,message:'"iat" should be a number of seconds'},exp:{isValid:isNumber,message:'"exp" should be a number of seconds'},nbf:{isValid:isNumber,message:'"nbf" should be a number of seconds'}}
function validate(schema,allowUnknown,object,parameterName){if(!isPlainObject(object)){throw new Error('Expected "'+parameterName+'" to be a plain object.')}Object.keys(object).forEach(function(key){const validator=schema[key]
if(!validator){if(!allowUnknown){throw new Error('"'+key+'" is not allowed in "'+parameterName+'"')}return}if(!validator.isValid(object[key])){throw new Error(validator.message)}})}function validateOptions(options){return validate(sign_options_schema,false,options,"options")}function validatePayload(payload){return validate(registered_claims_schema,true,payload,"payload")}const options_to_payload={audience:"aud",issuer:"iss",subject:"sub",jwtid:"jti"}
const options_for_objects=["expiresIn","notBefore","noTimestamp","audience","issuer","subject","jwtid"]
module.exports=function(payload,secretOrPrivateKey,options,callback){if(typeof options==="function"){callback=options
options={}}else{options=options||{}}const isObjectPayload=typeof payload==="object"&&!Buffer.isBuffer(payload)
const header=Object.assign({alg:options.algorithm||"HS256",typ:isObjectPayload?"JWT":undefined,kid:options.keyid},options.header)
function failure(err){if(callback){return callback(err)}throw err}if(!secretOrPrivateKey&&options.algorithm!=="none"){return failure(new Error("secretOrPrivateKey must have a value"))}if(secretOrPrivateKey!=null&&!(secretOrPrivateKey instanceof KeyObject)){try{secretOrPrivateKey=createPrivateKey(secretOrPrivateKey)}catch(_){try{secretOrPrivateKey=createSecretKey(typeof secretOrPrivateKey==="string"?Buffer.from(secretOrPrivateKey):secretOrPrivateKey)}catch(_){return failure(new Error("secretOrPrivateKey is not valid key material"))}}}if(header.alg.startsWith("HS")&&secretOrPrivateKey.type!=="secret"){return failure(new Error(`secretOrPrivateKey must be a symmetric key when using ${header.alg}`))}else if(/^(?:RS|PS|ES)/.test(header.alg)){if(secretOrPrivateKey.type!=="private"){return failure(new Error(`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`))}if(!options.allowInsecureKeySizes&&!header.alg.startsWith("ES")&&secretOrPrivateKey.asymmetricKeyDetails!==undefined&&secretOrPrivateKey.asymmetricKeyDetails.modulusLength<2048){return failure(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`))}}if(typeof payload==="undefined"){return failure(new Error("payload is required"))}else if(isObjectPayload){try{validatePayload(payload)}catch(error){return failure(error)}if(!options.mutatePayload){payload=Object.assign({},payload)}}else{const invalid_options=options_for_objects.filter(function(opt){return typeof options[opt]!=="undefined"})
if(invalid_options.length>0){return failure(new Error("invalid "+invalid_options.join(",")+" option for "+typeof payload+" payload"))}}if(typeof payload.exp!=="undefined"&&typeof options.expiresIn!=="undefined"){return failure(new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'))}if(typeof payload.nbf!=="undefined"&&typeof options.notBefore!=="undefined"){return failure(new Error('Bad "options.notBefore" option the payload already has an "nbf" property.'))}try{validateOptions(options)}catch(error){return failure(error)}if(!options.allowInvalidAsymmetricKeyTypes){try{validateAsymmetricKey(header.alg,secretOrPrivateKey)}catch(error){return failure(error)}}const timestamp=payload.iat||Math.floor(Date.now()/1e3)
if(options.noTimestamp){delete payload.iat}else if(isObjectPayload){payload.iat=timestamp}if(typeof options.notBefore!=="undefined"){try{payload.nbf=timespan(options.notBefore,timestamp)}catch(err){return failure(err)}if(typeof payload.nbf==="undefined"){return failure(new Error('"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'))}}if(typeof options.expiresIn!=="undefined"&&typeof payload==="object"){try{payload.exp=timespan(options.expiresIn,timestamp)}catch(err){return failure(err)}if(typeof payload.exp==="undefined"){return failure(new Error('"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'))}}Object.keys(options_to_payload).forEach(function(key){const claim=options_to_payload[key]
if(typeof options[key]!=="undefined"){if(typeof payload[claim]!=="undefined"){return failure(new Error('Bad "options.'+key+'" option. The payload already has an "'+claim+'" property.'))}payload[claim]=options[key]}})
const encoding=options.encoding||"utf8"
if(typeof callback==="function"){callback=callback&&once(callback)
jws.createSign({header,privateKey:secretOrPrivateKey,payload,encoding}).once("error",callback).once("done",function(signature){if(!options.allowInsecureKeySizes&&/^(?:RS|PS)/.test(header.alg)&&signature.length<256){return callback(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`))}callback(null,signature)})}else{let signature=jws.sign({header,payload,secret:secretOrPrivateKey,encoding})
if(!options.allowInsecureKeySizes&&/^(?:RS|PS)/.test(header.alg)&&signature.length<256){throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`)}return signature}}},2432:(module,__unused_webpack_exports,__webpack_require__)=>{var Buffer=__webpack_require__(5783).h
var crypto=__webpack_require__(6982)
var formatEcdsa=__webpack_require__(4914)
var util=__webpack_require__(9023)
var MSG_INVALID_ALGORITHM='"%s" is not a valid algorithm.\n  Supported algorithms are:\n  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".'
var MSG_INVALID_SECRET="secret must be a string or buffer"
var MSG_INVALID_VERIFIER_KEY="key must be a string or a buffer"
var MSG_INVALID_SIGNER_KEY="key must be a string, a buffer or an object"
var supportsKeyObjects=typeof crypto.createPublicKey==="function"
if(supportsKeyObjects){MSG_INVALID_VERIFIER_KEY+=" or a KeyObject"
MSG_INVALID_SECRET+="or a KeyObject"}function checkIsPublicKey(key){if(Buffer.isBuffer(key)){return}if(typeof key==="string"){return}if(!supportsKeyObjects){throw typeError(MSG_INVALID_VERIFIER_KEY)}if(typeof key!=="object"){throw typeError(MSG_INVALID_VERIFIER_KEY)}if(typeof key.type!=="string"){throw typeError(MSG_INVALID_VERIFIER_KEY)}if(typeof key.asymmetricKeyType!=="string"){throw typeError(MSG_INVALID_VERIFIER_KEY)}if(typeof key.export!=="function"){throw typeError(MSG_INVALID_VERIFIER_KEY)}}function checkIsPrivateKey(key){if(Buffer.isBuffer(key)){return}if(typeof key==="string"){return}if(typeof key==="object"){return}throw typeError(MSG_INVALID_SIGNER_KEY)}function checkIsSecretKey(key){if(Buffer.isBuffer(key)){return}if(typeof key==="string"){return key}if(!supportsKeyObjects){throw typeError(MSG_INVALID_SECRET)}if(typeof key!=="object"){throw typeError(MSG_INVALID_SECRET)}if(key.type!=="secret"){throw typeError(MSG_INVALID_SECRET)}if(typeof key.export!=="function"){throw typeError(MSG_INVALID_SECRET)}}function fromBase64(base64){return base64.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function toBase64(base64url){base64url=base64url.toString()
var padding=4-base64url.length%4
if(padding!==4){for(var i=0;i<padding;++i){base64url+="="}}return base64url.replace(/\-/g,"+").replace(/_/g,"/")}function typeError(template){var args=[].slice.call(arguments,1)
var errMsg=util.format.bind(util,template).apply(null,args)
return new TypeError(errMsg)}function bufferOrString(obj){return Buffer.isBuffer(obj)||typeof obj==="string"}function normalizeInput(thing){if(!bufferOrString(thing))thing=JSON.stringify(thing)
return thing}function createHmacSigner(bits){return function sign(thing,secret){checkIsSecretKey(secret)
thing=normalizeInput(thing)
var hmac=crypto.createHmac("sha"+bits,secret)
var sig=(hmac.update(thing),hmac.digest("base64"))
return fromBase64(sig)}}var bufferEqual
var timingSafeEqual="timingSafeEqual"in crypto?function timingSafeEqual(a,b){if(a.byteLength!==b.byteLength){return false}return crypto.timingSafeEqual(a,b)}:function timingSafeEqual(a,b){if(!bufferEqual){bufferEqual=__webpack_require__(5470)}return bufferEqual(a,b)}
function createHmacVerifier(bits){return function verify(thing,signature,secret){var computedSig=createHmacSigner(bits)(thing,secret)
return timingSafeEqual(Buffer.from(signature),Buffer.from(computedSig))}}function createKeySigner(bits){return function sign(thing,privateKey){checkIsPrivateKey(privateKey)
thing=normalizeInput(thing)
var signer=crypto.createSign("RSA-SHA"+bits)
var sig=(signer.update(thing),signer.sign(privateKey,"base64"))
return fromBase64(sig)}}function createKeyVerifier(bits){return function verify(thing,signature,publicKey){checkIsPublicKey(publicKey)
thing=normalizeInput(thing)
signature=toBase64(signature)
var verifier=crypto.createVerify("RSA-SHA"+bits)
verifier.update(thing)
return verifier.verify(publicKey,signature,"base64")}}function createPSSKeySigner(bits){return function sign(thing,privateKey){checkIsPrivateKey(privateKey)
thing=normalizeInput(thing)
var signer=crypto.createSign("RSA-SHA"+bits)
var sig=(signer.update(thing),signer.sign({key:privateKey,padding:crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:crypto.constants.RSA_PSS_SALTLEN_DIGEST},"base64"))
return fromBase64(sig)}}function createPSSKeyVerifier(bits){return function verify(thing,signature,publicKey){checkIsPublicKey(publicKey)
thing=normalizeInput(thing)
signature=toBase64(signature)
var verifier=crypto.createVerify("RSA-SHA"+bits)
verifier.update(thing)
return verifier.verify({key:publicKey,padding:crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:crypto.constants.RSA_PSS_SALTLEN_DIGEST},signature,"base64")}}function createECDSASigner(bits){var inner=createKeySigner(bits)
return function sign(){var signature=inner.apply(null,arguments)
signature=formatEcdsa.derToJose(signature,"ES"+bits)
return signature}}function createECDSAVerifer(bits){var inner=createKeyVerifier(bits)
return function verify(thing,signature,publicKey){signature=formatEcdsa.joseToDer(signature,"ES"+bits).toString("base64")
var result=inner(thing,signature,publicKey)
return result}}function createNoneSigner(){return function sign(){return""}}function createNoneVerifier(){return function verify(thing,signature){return signature===""}}module.exports=function jwa(algorithm){var signerFactories={hs:createHmacSigner,rs:createKeySigner,ps:createPSSKeySigner,es:createECDSASigner,none:createNoneSigner}
var verifierFactories={hs:createHmacVerifier,rs:createKeyVerifier,ps:createPSSKeyVerifier,es:createECDSAVerifer,none:createNoneVerifier}
var match=algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/)
if(!match)throw typeError(MSG_INVALID_ALGORITHM,algorithm)
var algo=(match[1]||match[3]).toLowerCase()
var bits=match[2]
return{sign:signerFactories[algo](bits),verify:verifierFactories[algo](bits)}}},5282:(__unused_webpack_module,exports,__webpack_require__)=>{var SignStream=__webpack_require__(3790)
var VerifyStream=__webpack_require__(5742)
var ALGORITHMS=["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512"]
exports.ALGORITHMS=ALGORITHMS
exports.sign=SignStream.sign
exports.verify=VerifyStream.verify
exports.decode=VerifyStream.decode
exports.isValid=VerifyStream.isValid
exports.createSign=function createSign(opts){return new SignStream(opts)}
exports.createVerify=function createVerify(opts){return new VerifyStream(opts)}},8081:(module,__unused_webpack_exports,__webpack_require__)=>{var Buffer=__webpack_require__(5783).h
var Stream=__webpack_require__(2203)
var util=__webpack_require__(9023)
function DataStream(data){this.buffer=null
this.writable=true
this.readable=true
if(!data){this.buffer=Buffer.alloc(0)
return this}if(typeof data.pipe==="function"){this.buffer=Buffer.alloc(0)
data.pipe(this)
return this}if(data.length||typeof data==="object"){this.buffer=data
this.writable=false
process.nextTick(function(){this.emit("end",data)
this.readable=false
this.emit("close")}.bind(this))
return this}throw new TypeError("Unexpected data type ("+typeof data+")")}util.inherits(DataStream,Stream)
DataStream.prototype.write=function write(data){this.buffer=Buffer.concat([this.buffer,Buffer.from(data)])
this.emit("data",data)}
DataStream.prototype.end=function end(data){if(data)this.write(data)
this.emit("end",data)
this.emit("close")
this.writable=false
this.readable=false}
module.exports=DataStream},3790:(module,__unused_webpack_exports,__webpack_require__)=>{var Buffer=__webpack_require__(5783).h
var DataStream=__webpack_require__(8081)
var jwa=__webpack_require__(2432)
var Stream=__webpack_require__(2203)
var toString=__webpack_require__(5968)
var util=__webpack_require__(9023)
function base64url(string,encoding){return Buffer.from(string,encoding).toString("base64").replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function jwsSecuredInput(header,payload,encoding){encoding=encoding||"utf8"
var encodedHeader=base64url(toString(header),"binary")
var encodedPayload=base64url(toString(payload),encoding)
return util.format("%s.%s",encodedHeader,encodedPayload)}function jwsSign(opts){var header=opts.header
var payload=opts.payload
var secretOrKey=opts.secret||opts.privateKey
var encoding=opts.encoding
var algo=jwa(header.alg)
var securedInput=jwsSecuredInput(header,payload,encoding)
var signature=algo.sign(securedInput,secretOrKey)
return util.format("%s.%s",securedInput,signature)}function SignStream(opts){var secret=opts.secret
secret=secret==null?opts.privateKey:secret
secret=secret==null?opts.key:secret
if(/^hs/i.test(opts.header.alg)===true&&secret==null){throw new TypeError("secret must be a string or buffer or a KeyObject")}var secretStream=new DataStream(secret)
this.readable=true
this.header=opts.header
this.encoding=opts.encoding
this.secret=this.privateKey=this.key=secretStream
this.payload=new DataStream(opts.payload)
this.secret.once("close",function(){if(!this.payload.writable&&this.readable)this.sign()}.bind(this))
this.payload.once("close",function(){if(!this.secret.writable&&this.readable)this.sign()}.bind(this))}util.inherits(SignStream,Stream)
SignStream.prototype.sign=function sign(){try{var signature=jwsSign({header:this.header,payload:this.payload.buffer,secret:this.secret.buffer,encoding:this.encoding})
this.emit("done",signature)
this.emit("data",signature)
this.emit("end")
this.readable=false
return signature}catch(e){this.readable=false
this.emit("error",e)
this.emit("close")}}
SignStream.sign=jwsSign
module.exports=SignStream},5968:(module,__unused_webpack_exports,__webpack_require__)=>{var Buffer=__webpack_require__(181).Buffer
module.exports=function toString(obj){if(typeof obj==="string")return obj
if(typeof obj==="number"||Buffer.isBuffer(obj))return obj.toString()
return JSON.stringify(obj)}},5742:(module,__unused_webpack_exports,__webpack_require__)=>{var Buffer=__webpack_require__(5783).h
var DataStream=__webpack_require__(8081)
var jwa=__webpack_require__(2432)
var Stream=__webpack_require__(2203)
var toString=__webpack_require__(5968)
var util=__webpack_require__(9023)
var JWS_REGEX=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/
function isObject(thing){return Object.prototype.toString.call(thing)==="[object Object]"}function safeJsonParse(thing){if(isObject(thing))return thing
try{return JSON.parse(thing)}catch(e){return undefined}}function headerFromJWS(jwsSig){var encodedHeader=jwsSig.split(".",1)[0]
return safeJsonParse(Buffer.from(encodedHeader,"base64").toString("binary"))}function securedInputFromJWS(jwsSig){return jwsSig.split(".",2).join(".")}function signatureFromJWS(jwsSig){return jwsSig.split(".")[2]}function payloadFromJWS(jwsSig,encoding){encoding=encoding||"utf8"
var payload=jwsSig.split(".")[1]
return Buffer.from(payload,"base64").toString(encoding)}function isValidJws(string){return JWS_REGEX.test(string)&&!!headerFromJWS(string)}function jwsVerify(jwsSig,algorithm,secretOrKey){if(!algorithm){var err=new Error("Missing algorithm parameter for jws.verify")
err.code="MISSING_ALGORITHM"
throw err}jwsSig=toString(jwsSig)
var signature=signatureFromJWS(jwsSig)
var securedInput=securedInputFromJWS(jwsSig)
var algo=jwa(algorithm)
return algo.verify(securedInput,signature,secretOrKey)}function jwsDecode(jwsSig,opts){opts=opts||{}
jwsSig=toString(jwsSig)
if(!isValidJws(jwsSig))return null
var header=headerFromJWS(jwsSig)
if(!header)return null
var payload=payloadFromJWS(jwsSig)
if(header.typ==="JWT"||opts.json)payload=JSON.parse(payload,opts.encoding)
return{header,payload,signature:signatureFromJWS(jwsSig)}}function VerifyStream(opts){opts=opts||{}
var secretOrKey=opts.secret
secretOrKey=secretOrKey==null?opts.publicKey:secretOrKey
secretOrKey=secretOrKey==null?opts.key:secretOrKey
if(/^hs/i.test(opts.algorithm)===true&&secretOrKey==null){throw new TypeError("secret must be a string or buffer or a KeyObject")}var secretStream=new DataStream(secretOrKey)
this.readable=true
this.algorithm=opts.algorithm
this.encoding=opts.encoding
this.secret=this.publicKey=this.key=secretStream
this.signature=new DataStream(opts.signature)
this.secret.once("close",function(){if(!this.signature.writable&&this.readable)this.verify()}.bind(this))
this.signature.once("close",function(){if(!this.secret.writable&&this.readable)this.verify()}.bind(this))}util.inherits(VerifyStream,Stream)
VerifyStream.prototype.verify=function verify(){try{var valid=jwsVerify(this.signature.buffer,this.algorithm,this.key.buffer)
var obj=jwsDecode(this.signature.buffer,this.encoding)
this.emit("done",valid,obj)
this.emit("data",valid)
this.emit("end")
this.readable=false
return valid}catch(e){this.readable=false
this.emit("error",e)
this.emit("close")}}
VerifyStream.decode=jwsDecode
VerifyStream.isValid=isValidJws
VerifyStream.verify=jwsVerify
module.exports=VerifyStream},9778:module=>{var s=1e3
var m=s*60
var h=m*60
var d=h*24
var w=d*7
var y=d*365.25
module.exports=function(val,options){options=options||{}
var type=typeof val
if(type==="string"&&val.length>0){return parse(val)}else if(type==="number"&&isFinite(val)){return options.long?fmtLong(val):fmtShort(val)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))}
function parse(str){str=String(str)
if(str.length>100){return}var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str)
if(!match){return}var n=parseFloat(match[1])
var type=(match[2]||"ms").toLowerCase()
switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*y
case"weeks":case"week":case"w":return n*w
case"days":case"day":case"d":return n*d
case"hours":case"hour":case"hrs":case"hr":case"h":return n*h
case"minutes":case"minute":case"mins":case"min":case"m":return n*m
case"seconds":case"second":case"secs":case"sec":case"s":return n*s
case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return n
default:return undefined}}function fmtShort(ms){var msAbs=Math.abs(ms)
if(msAbs>=d){return Math.round(ms/d)+"d"}if(msAbs>=h){return Math.round(ms/h)+"h"}if(msAbs>=m){return Math.round(ms/m)+"m"}if(msAbs>=s){return Math.round(ms/s)+"s"}return ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms)
if(msAbs>=d){return plural(ms,msAbs,d,"day")}if(msAbs>=h){return plural(ms,msAbs,h,"hour")}if(msAbs>=m){return plural(ms,msAbs,m,"minute")}if(msAbs>=s){return plural(ms,msAbs,s,"second")}return ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5
return Math.round(ms/n)+" "+name+(isPlural?"s":"")}},2685:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>createAppAuth})
var universal_user_agent__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5870)
var _octokit_request__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1904)
var _octokit_auth_oauth_user__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3390)
var universal_github_app_jwt__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6352)
var toad_cache__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6270)
async function getAppAuthentication({appId,privateKey,timeDifference,createJwt}){try{if(createJwt){const{jwt,expiresAt}=await createJwt(appId,timeDifference)
return{type:"app",token:jwt,appId,expiresAt}}const authOptions={id:appId,privateKey}
if(timeDifference){Object.assign(authOptions,{now:Math.floor(Date.now()/1e3)+timeDifference})}const appAuthentication=await(0,universal_github_app_jwt__WEBPACK_IMPORTED_MODULE_0__.A)(authOptions)
return{type:"app",token:appAuthentication.token,appId:appAuthentication.appId,expiresAt:new Date(appAuthentication.expiration*1e3).toISOString()}}catch(error){if(privateKey==="-----BEGIN RSA PRIVATE KEY-----"){throw new Error("The 'privateKey` option contains only the first line '-----BEGIN RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'")}else{throw error}}}function getCache(){return new toad_cache__WEBPACK_IMPORTED_MODULE_1__.K(15e3,1e3*60*59)}async function get(cache,options){const cacheKey=optionsToCacheKey(options)
const result=await cache.get(cacheKey)
if(!result){return}const[token,createdAt,expiresAt,repositorySelection,permissionsString,singleFileName]=result.split("|")
const permissions=options.permissions||permissionsString.split(/,/).reduce((permissions2,string)=>{if(/!$/.test(string)){permissions2[string.slice(0,-1)]="write"}else{permissions2[string]="read"}return permissions2},{})
return{token,createdAt,expiresAt,permissions,repositoryIds:options.repositoryIds,repositoryNames:options.repositoryNames,singleFileName,repositorySelection}}async function set(cache,options,data){const key=optionsToCacheKey(options)
const permissionsString=options.permissions?"":Object.keys(data.permissions).map(name=>`${name}${data.permissions[name]==="write"?"!":""}`).join(",")
const value=[data.token,data.createdAt,data.expiresAt,data.repositorySelection,permissionsString,data.singleFileName].join("|")
await cache.set(key,value)}function optionsToCacheKey({installationId,permissions={},repositoryIds=[],repositoryNames=[]}){const permissionsString=Object.keys(permissions).sort().map(name=>permissions[name]==="read"?name:`${name}!`).join(",")
const repositoryIdsString=repositoryIds.sort().join(",")
const repositoryNamesString=repositoryNames.join(",")
return[installationId,repositoryIdsString,repositoryNamesString,permissionsString].filter(Boolean).join("|")}function toTokenAuthentication({installationId,token,createdAt,expiresAt,repositorySelection,permissions,repositoryIds,repositoryNames,singleFileName}){return Object.assign({type:"token",tokenType:"installation",token,installationId,permissions,createdAt,expiresAt,repositorySelection},repositoryIds?{repositoryIds}:null,repositoryNames?{repositoryNames}:null,singleFileName?{singleFileName}:null)}async function getInstallationAuthentication(state,options,customRequest){const installationId=Number(options.installationId||state.installationId)
if(!installationId){throw new Error("[@octokit/auth-app] installationId option is required for installation authentication.")}if(options.factory){const{type,factory,oauthApp,...factoryAuthOptions}={...state,...options}
return factory(factoryAuthOptions)}const request=customRequest||state.request
return getInstallationAuthenticationConcurrently(state,{...options,installationId},request)}var pendingPromises=new Map
function getInstallationAuthenticationConcurrently(state,options,request){const cacheKey=optionsToCacheKey(options)
if(pendingPromises.has(cacheKey)){return pendingPromises.get(cacheKey)}const promise=getInstallationAuthenticationImpl(state,options,request).finally(()=>pendingPromises.delete(cacheKey))
pendingPromises.set(cacheKey,promise)
return promise}async function getInstallationAuthenticationImpl(state,options,request){if(!options.refresh){const result=await get(state.cache,options)
if(result){const{token:token2,createdAt:createdAt2,expiresAt:expiresAt2,permissions:permissions2,repositoryIds:repositoryIds2,repositoryNames:repositoryNames2,singleFileName:singleFileName2,repositorySelection:repositorySelection2}=result
return toTokenAuthentication({installationId:options.installationId,token:token2,createdAt:createdAt2,expiresAt:expiresAt2,permissions:permissions2,repositorySelection:repositorySelection2,repositoryIds:repositoryIds2,repositoryNames:repositoryNames2,singleFileName:singleFileName2})}}const appAuthentication=await getAppAuthentication(state)
const payload={installation_id:options.installationId,mediaType:{previews:["machine-man"]},headers:{authorization:`bearer ${appAuthentication.token}`}}
if(options.repositoryIds){Object.assign(payload,{repository_ids:options.repositoryIds})}if(options.repositoryNames){Object.assign(payload,{repositories:options.repositoryNames})}if(options.permissions){Object.assign(payload,{permissions:options.permissions})}const{data:{token,expires_at:expiresAt,repositories,permissions:permissionsOptional,repository_selection:repositorySelectionOptional,single_file:singleFileName}}=await request("POST /app/installations/{installation_id}/access_tokens",payload)
const permissions=permissionsOptional||{}
const repositorySelection=repositorySelectionOptional||"all"
const repositoryIds=repositories?repositories.map(r=>r.id):void 0
const repositoryNames=repositories?repositories.map(repo=>repo.name):void 0
const createdAt=(new Date).toISOString()
const cacheOptions={token,createdAt,expiresAt,repositorySelection,permissions,repositoryIds,repositoryNames}
if(singleFileName){Object.assign(payload,{singleFileName})}await set(state.cache,options,cacheOptions)
const cacheData={installationId:options.installationId,token,createdAt,expiresAt,repositorySelection,permissions,repositoryIds,repositoryNames}
if(singleFileName){Object.assign(cacheData,{singleFileName})}return toTokenAuthentication(cacheData)}async function auth(state,authOptions){switch(authOptions.type){case"app":return getAppAuthentication(state)
case"oauth-app":return state.oauthApp({type:"oauth-app"})
case"installation":authOptions
return getInstallationAuthentication(state,{...authOptions,type:"installation"})
case"oauth-user":return state.oauthApp(authOptions)
default:throw new Error(`Invalid auth type: ${authOptions.type}`)}}var PATHS=["/app","/app/hook/config","/app/hook/deliveries","/app/hook/deliveries/{delivery_id}","/app/hook/deliveries/{delivery_id}/attempts","/app/installations","/app/installations/{installation_id}","/app/installations/{installation_id}/access_tokens","/app/installations/{installation_id}/suspended","/app/installation-requests","/marketplace_listing/accounts/{account_id}","/marketplace_listing/plan","/marketplace_listing/plans","/marketplace_listing/plans/{plan_id}/accounts","/marketplace_listing/stubbed/accounts/{account_id}","/marketplace_listing/stubbed/plan","/marketplace_listing/stubbed/plans","/marketplace_listing/stubbed/plans/{plan_id}/accounts","/orgs/{org}/installation","/repos/{owner}/{repo}/installation","/users/{username}/installation","/enterprises/{enterprise}/installation"]
function routeMatcher(paths){const regexes=paths.map(p=>p.split("/").map(c=>c.startsWith("{")?"(?:.+?)":c).join("/"))
const regex=`^(?:${regexes.map(r=>`(?:${r})`).join("|")})$`
return new RegExp(regex,"i")}var REGEX=routeMatcher(PATHS)
function requiresAppAuth(url){return!!url&&REGEX.test(url.split("?")[0])}var FIVE_SECONDS_IN_MS=5*1e3
function isNotTimeSkewError(error){return!(error.message.match(/'Expiration time' claim \('exp'\) is too far in the future/)||error.message.match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/)||error.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/))}async function hook(state,request,route,parameters){const endpoint=request.endpoint.merge(route,parameters)
const url=endpoint.url
if(/\/login\/oauth\/access_token$/.test(url)){return request(endpoint)}if(requiresAppAuth(url.replace(request.endpoint.DEFAULTS.baseUrl,""))){const{token:token2}=await getAppAuthentication(state)
endpoint.headers.authorization=`bearer ${token2}`
let response
try{response=await request(endpoint)}catch(error){if(isNotTimeSkewError(error)){throw error}if(typeof error.response.headers.date==="undefined"){throw error}const diff=Math.floor((Date.parse(error.response.headers.date)-Date.parse((new Date).toString()))/1e3)
state.log.warn(error.message)
state.log.warn(`[@octokit/auth-app] GitHub API time and system time are different by ${diff} seconds. Retrying request with the difference accounted for.`)
const{token:token3}=await getAppAuthentication({...state,timeDifference:diff})
endpoint.headers.authorization=`bearer ${token3}`
return request(endpoint)}return response}if((0,_octokit_auth_oauth_user__WEBPACK_IMPORTED_MODULE_2__.bo)(url)){const authentication=await state.oauthApp({type:"oauth-app"})
endpoint.headers.authorization=authentication.headers.authorization
return request(endpoint)}const{token,createdAt}=await getInstallationAuthentication(state,{},request.defaults({baseUrl:endpoint.baseUrl}))
endpoint.headers.authorization=`token ${token}`
return sendRequestWithRetries(state,request,endpoint,createdAt)}async function sendRequestWithRetries(state,request,options,createdAt,retries=0){const timeSinceTokenCreationInMs=+new Date-+new Date(createdAt)
try{return await request(options)}catch(error){if(error.status!==401){throw error}if(timeSinceTokenCreationInMs>=FIVE_SECONDS_IN_MS){if(retries>0){error.message=`After ${retries} retries within ${timeSinceTokenCreationInMs/1e3}s of creating the installation access token, the response remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`}throw error}++retries
const awaitTime=retries*1e3
state.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${retries}, wait: ${awaitTime/1e3}s)`)
await new Promise(resolve=>setTimeout(resolve,awaitTime))
return sendRequestWithRetries(state,request,options,createdAt,retries)}}var VERSION="8.3.1"
function createAppAuth(options){if(!options.appId){throw new Error("[@octokit/auth-app] appId option is required")}if(!options.privateKey&&!options.createJwt){throw new Error("[@octokit/auth-app] privateKey option is required")}else if(options.privateKey&&options.createJwt){throw new Error("[@octokit/auth-app] privateKey and createJwt options are mutually exclusive")}if("installationId"in options&&!options.installationId){throw new Error("[@octokit/auth-app] installationId is set to a falsy value")}const log=options.log||{}
if(typeof log.warn!=="function"){log.warn=console.warn.bind(console)}const request=options.request||_octokit_request__WEBPACK_IMPORTED_MODULE_3__.E.defaults({headers:{"user-agent":`octokit-auth-app.js/${VERSION} ${(0,universal_user_agent__WEBPACK_IMPORTED_MODULE_4__.$)()}`}})
const state=Object.assign({request,cache:getCache()},options,options.installationId?{installationId:Number(options.installationId)}:{},{log,oauthApp:(0,_octokit_auth_oauth_user__WEBPACK_IMPORTED_MODULE_2__.lG)({clientType:"github-app",clientId:options.clientId||"",clientSecret:options.clientSecret||"",request})})
return Object.assign(auth.bind(null,state),{hook:hook.bind(null,state)})}
/* v8 ignore next - permissions are optional per OpenAPI spec, but we think that is incorrect -- @preserve */
/* v8 ignore next - repositorySelection are optional per OpenAPI spec, but we think that is incorrect -- @preserve */
/* v8 ignore start - due to skipped tests, see https://github.com/octokit/auth-app.js/pull/580 -- @preserve */
/* v8 ignore end -- @preserve */},1904:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>request})
var universal_user_agent=__webpack_require__(5870)
var VERSION="0.0.0-development"
var userAgent=`octokit-endpoint.js/${VERSION} ${(0,universal_user_agent.$)()}`
var DEFAULTS={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}}
function lowercaseKeys(object){if(!object){return{}}return Object.keys(object).reduce((newObj,key)=>{newObj[key.toLowerCase()]=object[key]
return newObj},{})}function isPlainObject(value){if(typeof value!=="object"||value===null)return false
if(Object.prototype.toString.call(value)!=="[object Object]")return false
const proto=Object.getPrototypeOf(value)
if(proto===null)return true
const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor
return typeof Ctor==="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}function mergeDeep(defaults,options){const result=Object.assign({},defaults)
Object.keys(options).forEach(key=>{if(isPlainObject(options[key])){if(!(key in defaults))Object.assign(result,{[key]:options[key]})
else result[key]=mergeDeep(defaults[key],options[key])}else{Object.assign(result,{[key]:options[key]})}})
return result}function removeUndefinedProperties(obj){for(const key in obj){if(obj[key]===void 0){delete obj[key]}}return obj}function merge(defaults,route,options){if(typeof route==="string"){let[method,url]=route.split(" ")
options=Object.assign(url?{method,url}:{url:method},options)}else{options=Object.assign({},route)}options.headers=lowercaseKeys(options.headers)
removeUndefinedProperties(options)
removeUndefinedProperties(options.headers)
const mergedOptions=mergeDeep(defaults||{},options)
if(options.url==="/graphql"){if(defaults&&defaults.mediaType.previews?.length){mergedOptions.mediaType.previews=defaults.mediaType.previews.filter(preview=>!mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)}mergedOptions.mediaType.previews=(mergedOptions.mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))}return mergedOptions}function addQueryParameters(url,parameters){const separator=/\?/.test(url)?"&":"?"
const names=Object.keys(parameters)
if(names.length===0){return url}return url+separator+names.map(name=>{if(name==="q"){return"q="+parameters.q.split("+").map(encodeURIComponent).join("+")}return`${name}=${encodeURIComponent(parameters[name])}`}).join("&")}var urlVariableRegex=/\{[^{}}]+\}/g
function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(url){const matches=url.match(urlVariableRegex)
if(!matches){return[]}return matches.map(removeNonChars).reduce((a,b)=>a.concat(b),[])}function omit(object,keysToOmit){const result={__proto__:null}
for(const key of Object.keys(object)){if(keysToOmit.indexOf(key)===-1){result[key]=object[key]}}return result}function encodeReserved(str){return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part){if(!/%[0-9A-Fa-f]/.test(part)){part=encodeURI(part).replace(/%5B/g,"[").replace(/%5D/g,"]")}return part}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){value=operator==="+"||operator==="#"?encodeReserved(value):encodeUnreserved(value)
if(key){return encodeUnreserved(key)+"="+value}else{return value}}function isDefined(value){return value!==void 0&&value!==null}function isKeyOperator(operator){return operator===";"||operator==="&"||operator==="?"}function getValues(context,operator,key,modifier){var value=context[key],result=[]
if(isDefined(value)&&value!==""){if(typeof value==="string"||typeof value==="number"||typeof value==="bigint"||typeof value==="boolean"){value=value.toString()
if(modifier&&modifier!=="*"){value=value.substring(0,parseInt(modifier,10))}result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""))}else{if(modifier==="*"){if(Array.isArray(value)){value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))})}else{Object.keys(value).forEach(function(k){if(isDefined(value[k])){result.push(encodeValue(operator,value[k],k))}})}}else{const tmp=[]
if(Array.isArray(value)){value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(operator,value2))})}else{Object.keys(value).forEach(function(k){if(isDefined(value[k])){tmp.push(encodeUnreserved(k))
tmp.push(encodeValue(operator,value[k].toString()))}})}if(isKeyOperator(operator)){result.push(encodeUnreserved(key)+"="+tmp.join(","))}else if(tmp.length!==0){result.push(tmp.join(","))}}}}else{if(operator===";"){if(isDefined(value)){result.push(encodeUnreserved(key))}}else if(value===""&&(operator==="&"||operator==="?")){result.push(encodeUnreserved(key)+"=")}else if(value===""){result.push("")}}return result}function parseUrl(template){return{expand:expand.bind(null,template)}}function expand(template,context){var operators=["+","#",".","/",";","?","&"]
template=template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_,expression,literal){if(expression){let operator=""
const values=[]
if(operators.indexOf(expression.charAt(0))!==-1){operator=expression.charAt(0)
expression=expression.substr(1)}expression.split(/,/g).forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable)
values.push(getValues(context,operator,tmp[1],tmp[2]||tmp[3]))})
if(operator&&operator!=="+"){var separator=","
if(operator==="?"){separator="&"}else if(operator!=="#"){separator=operator}return(values.length!==0?operator:"")+values.join(separator)}else{return values.join(",")}}else{return encodeReserved(literal)}})
if(template==="/"){return template}else{return template.replace(/\/$/,"")}}function parse(options){let method=options.method.toUpperCase()
let url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let headers=Object.assign({},options.headers)
let body
let parameters=omit(options,["method","baseUrl","url","headers","request","mediaType"])
const urlVariableNames=extractUrlVariableNames(url)
url=parseUrl(url).expand(parameters)
if(!/^http/.test(url)){url=options.baseUrl+url}const omittedParameters=Object.keys(options).filter(option=>urlVariableNames.includes(option)).concat("baseUrl")
const remainingParameters=omit(parameters,omittedParameters)
const isBinaryRequest=/application\/octet-stream/i.test(headers.accept)
if(!isBinaryRequest){if(options.mediaType.format){headers.accept=headers.accept.split(/,/).map(format=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(",")}if(url.endsWith("/graphql")){if(options.mediaType.previews?.length){const previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>{const format=options.mediaType.format?`.${options.mediaType.format}`:"+json"
return`application/vnd.github.${preview}-preview${format}`}).join(",")}}}if(["GET","HEAD"].includes(method)){url=addQueryParameters(url,remainingParameters)}else{if("data"in remainingParameters){body=remainingParameters.data}else{if(Object.keys(remainingParameters).length){body=remainingParameters}}}if(!headers["content-type"]&&typeof body!=="undefined"){headers["content-type"]="application/json; charset=utf-8"}if(["PATCH","PUT"].includes(method)&&typeof body==="undefined"){body=""}return Object.assign({method,url,headers},typeof body!=="undefined"?{body}:null,options.request?{request:options.request}:null)}function endpointWithDefaults(defaults,route,options){return parse(merge(defaults,route,options))}function withDefaults(oldDefaults,newDefaults){const DEFAULTS2=merge(oldDefaults,newDefaults)
const endpoint2=endpointWithDefaults.bind(null,DEFAULTS2)
return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(null,DEFAULTS)
var content_type=__webpack_require__(9189)
var json_with_bigint=__webpack_require__(62)
class RequestError extends Error{name
status
request
response
constructor(message,statusCode,options){super(message,{cause:options.cause})
this.name="HttpError"
this.status=Number.parseInt(statusCode)
if(Number.isNaN(this.status)){this.status=0}
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */if("response"in options){this.response=options.response}const requestCopy=Object.assign({},options.request)
if(options.request.headers.authorization){requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})}requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=requestCopy}}var dist_bundle_VERSION="10.0.16"
var defaults_default={headers:{"user-agent":`octokit-request.js/${dist_bundle_VERSION} ${(0,universal_user_agent.$)()}`}}
function dist_bundle_isPlainObject(value){if(typeof value!=="object"||value===null)return false
if(Object.prototype.toString.call(value)!=="[object Object]")return false
const proto=Object.getPrototypeOf(value)
if(proto===null)return true
const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor
return typeof Ctor==="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(value)}var noop=()=>""
async function fetchWrapper(requestOptions){const fetch=requestOptions.request?.fetch||globalThis.fetch
if(!fetch){throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")}const log=requestOptions.request?.log||console
const parseSuccessResponseBody=requestOptions.request?.parseSuccessResponseBody!==false
const body=dist_bundle_isPlainObject(requestOptions.body)||Array.isArray(requestOptions.body)?(0,json_with_bigint.i)(requestOptions.body):requestOptions.body
const requestHeaders=Object.fromEntries(Object.entries(requestOptions.headers).map(([name,value])=>[name,String(value)]))
let fetchResponse
try{fetchResponse=await fetch(requestOptions.url,{method:requestOptions.method,body,redirect:requestOptions.request?.redirect,headers:requestHeaders,signal:requestOptions.request?.signal,...requestOptions.body&&{duplex:"half"}})}catch(error){let message="Unknown Error"
if(error instanceof Error){if(error.name==="AbortError"){error.status=500
throw error}message=error.message
if(error.name==="TypeError"&&"cause"in error){if(error.cause instanceof Error){message=error.cause.message}else if(typeof error.cause==="string"){message=error.cause}}}const requestError=new RequestError(message,500,{request:requestOptions})
requestError.cause=error
throw requestError}const status=fetchResponse.status
const url=fetchResponse.url
const responseHeaders={}
for(const[key,value]of fetchResponse.headers){responseHeaders[key]=value}const octokitResponse={url,status,headers:responseHeaders,data:""}
if("deprecation"in responseHeaders){const matches=responseHeaders.link&&responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/)
const deprecationLink=matches&&matches.pop()
log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink?`. See ${deprecationLink}`:""}`)}if(status===204||status===205){return octokitResponse}if(requestOptions.method==="HEAD"){if(status<400){return octokitResponse}throw new RequestError(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}if(status===304){octokitResponse.data=await getResponseData(fetchResponse)
throw new RequestError("Not modified",status,{response:octokitResponse,request:requestOptions})}if(status>=400){octokitResponse.data=await getResponseData(fetchResponse)
throw new RequestError(toErrorMessage(octokitResponse.data),status,{response:octokitResponse,request:requestOptions})}octokitResponse.data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body
return octokitResponse}async function getResponseData(response){const contentType=response.headers.get("content-type")
if(!contentType){return response.text().catch(noop)}const mimetype=(0,content_type.q)(contentType)
if(isJSONResponse(mimetype)){let text=""
try{text=await response.text()
return(0,json_with_bigint.Q)(text)}catch(err){return text}}else if(mimetype.type.startsWith("text/")||mimetype.parameters.charset?.toLowerCase()==="utf-8"&&mimetype.type!=="application/octet-stream"){return response.text().catch(noop)}else{return response.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
()=>new ArrayBuffer(0))}}function isJSONResponse(mimetype){return mimetype.type==="application/json"||mimetype.type==="application/scim+json"}function toErrorMessage(data){if(typeof data==="string"){return data}if(data instanceof ArrayBuffer){return"Unknown error"}if(typeof data==="object"&&data!==null&&"message"in data){const objectData=data
const suffix="documentation_url"in objectData?` - ${objectData.documentation_url}`:""
return Array.isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}function dist_bundle_withDefaults(oldEndpoint,newDefaults){const endpoint2=oldEndpoint.defaults(newDefaults)
const newApi=function(route,parameters){const endpointOptions=endpoint2.merge(route,parameters)
if(!endpointOptions.request||!endpointOptions.request.hook){return fetchWrapper(endpoint2.parse(endpointOptions))}const request2=(route2,parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2,parameters2)))
Object.assign(request2,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})
return endpointOptions.request.hook(request2,endpointOptions)}
return Object.assign(newApi,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})}var request=dist_bundle_withDefaults(endpoint,defaults_default)

;/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */},3868:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>dist_src_Octokit})
var universal_user_agent=__webpack_require__(5870)
function register(state,name,method,options){if(typeof method!=="function"){throw new Error("method for before hook must be a function")}if(!options){options={}}if(Array.isArray(name)){return name.reverse().reduce((callback,name)=>register.bind(null,state,name,callback,options),method)()}return Promise.resolve().then(()=>{if(!state.registry[name]){return method(options)}return state.registry[name].reduce((method,registered)=>registered.hook.bind(null,method,options),method)()})}function addHook(state,kind,name,hook){const orig=hook
if(!state.registry[name]){state.registry[name]=[]}if(kind==="before"){hook=(method,options)=>Promise.resolve().then(orig.bind(null,options)).then(method.bind(null,options))}if(kind==="after"){hook=(method,options)=>{let result
return Promise.resolve().then(method.bind(null,options)).then(result_=>{result=result_
return orig(result,options)}).then(()=>result)}}if(kind==="error"){hook=(method,options)=>Promise.resolve().then(method.bind(null,options)).catch(error=>orig(error,options))}state.registry[name].push({hook,orig})}function removeHook(state,name,method){if(!state.registry[name]){return}const index=state.registry[name].map(registered=>registered.orig).indexOf(method)
if(index===-1){return}state.registry[name].splice(index,1)}const bind=Function.bind
const bindable=bind.bind(bind)
function bindApi(hook,state,name){const removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:[state])
hook.api={remove:removeHookRef}
hook.remove=removeHookRef;["before","error","after","wrap"].forEach(kind=>{const args=name?[state,kind,name]:[state,kind]
hook[kind]=hook.api[kind]=bindable(addHook,null).apply(null,args)})}function Singular(){const singularHookName=Symbol("Singular")
const singularHookState={registry:{}}
const singularHook=register.bind(null,singularHookState,singularHookName)
bindApi(singularHook,singularHookState,singularHookName)
return singularHook}function Collection(){const state={registry:{}}
const hook=register.bind(null,state)
bindApi(hook,state)
return hook}const before_after_hook={Singular,Collection}
var dist_bundle=__webpack_require__(1904)
var octokit_graphql=__webpack_require__(1512)
var b64url="(?:[a-zA-Z0-9_-]+)"
var sep="\\."
var jwtRE=new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`)
var isJWT=jwtRE.test.bind(jwtRE)
async function auth(token){const isApp=isJWT(token)
const isInstallation=token.startsWith("v1.")||token.startsWith("ghs_")
const isUserToServer=token.startsWith("ghu_")
const tokenType=isApp?"app":isInstallation?"installation":isUserToServer?"user-to-server":"oauth"
return{type:"token",token,tokenType}}function withAuthorizationPrefix(token){if(token.split(/\./).length===3){return`bearer ${token}`}return`token ${token}`}async function hook(token,request,route,parameters){const endpoint=request.endpoint.merge(route,parameters)
endpoint.headers.authorization=withAuthorizationPrefix(token)
return request(endpoint)}var createTokenAuth=function createTokenAuth2(token){if(!token){throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")}if(typeof token!=="string"){throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")}token=token.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,token),{hook:hook.bind(null,token)})}
const VERSION="7.0.8"
const noop=()=>{}
const consoleWarn=console.warn.bind(console)
const consoleError=console.error.bind(console)
function createLogger(logger={}){if(typeof logger.debug!=="function"){logger.debug=noop}if(typeof logger.info!=="function"){logger.info=noop}if(typeof logger.warn!=="function"){logger.warn=consoleWarn}if(typeof logger.error!=="function"){logger.error=consoleError}return logger}const userAgentTrail=`octokit-core.js/${VERSION} ${(0,universal_user_agent.$)()}`
class Octokit{static VERSION=VERSION
static defaults(defaults){const OctokitWithDefaults=class extends(this){constructor(...args){const options=args[0]||{}
if(typeof defaults==="function"){super(defaults(options))
return}super(Object.assign({},defaults,options,options.userAgent&&defaults.userAgent?{userAgent:`${options.userAgent} ${defaults.userAgent}`}:null))}}
return OctokitWithDefaults}static plugins=[]
static plugin(...newPlugins){const currentPlugins=this.plugins
const NewOctokit=class extends(this){static plugins=currentPlugins.concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))}
return NewOctokit}constructor(options={}){const hook=new before_after_hook.Collection
const requestDefaults={baseUrl:dist_bundle.E.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,{hook:hook.bind(null,"request")}),mediaType:{previews:[],format:""}}
requestDefaults.headers["user-agent"]=options.userAgent?`${options.userAgent} ${userAgentTrail}`:userAgentTrail
if(options.baseUrl){requestDefaults.baseUrl=options.baseUrl}if(options.previews){requestDefaults.mediaType.previews=options.previews}if(options.timeZone){requestDefaults.headers["time-zone"]=options.timeZone}this.request=dist_bundle.E.defaults(requestDefaults)
this.graphql=(0,octokit_graphql.n)(this.request).defaults(requestDefaults)
this.log=createLogger(options.log)
this.hook=hook
if(!options.authStrategy){if(!options.auth){this.auth=async()=>({type:"unauthenticated"})}else{const auth=createTokenAuth(options.auth)
hook.wrap("request",auth.hook)
this.auth=auth}}else{const{authStrategy,...otherOptions}=options
const auth=authStrategy(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth))
hook.wrap("request",auth.hook)
this.auth=auth}const classConstructor=this.constructor
for(let i=0;i<classConstructor.plugins.length;++i){Object.assign(this,classConstructor.plugins[i](this,options))}}request
graphql
log
hook
auth}var octokit_request_log=__webpack_require__(7847)
var octokit_paginate=__webpack_require__(8988)
const version_VERSION="17.0.0"
const generated_endpoints={apps:{getAuthenticated:["GET /app"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getUserInstallation:["GET /users/{username}/installation"],getInstallation:["GET /app/installations/{installation_id}"],listInstallations:["GET /app/installations"]}}
const endpointMethodsMap=new Map
for(const[scope,endpoints]of Object.entries(generated_endpoints)){for(const[methodName,endpoint]of Object.entries(endpoints)){const[route,defaults,decorations]=endpoint
const[method,url]=route.split(/ /)
const endpointDefaults=Object.assign({method,url},defaults)
if(!endpointMethodsMap.has(scope)){endpointMethodsMap.set(scope,new Map)}endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}}const handler={has({scope},methodName){return endpointMethodsMap.get(scope).has(methodName)},getOwnPropertyDescriptor(target,methodName){return{value:this.get(target,methodName),configurable:true,writable:true,enumerable:true}},defineProperty(target,methodName,descriptor){Object.defineProperty(target.cache,methodName,descriptor)
return true},deleteProperty(target,methodName){delete target.cache[methodName]
return true},ownKeys({scope}){return[...endpointMethodsMap.get(scope).keys()]},set(target,methodName,value){return target.cache[methodName]=value},get({octokit,scope,cache},methodName){if(cache[methodName]){return cache[methodName]}const method=endpointMethodsMap.get(scope).get(methodName)
if(!method){return void 0}const{endpointDefaults,decorations}=method
if(decorations){cache[methodName]=decorate(octokit,scope,methodName,endpointDefaults,decorations)}else{cache[methodName]=octokit.request.defaults(endpointDefaults)}return cache[methodName]}}
function endpointsToMethods(octokit){const newMethods={}
for(const scope of endpointMethodsMap.keys()){newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler)}return newMethods}function decorate(octokit,scope,methodName,defaults,decorations){const requestWithDefaults=octokit.request.defaults(defaults)
function withDecorations(...args){let options=requestWithDefaults.endpoint.merge(...args)
if(decorations.mapToData){options=Object.assign({},options,{data:options[decorations.mapToData],[decorations.mapToData]:void 0})
return requestWithDefaults(options)}if(decorations.renamed){const[newScope,newMethodName]=decorations.renamed
octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`)}if(decorations.deprecated){octokit.log.warn(decorations.deprecated)}if(decorations.renamedParameters){const options2=requestWithDefaults.endpoint.merge(...args)
for(const[name,alias]of Object.entries(decorations.renamedParameters)){if(name in options2){octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`)
if(!(alias in options2)){options2[alias]=options2[name]}delete options2[name]}}return requestWithDefaults(options2)}return requestWithDefaults(...args)}return Object.assign(withDecorations,requestWithDefaults)}function restEndpointMethods(octokit){const api=endpointsToMethods(octokit)
return{rest:api}}restEndpointMethods.VERSION=version_VERSION
function legacyRestEndpointMethods(octokit){const api=endpointsToMethods(octokit)
return{...api,rest:api}}legacyRestEndpointMethods.VERSION=version_VERSION
const dist_src_version_VERSION="22.0.1"
const dist_src_Octokit=Octokit.plugin(octokit_request_log.M,legacyRestEndpointMethods,octokit_paginate.u).defaults({userAgent:`octokit-rest.js/${dist_src_version_VERSION}`})}}

