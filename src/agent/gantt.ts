import type { JournalEntry } from './protocol.ts';

const MOST_ROWS = 60;

/** The lives of the tokens as a diagram for the job summary: when each was minted and when it ended, by this machine's clock. */
export function gantt(entries: readonly JournalEntry[], now: number): string {
  const shown = entries.slice(-MOST_ROWS);
  const owners = [...new Set(shown.map(({ owner }) => owner))];
  const left = entries.length - shown.length;
  const rows = owners.flatMap((owner) => [
    `    section ${plain(owner)}`,
    ...shown
      .filter((each) => each.owner === owner)
      .map(({ mintedAt, endsAt }, at) => {
        const isAlive = endsAt > now;
        return `    ${isAlive ? 'alive' : 'expired'} ${at + 1} :${isAlive ? 'active, ' : 'done, '}${time(mintedAt)}, ${time(Math.min(endsAt, now))}`;
      }),
  ]);
  return [
    '### Tokens kept fresh',
    '',
    '```mermaid',
    'gantt',
    '    title The life of each token (UTC)',
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    '    axisFormat %H:%M:%S',
    ...rows,
    '```',
    ...(left > 0 ? ['', `${left} earlier tokens are not shown.`] : []),
    '',
    '',
  ].join('\n');
}

/** A name as the diagram can hold it, whatever the file held. */
const plain = (name: string) => name.replace(/[^\w.-]/g, '_').slice(0, 100);

const time = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
