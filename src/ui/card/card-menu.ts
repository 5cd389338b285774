import type { Excerpt, TopicCard } from '../../core/protocol.ts';
import { LOCAL_FILES } from '../../core/settings/site-rules.ts';
import { copyExcerpts } from '../copy-excerpts.ts';
import { say } from '../say.ts';
import type { CardActions, CardFace } from './card-face.ts';
import type { MenuItem } from './more-menu.tsx';

/**
 * What the menu of a topic's card does.
 * @param tell - says on the card what has happened
 * @param excerpts - those that are copied
 */
export function menuOf(
  card: TopicCard,
  face: CardFace,
  actions: CardActions,
  tell: (text: string) => void,
  excerpts: readonly Excerpt[],
): MenuItem[] {
  const { name } = card.topic;
  const { site, word } = face;
  const items: (MenuItem | null)[] = [
    {
      label: say('muteEverywhere', name),
      key: 'M',
      onChoose: (byKey) => {
        actions.onMute('everywhere', byKey);
      },
    },
    site === null
      ? null
      : {
          label: site === LOCAL_FILES ? say('muteInFiles', name) : say('muteOnSite', name, site),
          onChoose: (byKey) => {
            actions.onMute('site', byKey);
          },
        },
    {
      label: say('notThis', word),
      onChoose: (byKey) => {
        actions.onNotThis(byKey);
      },
    },
    excerpts.length === 0
      ? null
      : {
          label: say('copyWithCitation'),
          onChoose: () => {
            tell(say(copyExcerpts(excerpts) ? 'copied' : 'notCopied'));
          },
        },
    {
      label: say('openSettings'),
      onChoose: () => {
        actions.onOpenSettings();
      },
    },
  ];
  return items.filter((item) => item !== null);
}
