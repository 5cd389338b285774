/** `npm run -s archive -- COMMAND`: the archive from the command line, with the extension's own code. */
import { parseArgs } from 'node:util';
import { answerLines, type Streams } from './archive-lines.ts';
import { answerMentions } from './archive-mentions.ts';
import { codePointOffsets, utf16Offsets } from './archive-offsets.ts';
import { answerRelated } from './archive-related.ts';
import { answerQuery, rankCollection, rankPassages } from './archive-search.ts';
import { loadArchive, loadSeeds } from './archive-sources.ts';
import { archiveStats } from './archive-stats.ts';

const HELP = `Usage: npm run -s archive -- COMMAND [options]

  check      reads the sources and names every mistake: file:line: what is wrong, what is expected
  stats      what the archive holds, in figures
  mentions   {"id", "text", "lang"?, "title"?}
             -> {"id", "predictions": [{"start", "end", "entity", "confidence"}]}
  related    {"id", "text", "start", "end", "entity"?, "lang"?, "title"?}
             -> {"id", "passages": [ids, best first], "ranked": ["002#12", ...]}
             the passages that the card of the mention at that span shows, and the source
             paragraphs they retell
  search     {"id", "query"} -> {"id", "ranked": [ids, best first]}

mentions, related and search read JSON lines on standard input and write one for each on standard
output. A line that cannot be answered is reported on standard error with its number; the others
are answered, and the exit code is 1.

  --seeds DIR         the folder of articles/, entities/, translations/ (default: seeds)
  --utf16             mentions, related: offsets are UTF-16 code units instead of code points
  --collection FILE   search: the documents of a JSON file {"docs": [{"id", "title", "body"}]}
  --limit N           search: at most N ids for a query (default: 10)
  --help              this text
`;

const OPTIONS = {
  seeds: { type: 'string', default: 'seeds' },
  utf16: { type: 'boolean', default: false },
  collection: { type: 'string' },
  limit: { type: 'string', default: '10' },
  help: { type: 'boolean', default: false },
} as const;

interface Settings {
  readonly seeds: string;
  readonly utf16: boolean;
  readonly collection: string | undefined;
  readonly limit: number;
}

interface Command {
  readonly run: (settings: Settings, streams: Streams) => Promise<number>;
  /** The options it reads, beside `--help`. */
  readonly takes: readonly string[];
}

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', { run: check, takes: ['seeds'] }],
  ['stats', { run: stats, takes: ['seeds'] }],
  ['mentions', { run: mentions, takes: ['seeds', 'utf16'] }],
  ['related', { run: related, takes: ['seeds', 'utf16'] }],
  ['search', { run: search, takes: ['seeds', 'collection', 'limit'] }],
]);

const STANDARD_STREAMS: Streams = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
};

/**
 * Runs a command.
 * @returns the exit code: 1 where something is wrong with what was read, 2 with how it was called
 */
export async function main(args: string[], streams: Streams = STANDARD_STREAMS): Promise<number> {
  const call = readCall(args);
  if (typeof call === 'string') {
    streams.errors.write(`${call}\nnpm run -s archive -- --help tells more.\n`);
    return 2;
  }
  if (call === null) {
    streams.output.write(HELP);
    return 0;
  }
  for (const option of call.idle) {
    streams.errors.write(`--${option} says nothing to this command and is passed over\n`);
  }
  try {
    return await call.command.run(call.settings, streams);
  } catch (error) {
    streams.errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

interface Call {
  readonly command: Command;
  readonly settings: Settings;
  /** The options given that the command does not read. */
  readonly idle: readonly string[];
}

/** What is called, null where help is asked for, or what is wrong with the call. */
function readCall(args: string[]): Call | string | null {
  try {
    const { values, positionals, tokens } = parseArgs({
      args,
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    });
    if (values.help) return null;
    const [name = '', extra] = positionals;
    const command = COMMANDS.get(name);
    const commands = [...COMMANDS.keys()].join(', ');
    if (command === undefined) return `"${name}" is no command, expected one of ${commands}`;
    if (extra !== undefined) return `"${extra}" is one word too many, expected options only`;
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) return `--limit ${values.limit}, expected 1 or more`;
    return {
      command,
      settings: { ...values, limit, collection: values.collection },
      idle: given.filter((option) => !command.takes.includes(option)),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function check({ seeds }: Settings, { output }: Streams): Promise<number> {
  const { articles, entities } = await loadSeeds(seeds);
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const counts = [
    count(articles.length, 'article'),
    count(passages, 'passage'),
    count(entities.length, 'topic'),
  ];
  output.write(`${counts.join(', ')}: no mistakes\n`);
  return 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function stats({ seeds }: Settings, { output }: Streams): Promise<number> {
  const { archive, bytes } = await loadArchive(seeds);
  output.write(`${JSON.stringify(archiveStats(archive, bytes), null, 2)}\n`);
  return 0;
}

async function mentions({ seeds, utf16 }: Settings, streams: Streams): Promise<number> {
  const { archive } = await loadArchive(seeds);
  const offsets = utf16 ? utf16Offsets : codePointOffsets;
  return answerLines(streams, (record) => answerMentions(archive, record, offsets));
}

async function related({ seeds, utf16 }: Settings, streams: Streams): Promise<number> {
  const { archive } = await loadArchive(seeds);
  const offsets = utf16 ? utf16Offsets : codePointOffsets;
  return answerLines(streams, (record) => answerRelated(archive, record, offsets));
}

async function search(settings: Settings, streams: Streams): Promise<number> {
  const { seeds, collection, limit } = settings;
  const rank =
    collection === undefined
      ? rankPassages((await loadArchive(seeds)).archive)
      : await rankCollection(collection);
  return answerLines(streams, (record) => answerQuery(record, rank, limit));
}
