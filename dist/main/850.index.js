"use strict";
exports.id = 850;
exports.ids = [850];
exports.modules = {

/***/ 3930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApp: () => (/* binding */ githubApp)
});

// EXTERNAL MODULE: ../src/shims/universal-user-agent.js
var universal_user_agent = __webpack_require__(5870);
// EXTERNAL MODULE: ../node_modules/@octokit/request/dist-bundle/index.js + 2 modules
var dist_bundle = __webpack_require__(1904);
;// CONCATENATED MODULE: ../src/shims/octokit-oauth.js
// Stands in for @octokit/auth-oauth-app and @octokit/auth-oauth-user in the bundles (tsconfig.bundle.json): auth-app
// imports them for the OAuth flows of an App, which need a client secret that this action does not have.
function createOAuthAppAuth() {
  return () => {
    throw new Error('the OAuth flows are not part of this bundle');
  };
}

const createOAuthUserAuth = (/* unused pure expression or super */ null && (createOAuthAppAuth));

function requiresBasicAuth() {
  return false;
}

;// CONCATENATED MODULE: ../src/shims/universal-github-app-jwt.js
// Stands in for universal-github-app-jwt in the bundles (tsconfig.bundle.json): auth-app would sign with it, were it
// not given `createJwt`.
function githubAppJwt() {
  throw new Error('JWTs are signed in src/signing/');
}

;// CONCATENATED MODULE: ../src/shims/toad-cache.js
// Stands in for toad-cache in the bundles (tsconfig.bundle.json): auth-app keeps installation tokens in it, and is asked
// for none here.
class Lru {
  get() {
    throw new Error('toad-cache is not part of this bundle');
  }
}

;// CONCATENATED MODULE: ../node_modules/@octokit/auth-app/dist-node/index.js
// pkg/dist-src/index.js




// pkg/dist-src/get-app-authentication.js

async function getAppAuthentication({
  appId,
  privateKey,
  timeDifference,
  createJwt
}) {
  try {
    if (createJwt) {
      const { jwt, expiresAt } = await createJwt(appId, timeDifference);
      return {
        type: "app",
        token: jwt,
        appId,
        expiresAt
      };
    }
    const authOptions = {
      id: appId,
      privateKey
    };
    if (timeDifference) {
      Object.assign(authOptions, {
        now: Math.floor(Date.now() / 1e3) + timeDifference
      });
    }
    const appAuthentication = await githubAppJwt(authOptions);
    return {
      type: "app",
      token: appAuthentication.token,
      appId: appAuthentication.appId,
      expiresAt: new Date(appAuthentication.expiration * 1e3).toISOString()
    };
  } catch (error) {
    if (privateKey === "-----BEGIN RSA PRIVATE KEY-----") {
      throw new Error(
        "The 'privateKey` option contains only the first line '-----BEGIN RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"
      );
    } else {
      throw error;
    }
  }
}

// pkg/dist-src/cache.js

function getCache() {
  return new Lru(
    // cache max. 15000 tokens, that will use less than 10mb memory
    15e3,
    // Cache for 1 minute less than GitHub expiry
    1e3 * 60 * 59
  );
}
async function get(cache, options) {
  const cacheKey = optionsToCacheKey(options);
  const result = await cache.get(cacheKey);
  if (!result) {
    return;
  }
  const [
    token,
    createdAt,
    expiresAt,
    repositorySelection,
    permissionsString,
    singleFileName
  ] = result.split("|");
  const permissions = options.permissions || permissionsString.split(/,/).reduce((permissions2, string) => {
    if (/!$/.test(string)) {
      permissions2[string.slice(0, -1)] = "write";
    } else {
      permissions2[string] = "read";
    }
    return permissions2;
  }, {});
  return {
    token,
    createdAt,
    expiresAt,
    permissions,
    repositoryIds: options.repositoryIds,
    repositoryNames: options.repositoryNames,
    singleFileName,
    repositorySelection
  };
}
async function set(cache, options, data) {
  const key = optionsToCacheKey(options);
  const permissionsString = options.permissions ? "" : Object.keys(data.permissions).map(
    (name) => `${name}${data.permissions[name] === "write" ? "!" : ""}`
  ).join(",");
  const value = [
    data.token,
    data.createdAt,
    data.expiresAt,
    data.repositorySelection,
    permissionsString,
    data.singleFileName
  ].join("|");
  await cache.set(key, value);
}
function optionsToCacheKey({
  installationId,
  permissions = {},
  repositoryIds = [],
  repositoryNames = []
}) {
  const permissionsString = Object.keys(permissions).sort().map((name) => permissions[name] === "read" ? name : `${name}!`).join(",");
  const repositoryIdsString = repositoryIds.sort().join(",");
  const repositoryNamesString = repositoryNames.join(",");
  return [
    installationId,
    repositoryIdsString,
    repositoryNamesString,
    permissionsString
  ].filter(Boolean).join("|");
}

