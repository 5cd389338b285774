import { useEffect, useRef, useState } from 'preact/hooks';
import { SECTIONS, type SectionId } from './section.tsx';

/**
 * The section the reader is in. The line that decides it goes down the window as the page goes up, so
 * that the first section is current at the top and the last at the end, however short they are.
 * @returns it, and what to call when the reader goes to one, which is current until they scroll on
 */
export function useCurrentSection(): readonly [SectionId, (id: SectionId) => void] {
  const [current, setCurrent] = useState<SectionId>('sites');
  const jump = useRef<Jump | null>(null);
  useEffect(() => {
    const onScroll = (): void => {
      if (jump.current && isOf(jump.current)) return;
      jump.current = null;
      setCurrent(sectionAt(readingLine()));
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
    };
  }, []);
  const choose = (id: SectionId): void => {
    setCurrent(id);
    jump.current = jumpTo(id);
  };
  return [current, choose];
}

/** Pixels from the top of the window within which a section has begun. */
const TOP = 120;

/** On its way to a section that was chosen, or there. */
interface Jump {
  readonly goal: number;
  readonly since: number;
  arrived: boolean;
}

/** Longer than a jump takes: a page that has not come to its goal by then never will. */
const JUMP_MS = 500;

function jumpTo(id: SectionId): Jump {
  const section = document.getElementById(id);
  const margin = section ? Number.parseFloat(getComputedStyle(section).scrollMarginTop) || 0 : 0;
  const goal = scrollY + (section?.getBoundingClientRect().top ?? 0) - margin;
  const most = document.documentElement.scrollHeight - innerHeight;
  const jump = { goal: Math.min(Math.max(goal, 0), most), since: performance.now() };
  // Where the page stands there already, no scroll will tell of it.
  return { ...jump, arrived: isAt(jump.goal) };
}

/** Whether a scroll belongs to a jump: the way to its goal, what went before it included. */
function isOf(jump: Jump): boolean {
  const there = isAt(jump.goal);
  const arrived = jump.arrived;
  jump.arrived ||= there;
  return there || (!arrived && performance.now() - jump.since < JUMP_MS);
}

function isAt(goal: number): boolean {
  return Math.abs(scrollY - goal) < 2;
}

function readingLine(): number {
  const most = document.documentElement.scrollHeight - innerHeight;
  const share = most > 0 ? Math.min(scrollY / most, 1) : 0;
  // Of a long page the line hardly leaves the top: what begins there is what is read.
  return Math.max(innerHeight * share, Math.min(scrollY, TOP));
}

function sectionAt(line: number): SectionId {
  const begun = SECTIONS.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= line;
  });
  return begun.at(-1) ?? 'sites';
}
