import { inEachBrowser } from '../e2e/harness/world.ts';
import { killedBackground } from './endings/killed-background.ts';
import { reloadedExtension } from './endings/reloaded-extension.ts';
import { withInsider } from './harness/insider.ts';
import { forgedMessages } from './messages/forged-messages.ts';

inEachBrowser(
  'a content script taken over',
  (world) => {
    forgedMessages(world);
    killedBackground(world);
    reloadedExtension(world);
  },
  withInsider,
);
