import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const outcomes: Record<string, { mark: string; style: Style }> = {
  success: { mark: '✓', style: 'green' },
  failure: { mark: '✗', style: 'red' },
  cancelled: { mark: '⊘', style: 'yellow' },
  skipped: { mark: '○', style: 'dim' },
};

/** Writes a run as a person reads it: a line per job, a line per step, the log below it. */
export class Transcript {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void = () => undefined) {
    this.#write = write;
  }

  jobStarted(name: string): void {
    this.#write(paint('bold', `Job ${name}`));
  }

  jobEnded(name: string, conclusion: string): void {
    this.#ended(`Job ${name}: ${conclusion}`, conclusion);
  }

  /** Says under which condition it would have run, unless that is the one that every job has. */
  jobSkipped(name: string, condition: string): void {
    const why = condition === 'success()' ? 'a job that it needs has not succeeded' : `if: ${condition}`;
    this.#ended(`Job ${name}: skipped (${why})`, 'skipped');
  }

  jobLeftOut(name: string, why: string): void {
    this.#ended(`Job ${name}: left out. ${why}`, 'skipped');
  }

  stepStarted(name: string): void {
    this.#write(paint('bold', `▶ ${name}`));
  }

  /** Prints how a step ended, unless it succeeded. */
  stepEnded(conclusion: string, outcome: string): void {
    if (outcome === 'success') return;
    const text = conclusion === outcome ? outcome : `${outcome}, but continue-on-error is set`;
    this.#ended(`  ${text}`, outcome);
  }

  stepSkipped(name: string): void {
    this.#write(paint('dim', `○ ${name} (skipped)`));
  }

  logged(line: string): void {
    const style = /^ *Error: /.test(line) ? 'red' : /^ *Warning: /.test(line) ? 'yellow' : undefined;
    this.#write(`    ${style === undefined ? line : paint(style, line)}`.trimEnd());
  }

  #ended(text: string, outcome: string): void {
    const { mark, style } = outcomes[outcome] ?? { mark: '', style: 'dim' };
    this.#write(
      paint(
        style,
        text.replace(/^ */, (indent) => `${indent}${mark} `),
      ),
    );
  }
}

// styleText colours only when stdout is a terminal that wants colours (NO_COLOR and the like are honoured).
function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
