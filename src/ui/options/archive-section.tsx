import type { VNode } from 'preact';
import type { ArchiveSummary } from '../../core/protocol.ts';
import type { Asked } from '../archive/use-asked.ts';
import { FailureNote } from '../failure-note.tsx';
import { joinNames } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';
import { Section } from './section.tsx';

/** The archive that came with Sidelight, and how much is in it. */
export function ArchiveSection(props: { asked: Asked<ArchiveSummary>; address: string }): VNode {
  const { asked, address } = props;
  return (
    <Section id="archive">
      {asked.state === 'failed' && <FailureNote reason={asked.reason} />}
      <div class="li">
        <span class="name">{say('bundledArchive')}</span>
        <span class="meta">{asked.state === 'answered' && countsOf(asked.value)}</span>
        <span class="ctl">
          <a class="btn quiet" href={address} aria-label={say('openArchive')}>
            {say('open')}
          </a>
        </span>
      </div>
    </Section>
  );
}

function countsOf({ articles, passages, topics }: ArchiveSummary): string {
  return joinNames([
    sayCount('articleCount', articles.length),
    sayCount('excerptCount', passages),
    sayCount('topicCount', topics.length),
  ]);
}