// pkg/dist-src/to-token-authentication.js
function toTokenAuthentication({
  installationId,
  token,
  createdAt,
  expiresAt,
  repositorySelection,
  permissions,
  repositoryIds,
  repositoryNames,
  singleFileName
}) {
  return Object.assign(
    {
      type: "token",
      tokenType: "installation",
      token,
      installationId,
      permissions,
      createdAt,
      expiresAt,
      repositorySelection
    },
    repositoryIds ? { repositoryIds } : null,
    repositoryNames ? { repositoryNames } : null,
    singleFileName ? { singleFileName } : null
  );
}

// pkg/dist-src/get-installation-authentication.js
async function getInstallationAuthentication(state, options, customRequest) {
  const installationId = Number(options.installationId || state.installationId);
  if (!installationId) {
    throw new Error(
      "[@octokit/auth-app] installationId option is required for installation authentication."
    );
  }
  if (options.factory) {
    const { type, factory, oauthApp, ...factoryAuthOptions } = {
      ...state,
      ...options
    };
    return factory(factoryAuthOptions);
  }
  const request = customRequest || state.request;
  return getInstallationAuthenticationConcurrently(
    state,
    { ...options, installationId },
    request
  );
}
var pendingPromises = /* @__PURE__ */ new Map();
function getInstallationAuthenticationConcurrently(state, options, request) {
  const cacheKey = optionsToCacheKey(options);
  if (pendingPromises.has(cacheKey)) {
    return pendingPromises.get(cacheKey);
  }
  const promise = getInstallationAuthenticationImpl(
    state,
    options,
    request
  ).finally(() => pendingPromises.delete(cacheKey));
  pendingPromises.set(cacheKey, promise);
  return promise;
}
async function getInstallationAuthenticationImpl(state, options, request) {
  if (!options.refresh) {
    const result = await get(state.cache, options);
    if (result) {
      const {
        token: token2,
        createdAt: createdAt2,
        expiresAt: expiresAt2,
        permissions: permissions2,
        repositoryIds: repositoryIds2,
        repositoryNames: repositoryNames2,
        singleFileName: singleFileName2,
        repositorySelection: repositorySelection2
      } = result;
      return toTokenAuthentication({
        installationId: options.installationId,
        token: token2,
        createdAt: createdAt2,
        expiresAt: expiresAt2,
        permissions: permissions2,
        repositorySelection: repositorySelection2,
        repositoryIds: repositoryIds2,
        repositoryNames: repositoryNames2,
        singleFileName: singleFileName2
      });
    }
  }
  const appAuthentication = await getAppAuthentication(state);
  const payload = {
    installation_id: options.installationId,
    mediaType: {
      previews: ["machine-man"]
    },
    headers: {
      authorization: `bearer ${appAuthentication.token}`
    }
  };
  if (options.repositoryIds) {
    Object.assign(payload, { repository_ids: options.repositoryIds });
  }
  if (options.repositoryNames) {
    Object.assign(payload, {
      repositories: options.repositoryNames
    });
  }
  if (options.permissions) {
    Object.assign(payload, { permissions: options.permissions });
  }
  const {
    data: {
      token,
      expires_at: expiresAt,
      repositories,
      permissions: permissionsOptional,
      repository_selection: repositorySelectionOptional,
      single_file: singleFileName
    }
  } = await request(
    "POST /app/installations/{installation_id}/access_tokens",
    payload
  );
  const permissions = permissionsOptional || {};
  const repositorySelection = repositorySelectionOptional || "all";
  const repositoryIds = repositories ? repositories.map((r) => r.id) : void 0;
  const repositoryNames = repositories ? repositories.map((repo) => repo.name) : void 0;
  const createdAt = (/* @__PURE__ */ new Date()).toISOString();
  const cacheOptions = {
    token,
    createdAt,
    expiresAt,
    repositorySelection,
    permissions,
    repositoryIds,
    repositoryNames
  };
  if (singleFileName) {
    Object.assign(payload, { singleFileName });
  }
  await set(state.cache, options, cacheOptions);
  const cacheData = {
    installationId: options.installationId,
    token,
    createdAt,
    expiresAt,
    repositorySelection,
    permissions,
    repositoryIds,
    repositoryNames
  };
  if (singleFileName) {
    Object.assign(cacheData, { singleFileName });
  }
  return toTokenAuthentication(cacheData);
}

