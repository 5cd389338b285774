import { CHECKS } from '../core/check-query.ts';
import type { Answer, FromPages, Query, ToBackground } from '../core/protocol.ts';
import { serve, type Handler, type Sender } from './serve.ts';

type PageSender = Sender & { readonly from: 'page' };

/** The welcome page marks a sample and opens cards in it, as page scripts do. */
type OpenToBoth = 'card';
const OPEN_TO_BOTH: ReadonlySet<string> = new Set<OpenToBoth>(['card']);

/** What answers each question: page scripts' with who asked, surfaces' without. */
export type BackgroundAnswers = {
  readonly [K in keyof ToBackground]: (
    query: Query<ToBackground, K>,
    sender: K extends Exclude<keyof FromPages, OpenToBoth> ? PageSender : Sender,
  ) => Answer<ToBackground, K> | Promise<Answer<ToBackground, K>>;
};

/**
 * All that a page script may ask. It runs in a renderer that a hostile page may have taken over, so
 * it can neither list, search nor write, and a surface has no need to pretend to be a page.
 */
const OPEN_TO_PAGES: ReadonlySet<string> = new Set<keyof FromPages>([
  'card',
  'report',
  'getReady',
  'loadCard',
  'openArchive',
  'openSettings',
  'site',
]);

/** Answers the questions of page scripts and surfaces. To be called before any await. */
export function serveBackground(answers: BackgroundAnswers): void {
  serve(
    new Map(
      Object.entries(answers).map(([kind, answer]): [string, Handler] => [
        kind,
        {
          allows: (sender, query) =>
            (OPEN_TO_BOTH.has(kind) || (sender.from === 'page') === OPEN_TO_PAGES.has(kind)) &&
            CHECKS[kind as keyof ToBackground](query),
          answer: answer as Handler['answer'],
        },
      ]),
    ),
  );
}
