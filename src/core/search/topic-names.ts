import type { Entity } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { plainWords } from './plain-words.ts';
import { scriptOf, scriptsOf } from './script-of.ts';

/** One name of a topic as searches compare it. */
export interface TopicName {
  /** Index of its entity. */
  readonly entity: number;
  /** As `plainWords` gives it. */
  readonly plain: string;
  /** True where it is written in a script without spaces. */
  readonly unspaced: boolean;
  /** What it is worth beside other names, at most 1: the name that people see most. */
  readonly worth: number;
}

/** A name not yet looked at closely. */
interface Form {
  readonly entity: number;
  readonly text: string;
  readonly worth: number;
  /** Roughly its plain spelling. */
  readonly hint: string;
}

const SHOWN = 1;
const OTHER = 0.9;
/** Short forms, demonyms, descriptions: they may mean something else. */
const UNSURE = 0.7;

/** Letters of a word that a name must hold to be looked at closely. */
const HINT = 3;
const DROPPED = /[.,]|\p{Mn}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Forms come with the archive and change only with it; names are read from them once they are asked for. */
const known = new WeakMap<readonly Entity[], ReadonlyMap<number, readonly Form[]>>();
const read = new WeakMap<Form, TopicName>();

/** The names that hold the beginning of a word of `plain`, and all that may, in its scripts. */
export function namesLike(entities: readonly Entity[], plain: string): TopicName[] {
  const hints = plain.split(' ').map((word) => word.slice(0, HINT));
  return formsIn(entities, plain)
    .filter(({ hint }) => !ASCII.test(hint) || hints.some((each) => hint.includes(each)))
    .map(readName);
}

/** The names in the scripts of `plain` that are at most `slack` code units longer or shorter. */
export function namesAsLong(
  entities: readonly Entity[],
  plain: string,
  slack: number,
): TopicName[] {
  return formsIn(entities, plain)
    .filter(({ hint }) => Math.abs(hint.length - plain.length) <= slack)
    .map(readName);
}

/** True where a term stands in the name of an entity: it is no slip, whether a text holds it or not. */
export function isNameTerm(entities: readonly Entity[], term: string): boolean {
  return namesLike(entities, term).some(({ plain }) => ` ${plain} `.includes(` ${term} `));
}

function formsIn(entities: readonly Entity[], text: string): Form[] {
  const byScript = known.get(entities) ?? groupByScript(entities.flatMap(formsOf));
  known.set(entities, byScript);
  return [...scriptsOf(text)].flatMap((script) => byScript.get(script) ?? []);
}

function groupByScript(forms: readonly Form[]): Map<number, Form[]> {
  const groups = new Map<number, Form[]>();
  for (const form of forms) {
    const script = scriptOf(form.text);
    const group = groups.get(script);
    if (group === undefined) groups.set(script, [form]);
    else group.push(form);
  }
  return groups;
}

function formsOf({ name, aliases }: Entity, entity: number): Form[] {
  const forms = new Map<string, Form>();
  const add = (text: string, worth: number): void => {
    const hint = text.normalize('NFKD').toLowerCase().replace(DROPPED, '');
    if ((forms.get(hint)?.worth ?? 0) < worth) forms.set(hint, { entity, text, worth, hint });
  };
  add(name, SHOWN);
  for (const { form, trust, use } of aliases) {
    add(form, trust === 'always' && use !== 'demonym' && use !== 'description' ? OTHER : UNSURE);
  }
  return [...forms.values()];
}

function readName(form: Form): TopicName {
  const before = read.get(form);
  if (before !== undefined) return before;
  const plain = plainWords(form.text);
  const unspaced = tokenize(plain).every((token) => token.unspaced);
  const name = { entity: form.entity, plain, unspaced, worth: form.worth };
  read.set(form, name);
  return name;
}
