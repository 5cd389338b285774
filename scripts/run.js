/**
 * `node scripts/run.js NAME [arguments]`: runs scripts/NAME.ts on a machine where nothing is
 * prepared. Plain JavaScript without dependencies, because it is what installs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function stopIfNodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  console.error(
    `Sidelight needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current Node from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}

/** Versions by path as a lockfile records them, without the project itself. */
function lockedVersions(file) {
  if (!existsSync(file)) return new Map();
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return new Map(entries.map(([path, { version, optional }]) => [path, { version, optional }]));
}

/**
 * npm writes what it installed to node_modules/.package-lock.json. Optional packages are for
 * one kind of machine each, so the ones missing there are not missing.
 */
function dependenciesAreInstalled() {
  const installed = lockedVersions(join(root, 'node_modules', '.package-lock.json'));
  const wanted = lockedVersions(join(root, 'package-lock.json'));
  return [...wanted].every(([path, { version, optional }]) => {
    const found = installed.get(path);
    return found ? found.version === version && existsSync(join(root, path)) : optional === true;
  });
}

function installDependencies() {
  console.error('Installing dependencies with npm ci ...');
  // npm tells its scripts where it is; beside Windows' npm.cmd nothing else starts without a shell.
  const npm = process.env.npm_execpath;
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--loglevel=error',
  ];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status === 0) return;
  console.error('npm ci failed: the lines above say why. The registry must be reachable once.');
  process.exit(1);
}

/** Bundles one script, so that Node runs TypeScript of any version. Gives the bundle's path. */
async function bundleScript(name) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/${name}.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  const cache = join(root, 'node_modules', '.cache', 'sidelight');
  mkdirSync(cache, { recursive: true });
  const bundle = join(cache, `${name.replace('/', '-')}.mjs`);
  // Written aside and moved, because two runs of one script may start at the same moment.
  const draft = `${bundle}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, bundle);
  return bundle;
}

const [name = '', ...args] = process.argv.slice(2);
stopIfNodeIsTooOld();
if (!/^[a-z-]+(\/[a-z-]+)?$/.test(name) || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  console.error(`There is no script named "${name}" in scripts/.`);
  process.exit(1);
}
process.chdir(root);
process.setSourceMapsEnabled(true);
if (!dependenciesAreInstalled()) installDependencies();
try {
  const { main } = await import(pathToFileURL(await bundleScript(name)).href);
  process.exitCode = await main(args);
} catch (error) {
  // What a person can mend is said in a sentence; the way there only confuses.
  console.error(process.env.SIDELIGHT_TRACE ? error : error.message);
  process.exitCode = 1;
}
