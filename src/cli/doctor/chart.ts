import { catalogue, type Code } from '../../failures/catalogue.ts';
import { asFailure } from '../../failures/report.ts';
import { Failure } from '../../failures/failure.ts';
import { inCommandWords } from '../command-words.ts';

/** Something to be mended, by a code of the catalogue. */
export interface Finding {
  readonly code: Code;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** The other side's own words. */
  readonly said?: string;
  /** Where it is in the repository, as `FILE` or `FILE:LINE`. */
  readonly files: readonly string[];
}

/** Something that a person ought to know, and that is no fault. */
export interface Note {
  readonly text: string;
  readonly files: readonly string[];
}

/** What doctor has looked at, and what it found: filled by one check after the other. */
export class Chart {
  /** What was looked at, by its name. */
  readonly facts: { readonly name: string; readonly text: string }[] = [];
  readonly findings: Finding[] = [];
  readonly notes: Note[] = [];

  fact(name: string, text: string): void {
    this.facts.push({ name, text });
  }

  /** Adds what was thrown, in the words of the command line. Whatever ends the whole command is thrown on. */
  found(error: unknown, files: readonly string[] = []): void {
    const failure = inCommandWords(asFailure(error));
    if (failure.code === 'job-cancelled') throw failure;
    this.#add(failure, files);
  }

  /** Adds what a check says by itself, with better advice than the catalogue's where there is some. */
  finding(
    code: Code,
    message: string,
    { fix, files = [] }: { readonly fix?: string; readonly files?: readonly string[] } = {},
  ): void {
    this.#add(new Failure(code, message, { fix }), files);
  }

  #add({ code, message, fix, said }: Failure, files: readonly string[]): void {
    const { title, fix: general } = catalogue[code];
    this.findings.push({ code, title, message, fix: fix ?? general, ...(said && { said }), files });
  }

  note(text: string, files: readonly string[] = []): void {
    this.notes.push({ text, files });
  }
}
