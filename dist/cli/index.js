#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 395:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(4100);
const { Command } = __nccwpck_require__(6986);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(9073);
const { Help } = __nccwpck_require__(5632);
const { Option } = __nccwpck_require__(7546);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(9073);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(4100);
const { CommanderError } = __nccwpck_require__(9073);
const { Help, stripColor } = __nccwpck_require__(5632);
const { Option, DualOptions } = __nccwpck_require__(7546);
const { suggestSimilar } = __nccwpck_require__(2044);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 5632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(4100);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(9073);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 2044:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau\u2013Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var resolveBlockMap = __nccwpck_require__(9573);
var resolveBlockSeq = __nccwpck_require__(1120);
var resolveFlowCollection = __nccwpck_require__(8884);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3915);
var composeNode = __nccwpck_require__(7691);
var resolveEnd = __nccwpck_require__(2022);
var resolveProps = __nccwpck_require__(5502);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var composeCollection = __nccwpck_require__(3043);
var composeScalar = __nccwpck_require__(6547);
var resolveEnd = __nccwpck_require__(2022);
var utilEmptyScalarPosition = __nccwpck_require__(3933);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var resolveBlockScalar = __nccwpck_require__(1399);
var resolveFlowScalar = __nccwpck_require__(2976);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(2768);
var Document = __nccwpck_require__(3915);
var errors = __nccwpck_require__(8450);
var identity = __nccwpck_require__(1737);
var composeDoc = __nccwpck_require__(4153);
var resolveEnd = __nccwpck_require__(2022);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);
var resolveProps = __nccwpck_require__(5502);
var utilContainsNewline = __nccwpck_require__(7865);
var utilFlowIndentCheck = __nccwpck_require__(5637);
var utilMapIncludes = __nccwpck_require__(1117);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(3013);
var resolveProps = __nccwpck_require__(5502);
var utilFlowIndentCheck = __nccwpck_require__(5637);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var resolveEnd = __nccwpck_require__(2022);
var resolveProps = __nccwpck_require__(5502);
var utilContainsNewline = __nccwpck_require__(7865);
var utilMapIncludes = __nccwpck_require__(1117);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var resolveEnd = __nccwpck_require__(2022);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(7865);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var toJS = __nccwpck_require__(445);
var Schema = __nccwpck_require__(7878);
var stringifyDocument = __nccwpck_require__(9255);
var anchors = __nccwpck_require__(9030);
var applyReviver = __nccwpck_require__(6767);
var createNode = __nccwpck_require__(1126);
var directives = __nccwpck_require__(2768);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 9030:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var visit = __nccwpck_require__(4190);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var visit = __nccwpck_require__(4190);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(2814);
var Document = __nccwpck_require__(3915);
var Schema = __nccwpck_require__(7878);
var errors = __nccwpck_require__(8450);
var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var cst = __nccwpck_require__(1475);
var lexer = __nccwpck_require__(7371);
var lineCounter = __nccwpck_require__(1242);
var parser = __nccwpck_require__(8238);
var publicApi = __nccwpck_require__(9901);
var visit = __nccwpck_require__(4190);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 7:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(9030);
var visit = __nccwpck_require__(4190);
var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);
var toJS = __nccwpck_require__(445);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(6767);
var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var stringifyPair = __nccwpck_require__(8070);
var addPairToJSMap = __nccwpck_require__(8374);
var identity = __nccwpck_require__(1737);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);
var toJS = __nccwpck_require__(445);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(486);
var addPairToJSMap = __nccwpck_require__(8374);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var stringifyCollection = __nccwpck_require__(486);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var toJS = __nccwpck_require__(445);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(8195);
var merge = __nccwpck_require__(5970);
var stringify = __nccwpck_require__(5474);
var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(1399);
var resolveFlowScalar = __nccwpck_require__(2976);
var errors = __nccwpck_require__(8450);
var stringifyString = __nccwpck_require__(4387);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 751:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 1:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(1588);
var cstStringify = __nccwpck_require__(751);
var cstVisit = __nccwpck_require__(1);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(1475);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(1475);
var lexer = __nccwpck_require__(7371);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(2814);
var Document = __nccwpck_require__(3915);
var errors = __nccwpck_require__(8450);
var log = __nccwpck_require__(8195);
var identity = __nccwpck_require__(1737);
var lineCounter = __nccwpck_require__(1242);
var parser = __nccwpck_require__(8238);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var map = __nccwpck_require__(773);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var tags = __nccwpck_require__(8904);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 773:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var YAMLMap = __nccwpck_require__(1856);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var YAMLSeq = __nccwpck_require__(3013);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(4387);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 8437:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var stringifyNumber = __nccwpck_require__(2827);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 1946:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var bool = __nccwpck_require__(8437);
var float = __nccwpck_require__(2859);
var int = __nccwpck_require__(4044);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var map = __nccwpck_require__(773);
var seq = __nccwpck_require__(1744);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var bool = __nccwpck_require__(8437);
var float = __nccwpck_require__(2859);
var int = __nccwpck_require__(4044);
var schema = __nccwpck_require__(1946);
var schema$1 = __nccwpck_require__(9605);
var binary = __nccwpck_require__(6737);
var merge = __nccwpck_require__(5970);
var omap = __nccwpck_require__(8781);
var pairs = __nccwpck_require__(9751);
var schema$2 = __nccwpck_require__(3019);
var set = __nccwpck_require__(1314);
var timestamp = __nccwpck_require__(5994);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(1543);
var stringifyString = __nccwpck_require__(4387);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 7292:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var stringifyNumber = __nccwpck_require__(2827);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var pairs = __nccwpck_require__(9751);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);
var YAMLSeq = __nccwpck_require__(3013);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var binary = __nccwpck_require__(6737);
var bool = __nccwpck_require__(2348);
var float = __nccwpck_require__(7292);
var int = __nccwpck_require__(7851);
var merge = __nccwpck_require__(5970);
var omap = __nccwpck_require__(8781);
var pairs = __nccwpck_require__(9751);
var set = __nccwpck_require__(1314);
var timestamp = __nccwpck_require__(5994);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1314:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(9030);
var identity = __nccwpck_require__(1737);
var stringifyComment = __nccwpck_require__(2005);
var stringifyString = __nccwpck_require__(4387);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 486:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var foldFlowLines = __nccwpck_require__(9777);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Complaint)
/* harmony export */ });
/** What ends a command, in words for a person: 1 is a failure, 2 a wrong call. */
class Complaint extends Error {
    exitCode;
    constructor(exitCode, message) {
        super(message);
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ GIT_PAGE),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   N4: () => (/* binding */ effectOn),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   hX: () => (/* binding */ NOT_OPEN_PAGE),
/* harmony export */   jw: () => (/* binding */ PERMISSIONS_PAGE)
/* harmony export */ });
/* harmony import */ var _knowledge_knowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2187);

const PERMISSIONS_PAGE = 'https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps';
const GIT_PAGE = 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation';
const NOT_OPEN_PAGE = 'https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens';
/** An effect with what most have: one that GITHUB_TOKEN has permissions for, raises nothing and asks nothing. */
function effect(of) {
    const permissions = of.permissions ?? {};
    return {
        why: of.what,
        target: 'current',
        raises: [],
        pushes: false,
        ...of,
        permissions,
        builtIn: (of.builtIn ?? true) && (0,_knowledge_knowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfGitHubToken */ .w9)(permissions),
    };
}
/** An effect on the repository that a file names; where it does not tell which, that is asked. */
function effectOn(named, of) {
    return 'ask' in named
        ? effect({ ...of, ask: of.ask ?? named.ask })
        : effect({ ...of, target: named.target });
}
const RANK = { read: 1, write: 2, admin: 3 };
/** All of several permissions, each at its highest level. */
function union(...all) {
    const result = {};
    for (const each of all)
        for (const [name, level] of Object.entries(each ?? {})) {
            const known = result[name];
            if (!known || RANK[level] > RANK[known])
                result[name] = level;
        }
    return result;
}


/***/ }),

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ readSteps),
/* harmony export */   Kf: () => (/* binding */ calledFile),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   Zw: () => (/* binding */ jobOf)
/* harmony export */ });
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1039);

const jobOf = (workflow, id) => workflow?.jobs.find((job) => job.id === id);
/** The file of this repository whose workflow a job calls. */
function calledFile({ uses }) {
    const called = uses?.trim();
    return called?.startsWith('./') === true ? called.slice(2) : undefined;
}
/** Reads a workflow file as GitHub does, as far as tokens are concerned. */
function readWorkflow(source) {
    const root = source.document.contents;
    return {
        source,
        on: readEvents(source, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, root, 'on')),
        env: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, root, 'env')),
        jobs: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, root, 'jobs')).flatMap(([id, pair]) => {
            const node = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H)(source, pair.value);
            return node ? [readJob(source, id, node)] : [];
        }),
    };
}
function readEvents(source, node) {
    if ((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H)(source, node))
        return new Map((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, node).map(([name, pair]) => [name, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(source, pair.value)]));
    return new Map((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(source, node).map((name) => [name, null]));
}
function readJob(source, id, node) {
    const value = (name) => (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, node, name);
    const timeout = Number((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('timeout-minutes')));
    return {
        id,
        node,
        uses: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('uses')),
        with: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, value('with')),
        secrets: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, value('secrets')),
        inheritsSecrets: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('secrets')) === 'inherit',
        env: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, value('env')),
        condition: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('if')),
        environment: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(source, node, 'environment') !== undefined,
        timeoutMinutes: Number.isFinite(timeout) ? timeout : undefined,
        hasContainer: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairOf */ .cF)(source, node, 'container') !== undefined,
        directory: defaultDirectory(source, node) ?? defaultDirectory(source, source.document.contents),
        matrix: readMatrix(source, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, node, 'strategy', 'matrix')),
        steps: readSteps(source, value('steps')),
    };
}
const defaultDirectory = (source, node) => (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, node, 'defaults', 'run', 'working-directory'));
/** The steps of a job, or of a composite action's `runs`. */
function readSteps(source, node) {
    return (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .asItems */ .dB)(source, node).map((item, index) => {
        const value = (name) => (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(source, item, name);
        return {
            index,
            node: item,
            id: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('id')),
            name: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('name')),
            uses: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('uses')),
            run: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('run')),
            shell: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('shell')),
            condition: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('if')),
            directory: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(source, value('working-directory')),
            with: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, value('with')),
            env: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, value('env')),
        };
    });
}
/** Values a matrix may have before its other combinations are of no interest here. */
const MAX_VALUES = 256;
function readMatrix(source, node) {
    const values = new Map();
    const add = (name, found) => {
        const known = values.get(name) ?? [];
        if (known.length < MAX_VALUES && (typeof found === 'string' || typeof found === 'number'))
            known.push(String(found));
        values.set(name, known);
        if (typeof found === 'object' && found !== null)
            for (const [key, inner] of Object.entries(found))
                if (!Array.isArray(inner))
                    add(`${name}.${key}`, inner);
    };
    for (const [name, pair] of (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(source, node)) {
        const list = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(source, pair.value);
        if (name === 'exclude' || !Array.isArray(list))
            continue;
        for (const item of list) {
            if (name !== 'include')
                add(name, item);
            else if (typeof item === 'object' && item !== null)
                for (const [key, inner] of Object.entries(item))
                    add(key, inner);
        }
    }
    return values;
}


/***/ }),

/***/ 1368:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2151);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4362);
// The entry of the command line; bundled as dist/cli/index.js.




// A reader that has seen enough, as `head`, is no failure.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit(process.exitCode ?? 0);
    throw error;
});
// npx starts it by a link; the package's folder, or the clone's, is two above the file itself.
const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.'))));
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)(process.argv.slice(2), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTerminal */ .N)(), home);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aM: () => (/* binding */ actionName),
  $l: () => (/* binding */ actionRow),
  o1: () => (/* binding */ actions),
  Pi: () => (/* binding */ commands),
  y9: () => (/* binding */ endpointEffects),
  vZ: () => (/* binding */ endpoints),
  GR: () => (/* binding */ ghRow),
  w9: () => (/* binding */ isOfGitHubToken)
});

;// CONCATENATED MODULE: ./cli/knowledge/actions.json
const actions_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"Actions that take a GitHub token. One row an action: which inputs and variables take the token, the least App permissions it needs, what changes them, which events its effects raise, whether an App token works (appToken), whether GITHUB_TOKEN would do in the same repository while nothing listens (builtIn). Adding an action: add a row, and a case to __tests__/migrate/.","readOn":"2026-10","scripts":{"nick-fields/retry":["command","on_retry_command"],"nick-invision/retry":["command","on_retry_command"],"wandalen/wretry.action":["command"],"addnab/docker-run-action":["run"],"devcontainers/ci":["runCmd"],"borales/actions-yarn":["cmd"],"coactions/setup-xvfb":["run"],"gabrielbb/xvfb-action":["run"],"uraimo/run-on-arch-action":["install","run"],"cross-platform-actions/action":["run"],"vmactions/freebsd-vm":["prepare","run"]},"notGitHub":["codecov/codecov-action","cachix/cachix-action","bufbuild/buf-action","bufbuild/buf-setup-action","bufbuild/buf-push-action","snyk/actions","sonarsource/sonarcloud-github-action","sonarsource/sonarqube-scan-action","slackapi/slack-github-action","8398a7/action-slack","appleboy/ssh-action","appleboy/telegram-action","aws-actions/configure-aws-credentials","azure/login","google-github-actions/auth","hashicorp/setup-terraform","amannn/action-netlify","nwtgck/actions-netlify","cloudflare/wrangler-action","cloudflare/pages-action","amondnet/vercel-action","superfly/flyctl-actions/setup-flyctl","akhileshns/heroku-deploy","pypa/gh-action-pypi-publish","coverallsapp/github-action","deepsourcelabs/test-coverage-action","paambaati/codeclimate-action","codacy/codacy-coverage-reporter-action","getsentry/action-release","rtcamp/action-slack-notify","discord-actions/message","sarisia/actions-status-discord","mxschmitt/action-tmate","webfactory/ssh-agent","actions/cache","gradle/actions/setup-gradle","gradle/gradle-build-action","depot/build-push-action","depot/setup-action","chromaui/action","browser-actions/setup-chrome","localstack/setup-localstack","doppleruniverse/secrets-fetch-action","hashicorp/vault-action","tailscale/github-action","expo/expo-github-action","w9jds/firebase-action","railwayapp/railway","codspeedhq/action","pulumi/actions","datadog/synthetics-ci-github-action","percy/exec-action","saucelabs/saucectl-run-action","infisical/secrets-action","1password/load-secrets-action","actions-rs/cargo","katyo/publish-crates","jfrog/setup-jfrog-cli"],"rows":[{"action":"schneegans/dynamic-badges-action","inputs":["auth"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"it writes a gist, and PATCH /gists/{gist_id} is not open to installation tokens","source":"https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens"},{"action":"exuanbo/actions-deploy-gist","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"it writes a gist, and gists are not open to installation tokens","source":"https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens"},{"action":"stefanzweifel/git-auto-commit-action","checkout":true,"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"caveat":"has no token input of its own: change the checkout","source":"https://github.com/stefanzweifel/git-auto-commit-action#commits-made-by-this-action-do-not-trigger-new-workflow-runs"},{"action":"EndBug/add-and-commit","checkout":true,"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"caveat":"pushes with the checkout credential","source":"https://github.com/EndBug/add-and-commit#readme"},{"action":"ad-m/github-push-action","inputs":["github_token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/ad-m/github-push-action#readme"},{"action":"peaceiris/actions-gh-pages","inputs":["personal_token","github_token"],"env":["PERSONAL_TOKEN"],"permissions":{"contents":"write"},"pushes":true,"raises":["push","page_build"],"appToken":"yes","builtIn":true,"rules":[{"input":"external_repository","target":{"repository":"external_repository"}}],"caveat":"both inputs end as https://x-access-token:\u2026@ (src/set-tokens.ts), so personal_token takes an App token","source":"https://github.com/peaceiris/actions-gh-pages#%EF%B8%8F-set-personal-access-token-personal_token"},{"action":"JamesIves/github-pages-deploy-action","inputs":["token"],"permissions":{"contents":"write"},"pushes":true,"raises":["push","page_build"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository-name","target":{"repository":"repository-name"}}],"source":"https://github.com/JamesIves/github-pages-deploy-action#optional-choices"},{"action":"andstor/copycat-action","inputs":["personal_token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"unverified","builtIn":false,"rules":[{"input":"dst_repo_name","target":{"owner":"dst_owner","repository":"dst_repo_name"}}],"caveat":"whether it writes the token as the user name of the URL was not checked","source":"https://github.com/andstor/copycat-action#readme"},{"action":"cpina/github-action-push-to-another-repository","env":["API_TOKEN_GITHUB"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"unverified","builtIn":false,"rules":[{"input":"destination-repository-name","target":{"owner":"destination-github-username","repository":"destination-repository-name"}}],"caveat":"builds https://OWNER:TOKEN@\u2026; GitHub documents x-access-token as the user name for an App token, others are undocumented; target repository of another owner needs its own token","source":"https://github.com/cpina/github-action-push-to-another-repository/blob/main/entrypoint.sh"},{"action":"BetaHuhn/repo-file-sync-action","inputs":["GH_PAT"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":false,"rules":[{"input":"SKIP_PR","equals":"true","instead":{"contents":"write"}},{"input":"FORK","cannot":"with FORK it pushes to the fork of a person"},{"ask":"which repositories does its sync configuration name?"}],"rename":{"from":"GH_PAT","to":"GH_INSTALLATION_TOKEN"},"caveat":"the input has to be renamed: GH_INSTALLATION_TOKEN takes an App token, GH_PAT does not (user name of the URL); then GIT_EMAIL and GIT_USERNAME are required; with.FORK cannot be done","source":"https://github.com/BetaHuhn/repo-file-sync-action#readme"},{"action":"AndreasAugustin/actions-template-sync","inputs":["source_gh_token","target_gh_token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":false,"rules":[{"forInput":"source_gh_token","instead":{"contents":"read"},"target":{"repository":"source_repo_path"}}],"source":"https://github.com/AndreasAugustin/actions-template-sync#readme"},{"action":"repo-sync/github-sync","inputs":["github_token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}},{"when":"private source: token in the source URL","permissions":{"contents":"read"}}],"raises":["push"],"appToken":"yes","builtIn":false,"source":"https://github.com/repo-sync/github-sync#readme"},{"action":"TriPSs/conventional-changelog-action","inputs":["github-token"],"permissions":{"contents":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push"],"appToken":"yes","builtIn":true,"source":"https://github.com/TriPSs/conventional-changelog-action#readme"},{"action":"mathieudutour/github-tag-action","inputs":["github_token"],"permissions":{"contents":"write"},"pushes":true,"raises":["push:tags","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/mathieudutour/github-tag-action#readme"},{"action":"anothrNick/github-tag-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write"},"pushes":true,"raises":["push:tags","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/anothrNick/github-tag-action#readme"},{"action":"peter-evans/create-pull-request","inputs":["token","branch-token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"rules":[{"input":"team-reviewers","forInput":"token","add":{"members":"read"}},{"input":"branch-token","forInput":"token","instead":{"pull_requests":"write"}},{"forInput":"branch-token","instead":{"contents":"write"}},{"input":"push-to-fork","cannot":"push-to-fork pushes to the fork of a person, where the App is not installed"}],"caveat":"labels, assignees and milestones of the pull request: pull_requests is enough for the first two; a milestone that is to be created needs issues","source":"https://github.com/peter-evans/create-pull-request#token"},{"action":"repo-sync/pull-request","inputs":["github_token"],"permissions":{"pull_requests":"write","contents":"read"},"pushes":true,"raises":["pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/repo-sync/pull-request#readme"},{"action":"gr2m/create-or-update-pull-request-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/gr2m/create-or-update-pull-request-action#readme"},{"action":"peter-evans/enable-pull-request-automerge","inputs":["token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"caveat":"the merge that follows is by the App: it starts on: push workflows, that of github.token does not","source":"https://github.com/peter-evans/enable-pull-request-automerge#action-inputs"},{"action":"pascalgn/automerge-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}},{"when":"MERGE_READY_STATE needs commit states","permissions":{"checks":"read","statuses":"read"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/pascalgn/automerge-action#usage"},{"action":"hmarr/auto-approve-action","inputs":["github-token"],"permissions":{"pull_requests":"write"},"raises":["pull_request_review"],"appToken":"partly","builtIn":true,"rules":[{"ask":"does the approval of an App count under the rules of the branch? It cannot be a code owner, nor approve its own pull requests"}],"caveat":"an App cannot be a code owner, and cannot approve its own pull requests; whether its approval counts depends on the rules of the branch: ask","source":"https://github.com/hmarr/auto-approve-action#approving-as-a-different-user"},{"action":"chinthakagodawita/autoupdate","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/chinthakagodawita/autoupdate#readme"},{"action":"tibdex/backport","inputs":["github_token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"rules":[{"input":"create_issue_on_error","equals":"true","add":{"issues":"write"}}],"source":"https://github.com/tibdex/backport#readme"},{"action":"korthout/backport-action","inputs":["github_token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"caveat":"usually together with the token of the checkout","source":"https://github.com/korthout/backport-action#readme","alsoCheckout":true},{"action":"kt3k/update-pr-description","inputs":["github_token"],"permissions":{"pull_requests":"write"},"raises":["pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/kt3k/update-pr-description#readme"},{"action":"changesets/action","inputs":["github-token"],"env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"with.commitMode/git pushes through the credential of actions/checkout","permissions":{"contents":"write"}},{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/changesets/action#readme","alsoCheckout":true},{"action":"googleapis/release-please-action","inputs":["token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"labels of the release pull request do not exist yet","permissions":{"issues":"write"}},{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"source":"https://github.com/googleapis/release-please-action#workflow-permissions"},{"action":"google-github-actions/release-please-action","inputs":["token"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"labels of the release pull request do not exist yet","permissions":{"issues":"write"}},{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"caveat":"moved to googleapis/release-please-action","source":"https://github.com/googleapis/release-please-action#workflow-permissions"},{"action":"release-plz/action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["push","pull_request","release","create"],"appToken":"yes","builtIn":true,"caveat":"with.token is the cargo registry token: leave it","source":"https://release-plz.dev/docs/github/token"},{"action":"renovatebot/github-action","inputs":["token"],"env":["RENOVATE_TOKEN"],"permissions":{"contents":"write","pull_requests":"write","issues":"write","checks":"write","statuses":"write","workflows":"write","administration":"read","members":"read","vulnerability_alerts":"read"},"pushes":true,"raises":["push","pull_request"],"appToken":"yes","builtIn":false,"rules":[{"ask":"which repositories does Renovate visit, and does a run take less than an hour?"}],"caveat":"a run longer than an hour loses the token","source":"https://docs.renovatebot.com/modules/platform/github/#running-as-a-github-app","waits":true},{"action":"takanome-dev/assign-issue-action","inputs":["github_token"],"permissions":{"issues":"write"},"raises":["issues","issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/takanome-dev/assign-issue-action#readme"},{"action":"softprops/action-gh-release","inputs":["token"],"env":["GITHUB_TOKEN"],"permissions":{"contents":"write"},"optional":[{"when":"the release creates a tag on a commit that changes workflow files","permissions":{"workflows":"write"}}],"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"rules":[{"input":"discussion_category_name","add":{"discussions":"write"}},{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/softprops/action-gh-release#permissions"},{"action":"ncipollo/release-action","inputs":["token"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"rules":[{"input":"discussionCategory","add":{"discussions":"write"}},{"input":"repo","target":{"owner":"owner","repository":"repo"}}],"source":"https://github.com/ncipollo/release-action#readme"},{"action":"actions/create-release","env":["GITHUB_TOKEN"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"caveat":"archived","source":"https://github.com/actions/create-release#readme"},{"action":"svenstaro/upload-release-action","inputs":["repo_token"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"rules":[{"input":"repo_name","target":{"repository":"repo_name"}}],"source":"https://github.com/svenstaro/upload-release-action#readme"},{"action":"release-drafter/release-drafter","inputs":["token"],"env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"read"},"optional":[{"when":"autolabeler","permissions":{"pull_requests":"write"}}],"raises":["release"],"appToken":"yes","builtIn":true,"source":"https://github.com/release-drafter/release-drafter#usage"},{"action":"cycjimmy/semantic-release-action","env":["GITHUB_TOKEN","GH_TOKEN"],"permissions":{"contents":"write","issues":"write","pull_requests":"write"},"pushes":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"raises":["release","create","push","issue_comment"],"appToken":"yes","builtIn":true,"caveat":"@semantic-release/git pushes with the same token; actions/checkout with persist-credentials: false, else the other credential wins","source":"https://github.com/semantic-release/github#github-authentication","alsoCheckout":true},{"action":"helm/chart-releaser-action","env":["CR_TOKEN"],"permissions":{"contents":"write"},"raises":["release","create","push:tags","page_build"],"appToken":"yes","builtIn":true,"rules":[{"input":"pages_branch","add":{}}],"source":"https://github.com/helm/chart-releaser-action#readme"},{"action":"mislav/bump-homebrew-formula-action","env":["COMMITTER_TOKEN"],"permissions":{"contents":"write"},"raises":["push"],"appToken":"partly","builtIn":false,"rules":[{"input":"homebrew-tap","absent":true,"cannot":"without homebrew-tap it forks Homebrew/homebrew-core into the account of the token\'s owner and opens a pull request there"},{"input":"homebrew-tap","matches":"^homebrew/","cannot":"it forks Homebrew\'s tap into the account of the token\'s owner and opens a pull request there"},{"input":"homebrew-tap","target":{"repository":"homebrew-tap"}},{"input":"create-pullrequest","equals":"true","add":{"pull_requests":"write"}}],"caveat":"own tap: works. homebrew-tap: Homebrew/homebrew-core (the default) forks into the account of the token and opens a pull request there: cannot be done with an App token","source":"https://github.com/mislav/bump-homebrew-formula-action#environment-variables"},{"action":"dawidd6/action-homebrew-bump-formula","inputs":["token"],"permissions":{"contents":"write"},"raises":["push"],"appToken":"partly","builtIn":false,"rules":[{"input":"no_fork","absent":true,"cannot":"without no_fork: true it forks the tap into the account of the token\'s owner"},{"input":"tap","absent":true,"cannot":"without a tap of its own it proposes the change to Homebrew/homebrew-core, from the fork of a person"},{"input":"tap","target":{"repository":"tap"}}],"caveat":"only with no_fork: true and a tap of the own account; it forks as the user of the token otherwise","source":"https://github.com/dawidd6/action-homebrew-bump-formula#readme"},{"action":"vedantmgoyal9/winget-releaser","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"takes a classic token alone; pushes to a fork of a person and opens a pull request in microsoft/winget-pkgs","source":"https://github.com/vedantmgoyal9/winget-releaser#readme"},{"action":"peter-evans/repository-dispatch","inputs":["token"],"permissions":{"contents":"write"},"raises":["repository_dispatch"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/repository-dispatch#token"},{"action":"peter-evans/slash-command-dispatch","inputs":["token"],"permissions":{"contents":"write"},"optional":[{"when":"reads pull request and comment, adds the reaction (reaction-token)","permissions":{"issues":"write","pull_requests":"read"}}],"raises":["repository_dispatch","workflow_dispatch"],"appToken":"unverified","builtIn":false,"rules":[{"input":"dispatch-type","equals":"workflow","add":{"actions":"write"}}],"caveat":"its page asks for a classic token; it reads the permission of the commenter (metadata)","source":"https://github.com/peter-evans/slash-command-dispatch#token"},{"action":"benc-uk/workflow-dispatch","inputs":["token"],"permissions":{"actions":"write"},"raises":["workflow_dispatch"],"appToken":"yes","builtIn":true,"rules":[{"input":"repo","target":{"repository":"repo"}}],"source":"https://github.com/benc-uk/workflow-dispatch#inputs"},{"action":"convictional/trigger-workflow-and-wait","inputs":["github_token"],"permissions":{"actions":"write"},"raises":["workflow_dispatch"],"appToken":"yes","builtIn":true,"rules":[{"input":"repo","target":{"owner":"owner","repository":"repo"}}],"caveat":"waits: a run longer than an hour loses the token","source":"https://github.com/convictional/trigger-workflow-and-wait#readme","waits":true},{"action":"actions/add-to-project","inputs":["github-token"],"permissions":{"organization_projects":"write","issues":"read","pull_requests":"read"},"appToken":"partly","builtIn":false,"rules":[{"input":"project-url","matches":"/users/","cannot":"projects of a user cannot be reached by an App token"},{"input":"project-url","matches":"/orgs/([\\\\w.-]+)/","target":{"organization":"project-url"}},{"input":"project-url","matches":"^(?!.*/(orgs|users)/)","ask":"does the project belong to an organization (an App can reach it) or to a user (it cannot)?"}],"caveat":"project-url under /orgs/: works, owner is that organization. Under /users/: cannot be done","source":"https://github.com/actions/add-to-project#creating-a-pat-and-adding-it-to-your-repository"},{"action":"m7kvqbe1/github-action-move-issues","inputs":["github-token"],"permissions":{"organization_projects":"write","issues":"read"},"appToken":"partly","builtIn":false,"rules":[{"input":"project-url","matches":"/users/","cannot":"projects of a user cannot be reached by an App token"}],"caveat":"boards of an organization only","source":"https://github.com/m7kvqbe1/github-action-move-issues#readme"},{"action":"actions/stale","inputs":["repo-token"],"permissions":{"issues":"write","pull_requests":"write"},"optional":[{"when":"keeps its state in the cache","permissions":{"actions":"write"}}],"raises":["issues","issue_comment","pull_request"],"appToken":"yes","builtIn":true,"rules":[{"input":"delete-branch","equals":"true","add":{"contents":"write"}}],"source":"https://github.com/actions/stale#recommended-permissions"},{"action":"actions/labeler","inputs":["repo-token"],"permissions":{"contents":"read","pull_requests":"write"},"optional":[{"when":"labels that do not exist yet","permissions":{"issues":"write"}}],"raises":["pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/actions/labeler#recommended-permissions"},{"action":"peter-evans/create-or-update-comment","inputs":["token"],"permissions":{"issues":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/create-or-update-comment#readme"},{"action":"peter-evans/find-comment","inputs":["token"],"permissions":{"issues":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/find-comment#readme"},{"action":"mshick/add-pr-comment","inputs":["repo-token"],"permissions":{"pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/mshick/add-pr-comment#readme"},{"action":"marocchino/sticky-pull-request-comment","inputs":["GITHUB_TOKEN"],"permissions":{"pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/marocchino/sticky-pull-request-comment#readme"},{"action":"thollander/actions-comment-pull-request","inputs":["github-token"],"permissions":{"pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/thollander/actions-comment-pull-request#readme"},{"action":"JasonEtco/create-an-issue","env":["GITHUB_TOKEN"],"permissions":{"issues":"write","contents":"read"},"raises":["issues"],"appToken":"yes","builtIn":true,"source":"https://github.com/JasonEtco/create-an-issue#readme"},{"action":"peter-evans/create-issue-from-file","inputs":["token"],"permissions":{"issues":"write"},"raises":["issues"],"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/peter-evans/create-issue-from-file#readme"},{"action":"imhoffd/needs-reply","inputs":["repo-token"],"permissions":{"issues":"write"},"raises":["issues","issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/imhoffd/needs-reply#readme"},{"action":"quarkusio/report-status-in-issue","inputs":["github-token"],"permissions":{"issues":"write"},"raises":["issue_comment","issues"],"appToken":"yes","builtIn":true,"rules":[{"input":"issue-repository","target":{"repository":"issue-repository"}}],"source":"https://github.com/quarkusio/report-status-in-issue#readme"},{"action":"contributor-assistant/github-action","env":["PERSONAL_ACCESS_TOKEN"],"permissions":{"contents":"write"},"pushes":true,"raises":["push"],"appToken":"yes","builtIn":false,"rules":[{"input":"remote-repository-name","target":{"owner":"remote-organization-name","repository":"remote-repository-name"}}],"caveat":"for remote-organization-name/remote-repository-name; env.GITHUB_TOKEN stays (pull_requests, statuses, actions)","source":"https://github.com/contributor-assistant/github-action#readme"},{"action":"tspascoal/get-user-teams-membership","inputs":["GITHUB_TOKEN"],"permissions":{"members":"read"},"appToken":"yes","builtIn":false,"source":"https://github.com/tspascoal/get-user-teams-membership#requirements"},{"action":"mszostok/codeowners-validator","inputs":["github_access_token"],"permissions":{"members":"read"},"optional":[{"when":"private repository","permissions":{"contents":"read"}}],"appToken":"yes","builtIn":false,"caveat":"has inputs of its own for an App as well","source":"https://github.com/mszostok/codeowners-validator/blob/main/docs/gh-auth.md"},{"action":"multimediallc/codeowners-plus","inputs":["github-token"],"permissions":{"pull_requests":"write","contents":"read","members":"read"},"appToken":"unverified","builtIn":false,"source":"https://github.com/multimediallc/codeowners-plus#readme"},{"action":"ossf/scorecard-action","inputs":["repo_token"],"permissions":{"administration":"read"},"optional":[{"when":"Webhooks check","permissions":{"repository_hooks":"read"}},{"when":"private repository","permissions":{"contents":"read","issues":"read","pull_requests":"read","checks":"read"}}],"appToken":"partly","builtIn":true,"rules":[{"input":"publish_results","equals":"true","cannot":"with publish_results: true the job may hold a short list of actions only, so that a mint step in it breaks the publishing"}],"caveat":"with publish_results: true the job may only hold a short list of actions, so a mint step in it breaks the publishing (its page, Workflow Restrictions). Needed for classic branch protection only; rulesets are read without","source":"https://github.com/ossf/scorecard-action/blob/main/docs/authentication/fine-grained-auth-token.md"},{"action":"dependabot/fetch-metadata","inputs":["github-token"],"permissions":{"pull_requests":"read","contents":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"alert-lookup","equals":"true","add":{"vulnerability_alerts":"read"},"notBuiltIn":true},{"input":"compat-lookup","equals":"true","ask":"does compat-lookup work with an App token here? Its page names a personal token"}],"caveat":"the key has to be among the Dependabot secrets","source":"https://github.com/dependabot/fetch-metadata#usage-instructions"},{"action":"jgehrcke/github-repo-stats","inputs":["ghtoken"],"permissions":{"administration":"read","contents":"write"},"pushes":true,"appToken":"yes","builtIn":false,"caveat":"the traffic endpoints need administration: read (endpoints-2023.json)","source":"https://github.com/jgehrcke/github-repo-stats#readme"},{"action":"machulav/ec2-github-runner","inputs":["github-token"],"permissions":{"administration":"write"},"appToken":"yes","builtIn":false,"caveat":"registers, lists and deletes runners of the repository; its second job mints again","source":"https://github.com/machulav/ec2-github-runner/blob/main/src/gh.js"},{"action":"dawidd6/action-download-artifact","inputs":["github_token"],"permissions":{"actions":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repo","target":{"repository":"repo"}}],"source":"https://github.com/dawidd6/action-download-artifact#usage"},{"action":"actions/download-artifact","inputs":["github-token"],"permissions":{"actions":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/actions/download-artifact#inputs"},{"action":"robinraju/release-downloader","inputs":["token"],"permissions":{"contents":"read"},"appToken":"yes","builtIn":true,"rules":[{"input":"repository","target":{"repository":"repository"}}],"source":"https://github.com/robinraju/release-downloader#readme"},{"action":"nick-fields/private-action-loader","inputs":["pal-repo-token"],"permissions":{"contents":"read"},"appToken":"yes","builtIn":false,"caveat":"for the repository of the private action; inputs that the action itself gets (token) are judged by that action; since 2022 private actions can be shared without any token","source":"https://github.com/nick-fields/private-action-loader#readme"},{"action":"styfle/cancel-workflow-action","inputs":["access_token"],"permissions":{"actions":"write"},"appToken":"yes","builtIn":true,"source":"https://github.com/styfle/cancel-workflow-action#readme"},{"action":"fkirc/skip-duplicate-actions","inputs":["github_token"],"permissions":{"actions":"write"},"appToken":"yes","builtIn":true,"source":"https://github.com/fkirc/skip-duplicate-actions#readme"},{"action":"action-pack/set-variable","inputs":["token"],"permissions":{"actions_variables":"write"},"appToken":"unverified","builtIn":false,"rules":[{"input":"org","add":{"organization_actions_variables":"write"}}],"caveat":"whether the mint takes the name actions_variables has not been tried (docs/migrate.md)","source":"https://github.com/action-pack/set-variable#readme"},{"action":"kroese/set-secret","inputs":["token"],"permissions":{"secrets":"write"},"appToken":"yes","builtIn":false,"source":"https://github.com/kroese/set-secret#readme"},{"action":"gliech/create-github-secret-action","inputs":["pa_token"],"permissions":{"secrets":"write"},"appToken":"yes","builtIn":false,"rules":[{"input":"location","matches":"^[^/]+$","instead":{"organization_secrets":"write"}},{"input":"location","matches":"/","target":{"repository":"location"}}],"source":"https://github.com/gliech/create-github-secret-action#readme"},{"action":"JamesIves/github-sponsors-readme-action","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"reads the sponsors of the person whose token it is","source":"https://github.com/JamesIves/github-sponsors-readme-action#configuration"},{"action":"lowlighter/metrics","inputs":["token"],"permissions":{},"appToken":"no","builtIn":false,"caveat":"asks for a classic token of a person","source":"https://github.com/lowlighter/metrics#readme"},{"action":"ravsamhq/notify-slack-action","inputs":["token"],"permissions":{"actions":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/ravsamhq/notify-slack-action#readme"},{"action":"github/codeql-action/upload-sarif","inputs":["token"],"permissions":{"security_events":"write"},"optional":[{"when":"private repository","permissions":{"actions":"read","contents":"read"}}],"appToken":"yes","builtIn":true,"source":"https://github.com/github/codeql-action#readme"},{"action":"github/codeql-action/init","inputs":["external-repository-token"],"permissions":{"contents":"read"},"appToken":"yes","builtIn":false,"caveat":"for the repositories of the configuration and packs","source":"https://docs.github.com/en/code-security/code-scanning"},{"action":"cachix/install-nix-action","inputs":["github_access_token"],"permissions":{},"optional":[{"when":"private flakes","permissions":{"contents":"read"}}],"appToken":"yes","builtIn":true,"source":"https://github.com/cachix/install-nix-action#readme"},{"action":"shivammathur/setup-php","env":["GITHUB_TOKEN","COMPOSER_TOKEN"],"permissions":{},"optional":[{"when":"private packages from git","permissions":{"contents":"read"}}],"appToken":"yes","builtIn":true,"source":"https://github.com/shivammathur/setup-php#readme"},{"action":"actions/setup-node","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-node#readme"},{"action":"actions/setup-go","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-go#readme"},{"action":"actions/setup-python","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-python#readme"},{"action":"actions/setup-dotnet","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-dotnet#readme"},{"action":"actions/setup-java","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/actions/setup-java#readme"},{"action":"astral-sh/setup-uv","inputs":["github-token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/astral-sh/setup-uv#readme"},{"action":"oven-sh/setup-bun","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/oven-sh/setup-bun#readme"},{"action":"arduino/setup-protoc","inputs":["repo-token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/arduino/setup-protoc#readme"},{"action":"taiki-e/install-action","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit of public downloads","source":"https://github.com/taiki-e/install-action#readme"},{"action":"actions/first-interaction","inputs":["repo-token","repo_token"],"permissions":{"issues":"write","pull_requests":"write"},"raises":["issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/actions/first-interaction#readme"},{"action":"dessant/lock-threads","inputs":["github-token"],"permissions":{"issues":"write","pull_requests":"write"},"raises":["issues","pull_request","issue_comment"],"appToken":"yes","builtIn":true,"source":"https://github.com/dessant/lock-threads#readme"},{"action":"actions-ecosystem/action-add-labels","inputs":["github_token"],"permissions":{"issues":"write","pull_requests":"write"},"raises":["issues","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/actions-ecosystem/action-add-labels#readme"},{"action":"tj-actions/branch-names","inputs":["token"],"permissions":{},"appToken":"yes","builtIn":true,"source":"https://github.com/tj-actions/branch-names#readme"},{"action":"tj-actions/changed-files","inputs":["token"],"permissions":{"contents":"read","pull_requests":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/tj-actions/changed-files#readme"},{"action":"dorny/paths-filter","inputs":["token"],"permissions":{"pull_requests":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/dorny/paths-filter#readme"},{"action":"amannn/action-semantic-pull-request","env":["GITHUB_TOKEN"],"permissions":{"pull_requests":"read"},"appToken":"yes","builtIn":true,"source":"https://github.com/amannn/action-semantic-pull-request#readme"},{"action":"lycheeverse/lychee-action","inputs":["token"],"env":["GITHUB_TOKEN"],"permissions":{},"appToken":"yes","builtIn":true,"caveat":"only for the rate limit","source":"https://github.com/lycheeverse/lychee-action#readme"},{"action":"reviewdog/action-eslint","inputs":["github_token"],"permissions":{"contents":"read","pull_requests":"write","checks":"write"},"appToken":"yes","builtIn":true,"source":"https://github.com/reviewdog/action-eslint#readme"},{"action":"marvinpinto/action-automatic-releases","inputs":["repo_token"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"appToken":"yes","builtIn":true,"source":"https://github.com/marvinpinto/action-automatic-releases#readme"},{"action":"crowdin/github-action","env":["GITHUB_TOKEN"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"raises":["push","pull_request"],"appToken":"yes","builtIn":true,"source":"https://github.com/crowdin/github-action#readme"}]}');
;// CONCATENATED MODULE: ./cli/knowledge/commands.json
const commands_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"Commands that take a GitHub token: gh\'s, tools\', mutations of GraphQL. Raises names events; push:tags is a push of a tag alone. What is in quiet does nothing on GitHub.","readOn":"2026-10","gh":[{"gh":["pr create"],"permissions":{"pull_requests":"write","contents":"read"},"pushes":true,"builtIn":true,"raises":["pull_request"],"flags":[{"flag":["--reviewer","-r","--add-reviewer"],"matches":"/","add":{"members":"read"}},{"flag":["--project","-p","--add-project"],"add":{"organization_projects":"write"}}],"source":"https://cli.github.com/manual/gh_pr_create"},{"gh":["pr merge","pr update-branch","pr revert"],"permissions":{"contents":"write","pull_requests":"write"},"pushes":true,"builtIn":true,"raises":["push","pull_request"],"flags":[{"flag":["--delete-branch","-d"],"raises":["delete"]}],"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"source":"https://cli.github.com/manual/gh_pr_merge"},{"gh":["pr review"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request_review"],"flags":[{"flag":["--approve","-a"],"ask":"does the approval of an App count under the rules of the branch? It cannot be a code owner, nor approve its own pull requests"}],"source":"https://cli.github.com/manual/gh_pr_review"},{"gh":["pr close"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request"],"flags":[{"flag":["--delete-branch","-d"],"add":{"contents":"write"},"raises":["delete"]},{"flag":["--comment","-c"],"raises":["issue_comment"]}],"source":"https://cli.github.com/manual/gh_pr_close"},{"gh":["pr edit","pr reopen","pr lock","pr unlock"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request"],"flags":[{"flag":["--reviewer","-r","--add-reviewer"],"matches":"/","add":{"members":"read"}},{"flag":["--project","-p","--add-project"],"add":{"organization_projects":"write"}},{"flag":["--assignee","-a","--add-assignee"],"matches":"(?i)copilot","cannot":"assigning Copilot needs the token of a person with a seat"}],"source":"https://cli.github.com/manual/gh_pr_edit"},{"gh":["pr ready"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["pull_request"],"optional":[{"when":"GitHub refuses without it, which some report","permissions":{"contents":"write"}}],"source":"https://cli.github.com/manual/gh_pr_ready"},{"gh":["pr comment"],"permissions":{"pull_requests":"write"},"builtIn":true,"raises":["issue_comment"],"source":"https://cli.github.com/manual/gh_pr_comment"},{"gh":["pr checkout","pr list","pr view","pr diff","pr status"],"permissions":{"pull_requests":"read","contents":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_pr_checkout"},{"gh":["pr checks"],"permissions":{"pull_requests":"read","checks":"read","statuses":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_pr_checks"},{"gh":["issue create","issue edit","issue close","issue reopen","issue delete","issue transfer","issue pin","issue unpin","issue lock","issue unlock"],"permissions":{"issues":"write"},"builtIn":true,"raises":["issues"],"flags":[{"flag":["--project","-p","--add-project"],"add":{"organization_projects":"write"}},{"flag":["--assignee","-a","--add-assignee"],"matches":"(?i)copilot","cannot":"assigning Copilot needs the token of a person with a seat"}],"source":"https://cli.github.com/manual/gh_issue_create"},{"gh":["issue comment"],"permissions":{"issues":"write"},"builtIn":true,"raises":["issue_comment"],"source":"https://cli.github.com/manual/gh_issue_comment"},{"gh":["issue develop"],"permissions":{"issues":"write","contents":"write"},"pushes":true,"builtIn":true,"raises":["create"],"source":"https://cli.github.com/manual/gh_issue_develop"},{"gh":["issue list","issue view","issue status","label list"],"permissions":{"issues":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_issue_list"},{"gh":["label create","label edit","label clone","label delete"],"permissions":{"issues":"write"},"builtIn":true,"raises":["label"],"source":"https://cli.github.com/manual/gh_label_create"},{"gh":["release upload","release delete-asset"],"permissions":{"contents":"write"},"builtIn":true,"raises":["release"],"source":"https://cli.github.com/manual/gh_release_upload"},{"gh":["release create","release edit","release delete"],"permissions":{"contents":"write"},"builtIn":true,"raises":["release","create","push:tags"],"flags":[{"flag":["--discussion-category"],"add":{"discussions":"write"}},{"flag":["--cleanup-tag"],"raises":["delete"]}],"optional":[{"when":"the tag that is created points at a commit that changes workflow files","permissions":{"workflows":"write"}}],"source":"https://cli.github.com/manual/gh_release_create"},{"gh":["release download","release view","release list","release verify","release verify-asset"],"permissions":{"contents":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_release_download"},{"gh":["workflow run"],"permissions":{"actions":"write"},"builtIn":true,"raises":["workflow_dispatch"],"source":"https://cli.github.com/manual/gh_workflow_run"},{"gh":["workflow enable","workflow disable","run rerun","run cancel","run delete","cache delete"],"permissions":{"actions":"write"},"builtIn":true,"source":"https://cli.github.com/manual/gh_workflow_enable"},{"gh":["run list","run download","workflow list","workflow view","cache list"],"permissions":{"actions":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_run_list"},{"gh":["run view","run watch"],"permissions":{"actions":"read","checks":"read"},"builtIn":true,"source":"https://cli.github.com/manual/gh_run_view"},{"gh":["secret set","secret delete","secret list"],"permissions":{"secrets":"write"},"builtIn":false,"organization":"--org","flags":[{"flag":["--org","-o"],"instead":{"organization_secrets":"write"}},{"flag":["--app","-a"],"matches":"dependabot","instead":{"dependabot_secrets":"write"}},{"flag":["--env","-e"],"add":{"environments":"write"}},{"flag":["--user","-u"],"cannot":"secrets of a user are about a person"}],"source":"https://cli.github.com/manual/gh_secret_set"},{"gh":["variable set","variable delete","variable list","variable get"],"permissions":{"actions_variables":"write"},"builtIn":false,"organization":"--org","unverified":"whether the mint takes the name actions_variables has not been tried","flags":[{"flag":["--org","-o"],"instead":{"organization_actions_variables":"write"}},{"flag":["--env","-e"],"add":{"environments":"write"}}],"source":"https://cli.github.com/manual/gh_variable_set"},{"gh":["project list","project view","project field-list","project item-list"],"permissions":{"organization_projects":"read"},"builtIn":false,"project":true,"source":"https://cli.github.com/manual/gh_project_list"},{"gh":["project item-add","project item-edit","project item-archive","project item-delete","project item-create","project create","project edit","project close","project delete","project copy","project link","project unlink","project field-create","project field-delete","project mark-template"],"permissions":{"organization_projects":"write"},"builtIn":false,"project":true,"flags":[{"flag":["--url"],"add":{"issues":"read","pull_requests":"read"}}],"source":"https://cli.github.com/manual/gh_project_item-add"},{"gh":["repo create"],"permissions":{"administration":"write"},"builtIn":false,"ask":"does the organization\'s installation of the App cover all repositories? Only then does it reach the new one; a repository of a user, or one made from a template, no App can create","flags":[{"flag":["--template","-p"],"cannot":"a repository from a template is created by a person alone"}],"source":"https://cli.github.com/manual/gh_repo_create"},{"gh":["repo delete","repo edit","repo archive","repo unarchive","repo rename","repo deploy-key add","repo deploy-key delete","repo deploy-key list","ruleset list","ruleset view"],"permissions":{"administration":"write"},"builtIn":false,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_delete"},{"gh":["repo fork"],"permissions":{"administration":"write","contents":"read"},"builtIn":false,"fork":true,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_fork"},{"gh":["repo sync"],"permissions":{"contents":"write"},"pushes":true,"builtIn":true,"raises":["push"],"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_sync"},{"gh":["repo clone"],"permissions":{"contents":"read"},"builtIn":true,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_clone"},{"gh":["repo list"],"permissions":{},"builtIn":false,"ask":"of which repositories does it need the list? An App token lists those that it reaches","source":"https://cli.github.com/manual/gh_repo_list"},{"gh":["repo view"],"permissions":{},"builtIn":true,"repositoryArgument":true,"source":"https://cli.github.com/manual/gh_repo_view"},{"gh":["gist create","gist edit","gist delete","gist list","gist view","gist clone","gist rename","ssh-key add","ssh-key list","ssh-key delete","gpg-key add","gpg-key list","gpg-key delete","codespace create","codespace list","codespace delete","codespace stop","codespace ssh","status"],"permissions":{},"builtIn":false,"cannot":"it is about a person, and an App token has none","source":"https://cli.github.com/manual/gh_gist_create"},{"gh":["agent-task create","agent-task list","agent-task view"],"permissions":{},"builtIn":false,"cannot":"Copilot\'s agent works for a person with a seat","source":"https://cli.github.com/manual/gh_agent-task_create"},{"gh":["auth status","auth refresh"],"permissions":{},"builtIn":false,"cannot":"GET /user answers 403 to an App token; take the outputs app-slug and git-user-name","source":"https://cli.github.com/manual/gh_auth_status"},{"gh":["extension install","extension list","extension upgrade","attestation verify","attestation download","search repos","search issues","search prs","search code","search commits","alias set","config set","version","help","auth setup-git","auth login","auth logout","auth token","completion"],"permissions":{},"builtIn":true,"source":"https://cli.github.com/manual/gh_extension_install"}],"tools":[{"tool":["semantic-release"],"git":true,"permissions":{"contents":"write","issues":"write","pull_requests":"write"},"pushes":true,"raises":["push","create","release","issue_comment"],"builtIn":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"tokenVariables":["GH_TOKEN","GITHUB_TOKEN"],"source":"https://github.com/semantic-release/github#github-authentication"},{"tool":["lerna version","lerna publish","release-it","np","commit-and-tag-version","auto shipit"],"permissions":{"contents":"write"},"pushes":true,"raises":["push","create","release"],"builtIn":true,"optional":[{"when":"what is pushed changes files under .github/workflows","permissions":{"workflows":"write"}}],"git":true,"tokenVariables":["GH_TOKEN","GITHUB_TOKEN"],"source":"https://github.com/lerna/lerna/tree/main/libs/commands/version#readme"},{"tool":["goreleaser"],"permissions":{"contents":"write"},"raises":["release","create","push:tags"],"builtIn":true,"goreleaser":true,"tokenVariables":["GITHUB_TOKEN"],"source":"https://goreleaser.com/resources/errors/resource-not-accessible-by-integration"},{"tool":["brew bump-formula-pr","brew bump-cask-pr","brew bump"],"permissions":{},"tokenVariables":["HOMEBREW_GITHUB_API_TOKEN"],"cannot":"it forks the tap and opens a pull request there, as a person","source":"https://docs.brew.sh/Manpage"},{"tool":["komac","wingetcreate"],"permissions":{},"tokenVariables":["GITHUB_TOKEN","KOMAC_TOKEN","WINGET_CREATE_GITHUB_TOKEN"],"cannot":"it forks microsoft/winget-pkgs and opens a pull request there, as a person","source":"https://github.com/microsoft/winget-create#readme"},{"tool":["brew install","brew update","brew upgrade","brew tap"],"permissions":{},"builtIn":true,"tokenVariables":["HOMEBREW_GITHUB_API_TOKEN"],"source":"https://docs.brew.sh/Manpage"},{"tool":["flux bootstrap"],"permissions":{"administration":"write","contents":"write"},"tokenVariables":["GITHUB_TOKEN"],"ask":"does flux keep a deploy key in the cluster (an App token is enough during the job), or the token itself (--token-auth, then no App can)?","flags":[{"flag":["--token-auth"],"cannot":"with --token-auth the cluster keeps the token, and an App token ends with the job"}],"source":"https://fluxcd.io/flux/installation/bootstrap/github/"},{"tool":["copilot"],"permissions":{},"tokenVariables":["COPILOT_GITHUB_TOKEN","GH_TOKEN","GITHUB_TOKEN"],"cannot":"Copilot works for a person with a seat","source":"https://docs.github.com/en/copilot/how-tos/use-copilot-agents"}],"keeps":["kubectl create secret","kubectl apply","argocd repo","argocd repocreds","aws ssm put-parameter","aws secretsmanager","aws cloudformation","terraform apply","terraform plan","tofu apply","helm install","helm upgrade","az keyvault secret set","gcloud secrets","vault kv put","docker push","flyctl secrets","heroku config:set","netlify env:set","vercel env"],"quiet":["echo","printf","cat","cd","ls","pwd","mkdir","rmdir","cp","mv","rm","touch","ln","chmod","chown","sed","awk","grep","egrep","fgrep","tr","cut","sort","uniq","head","tail","wc","tee","diff","cmp","test","[","[[","true","false","exit","return","set","unset","export","local","declare","readonly","shift","trap","wait","sleep","date","find","basename","dirname","realpath","readlink","tar","zip","unzip","gzip","gunzip","sha256sum","sha512sum","md5sum","jq","yq","envsubst","source","which","command","type","env","read","mapfile","pushd","popd","seq","expr","let","xargs","sudo","apt","apt-get","dpkg","apk","yum","dnf","choco","Write-Host","Write-Output","Get-ChildItem","Set-Location","Copy-Item","Remove-Item","New-Item","Get-Content","Set-Content","Add-Content","Out-File","Get-Date","git-cliff","git-lfs","rsync","ssh-keygen","ssh-add","ssh-agent","ssh-keyscan","uname","whoami","id","df","du","free","nproc","file","stat","mktemp","base64","openssl","gpg","tsc","eslint","prettier","jest","vitest","mocha","pytest","tox","ruff","black","flake8","mypy","rustfmt","clippy","gofmt","golangci-lint","shellcheck","hadolint","pre-commit","cmake","ctest","ninja","meson","gcc","g++","clang","javac","phpunit","rspec","rubocop","playwright","cypress"],"quietSubcommands":{"npm":["ci","install","i","test","t","version","pack","cache","config","pkg","prune","audit","outdated","--version","view"],"pnpm":["install","i","test","version","pack","store","config","--version","add"],"yarn":["install","test","version","pack","config","--version","--frozen-lockfile","--immutable","","add"],"bun":["install","test"],"pip":["install","list","freeze","download","wheel"],"pip3":["install"],"pipx":["install"],"poetry":["install","lock","version","build","config","update","check"],"uv":["sync","lock","pip","build","venv","version"],"cargo":["build","test","check","fmt","clippy","install","doc","update","fetch","generate-lockfile","package","set-version"],"go":["build","test","vet","mod","get","install","fmt","list","env","generate","version"],"bazel":["build","test"],"./gradlew":["build","test","check","assemble"],"gradle":["build","test","check","assemble"],"mvn":["test","verify","package","install","compile","versions"],"dotnet":["build","test","restore","pack","publish","format","tool"],"bundle":["install","config","lock"],"gem":["install","build"],"composer":["install","update","validate"],"docker":["build","pull","tag","images","info","version","buildx"],"terraform":["init","fmt","validate","version"],"corepack":["enable","prepare"],"rustup":["update","toolchain","component","target","default"],"nix":["build","flake"],"apt":["install","update"],"brew":["--version"],"mkdocs":["build"],"hugo":[""],"jekyll":["build"]},"quietScripts":["build","test","lint","format","fmt","typecheck","check","compile","docs","generate","clean","coverage","ci","bundle","prepare"],"graphql":{"addProjectV2ItemById":["organization_projects:write"],"updateProjectV2ItemFieldValue":["organization_projects:write"],"deleteProjectV2Item":["organization_projects:write"],"archiveProjectV2Item":["organization_projects:write"],"addProjectV2DraftIssue":["organization_projects:write"],"clearProjectV2ItemFieldValue":["organization_projects:write"],"createProjectV2":["organization_projects:write"],"updateProjectV2":["organization_projects:write"],"updateProjectV2ItemPosition":["organization_projects:write"],"createCommitOnBranch":["contents:write","push"],"createRef":["contents:write","create"],"updateRef":["contents:write","push"],"deleteRef":["contents:write"],"createPullRequest":["pull_requests:write","contents:read","pull_request"],"mergePullRequest":["contents:write","pull_requests:write","push","pull_request"],"enablePullRequestAutoMerge":["contents:write","pull_requests:write","push","pull_request"],"updatePullRequestBranch":["contents:write","pull_requests:write","push","pull_request"],"updatePullRequest":["pull_requests:write","pull_request"],"markPullRequestReadyForReview":["pull_requests:write","pull_request"],"convertPullRequestToDraft":["pull_requests:write","pull_request"],"addPullRequestReview":["pull_requests:write","pull_request_review"],"resolveReviewThread":["pull_requests:write"],"createIssue":["issues:write","issues"],"updateIssue":["issues:write","issues"],"closeIssue":["issues:write","issues"],"reopenIssue":["issues:write","issues"],"transferIssue":["issues:write","issues"],"deleteIssue":["issues:write","issues"],"createDiscussion":["discussions:write","discussion"],"addDiscussionComment":["discussions:write","discussion_comment"],"updateDiscussion":["discussions:write","discussion"],"closeDiscussion":["discussions:write","discussion"]}}');
;// CONCATENATED MODULE: ./cli/knowledge/endpoint-effects.json
const endpoint_effects_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"Which events the effects of an endpoint raise, which endpoints change a branch, and which are not open to installation tokens although the table of all endpoints does not have them. What the table of 2023 lacks is in more, from the page of each request.","readOn":"2026-10","raises":{"POST /repos/{owner}/{repo}/dispatches":["repository_dispatch"],"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches":["workflow_dispatch"],"POST /repos/{owner}/{repo}/pulls":["pull_request"],"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge":["push","pull_request"],"PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch":["push","pull_request"],"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews":["pull_request_review"],"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":["pull_request"],"POST /repos/{owner}/{repo}/issues":["issues"],"PUT /repos/{owner}/{repo}/contents/{path}":["push"],"POST /repos/{owner}/{repo}/merge-upstream":["push"],"POST /repos/{owner}/{repo}/releases":["release","create","push:tags"],"POST /repos/{owner}/{repo}/statuses/{sha}":["status"],"POST /repos/{owner}/{repo}/check-runs":["check_run"],"POST /repos/{owner}/{repo}/deployments":["deployment"],"POST /repos/{owner}/{repo}/git/refs":["push","create"],"POST /repos/{owner}/{repo}/issues/{issue_number}/comments":["issue_comment"],"PATCH /repos/{owner}/{repo}/git/refs/{ref}":["push"],"POST /repos/{owner}/{repo}/git/tags":[],"PATCH /repos/{owner}/{repo}/issues/{issue_number}":["issues"],"POST /repos/{owner}/{repo}/issues/{issue_number}/labels":["issues","pull_request"],"PUT /repos/{owner}/{repo}/issues/{issue_number}/labels":["issues","pull_request"],"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}":["issues","pull_request"],"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees":["issues","pull_request"],"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}":["issue_comment"],"PATCH /repos/{owner}/{repo}/pulls/{pull_number}":["pull_request"],"PATCH /repos/{owner}/{repo}/releases/{release_id}":["release","create","push:tags"],"DELETE /repos/{owner}/{repo}/contents/{path}":["push"],"POST /repos/{owner}/{repo}/merges":["push"],"DELETE /repos/{owner}/{repo}/git/refs/{ref}":["delete"],"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses":["deployment_status"]},"pushes":["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge","PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch","POST /repos/{owner}/{repo}/pulls","PUT /repos/{owner}/{repo}/contents/{path}","DELETE /repos/{owner}/{repo}/contents/{path}","POST /repos/{owner}/{repo}/merge-upstream","POST /repos/{owner}/{repo}/git/refs","PATCH /repos/{owner}/{repo}/git/refs/{ref}","POST /repos/{owner}/{repo}/merges","DELETE /repos/{owner}/{repo}/git/refs/{ref}"],"notOpen":["GET /user","POST /user/repos","POST /repos/{owner}/{repo}/generate","POST /repos/{owner}/{repo}/transfer","GET /notifications"],"more":{"GET /orgs/{org}/teams/{team_slug}":{"members":"read"},"GET /orgs/{org}/teams/{team_slug}/members":{"members":"read"},"GET /orgs/{org}/teams/{team_slug}/memberships/{username}":{"members":"read"},"PUT /orgs/{org}/teams/{team_slug}/memberships/{username}":{"members":"write"},"DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}":{"members":"write"},"POST /repos/{owner}/{repo}/releases/{release_id}/assets":{"contents":"write"},"GET /repos/{owner}/{repo}":{}}}');
;// CONCATENATED MODULE: ./cli/knowledge/endpoints.json
const endpoints_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"Generated from openapi/app-endpoints-2023.json and @octokit/plugin-rest-endpoint-methods by npm run generate.","readOn":"2023-11","source":"https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps","endpoints":{"POST /gists":{"appToken":false,"permissions":{"user:gists":"write"}},"DELETE /gists/{gist_id}":{"appToken":false,"permissions":{"user:gists":"write"}},"PATCH /gists/{gist_id}":{"appToken":false,"permissions":{"user:gists":"write"}},"POST /gists/{gist_id}/comments":{"appToken":false,"permissions":{"user:gists":"write"}},"DELETE /gists/{gist_id}/comments/{comment_id}":{"appToken":false,"permissions":{"user:gists":"write"}},"GET /gists/{gist_id}/comments/{comment_id}":{"appToken":false,"permissions":{}},"PATCH /gists/{gist_id}/comments/{comment_id}":{"appToken":false,"permissions":{"user:gists":"write"}},"POST /gists/{gist_id}/forks":{"appToken":false,"permissions":{"user:gists":"write"}},"DELETE /gists/{gist_id}/star":{"appToken":false,"permissions":{"user:gists":"write"}},"PUT /gists/{gist_id}/star":{"appToken":false,"permissions":{"user:gists":"write"}},"GET /notifications":{"appToken":false,"permissions":{"user:notifications":"read"}},"DELETE /orgs/{org}":{"appToken":true,"permissions":{"organization_administration":"write"}},"PATCH /orgs/{org}":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/actions/cache/usage":{"appToken":true,"permissions":{"organization_administration":"read"}},"GET /orgs/{org}/actions/cache/usage-by-repository":{"appToken":true,"permissions":{"organization_administration":"read"}},"GET /orgs/{org}/actions/oidc/customization/sub":{"appToken":true,"permissions":{"organization_administration":"read"}},"PUT /orgs/{org}/actions/oidc/customization/sub":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/actions/permissions":{"appToken":true,"permissions":{"organization_administration":"read"}},"PUT /orgs/{org}/actions/permissions":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/actions/permissions/repositories":{"appToken":true,"permissions":{"organization_administration":"read"}},"PUT /orgs/{org}/actions/permissions/repositories":{"appToken":true,"permissions":{"organization_administration":"write"}},"DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_administration":"write"}},"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/actions/permissions/selected-actions":{"appToken":true,"permissions":{"organization_administration":"read"}},"PUT /orgs/{org}/actions/permissions/selected-actions":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/actions/permissions/workflow":{"appToken":true,"permissions":{"organization_administration":"read"}},"PUT /orgs/{org}/actions/permissions/workflow":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/actions/runners":{"appToken":true,"permissions":{"organization_self_hosted_runners":"read"}},"GET /orgs/{org}/actions/runners/downloads":{"appToken":true,"permissions":{"organization_self_hosted_runners":"read"}},"POST /orgs/{org}/actions/runners/generate-jitconfig":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"POST /orgs/{org}/actions/runners/registration-token":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"POST /orgs/{org}/actions/runners/remove-token":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"DELETE /orgs/{org}/actions/runners/{runner_id}":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"GET /orgs/{org}/actions/runners/{runner_id}":{"appToken":true,"permissions":{"organization_self_hosted_runners":"read"}},"DELETE /orgs/{org}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"GET /orgs/{org}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"organization_self_hosted_runners":"read"}},"POST /orgs/{org}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"PUT /orgs/{org}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}":{"appToken":true,"permissions":{"organization_self_hosted_runners":"write"}},"GET /orgs/{org}/actions/secrets":{"appToken":true,"permissions":{"organization_secrets":"read"}},"GET /orgs/{org}/actions/secrets/public-key":{"appToken":true,"permissions":{"organization_secrets":"read"}},"DELETE /orgs/{org}/actions/secrets/{secret_name}":{"appToken":true,"permissions":{"organization_secrets":"write"}},"GET /orgs/{org}/actions/secrets/{secret_name}":{"appToken":true,"permissions":{"organization_secrets":"read"}},"PUT /orgs/{org}/actions/secrets/{secret_name}":{"appToken":true,"permissions":{"organization_secrets":"write"}},"GET /orgs/{org}/actions/secrets/{secret_name}/repositories":{"appToken":true,"permissions":{"organization_secrets":"read"}},"PUT /orgs/{org}/actions/secrets/{secret_name}/repositories":{"appToken":true,"permissions":{"organization_secrets":"write"}},"DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_secrets":"write"}},"PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_secrets":"write"}},"GET /orgs/{org}/actions/variables":{"appToken":true,"permissions":{"organization_actions_variables":"read"}},"POST /orgs/{org}/actions/variables":{"appToken":true,"permissions":{"organization_actions_variables":"write"}},"DELETE /orgs/{org}/actions/variables/{name}":{"appToken":true,"permissions":{"organization_actions_variables":"write"}},"GET /orgs/{org}/actions/variables/{name}":{"appToken":true,"permissions":{"organization_actions_variables":"read"}},"PATCH /orgs/{org}/actions/variables/{name}":{"appToken":true,"permissions":{"organization_actions_variables":"write"}},"GET /orgs/{org}/actions/variables/{name}/repositories":{"appToken":true,"permissions":{"organization_actions_variables":"read"}},"PUT /orgs/{org}/actions/variables/{name}/repositories":{"appToken":true,"permissions":{"organization_actions_variables":"write"}},"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_actions_variables":"write"}},"GET /orgs/{org}/blocks":{"appToken":true,"permissions":{"organization_user_blocking":"read"}},"DELETE /orgs/{org}/blocks/{username}":{"appToken":true,"permissions":{"organization_user_blocking":"write"}},"GET /orgs/{org}/blocks/{username}":{"appToken":true,"permissions":{"organization_user_blocking":"read"}},"PUT /orgs/{org}/blocks/{username}":{"appToken":true,"permissions":{"organization_user_blocking":"write"}},"GET /orgs/{org}/code-scanning/alerts":{"appToken":true,"permissions":{"security_events":"read"}},"GET /orgs/{org}/codespaces":{"appToken":true,"permissions":{"organization_codespaces":"read","codespaces":"read"},"unsure":true},"PUT /orgs/{org}/codespaces/access":{"appToken":true,"permissions":{"members":"write"}},"DELETE /orgs/{org}/codespaces/access/selected_users":{"appToken":true,"permissions":{"members":"write"}},"POST /orgs/{org}/codespaces/access/selected_users":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/codespaces/secrets":{"appToken":true,"permissions":{"members":"read"}},"GET /orgs/{org}/codespaces/secrets/public-key":{"appToken":true,"permissions":{"members":"read"}},"DELETE /orgs/{org}/codespaces/secrets/{secret_name}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/codespaces/secrets/{secret_name}":{"appToken":true,"permissions":{"members":"read"}},"PUT /orgs/{org}/codespaces/secrets/{secret_name}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories":{"appToken":true,"permissions":{"members":"read"}},"PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories":{"appToken":true,"permissions":{"members":"write"}},"DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}":{"appToken":true,"permissions":{"members":"write"}},"PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/copilot/billing":{"appToken":true,"permissions":{"organization_events":"write"}},"GET /orgs/{org}/copilot/billing/seats":{"appToken":true,"permissions":{"organization_events":"write"}},"POST /orgs/{org}/copilot/billing/selected_teams":{"appToken":true,"permissions":{"organization_events":"write"}},"GET /orgs/{org}/dependabot/alerts":{"appToken":true,"permissions":{"vulnerability_alerts":"read"}},"GET /orgs/{org}/dependabot/secrets":{"appToken":true,"permissions":{"organization_codespaces":"read"}},"GET /orgs/{org}/dependabot/secrets/public-key":{"appToken":true,"permissions":{"organization_codespaces":"read"}},"DELETE /orgs/{org}/dependabot/secrets/{secret_name}":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"GET /orgs/{org}/dependabot/secrets/{secret_name}":{"appToken":true,"permissions":{"organization_codespaces":"read"}},"PUT /orgs/{org}/dependabot/secrets/{secret_name}":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories":{"appToken":true,"permissions":{"organization_codespaces":"read"}},"PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"GET /orgs/{org}/failed_invitations":{"appToken":true,"permissions":{"members":"read"}},"GET /orgs/{org}/hooks":{"appToken":true,"permissions":{"organization_hooks":"read"}},"POST /orgs/{org}/hooks":{"appToken":true,"permissions":{"organization_hooks":"write"}},"DELETE /orgs/{org}/hooks/{hook_id}":{"appToken":true,"permissions":{"organization_hooks":"write"}},"GET /orgs/{org}/hooks/{hook_id}":{"appToken":true,"permissions":{"organization_hooks":"read"}},"PATCH /orgs/{org}/hooks/{hook_id}":{"appToken":true,"permissions":{"organization_hooks":"write"}},"GET /orgs/{org}/hooks/{hook_id}/config":{"appToken":true,"permissions":{"organization_hooks":"read"}},"PATCH /orgs/{org}/hooks/{hook_id}/config":{"appToken":true,"permissions":{"organization_hooks":"write"}},"GET /orgs/{org}/hooks/{hook_id}/deliveries":{"appToken":true,"permissions":{"organization_hooks":"read"}},"GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}":{"appToken":true,"permissions":{"organization_hooks":"read"}},"POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts":{"appToken":true,"permissions":{"organization_hooks":"write"}},"POST /orgs/{org}/hooks/{hook_id}/pings":{"appToken":true,"permissions":{"organization_hooks":"write"}},"GET /orgs/{org}/installations":{"appToken":true,"permissions":{"organization_administration":"read"}},"DELETE /orgs/{org}/interaction-limits":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/interaction-limits":{"appToken":true,"permissions":{"organization_administration":"read"}},"PUT /orgs/{org}/interaction-limits":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/invitations":{"appToken":true,"permissions":{"members":"read"}},"POST /orgs/{org}/invitations":{"appToken":true,"permissions":{"members":"write"}},"DELETE /orgs/{org}/invitations/{invitation_id}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/invitations/{invitation_id}/teams":{"appToken":true,"permissions":{"members":"read"}},"GET /orgs/{org}/members":{"appToken":true,"permissions":{"members":"read"}},"DELETE /orgs/{org}/members/{username}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/members/{username}":{"appToken":true,"permissions":{"members":"read"}},"GET /orgs/{org}/members/{username}/codespaces":{"appToken":true,"permissions":{"organization_codespaces":"read","codespaces":"read"},"unsure":true},"DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}":{"appToken":true,"permissions":{"organization_codespaces":"write","codespaces":"write"},"unsure":true},"POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop":{"appToken":true,"permissions":{"organization_codespaces":"write","security_events":"write"},"unsure":true},"DELETE /orgs/{org}/memberships/{username}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/memberships/{username}":{"appToken":true,"permissions":{"members":"read"}},"PUT /orgs/{org}/memberships/{username}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/outside_collaborators":{"appToken":true,"permissions":{"members":"read"}},"DELETE /orgs/{org}/outside_collaborators/{username}":{"appToken":true,"permissions":{"members":"write"}},"PUT /orgs/{org}/outside_collaborators/{username}":{"appToken":true,"permissions":{"members":"write"}},"GET /orgs/{org}/personal-access-token-requests":{"appToken":true,"permissions":{"organization_codespaces":"read"}},"POST /orgs/{org}/personal-access-token-requests":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"POST /orgs/{org}/personal-access-token-requests/{pat_request_id}":{"appToken":true,"permissions":{"organization_codespaces":"write"}},"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories":{"appToken":true,"permissions":{"organization_codespaces":"read"}},"GET /orgs/{org}/personal-access-tokens":{"appToken":true,"permissions":{"organization_personal_access_tokens":"read"}},"POST /orgs/{org}/personal-access-tokens":{"appToken":true,"permissions":{"organization_personal_access_tokens":"write"}},"POST /orgs/{org}/personal-access-tokens/{pat_id}":{"appToken":true,"permissions":{"organization_personal_access_tokens":"write"}},"GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories":{"appToken":true,"permissions":{"organization_personal_access_tokens":"read"}},"GET /orgs/{org}/projects":{"appToken":true,"permissions":{"organization_projects":"read"}},"POST /orgs/{org}/projects":{"appToken":true,"permissions":{"organization_projects":"write"}},"GET /orgs/{org}/properties/schema":{"appToken":true,"permissions":{"organization_custom_properties":"read","members":"read"},"unsure":true},"PATCH /orgs/{org}/properties/schema":{"appToken":true,"permissions":{"organization_administration":"write","organization_custom_properties":"admin"},"unsure":true},"DELETE /orgs/{org}/properties/schema/{custom_property_name}":{"appToken":true,"permissions":{"organization_administration":"write","organization_custom_properties":"admin"},"unsure":true},"GET /orgs/{org}/properties/schema/{custom_property_name}":{"appToken":true,"permissions":{"organization_custom_properties":"read","members":"read"},"unsure":true},"PUT /orgs/{org}/properties/schema/{custom_property_name}":{"appToken":true,"permissions":{"organization_administration":"write","organization_custom_properties":"admin"},"unsure":true},"GET /orgs/{org}/properties/values":{"appToken":true,"permissions":{"organization_custom_properties":"read","members":"read"},"unsure":true},"PATCH /orgs/{org}/properties/values":{"appToken":true,"permissions":{"organization_administration":"write","organization_custom_properties":"write"},"unsure":true},"GET /orgs/{org}/public_members":{"appToken":true,"permissions":{"members":"read"}},"DELETE /orgs/{org}/public_members/{username}":{"appToken":false,"permissions":{"members":"write"}},"GET /orgs/{org}/public_members/{username}":{"appToken":true,"permissions":{"members":"read"}},"PUT /orgs/{org}/public_members/{username}":{"appToken":false,"permissions":{"members":"write"}},"GET /orgs/{org}/repos":{"appToken":true,"permissions":{}},"POST /orgs/{org}/repos":{"appToken":true,"permissions":{"administration":"write"}},"GET /orgs/{org}/rulesets":{"appToken":true,"permissions":{"organization_administration":"write"}},"POST /orgs/{org}/rulesets":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/rulesets/rule-suites":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}":{"appToken":true,"permissions":{"organization_administration":"write"}},"DELETE /orgs/{org}/rulesets/{ruleset_id}":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/rulesets/{ruleset_id}":{"appToken":true,"permissions":{"organization_administration":"write"}},"PUT /orgs/{org}/rulesets/{ruleset_id}":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/secret-scanning/alerts":{"appToken":true,"permissions":{"secret_scanning_alerts":"read"}},"GET /orgs/{org}/security-advisories":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /orgs/{org}/security-managers":{"appToken":true,"permissions":{"organization_administration":"read"}},"DELETE /orgs/{org}/security-managers/teams/{team_slug}":{"appToken":true,"permissions":{"organization_administration":"write"}},"PUT /orgs/{org}/security-managers/teams/{team_slug}":{"appToken":true,"permissions":{"organization_administration":"write"}},"GET /orgs/{org}/settings/billing/actions":{"appToken":true,"permissions":{"organization_administration":"read"}},"GET /orgs/{org}/settings/billing/packages":{"appToken":true,"permissions":{"organization_administration":"read"}},"GET /orgs/{org}/settings/billing/shared-storage":{"appToken":true,"permissions":{"organization_administration":"read"}},"GET /orgs/{org}/teams":{"appToken":true,"permissions":{"members":"read"}},"POST /orgs/{org}/teams":{"appToken":true,"permissions":{"members":"write"}},"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}":{"appToken":true,"permissions":{"team_discussions":"write"}},"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}":{"appToken":true,"permissions":{"team_discussions":"write"}},"POST /orgs/{org}/{security_product}/{enablement}":{"appToken":true,"permissions":{"organization_administration":"write"}},"DELETE /projects/columns/cards/{card_id}":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"GET /projects/columns/cards/{card_id}":{"appToken":true,"anyOf":[{"organization_projects":"read"},{"repository_projects":"read"}]},"PATCH /projects/columns/cards/{card_id}":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"POST /projects/columns/cards/{card_id}/moves":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"DELETE /projects/columns/{column_id}":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"GET /projects/columns/{column_id}":{"appToken":true,"anyOf":[{"organization_projects":"read"},{"repository_projects":"read"}]},"PATCH /projects/columns/{column_id}":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"GET /projects/columns/{column_id}/cards":{"appToken":true,"anyOf":[{"organization_projects":"read"},{"repository_projects":"read"}]},"POST /projects/columns/{column_id}/cards":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"POST /projects/columns/{column_id}/moves":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"DELETE /projects/{project_id}":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"GET /projects/{project_id}":{"appToken":true,"anyOf":[{"organization_projects":"read"},{"repository_projects":"read"}]},"PATCH /projects/{project_id}":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"GET /projects/{project_id}/collaborators":{"appToken":true,"anyOf":[{"organization_projects":"admin"},{"repository_projects":"write"}]},"DELETE /projects/{project_id}/collaborators/{username}":{"appToken":true,"anyOf":[{"organization_projects":"admin"},{"repository_projects":"write"}]},"PUT /projects/{project_id}/collaborators/{username}":{"appToken":true,"anyOf":[{"organization_projects":"admin"},{"repository_projects":"write"}]},"GET /projects/{project_id}/collaborators/{username}/permission":{"appToken":true,"anyOf":[{"organization_projects":"admin"},{"repository_projects":"write"}]},"GET /projects/{project_id}/columns":{"appToken":true,"anyOf":[{"organization_projects":"read"},{"repository_projects":"read"}]},"POST /projects/{project_id}/columns":{"appToken":true,"anyOf":[{"organization_projects":"write"},{"repository_projects":"write"}]},"DELETE /repos/{owner}/{repo}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}":{"appToken":true,"permissions":{}},"PATCH /repos/{owner}/{repo}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/artifacts":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/cache/usage":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/actions/caches":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/caches":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/jobs/{job_id}":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs":{"appToken":true,"permissions":{"actions":"read"}},"POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/oidc/customization/sub":{"appToken":true,"permissions":{"actions":"read"}},"PUT /repos/{owner}/{repo}/actions/oidc/customization/sub":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/organization-secrets":{"appToken":true,"permissions":{"secrets":"read"}},"GET /repos/{owner}/{repo}/actions/organization-variables":{"appToken":true,"permissions":{"actions_variables":"read"}},"GET /repos/{owner}/{repo}/actions/permissions":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/actions/permissions":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/permissions/access":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/actions/permissions/access":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/permissions/selected-actions":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/actions/permissions/selected-actions":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/permissions/workflow":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/actions/permissions/workflow":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/runners":{"appToken":true,"permissions":{"administration":"read"}},"GET /repos/{owner}/{repo}/actions/runners/downloads":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig":{"appToken":true,"permissions":{"administration":"write"}},"POST /repos/{owner}/{repo}/actions/runners/registration-token":{"appToken":true,"permissions":{"administration":"write"}},"POST /repos/{owner}/{repo}/actions/runners/remove-token":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/runners/{runner_id}":{"appToken":true,"permissions":{"administration":"read"}},"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"administration":"write"}},"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/actions/runs":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/actions/runs/{run_id}":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals":{"appToken":true,"permissions":{"actions":"read"}},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs":{"appToken":true,"permissions":{"actions":"read"}},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel":{"appToken":true,"permissions":{"actions":"write"}},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule":{"appToken":true,"permissions":{"deployments":"write"}},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments":{"appToken":true,"permissions":{"actions":"read"}},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments":{"appToken":true,"permissions":{"actions":"read","checks":"read","deployments":"read"},"unsure":true},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun":{"appToken":true,"permissions":{"actions":"write"}},"POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/secrets":{"appToken":true,"permissions":{"secrets":"read"}},"GET /repos/{owner}/{repo}/actions/secrets/public-key":{"appToken":true,"permissions":{"secrets":"read"}},"DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}":{"appToken":true,"permissions":{"secrets":"write"}},"GET /repos/{owner}/{repo}/actions/secrets/{secret_name}":{"appToken":true,"permissions":{"secrets":"read"}},"PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}":{"appToken":true,"permissions":{"secrets":"write"}},"GET /repos/{owner}/{repo}/actions/variables":{"appToken":true,"permissions":{"actions_variables":"read"}},"POST /repos/{owner}/{repo}/actions/variables":{"appToken":true,"permissions":{"actions_variables":"write"}},"DELETE /repos/{owner}/{repo}/actions/variables/{name}":{"appToken":true,"permissions":{"actions_variables":"write"}},"GET /repos/{owner}/{repo}/actions/variables/{name}":{"appToken":true,"permissions":{"actions_variables":"read"}},"PATCH /repos/{owner}/{repo}/actions/variables/{name}":{"appToken":true,"permissions":{"actions_variables":"write"}},"GET /repos/{owner}/{repo}/actions/workflows":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}":{"appToken":true,"permissions":{"actions":"read"}},"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable":{"appToken":true,"permissions":{"actions":"write"}},"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches":{"appToken":true,"permissions":{"actions":"write"}},"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable":{"appToken":true,"permissions":{"actions":"write"}},"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing":{"appToken":true,"permissions":{"actions":"read"}},"GET /repos/{owner}/{repo}/activity":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/assignees":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"GET /repos/{owner}/{repo}/assignees/{assignee}":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"GET /repos/{owner}/{repo}/autolinks":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/autolinks":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/autolinks/{autolink_id}":{"appToken":true,"permissions":{"administration":"read"}},"DELETE /repos/{owner}/{repo}/automated-security-fixes":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/automated-security-fixes":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/automated-security-fixes":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/branches/{branch}":{"appToken":true,"permissions":{"contents":"read"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/branches/{branch}/protection":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews":{"appToken":true,"permissions":{"administration":"read"}},"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks":{"appToken":true,"permissions":{"administration":"read"}},"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts":{"appToken":true,"permissions":{"administration":"write"}},"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions":{"appToken":true,"permissions":{"administration":"read"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps":{"appToken":true,"permissions":{"administration":"write"}},"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams":{"appToken":true,"permissions":{"administration":"write"}},"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users":{"appToken":true,"permissions":{"administration":"write"}},"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users":{"appToken":true,"permissions":{"administration":"write"}},"POST /repos/{owner}/{repo}/branches/{branch}/rename":{"appToken":true,"permissions":{"contents":"write"}},"POST /repos/{owner}/{repo}/check-runs":{"appToken":true,"permissions":{"checks":"write"}},"GET /repos/{owner}/{repo}/check-runs/{check_run_id}":{"appToken":true,"permissions":{"checks":"read"}},"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}":{"appToken":true,"permissions":{"checks":"write"}},"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations":{"appToken":true,"permissions":{"checks":"read"}},"POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest":{"appToken":true,"permissions":{"checks":"write"}},"POST /repos/{owner}/{repo}/check-suites":{"appToken":true,"permissions":{"checks":"write"}},"PATCH /repos/{owner}/{repo}/check-suites/preferences":{"appToken":true,"permissions":{"checks":"write"}},"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}":{"appToken":true,"permissions":{"checks":"read"}},"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs":{"appToken":true,"permissions":{"checks":"read"}},"POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest":{"appToken":true,"permissions":{"checks":"write"}},"GET /repos/{owner}/{repo}/code-scanning/alerts":{"appToken":true,"permissions":{"security_events":"read"}},"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}":{"appToken":true,"permissions":{"security_events":"read"}},"PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}":{"appToken":true,"permissions":{"security_events":"write"}},"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances":{"appToken":true,"permissions":{"security_events":"read"}},"GET /repos/{owner}/{repo}/code-scanning/analyses":{"appToken":true,"permissions":{"security_events":"read"}},"DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}":{"appToken":true,"permissions":{"security_events":"write"}},"GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}":{"appToken":true,"permissions":{"security_events":"read"}},"GET /repos/{owner}/{repo}/code-scanning/codeql/databases":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}":{"appToken":true,"permissions":{"contents":"read"}},"PATCH /repos/{owner}/{repo}/code-scanning/default-setup":{"appToken":true,"permissions":{"administration":"write"}},"POST /repos/{owner}/{repo}/code-scanning/sarifs":{"appToken":true,"permissions":{"security_events":"write"}},"GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}":{"appToken":true,"permissions":{"security_events":"read"}},"GET /repos/{owner}/{repo}/codeowners/errors":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/codespaces":{"appToken":false,"permissions":{"codespaces":"read"}},"POST /repos/{owner}/{repo}/codespaces":{"appToken":false,"permissions":{"codespaces":"write"}},"GET /repos/{owner}/{repo}/codespaces/devcontainers":{"appToken":true,"permissions":{"codespaces_metadata":"read"}},"GET /repos/{owner}/{repo}/codespaces/machines":{"appToken":true,"permissions":{"codespaces_metadata":"read"}},"GET /repos/{owner}/{repo}/codespaces/new":{"appToken":false,"permissions":{"codespaces":"write"}},"GET /repos/{owner}/{repo}/codespaces/permissions_check":{"appToken":false,"permissions":{"codespaces":"write"}},"GET /repos/{owner}/{repo}/codespaces/secrets":{"appToken":true,"permissions":{"codespaces_secrets":"write"}},"GET /repos/{owner}/{repo}/codespaces/secrets/public-key":{"appToken":true,"permissions":{"codespaces_secrets":"write"}},"DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}":{"appToken":true,"permissions":{"administration":"write","codespaces_secrets":"write"},"unsure":true},"GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}":{"appToken":true,"permissions":{"codespaces_secrets":"write"}},"PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}":{"appToken":true,"permissions":{"administration":"write","codespaces_secrets":"write"},"unsure":true},"GET /repos/{owner}/{repo}/collaborators":{"appToken":true,"permissions":{}},"DELETE /repos/{owner}/{repo}/collaborators/{username}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/collaborators/{username}":{"appToken":true,"permissions":{}},"PUT /repos/{owner}/{repo}/collaborators/{username}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/collaborators/{username}/permission":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/comments":{"appToken":true,"permissions":{}},"DELETE /repos/{owner}/{repo}/comments/{comment_id}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/comments/{comment_id}":{"appToken":true,"permissions":{}},"PATCH /repos/{owner}/{repo}/comments/{comment_id}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/comments/{comment_id}/reactions":{"appToken":true,"permissions":{}},"POST /repos/{owner}/{repo}/comments/{comment_id}/reactions":{"appToken":true,"permissions":{"contents":"write"}},"DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/commits":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/commits/{commit_sha}/comments":{"appToken":true,"permissions":{}},"POST /repos/{owner}/{repo}/commits/{commit_sha}/comments":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls":{"appToken":true,"permissions":{"pull_requests":"read"}},"GET /repos/{owner}/{repo}/commits/{ref}":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/commits/{ref}/check-runs":{"appToken":true,"permissions":{"checks":"read"}},"GET /repos/{owner}/{repo}/commits/{ref}/check-suites":{"appToken":true,"permissions":{"checks":"read"}},"GET /repos/{owner}/{repo}/commits/{ref}/status":{"appToken":true,"permissions":{"statuses":"read"}},"GET /repos/{owner}/{repo}/commits/{ref}/statuses":{"appToken":true,"permissions":{"statuses":"read"}},"GET /repos/{owner}/{repo}/community/profile":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/compare/{basehead}":{"appToken":true,"permissions":{"contents":"read"}},"DELETE /repos/{owner}/{repo}/contents/{path}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/contents/{path}":{"appToken":true,"permissions":{"contents":"read"}},"PUT /repos/{owner}/{repo}/contents/{path}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/contributors":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/dependabot/alerts":{"appToken":true,"permissions":{"vulnerability_alerts":"read"}},"GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}":{"appToken":true,"permissions":{"vulnerability_alerts":"read"}},"PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}":{"appToken":true,"permissions":{"vulnerability_alerts":"write"}},"GET /repos/{owner}/{repo}/dependabot/secrets":{"appToken":true,"permissions":{"dependabot_secrets":"read"}},"GET /repos/{owner}/{repo}/dependabot/secrets/public-key":{"appToken":true,"permissions":{"dependabot_secrets":"read"}},"DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}":{"appToken":true,"permissions":{"dependabot_secrets":"write"}},"GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}":{"appToken":true,"permissions":{"dependabot_secrets":"read"}},"PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}":{"appToken":true,"permissions":{"dependabot_secrets":"write"}},"GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}":{"appToken":true,"anyOf":[{"contents":"read"},{"pull_requests":"read"}]},"GET /repos/{owner}/{repo}/dependency-graph/sbom":{"appToken":true,"permissions":{"contents":"read"}},"POST /repos/{owner}/{repo}/dependency-graph/snapshots":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/deployments":{"appToken":true,"permissions":{"deployments":"read"}},"POST /repos/{owner}/{repo}/deployments":{"appToken":true,"permissions":{"deployments":"write"}},"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}":{"appToken":true,"permissions":{"deployments":"write"}},"GET /repos/{owner}/{repo}/deployments/{deployment_id}":{"appToken":true,"permissions":{"deployments":"read"}},"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses":{"appToken":true,"permissions":{"deployments":"read"}},"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses":{"appToken":true,"permissions":{"deployments":"write"}},"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}":{"appToken":true,"permissions":{"deployments":"read"}},"POST /repos/{owner}/{repo}/dispatches":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/environments":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/environments/{environment_name}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/environments/{environment_name}":{"appToken":true,"permissions":{"actions":"read"}},"PUT /repos/{owner}/{repo}/environments/{environment_name}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies":{"appToken":true,"permissions":{"actions":"read"}},"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}":{"appToken":true,"permissions":{"actions":"read"}},"PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules":{"appToken":true,"permissions":{"actions":"read"}},"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps":{"appToken":true,"permissions":{"actions":"read"}},"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/events":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/forks":{"appToken":true,"permissions":{}},"POST /repos/{owner}/{repo}/forks":{"appToken":true,"permissions":{"administration":"write","contents":"read"},"unsure":true},"POST /repos/{owner}/{repo}/git/blobs":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/git/blobs/{file_sha}":{"appToken":true,"permissions":{"contents":"read"}},"POST /repos/{owner}/{repo}/git/commits":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/git/commits/{commit_sha}":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/git/matching-refs/{ref}":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/git/ref/{ref}":{"appToken":true,"permissions":{"contents":"read"}},"POST /repos/{owner}/{repo}/git/refs":{"appToken":true,"permissions":{"contents":"write"}},"DELETE /repos/{owner}/{repo}/git/refs/{ref}":{"appToken":true,"permissions":{"contents":"write"}},"PATCH /repos/{owner}/{repo}/git/refs/{ref}":{"appToken":true,"permissions":{"contents":"write"}},"POST /repos/{owner}/{repo}/git/tags":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/git/tags/{tag_sha}":{"appToken":true,"permissions":{"contents":"read"}},"POST /repos/{owner}/{repo}/git/trees":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/git/trees/{tree_sha}":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/hooks":{"appToken":true,"permissions":{"repository_hooks":"read"}},"POST /repos/{owner}/{repo}/hooks":{"appToken":true,"permissions":{"repository_hooks":"write"}},"DELETE /repos/{owner}/{repo}/hooks/{hook_id}":{"appToken":true,"permissions":{"repository_hooks":"write"}},"GET /repos/{owner}/{repo}/hooks/{hook_id}":{"appToken":true,"permissions":{"repository_hooks":"read"}},"PATCH /repos/{owner}/{repo}/hooks/{hook_id}":{"appToken":true,"permissions":{"repository_hooks":"write"}},"GET /repos/{owner}/{repo}/hooks/{hook_id}/config":{"appToken":true,"permissions":{"repository_hooks":"read"}},"PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config":{"appToken":true,"permissions":{"repository_hooks":"write"}},"GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries":{"appToken":true,"permissions":{"repository_hooks":"read"}},"GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}":{"appToken":true,"permissions":{"repository_hooks":"read"}},"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts":{"appToken":true,"permissions":{"repository_hooks":"write"}},"POST /repos/{owner}/{repo}/hooks/{hook_id}/pings":{"appToken":true,"permissions":{"repository_hooks":"read"}},"POST /repos/{owner}/{repo}/hooks/{hook_id}/tests":{"appToken":true,"permissions":{"repository_hooks":"read"}},"DELETE /repos/{owner}/{repo}/import":{"appToken":false,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/import":{"appToken":false,"permissions":{"contents":"read"}},"PATCH /repos/{owner}/{repo}/import":{"appToken":false,"permissions":{"contents":"write"}},"PUT /repos/{owner}/{repo}/import":{"appToken":false,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/import/authors":{"appToken":false,"permissions":{"contents":"read"}},"PATCH /repos/{owner}/{repo}/import/authors/{author_id}":{"appToken":false,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/import/large_files":{"appToken":false,"permissions":{"contents":"read"}},"PATCH /repos/{owner}/{repo}/import/lfs":{"appToken":false,"permissions":{"contents":"write"}},"DELETE /repos/{owner}/{repo}/interaction-limits":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/interaction-limits":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/interaction-limits":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/invitations":{"appToken":true,"permissions":{"administration":"read"}},"DELETE /repos/{owner}/{repo}/invitations/{invitation_id}":{"appToken":true,"permissions":{"administration":"write"}},"PATCH /repos/{owner}/{repo}/invitations/{invitation_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/issues":{"appToken":true,"permissions":{"issues":"read"}},"POST /repos/{owner}/{repo}/issues":{"appToken":true,"permissions":{"issues":"write"}},"GET /repos/{owner}/{repo}/issues/comments":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/issues/comments/{comment_id}":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions":{"appToken":true,"permissions":{"issues":"read"}},"POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions":{"appToken":true,"permissions":{"issues":"write"}},"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}":{"appToken":true,"permissions":{"issues":"write"}},"GET /repos/{owner}/{repo}/issues/events":{"appToken":true,"permissions":{"issues":"read"}},"GET /repos/{owner}/{repo}/issues/events/{event_id}":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"GET /repos/{owner}/{repo}/issues/{issue_number}":{"appToken":true,"permissions":{"issues":"read"}},"PATCH /repos/{owner}/{repo}/issues/{issue_number}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"GET /repos/{owner}/{repo}/issues/{issue_number}/comments":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"POST /repos/{owner}/{repo}/issues/{issue_number}/comments":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/issues/{issue_number}/events":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/issues/{issue_number}/labels":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"POST /repos/{owner}/{repo}/issues/{issue_number}/labels":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"PUT /repos/{owner}/{repo}/issues/{issue_number}/labels":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"PUT /repos/{owner}/{repo}/issues/{issue_number}/lock":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions":{"appToken":true,"permissions":{"issues":"read"}},"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions":{"appToken":true,"permissions":{"issues":"write"}},"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}":{"appToken":true,"permissions":{"issues":"write"}},"GET /repos/{owner}/{repo}/issues/{issue_number}/timeline":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"GET /repos/{owner}/{repo}/keys":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/keys":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/keys/{key_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/keys/{key_id}":{"appToken":true,"permissions":{"administration":"read"}},"GET /repos/{owner}/{repo}/labels":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"POST /repos/{owner}/{repo}/labels":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"DELETE /repos/{owner}/{repo}/labels/{name}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/labels/{name}":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"PATCH /repos/{owner}/{repo}/labels/{name}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/languages":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/license":{"appToken":true,"permissions":{}},"POST /repos/{owner}/{repo}/merge-upstream":{"appToken":true,"permissions":{"contents":"write"}},"POST /repos/{owner}/{repo}/merges":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/milestones":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"POST /repos/{owner}/{repo}/milestones":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"DELETE /repos/{owner}/{repo}/milestones/{milestone_number}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/milestones/{milestone_number}":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}":{"appToken":true,"anyOf":[{"issues":"write"},{"pull_requests":"write"}]},"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels":{"appToken":true,"anyOf":[{"issues":"read"},{"pull_requests":"read"}]},"DELETE /repos/{owner}/{repo}/pages":{"appToken":true,"permissions":{"administration":"write","pages":"write"},"unsure":true},"GET /repos/{owner}/{repo}/pages":{"appToken":true,"permissions":{"pages":"read"}},"POST /repos/{owner}/{repo}/pages":{"appToken":true,"permissions":{"administration":"write","pages":"write"},"unsure":true},"PUT /repos/{owner}/{repo}/pages":{"appToken":true,"permissions":{"administration":"write","pages":"write"},"unsure":true},"GET /repos/{owner}/{repo}/pages/builds":{"appToken":true,"permissions":{"pages":"read"}},"POST /repos/{owner}/{repo}/pages/builds":{"appToken":true,"permissions":{"pages":"write"}},"GET /repos/{owner}/{repo}/pages/builds/latest":{"appToken":true,"permissions":{"pages":"read"}},"GET /repos/{owner}/{repo}/pages/builds/{build_id}":{"appToken":true,"permissions":{"pages":"read"}},"POST /repos/{owner}/{repo}/pages/deployment":{"appToken":true,"permissions":{"pages":"write"}},"GET /repos/{owner}/{repo}/pages/health":{"appToken":true,"permissions":{"administration":"write","pages":"write"},"unsure":true},"DELETE /repos/{owner}/{repo}/private-vulnerability-reporting":{"appToken":true,"permissions":{"administration":"write"}},"PUT /repos/{owner}/{repo}/private-vulnerability-reporting":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/projects":{"appToken":true,"permissions":{"repository_projects":"read"}},"POST /repos/{owner}/{repo}/projects":{"appToken":true,"permissions":{"repository_projects":"write"}},"GET /repos/{owner}/{repo}/properties/values":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/pulls":{"appToken":true,"permissions":{"pull_requests":"read"}},"POST /repos/{owner}/{repo}/pulls":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/comments":{"appToken":true,"permissions":{"pull_requests":"read"}},"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/comments/{comment_id}":{"appToken":true,"permissions":{"pull_requests":"read"}},"PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions":{"appToken":true,"permissions":{"pull_requests":"read"}},"POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions":{"appToken":true,"permissions":{"pull_requests":"write"}},"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}":{"appToken":true,"anyOf":[{"contents":"read"},{"pull_requests":"read"}]},"PATCH /repos/{owner}/{repo}/pulls/{pull_number}":{"appToken":true,"permissions":{"pull_requests":"write"}},"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces":{"appToken":false,"permissions":{"codespaces":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments":{"appToken":true,"permissions":{"pull_requests":"read"}},"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments":{"appToken":true,"permissions":{"pull_requests":"write"}},"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits":{"appToken":true,"permissions":{"pull_requests":"read"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/files":{"appToken":true,"permissions":{"pull_requests":"read"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/merge":{"appToken":true,"permissions":{"pull_requests":"read"}},"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge":{"appToken":true,"permissions":{"contents":"write"}},"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":{"appToken":true,"permissions":{"pull_requests":"read"}},"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews":{"appToken":true,"permissions":{"pull_requests":"read"}},"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews":{"appToken":true,"permissions":{"pull_requests":"write"}},"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}":{"appToken":true,"permissions":{"pull_requests":"read"}},"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments":{"appToken":true,"permissions":{"pull_requests":"read"}},"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals":{"appToken":true,"permissions":{"pull_requests":"write"}},"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events":{"appToken":true,"permissions":{"pull_requests":"write"}},"PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/releases":{"appToken":true,"permissions":{"contents":"read"}},"POST /repos/{owner}/{repo}/releases":{"appToken":true,"permissions":{"contents":"write"}},"DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/releases/assets/{asset_id}":{"appToken":true,"permissions":{"contents":"read"}},"PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}":{"appToken":true,"permissions":{"contents":"write"}},"POST /repos/{owner}/{repo}/releases/generate-notes":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/releases/latest":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/releases/tags/{tag}":{"appToken":true,"permissions":{"contents":"read"}},"DELETE /repos/{owner}/{repo}/releases/{release_id}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/releases/{release_id}":{"appToken":true,"permissions":{"contents":"read"}},"PATCH /repos/{owner}/{repo}/releases/{release_id}":{"appToken":true,"permissions":{"contents":"write"}},"GET /repos/{owner}/{repo}/releases/{release_id}/assets":{"appToken":true,"permissions":{"contents":"read"}},"GET /repos/{owner}/{repo}/rules/branches/{branch}":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/rulesets":{"appToken":true,"permissions":{}},"POST /repos/{owner}/{repo}/rulesets":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/rulesets/rule-suites":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}":{"appToken":true,"permissions":{}},"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/secret-scanning/alerts":{"appToken":true,"permissions":{"secret_scanning_alerts":"read"}},"GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}":{"appToken":true,"permissions":{"secret_scanning_alerts":"read"}},"PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}":{"appToken":true,"permissions":{"secret_scanning_alerts":"write"}},"GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations":{"appToken":true,"permissions":{"secret_scanning_alerts":"read"}},"GET /repos/{owner}/{repo}/security-advisories":{"appToken":true,"permissions":{"pull_requests":"read"}},"POST /repos/{owner}/{repo}/security-advisories":{"appToken":true,"permissions":{"pull_requests":"write"}},"POST /repos/{owner}/{repo}/security-advisories/reports":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}":{"appToken":true,"permissions":{"pull_requests":"read"}},"PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}":{"appToken":true,"permissions":{"pull_requests":"write"}},"POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve":{"appToken":true,"permissions":{"pull_requests":"write"}},"GET /repos/{owner}/{repo}/stargazers":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/stats/code_frequency":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/stats/commit_activity":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/stats/contributors":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/stats/participation":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/stats/punch_card":{"appToken":true,"permissions":{}},"POST /repos/{owner}/{repo}/statuses/{sha}":{"appToken":true,"permissions":{"statuses":"write"}},"GET /repos/{owner}/{repo}/subscribers":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/tags":{"appToken":true,"permissions":{}},"GET /repos/{owner}/{repo}/tags/protection":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/tags/protection":{"appToken":true,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/tags/protection/{tag_protection_id}":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/teams":{"appToken":true,"permissions":{"administration":"read"}},"GET /repos/{owner}/{repo}/topics":{"appToken":true,"permissions":{}},"PUT /repos/{owner}/{repo}/topics":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/traffic/clones":{"appToken":true,"permissions":{"administration":"read"}},"GET /repos/{owner}/{repo}/traffic/popular/paths":{"appToken":true,"permissions":{"administration":"read"}},"GET /repos/{owner}/{repo}/traffic/popular/referrers":{"appToken":true,"permissions":{"administration":"read"}},"GET /repos/{owner}/{repo}/traffic/views":{"appToken":true,"permissions":{"administration":"read"}},"POST /repos/{owner}/{repo}/transfer":{"appToken":false,"permissions":{"administration":"write"}},"DELETE /repos/{owner}/{repo}/vulnerability-alerts":{"appToken":true,"permissions":{"administration":"write"}},"GET /repos/{owner}/{repo}/vulnerability-alerts":{"appToken":true,"permissions":{"administration":"read"}},"PUT /repos/{owner}/{repo}/vulnerability-alerts":{"appToken":true,"permissions":{"administration":"write"}},"POST /repos/{template_owner}/{template_repo}/generate":{"appToken":false,"permissions":{}},"GET /repositories":{"appToken":true,"permissions":{}},"GET /repositories/{repository_id}/environments/{environment_name}/secrets":{"appToken":true,"permissions":{"environments":"read","secrets":"read"},"unsure":true},"GET /repositories/{repository_id}/environments/{environment_name}/secrets/public-key":{"appToken":true,"permissions":{"environments":"read","secrets":"read"},"unsure":true},"DELETE /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}":{"appToken":true,"permissions":{"environments":"write","secrets":"write"},"unsure":true},"GET /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}":{"appToken":true,"permissions":{"environments":"read","secrets":"read"},"unsure":true},"PUT /repositories/{repository_id}/environments/{environment_name}/secrets/{secret_name}":{"appToken":true,"permissions":{"environments":"write","secrets":"write"},"unsure":true},"GET /repositories/{repository_id}/environments/{environment_name}/variables":{"appToken":true,"permissions":{"environments":"read","actions_variables":"read"},"unsure":true},"POST /repositories/{repository_id}/environments/{environment_name}/variables":{"appToken":true,"permissions":{"environments":"write","actions_variables":"write"},"unsure":true},"DELETE /repositories/{repository_id}/environments/{environment_name}/variables/{name}":{"appToken":true,"permissions":{"environments":"write","actions_variables":"write"},"unsure":true},"GET /repositories/{repository_id}/environments/{environment_name}/variables/{name}":{"appToken":true,"permissions":{"environments":"read","actions_variables":"read"},"unsure":true},"PATCH /repositories/{repository_id}/environments/{environment_name}/variables/{name}":{"appToken":true,"permissions":{"environments":"write","actions_variables":"write"},"unsure":true},"GET /search/labels":{"appToken":true,"permissions":{}},"DELETE /teams/{team_id}/members/{username}":{"appToken":true,"permissions":{"members":"write"}},"GET /teams/{team_id}/members/{username}":{"appToken":true,"permissions":{"members":"read"}},"PUT /teams/{team_id}/members/{username}":{"appToken":true,"permissions":{"members":"write"}},"PATCH /user":{"appToken":false,"permissions":{"user:profile":"write"}},"GET /user/blocks":{"appToken":false,"permissions":{"user:block_another_user":"read"}},"DELETE /user/blocks/{username}":{"appToken":false,"permissions":{"user:block_another_user":"write"}},"GET /user/blocks/{username}":{"appToken":false,"permissions":{"user:block_another_user":"read"}},"PUT /user/blocks/{username}":{"appToken":false,"permissions":{"user:block_another_user":"write"}},"GET /user/codespaces":{"appToken":false,"permissions":{"codespaces":"read"}},"POST /user/codespaces":{"appToken":false,"permissions":{"codespaces":"write"}},"GET /user/codespaces/secrets":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"read"}},"GET /user/codespaces/secrets/public-key":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"read"}},"DELETE /user/codespaces/secrets/{secret_name}":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"write"}},"GET /user/codespaces/secrets/{secret_name}":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"read"}},"PUT /user/codespaces/secrets/{secret_name}":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"write"}},"GET /user/codespaces/secrets/{secret_name}/repositories":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"read"}},"PUT /user/codespaces/secrets/{secret_name}/repositories":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"write"}},"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"write"}},"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}":{"appToken":false,"permissions":{"user:codespaces_user_secrets":"write"}},"DELETE /user/codespaces/{codespace_name}":{"appToken":false,"permissions":{"codespaces":"write"}},"GET /user/codespaces/{codespace_name}":{"appToken":false,"permissions":{"codespaces":"read"}},"PATCH /user/codespaces/{codespace_name}":{"appToken":false,"permissions":{"codespaces":"write"}},"POST /user/codespaces/{codespace_name}/exports":{"appToken":false,"permissions":{"security_events":"write"}},"GET /user/codespaces/{codespace_name}/exports/{export_id}":{"appToken":false,"permissions":{"security_events":"read"}},"GET /user/codespaces/{codespace_name}/machines":{"appToken":false,"permissions":{"codespaces_metadata":"read"}},"POST /user/codespaces/{codespace_name}/publish":{"appToken":false,"permissions":{"codespaces":"write"}},"POST /user/codespaces/{codespace_name}/start":{"appToken":false,"permissions":{"security_events":"write"}},"POST /user/codespaces/{codespace_name}/stop":{"appToken":false,"permissions":{"security_events":"write"}},"PATCH /user/email/visibility":{"appToken":false,"permissions":{"user:email_addresses":"write"}},"DELETE /user/emails":{"appToken":false,"permissions":{"user:email_addresses":"write"}},"GET /user/emails":{"appToken":false,"permissions":{"user:email_addresses":"read"}},"POST /user/emails":{"appToken":false,"permissions":{"user:email_addresses":"write"}},"GET /user/followers":{"appToken":false,"permissions":{"user:followers":"read"}},"GET /user/following":{"appToken":false,"permissions":{"user:followers":"read"}},"DELETE /user/following/{username}":{"appToken":false,"permissions":{"user:followers":"write"}},"GET /user/following/{username}":{"appToken":false,"permissions":{"user:followers":"read"}},"PUT /user/following/{username}":{"appToken":false,"permissions":{"user:followers":"write"}},"GET /user/gpg_keys":{"appToken":false,"permissions":{"user:gpg_keys":"read"}},"POST /user/gpg_keys":{"appToken":false,"permissions":{"user:gpg_keys":"write"}},"DELETE /user/gpg_keys/{gpg_key_id}":{"appToken":false,"permissions":{"user:gpg_keys":"write"}},"GET /user/gpg_keys/{gpg_key_id}":{"appToken":false,"permissions":{"user:gpg_keys":"read"}},"GET /user/installations/{installation_id}/repositories":{"appToken":false,"permissions":{}},"DELETE /user/interaction-limits":{"appToken":false,"permissions":{"user:interaction_limits":"write"}},"GET /user/interaction-limits":{"appToken":false,"permissions":{"user:interaction_limits":"read"}},"PUT /user/interaction-limits":{"appToken":false,"permissions":{"user:interaction_limits":"write"}},"GET /user/keys":{"appToken":false,"permissions":{"user:git_ssh_keys":"read"}},"POST /user/keys":{"appToken":false,"permissions":{"user:git_ssh_keys":"write"}},"DELETE /user/keys/{key_id}":{"appToken":false,"permissions":{"user:git_ssh_keys":"write"}},"GET /user/keys/{key_id}":{"appToken":false,"permissions":{"user:git_ssh_keys":"read"}},"GET /user/memberships/orgs/{org}":{"appToken":false,"permissions":{"members":"read"}},"PATCH /user/memberships/orgs/{org}":{"appToken":false,"permissions":{"members":"write"}},"GET /user/public_emails":{"appToken":false,"permissions":{"user:email_addresses":"read"}},"GET /user/repos":{"appToken":false,"permissions":{}},"POST /user/repos":{"appToken":false,"permissions":{"administration":"write"}},"GET /user/repository_invitations":{"appToken":false,"permissions":{"administration":"read"}},"DELETE /user/repository_invitations/{invitation_id}":{"appToken":false,"permissions":{"administration":"write"}},"PATCH /user/repository_invitations/{invitation_id}":{"appToken":false,"permissions":{"administration":"write"}},"DELETE /user/social_accounts":{"appToken":false,"permissions":{"user:profile":"write"}},"POST /user/social_accounts":{"appToken":false,"permissions":{"user:profile":"write"}},"GET /user/ssh_signing_keys":{"appToken":false,"permissions":{"user:ssh_signing_keys":"read"}},"POST /user/ssh_signing_keys":{"appToken":false,"permissions":{"user:ssh_signing_keys":"write"}},"DELETE /user/ssh_signing_keys/{ssh_signing_key_id}":{"appToken":false,"permissions":{"user:ssh_signing_keys":"write"}},"GET /user/ssh_signing_keys/{ssh_signing_key_id}":{"appToken":false,"permissions":{"user:ssh_signing_keys":"read"}},"GET /user/starred":{"appToken":false,"permissions":{"user:starring":"read"}},"DELETE /user/starred/{owner}/{repo}":{"appToken":false,"permissions":{"user:starring":"write"}},"GET /user/starred/{owner}/{repo}":{"appToken":false,"permissions":{"user:starring":"read"}},"PUT /user/starred/{owner}/{repo}":{"appToken":false,"permissions":{"user:starring":"write"}},"GET /user/subscriptions":{"appToken":false,"permissions":{"user:watching":"read"}},"GET /users/{username}/events/orgs/{org}":{"appToken":false,"permissions":{"organization_events":"read"}},"GET /users/{username}/keys":{"appToken":true,"permissions":{"user:git_ssh_keys":"read"}},"GET /users/{username}/repos":{"appToken":true,"permissions":{}},"GET /users/{username}/settings/billing/actions":{"appToken":false,"permissions":{"user:plan":"read"}},"GET /users/{username}/settings/billing/packages":{"appToken":false,"permissions":{"user:plan":"read"}},"GET /users/{username}/settings/billing/shared-storage":{"appToken":false,"permissions":{"user:plan":"read"}},"GET /users/{username}/starred":{"appToken":true,"permissions":{"user:starring":"read"}},"GET /users/{username}/subscriptions":{"appToken":true,"permissions":{"user:watching":"read"}}},"methods":{"actions.addCustomLabelsToSelfHostedRunnerForOrg":"POST /orgs/{org}/actions/runners/{runner_id}/labels","actions.addCustomLabelsToSelfHostedRunnerForRepo":"POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels","actions.addRepoAccessToSelfHostedRunnerGroupInOrg":"PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}","actions.addSelectedRepoToOrgSecret":"PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}","actions.addSelectedRepoToOrgVariable":"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}","actions.approveWorkflowRun":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve","actions.cancelWorkflowRun":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel","actions.createEnvironmentVariable":"POST /repos/{owner}/{repo}/environments/{environment_name}/variables","actions.createHostedRunnerForOrg":"POST /orgs/{org}/actions/hosted-runners","actions.createOrUpdateEnvironmentSecret":"PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}","actions.createOrUpdateOrgSecret":"PUT /orgs/{org}/actions/secrets/{secret_name}","actions.createOrUpdateRepoSecret":"PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}","actions.createOrgVariable":"POST /orgs/{org}/actions/variables","actions.createRegistrationTokenForOrg":"POST /orgs/{org}/actions/runners/registration-token","actions.createRegistrationTokenForRepo":"POST /repos/{owner}/{repo}/actions/runners/registration-token","actions.createRemoveTokenForOrg":"POST /orgs/{org}/actions/runners/remove-token","actions.createRemoveTokenForRepo":"POST /repos/{owner}/{repo}/actions/runners/remove-token","actions.createRepoVariable":"POST /repos/{owner}/{repo}/actions/variables","actions.createWorkflowDispatch":"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches","actions.deleteActionsCacheById":"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}","actions.deleteActionsCacheByKey":"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}","actions.deleteArtifact":"DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}","actions.deleteCustomImageFromOrg":"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}","actions.deleteCustomImageVersionFromOrg":"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}","actions.deleteEnvironmentSecret":"DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}","actions.deleteEnvironmentVariable":"DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}","actions.deleteHostedRunnerForOrg":"DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}","actions.deleteOrgSecret":"DELETE /orgs/{org}/actions/secrets/{secret_name}","actions.deleteOrgVariable":"DELETE /orgs/{org}/actions/variables/{name}","actions.deleteRepoSecret":"DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}","actions.deleteRepoVariable":"DELETE /repos/{owner}/{repo}/actions/variables/{name}","actions.deleteSelfHostedRunnerFromOrg":"DELETE /orgs/{org}/actions/runners/{runner_id}","actions.deleteSelfHostedRunnerFromRepo":"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}","actions.deleteWorkflowRun":"DELETE /repos/{owner}/{repo}/actions/runs/{run_id}","actions.deleteWorkflowRunLogs":"DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs","actions.disableSelectedRepositoryGithubActionsOrganization":"DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}","actions.disableWorkflow":"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable","actions.downloadArtifact":"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}","actions.downloadJobLogsForWorkflowRun":"GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs","actions.downloadWorkflowRunAttemptLogs":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs","actions.downloadWorkflowRunLogs":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs","actions.enableSelectedRepositoryGithubActionsOrganization":"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}","actions.enableWorkflow":"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable","actions.forceCancelWorkflowRun":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel","actions.generateRunnerJitconfigForOrg":"POST /orgs/{org}/actions/runners/generate-jitconfig","actions.generateRunnerJitconfigForRepo":"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig","actions.getActionsCacheList":"GET /repos/{owner}/{repo}/actions/caches","actions.getActionsCacheUsage":"GET /repos/{owner}/{repo}/actions/cache/usage","actions.getActionsCacheUsageByRepoForOrg":"GET /orgs/{org}/actions/cache/usage-by-repository","actions.getActionsCacheUsageForOrg":"GET /orgs/{org}/actions/cache/usage","actions.getAllowedActionsOrganization":"GET /orgs/{org}/actions/permissions/selected-actions","actions.getAllowedActionsRepository":"GET /repos/{owner}/{repo}/actions/permissions/selected-actions","actions.getArtifact":"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}","actions.getCustomImageForOrg":"GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}","actions.getCustomImageVersionForOrg":"GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}","actions.getCustomOidcSubClaimForRepo":"GET /repos/{owner}/{repo}/actions/oidc/customization/sub","actions.getEnvironmentPublicKey":"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key","actions.getEnvironmentSecret":"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}","actions.getEnvironmentVariable":"GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}","actions.getGithubActionsDefaultWorkflowPermissionsOrganization":"GET /orgs/{org}/actions/permissions/workflow","actions.getGithubActionsDefaultWorkflowPermissionsRepository":"GET /repos/{owner}/{repo}/actions/permissions/workflow","actions.getGithubActionsPermissionsOrganization":"GET /orgs/{org}/actions/permissions","actions.getGithubActionsPermissionsRepository":"GET /repos/{owner}/{repo}/actions/permissions","actions.getHostedRunnerForOrg":"GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}","actions.getHostedRunnersGithubOwnedImagesForOrg":"GET /orgs/{org}/actions/hosted-runners/images/github-owned","actions.getHostedRunnersLimitsForOrg":"GET /orgs/{org}/actions/hosted-runners/limits","actions.getHostedRunnersMachineSpecsForOrg":"GET /orgs/{org}/actions/hosted-runners/machine-sizes","actions.getHostedRunnersPartnerImagesForOrg":"GET /orgs/{org}/actions/hosted-runners/images/partner","actions.getHostedRunnersPlatformsForOrg":"GET /orgs/{org}/actions/hosted-runners/platforms","actions.getJobForWorkflowRun":"GET /repos/{owner}/{repo}/actions/jobs/{job_id}","actions.getOrgPublicKey":"GET /orgs/{org}/actions/secrets/public-key","actions.getOrgSecret":"GET /orgs/{org}/actions/secrets/{secret_name}","actions.getOrgVariable":"GET /orgs/{org}/actions/variables/{name}","actions.getPendingDeploymentsForRun":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments","actions.getRepoPermissions":"GET /repos/{owner}/{repo}/actions/permissions","actions.getRepoPublicKey":"GET /repos/{owner}/{repo}/actions/secrets/public-key","actions.getRepoSecret":"GET /repos/{owner}/{repo}/actions/secrets/{secret_name}","actions.getRepoVariable":"GET /repos/{owner}/{repo}/actions/variables/{name}","actions.getReviewsForRun":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals","actions.getSelfHostedRunnerForOrg":"GET /orgs/{org}/actions/runners/{runner_id}","actions.getSelfHostedRunnerForRepo":"GET /repos/{owner}/{repo}/actions/runners/{runner_id}","actions.getWorkflow":"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}","actions.getWorkflowAccessToRepository":"GET /repos/{owner}/{repo}/actions/permissions/access","actions.getWorkflowRun":"GET /repos/{owner}/{repo}/actions/runs/{run_id}","actions.getWorkflowRunAttempt":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}","actions.getWorkflowRunUsage":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing","actions.getWorkflowUsage":"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing","actions.listArtifactsForRepo":"GET /repos/{owner}/{repo}/actions/artifacts","actions.listCustomImageVersionsForOrg":"GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions","actions.listCustomImagesForOrg":"GET /orgs/{org}/actions/hosted-runners/images/custom","actions.listEnvironmentSecrets":"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets","actions.listEnvironmentVariables":"GET /repos/{owner}/{repo}/environments/{environment_name}/variables","actions.listGithubHostedRunnersInGroupForOrg":"GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners","actions.listHostedRunnersForOrg":"GET /orgs/{org}/actions/hosted-runners","actions.listJobsForWorkflowRun":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs","actions.listJobsForWorkflowRunAttempt":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs","actions.listLabelsForSelfHostedRunnerForOrg":"GET /orgs/{org}/actions/runners/{runner_id}/labels","actions.listLabelsForSelfHostedRunnerForRepo":"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels","actions.listOrgSecrets":"GET /orgs/{org}/actions/secrets","actions.listOrgVariables":"GET /orgs/{org}/actions/variables","actions.listRepoOrganizationSecrets":"GET /repos/{owner}/{repo}/actions/organization-secrets","actions.listRepoOrganizationVariables":"GET /repos/{owner}/{repo}/actions/organization-variables","actions.listRepoSecrets":"GET /repos/{owner}/{repo}/actions/secrets","actions.listRepoVariables":"GET /repos/{owner}/{repo}/actions/variables","actions.listRepoWorkflows":"GET /repos/{owner}/{repo}/actions/workflows","actions.listRunnerApplicationsForOrg":"GET /orgs/{org}/actions/runners/downloads","actions.listRunnerApplicationsForRepo":"GET /repos/{owner}/{repo}/actions/runners/downloads","actions.listSelectedReposForOrgSecret":"GET /orgs/{org}/actions/secrets/{secret_name}/repositories","actions.listSelectedReposForOrgVariable":"GET /orgs/{org}/actions/variables/{name}/repositories","actions.listSelectedRepositoriesEnabledGithubActionsOrganization":"GET /orgs/{org}/actions/permissions/repositories","actions.listSelfHostedRunnersForOrg":"GET /orgs/{org}/actions/runners","actions.listSelfHostedRunnersForRepo":"GET /repos/{owner}/{repo}/actions/runners","actions.listWorkflowRunArtifacts":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts","actions.listWorkflowRuns":"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs","actions.listWorkflowRunsForRepo":"GET /repos/{owner}/{repo}/actions/runs","actions.reRunJobForWorkflowRun":"POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun","actions.reRunWorkflow":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun","actions.reRunWorkflowFailedJobs":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs","actions.removeAllCustomLabelsFromSelfHostedRunnerForOrg":"DELETE /orgs/{org}/actions/runners/{runner_id}/labels","actions.removeAllCustomLabelsFromSelfHostedRunnerForRepo":"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels","actions.removeCustomLabelFromSelfHostedRunnerForOrg":"DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}","actions.removeCustomLabelFromSelfHostedRunnerForRepo":"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}","actions.removeSelectedRepoFromOrgSecret":"DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}","actions.removeSelectedRepoFromOrgVariable":"DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}","actions.reviewCustomGatesForRun":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule","actions.reviewPendingDeploymentsForRun":"POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments","actions.setAllowedActionsOrganization":"PUT /orgs/{org}/actions/permissions/selected-actions","actions.setAllowedActionsRepository":"PUT /repos/{owner}/{repo}/actions/permissions/selected-actions","actions.setCustomLabelsForSelfHostedRunnerForOrg":"PUT /orgs/{org}/actions/runners/{runner_id}/labels","actions.setCustomLabelsForSelfHostedRunnerForRepo":"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels","actions.setCustomOidcSubClaimForRepo":"PUT /repos/{owner}/{repo}/actions/oidc/customization/sub","actions.setGithubActionsDefaultWorkflowPermissionsOrganization":"PUT /orgs/{org}/actions/permissions/workflow","actions.setGithubActionsDefaultWorkflowPermissionsRepository":"PUT /repos/{owner}/{repo}/actions/permissions/workflow","actions.setGithubActionsPermissionsOrganization":"PUT /orgs/{org}/actions/permissions","actions.setGithubActionsPermissionsRepository":"PUT /repos/{owner}/{repo}/actions/permissions","actions.setSelectedReposForOrgSecret":"PUT /orgs/{org}/actions/secrets/{secret_name}/repositories","actions.setSelectedReposForOrgVariable":"PUT /orgs/{org}/actions/variables/{name}/repositories","actions.setSelectedRepositoriesEnabledGithubActionsOrganization":"PUT /orgs/{org}/actions/permissions/repositories","actions.setWorkflowAccessToRepository":"PUT /repos/{owner}/{repo}/actions/permissions/access","actions.updateEnvironmentVariable":"PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}","actions.updateHostedRunnerForOrg":"PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}","actions.updateOrgVariable":"PATCH /orgs/{org}/actions/variables/{name}","actions.updateRepoVariable":"PATCH /repos/{owner}/{repo}/actions/variables/{name}","activity.checkRepoIsStarredByAuthenticatedUser":"GET /user/starred/{owner}/{repo}","activity.deleteRepoSubscription":"DELETE /repos/{owner}/{repo}/subscription","activity.deleteThreadSubscription":"DELETE /notifications/threads/{thread_id}/subscription","activity.getFeeds":"GET /feeds","activity.getRepoSubscription":"GET /repos/{owner}/{repo}/subscription","activity.getThread":"GET /notifications/threads/{thread_id}","activity.getThreadSubscriptionForAuthenticatedUser":"GET /notifications/threads/{thread_id}/subscription","activity.listEventsForAuthenticatedUser":"GET /users/{username}/events","activity.listNotificationsForAuthenticatedUser":"GET /notifications","activity.listOrgEventsForAuthenticatedUser":"GET /users/{username}/events/orgs/{org}","activity.listPublicEvents":"GET /events","activity.listPublicEventsForRepoNetwork":"GET /networks/{owner}/{repo}/events","activity.listPublicEventsForUser":"GET /users/{username}/events/public","activity.listPublicOrgEvents":"GET /orgs/{org}/events","activity.listReceivedEventsForUser":"GET /users/{username}/received_events","activity.listReceivedPublicEventsForUser":"GET /users/{username}/received_events/public","activity.listRepoEvents":"GET /repos/{owner}/{repo}/events","activity.listRepoNotificationsForAuthenticatedUser":"GET /repos/{owner}/{repo}/notifications","activity.listReposStarredByAuthenticatedUser":"GET /user/starred","activity.listReposStarredByUser":"GET /users/{username}/starred","activity.listReposWatchedByUser":"GET /users/{username}/subscriptions","activity.listStargazersForRepo":"GET /repos/{owner}/{repo}/stargazers","activity.listWatchedReposForAuthenticatedUser":"GET /user/subscriptions","activity.listWatchersForRepo":"GET /repos/{owner}/{repo}/subscribers","activity.markNotificationsAsRead":"PUT /notifications","activity.markRepoNotificationsAsRead":"PUT /repos/{owner}/{repo}/notifications","activity.markThreadAsDone":"DELETE /notifications/threads/{thread_id}","activity.markThreadAsRead":"PATCH /notifications/threads/{thread_id}","activity.setRepoSubscription":"PUT /repos/{owner}/{repo}/subscription","activity.setThreadSubscription":"PUT /notifications/threads/{thread_id}/subscription","activity.starRepoForAuthenticatedUser":"PUT /user/starred/{owner}/{repo}","activity.unstarRepoForAuthenticatedUser":"DELETE /user/starred/{owner}/{repo}","apps.addRepoToInstallation":"PUT /user/installations/{installation_id}/repositories/{repository_id}","apps.addRepoToInstallationForAuthenticatedUser":"PUT /user/installations/{installation_id}/repositories/{repository_id}","apps.checkToken":"POST /applications/{client_id}/token","apps.createFromManifest":"POST /app-manifests/{code}/conversions","apps.createInstallationAccessToken":"POST /app/installations/{installation_id}/access_tokens","apps.deleteAuthorization":"DELETE /applications/{client_id}/grant","apps.deleteInstallation":"DELETE /app/installations/{installation_id}","apps.deleteToken":"DELETE /applications/{client_id}/token","apps.getAuthenticated":"GET /app","apps.getBySlug":"GET /apps/{app_slug}","apps.getInstallation":"GET /app/installations/{installation_id}","apps.getOrgInstallation":"GET /orgs/{org}/installation","apps.getRepoInstallation":"GET /repos/{owner}/{repo}/installation","apps.getSubscriptionPlanForAccount":"GET /marketplace_listing/accounts/{account_id}","apps.getSubscriptionPlanForAccountStubbed":"GET /marketplace_listing/stubbed/accounts/{account_id}","apps.getUserInstallation":"GET /users/{username}/installation","apps.getWebhookConfigForApp":"GET /app/hook/config","apps.getWebhookDelivery":"GET /app/hook/deliveries/{delivery_id}","apps.listAccountsForPlan":"GET /marketplace_listing/plans/{plan_id}/accounts","apps.listAccountsForPlanStubbed":"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts","apps.listInstallationReposForAuthenticatedUser":"GET /user/installations/{installation_id}/repositories","apps.listInstallationRequestsForAuthenticatedApp":"GET /app/installation-requests","apps.listInstallations":"GET /app/installations","apps.listInstallationsForAuthenticatedUser":"GET /user/installations","apps.listPlans":"GET /marketplace_listing/plans","apps.listPlansStubbed":"GET /marketplace_listing/stubbed/plans","apps.listReposAccessibleToInstallation":"GET /installation/repositories","apps.listSubscriptionsForAuthenticatedUser":"GET /user/marketplace_purchases","apps.listSubscriptionsForAuthenticatedUserStubbed":"GET /user/marketplace_purchases/stubbed","apps.listWebhookDeliveries":"GET /app/hook/deliveries","apps.redeliverWebhookDelivery":"POST /app/hook/deliveries/{delivery_id}/attempts","apps.removeRepoFromInstallation":"DELETE /user/installations/{installation_id}/repositories/{repository_id}","apps.removeRepoFromInstallationForAuthenticatedUser":"DELETE /user/installations/{installation_id}/repositories/{repository_id}","apps.resetToken":"PATCH /applications/{client_id}/token","apps.revokeInstallationAccessToken":"DELETE /installation/token","apps.scopeToken":"POST /applications/{client_id}/token/scoped","apps.suspendInstallation":"PUT /app/installations/{installation_id}/suspended","apps.unsuspendInstallation":"DELETE /app/installations/{installation_id}/suspended","apps.updateWebhookConfigForApp":"PATCH /app/hook/config","billing.getGithubActionsBillingOrg":"GET /orgs/{org}/settings/billing/actions","billing.getGithubActionsBillingUser":"GET /users/{username}/settings/billing/actions","billing.getGithubBillingPremiumRequestUsageReportOrg":"GET /organizations/{org}/settings/billing/premium_request/usage","billing.getGithubBillingPremiumRequestUsageReportUser":"GET /users/{username}/settings/billing/premium_request/usage","billing.getGithubBillingUsageReportOrg":"GET /organizations/{org}/settings/billing/usage","billing.getGithubBillingUsageReportUser":"GET /users/{username}/settings/billing/usage","billing.getGithubPackagesBillingOrg":"GET /orgs/{org}/settings/billing/packages","billing.getGithubPackagesBillingUser":"GET /users/{username}/settings/billing/packages","billing.getSharedStorageBillingOrg":"GET /orgs/{org}/settings/billing/shared-storage","billing.getSharedStorageBillingUser":"GET /users/{username}/settings/billing/shared-storage","campaigns.createCampaign":"POST /orgs/{org}/campaigns","campaigns.deleteCampaign":"DELETE /orgs/{org}/campaigns/{campaign_number}","campaigns.getCampaignSummary":"GET /orgs/{org}/campaigns/{campaign_number}","campaigns.listOrgCampaigns":"GET /orgs/{org}/campaigns","campaigns.updateCampaign":"PATCH /orgs/{org}/campaigns/{campaign_number}","checks.create":"POST /repos/{owner}/{repo}/check-runs","checks.createSuite":"POST /repos/{owner}/{repo}/check-suites","checks.get":"GET /repos/{owner}/{repo}/check-runs/{check_run_id}","checks.getSuite":"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}","checks.listAnnotations":"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations","checks.listForRef":"GET /repos/{owner}/{repo}/commits/{ref}/check-runs","checks.listForSuite":"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs","checks.listSuitesForRef":"GET /repos/{owner}/{repo}/commits/{ref}/check-suites","checks.rerequestRun":"POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest","checks.rerequestSuite":"POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest","checks.setSuitesPreferences":"PATCH /repos/{owner}/{repo}/check-suites/preferences","checks.update":"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}","codeScanning.commitAutofix":"POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits","codeScanning.createAutofix":"POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix","codeScanning.createVariantAnalysis":"POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses","codeScanning.deleteAnalysis":"DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}","codeScanning.deleteCodeqlDatabase":"DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}","codeScanning.getAlert":"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}","codeScanning.getAnalysis":"GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}","codeScanning.getAutofix":"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix","codeScanning.getCodeqlDatabase":"GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}","codeScanning.getDefaultSetup":"GET /repos/{owner}/{repo}/code-scanning/default-setup","codeScanning.getSarif":"GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}","codeScanning.getVariantAnalysis":"GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}","codeScanning.getVariantAnalysisRepoTask":"GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}","codeScanning.listAlertInstances":"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances","codeScanning.listAlertsForOrg":"GET /orgs/{org}/code-scanning/alerts","codeScanning.listAlertsForRepo":"GET /repos/{owner}/{repo}/code-scanning/alerts","codeScanning.listAlertsInstances":"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances","codeScanning.listCodeqlDatabases":"GET /repos/{owner}/{repo}/code-scanning/codeql/databases","codeScanning.listRecentAnalyses":"GET /repos/{owner}/{repo}/code-scanning/analyses","codeScanning.updateAlert":"PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}","codeScanning.updateDefaultSetup":"PATCH /repos/{owner}/{repo}/code-scanning/default-setup","codeScanning.uploadSarif":"POST /repos/{owner}/{repo}/code-scanning/sarifs","codeSecurity.attachConfiguration":"POST /orgs/{org}/code-security/configurations/{configuration_id}/attach","codeSecurity.attachEnterpriseConfiguration":"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach","codeSecurity.createConfiguration":"POST /orgs/{org}/code-security/configurations","codeSecurity.createConfigurationForEnterprise":"POST /enterprises/{enterprise}/code-security/configurations","codeSecurity.deleteConfiguration":"DELETE /orgs/{org}/code-security/configurations/{configuration_id}","codeSecurity.deleteConfigurationForEnterprise":"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}","codeSecurity.detachConfiguration":"DELETE /orgs/{org}/code-security/configurations/detach","codeSecurity.getConfiguration":"GET /orgs/{org}/code-security/configurations/{configuration_id}","codeSecurity.getConfigurationForRepository":"GET /repos/{owner}/{repo}/code-security-configuration","codeSecurity.getConfigurationsForEnterprise":"GET /enterprises/{enterprise}/code-security/configurations","codeSecurity.getConfigurationsForOrg":"GET /orgs/{org}/code-security/configurations","codeSecurity.getDefaultConfigurations":"GET /orgs/{org}/code-security/configurations/defaults","codeSecurity.getDefaultConfigurationsForEnterprise":"GET /enterprises/{enterprise}/code-security/configurations/defaults","codeSecurity.getRepositoriesForConfiguration":"GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories","codeSecurity.getRepositoriesForEnterpriseConfiguration":"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories","codeSecurity.getSingleConfigurationForEnterprise":"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}","codeSecurity.setConfigurationAsDefault":"PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults","codeSecurity.setConfigurationAsDefaultForEnterprise":"PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults","codeSecurity.updateConfiguration":"PATCH /orgs/{org}/code-security/configurations/{configuration_id}","codeSecurity.updateEnterpriseConfiguration":"PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}","codesOfConduct.getAllCodesOfConduct":"GET /codes_of_conduct","codesOfConduct.getConductCode":"GET /codes_of_conduct/{key}","codespaces.addRepositoryForSecretForAuthenticatedUser":"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}","codespaces.addSelectedRepoToOrgSecret":"PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}","codespaces.checkPermissionsForDevcontainer":"GET /repos/{owner}/{repo}/codespaces/permissions_check","codespaces.codespaceMachinesForAuthenticatedUser":"GET /user/codespaces/{codespace_name}/machines","codespaces.createForAuthenticatedUser":"POST /user/codespaces","codespaces.createOrUpdateOrgSecret":"PUT /orgs/{org}/codespaces/secrets/{secret_name}","codespaces.createOrUpdateRepoSecret":"PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}","codespaces.createOrUpdateSecretForAuthenticatedUser":"PUT /user/codespaces/secrets/{secret_name}","codespaces.createWithPrForAuthenticatedUser":"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces","codespaces.createWithRepoForAuthenticatedUser":"POST /repos/{owner}/{repo}/codespaces","codespaces.deleteForAuthenticatedUser":"DELETE /user/codespaces/{codespace_name}","codespaces.deleteFromOrganization":"DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}","codespaces.deleteOrgSecret":"DELETE /orgs/{org}/codespaces/secrets/{secret_name}","codespaces.deleteRepoSecret":"DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}","codespaces.deleteSecretForAuthenticatedUser":"DELETE /user/codespaces/secrets/{secret_name}","codespaces.exportForAuthenticatedUser":"POST /user/codespaces/{codespace_name}/exports","codespaces.getCodespacesForUserInOrg":"GET /orgs/{org}/members/{username}/codespaces","codespaces.getExportDetailsForAuthenticatedUser":"GET /user/codespaces/{codespace_name}/exports/{export_id}","codespaces.getForAuthenticatedUser":"GET /user/codespaces/{codespace_name}","codespaces.getOrgPublicKey":"GET /orgs/{org}/codespaces/secrets/public-key","codespaces.getOrgSecret":"GET /orgs/{org}/codespaces/secrets/{secret_name}","codespaces.getPublicKeyForAuthenticatedUser":"GET /user/codespaces/secrets/public-key","codespaces.getRepoPublicKey":"GET /repos/{owner}/{repo}/codespaces/secrets/public-key","codespaces.getRepoSecret":"GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}","codespaces.getSecretForAuthenticatedUser":"GET /user/codespaces/secrets/{secret_name}","codespaces.listDevcontainersInRepositoryForAuthenticatedUser":"GET /repos/{owner}/{repo}/codespaces/devcontainers","codespaces.listForAuthenticatedUser":"GET /user/codespaces","codespaces.listInOrganization":"GET /orgs/{org}/codespaces","codespaces.listInRepositoryForAuthenticatedUser":"GET /repos/{owner}/{repo}/codespaces","codespaces.listOrgSecrets":"GET /orgs/{org}/codespaces/secrets","codespaces.listRepoSecrets":"GET /repos/{owner}/{repo}/codespaces/secrets","codespaces.listRepositoriesForSecretForAuthenticatedUser":"GET /user/codespaces/secrets/{secret_name}/repositories","codespaces.listSecretsForAuthenticatedUser":"GET /user/codespaces/secrets","codespaces.listSelectedReposForOrgSecret":"GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories","codespaces.preFlightWithRepoForAuthenticatedUser":"GET /repos/{owner}/{repo}/codespaces/new","codespaces.publishForAuthenticatedUser":"POST /user/codespaces/{codespace_name}/publish","codespaces.removeRepositoryForSecretForAuthenticatedUser":"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}","codespaces.removeSelectedRepoFromOrgSecret":"DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}","codespaces.repoMachinesForAuthenticatedUser":"GET /repos/{owner}/{repo}/codespaces/machines","codespaces.setRepositoriesForSecretForAuthenticatedUser":"PUT /user/codespaces/secrets/{secret_name}/repositories","codespaces.setSelectedReposForOrgSecret":"PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories","codespaces.startForAuthenticatedUser":"POST /user/codespaces/{codespace_name}/start","codespaces.stopForAuthenticatedUser":"POST /user/codespaces/{codespace_name}/stop","codespaces.stopInOrganization":"POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop","codespaces.updateForAuthenticatedUser":"PATCH /user/codespaces/{codespace_name}","copilot.addCopilotSeatsForTeams":"POST /orgs/{org}/copilot/billing/selected_teams","copilot.addCopilotSeatsForUsers":"POST /orgs/{org}/copilot/billing/selected_users","copilot.cancelCopilotSeatAssignmentForTeams":"DELETE /orgs/{org}/copilot/billing/selected_teams","copilot.cancelCopilotSeatAssignmentForUsers":"DELETE /orgs/{org}/copilot/billing/selected_users","copilot.copilotMetricsForOrganization":"GET /orgs/{org}/copilot/metrics","copilot.copilotMetricsForTeam":"GET /orgs/{org}/team/{team_slug}/copilot/metrics","copilot.getCopilotOrganizationDetails":"GET /orgs/{org}/copilot/billing","copilot.getCopilotSeatDetailsForUser":"GET /orgs/{org}/members/{username}/copilot","copilot.listCopilotSeats":"GET /orgs/{org}/copilot/billing/seats","credentials.revoke":"POST /credentials/revoke","dependabot.addSelectedRepoToOrgSecret":"PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}","dependabot.createOrUpdateOrgSecret":"PUT /orgs/{org}/dependabot/secrets/{secret_name}","dependabot.createOrUpdateRepoSecret":"PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}","dependabot.deleteOrgSecret":"DELETE /orgs/{org}/dependabot/secrets/{secret_name}","dependabot.deleteRepoSecret":"DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}","dependabot.getAlert":"GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}","dependabot.getOrgPublicKey":"GET /orgs/{org}/dependabot/secrets/public-key","dependabot.getOrgSecret":"GET /orgs/{org}/dependabot/secrets/{secret_name}","dependabot.getRepoPublicKey":"GET /repos/{owner}/{repo}/dependabot/secrets/public-key","dependabot.getRepoSecret":"GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}","dependabot.listAlertsForEnterprise":"GET /enterprises/{enterprise}/dependabot/alerts","dependabot.listAlertsForOrg":"GET /orgs/{org}/dependabot/alerts","dependabot.listAlertsForRepo":"GET /repos/{owner}/{repo}/dependabot/alerts","dependabot.listOrgSecrets":"GET /orgs/{org}/dependabot/secrets","dependabot.listRepoSecrets":"GET /repos/{owner}/{repo}/dependabot/secrets","dependabot.listSelectedReposForOrgSecret":"GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories","dependabot.removeSelectedRepoFromOrgSecret":"DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}","dependabot.repositoryAccessForOrg":"GET /organizations/{org}/dependabot/repository-access","dependabot.setRepositoryAccessDefaultLevel":"PUT /organizations/{org}/dependabot/repository-access/default-level","dependabot.setSelectedReposForOrgSecret":"PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories","dependabot.updateAlert":"PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}","dependabot.updateRepositoryAccessForOrg":"PATCH /organizations/{org}/dependabot/repository-access","dependencyGraph.createRepositorySnapshot":"POST /repos/{owner}/{repo}/dependency-graph/snapshots","dependencyGraph.diffRange":"GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}","dependencyGraph.exportSbom":"GET /repos/{owner}/{repo}/dependency-graph/sbom","emojis.get":"GET /emojis","enterpriseTeamMemberships.add":"PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}","enterpriseTeamMemberships.bulkAdd":"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add","enterpriseTeamMemberships.bulkRemove":"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove","enterpriseTeamMemberships.get":"GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}","enterpriseTeamMemberships.list":"GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships","enterpriseTeamMemberships.remove":"DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}","enterpriseTeamOrganizations.add":"PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}","enterpriseTeamOrganizations.bulkAdd":"POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add","enterpriseTeamOrganizations.bulkRemove":"POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove","enterpriseTeamOrganizations.delete":"DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}","enterpriseTeamOrganizations.getAssignment":"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}","enterpriseTeamOrganizations.getAssignments":"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations","enterpriseTeams.create":"POST /enterprises/{enterprise}/teams","enterpriseTeams.delete":"DELETE /enterprises/{enterprise}/teams/{team_slug}","enterpriseTeams.get":"GET /enterprises/{enterprise}/teams/{team_slug}","enterpriseTeams.list":"GET /enterprises/{enterprise}/teams","enterpriseTeams.update":"PATCH /enterprises/{enterprise}/teams/{team_slug}","gists.checkIsStarred":"GET /gists/{gist_id}/star","gists.create":"POST /gists","gists.createComment":"POST /gists/{gist_id}/comments","gists.delete":"DELETE /gists/{gist_id}","gists.deleteComment":"DELETE /gists/{gist_id}/comments/{comment_id}","gists.fork":"POST /gists/{gist_id}/forks","gists.get":"GET /gists/{gist_id}","gists.getComment":"GET /gists/{gist_id}/comments/{comment_id}","gists.getRevision":"GET /gists/{gist_id}/{sha}","gists.list":"GET /gists","gists.listComments":"GET /gists/{gist_id}/comments","gists.listCommits":"GET /gists/{gist_id}/commits","gists.listForUser":"GET /users/{username}/gists","gists.listForks":"GET /gists/{gist_id}/forks","gists.listPublic":"GET /gists/public","gists.listStarred":"GET /gists/starred","gists.star":"PUT /gists/{gist_id}/star","gists.unstar":"DELETE /gists/{gist_id}/star","gists.update":"PATCH /gists/{gist_id}","gists.updateComment":"PATCH /gists/{gist_id}/comments/{comment_id}","git.createBlob":"POST /repos/{owner}/{repo}/git/blobs","git.createCommit":"POST /repos/{owner}/{repo}/git/commits","git.createRef":"POST /repos/{owner}/{repo}/git/refs","git.createTag":"POST /repos/{owner}/{repo}/git/tags","git.createTree":"POST /repos/{owner}/{repo}/git/trees","git.deleteRef":"DELETE /repos/{owner}/{repo}/git/refs/{ref}","git.getBlob":"GET /repos/{owner}/{repo}/git/blobs/{file_sha}","git.getCommit":"GET /repos/{owner}/{repo}/git/commits/{commit_sha}","git.getRef":"GET /repos/{owner}/{repo}/git/ref/{ref}","git.getTag":"GET /repos/{owner}/{repo}/git/tags/{tag_sha}","git.getTree":"GET /repos/{owner}/{repo}/git/trees/{tree_sha}","git.listMatchingRefs":"GET /repos/{owner}/{repo}/git/matching-refs/{ref}","git.updateRef":"PATCH /repos/{owner}/{repo}/git/refs/{ref}","gitignore.getAllTemplates":"GET /gitignore/templates","gitignore.getTemplate":"GET /gitignore/templates/{name}","hostedCompute.createNetworkConfigurationForOrg":"POST /orgs/{org}/settings/network-configurations","hostedCompute.deleteNetworkConfigurationFromOrg":"DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}","hostedCompute.getNetworkConfigurationForOrg":"GET /orgs/{org}/settings/network-configurations/{network_configuration_id}","hostedCompute.getNetworkSettingsForOrg":"GET /orgs/{org}/settings/network-settings/{network_settings_id}","hostedCompute.listNetworkConfigurationsForOrg":"GET /orgs/{org}/settings/network-configurations","hostedCompute.updateNetworkConfigurationForOrg":"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}","interactions.getRestrictionsForAuthenticatedUser":"GET /user/interaction-limits","interactions.getRestrictionsForOrg":"GET /orgs/{org}/interaction-limits","interactions.getRestrictionsForRepo":"GET /repos/{owner}/{repo}/interaction-limits","interactions.getRestrictionsForYourPublicRepos":"GET /user/interaction-limits","interactions.removeRestrictionsForAuthenticatedUser":"DELETE /user/interaction-limits","interactions.removeRestrictionsForOrg":"DELETE /orgs/{org}/interaction-limits","interactions.removeRestrictionsForRepo":"DELETE /repos/{owner}/{repo}/interaction-limits","interactions.removeRestrictionsForYourPublicRepos":"DELETE /user/interaction-limits","interactions.setRestrictionsForAuthenticatedUser":"PUT /user/interaction-limits","interactions.setRestrictionsForOrg":"PUT /orgs/{org}/interaction-limits","interactions.setRestrictionsForRepo":"PUT /repos/{owner}/{repo}/interaction-limits","interactions.setRestrictionsForYourPublicRepos":"PUT /user/interaction-limits","issues.addAssignees":"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees","issues.addBlockedByDependency":"POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by","issues.addLabels":"POST /repos/{owner}/{repo}/issues/{issue_number}/labels","issues.addSubIssue":"POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues","issues.checkUserCanBeAssigned":"GET /repos/{owner}/{repo}/assignees/{assignee}","issues.checkUserCanBeAssignedToIssue":"GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}","issues.create":"POST /repos/{owner}/{repo}/issues","issues.createComment":"POST /repos/{owner}/{repo}/issues/{issue_number}/comments","issues.createLabel":"POST /repos/{owner}/{repo}/labels","issues.createMilestone":"POST /repos/{owner}/{repo}/milestones","issues.deleteComment":"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}","issues.deleteLabel":"DELETE /repos/{owner}/{repo}/labels/{name}","issues.deleteMilestone":"DELETE /repos/{owner}/{repo}/milestones/{milestone_number}","issues.get":"GET /repos/{owner}/{repo}/issues/{issue_number}","issues.getComment":"GET /repos/{owner}/{repo}/issues/comments/{comment_id}","issues.getEvent":"GET /repos/{owner}/{repo}/issues/events/{event_id}","issues.getLabel":"GET /repos/{owner}/{repo}/labels/{name}","issues.getMilestone":"GET /repos/{owner}/{repo}/milestones/{milestone_number}","issues.getParent":"GET /repos/{owner}/{repo}/issues/{issue_number}/parent","issues.list":"GET /issues","issues.listAssignees":"GET /repos/{owner}/{repo}/assignees","issues.listComments":"GET /repos/{owner}/{repo}/issues/{issue_number}/comments","issues.listCommentsForRepo":"GET /repos/{owner}/{repo}/issues/comments","issues.listDependenciesBlockedBy":"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by","issues.listDependenciesBlocking":"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking","issues.listEvents":"GET /repos/{owner}/{repo}/issues/{issue_number}/events","issues.listEventsForRepo":"GET /repos/{owner}/{repo}/issues/events","issues.listEventsForTimeline":"GET /repos/{owner}/{repo}/issues/{issue_number}/timeline","issues.listForAuthenticatedUser":"GET /user/issues","issues.listForOrg":"GET /orgs/{org}/issues","issues.listForRepo":"GET /repos/{owner}/{repo}/issues","issues.listLabelsForMilestone":"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels","issues.listLabelsForRepo":"GET /repos/{owner}/{repo}/labels","issues.listLabelsOnIssue":"GET /repos/{owner}/{repo}/issues/{issue_number}/labels","issues.listMilestones":"GET /repos/{owner}/{repo}/milestones","issues.listSubIssues":"GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues","issues.lock":"PUT /repos/{owner}/{repo}/issues/{issue_number}/lock","issues.removeAllLabels":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels","issues.removeAssignees":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees","issues.removeDependencyBlockedBy":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}","issues.removeLabel":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}","issues.removeSubIssue":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue","issues.reprioritizeSubIssue":"PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","issues.setLabels":"PUT /repos/{owner}/{repo}/issues/{issue_number}/labels","issues.unlock":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock","issues.update":"PATCH /repos/{owner}/{repo}/issues/{issue_number}","issues.updateComment":"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}","issues.updateLabel":"PATCH /repos/{owner}/{repo}/labels/{name}","issues.updateMilestone":"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}","licenses.get":"GET /licenses/{license}","licenses.getAllCommonlyUsed":"GET /licenses","licenses.getForRepo":"GET /repos/{owner}/{repo}/license","markdown.render":"POST /markdown","markdown.renderRaw":"POST /markdown/raw","meta.get":"GET /meta","meta.getAllVersions":"GET /versions","meta.getOctocat":"GET /octocat","meta.getZen":"GET /zen","meta.root":"GET /","migrations.deleteArchiveForAuthenticatedUser":"DELETE /user/migrations/{migration_id}/archive","migrations.deleteArchiveForOrg":"DELETE /orgs/{org}/migrations/{migration_id}/archive","migrations.downloadArchiveForOrg":"GET /orgs/{org}/migrations/{migration_id}/archive","migrations.getArchiveForAuthenticatedUser":"GET /user/migrations/{migration_id}/archive","migrations.getStatusForAuthenticatedUser":"GET /user/migrations/{migration_id}","migrations.getStatusForOrg":"GET /orgs/{org}/migrations/{migration_id}","migrations.listForAuthenticatedUser":"GET /user/migrations","migrations.listForOrg":"GET /orgs/{org}/migrations","migrations.listReposForAuthenticatedUser":"GET /user/migrations/{migration_id}/repositories","migrations.listReposForOrg":"GET /orgs/{org}/migrations/{migration_id}/repositories","migrations.listReposForUser":"GET /user/migrations/{migration_id}/repositories","migrations.startForAuthenticatedUser":"POST /user/migrations","migrations.startForOrg":"POST /orgs/{org}/migrations","migrations.unlockRepoForAuthenticatedUser":"DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock","migrations.unlockRepoForOrg":"DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock","oidc.getOidcCustomSubTemplateForOrg":"GET /orgs/{org}/actions/oidc/customization/sub","oidc.updateOidcCustomSubTemplateForOrg":"PUT /orgs/{org}/actions/oidc/customization/sub","orgs.addSecurityManagerTeam":"PUT /orgs/{org}/security-managers/teams/{team_slug}","orgs.assignTeamToOrgRole":"PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}","orgs.assignUserToOrgRole":"PUT /orgs/{org}/organization-roles/users/{username}/{role_id}","orgs.blockUser":"PUT /orgs/{org}/blocks/{username}","orgs.cancelInvitation":"DELETE /orgs/{org}/invitations/{invitation_id}","orgs.checkBlockedUser":"GET /orgs/{org}/blocks/{username}","orgs.checkMembershipForUser":"GET /orgs/{org}/members/{username}","orgs.checkPublicMembershipForUser":"GET /orgs/{org}/public_members/{username}","orgs.convertMemberToOutsideCollaborator":"PUT /orgs/{org}/outside_collaborators/{username}","orgs.createArtifactStorageRecord":"POST /orgs/{org}/artifacts/metadata/storage-record","orgs.createInvitation":"POST /orgs/{org}/invitations","orgs.createIssueType":"POST /orgs/{org}/issue-types","orgs.createWebhook":"POST /orgs/{org}/hooks","orgs.customPropertiesForOrgsCreateOrUpdateOrganizationValues":"PATCH /organizations/{org}/org-properties/values","orgs.customPropertiesForOrgsGetOrganizationValues":"GET /organizations/{org}/org-properties/values","orgs.customPropertiesForReposCreateOrUpdateOrganizationDefinition":"PUT /orgs/{org}/properties/schema/{custom_property_name}","orgs.customPropertiesForReposCreateOrUpdateOrganizationDefinitions":"PATCH /orgs/{org}/properties/schema","orgs.customPropertiesForReposCreateOrUpdateOrganizationValues":"PATCH /orgs/{org}/properties/values","orgs.customPropertiesForReposDeleteOrganizationDefinition":"DELETE /orgs/{org}/properties/schema/{custom_property_name}","orgs.customPropertiesForReposGetOrganizationDefinition":"GET /orgs/{org}/properties/schema/{custom_property_name}","orgs.customPropertiesForReposGetOrganizationDefinitions":"GET /orgs/{org}/properties/schema","orgs.customPropertiesForReposGetOrganizationValues":"GET /orgs/{org}/properties/values","orgs.delete":"DELETE /orgs/{org}","orgs.deleteAttestationsBulk":"POST /orgs/{org}/attestations/delete-request","orgs.deleteAttestationsById":"DELETE /orgs/{org}/attestations/{attestation_id}","orgs.deleteAttestationsBySubjectDigest":"DELETE /orgs/{org}/attestations/digest/{subject_digest}","orgs.deleteIssueType":"DELETE /orgs/{org}/issue-types/{issue_type_id}","orgs.deleteWebhook":"DELETE /orgs/{org}/hooks/{hook_id}","orgs.disableSelectedRepositoryImmutableReleasesOrganization":"DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}","orgs.enableSelectedRepositoryImmutableReleasesOrganization":"PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}","orgs.get":"GET /orgs/{org}","orgs.getImmutableReleasesSettings":"GET /orgs/{org}/settings/immutable-releases","orgs.getImmutableReleasesSettingsRepositories":"GET /orgs/{org}/settings/immutable-releases/repositories","orgs.getMembershipForAuthenticatedUser":"GET /user/memberships/orgs/{org}","orgs.getMembershipForUser":"GET /orgs/{org}/memberships/{username}","orgs.getOrgRole":"GET /orgs/{org}/organization-roles/{role_id}","orgs.getOrgRulesetHistory":"GET /orgs/{org}/rulesets/{ruleset_id}/history","orgs.getOrgRulesetVersion":"GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}","orgs.getWebhook":"GET /orgs/{org}/hooks/{hook_id}","orgs.getWebhookConfigForOrg":"GET /orgs/{org}/hooks/{hook_id}/config","orgs.getWebhookDelivery":"GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}","orgs.list":"GET /organizations","orgs.listAppInstallations":"GET /orgs/{org}/installations","orgs.listArtifactStorageRecords":"GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records","orgs.listAttestationRepositories":"GET /orgs/{org}/attestations/repositories","orgs.listAttestations":"GET /orgs/{org}/attestations/{subject_digest}","orgs.listAttestationsBulk":"POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}","orgs.listBlockedUsers":"GET /orgs/{org}/blocks","orgs.listFailedInvitations":"GET /orgs/{org}/failed_invitations","orgs.listForAuthenticatedUser":"GET /user/orgs","orgs.listForUser":"GET /users/{username}/orgs","orgs.listInvitationTeams":"GET /orgs/{org}/invitations/{invitation_id}/teams","orgs.listIssueTypes":"GET /orgs/{org}/issue-types","orgs.listMembers":"GET /orgs/{org}/members","orgs.listMembershipsForAuthenticatedUser":"GET /user/memberships/orgs","orgs.listOrgRoleTeams":"GET /orgs/{org}/organization-roles/{role_id}/teams","orgs.listOrgRoleUsers":"GET /orgs/{org}/organization-roles/{role_id}/users","orgs.listOrgRoles":"GET /orgs/{org}/organization-roles","orgs.listOrganizationFineGrainedPermissions":"GET /orgs/{org}/organization-fine-grained-permissions","orgs.listOutsideCollaborators":"GET /orgs/{org}/outside_collaborators","orgs.listPatGrantRepositories":"GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories","orgs.listPatGrantRequestRepositories":"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories","orgs.listPatGrantRequests":"GET /orgs/{org}/personal-access-token-requests","orgs.listPatGrants":"GET /orgs/{org}/personal-access-tokens","orgs.listPendingInvitations":"GET /orgs/{org}/invitations","orgs.listPublicMembers":"GET /orgs/{org}/public_members","orgs.listSecurityManagerTeams":"GET /orgs/{org}/security-managers","orgs.listWebhookDeliveries":"GET /orgs/{org}/hooks/{hook_id}/deliveries","orgs.listWebhooks":"GET /orgs/{org}/hooks","orgs.pingWebhook":"POST /orgs/{org}/hooks/{hook_id}/pings","orgs.redeliverWebhookDelivery":"POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts","orgs.removeMember":"DELETE /orgs/{org}/members/{username}","orgs.removeMembershipForUser":"DELETE /orgs/{org}/memberships/{username}","orgs.removeOutsideCollaborator":"DELETE /orgs/{org}/outside_collaborators/{username}","orgs.removePublicMembershipForAuthenticatedUser":"DELETE /orgs/{org}/public_members/{username}","orgs.removeSecurityManagerTeam":"DELETE /orgs/{org}/security-managers/teams/{team_slug}","orgs.reviewPatGrantRequest":"POST /orgs/{org}/personal-access-token-requests/{pat_request_id}","orgs.reviewPatGrantRequestsInBulk":"POST /orgs/{org}/personal-access-token-requests","orgs.revokeAllOrgRolesTeam":"DELETE /orgs/{org}/organization-roles/teams/{team_slug}","orgs.revokeAllOrgRolesUser":"DELETE /orgs/{org}/organization-roles/users/{username}","orgs.revokeOrgRoleTeam":"DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}","orgs.revokeOrgRoleUser":"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}","orgs.setImmutableReleasesSettings":"PUT /orgs/{org}/settings/immutable-releases","orgs.setImmutableReleasesSettingsRepositories":"PUT /orgs/{org}/settings/immutable-releases/repositories","orgs.setMembershipForUser":"PUT /orgs/{org}/memberships/{username}","orgs.setPublicMembershipForAuthenticatedUser":"PUT /orgs/{org}/public_members/{username}","orgs.unblockUser":"DELETE /orgs/{org}/blocks/{username}","orgs.update":"PATCH /orgs/{org}","orgs.updateIssueType":"PUT /orgs/{org}/issue-types/{issue_type_id}","orgs.updateMembershipForAuthenticatedUser":"PATCH /user/memberships/orgs/{org}","orgs.updatePatAccess":"POST /orgs/{org}/personal-access-tokens/{pat_id}","orgs.updatePatAccesses":"POST /orgs/{org}/personal-access-tokens","orgs.updateWebhook":"PATCH /orgs/{org}/hooks/{hook_id}","orgs.updateWebhookConfigForOrg":"PATCH /orgs/{org}/hooks/{hook_id}/config","packages.deletePackageForAuthenticatedUser":"DELETE /user/packages/{package_type}/{package_name}","packages.deletePackageForOrg":"DELETE /orgs/{org}/packages/{package_type}/{package_name}","packages.deletePackageForUser":"DELETE /users/{username}/packages/{package_type}/{package_name}","packages.deletePackageVersionForAuthenticatedUser":"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}","packages.deletePackageVersionForOrg":"DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}","packages.deletePackageVersionForUser":"DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}","packages.getAllPackageVersionsForAPackageOwnedByAnOrg":"GET /orgs/{org}/packages/{package_type}/{package_name}/versions","packages.getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser":"GET /user/packages/{package_type}/{package_name}/versions","packages.getAllPackageVersionsForPackageOwnedByAuthenticatedUser":"GET /user/packages/{package_type}/{package_name}/versions","packages.getAllPackageVersionsForPackageOwnedByOrg":"GET /orgs/{org}/packages/{package_type}/{package_name}/versions","packages.getAllPackageVersionsForPackageOwnedByUser":"GET /users/{username}/packages/{package_type}/{package_name}/versions","packages.getPackageForAuthenticatedUser":"GET /user/packages/{package_type}/{package_name}","packages.getPackageForOrganization":"GET /orgs/{org}/packages/{package_type}/{package_name}","packages.getPackageForUser":"GET /users/{username}/packages/{package_type}/{package_name}","packages.getPackageVersionForAuthenticatedUser":"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}","packages.getPackageVersionForOrganization":"GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}","packages.getPackageVersionForUser":"GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}","packages.listDockerMigrationConflictingPackagesForAuthenticatedUser":"GET /user/docker/conflicts","packages.listDockerMigrationConflictingPackagesForOrganization":"GET /orgs/{org}/docker/conflicts","packages.listDockerMigrationConflictingPackagesForUser":"GET /users/{username}/docker/conflicts","packages.listPackagesForAuthenticatedUser":"GET /user/packages","packages.listPackagesForOrganization":"GET /orgs/{org}/packages","packages.listPackagesForUser":"GET /users/{username}/packages","packages.restorePackageForAuthenticatedUser":"POST /user/packages/{package_type}/{package_name}/restore{?token}","packages.restorePackageForOrg":"POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}","packages.restorePackageForUser":"POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}","packages.restorePackageVersionForAuthenticatedUser":"POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore","packages.restorePackageVersionForOrg":"POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore","packages.restorePackageVersionForUser":"POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore","privateRegistries.createOrgPrivateRegistry":"POST /orgs/{org}/private-registries","privateRegistries.deleteOrgPrivateRegistry":"DELETE /orgs/{org}/private-registries/{secret_name}","privateRegistries.getOrgPrivateRegistry":"GET /orgs/{org}/private-registries/{secret_name}","privateRegistries.getOrgPublicKey":"GET /orgs/{org}/private-registries/public-key","privateRegistries.listOrgPrivateRegistries":"GET /orgs/{org}/private-registries","privateRegistries.updateOrgPrivateRegistry":"PATCH /orgs/{org}/private-registries/{secret_name}","projects.addItemForOrg":"POST /orgs/{org}/projectsV2/{project_number}/items","projects.addItemForUser":"POST /users/{username}/projectsV2/{project_number}/items","projects.deleteItemForOrg":"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}","projects.deleteItemForUser":"DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}","projects.getFieldForOrg":"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}","projects.getFieldForUser":"GET /users/{username}/projectsV2/{project_number}/fields/{field_id}","projects.getForOrg":"GET /orgs/{org}/projectsV2/{project_number}","projects.getForUser":"GET /users/{username}/projectsV2/{project_number}","projects.getOrgItem":"GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}","projects.getUserItem":"GET /users/{username}/projectsV2/{project_number}/items/{item_id}","projects.listFieldsForOrg":"GET /orgs/{org}/projectsV2/{project_number}/fields","projects.listFieldsForUser":"GET /users/{username}/projectsV2/{project_number}/fields","projects.listForOrg":"GET /orgs/{org}/projectsV2","projects.listForUser":"GET /users/{username}/projectsV2","projects.listItemsForOrg":"GET /orgs/{org}/projectsV2/{project_number}/items","projects.listItemsForUser":"GET /users/{username}/projectsV2/{project_number}/items","projects.updateItemForOrg":"PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}","projects.updateItemForUser":"PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}","pulls.checkIfMerged":"GET /repos/{owner}/{repo}/pulls/{pull_number}/merge","pulls.create":"POST /repos/{owner}/{repo}/pulls","pulls.createReplyForReviewComment":"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","pulls.createReview":"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews","pulls.createReviewComment":"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments","pulls.deletePendingReview":"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}","pulls.deleteReviewComment":"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}","pulls.dismissReview":"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals","pulls.get":"GET /repos/{owner}/{repo}/pulls/{pull_number}","pulls.getReview":"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}","pulls.getReviewComment":"GET /repos/{owner}/{repo}/pulls/comments/{comment_id}","pulls.list":"GET /repos/{owner}/{repo}/pulls","pulls.listCommentsForReview":"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments","pulls.listCommits":"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits","pulls.listFiles":"GET /repos/{owner}/{repo}/pulls/{pull_number}/files","pulls.listRequestedReviewers":"GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","pulls.listReviewComments":"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments","pulls.listReviewCommentsForRepo":"GET /repos/{owner}/{repo}/pulls/comments","pulls.listReviews":"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews","pulls.merge":"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge","pulls.removeRequestedReviewers":"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","pulls.requestReviewers":"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","pulls.submitReview":"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events","pulls.update":"PATCH /repos/{owner}/{repo}/pulls/{pull_number}","pulls.updateBranch":"PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch","pulls.updateReview":"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}","pulls.updateReviewComment":"PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}","rateLimit.get":"GET /rate_limit","reactions.createForCommitComment":"POST /repos/{owner}/{repo}/comments/{comment_id}/reactions","reactions.createForIssue":"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions","reactions.createForIssueComment":"POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","reactions.createForPullRequestReviewComment":"POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions","reactions.createForRelease":"POST /repos/{owner}/{repo}/releases/{release_id}/reactions","reactions.createForTeamDiscussionCommentInOrg":"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions","reactions.createForTeamDiscussionInOrg":"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions","reactions.deleteForCommitComment":"DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}","reactions.deleteForIssue":"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}","reactions.deleteForIssueComment":"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}","reactions.deleteForPullRequestComment":"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}","reactions.deleteForRelease":"DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}","reactions.deleteForTeamDiscussion":"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}","reactions.deleteForTeamDiscussionComment":"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}","reactions.listForCommitComment":"GET /repos/{owner}/{repo}/comments/{comment_id}/reactions","reactions.listForIssue":"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions","reactions.listForIssueComment":"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","reactions.listForPullRequestReviewComment":"GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions","reactions.listForRelease":"GET /repos/{owner}/{repo}/releases/{release_id}/reactions","reactions.listForTeamDiscussionCommentInOrg":"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions","reactions.listForTeamDiscussionInOrg":"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions","repos.acceptInvitation":"PATCH /user/repository_invitations/{invitation_id}","repos.acceptInvitationForAuthenticatedUser":"PATCH /user/repository_invitations/{invitation_id}","repos.addAppAccessRestrictions":"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps","repos.addCollaborator":"PUT /repos/{owner}/{repo}/collaborators/{username}","repos.addStatusCheckContexts":"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts","repos.addTeamAccessRestrictions":"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams","repos.addUserAccessRestrictions":"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users","repos.cancelPagesDeployment":"POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel","repos.checkAutomatedSecurityFixes":"GET /repos/{owner}/{repo}/automated-security-fixes","repos.checkCollaborator":"GET /repos/{owner}/{repo}/collaborators/{username}","repos.checkImmutableReleases":"GET /repos/{owner}/{repo}/immutable-releases","repos.checkPrivateVulnerabilityReporting":"GET /repos/{owner}/{repo}/private-vulnerability-reporting","repos.checkVulnerabilityAlerts":"GET /repos/{owner}/{repo}/vulnerability-alerts","repos.codeownersErrors":"GET /repos/{owner}/{repo}/codeowners/errors","repos.compareCommits":"GET /repos/{owner}/{repo}/compare/{base}...{head}","repos.compareCommitsWithBasehead":"GET /repos/{owner}/{repo}/compare/{basehead}","repos.createAttestation":"POST /repos/{owner}/{repo}/attestations","repos.createAutolink":"POST /repos/{owner}/{repo}/autolinks","repos.createCommitComment":"POST /repos/{owner}/{repo}/commits/{commit_sha}/comments","repos.createCommitSignatureProtection":"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures","repos.createCommitStatus":"POST /repos/{owner}/{repo}/statuses/{sha}","repos.createDeployKey":"POST /repos/{owner}/{repo}/keys","repos.createDeployment":"POST /repos/{owner}/{repo}/deployments","repos.createDeploymentBranchPolicy":"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies","repos.createDeploymentProtectionRule":"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules","repos.createDeploymentStatus":"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses","repos.createDispatchEvent":"POST /repos/{owner}/{repo}/dispatches","repos.createForAuthenticatedUser":"POST /user/repos","repos.createFork":"POST /repos/{owner}/{repo}/forks","repos.createInOrg":"POST /orgs/{org}/repos","repos.createOrUpdateEnvironment":"PUT /repos/{owner}/{repo}/environments/{environment_name}","repos.createOrUpdateFileContents":"PUT /repos/{owner}/{repo}/contents/{path}","repos.createOrgRuleset":"POST /orgs/{org}/rulesets","repos.createPagesDeployment":"POST /repos/{owner}/{repo}/pages/deployments","repos.createPagesSite":"POST /repos/{owner}/{repo}/pages","repos.createRelease":"POST /repos/{owner}/{repo}/releases","repos.createRepoRuleset":"POST /repos/{owner}/{repo}/rulesets","repos.createUsingTemplate":"POST /repos/{template_owner}/{template_repo}/generate","repos.createWebhook":"POST /repos/{owner}/{repo}/hooks","repos.customPropertiesForReposCreateOrUpdateRepositoryValues":"PATCH /repos/{owner}/{repo}/properties/values","repos.customPropertiesForReposGetRepositoryValues":"GET /repos/{owner}/{repo}/properties/values","repos.declineInvitation":"DELETE /user/repository_invitations/{invitation_id}","repos.declineInvitationForAuthenticatedUser":"DELETE /user/repository_invitations/{invitation_id}","repos.delete":"DELETE /repos/{owner}/{repo}","repos.deleteAccessRestrictions":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions","repos.deleteAdminBranchProtection":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins","repos.deleteAnEnvironment":"DELETE /repos/{owner}/{repo}/environments/{environment_name}","repos.deleteAutolink":"DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}","repos.deleteBranchProtection":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection","repos.deleteCommitComment":"DELETE /repos/{owner}/{repo}/comments/{comment_id}","repos.deleteCommitSignatureProtection":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures","repos.deleteDeployKey":"DELETE /repos/{owner}/{repo}/keys/{key_id}","repos.deleteDeployment":"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}","repos.deleteDeploymentBranchPolicy":"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}","repos.deleteFile":"DELETE /repos/{owner}/{repo}/contents/{path}","repos.deleteInvitation":"DELETE /repos/{owner}/{repo}/invitations/{invitation_id}","repos.deleteOrgRuleset":"DELETE /orgs/{org}/rulesets/{ruleset_id}","repos.deletePagesSite":"DELETE /repos/{owner}/{repo}/pages","repos.deletePullRequestReviewProtection":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews","repos.deleteRelease":"DELETE /repos/{owner}/{repo}/releases/{release_id}","repos.deleteReleaseAsset":"DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}","repos.deleteRepoRuleset":"DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}","repos.deleteWebhook":"DELETE /repos/{owner}/{repo}/hooks/{hook_id}","repos.disableAutomatedSecurityFixes":"DELETE /repos/{owner}/{repo}/automated-security-fixes","repos.disableDeploymentProtectionRule":"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}","repos.disableImmutableReleases":"DELETE /repos/{owner}/{repo}/immutable-releases","repos.disablePrivateVulnerabilityReporting":"DELETE /repos/{owner}/{repo}/private-vulnerability-reporting","repos.disableVulnerabilityAlerts":"DELETE /repos/{owner}/{repo}/vulnerability-alerts","repos.downloadArchive":"GET /repos/{owner}/{repo}/zipball/{ref}","repos.downloadTarballArchive":"GET /repos/{owner}/{repo}/tarball/{ref}","repos.downloadZipballArchive":"GET /repos/{owner}/{repo}/zipball/{ref}","repos.enableAutomatedSecurityFixes":"PUT /repos/{owner}/{repo}/automated-security-fixes","repos.enableImmutableReleases":"PUT /repos/{owner}/{repo}/immutable-releases","repos.enablePrivateVulnerabilityReporting":"PUT /repos/{owner}/{repo}/private-vulnerability-reporting","repos.enableVulnerabilityAlerts":"PUT /repos/{owner}/{repo}/vulnerability-alerts","repos.generateReleaseNotes":"POST /repos/{owner}/{repo}/releases/generate-notes","repos.get":"GET /repos/{owner}/{repo}","repos.getAccessRestrictions":"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions","repos.getAdminBranchProtection":"GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins","repos.getAllDeploymentProtectionRules":"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules","repos.getAllEnvironments":"GET /repos/{owner}/{repo}/environments","repos.getAllStatusCheckContexts":"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts","repos.getAllTopics":"GET /repos/{owner}/{repo}/topics","repos.getAppsWithAccessToProtectedBranch":"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps","repos.getAutolink":"GET /repos/{owner}/{repo}/autolinks/{autolink_id}","repos.getBranch":"GET /repos/{owner}/{repo}/branches/{branch}","repos.getBranchProtection":"GET /repos/{owner}/{repo}/branches/{branch}/protection","repos.getBranchRules":"GET /repos/{owner}/{repo}/rules/branches/{branch}","repos.getClones":"GET /repos/{owner}/{repo}/traffic/clones","repos.getCodeFrequencyStats":"GET /repos/{owner}/{repo}/stats/code_frequency","repos.getCollaboratorPermissionLevel":"GET /repos/{owner}/{repo}/collaborators/{username}/permission","repos.getCombinedStatusForRef":"GET /repos/{owner}/{repo}/commits/{ref}/status","repos.getCommit":"GET /repos/{owner}/{repo}/commits/{ref}","repos.getCommitActivityStats":"GET /repos/{owner}/{repo}/stats/commit_activity","repos.getCommitComment":"GET /repos/{owner}/{repo}/comments/{comment_id}","repos.getCommitSignatureProtection":"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures","repos.getCommunityProfileMetrics":"GET /repos/{owner}/{repo}/community/profile","repos.getContent":"GET /repos/{owner}/{repo}/contents/{path}","repos.getContributorsStats":"GET /repos/{owner}/{repo}/stats/contributors","repos.getCustomDeploymentProtectionRule":"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}","repos.getDeployKey":"GET /repos/{owner}/{repo}/keys/{key_id}","repos.getDeployment":"GET /repos/{owner}/{repo}/deployments/{deployment_id}","repos.getDeploymentBranchPolicy":"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}","repos.getDeploymentStatus":"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}","repos.getEnvironment":"GET /repos/{owner}/{repo}/environments/{environment_name}","repos.getLatestPagesBuild":"GET /repos/{owner}/{repo}/pages/builds/latest","repos.getLatestRelease":"GET /repos/{owner}/{repo}/releases/latest","repos.getOrgRuleSuite":"GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}","repos.getOrgRuleSuites":"GET /orgs/{org}/rulesets/rule-suites","repos.getOrgRuleset":"GET /orgs/{org}/rulesets/{ruleset_id}","repos.getOrgRulesets":"GET /orgs/{org}/rulesets","repos.getPages":"GET /repos/{owner}/{repo}/pages","repos.getPagesBuild":"GET /repos/{owner}/{repo}/pages/builds/{build_id}","repos.getPagesDeployment":"GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}","repos.getPagesHealthCheck":"GET /repos/{owner}/{repo}/pages/health","repos.getParticipationStats":"GET /repos/{owner}/{repo}/stats/participation","repos.getPullRequestReviewProtection":"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews","repos.getPunchCardStats":"GET /repos/{owner}/{repo}/stats/punch_card","repos.getReadme":"GET /repos/{owner}/{repo}/readme","repos.getReadmeInDirectory":"GET /repos/{owner}/{repo}/readme/{dir}","repos.getRelease":"GET /repos/{owner}/{repo}/releases/{release_id}","repos.getReleaseAsset":"GET /repos/{owner}/{repo}/releases/assets/{asset_id}","repos.getReleaseByTag":"GET /repos/{owner}/{repo}/releases/tags/{tag}","repos.getRepoRuleSuite":"GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}","repos.getRepoRuleSuites":"GET /repos/{owner}/{repo}/rulesets/rule-suites","repos.getRepoRuleset":"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}","repos.getRepoRulesetHistory":"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history","repos.getRepoRulesetVersion":"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}","repos.getRepoRulesets":"GET /repos/{owner}/{repo}/rulesets","repos.getStatusChecksProtection":"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks","repos.getTeamsWithAccessToProtectedBranch":"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams","repos.getTopPaths":"GET /repos/{owner}/{repo}/traffic/popular/paths","repos.getTopReferrers":"GET /repos/{owner}/{repo}/traffic/popular/referrers","repos.getUsersWithAccessToProtectedBranch":"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users","repos.getViews":"GET /repos/{owner}/{repo}/traffic/views","repos.getWebhook":"GET /repos/{owner}/{repo}/hooks/{hook_id}","repos.getWebhookConfigForRepo":"GET /repos/{owner}/{repo}/hooks/{hook_id}/config","repos.getWebhookDelivery":"GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}","repos.listActivities":"GET /repos/{owner}/{repo}/activity","repos.listAttestations":"GET /repos/{owner}/{repo}/attestations/{subject_digest}","repos.listAutolinks":"GET /repos/{owner}/{repo}/autolinks","repos.listBranches":"GET /repos/{owner}/{repo}/branches","repos.listBranchesForHeadCommit":"GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head","repos.listCollaborators":"GET /repos/{owner}/{repo}/collaborators","repos.listCommentsForCommit":"GET /repos/{owner}/{repo}/commits/{commit_sha}/comments","repos.listCommitCommentsForRepo":"GET /repos/{owner}/{repo}/comments","repos.listCommitStatusesForRef":"GET /repos/{owner}/{repo}/commits/{ref}/statuses","repos.listCommits":"GET /repos/{owner}/{repo}/commits","repos.listContributors":"GET /repos/{owner}/{repo}/contributors","repos.listCustomDeploymentRuleIntegrations":"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps","repos.listDeployKeys":"GET /repos/{owner}/{repo}/keys","repos.listDeploymentBranchPolicies":"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies","repos.listDeploymentStatuses":"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses","repos.listDeployments":"GET /repos/{owner}/{repo}/deployments","repos.listForAuthenticatedUser":"GET /user/repos","repos.listForOrg":"GET /orgs/{org}/repos","repos.listForUser":"GET /users/{username}/repos","repos.listForks":"GET /repos/{owner}/{repo}/forks","repos.listInvitations":"GET /repos/{owner}/{repo}/invitations","repos.listInvitationsForAuthenticatedUser":"GET /user/repository_invitations","repos.listLanguages":"GET /repos/{owner}/{repo}/languages","repos.listPagesBuilds":"GET /repos/{owner}/{repo}/pages/builds","repos.listPublic":"GET /repositories","repos.listPullRequestsAssociatedWithCommit":"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls","repos.listReleaseAssets":"GET /repos/{owner}/{repo}/releases/{release_id}/assets","repos.listReleases":"GET /repos/{owner}/{repo}/releases","repos.listTags":"GET /repos/{owner}/{repo}/tags","repos.listTeams":"GET /repos/{owner}/{repo}/teams","repos.listWebhookDeliveries":"GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries","repos.listWebhooks":"GET /repos/{owner}/{repo}/hooks","repos.merge":"POST /repos/{owner}/{repo}/merges","repos.mergeUpstream":"POST /repos/{owner}/{repo}/merge-upstream","repos.pingWebhook":"POST /repos/{owner}/{repo}/hooks/{hook_id}/pings","repos.redeliverWebhookDelivery":"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts","repos.removeAppAccessRestrictions":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps","repos.removeCollaborator":"DELETE /repos/{owner}/{repo}/collaborators/{username}","repos.removeStatusCheckContexts":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts","repos.removeStatusCheckProtection":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks","repos.removeTeamAccessRestrictions":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams","repos.removeUserAccessRestrictions":"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users","repos.renameBranch":"POST /repos/{owner}/{repo}/branches/{branch}/rename","repos.replaceAllTopics":"PUT /repos/{owner}/{repo}/topics","repos.requestPagesBuild":"POST /repos/{owner}/{repo}/pages/builds","repos.setAdminBranchProtection":"POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins","repos.setAppAccessRestrictions":"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps","repos.setStatusCheckContexts":"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts","repos.setTeamAccessRestrictions":"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams","repos.setUserAccessRestrictions":"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users","repos.testPushWebhook":"POST /repos/{owner}/{repo}/hooks/{hook_id}/tests","repos.transfer":"POST /repos/{owner}/{repo}/transfer","repos.update":"PATCH /repos/{owner}/{repo}","repos.updateBranchProtection":"PUT /repos/{owner}/{repo}/branches/{branch}/protection","repos.updateCommitComment":"PATCH /repos/{owner}/{repo}/comments/{comment_id}","repos.updateDeploymentBranchPolicy":"PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}","repos.updateInformationAboutPagesSite":"PUT /repos/{owner}/{repo}/pages","repos.updateInvitation":"PATCH /repos/{owner}/{repo}/invitations/{invitation_id}","repos.updateOrgRuleset":"PUT /orgs/{org}/rulesets/{ruleset_id}","repos.updatePullRequestReviewProtection":"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews","repos.updateRelease":"PATCH /repos/{owner}/{repo}/releases/{release_id}","repos.updateReleaseAsset":"PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}","repos.updateRepoRuleset":"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}","repos.updateStatusCheckPotection":"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks","repos.updateStatusCheckProtection":"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks","repos.updateWebhook":"PATCH /repos/{owner}/{repo}/hooks/{hook_id}","repos.updateWebhookConfigForRepo":"PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config","repos.uploadReleaseAsset":"POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}","search.code":"GET /search/code","search.commits":"GET /search/commits","search.issuesAndPullRequests":"GET /search/issues","search.labels":"GET /search/labels","search.repos":"GET /search/repositories","search.topics":"GET /search/topics","search.users":"GET /search/users","secretScanning.createPushProtectionBypass":"POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses","secretScanning.getAlert":"GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}","secretScanning.getScanHistory":"GET /repos/{owner}/{repo}/secret-scanning/scan-history","secretScanning.listAlertsForOrg":"GET /orgs/{org}/secret-scanning/alerts","secretScanning.listAlertsForRepo":"GET /repos/{owner}/{repo}/secret-scanning/alerts","secretScanning.listLocationsForAlert":"GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations","secretScanning.listOrgPatternConfigs":"GET /orgs/{org}/secret-scanning/pattern-configurations","secretScanning.updateAlert":"PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}","secretScanning.updateOrgPatternConfigs":"PATCH /orgs/{org}/secret-scanning/pattern-configurations","securityAdvisories.createFork":"POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks","securityAdvisories.createPrivateVulnerabilityReport":"POST /repos/{owner}/{repo}/security-advisories/reports","securityAdvisories.createRepositoryAdvisory":"POST /repos/{owner}/{repo}/security-advisories","securityAdvisories.createRepositoryAdvisoryCveRequest":"POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve","securityAdvisories.getGlobalAdvisory":"GET /advisories/{ghsa_id}","securityAdvisories.getRepositoryAdvisory":"GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}","securityAdvisories.listGlobalAdvisories":"GET /advisories","securityAdvisories.listOrgRepositoryAdvisories":"GET /orgs/{org}/security-advisories","securityAdvisories.listRepositoryAdvisories":"GET /repos/{owner}/{repo}/security-advisories","securityAdvisories.updateRepositoryAdvisory":"PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}","teams.addOrUpdateMembershipForUserInOrg":"PUT /orgs/{org}/teams/{team_slug}/memberships/{username}","teams.addOrUpdateRepoPermissionsInOrg":"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}","teams.checkPermissionsForRepoInOrg":"GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}","teams.create":"POST /orgs/{org}/teams","teams.createDiscussionCommentInOrg":"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","teams.createDiscussionInOrg":"POST /orgs/{org}/teams/{team_slug}/discussions","teams.deleteDiscussionCommentInOrg":"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}","teams.deleteDiscussionInOrg":"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}","teams.deleteInOrg":"DELETE /orgs/{org}/teams/{team_slug}","teams.getByName":"GET /orgs/{org}/teams/{team_slug}","teams.getDiscussionCommentInOrg":"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}","teams.getDiscussionInOrg":"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}","teams.getMembershipForUserInOrg":"GET /orgs/{org}/teams/{team_slug}/memberships/{username}","teams.list":"GET /orgs/{org}/teams","teams.listChildInOrg":"GET /orgs/{org}/teams/{team_slug}/teams","teams.listDiscussionCommentsInOrg":"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","teams.listDiscussionsInOrg":"GET /orgs/{org}/teams/{team_slug}/discussions","teams.listForAuthenticatedUser":"GET /user/teams","teams.listMembersInOrg":"GET /orgs/{org}/teams/{team_slug}/members","teams.listPendingInvitationsInOrg":"GET /orgs/{org}/teams/{team_slug}/invitations","teams.listReposInOrg":"GET /orgs/{org}/teams/{team_slug}/repos","teams.removeMembershipForUserInOrg":"DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}","teams.removeRepoInOrg":"DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}","teams.updateDiscussionCommentInOrg":"PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}","teams.updateDiscussionInOrg":"PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}","teams.updateInOrg":"PATCH /orgs/{org}/teams/{team_slug}","users.addEmailForAuthenticated":"POST /user/emails","users.addEmailForAuthenticatedUser":"POST /user/emails","users.addSocialAccountForAuthenticatedUser":"POST /user/social_accounts","users.block":"PUT /user/blocks/{username}","users.checkBlocked":"GET /user/blocks/{username}","users.checkFollowingForUser":"GET /users/{username}/following/{target_user}","users.checkPersonIsFollowedByAuthenticated":"GET /user/following/{username}","users.createGpgKeyForAuthenticated":"POST /user/gpg_keys","users.createGpgKeyForAuthenticatedUser":"POST /user/gpg_keys","users.createPublicSshKeyForAuthenticated":"POST /user/keys","users.createPublicSshKeyForAuthenticatedUser":"POST /user/keys","users.createSshSigningKeyForAuthenticatedUser":"POST /user/ssh_signing_keys","users.deleteAttestationsBulk":"POST /users/{username}/attestations/delete-request","users.deleteAttestationsById":"DELETE /users/{username}/attestations/{attestation_id}","users.deleteAttestationsBySubjectDigest":"DELETE /users/{username}/attestations/digest/{subject_digest}","users.deleteEmailForAuthenticated":"DELETE /user/emails","users.deleteEmailForAuthenticatedUser":"DELETE /user/emails","users.deleteGpgKeyForAuthenticated":"DELETE /user/gpg_keys/{gpg_key_id}","users.deleteGpgKeyForAuthenticatedUser":"DELETE /user/gpg_keys/{gpg_key_id}","users.deletePublicSshKeyForAuthenticated":"DELETE /user/keys/{key_id}","users.deletePublicSshKeyForAuthenticatedUser":"DELETE /user/keys/{key_id}","users.deleteSocialAccountForAuthenticatedUser":"DELETE /user/social_accounts","users.deleteSshSigningKeyForAuthenticatedUser":"DELETE /user/ssh_signing_keys/{ssh_signing_key_id}","users.follow":"PUT /user/following/{username}","users.getAuthenticated":"GET /user","users.getById":"GET /user/{account_id}","users.getByUsername":"GET /users/{username}","users.getContextForUser":"GET /users/{username}/hovercard","users.getGpgKeyForAuthenticated":"GET /user/gpg_keys/{gpg_key_id}","users.getGpgKeyForAuthenticatedUser":"GET /user/gpg_keys/{gpg_key_id}","users.getPublicSshKeyForAuthenticated":"GET /user/keys/{key_id}","users.getPublicSshKeyForAuthenticatedUser":"GET /user/keys/{key_id}","users.getSshSigningKeyForAuthenticatedUser":"GET /user/ssh_signing_keys/{ssh_signing_key_id}","users.list":"GET /users","users.listAttestations":"GET /users/{username}/attestations/{subject_digest}","users.listAttestationsBulk":"POST /users/{username}/attestations/bulk-list{?per_page,before,after}","users.listBlockedByAuthenticated":"GET /user/blocks","users.listBlockedByAuthenticatedUser":"GET /user/blocks","users.listEmailsForAuthenticated":"GET /user/emails","users.listEmailsForAuthenticatedUser":"GET /user/emails","users.listFollowedByAuthenticated":"GET /user/following","users.listFollowedByAuthenticatedUser":"GET /user/following","users.listFollowersForAuthenticatedUser":"GET /user/followers","users.listFollowersForUser":"GET /users/{username}/followers","users.listFollowingForUser":"GET /users/{username}/following","users.listGpgKeysForAuthenticated":"GET /user/gpg_keys","users.listGpgKeysForAuthenticatedUser":"GET /user/gpg_keys","users.listGpgKeysForUser":"GET /users/{username}/gpg_keys","users.listPublicEmailsForAuthenticated":"GET /user/public_emails","users.listPublicEmailsForAuthenticatedUser":"GET /user/public_emails","users.listPublicKeysForUser":"GET /users/{username}/keys","users.listPublicSshKeysForAuthenticated":"GET /user/keys","users.listPublicSshKeysForAuthenticatedUser":"GET /user/keys","users.listSocialAccountsForAuthenticatedUser":"GET /user/social_accounts","users.listSocialAccountsForUser":"GET /users/{username}/social_accounts","users.listSshSigningKeysForAuthenticatedUser":"GET /user/ssh_signing_keys","users.listSshSigningKeysForUser":"GET /users/{username}/ssh_signing_keys","users.setPrimaryEmailVisibilityForAuthenticated":"PATCH /user/email/visibility","users.setPrimaryEmailVisibilityForAuthenticatedUser":"PATCH /user/email/visibility","users.unblock":"DELETE /user/blocks/{username}","users.unfollow":"DELETE /user/following/{username}","users.updateAuthenticated":"PATCH /user"}}');
;// CONCATENATED MODULE: ./cli/knowledge/knowledge.js




const actions = actions_namespaceObject;
const commands = commands_namespaceObject;
const endpoints = endpoints_namespaceObject;
const endpointEffects = endpoint_effects_namespaceObject;
const byAction = new Map(actions.rows.map((row) => [row.action.toLowerCase(), row]));
/** The row of an action, as `uses:` names it. */
function actionRow(uses) {
    return byAction.get(actionName(uses));
}
/** `owner/name` or `owner/name/path` of what `uses:` names, in small letters. */
const actionName = (uses) => uses.replace(/@.*$/s, '').toLowerCase();
const byCommand = new Map(commands.gh.flatMap((row) => (row.gh ?? []).map((name) => [name, row])));
const ghRow = (name) => byCommand.get(name);
/** What the token of a job may be allowed by `permissions:`; GitHub's page on GITHUB_TOKEN. */
const OF_GITHUB_TOKEN = new Set([
    'actions',
    'artifact_metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'packages',
    'pages',
    'pull_requests',
    'security_events',
    'statuses',
]);
const isOfGitHubToken = (permissions) => Object.keys(permissions).every((name) => OF_GITHUB_TOKEN.has(name));


/***/ }),

/***/ 6595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ printableLines),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * A text of others on one line of a terminal: what could move its cursor, change its colours or turn the direction of the
 * writing becomes visible.
 */
function printable(text) {
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The same for a text of several lines, which stay lines; a carriage return before a line end is left alone. */
function printableLines(text) {
    return text
        .split('\n')
        .map((line) => line.endsWith('\r')
        ? `${printable(line.slice(0, -1))}\r`
        : printable(line.replaceAll('\t', '\uE004')).replaceAll('\uE004', '\t'))
        .join('\n');
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ renderPlan),
  j: () => (/* binding */ styleFor)
});

// EXTERNAL MODULE: ./cli/output/printable.js
var printable = __nccwpck_require__(6595);
// EXTERNAL MODULE: ./cli/patch/splices.js
var patch_splices = __nccwpck_require__(9096);
;// CONCATENATED MODULE: ./cli/output/diff.js


/** Lines that a diff shows around a change. */
const CONTEXT = 3;
/**
 * A unified diff of a file of which lines were added, taken or changed in place. Both texts are cut at line feeds, so that
 * a carriage return stays on its line and `patch` and `git apply` take it.
 */
function unifiedDiff(change) {
    const { file, before, after } = change;
    const hunks = hunksOf(changesOf(change), linesOf(before), linesOf(after));
    return `--- a/${(0,printable/* printable */.g)(file)}\n+++ b/${(0,printable/* printable */.g)(file)}\n${hunks}`;
}
const linesOf = (text) => (text === '' ? [] : text.split(/(?<=\n)/));
/** The lines that the splices touch. They say it themselves: nothing has to be searched for, however long the file. */
function changesOf({ before, splices }) {
    const regions = [];
    for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const start = (0,patch_splices/* lineStart */.PT)(before, splice.start);
        const isWhole = splice.start === start &&
            (splice.text === '' || splice.text.endsWith('\n')) &&
            (splice.end === splice.start || before[splice.end - 1] === '\n');
        const end = isWhole ? splice.end : (0,patch_splices/* lineEnd */.kd)(before, splice.end);
        const last = regions.at(-1);
        if (last && start < last.end) {
            last.end = Math.max(last.end, end);
            last.splices.push(splice);
        }
        else
            regions.push({ start, end, splices: [splice] });
    }
    let [at, line, shift] = [0, 0, 0];
    return regions.flatMap(({ start, end, splices: own }) => {
        line += linesOf(before.slice(at, start)).length;
        at = end;
        const was = linesOf(before.slice(start, end));
        const moved = own.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
        const is = linesOf((0,patch_splices/* applySplices */.Ut)(before.slice(start, end), moved));
        let same = 0;
        while (same < was.length && same < is.length && was[same] === is[same])
            same++;
        let behind = 0;
        while (behind < was.length - same &&
            behind < is.length - same &&
            was.at(-1 - behind) === is.at(-1 - behind))
            behind++;
        const change = {
            from: line + same,
            to: line + was.length - behind,
            newFrom: line + shift + same,
            newTo: line + shift + is.length - behind,
        };
        line += was.length;
        shift += is.length - was.length;
        return change.from === change.to && change.newFrom === change.newTo ? [] : [change];
    });
}
function hunksOf(changes, was, is) {
    const groups = [];
    for (const change of changes) {
        const last = groups.at(-1)?.at(-1);
        if (last && change.from - last.to <= 2 * CONTEXT)
            groups.at(-1)?.push(change);
        else
            groups.push([change]);
    }
    return groups.map((group) => hunkOf(group, was, is)).join('');
}
function hunkOf(group, was, is) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last)
        return '';
    const from = Math.max(0, first.from - CONTEXT);
    const to = Math.min(was.length, last.to + CONTEXT);
    const newFrom = first.newFrom - (first.from - from);
    const newTo = last.newTo + (to - last.to);
    let text = `@@ -${from + 1},${to - from} +${newFrom + 1},${newTo - newFrom} @@\n`;
    let at = from;
    for (const { from: start, to: end, newFrom: newStart, newTo: newEnd } of group) {
        text += was
            .slice(at, start)
            .map((line) => shown(' ', line))
            .join('');
        text += was
            .slice(start, end)
            .map((line) => shown('-', line))
            .join('');
        text += is
            .slice(newStart, newEnd)
            .map((line) => shown('+', line))
            .join('');
        at = end;
    }
    return (text +
        was
            .slice(at, to)
            .map((line) => shown(' ', line))
            .join(''));
}
const shown = (mark, line) => line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;

// EXTERNAL MODULE: ./cli/output/words.js
var words = __nccwpck_require__(3121);
;// CONCATENATED MODULE: ./cli/output/terminal.js



const wrapped = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text) => text;
const styleFor = (isColored) => isColored
    ? {
        bold: wrapped(1, 22),
        dim: wrapped(2, 22),
        green: wrapped(32, 39),
        red: wrapped(31, 39),
        yellow: wrapped(33, 39),
        cyan: wrapped(36, 39),
    }
    : { bold: plain, dim: plain, green: plain, red: plain, yellow: plain, cyan: plain };
/** The plan and the diff, as a person reads them. */
function renderPlan(plan, patch, style, { isWritten, isTerminal }) {
    const { uses } = plan;
    if (uses.length === 0)
        return 'No PAT is in use in the workflows.\n';
    const files = [...new Set(uses.map(({ file }) => file))];
    const sections = files.map((file) => {
        const own = uses.filter((use) => use.file === file);
        return own.map((use) => useLines(use, style).join('\n')).join('\n\n');
    });
    const diffs = isWritten
        ? ''
        : patch.changes.map((change) => colored(unifiedDiff(change), style, isTerminal)).join('');
    const written = isWritten && patch.changes.length > 0
        ? `${style.bold('Written')}\n${patch.changes.map(({ file }) => `  ${(0,printable/* printable */.g)(file)}\n`).join('')}`
        : '';
    return [`${sections.join('\n\n')}\n`, diffs, written, `${summaryLines(plan, patch, style).join('\n')}\n`]
        .filter((part) => part !== '')
        .join('\n');
}
const COLORS = {
    replace: 'green',
    'github-token-suffices': 'cyan',
    cannot: 'red',
    ask: 'yellow',
};
function useLines(use, style) {
    const { file, line, secret, what, verdict, permissions, optional, target, why, source, question } = use;
    const row = (name, text) => text === '' ? [] : [`  ${style.dim(name.padEnd(8))} ${(0,printable/* printable */.g)(text)}`];
    return [
        `${style.bold((0,printable/* printable */.g)(`${file}:${line}`))}  ${(0,printable/* printable */.g)(secret)}  ${style[COLORS[verdict]](words/* verdictWords */.L2[verdict])}`,
        ...row('is', what),
        ...(verdict === 'cannot' || Object.keys(permissions).length === 0
            ? []
            : row('needs', `${(0,words/* permissionWords */.Dq)(permissions)}, in ${(0,words/* targetWords */.LT)(target)}`)),
        ...(optional
            ? row('perhaps', `${(0,words/* permissionWords */.Dq)(optional)} (not asked for: add it if what is pushed changes workflow files)`)
            : []),
        ...row('why', why),
        ...row('source', source),
        ...(question === undefined
            ? []
            : row('question', `${question} (without an answer the line stays as it is)`)),
    ];
}
function summaryLines({ uses, secretsLeft, app, mints }, { notes, changes }, style) {
    const count = (verdict) => uses.filter((use) => use.verdict === verdict).length;
    const verdicts = ['replace', 'github-token-suffices', 'cannot', 'ask'].filter((each) => count(each) > 0);
    const isBranchWritten = uses.some(({ verdict, permissions, target }) => verdict === 'replace' && permissions.contents === 'write' && target === 'current');
    return [
        `${style.bold('In short')}  ${verdicts.map((each) => `${count(each)} \u00d7 ${words/* verdictWords */.L2[each]}`).join(' \u00b7 ')}; ${changes.length} ${changes.length === 1 ? 'file changes' : 'files change'}`,
        ...(mints.length > 0 ? [`  The App needs ${(0,words/* permissionWords */.Dq)(app.permissions)}`] : []),
        ...(secretsLeft.length > 0
            ? [`  Secrets that stay in use: ${secretsLeft.map(printable/* printable */.g).join(', ')}`]
            : []),
        ...(isBranchWritten ? ['  Where a branch is protected, put the App on its bypass list'] : []),
        ...(changes.some(({ after }) => after.includes('uses: OWNER/mint-app-token@'))
            ? [
                '  OWNER stands for the account that hosts mint-app-token, which is not known here: name it by --action OWNER/REPO@SHA',
            ]
            : []),
        ...notes.map((note) => `  ${(0,printable/* printable */.g)(note)}`),
    ];
}
/** A terminal is told nothing by a file's control characters; a pipe gets the diff as `git apply` wants it. */
function colored(diff, style, isTerminal) {
    return diff
        .split('\n')
        .map((line) => {
        const text = !isTerminal ? line : (0,printable/* printableLines */.f)(line.replace(/\r$/, ''));
        if (/^(---|\+\+\+) /.test(line))
            return style.bold(text);
        if (line.startsWith('@@'))
            return style.cyan(text);
        if (line.startsWith('+'))
            return style.green(text);
        return line.startsWith('-') ? style.red(text) : text;
    })
        .join('\n');
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ permissionWords),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LT: () => (/* binding */ targetWords)
/* harmony export */ });
/** Permissions as a person reads them. */
const permissionWords = (permissions) => Object.entries(permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ') || 'none';
/** Where a token is for. */
function targetWords(target) {
    if (target === 'current')
        return 'this repository';
    const { owner, repositories } = target;
    if (repositories === undefined)
        return `all repositories of ${owner ?? 'the owner'} that the App is installed on`;
    const names = typeof repositories === 'string' ? [repositories] : repositories;
    return names
        .map((name) => owner === undefined || name.includes('/') || name.startsWith('$') ? name : `${owner}/${name}`)
        .join(', ');
}
const verdictWords = {
    replace: 'App token',
    'github-token-suffices': 'GITHUB_TOKEN is enough',
    cannot: 'no App can: the PAT stays',
    ask: 'question',
};


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   n_: () => (/* binding */ lineBreakOf)
/* harmony export */ });
/* unused harmony export Overlap */
/** Two changes of one place: nothing is written then. */
class Overlap extends Error {
}
/** The text with all splices applied; every other byte stays. Splices of one place keep their order. */
function applySplices(text, splices) {
    const sorted = splices
        .map((splice, at) => ({ ...splice, at }))
        .sort((a, b) => a.start - b.start || a.end - b.end || a.at - b.at);
    let result = '';
    let from = 0;
    for (const { start, end, text: insert } of sorted) {
        if (start < from)
            throw new Overlap(`two changes at ${start}`);
        result += text.slice(from, start) + insert;
        from = end;
    }
    return result + text.slice(from);
}
/** Where the line of an offset begins. */
const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;
/** Behind the line end of the line that an offset stands in. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
/** The line end that a file uses. */
const lineBreakOf = (text) => /\r?\n/.exec(text)?.[0] ?? '\n';


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ../node_modules/commander/index.js
var commander = __nccwpck_require__(395);
;// CONCATENATED MODULE: ../node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./cli/complaint.js
var complaint = __nccwpck_require__(6021);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./cli/disk/origin-remote.js

/** Which repository on GitHub a folder is a clone of: its remote `origin`, else GITHUB_REPOSITORY. */
function findRepository(folder, env) {
    const url = git(folder, 'config', '--get', 'remote.origin.url');
    return fromUrl(url ?? '') ?? fromName(env.GITHUB_REPOSITORY ?? '');
}
/** The commit that HEAD of a folder is, if it is a clone. */
const headOf = (folder) => git(folder, 'rev-parse', '--verify', 'HEAD');
function fromUrl(url) {
    const match = /^(?:https?:\/\/(?:[^@/]*@)?[^/]+\/|ssh:\/\/(?:[^@/]*@)?[^/]+\/|[\w.-]+@[\w.-]+:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url.trim());
    return match ? { owner: match[1] ?? '', name: match[2] ?? '' } : undefined;
}
function fromName(text) {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
    return match ? { owner: match[1] ?? '', name: match[2] ?? '' } : undefined;
}
/** Asks git, and has it run nothing that the repository's own configuration names. */
function git(folder, ...args) {
    try {
        const output = (0,external_node_child_process_.execFileSync)('git', ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 10_000,
            encoding: 'utf8',
        });
        return output.trim() || undefined;
    }
    catch {
        return undefined; // no git, no clone, no such remote
    }
}

;// CONCATENATED MODULE: ./cli/disk/repository.js


/** GitHub runs no workflow of more; what is longer is no file that a person wrote. */
const MAX_BYTES = 1_048_576;
const MAX_FILES = 20_000;
function openRepository(root) {
    const home = (0,external_node_fs_.realpathSync)(root);
    const isInside = (path) => {
        const way = (0,external_node_path_.relative)(home, path);
        return way !== '' && !(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
    };
    return {
        root: home,
        list(folder, wanted) {
            const names = lstatOf((0,external_node_path_.join)(home, folder))?.isDirectory() ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(home, folder)) : [];
            return names
                .filter((name) => wanted.test(name))
                .sort()
                .slice(0, MAX_FILES)
                .map((name) => external_node_path_.posix.join(folder, name));
        },
        read(file) {
            const path = (0,external_node_path_.join)(home, file);
            if (!isInside(path))
                return undefined;
            const entry = lstatOf(path);
            if (!entry)
                return undefined;
            if (entry.isDirectory())
                return { why: 'it is a folder' };
            try {
                if (!isInside((0,external_node_fs_.realpathSync)(path)))
                    return { why: 'it is a link that leads out of the repository' };
            }
            catch (error) {
                return { why: `it is a link that leads nowhere (${codeOf(error)})` };
            }
            return readRegular(path);
        },
        isLinked(file) {
            const parts = file.split('/');
            return parts.some((_, at) => lstatOf((0,external_node_path_.join)(home, ...parts.slice(0, at + 1)))?.isSymbolicLink());
        },
    };
}
function lstatOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined; // a part of the way is no folder, or may not be looked into
    }
}
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
/** Opened without waiting, so that a pipe with nobody at its other end does not hang the command. */
function readRegular(path) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        return { why: `it cannot be opened (${codeOf(error)})` };
    }
    try {
        const status = (0,external_node_fs_.fstatSync)(handle);
        if (!status.isFile())
            return { why: 'it is no regular file' };
        if (status.size > MAX_BYTES)
            return { why: `it has ${status.size} bytes; files of more than ${MAX_BYTES} are not read` };
        const buffer = Buffer.alloc(status.size);
        let length = 0;
        while (length < status.size) {
            const count = (0,external_node_fs_.readSync)(handle, buffer, length, status.size - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return decode(buffer.subarray(0, length));
    }
    catch (error) {
        return { why: `it cannot be read (${codeOf(error)})` };
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** A byte order mark stays in the text; what is not UTF-8 could not be written back byte for byte. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { why: 'it is not UTF-8' };
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./cli/disk/write-file.js



/** The file is not what it was when it was read. */
class ChangedMeanwhile extends Error {
}
/**
 * Puts `after` in the place of a regular file that still holds `before`, by renaming a new one to its name, with the
 * same mode. Whoever reads it meanwhile sees the one or the other, and no link is written through.
 */
function replaceFile(path, before, after) {
    const status = (0,external_node_fs_.lstatSync)(path);
    if (!status.isFile())
        throw new ChangedMeanwhile(`${path} is no regular file any more`);
    if (status.nlink > 1)
        throw new ChangedMeanwhile(`${path} has another name besides, which would keep the old text`);
    if ((0,external_node_fs_.readFileSync)(path, 'utf8') !== before)
        throw new ChangedMeanwhile(`${path} was changed while it was looked at`);
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.mint-app-token-${(0,external_node_crypto_namespaceObject.randomBytes)(8).toString('hex')}`);
    const handle = (0,external_node_fs_.openSync)(aside, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, status.mode & 0o777);
    try {
        try {
            (0,external_node_fs_.writeSync)(handle, after);
            (0,external_node_fs_.fsyncSync)(handle);
            if ((0,external_node_fs_.fstatSync)(handle).size !== Buffer.byteLength(after))
                throw new Error(`${path} could not be written whole`);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
        (0,external_node_fs_.renameSync)(aside, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(aside, { force: true });
        throw error;
    }
}
/** Writes a file that a person named, through no link. */
function writeNamedFile(path, text) {
    const handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK, 0o666);
    try {
        if (!(0,external_node_fs_.fstatSync)(handle).isFile())
            throw new Error(`${path} is no regular file`);
        (0,external_node_fs_.writeSync)(handle, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./cli/facts/other-hosts.js
const SECRET = /\bsecrets(?:\.([A-Za-z_][\w-]{0,99})|\[\s*'([A-Za-z_][\w-]{0,99})'\s*\])/g;
/** How much of a line around a secret is looked at: whoever writes it is not to decide how long that takes. */
const NEAR = 300;
/** The secrets that go to GitLab or Bitbucket, each once, by where they go and by their names. */
function otherHostSecrets(workflows) {
    const found = new Map();
    for (const { source, jobs } of workflows) {
        const { file, text, lineOf } = source;
        const variables = variablesIn(text);
        // What a sister action is given is its parent, and may stay.
        const sisters = jobs
            .flatMap(({ steps }) => steps)
            .filter(({ uses }) => /\/mint-app-token\/(?:gitlab|bitbucket)(?:@|$)/.test(uses ?? ''))
            .map(({ node }) => ({ start: node.range?.[0] ?? 0, end: node.range?.[2] ?? 0 }));
        for (const match of text.matchAll(SECRET)) {
            const { index } = match;
            const secret = match[1] ?? match[2] ?? '';
            if (sisters.some(({ start, end }) => start <= index && index < end))
                continue;
            const before = text.slice(Math.max(0, index - NEAR), index);
            const after = text.slice(index, index + NEAR);
            const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
            const host = hostOf(line, variables);
            const key = `${host ?? ''} ${secret}`;
            if (host && !found.has(key))
                found.set(key, { file, line: lineOf(index), secret, host });
        }
    }
    return [...found.values()];
}
/** The variables of the shell that a file hands to one of the hosts. */
function variablesIn(text) {
    const of = (host, pattern) => [...text.matchAll(pattern)].map(([, name = '']) => [name, host]);
    return new Map([
        ...of('gitlab', /private-token: {0,3}["']?\$\{?(\w{1,100})/gi),
        ...of('gitlab', /\$\{?(\w{1,100})\}?@[\w.-]{0,100}gitlab/gi),
        ...of('bitbucket', /x-token-auth:\$\{?(\w{1,100})/gi),
        ...of('bitbucket', /\$\{?(\w{1,100})\}?@bitbucket\.org/gi),
    ]);
}
/** Which host a line of a workflow hands a secret to: by the line, or by the variable that it sets. */
function hostOf(line, variables) {
    if (line.trimStart().startsWith('#'))
        return undefined;
    if (/bitbucket|x-token-auth/i.test(line))
        return 'bitbucket';
    if (/gitlab|private-token/i.test(line))
        return 'gitlab';
    if (/oauth2:\$\{\{/i.test(line) && !/github\./i.test(line))
        return 'gitlab';
    const [, name = ''] = /^[\s-]*["']?([A-Za-z_]\w{0,99})["']?:/.exec(line) ?? [];
    return variables.get(name);
}

// EXTERNAL MODULE: ./cli/output/printable.js
var printable = __nccwpck_require__(6595);
;// CONCATENATED MODULE: ./cli/output/other-hosts.js

const WORDS = {
    gitlab: 'GitLab: a token for one project or group, revoked when the job ends',
    bitbucket: 'Bitbucket: a token that lives two hours',
};
/** Which sister action fits each secret of another host, a line each; `action` is the main one, as `uses:` names it. */
function otherHostLines(secrets, action) {
    return secrets.map(({ file, line, secret, host }) => {
        const [name, ref] = action.split('@');
        const sister = `${name ?? ''}/${host}${ref === undefined ? '' : `@${ref}`}`;
        return `${(0,printable/* printable */.g)(file)}:${line}: ${(0,printable/* printable */.g)(secret)} is for ${WORDS[host]}, comes from ${(0,printable/* printable */.g)(sister)} (docs/${host}.md)`;
    });
}

// EXTERNAL MODULE: ./cli/output/words.js
var words = __nccwpck_require__(3121);
;// CONCATENATED MODULE: ./cli/output/report.js


/** The plan in Markdown, to be pasted into a pull request: a table, and a picture of which workflow gets which token. */
function renderReport(plan, patch) {
    const { uses, secretsLeft, skipped, app } = plan;
    if (uses.length === 0)
        return '# From PATs to a GitHub App\n\nNo PAT is in use in the workflows.\n';
    const rows = uses.map((use) => `| ${[code(`${use.file}:${use.line}`), code(use.secret), cell(use.what), words/* verdictWords */.L2[use.verdict], cell(needs(use)), reason(use)].join(' | ')} |`);
    const questions = uses.filter(({ question }) => question !== undefined);
    return [
        '# From PATs to a GitHub App',
        '',
        '| where | secret | what it is | becomes | needs | why |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows,
        '',
        '```mermaid',
        ...picture(plan),
        '```',
        '',
        ...(plan.mints.length > 0 ? [`The App needs: ${cell((0,words/* permissionWords */.Dq)(app.permissions))}.`, ''] : []),
        ...(questions.length > 0
            ? [
                '## Questions',
                '',
                ...questions.map((use) => `- ${code(`${use.file}:${use.line}`)}: ${cell(use.question ?? '')}`),
                '',
            ]
            : []),
        ...(secretsLeft.length > 0
            ? [
                `Secrets that stay in use, so that they must not be deleted: ${secretsLeft.map(code).join(', ')}.`,
                '',
            ]
            : []),
        ...(skipped.length > 0
            ? ['## Not read', '', ...skipped.map(({ file, why }) => `- ${code(file)}: ${cell(why)}`), '']
            : []),
        ...(patch.notes.length > 0
            ? ['## To look at', '', ...patch.notes.map((note) => `- ${cell(note)}`), '']
            : []),
    ].join('\n');
}
const needs = ({ verdict, permissions, target }) => verdict === 'cannot' ? '' : `${(0,words/* permissionWords */.Dq)(permissions)}, in ${(0,words/* targetWords */.LT)(target)}`;
const reason = ({ why, source }) => `${cell(why)}${/^https:\/\/[^\s|<>()]+$/.test(source) ? ` ([source](${source}))` : source === '' ? '' : ` (${cell(source)})`}`;
/** Text of others in Markdown: neither a link, nor HTML, nor a cell of its own, nor somebody's name. */
const cell = (text) => (0,printable/* printable */.g)(text)
    .replaceAll(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replaceAll('@', '&#64;');
const code = (text) => {
    const clean = (0,printable/* printable */.g)(text).replaceAll('`', "'").replaceAll('|', '\\|');
    return `\`${clean}\``;
};
/** Which workflow gets which token. */
function picture({ uses, mints, secretsLeft }) {
    const files = [...new Set(uses.map(({ file }) => file))];
    const node = (text) => `"${(0,printable/* printable */.g)(text)
        .replaceAll(/["#;`<>&\\]/g, ' ')
        .slice(0, 80)}"`;
    const lines = [
        'flowchart LR',
        ...files.map((file, at) => `  w${at}[${node(file.split('/').at(-1) ?? file)}]`),
    ];
    for (const [at, mint] of mints.entries()) {
        const target = mint.owner === undefined && mint.repositories === undefined
            ? 'current'
            : { owner: mint.owner, repositories: mint.repositories };
        lines.push(`  m${at}([${node(`App token: ${(0,words/* targetWords */.LT)(target)}`)}])`, `  w${files.indexOf(mint.file)} -->|${node((0,words/* permissionWords */.Dq)(mint.permissions))}| m${at}`);
    }
    for (const [at, secret] of secretsLeft.entries()) {
        lines.push(`  s${at}[/${node(`PAT ${secret}`)}/]`);
        for (const file of new Set(uses
            .filter((use) => use.secret === secret && (use.verdict === 'ask' || use.verdict === 'cannot'))
            .map((use) => use.file)))
            lines.push(`  w${files.indexOf(file)} -.-> s${at}`);
    }
    const builtIn = files.filter((file) => uses.some((use) => use.file === file && use.verdict === 'github-token-suffices'));
    if (builtIn.length > 0)
        lines.push('  g(["GITHUB_TOKEN"])', ...builtIn.map((file) => `  w${files.indexOf(file)} --> g`));
    return lines;
}

// EXTERNAL MODULE: ./cli/output/terminal.js + 1 modules
var output_terminal = __nccwpck_require__(4434);
// EXTERNAL MODULE: ./cli/yaml/nodes.js
var nodes = __nccwpck_require__(1039);
// EXTERNAL MODULE: ./cli/yaml/source.js
var yaml_source = __nccwpck_require__(1057);
;// CONCATENATED MODULE: ./cli/patch/check.js


/** A change that did more than it should: nothing is written. */
class UnsafeChange extends Error {
}
/** Parses what a change makes of a file and compares it, value by value, with what was there. */
function checkChange({ file, before, after }, options) {
    const data = (text) => {
        const source = (0,yaml_source/* parseSource */.P)(file, text);
        return (0,nodes/* plain */.pj)(source, source.document.contents);
    };
    const was = data(before);
    const is = withoutMints(data(after), options.action);
    const wrong = differences(was, is, []).find((each) => !isMeant(each, options));
    if (wrong)
        throw new UnsafeChange(`${file}: the change would also alter ${wrong.path.join('.')}`);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function withoutMints(value, action) {
    if (Array.isArray(value)) {
        const isMint = (each) => isObject(each) &&
            each.uses === action.replace(/ #.*$/, '') &&
            typeof each.id === 'string' &&
            each.id.startsWith('app-token');
        return value.filter((each) => !isMint(each)).map((each) => withoutMints(each, action));
    }
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutMints(each, action)]));
}
function differences(was, is, path) {
    if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
        return was.flatMap((each, at) => differences(each, is[at], [...path, String(at)]));
    if (isObject(was) && isObject(is)) {
        const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
        return keys.flatMap((key) => differences(was[key], is[key], [...path, key]));
    }
    return Object.is(was, is) ? [] : [{ path, was, is }];
}
/** The differences that a migration is made of. */
function isMeant({ path, was, is }, options) {
    const names = new Set(path);
    const text = [was, is]
        .map((each) => (typeof each === 'string' ? each : JSON.stringify(each ?? '')))
        .join('\n');
    const token = /steps\.app-token(-\d+)?\.outputs\.token|github\.token/;
    if (path.includes('permissions'))
        return true;
    // A variable that moved, a secret that took the key's name, an input that is named otherwise for App tokens.
    if (names.has('env') || names.has('secrets') || names.has('with'))
        return /secrets|steps\.app-token|github\.token|required|x-access-token/.test(text) ||
            was === undefined ||
            is === undefined
            ? isTokenText(text, token, options)
            : false;
    if (path.at(-1) === 'run')
        return (typeof was === 'string' && typeof is === 'string' && (token.test(is) || is.includes('x-access-token:')));
    return (typeof was === 'string' &&
        typeof is === 'string' &&
        was.includes('secrets') &&
        isTokenText(text, token, options));
}
const isTokenText = (text, token, { privateKeySecret }) => token.test(text) || text.includes(privateKeySecret) || /secrets\b|required|description/.test(text);

// EXTERNAL MODULE: ./cli/facts/effect.js
var effect = __nccwpck_require__(8159);
// EXTERNAL MODULE: ./cli/facts/workflow.js
var facts_workflow = __nccwpck_require__(5931);
// EXTERNAL MODULE: ./cli/knowledge/knowledge.js + 4 modules
var knowledge = __nccwpck_require__(2187);
;// CONCATENATED MODULE: ./inputs/names.js

/** Whether two logins or repository names are the same to GitHub, which ignores their case. */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
/** The names without those that differ from an earlier one in case alone. */
function uniqueNames(names) {
    const byName = new Map();
    for (const name of names)
        if (!byName.has(name.toLowerCase()))
            byName.set(name.toLowerCase(), name);
    return [...byName.values()];
}
/** A list in a message: an annotation is cut off after some 4,000 characters. */
function shortened(names, separator = ', ') {
    const shown = names.slice(0, 10).join(separator);
    return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
/**
 * Names that GitHub told and the run did not name itself. Whoever reads a public log is to learn no more than how many,
 * such as "3 accounts".
 */
function toldNames(names, { one, many, isLogPrivate, }) {
    return isLogPrivate ? shortened(names) : counted(names.length, one, many);
}

;// CONCATENATED MODULE: ./cli/verdict/listeners.js
/** Events whose run starts even when GITHUB_TOKEN raised them; GitHub's page on GITHUB_TOKEN. */
const ALWAYS = new Set(['workflow_dispatch', 'repository_dispatch']);
/** The workflows that listen to what effects raise, and would not hear it if GITHUB_TOKEN raised it. */
function listenersTo(raises, workflows) {
    const wanted = raises.filter((event) => !ALWAYS.has(event));
    return workflows
        .filter(({ on }) => wanted.some((event) => listens(on, event)))
        .map(({ source }) => source.file)
        .sort();
}
function listens(on, event) {
    switch (event) {
        case 'push':
            return on.has('push') && !isFor(on.get('push'), 'tags');
        case 'push:tags':
            return on.has('push') && !isFor(on.get('push'), 'branches');
        case 'pull_request':
            return on.has('pull_request') || on.has('pull_request_target');
        default:
            return on.has(event);
    }
}
/** Whether a filter names the one kind of ref alone. */
function isFor(filter, kind) {
    const names = typeof filter === 'object' && filter !== null ? Object.keys(filter) : [];
    const other = kind === 'tags' ? 'branches' : 'tags';
    const has = (each) => names.includes(each) || names.includes(`${each}-ignore`);
    return has(kind) && !has(other);
}

;// CONCATENATED MODULE: ./cli/verdict/judge.js



/** Decides what is to become of one use, by all that is done with its token. */
function judge(origin, consequences, bench) {
    const effects = withOpaque(origin, consequences, bench).map(({ effect }) => effect);
    const first = effects[0];
    if (!first)
        throw new Error('a use without an effect');
    const parts = partsOf(origin, consequences, bench);
    const target = targetOf(parts, bench);
    const permissions = (0,effect/* union */.KC)(...effects.filter(({ ask }) => ask === undefined).map((each) => each.permissions));
    const raised = effects.flatMap(({ raises, target: to }) => (to === 'current' ? raises : []));
    const listeners = listenersTo(raised, bench.workflows);
    const cannot = effects.find((each) => each.cannot !== undefined);
    const asked = effects.find((each) => each.ask !== undefined && !isOutweighed(each, effects));
    const question = asked?.ask ??
        (target === undefined
            ? 'it is used for several owners in one step: split the step, one token each?'
            : undefined);
    const suffices = effects.every((each) => each.builtIn && !each.pushes && each.target === 'current') &&
        listeners.length === 0;
    const verdict = cannot
        ? 'cannot'
        : question !== undefined
            ? 'ask'
            : suffices
                ? 'github-token-suffices'
                : 'replace';
    const decisive = cannot ?? asked ?? mostNeeding(effects, first);
    const optional = without((0,effect/* union */.KC)(...effects.map((each) => each.optional)), permissions);
    return {
        origin,
        parts,
        use: {
            file: origin.source.file,
            line: origin.line,
            secret: origin.secret,
            what: [...new Set(effects.map(({ what }) => what))].slice(0, 6).join(', '),
            verdict,
            permissions: verdict === 'cannot' ? {} : permissions,
            ...(verdict === 'replace' && Object.keys(optional).length > 0 && { optional }),
            target: target ?? 'current',
            why: whyOf(verdict, decisive, listeners, effects),
            source: decisive.source,
            ...(verdict === 'ask' && question !== undefined && { question }),
            ...(verdict === 'replace' && listeners.length > 0 && { downstream: listeners }),
        },
    };
}
/** A guess beside what is known adds nothing; a step that nobody can see does. */
const isOutweighed = (asked, effects) => asked.isWeak === true && asked.what === 'a request' && effects.some(({ ask }) => ask === undefined);
/** The effect that decides: not what only borrows, and rather what changes a branch. */
function mostNeeding(effects, first) {
    const sure = effects.filter(({ isWeak }) => isWeak !== true);
    return sure.find(({ pushes }) => pushes) ?? sure[0] ?? first;
}
/** A credential for git that seems to push nothing: what later steps do with it, nobody may be able to see. */
function withOpaque(origin, consequences, bench) {
    const isIdle = consequences.length > 0 &&
        consequences.every(({ effect }) => effect.isWeak === true && effect.ask === undefined);
    if (!isIdle)
        return consequences;
    const hidden = consequences.flatMap(({ job, step }) => (bench.opaque.get(`${origin.source.file} ${job}`) ?? []).filter((each) => each.step > step));
    const [one] = hidden;
    const [known] = consequences;
    if (!one || !known)
        return consequences;
    return [
        ...consequences,
        {
            ...known,
            effect: {
                ...known.effect,
                what: `${one.what} after it`,
                ask: `does ${one.what} push with the token that ${known.effect.what} leaves for git? Then it needs contents: write`,
            },
        },
    ];
}
function whyOf(verdict, decisive, listeners, effects) {
    if (verdict === 'cannot')
        return decisive.cannot ?? '';
    if (verdict === 'ask')
        return 'the files do not tell';
    if (verdict === 'github-token-suffices')
        return `same repository, and no workflow listens to it${decisive.why === decisive.what ? '' : `; ${decisive.why}`}`;
    const reasons = [...new Set(effects.filter((each) => each.isWeak !== true).map(({ why }) => why))]
        .slice(0, 4)
        .join('; ');
    if (listeners.length > 0)
        return `${listeners.map(baseName).join(', ')} ${listeners.length === 1 ? 'has' : 'have'} to start, which GITHUB_TOKEN cannot bring about; ${reasons}`;
    if (effects.some(({ pushes, target }) => pushes && target === 'current'))
        return `${reasons}; the branch may be protected, and the App can be let through`;
    return reasons;
}
const baseName = (file) => file.split('/').at(-1) ?? file;
/** Where the token goes, all steps together: with several owners by full names, one token for each. */
function targetOf(parts, bench) {
    if (parts.length === 0)
        return undefined;
    const merged = mergeTargets(parts.map((part) => part.target), bench);
    if (merged !== undefined)
        return merged;
    const named = parts.flatMap(({ target }) => {
        if (target === 'current')
            return [`${bench.owner ?? ''}/${bench.name ?? ''}`];
        const { owner, repositories } = target;
        return [repositories ?? []]
            .flat()
            .map((name) => (owner === undefined || name.includes('/') ? name : `${owner}/${name}`));
    });
    return { repositories: [...new Set(named)] };
}
/** A variable of the job can be another token in each step; what is written in a step is one token. */
function partsOf({ place }, consequences, bench) {
    const bySteps = new Map();
    for (const each of consequences) {
        const key = 'step' in place ? each.job : `${each.job} ${each.step}`;
        const known = bySteps.get(key);
        if (known)
            known.push(each);
        else
            bySteps.set(key, [each]);
    }
    const parts = [];
    for (const each of bySteps.values()) {
        const [first] = each;
        const target = mergeTargets(each.map(({ effect }) => effect.target), bench);
        if (!first || target === undefined)
            return [];
        parts.push({
            job: first.job,
            step: 'step' in place ? place.step : first.step,
            permissions: (0,effect/* union */.KC)(...each.map(({ effect }) => effect.permissions)),
            target,
            effects: each.map(({ effect }) => effect),
        });
    }
    return parts;
}
/** Several targets as one; undefined where they are of different owners, which one token cannot serve. */
function mergeTargets(targets, { owner, name }) {
    const byKey = new Map();
    for (const each of targets) {
        const key = JSON.stringify(each).toLowerCase();
        if (!byKey.has(key))
            byKey.set(key, each);
    }
    const distinct = [...byKey.values()];
    const [first] = distinct;
    if (distinct.length <= 1 || first === undefined)
        return first ?? 'current';
    const expanded = distinct.map((each) => each === 'current'
        ? { owner, repositories: name === undefined ? undefined : [name], isHere: true }
        : { ...each, isHere: false });
    const owners = new Set(expanded.map((each) => each.owner?.toLowerCase()));
    if (owners.size > 1 || (owners.has(undefined) && distinct.includes('current')))
        return undefined;
    const lists = expanded.map(({ repositories }) => repositories);
    const merged = { owner: expanded[0]?.owner };
    if (lists.includes(undefined))
        return merged;
    return { ...merged, repositories: uniqueNames(lists.flat().filter((each) => each !== undefined)) };
}
const without = (some, others) => Object.fromEntries(Object.entries(some).filter(([name]) => others[name] === undefined));

;// CONCATENATED MODULE: ./cli/plan/mints.js


/** The owner that a mint step is for, as a key; this repository's owner and `current` are the same. */
function ownerKey(target, owner) {
    if (target === 'current')
        return owner?.toLowerCase() ?? '';
    if (target.owner !== undefined)
        return target.owner.toLowerCase();
    return `of ${String(target.repositories)}`;
}
/** The mint steps that all replaced uses need together: one a job and owner, with the union of what they need. */
function planMints(judged, bench) {
    const groups = new Map();
    for (const each of judged.filter(({ use }) => use.verdict === 'replace'))
        for (const part of each.parts) {
            const key = `${each.use.file}\n${part.job}\n${ownerKey(part.target, bench.owner)}`;
            const group = groups.get(key) ?? { file: each.use.file, job: part.job, parts: [] };
            group.parts.push({ part, judged: each });
            groups.set(key, group);
        }
    return [...groups.values()].map(({ file, job, parts }) => {
        const steps = [...new Set(parts.map(({ part }) => part.step))].sort((a, b) => a - b);
        return {
            file,
            job,
            before: steps[0] ?? 0,
            steps,
            target: mergeTargets(parts.map(({ part }) => part.target), bench) ?? 'current',
            permissions: (0,effect/* union */.KC)(...parts.map(({ part }) => part.permissions)),
            hasFallback: parts.some(({ judged: each }) => each.origin.hasFallback),
            judged: [...new Set(parts.map(({ judged: each }) => each))],
        };
    });
}
/** A mint step as the plan shows it. */
const shownMint = ({ file, job, target, permissions }) => ({
    file,
    job,
    ...(target !== 'current' &&
        target.owner !== undefined &&
        target.areFull !== true && { owner: target.owner }),
    ...(target !== 'current' && target.repositories !== undefined && { repositories: target.repositories }),
    permissions,
});
/** A target as the plan shows it. */
function shownTarget(target) {
    if (target === 'current')
        return target;
    const { owner, repositories } = target;
    return { ...(owner !== undefined && { owner }), ...(repositories !== undefined && { repositories }) };
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(6637);
// EXTERNAL MODULE: ./cli/patch/splices.js
var patch_splices = __nccwpck_require__(9096);
;// CONCATENATED MODULE: ./cli/patch/edits.js



const isFlow = (node) => ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
/** The column of an offset where nothing but blanks stands before it on its line, else undefined. */
function indentAt(text, at) {
    const before = text.slice((0,patch_splices/* lineStart */.PT)(text, at), at).replace(/^\uFEFF/, '');
    return /^[ \t]*$/.test(before) ? before : undefined;
}
const startOf = (node) => (0,nodes/* rangeOf */.be)(node)?.[0] ?? 0;
/** Where the pair's value, or its key where it has none, ends. */
const endOf = (pair) => (0,nodes/* rangeOf */.be)(pair.value)?.[1] ?? (0,nodes/* rangeOf */.be)(pair.key)?.[1] ?? 0;
/** Where the dash of a list's item stands. */
function dashOf(list, index) {
    const items = list.srcToken?.items;
    return items?.[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
/** Takes pairs out of a mapping of the block style, each with its line; `whole` is taken where none would be left. */
function removePairs(source, map, pairs, whole) {
    const { text } = source;
    if (pairs.length === map.items.length)
        return [wholeLines(text, startOf(whole.key), Math.max(endOf(whole), ...pairs.map(endOf)))];
    if (!map.flow)
        return pairs.map((pair) => wholeLines(text, startOf(pair.key), endOf(pair)));
    return pairs.map((pair) => {
        const at = map.items.indexOf(pair);
        const next = map.items[at + 1];
        // From one key to the next; the last one takes the comma before it along.
        if (next)
            return { start: startOf(pair.key), end: startOf(next.key), text: '' };
        const before = map.items[at - 1];
        return { start: before ? endOf(before) : startOf(pair.key), end: endOf(pair), text: '' };
    });
}
function wholeLines(text, from, to) {
    const start = (0,patch_splices/* lineStart */.PT)(text, from);
    // A block scalar's end is behind its last line already.
    const end = to > from && text[to - 1] === '\n' ? to : (0,patch_splices/* lineEnd */.kd)(text, to);
    return { start, end, text: '' };
}
/** A line `name: value` put first into a mapping. */
function addPairs(source, map, lines) {
    const { text } = source;
    const [first] = map.items;
    const at = first ? startOf(first.key) : startOf(map);
    if (map.flow) {
        const inside = text.indexOf('{', startOf(map)) + 1;
        const written = lines.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ');
        return { start: inside, end: inside, text: first ? ` ${written},` : ` ${written} ` };
    }
    const indent = indentAt(text, at) ?? ' '.repeat(at - (0,patch_splices/* lineStart */.PT)(text, at));
    const written = lines.map(([name, value]) => `${name}: ${value}${(0,patch_splices/* lineBreakOf */.n_)(text)}${indent}`).join('');
    return { start: at, end: at, text: written };
}
/** In flow style an expression's braces would be read as a mapping. */
const quoted = (value) => (/^["']/.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`);
/** Gives a step a variable: a line of its `env:`, which is made where there is none. */
function addStepEnv(source, step, variables) {
    const { text } = source;
    const env = step.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'env');
    if (env && (0,dist/* isMap */.jh)(env.value))
        return addPairs(source, env.value, variables);
    if (step.flow) {
        const inside = text.indexOf('{', startOf(step)) + 1;
        return {
            start: inside,
            end: inside,
            text: ` env: { ${variables.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ')} },`,
        };
    }
    const main = step.items.findIndex(({ key }) => (0,dist/* isScalar */.jn)(key) && (key.value === 'run' || key.value === 'uses' || key.value === 'with'));
    const at = startOf(step.items[Math.max(main, 0)]?.key);
    const indent = ' '
        .repeat(at - (0,patch_splices/* lineStart */.PT)(text, at))
        .replace(/^.*$/s, (blank) => indentAt(text, at) ?? blank);
    const eol = (0,patch_splices/* lineBreakOf */.n_)(text);
    const lines = variables.map(([name, value]) => `${indent}  ${name}: ${value}`).join(eol);
    return { start: at, end: at, text: `env:${eol}${lines}${eol}${indent}` };
}
/** The place for a new step before one of a list: above the comments that belong to that one. */
function placeBefore(source, list, index) {
    const { text } = source;
    const dash = dashOf(list, index);
    const indent = dash === undefined ? undefined : indentAt(text, dash);
    if (dash === undefined || indent === undefined || !(0,dist/* isSeq */.oP)(list))
        return undefined;
    const floor = index > 0
        ? ((0,nodes/* rangeOf */.be)(list.items[index - 1])?.[1] ?? 0)
        : startOf(list.items[0]) - (startOf(list.items[0]) - dash);
    let at = (0,patch_splices/* lineStart */.PT)(text, dash);
    if (index > 0)
        for (let above = (0,patch_splices/* lineStart */.PT)(text, at - 1); above >= floor && above < at; above = (0,patch_splices/* lineStart */.PT)(text, at - 1)) {
            if (!/^[ \t]*#/.test(text.slice(above, at)))
                break;
            at = above;
        }
    return { at, indent, blank: hasBlankLines(text, list, index) };
}
/** Whether the steps around stand apart by blank lines. */
function hasBlankLines(text, list, index) {
    const gap = index + 1 < list.items.length ? index : index - 1;
    const end = (0,nodes/* rangeOf */.be)(list.items[gap])?.[1];
    const next = (0,nodes/* rangeOf */.be)(list.items[gap + 1])?.[0];
    if (end === undefined || next === undefined)
        return false;
    const between = text.slice(text[end - 1] === '\n' ? end - 1 : end, next);
    return /\n[ \t]*\r?\n/.test(between);
}

;// CONCATENATED MODULE: ./cli/patch/calls.js


/** A job that calls a workflow passes the key where it passed the PAT, and the called workflow takes it. */
function editCalls(workflow, planned, options) {
    return [...callerEdits(workflow, planned, options), ...calleeEdits(workflow, planned, options)];
}
function callerEdits(workflow, planned, { privateKeySecret }) {
    const { source } = workflow;
    return workflow.jobs.flatMap((job) => {
        const passed = planned.judged.filter(({ origin, use }) => origin.source === source &&
            use.verdict === 'replace' &&
            origin.place.kind === 'job-secrets' &&
            origin.place.job === job.id);
        const whole = (0,nodes/* pairOf */.cF)(source, job.node, 'secrets');
        const pairs = passed.flatMap(({ origin: { pair, start, end } }) => pair ? [{ pair, beside: [{ start, end, text: `secrets.${privateKeySecret}` }] }] : []);
        return renamedOnce(source, whole, pairs, privateKeySecret);
    });
}
/** The declaration of the secret takes the key's name. */
function calleeEdits(workflow, planned, { privateKeySecret }) {
    const { source } = workflow;
    const call = (0,nodes/* valueOf */.RP)(source, source.document.contents, 'on', 'workflow_call');
    const whole = (0,nodes/* pairOf */.cF)(source, call, 'secrets');
    const replaced = new Set(planned.judged
        .filter(({ origin, use }) => origin.source === source && use.verdict === 'replace')
        .map(({ origin }) => origin.secret));
    const pairs = [...replaced].flatMap((secret) => {
        const pair = (0,nodes/* pairOf */.cF)(source, whole?.value, secret);
        return pair ? [{ pair, beside: [] }] : [];
    });
    return renamedOnce(source, whole, pairs, privateKeySecret);
}
/** Gives the first of the pairs the key's name, with what changes beside; where the name is there, the others go. */
function renamedOnce(source, whole, pairs, name) {
    const map = (0,nodes/* asMap */.$H)(source, whole?.value);
    if (!map || !whole)
        return [];
    let isThere = (0,nodes/* pairOf */.cF)(source, map, name) !== undefined;
    const doubled = [];
    const splices = pairs.flatMap(({ pair, beside }) => {
        const key = (0,nodes/* rangeOf */.be)(pair.key);
        if (!key)
            return [];
        if (isThere) {
            doubled.push(pair);
            return [];
        }
        isThere = true;
        return [{ start: key[0], end: key[1], text: name }, ...beside];
    });
    return doubled.length === 0 ? splices : [...splices, ...removePairs(source, map, doubled, whole)];
}

;// CONCATENATED MODULE: ./cli/patch/conditions.js
/**
 * The condition of a mint step: that of the steps that use its token, where all have the same. So it is not minted where it
 * is not used, and a run without the key, as for a fork, does not fail where it did not before.
 */
function conditionOf(mint, job, kept) {
    const none = { condition: undefined, env: [] };
    const steps = mint.steps.map((index) => job.steps[index]);
    const [first] = steps;
    const condition = first?.condition?.trim();
    if (!first ||
        condition === undefined ||
        condition === '' ||
        steps.some((step) => step?.condition?.trim() !== condition))
        return none;
    // Between the mint step and a later user something may have changed what the condition says.
    const between = steps.length > 1 && /\b(steps|failure|success|cancelled)\b/.test(condition);
    if (between)
        return none;
    const names = [...condition.matchAll(/\benv\.(\w+)/g)].map(([, name = '']) => name);
    const own = new Set(steps.flatMap((step) => step?.env.map(([name]) => name) ?? []));
    const secrets = new Set(mint.judged.flatMap(({ origin }) => (origin.place.kind === 'step-env' ? [origin.place.name] : [])));
    // What only the step itself has is not there before it, but for the token, of which the condition asks whether it is there.
    if (names.some((name) => own.has(name) && !secrets.has(name) && !kept.has(name)))
        return none;
    const env = [...new Set(names.filter((name) => secrets.has(name) && !kept.has(name)))];
    const written = condition.replaceAll(/\s*\r?\n\s*/g, ' ');
    return {
        condition: /^[\w$(][^#:]*$|^\$\{\{[^#]*\}\}$/.test(written) && !/: | #/.test(written)
            ? written
            : JSON.stringify(written),
        env,
    };
}

;// CONCATENATED MODULE: ./cli/patch/mint-step.js
/** The lines of a mint step, without the indentation of the list that it stands in. */
function mintLines(step, options) {
    const { target, permissions, condition, conditionEnv, hasFallback } = step;
    const { action, clientIdVariable, privateKeySecret, signingKey, signingRole } = options;
    const names = Object.entries(permissions);
    return [
        `- uses: ${action}`,
        `  id: ${step.id}`,
        ...(condition === undefined ? [] : [`  if: ${condition}`]),
        ...(conditionEnv.length === 0
            ? []
            : ['  env:', ...conditionEnv.map((name) => `    ${name}: ${isSet(privateKeySecret)}`)]),
        '  with:',
        `    client-id: \${{ vars.${clientIdVariable} }}`,
        ...(signingKey === undefined
            ? [`    private-key: \${{ secrets.${privateKeySecret} }}`]
            : [
                `    signing-key: ${yamlText(signingKey)}`,
                ...(signingRole === undefined ? [] : [`    signing-role: ${yamlText(signingRole)}`]),
            ]),
        ...ownerLines(target),
        '    permissions: |',
        ...(names.length === 0
            ? ['      metadata: read']
            : names.map(([name, level]) => `      ${name}: ${level}`)),
        ...(hasFallback ? ['    fallback-token: ${{ github.token }}'] : []),
    ];
}
function ownerLines(target) {
    if (target === 'current')
        return [];
    const { owner, repositories, areFull } = target;
    const list = typeof repositories === 'string' ? repositories : repositories?.join(', ');
    return [
        ...(owner === undefined || areFull === true ? [] : [`    owner: ${owner}`]),
        ...(list === undefined ? [] : [`    repositories: ${list}`]),
    ];
}
/** Says whether the key is there, without the key: a secret cannot stand in `if:`. */
const isSet = (secret) => `\${{ secrets.${secret} != '' && 'set' || '' }}`;
const yamlText = (text) => /^[\w./:@${} -]+$/.test(text) && !/: |\{\{.*\{\{/.test(text) ? text : JSON.stringify(text);

;// CONCATENATED MODULE: ./cli/patch/url-users.js


const USER = 'x-access-token:';
/** In a URL of git's, an App's token stands behind the user name that GitHub documents for it. */
function userEdits(workflow, replaced) {
    const { source } = workflow;
    const splices = [];
    const done = new Set();
    const add = (splice) => {
        if (done.has(splice.start))
            return;
        done.add(splice.start);
        splices.push(splice);
    };
    for (const { origin, parts } of replaced) {
        // The expression itself, in a URL.
        const { start, end } = origin.expression;
        // What moves to steps is written anew there.
        const isMoved = origin.place.kind === 'job-env' || origin.place.kind === 'workflow-env';
        if (!isMoved)
            for (const splice of aroundToken(source.text, start, end))
                add(splice);
        if (!('name' in origin.place) || origin.place.kind === 'run')
            continue;
        // A variable that holds it, in the scripts of the steps that use it.
        const { name } = origin.place;
        for (const { job, step } of parts) {
            const range = (0,nodes/* rangeOf */.be)((0,nodes/* valueOf */.RP)(source, (0,facts_workflow/* jobOf */.Zw)(workflow, job)?.steps[step]?.node, 'run'));
            if (!range)
                continue;
            const variable = new RegExp(`\\$(?:env:)?(?:\\{${name}\\}|${name}\\b)|%${name}%|\\$\\{\\{\\s*env\\.${name}\\s*\\}\\}`, 'g');
            for (const match of source.text.slice(range[0], range[1]).matchAll(variable)) {
                const at = range[0] + match.index;
                for (const splice of aroundToken(source.text, at, at + match[0].length))
                    add(splice);
            }
        }
    }
    return splices;
}
/** The same for a value that is written anew: what stands before and behind the token. */
function withUser(before, after) {
    const text = before + after;
    const [edit, ...more] = aroundToken(text, before.length, before.length);
    if (!edit)
        return [before, after];
    return [
        before.slice(0, edit.start) + edit.text,
        more.length > 0 ? after.replace(':x-oauth-basic', '') : after,
    ];
}
/** What has to change before and behind a token at `from \u2026 to`, where it logs in to a host by URL. */
function aroundToken(text, from, to) {
    const before = text.slice(Math.max(0, from - 200), from);
    const after = text.slice(to, to + 40);
    const tail = /^:x-oauth-basic(?=@)/.exec(after)?.[0] ?? '';
    if (!/^(:x-oauth-basic)?@(github\.com|\$)/.test(after))
        return [];
    const user = /:\/\/((?:\$\{\{[^}]*\}\}|[^@/\s"'])*:)?$/.exec(before);
    if (!user || user[1] === USER)
        return [];
    const start = from - (user[1]?.length ?? 0);
    return [
        { start, end: from, text: USER },
        ...(tail === '' ? [] : [{ start: to, end: to + tail.length, text: '' }]),
    ];
}

;// CONCATENATED MODULE: ./cli/patch/move-env.js





/** A variable of the job or workflow cannot read `steps`: it goes to the steps that use it. */
function moveVariables(workflow, replaced, options, tokenOf) {
    const { source } = workflow;
    const splices = [];
    const kept = new Set();
    const removed = new Map();
    const added = new Map();
    for (const judged of replaced) {
        const { origin, parts } = judged;
        const { place, pair } = origin;
        if ((place.kind !== 'job-env' && place.kind !== 'workflow-env') || !pair)
            continue;
        const range = (0,nodes/* rangeOf */.be)(pair.value);
        if (!range)
            continue;
        if (isTested(workflow, place.name)) {
            // The steps' conditions go on asking whether it is there.
            splices.push({ start: range[0], end: range[1], text: isSet(options.privateKeySecret) });
            kept.add(place.name);
        }
        else {
            const owner = place.kind === 'job-env' ? (0,facts_workflow/* jobOf */.Zw)(workflow, place.job)?.node : source.document.contents;
            const whole = (0,nodes/* pairOf */.cF)(source, owner, 'env');
            const map = (0,nodes/* asMap */.$H)(source, whole?.value);
            if (whole && map) {
                const known = removed.get(map) ?? { whole, pairs: [] };
                known.pairs.push(pair);
                removed.set(map, known);
            }
        }
        const { start, end } = origin.expression;
        const [head, tail] = withUser(source.text.slice(range[0], start), source.text.slice(end, range[1]).trimEnd());
        const before = head + source.text.slice(start, origin.start);
        const after = source.text.slice(origin.end, end) + tail;
        for (const { job, step } of parts) {
            const entry = added.get(`${job} ${step}`) ?? { job, step, lines: [] };
            entry.lines.push([place.name, before + tokenOf(judged, job, step) + after]);
            added.set(`${job} ${step}`, entry);
        }
    }
    for (const [map, { whole, pairs }] of removed)
        splices.push(...removePairs(source, map, pairs, whole));
    for (const { job, step, lines } of added.values()) {
        const node = (0,nodes/* asMap */.$H)(source, (0,facts_workflow/* jobOf */.Zw)(workflow, job)?.steps[step]?.node);
        if (node)
            splices.push(addStepEnv(source, node, lines));
    }
    return { splices, kept };
}
/** Whether a step's `if:` asks for the variable. */
const isTested = (workflow, name) => workflow.jobs.some(({ steps }) => steps.some(({ condition }) => new RegExp(`\\benv\\.${name}\\b`).test(condition ?? '')));

;// CONCATENATED MODULE: ./cli/patch/permissions-block.js





const RANK = { none: 0, read: 1, write: 2 };
/** Names of `permissions:` in workflows have dashes. */
const keyOf = (name) => name.replaceAll('_', '-');
/** Lets the GITHUB_TOKEN of a job do what it now has to, in the job's `permissions:`. */
function allowJob(workflow, job, needed) {
    const { source } = workflow;
    const own = (0,nodes/* pairOf */.cF)(source, job.node, 'permissions');
    const root = (0,nodes/* valueOf */.RP)(source, source.document.contents, 'permissions');
    const wanted = Object.entries(needed).map(([name, level]) => [keyOf(name), level]);
    if (wanted.length === 0)
        return { splices: [] };
    const words = wanted.map(([name, level]) => `${name}: ${level}`).join(', ');
    const note = (why) => ({
        splices: [],
        note: `${source.file}, job ${job.id}: GITHUB_TOKEN needs ${words} there; ${why}`,
    });
    if (own) {
        const value = (0,nodes/* resolved */.L$)(source, own.value);
        if ((0,dist/* isMap */.jh)(value))
            return raise(workflow, value, wanted);
        if ((0,nodes/* textOf */.b6)(source, value) === 'write-all')
            return { splices: [] };
        if ((0,nodes/* textOf */.b6)(source, value) === 'read-all' && wanted.every(([, level]) => level === 'read'))
            return { splices: [] };
        return note('its permissions are no list that a line could be added to');
    }
    if (root && !(0,dist/* isMap */.jh)(root)) {
        if ((0,nodes/* textOf */.b6)(source, root) === 'write-all')
            return { splices: [] };
        return note("the workflow's permissions are no list that could be taken over");
    }
    const inherited = (0,dist/* isMap */.jh)(root)
        ? (0,nodes/* pairsOf */.fq)(source, root).map(([name, pair]) => [name, (0,nodes/* textOf */.b6)(source, pair.value) ?? ''])
        : undefined;
    if (inherited &&
        wanted.every(([name, level]) => covers(inherited.find(([each]) => each === name)?.[1], level)))
        return { splices: [] };
    const unknown = inherited ? undefined : whatElseNeedsIt(workflow, job);
    if (unknown !== undefined)
        return note(`no block was written, since it would take from GITHUB_TOKEN what ${unknown} may need`);
    const lines = new Map(inherited ?? [['contents', 'read']]);
    for (const [name, level] of wanted)
        if (!covers(lines.get(name), level))
            lines.set(name, level);
    return (addBlock(workflow, job, lines) ?? note('its steps are written so that no line could be put above them'));
}
const covers = (has, wanted) => (RANK[has ?? 'none'] ?? 0) >= (RANK[wanted] ?? 0);
function raise({ source }, map, wanted) {
    const splices = [];
    const missing = [];
    for (const [name, level] of wanted) {
        const pair = (0,nodes/* pairOf */.cF)(source, map, name);
        if (!pair)
            missing.push([name, level]);
        else if (!covers((0,nodes/* textOf */.b6)(source, pair.value), level)) {
            const range = (0,nodes/* rangeOf */.be)(pair.value);
            if (range)
                splices.push({ start: range[0], end: range[1], text: level });
        }
    }
    if (missing.length > 0)
        splices.push(addPairs({ ...source }, map, missing));
    return { splices };
}
/** A block takes all other permissions away: only where nothing else in the job lives on them is it written. */
function whatElseNeedsIt({ source }, job) {
    const range = (0,nodes/* rangeOf */.be)(job.node);
    const text = range ? source.text.slice(range[0], range[1]) : '';
    if (/github\.token|GITHUB_TOKEN\s*\}\}/i.test(text))
        return 'another use of it in the job';
    const unknown = job.steps.find(({ uses }) => uses !== undefined &&
        !/^(actions\/(checkout|setup-|cache|upload-artifact|download-artifact|stale|labeler|first-interaction)|docker\/|\.\/nothing)|setup|toolchain/.test((0,knowledge/* actionName */.aM)(uses)) &&
        !givenToken(job, uses));
    return unknown?.uses === undefined ? undefined : unknown.uses.slice(0, 80);
}
/** The action whose token is replaced needs what is added, and no more. */
const givenToken = (job, uses) => job.steps.some((step) => step.uses === uses &&
    [...step.with, ...step.env].some(([, pair]) => (0,dist/* isScalar */.jn)(pair.value) && String(pair.value.value).includes('secrets.')));
function addBlock({ source }, job, lines) {
    const steps = (0,nodes/* pairOf */.cF)(source, job.node, 'steps');
    const at = (0,nodes/* rangeOf */.be)(steps?.key)?.[0];
    const indent = at === undefined ? undefined : indentAt(source.text, at);
    if (at === undefined || indent === undefined || isFlow(job.node))
        return undefined;
    const eol = (0,patch_splices/* lineBreakOf */.n_)(source.text);
    const block = [`${indent}permissions:`, ...[...lines].map(([name, level]) => `${indent}  ${name}: ${level}`)].join(eol) + eol;
    const start = (0,patch_splices/* lineStart */.PT)(source.text, at);
    return { splices: [{ start, end: start, text: block }] };
}

;// CONCATENATED MODULE: ./cli/patch/warnings.js
/** What a person ought to know of a mint step that the diff does not show. */
function warnOf(mint, workflow, job, condition) {
    const place = `${mint.file}, job ${job.id}: `;
    const isForForks = workflow.on.has('pull_request') && !mint.hasFallback && condition === undefined;
    const staysHere = /head\.repo\.(full_name|fork)/.test(job.condition ?? '');
    return [
        ...(isForForks && !staysHere
            ? [
                `${place}pull requests of forks and of Dependabot have no key, and the mint step fails there: give it an if:, or fallback-token`,
            ]
            : []),
        ...(job.environment
            ? [
                `${place}a PAT that is a secret of its environment leaves the App's variable and key to be stored there as well`,
            ]
            : []),
        ...((job.timeoutMinutes ?? 0) > 60
            ? [`${place}it may take longer than the hour that a token lives`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./cli/patch/make-patch.js














/** The changes that carry out a plan, file by file. Nothing is written. */
function makePatch(planned, options, owner) {
    const notes = planned.origins.wholes.map(({ source, line }) => `${source.file}:${line}: all secrets are taken at once; whether PATs among them are used there, nobody can see`);
    const changes = [];
    for (const workflow of planned.workflows) {
        const splices = spliceWorkflow(workflow, planned, options, owner, notes);
        if (splices.length === 0)
            continue;
        const { file, text } = workflow.source;
        const after = (0,patch_splices/* applySplices */.Ut)(text, splices);
        if (after !== text)
            changes.push({ file, before: text, after, splices });
    }
    return { changes, notes };
}
/** The steps' ids by mint: `app-token`, and with another owner that one's name behind it. */
function mintIds(mints, workflow) {
    const ids = new Map();
    for (const job of workflow.jobs) {
        const taken = new Set(job.steps.map(({ id }) => id));
        for (const mint of mints.filter((each) => each.file === workflow.source.file && each.job === job.id)) {
            let id = 'app-token';
            for (let count = 2; taken.has(id); count++)
                id = `app-token-${count}`;
            taken.add(id);
            ids.set(mint, id);
        }
    }
    return ids;
}
function spliceWorkflow(workflow, planned, options, owner, notes) {
    const { source } = workflow;
    const here = planned.judged.filter(({ origin }) => origin.source === source);
    const ids = mintIds(planned.mints, workflow);
    const splices = [];
    const tokenOf = (judged, job, step) => {
        const part = judged.parts.find((each) => each.job === job && each.step === step) ?? judged.parts[0];
        const mint = [...ids.keys()].find((each) => each.job === job && part && ownerKey(each.target, owner) === ownerKey(part.target, owner));
        return `steps.${(mint && ids.get(mint)) ?? 'app-token'}.outputs.token`;
    };
    for (const judged of here) {
        const { origin, use } = judged;
        const { place } = origin;
        if (use.verdict === 'github-token-suffices') {
            splices.push({ start: origin.start, end: origin.end, text: 'github.token' });
        }
        else if (use.verdict === 'replace' && 'step' in place) {
            splices.push({ start: origin.start, end: origin.end, text: tokenOf(judged, place.job, place.step) });
            splices.push(...renamed(judged, workflow));
        }
    }
    const replaced = here.filter(({ use }) => use.verdict === 'replace');
    const moved = moveVariables(workflow, replaced, options, tokenOf);
    splices.push(...moved.splices, ...userEdits(workflow, replaced));
    splices.push(...editCalls(workflow, planned, options));
    for (const [mint, id] of ids)
        splices.push(...insertMint(workflow, mint, id, options, moved.kept, notes));
    splices.push(...testEdits(planned, workflow, options, notes));
    for (const job of workflow.jobs)
        splices.push(...allow(workflow, job, here, notes));
    return splices;
}
/** An input that takes App tokens under another name. */
function renamed({ origin }, workflow) {
    const { place, pair } = origin;
    if (place.kind !== 'with' || !pair)
        return [];
    const uses = (0,facts_workflow/* jobOf */.Zw)(workflow, place.job)?.steps[place.step]?.uses;
    const rename = uses === undefined ? undefined : (0,knowledge/* actionRow */.$l)(uses)?.rename;
    const range = (0,nodes/* rangeOf */.be)(pair.key);
    return rename?.from === place.name && range ? [{ start: range[0], end: range[1], text: rename.to }] : [];
}
function insertMint(workflow, mint, id, options, kept, notes) {
    const { source } = workflow;
    const job = (0,facts_workflow/* jobOf */.Zw)(workflow, mint.job);
    const list = job && (0,nodes/* valueOf */.RP)(source, job.node, 'steps');
    const where = list && placeBefore(source, list, mint.before);
    if (!where)
        return [];
    const eol = (0,patch_splices/* lineBreakOf */.n_)(source.text);
    const { condition, env } = conditionOf(mint, job, kept);
    notes.push(...warnOf(mint, workflow, job, condition));
    const lines = mintLines({
        id,
        target: mint.target,
        permissions: mint.permissions,
        condition,
        conditionEnv: env,
        hasFallback: mint.hasFallback,
    }, options);
    const text = lines.map((line) => where.indent + line + eol).join('') + (where.blank ? eol : '');
    return [{ start: where.at, end: where.at, text }];
}
/** Where a file asks whether the PAT is there, it now asks for the key. */
function testEdits(planned, workflow, options, notes) {
    const { source } = workflow;
    return planned.origins.list.flatMap((origin) => {
        if (origin.source !== source || !origin.isTest)
            return [];
        const uses = planned.judged.filter((each) => each.origin.secret === origin.secret && each.origin.source === source);
        if (uses.length > 0 && uses.every(({ use }) => use.verdict === 'replace'))
            return [{ start: origin.start, end: origin.end, text: `secrets.${options.privateKeySecret}` }];
        if (uses.length > 0)
            notes.push(`${source.file}:${origin.line}: it is still tested whether ${origin.secret} is there; look at it before you delete the secret`);
        return [];
    });
}
function allow(workflow, job, here, notes) {
    const needed = here.filter(({ use, parts }) => use.verdict === 'github-token-suffices' && parts.some((part) => part.job === job.id));
    const { splices, note } = allowJob(workflow, job, (0,effect/* union */.KC)(...needed.map(({ use }) => use.permissions)));
    if (splices.length > 0 && workflow.on.has('workflow_call'))
        notes.push(`${workflow.source.file}, job ${job.id}: the jobs that call this workflow have to allow GITHUB_TOKEN as much`);
    if (note !== undefined)
        notes.push(note);
    return [...splices];
}

;// CONCATENATED MODULE: ./cli/plan/answers.js
/** What is wrong with a file of answers, in words. */
class BadAnswers extends Error {
}
const VERDICTS = ['replace', 'github-token-suffices', 'cannot', 'ask'];
/** Reads `{"answers": [{file, line, verdict, permissions, target}]}`; permissions and target may be left out. */
function parseAnswers(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (error) {
        throw new BadAnswers(`it is no JSON: ${String(error)}`);
    }
    const list = answers_isObject(parsed) ? parsed.answers : undefined;
    if (!Array.isArray(list))
        throw new BadAnswers('it has no list "answers"');
    return list.map((each, at) => parseAnswer(each, `answers[${at}]`));
}
function parseAnswer(each, place) {
    if (!answers_isObject(each))
        throw new BadAnswers(`${place} is no object`);
    const { file, line, verdict, permissions = {}, target = 'current' } = each;
    if (typeof file !== 'string')
        throw new BadAnswers(`${place}.file is no text`);
    if (typeof line !== 'number')
        throw new BadAnswers(`${place}.line is no number`);
    if (typeof verdict !== 'string' || !VERDICTS.includes(verdict))
        throw new BadAnswers(`${place}.verdict is ${JSON.stringify(verdict)}; allowed: ${VERDICTS.join(', ')}`);
    if (!answers_isObject(permissions))
        throw new BadAnswers(`${place}.permissions is no object`);
    for (const [name, level] of Object.entries(permissions))
        if (!/^[a-z_]+$/.test(name) || !/^(read|write|admin)$/.test(String(level)))
            throw new BadAnswers(`${place}.permissions has ${JSON.stringify(name)}: ${JSON.stringify(level)}; allowed: a name of GitHub's API with read, write or admin`);
    if (verdict === 'replace' && Object.keys(permissions).length === 0)
        throw new BadAnswers(`${place}.permissions is empty: a token for what?`);
    return {
        file: file.replace(/^\.\//, ''),
        line,
        verdict: verdict,
        permissions: permissions,
        target: parseTarget(target, place),
    };
}
function parseTarget(target, place) {
    if (target === 'current')
        return target;
    const isName = (text) => typeof text === 'string' && /^[\w.-]+(\/[\w.-]+)?$|^\$\{\{ [\w.-]+ \}\}$/.test(text);
    if (!answers_isObject(target))
        throw new BadAnswers(`${place}.target is neither "current" nor an object`);
    const { owner, repositories } = target;
    if (owner !== undefined && !isName(owner))
        throw new BadAnswers(`${place}.target.owner is no name`);
    const list = Array.isArray(repositories)
        ? repositories
        : repositories === undefined
            ? []
            : [repositories];
    if (!list.every(isName))
        throw new BadAnswers(`${place}.target.repositories holds what is no name`);
    return {
        ...(typeof owner === 'string' && { owner }),
        ...(typeof repositories === 'string' && { repositories }),
        ...(Array.isArray(repositories) && { repositories: repositories }),
    };
}
const answers_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The steps that an answered use is in: as they were found, else the one that it is written in. */
function answeredParts({ origin, parts }, { permissions, target }) {
    const { place } = origin;
    if (parts.length > 0)
        return parts.map((part) => ({ ...part, permissions, target }));
    return 'step' in place ? [{ job: place.job, step: place.step, permissions, target, effects: [] }] : [];
}
/** The uses with the answered questions settled; answers that fit no question are told. */
function applyAnswers(judged, answers) {
    const used = new Set();
    const settled = judged.map((each) => {
        const answer = answers.find(({ file, line }) => file === each.use.file && line === each.use.line);
        if (!answer || each.use.verdict !== 'ask')
            return each;
        used.add(answer);
        const { verdict, permissions, target } = answer;
        const parts = answeredParts(each, answer);
        // Where a token of the job would have to go, an answer cannot say.
        if (verdict === 'ask' || (verdict === 'replace' && parts.length === 0))
            return each;
        const { question, ...use } = each.use;
        return {
            ...each,
            parts,
            use: {
                ...use,
                verdict,
                permissions: verdict === 'cannot' ? {} : permissions,
                target,
                why: `answered: ${question ?? ''}`,
            },
        };
    });
    return { judged: settled, unused: answers.filter((each) => !used.has(each)) };
}

// EXTERNAL MODULE: ./cli/yaml/expressions.js
var expressions = __nccwpck_require__(117);
;// CONCATENATED MODULE: ./cli/facts/origins.js



/** What stands behind a secret where the job's own token takes its place. */
const FALLBACK = /^\s*\|\|\s*(github\.token|secrets\.GITHUB_TOKEN)\s*$/i;
/** Collects the places where files read secrets. One place is one origin, however many aliases repeat it. */
class Origins {
    all = [];
    byNode = new Map();
    /** Where all secrets are taken at once, so that nobody can say which of them goes where. */
    wholes = [];
    get list() {
        return this.all;
    }
    of(id) {
        const origin = this.all[id];
        if (!origin)
            throw new Error(`no origin ${id}`);
        return origin;
    }
    /** The origins in one value, of all scalars that it holds. */
    in(source, node, place, pair) {
        const found = (0,nodes/* resolved */.L$)(source, node);
        if ((0,dist/* isScalar */.jn)(found))
            return found.range ? this.inScalar(source, found, place, pair) : [];
        if ((0,dist/* isMap */.jh)(found))
            return (0,nodes/* pairsOf */.fq)(source, found).flatMap(([, pair]) => this.in(source, pair.value, place));
        if ((0,dist/* isSeq */.oP)(found))
            return (0,nodes/* asItems */.dB)(source, found).flatMap((item) => this.in(source, item, place));
        return [];
    }
    inScalar(source, node, place, pair) {
        const known = this.byNode.get(node);
        if (known)
            return known;
        const [from, to] = node.range;
        const found = [];
        for (const { start, end, inner } of (0,expressions/* findExpressions */.z)(source.text, from, to)) {
            const { reads, all } = (0,expressions/* findSecrets */.d)(inner);
            if (all)
                this.wholes.push({ source, line: source.lineOf(start) });
            for (const read of reads) {
                if (read.name.toUpperCase() === 'GITHUB_TOKEN')
                    continue;
                const origin = {
                    id: this.all.length,
                    source,
                    secret: read.name,
                    start: start + 3 + read.start,
                    end: start + 3 + read.end,
                    line: source.lineOf(start),
                    isTest: read.isTest,
                    expression: { start, end },
                    hasFallback: FALLBACK.test(inner.slice(read.end)),
                    place,
                    pair,
                };
                this.all.push(origin);
                found.push(origin);
            }
        }
        this.byNode.set(node, found);
        return found;
    }
}

;// CONCATENATED MODULE: ./cli/facts/scope.js

/** Stands in a text for the value of a token: the origin's number between two characters that no file needs. */
const tokenMark = (id) => `\uE000${id}\uE001`;
/** Stands for the token that GitHub gives every job. */
const BUILT_IN = '\uE002';
const MARKS = /\uE000(\d+)\uE001/g;
/** The origins whose tokens a text holds. */
const tokensIn = (text) => [
    ...new Set([...text.matchAll(MARKS)].map(([, id]) => Number(id))),
];
/** A text with its expressions replaced as far as they are known; the others stay as they are. */
function evaluate(text, scope, origins) {
    const clean = text.replaceAll(/[\uE000-\uE003]/g, '?');
    const used = new Set();
    let result = '';
    let from = 0;
    for (const { start, end, inner } of (0,expressions/* findExpressions */.z)(clean)) {
        result += clean.slice(from, start) + scope_valueOf(inner, scope, origins, used);
        from = end;
    }
    return result + clean.slice(from);
}
function scope_valueOf(inner, scope, origins, used) {
    const { reads } = (0,expressions/* findSecrets */.d)(inner);
    const markOf = (name) => {
        const origin = origins.find((each) => !used.has(each) && each.secret === name) ??
            origins.find((each) => each.secret === name);
        if (!origin)
            return name.toUpperCase() === 'GITHUB_TOKEN' ? BUILT_IN : '';
        used.add(origin);
        return origin.isTest ? 'true' : tokenMark(origin.id);
    };
    const flowing = reads.filter(({ isTest, name }) => !isTest && name.toUpperCase() !== 'GITHUB_TOKEN');
    if (flowing.length > 0) {
        const format = /^\s*format\s*\(\s*'((?:[^']|'')*)'\s*,([\s\S]*)\)\s*$/i.exec(inner);
        const marks = flowing.map(({ name }) => markOf(name));
        if (!format)
            return marks.join('');
        const values = (format[2] ?? '').split(',').map((each) => scope_valueOf(each, scope, origins, new Set()));
        return (format[1] ?? '').replaceAll(/\{(\d+)\}/g, (_, at) => values[Number(at)] ?? '');
    }
    return simpleValue(inner.trim(), scope) ?? `\${{ ${inner.trim()} }}`;
}
/** The value of a plain name or text. */
function simpleValue(expression, scope) {
    const { owner, repository, env, inputs } = scope;
    const quoted = /^'((?:[^']|'')*)'$/.exec(expression);
    if (quoted)
        return quoted[1]?.replaceAll("''", "'");
    const name = /^(env|inputs|github\.event\.inputs)\.([\w-]+)$/i.exec(expression);
    if (name?.[1]?.toLowerCase() === 'env')
        return env.get(name[2] ?? '');
    if (name)
        return inputs.get(name[2] ?? '');
    const either = expression.split('||').map((part) => part.trim());
    if (either.length > 1) {
        const values = either.map((part) => simpleValue(part, scope));
        return values.find((value) => value !== undefined && value !== '');
    }
    switch (expression.toLowerCase()) {
        case 'github.token':
        case 'secrets.github_token':
            return BUILT_IN;
        case 'github.repository':
            return repository === undefined ? undefined : `${owner}/${repository}`;
        case 'github.repository_owner':
            return owner;
        case 'github.event.repository.name':
            return repository;
        case 'github.event.repository.full_name':
            return repository === undefined ? undefined : `${owner}/${repository}`;
        case 'github.server_url':
            return 'https://github.com';
        case 'github.api_url':
            return 'https://api.github.com';
        case 'github.event.pull_request.head.repo.full_name':
            return scope.isHeadHere ? '${{ github.repository }}' : undefined;
        case 'github.event.repository.owner.login':
            return owner;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./cli/facts/action-inputs.js
/** An input's value; GitHub ignores the case of its name. */
const inputOf = ({ inputs }, name) => [...inputs].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? '';

;// CONCATENATED MODULE: ./cli/facts/manifests.js
const FILES = [
    'go.mod',
    'package.json',
    'requirements.txt',
    'pyproject.toml',
    'Cargo.toml',
    'Gemfile',
    'composer.json',
];
/**
 * The repositories on GitHub that the repository's own lists of dependencies take over git, by owner. Of go.mod only those
 * of this repository's owner: that a module of others is private, it does not tell.
 */
function privateDependencies(repository, scope) {
    const found = new Map();
    const add = (owner, name) => {
        if (owner.toLowerCase() === scope.owner?.toLowerCase() &&
            name.toLowerCase() === scope.repository?.toLowerCase())
            return;
        const key = [...found.keys()].find((each) => each.toLowerCase() === owner.toLowerCase()) ?? owner;
        found.set(key, (found.get(key) ?? new Set()).add(name));
    };
    for (const file of FILES) {
        const read = repository.read(file);
        if (!read || !('text' in read))
            continue;
        if (file === 'go.mod') {
            const own = privateOwners(scope);
            for (const [, owner = '', name = ''] of read.text.matchAll(/^\s*(?:require\s+)?github\.com\/([\w.-]+)\/([\w.-]+)/gm))
                if (own.has(owner.toLowerCase()))
                    add(owner, name);
        }
        else
            for (const [, owner = '', name = ''] of read.text.matchAll(/(?:git\+(?:https|ssh):\/\/|git:\/\/|ssh:\/\/|git@|git\s*=\s*"(?:https|ssh):\/\/)(?:[\w.-]+@)?github\.com[:/]([\w.-]+)\/([\w-]+(?:\.(?!git\b)[\w-]+)*)/g))
                add(owner, name);
    }
    return new Map([...found].map(([owner, names]) => [owner, [...names]]));
}
/** Owners whose modules are private: those of GOPRIVATE, else this repository's. */
function privateOwners({ env, owner }) {
    const named = [
        ...(env.get('GOPRIVATE') ?? env.get('GONOSUMDB') ?? '').matchAll(/github\.com\/([\w.-]+)/g),
    ].map(([, name = '']) => name.toLowerCase());
    return new Set(named.length > 0 ? named : [owner?.toLowerCase() ?? '']);
}

;// CONCATENATED MODULE: ./cli/facts/state.js
/** More nested walks a job than any honest one has: each may start several, so that their number grows by powers. */
const MAX_NESTED = 1000;
const newState = () => ({
    checkouts: [],
    remotes: new Map(),
    rewrites: [],
    ghLogin: [],
    exported: new Map(),
    opaque: [],
    nested: 0,
});
/** The clone that a folder lies in. */
function checkoutAt(state, folder) {
    const clean = folder.replace(/^\.\/|\/$/g, '').replace(/^\.$/, '');
    const inside = ({ path }) => path === '' || clean === path || clean.startsWith(`${path}/`);
    const fitting = state.checkouts.filter(inside).sort((a, b) => b.path.length - a.path.length);
    // The last of several in the same place; a folder of none is that of the only one there is.
    return (fitting.filter(({ path }) => path === fitting[0]?.path).at(-1) ??
        (state.checkouts.length === 1 ? state.checkouts[0] : undefined));
}

;// CONCATENATED MODULE: ./cli/facts/submodules.js

/** The repositories that .gitmodules names, as one effect an owner. */
function submoduleEffects(place) {
    const found = place.repository.read('.gitmodules');
    const source = 'docs/recipes.md#private-submodules';
    const what = 'private submodules';
    if (!found || !('text' in found))
        return [
            (0,effect/* effect */.QZ)({
                what,
                source,
                permissions: { contents: 'read' },
                ask: 'which repositories are the submodules? There is no .gitmodules to read',
            }),
        ];
    const { owner = '', repository = '' } = place.scope;
    const names = new Map();
    for (const [, url = ''] of found.text.matchAll(/^\s*url\s*=\s*(.*?)\s*$/gm)) {
        const relative = /^\.\.\/(?:\.\.\/([\w.-]+)\/)?([\w.-]+?)(?:\.git)?$/.exec(url);
        const absolute = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url);
        const [who, name] = relative ? [relative[1] ?? owner, relative[2]] : [absolute?.[1], absolute?.[2]];
        if (who !== undefined && name !== undefined)
            names.set(who, [...(names.get(who) ?? []), name]);
    }
    return [...names].map(([who, list]) => (0,effect/* effect */.QZ)({
        what,
        why: `.gitmodules names ${list.map((name) => `${who}/${name}`).join(', ')}`,
        source,
        permissions: { contents: 'read' },
        target: {
            owner: who,
            repositories: who.toLowerCase() === owner.toLowerCase()
                ? [...new Set([repository, ...list])]
                : [...new Set(list)],
        },
        builtIn: false,
    }));
}

;// CONCATENATED MODULE: ./cli/facts/simple-command.js
const KEYWORDS = new Set([
    'if',
    'then',
    'else',
    'elif',
    'fi',
    'do',
    'done',
    'while',
    'until',
    'esac',
    '!',
    '{',
    '}',
    'time',
    'try',
    'catch',
    'finally',
]);
/** Assignments and words of a command; undefined for what only frames others, as `case` and `function`. */
function splitWords(all, isPowerShell) {
    let words = [...all];
    while (words[0] !== undefined && KEYWORDS.has(words[0]))
        words = words.slice(1);
    if (words[0] === 'case' || words[0] === 'function' || words[0] === 'in')
        return undefined;
    if (words[0] === 'for' || words[0] === 'foreach') {
        const [, name = '', , ...values] = words;
        return values.length > 0 ? { words: [], assignments: [{ name, values }] } : undefined;
    }
    const assignments = [];
    const assign = (word, pattern) => {
        const match = pattern.exec(word);
        if (match)
            assignments.push({ name: match[1] ?? '', values: [match[2] ?? ''] });
        return match !== null;
    };
    while (assign(words[0] ?? '', /^(?:\$(?:env:)?)?([A-Za-z_]\w*)\+?=([^=~].*|)$/is))
        words = words.slice(1);
    if (isPowerShell && /^\$(?:env:)?\w+$/i.test(words[0] ?? '') && words[1] === '=') {
        assignments.push({
            name: (words[0] ?? '').replace(/^\$(env:)?/i, ''),
            values: [words.slice(2).join(' ')],
        });
        words = words.slice(2);
    }
    if (['export', 'declare', 'local', 'readonly'].includes(words[0] ?? ''))
        for (const word of words.slice(1))
            assign(word, /^([A-Za-z_]\w*)=(.*)$/s);
    return { words, assignments };
}

;// CONCATENATED MODULE: ./cli/facts/shell.js

/** Stands for a `$` that the shell does not replace. */
const PLAIN_DOLLAR = '\uE003';
const MAX_NESTING = 8;
/** The commands of a script in the order in which they are written, those of `$(\u2026)` as well. Never throws. */
function parseScript(script, isPowerShell = false, depth = 0) {
    return new Reader(script.replaceAll('\r\n', '\n'), isPowerShell, depth).read();
}
class Reader {
    text;
    isPowerShell;
    depth;
    at = 0;
    commands = [];
    words = [];
    word;
    outputs = [];
    input = '';
    isPiped = false;
    /** Brackets that are open. */
    open = 0;
    lastBraces;
    redirect;
    pending = [];
    constructor(text, isPowerShell, depth) {
        this.text = text;
        this.isPowerShell = isPowerShell;
        this.depth = depth;
    }
    read() {
        while (this.at < this.text.length)
            this.step();
        this.endCommand(false);
        return this.commands;
    }
    step() {
        const { text } = this;
        const character = text.charAt(this.at);
        const escape = this.isPowerShell ? '`' : '\\';
        if (text.startsWith('${{', this.at))
            this.expression();
        else if (character === escape)
            this.escaped();
        else if (character === "'")
            this.singleQuoted();
        else if (character === '"')
            this.doubleQuoted();
        else if (character === '$' && text[this.at + 1] === '(')
            this.substitution(this.at + 2);
        else if (character === '`')
            this.backticks();
        else if (character === '$' && text[this.at + 1] === '{')
            this.take(closing(text, this.at + 1, '{', '}') + 1);
        else if (character === '#' && this.word === undefined)
            this.at = lineEnd(text, this.at);
        else if (character === ' ' || character === '\t')
            this.blank();
        else if (character === '\n')
            this.lineBreak();
        else if (character === '<')
            this.inputRedirect();
        else if (character === '>')
            this.outputRedirect();
        else if ('|&;()'.includes(character))
            this.operator(character);
        else
            this.one(character);
    }
    one(character) {
        this.add(character);
        this.at++;
    }
    blank() {
        this.endWord();
        this.at++;
    }
    lineBreak() {
        this.endCommand(false);
        this.at++;
        this.hereDocuments();
    }
    add(text) {
        this.word = (this.word ?? '') + text;
    }
    take(end) {
        const until = Math.min(Math.max(end, this.at + 1), this.text.length);
        this.add(this.text.slice(this.at, until));
        this.at = until;
    }
    /** What GitHub would have replaced stays in one piece. Behind the last braces there is none: they are looked for once. */
    expression() {
        this.lastBraces ??= this.text.lastIndexOf('}}');
        this.take(this.at < this.lastBraces ? this.text.indexOf('}}', this.at) + 2 : this.at + 2);
    }
    escaped() {
        const next = this.text.charAt(this.at + 1);
        if (next !== '\n')
            this.add(next === '$' ? PLAIN_DOLLAR : next);
        this.at += 2;
    }
    singleQuoted() {
        const end = this.text.indexOf("'", this.at + 1);
        const until = end === -1 ? this.text.length : end;
        this.add(this.text.slice(this.at + 1, until).replaceAll(/\$(?!\{\{)/g, PLAIN_DOLLAR));
        this.at = until + 1;
    }
    doubleQuoted() {
        this.add('');
        this.at++;
        while (this.at < this.text.length && this.text[this.at] !== '"') {
            if (this.text.startsWith('${{', this.at))
                this.expression();
            else if (this.text[this.at] === (this.isPowerShell ? '`' : '\\'))
                this.escaped();
            else if (this.text.startsWith('$(', this.at))
                this.substitution(this.at + 2);
            else if (this.text[this.at] === '`' && !this.isPowerShell)
                this.backticks();
            else
                this.one(this.text.charAt(this.at));
        }
        this.at++;
    }
    /** The commands in `$(\u2026)` are commands of the script; the word keeps a mark of them. */
    substitution(from) {
        const end = closing(this.text, from - 1, '(', ')');
        this.nested(this.text.slice(from, end));
        this.at = end + 1;
    }
    backticks() {
        const end = this.text.indexOf('`', this.at + 1);
        const until = end === -1 ? this.text.length : end;
        this.nested(this.text.slice(this.at + 1, until));
        this.at = until + 1;
    }
    nested(script) {
        if (this.depth < MAX_NESTING)
            this.commands.push(...parseScript(script, this.isPowerShell, this.depth + 1));
        // What echo and its like print is what they were given; what other commands print is their own.
        const isSame = /^\s*(echo|printf|cat|base64)\b/.test(script);
        this.add(isSame ? `$(${script.replaceAll(/\s+/g, ' ').slice(0, 200)})` : '$(\u2026)');
    }
    inputRedirect() {
        this.endWord();
        const { text } = this;
        if (text.startsWith('<<<', this.at)) {
            this.redirect = 'here';
            this.at += 3;
        }
        else if (text.startsWith('<<', this.at)) {
            const match = /^<<(-?)\s*(["']?)([\w.-]+)\2/.exec(text.slice(this.at, this.at + 80));
            if (match)
                this.pending.push({ end: match[3] ?? '', strip: match[1] === '-' });
            this.at += match ? match[0].length : 2;
        }
        else {
            this.redirect = 'in';
            this.at++;
        }
    }
    outputRedirect() {
        if (this.word !== undefined && /^\d$|^&$/.test(this.word))
            this.word = undefined;
        this.endWord();
        while ('>&|'.includes(this.text.charAt(this.at)) && this.at < this.text.length)
            this.at++;
        this.redirect = 'out';
    }
    operator(character) {
        if (character === '(' && this.word !== undefined && this.text[this.at + 1] === ')') {
            this.word = undefined; // a function is defined; what it does is read as if it were run
            this.at += 2;
            return;
        }
        if (character === '&' && this.text[this.at - 1] === '>') {
            this.at++;
            return;
        }
        if (character === '(')
            this.open++;
        if (character === ')' && this.open-- === 0) {
            // The pattern of a case, not a command.
            this.open = 0;
            this.words = [];
            this.word = undefined;
        }
        const isPipe = character === '|' && this.text[this.at + 1] !== '|';
        const isDouble = this.text[this.at + 1] === character;
        this.endCommand(isPipe);
        this.at += isDouble ? 2 : 1;
    }
    endWord() {
        if (this.word === undefined)
            return;
        if (this.redirect === 'out')
            this.outputs.push(this.word);
        else if (this.redirect === 'here')
            this.input += this.word;
        else if (this.redirect === undefined)
            this.words.push(this.word);
        this.redirect = undefined;
        this.word = undefined;
    }
    endCommand(leadsToPipe) {
        this.endWord();
        this.emit(this.words);
        this.words = [];
        this.outputs = [];
        this.input = '';
        this.isPiped = leadsToPipe;
    }
    emit(all) {
        const parts = splitWords(all, this.isPowerShell);
        const { outputs, input, isPiped } = this;
        if (parts &&
            (parts.words.length > 0 || parts.assignments.length > 0 || outputs.length > 0 || input !== ''))
            this.commands.push({ ...parts, outputs: [...outputs], input, isPiped });
    }
    /** The lines of here-documents belong to the commands of the line before. */
    hereDocuments() {
        for (const { end, strip } of this.pending.splice(0)) {
            const lines = [];
            while (this.at < this.text.length) {
                const until = lineEnd(this.text, this.at);
                const line = this.text.slice(this.at, until);
                this.at = Math.min(until + 1, this.text.length);
                if ((strip ? line.replace(/^\t+/, '') : line).trimEnd() === end)
                    break;
                lines.push(line);
            }
            const last = this.commands.pop();
            if (last)
                this.commands.push({ ...last, input: last.input + lines.join('\n') });
        }
    }
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}
/** Where the bracket at `from` is closed, else the end of the text. */
function closing(text, from, open, close) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === open)
            depth++;
        else if (text[at] === close && --depth === 0)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./cli/facts/call.js

/** Alternatives that a loop may give a command. */
const MAX_ALTERNATIVES = 50;
/** The words of a command for each value that a loop gives its variables. */
function alternatives(words, variables) {
    if (words.length === 0)
        return [];
    const expanded = words.map((word) => expand(word, variables));
    const count = Math.min(Math.max(...expanded.map((each) => each.length)), MAX_ALTERNATIVES);
    return Array.from({ length: count }, (_, at) => expanded.map((each) => each[at] ?? each[0] ?? ''));
}
const VARIABLE = /\$(?:env:)?(?:\{(?!\{)([A-Za-z_]\w*)(?::?[-=?+][^}]*)?\}|([A-Za-z_]\w*))|%([A-Za-z_]\w*)%/gi;
/** A word with its variables replaced, once for each of the values; unknown ones stay. */
function expand(word, variables) {
    let results = [''];
    let from = 0;
    for (const match of word.matchAll(VARIABLE)) {
        const values = variables.get(match[1] ?? match[2] ?? match[3] ?? '') ?? [match[0]];
        const text = word.slice(from, match.index);
        results = results
            .flatMap((each) => values.map((value) => each + text + value))
            .slice(0, MAX_ALTERNATIVES);
        from = match.index + match[0].length;
    }
    const rest = word.slice(from);
    return results.map((each) => (each + rest).replaceAll(PLAIN_DOLLAR, '$'));
}
/** A folder below another. */
const joined = (folder, next) => {
    if (next.startsWith('/') || /^\$\(?\{?(GITHUB_WORKSPACE|\{)/.test(next))
        return '';
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of next.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
};

;// CONCATENATED MODULE: ./cli/facts/target.js
const OWN_OWNER = '${{ github.repository_owner }}';
const NAME = { test: (text) => text === OWN_OWNER || /^[\w.-]+$/.test(text) };
/**
 * What `owner/name` names, seen from this repository. An expression is kept where it can stand in a mint step; one whose
 * values the matrix lists is looked at value by value.
 */
function nameRepository(text, scope, matrix) {
    const name = text
        .trim()
        .replace(/^(?:https?:\/\/(?:[^@/]*@)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/|github\.com\/)/i, '')
        .replace(/\/$/, '')
        .replace(/\.git$/i, '')
        // A wiki is part of its repository.
        .replace(/\.wiki$/i, '');
    if (name === '' || /^\$\{?(env:)?GITHUB_REPOSITORY\}?$/.test(name))
        return { target: 'current' };
    const expression = /^\$\{\{\s*(.*?)\s*\}\}$/s.exec(name);
    if (expression)
        return ofExpression(expression[1] ?? '', scope, matrix, '');
    const parts = name.match(/(?:\$\{\{.*?\}\}|[^/])+/gs) ?? [];
    const [, repository = '', ...more] = parts;
    // The owner of this repository, whose name is not known here, is known to the run.
    const owner = /^\$(?:\{\{\s*github\.repository_owner\s*\}\}|\{?GITHUB_REPOSITORY_OWNER\}?)$/i.test(parts[0] ?? '')
        ? OWN_OWNER
        : (parts[0] ?? '');
    if (owner === OWN_OWNER && repository.includes('github.event.repository.name'))
        return { target: 'current' };
    const within = /^\$\{\{\s*(.*?)\s*\}\}$/s.exec(repository);
    if (NAME.test(owner) && within)
        return ofExpression(within[1] ?? '', scope, matrix, owner);
    if (more.length > 0 || !NAME.test(owner) || (repository !== '' && !NAME.test(repository)))
        return { ask: `which repository is ${shown(text)}?` };
    // A name without an owner is one of this owner.
    if (repository === '')
        return scope.owner ? repositoryOf(scope.owner, owner, scope) : { ask: `whose repository is ${owner}?` };
    return repositoryOf(owner, repository, scope);
}
/** The repository, as `current` where it is this one. */
function repositoryOf(owner, repository, scope) {
    const isCurrent = owner.toLowerCase() === scope.owner?.toLowerCase() &&
        repository.toLowerCase() === scope.repository?.toLowerCase();
    return { target: isCurrent ? 'current' : { owner, repositories: [repository] } };
}
function ofExpression(inner, scope, matrix, owner) {
    const written = `\${{ ${inner} }}`;
    if (/^github\.repository$/i.test(inner))
        return { target: 'current' };
    const values = /^matrix\.([\w.-]+)$/i.exec(inner);
    const listed = values ? matrix.get(values[1] ?? '') : undefined;
    if (owner !== '') {
        // Any repository of one owner that the file names; which, the expression says at run time.
        return { target: { owner, repositories: written } };
    }
    if (!listed || listed.length === 0)
        return { ask: `which repository is ${shown(written)}?` };
    const owners = new Set(listed.map((value) => (value.includes('/') ? value.split('/')[0] : scope.owner)));
    const [only] = owners;
    if (listed.some((value) => !/^[\w.-]+(\/[\w.-]+)?$/.test(value)))
        return { ask: `which repository is ${shown(written)}?` };
    const areFull = listed.every((value) => value.includes('/'));
    return {
        target: {
            owner: owners.size === 1 ? only : undefined,
            repositories: written,
            ...(areFull && { areFull }),
        },
    };
}
const shown = (text) => text.replaceAll(/[\uE000-\uE003]/g, '\u2026').slice(0, 100);
const isCurrent = (target) => target === 'current';

;// CONCATENATED MODULE: ./cli/facts/git.js







const WORKFLOWS = { workflows: 'write' };
function readGitUrl(word) {
    const match = /https?:\/\/(?:([^@\s]*)@)?(?:www\.)?github\.com(?::\d+)?\/?([^\s"'?#]*)/i.exec(word);
    if (!match)
        return undefined;
    return {
        tokens: tokensIn(match[1] ?? ''),
        path: (match[2] ?? '').replace(/\.git$/, '').replace(/\/$/, ''),
    };
}
/** What a call of git does with a credential that a step before, or its own URL, has given it. */
function readGit(call, place) {
    const { words, folder, settings } = withoutOptions(call);
    const [command = '', ...rest] = words;
    for (const setting of settings) {
        // For this one command.
        const tokens = /extraheader|^url\./i.test(setting) ? tokensIn(setting) : [];
        if (tokens.length > 0)
            place.state.rewrites.push({ tokens, owner: undefined });
    }
    tellOfUsers(call, place);
    const args = rest.filter((word) => !word.startsWith('-'));
    switch (command) {
        case 'push':
            if (!rest.includes('--dry-run') && !rest.includes('-n'))
                push(args, rest, folder, place);
            return;
        case 'clone':
        case 'ls-remote':
            fetchFrom(args[0] ?? '', folder, place);
            if (command === 'clone')
                cloned(args, folder, place);
            return;
        case 'fetch':
        case 'pull':
            fetchFrom(args[0] ?? 'origin', folder, place);
            return;
        case 'submodule':
            if (/^(update|add)$/.test(args[0] ?? ''))
                submodules(folder, place);
            return;
        case 'remote':
            if (/^(add|set-url)$/.test(args[0] ?? ''))
                setRemote(args, folder, place);
            return;
        case 'config':
            configure(args[0] === 'set' ? args.slice(1) : args, place, folder);
            return;
        case 'subtree':
            if (args[0] === 'push')
                push(args.slice(1), rest, folder, place);
            return;
        default:
    }
}
/** A user name in a URL that has to become another, in a file that is not changed here. */
function tellOfUsers(call, place) {
    if (call.depth === 0 && place.isElsewhere !== true)
        return;
    const odd = call.words.filter((word) => /https?:\/\/(?!x-access-token:)[^@/]*\uE000[^@/]*@github\.com/.test(word));
    const tokens = tokensIn(odd.join(' '));
    if (tokens.length > 0)
        place.emit(tokens, (0,effect/* effect */.QZ)({
            what: 'a token in a URL',
            source: effect/* GIT_PAGE */.D8,
            ask: 'a file beside the workflow has the token in a git URL without the user name x-access-token, which an App token needs: will you change it there?',
        }));
}
/** The words behind git's own options, and the folder and settings that these give it. */
function withoutOptions(call) {
    let { folder } = call;
    const settings = [];
    let words = call.words.slice(1);
    for (let first = words[0] ?? ''; first.startsWith('-'); first = words[0] ?? '') {
        const takesValue = /^(-C|-c|--git-dir|--work-tree|--exec-path)$/.test(first);
        if (first === '-C')
            folder = joined(folder, words[1] ?? '');
        if (first === '-c')
            settings.push(words[1] ?? '');
        words = words.slice(takesValue ? 2 : 1);
    }
    return { words, folder, settings };
}
/** Whose credential git takes for a remote or a URL, and what that is. */
function credentialFor(remote, folder, place) {
    const { state, scope, matrix } = place;
    const url = readGitUrl(remote);
    if (url) {
        const named = nameRepository(url.path, scope, matrix);
        if (url.tokens.length > 0)
            return { tokens: url.tokens, named };
        return { tokens: byHost(url.path, place) ?? checkoutAt(state, folder)?.tokens ?? [], named };
    }
    // Another host, and so no token of GitHub's.
    if (/^https?:\/\/(?:[^@/]*@)?[\w.-]+(?::\d+)?\//.test(remote))
        return { tokens: [], named: { target: 'current' } };
    if (/^\$|[\uE000]/.test(remote))
        return { tokens: tokensIn(remote), named: { ask: 'which repository is pushed to?' } };
    const known = state.remotes.get(`${folder}|${remote}`) ?? state.remotes.get(`|${remote}`);
    const clone = checkoutAt(state, folder);
    if (known && (known.tokens.length > 0 || !clone))
        return known;
    // What stands in the clone's own configuration goes before what is configured for the host.
    if (clone && clone.tokens.length > 0)
        return { tokens: clone.tokens, named: known?.named ?? clone.named };
    return { tokens: byHost('', place) ?? [], named: known?.named ?? clone?.named ?? { target: 'current' } };
}
function byHost(path, { state }) {
    const owner = path.split('/')[0]?.toLowerCase();
    return state.rewrites.findLast((each) => each.owner === undefined || owner === '' || each.owner.toLowerCase() === owner)?.tokens;
}
function push(args, all, folder, place) {
    const { tokens, named } = credentialFor(args[0] ?? 'origin', folder, place);
    if (tokens.length === 0)
        return;
    const refs = args.slice(1);
    const areTags = refs.length > 0 && refs.every((ref) => /refs\/tags\/|^v(?=[\d$])|tag/i.test(ref));
    const hasTags = areTags || all.includes('--tags') || all.includes('--follow-tags');
    place.emit(tokens, pushEffect(named, areTags || (refs.length === 0 && all.includes('--tags'))
        ? ['push:tags', 'create']
        : ['push', ...(hasTags ? ['push:tags', 'create'] : [])]));
}
const pushEffect = (named, raises, what = 'git push') => (0,effect/* effectOn */.N4)(named, {
    what,
    why: 'it pushes',
    source: effect/* GIT_PAGE */.D8,
    permissions: { contents: 'write' },
    optional: WORKFLOWS,
    raises,
    pushes: true,
});
const readEffect = (named, what) => (0,effect/* effectOn */.N4)(named, {
    what,
    why: 'it reads the repository',
    source: effect/* GIT_PAGE */.D8,
    permissions: { contents: 'read' },
});
function fetchFrom(remote, folder, place) {
    const { tokens, named } = credentialFor(remote, folder, place);
    if (tokens.length > 0)
        place.emit(tokens, readEffect(named, 'git clone or fetch'));
}
/** A clone by URL is a folder of its own; what is pushed from there goes where it came from. */
function cloned(args, folder, place) {
    const url = readGitUrl(args[0] ?? '');
    if (!url)
        return;
    const { tokens, named } = credentialFor(args[0] ?? '', folder, place);
    const name = args[1] ?? url.path.split('/').at(-1) ?? '';
    place.state.remotes.set(`${joined(folder, name)}|origin`, { tokens, named });
}
function setRemote(args, folder, place) {
    const [, name = 'origin', word = ''] = args;
    const url = readGitUrl(word);
    if (!url)
        return;
    const named = nameRepository(url.path, place.scope, place.matrix);
    place.state.remotes.set(`${folder}|${name}`, { tokens: url.tokens, named });
    if (url.tokens.length > 0)
        place.emit(url.tokens, { ...readEffect(named, `git remote ${name}`), isWeak: true });
}
/** A setting that has git take a credential for a whole host or owner. */
function configure(args, place, folder) {
    const [key = '', value = ''] = args;
    const tokens = tokensIn(`${key} ${value}`);
    if (tokens.length === 0)
        return;
    if (/^url\..*\.insteadof$/is.test(key) || /extraheader$|^credential\./i.test(key)) {
        const path = readGitUrl(key.replace(/\.(insteadof|extraheader|helper)$/i, ''))?.path ?? '';
        const owner = path.split('/')[0] ?? '';
        place.state.rewrites.push({ tokens, owner: owner === '' ? undefined : owner });
        place.emit(tokens, dependencyEffect(owner, path, place));
    }
    else if (/^remote\.[\w-]+\.(push)?url$/i.test(key)) {
        setRemote(['set-url', key.split('.')[1] ?? 'origin', value], folder, place);
    }
}
/** Private dependencies over git: the repository's own lists say which. */
function dependencyEffect(owner, path, place) {
    const { scope, repository } = place;
    const what = 'a git credential for private dependencies';
    const one = path.split('/')[1];
    if (owner !== '' && one)
        return readEffect(nameRepository(path, scope, place.matrix), what);
    const owners = privateDependencies(repository, scope);
    const known = [...owners.keys()];
    const wanted = owner || (known.length === 1 ? (known[0] ?? '') : '');
    if (wanted === '') {
        const ask = known.length > 1
            ? `private dependencies of ${known.join(', ')}: of which owners?`
            : 'which owner and repositories do the private dependencies come from?';
        return (0,effect/* effect */.QZ)({
            what,
            source: 'docs/recipes.md#private-go-modules-over-git',
            permissions: { contents: 'read' },
            ask,
        });
    }
    const listed = [...owners].find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
    return (0,effect/* effect */.QZ)({
        what,
        why: listed
            ? `the repository's own files name ${listed.join(', ')} of ${wanted}`
            : `which repositories of ${wanted} is in no file that can be read: all of the installation`,
        source: 'docs/recipes.md#private-go-modules-over-git',
        permissions: { contents: 'read' },
        target: { owner: wanted, ...(listed && { repositories: listed }) },
        builtIn: false,
    });
}
function submodules(folder, place) {
    const clone = checkoutAt(place.state, folder);
    const tokens = byHost('', place) ?? clone?.tokens ?? [];
    if (tokens.length > 0)
        for (const each of submoduleEffects(place))
            place.emit(tokens, each);
}

;// CONCATENATED MODULE: ./cli/facts/registry.js

/** A registry of GitHub's: whether it takes an App's token is not known, and GITHUB_TOKEN is the documented way. */
const registryEffect = (what, level) => (0,effect/* effect */.QZ)({
    what,
    why: `GITHUB_TOKEN with packages: ${level} is the documented way for packages of the repository itself; whether the registry takes an App token is unverified`,
    source: 'https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages',
    permissions: { packages: level },
});

;// CONCATENATED MODULE: ./cli/facts/special-actions.js






/** actions/checkout: reads, and leaves its token in the clone for what pushes later. */
function checkout(step, place) {
    const tokens = tokensIn(inputOf(step, 'token'));
    const named = nameRepository(inputOf(step, 'repository'), place.scope, place.matrix);
    const isOther = 'ask' in named || named.target !== 'current';
    const persists = inputOf(step, 'persist-credentials') !== 'false';
    place.state.checkouts.push({
        path: inputOf(step, 'path')
            .replace(/^\.\/|\/$/g, '')
            .replace(/^\.$/, ''),
        tokens: persists ? tokens : [],
        named,
    });
    if (tokens.length === 0)
        return;
    const what = 'actions/checkout with.token';
    const source = 'https://github.com/actions/checkout#usage';
    const permissions = { contents: 'read' };
    place.emit(tokens, (0,effect/* effectOn */.N4)(named, {
        what,
        why: isOther ? 'it reads another repository' : 'it reads the repository',
        source,
        permissions,
        isWeak: !isOther,
    }));
    if (/^(true|recursive)$/.test(inputOf(step, 'submodules')))
        for (const each of submoduleEffects(place))
            place.emit(tokens, each);
}
/** docker/login-action: of interest for GitHub's own registries alone. */
function login(step, place) {
    const tokens = tokensIn(inputOf(step, 'password'));
    if (tokens.length === 0 ||
        !/^(https:\/\/)?(ghcr\.io|docker\.pkg\.github\.com)/.test(inputOf(step, 'registry')))
        return;
    const { owner = '', repository = '' } = place.scope;
    const isOwn = (image) => /^\$\{\{\s*(github\.repository|env\.)/.test(image) ||
        image.toLowerCase().startsWith(`${owner}/${repository}`.toLowerCase());
    const foreign = step.images.find((image) => !isOwn(image));
    const known = registryEffect('docker/login-action with.password for ghcr.io', step.pushesImages ? 'write' : 'read');
    place.emit(tokens, foreign === undefined
        ? known
        : {
            ...known,
            ask: `may ${foreign.slice(0, 80)} be reached by GITHUB_TOKEN of this repository (its package settings, "Manage Actions access")?`,
        });
}
/** Which registry later steps publish to is told by this step alone. */
function setupNode(step, place) {
    const isGitHubs = inputOf(step, 'registry-url').includes('npm.pkg.github.com');
    place.state.exported.set('NPM_REGISTRY_OF_SETUP_NODE', isGitHubs ? 'github' : 'other');
    const tokens = tokensIn(step.env.get('NODE_AUTH_TOKEN') ?? '');
    if (isGitHubs && tokens.length > 0)
        place.emit(tokens, registryEffect('actions/setup-node, npm.pkg.github.com', 'read'));
}

;// CONCATENATED MODULE: ./cli/facts/endpoint.js



/** The table of 2023, and what it lacks. */
const table = {
    ...Object.fromEntries(Object.entries(knowledge/* endpointEffects */.y9.more).map(([route, permissions]) => [
        route,
        { appToken: true, permissions },
    ])),
    ...knowledge/* endpoints */.vZ.endpoints,
};
const routes = new Map();
for (const route of Object.keys(table)) {
    const [method = '', path = ''] = route.split(' ');
    const parts = path.split('/').slice(1);
    const key = `${method} ${parts.length}`;
    routes.set(key, [...(routes.get(key) ?? []), { route, parts }]);
}
const isParameter = (part) => part.startsWith('{');
/** The route that a request goes to; the one with the fewest parameters, as GitHub chooses. */
function findRoute(method, path) {
    const fitting = (routes.get(`${method} ${path.length}`) ?? []).filter(({ parts }) => parts.every((part, at) => isParameter(part) || part.toLowerCase() === path[at]?.toLowerCase()));
    fitting.sort((a, b) => a.parts.filter(isParameter).length - b.parts.filter(isParameter).length);
    // Contents and refs have paths of their own at the end.
    return fitting[0]?.route ?? (path.length > 5 ? findRoute(method, path.slice(0, -1)) : undefined);
}
/** What a request of the REST API does. `path` may hold variables and expressions that are not known. */
function endpointEffect(method, path, scope, matrix, current = { target: 'current' }) {
    const clean = path
        .replace(/^https?:\/\/[^/]+/, '')
        .replace(/^\/api\/v3/, '')
        .replace(/[?#].*$/s, '')
        .replace(/^\/|\/$/g, '');
    const parts = splitPath(clean);
    const what = `${method} /${clean}`.replaceAll(/[\uE000-\uE003]/g, '\u2026');
    const { parts: filled, named } = repositoryIn(parts, scope, matrix, current);
    const route = findRoute(method, filled);
    const row = route === undefined ? undefined : table[route];
    const shape = `${method} /${filled.map((part, at) => (filled[0] === 'repos' && (at === 1 || at === 2) ? ['{owner}', '{repo}'][at - 1] : part)).join('/')}`;
    if (filled[0] === 'user' || knowledge/* endpointEffects */.y9.notOpen.includes(shape))
        return (0,effect/* effect */.QZ)({ what, source: effect/* NOT_OPEN_PAGE */.hX, cannot: `${shape} is not open to installation tokens` });
    if (!route || !row)
        return (0,effect/* effectOn */.N4)(named, { what, source: knowledge/* endpoints */.vZ.source, ask: `which permissions does ${what} need?` });
    const source = knowledge/* endpoints */.vZ.source;
    if (!row.appToken)
        return (0,effect/* effect */.QZ)({ what, source: effect/* NOT_OPEN_PAGE */.hX, cannot: `${route} is not open to installation tokens` });
    return (0,effect/* effectOn */.N4)(named, {
        what,
        why: `${route} needs ${describe(permissionsOf(row, route)) || 'no permission'}`,
        source,
        permissions: permissionsOf(row, route),
        raises: knowledge/* endpointEffects */.y9.raises[route] ?? [],
        pushes: knowledge/* endpointEffects */.y9.pushes.includes(route),
    });
}
const describe = (permissions) => Object.entries(permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ');
/** Splits at slashes outside of expressions. */
const splitPath = (path) => path.match(/(?:\$\{\{.*?\}\}|\$\([^)]*\)|[^/])+/gs)?.map((part) => part.trim()) ?? [];
/** The repository that a path names: `{owner}/{repo}` are this one, and one variable may hold both. */
function repositoryIn(parts, scope, matrix, current) {
    const [first, owner = '', name = ''] = parts;
    if (first === 'orgs') {
        const isOwn = !/^[\w.-]+$/.test(owner) || owner.toLowerCase() === scope.owner?.toLowerCase();
        return { parts, named: isOwn ? { target: 'current' } : { target: { owner } } };
    }
    if (first !== 'repos')
        return { parts, named: current };
    if (/^[{:]owner\}?$/.test(owner) && /^[{:]repo\}?$/.test(name))
        return { parts, named: current };
    const isWhole = owner.startsWith('$') && !/^[$]/.test(name) && !findRouteLike(parts);
    if (isWhole)
        return {
            parts: ['repos', 'owner', 'name', ...parts.slice(2)],
            named: nameRepository(owner, scope, matrix),
        };
    return { parts, named: nameRepository(`${owner}/${name}`, scope, matrix) };
}
/** Whether a path has the length that a route with owner and name has, its fixed words at their places. */
function findRouteLike(parts) {
    const fixed = parts.slice(3);
    return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].some((method) => (routes.get(`${method} ${parts.length}`) ?? []).some(({ parts: route }) => route[0] === 'repos' &&
        fixed.length > 0 &&
        fixed[0] === route[3] &&
        fixed.every((part, at) => isParameter(route[at + 3] ?? '') || part === route[at + 3])));
}
function permissionsOf({ permissions, anyOf }, route) {
    if (!anyOf)
        return permissions ?? {};
    const wanted = route.includes('/pulls') ? 'pull_requests' : 'issues';
    return anyOf.find((each) => wanted in each) ?? anyOf[0] ?? {};
}
/** What a method of Octokit does, as `issues.createComment`. */
function methodRoute(method) {
    return knowledge/* endpoints */.vZ.methods[method];
}

;// CONCATENATED MODULE: ./cli/facts/graphql.js


const SOURCE = 'https://docs.github.com/en/graphql/reference/mutations';
const ROW = /^(\w+):(read|write|admin)$/;
/** What a query or mutation of GraphQL does, by the names in it. */
function graphqlEffects(text, named) {
    const names = Object.keys(knowledge/* commands */.Pi.graphql).filter((name) => new RegExp(`\\b${name}\\s*\\(`).test(text));
    const isProject = /projectV2|projectsV2|ProjectV2/.test(text);
    if (isProject && /\b(viewer|user)\s*(\(|\{)/.test(text) && !/\borganization\s*\(/.test(text))
        return [
            (0,effect/* effect */.QZ)({
                what: 'a project of a user (GraphQL)',
                source: 'docs/migrate.md#what-an-apps-token-cannot-do',
                cannot: 'projects of a user cannot be reached by an App token',
            }),
        ];
    if (names.length > 0)
        return names.map((name) => {
            const row = knowledge/* commands */.Pi.graphql[name] ?? [];
            const permissions = Object.fromEntries(row.flatMap((each) => (ROW.test(each) ? [each.split(':')] : [])));
            const raises = row.filter((each) => !ROW.test(each));
            return (0,effect/* effectOn */.N4)(name.includes('ProjectV2') ? { target: 'current' } : named, {
                what: `GraphQL ${name}`,
                source: SOURCE,
                permissions,
                raises,
                pushes: raises.includes('push') || raises.includes('create') || name === 'createPullRequest',
            });
        });
    if (/\bmutation\b/.test(text))
        return [
            (0,effect/* effect */.QZ)({
                what: 'a GraphQL mutation',
                source: SOURCE,
                ask: 'which mutation is it, and which permissions does it need?',
            }),
        ];
    if (isProject)
        return [
            (0,effect/* effect */.QZ)({
                what: 'reads projects (GraphQL)',
                source: SOURCE,
                permissions: { organization_projects: 'read' },
            }),
        ];
    const reads = [/pullRequest/, /\bissues?\b/].map((each) => each.test(text));
    if (!reads.includes(true))
        return [(0,effect/* effect */.QZ)({ what: 'a GraphQL query', source: effect/* PERMISSIONS_PAGE */.jw, ask: 'what does the query read?' })];
    return [
        (0,effect/* effectOn */.N4)(named, {
            what: 'reads by GraphQL',
            source: effect/* PERMISSIONS_PAGE */.jw,
            permissions: {
                ...(reads[0] && { pull_requests: 'read' }),
                ...(reads[1] && { issues: 'read' }),
            },
        }),
    ];
}

;// CONCATENATED MODULE: ./cli/facts/github-script.js




const github_script_SOURCE = 'https://github.com/actions/github-script#using-a-separate-github-token';
const CALL = /\b(?:github|octokit|client|gh)\s*\.\s*(?:rest\s*\.\s*)?([a-z]\w*)\s*\.\s*([a-z]\w*)/gi;
/** What a script does through Octokit: each method is a request of the REST API, and its path has a permission. */
function scriptEffects(script, place, { isOwn }) {
    const text = withoutComments(script);
    const effects = [];
    for (const match of text.matchAll(CALL)) {
        const route = methodRoute(`${match[1] ?? ''}.${match[2] ?? ''}`);
        if (route === undefined)
            continue;
        const [method = '', path = ''] = route.split(' ');
        const argument = argumentAt(text, match.index + match[0].length);
        effects.push(targeted(endpointEffect(method, path, place.scope, place.matrix), argument, text, place));
    }
    for (const match of text.matchAll(/\b(?:github|octokit)\s*\.\s*request\s*\(\s*['"`]([A-Z]+) ([^'"`]+)['"`]/g))
        effects.push(targeted(endpointEffect(match[1] ?? '', match[2] ?? '', place.scope, place.matrix), argumentAt(text, match.index + match[0].length), text, place));
    if (/\bgraphql\s*(\(|`|<)/.test(text))
        effects.push(...graphqlEffects(text, { target: 'current' }));
    const loads = /\brequire\s*\(\s*(?!['"](?:node:)?(?:fs|path|os|util|url|crypto|process|fs\/promises)['"])|\bimport\s*\(/.test(text);
    if (isOwn && (loads || effects.length === 0 || hasMore(text)))
        effects.push((0,effect/* effect */.QZ)({
            what: 'actions/github-script',
            source: github_script_SOURCE,
            ask: loads ? 'what does the file do that the script loads?' : 'what does the script do on GitHub?',
        }));
    return effects;
}
/** Whether the script does something with its client that is not read here, as `github[name]` or `const { rest } = github`. */
function hasMore(script) {
    const text = script.replaceAll(/\$\{\{[\s\S]*?\}\}/g, '');
    return [...text.matchAll(/(?<![\w.@/'"`-])github\b(?!\s*\.\s*com\b|[-/])/g)].some(({ index }) => {
        const rest = text.slice(index + 'github'.length, index + 300);
        const method = /^\s*\.\s*(?:rest\s*\.\s*)?([a-z]\w*)\s*\.\s*([a-z]\w*)/i.exec(rest);
        if (method && methodRoute(`${method[1] ?? ''}.${method[2] ?? ''}`) !== undefined)
            return false;
        return !/^\s*\.\s*(?:graphql\b|log\b|request\s*\(\s*['"`][A-Z]+ |paginate\s*(?:\.\s*iterator\s*)?\(\s*github\b)/.test(rest);
    });
}
const withoutComments = (script) => script.replaceAll(/\/\*[\s\S]*?\*\/|(^|[\s;])\/\/[^\n]*/g, '$1');
/** The argument of a call: what stands in its brackets. */
function argumentAt(text, from) {
    let depth = 0;
    for (let at = from; at < text.length && at < from + 4000; at++) {
        if ('({['.includes(text.charAt(at)))
            depth++;
        else if (')}]'.includes(text.charAt(at)) && --depth <= 0)
            return text.slice(from, at + 1);
    }
    return text.slice(from, from + 4000);
}
function targeted(known, argument, script, place) {
    if (known.cannot !== undefined)
        return known;
    const named = github_script_repositoryOf(argument, script, place);
    return (0,effect/* effectOn */.N4)(named, { ...known, ask: known.ask });
}
function github_script_repositoryOf(argument, script, place) {
    if (/\.\.\.\s*context\.repo\b/.test(argument))
        return { target: 'current' };
    const owner = property('owner', argument, script);
    const repo = property('repo', argument, script);
    if (owner === undefined && repo === undefined)
        return { target: 'current' };
    const isOwn = (value) => value === undefined || /^context\.(repo|payload\.repository)\./.test(value);
    if (isOwn(owner) && isOwn(repo))
        return { target: 'current' };
    const { scope, matrix } = place;
    const ownerName = isOwn(owner) ? (scope.owner ?? '${{ github.repository_owner }}') : literal(owner, script);
    const repoName = isOwn(repo) ? scope.repository : literal(repo, script);
    if (ownerName === undefined || repoName === undefined)
        return { ask: `which repository is ${owner ?? ''}/${repo ?? ''} in the script?` };
    return nameRepository(`${ownerName}/${repoName}`, scope, matrix);
}
/** The text of a property of the argument, as it is written; `owner` alone stands for `owner: owner`. */
function property(name, argument, script) {
    const given = new RegExp(`\\b${name}\\s*:\\s*([^,}\\n]+)`).exec(argument)?.[1]?.trim();
    if (given !== undefined)
        return given;
    if (!new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(argument))
        return undefined;
    return /const\s*\{[^}]*\b(owner|repo)\b[^}]*\}\s*=\s*context\.repo\b/.test(script)
        ? `context.repo.${name}`
        : name;
}
function literal(value, script) {
    const quoted = /^['"`]([^'"`$]+|\$\{\{.*\}\})['"`]$/.exec(value ?? '');
    if (quoted)
        return quoted[1];
    if (value === undefined || !/^\w+$/.test(value))
        return undefined;
    return new RegExp(`\\b(?:const|let|var)\\s+${value}\\s*=\\s*['"\`]([^'"\`$]+)['"\`]`).exec(script)?.[1];
}

;// CONCATENATED MODULE: ./cli/facts/goreleaser.js





const goreleaser_SOURCE = 'https://goreleaser.com/resources/errors/resource-not-accessible-by-integration';
const goreleaser_FILES = [
    '.goreleaser.yaml',
    '.goreleaser.yml',
    'goreleaser.yaml',
    'goreleaser.yml',
    '.config/goreleaser.yaml',
    '.config/goreleaser.yml',
];
const PUBLISHERS = ['brews', 'homebrew_casks', 'scoops', 'scoop', 'nix', 'winget', 'krews', 'aurs'];
/** What goreleaser does with each of the tokens in its variables, by its own configuration. */
function goreleaserEffects(variables, place, words) {
    const tokensOf = (name) => tokensIn(variables.get(name)?.join('') ?? '');
    const at = words.findIndex((word) => word === '-f' || word === '--config');
    const named = at === -1 ? undefined : words[at + 1];
    const configuration = readConfiguration(place, named);
    const own = tokensOf('GITHUB_TOKEN');
    const result = [];
    const isReleasing = !words.some((word) => /^(--snapshot|build|check|healthcheck)$/.test(word));
    if (own.length > 0)
        result.push([
            own,
            (0,effect/* effect */.QZ)({
                what: 'goreleaser',
                why: 'it makes the release',
                source: goreleaser_SOURCE,
                permissions: isReleasing ? { contents: 'write' } : { contents: 'read' },
                raises: isReleasing ? ['release', 'create', 'push:tags'] : [],
            }),
        ]);
    const others = [...variables].filter(([name]) => !/^(GITHUB_TOKEN|GORELEASER_KEY)$/.test(name));
    if (!configuration) {
        for (const [name, values] of others)
            if (/TAP|BREW|SCOOP|CASK|WINGET|NUR|KREW|GITHUB|GH_|PAT/i.test(name) &&
                tokensIn(values.join('')).length > 0)
                result.push([
                    tokensIn(values.join('')),
                    (0,effect/* effect */.QZ)({
                        what: `goreleaser, ${name}`,
                        source: goreleaser_SOURCE,
                        permissions: { contents: 'write' },
                        ask: `which repository does goreleaser publish to with ${name}? There is no .goreleaser.yaml that names it`,
                    }),
                ]);
        return result;
    }
    for (const each of publications(configuration)) {
        const tokens = each.variable === undefined ? own : tokensOf(each.variable);
        if (tokens.length > 0)
            result.push([tokens, publicationEffect(each, place)]);
    }
    return result;
}
function readConfiguration(place, named) {
    for (const file of named === undefined ? goreleaser_FILES : [named]) {
        const found = place.repository.read(file);
        if (!found || !('text' in found))
            continue;
        try {
            return (0,yaml_source/* parseSource */.P)(file, found.text);
        }
        catch {
            return undefined; // broken: what it says has to be asked
        }
    }
    return undefined;
}
function publications(source) {
    return (0,nodes/* pairsOf */.fq)(source, source.document.contents)
        .filter(([name]) => PUBLISHERS.includes(name))
        .flatMap(([, pair]) => (0,nodes/* asMap */.$H)(source, pair.value) ? [pair.value] : (0,nodes/* asItems */.dB)(source, pair.value))
        .flatMap((item) => {
        const repository = ['repository', 'tap', 'bucket', 'index']
            .map((name) => (0,nodes/* valueOf */.RP)(source, item, name))
            .find(Boolean);
        if (!repository)
            return [];
        const text = (name) => (0,nodes/* textOf */.b6)(source, (0,nodes/* valueOf */.RP)(source, repository, name)) ?? '';
        const pull = (0,nodes/* valueOf */.RP)(source, repository, 'pull_request');
        return [
            {
                owner: text('owner'),
                name: text('name'),
                variable: /\.Env\.(\w+)/.exec(text('token'))?.[1],
                pullRequest: (0,nodes/* textOf */.b6)(source, (0,nodes/* valueOf */.RP)(source, pull, 'enabled')) === 'true',
                baseOwner: (0,nodes/* textOf */.b6)(source, (0,nodes/* valueOf */.RP)(source, pull, 'base', 'owner')),
            },
        ];
    });
}
function publicationEffect({ owner, name, pullRequest, baseOwner }, place) {
    const what = `goreleaser publishes to ${owner}/${name}`;
    if (baseOwner !== undefined && baseOwner.toLowerCase() !== owner.toLowerCase())
        return (0,effect/* effect */.QZ)({
            what,
            source: goreleaser_SOURCE,
            cannot: `it pushes to a fork and opens a pull request at ${baseOwner}, as a person`,
        });
    if (/[{}]/.test(owner + name) || owner === '' || name === '')
        return (0,effect/* effect */.QZ)({
            what: 'goreleaser publishes',
            source: goreleaser_SOURCE,
            permissions: { contents: 'write' },
            ask: 'which repository does goreleaser publish to? .goreleaser.yaml has a template there',
        });
    return (0,effect/* effectOn */.N4)(repositoryOf(owner, name, place.scope), {
        what,
        why: `.goreleaser.yaml names ${owner}/${name}${pullRequest ? ', with a pull request' : ''}`,
        source: goreleaser_SOURCE,
        permissions: { contents: 'write', ...(pullRequest && { pull_requests: 'write' }) },
        raises: ['push'],
        pushes: true,
    });
}

;// CONCATENATED MODULE: ./cli/facts/names.js
/** Names of variables and inputs under which programs look for a token of GitHub's. */
const PROGRAMS_LOOK_FOR = /^(GITHUB|GH)_?(API_|ACCESS_|AUTH_|OAUTH_|ENTERPRISE_|BOT_|PERSONAL_ACCESS_)?(TOKEN|PAT|KEY)$|^(HOMEBREW_)?GITHUB_API_TOKEN$|^GITHUB_(COM_)?TOKEN$|^(GH|GITHUB)_.*TOKEN$|_(GH|GITHUB)_(TOKEN|PAT)$|^(PERSONAL_ACCESS_TOKEN|PERSONAL_TOKEN|PAT|PAT_TOKEN|REPO_TOKEN|RELEASE_TOKEN_GITHUB)$|^RENOVATE_TOKEN$|^COPILOT_GITHUB_TOKEN$|^CR_PAT$|^GIT_(AUTH_|ACCESS_|PUSH_)?TOKEN$|^GHCR_/i;
/** Whether a program that looks into a variable, or an action into an input, of that name expects a token of GitHub's. */
const nameSuggestsGitHub = (name) => PROGRAMS_LOOK_FOR.test(name.replaceAll('-', '_'));
/** Whether an input of an action that is not known may be a token at all. */
const nameSuggestsToken = (name) => /^(access_?)?token$|^repo_?token$/i.test(name.replaceAll('-', '_'));

;// CONCATENATED MODULE: ./cli/facts/action-step.js











/** What an action does with the tokens that it is given. */
function readActionStep(step, place) {
    const name = (0,knowledge/* actionName */.aM)(step.uses);
    if (name === 'actions/checkout') {
        checkout(step, place);
        return;
    }
    if (name === 'actions/github-script') {
        githubScript(step, place);
        return;
    }
    if (name === 'goreleaser/goreleaser-action') {
        goreleaser(step, place);
        return;
    }
    if (name === 'docker/login-action') {
        login(step, place);
        return;
    }
    if (/^actions\/setup-node$/.test(name))
        setupNode(step, place);
    const row = (0,knowledge/* actionRow */.$l)(step.uses);
    const scripts = knowledge/* actions */.o1.scripts[name];
    if (row)
        byRow(row, step, place);
    else if (scripts)
        for (const input of scripts)
            place.readScript(inputOf(step, input), place, { folder: '' });
    else
        unknown(name, step, place);
}
function githubScript(step, place) {
    const script = inputOf(step, 'script');
    const tokens = tokensIn(inputOf(step, 'github-token'));
    if (tokens.length > 0)
        for (const each of scriptEffects(script, place, { isOwn: true }))
            place.emit(tokens, each);
    const ofEnvironment = [...step.env]
        .filter(([name]) => script.includes(name))
        .flatMap(([, value]) => tokensIn(value));
    const inline = tokensIn(script);
    const others = [...ofEnvironment, ...inline];
    if (others.length > 0)
        place.emit(others, (0,effect/* effect */.QZ)({
            what: 'actions/github-script, a token inside the script',
            source: '',
            ask: 'what does the script do with the token?',
        }));
}
function goreleaser(step, place) {
    const variables = new Map([...place.scope.env, ...step.env].map(([name, value]) => [name, [value]]));
    for (const [tokens, each] of goreleaserEffects(variables, place, inputOf(step, 'args').split(/\s+/)))
        place.emit(tokens, each);
}
function byRow(row, step, place) {
    const clone = checkoutAt(place.state, inputOf(step, 'path') || inputOf(step, 'cwd') || (row.checkout ? inputOf(step, 'repository') : ''));
    if ((row.checkout || row.alsoCheckout) && clone && clone.tokens.length > 0)
        place.emit(clone.tokens, {
            ...pushEffect(clone.named, ['push'], `${row.action} pushes with the checkout's token`),
            source: row.source,
        });
    const given = [
        ...(row.inputs ?? []).map((name) => [`with.${name}`, inputOf(step, name), name]),
        ...(row.env ?? []).map((name) => [`env.${name}`, step.env.get(name) ?? place.scope.env.get(name) ?? '', name]),
    ];
    const base = clone && row.pushes ? clone.named : { target: 'current' };
    for (const [where, value, name] of given) {
        const tokens = tokensIn(value);
        if (tokens.length > 0)
            place.emit(tokens, rowEffect(row, where, name, step, place, base));
    }
}
function rowEffect(row, where, name, step, place, base) {
    let { permissions } = row;
    let named = base;
    let cannot = row.appToken === 'no' ? (row.caveat ?? 'it takes no App token') : undefined;
    let ask;
    let builtIn = row.builtIn;
    for (const rule of row.rules ?? []) {
        if ((rule.forInput !== undefined && rule.forInput !== name) || !holds(rule, step))
            continue;
        if (rule.instead)
            permissions = rule.instead;
        permissions = (0,effect/* union */.KC)(permissions, rule.add);
        cannot ??= rule.cannot;
        ask ??= rule.ask;
        if (rule.notBuiltIn)
            builtIn = false;
        if (rule.target)
            named = ruleTarget(rule.target, rule, step, place) ?? named;
    }
    if (row.appToken === 'unverified')
        ask ??= `${row.caveat ?? 'it was not tried with an App token'}; try it?`;
    if (row.waits === true && (step.timeoutMinutes ?? 0) > 60)
        ask ??= 'the step may wait for more than an hour, which a token does not live: does it?';
    return (0,effect/* effectOn */.N4)(named, {
        what: `${row.action} ${where}`,
        why: row.caveat ?? `${row.action} needs it`,
        source: row.source,
        permissions,
        optional: (0,effect/* union */.KC)(...(row.optional ?? []).map((each) => each.permissions)),
        raises: row.raises ?? [],
        pushes: row.pushes ?? false,
        builtIn,
        cannot,
        ask,
    });
}
function holds(rule, step) {
    if (rule.input === undefined)
        return true;
    const value = inputOf(step, rule.input);
    if (rule.absent)
        return value === '';
    if (rule.equals !== undefined)
        return value === rule.equals;
    if (rule.matches !== undefined)
        return value !== '' && new RegExp(rule.matches, 'i').test(value);
    return value !== '' && value !== 'false';
}
function ruleTarget(target, rule, step, place) {
    const { scope, matrix } = place;
    if (target.organization !== undefined) {
        const owner = new RegExp(rule.matches ?? '(.*)', 'i').exec(inputOf(step, target.organization))?.[1] ?? '';
        return owner.toLowerCase() === scope.owner?.toLowerCase() ? { target: 'current' } : { target: { owner } };
    }
    const repository = inputOf(step, target.repository ?? '');
    const owner = target.owner === undefined ? '' : inputOf(step, target.owner);
    if (repository === '' && owner === '')
        return undefined;
    return nameRepository(owner === '' || repository.includes('/') ? repository : `${owner}/${repository}`, scope, matrix);
}
/** An action that nobody has described here: whether a token of GitHub's goes in, its names suggest; what for, they do not. */
function unknown(name, step, place) {
    // A token of such an action is that of another service, unless its name says that it is GitHub's.
    const isOther = knowledge/* actions */.o1.notGitHub.includes(name.split('/').slice(0, 2).join('/'));
    const shown = step.uses.replaceAll(/[\uE000-\uE003]/g, '\u2026').slice(0, 80);
    const ask = (tokens, where, isWeak = false) => {
        if (tokens.length > 0)
            place.emit(tokens, (0,effect/* effect */.QZ)({
                what: `${shown} ${where}`,
                source: '',
                ask: `what does ${shown} do on GitHub with ${where}, and in which repository?`,
                isWeak,
            }));
    };
    for (const [input, value] of step.inputs) {
        if (nameSuggestsGitHub(input) || (!isOther && nameSuggestsToken(input)))
            ask(tokensIn(value), `with.${input}`);
        // A list of names and values, as secrets and arguments of a build are.
        else
            for (const [, variable = '', given = ''] of value.matchAll(/^\s*["']?([\w-]+)(?:\.github\.com)?=(.*)$/gm))
                if (nameSuggestsGitHub(variable))
                    ask(tokensIn(given), `with.${input}, ${variable}`);
    }
    for (const [variable, value] of step.env)
        if (nameSuggestsGitHub(variable))
            ask(tokensIn(value), `env.${variable}`);
    const isQuiet = /^(actions|docker|github|aws-actions|azure|google-github-actions|gradle)\/|setup|cache|toolchain|install/.test(name);
    if (isQuiet || isOther)
        return;
    place.state.opaque.push({ step: place.step, what: shown });
    for (const [variable, value] of place.scope.env)
        if (!step.env.has(variable) && /^(GITHUB_TOKEN|GH_TOKEN)$/.test(variable))
            ask(tokensIn(value), `env.${variable}`, true);
}

;// CONCATENATED MODULE: ./cli/facts/images.js

/** The images of GitHub's registry that a job names, and whether it pushes them. */
function imagesOf(job, source) {
    const range = (0,nodes/* rangeOf */.be)(job.node);
    const text = range ? source.text.slice(range[0], range[1]) : '';
    const named = [
        ...text.matchAll(/ghcr\.io\/((?:\$\{\{[^}]*\}\}|\$\{?\w+\}?|[\w.-])+(?:\/(?:\$\{\{[^}]*\}\}|[\w.-])+)?)/g),
    ].map(([, name = '']) => name);
    return {
        named,
        pushed: /\bpush:\s*(['"]?true|\$\{\{)|docker(?:x)?\s+push|--push\b|type=registry/.test(text),
    };
}

;// CONCATENATED MODULE: ./cli/facts/local-action.js



/** What a composite action's inputs are where nothing is given. */
function defaultsOf(action, declared) {
    return new Map((0,nodes/* pairsOf */.fq)(action, declared).flatMap(([name, pair]) => {
        const value = (0,nodes/* textOf */.b6)(action, (0,nodes/* valueOf */.RP)(action, pair.value, 'default'));
        return value === undefined ? [] : [[name, value]];
    }));
}
/** The action.yml of an action in the repository, parsed once; undefined where there is none, or a broken one. */
function readLocalAction(uses, repository, known) {
    const folder = external_node_path_.posix.normalize(uses).replace(/^\.?\/|\/$/g, '');
    if (!known.has(folder))
        known.set(folder, parseAction(folder, repository));
    return known.get(folder);
}
function parseAction(folder, repository) {
    for (const name of ['action.yml', 'action.yaml']) {
        const file = folder === '' ? name : `${folder}/${name}`;
        const found = repository.read(file);
        if (!found || !('text' in found))
            continue;
        try {
            return (0,yaml_source/* parseSource */.P)(file, found.text);
        }
        catch {
            return undefined; // what it does has to be asked
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./cli/facts/gh.js







/** The tokens that gh takes: GH_TOKEN before GITHUB_TOKEN, else what it was logged in with. */
function tokensOf(variables, place) {
    for (const name of ['GH_TOKEN', 'GITHUB_TOKEN']) {
        const values = variables.get(name)?.filter((value) => value !== '');
        if (values && values.length > 0)
            return tokensIn(values.join(''));
    }
    return place.state.ghLogin;
}
/** What a call of GitHub's command line does. */
function readGh(call, place) {
    const words = call.words.slice(1);
    if (words[0] === 'auth' && words[1] === 'login') {
        place.state.ghLogin = tokensIn(call.input + call.words.join(' '));
        return;
    }
    const tokens = tokensOf(call.variables, place);
    if (words[0] === 'auth' && words[1] === 'setup-git') {
        place.state.rewrites.push({ tokens, owner: undefined });
        return;
    }
    const given = words[0] === 'secret' || words[0] === 'variable' ? tokensIn(call.input + words.join(' ')) : [];
    if (given.length > 0)
        place.emit(given, (0,effect/* effect */.QZ)({
            what: `gh ${words.slice(0, 2).join(' ')}`,
            source: 'docs/migrate.md#what-an-apps-token-cannot-do',
            cannot: 'the token itself is stored as a secret and outlives the job',
        }));
    if (tokens.length === 0)
        return;
    for (const each of words[0] === 'api'
        ? apiEffects(words.slice(1), call, place)
        : [commandEffect(words, call, place)])
        place.emit(tokens, each);
}
const optionOf = (words, ...names) => {
    for (const [at, word] of words.entries()) {
        if (names.includes(word))
            return words[at + 1] ?? '';
        const name = names.find((each) => each.startsWith('--') && word.startsWith(`${each}=`));
        if (name)
            return word.slice(name.length + 1);
        // `-XPOST`, `-R=acme/app`, and behind options without a value, as in `-iX POST`.
        const short = names.find((each) => /^-\w$/.test(each) && word.startsWith(each));
        if (short)
            return word.slice(2).replace(/^=/, '');
        if (names.includes('-X') && word === '-iX')
            return words[at + 1] ?? '';
    }
    return undefined;
};
/** The repository that a call is about. */
function gh_repositoryOf(words, call, place) {
    const { scope, matrix, state } = place;
    const named = optionOf(words, '--repo', '-R') ?? call.variables.get('GH_REPO')?.[0];
    if (named !== undefined && named !== '')
        return nameRepository(named, scope, matrix);
    const url = words
        .map((word) => /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:pull|issues|releases)/.exec(word)?.[1])
        .find(Boolean);
    if (url)
        return nameRepository(url, scope, matrix);
    return checkoutAt(state, call.folder)?.named ?? { target: 'current' };
}
function commandEffect(words, call, place) {
    const plain = words.filter((word) => !word.startsWith('-'));
    const name = [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find((each) => (0,knowledge/* ghRow */.GR)(each)) ??
        plain.slice(0, 2).join(' ');
    const row = (0,knowledge/* ghRow */.GR)(name);
    const what = `gh ${name}`.replaceAll(/[\uE000-\uE003]/g, '\u2026');
    if (!row)
        return (0,effect/* effect */.QZ)({
            what,
            source: 'https://cli.github.com/manual/',
            ask: `which permissions does ${what} need?`,
        });
    const base = {
        what,
        why: what,
        source: row.source,
        raises: row.raises ?? [],
        pushes: row.pushes ?? false,
        builtIn: row.builtIn ?? false,
    };
    if (row.cannot)
        return (0,effect/* effect */.QZ)({ ...base, cannot: row.cannot });
    if (row.project)
        return projectEffect(row, words, place, base);
    if (row.fork)
        return forkEffect(row, words, base);
    const { permissions, cannot, ask, raises } = byFlags(row, words);
    if (cannot !== undefined)
        return (0,effect/* effect */.QZ)({ ...base, cannot });
    const argument = row.repositoryArgument ? plain.slice(name.split(' ').length)[0] : undefined;
    const named = argument
        ? nameRepository(argument, place.scope, place.matrix)
        : gh_repositoryOf(words, call, place);
    const organization = row.organization ? optionOf(words, row.organization, '-o') : undefined;
    const optional = (0,effect/* union */.KC)(...(row.optional ?? []).map((each) => each.permissions));
    const unverified = row.unverified === undefined ? undefined : `${row.unverified}; try it?`;
    return (0,effect/* effectOn */.N4)(organization ? ownerOnly(organization, place) : named, {
        ...base,
        permissions,
        optional,
        raises,
        ask: ask ?? row.ask ?? unverified,
    });
}
const ownerOnly = (owner, { scope }) => owner.toLowerCase() === scope.owner?.toLowerCase() ? { target: 'current' } : { target: { owner } };
function byFlags(row, words) {
    let permissions = row.permissions;
    let cannot;
    let ask;
    const raises = [...(row.raises ?? [])];
    for (const rule of row.flags ?? []) {
        const value = optionOf(words, ...rule.flag);
        if (value === undefined)
            continue;
        if (rule.matches !== undefined && !new RegExp(rule.matches.replace('(?i)', ''), 'i').test(value))
            continue;
        if (rule.instead)
            permissions = rule.instead;
        permissions = (0,effect/* union */.KC)(permissions, rule.add);
        raises.push(...(rule.raises ?? []));
        cannot ??= rule.cannot;
        ask ??= rule.ask;
    }
    return { permissions, cannot, ask, raises };
}
/** Boards belong to an owner; those of a user no App reaches. */
function projectEffect(row, words, place, base) {
    const { permissions } = byFlags(row, words);
    const owner = optionOf(words, '--owner');
    if (owner === '@me')
        return (0,effect/* effect */.QZ)({ ...base, cannot: 'projects of a user cannot be reached by an App token' });
    const own = owner === undefined || owner === '' ? undefined : ownerOnly(owner, place);
    // item-edit names the board by its ID alone.
    if (!own && !/item-edit|item-archive|item-delete/.test(base.what))
        return (0,effect/* effect */.QZ)({
            ...base,
            permissions,
            ask: 'does the project belong to an organization (an App can reach it) or to a user (it cannot)?',
        });
    return (0,effect/* effectOn */.N4)(own ?? { target: 'current' }, { ...base, permissions });
}
function forkEffect(row, words, base) {
    const organization = optionOf(words, '--org');
    if (organization === undefined)
        return (0,effect/* effect */.QZ)({ ...base, cannot: 'a fork into the account of a person is made by that person' });
    return (0,effect/* effect */.QZ)({
        ...base,
        permissions: row.permissions,
        ask: `is the App installed on ${organization} and on the repository that is forked?`,
    });
}
/** What `gh api` asks for. */
function apiEffects(words, call, place) {
    const takesValue = /^(-i?X|--method|-H|--header|-f|-F|--raw-field|--field|-q|--jq|-t|--template|--input|--hostname|-p|--preview|--cache)$/;
    let path;
    let hasBody = false;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (/^(-f|-F|--raw-field|--field|--input)/.test(word))
            hasBody = true;
        if (takesValue.test(word))
            at++;
        else if (!word.startsWith('-'))
            path ??= word;
    }
    if (path === undefined)
        return [];
    const named = gh_repositoryOf(words, call, place);
    if (path === 'graphql')
        return graphqlEffects(words.join('\n') + call.input, named);
    const method = (optionOf(words, '-X', '--method') ?? (hasBody ? 'POST' : 'GET')).toUpperCase();
    return [endpointEffect(method, path, place.scope, place.matrix, named)];
}

;// CONCATENATED MODULE: ./cli/facts/http.js





/** What a request by curl, wget or PowerShell does. A token that goes to another host is none of GitHub's. */
function readHttp(call, place) {
    const { words } = call;
    const tokens = tokensIn([...words, call.input].join(' '));
    if (tokens.length === 0)
        return;
    const url = words.find((word) => /^["']?https?:\/\//.test(word)) ??
        words.find((word) => /^\$|^[\w.-]+\.\w+\//.test(word)) ??
        '';
    const host = /^https?:\/\/(?:[^/@]*@)?([^/:]+)/.exec(url)?.[1]?.toLowerCase();
    if (host === 'api.github.com') {
        if (/\/graphql\b/.test(url))
            for (const each of graphqlEffects(words.join('\n') + call.input, { target: 'current' }))
                place.emit(tokens, each);
        else
            place.emit(tokens, endpointEffect(methodOf(words), url, place.scope, place.matrix));
    }
    else if (host === 'uploads.github.com') {
        place.emit(tokens, endpointEffect('POST', url, place.scope, place.matrix));
    }
    else if (host !== undefined &&
        /^(raw\.githubusercontent\.com|github\.com|codeload\.github\.com|www\.github\.com)$/.test(host)) {
        const path = url
            .replace(/^https?:\/\/[^/]+\//, '')
            .split('/')
            .slice(0, 2)
            .join('/');
        place.emit(tokens, (0,effect/* effectOn */.N4)(nameRepository(path, place.scope, place.matrix), {
            what: `download from ${host}`,
            why: 'it reads the repository',
            source: effect/* GIT_PAGE */.D8,
            permissions: { contents: 'read' },
        }));
    }
    else if (host === 'ghcr.io' || host?.endsWith('.pkg.github.com') === true) {
        place.emit(tokens, (0,effect/* effect */.QZ)({
            what: `a request to ${host}`,
            source: 'docs/migrate.md#what-an-apps-token-cannot-do',
            permissions: { packages: 'read' },
            ask: 'does the registry take an App token here?',
        }));
    }
    else if (host === undefined || /[$\uE000]/.test(host)) {
        place.emit(tokens, (0,effect/* effect */.QZ)({
            what: 'a request',
            source: '',
            ask: 'where does the request with the token go, and what does it do there?',
            isWeak: true,
        }));
    }
}
/** Options of curl that take no value, and so may stand before another in one word, as in `-sSX`. */
const FLAGS = '[sSfLkigvNOJjRlaBqZn0-9#]*';
const METHOD = new RegExp(`^(-${FLAGS}X|--request|-[Mm]ethod|--method)$`);
const JOINED_METHOD = new RegExp(`^(?:-${FLAGS}X=?|--request=|--method=)([A-Za-z]+)$`);
const BODY = new RegExp(`^(-${FLAGS}[dF].*|--(data|json|form|post-|body-).*|-Body|-Form)$`);
const UPLOAD = new RegExp(`^(-${FLAGS}T.*|--upload-file.*)$`);
const READ = new RegExp(`^(-${FLAGS}[GI]|--get|--head)$`);
function methodOf(words) {
    for (const [at, word] of words.entries()) {
        if (METHOD.test(word))
            return (words[at + 1] ?? 'GET').toUpperCase();
        const joined = JOINED_METHOD.exec(word);
        if (joined)
            return (joined[1] ?? 'GET').toUpperCase();
    }
    if (words.some((word) => READ.test(word)))
        return 'GET';
    if (words.some((word) => UPLOAD.test(word)))
        return 'PUT';
    return words.some((word) => BODY.test(word)) ? 'POST' : 'GET';
}

;// CONCATENATED MODULE: ./cli/facts/called.js







const MAX_DEPTH = 4;
/**
 * Reads a script of the repository's own that a command starts: a shell script, a target of a Makefile, a script of
 * package.json, a program. False where there is none that can be read.
 */
function readCalled(call, place) {
    if (call.depth >= MAX_DEPTH || place.state.nested >= MAX_NESTED)
        return false;
    const [first = '', second = ''] = call.words;
    if (/^(\.|source|bash|sh|zsh|pwsh|powershell)$/.test(first)) {
        const file = call.words.slice(1).find((word) => !word.startsWith('-'));
        if (file !== undefined && call.words.includes('-c'))
            return readWords(call.words[call.words.indexOf('-c') + 1] ?? '', call, place);
        return file !== undefined && readFile(file, call, place);
    }
    if (first === 'eval')
        return readWords(call.words.slice(1).join(' '), call, place);
    if (/^\.{1,2}\/|^[\w.-]+\/.*\.\w+$/.test(first))
        return readFile(first, call, place);
    if (/^(node|bun|deno|python3?|ruby|perl|tsx|ts-node)$/.test(first)) {
        const file = call.words.slice(1).find((word) => /\.\w+$/.test(word) && !word.startsWith('-'));
        if (file !== undefined)
            return readFile(file, call, place);
        // Its text stands in the script itself.
        const at = call.words.findIndex((word) => /^-(c|e|p|-eval|-print)$/.test(word));
        const text = at === -1 ? call.input : (call.words[at + 1] ?? '');
        return text !== '' && readProgram(`the ${first} script`, text, call, place);
    }
    if (/^(npm|pnpm|yarn|bun)$/.test(first)) {
        const name = second === 'run' ? (call.words.slice(2).find((word) => !word.startsWith('-')) ?? '') : second;
        return readPackageScript(name, call, place);
    }
    if (first === 'make')
        return readMake(call.words.slice(1).find((word) => /^[\w.-]+$/.test(word) && !word.startsWith('-')) ?? '', call, place);
    return false;
}
/** A script that stands in the command itself. */
function readWords(script, call, place) {
    place.state.nested++;
    return readShell(script, call, place);
}
function readShell(script, call, place) {
    place.readScript(script, place, { folder: call.folder, depth: call.depth + 1, extra: call.variables });
    return true;
}
function textOf(file, call, place) {
    const found = place.repository.read(joined(call.folder, file)) ?? place.repository.read(joined('', file));
    if (!found || !('text' in found))
        return undefined;
    place.state.nested++;
    return found.text;
}
function readFile(file, call, place) {
    const text = textOf(file, call, place);
    if (text === undefined)
        return false;
    if (/\.(sh|bash|zsh|ps1)$/.test(file) || /^#!.*\b(sh|bash|zsh)\b/.test(text)) {
        const parameters = new Map(call.words
            .slice(call.words.findIndex((word) => word === file) + 1)
            .map((word, at) => [String(at + 1), [word]]));
        const script = text.replaceAll(/\$\{?(\d)\b[^}\s"]*\}?/g, (whole, at) => parameters.get(at)?.[0] ?? whole);
        return readShell(script, call, place);
    }
    return readProgram(file, text, call, place);
}
/** A program that may have git push: it starts other programs, or brings in files that are not read. */
const STARTS_OTHERS = /\bgit\b|simple-git|pygit2|child_process|subprocess|os\.system|execa|\bspawn|\bexec\b|from ['"]?\.|require\(['"]\.|import ['"(]?\./i;
/** A program: its calls of Octokit are read, and where it may take a token otherwise, that is asked. */
function readProgram(file, text, call, place) {
    if (STARTS_OTHERS.test(text))
        place.state.opaque.push({ step: place.step, what: file });
    const inReach = [...call.variables].flatMap(([name, values]) => nameSuggestsGitHub(name) || new RegExp(`\\b${name}\\b`).test(text) ? tokensIn(values.join('')) : []);
    const tokens = [...new Set([...inReach, ...tokensIn(call.words.join(' '))])];
    if (tokens.length === 0)
        return true;
    const effects = scriptEffects(text, place, { isOwn: false });
    if (effects.length > 0)
        for (const each of effects)
            place.emit(tokens, each);
    else if (/GITHUB_TOKEN|GH_TOKEN|octokit|github|\bgh\b|from ['"]\.|require\(['"]\.|import \.|from \.|child_process|subprocess/i.test(text) ||
        tokensIn(call.words.join(' ')).length > 0 ||
        [...call.variables].some(([name, values]) => tokensIn(values.join('')).length > 0 && text.includes(name)))
        place.emit(tokens, (0,effect/* effect */.QZ)({
            what: file,
            source: '',
            ask: `what does ${file} do on GitHub: push, release, another repository?`,
        }));
    return true;
}
function readPackageScript(name, call, place) {
    const text = textOf('package.json', call, place);
    if (text === undefined || name === '')
        return false;
    try {
        const { scripts } = JSON.parse(text);
        const own = Object.entries(scripts ?? {}).filter(([key]) => key === name || key === `pre${name}` || key === `post${name}`);
        const isBuiltIn = knowledge/* commands */.Pi.quietSubcommands.npm?.includes(name) === true;
        if (!own.some(([key]) => key === name) && !isBuiltIn)
            return false;
        for (const [, script] of own)
            if (typeof script === 'string')
                readShell(script, call, place);
        return own.length > 0 || isBuiltIn;
    }
    catch {
        return false; // no JSON: npm would refuse it as well
    }
}
function readMake(target, call, place) {
    const text = textOf('Makefile', call, place) ?? textOf('makefile', call, place) ?? textOf('GNUmakefile', call, place);
    if (text === undefined)
        return false;
    const rules = new Map([...text.matchAll(/^([\w.-]+)\s*:(?!=)\s*([^\n]*)\n((?:\t[^\n]*(?:\n|$)|\s*\n)*)/gm)].map((match) => [match[1] ?? '', match]));
    const first = target === '' ? [...rules.keys()].find((name) => !name.startsWith('.')) : target;
    const seen = new Set();
    const read = (name) => {
        const rule = rules.get(name);
        if (!rule || seen.has(name))
            return rule !== undefined;
        seen.add(name);
        for (const each of (rule[2] ?? '').split(/\s+/))
            if (each !== '')
                read(each);
        const recipe = (rule[3] ?? '')
            .replaceAll(/^\t[@-]*/gm, '')
            .replaceAll('$(MAKE)', 'make')
            .replaceAll('$$', '$');
        return readShell(recipe, call, place);
    };
    return first !== undefined && read(first);
}

;// CONCATENATED MODULE: ./cli/facts/tools.js







const rows = knowledge/* commands */.Pi.tools.flatMap((row) => (row.tool ?? []).map((name) => [name.split(' '), row]));
/** What a release tool, a registry log-in or the like does; false where the command is none that is known. */
function readTool(call, place) {
    const words = withoutRunner(call.words);
    if (readRegistry(words, call, place))
        return true;
    const row = rows.find(([name]) => name.every((part, at) => bare(words[at] ?? '') === part))?.[1];
    if (!row)
        return false;
    const values = (row.tokenVariables ?? [])
        .map((name) => call.variables.get(name)?.join('') ?? '')
        .filter((value) => value !== '');
    const own = tokensIn(values[0] ?? '');
    if (row.goreleaser) {
        for (const [tokens, each] of goreleaserEffects(call.variables, place, words))
            place.emit(tokens, each);
        return true;
    }
    const tokens = own.length > 0 || values.length > 0 || !row.git
        ? own
        : (checkoutAt(place.state, call.folder)?.tokens ?? []);
    if (tokens.length > 0)
        place.emit(tokens, toolEffect(row, words));
    if (row.git && own.length > 0) {
        // It tags and pushes with git, whose credential is that of the checkout.
        const clone = checkoutAt(place.state, call.folder);
        const pushing = clone?.tokens ?? [];
        if (pushing.length > 0)
            place.emit(pushing, pushEffect(clone?.named ?? { target: 'current' }, ['push', 'push:tags', 'create'], `${words[0] ?? ''} pushes with the checkout's token`));
    }
    return true;
}
const bare = (word) => word.replace(/@[\w.^~-]+$/, '');
function withoutRunner(words) {
    const [first = '', second = ''] = words;
    if (/^(npx|bunx|pnpx)$/.test(first))
        return withoutFlags(words.slice(1));
    if (/^(pnpm|yarn|npm|bun|poetry|uv|bundle)$/.test(first) &&
        /^(exec|dlx|x|run)$/.test(second) &&
        !/^(npm|bun)$/.test(second ? `${first}${second === 'run' ? '' : '-'}` : '')) {
        const rest = withoutFlags(words.slice(2));
        return isTool(rest) ? rest : words;
    }
    if (first === 'yarn' && isTool(words.slice(1)))
        return words.slice(1);
    return words;
}
/** npx has options of its own, with `--package NAME` and `-p NAME` among them. */
function withoutFlags(words) {
    let rest = words;
    while ((rest[0] ?? '').startsWith('-'))
        rest = rest.slice(/^(-p|--package)$/.test(rest[0] ?? '') ? 2 : 1);
    return rest;
}
const isTool = (words) => rows.some(([name]) => name.every((part, at) => bare(words[at] ?? '') === part));
function toolEffect(row, words) {
    const flags = (row.flags ?? []).filter(({ flag }) => words.some((word) => flag.includes(word)));
    const what = words
        .slice(0, 2)
        .join(' ')
        .replaceAll(/[\uE000-\uE003]/g, '\u2026');
    return (0,effect/* effect */.QZ)({
        what,
        source: row.source,
        permissions: row.permissions,
        optional: (0,effect/* union */.KC)(...(row.optional ?? []).map((each) => each.permissions)),
        raises: row.raises ?? [],
        pushes: row.pushes ?? false,
        builtIn: row.builtIn ?? false,
        cannot: row.cannot ?? flags.find(({ cannot }) => cannot)?.cannot,
        ask: row.ask,
    });
}
/** Log-ins to GitHub's package registries, and what publishes to them. */
function readRegistry(words, call, place) {
    const [first = '', second = ''] = words;
    const isLogin = /^(docker|podman|buildah|helm|crane|oras|skopeo)$/.test(first) && words.slice(1, 3).includes('login');
    const isGitHubs = words.some((word) => /(^|\/\/)(ghcr\.io|docker\.pkg\.github\.com)/.test(word));
    if (isLogin) {
        const tokens = tokensIn([...words, call.input].join(' '));
        if (isGitHubs && tokens.length > 0)
            place.emit(tokens, registryEffect(`${first} login ghcr.io`, 'write'));
        return true;
    }
    if (/^(npm|pnpm|yarn)$/.test(first) && second === 'publish') {
        const tokens = tokensIn(call.variables.get('NODE_AUTH_TOKEN')?.join('') ?? '');
        const isOwn = call.variables.get('NPM_REGISTRY_OF_SETUP_NODE')?.[0] === 'github';
        if (tokens.length > 0 && isOwn)
            place.emit(tokens, registryEffect(`${first} publish`, 'write'));
        return true;
    }
    if (/^(npm|pnpm|yarn|bun)$/.test(first) && /^(ci|i|install|add|update|)$/.test(second)) {
        const tokens = tokensIn(call.variables.get('NODE_AUTH_TOKEN')?.join('') ?? '');
        if (tokens.length > 0 && call.variables.get('NPM_REGISTRY_OF_SETUP_NODE')?.[0] === 'github')
            place.emit(tokens, {
                ...registryEffect(`${first} ${second} from npm.pkg.github.com`, 'read'),
                ask: 'may GITHUB_TOKEN of this repository read the packages (their settings, "Manage Actions access")?',
            });
    }
    return false;
}

;// CONCATENATED MODULE: ./cli/facts/unknown-command.js







/** A command of which nothing is known: whether it takes a token, only somebody who knows it can say. */
function readUnknown(call, place, program) {
    const [, second = ''] = call.words;
    if (program === '' || knowledge/* commands */.Pi.quiet.includes(program))
        return;
    const what = call.words
        .slice(0, 3)
        .join(' ')
        .replaceAll(/[\uE000-\uE003]/g, '\u2026')
        .slice(0, 80);
    const quiet = knowledge/* commands */.Pi.quietSubcommands[program];
    const given = tokensIn([...call.words, call.input].join(' '));
    const isQuiet = quiet?.includes(second) === true ||
        (/^(npm|pnpm|yarn|bun)$/.test(program) &&
            knowledge/* commands */.Pi.quietScripts.includes(second === 'run' ? ((call.words[2] ?? '').split(':')[0] ?? '') : second)) ||
        (/^(make|task|just)$/.test(program) &&
            /^(test|lint|build|check|fmt|format|deps|install|clean)$/.test(second));
    if (isQuiet && given.length === 0)
        return;
    const urls = call.words.map(readGitUrl).filter((url) => url !== undefined && url.tokens.length > 0);
    if (isQuiet && urls.length > 0 && given.every((token) => urls.some((url) => url?.tokens.includes(token)))) {
        for (const url of urls)
            if (url)
                place.emit(url.tokens, readEffect(
                // `@main` behind the name is what pip installs of it.
                nameRepository(url.path.replace(/(\.git)?@.*$/s, ''), place.scope, place.matrix), `${program} installs from a git URL`));
        return;
    }
    if (!isQuiet)
        place.state.opaque.push({ step: place.step, what });
    // A variable under a name of one's own that the script hands on by itself is hardly looked for by a program.
    const isHandedOn = (name) => !/^(GITHUB|GH)_TOKEN$/.test(name) && new RegExp(`\\$(env:)?\\{?${name}\\b|%${name}%`).test(call.script);
    const inReach = [...call.variables].flatMap(([name, values]) => nameSuggestsGitHub(name) && !isHandedOn(name) ? tokensIn(values.join('')) : []);
    const tokens = [...new Set([...given, ...inReach])];
    if (tokens.length > 0)
        place.emit(tokens, (0,effect/* effect */.QZ)({
            what,
            source: '',
            ask: `what does ${what} do on GitHub: push, release, another repository?`,
            isWeak: given.length === 0,
        }));
}
/** What a command writes for later steps. */
function leaveBehind(command, variables, place) {
    const text = [...command.words.slice(1), command.input]
        .map((word) => expand(word, variables)[0] ?? '')
        .join('\n');
    const tokens = tokensIn(text);
    for (const output of command.outputs) {
        if (/GITHUB_ENV\}?$/.test(output)) {
            for (const [, name = '', value = ''] of text.matchAll(/^\s*([A-Za-z_]\w*)=(.*)$/gm))
                if (!value.includes(BUILT_IN))
                    place.state.exported.set(name, value);
        }
        else if (tokens.length > 0 && /netrc|git-credentials|gitconfig/i.test(output)) {
            place.state.rewrites.push({ tokens, owner: undefined });
            place.emit(tokens, (0,effect/* effect */.QZ)({
                what: `a credential for git in ${output.slice(-40)}`,
                source: 'docs/recipes.md',
                ask: 'which repositories does git clone or push with it?',
            }));
        }
        else if (tokens.length > 0 &&
            /npmrc|settings\.xml|nuget|pip\.conf|\.gem/i.test(output) &&
            text.includes('pkg.github.com')) {
            place.emit(tokens, (0,effect/* effect */.QZ)({
                what: 'log-in to a package registry',
                source: 'docs/migrate.md#what-an-apps-token-cannot-do',
                permissions: { packages: 'read' },
                ask: 'does the registry take an App token here? GITHUB_TOKEN with packages: read is the documented way',
            }));
        }
        else if (tokens.length > 0 && !output.startsWith('/dev/'))
            place.emit(tokens, (0,effect/* effect */.QZ)({
                what: `a file (${output.slice(-40)})`,
                source: '',
                ask: `who reads the token from ${output.slice(-40)}?`,
            }));
    }
}

;// CONCATENATED MODULE: ./cli/facts/script.js











const OWN_VARIABLES = (place) => {
    const { owner, repository } = place.scope;
    return [
        ['GITHUB_SERVER_URL', ['https://github.com']],
        ['GITHUB_API_URL', ['https://api.github.com']],
        ...(owner ? [['GITHUB_REPOSITORY_OWNER', [owner]]] : []),
        ...(owner && repository ? [['GITHUB_REPOSITORY', [`${owner}/${repository}`]]] : []),
    ];
};
/** Reads a script and tells what its commands do with the tokens in reach. */
function readScript(script, place, { folder, shell, depth = 0, extra }) {
    const variables = new Map(OWN_VARIABLES(place));
    for (const [name, value] of [...place.state.exported, ...place.scope.env])
        variables.set(name, [value]);
    for (const [name, values] of extra ?? [])
        variables.set(name, values);
    const isPowerShell = /pwsh|powershell/.test(shell ?? '');
    let where = folder;
    let before = '';
    for (const command of parseScript(script, isPowerShell)) {
        // What a command is given for itself alone is put into a copy, which most have no need of.
        let local = variables;
        const own = () => {
            if (local === variables)
                local = new Map(variables);
            return local;
        };
        const isKept = command.words.length === 0 || /^(export|declare|local|readonly)$/.test(command.words[0] ?? '');
        for (const { name, values } of command.assignments) {
            const expanded = values.flatMap((value) => expand(value, local));
            (isKept ? variables : own()).set(name, expanded);
        }
        const piped = command.isPiped ? before : '';
        for (const words of alternatives(command.words, local)) {
            where = readCall({
                words: withoutWrapper(words, own),
                input: expand(command.input, local).join('\n') + piped,
                outputs: command.outputs,
                variables: local,
                folder: where,
                depth,
                script,
            }, place);
        }
        before = /^(echo|printf|cat|Write-Output)$/.test(command.words[0] ?? '')
            ? command.words.map((word) => expand(word, local).join(' ')).join(' ') +
                expand(command.input, local).join('\n')
            : '';
        leaveBehind(command, local, place);
    }
}
/** Without what only starts another command, as `sudo` or `env NAME=value`. */
function withoutWrapper(words, own) {
    const [first = ''] = words;
    if (/^(sudo|exec|command|nohup|time|xvfb-run|&)$/.test(first)) {
        const at = words.findIndex((word, index) => index > 0 && !word.startsWith('-'));
        return at === -1 ? [] : withoutWrapper(words.slice(at), own);
    }
    if (/^(timeout|nice)$/.test(first))
        return withoutWrapper(words.slice((words[1] ?? '').startsWith('-n') ? 3 : 2), own);
    if (/^(nix|devbox|mise|dotenv|doppler|op|infisical|flox|chronic|unbuffer|stdbuf)$/.test(first)) {
        const at = words.findIndex((word) => /^(--|--command|-c)$/.test(word));
        return at === -1 ? words : withoutWrapper(words.slice(at + 1), own);
    }
    if (/^(poetry|uv|pipenv|bundle) (run|exec)$/.test(words.slice(0, 2).join(' ')))
        return withoutWrapper(words.slice(2), own);
    if (first === 'env') {
        const rest = words.slice(1);
        while (/^[A-Za-z_]\w*=/.test(rest[0] ?? '')) {
            const [name = '', value = ''] = (rest.shift() ?? '').split(/=(.*)/s);
            own().set(name, [value]);
        }
        return withoutWrapper(rest, own);
    }
    if (first === 'xargs') {
        const at = words.findIndex((word, index) => index > 0 && !word.startsWith('-') && !/^\d+$|^[{}%]+$/.test(word));
        return at === -1 ? words : withoutWrapper(words.slice(at), own);
    }
    return words;
}
/** What one command does; the answer is the folder that the next one stands in. */
function readCall(call, place) {
    const [first = '', second = ''] = call.words;
    const program = first
        .replace(/^.*\/(?=[\w.-]+$)/, (path) => (path.startsWith('/') ? '' : path))
        .replace(/\.exe$/, '');
    if (/^(cd|pushd|Set-Location)$/.test(program))
        return second === '' || /[$\uE000]/.test(second) ? call.folder : joined(call.folder, second);
    const isKeeper = knowledge/* commands */.Pi.keeps.some((keeper) => call.words.slice(0, keeper.split(' ').length).join(' ').startsWith(keeper));
    const given = tokensIn([...call.words, call.input].join(' '));
    if (isKeeper && given.length > 0) {
        const what = call.words
            .slice(0, 3)
            .join(' ')
            .replaceAll(/[\uE000-\uE003]/g, '\u2026');
        place.emit(given, (0,effect/* effect */.QZ)({
            what,
            source: 'docs/migrate.md#what-an-apps-token-cannot-do',
            cannot: `what it stores outlives the job (${what}), and an App token ends with it`,
        }));
    }
    else if (program === 'gh' || program === 'hub')
        readGh(call, place);
    else if (program === 'git')
        readGit(call, place);
    else if (/^(curl|wget|http|https|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)$/i.test(program))
        readHttp(call, place);
    else if (!readTool(call, place) && !readCalled(call, place))
        readUnknown(call, place, program);
    return call.folder;
}

;// CONCATENATED MODULE: ./cli/facts/walk.js










/** Walks all jobs of a workflow, step by step, and tells what is done with the secrets. */
function walkWorkflow(workflow, world) {
    const { source } = workflow;
    const base = {
        owner: world.owner,
        repository: world.name,
        env: new Map(),
        inputs: world.inputs.get(source.file) ?? new Map(),
    };
    const env = evaluateAll(workflow.env, base, source, world, (name) => ({ kind: 'workflow-env', name }));
    for (const job of workflow.jobs)
        walkJob(job, { ...base, env }, source, world);
    // What stands anywhere else is known to be there as well.
    world.origins.in(source, source.document.contents, { kind: 'job', job: '', name: 'another place' });
}
function evaluateAll(pairs, scope, source, world, placeOf) {
    const values = new Map();
    for (const [name, pair] of pairs) {
        const origins = world.origins.in(source, pair.value, placeOf(name), pair);
        values.set(name, evaluate((0,nodes/* textOf */.b6)(source, pair.value) ?? '', scope, origins));
    }
    return values;
}
function walkJob(job, base, source, world) {
    const jobEnv = evaluateAll(job.env, base, source, world, (name) => ({
        kind: 'job-env',
        job: job.id,
        name,
    }));
    const isHeadHere = /head\.repo\.full_name\s*==\s*github\.repository\b/.test(job.condition ?? '');
    const scope = { ...base, env: new Map([...base.env, ...jobEnv]), isHeadHere };
    for (const pairs of [job.with, job.secrets])
        for (const [name, pair] of pairs)
            world.origins.in(source, pair.value, { kind: 'job-secrets', job: job.id, name }, pair);
    const state = newState();
    for (const name of ['container', 'services'])
        credentials((0,nodes/* valueOf */.RP)(source, job.node, name), job, source, world);
    const images = imagesOf(job, source);
    const walk = { job, source, world, state, images, depth: 0, at: undefined, origins: [] };
    for (const step of job.steps)
        walkStep(step, scope, walk);
    world.opaque.set(`${source.file} ${job.id}`, state.opaque);
}
function walkStep(step, outer, walk) {
    const { job, source, world, state } = walk;
    const index = walk.at ?? step.index;
    const where = (kind) => (name) => ({ kind, job: job.id, step: index, name });
    const exported = { ...outer, env: new Map([...outer.env, ...state.exported]) };
    const own = evaluateAll(step.env, exported, source, world, where('step-env'));
    const scope = { ...exported, env: new Map([...exported.env, ...own]) };
    const emit = (tokens, effect) => {
        for (const origin of tokens)
            tell(world, { origin, job: job.id, step: index, effect });
    };
    const place = {
        repository: world.repository,
        scope,
        matrix: job.matrix,
        state,
        step: index,
        emit,
        readScript: readScript,
        isElsewhere: walk.depth > 0,
    };
    if (step.uses !== undefined) {
        const inputs = evaluateAll(step.with, scope, source, world, where('with'));
        const uses = step.uses.trim();
        if (uses.startsWith('./'))
            walkLocal(uses, inputs, scope, walk, place, index);
        else
            readActionStep({
                uses,
                inputs,
                env: own,
                timeoutMinutes: job.timeoutMinutes,
                images: walk.images.named,
                pushesImages: walk.images.pushed,
            }, place);
    }
    else if (step.run !== undefined) {
        const node = (0,nodes/* valueOf */.RP)(source, step.node, 'run');
        const origins = world.origins.in(source, node, where('run')('run'));
        const folder = evaluate(step.directory ?? job.directory ?? '', scope, []).replace(/^\.\/|\/$/g, '');
        readScript(evaluate(step.run, scope, origins), place, {
            folder: folder === '.' ? '' : folder,
            shell: step.shell,
        });
    }
}
/** Different things that one token may do in one step, before only a person can say what they are. */
const MAX_EFFECTS = 500;
/** Tells a consequence once, however often a script brings it about. */
function tell({ consequences, told }, consequence) {
    const { origin, job, step, effect } = consequence;
    const place = `${origin} ${step} ${job}`;
    const known = told.get(place) ?? new Set();
    told.set(place, known);
    const words = JSON.stringify([effect.what, effect.target, effect.ask, effect.cannot]);
    if (known.has(words) || known.size > MAX_EFFECTS)
        return;
    known.add(words);
    consequences.push(known.size > MAX_EFFECTS
        ? {
            ...consequence,
            effect: {
                ...effect,
                ask: `the step does more than ${MAX_EFFECTS} different things: which token does it need?`,
            },
        }
        : consequence);
}
const walk_MAX_DEPTH = 8;
/** A composite action of the repository: its steps are steps of the job, its inputs what it was given. */
function walkLocal(uses, inputs, scope, walk, place, index) {
    const { state, world } = walk;
    const isWithin = walk.depth < walk_MAX_DEPTH && state.nested < MAX_NESTED;
    const action = isWithin ? readLocalAction(uses, world.repository, world.actions) : undefined;
    const steps = action && (0,nodes/* valueOf */.RP)(action, action.document.contents, 'runs', 'steps');
    if (!action || !steps) {
        const step = {
            uses,
            inputs,
            env: new Map(),
            timeoutMinutes: undefined,
            images: [],
            pushesImages: false,
        };
        readActionStep(step, place);
        return;
    }
    state.nested++;
    const declared = (0,nodes/* valueOf */.RP)(action, action.document.contents, 'inputs');
    const filled = new Map([...defaultsOf(action, declared), ...inputs]);
    // The variables of the job are there as well, but a composite action has no secrets of its own.
    const inner = { ...walk, source: action, depth: walk.depth + 1, at: index };
    for (const step of (0,facts_workflow/* readSteps */.I$)(action, steps))
        walkStep(step, { ...scope, inputs: filled }, inner);
}
/** A job's containers are pulled before its first step: nothing can be minted for them. */
function credentials(node, job, source, world) {
    if (node === undefined)
        return;
    for (const origin of world.origins.in(source, node, { kind: 'job', job: job.id, name: 'credentials' }))
        world.consequences.push({
            origin: origin.id,
            job: job.id,
            step: 0,
            effect: (0,effect/* effect */.QZ)({
                ...registryEffect('the image of the job', 'read'),
                ask: 'is the image of ghcr.io, and may GITHUB_TOKEN read it? It is pulled before the first step, where nothing can be minted',
            }),
        });
}

;// CONCATENATED MODULE: ./cli/verdict/uses.js




/** All uses of PATs with their verdicts, in the order of files and lines. */
function judgeAll(origins, consequences, bench) {
    const byOrigin = new Map();
    for (const each of consequences) {
        const known = byOrigin.get(each.origin);
        if (known)
            known.push(each);
        else
            byOrigin.set(each.origin, [each]);
    }
    const known = knownSecrets(origins, byOrigin);
    const judged = new Map();
    for (const origin of origins) {
        if (origin.isTest)
            continue;
        const own = byOrigin.get(origin.id) ?? [];
        if (own.length > 0)
            judged.set(origin.id, judge(origin, own, bench));
    }
    const isPassed = ({ place }) => place.kind === 'job-secrets';
    const open = (wanted) => origins.filter((each) => !each.isTest && !judged.has(each.id) && isPassed(each) === wanted);
    // A called workflow may call another: each round settles one level more, and a circle settles nothing.
    for (let before = -1; before !== judged.size;) {
        before = judged.size;
        for (const origin of open(true)) {
            const passed = judgePassed(origin, judged, bench, known);
            if (passed)
                judged.set(origin.id, passed);
        }
    }
    for (const origin of open(false)) {
        const idle = judgeIdle(origin, known, bench);
        if (idle)
            judged.set(origin.id, idle);
    }
    return [...judged.values()].sort((a, b) => a.use.file.localeCompare(b.use.file) || a.use.line - b.use.line || a.origin.start - b.origin.start);
}
/** Secrets that somewhere do something on GitHub that is known: so they are tokens of GitHub's everywhere. */
function knownSecrets(origins, byOrigin) {
    const known = new Map();
    for (const origin of origins) {
        const isSure = byOrigin.get(origin.id)?.some(({ effect: each }) => each.ask === undefined) === true;
        if (isSure && !known.has(origin.secret))
            known.set(origin.secret, origin);
    }
    return known;
}
/** A question; of a variable that nobody is seen to use, no step is known where it would have to be. */
function nothing(origin, what, ask, bench) {
    const { place } = origin;
    const step = 'step' in place ? place.step : 0;
    const job = 'job' in place ? place.job : '';
    const judged = judge(origin, [{ origin: origin.id, job, step, effect: (0,effect/* effect */.QZ)({ what, source: '', ask }) }], bench);
    return 'step' in place ? judged : { ...judged, parts: [] };
}
/** A secret of which nothing is seen to be done: a question where it is a token of GitHub's all the same. */
function judgeIdle(origin, known, bench) {
    const { place } = origin;
    const first = known.get(origin.secret);
    const isNamed = (place.kind === 'step-env' || place.kind === 'job-env' || place.kind === 'workflow-env') &&
        nameSuggestsGitHub(place.name);
    if (!first && !isNamed)
        return undefined;
    const where = place.kind === 'run' ? 'a script' : `${place.kind.replace(/^.*-/, '')} ${place.name}`;
    const because = first ? `The same secret is a GitHub token in ${first.source.file}:${first.line}. ` : '';
    return nothing(origin, where, `${because}Nothing that can be read here uses ${where} on GitHub: what does it do, or can it go?`, bench);
}
/** A secret that a job passes to a workflow it calls: what that one does with it decides. */
function judgePassed(origin, judged, bench, known) {
    const { place } = origin;
    if (place.kind !== 'job-secrets')
        return undefined;
    const job = (0,facts_workflow/* jobOf */.Zw)(bench.workflows.find(({ source }) => source === origin.source), place.job);
    const called = job?.uses?.trim() ?? '';
    const file = job && (0,facts_workflow/* calledFile */.Kf)(job);
    const what = `secret ${place.name} of ${called}`;
    if (file === undefined) {
        if (nameSuggestsGitHub(place.name) || known.has(origin.secret))
            return remote(origin, what, bench);
        return nameSuggestsToken(place.name)
            ? nothing(origin, what, `is ${place.name} of ${called} a GitHub token?`, bench)
            : undefined;
    }
    const callee = bench.workflows.find(({ source }) => source.file === file);
    if (!callee)
        return nothing(origin, what, `what does ${called} do with it? It cannot be read`, bench);
    const inner = usesIn(callee, place.name, judged);
    if (inner.length === 0)
        return undefined;
    return passed(origin, what, inner.map(({ use }) => use), callee);
}
const usesIn = (callee, secret, judged) => [...judged.values()].filter(({ origin }) => origin.source === callee.source && origin.secret === secret);
const remote = (origin, what, bench) => judge(origin, [
    {
        origin: origin.id,
        job: 'job' in origin.place ? origin.place.job : '',
        step: 0,
        effect: (0,effect/* effect */.QZ)({
            what,
            source: 'docs/faq.md#why-is-the-token-empty-in-another-job',
            cannot: 'a job that calls a workflow has no steps to mint in, a token from another job is masked away, and the workflow that is called is not in this repository',
        }),
    },
], bench);
/** The caller's line follows what the called workflow's uses become, the least sure of them first. */
function passed(origin, what, inner, callee) {
    const order = ['cannot', 'ask', 'replace', 'github-token-suffices'];
    const verdict = order.find((each) => inner.some((use) => use.verdict === each)) ?? 'ask';
    const places = inner.map((use) => `${use.file}:${use.line}`).join(', ');
    const why = {
        cannot: `the called workflow needs it for what no App can do (${places})`,
        ask: `what the called workflow does with it has to be answered first (${places})`,
        replace: 'a calling job has no steps: the key is passed instead of the token, and the called workflow mints',
        'github-token-suffices': `the called workflow needs no more than GITHUB_TOKEN (${places})`,
    }[verdict];
    return {
        origin,
        parts: [],
        use: {
            file: origin.source.file,
            line: origin.line,
            secret: origin.secret,
            what,
            verdict,
            permissions: verdict === 'github-token-suffices' ? (0,effect/* union */.KC)(...inner.map(({ permissions }) => permissions)) : {},
            target: 'current',
            why,
            source: 'docs/faq.md#why-is-the-token-empty-in-another-job',
            ...(verdict === 'ask' && { question: `what does ${callee.source.file} do with it? See ${places}` }),
        },
    };
}

;// CONCATENATED MODULE: ./cli/plan/refuse.js




/** Uses that could be replaced but for the way in which their file is written: they are asked about instead. */
function refuseWhatCannotBeEdited(judged, workflows) {
    const shared = new Map(workflows.map(({ source }) => [source, sharedParts(source)]));
    const current = judged.map((each) => {
        if (each.use.verdict !== 'replace' && each.use.verdict !== 'github-token-suffices')
            return each;
        const workflow = workflows.find(({ source }) => source === each.origin.source);
        const isShared = shared.get(each.origin.source);
        const why = workflow && isShared && whyNot(each, workflow, workflows, isShared);
        return why === undefined ? each : asked(each, why);
    });
    return keepMixedCallees(current, workflows);
}
const asked = (judged, question) => {
    const { optional: _, ...use } = judged.use;
    return {
        ...judged,
        use: { ...use, verdict: 'ask', why: 'the file cannot be changed safely here', question },
    };
};
function whyNot(each, workflow, workflows, isShared) {
    const { origin } = each;
    if (isShared(origin.start))
        return 'an alias repeats this part of the file: write it out, or change it by hand?';
    if (each.use.verdict !== 'replace')
        return undefined;
    for (const { job } of each.parts) {
        const steps = (0,nodes/* valueOf */.RP)(workflow.source, (0,facts_workflow/* jobOf */.Zw)(workflow, job)?.node, 'steps');
        const first = (0,dist/* isSeq */.oP)(steps) ? dashOf(steps, 0) : undefined;
        if (!(0,dist/* isSeq */.oP)(steps) ||
            isFlow(steps) ||
            first === undefined ||
            indentAt(workflow.source.text, first) === undefined)
            return `the steps of job ${job} are not written as lines of a list: write them so, or change them by hand?`;
        if (isShared((0,nodes/* rangeOf */.be)(steps)?.[0] ?? 0))
            return `an alias repeats the steps of job ${job}: write them out, or change them by hand?`;
    }
    return isCalledFromElsewhere(each, workflow, workflows);
}
/** A called workflow takes the key from its callers: where they are not here, nobody would pass it. */
function isCalledFromElsewhere({ origin }, workflow, workflows) {
    if (!workflow.on.has('workflow_call') || origin.place.kind === 'job-secrets')
        return undefined;
    const { source } = workflow;
    const declared = (0,nodes/* valueOf */.RP)(source, source.document.contents, 'on', 'workflow_call', 'secrets');
    const isDeclared = (0,nodes/* pairOf */.cF)(source, declared, origin.secret) !== undefined;
    const callers = workflows.flatMap(({ jobs }) => jobs).filter((job) => (0,facts_workflow/* calledFile */.Kf)(job) === source.file);
    if (callers.length > 0 || (!isDeclared && workflow.on.size > 1))
        return undefined;
    return 'the workflows that call this one are not in this repository: will they pass the App key instead of the token?';
}
/** Whether an offset stands in a part of the file that an alias repeats. */
function sharedParts({ targets }) {
    const ranges = [...new Set(targets.values())].map(nodes/* rangeOf */.be).filter((range) => range !== undefined);
    // Such parts lie apart or one inside the other: of those, the outer one counts.
    const outer = [];
    for (const range of ranges.sort(([one], [other]) => one - other))
        if (range[1] > (outer.at(-1)?.[1] ?? -1))
            outer.push(range);
    return (at) => outer.some(([start, end]) => start <= at && at < end);
}
/** A secret that a caller passes is either a token or a key: where one use keeps the token, all do. */
function keepMixedCallees(judged, workflows) {
    const stays = (each) => each.use.verdict === 'ask' || each.use.verdict === 'cannot';
    const isCallee = (each) => workflows.some(({ source, on }) => source === each.origin.source && on.has('workflow_call')) &&
        each.origin.place.kind !== 'job-secrets';
    const same = (one, other) => one.origin.source === other.origin.source && one.origin.secret === other.origin.secret;
    let result = judged.map((each) => each.use.verdict === 'replace' &&
        isCallee(each) &&
        judged.some((other) => same(each, other) &&
            other !== each &&
            (stays(other) || other.use.verdict === 'github-token-suffices'))
        ? asked(each, 'another use of this secret stays a token here: pass the App key beside it?')
        : each);
    // A caller's line follows.
    result = result.map((each) => {
        if (each.origin.place.kind !== 'job-secrets' || each.use.verdict !== 'replace')
            return each;
        const { place } = each.origin;
        const caller = (0,facts_workflow/* jobOf */.Zw)(workflows.find(({ source }) => source === each.origin.source), place.job);
        const called = caller && (0,facts_workflow/* calledFile */.Kf)(caller);
        const inner = result.filter((other) => other.origin.source.file === called && other.origin.secret === place.name);
        return inner.some(stays)
            ? asked(each, 'what the called workflow does with it has to be answered first: which line there?')
            : each;
    });
    return result;
}

;// CONCATENATED MODULE: ./cli/plan/make-plan.js











const make_plan_WORKFLOWS = '.github/workflows';
/** Reads a repository and plans what becomes of each PAT in its workflows. Changes nothing. */
function makePlan(repository, { owner, name }, answers = []) {
    const { workflows, skipped } = readWorkflows(repository);
    const origins = new Origins();
    const consequences = [];
    const opaque = new Map();
    const inputs = passedInputs(workflows, { owner, name });
    const world = {
        repository,
        owner,
        name,
        origins,
        consequences,
        told: new Map(),
        opaque,
        actions: new Map(),
        inputs,
    };
    for (const workflow of workflows)
        walkWorkflow(workflow, world);
    const bench = { owner, name, workflows, opaque };
    const answered = applyAnswers(judgeAll(origins.list, consequences, bench), answers);
    const judged = refuseWhatCannotBeEdited(answered.judged, workflows);
    const mints = planMints(judged, bench);
    const uses = judged.map(({ use }) => ({ ...use, target: shownTarget(use.target) }));
    const left = uses
        .filter(({ verdict }) => verdict === 'ask' || verdict === 'cannot')
        .map(({ secret }) => secret);
    return {
        plan: {
            uses,
            mints: mints.map(shownMint),
            secretsLeft: [...new Set(left)].sort(),
            skipped,
            app: { permissions: (0,effect/* union */.KC)(...mints.map(({ permissions }) => permissions)) },
        },
        judged,
        mints,
        workflows,
        origins,
        unusedAnswers: answered.unused,
    };
}
function readWorkflows(repository) {
    const skipped = [];
    if (repository.isLinked(make_plan_WORKFLOWS))
        return {
            workflows: [],
            skipped: [{ file: make_plan_WORKFLOWS, why: 'it is a symbolic link, which GitHub does not follow' }],
        };
    const workflows = repository.list(make_plan_WORKFLOWS, /\.ya?ml$/i).flatMap((file) => {
        const skip = (why) => {
            skipped.push({ file, why });
            return [];
        };
        if (repository.isLinked(file))
            return skip('it is a symbolic link, which GitHub does not follow');
        const read = repository.read(file);
        if (!read)
            return skip('it cannot be found');
        if (!('text' in read))
            return skip(read.why);
        try {
            return [(0,facts_workflow/* readWorkflow */.S6)((0,yaml_source/* parseSource */.P)(file, read.text))];
        }
        catch (error) {
            if (error instanceof yaml_source/* Unreadable */.I)
                return skip(error.message);
            throw error;
        }
    });
    return { workflows, skipped };
}
/** What callers pass for the inputs of the workflows they call, where all of them pass the same. */
function passedInputs(workflows, { owner, name }) {
    const found = new Map();
    const scope = {
        owner,
        repository: name,
        env: new Map(),
        inputs: new Map(),
    };
    for (const { source, jobs } of workflows)
        for (const job of jobs) {
            const file = (0,facts_workflow/* calledFile */.Kf)(job);
            if (file === undefined)
                continue;
            const ofFile = found.get(file) ?? new Map();
            for (const [key, pair] of job.with) {
                const values = ofFile.get(key) ?? new Set();
                ofFile.set(key, values.add(evaluate((0,nodes/* textOf */.b6)(source, pair.value) ?? '', scope, [])));
            }
            found.set(file, ofFile);
        }
    return new Map([...found].map(([file, values]) => [
        file,
        new Map([...values].flatMap(([key, [value, ...more]]) => value === undefined || more.length > 0 || value.includes('${{') ? [] : [[key, value]])),
    ]));
}

;// CONCATENATED MODULE: ./cli/migrate.js















/** Plans, and where asked carries out, the way of a repository from PATs to an App. Answers the exit code. */
async function migrate(options, terminal) {
    if (!isFolder(options.folder))
        throw new complaint/* Complaint */._(2, `${options.folder} is no folder`);
    const repository = openRepository(options.folder);
    const who = findRepository(repository.root, terminal.env);
    const answers = options.answers === undefined ? [] : readAnswers(options.answers);
    const planned = makePlan(repository, { owner: who?.owner, name: who?.name }, answers);
    const patch = checkedPatch(planned, options, who?.owner);
    for (const { file, line } of planned.unusedAnswers)
        terminal.complain(`${(0,printable/* printable */.g)(file)}:${line}: the answer fits no question`);
    for (const { file, why } of planned.plan.skipped)
        terminal.complain(`${(0,printable/* printable */.g)(file)}: ${(0,printable/* printable */.g)(why)}`);
    if (options.report !== undefined)
        writeNamedFile(options.report, renderReport(planned.plan, patch));
    const failed = options.write ? writeAll(repository.root, patch, terminal) : false;
    if (options.json)
        terminal.print(`${asciiControls(JSON.stringify(planned.plan, null, 2))}\n`);
    else
        terminal.print((0,output_terminal/* renderPlan */.E)(planned.plan, patch, (0,output_terminal/* styleFor */.j)(terminal.isColored), {
            isWritten: options.write,
            isTerminal: terminal.isTerminal,
        }));
    const proved = options.prove ? await proveIt(planned, patch, options, who, terminal) : true;
    const others = otherHostLines(otherHostSecrets(planned.workflows), options.action);
    if (options.json)
        for (const line of others)
            terminal.complain(line);
    else if (others.length > 0)
        terminal.print(`\n${others.join('\n')}\n`);
    const isUsed = planned.plan.uses.length > 0 && options.check;
    return failed || isUsed || !proved || planned.plan.skipped.length > 0 ? 1 : 0;
}
/** JSON leaves control characters beyond ASCII as they are, and terminals obey some of them. */
const asciiControls = (json) => json.replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
function readAnswers(file) {
    try {
        return parseAnswers((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        if (error instanceof BadAnswers)
            throw new complaint/* Complaint */._(2, `--answers ${file}: ${error.message}`);
        throw new complaint/* Complaint */._(2, `--answers ${file}: it cannot be read (${error instanceof Error ? error.message : String(error)})`);
    }
}
/** Each change is looked at once more before anybody sees it: one that did too much is none, and is told. */
function checkedPatch(planned, options, owner) {
    const patch = makePatch(planned, options, owner);
    for (const change of patch.changes) {
        try {
            checkChange(change, options);
        }
        catch (error) {
            if (error instanceof UnsafeChange)
                throw new complaint/* Complaint */._(1, `${error.message}. Nothing was written; please report it`);
            throw error;
        }
    }
    return patch;
}
function writeAll(root, patch, terminal) {
    let failed = false;
    for (const { file, before, after } of patch.changes)
        try {
            replaceFile((0,external_node_path_.join)(root, file), before, after);
        }
        catch (error) {
            failed = true;
            const why = error instanceof ChangedMeanwhile || error instanceof Error ? error.message : String(error);
            terminal.complain(`${(0,printable/* printable */.g)(file)}: not written: ${(0,printable/* printable */.g)(why)}`);
        }
    return failed;
}
async function proveIt(planned, patch, options, who, terminal) {
    if (!who)
        throw new complaint/* Complaint */._(1, '--prove has to know which repository this is: there is no remote "origin" and no GITHUB_REPOSITORY');
    const { prove } = await __nccwpck_require__.e(/* import() */ 235).then(__nccwpck_require__.bind(__nccwpck_require__, 7235));
    return prove(planned, patch, options, who, terminal);
}

;// CONCATENATED MODULE: ./cli/version.js
// Generated from package.json by scripts/generate.ts. Do not edit.
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./cli/migrate-command.js







/** `migrate`, with its options. */
function addMigrate(program, { home, terminal, done }) {
    program
        .command('migrate')
        .summary('Replace PATs in workflows by App tokens')
        .description('Finds every PAT in .github/workflows by where its value goes, says what each needs, and shows the change.\n' +
        'Nothing is written without --write, and nothing is asked of any network.')
        .argument('[DIR]', 'the clone to look at', '.')
        .option('--write', 'Apply the change')
        .option('--json', 'Print the plan as JSON')
        .option('--check', 'Exit with 1 while a PAT is in use')
        .option('--answers <FILE>', 'Answers to the questions, as JSON: {"answers": [{file, line, verdict, permissions, target}]}')
        .option('--report <FILE.md>', 'Write the plan as Markdown, to paste into a pull request')
        .option('--prove', 'Run the migrated workflows against a GitHub on this machine, and show what each token did')
        .option('--action <OWNER/REPO@SHA>', 'The action that the mint steps use')
        .option('--client-id-variable <NAME>', "The variable with the App's client ID", 'APP_CLIENT_ID')
        .option('--private-key-secret <NAME>', "The secret with the App's private key", 'APP_PRIVATE_KEY')
        .option('--signing-key <NAME>', "A key store's name of the key, in the place of a private key")
        .addOption(new Option('--signing-role <ROLE>', 'Whom to be at the key store'))
        .helpOption('--help', 'Show this help')
        .addHelpText('after', '\nExamples:\n' +
        '  $ mint-app-token migrate                        # what would change here, and why\n' +
        '  $ mint-app-token migrate --write                # change it\n' +
        '  $ mint-app-token migrate --check                # in CI: fail while a PAT is in use\n' +
        '  $ mint-app-token migrate --report plan.md       # a table and a picture for the pull request\n')
        .action(async (folder, given) => {
        refuse(given);
        done(await migrate({
            home,
            folder: (0,external_node_path_.resolve)(folder),
            write: given.write ?? false,
            json: given.json ?? false,
            check: given.check ?? false,
            prove: given.prove ?? false,
            answers: given.answers,
            report: given.report,
            action: given.action ?? ownAction(home),
            clientIdVariable: given.clientIdVariable,
            privateKeySecret: given.privateKeySecret,
            signingKey: given.signingKey,
            signingRole: given.signingRole,
        }, terminal));
    });
}
/** All that is wrong with the options, at once. */
function refuse(given) {
    const wrong = [];
    if (given.check && given.write)
        wrong.push('--check and --write contradict each other: --check changes nothing');
    if (given.action !== undefined && !/^[\w.-]+\/[\w.-]+(\/[\w.-]+)*@[\w./-]+$/.test(given.action))
        wrong.push(`--action is ${JSON.stringify(given.action)}; allowed: OWNER/REPO@SHA`);
    for (const [option, name] of [
        ['--client-id-variable', given.clientIdVariable],
        ['--private-key-secret', given.privateKeySecret],
    ])
        if (!/^(?!GITHUB_)[A-Za-z_]\w*$/i.test(name))
            wrong.push(`${option} is ${JSON.stringify(name)}; allowed: letters, digits and _, not beginning with a digit or GITHUB_`);
    if (given.signingRole !== undefined && given.signingKey === undefined)
        wrong.push('--signing-role needs --signing-key');
    for (const [option, text] of [
        ['--signing-key', given.signingKey],
        ['--signing-role', given.signingRole],
    ])
        if (text !== undefined && (text === '' || /[\r\n]/.test(text)))
            wrong.push(`${option} has to be one line of text`);
    if (given.report !== undefined && !/\.md$/i.test(given.report))
        wrong.push(`--report is ${JSON.stringify(given.report)}; allowed: a file that ends in .md`);
    if (wrong.length > 0)
        throw new complaint/* Complaint */._(2, wrong.join('\n'));
}
/** The action that this program came with: as its release wrote down, or the clone that it lies in. */
function ownAction(home) {
    try {
        const { mintAppToken } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(home, 'package.json'), 'utf8'));
        if (mintAppToken?.action !== undefined)
            return mintAppToken.action;
    }
    catch {
        // No package.json beside it, or none that can be read: the clone is asked.
    }
    const origin = findRepository(home, {});
    const head = headOf(home);
    if (origin && head)
        return `${origin.owner}/${origin.name}@${head}`;
    return `OWNER/mint-app-token@${head ?? `v${VERSION}`}`;
}

;// CONCATENATED MODULE: ./cli/program.js





const HELP = 'What to do: mint-app-token migrate --help shows what there is.';
/** Runs one command line and answers its exit code: 0 done, 1 a failure or a finding, 2 a wrong call. */
async function runProgram(args, terminal, home) {
    let exitCode = 0;
    const program = new Command('mint-app-token')
        .description('Moves a repository from personal access tokens (PATs) to a GitHub App, and checks it.')
        .version(VERSION, '--version', 'Show the version')
        .helpOption('--help', 'Show this help')
        .helpCommand(false)
        .exitOverride()
        .configureOutput({ writeOut: terminal.print, writeErr: () => undefined })
        .configureHelp({ sortSubcommands: true });
    addMigrate(program, { home, terminal, done: (code) => (exitCode = code) });
    try {
        if (args.length === 0)
            program.outputHelp();
        else
            await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof CommanderError) {
            if (error.exitCode === 0)
                return 0;
            return complain(terminal, 2, error.message.replace(/^error: /, ''));
        }
        if (error instanceof complaint/* Complaint */._)
            return complain(terminal, error.exitCode, error.message);
        terminal.complain(`internal-error: ${(0,printable/* printable */.g)(error instanceof Error ? error.message : String(error))}`);
        return 1;
    }
}
function complain(terminal, exitCode, message) {
    const lines = message.split('\n').map(printable/* printable */.g);
    terminal.complain(`${exitCode === 2 ? 'input-invalid' : 'internal-error'}: ${lines.join('\n')}`);
    if (exitCode === 2)
        terminal.complain(HELP);
    return exitCode;
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ownTerminal)
/* harmony export */ });
/** This process's own terminal: plain where it is none, or where NO_COLOR says so. */
function ownTerminal() {
    const { env, stdout, stderr } = process;
    const isColored = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
    return {
        env,
        isTerminal: stdout.isTTY,
        isColored,
        print: (text) => void stdout.write(text),
        complain: (line) => void stderr.write(`${line}\n`),
        progress: (line) => {
            if (stderr.isTTY)
                stderr.write(`${line}\n`);
        },
    };
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets),
/* harmony export */   z: () => (/* binding */ findExpressions)
/* harmony export */ });
/** The expressions of a text, in order. A brace in a text in single quotes ends nothing. */
function findExpressions(text, from = 0, to = text.length) {
    const found = [];
    for (let start = text.indexOf('${{', from); start !== -1 && start < to;) {
        let isQuoted = false;
        let end = -1;
        for (let at = start + 3; at < to; at++) {
            if (text[at] === "'")
                isQuoted = !isQuoted;
            else if (!isQuoted && text[at] === '}' && text[at + 1] === '}') {
                end = at + 2;
                break;
            }
        }
        // A quote that never ends: GitHub's own reader then looks for the braces alone.
        if (end === -1) {
            const braces = text.indexOf('}}', start);
            if (braces === -1 || braces >= to)
                break;
            end = braces + 2;
        }
        found.push({ start, end, inner: text.slice(start + 3, end - 2) });
        start = text.indexOf('${{', end);
    }
    return found;
}
const READ = /\bsecrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi;
/** The secrets that an expression reads; `all` where it takes them as a whole, so that one cannot say which. */
function findSecrets(inner) {
    const bare = blankTexts(inner);
    const reads = [];
    for (const match of inner.matchAll(READ)) {
        if (bare.slice(match.index, match.index + 7).toLowerCase() !== 'secrets')
            continue;
        const start = match.index;
        const end = start + match[0].length;
        const before = inner.slice(0, start).trimEnd();
        const after = inner.slice(end).trimStart();
        const isTest = /[!=]=$|!$/.test(before) || /^[!=]=/.test(after);
        reads.push({ name: match[1] ?? match[2] ?? '', start, end, isTest });
    }
    const left = reads.reduce((text, { start, end }) => blank(text, start, end), bare);
    return { reads, all: /(?<![\w.-])secrets\b/i.test(left) };
}
/** The texts in quotes made blank, all other characters where they were; a name in brackets stays. */
function blankTexts(inner) {
    return inner.replace(/\[\s*'[^']*'\s*\]|'(?:[^']|'')*'/g, (text) => text.startsWith('[') ? text : ' '.repeat(text.length));
}
const blank = (text, start, end) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   dB: () => (/* binding */ asItems),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export asScalar */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6637);

/** What an alias stands for, else the node itself. */
function resolved(source, node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return source.targets.get(node);
    return node ?? undefined;
}
function asMap(source, node) {
    const found = resolved(source, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found) ? found : undefined;
}
function asItems(source, node) {
    const found = resolved(source, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(found) ? found.items : [];
}
/** The pairs of a mapping by name; names that are no text are left out. */
function pairsOf(source, node) {
    const map = asMap(source, node);
    return (map?.items ?? []).flatMap((pair) => {
        const key = resolved(source, pair.key);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [[String(key.value), pair]] : [];
    });
}
function pairOf(source, node, name) {
    return pairsOf(source, node).find(([key]) => key === name)?.[1];
}
/** The value under a name, or under one inside of the other. */
function valueOf(source, node, ...names) {
    let found = node;
    for (const name of names)
        found = pairOf(source, found, name)?.value;
    return resolved(source, found);
}
/** Where a node's own text begins and ends; comments and blank lines behind it are not of it. */
function rangeOf(node) {
    const range = node?.range;
    return range ? [range[0], range[1]] : undefined;
}
/** A scalar with its place, else undefined. */
function asScalar(source, node) {
    const found = resolved(source, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) && found.range ? found : undefined;
}
/** The text of a scalar: numbers and truth values as they are written, null as nothing. */
function textOf(source, node) {
    const scalar = asScalar(source, node);
    if (!scalar)
        return undefined;
    if (scalar.value === null)
        return '';
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? JSON.stringify(scalar.value));
}
/** The texts of a list, or of one text that stands for a list of one. */
function textsOf(source, node) {
    const single = textOf(source, node);
    if (single !== undefined)
        return single === '' ? [] : [single];
    return asItems(source, node).flatMap((item) => textOf(source, item) ?? []);
}
/** The value as plain data, aliases unfolded; its size was bounded when the file was parsed. */
function plain(source, node) {
    const found = resolved(source, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found))
        return Object.fromEntries(pairsOf(source, found).map(([key, pair]) => [key, plain(source, pair.value)]));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(found))
        return found.items.map((item) => plain(source, item));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) ? found.value : null;
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   P: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6637);

/** Why a file cannot be read, as a person is told. */
class Unreadable extends Error {
}
/** Nodes that a file may have, its aliases unfolded: a workflow of 1 MiB has a tenth of them. */
const MAX_NODES = 1_000_000;
const MAX_DEPTH = 200;
/** Parses a file of YAML; throws Unreadable with the line where it is broken. */
function parseSource(file, text) {
    try {
        return parse(file, text);
    }
    catch (error) {
        // The parser calls itself for each level.
        if (error instanceof RangeError)
            throw new Unreadable('it is nested too deep', { cause: error });
        throw error;
    }
}
function parse(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const lineOf = (offset) => lines.linePos(offset).line;
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        lineCounter: lines,
        version: '1.2',
        logLevel: 'silent',
        prettyErrors: false,
        keepSourceTokens: true,
    });
    const [document] = documents;
    if (!document)
        throw new Unreadable('it is empty');
    if (documents.length > 1)
        throw new Unreadable('it holds several documents, and GitHub reads one');
    const [error] = document.errors;
    if (error?.message.includes('call stack'))
        throw new Unreadable('it is nested too deep');
    if (error)
        throw new Unreadable(`line ${lineOf(error.pos[0])}: ${error.message.split('\n', 1)[0] ?? ''}`);
    const targets = resolveAliases(document);
    boundUnfolding(document, targets);
    return { file, text, document: document, lineOf, targets };
}
/** What each alias stands for, in one walk: the parser's own look-up walks the document for each of them. */
function resolveAliases(document) {
    const anchors = new Map();
    const targets = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node: (_, node) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                const target = anchors.get(node.source);
                if (!target)
                    throw new Unreadable(`the anchor of *${node.source.slice(0, 40)} is not there`);
                targets.set(node, target);
            }
            else if (node.anchor)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
}
/** Counts what the aliases unfold to without unfolding them. */
function boundUnfolding(document, targets) {
    const sizes = new Map();
    const sizeOf = (node, depth) => {
        if (depth > MAX_DEPTH)
            throw new Unreadable('it is nested too deep');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return sizeOf(targets.get(node), depth + 1);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return 1;
        const known = sizes.get(node);
        if (known === -1)
            throw new Unreadable('an anchor holds itself');
        if (known !== undefined)
            return known;
        sizes.set(node, -1);
        let size = 1;
        for (const item of node.items)
            size += (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item)
                ? sizeOf(item.key, depth + 1) + sizeOf(item.value, depth + 1)
                : sizeOf(item, depth + 1);
        if (size > MAX_NODES)
            throw new Unreadable(`its aliases unfold to more than ${MAX_NODES} values`);
        sizes.set(node, size);
        return size;
    };
    sizeOf(document.contents, 0);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1368);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
