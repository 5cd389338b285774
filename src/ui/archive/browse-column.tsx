import type { VNode } from 'preact';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { PublicationLine } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import { formatRoute } from '../route.ts';
import { say } from '../say.ts';
import { CountedTopic } from './counted-topic.tsx';

/** How many topics the column holds: those the archive says most about. */
const TOPICS = 12;

/** Other ways into the archive, beside a search. */
export function BrowseColumn({ archive }: { archive: ArchiveSummary }): VNode {
  return (
    <nav class="browse" aria-label={say('inYourArchive')}>
      <h2>{say('articles')}</h2>
      <ul>
        {archive.articles.map(({ citation }) => (
          <li key={citation.article}>
            <a class="b-article" href={`#${articlePlace(citation.article)}`}>
              <CitedTitle citation={citation} />
              <span class="meta">
                <PublicationLine citation={citation} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <h2>{say('mostWritten')}</h2>
      <ul>
        {archive.topics.slice(0, TOPICS).map(({ topic, passages }) => (
          <li key={topic.id}>
            <CountedTopic class="counted" topic={topic} passages={passages} />
          </li>
        ))}
      </ul>
      <a class="b-all" href="#">
        {say('allTopics')}
      </a>
    </nav>
  );
}

function articlePlace(article: string): string {
  return formatRoute({ page: 'article', article, passage: null, query: null });
}
