import { textAt } from './padded.ts';
import { PLAIN_DOLLAR } from './marks.ts';
import { closing, hereDocument, lineEnd, type HereDocument } from './ends.ts';
import { bracket, splitWords, SUBSHELL, SUBSHELL_END, type Command } from './simple-command.ts';

export type { Command };

const MAX_NESTING = 8;

/** The commands of a script in the order in which they are written, those of `$(…)` as well. Never throws. */
export function parseScript(script: string, isPowerShell = false, depth = 0): Command[] {
  return new Reader(script.replaceAll('\r\n', '\n'), isPowerShell, depth).read();
}

class Reader {
  private readonly text: string;
  private readonly isPowerShell: boolean;
  private readonly depth: number;
  private at = 0;
  private readonly commands: Command[] = [];
  private words: string[] = [];
  private word: string | undefined;
  private outputs: string[] = [];
  private input = '';
  private isPiped = false;
  /** Brackets that are open. */
  private open = 0;
  private lastBraces: number | undefined;
  /** `NAME=` of an array whose words are being read, and the words before it. */
  private array: { readonly name: string; readonly before: string[] } | undefined;
  private redirect: 'out' | 'in' | 'here' | undefined;
  private readonly pending: HereDocument[] = [];

  constructor(text: string, isPowerShell: boolean, depth: number) {
    this.text = text;
    this.isPowerShell = isPowerShell;
    this.depth = depth;
  }

  read(): Command[] {
    while (this.at < this.text.length) this.step();
    this.endCommand(false);
    return this.commands;
  }

  private step(): void {
    const { text } = this;
    const character = text.charAt(this.at);
    const escape = this.isPowerShell ? '`' : '\\';
    if (text.startsWith('${{', this.at)) this.expression();
    else if (character === escape) this.escaped();
    else if (character === "'") this.singleQuoted();
    else if (character === '"') this.doubleQuoted();
    else if (character === '$' && text[this.at + 1] === '(') this.substitution(this.at + 2);
    else if (character === '`') this.backticks();
    else if (character === '$' && text[this.at + 1] === '{')
      this.take(closing(text, this.at + 1, '{', '}') + 1);
    else if (character === '#' && this.word === undefined) this.at = lineEnd(text, this.at);
    else if (character === ' ' || character === '\t') {
      this.endWord();
      this.at++;
    } else if (character === '\n') this.lineBreak();
    else if (character === '<') this.inputRedirect();
    else if (character === '>') this.outputRedirect();
    else if ('|&;()'.includes(character)) this.operator(character);
    else this.one(character);
  }

  private one(character: string): void {
    this.add(character);
    this.at++;
  }

  private lineBreak(): void {
    if (this.array) this.endWord();
    else this.endCommand(false);
    this.at++;
    this.hereDocuments();
  }

  private add(text: string): void {
    this.word = (this.word ?? '') + text;
  }

  private take(end: number): void {
    const until = Math.min(Math.max(end, this.at + 1), this.text.length);
    this.add(this.text.slice(this.at, until));
    this.at = until;
  }

  /** What GitHub would have replaced stays in one piece. Behind the last braces there is none: they are looked for once. */
  private expression(): void {
    this.lastBraces ??= this.text.lastIndexOf('}}');
    this.take(this.at < this.lastBraces ? this.text.indexOf('}}', this.at) + 2 : this.at + 2);
  }

  private escaped(): void {
    const next = this.text.charAt(this.at + 1);
    if (next !== '\n') this.add(next === '$' ? PLAIN_DOLLAR : next);
    this.at += 2;
  }

