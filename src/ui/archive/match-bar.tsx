import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { say, sayCount } from '../say.ts';

/** Steps through the passages that match; N and Shift+N do the same. */
export function MatchBar(props: {
  /** Numbers of the passages that match, ascending. */
  matches: readonly number[];
  /** The passage the reader is at; null for none. */
  passage: number | null;
  onGo: (passage: number) => void;
}): VNode {
  const { matches, passage, onGo } = props;
  const go = (by: 1 | -1): void => {
    const next = stepFrom(matches, passage, by);
    if (next !== null) onGo(next);
  };
  // Before the next key can come: one that found the last step's listener would step from there.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'n' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  });
  const at = matches.indexOf(passage ?? 0);
  return (
    <div class="matches" role="toolbar" aria-label={say('matchesToolbar')}>
      <span aria-live="polite">
        {at < 0
          ? sayCount('matchCount', matches.length)
          : say('matchPosition', at + 1, matches.length)}
      </span>
      <IconButton
        icon="previous"
        mirrored
        label={say('previousMatch')}
        atEnd={stepFrom(matches, passage, -1) === null}
        onClick={() => {
          go(-1);
        }}
      />
      <IconButton
        icon="next"
        mirrored
        label={say('nextMatch')}
        atEnd={stepFrom(matches, passage, 1) === null}
        onClick={() => {
          go(1);
        }}
      />
    </div>
  );
}

/** The match after (1) or before (-1) a passage, which need not match itself; null past the ends. */
export function stepFrom(
  matches: readonly number[],
  passage: number | null,
  by: 1 | -1,
): number | null {
  const at = passage ?? 0;
  if (by === 1) return matches.find((match) => match > at) ?? null;
  return matches.findLast((match) => match < at) ?? null;
}
