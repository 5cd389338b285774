import type { VNode } from 'preact';
import type { Citation } from '../core/protocol.ts';
import { directionOf } from '../core/text/direction-of.ts';

/** The title of an article, in the article's own language and direction. */
export function CitedTitle({ citation }: { citation: Citation }): VNode {
  const { title, language } = citation;
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {title}
    </bdi>
  );
}
