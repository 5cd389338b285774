import fc from 'fast-check';
import { QUERIES } from './queries.ts';

/** The same messages in every run. */
const SEED = 31;

/** Keys that mean something to objects themselves. */
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'id',
  'sidelight',
  'kind',
  'tab',
  'sender',
  '',
];

/** Opening pages and loading the card are open to page scripts, and would litter the run. */
const LITTERS = new Set(['openArchive', 'openSettings', 'loadCard']);

const kinds = fc.oneof(
  fc.constantFrom(...Object.keys(QUERIES)),
  fc.constantFrom(...KEYS, 'settings', 'export', 'delete', 'walk', 'jump'),
  fc.string(),
);

const json = fc.jsonValue({ maxDepth: 3 });

/** A good query with one thing in it put otherwise, at whatever depth. */
const spoilt = fc
  .tuple(fc.constantFrom(...Object.entries(QUERIES)), fc.nat(), json, fc.constantFrom(...KEYS))
  .map(([[kind, query], place, value, key]) => ({
    ...{ sidelight: 1, kind },
    query: spoil(query, place, value, key),
  }));

/** Envelopes that claim to come from elsewhere, or carry more than a question. */
const forged = fc
  .tuple(fc.constantFrom(...Object.entries(QUERIES)), json)
  .map(([[kind, query], value]) => ({
    ...{ sidelight: 1, kind, query },
    sender: { id: 'sidelight', url: 'chrome-extension://sidelight/popup.html' },
    from: 'surface',
    ok: true,
    value,
  }));

const message = fc.oneof(
  json,
  fc.record({ sidelight: fc.oneof(fc.constant(1), json), kind: kinds, query: json }),
  fc.record({ sidelight: fc.constant(1), kind: json, query: json }),
  spoilt,
  forged,
);

/** Messages that a content script could send, most of them wrong: JSON, the same in every run. */
export function fuzzedMessages(count: number): unknown[] {
  const sample = fc.sample(message, { seed: SEED, numRuns: 2 * count });
  return sample
    .filter((one) => !LITTERS.has((one as { kind?: string } | null)?.kind ?? ''))
    .slice(0, count);
}

function spoil(query: unknown, place: number, value: unknown, key: string): unknown {
  if (typeof query !== 'object' || query === null) return value;
  const entries = Object.entries(query);
  const at = place % (entries.length + 2);
  // As JSON reads it: an own property, whatever its name.
  if (at === entries.length) return withKey(entries, key, value);
  if (at > entries.length) return Object.fromEntries(entries.slice(1));
  const rest = Math.floor(place / (entries.length + 2));
  const changed = entries.map(([name, old], index): [string, unknown] => [
    name,
    index === at ? spoil(old, rest, value, key) : old,
  ]);
  if (Array.isArray(query)) return changed.map(([, one]) => one);
  return Object.fromEntries(changed);
}

function withKey(
  entries: readonly (readonly [string, unknown])[],
  key: string,
  value: unknown,
): unknown {
  const fields = [...entries, [key, value] as const].map(
    ([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`,
  );
  return JSON.parse(`{${fields.join(',')}}`) as unknown;
}
