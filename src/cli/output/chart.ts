import type { Code } from '../../failures/catalogue.ts';
import { counted } from '../../runtime/printable.ts';
import type { Chart } from '../doctor/chart.ts';
import { asciiControls, printable, printableLines } from './printable.ts';
import type { Style } from './terminal.ts';

type DocsLink = (code: Code) => string;

/** What doctor has seen, as a person reads it: what was looked at, what is to be mended, what to know. */
export function renderChart({ facts, findings, notes }: Chart, style: Style, docsLink: DocsLink): string {
  const width = Math.max(0, ...facts.map(({ name }) => name.length));
  const lines = [
    ...facts.map(({ name, text }) => `${style.dim(name.padEnd(width))}  ${printable(text)}`),
    ...findings.flatMap(({ code, message, fix, said, files }) => [
      '',
      `${style.red(code)}: ${printableLines(message)}`,
      `What to do: ${printableLines(fix)}`,
      ...(files.length > 0 ? [`Where: ${printable(files.join(', '))}`] : []),
      ...(said ? [printable(said)] : []),
      `More: ${docsLink(code)}`,
    ]),
    ...notes.flatMap(({ text, files }) => [
      '',
      `${style.yellow('note')}: ${printableLines(text)}`,
      ...(files.length > 0 ? [`Where: ${printable(files.join(', '))}`] : []),
    ]),
    '',
    findings.length === 0
      ? style.green('Nothing is to be mended.')
      : style.bold(`${counted(findings.length, 'finding')}.`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as JSON. */
export function chartAsJson({ facts, findings, notes }: Chart, docsLink: DocsLink): string {
  const all = {
    facts,
    findings: findings.map((finding) => ({ ...finding, more: docsLink(finding.code) })),
    notes,
  };
  return `${asciiControls(JSON.stringify(all, null, 2))}\n`;
}