// pkg/dist-src/auth.js
async function auth(state, authOptions) {
  switch (authOptions.type) {
    case "app":
      return getAppAuthentication(state);
    case "oauth-app":
      return state.oauthApp({ type: "oauth-app" });
    case "installation":
      authOptions;
      return getInstallationAuthentication(state, {
        ...authOptions,
        type: "installation"
      });
    case "oauth-user":
      return state.oauthApp(authOptions);
    default:
      throw new Error(`Invalid auth type: ${authOptions.type}`);
  }
}

// pkg/dist-src/hook.js



// pkg/dist-src/requires-app-auth.js
var PATHS = [
  "/app",
  "/app/hook/config",
  "/app/hook/deliveries",
  "/app/hook/deliveries/{delivery_id}",
  "/app/hook/deliveries/{delivery_id}/attempts",
  "/app/installations",
  "/app/installations/{installation_id}",
  "/app/installations/{installation_id}/access_tokens",
  "/app/installations/{installation_id}/suspended",
  "/app/installation-requests",
  "/marketplace_listing/accounts/{account_id}",
  "/marketplace_listing/plan",
  "/marketplace_listing/plans",
  "/marketplace_listing/plans/{plan_id}/accounts",
  "/marketplace_listing/stubbed/accounts/{account_id}",
  "/marketplace_listing/stubbed/plan",
  "/marketplace_listing/stubbed/plans",
  "/marketplace_listing/stubbed/plans/{plan_id}/accounts",
  "/orgs/{org}/installation",
  "/repos/{owner}/{repo}/installation",
  "/users/{username}/installation",
  "/enterprises/{enterprise}/installation"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (p) => p.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})$`;
  return new RegExp(regex, "i");
}
var REGEX = routeMatcher(PATHS);
function requiresAppAuth(url) {
  return !!url && REGEX.test(url.split("?")[0]);
}

// pkg/dist-src/hook.js
var FIVE_SECONDS_IN_MS = 5 * 1e3;
function isNotTimeSkewError(error) {
  return !(error.message.match(
    /'Expiration time' claim \('exp'\) is too far in the future/
  ) || error.message.match(
    /'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/
  ) || error.message.match(
    /'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/
  ));
}
async function hook(state, request, route, parameters) {
  const endpoint = request.endpoint.merge(route, parameters);
  const url = endpoint.url;
  if (/\/login\/oauth\/access_token$/.test(url)) {
    return request(endpoint);
  }
  if (requiresAppAuth(url.replace(request.endpoint.DEFAULTS.baseUrl, ""))) {
    const { token: token2 } = await getAppAuthentication(state);
    endpoint.headers.authorization = `bearer ${token2}`;
    let response;
    try {
      response = await request(endpoint);
    } catch (error) {
      if (isNotTimeSkewError(error)) {
        throw error;
      }
      if (typeof error.response.headers.date === "undefined") {
        throw error;
      }
      const diff = Math.floor(
        (Date.parse(error.response.headers.date) - Date.parse((/* @__PURE__ */ new Date()).toString())) / 1e3
      );
      state.log.warn(error.message);
      state.log.warn(
        `[@octokit/auth-app] GitHub API time and system time are different by ${diff} seconds. Retrying request with the difference accounted for.`
      );
      const { token: token3 } = await getAppAuthentication({
        ...state,
        timeDifference: diff
      });
      endpoint.headers.authorization = `bearer ${token3}`;
      return request(endpoint);
    }
    return response;
  }
  if (requiresBasicAuth(url)) {
    const authentication = await state.oauthApp({ type: "oauth-app" });
    endpoint.headers.authorization = authentication.headers.authorization;
    return request(endpoint);
  }
  const { token, createdAt } = await getInstallationAuthentication(
    state,
    // @ts-expect-error TBD
    {},
    request.defaults({ baseUrl: endpoint.baseUrl })
  );
  endpoint.headers.authorization = `token ${token}`;
  return sendRequestWithRetries(
    state,
    request,
    endpoint,
    createdAt
  );
}
async function sendRequestWithRetries(state, request, options, createdAt, retries = 0) {
  const timeSinceTokenCreationInMs = +/* @__PURE__ */ new Date() - +new Date(createdAt);
  try {
    return await request(options);
  } catch (error) {
    if (error.status !== 401) {
      throw error;
    }
    if (timeSinceTokenCreationInMs >= FIVE_SECONDS_IN_MS) {
      if (retries > 0) {
        error.message = `After ${retries} retries within ${timeSinceTokenCreationInMs / 1e3}s of creating the installation access token, the response remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`;
      }
      throw error;
    }
    ++retries;
    const awaitTime = retries * 1e3;
    state.log.warn(
      `[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${retries}, wait: ${awaitTime / 1e3}s)`
    );
    await new Promise((resolve) => setTimeout(resolve, awaitTime));
    return sendRequestWithRetries(state, request, options, createdAt, retries);
  }
}

// pkg/dist-src/version.js
var VERSION = "8.3.1";

// pkg/dist-src/index.js

function createAppAuth(options) {
  if (!options.appId) {
    throw new Error("[@octokit/auth-app] appId option is required");
  }
  if (!options.privateKey && !options.createJwt) {
    throw new Error("[@octokit/auth-app] privateKey option is required");
  } else if (options.privateKey && options.createJwt) {
    throw new Error(
      "[@octokit/auth-app] privateKey and createJwt options are mutually exclusive"
    );
  }
  if ("installationId" in options && !options.installationId) {
    throw new Error(
      "[@octokit/auth-app] installationId is set to a falsy value"
    );
  }
  const log = options.log || {};
  if (typeof log.warn !== "function") {
    log.warn = console.warn.bind(console);
  }
  const request = options.request || dist_bundle/* request */.E.defaults({
    headers: {
      "user-agent": `octokit-auth-app.js/${VERSION} ${(0,universal_user_agent/* getUserAgent */.$)()}`
    }
  });
  const state = Object.assign(
    {
      request,
      cache: getCache()
    },
    options,
    options.installationId ? { installationId: Number(options.installationId) } : {},
    {
      log,
      oauthApp: createOAuthAppAuth({
        clientType: "github-app",
        clientId: options.clientId || "",
        clientSecret: options.clientSecret || "",
        request
      })
    }
  );
  return Object.assign(auth.bind(null, state), {
    hook: hook.bind(null, state)
  });
}

/* v8 ignore next - permissions are optional per OpenAPI spec, but we think that is incorrect -- @preserve */
/* v8 ignore next - repositorySelection are optional per OpenAPI spec, but we think that is incorrect -- @preserve */
/* v8 ignore start - due to skipped tests, see https://github.com/octokit/auth-app.js/pull/580 -- @preserve */
/* v8 ignore end -- @preserve */

// EXTERNAL MODULE: ../node_modules/@octokit/core/dist-src/index.js + 6 modules
var dist_src = __webpack_require__(5274);
;// CONCATENATED MODULE: ../src/shims/octokit-request-log.js
// Stands in for @octokit/plugin-request-log in the bundles (tsconfig.bundle.json): @octokit/rest adds it to every
// Octokit. It takes each request to pieces once more, for a log that this action keeps silent.
const requestLog = () => undefined;

// EXTERNAL MODULE: ../src/shims/octokit-paginate.js
var octokit_paginate = __webpack_require__(8988);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/index.js + 3 modules
var plugin_rest_endpoint_methods = __webpack_require__(2046);
;// CONCATENATED MODULE: ../node_modules/@octokit/rest/dist-src/version.js
const version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ../node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(requestLog, plugin_rest_endpoint_methods/* legacyRestEndpointMethods */.T, octokit_paginate/* paginateRest */.u).defaults(
  {
    userAgent: `octokit-rest.js/${version_VERSION}`
  }
);


// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./signing/app-jwt.js
var app_jwt = __webpack_require__(9647);
// EXTERNAL MODULE: ./transport/message.js
var message = __webpack_require__(6973);
// EXTERNAL MODULE: ./transport/retry.js
var retry = __webpack_require__(3920);
// EXTERNAL MODULE: ./github/refusal.js
var refusal = __webpack_require__(7110);
;// CONCATENATED MODULE: ./github/key-rotation.js
// Which of several keys GitHub accepts: each is tried in its order, and what was found out is told once.


/** Keeps account of the keys of one step, whichever call they are used for. */
function keyRotation(signers, { jwts, log }) {
    /** Keys whose store refused to sign. */
    const unseen = new Set();
    const warnedOf = new Set();
    let isTold = false;
    const tellAccepted = async (used) => {
        // How many there are may be known only now: a secret can hold several.
        if (isTold || signers.length === 1)
            return;
        isTold = true;
        const tried = signers.slice(0, used + 1).filter((signer) => !unseen.has(signer));
        log.info(await describeKeys(tried, signers.length));
    };
    const skip = ({ signer, by, why }, used) => {
        if (by === 'store')
            unseen.add(signer);
        if (!jwts.rotateKey(used))
            return false;
        if (why && !warnedOf.has(signer))
            log.warning(why, 'A key was skipped');
        warnedOf.add(signer);
        return true;
    };
    return {
        withKeysInTurn: async (call) => {
            for (;;) {
                const used = jwts.inUse();
                try {
                    const answer = await call();
                    await tellAccepted(used);
                    return answer;
                }
                catch (error) {
                    const refused = refusedKey(error, signers[used]);
                    if (!refused || !skip(refused, used))
                        throw error;
                }
            }
        },
        shown: () => Promise.all(signers.filter((signer) => !unseen.has(signer)).map(describeKey)),
    };
}
/** Which key an error is about, and who refused it; nothing when it is about something else. */
function refusedKey(error, signer) {
    if (!signer)
        return undefined;
    const { storeName } = signer;
    if (error instanceof refusal/* Refusal */.P_ && refusal/* KEY_MISMATCH */.JU.test(error.message)) {
        const why = storeName && `GitHub says that ${storeName} does not belong to the App. Trying the next key.`;
        return { signer, by: 'GitHub', why };
    }
    if (!(error instanceof failure/* Failure */.H) || error.code === 'job-cancelled' || !storeName)
        return undefined;
    const said = error.said ? ` ${error.said}.` : '';
    return { signer, by: 'store', why: `${String(error)}.${said} Trying the next key.` };
}
async function describeKey(signer) {
    const fingerprint = await signer.fingerprint();
    const name = [signer.storeName, signer.storeName && fingerprint ? `(${fingerprint})` : fingerprint]
        .filter(Boolean)
        .join(' ');
    const isStored = signer.storeName !== undefined;
    const isDamaged = signer.isSound?.() === false;
    const damage = isDamaged ? ' (damaged: its halves do not fit each other)' : '';
    return { name: `${name}${damage}`, isStored, isDamaged };
}
/** Of the keys that GitHub was shown, the last is the App's. */
async function describeKeys(tried, count) {
    // No call to a store for the log alone, and no look at a key that GitHub has just accepted.
    const last = tried.length - 1;
    const names = await Promise.all(tried.map(async (signer, at) => {
        if (signer.storeName)
            return signer.storeName;
        return at === last ? signer.fingerprint() : (await describeKey(signer)).name;
    }));
    const refused = names.slice(0, last);
    const [input, kind] = tried[0]?.storeName ? ['signing-key', 'keys'] : ['private-key', 'private keys'];
    const others = refused.length > 0 ? `; GitHub refused ${refused.join(', ')}, which can be removed from ${input}` : '';
    return `Of the ${count} ${kind}, ${names[last]} belongs to the App${others}`;
}

// EXTERNAL MODULE: ./github/service.js
var service = __webpack_require__(3225);
;// CONCATENATED MODULE: ./github/app.js









/** Wires Octokit, once for the whole step. */
function githubApp(options) {
    const { issuer, signers, server, sender, runtime, isLogPrivate } = options;
    const jwts = options.jwts ?? (0,app_jwt/* appJwtSource */.Er)({ issuer, signers, runtime });
    const keys = keyRotation(signers, { jwts, log: runtime.log });
    const wired = (work) => {
        const send = work.to(service/* gitHub */.g);
        const octokit = new Octokit({
            baseUrl: server.apiUrl,
            authStrategy: createAppAuth,
            auth: {
                appId: issuer,
                createJwt: async (_issuer, clockOffset) => {
                    const { jwt, expiresAt } = await jwts.issue(clockOffset);
                    return { jwt: jwt.reveal(), expiresAt };
                },
            },
            log: SILENT,
        });
        octokit.hook.wrap('request', (request, options) => refusing((fetch) => {
            // Changes the object itself: the inner hooks already hold a reference to it. Its `log` is told of
            // headers (`deprecation`) as they came, and would be the console.
            options.request = { ...options.request, fetch, log: SILENT };
            return request(options);
        }, { send, effect: options.request.effect, log: runtime.log }));
        octokit.hook.wrap('request', (request, options) => keys.withKeysInTurn(async () => request(options)));
        return {
            issuer,
            server,
            send,
            shownKeys: keys.shown,
            now: runtime.now,
            isLogPrivate,
            ask: async (call, read) => {
                const { status, url, headers, data } = await call(octokit);
                // A redirect that is not followed is no answer, whatever it carries.
                const answered = { status, url, headers: headers };
                const now = (0,retry/* clockOf */.ie)(answered, runtime.now()) ?? runtime.now();
                const value = status < 300 ? read(data, { server, url, now }) : undefined;
                if (value === undefined)
                    throw refusal/* Refusal */.P_.unexpected(answered);
                return value;
            },
            within: (budgetMs) => wired(work.within(budgetMs)),
        };
    };
    return wired(sender);
}
/** Makes one call of Octokit's by our own transport. Octokit's errors end here: a Refusal or a NetworkError is thrown. */
async function refusing(call, { send, effect, log }) {
    let last;
    const fetch = async (url, { method, headers, body }) => {
        // auth-app writes "bearer"; GitHub's documentation, and proxies that read it, write "Bearer".
        const authorization = headers.authorization?.replace(/^bearer /, 'Bearer ');
        const sent = { method, url, body, headers: authorization ? { ...headers, authorization } : headers };
        last = await send(effect ? { ...sent, effect } : sent);
        const { deprecation, sunset = 'no date' } = last.headers;
        if (deprecation)
            log.debug(`GitHub announces the end of ${method} ${new URL(url).pathname} in this API version: ${sunset}`);
        return asFetchResponse(last);
    };
    try {
        return await call(fetch);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error; // a signer's, who knows better than its cause
        if (error instanceof Error && error.cause instanceof message/* NetworkError */.Dr)
            throw error.cause;
        throw last && error instanceof Error && 'response' in error ? new refusal/* Refusal */.P_(last) : error;
    }
}
const silent = () => undefined;
// Octokit logs whole requests, credentials included; the transport leaves the trail instead.
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
/**
 * The part of `fetch`'s answer that Octokit uses. It reads JSON only by its content type, which a proxy may have changed
 * or dropped: so it asks for that, and is told the body's own.
 */
function asFetchResponse({ status, url, headers, body }) {
    const type = /^\s*[[{]/.test(body) ? 'application/json' : 'text/plain';
    return {
        status,
        url,
        headers: Object.assign(new Map(Object.entries(headers)), { get: () => type }),
        text: () => Promise.resolve(body),
    };
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ KEY_MISMATCH),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9968);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);


/** GitHub's words when a JWT is not signed with a key of the App that it names. */
const KEY_MISMATCH = /^A JSON web token could not be decoded/;
/** Where Gitea and Forgejo, whose API looks much like GitHub's, link to in each refusal. */
const GITEA = '/api/swagger';
/** GitHub's no, or an answer that is not one of its API: one error for both, whichever way it came. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    headers;
    body;
    requestId;
    /** Whether the answer is one that GitHub's API can give: JSON, with a status that refuses. */
    isOfTheApi;
    /** Whether it bears a mark of GitHub's API: other servers refuse in JSON as well, and a proxy may take headers away. */
    isMarked;
    /** The page of GitHub's documentation that it names. */
    documentation;
    /** Where it came from. */
    url;
    constructor({ status, url, headers, body }) {
        const data = status < 400 ? undefined : jsonObject(body);
        super(wordsOf(data));
        this.status = status;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.requestId = _service_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHub */ .g.requestIdOf(headers);
        this.documentation = /^https:\/\/docs\.github\.com\/[\w./#@-]{0,200}$/.exec(String(data?.documentation_url))?.[0];
        this.isOfTheApi = data !== undefined && !String(data.url).endsWith(GITEA);
        this.isMarked = this.requestId !== undefined || typeof data?.documentation_url === 'string';
    }
    /** An answer that is not what was asked for. Its body is left out: it may hold a token. */
    static unexpected(answer) {
        return new Refusal({ ...answer, body: '' });
    }
    /**
     * The line of a failure's report that quotes GitHub, with what its support needs to find the request; nothing when there
     * are no words to quote.
     */
    get said() {
        if (!this.isOfTheApi)
            return undefined;
        const who = this.isMarked ? 'GitHub' : this.host;
        return `${who} said: ${this.status} ${this.message} (request id ${this.requestId ?? 'none'})`;
    }
    /** Who answered with what, such as `proxy.example.com answered 502 (text/html)`. */
    get answer() {
        return `${this.host} answered ${this.status} (${this.type})`;
    }
    get host() {
        return new URL(this.url).host;
    }
    /** What kind of text came, such as `text/html`. */
    get type() {
        const [type] = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(this.headers['content-type'] ?? '') ?? [];
        return type ?? 'no content type';
    }
}
const MAX_WORDS = 1_000;
/** The words of an answer, bounded. An answer without a message is never quoted: it may contain a token. */
function wordsOf(data) {
    if (data === undefined)
        return '(what came is not an answer of its API, and is not shown)';
    if (!('message' in data))
        return '(JSON without a message, which is not shown)';
    const words = typeof data.message === 'string' ? data.message : JSON.stringify(data.message);
    return (0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${words}${'errors' in data ? ` ${JSON.stringify(data.errors)}` : ''}`, MAX_WORDS);
}
/** An answer's JSON object; nothing when it is anything else. */
function jsonObject(body) {
    try {
        const data = JSON.parse(body);
        return typeof data === 'object' && data !== null ? { ...data } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
// Stands in for content-type in the bundles (tsconfig.bundle.json): @octokit/request takes an answer's content type to
// pieces. github/app.ts tells it one of two, which have no parameters.
const parse = (type) => ({ type, parameters: {} });


/***/ }),

