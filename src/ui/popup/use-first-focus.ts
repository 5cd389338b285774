import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Gives a field the focus as a popup opens, and again when the popup itself gets it: Firefox draws popups
 * before it shows them, and what is not laid out yet takes no focus.
 */
export function useFirstFocus(field: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const focus = (): void => {
      field.current?.focus();
    };
    focus();
    window.addEventListener('focus', focus, { once: true });
    return () => {
      window.removeEventListener('focus', focus);
    };
  }, []);
}
