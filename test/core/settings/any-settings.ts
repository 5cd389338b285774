import fc from 'fast-check';
import { mutingKey } from '../../../src/core/settings/mutings.ts';
import { wordKey } from '../../../src/core/settings/word-key.ts';
import { onePerSite } from '../../../src/core/settings/settings-from.ts';
import {
  DENSITIES,
  LOOKS,
  NEW_SITES,
  OPEN_DELAY,
  OPENINGS,
  SPOKEN,
  type Settings,
} from '../../../src/core/settings/settings.ts';

const site = fc.oneof(
  fc.constantFrom('file', '[::1]', '*.example.org', 'xn--bcher-kva.example', '127.0.0.1'),
  fc.domain().map((name) => name.toLowerCase()),
);
const since = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const short = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });

/** Any settings that a reader can have made. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  newSites: fc.constantFrom(...NEW_SITES),
  sites: fc.array(fc.record({ site, read: fc.boolean(), since })).map(onePerSite),
  density: fc.constantFrom(...DENSITIES),
  look: fc.constantFrom(...LOOKS),
  links: fc.boolean(),
  opening: fc.constantFrom(...OPENINGS),
  openDelay: fc.integer({ min: OPEN_DELAY.least, max: OPEN_DELAY.most }),
  interfaceLanguage: fc.option(fc.constantFrom(...SPOKEN)),
  languages: fc.option(
    fc.uniqueArray(fc.stringMatching(/^[a-z]{2,3}$/), { minLength: 1, maxLength: 5 }),
  ),
  muted: fc.uniqueArray(
    fc.record({ topic: short, word: fc.option(short), site: fc.option(site), since }),
    { selector: mutingKey },
  ),
  senses: fc.uniqueArray(fc.record({ word: short, topic: fc.option(short), since }), {
    selector: ({ word }) => wordKey(word),
  }),
});
