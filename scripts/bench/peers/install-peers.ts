import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { installPackage } from '../../install-package.ts';

const FOLDER = 'scripts/bench';

/** Loads a library of the bench's own package. */
export interface RequirePeer {
  (name: string): unknown;
  /** Where a file of one lies. */
  resolve(name: string): string;
}

/**
 * Makes sure that the libraries to compare with are installed: in a folder of their own, in the versions
 * its lockfile pins, and never among what the project depends on.
 * @returns how to load them; null where they cannot be had, which is then said on the error stream
 */
export function installPeers(): RequirePeer | null {
  if (!installPackage(FOLDER, 'the libraries to compare with')) {
    console.error(
      'The libraries to compare with could not be installed: the lines above say why. The registry\n' +
        'must be reachable once (npm ci in scripts/bench). Measuring without them.',
    );
    return null;
  }
  return createRequire(resolve(FOLDER, 'package.json'));
}
