import type { Archive } from '../archive/archive.ts';
import { likest } from './likeness.ts';
import { plainWords } from './plain-words.ts';

/** A search that finds fewer passages than this is helped out. */
export const FEW_HITS = 3;

/** Shorter searches are like everything, and longer ones like nothing. */
const SHORTEST = 5;
const LONGEST = 48;
/** Comparing takes as long as there are titles; so many are done within a frame. */
const MOST_TITLES = 1000;
/** A letter in five may be wrong: titles are long, and among so many letters more would fit anything. */
const THRESHOLD = 0.2;

interface Title {
  readonly plain: string;
  readonly passage: number;
}

/** Titles come with the archive and change only with it. */
const known = new WeakMap<Archive, readonly Title[]>();

/**
 * Passages whose heading, or whose article's title, has something like a search in it, likest first:
 * for words joined or split, the middle of a word, and more slips than a word may have.
 */
export function rescuePassages(archive: Archive, text: string): number[] {
  const wanted = plainWords(text);
  if (wanted.length < SHORTEST || wanted.length > LONGEST) return [];
  const titles = known.get(archive) ?? titlesOf(archive);
  known.set(archive, titles);
  const like = likest(
    titles.map(({ plain }) => plain),
    wanted,
    THRESHOLD,
  );
  return [...new Set(like.flatMap((place) => titles[place]?.passage ?? []))];
}

/** Titles of articles stand for their first passages. */
function titlesOf(archive: Archive): Title[] {
  const { articles, passageCount } = archive;
  const titles = articles.map(({ title, first }) => ({ plain: plainWords(title), passage: first }));
  const rest = Math.max(0, Math.min(passageCount, MOST_TITLES - titles.length));
  const headings = Array.from({ length: rest }, (_, passage) => {
    return { plain: plainWords(archive.passage(passage).heading), passage };
  });
  return [...titles, ...headings].slice(0, MOST_TITLES).filter(({ plain }) => plain !== '');
}
