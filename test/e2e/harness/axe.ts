import { readFileSync } from 'node:fs';
import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(
    context: { readonly include: readonly string[] },
    options: object,
  ): Promise<{ readonly violations: readonly Violation[] }>;
}

/** axe-core as a function: it travels into places where a page's policy lets no script be loaded. */
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is a pinned package's own
const loadAxe = new Function(
  readFileSync('node_modules/axe-core/axe.min.js', 'utf8'),
) as () => void;

/** Loads axe-core into a surface or page, for `axeFaults`. */
export function bringAxe(scope: ExtensionScope): Promise<void> {
  return scope.evaluate(loadAxe);
}

/**
 * What axe-core is to look at. `colours` is what a theme alone can change; where colours are forced on
 * the page their contrast is the system's own, and `structure` is the rest.
 */
export type AxeRules = 'all' | 'colours' | 'structure';

const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Both browsers themselves let keys come to what scrolls and holds nothing that takes them. */
const NEVER = ['scrollable-region-focusable'];

/**
 * What axe-core finds wrong in a part of a surface: a line for each element, naming the rule.
 * @param part - a selector
 */
export async function axeFaults(
  scope: ExtensionScope,
  part: string,
  rules: AxeRules,
): Promise<string[]> {
  const off = rules === 'structure' ? [...NEVER, ...BY_COLOUR] : NEVER;
  const options = {
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: BY_COLOUR }),
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  };
  const violations = await scope.evaluate(
    async (include: string, settings: object) => {
      const { axe } = globalThis as unknown as { readonly axe: Axe };
      const { violations: found } = await axe.run({ include: [include] }, settings);
      return found.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ html, failureSummary }) => ({
          html,
          failureSummary: failureSummary ?? '',
        })),
      }));
    },
    part,
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`),
  );
}
