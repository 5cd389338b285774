import { readFileSync } from 'node:fs';
import type { MessageSource } from '../../src/ui/say.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const PATH = new URL('../../extension/_locales/en/messages.json', import.meta.url);

/** The messages as they are shipped. */
export const ENGLISH = JSON.parse(readFileSync(PATH, 'utf8')) as Readonly<Record<string, Message>>;

/** Fills messages in as browsers do: `$name$` by the placeholder of that name, in any letter case. */
export function sourceOf(messages: Readonly<Record<string, Message>>): MessageSource {
  return (key, substitutions) => {
    const found = messages[key];
    if (!found) return '';
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return substitutions[Number(content.slice(1)) - 1] ?? '';
    });
  };
}

export const english: MessageSource = sourceOf(ENGLISH);
