import { compileIndex } from '../../../../src/core/search/compile-index.ts';
import { openIndex } from '../../../../src/core/search/open-index.ts';
import { searchIndex } from '../../../../src/core/search/search.ts';
import type { Engine } from '../engine.ts';

export const SIDELIGHT = 'Sidelight';

/** The project's own engine. */
export const sidelight: Engine = {
  name: SIDELIGHT,
  counts: true,
  build: (texts) =>
    Promise.resolve(compileIndex(texts.map((text) => ({ ...text, language: 'en' })))),
  open: (kept) => {
    const index = openIndex(kept);
    return Promise.resolve((query, { limit, count }) =>
      searchIndex(index, query, { limit, exact: false, count }).hits.map(
        ({ document }) => document,
      ),
    );
  },
};
