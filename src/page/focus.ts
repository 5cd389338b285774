/** The element that has the focus, in open shadow trees too; null where none has. */
export function focusedElement(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}

/** Gives an element the focus back, without moving the page. */
export function giveFocusBack(element: HTMLElement | null): void {
  if (element?.isConnected) element.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
