import type { VNode } from 'preact';
import type { RelatedArticle } from '../../core/protocol.ts';
import { CitedTitle } from '../cited-title.tsx';
import { joinNames } from '../join-nodes.tsx';
import { PublicationLine } from '../citation-line.tsx';
import { formatRoute } from '../route.ts';
import { say } from '../say.ts';
import type { PopupActions } from './popup-actions.ts';
import { PlaceLink } from './place-link.tsx';

/** How many shared topics an article is listed with. */
const SHARED = 3;

/** Articles of the archive, each with its source and what it shares with the page. */
export function ArticleList(props: {
  articles: readonly RelatedArticle[];
  actions: PopupActions;
}): VNode {
  return (
    <ul>
      {props.articles.map(({ citation, shares }) => (
        <li key={citation.article}>
          <PlaceLink
            class="article"
            actions={props.actions}
            place={formatRoute({
              page: 'article',
              article: citation.article,
              passage: null,
              query: null,
            })}
          >
            <b>
              <CitedTitle citation={citation} />
            </b>
            <PublicationLine citation={citation} />
            {shares.length > 0 && (
              <span>
                {say('shares', joinNames(shares.slice(0, SHARED).map(({ name }) => name)))}
              </span>
            )}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
