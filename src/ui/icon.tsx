import type { VNode } from 'preact';
import type { Kind } from '../core/model.ts';

const PIN_HEAD = 'M5.5 2h5l-.6 4.2 2.1 2.3v1H4v-1l2.1-2.3L5.5 2Z';
const PIN = `${PIN_HEAD}M8 9.5V14.25`;

/** Line drawings on a 16 by 16 grid; `dot` is filled. */
const DRAWINGS = {
  person: {
    path: 'M10.75 5a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0ZM2.75 13.5c.6-2.9 2.6-4.25 5.25-4.25s4.65 1.35 5.25 4.25',
  },
  organisation: {
    path: 'M3 13.5v-11h6v11M9 6h4v7.5M1.5 13.5h13M5.2 5.2h1.6M5.2 8h1.6M5.2 10.8h1.6',
  },
  product: {
    path: 'M5.25 2.25h5.5a3 3 0 0 1 3 3v5.5a3 3 0 0 1-3 3h-5.5a3 3 0 0 1-3-3v-5.5a3 3 0 0 1 3-3ZM5.5 8h5M8 5.5v5',
  },
  place: {
    path: 'M8 14.25s-4.5-4.2-4.5-7.6a4.5 4.5 0 0 1 9 0c0 3.4-4.5 7.6-4.5 7.6ZM9.5 6.6a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
  },
  event: {
    path: 'M3.75 3.25h8.5a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5V4.75a1.5 1.5 0 0 1 1.5-1.5ZM2.25 6.75h11.5M5.25 1.75v3M10.75 1.75v3',
    dot: 'M9.5 9H11a.5.5 0 0 1 .5.5V11a.5.5 0 0 1-.5.5H9.5A.5.5 0 0 1 9 11V9.5a.5.5 0 0 1 .5-.5Z',
  },
  law: {
    path: 'M8 2.25v11.25M5 13.5h6M3 4.25h10M3 4.25 1.25 9h3.5L3 4.25ZM13 4.25 11.25 9h3.5L13 4.25Z',
  },
  concept: {
    path: 'M4.5 2.5H3A1.25 1.25 0 0 0 1.75 3.75V6L3 8 1.75 10v2.25A1.25 1.25 0 0 0 3 13.5h1.5M11.5 2.5H13a1.25 1.25 0 0 1 1.25 1.25V6L13 8l1.25 2v2.25A1.25 1.25 0 0 1 13 13.5h-1.5',
    dot: 'M9.5 8a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
  },
  search: { path: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14' },
  pin: { path: PIN },
  pinned: { path: PIN, dot: PIN_HEAD },
  more: {
    path: '',
    dot: 'M4.35 8a1.35 1.35 0 1 1-2.7 0 1.35 1.35 0 0 1 2.7 0ZM9.35 8a1.35 1.35 0 1 1-2.7 0 1.35 1.35 0 0 1 2.7 0ZM14.35 8a1.35 1.35 0 1 1-2.7 0 1.35 1.35 0 0 1 2.7 0Z',
  },
  close: { path: 'm3.75 3.75 8.5 8.5M12.25 3.75l-8.5 8.5' },
  previous: { path: 'M10 3 5 8l5 5' },
  next: { path: 'm6 3 5 5-5 5' },
  out: {
    path: 'M9.5 2.5h4v4M13.25 2.75 7.5 8.5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3',
  },
  hidden: {
    path: 'M2 8s2.25-4 6-4c1 0 1.9.3 2.7.7M14 8s-2.25 4-6 4c-1 0-1.9-.3-2.7-.7M3 13 13 3',
  },
  shown: {
    path: 'M2 8s2.25-4 6-4 6 4 6 4-2.25 4-6 4-6-4-6-4ZM9.75 8a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
  },
  computer: {
    path: 'M3.25 3h9.5A1.25 1.25 0 0 1 14 4.25v5.5A1.25 1.25 0 0 1 12.75 11h-9.5A1.25 1.25 0 0 1 2 9.75v-5.5A1.25 1.25 0 0 1 3.25 3ZM5.5 13.75h5',
  },
  link: {
    path: 'M6.75 9.25a2.5 2.5 0 0 0 3.55.2l2.25-2.25a2.5 2.5 0 0 0-3.55-3.55l-.75.75M9.25 6.75a2.5 2.5 0 0 0-3.55-.2L3.45 8.8A2.5 2.5 0 0 0 7 12.35l.75-.75',
  },
  side: {
    path: 'M3.25 2.75h9.5A1.25 1.25 0 0 1 14 4v8a1.25 1.25 0 0 1-1.25 1.25h-9.5A1.25 1.25 0 0 1 2 12V4a1.25 1.25 0 0 1 1.25-1.25ZM10 2.75v10.5',
  },
  archive: { path: 'M2 3h12v3H2zM3 6v7.5h10V6M6.25 8.75h3.5' },
  lock: {
    path: 'M4.5 7h7A1.5 1.5 0 0 1 13 8.5v4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7ZM5 7V5a3 3 0 0 1 6 0v2',
  },
  page: { path: 'M4 1.75h5L12.75 5.5v8.75H4zM9 1.75V5.5h3.75M6.25 8.5h4M6.25 11h4' },
  warning: {
    path: 'M8 2.25 14.5 13.5h-13L8 2.25ZM8 6.5v3.25',
    dot: 'M8.9 11.5a.9.9 0 1 1-1.8 0 .9.9 0 0 1 1.8 0Z',
  },
  options: {
    path: 'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M12 4.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM7.5 11.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
  },
  remove: { path: 'M2.5 4h11M6 4V2.25h4V4M4 4l.6 9.75h6.8L12 4' },
  done: { path: 'm3 8.5 3.25 3.25L13 4.75' },
  save: {
    path: 'M8 2.5v8M4.75 7.25 8 10.5l3.25-3.25M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2',
  },
  restore: {
    path: 'M8 10.5v-8M4.75 5.5 8 2.25l3.25 3.25M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2',
  },
} satisfies Record<Kind, Drawing> & Record<string, Drawing>;

interface Drawing {
  readonly path: string;
  readonly dot?: string;
}

export type IconName = keyof typeof DRAWINGS;

/** A drawing that goes with words and says nothing of its own. */
export function Icon(props: { name: IconName; mirrored?: boolean }): VNode {
  const drawing: Drawing = DRAWINGS[props.name];
  return (
    <svg class={props.mirrored ? 'ic mirrored' : 'ic'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawing.path} />
      {drawing.dot && <path class="f" d={drawing.dot} />}
    </svg>
  );
}