/***/ 62:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ JSONParse),
/* harmony export */   i: () => (/* binding */ JSONStringify)
/* harmony export */ });
// Stands in for json-with-bigint in the bundles (tsconfig.bundle.json): @octokit/request reads JSON with it, for numbers
// beyond 2^53. GitHub's IDs are far below, and are read as plain numbers everywhere else.
const JSONParse = JSON.parse;
const JSONStringify = JSON.stringify;


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withCustomRequest)
/* harmony export */ });
// Stands in for @octokit/graphql in the bundles (tsconfig.bundle.json): @octokit/core gives every Octokit a `graphql`,
// which nobody calls here.
const withCustomRequest = () => ({ defaults: () => undefined });


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ paginateRest)
/* harmony export */ });
// Stands in for @octokit/plugin-paginate-rest in the bundles (tsconfig.bundle.json): @octokit/rest adds it to every
// Octokit, with a list of the endpoints that have pages. None of those is asked here.
const paginateRest = () => ({});


/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ getUserAgent)
/* harmony export */ });
// Stands in for universal-user-agent in the bundles (tsconfig.bundle.json): Octokit's packages ask it, at import, for a
// name that the transport replaces by this action's own. It looks for a browser, which loads a module of Node's.
const getUserAgent = () => 'Node.js';


/***/ })

};
;