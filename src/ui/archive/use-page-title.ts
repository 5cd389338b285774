import { useEffect } from 'preact/hooks';
import { say } from '../say.ts';

/** Names the tab after what it shows. */
export function usePageTitle(page: string | null): void {
  useEffect(() => {
    if (page !== null) document.title = say('pageTitle', page);
  }, [page]);
}
