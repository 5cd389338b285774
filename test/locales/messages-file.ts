import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Messages } from '../../src/core/messages.ts';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<
    Record<string, { readonly content: string; readonly example?: string }>
  >;
}

export type MessagesFile = Readonly<Record<string, Message>>;

const LOCALES = fileURLToPath(new URL('../../extension/_locales/', import.meta.url));

/** The languages that are shipped, as their folders are named: `zh_CN`. */
export function localeFolders(): string[] {
  return readdirSync(LOCALES).sort();
}

/** The messages of a language as they are shipped. */
export function messagesFile(folder: string): MessagesFile {
  return JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8')) as MessagesFile;
}

/** Fills messages in as browsers do: `$name$` by the placeholder of that name, in any letter case. */
export function messagesOf(file: MessagesFile): Messages {
  return new Messages((key, substitutions) => {
    const found = file[key];
    if (!found) return '';
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return substitutions[Number(content.slice(1)) - 1] ?? '';
    });
  });
}

/** The messages of a shipped language, filled in as browsers do. */
export function messagesIn(folder: string): Messages {
  return messagesOf(messagesFile(folder));
}

export const english = messagesIn('en');
