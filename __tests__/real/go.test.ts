import { expect, test } from '@jest/globals';
import { ACME, gitIn, GO_RECIPE, runRecipe } from '../scenarios/recipe-run.ts';

test(GO_RECIPE, () =>
  runRecipe({
    title: GO_RECIPE,
    files: () => ({
      'acme/app': { 'go.mod': 'module example.com/app\n\ngo 1.20\n\nrequire github.com/acme/lib v0.1.0\n' },
      'acme/lib': { 'go.mod': 'module github.com/acme/lib\n\ngo 1.20\n', 'lib.go': 'package lib\n' },
    }),
    arrange: ({ world }) => gitIn(world, 'acme/lib', 'tag', 'v0.1.0', 'main'),
    check: ({ traffic }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `fetch acme/lib: ${ACME}`]);
    },
  }),
);