  private singleQuoted(): void {
    const end = this.text.indexOf("'", this.at + 1);
    const until = end === -1 ? this.text.length : end;
    this.add(this.text.slice(this.at + 1, until).replaceAll(/\$(?!\{\{)/g, PLAIN_DOLLAR));
    this.at = until + 1;
  }

  private doubleQuoted(): void {
    this.add('');
    this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      if (this.text.startsWith('${{', this.at)) this.expression();
      else if (this.text[this.at] === (this.isPowerShell ? '`' : '\\')) this.escaped();
      else if (this.text.startsWith('$(', this.at)) this.substitution(this.at + 2);
      else if (this.text[this.at] === '`' && !this.isPowerShell) this.backticks();
      else this.one(this.text.charAt(this.at));
    }
    this.at++;
  }

  /** The commands in `$(…)` are commands of the script; the word keeps a mark of them. */
  private substitution(from: number): void {
    const end = closing(this.text, from - 1, '(', ')');
    this.nested(this.text.slice(from, end));
    this.at = end + 1;
  }

  private backticks(): void {
    const end = this.text.indexOf('`', this.at + 1);
    const until = end === -1 ? this.text.length : end;
    this.nested(this.text.slice(this.at + 1, until));
    this.at = until + 1;
  }

  private nested(script: string): void {
    if (this.depth < MAX_NESTING) {
      const inner = parseScript(script, this.isPowerShell, this.depth + 1);
      this.commands.push(bracket(SUBSHELL), ...inner, bracket(SUBSHELL_END));
    }
    // What echo and its like print is what they were given; what other commands print is their own.
    const isSame = /^\s*(echo|printf|cat|base64)\b/.test(script);
    this.add(isSame ? `$(${script.replaceAll(/\s+/g, ' ').slice(0, 200)})` : '$(…)');
  }

  private inputRedirect(): void {
    this.endWord();
    const { text } = this;
    if (text.startsWith('<<<', this.at)) {
      this.redirect = 'here';
      this.at += 3;
    } else if (text.startsWith('<<', this.at)) {
      const match = /^<<(-?)\s*(["']?)([\w.-]+)\2/.exec(text.slice(this.at, this.at + 80));
      if (match) this.pending.push({ end: textAt(match, 3), strip: match[1] === '-' });
      this.at += match ? match[0].length : 2;
    } else {
      this.redirect = 'in';
      this.at++;
    }
  }

  private outputRedirect(): void {
    if (this.word !== undefined && /^\d$|^&$/.test(this.word)) this.word = undefined;
    this.endWord();
    while ('>&|'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at++;
    this.redirect = 'out';
  }

  private operator(character: string): void {
    if (character === '(' && this.word !== undefined && this.text[this.at + 1] === ')') {
      this.word = undefined; // a function is defined; what it does is read as if it were run
      this.at += 2;
      return;
    }
    if (character === '(' && /^\w+\+?=$/.test(this.word ?? '')) {
      this.array = { name: this.word ?? '', before: this.words };
      this.words = [];
      this.word = undefined;
      this.at++;
      return;
    }
    if (character === ')' && this.array) {
      this.endWord();
      this.words = [...this.array.before, this.array.name + this.words.join(' ')];
      this.array = undefined;
      this.at++;
      return;
    }
    if (character === '&' && this.text[this.at - 1] === '>') {
      this.at++;
      return;
    }
    const isClosing = character === ')' && this.open > 0;
    if (character === ')' && !isClosing) {
      // The pattern of a case, not a command.
      this.words = [];
      this.word = undefined;
    }
    const isPipe = character === '|' && this.text[this.at + 1] !== '|';
    this.endCommand(isPipe);
    if (character === '(') {
      this.open++;
      this.commands.push(bracket(SUBSHELL));
    }
    if (isClosing) {
      this.open--;
      this.commands.push(bracket(SUBSHELL_END));
    }
    this.at += this.text[this.at + 1] === character && !'()'.includes(character) ? 2 : 1;
  }

  private endWord(): void {
    if (this.word === undefined) return;
    if (this.redirect === 'out') this.outputs.push(this.word);
    else if (this.redirect === 'here') this.input += this.word;
    else if (this.redirect === undefined) this.words.push(this.word);
    this.redirect = undefined;
    this.word = undefined;
  }

  private endCommand(leadsToPipe: boolean): void {
    this.endWord();
    this.emit(this.words);
    this.words = [];
    this.outputs = [];
    this.input = '';
    this.isPiped = leadsToPipe;
  }

  private emit(all: readonly string[]): void {
    const parts = splitWords(all, this.isPowerShell);
    const { outputs, input, isPiped } = this;
    if (
      parts &&
      (parts.words.length > 0 || parts.assignments.length > 0 || outputs.length > 0 || input !== '')
    )
      this.commands.push({ ...parts, outputs: [...outputs], input, isPiped });
  }

  /** The lines of here-documents belong to the commands of the line before. */
  private hereDocuments(): void {
    for (const wanted of this.pending.splice(0)) {
      const { text, end } = hereDocument(this.text, this.at, wanted);
      this.at = end;
      const last = this.commands.pop();
      if (last) this.commands.push({ ...last, input: last.input + text });
    }
  }
}
