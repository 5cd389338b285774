import type { VNode } from 'preact';
import type { SearchAnswer } from '../../core/protocol.ts';
import { Notice } from '../notice.tsx';
import { say, sayCount } from '../say.ts';
import { TopicChips } from './topic-chips.tsx';

/** Nothing answers to the words: what comes closest, and the way to everything. */
export function NoResults(props: {
  typed: string;
  /** How many articles there are; null while that is not known. */
  articles: number | null;
  topics: SearchAnswer['topics'];
  /** Whether words were taken as typed, and what does otherwise. */
  exact: boolean;
  onLoosely: () => void;
}): VNode {
  const { typed, articles, topics, exact, onLoosely } = props;
  // Of close spellings nothing is known where only the words as typed were looked for.
  const text = articles === null || exact ? '' : sayCount('noResultsExplained', articles);
  return (
    <Notice page logo="dark" title={say('noResultsFor', typed)} text={text}>
      {topics.length > 0 && (
        <>
          <h2>{say('closestTopics')}</h2>
          <TopicChips label={say('closestTopics')} topics={topics} />
        </>
      )}
      <div class="acts">
        {exact && (
          <button type="button" class="btn" onClick={onLoosely}>
            {say('searchLoosely')}
          </button>
        )}
        <a class="btn quiet" href="#">
          {say('browseEverything')}
        </a>
      </div>
    </Notice>
  );
}
