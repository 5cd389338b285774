import type { Message, MessagesFile } from './messages-file.ts';
import { numbersOf, pluralForms } from './plural-forms.ts';

/** A message of English, and the form of it that a language's own form is held against. */
interface Wanted {
  readonly key: string;
  readonly english: Message;
  /** Set where it is one of the plural forms of a message. */
  readonly form: string | null;
}

/**
 * What is wrong with the messages of a language beside the English ones: a sentence each, none where
 * all is well.
 * @param same - keys whose text may be as in English, each with a reason
 */
export function localeFaults(
  file: MessagesFile,
  english: MessagesFile,
  same: Readonly<Record<string, string>>,
): string[] {
  const language = file.locale?.message ?? '';
  if (language === '') return ['locale is missing'];
  const wanted = wantedKeys(english, language);
  return [
    ...keyFaults(file, wanted),
    ...wanted.flatMap(({ key, english, form }) => {
      const message = file[key];
      if (!message) return [];
      const spelledOut = form !== null && numbersOf(language, form).length === 1;
      const optional = spelledOut ? ['count'] : [];
      return [
        ...formFaults(message),
        ...placeholderFaults(message, english, optional),
        ...textFaults(message.message, english.message, language),
        ...copyFaults(message.message, english.message, same[key]),
      ].map((fault) => `${key} ${fault}`);
    }),
  ];
}

/** The keys that a language must have, in order: English's, with the language's own plural forms. */
export function wantedKeys(english: MessagesFile, language: string): Wanted[] {
  return Object.entries(english).flatMap(([key, message]): Wanted[] => {
    const stem = pluralStem(english, key);
    if (stem === null) return [{ key, english: message, form: null }];
    if (key.endsWith('_one')) return [];
    return pluralForms(language).map((form) => ({
      key: `${stem}_${form}`,
      english: message,
      form,
    }));
  });
}

/** `mentionCount` for `mentionCount_one` and `mentionCount_other`; null where there is no such pair. */
export function pluralStem(english: MessagesFile, key: string): string | null {
  const stem = key.replace(/_(one|other)$/, '');
  return stem !== key && `${stem}_one` in english && `${stem}_other` in english ? stem : null;
}

function keyFaults(file: MessagesFile, wanted: readonly Wanted[]): string[] {
  const keys = wanted.map(({ key }) => key);
  const own = Object.keys(file);
  const missing = keys.filter((key) => !(key in file)).map((key) => `${key} is missing`);
  const unknown = own.filter((key) => !keys.includes(key)).map((key) => `${key} is unknown`);
  const shuffled = own.filter((key) => keys.includes(key)).find((key, at) => key !== keys[at]);
  const faults = [...missing, ...unknown];
  if (faults.length > 0 || shuffled === undefined) return faults;
  return [`${shuffled} stands elsewhere in English`];
}

/** Descriptions and examples are for translators, and stand in English alone. */
function formFaults(message: Message): string[] {
  const fields = Object.keys(message).filter((name) => !/^(message|placeholders)$/.test(name));
  const inner = Object.values(message.placeholders ?? {}).flatMap((one) => Object.keys(one));
  return [...fields, ...inner.filter((name) => name !== 'content')].map(
    (name) => `has a field ${name}`,
  );
}

function placeholderFaults(
  { message, placeholders = {} }: Message,
  english: Message,
  optional: readonly string[],
): string[] {
  const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name));
  const theirs = english.placeholders ?? {};
  const stray = message.replace(/\$\w+\$/g, '').includes('$') ? ['has a stray dollar sign'] : [];
  return [
    ...stray,
    ...Object.keys(theirs)
      .filter((name) => !used.has(name) && !optional.includes(name))
      .map((name) => `does not use $${name}$`),
    ...[...used].filter((name) => !(name in placeholders)).map((name) => `has no $${name}$`),
    ...Object.entries(placeholders)
      .filter(([name, { content }]) => !used.has(name) || theirs[name]?.content !== content)
      .map(([name]) => `declares another $${name}$ than English, or does not use it`),
  ];
}

/** Marks and embeddings of direction: names are isolated when they are filled in, and only then. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const STOP = /[.。]$/;
const QUESTION = /[?？؟]$/;

function textFaults(text: string, english: string, language: string): string[] {
  const faults: [boolean, string][] = [
    [text.trim() === '', 'is empty'],
    [text !== text.trim(), 'begins or ends with a space'],
    [DIRECTION.test(text), 'holds a control of direction'],
    [/[!！]|\.\.\./.test(text), 'exclaims or trails off'],
    [/["']/.test(text), 'has typewriter quotes'],
    [STOP.test(text) !== STOP.test(english), 'ends in a full stop where English does not, or not'],
    [QUESTION.test(text) !== QUESTION.test(english), 'asks where English does not, or not'],
    [/^fr\b/.test(language) && / [:;?!»]|« /.test(text), 'lacks a no-break space'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}

function copyFaults(text: string, english: string, reason: string | undefined): string[] {
  const words = english.replace(/\$\w+\$/g, '');
  const copied = text === english && /\p{L}/u.test(words);
  if (copied && reason === undefined) return ['is as in English'];
  if (!copied && reason !== undefined) return ['is said to be as in English, and is not'];
  return [];
}
