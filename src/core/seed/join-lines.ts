const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Joins the lines of a paragraph. A line break stands for a space, but for nothing at all between
 * characters of scripts that write none. Blank lines and blanks at the ends do not count.
 */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    const last = [...text.slice(-2)].at(-1) ?? '';
    const first = String.fromCodePoint(line.codePointAt(0) ?? 0);
    const joined = text === '' || (WITHOUT_SPACES.test(last) && WITHOUT_SPACES.test(first));
    text += joined ? line : ` ${line}`;
  }
  return text;
}
