import { h, render, type ComponentType } from 'preact';
import { whenSpokenAnew } from './speak-in.ts';

/**
 * Draws a component into the document, and again where the page comes to speak another language.
 * @param first - what is known at first
 * @returns to be called with whatever has changed
 */
export function mount<P extends object>(
  component: ComponentType<P>,
  first: NoInfer<P>,
): (news: Partial<P>) => void {
  let shown = first;
  const show = (news: Partial<P>): void => {
    shown = { ...shown, ...news };
    render(h(component, shown), document.body);
  };
  show({});
  whenSpokenAnew(() => {
    show({});
  });
  return show;
}
