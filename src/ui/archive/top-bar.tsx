import type { RefObject, VNode } from 'preact';
import { IconButton } from '../icon-button.tsx';
import { Icon } from '../icon.tsx';
import { Logo } from '../logo.tsx';
import { say, sayCount } from '../say.ts';
import { SearchField } from '../search-field.tsx';

/** The way home, the search, and how much there is. */
export function TopBar(props: {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  articles: number | null;
  onText: (text: string) => void;
  /** Enter or ArrowDown: on to the results. */
  onEnter: () => void;
  /** The search field has lost focus. */
  onBlur: () => void;
  onOptions: () => void;
}): VNode {
  const { field, text, articles, onText, onEnter, onBlur, onOptions } = props;
  return (
    <header class="top">
      <a class="brand" href="#">
        <Logo state="lit" size={24} />
        <b>{say('extensionName')}</b>
      </a>
      <SearchField
        field={field}
        text={text}
        hint={say('searchHint')}
        onText={onText}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onEnter();
        }}
      />
      <span class="offline">
        <Icon name="computer" />
        {articles === null ? '' : sayCount('allOnThisComputer', articles)}
      </span>
      <IconButton icon="options" label={say('options')} onClick={onOptions} />
    </header>
  );
}
