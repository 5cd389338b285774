/** The parts of a lockfile that are read. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}

/**
 * The bill of materials of the extension, in CycloneDX 1.6 (ECMA-424): the libraries inside it as
 * required, what it is built and tested with as excluded. Made of the lockfile alone and without the
 * optional serial number and time, so that the same lockfile gives the same bytes.
 */
export function materials({ packages }: Lockfile): string {
  const { '': own, ...locked } = packages;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...identity('sidelight', own) } },
    components: componentsOf(locked),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentsOf(locked: Lockfile['packages']): object[] {
  // One version can lie in several places; once is enough, and required where it is so anywhere.
  const found = new Map<string, { readonly name: string; readonly all: LockedPackage[] }>();
  for (const [path, each] of Object.entries(locked)) {
    const name =
      each.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const key = purlOf(name, each.version);
    found.set(key, { name, all: [...(found.get(key)?.all ?? []), each] });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, all }]) => component(name, all));
}

function component(name: string, all: readonly LockedPackage[]): object {
  const [first] = all;
  return {
    type: 'library',
    ...identity(name, first),
    scope: all.some(({ dev }) => dev !== true) ? 'required' : 'excluded',
    ...(first?.integrity !== undefined && { hashes: hashesOf(first.integrity) }),
  };
}

function identity(name: string, { version, license }: LockedPackage = {}): object {
  const purl = purlOf(name, version);
  return {
    'bom-ref': purl,
    name,
    version: version ?? '',
    ...(license !== undefined && { licenses: [licenceOf(license)] }),
    purl,
  };
}

/** A single licence by its id, several as an expression. */
function licenceOf(license: string): object {
  return license.includes(' ') ? { expression: license } : { license: { id: license } };
}

/** As https://github.com/package-url/purl-spec has it for npm. */
function purlOf(name: string, version = ''): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** `sha512-BASE64` as CycloneDX writes it. */
function hashesOf(integrity: string): object[] {
  return integrity.split(' ').flatMap((one) => {
    const [, bits, base64] = /^sha(\d+)-(.+)$/.exec(one) ?? [];
    if (bits === undefined || base64 === undefined) return [];
    const alg = bits === '1' ? 'SHA-1' : `SHA-${bits}`;
    return [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }];
  });
}
