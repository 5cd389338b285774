import { inEachBrowser } from '../e2e/harness/world.ts';
import { withControl } from './harness/hosts.ts';
import { size } from './pages/size.ts';

// Not among those that guard every change: what they measure is time, and theirs is long.
inEachBrowser('hostile pages of great size', size, withControl);
