import type { VNode } from 'preact';
import type { ArticleView, Citation } from '../../core/protocol.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { CitationLine } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import { Icon } from '../icon.tsx';
import { sayNodes } from '../say-nodes.tsx';
import { say } from '../say.ts';
import { SourceLink } from '../source-link.tsx';
import { webAddress } from '../web-address.ts';

/** What the article is, where it comes from, and what is not known of it. */
export function ArticleHead({ article }: { article: ArticleView }): VNode {
  const { citation } = article;
  return (
    <header>
      <h1 id="passage-0" tabIndex={-1}>
        <CitedTitle citation={citation} />
      </h1>
      <p class="provenance">
        <CitationLine citation={citation} />
        {citation.author !== null && (
          <span>{sayNodes('byAuthor', <bdi>{citation.author}</bdi>)}</span>
        )}
        <SourceLink url={citation.url} label={say('sourcePage')} />
      </p>
      <p class="why">
        <Icon name="page" />
        <span>
          <Notes citation={citation} />
        </span>
      </p>
    </header>
  );
}

/** A line each: how a date was estimated is told in the article's language, not the reader's. */
function Notes({ citation }: { citation: Citation }): VNode {
  const { publisher, published, language, url } = citation;
  return (
    <>
      <span>{say(webAddress(url) === null ? 'retoldNoteNoSource' : 'retoldNote')}</span>
      {publisher === null && <span>{say('unnamedNote')}</span>}
      {published.estimated !== null && (
        <span lang={language} dir={directionOf(language)}>
          {published.estimated}
        </span>
      )}
    </>
  );
}
