import type { Archive } from './archive.ts';

/** How many articles these passages come from. */
export function countArticles(archive: Archive, passages: readonly number[]): number {
  return new Set(passages.map((passage) => archive.articleOf(passage))).size;
}
