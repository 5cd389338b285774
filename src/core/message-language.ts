import { directionOf } from './text/direction-of.ts';

/** Where messages come from: the browser's i18n, or a messages file in tests. Empty for none. */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

/** The language messages are written in. */
export interface MessageLanguage {
  /** BCP 47: not the browser's, which the messages may not speak. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The language of a source, which its message `locale` names; English where it has none. */
export function messageLanguage(source: MessageSource): MessageLanguage {
  const locale = source('locale', []) || 'en';
  return { locale, direction: directionOf(locale) === 'rtl' ? 'rtl' : 'ltr' };
}
