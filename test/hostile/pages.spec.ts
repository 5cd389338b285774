import { inEachBrowser } from '../e2e/harness/world.ts';
import { withControl } from './harness/hosts.ts';
import { overridden } from './pages/overridden.ts';
import { tampering } from './pages/tampering.ts';
import { traces } from './pages/traces.ts';

// Starting a browser takes longer than most of these tests, so they share one.
inEachBrowser(
  'hostile pages',
  (world) => {
    traces(world);
    overridden(world);
    tampering(world);
  },
  withControl,
);
