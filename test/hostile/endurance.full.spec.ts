import { inEachBrowser } from '../e2e/harness/world.ts';
import { withControl } from './harness/hosts.ts';
import { endurance } from './pages/endurance.ts';

// Memory is measured in a browser that has done nothing else.
inEachBrowser('hostile pages that go on and on', endurance, withControl);
