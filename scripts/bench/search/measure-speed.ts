import { randomFrom } from '../names/random.ts';
import { median, quantile } from '../measure/median.ts';
import type { Costs } from './asked.ts';
import type { AskedEngine } from './asking.ts';
import type { Text } from './engine.ts';
import { COUNTED } from './gain.ts';
import type { Patience } from './measure-relevance.ts';
import { queriesOf } from './news.ts';
import { beginnings, withSlip } from './slips.ts';

/**
 * What is asked: whole queries, whole queries with a slip, all that stands in the box on the way, and
 * whole queries with a count of all that answers: of interest for engines that otherwise leave it
 * out, and put to all of them, for equal moods.
 */
export const TASKS = ['full', 'typo', 'typing', 'counted'] as const;
export type Task = (typeof TASKS)[number];

/** Milliseconds that a query takes. */
export interface Pace {
  readonly p50: number;
  readonly p95: number;
  /** How many queries were asked, of how many. */
  readonly asked: number;
  readonly queries: number;
}

export interface Speed {
  readonly engine: string;
  readonly passages: number;
  readonly costs: Costs | null;
  readonly paces: Readonly<Partial<Record<Task, Pace>>>;
  /** Why figures are missing. */
  readonly problem?: string;
}

export interface SpeedLimits extends Patience {
  /** Whole queries; one in eight of them is also typed letter by letter. */
  readonly queries: number;
}

const TYPED_OF = 8;
/** Other queries come first, for so long and so many at most: code that has just been loaded is slow. */
const WARMING = 200;
const WARMING_MS = 1_000;
const MOST_WARMING = 1_000;
const ROUNDS = 3;

/**
 * How fast engines are with so many passages, and how large their indexes: built one after the other,
 * then asked in turns, each query by all of them, so that all meet the machine in the same moods. An
 * engine whose time is over is asked no more.
 */
export async function measureSpeed(
  engines: readonly AskedEngine[],
  passages: readonly Text[],
  limits: SpeedLimits,
  say: (progress: string) => void,
): Promise<Speed[]> {
  const built = new Map<AskedEngine, Costs>();
  const problems = new Map<string, string>();
  for (const engine of engines) {
    say(`${passages.length} passages: ${engine.name} builds`);
    try {
      built.set(engine, await engine.build(passages, limits.buildPatience));
    } catch (error) {
      problems.set(engine.name, `build: ${error instanceof Error ? error.message : String(error)}`);
      await engine.stop();
    }
  }
  const paces = new Map<Task, ReadonlyMap<string, Pace>>();
  for (const task of TASKS) {
    say(`${passages.length} passages: ${task}`);
    paces.set(
      task,
      await takeTurns(
        [...built.keys()],
        tasksOf(passages, limits.queries, task),
        task,
        limits.patience,
      ),
    );
  }
  return engines.map((engine) => {
    const problem = problems.get(engine.name);
    return {
      engine: engine.name,
      passages: passages.length,
      costs: built.get(engine) ?? null,
      paces: Object.fromEntries(
        TASKS.flatMap((task) => {
          const pace = paces.get(task)?.get(engine.name);
          return pace ? [[task, pace]] : [];
        }),
      ),
      ...(problem === undefined ? {} : { problem }),
    };
  });
}

interface Queries {
  readonly warming: readonly string[];
  readonly timed: readonly string[];
}

function tasksOf(passages: readonly Text[], count: number, task: Task): Queries {
  const all = queriesOf(passages, WARMING + count);
  const put = (queries: readonly string[]): string[] => {
    if (task === 'full' || task === 'counted') return [...queries];
    if (task === 'typo') return queries.map((query, i) => withSlip(query, randomFrom(i)));
    return queries.filter((_, i) => i % TYPED_OF === 0).flatMap(beginnings);
  };
  return { warming: put(all.slice(0, WARMING)), timed: put(all.slice(WARMING)) };
}

/** Each query to each engine, some times; the median of its times is what it takes. */
async function takeTurns(
  engines: readonly AskedEngine[],
  { warming, timed }: Queries,
  task: Task,
  patience: number,
): Promise<Map<string, Pace>> {
  const asking = { limit: COUNTED, open: task === 'typing', count: task === 'counted' };
  const ask = async (engine: AskedEngine, query: string): Promise<number> =>
    (await engine.search(query, asking, 10 * patience)).ms;
  for (const engine of engines) {
    for (let spent = 0, i = 0; spent < WARMING_MS && i < MOST_WARMING; i += 1) {
      spent += await ask(engine, warming[i % warming.length] ?? '');
    }
  }
  const spent = new Map<AskedEngine, number>();
  const all = new Map(engines.map((engine) => [engine.name, new Map<string, number[]>()]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of timed) {
      for (const engine of engines) {
        const used = spent.get(engine) ?? 0;
        if (used > patience) continue;
        const ms = await ask(engine, query);
        spent.set(engine, used + ms);
        const times = all.get(engine.name);
        times?.set(query, [...(times.get(query) ?? []), ms]);
      }
    }
  }
  return new Map(
    [...all].map(([name, times]) => {
      const figures = [...times.values()].map(median);
      const asked = { asked: times.size, queries: new Set(timed).size };
      return [name, { p50: median(figures), p95: quantile(figures, 0.95), ...asked }];
    }),
  );
}
