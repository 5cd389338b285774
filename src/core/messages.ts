import { messageLanguage, type MessageLanguage, type MessageSource } from './message-language.ts';
import { isolate } from './text/isolate.ts';

/** What a placeholder stands for: numbers are written as the language does, texts are isolated. */
export type Substitution = string | number;

/** The messages of one source, filled in as the language they are written in asks for. */
export class Messages implements MessageLanguage {
  readonly #source: MessageSource;
  readonly locale: string;
  readonly direction: MessageLanguage['direction'];
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;
  /** Messages without substitutions: a list says the same few for each of its rows. */
  readonly #plain = new Map<string, string>();

  constructor(source: MessageSource) {
    this.#source = source;
    const { locale, direction } = messageLanguage(source);
    this.locale = locale;
    this.direction = direction;
  }

  /** A message with its placeholders filled; empty where there is none. */
  find(key: string, substitutions: readonly Substitution[]): string {
    return substitutions.length === 0 ? this.#findPlain(key) : this.#fill(key, substitutions);
  }

  #findPlain(key: string): string {
    const known = this.#plain.get(key);
    if (known !== undefined) return known;
    const text = this.#source(key, []);
    this.#plain.set(key, text);
    return text;
  }

  #fill(key: string, substitutions: readonly Substitution[]): string {
    const texts = substitutions.map((value) =>
      typeof value === 'number' ? this.number(value) : isolate(value, this.direction),
    );
    return this.#source(key, texts);
  }

  /**
   * A message in the plural form its number asks for (CLDR plural rules): `KEY_one`, `KEY_few` ...,
   * and `KEY_other` where the language has no words of its own for that form. This is the one place
   * where a form falls back. Empty where there is none of them.
   * @param count - also its first substitution
   */
  findCount(key: string, count: number, substitutions: readonly Substitution[]): string {
    const all = [count, ...substitutions];
    this.#plurals ??= new Intl.PluralRules(this.locale);
    return (
      this.find(`${key}_${this.#plurals.select(count)}`, all) || this.find(`${key}_other`, all)
    );
  }

  /** A number as the language writes it: `1,840`. */
  number(value: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.locale);
    return this.#numbers.format(value);
  }
}
