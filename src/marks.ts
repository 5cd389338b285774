/** Door: finds and marks names in the frame it is loaded into, once another door starts it. */
import { loadGazetteer } from './browser/gazetteer.ts';
import { openGazetteer } from './core/gazetteer/open.ts';
import { offerMarks } from './page/marks-handshake.ts';
import { Matching } from './page/matching.ts';
import { claimFrame } from './page/one-copy.ts';
import { PageScript } from './page/start-page.ts';

offerMarks({
  claimFrame,
  start: (services, site, signal) =>
    // The names are opened with the first text: a frame that is never read costs nothing.
    new PageScript(
      { ...services, matching: () => new Matching(() => openGazetteer(loadGazetteer())) },
      site,
      signal,
    ),
});
