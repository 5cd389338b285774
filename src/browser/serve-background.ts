import { CHECKS } from '../core/check-query.ts';
import type { Answer, FromPages, Query, ToBackground } from '../core/protocol.ts';
import { serve, type Handler, type Sender } from './serve.ts';

type PageSender = Sender & { readonly from: 'page' };
/** The background asks itself nothing. */
export type Asker = Exclude<Sender, { readonly from: 'background' }>;

/** The welcome page marks a sample and opens cards in it, as page scripts do. */
type OpenToBoth = 'card' | 'mute' | 'unmute' | 'remember' | 'forget' | 'openSettings';
const OPEN_TO_BOTH: ReadonlySet<string> = new Set<OpenToBoth>([
  'card',
  'mute',
  'unmute',
  'remember',
  'forget',
  'openSettings',
]);

/** What answers each question: page scripts' with who asked, surfaces' without. */
export type BackgroundAnswers = {
  readonly [K in keyof ToBackground]: (
    query: Query<ToBackground, K>,
    sender: K extends Exclude<keyof FromPages, OpenToBoth> ? PageSender : Asker,
  ) => Answer<ToBackground, K> | Promise<Answer<ToBackground, K>>;
};

/**
 * All that a page script may ask. It runs in a renderer that a hostile page may have taken over, so
 * it can neither list, search, export nor delete. What a card mutes or remembers is all it has
 * written, by questions of their own: see `cardMutings` and `cardSenses` for how little these can do. A surface has no need to
 * pretend to be a page.
 */
const OPEN_TO_PAGES: ReadonlySet<string> = new Set<keyof FromPages>([
  'card',
  'report',
  'getReady',
  'loadCard',
  'openArchive',
  'openSettings',
  'site',
  'ownRules',
  'isVisit',
  'remember',
  'forget',
  'mute',
  'unmute',
]);

/** Answers the questions of page scripts and surfaces. To be called before any await. */
export function serveBackground(answers: BackgroundAnswers): void {
  serve(
    new Map(
      Object.entries(answers).map(([kind, answer]): [string, Handler] => [
        kind,
        {
          isFor: ({ from }) => mayAsk(from, kind),
          hasForm: CHECKS[kind as keyof ToBackground],
          answer: answer as Handler['answer'],
        },
      ]),
    ),
  );
}

function mayAsk(from: Sender['from'], kind: string): boolean {
  if (from === 'page') return OPEN_TO_PAGES.has(kind);
  return from === 'surface' && (OPEN_TO_BOTH.has(kind) || !OPEN_TO_PAGES.has(kind));
}
