import type messages from '../../extension/_locales/en/messages.json';
import { findMessage, perLocale } from './messages.ts';

/** A message of the interface. */
export type MessageKey = keyof typeof messages;

type Stem<K, Suffix extends string> = K extends `${infer Name}_${Suffix}` ? Name : never;

/** A message with plural forms: `mentionCount` for `mentionCount_one` and `mentionCount_other`. */
export type CountKey = Extract<Stem<MessageKey, 'one'>, Stem<MessageKey, 'other'>>;

type Substitutions = readonly (string | number)[];

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const plurals = perLocale((locale) => new Intl.PluralRules(locale));

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

function find(key: string, substitutions: Substitutions): string {
  return findMessage(
    key,
    substitutions.map((value) => (typeof value === 'string' ? value : numbers().format(value))),
  );
}
