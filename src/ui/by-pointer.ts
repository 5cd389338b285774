/**
 * Whether a pointer clicked, and not a key or a script. How often it clicked does not tell: Firefox
 * counts one for the Enter on a link.
 */
export function isByPointer(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType !== '';
}
