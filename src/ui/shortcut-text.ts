/** What browsers spell out and keyboards do not: the keys' own signs. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Space: '␣',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  MacCtrl: 'Ctrl',
};

/** Keys as a keyboard shows them: `Alt+.` for a browser's `Alt+Period`. */
export function shortcutText(keys: string): string {
  return keys
    .split(/(?<=.)\+/)
    .map((key) => SIGNS[key] ?? key)
    .join('+');
}
