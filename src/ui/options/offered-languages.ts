/**
 * Languages that can be chosen to be read: those the shipped archive has names in, and others with
 * many readers, for a build with another archive. BCP 47.
 */
export const OFFERED_LANGUAGES: readonly string[] = [
  ...['ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he'],
  ...['hi', 'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'lo', 'lt', 'lv', 'mn'],
  ...['ms', 'my', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'te'],
  ...['th', 'tr', 'uk', 'ur', 'vi', 'zh'],
];
