/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** The one error this action throws on purpose: a code of the catalogue, what happened, and what is known of it. */
class Failure extends Error {
    name = 'Failure';
    code;
    fix;
    said;
    constructor(code, whatHappened, { fix, said, cause } = {}) {
        super(whatHappened, { cause });
        this.code = code;
        this.fix = fix;
        this.said = said;
    }
    /** The same failure with one more thing to say about it. */
    with(more) {
        return this.withMessage(`${this.message}. ${more}`);
    }
    /** The same failure in better words. */
    withMessage(whatHappened, fix = this.fix) {
        const { said, cause } = this;
        return new Failure(this.code, whatHappened, { fix, said, cause });
    }
    toString() {
        return `${this.code}: ${this.message}`;
    }
}


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4700);

const MAX_SHOWN = 20;
/** All problems as one failure, of which the first are shown: under their own code when they share it, else as `input-invalid`. */
function failureOf(problems) {
    const codes = new Set(problems.map(({ code }) => code));
    const [code = 'input-invalid'] = codes.size === 1 ? codes : [];
    const shown = problems.slice(0, MAX_SHOWN);
    const fixes = [...new Set(shown.flatMap(({ fix }) => fix ?? []))];
    if (codes.size > 1)
        fixes.unshift('Correct what is named; each code is explained in docs/troubleshooting.md.');
    const fix = fixes.length > 0 ? fixes.join('\n') : undefined;
    if (problems.length === 1)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, problems[0]?.text ?? '', { fix });
    const list = shown.map((problem) => `- ${codes.size > 1 ? `${problem.code}: ` : ''}${problem.text}`);
    if (problems.length > MAX_SHOWN)
        list.push(`- and ${problems.length - MAX_SHOWN} more`);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, `${problems.length} problems with the inputs:\n${list.join('\n')}`, { fix });
}
/**
 * A value of an input as a message may show it: in quotes, on one line, with what nobody can see written out, since it may be
 * the very thing that is wrong. A long one may be anything, so it is not shown.
 */
function quoted(value) {
    if (value.length > 100)
        return `a text of ${value.length} characters`;
    return JSON.stringify(value).replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Spaces that are none, marks of no width, and those that turn the direction of writing. */
const INVISIBLE = /[\u0080-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runnerInputs)
/* harmony export */ });
const PREFIX = 'INPUT_';
/**
 * The inputs as the runner passes them: `private-key` as INPUT_PRIVATE-KEY. Exact in case, since a variable in another
 * case is not the runner's: it could come from a line break in GITHUB_ENV.
 */
function runnerInputs(env) {
    return {
        text: (name) => (env[`${PREFIX}${name.toUpperCase()}`] ?? '').trim(),
        names: () => Object.keys(env)
            .filter((name) => name.startsWith(PREFIX) && name === name.toUpperCase())
            .map((name) => name.slice(PREFIX.length).toLowerCase()),
    };
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseSummaryMode)
/* harmony export */ });
/* harmony import */ var _failures_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8796);

const SUMMARY_MODES = ['failure', 'always', 'never'];
/** Reads the input `summary`. What is not allowed is reported, and counts as the default. */
function parseSummaryMode(text, report) {
    const mode = SUMMARY_MODES.find((each) => each === (text.toLowerCase() || 'failure'));
    if (mode === undefined)
        report?.('input-invalid', `summary: found ${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}; allowed is ${SUMMARY_MODES.join(' or ')}`);
    return mode ?? 'failure';
}


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** What the log takes of one message, in characters; GitHub shows some 4,000 of an annotation. */
const MAX_LENGTH = 30_000;
/** A number of things as a person reads it, such as "1 account" or "2 accounts". */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** A text of others as one line, bounded. It cannot become a command of the runner, whatever it holds. */
function oneLine(text, maxLength = MAX_LENGTH) {
    return defused(bounded(text, maxLength).replaceAll('\n', ' '));
}
/** A text of several lines, bounded, of which none can become a command of the runner. */
function severalLines(text) {
    return bounded(text, MAX_LENGTH).split('\n').map(defused).join('\n');
}
function bounded(text, maxLength) {
    const more = text.length - maxLength;
    return more > 0 ? `${text.slice(0, maxLength)}\u2026 (${counted(more, 'character')} more)` : text;
}
/**
 * The runner takes `::name` at the start of a line for a command, after what .NET calls white space, and `##[name]`
 * anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs). Line breaks and other control characters, which
 * could begin a line on one terminal or another, become spaces.
 */
