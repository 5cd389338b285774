/** What goes into a package: bytes by path, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The paths in the one order that every machine agrees on: by UTF-16 code unit. */
export function sortedPaths(files: PackageFiles): string[] {
  return [...files.keys()].sort();
}
