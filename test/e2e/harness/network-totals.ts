import type { Reporter, TestModule } from 'vitest/node';
import type { NetworkVerdict } from './judge-network.ts';
// What makes `network` known among the meta data of tests.
import type {} from './world.ts';

/** Prints what all browsers of a run asked the network for, in one line when all tests are over. */
export class NetworkTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const verdicts = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) => test.meta().network ?? []),
    );
    if (verdicts.length === 0) return;
    const sum = (count: (verdict: NetworkVerdict) => number): number =>
      verdicts.reduce((total, verdict) => total + count(verdict), 0);
    const requests = sum((one) => one.requests);
    const own = sum((one) => one.own);
    console.log(
      `\n=== network of ${verdicts.length} browsers: ${requests} requests, ${own} of them the browsers' own, ` +
        `${sum((one) => one.lookups)} lookups, ${sum((one) => one.connections)} connections; ` +
        `${sum((one) => one.foreign.length)} of ours or unexplained\n`,
    );
  }
}

/** Reporters are loaded by their default export. */
export default NetworkTotals;
