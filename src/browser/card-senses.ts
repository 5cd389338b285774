import browser from 'webextension-polyfill';
import type { EntityId } from '../core/model.ts';
import type { SenseQuery } from '../core/protocol.ts';
import { senseKey } from '../core/settings/senses.ts';
import { noteKey } from './card-notes.ts';
import type { Asker, BackgroundAnswers } from './serve-background.ts';
import { forgetSense, rememberSense } from './settings.ts';

/**
 * What a card may have remembered: that a word means a topic the archive knows, or nothing. As with
 * mutings, the same tab takes back what it has added, never what stood before, and the options list
 * all of it.
 * @param isTopic - whether the archive knows a topic
 */
export function cardSenses(
  isTopic: (id: EntityId) => Promise<boolean>,
): Pick<BackgroundAnswers, 'remember' | 'forget'> {
  return {
    remember: async (query, asker) => {
      const { topic } = query;
      if (topic !== null && !(await isTopic(topic))) {
        throw new RangeError(`the archive has no topic "${topic}"`);
      }
      const isNew = await rememberSense(query);
      if (isNew) await browser.storage.session.set({ [keyOf(asker, query)]: true });
      return null;
    },
    forget: async (query, asker) => {
      const key = keyOf(asker, query);
      if (key in (await browser.storage.session.get(key))) await forgetSense(query);
      await browser.storage.session.remove(key);
      return null;
    },
  };
}

function keyOf(asker: Asker, sense: SenseQuery): string {
  return noteKey('sense', asker, senseKey(sense));
}
