import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alterBuild } from './altered-build.ts';
import type { BuildCopy } from './speaking.ts';

/** How the archive is written in the script: the one long run of base64 in it. */
const BASE64 = /[A-Za-z\d+/]{50000,}=*/;

/** A copy of a build whose archive is not what it was: one bit in its middle is another. */
export function damagedBuild(built: string): BuildCopy {
  return alterBuild(built, (folder) => {
    const path = join(folder, 'background.js');
    const code = readFileSync(path, 'utf8');
    if (!BASE64.test(code)) throw new Error('background.js holds no archive to be damaged');
    writeFileSync(path, code.replace(BASE64, withOtherBit));
  });
}

function withOtherBit(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  return bytes.toString('base64');
}
