import { createHash } from 'node:crypto';
import type { Permissions } from '../facts/facts.ts';
import { printable } from '../output/printable.ts';
import { html, Html } from './html.ts';

/** A page as the listener sends it. */
export interface Page {
  readonly status: number;
  readonly html: string;
  /** Where its form may lead; undefined for a page without one. */
  readonly formOrigin?: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #ffffff; --soft: #59636e; --line: #d1d9e0; --go: #1a7f37; --on-go: #ffffff; --link: #0969da; --bad: #b31d28 }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --paper: #0d1117; --soft: #9198a1; --line: #3d444d; --go: #2ea043; --on-go: #0d1117; --link: #4493f8; --bad: #ff7b72 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p, ol, dl { margin: 0 0 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; font-weight: normal }
thead th { font-weight: 600 }
code { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
button, .go { display: inline-block; font: inherit; font-weight: 600; padding: .7rem 1.25rem; border: 1px solid transparent; border-radius: .4rem; background: var(--go); color: var(--on-go); text-decoration: none; cursor: pointer }
a { color: var(--link) }
a.go { color: var(--on-go) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px }
.bad { color: var(--bad); font-weight: 600 }
.soft { color: var(--soft) }
@media (forced-colors: active) { button, .go { border-color: ButtonText } }
`;

// One text for both: a blank more between the tags, and a browser would take no style at all.
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** What a browser is allowed to do on a page: show it, and send its form where it belongs. Nothing runs, nothing is loaded. */
export const policyOf = ({ formOrigin }: Page): string =>
  `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${formOrigin ?? "'none'"}; base-uri 'none'; frame-ancestors 'none'`;

function pageOf(status: number, title: string, body: Html, formOrigin?: string): Page {
  const whole = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · mint-app-token</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `;
  return { status, html: whole.text, ...(formOrigin !== undefined && { formOrigin }) };
}

export interface ProposedApp {
  readonly name: string;
  readonly owner: string;
  readonly repository: string;
  readonly permissions: Permissions;
  readonly wantedBy: ReadonlyMap<string, readonly string[]>;
  /** What happens to the client ID and the key, in words. */
  readonly destination: string;
  /** The page of GitHub's that the form leads to, and what it carries. */
  readonly action: string;
  readonly manifest: object;
}

/** The page that shows the App to be, with the one button that leads to GitHub. */
export function proposalPage(app: ProposedApp): Page {
  const host = new URL(app.action).host;
  const rows = Object.entries(app.permissions).map(
    ([name, level]) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${level}</td>
        <td>${files(app, name)}</td>
      </tr> `,
  );
  const body = html`<p>
      The workflows of <strong>${app.repository}</strong> are to use short-lived tokens of a GitHub App
      instead of a personal access token. GitHub shows this App once more, and you confirm it there. Its name
      can be changed there too.
    </p>
    <dl>
      <dt>Name</dt>
      <dd>${printable(app.name)}</dd>
      <dt>Owner</dt>
      <dd>${app.owner}</dd>
      <dt>Webhook</dt>
      <dd>none</dd>
      <dt>Who can install it</dt>
      <dd>only ${app.owner}</dd>
      <dt>Client ID and key</dt>
      <dd>${app.destination}</dd>
    </dl>
    <table>
      <caption>
        What it may do, and which file wants that
      </caption>
      <thead>
        <tr>
          <th scope="col">Permission</th>
          <th scope="col">Level</th>
          <th scope="col">Wanted by</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <h2>What happens next</h2>
    <ol>
      <li>You create the App on ${host}.</li>
      <li>The terminal takes over its key, and stores it. Nobody has to copy anything.</li>
      <li>You choose the repositories on which it is installed.</li>
      <li>The terminal mints a first token as a proof, and revokes it.</li>
    </ol>
    <form method="post" action="${app.action}">
      <input type="hidden" name="manifest" value="${JSON.stringify(app.manifest)}" />
      <button type="submit">Create the App on ${host}</button>
    </form>`;
  return pageOf(200, 'Create a GitHub App', body, new URL(app.action).origin);
}

const files = ({ wantedBy }: ProposedApp, name: string): Html[] =>
  (wantedBy.get(name) ?? []).map(
    (file, at) => html`${new Html(at > 0 ? '<br>' : '')}<code>${printable(file)}</code>`,
  );

/** The page after the App is created and its key is put away. */
export function createdPage({
  name,
  destination,
  installUrl,
  choice,
}: {
  readonly name: string;
  readonly destination: string;
  readonly installUrl: string;
  /** What to choose there, in words. */
  readonly choice: string;
}): Page {
  return pageOf(
    200,
    'The App is created',
    html`<p role="status"><strong>${printable(name)}</strong> is there. Client ID and key: ${destination}.</p>
      <p>One thing is left: install it, and choose ${printable(choice)}.</p>
      <p>If no page has opened for that, take this one:</p>
      <p><a class="go" rel="noreferrer" href="${installUrl}">Install the App</a></p>
      <p class="soft">The terminal waits for it, and goes on by itself.</p>`,
  );
}

/** The page when something went wrong after GitHub sent the browser back. */
export const failedPage = (what: string): Page =>
  pageOf(
    502,
    'That did not work',
    html`<p role="alert" class="bad">${printable(what)}</p>
      <p>The terminal says what to do.</p>`,
  );

/** The page for a visit that is not part of this run. */
export const refusedPage = (why: string): Page =>
  pageOf(
    400,
    'This address is not of this run',
    html`<p role="alert">It was not taken: ${printable(why)}.</p>
      <p>Nothing has changed. Go on with the page that the terminal names.</p>`,
  );

export const notFoundPage = (): Page =>
  pageOf(404, 'There is nothing here', html`<p>The terminal has the whole address of the page.</p>`);
