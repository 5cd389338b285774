import { useEffect, useState } from 'preact/hooks';
import { locale } from '../say.ts';
import { messageOf } from '../use-latest.ts';

/** A question under way, answered, or failed in its own words. */
export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

const ASKING = { state: 'asking' } as const;

/**
 * Asks whenever `about` changes, and again where topics are to be worded in another language. Answers
 * about something else are dropped.
 */
export function useAsked<T>(ask: (about: string) => Promise<T>, about: string): Asked<T> {
  const [latest, setLatest] = useState<{ about: string; asked: Asked<T> } | null>(null);
  useEffect(() => {
    let dropped = false;
    const set = (asked: Asked<T>): void => {
      if (!dropped) setLatest({ about, asked });
    };
    ask(about).then(
      (value) => {
        set({ state: 'answered', value });
      },
      (reason: unknown) => {
        set({ state: 'failed', reason: messageOf(reason) });
      },
    );
    return () => {
      dropped = true;
    };
  }, [ask, about, locale()]);
  return latest?.about === about ? latest.asked : ASKING;
}
