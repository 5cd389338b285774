import type { ComponentChildren, VNode } from 'preact';
import type { PublicationDate } from '../core/model.ts';
import type { Citation } from '../core/protocol.ts';
import { formatDate } from './format-date.ts';
import { sayNodes } from './say-nodes.tsx';
import { say } from './say.ts';

/** Whom an excerpt is retold from, and when that was published. “After” is explained on hover. */
export function CitationLine(props: { citation: Citation }): VNode {
  const { publisher, published } = props.citation;
  const name = <PublisherName name={publisher} />;
  return (
    <Line published={published}>
      <span class="after" title={say('afterExplained')}>
        {publisher === null ? `${say('retold')} · ` : sayNodes('after', name)}
      </span>
      {publisher === null && name}
    </Line>
  );
}

/** Who published an article, and when: for the article as a whole, which is not an excerpt. */
export function PublicationLine(props: { citation: Citation }): VNode {
  const { publisher, published } = props.citation;
  return (
    <Line published={published}>
      <PublisherName name={publisher} />
    </Line>
  );
}

/** A line that breaks before its date as a whole, and then without the dot between. */
function Line(props: { children: ComponentChildren; published: PublicationDate }): VNode {
  return (
    <span class="cite">
      <span class="who">{props.children}</span>
      <span class="when">
        <span class="between"> · </span>
        <PublishedOn date={props.published} />
      </span>
    </span>
  );
}

/** Who published something; where its text does not say, that. */
export function PublisherName(props: { name: string | null }): VNode {
  if (props.name !== null) return <bdi class="publisher">{props.name}</bdi>;
  return <i title={say('publisherNotNamedExplained')}>{say('publisherNotNamed')}</i>;
}

/** When something was published; an estimated date is dotted, and explained on hover. */
export function PublishedOn(props: { date: PublicationDate }): VNode {
  const { iso, estimated } = props.date;
  if (estimated === null) return <time dateTime={iso}>{formatDate(props.date)}</time>;
  return (
    <time class="est" dateTime={iso} title={estimated}>
      {formatDate(props.date)}
    </time>
  );
}
