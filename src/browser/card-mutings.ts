import browser from 'webextension-polyfill';
import type { EntityId } from '../core/model.ts';
import type { MuteQuery } from '../core/protocol.ts';
import { mutingKey, type Muted } from '../core/settings/mutings.ts';
import { noteKey } from './card-notes.ts';
import type { Asker, BackgroundAnswers } from './serve-background.ts';
import { rulesFor, tellPrivateTabs } from './private-rules.ts';
import { mute, unmute, type Keeping } from './settings.ts';

/**
 * What a card may have muted, and what of it holds in a private window. A card asks for it after a
 * trusted click on it at rest (`TrustedInput`); but the card speaks for a renderer that a hostile page
 * may have taken over, so this is all that can come of it: topics that the archive knows are muted, on
 * the site that the browser says is in the tab or everywhere; and what the same tab has added is taken
 * back, never what stood before. The options list every muting, and remove it.
 * @param isTopic - whether the archive knows a topic
 */
export function cardMutings(
  isTopic: (id: EntityId) => Promise<boolean>,
): Pick<BackgroundAnswers, 'mute' | 'unmute' | 'ownRules'> {
  return {
    ownRules: (_, { site, isPrivate }) => rulesFor(isPrivate ? site : null),
    mute: async (query, asker) => {
      for (const id of query.topics) {
        if (!(await isTopic(id))) throw new RangeError(`the archive has no topic "${id}"`);
      }
      const keeping = keepingFor(query, asker);
      const added = await mute(mutingsOf(query, asker), keeping);
      const notes = added.map((muting) => [keyOf(asker, muting), true] as const);
      await browser.storage.session.set(Object.fromEntries(notes));
      if (keeping === 'private') await tellPrivateTabs();
      return null;
    },
    unmute: async (query, asker) => {
      const named = mutingsOf(query, asker);
      const keys = named.map((muting) => keyOf(asker, muting));
      const noted = await browser.storage.session.get(keys);
      const keeping = keepingFor(query, asker);
      await unmute(
        named.filter((muting) => keyOf(asker, muting) in noted),
        keeping,
      );
      await browser.storage.session.remove(keys);
      if (keeping === 'private') await tellPrivateTabs();
      return null;
    },
  };
}

/** What names a private window's site must not outlast it. */
function keepingFor({ everywhere }: MuteQuery, asker: Asker): Keeping {
  return asker.from === 'page' && asker.isPrivate && !everywhere ? 'private' : 'forGood';
}

/** @throws RangeError where it is to be muted on a site, and the asker is on none */
function mutingsOf({ topics, word, everywhere }: MuteQuery, asker: Asker): Muted[] {
  const site = everywhere || asker.from === 'surface' ? null : asker.site;
  if (!everywhere && site === null) throw new RangeError('there is no site to mute it on');
  return topics.map((topic) => ({ topic, word, site }));
}

function keyOf(asker: Asker, muting: Muted): string {
  return noteKey('muted', asker, mutingKey(muting));
}
