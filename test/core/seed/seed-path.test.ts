import { describe, expect, it } from 'vitest';
import { kindOfSeed } from '../../../src/core/seed/seed-path.ts';

describe('what the file at a path holds', () => {
  it.each([
    ['seeds/articles/2021/a.md', 'article'],
    ['seeds/entities/places.yaml', 'entities'],
    ['seeds\\translations\\fr.yaml', 'translation'],
  ])('is said by its folder and its ending: %s', (path, kind) => {
    expect(kindOfSeed(path)).toBe(kind);
  });

  it.each(['seeds/fr.yaml', 'seeds/articles/a.txt', 'seeds/entities/a.md', 'a.md'])(
    'is nothing that belongs there: %s',
    (path) => {
      expect(kindOfSeed(path)).toBeNull();
    },
  );

  it.each([
    ['/home/me/entities/seeds/translations/fr.yaml', 'translation'],
    ['/home/me/translations/seeds/entities/a.yaml', 'entities'],
    ['seeds/articles/translations/a.md', 'article'],
  ])('is said by the nearest of such folders: %s', (path, kind) => {
    expect(kindOfSeed(path)).toBe(kind);
  });
});
