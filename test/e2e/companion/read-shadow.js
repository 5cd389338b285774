/**
 * Answers the event `companion:read` with `companion:tree`: what stands in the closed shadow roots
 * of this frame, as JSON. Events carry it because the page's world and ours share nothing else.
 */
/* global addEventListener, chrome, CustomEvent, dispatchEvent, document, Element, HTMLElement */

const ROLES = {
  A: 'link',
  BUTTON: 'button',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  TIME: 'time',
  BLOCKQUOTE: 'blockquote',
  INPUT: 'textbox',
};

const HOSTS = /^(ARTICLE|ASIDE|BODY|DIV|FOOTER|HEADER|MAIN|NAV|P|SECTION|SPAN)$|-/i;

addEventListener('companion:read', () => {
  const trees = elementsIn(document).flatMap((element) => {
    const root = closedRoot(element);
    return root ? [...root.children].map((child) => read(child, root)) : [];
  });
  dispatchEvent(new CustomEvent('companion:tree', { detail: JSON.stringify(trees) }));
});

/**
 * Answers `companion:copy` with `companion:copied`: the markup and styles of the closed shadow roots,
 * for a page where tools that open roots alone can see can look at them.
 */
addEventListener('companion:copy', () => {
  const copies = elementsIn(document).flatMap((element) => {
    const root = closedRoot(element);
    return root
      ? [{ host: element.cloneNode().outerHTML, markup: root.innerHTML, styles: stylesOf(root) }]
      : [];
  });
  dispatchEvent(new CustomEvent('companion:copied', { detail: JSON.stringify(copies) }));
});

/** All elements below, those in open shadow trees included. */
function elementsIn(root) {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );
}

function stylesOf(root) {
  const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
  return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
}

function closedRoot(element) {
  if (!(element instanceof HTMLElement) || !HOSTS.test(element.tagName)) return null;
  if (element.shadowRoot) return null;
  return 'openOrClosedShadowRoot' in element
    ? element.openOrClosedShadowRoot
    : chrome.dom.openOrClosedShadowRoot(element);
}

function read(element, root) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const text = element.innerText ?? element.textContent;
  return {
    tag: element.tagName.toLowerCase(),
    role: element.getAttribute('role') ?? roleOf(element),
    name: element.getAttribute('aria-label') ?? labelOf(element, root) ?? text.trim(),
    text: text.trim(),
    visible: width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }),
    focused: root.activeElement === element,
    rect: { x, y, width, height },
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children]
      .filter((child) => child instanceof Element && child.tagName !== 'STYLE')
      .map((child) => read(child, root)),
  };
}

function roleOf(element) {
  return element.type === 'checkbox' ? 'checkbox' : (ROLES[element.tagName] ?? '');
}

function labelOf(element, root) {
  const id = element.getAttribute('aria-labelledby');
  const label = id ? root.getElementById(id) : element.labels?.[0];
  return label?.textContent.trim();
}
