import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { materials, type Lockfile } from '../../scripts/package/materials.ts';

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: object };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly purl: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

const bill = (lockfile: Lockfile): Bill => JSON.parse(materials(lockfile)) as Bill;
const ours = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

describe('the bill of materials', () => {
  it('holds as required just the libraries that the project depends on', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const required = bill(ours).components.filter(({ scope }) => scope === 'required');
    expect(Object.fromEntries(required.map(({ name, version }) => [name, version]))).toEqual(
      dependencies,
    );
  });

  it('holds all that is locked, each version once, with its sum', () => {
    const { components } = bill(ours);
    const purls = components.map(({ purl }) => purl);
    expect(new Set(purls).size).toBe(purls.length);
    expect(purls).toEqual([...purls].sort());
    expect(purls).toContain(`pkg:npm/%40orama/stemmers@${versionOf('@orama/stemmers')}`);
    for (const { hashes } of components) {
      expect(hashes?.map(({ alg }) => alg)).toEqual(['SHA-512']);
      expect(hashes?.[0]?.content).toMatch(/^[\da-f]{128}$/);
    }
  });

  it('says nothing of the time and the place', () => {
    const { bomFormat, specVersion, serialNumber, metadata } = bill(ours);
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(serialNumber).toBeUndefined();
    expect(metadata.timestamp).toBeUndefined();
    const { '': own, ...others } = ours.packages;
    const backwards = Object.fromEntries(Object.entries(others).reverse());
    expect(materials({ packages: { ...backwards, '': own! } })).toBe(materials(ours));
  });

  it('takes a library as required that lies about twice, once for the extension', () => {
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '2.0.0', dev: true, license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '2.0.0', license: 'MIT' },
      'node_modules/c': { version: '1.0.0', dev: true, license: '(MIT OR Apache-2.0)' },
    };
    expect(bill({ packages }).components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/a@2.0.0',
        name: 'a',
        version: '2.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/a@2.0.0',
        scope: 'required',
      },
      expect.objectContaining({
        name: 'c',
        scope: 'excluded',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      }),
    ]);
  });

  function versionOf(name: string): string {
    return ours.packages[`node_modules/${name}`]!.version!;
  }
});
