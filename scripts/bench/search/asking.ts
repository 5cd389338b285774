import { Worker } from 'node:worker_threads';
import type { Asked, Costs, Found, Told } from './asked.ts';
import type { Asking, Text } from './engine.ts';

const HEAP_MB = 6_000;

/** An engine in a thread of its own. */
export class AskedEngine {
  readonly #worker: Worker;

  /** @param script - a module that serves engines where it is not the main thread */
  constructor(
    readonly name: string,
    script: URL,
  ) {
    this.#worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  }

  /** @throws Error where it fails, or takes longer than `patience` milliseconds */
  async build(texts: readonly Text[], patience: number): Promise<Costs> {
    const told = await this.#ask({ kind: 'build', engine: this.name, texts }, patience);
    if (!('costs' in told)) throw new Error('the engine answered out of turn');
    return told.costs;
  }

  /** @throws Error where it fails, or takes longer than `patience` milliseconds */
  async search(query: string, asking: Asking, patience: number): Promise<Found> {
    const told = await this.#ask({ kind: 'search', query, asking }, patience);
    if (!('found' in told)) throw new Error('the engine answered out of turn');
    return told.found;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(asked: Asked, patience: number): Promise<Told> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        settle(() => reject(new Error(`took longer than ${patience / 1000} s`)));
      }, patience);
      const onMessage = (told: Told): void =>
        settle(() => ('problem' in told ? reject(new Error(told.problem)) : resolve(told)));
      const onError = (error: Error): void => settle(() => reject(error));
      const settle = (done: () => void): void => {
        clearTimeout(late);
        this.#worker.off('message', onMessage).off('error', onError);
        done();
      };
      this.#worker.on('message', onMessage).on('error', onError);
      this.#worker.postMessage(asked);
    });
  }
}
