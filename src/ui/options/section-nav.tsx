import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';
import { SECTIONS } from './section.tsx';
import { useCurrentSection } from './use-current-section.ts';

/** The way to each section, and where the reader is. */
export function SectionNav(): VNode {
  const [current, choose] = useCurrentSection();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // In a narrow window the ways stand in one line that scrolls: the current one stays in sight.
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (!link || !nav.current) return;
    const { left, right } = nav.current.getBoundingClientRect();
    const box = link.getBoundingClientRect();
    if (box.left < left) nav.current.scrollBy({ left: box.left - left - 16 });
    if (box.right > right) nav.current.scrollBy({ left: box.right - right + 16 });
  }, [current]);
  return (
    <nav ref={nav} aria-label={say('sections')}>
      {SECTIONS.map((id) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => {
            choose(id);
          }}
        >
          {say(`section_${id}`)}
        </a>
      ))}
    </nav>
  );
}
