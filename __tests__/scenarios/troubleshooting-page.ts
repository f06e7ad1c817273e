import { catalogue, type CatalogueEntry, type Code } from '../../src/failures/catalogue.ts';
import type { KeyStand } from '../key-stores/stand.ts';
import type { StoreServer } from '../key-stores/store-server.ts';
import type { Scenario } from './harness.ts';

/** A message of the sandbox as it would be on github.com: what differs from run to run is replaced. */
export function tidy(
  message: string,
  { github, app, store, idTokens }: Pick<Scenario, 'github' | 'app'> & Partial<KeyStand<StoreServer>>,
): string {
  const withServices = [
    [store?.url, 'vault.example.com'] as const,
    [idTokens?.issuer, 'token.actions.githubusercontent.com'] as const,
  ].reduce(
    (text, [url, host]) =>
      url ? text.replaceAll(url, `https://${host}`).replaceAll(new URL(url).host, host) : text,
    message,
  );
  return withServices
    .replaceAll(github.apiUrl, 'https://github.com')
    .replace('https://github.com knows', 'https://api.github.com knows')
    .replaceAll(app.clientId, 'Iv23liAbCdEfGhIjKlMn')
    .replaceAll(/127\.0\.0\.1:1\b/g, '203.0.113.7:443')
    .replace(new RegExp(github.apiUrl.replace(/^https?:\/\//, ''), 'g'), 'api.github.com')
    .replace('App on api.github.com', 'App on github.com')
    .replace(/request id [0-9A-F:]{20,}/g, 'request id 8C1A:3F2B61:1D7E0:21F4A:6921B0C4')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '2026-01-31T12:00:00Z')
    .replace(/within \d+ s/g, 'within 10 s')
    .replace(/SHA256:[A-Za-z0-9+/]{43}=/g, 'SHA256:uNiVztksCsDhcc0u9e8BrrQXVUpKZIaf7h6gY2u5fAk=')
    .replace(/\b(89\d|90\d|910) seconds/g, '900 seconds')
    .replace(/(?:https?:\/\/)?127\.0\.0\.1:\d{4,5}/g, 'gitlab.example.com')
    .replace(/[^ ']*\/\.gitconfig/g, '/home/runner/.gitconfig')
    .replace(/[^ ]*\/gone\/output/g, '/runner/_temp/output');
}

/** docs/troubleshooting.md: one entry for each code, with the message as a user sees it. */
export function renderTroubleshooting(samples: Partial<Record<Code, string>>): string {
  const entries = Object.entries(catalogue) as [Code, CatalogueEntry][];
  return [
    '<!-- Generated from src/failures/catalogue.ts and the scenarios that provoke each failure: do not edit.',
    '     npm run update-docs writes it, and a test fails when it is stale. -->',
    '',
    '# Troubleshooting',
    '',
    'A failure leaves one annotation. Its first word is a code; look it up here.',
    '',
    ...entries.map(([code, { title }]) => `- [\`${code}\`](#${code}): ${title}`),
    '',
    ...entries.flatMap(([code, { title, cause, fix, link }]) => [
      `## ${code}`,
      '',
      `**${title}.** ${cause}`,
      '',
      '```text',
      samples[code] ?? '',
      '```',
      '',
      `**What to do:** ${fix}`,
      '',
      ...(link ? [`**Read on:** <${link}>`, ''] : []),
    ]),
  ].join('\n');
}
