// The pictures of docs/performance.md: plain SVG, readable on light and dark pages.
import type { Observation } from './measure.ts';

const PHASES = ['process start', 'module load', 'sign', 'look-up', 'mint', 'hand-over'];
const COLOURS = ['#8b949e', '#4493f8', '#d29922', '#3fb950', '#2ea043', '#a371f7'];

function svg(height: number, label: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 ${height}" font-family="sans-serif" font-size="13" fill="#57606a" role="img" aria-label="${label}">\n${parts.join('\n')}\n</svg>\n`;
}

/** Time by phase of one run of main, as bars below each other. */
export function timeline(at: Observation['at']): string {
  const begins = PHASES.map((name) => at[name] ?? 0);
  const end = at.end ?? 0;
  const scale = 680 / end;
  const bars = PHASES.map((name, index) => {
    const from = begins[index] ?? 0;
    const to = begins[index + 1] ?? end;
    const y = 20 + index * 30;
    const label = `<text x="10" y="${y + 15}">${name}</text><text x="840" y="${y + 15}" text-anchor="end">${(to - from).toFixed(1)} ms</text>`;
    return `${label}<rect x="${110 + from * scale}" y="${y}" width="${Math.max(1, (to - from) * scale)}" height="20" fill="${COLOURS[index] ?? ''}"/>`;
  });
  return svg(215, 'Time by phase of one run of main', bars);
}

/** One measure, of several contenders. */
export interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly values: readonly { readonly name: string; readonly value: number | undefined }[];
}

/** Measures side by side: a group of bars for each, the longest of a group over the whole width. */
export function sideBySide(measures: readonly Measure[]): string {
  const parts: string[] = [];
  let y = 10;
  for (const { title, unit, values } of measures) {
    const longest = Math.max(...values.map(({ value }) => value ?? 0));
    parts.push(`<text x="10" y="${y + 14}" font-weight="bold">${title}</text>`);
    y += 24;
    values.forEach(({ name, value }, index) => {
      const width = value === undefined ? 0 : Math.max(1, (value / longest) * 520);
      const said =
        value === undefined ? '–' : `${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`;
      parts.push(
        `<text x="20" y="${y + 14}">${name}</text><rect x="220" y="${y}" width="${width.toFixed(1)}" height="18" fill="${COLOURS[index] ?? ''}"/><text x="${(230 + width).toFixed(1)}" y="${y + 14}">${said}</text>`,
      );
      y += 24;
    });
    y += 12;
  }
  const label = measures.map(({ title }) => title).join(', ');
  return svg(y, label, parts);
}
