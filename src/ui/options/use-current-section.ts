import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SectionId } from './section.tsx';

/**
 * The section the reader is in. The line that decides it goes down the window as the page goes up, so
 * that the first section is current at the top and the last at the end, however short they are.
 * @returns it, and what to call when the reader goes to one, which is current until they scroll on
 */
export function useCurrentSection(): readonly [SectionId, (id: SectionId) => void] {
  const [current, setCurrent] = useState<SectionId>('sites');
  const [chosen, setChosen] = useState<{ readonly at: number | null } | null>(null);
  useEffect(() => {
    const onScroll = (): void => {
      if (chosen && (chosen.at === null || chosen.at === scrollY)) {
        if (chosen.at === null) setChosen({ at: scrollY });
        return;
      }
      setChosen(null);
      setCurrent(sectionAt(readingLine()));
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
    };
  }, [chosen]);
  const choose = (id: SectionId): void => {
    setCurrent(id);
    setChosen({ at: isReached(id) ? scrollY : null });
  };
  return [current, choose];
}

/** Whether the page already stands where a link to a section leads: then no scroll tells of it. */
function isReached(id: SectionId): boolean {
  const section = document.getElementById(id);
  if (!section) return true;
  const margin = Number.parseFloat(getComputedStyle(section).scrollMarginTop) || 0;
  const goal = scrollY + section.getBoundingClientRect().top - margin;
  const most = document.documentElement.scrollHeight - innerHeight;
  return Math.abs(Math.min(Math.max(goal, 0), most) - scrollY) < 1;
}

function readingLine(): number {
  const most = document.documentElement.scrollHeight - innerHeight;
  return most > 0 ? innerHeight * Math.min(scrollY / most, 1) : 0;
}

function sectionAt(line: number): SectionId {
  const begun = SECTIONS.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= line;
  });
  return begun.at(-1) ?? 'sites';
}
