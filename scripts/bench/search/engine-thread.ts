import type { MessagePort } from 'node:worker_threads';
import { median } from '../measure/median.ts';
import { installPeers } from '../peers/install-peers.ts';
import type { Asked, Costs, Told } from './asked.ts';
import type { Engine, Search, Text } from './engine.ts';
import { enginesOf } from './engines.ts';

/** An index that opens quickly is opened again and again, for so long. */
const OPENING_MS = 300;
const OPENINGS = 50;

/** Answers to the bench in a thread: an engine has its own heap, and its garbage is its own. */
export function serveEngine(port: MessagePort): void {
  let search: Search = () => [];
  const answer = async (asked: Asked): Promise<Told> => {
    if (asked.kind === 'build') {
      const engine = enginesOf(installPeers()).find(({ name }) => name === asked.engine);
      if (!engine) throw new Error(`there is no engine named ${asked.engine}`);
      const { costs, opened } = await build(engine, asked.texts);
      search = opened;
      return { costs };
    }
    const start = performance.now();
    const documents = search(asked.query, asked.asking);
    return { found: { ms: performance.now() - start, documents } };
  };
  port.on('message', (asked: Asked) => {
    answer(asked).then(
      (told) => port.postMessage(told),
      (error: unknown) => {
        port.postMessage({ problem: error instanceof Error ? error.message : String(error) });
      },
    );
  });
}

async function build(
  engine: Engine,
  texts: readonly Text[],
): Promise<{ costs: Costs; opened: Search }> {
  const start = performance.now();
  const kept = await engine.build(texts);
  const buildMs = performance.now() - start;
  const times: number[] = [];
  let opened: Search = () => [];
  for (let spent = 0; spent < OPENING_MS && times.length < OPENINGS;) {
    const before = performance.now();
    opened = await engine.open(kept, texts);
    const took = performance.now() - before;
    times.push(took);
    spent += took;
  }
  const costs = { buildMs, bytes: kept.byteLength, loadMs: median(times) };
  return { costs: { ...costs, counts: engine.counts === true }, opened };
}
