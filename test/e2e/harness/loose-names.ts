import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';

/** Prose says names in its own line, as its words; what is drawn, and options, have a line each. */
const APART = 'mark, .named-here, svg, option, style, title';

/**
 * Names of the archive that stand in a line with other words and could turn them round, or be turned,
 * were they written from right to left (Unicode Standard Annex 9): a name must be isolated, as by
 * `<bdi>`, or have a line of its own. Those in sentences are isolated by their characters.
 * @param names - what the archive calls topics, publishers and articles
 */
export function looseNames(scope: ExtensionScope, names: readonly string[]): Promise<string[]> {
  return scope.evaluate(
    (known, apart) => {
      const root = document.querySelector('[data-sidelight-overlay]')?.shadowRoot ?? document;
      const wanted = new Set(known);
      const isLoose = (node: Node): boolean => {
        for (let at = node.parentElement; at; at = at.parentElement) {
          const { display, unicodeBidi } = getComputedStyle(at);
          if (!/^(?:inline|contents)$/.test(display)) {
            return at.textContent.trim() !== node.textContent?.trim();
          }
          if (/isolate|plaintext/.test(unicodeBidi)) return false;
        }
        return false;
      };
      const loose: string[] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        if (!wanted.has(words) || node.parentElement?.closest(apart)) continue;
        if (isLoose(node))
          loose.push(`“${words}” is not isolated: ${String(node.parentElement?.outerHTML)}`);
      }
      return loose;
    },
    names,
    APART,
  );
}
