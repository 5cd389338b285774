import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../scripts/archive.ts';

const HARBOUR = join(import.meta.dirname, '../fixtures/seeds/harbour');
const FAULTY = join(import.meta.dirname, '../fixtures/seeds/across-files');

interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

async function run(
  args: string[],
  input: string | Iterable<string | Uint8Array> = [],
): Promise<Run> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(output), text(errors)]);
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const code = await main(args, { input: Readable.from(chunks), output, errors });
  output.end();
  errors.end();
  const [out, err] = await written;
  return { code, output: out, errors: err };
}

/** The answers of a command to these records, by the harbour's archive. */
async function answers(command: string, records: unknown[], ...args: string[]): Promise<unknown[]> {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const { output, errors, code } = await run([command, '--seeds', HARBOUR, ...args], lines);
  expect([errors, code]).toEqual(['', 0]);
  return output
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const STORY =
  '🏮 The Elver Line wants electric ferries between Port Elver and Sandholm, said Mara Quill.';

function spanOf(words: string, inText = STORY): { start: number; end: number } {
  const start = [...inText.slice(0, inText.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

describe('archive check', () => {
  it('counts what it read where there is no mistake', async () => {
    expect(await run(['check', '--seeds', HARBOUR])).toEqual({
      code: 0,
      output: '3 articles, 6 passages, 7 topics: no mistakes\n',
      errors: '',
    });
  });

  it('names every mistake with file and line, and fails', async () => {
    const { code, output, errors } = await run(['check', '--seeds', FAULTY]);
    expect([code, output]).toEqual([1, '']);
    expect(errors.trimEnd().split('\n')).toHaveLength(8);
    expect(errors).toMatch(
      /two\.md:2: article id "same" is taken, expected another: see .*one\.md:2\n/,
    );
  });

  it('says what it expected where there are no sources', async () => {
    const { code, errors } = await run(['check', '--seeds', join(HARBOUR, 'nowhere')]);
    expect(code).toBe(1);
    expect(errors).toContain('expected folders articles/ and entities/');
  });
});

describe('archive stats', () => {
  it('tells what the archive holds', async () => {
    const { output } = await run(['stats', '--seeds', HARBOUR]);
    expect(JSON.parse(output)).toMatchObject({
      articles: 3,
      passages: 6,
      topics: 7,
      topicsWithoutPassages: ['sandholm-lighthouse'],
      aliasesByLanguage: { en: 10, zh: 3, ja: 1, fr: 1, de: 1, es: 1 },
    });
  });
});

describe('archive mentions', () => {
  it('gives what a text names, in code points', async () => {
    const [answer] = await answers('mentions', [{ id: 'one', text: STORY, lang: 'en' }]);
    expect(answer).toMatchObject({
      id: 'one',
      predictions: [
        { ...spanOf('Elver Line'), entity: 'elver-line' },
        { ...spanOf('Port Elver'), entity: 'port-elver' },
        { ...spanOf('Sandholm'), entity: 'sandholm' },
        { ...spanOf('Mara Quill'), entity: 'mara-quill' },
      ],
    });
  });

  it('gives UTF-16 offsets where those are asked for', async () => {
    const [answer] = await answers('mentions', [{ id: 1, text: STORY }], '--utf16');
    const start = STORY.indexOf('Elver Line');
    expect(answer).toMatchObject({ id: 1, predictions: [{ start, end: start + 10 }, {}, {}, {}] });
  });

  it('keeps offsets right over several lines, and takes the title for evidence only', async () => {
    const body = 'Nothing here.\r\n\n  🏮🏮 Quill spoke.\nSandholm listened.';
    const [alone, titled] = await answers('mentions', [
      { id: 1, text: body, title: null },
      { id: 2, text: body, title: 'Mara Quill in Sandholm' },
    ]);
    const sandholm = { ...spanOf('Sandholm', body), entity: 'sandholm' };
    expect(alone).toMatchObject({ predictions: [sandholm] });
    expect(titled).toMatchObject({
      predictions: [{ ...spanOf('Quill', body), entity: 'mara-quill' }, sandholm],
    });
  });

  it('answers an empty text with nothing', async () => {
    expect(await answers('mentions', [{ id: '', text: '' }])).toEqual([
      { id: '', predictions: [] },
    ]);
  });
});

describe('archive related', () => {
  const record = { id: 'r', text: STORY, lang: 'en' };

  it('gives the passages of the card at the span, and their sources without repeats', async () => {
    const [answer] = await answers('related', [{ ...record, ...spanOf('Elver Line') }]);
    const { passages, ranked } = answer as { passages: string[]; ranked: string[] };
    expect(passages[0]).toBe('ferry-line-1');
    expect(ranked.slice(0, 2)).toEqual(['ferry-line#1', 'ferry-line#2']);
    expect(new Set(ranked).size).toBe(ranked.length);
  });

  it('takes any overlap for the mention at the span', async () => {
    const inside = spanOf('ver Li');
    const [whole, part] = await answers('related', [
      { ...record, ...spanOf('Elver Line') },
      { ...record, ...inside },
    ]);
    expect(part).toEqual(whole);
  });

  it('shows what the page would show, whatever entity the record takes it for', async () => {
    const [plain, named, none] = await answers('related', [
      { ...record, ...spanOf('Elver Line') },
      { ...record, ...spanOf('Elver Line'), entity: 'elver-line' },
      { ...record, ...spanOf('Elver Line'), entity: 'none' },
    ]);
    expect(named).toEqual(plain);
    expect(none).toEqual(plain);
  });

  it('gives nothing where the span is no mention, or the card shows no excerpt', async () => {
    const lighthouse = 'The Sandholm Lighthouse is lit.';
    const nothing = { passages: [], ranked: [] };
    expect(
      await answers('related', [
        { ...record, ...spanOf('electric'), entity: 'elver-line' },
        { id: 2, text: lighthouse, ...spanOf('Sandholm Lighthouse', lighthouse) },
      ]),
    ).toEqual([
      { id: 'r', ...nothing },
      { id: 2, ...nothing },
    ]);
  });

  it('refuses spans that the text has not', async () => {
    const length = [...STORY].length;
    const records = [
      { start: 0, end: length + 1 },
      { start: 5, end: 5 },
      { start: -1, end: 5 },
      { start: 0.5, end: 5 },
      { end: 5 },
    ];
    const lines = records.map((span) => JSON.stringify({ ...record, ...span })).join('\n');
    const { code, output, errors } = await run(['related', '--seeds', HARBOUR], lines);
    expect([code, output]).toEqual([1, '']);
    expect(errors.trimEnd().split('\n')).toEqual([
      `line 1: "end" is ${length + 1}, expected a whole number from 0 to ${length}`,
      'line 2: "end" is 5, expected more than "start"',
      `line 3: "start" is -1, expected a whole number from 0 to ${length}`,
      `line 4: "start" is 0.5, expected a whole number from 0 to ${length}`,
      `line 5: "start" is missing, expected a whole number from 0 to ${length}`,
    ]);
  });
});

describe('archive search', () => {
  it('ranks the passages of the archive, at most as many as asked for', async () => {
    const queries = [{ id: 'q', query: 'Port Elver' }];
    const [answer] = (await answers('search', queries)) as { ranked: string[] }[];
    expect(answer?.ranked.length).toBeGreaterThan(2);
    const [less] = (await answers('search', queries, '--limit', '2')) as { ranked: string[] }[];
    expect(less?.ranked).toEqual(answer?.ranked.slice(0, 2));
  });

  it('ranks the documents of a collection instead', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'sidelight-collection-'));
    const file = join(dir, 'collection.json');
    const docs = [
      { id: 'd1', title: 'Ferries', body: 'Electric ferries cross the sound.' },
      { id: 'd2', title: 'Storm', body: 'The storm sank nothing.' },
      { id: 3, title: '', body: 'A storm of applause met the storm glass.' },
    ];
    await writeFile(file, JSON.stringify({ docs, queries: [], qrels: {} }));
    const args = ['--collection', file];
    const [storm] = (await answers('search', [{ id: 1, query: 'storm' }], ...args)) as {
      ranked: string[];
    }[];
    expect(storm?.ranked.toSorted()).toEqual(['3', 'd2']);
    await writeFile(file, JSON.stringify({ docs: [{ id: 'd1', title: 'No body' }] }));
    expect(await run(['search', ...args])).toMatchObject({
      code: 1,
      errors: `${file}: docs[0] is no document, expected {"id", "title", "body"}\n`,
    });
    await writeFile(file, '{"docs": [');
    const { code, errors } = await run(['search', ...args]);
    expect([code, errors]).toEqual([1, expect.stringContaining(`${file}: not JSON, expected`)]);
    await rm(dir, { recursive: true });
  });
});

describe('lines of JSON', () => {
  const good = JSON.stringify({ id: 1, text: 'Sandholm' });

  it('are answered although others are wrong, which are reported with their numbers', async () => {
    const lines = [good, '{"id": 2', '', '[]', '{"text": "x"}', '{"id":5,"text":7}', good].join(
      '\n',
    );
    const { code, output, errors } = await run(['mentions', '--seeds', HARBOUR], lines);
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n')).toHaveLength(2);
    const reported = errors.trimEnd().split('\n');
    expect(reported[0]).toMatch(/^line 2: not JSON \(.+\), expected one object a line$/);
    expect(reported.slice(1)).toEqual([
      'line 4: not a JSON object, expected {"id": ..., ...}',
      'line 5: "id" is missing, expected text or a number',
      'line 6: "text" is 7, expected text',
    ]);
  });

  it('may come in any pieces, with Windows line ends, a byte order mark or no last line end', async () => {
    const record = JSON.stringify({ id: '微', text: '🏮 Sandholm\u2028Sandholm' });
    const bytes = Buffer.from(`\ufeff${record}\r\n${record}`);
    const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    const { code, output } = await run(['mentions', '--seeds', HARBOUR], pieces);
    expect(code).toBe(0);
    const answered = output
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const predictions = [{ start: 2 }, { start: 11 }];
    expect(answered).toMatchObject([
      { id: '微', predictions },
      { id: '微', predictions },
    ]);
  });

  it('end quietly where nobody reads the answers any more', async () => {
    const output = new PassThrough({ highWaterMark: 64 });
    const errors = new PassThrough();
    const lines = Array.from({ length: 200 }, () => `${good}\n`);
    setTimeout(() => output.destroy(new Error('EPIPE')), 20);
    const streams = { input: Readable.from(lines), output, errors };
    expect(await main(['mentions', '--seeds', HARBOUR], streams)).toBe(0);
  });
});

describe('calling the command', () => {
  it('tells how, when asked', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ['check', 'stats', 'mentions', 'related', 'search', '--collection FILE']) {
      expect(output).toContain(name);
    }
  });

  it('says which options it passes over', async () => {
    const { code, errors } = await run(['mentions', '--limit', '2']);
    expect(code).toBe(0);
    expect(errors).toBe('--limit says nothing to this command and is passed over\n');
  });

  it.each([
    [[], '"" is no command, expected one of check, stats, mentions, related, search'],
    [['constructor'], '"constructor" is no command'],
    [['check', 'seeds'], '"seeds" is one word too many, expected options only'],
    [['search', '--limit', '0'], '--limit 0, expected 1 or more'],
    [['search', '--limit', 'all'], '--limit all, expected 1 or more'],
    [['check', '--seed', 'x'], "Unknown option '--seed'"],
  ])('is refused as %j', async (args, message) => {
    const { code, errors, output } = await run(args);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
  });
});

