/** Where messages come from: the browser's i18n, or the messages file itself in tests. Empty for none. */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

let source: MessageSource | null = null;
let language: string | null = null;

/** Names the source of every message. Called once, by the door, before anything is drawn. */
export function setMessages(from: MessageSource): void {
  source = from;
  language = null;
}

/**
 * A message as its source gives it; empty where it has none.
 * @throws Error where no source was named
 */
export function findMessage(key: string, substitutions: readonly string[]): string {
  if (!source) throw new Error('no source of messages is set');
  return source(key, substitutions);
}

/** The language of the messages, as BCP 47: dates, numbers and lists among them follow it too. */
export function locale(): string {
  return (language ??= findMessage('locale', []) || 'en');
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
