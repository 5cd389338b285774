import { id, isCount, isNull, record, type Check } from './form.ts';
import type { ToPage } from './protocol.ts';

/**
 * Whether what a page script is asked has the form the protocol gives it. Apart from what others are
 * asked: every page loads this.
 */
export const PAGE_CHECKS: { readonly [K in keyof ToPage]: Check } = {
  report: isNull,
  rulesChanged: isNull,
  visit: isNull,
  jump: record({ entity: id(), occurrence: isCount }),
  walk: record({ step: (value) => value === 1 || value === -1 }),
};
