import { inEachBrowser } from '../e2e/harness/world.ts';
import { traces } from './pages/traces.ts';

// Starting a browser takes longer than most of these tests, so they share one.
inEachBrowser('hostile pages', (world) => {
  traces(world);
});
