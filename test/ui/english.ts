import { readFileSync } from 'node:fs';
import { Messages } from '../../src/core/messages.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type MessagesFile = Readonly<Record<string, Message>>;

/** The messages of a language as they are shipped, by the name of its folder: `zh_CN`. */
export function messagesFile(folder: string): MessagesFile {
  const path = new URL(`../../extension/_locales/${folder}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as MessagesFile;
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

export const english = messagesOf(messagesFile('en'));
