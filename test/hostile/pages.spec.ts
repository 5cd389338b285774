import { inEachBrowser } from '../e2e/harness/world.ts';
import { withControl } from './harness/hosts.ts';
import { documents } from './pages/documents.ts';
import { editors } from './pages/editors.ts';
import { frameworks } from './pages/frameworks.ts';
import { layers } from './pages/layers.ts';
import { overridden } from './pages/overridden.ts';
import { policies } from './pages/policies.ts';
import { reach } from './pages/reach.ts';
import { styles } from './pages/styles.ts';
import { tampering } from './pages/tampering.ts';
import { traces } from './pages/traces.ts';

// Starting a browser takes longer than most of these tests, so they share one.
inEachBrowser(
  'hostile pages',
  (world) => {
    traces(world);
    frameworks(world);
    editors(world);
    policies(world);
    reach(world);
    overridden(world);
    tampering(world);
    layers(world);
    styles(world);
    documents(world);
  },
  withControl,
);
