import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a line stays, in milliseconds. */
const STAYS = 6000;

/** A line that says what has happened, and is read out: it must be there, empty, before it has words. */
export function StatusLine(props: { text: string }): VNode {
  return (
    <p class="c-status" role="status">
      {props.text}
    </p>
  );
}

/**
 * The words of a status line, gone after a while.
 * @param first - what it says once the card has been drawn
 */
export function useStatus(first = ''): {
  readonly text: string;
  readonly tell: (text: string) => void;
} {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = (words: string): void => {
    clearTimeout(timer.current);
    setText(words);
    timer.current = setTimeout(setText, STAYS, '');
  };
  useEffect(() => {
    if (first !== '') tell(first);
    return () => {
      clearTimeout(timer.current);
    };
  }, []);
  return { text, tell };
}
