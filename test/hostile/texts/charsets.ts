import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSeeds } from '../../../scripts/read-seeds.ts';
import { parseSeeds } from '../../../src/core/seed/parse-seeds.ts';
import { writeSettingsFile } from '../../../src/core/settings/settings-file.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { readFile } from '../../../src/ui/options/read-file.ts';
import { NODE, trial } from '../harness/trial.ts';
import { entityOf } from './made-seeds.ts';

/** A name that each charset writes with other bytes. */
const NAME = 'Café Zürich';

type Encode = (text: string) => Uint8Array;

const ENCODINGS: Readonly<Record<string, Encode>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-8 with lines of Windows': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  'UTF-16, low byte first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, high byte first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'half a surrogate pair': (text) =>
    Buffer.concat([Buffer.from(text.replace(/é[^]*/u, '')), Buffer.from([0xed, 0xa0, 0x80])]),
  'half a character': (text) => Buffer.from(text).subarray(0, Buffer.from(text).indexOf(0xc3) + 1),
  'a NUL': (text) => Buffer.from(text.replace('é', 'é\0')),
  '0 bytes': () => Buffer.alloc(0),
};

/** Every way a file's bytes can be wrong: what is read is what was written, or it is refused. */
export function charsets(): void {
  trial(44, 'sources in other charsets, broken and empty', NODE, async (note) => {
    const outcomes: Record<string, string> = {};
    for (const [name, encode] of Object.entries(ENCODINGS)) {
      outcomes[name] = await seedOutcome(encode(entityOf('cafe', NAME)));
    }
    note(tally(outcomes));
    expect(wrong(outcomes)).toEqual([]);
    expect(outcomes['UTF-8']).toBe('whole');
  });

  trial(44, 'settings files in other charsets, broken and empty', NODE, async (note) => {
    const muted = [{ topic: 'cafe', word: NAME, site: null, since: '2026-11-27' }];
    const text = writeSettingsFile({ ...DEFAULTS, muted });
    const outcomes: Record<string, string> = {};
    for (const [name, encode] of Object.entries(ENCODINGS)) {
      const reading = await readFile(new File([new Uint8Array(encode(text))], 'settings.json'));
      const word = reading.state === 'good' ? reading.settings.muted[0]?.word : null;
      outcomes[name] = word === null ? 'refused' : word === NAME ? 'whole' : `read as ${word}`;
    }
    const escaped = await readFile(new File([text.replace('é', '\\ud800')], 'settings.json'));
    outcomes['half a surrogate pair, escaped'] = escaped.state === 'good' ? 'read' : 'refused';
    note(tally(outcomes));
    expect(wrong(outcomes)).toEqual([]);
    expect(outcomes['UTF-8']).toBe('whole');
  });
}

async function seedOutcome(bytes: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-charset-'));
  try {
    mkdirSync(join(folder, 'entities'));
    writeFileSync(join(folder, 'entities', 'a.yaml'), bytes);
    const parsed = parseSeeds(await readSeeds(folder));
    if (!parsed.ok) return parsed.errors.length > 0 ? 'refused' : 'refused without a word';
    const names = parsed.value.entities.map(({ name }) => name);
    // An empty file holds nothing, and nothing of it is lost.
    if (names.length === 0) return bytes.length === 0 ? 'empty' : 'lost';
    return names[0] === NAME ? 'whole' : `read as ${names[0] ?? ''}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wrong(outcomes: Readonly<Record<string, string>>): string[] {
  return Object.entries(outcomes)
    .filter(([, outcome]) => !['whole', 'refused', 'empty'].includes(outcome))
    .map(([name, outcome]) => `${name}: ${outcome}`);
}

function tally(outcomes: Readonly<Record<string, string>>): string {
  const all = Object.values(outcomes);
  const whole = all.filter((one) => one === 'whole').length;
  const refused = all.filter((one) => one === 'refused').length;
  return `${all.length} files: ${whole} whole, ${refused} refused with a reason, ${wrong(outcomes).length} misread`;
}
