import type { VNode } from 'preact';
import type { TopicView } from '../../core/protocol.ts';
import { PublishedOn, PublisherName } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import { formatRoute } from '../route.ts';
import { say, sayNumber } from '../say.ts';

/** The same as the timeline shows, latest first. */
export function TimelineTable({ articles }: { articles: TopicView['articles'] }): VNode {
  return (
    <div class="p-table" tabIndex={0} role="region" aria-labelledby="timeline">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('columnDate')}</th>
            <th scope="col">{say('facetPublisher')}</th>
            <th scope="col">{say('columnArticle')}</th>
            <th scope="col">{say('excerpts')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.toReversed().map(({ citation, passages }) => (
            <tr key={citation.article}>
              <td>
                <PublishedOn date={citation.published} />
              </td>
              <td>
                <PublisherName name={citation.publisher} />
              </td>
              <th scope="row">
                <a href={placeOf(citation.article, null)}>
                  <CitedTitle citation={citation} />
                </a>
              </th>
              <td class="p-passages">
                {passages.map((passage) => (
                  <a
                    key={passage}
                    href={placeOf(citation.article, passage)}
                    aria-label={say('passageOf', passage, citation.title)}
                  >
                    {sayNumber(passage)}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeOf(article: string, passage: number | null): string {
  return `#${formatRoute({ page: 'article', article, passage, query: null })}`;
}
