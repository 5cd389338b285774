import type { Settings, SiteRule } from './settings.ts';

/** Stands for local files, which have no host. */
export const LOCAL_FILES = 'file';

/**
 * Whether a rule can name a site so: a host name as URLs spell it (IDNA, lower case; RFC 1123), an
 * IPv6 address in brackets, `*.` before a host name, or `file`.
 */
export function isSitePattern(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 255 &&
    (/^\[[\da-f:.]{2,45}\]$/.test(value) ||
      /^(?:\*\.)?[a-z\d_](?:[a-z\d_-]*[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d_])?)*\.?$/.test(
        value,
      ))
  );
}

/** Whether a rule's pattern covers a site: `*.example.org` also stands for `example.org` itself. */
export function coversSite(pattern: string, site: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === site;
  return site === pattern.slice(2) || site.endsWith(pattern.slice(1));
}

/** The rule that decides over a site: the one that names it most closely; undefined for none. */
export function ruleFor(rules: readonly SiteRule[], site: string): SiteRule | undefined {
  let closest: SiteRule | undefined;
  for (const rule of rules) {
    if (!coversSite(rule.site, site)) continue;
    if (!closest || closeness(rule.site) > closeness(closest.site)) closest = rule;
  }
  return closest;
}

/** What the reader has said of a site: it is read, it is not, or they want to be asked. */
export type SiteVerdict = 'read' | 'paused' | 'asking';

const NEW_SITE_VERDICTS = { on: 'read', ask: 'asking', off: 'paused' } as const;

/** Whether the reader lets Sidelight read a site; one of unknown name goes by `newSites`. */
export function verdictOn(
  { newSites, sites }: Pick<Settings, 'newSites' | 'sites'>,
  site: string | null,
): SiteVerdict {
  const rule = site === null ? undefined : ruleFor(sites, site);
  if (rule) return rule.read ? 'read' : 'paused';
  return NEW_SITE_VERDICTS[newSites];
}

/** Longer is closer, and a name itself is closer than the pattern that also covers it. */
function closeness(pattern: string): number {
  return pattern.startsWith('*.') ? 2 * (pattern.length - 2) : 2 * pattern.length + 1;
}
