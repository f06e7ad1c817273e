// What holds whatever a workflow asks for. Keys and the network have files of their own.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePermissions } from '../../src/inputs/permissions.ts';
import { parseTargets, type Target } from '../../src/inputs/target.ts';
import { joined, pick, read, text, word } from './fuzz.ts';
import { piecesOf } from './problems.ts';

test('permissions: problems, or a request that GitHub can be sent', async () => {
  const name = fc.oneof(word('contents pull-requests metadata new_one __proto__ constructor'), text);
  const level = fc.oneof(word('read write admin none Write'), text);
  const scrap = pick(
    ...'contents pull-requests inherit permissions read write - ? [ ] { } &a *a ~ # % " 1e3 .nan 0x1f <<:'.split(
      ' ',
    ),
    ...[
      ': ',
      ': ',
      '\n',
      '\n',
      '  ',
      '\t',
      ', ',
      '|\n',
      '>\n',
      '---\n',
      "'",
      '!!str ',
      '2001-01-01',
      'x'.repeat(120),
    ],
  );
  const block = fc.oneof(
    text,
    pick('inherit'),
    fc.array(scrap, { maxLength: 20 }).map((scraps) => scraps.join('')),
    fc.dictionary(name, fc.oneof(level, level, fc.jsonValue())).map((it) => JSON.stringify(it)),
    fc.dictionary(word('contents pull-requests new-one'), word('read write')).map((it) => JSON.stringify(it)),
    // An anchor may stand for what it is in itself.
    joined(word('contents new-one'), pick(': '), pick('&a [*a]', '&a {b: *a}', '&a [read]')),
  );
  const single = fc.oneof(
    pick({}),
    fc.dictionary(
      name,
      level.filter((it) => it.trim() !== ''),
    ),
  );

  await fc.assert(
    fc.asyncProperty(block, single, async (written, inputs) => {
      const { value, problems } = read((report) =>
        parsePermissions({ block: written, single: inputs }, report),
      );
      const request = await value;
      const given = [written, ...Object.keys(inputs), ...Object.values(inputs)];
      const said = new Set(problems.flatMap((problem) => piecesOf(problem.text, 101)));
      expect(given.flatMap((it) => piecesOf(it, 101)).filter((piece) => said.has(piece))).toEqual([]);
      if (problems.length > 0) return;
      if (request.kind === 'limited') {
        for (const [asked, levelAsked] of Object.entries(request.levels)) {
          expect(asked).toMatch(/^[a-z][a-z0-9_]{0,99}$/);
          expect(levelAsked).toMatch(/^(read|write|admin)$/);
        }
      } else {
        // Everything is asked for by saying so, or by saying nothing at all; never by a slip.
        expect(inputs).toEqual({});
        expect(request.meant).toBe(written.trim() !== '');
      }
    }),
  );
});

describe('repositories', () => {
  const part = fc.oneof(word('app APP lib a.b .github .. . %2e%2e a\\b ä - a?b a#b a\u0000b'), fc.string());
  const entry = fc.oneof(part, joined(part, pick('/'), part), text);
  const many = fc
    .integer({ min: 490, max: 510 })
    .map((count) => Array.from({ length: count }, (_, at) => `r${at}`));
  const list = fc.oneof(fc.array(entry), fc.array(word('app APP acme/app Acme/lib other/app')), many);
  const request = fc.record({
    owner: fc.oneof(pick('', '', 'acme', 'ACME'), part),
    repositories: fc.tuple(list, pick(',', '\n', ' , ')).map(([all, comma]) => all.join(comma)),
    enterprise: fc.oneof({ weight: 4, arbitrary: pick('') }, part),
    installationId: fc.oneof({ weight: 4, arbitrary: pick('') }, part, fc.nat().map(String)),
    currentRepository: pick('acme/app', '', undefined),
  });
  const ownerIn = (target: Target) => (target.kind === 'enterprise' ? target.enterprise : target.owner);
  const inLowerCase = (names: readonly string[]) => names.map((name) => name.toLowerCase());

  test('problems, or names that stay in their place of a URL, none twice', () => {
    fc.assert(
      fc.property(request, (it) => {
        const { value: targets, problems } = read((report) => parseTargets(it, report));
        if (problems.length > 0) return;
        const owners = targets.flatMap((target) => ownerIn(target) ?? []);
        expect(new Set(inLowerCase(owners)).size).toBe(owners.length);
        for (const target of targets) {
          const names = 'repositories' in target ? target.repositories : [];
          expect(names.length).toBeLessThanOrEqual(500);
          expect(new Set(inLowerCase(names)).size).toBe(names.length);
          for (const name of [...names, ...owners]) {
            expect(encodeURIComponent(name)).toBe(name);
            expect(new URL(`https://host/repos/${name}/x`).pathname).toBe(`/repos/${name}/x`);
          }
          if (target.kind === 'installation') expect(String(target.id)).toBe(it.installationId);
        }
      }),
    );
  });

  test('whatever the runner calls the current repository', () => {
    fc.assert(
      fc.property(request, entry, (it, currentRepository) => {
        read((report) => parseTargets({ ...it, currentRepository }, report));
      }),
    );
  });
});
