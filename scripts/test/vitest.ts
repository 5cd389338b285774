/** The arguments with which Node runs the tests of one project, `test/vitest.config.ts` says which there are. */
export function vitestCommand(project: string, ...more: readonly string[]): readonly string[] {
  return [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'],
    ...['--project', project, ...more],
  ];
}