// Each command compiles the whole archive anew.
describe('a further article and a topic of its own', { timeout: 60_000 }, () => {
  let dir = '';

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'sidelight-fifth-'));
    await cp(join(import.meta.dirname, '../../seeds'), dir, { recursive: true });
  });

  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('are found by search and in texts as soon as their files are there', async () => {
    await writeFile(
      join(dir, 'articles', '004-kelp-farm.md'),
      [
        '---\nid: "004"\ntitle: A kelp farm off Brannock Sound\npublisher: null',
        'published: 2022-06\nestimated: From the season it speaks of.\nlanguage: en\n---\n',
        '## Kelp for the sound {source=0}\n',
        'The Brannock Kelp Company planted forty lines of kelp off Brannock Sound, its founder said.',
      ].join('\n'),
    );
    await writeFile(
      join(dir, 'entities', 'fifth.yaml'),
      [
        'brannock-kelp-company:\n  name: Brannock Kelp Company\n  kind: organisation',
        '  description: A grower of kelp that this test made up.',
        '  aliases: { en: [Brannock Kelp Company, Brannock Kelp] }\n',
      ].join('\n'),
    );
    const options = ['--seeds', dir];
    expect(await run(['check', ...options])).toMatchObject({ code: 0, errors: '' });
    const found = await run(['search', ...options], '{"id":1,"query":"kelp farm"}');
    expect(JSON.parse(found.output)).toEqual({ id: 1, ranked: ['004-1'] });
    const story = 'In spring Brannock Kelp sold its first harvest.';
    const named = await run(['mentions', ...options], JSON.stringify({ id: 2, text: story }));
    expect(JSON.parse(named.output)).toMatchObject({
      predictions: [{ start: 10, end: 23, entity: 'brannock-kelp-company' }],
    });
    const record = { id: 3, text: story, start: 10, end: 23 };
    const related = await run(['related', ...options], JSON.stringify(record));
    expect(JSON.parse(related.output)).toEqual({ id: 3, passages: ['004-1'], ranked: ['004#0'] });
  });
});
