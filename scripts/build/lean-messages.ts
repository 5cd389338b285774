import type { PackageFiles } from './package-files.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const MESSAGES = /^_locales\/\w+\/messages\.json$/;
/** A placeholder by its name, or a dollar sign that stands for itself. */
const PLACEHOLDER = /\$\$|\$(\w+)\$/g;

/**
 * The files of a package, their messages without what only translators read: names of placeholders
 * give way to the numbers they stand for.
 * @throws Error where a message names a placeholder that it does not have, or a digit follows one
 */
export function leanMessages(files: PackageFiles): PackageFiles {
  return new Map(
    [...files].map(([path, bytes]) => [path, MESSAGES.test(path) ? lean(path, bytes) : bytes]),
  );
}

function lean(path: string, bytes: Uint8Array): Uint8Array {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, Message>>;
  const messages = Object.entries(file).map(([key, message]) => [
    key,
    { message: numbered(message, `${path}: "${key}"`) },
  ]);
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(messages)));
}

function numbered({ message, placeholders = {} }: Message, where: string): string {
  // Browsers take names in whatever case.
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(PLACEHOLDER, (found, name: string | undefined, at: number) => {
    if (name === undefined) return found;
    const content = contents.get(name.toLowerCase());
    if (content === undefined) throw new Error(`${where} has no placeholder ${found}`);
    // Browsers would read it as part of the number.
    if (/^\$\d/.test(content) && /^\d/.test(message.slice(at + found.length))) {
      throw new Error(`${where} has a digit right after ${found}`);
    }
    return content;
  });
}
