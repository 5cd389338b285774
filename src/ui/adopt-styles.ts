/**
 * Gives a shadow root its style sheet, in spite of a page's content security policy.
 * Firefox refuses constructed sheets in content scripts, but lets them write style elements there.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
