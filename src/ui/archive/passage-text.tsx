import type { VNode } from 'preact';
import type { Span } from '../../core/model.ts';
import type { ArticleView } from '../../core/protocol.ts';
import { cutText, type Piece } from '../cut-text.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { citedAs } from '../citation-text.ts';
import { formatRoute } from '../route.ts';

export type PassageView = ArticleView['passages'][number];

/** A passage with the words searched for marked and its topics linked. */
export function PassageText(props: {
  article: ArticleView;
  passage: PassageView;
  marks: readonly Span[];
  /** Whether it is the match the reader is at. */
  now?: boolean;
  linked?: boolean;
}): VNode {
  const { article, passage, marks, now = false, linked = false } = props;
  const pieces = cutText(passage.text, marks, linked ? firstMentions(passage) : []);
  return (
    <p
      class="read"
      lang={article.language}
      dir={directionOf(article.language)}
      {...citedAs(article.citation)}
    >
      {byEntity(pieces).map((group, index) => (
        <PieceGroup key={index} group={group} now={now} />
      ))}
    </p>
  );
}

function PieceGroup({ group, now }: { group: readonly Piece[]; now: boolean }): VNode {
  const texts = group.map(({ text, marked }, index) =>
    marked ? (
      <mark key={index} class={now ? 'now' : undefined}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
  const topic = group[0]?.entity ?? null;
  if (topic === null) return <>{texts}</>;
  return (
    <a class="named-here" href={`#${formatRoute({ page: 'topic', topic })}`}>
      {texts}
    </a>
  );
}

/** The first mention of each topic: a line under every one would tire the eye. */
function firstMentions({ mentions }: PassageView): PassageView['mentions'] {
  return mentions.filter(
    ({ entity }, index) => mentions.findIndex((other) => other.entity === entity) === index,
  );
}

/** Puts pieces of one link together, so that a mark that begins inside a name does not break it. */
function byEntity(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last[0]?.entity === piece.entity) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
