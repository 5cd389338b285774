import type { ComponentChildren, VNode } from 'preact';
import { say } from '../say.ts';

/** The sections of the options, in their order. */
export const SECTIONS = [
  'sites',
  'marks',
  'languages',
  'muted',
  'senses',
  'archive',
  'backup',
  'keys',
  'privacy',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** One section, which the way there leads to by its id. */
export function Section(props: {
  id: SectionId;
  class?: string;
  children: ComponentChildren;
}): VNode {
  const { id, class: kind = 'box' } = props;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {say(`section_${id}`)}
      </h2>
      <div class={kind}>{props.children}</div>
    </section>
  );
}
