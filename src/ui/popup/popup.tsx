import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArchiveSummary, PageSummary } from '../../core/protocol.ts';
import { copyWithCitation } from '../copy-with-citation.ts';
import { FailureNote } from '../failure-note.tsx';
import { formatRoute } from '../route.ts';
import { say } from '../say.ts';
import { SearchField } from '../search-field.tsx';
import { focusStop, focusStopOr, useKeptFocus } from '../use-kept-focus.ts';
import { useSlash } from '../use-slash.ts';
import { PagePanel } from './page-panel.tsx';
import type { PopupActions } from './popup-actions.ts';
import { PopupFoot } from './popup-foot.tsx';
import { PopupHead } from './popup-head.tsx';
import { SearchPanel } from './search-panel.tsx';
import { useFirstFocus } from './use-first-focus.ts';

/** How many topics are listed before the reader asks for more. */
const FIRST_TOPICS = { toolbar: 5, side: 12 } as const;

/** Dropped down from the toolbar, or standing at the side of pages. */
export type PopupPlace = 'toolbar' | 'side';

export interface PopupProps {
  /** The tab it is about; null until that is known. */
  readonly tab: number | null;
  /** Null until the background has told of the page. */
  readonly page: PageSummary | null;
  readonly archive: ArchiveSummary | null;
  /** Why there is nothing to show; null where all went well. */
  readonly failure: string | null;
  /** What to search for as if the reader had typed it, whenever it is another one; null for nothing. */
  readonly lookUp: { readonly text: string } | null;
  /** Where it shows. The toolbar's is there for a moment, has little room, and takes focus. */
  readonly place: PopupPlace;
  readonly actions: PopupActions;
}

/** What shows before anything is known. */
export const NOTHING_YET = { page: null, archive: null, failure: null, lookUp: null } as const;

/**
 * The toolbar popup, and what stands at the side of pages: what does this page mention, and what does
 * the archive hold on it?
 */
export function Popup(props: PopupProps): VNode {
  const { tab, page, archive, failure, lookUp, place, actions } = props;
  const [text, setText] = useState('');
  /** The words that the reader wants taken as typed. */
  const [exactly, setExactly] = useState<string | null>(null);
  const exact = exactly === text;
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useSlash(field);
  useFirstFocus(field, place === 'toolbar');
  const toField = (): void => field.current?.focus();
  useKeptFocus(body, focusStopOr(toField));
  useEffect(() => {
    if (lookUp) setText(lookUp.text);
  }, [lookUp]);
  const articles = archive?.articles.length ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const query = text.trim();
    if (event.key === 'Enter' && query !== '') {
      actions.openArchive(formatRoute({ page: 'search', query, exact }));
    } else if (event.key === 'ArrowDown') focusStop(body.current);
    else return;
    event.preventDefault();
  };
  return (
    <main class="popup sl" onCopy={copyWithCitation}>
      <PopupHead page={page} onPause={(site, paused) => actions.pause(site, paused)} />
      <SearchField
        field={field}
        text={text}
        hint={say('searchArchive')}
        onText={setText}
        onKeyDown={onKeyDown}
      />
      <div class="p-body" ref={body} onKeyDown={(event) => onEscape(event, setText, field.current)}>
        {failure !== null && <FailureNote reason={failure} />}
        {text.trim() === '' ? (
          <PagePanel
            key={`${String(tab)} ${page?.site ?? ''}`}
            {...{ page, archive, actions }}
            topics={FIRST_TOPICS[place]}
            onLeave={toField}
          />
        ) : (
          <SearchPanel
            {...{ around: body, text, exact, articles, actions }}
            onExactly={() => setExactly(text)}
            onLeave={toField}
          />
        )}
      </div>
      <PopupFoot
        articles={articles}
        onOpen={() => actions.openArchive('')}
        onOptions={actions.openOptions}
        onSide={actions.openAtSide}
      />
    </main>
  );
}

/** Escape in a list of results clears the search; elsewhere it is the browser's, and closes the popup. */
function onEscape(
  event: KeyboardEvent,
  setText: (text: string) => void,
  field: HTMLInputElement | null,
): void {
  if (event.key !== 'Escape' || !field || field.value === '') return;
  event.preventDefault();
  setText('');
  field.focus();
}
