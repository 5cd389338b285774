/** What can be wrong with a value in a file of settings: it is not what it has to be. */
export const WRONGS = [
  'missing',
  'unknown',
  'object',
  'boolean',
  'choice',
  'delay',
  'list',
  'tooMany',
  'empty',
  'site',
  'day',
  'language',
  'text',
  'twice',
] as const;
export type Wrong = (typeof WRONGS)[number];

/** One thing that is wrong in a file of settings. */
export interface SettingsFault {
  /** Where: `sites[3].site`, entries counted from 0 as the file's readers do. */
  readonly path: string;
  readonly wrong: Wrong;
  /** What it may be instead, where that is one of a few words; else empty. */
  readonly choices: readonly string[];
}
