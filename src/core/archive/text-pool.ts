import { encodeUtf8 } from './utf8.ts';
import { NO_TEXT } from './section.ts';

/** Collects texts for an archive, each once, numbered in the order of their first use. */
export class TextPool {
  readonly #numbers = new Map<string, number>();

  /** The number of a text; `NO_TEXT` for null. */
  add(text: string | null): number {
    if (text === null) return NO_TEXT;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** All texts in UTF-8, with where each begins and where the last ends. */
  pack(): { readonly bytes: Uint8Array; readonly starts: Uint32Array } {
    const parts = [...this.#numbers.keys()].map(encodeUtf8);
    const starts = new Uint32Array(parts.length + 1);
    for (const [i, part] of parts.entries()) starts[i + 1] = (starts[i] ?? 0) + part.length;
    const bytes = new Uint8Array(starts[parts.length] ?? 0);
    for (const [i, part] of parts.entries()) bytes.set(part, starts[i]);
    return { bytes, starts };
  }
}
