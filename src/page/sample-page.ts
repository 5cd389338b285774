import type { Settings } from '../core/settings/settings.ts';
import type { PageServices } from './session.ts';
import { PageScript } from './start-page.ts';

/**
 * The page script on a page of the extension itself that shows what it does. Nobody counts what is
 * found there, and the card's code has come with the page.
 */
export class SamplePage extends PageScript {
  constructor(
    { matching, rtl }: Pick<PageServices, 'matching' | 'rtl'>,
    desk: Omit<PageServices['desk'], 'loadCard'>,
    signal: AbortSignal,
  ) {
    const nothing = (): Promise<null> => Promise.resolve(null);
    const isOrphaned = (): boolean => false;
    const onOrphaned = (): void => undefined;
    const loadCard = nothing;
    const services = { matching, rtl, isOrphaned, onOrphaned, report: nothing };
    super({ ...services, desk: { ...desk, loadCard } }, nothing, signal);
  }

  /** Takes settings on, and reads whatever they say of other pages. */
  override async apply(settings: Settings): Promise<void> {
    await super.apply({ ...settings, newSites: true, sites: [], languages: null, muted: [] });
  }
}
