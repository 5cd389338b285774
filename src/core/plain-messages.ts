import type { MessageSource } from './message-language.ts';

/** The messages of one language by key; `$1` is its first substitution, `$$` a dollar sign. */
export type PlainMessages = Readonly<Record<string, string>>;

/** Messages as the package ships them for browsers, which number their substitutions as ours do. */
export type ShippedMessages = Readonly<Record<string, { readonly message: string }>>;

/** The messages of a shipped file. */
export function plainMessages(shipped: ShippedMessages): PlainMessages {
  return Object.fromEntries(Object.entries(shipped).map(([key, { message }]) => [key, message]));
}

/**
 * A source that fills messages in as browsers do.
 * @param other - asked for messages of which these have no form: those of a later version
 */
export function sourceOf(plain: PlainMessages, other: MessageSource): MessageSource {
  return (key, substitutions) => {
    const found = own(plain, key);
    if (found === undefined) return hasForm(plain, key) ? '' : other(key, substitutions);
    return found.replace(/\$(\$|\d)/g, (_, what: string) =>
      what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
    );
  };
}

/** A language has only the plural forms it tells apart: another's form is no word of it. */
function hasForm(plain: PlainMessages, key: string): boolean {
  const stem = /^(.+)_(?:zero|one|two|few|many)$/.exec(key)?.[1];
  return stem !== undefined && own(plain, `${stem}_other`) !== undefined;
}

function own(plain: PlainMessages, key: string): string | undefined {
  return Object.hasOwn(plain, key) ? plain[key] : undefined;
}
