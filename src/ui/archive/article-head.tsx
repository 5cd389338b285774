import type { VNode } from 'preact';
import type { ArticleView } from '../../core/protocol.ts';
import { CitationLine } from '../citation-line.tsx';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { SourceLink } from '../source-link.tsx';
import { webAddress } from '../web-address.ts';

/** What the article is, where it comes from, and what is not known of it. */
export function ArticleHead({ article }: { article: ArticleView }): VNode {
  const { citation } = article;
  return (
    <header>
      <h1 id="passage-0" tabIndex={-1} lang={article.language}>
        {citation.title}
      </h1>
      <p class="provenance">
        <CitationLine citation={citation} />
        {citation.author !== null && <span>{say('byAuthor', citation.author)}</span>}
        <SourceLink url={citation.url} label={say('sourcePage')} />
      </p>
      <p class="why">
        <Icon name="page" />
        <span>{notesOf(article).join(' ')}</span>
      </p>
    </header>
  );
}

function notesOf({ citation }: ArticleView): string[] {
  const { publisher, published, url } = citation;
  return [
    say(webAddress(url) === null ? 'retoldNoteNoSource' : 'retoldNote'),
    ...(publisher === null ? [say('unnamedNote')] : []),
    ...(published.estimated === null ? [] : [published.estimated]),
  ];
}
