/**
 * What an element does to the text around it, by its tag: asking the browser for its style would
 * cost a style pass for every element of the page.
 *
 * `inline`: part of the run of text it stands in. `block`: begins and ends one. `skip`: its content
 * is no prose for reading, and it stands between the words around it. `ruby`: a reading aid over its
 * base text, left out without a trace. `line`: a line break. `note`: raised or lowered text, a word
 * of its own.
 */
export type ElementKind = 'inline' | 'block' | 'skip' | 'ruby' | 'line' | 'note';

const TAGS: Readonly<Record<Exclude<ElementKind, 'block'>, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb s ' +
    'slot small span strike strong time tt u var wbr',
  skip:
    'script style noscript template head title code pre kbd samp textarea input select option ' +
    'button datalist output meter progress svg math canvas audio video picture img object embed ' +
    'iframe frame frameset noframes map applet',
  ruby: 'rt rp rtc',
  line: 'br',
  note: 'sup sub',
};

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(TAGS).flatMap(([kind, tags]) =>
    tags.split(' ').map((tag) => [tag, kind as ElementKind] as const),
  ),
);

/** The kind of an element by its local name; unknown ones and custom elements are blocks. */
export function kindOf(tag: string): ElementKind {
  return KINDS.get(tag) ?? 'block';
}

/**
 * What may be done with a mention. `mark`: count and mark it. `wanted`: count it, and mark it where the
 * reader wants marks in links and headings. `count`: count it, never mark it. `never`: neither.
 */
export type Admission = 'mark' | 'wanted' | 'count' | 'never';

/** Where nothing is ever marked or counted: text the reader edits, and code by another name. */
export const NEVER_READ =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],' +
  '[role="combobox" i],[role="code" i],code,pre,kbd,samp,textarea,select,button,svg,math';

/** The same in a plain text document, which browsers show as one `pre`. */
export const NEVER_READ_PLAIN = '[contenteditable]:not([contenteditable="false" i])';

/** Where mentions are found and counted but not marked: what is pressed, and has a look of its own. */
export const NEVER_MARKED =
  'summary,label,[role="button" i],[role="tab" i],[role="menuitem" i],[role="option" i],' +
  '[role="switch" i],[role="checkbox" i]';

/** What leads somewhere else when it is clicked. */
export const LINK = 'a[href],[role="link" i]';

/** Where they are marked only if the reader wants that: the page's own signs are there already. */
export const MARKED_IF_WANTED = `${LINK},h1,h2,h3,h4,h5,h6,[role="heading" i]`;
