import type messages from '../../extension/_locales/en/messages.json';
import type { Messages, Substitution } from '../core/messages.ts';

/** A message of the interface. */
export type MessageKey = keyof typeof messages;

type Stem<K, Suffix extends string> = K extends `${infer Name}_${Suffix}` ? Name : never;

/** A message with plural forms: `mentionCount` for `mentionCount_one` and `mentionCount_other`. */
export type CountKey = Extract<Stem<MessageKey, 'one'>, Stem<MessageKey, 'other'>>;

let spoken: Messages | null = null;

/** Says which messages to speak in. Called once, by the door, before anything is drawn. */
export function setMessages(messages: Messages): void {
  spoken = messages;
}

/**
 * A message in the reader's language.
 * @param substitutions - what its placeholders stand for
 * @throws Error where no messages were set, or where it has no such message
 */
export function say(key: MessageKey, ...substitutions: readonly Substitution[]): string {
  return notEmpty(key, current().find(key, substitutions));
}

/**
 * A message in the plural form its number asks for.
 * @param count - also its first substitution
 * @throws Error as `say` does
 */
export function sayCount(
  key: CountKey,
  count: number,
  ...substitutions: readonly Substitution[]
): string {
  return notEmpty(key, current().findCount(key, count, substitutions));
}

/** A number by itself, as the reader's language writes it. */
export function sayNumber(value: number): string {
  return current().number(value);
}

/** The language of the messages, as BCP 47: dates and lists among them follow it too. */
export function locale(): string {
  return current().locale;
}

/** The way the language of the messages is written. */
export function direction(): 'ltr' | 'rtl' {
  return current().direction;
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

function current(): Messages {
  if (!spoken) throw new Error('no messages are set');
  return spoken;
}

function notEmpty(key: string, text: string): string {
  if (text === '') throw new Error(`no message ${key}`);
  return text;
}
