/** What a card says has been done with what it stood for, in place of the card. */
export type CardNotice =
  | { readonly kind: 'muted'; readonly name: string; readonly site: string | null }
  | {
      readonly kind: 'notThis';
      readonly name: string;
      readonly word: string;
      readonly site: string | null;
    }
  | { readonly kind: 'justAWord'; readonly word: string }
  | { readonly kind: 'neverMarked'; readonly word: string; readonly site: string | null }
  | { readonly kind: 'notKept' }
  /** Nothing was changed, because the page could have hidden what was clicked. */
  | { readonly kind: 'unseen' };
