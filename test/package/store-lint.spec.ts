import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { installPackage } from '../../scripts/install-package.ts';

interface Complaint {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

interface Verdict {
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
  readonly notices: readonly Complaint[];
}

const STORE = 'scripts/store';

describe('the linter of addons.mozilla.org', () => {
  let verdict: Verdict;
  beforeAll(() => {
    expect(installPackage(STORE, 'the linter of addons.mozilla.org')).toBe(true);
    run(process.execPath, ['scripts/run.js', 'package']);
    const linter = `${STORE}/node_modules/addons-linter/bin/addons-linter`;
    verdict = JSON.parse(
      run(process.execPath, [linter, '--output', 'json', 'dist/sidelight-firefox.zip']),
    ) as Verdict;
  });

  it('finds no error and has no notice', () => {
    expect(verdict.errors).toEqual([]);
    expect(verdict.notices).toEqual([]);
  });

  /**
   * Preact assigns `innerHTML` for its property `dangerouslySetInnerHTML`, which the project's own lint
   * forbids and trusted types would refuse. Preact is in the script of the card and of each page.
   */
  it('warns of what Preact could do, and of nothing else', () => {
    const warnings = verdict.warnings.map(({ code, file, message }) => [code, file, message]);
    expect(warnings.sort()).toEqual(
      ['archive', 'card', 'options', 'panel', 'popup', 'welcome'].map((script) => [
        'UNSAFE_VAR_ASSIGNMENT',
        `${script}.js`,
        'Unsafe assignment to innerHTML',
      ]),
    );
  });
});

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
