import { useEffect } from 'preact/hooks';
import { UNTOLD } from '../../core/untold.ts';
import { locale, say } from '../say.ts';

/** Names the tab after what it shows, where its address says so, too. */
export function usePageTitle(page: string | null): void {
  const language = locale();
  useEffect(() => {
    if (page === null) return;
    const isTold = location.hash !== `#${UNTOLD}`;
    document.title = say('pageTitle', isTold ? page : say('archiveTitle'));
  }, [page, language]);
}
