import { answerCard } from '../../src/core/archive/answer-card.ts';
import { answerSearch } from '../../src/core/archive/answer-search.ts';
import type { Archive } from '../../src/core/archive/archive.ts';
import { compileArchive } from '../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../src/core/archive/open-archive.ts';
import { findMentions } from '../../src/core/gazetteer/find.ts';
import { openGazetteer } from '../../src/core/gazetteer/open.ts';
import { surroundingsOf } from '../../src/core/related/surroundings.ts';
import { loadSeeds } from '../archive-sources.ts';
import { charCodeLoop } from './measure/char-code-loop.ts';
import { median, round } from './measure/median.ts';

const ROUNDS = 60;

/** One thing that is timed: what it is, and a run of it. */
interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * `npm run bench -- archive [--json]`: what the work of a page and of the background costs on the
 * shipped archive, beside a plain `charCodeAt` loop over the same text. The tasks take turns, so
 * that they meet the machine in the same moods; quote the ratios.
 * @throws SeedsError where the seeds have a mistake
 */
export async function main(args: string[]): Promise<number> {
  const bytes = compileArchive(await loadSeeds('seeds'));
  const tasks = tasksOf(bytes, openArchive(bytes));
  const times = takeTurns(tasks);
  const unit = median(times.get('charCodeAt loop') ?? []);
  const rows = tasks.map(({ name }) => {
    const time = median(times.get(name) ?? []);
    return { task: name, 'median ms': round(time), 'times the loop': round(time / unit) };
  });
  if (args.includes('--json')) console.log(JSON.stringify(rows));
  else console.table(rows);
  return 0;
}

function tasksOf(bytes: Uint8Array, archive: Archive): Task[] {
  const blocks = Array.from({ length: archive.passageCount }, (_, i) => {
    const { text, language } = archive.passage(i);
    return { text, language };
  });
  const [block] = blocks;
  const [mentions = []] = findMentions(archive.gazetteer, blocks);
  const [mention] = mentions;
  if (!block || !mention) throw new Error('the archive mentions nothing in its first passage');
  const around = surroundingsOf(block, mentions, mentions, mention);
  const search = (text: string) => () => answerSearch(archive, { text, limit: 20, exact: false });
  return [
    {
      name: 'charCodeAt loop',
      run: () => blocks.reduce((sum, { text }) => sum + charCodeLoop(text), 0),
    },
    { name: 'find mentions in all passages', run: () => findMentions(archive.gazetteer, blocks) },
    { name: 'open the names', run: () => openGazetteer(archive.gazetteer.bytes) },
    { name: 'open the archive', run: () => openArchive(bytes) },
    {
      name: 'a card',
      run: () => answerCard(archive, { entities: [mention.entity], ask: false, around }),
    },
    { name: 'search: great firewall', run: search('great firewall') },
    { name: 'search with a typo: grate firewal', run: search('grate firewal') },
    { name: 'search half typed: vacc', run: search('vacc') },
  ];
}

function takeTurns(tasks: readonly Task[]): Map<string, number[]> {
  const times = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run } of tasks) {
      const start = performance.now();
      run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}
