// The style and the script of the page, as the texts that they are: the page allows them by their hashes, so nothing may
// change them on the way, and the script runs in a browser, not here. It makes no HTML of text: every word that it shows
// is set as the text of an element.

export const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3); --back: light-dark(#ffffff, #0d1117);
  --line: light-dark(#8c959f, #6e7681); --soft: light-dark(#f6f8fa, #161b22); --link: light-dark(#0550ae, #79c0ff);
  --dim: light-dark(#57606a, #9198a1); }
body { margin: 0 auto; max-width: 100rem; padding: 1rem 1.5rem 4rem; background: var(--back); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
a { color: var(--link); } p { max-width: 60rem; }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; background: var(--soft); }
.figures strong { display: block; font-size: 1.5rem; }
.filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: .5rem 0; }
.filters label { display: grid; font-size: .9rem; }
input, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding: .5rem .75rem; color: var(--dim); }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line);
  overflow-wrap: break-word; min-width: 5rem; max-width: 15rem; }
thead th { background: var(--soft); white-space: nowrap; }
td:has(code) { min-width: 11rem; overflow-wrap: anywhere; }
.more { font: inherit; margin-top: .5rem; padding: .4rem .8rem; color: inherit; background: var(--soft);
  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;
  text-align: left; }
th button::after { content: " \\2195"; color: var(--dim); }
th[aria-sort="ascending"] button::after { content: " \\2191"; color: inherit; }
th[aria-sort="descending"] button::after { content: " \\2193"; color: inherit; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font-family: ui-monospace, monospace; font-size: .95em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media print { .filters, .skip { display: none; } .table { overflow: visible; } }
`;

export const SCRIPT = `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const main = document.querySelector('main');
  const make = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const { compare: compareText } = new Intl.Collator('en', { numeric: true });
  const compare = (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  // More rows make a browser slow; they are there to be filtered and sorted all the same.
  const MOST_ROWS = 300;

  const cellOf = (column, row, at) => {
    const value = row[at];
    const text = typeof value === 'number' ? String(value) : value;
    const href = column.links && row[column.links];
    const inside = href ? make('a', { href, rel: 'noreferrer' }, text) : text;
    if (column.isHead) return make('th', { scope: 'row' }, inside);
    return make('td', typeof value === 'number' ? { class: 'number' } : {}, column.isCode ? make('code', {}, inside) : inside);
  };

  for (const section of data.sections) {
    const body = make('tbody');
    const rows = section.rows.map((row) => ({
      row,
      text: section.columns.map((_, at) => row[at]).join('\\n').toLowerCase(),
    }));
    const elementOf = (each) =>
      (each.element ??= make('tr', {}, ...section.columns.map((column, at) => cellOf(column, each.row, at))));
    let most = MOST_ROWS;
    const more = make('button', { type: 'button', class: 'more' });
    more.addEventListener('click', () => {
      most = Infinity;
      show();
      body.rows[MOST_ROWS]?.querySelector('a, td, th')?.focus();
    });
    const heads = section.columns.map((column, at) => {
      const button = make('button', { type: 'button' }, column.name);
      const head = make('th', { scope: 'col', 'aria-sort': 'none' }, button);
      button.addEventListener('click', () => {
        const isUp = head.getAttribute('aria-sort') === 'ascending';
        for (const each of heads) each.setAttribute('aria-sort', 'none');
        head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
        rows.sort((a, b) => (isUp ? -1 : 1) * compare(a.row[at], b.row[at]));
        show();
      });
      return head;
    });
    const status = make('p', { role: 'status' });
    const search = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    const choices = section.columns.flatMap((column, at) => {
      if (!column.isChoice) return [];
      const values = [...new Set(section.rows.map((row) => row[at]))].sort(compare);
      const select = make('select', {}, make('option', { value: '' }, 'all'));
      for (const value of values) select.append(make('option', { value }, value));
      return [{ at, select, label: make('label', {}, column.name, select) }];
    });
    const show = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const shown = rows.filter(
        ({ row, text }) =>
          words.every((word) => text.includes(word)) &&
          choices.every(({ at, select }) => select.value === '' || row[at] === select.value),
      );
      body.replaceChildren(...shown.slice(0, most).map(elementOf));
      const count = Math.min(most, shown.length);
      const isCut = count < shown.length;
      status.textContent =
        count + ' of ' + (isCut ? shown.length : rows.length) + (isCut && shown.length < rows.length ? ' matches' : '') + ' shown';
      more.hidden = count === shown.length;
      more.textContent = 'Show all ' + shown.length;
    };
    search.addEventListener('input', show);
    for (const { select } of choices) select.addEventListener('change', show);
    const id = 'section-' + section.id;
    main.append(
      make('section', { 'aria-labelledby': id },
        make('h2', { id }, section.title),
        make('p', {}, section.about),
        make('div', { class: 'filters' },
          make('label', {}, 'Filter: ' + section.title, search),
          ...choices.map(({ label }) => label)),
        status,
        make('div', { class: 'table', role: 'region', 'aria-labelledby': id, tabindex: '0' },
          make('table', {}, make('caption', {}, section.caption), make('thead', {}, make('tr', {}, ...heads)), body))),
    );
    main.lastElementChild.append(more);
    show();
  }
  document.documentElement.setAttribute('data-ready', '');
})();
`;
