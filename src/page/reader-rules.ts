import { isInLanguages } from '../core/gazetteer/block-language.ts';
import type { Block } from '../core/gazetteer/gazetteer.ts';
import type { EntityId, Mention } from '../core/model.ts';
import { heedMutings } from '../core/settings/heed-mutings.ts';
import { mutedOn, type IsMuted } from '../core/settings/mutings.ts';
import { wordKey } from '../core/settings/word-key.ts';
import { meanings } from '../core/settings/senses.ts';
import type { Settings } from '../core/settings/settings.ts';
import { primaryLanguage } from '../core/text/language.ts';

/** What of the reader's settings decides what is a mention. */
export interface RuleSettings extends Pick<Settings, 'languages' | 'muted' | 'senses'> {
  /** The site the page is on; null where it is not known, or no muting asks for it. */
  readonly site: string | null;
}

/** What the reader wants read and marked: by their settings, and by what they said on this page. */
export class ReaderRules {
  #isMuted: IsMuted = () => false;
  #languages: ReadonlySet<string> | null = null;
  #stated = '';
  /** What words mean on every page. */
  #senses: ReadonlyMap<string, EntityId | null> = new Map();
  /** What words mean on this page, by the words; null for "it is just a word here". */
  readonly #choices = new Map<string, EntityId | null>();

  /** Takes the settings' rules on. True where they are others than before. */
  take({ languages, muted, senses, site }: RuleSettings): boolean {
    const stated = JSON.stringify([languages, muted, muted.length > 0 ? site : null, senses]);
    if (stated === this.#stated) return false;
    this.#stated = stated;
    this.#isMuted = mutedOn(muted, site);
    this.#senses = meanings(senses);
    this.#languages = languages && new Set(languages.map(primaryLanguage));
    return true;
  }

  /**
   * Keeps what words mean, for as long as the page is open.
   * @param entity - null where they mean nothing; undefined to take an earlier choice back
   */
  choose(words: string, entity: EntityId | null | undefined): void {
    if (entity === undefined) this.#choices.delete(wordKey(words));
    else this.#choices.set(wordKey(words), entity);
  }

  /** Whether a block is in a language that the reader wants read. */
  reads(block: Block): boolean {
    return this.#languages === null || isInLanguages(block, this.#languages);
  }

  /** A mention as the reader will have it; null for none. */
  judge(mention: Mention, words: string): Mention | null {
    const heeded = heedMutings(mention, words, this.#isMuted);
    if (!heeded || this.#choices.size + this.#senses.size === 0) return heeded;
    const key = wordKey(words);
    const choice = this.#choices.has(key) ? this.#choices.get(key) : this.#senses.get(key);
    if (choice === undefined) return heeded;
    if (choice === null) return null;
    const known = [heeded.entity, ...heeded.others].includes(choice);
    return known ? { ...heeded, entity: choice, ask: false, others: [] } : heeded;
  }
}
