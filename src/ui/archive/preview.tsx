import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleView, Excerpt } from '../../core/protocol.ts';
import { PublicationLine } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import type { SearchRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { SourceLink } from '../source-link.tsx';
import type { ArchiveSources } from './archive-sources.ts';
import { excerptPlace } from './excerpt-row.tsx';
import { PassageText } from './passage-text.tsx';
import { useAsked } from './use-asked.ts';

/** The article around the current result. */
export function Preview(props: {
  shown: Excerpt;
  excerpts: readonly Excerpt[];
  from: SearchRoute;
  sources: ArchiveSources;
}): VNode {
  const { shown, excerpts, from, sources } = props;
  const { citation } = shown;
  const asked = useAsked(sources.article, citation.article);
  const article = asked.state === 'answered' ? asked.value : null;
  return (
    <aside class="preview" aria-label={say('preview')}>
      <header>
        <div>
          <h2>
            <CitedTitle citation={citation} />
          </h2>
          <p class="meta">
            <PublicationLine citation={citation} />
            {article && <span> · {sayCount('passageCount', article.passages.length)}</span>}
          </p>
        </div>
        <a class="btn quiet boxed" href={excerptPlace(shown, from)}>
          {say('read')}
        </a>
      </header>
      {article && <PreviewPassages article={article} shown={shown} excerpts={excerpts} />}
      <footer>
        <SourceLink url={citation.url} label={say('openSourcePage')} />
        <span class="meta">{say('retoldShort')}</span>
      </footer>
    </aside>
  );
}

function PreviewPassages(props: {
  article: ArticleView;
  shown: Excerpt;
  excerpts: readonly Excerpt[];
}): VNode {
  const { article, shown, excerpts } = props;
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    // The passage before stays in sight, so that the reader sees what the match follows from.
    const before = list.current?.children[Math.max(0, shown.number - 2)];
    if (before instanceof HTMLElement) list.current?.scrollTo({ top: before.offsetTop });
  }, [article, shown.passage]);
  return (
    <ol ref={list} tabIndex={0} aria-label={say('passages')}>
      {article.passages.map((passage) => (
        <li
          key={passage.id}
          value={passage.number}
          class={passage.id === shown.passage ? 'hit' : undefined}
        >
          <PassageText
            article={article}
            passage={passage}
            marks={excerpts.find((excerpt) => excerpt.passage === passage.id)?.marks ?? []}
          />
        </li>
      ))}
    </ol>
  );
}
