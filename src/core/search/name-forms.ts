import type { Archive } from '../archive/archive.ts';
import { shownName } from '../archive/shown-name.ts';
import type { Entity } from '../model.ts';
import { scriptOf, scriptsOf } from './script-of.ts';

/** Topics with their names: those of their own, and what their readers see them called. */
export type NamedTopics = Pick<Archive, 'entities' | 'translation'>;

/** A name of a topic, not yet looked at closely. */
export interface NameForm {
  /** Index of its entity. */
  readonly entity: number;
  readonly text: string;
  /** What it is worth beside other names, at most 1: the name that people see most. */
  readonly worth: number;
  /** Roughly its plain spelling. */
  readonly hint: string;
}

const SHOWN = 1;
const OTHER = 0.6;
/** Short forms, demonyms, descriptions: they may mean something else. */
const UNSURE = 0.4;

/** Letters of a word that a name must hold to be looked at closely. */
const HINT = 3;
const DROPPED = /[.,]|\p{Mn}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Names come with the archive and change only with it. */
const known = new WeakMap<NamedTopics, ReadonlyMap<number, readonly NameForm[]>>();

/** The names, in the scripts of `plain`, that hold the beginning of one of its words, and all that may. */
export function formsLike(topics: NamedTopics, plain: string): NameForm[] {
  const hints = plain.split(' ').map((word) => word.slice(0, HINT));
  return formsIn(topics, plain).filter(
    ({ hint }) => !ASCII.test(hint) || hints.some((each) => hint.includes(each)),
  );
}

/** The names, in the scripts of `plain`, that are at most about `slack` letters longer or shorter. */
export function formsAsLong(topics: NamedTopics, plain: string, slack: number): NameForm[] {
  return formsIn(topics, plain).filter(({ hint }) => Math.abs(hint.length - plain.length) <= slack);
}

function formsIn(topics: NamedTopics, plain: string): NameForm[] {
  const byScript = known.get(topics) ?? groupByScript(formsOfAll(topics));
  known.set(topics, byScript);
  return [...scriptsOf(plain)].flatMap((script) => byScript.get(script) ?? []);
}

function groupByScript(forms: readonly NameForm[]): Map<number, NameForm[]> {
  const groups = new Map<number, NameForm[]>();
  for (const form of forms) {
    const script = scriptOf(form.text);
    const group = groups.get(script);
    if (group === undefined) groups.set(script, [form]);
    else group.push(form);
  }
  return groups;
}

function formsOfAll(topics: NamedTopics): NameForm[] {
  return topics.entities.flatMap((each, entity) => formsOf(each, entity, shownName(topics, each)));
}

function formsOf({ name, aliases }: Entity, entity: number, shown: string): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (text: string, worth: number): void => {
    const hint = text.normalize('NFKD').toLowerCase().replace(DROPPED, '');
    if ((forms.get(hint)?.worth ?? 0) < worth) forms.set(hint, { entity, text, worth, hint });
  };
  add(shown, SHOWN);
  add(name, SHOWN);
  for (const { form, trust, use } of aliases) {
    add(form, trust === 'always' && use !== 'demonym' && use !== 'description' ? OTHER : UNSURE);
  }
  return [...forms.values()];
}
