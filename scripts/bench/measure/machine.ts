import { cpus, loadavg } from 'node:os';

/** What the figures were measured on, to be read beside them. */
export interface Machine {
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** Processes that wanted to run in the last minute, on average: above the cores, figures wander. */
  readonly load: number;
}

/** This machine as it is now. */
export function machine(): Machine {
  const all = cpus();
  return {
    node: process.version,
    processor: all[0]?.model ?? 'unknown',
    cores: all.length,
    load: Number((loadavg()[0] ?? NaN).toFixed(1)),
  };
}
