import { shownName } from '../archive/shown-name.ts';
import { editsBetween } from './edits-between.ts';
import { lettersAlike, likest } from './likeness.ts';
import { formsAsLong, formsLike, type NamedTopics, type NameForm } from './name-forms.ts';
import { plainWords } from './plain-words.ts';
import type { TopicHit } from './topic-hit.ts';
import { readTopicQuery, scoreName, WHOLE_NAME } from './topic-score.ts';

const MOST_TOPICS = 5;
/** Below this score the best topic shares so little with the search that a slip is as likely. */
const TELLING = 0.25;
/** Nobody types a longer name. */
const LONGEST = 120;
/** Shorter searches are like everything, and for longer ones nobody has only mistyped a name. */
const SHORTEST_GUESSED = 4;
const LONGEST_GUESSED = 32;
/** How much longer or shorter than the search a name may be: it is likened as a whole. */
const LENGTH_SHARE = 0.4;

/** A slip for each so many letters, and one: names of forty languages are like any word by more. */
const LETTERS_A_SLIP = 8;

const plainForms = new WeakMap<NameForm, string>();

/**
 * The topics whose names answer to a search, best first, at most five: those that it names in any
 * language, then those whose names it begins; where that tells little, those with a name like it first.
 */
export function findTopics(topics: NamedTopics, text: string): TopicHit[] {
  const search = text.slice(0, LONGEST);
  const query = readTopicQuery(search, plainWords(search));
  if (query.plain === '') return [];
  const scores = new Map<number, number>();
  for (const form of formsLike(topics, query.plain)) {
    const score = weigh(scoreName(plainForm(form), query), form.worth);
    if (score > (scores.get(form.entity) ?? 0)) scores.set(form.entity, score);
  }
  const best = Math.max(0, ...scores.values());
  const guessed = best < TELLING ? guessTopics(topics, query.plain) : [];
  const found = [...scores]
    .filter(([entity]) => !guessed.some((guess) => guess.entity === entity))
    .sort(([a, first], [b, second]) => second - first || a - b)
    .map(([entity, score]): TopicHit => {
      return { entity, by: score > WHOLE_NAME ? 'named' : 'begun', letters: [] };
    });
  return [...guessed, ...found].slice(0, MOST_TOPICS);
}

/** What a name is worth decides among whole names, and among begun ones, never between the two. */
function weigh(score: number, worth: number): number {
  return score > WHOLE_NAME ? WHOLE_NAME + worth * (score - WHOLE_NAME) : worth * score;
}

/** True where a term stands in the name of an entity: it is no slip, whether a text holds it or not. */
export function isNameTerm(topics: NamedTopics, term: string): boolean {
  return formsLike(topics, term).some((form) => ` ${plainForm(form)} `.includes(` ${term} `));
}

/** The topics with a name like a search that nothing answers to: slips, and words joined or split. */
function guessTopics(topics: NamedTopics, plain: string): TopicHit[] {
  if (plain.length < SHORTEST_GUESSED || plain.length > LONGEST_GUESSED) return [];
  const slack = Math.max(2, plain.length * LENGTH_SHARE);
  const forms = formsAsLong(topics, plain, slack);
  const guessed = likest(forms.map(plainForm), plain).flatMap((i) => forms[i] ?? []);
  const entities = [...new Set(guessed.map(({ entity }) => entity))].slice(0, MOST_TOPICS);
  return entities.map((entity) => {
    const guess = topics.entities[entity];
    const shown = guess === undefined ? '' : shownName(topics, guess);
    const name = plainWords(shown);
    // Only where the plain spelling stands letter for letter do its letters have a place in the name.
    const letters = name.length === shown.length ? lettersAlike(name, plain) : [];
    const isMisspelt = guessed.some(
      (form) => form.entity === entity && isSlip(plain, plainForm(form)),
    );
    return { entity, by: isMisspelt ? 'misspelt' : 'guessed', letters };
  });
}

/** Whether a name may have been meant, wherever its spaces stand. */
function isSlip(typed: string, name: string): boolean {
  const [word, other] = [typed, name].map((each) => each.replaceAll(' ', '')) as [string, string];
  const most = 1 + Math.floor(word.length / LETTERS_A_SLIP);
  return editsBetween(word, other, most) <= most;
}

function plainForm(form: NameForm): string {
  const plain = plainForms.get(form) ?? plainWords(form.text);
  plainForms.set(form, plain);
  return plain;
}
