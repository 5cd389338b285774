import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { TopicCard } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { say } from '../say.ts';

interface Props {
  readonly card: TopicCard;
  /** `place` is what the archive page takes after its `#`. */
  readonly onOpenArchive: (place: string) => void;
}

/** The topics that a card's topic stands beside most often: each leads to its own page. */
export function OftenWith({ card, onOpenArchive }: Props): VNode | null {
  const label = useId();
  if (card.with.length === 0) return null;
  return (
    <div class="c-with">
      <h3 id={label}>{say('oftenWith', card.topic.name)}</h3>
      <ul class="chips" aria-labelledby={label}>
        {card.with.map(({ id, name, kind }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                onOpenArchive(formatRoute({ page: 'topic', topic: id }));
              }}
            >
              <Icon name={kind} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
