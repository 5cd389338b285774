/**
 * An address that is safe to follow.
 * @returns it in normal form, or null for anything but http(s): archives are data, and data must not
 *   bring `javascript:` or `file:` links into the reader's reach
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
