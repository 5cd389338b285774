import type messages from '../../extension/_locales/en/messages.json';

/** A message of the interface. */
export type MessageKey = keyof typeof messages;

type Stem<K, Suffix extends string> = K extends `${infer Name}_${Suffix}` ? Name : never;

/** A message with plural forms: `mentionCount` for `mentionCount_one` and `mentionCount_other`. */
export type CountKey = Extract<Stem<MessageKey, 'one'>, Stem<MessageKey, 'other'>>;

/** Where messages come from: the browser's i18n, or the messages file itself in tests. Empty for none. */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

type Substitutions = readonly (string | number)[];

let source: MessageSource | null = null;
let language: string | null = null;

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const plurals = perLocale((locale) => new Intl.PluralRules(locale));

/** Names the source of every message. Called once, by the door, before anything is drawn. */
export function setMessages(from: MessageSource): void {
  source = from;
  language = null;
}

/**
 * A message in the reader's language.
 * @param substitutions - what its placeholders stand for; numbers are written as the language does
 * @throws Error where no source of messages was set, or where it has no such message
 */
export function say(key: MessageKey, ...substitutions: Substitutions): string {
  const text = find(key, substitutions);
  if (text === '') throw new Error(`no message ${key}`);
  return text;
}

/**
 * A message in the plural form its number asks for (CLDR plural rules).
 * @param count - also its first substitution
 * @throws Error as `say` does
 */
export function sayCount(key: CountKey, count: number, ...substitutions: Substitutions): string {
  const all = [count, ...substitutions];
  // A language may leave out the forms that read like its general one.
  return find(`${key}_${plurals().select(count)}`, all) || say(`${key}_other`, ...all);
}

/** A number by itself, as the reader's language writes it. */
export function sayNumber(value: number): string {
  return numbers().format(value);
}

/** The language of the messages, as BCP 47: dates, numbers and lists among them follow it too. */
export function locale(): string {
  return (language ??= find('locale', []) || 'en');
}

/**
 * Something that is made for a language, costly to make and cheap to use: made once, and again where
 * the language is another.
 */
export function perLocale<T>(make: (locale: string) => T): () => T {
  let made: { readonly of: string; readonly value: T } | null = null;
  return () => {
    if (made?.of !== locale()) made = { of: locale(), value: make(locale()) };
    return made.value;
  };
}

function find(key: string, substitutions: Substitutions): string {
  if (!source) throw new Error('no source of messages is set');
  return source(
    key,
    substitutions.map((value) => (typeof value === 'string' ? value : numbers().format(value))),
  );
}
