import type { RefObject, VNode } from 'preact';
import { LIMITS } from '../core/limits.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { say } from './say.ts';

/** Where the reader types what to search for. Escape clears it. */
export function SearchField(props: {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  hint: string;
  onText: (text: string) => void;
  /** Enter and ArrowDown are the surface's to answer. */
  onKeyDown?: (event: KeyboardEvent) => void;
  onBlur?: () => void;
}): VNode {
  const { field, text, hint, onText } = props;
  const clear = (): void => {
    onText('');
    field.current?.focus();
  };
  return (
    <div class="field" role="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={say('searchArchive')}
        // The hint runs as the interface does, what is typed as it itself does.
        dir={text === '' ? undefined : 'auto'}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        maxLength={LIMITS.query}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          // What is being composed is not typed yet: its keys are the input method's.
          if (event.isComposing) return;
          props.onKeyDown?.(event);
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          clear();
        }}
      />
      {text === '' ? (
        <kbd class="kbd" aria-hidden="true">
          /
        </kbd>
      ) : (
        <IconButton icon="close" label={say('clearSearch')} onClick={clear} />
      )}
    </div>
  );
}
