import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile that somebody else looks after. */
export function keptProfile(folder: string): TemporaryProfile {
  return { folder, remove: () => undefined };
}

/** A folder for a browser's profile. */
export interface TemporaryProfile {
  readonly folder: string;
  /** To be called once the browser has ended; the end of this process does so otherwise. */
  remove(): void;
}

/** Makes an empty profile, which does not outlive this process, however that ends. */
export function temporaryProfile(): TemporaryProfile {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
  const remove = (): void => {
    process.removeListener('exit', remove);
    // A browser that was just killed may still be writing its last file.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', remove);
  return { folder, remove };
}
