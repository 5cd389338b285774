/** Marks the same names with mark.js, by the one expression that stands in the page's world. */
declare const Mark: new (element: Element) => { markRegExp(expression: RegExp): void };

const { sidelightNames } = globalThis as unknown as { readonly sidelightNames: RegExp };
new Mark(document.body).markRegExp(sidelightNames);

export {};
