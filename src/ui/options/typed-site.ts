import { isSitePattern, LOCAL_FILES } from '../../core/settings/site-rules.ts';

/** What a reader typed or pasted for a site, as a rule names it. */
export type TypedSite =
  | { readonly site: string }
  /** Nothing was typed; it is no site; or it is of a kind that is never read. */
  | { readonly error: 'blank' | 'noSite' | 'neverRead' };

/**
 * The site that a text means: a host name in any letter case and script, a whole address, `*.` before
 * either for all subdomains, or local files by `file`. Parsed as browsers parse addresses (WHATWG URL).
 */
export function typedSite(text: string): TypedSite {
  const typed = text.trim();
  if (typed === '') return { error: 'blank' };
  if (/^file(?::.*)?$/i.test(typed)) return { site: LOCAL_FILES };
  const scheme = /^([a-z][a-z\d+.-]*|\*):\/\//i.exec(typed);
  if (scheme && !/^(?:https?|\*):/i.test(scheme[0])) return { error: 'neverRead' };
  const rest = typed.slice(scheme?.[0].length ?? 0);
  const wild = rest.startsWith('*.');
  const host = hostOf(wild ? rest.slice(2) : rest);
  const site = host !== '' && wild ? `*.${host}` : host;
  return isSitePattern(site) ? { site } : { error: 'noSite' };
}

/** Empty where the text is no host with what may follow it in an address. */
function hostOf(text: string): string {
  const url = `http://${text}`;
  // A space inside would be dropped or escaped: it was no address that was meant.
  return /\s/.test(text) || !URL.canParse(url) ? '' : new URL(url).hostname;
}
