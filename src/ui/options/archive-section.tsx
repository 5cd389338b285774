import type { VNode } from 'preact';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { joinNames } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';
import { Section } from './section.tsx';

/** The archive that came with Sidelight, and how much is in it. */
export function ArchiveSection(props: { archive: ArchiveSummary | null; address: string }): VNode {
  const { archive, address } = props;
  return (
    <Section id="archive">
      <div class="li">
        <span class="name">{say('bundledArchive')}</span>
        <span class="meta">{archive && countsOf(archive)}</span>
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
