import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main as build } from '../../scripts/build.ts';
import { main as dev } from '../../scripts/dev.ts';
import { main as makePackage } from '../../scripts/package.ts';
import { main as start } from '../../scripts/start.ts';

/** Packages are made with one Unicode, which old Nodes do not know. */
const COMMANDS = { build, start, dev, ...(process.versions.unicode === '17.0' && { makePackage }) };

describe('another archive than the shipped one', () => {
  const empty = mkdtempSync(join(tmpdir(), 'sidelight-no-seeds-'));
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => {
    rmSync(empty, { recursive: true });
  });

  it.each(Object.entries(COMMANDS))('is what %s reads', async (_, main) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    const thrown = await main(['--seeds', empty]).then(
      () => '',
      (error: unknown) => String(error),
    );
    const said = printed.mock.calls.map((words) => words.join(' '));
    expect([thrown, ...said].join('\n')).toContain(`${empty}: no archive sources there`);
  });
});
