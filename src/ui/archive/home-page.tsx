import type { VNode } from 'preact';
import { KINDS, type Kind } from '../../core/model.ts';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { PublicationLine } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { usePageTitle } from './use-page-title.ts';
import { CountedTopic } from './counted-topic.tsx';
import { LongList } from './long-list.tsx';

/** Everything the archive holds: its articles, and its topics by kind. */
export function HomePage({ archive }: { archive: ArchiveSummary }): VNode {
  usePageTitle(say('archiveTitle'));
  const { topics } = archive;
  return (
    <main class="home">
      <header>
        <h1>{say('archiveHolds')}</h1>
        <p>{say('archiveHoldsExplained')}</p>
        <p>
          <a href={`#${formatRoute({ page: 'search', query: '', exact: false })}`}>
            {say('everything')}
          </a>
        </p>
      </header>
      <section aria-labelledby="articles">
        <h2 id="articles">
          {say('articles')}
          <span class="meta">
            {sayCount('articleCount', archive.articles.length)} ·{' '}
            {sayCount('passageCount', archive.passages)}
          </span>
        </h2>
        <LongList
          class="h-articles"
          items={archive.articles}
          draw={(article) => <ArticleEntry key={article.citation.article} {...article} />}
        />
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">
          {say('topics')}
          <span class="meta">{sayCount('topicCount', topics.length)}</span>
        </h2>
        {KINDS.map((kind) => (
          <KindGroup key={kind} kind={kind} topics={topics} />
        ))}
      </section>
    </main>
  );
}

function ArticleEntry({ citation, passages }: ArchiveSummary['articles'][number]): VNode {
  const place = formatRoute({
    page: 'article',
    article: citation.article,
    passage: null,
    query: null,
  });
  return (
    <li>
      <a class="h-article" href={`#${place}`}>
        <b>
          <CitedTitle citation={citation} />
        </b>
        <span>
          <PublicationLine citation={citation} />
          <span class="meta">{sayCount('passageCount', passages)}</span>
        </span>
      </a>
    </li>
  );
}

function KindGroup(props: { kind: Kind; topics: ArchiveSummary['topics'] }): VNode | null {
  const topics = props.topics.filter(({ topic }) => topic.kind === props.kind);
  if (topics.length === 0) return null;
  return (
    <section class="h-kind" aria-labelledby={`kind-${props.kind}`}>
      <h3 id={`kind-${props.kind}`}>
        <Icon name={props.kind} />
        {say(`kinds_${props.kind}`)}
      </h3>
      <div>
        <LongList
          items={topics}
          draw={({ topic, passages }) => (
            <li key={topic.id}>
              <CountedTopic class="counted" topic={topic} passages={passages} glyph={false} />
            </li>
          )}
        />
      </div>
    </section>
  );
}
