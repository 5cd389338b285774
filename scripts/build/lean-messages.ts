import type { PackageFiles } from './package-files.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The files of a package, their messages without what only translators read, and without spaces. */
export function leanMessages(files: PackageFiles): PackageFiles {
  return new Map(
    [...files].map(([path, bytes]) => [path, MESSAGES.test(path) ? lean(bytes) : bytes]),
  );
}

const MESSAGES = /^_locales\/\w+\/messages\.json$/;

function lean(bytes: Uint8Array): Uint8Array {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, Message>>;
  const messages = mapValues(file, ({ message, placeholders }) => ({
    message,
    ...(placeholders && { placeholders: mapValues(placeholders, ({ content }) => ({ content })) }),
  }));
  return new TextEncoder().encode(JSON.stringify(messages));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
