import { PAGE_CHECKS } from '../core/check-page-query.ts';
import type { Answer, Query, ToPage } from '../core/protocol.ts';
import { serve, type Handler } from './serve.ts';

/** What answers each question asked of a page script. */
export type PageAnswers = {
  readonly [K in keyof ToPage]: (
    query: Query<ToPage, K>,
  ) => Answer<ToPage, K> | Promise<Answer<ToPage, K>>;
};

/**
 * Answers what the background and the surfaces ask of this frame's page script.
 * @param alone - false on a page of the extension itself: see `serve`
 */
export function servePage(answers: PageAnswers, alone = true): void {
  serve(
    new Map(
      Object.entries(answers).map(([kind, answer]): [string, Handler] => [
        kind,
        {
          isFor: ({ from }) => from !== 'page',
          hasForm: PAGE_CHECKS[kind as keyof ToPage],
          answer,
        },
      ]),
    ),
    alone,
  );
}
