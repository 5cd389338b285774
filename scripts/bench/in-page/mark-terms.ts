/** Marks the same names with mark.js as its manual has it: by the list of them. */
declare const Mark: new (element: Element) => { mark(terms: string[], options: object): void };

/** It calls itself for each term: more in one call overflow the stack. */
const TERMS_A_CALL = 500;

const { sidelightTerms } = globalThis as unknown as { readonly sidelightTerms: string[] };
const marker = new Mark(document.body);
const options = { separateWordSearch: false, accuracy: 'exactly', diacritics: false };
while (sidelightTerms.length > 0) {
  marker.mark(sidelightTerms.splice(0, TERMS_A_CALL), { ...options, caseSensitive: true });
}

export {};
