import { inEachBrowser } from '../e2e/harness/world.ts';
import { withEmptyBackground } from './endings/empty-background.ts';
import { killedBackground, killedEmptyBackground } from './endings/killed-background.ts';
import { reloadedExtension } from './endings/reloaded-extension.ts';
import { reaches } from './harness/effort.ts';
import { withInsider } from './harness/insider.ts';
import { clickedThrough } from './input/clicked-through.ts';
import { coveredCard } from './input/covered-card.ts';
import { movedCard } from './input/moved-card.ts';
import { syntheticEvents } from './input/synthetic-events.ts';
import { forgedMessages } from './messages/forged-messages.ts';

if (reaches('full')) {
  inEachBrowser('a background of nothing', killedEmptyBackground, withEmptyBackground);
}

inEachBrowser(
  'a content script taken over',
  (world) => {
    forgedMessages(world);
    killedBackground(world);
    syntheticEvents(world);
    coveredCard(world);
    clickedThrough(world);
    movedCard(world);
    reloadedExtension(world);
  },
  withInsider,
);