function defused(line) {
    return (line
        // Written out, since \p{Cc} takes a millisecond to be built.
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: '));
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ Secret)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./runtime/secret.js

/**
 * A text that must not be seen: it prints as `***` everywhere, and no function that logs or reports takes one.
 * Only the few places that truly need the text call `reveal()`; a test keeps the list of them.
 */
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The text itself, for the wire, the runner's files or the signature; never for a message. */
    reveal() {
        return this.#text;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ textOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a file; undefined where there is none, or none that may be read. */
function textOfFile(path) {
    try {
        // A pipe in the place of a file may never end.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./inputs/summary-mode.js
var summary_mode = __nccwpck_require__(4102);
// EXTERNAL MODULE: ./inputs/source.js
var source = __nccwpck_require__(4787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/utils.js
/* eslint-disable @typescript-eslint/no-explicit-any */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/command.js


function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/file-command.js
/* eslint-disable @typescript-eslint/no-explicit-any */
const file_command_crypto = { randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() };



function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${file_command_crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/core.js






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function debug(message) {
    issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}




//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./runtime/cancellation.js
const LAST_WAIT_MS = 500; // once it is called off
/** Makes one. */
function cancellable() {
    let requested = false;
    const callbacks = new Set();
    const onRequest = (callback) => {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
    };
    return {
        cancellation: { requested: () => requested, onRequest },
        callOff: () => {
            requested = true;
            for (const callback of callbacks)
                callback();
        },
        sleep: (milliseconds) => new Promise((resolve) => {
            const done = () => {
                clearTimeout(timer);
                forget();
                resolve();
            };
            const timer = setTimeout(done, requested ? Math.min(milliseconds, LAST_WAIT_MS) : milliseconds);
            const forget = onRequest(done);
        }),
    };
}

// EXTERNAL MODULE: ./runtime/printable.js
var printable = __nccwpck_require__(9968);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __nccwpck_require__(3366);
// EXTERNAL MODULE: ./runtime/text-file.js
var text_file = __nccwpck_require__(4487);
;// CONCATENATED MODULE: ./runtime/actions.js







/** The real runner, spoken to through @actions/core. */
function runnerRuntime() {
    const { env } = process;
    // Nobody reads any longer: the runner has gone. Its error would be told of, which fails again, for ever.
    process.stdout.on('error', () => undefined);
    const { cancellation, sleep } = cancellableBySignal();
    const { mask, maskLater, maskWaiting } = masks();
    /** Says something, once all that is to be hidden in it is masked. */
    const after = (say) => (...args) => {
        maskWaiting();
        say(...args);
    };
    return {
        env,
        log: {
            debug: (line) => {
                if (env.RUNNER_DEBUG === '1')
                    after(debug)((0,printable/* severalLines */.ge)(line));
            },
            info: after((line) => {
                info((0,printable/* oneLine */.TN)(line));
            }),
            notice: after((message, title) => {
                notice((0,printable/* severalLines */.ge)(message), { title });
            }),
            warning: after((message, title) => {
                warning((0,printable/* severalLines */.ge)(message), { title });
            }),
            error: after((message, title) => {
                error((0,printable/* severalLines */.ge)(message), { title });
            }),
        },
        maskedSecret: (text, formsOf) => {
            mask([text]);
            if (formsOf)
                maskLater(() => formsOf(text));
            return new secret/* Secret */.z(text);
        },
        setOutput: (name, value) => {
            setOutput(name, value instanceof secret/* Secret */.z ? value.reveal() : value);
        },
        saveState: (name, value) => {
            saveState(name, value);
        },
        exportVariable: (name, value) => {
            exportVariable(name, value);
        },
        addPath: (folder) => {
            addPath(folder);
        },
        writeSummary: (markdown) => {
            const { GITHUB_STEP_SUMMARY: file } = env;
            if (!file)
                return;
            try {
                (0,external_node_fs_.appendFileSync)(file, markdown);
            }
            catch (error) {
                // The summary only tells again what the log has told.
                warning(`The job summary could not be written: ${String(error)}`);
            }
        },
        readFile: text_file/* textOfFile */.n,
        now: Date.now,
        elapsed: () => process.uptime() * 1000, // `performance` would have to be loaded
        sleep,
        cancellation,
    };
}
/** What the runner has been told to mask, and what it is still to be told. */
function masks() {
    const masked = new Set();
    let waiting = [];
    const mask = (texts) => {
        const added = new Set();
        const add = (part) => {
            // What is shorter than a group of base64 is no line of a key, and masking it would black out the log.
            if (part.trim().length >= 4 && !masked.has(part))
                added.add(part);
        };
        for (const text of texts) {
            add(text);
            // Runners other than GitHub's mask a value of several lines only as a whole, so each line is registered as well.
            if (text.includes('\n'))
                for (const line of text.split(/\r?\n/))
                    add(line);
        }
        for (const part of added)
            masked.add(part);
        // One write for all: core.setSecret makes one for each, and a key has some 180 of them.
        if (added.size > 0)
            process.stdout.write([...added].map(maskCommand).join(''));
    };
    const maskWaiting = () => {
        const now = waiting;
        waiting = [];
        for (const forms of now)
            mask(forms());
    };
    const maskLater = (forms) => {
        waiting.push(forms);
        // When the event loop comes around: the first request is on its way by then.
        setImmediate(maskWaiting);
    };
    process.on('exit', maskWaiting);
    return { mask, maskLater, maskWaiting };
}
/** As core.setSecret has it. */
const maskCommand = (text) => `::add-mask::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${external_node_os_namespaceObject.EOL}`;
/** Takes the signals over from Node, which would end the process at once, with a token perhaps on its way. */
function cancellableBySignal() {
    const work = cancellable();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, work.callOff);
    return work;
}

;// CONCATENATED MODULE: ./run-step.js



const LAST_MS = 60_000; // as long as main may take: what never ends must not hold the job
/**
 * Runs a step against the real runner. What nobody else has caught becomes one annotation: also what is thrown outside of
 * the step's promise (by an event without a listener, or in a promise that nobody waits for), and a step that stops
 * half-way because nothing is left that could wake it.
 */
async function runStep({ run, onFailure }) {
    const runtime = runnerRuntime();
    const told = Promise.withResolvers();
    let [isDone, isTold] = [false, false];
    const fail = async (error) => {
        const isFirst = !isTold;
        isTold = true;
        if (onFailure === 'fail')
            process.exitCode = 1;
        setTimeout(() => process.exit(), LAST_MS).unref();
        const { asFailure, reportError, reportWarning } = await __nccwpck_require__.e(/* import() */ 914).then(__nccwpck_require__.bind(__nccwpck_require__, 2914));
        if (!isFirst)
            runtime.log.info(`Another failure: ${asFailure(error).toString()}`);
        else if (onFailure === 'warn')
            reportWarning(error, runtime);
        else
            reportError(error, runtime, { summary: wantsSummary(runtime) });
        told.resolve(undefined);
    };
    process.on('uncaughtException', (error) => void fail(error));
    process.on('unhandledRejection', (error) => void fail(error));
    process.on('beforeExit', () => {
        if (!isDone && !isTold)
            void fail(new Error('the step stopped before it was done'));
    });
    const end = () => {
        isDone = true;
    };
    // A step that something was thrown out of may never come to its end.
    await Promise.race([run(runtime).then(end, fail), told.promise]);
}
function wantsSummary({ env }) {
    return (0,summary_mode/* parseSummaryMode */.l)((0,source/* runnerInputs */.a)(env).text('summary')) !== 'never';
}

;// CONCATENATED MODULE: ./post.js

/** The story of each step that this bundle holds: the sister actions run from it as well, see docs/adr/0011. */
const STORIES = {
    post: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(925), __nccwpck_require__.e(128)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3128))).revoke,
    'gitlab-main': async () => (await Promise.all(/* import() | hosts-main */[__nccwpck_require__.e(925), __nccwpck_require__.e(494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3957))).mintForGitLab,
    'gitlab-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(925), __nccwpck_require__.e(676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9676))).endForGitLab,
    'bitbucket-main': async () => (await Promise.all(/* import() | hosts-main */[__nccwpck_require__.e(925), __nccwpck_require__.e(494)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7585))).mintForBitbucket,
    'bitbucket-post': async () => (await __nccwpck_require__.e(/* import() */ 338).then(__nccwpck_require__.bind(__nccwpck_require__, 6338))).endForBitbucket,
};
// The files of dist/gitlab/ and dist/bitbucket/ name theirs so.
const { mintAppTokenStep: post_name = 'post' } = globalThis;
const load = STORIES[post_name];
if (!load)
    throw new Error(`there is no step ${post_name}`);
void runStep({
    run: async (runtime) => (await load())(runtime),
    onFailure: post_name.endsWith('main') ? 'fail' : 'warn',
});

module.exports = __webpack_exports__;
/******/ })()
;