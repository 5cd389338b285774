import type { VNode } from 'preact';
import type { ArchiveSummary, PageSummary } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { say, sayCount } from '../say.ts';
import { Notice } from '../notice.tsx';
import { ArticleList } from './article-list.tsx';
import { LinksOffer } from './links-offer.tsx';
import type { PopupActions } from './popup-actions.ts';
import { isUnread } from './popup-head.tsx';
import { TopicList } from './topic-list.tsx';
import { UnreadNotice } from './unread-notice.tsx';
import { VisitNote } from './visit-note.tsx';

interface Props {
  readonly page: PageSummary | null;
  readonly archive: ArchiveSummary | null;
  /** How many topics are listed before the reader asks for more. */
  readonly topics: number;
  readonly actions: PopupActions;
  /** Focus leaves the list upwards. */
  readonly onLeave: () => void;
}

/** What the page mentions and what the archive holds on it, or why there is nothing to show. */
export function PagePanel(props: Props): VNode | null {
  const { page, actions } = props;
  if (!page) return null;
  const isVisit = page.visit && !isUnread(page) && page.state !== 'restricted';
  return (
    <>
      {isVisit && (
        <VisitNote
          onEnd={() => {
            actions.visit(false);
          }}
        />
      )}
      <State {...props} page={page} />
    </>
  );
}

function State(props: Props & { page: PageSummary }): VNode {
  const { page, archive, actions } = props;
  const { state } = page;
  if (state === 'restricted') return <Restricted archive={archive} actions={actions} />;
  if (isUnread(page)) return <UnreadNotice page={page} actions={actions} />;
  if (page.topics.length > 0) return <Found {...props} page={page} />;
  if (state === 'waiting') {
    return <Notice logo="dark" title={say('waitingPage')} text={say('waitingExplained')} />;
  }
  if (state === 'reading') {
    return <Notice logo="dark" title={say('readingPage')} text={say('readingExplained')} />;
  }
  return (
    <Notice logo="dark" title={say('noMatches')} text={sayCount('noMatchesExplained', page.words)}>
      <div class="acts">
        <button type="button" class="btn" onClick={() => actions.openArchive('')}>
          {say('browseArchive')}
        </button>
      </div>
    </Notice>
  );
}

function Found({ page, topics, actions, onLeave }: Props & { page: PageSummary }): VNode {
  return (
    <>
      <LinksOffer page={page} onMark={(marked) => actions.markLinks(marked)} />
      <TopicList
        topics={page.topics}
        first={topics}
        onJump={(topic, occurrence, how) => actions.jump(topic, occurrence, how)}
        onLeave={onLeave}
      />
      {page.related.length > 0 && (
        <section aria-label={say('relatedInArchive')}>
          <h2>{say('relatedInArchive')}</h2>
          <ArticleList articles={page.related} actions={actions} />
        </section>
      )}
    </>
  );
}

function Restricted(props: { archive: ArchiveSummary | null; actions: PopupActions }): VNode {
  const { archive, actions } = props;
  return (
    <>
      <section class="note">
        <Icon name="lock" />
        <div>
          <b>{say('restricted')}</b>
          <p>{say('restrictedExplained')}</p>
        </div>
      </section>
      {archive && archive.articles.length > 0 && (
        <section aria-label={say('inYourArchive')}>
          <h2>{say('inYourArchive')}</h2>
          <ArticleList
            articles={archive.articles.map(({ citation }) => ({ citation, shares: [] }))}
            actions={actions}
          />
        </section>
      )}
    </>
  );
}
