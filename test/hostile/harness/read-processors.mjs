/**
 * A worker that reads, every two milliseconds, how long the main threads of a browser's content
 * processes have run and have waited for a processor, as Linux counts it. Give it the browser's
 * process id; any message has it tell all it has read, and end.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 2;
const LOOK_AROUND_EVERY = 50;
const CONTENT = /--type=renderer|-contentproc.*tab$/s;

const now = () => performance.timeOrigin + performance.now();
/** Of each process: before and after each reading, and what was read, in milliseconds. */
const readings = new Map();

function lookAround() {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const [, parent] = / \S (\d+)/.exec(textOf(`/proc/${name}/stat`).replace(/^.*\)/s, '')) ?? [];
    parents.set(Number(name), Number(parent));
  }
  const isOurs = (id) => id === workerData || (parents.has(id) && isOurs(parents.get(id)));
  for (const id of parents.keys()) {
    if (readings.has(id) || !isOurs(id)) continue;
    const words = textOf(`/proc/${id}/cmdline`).replace(/\0/g, ' ').trim();
    if (CONTENT.test(words)) readings.set(id, []);
  }
}

/** Processes end while they are looked at. */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function read() {
  for (const [id, list] of readings) {
    const before = now();
    const [ran, waited] = textOf(`/proc/${id}/task/${id}/schedstat`).split(' ');
    if (waited) list.push([before, now(), Number(ran) / 1e6, Number(waited) / 1e6]);
  }
}

let turns = 0;
const timer = setInterval(() => {
  if (turns++ % LOOK_AROUND_EVERY === 0) lookAround();
  read();
}, EVERY_MS);

parentPort.once('message', () => {
  clearInterval(timer);
  parentPort.postMessage([...readings.values()]);
  parentPort.close();
});
