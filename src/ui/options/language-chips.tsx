import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { directionOf } from '../../core/text/direction-of.ts';
import { IconButton } from '../icon-button.tsx';
import { inOrder, languageName, ownLanguageName } from '../language-names.ts';
import { say } from '../say.ts';
import { OFFERED_LANGUAGES } from './offered-languages.ts';

/** The languages that are read: each can be taken out, and others added. */
export function LanguageChips(props: {
  languages: readonly string[];
  onAdd: (language: string) => void;
  onRemove: (language: string) => void;
}): VNode {
  const { languages, onAdd, onRemove } = props;
  const list = useRef<HTMLUListElement>(null);
  return (
    <div class="row languages">
      <ul ref={list} class="tags" aria-label={say('languagesRead')}>
        {languages.map((language, place) => (
          <li key={language}>
            <span lang={language} dir={directionOf(language)} title={languageName(language)}>
              {ownLanguageName(language)}
            </span>
            <IconButton
              icon="close"
              label={say('removeLanguage', languageName(language))}
              onClick={() => {
                focusBeside(list.current, place);
                onRemove(language);
              }}
            />
          </li>
        ))}
      </ul>
      <AddLanguage languages={languages} onAdd={onAdd} />
    </div>
  );
}

/** Keeps focus in the list while the button that has it goes; with the last, the choice above takes it. */
function focusBeside(list: HTMLElement | null, place: number): void {
  const buttons = list?.querySelectorAll('button') ?? [];
  const above = list?.closest('section')?.querySelector<HTMLElement>('[name="languages"]');
  (buttons[place + 1] ?? buttons[place - 1] ?? above)?.focus();
}

/** A list and a button beside it: a list that acts by itself cannot be gone through by keyboard. */
function AddLanguage(props: {
  languages: readonly string[];
  onAdd: (language: string) => void;
}): VNode {
  const { languages, onAdd } = props;
  const others = inOrder(
    OFFERED_LANGUAGES.filter((one) => !languages.includes(one)),
    languageName,
  );
  const [wanted, setWanted] = useState('');
  const chosen = others.includes(wanted) ? wanted : '';
  return (
    <form
      class="ctl"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') onAdd(chosen);
      }}
    >
      <select
        aria-label={say('addLanguage')}
        value={chosen}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
        }}
      >
        <option value="">{say('chooseLanguage')}</option>
        {others.map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
      <button type="submit" class="btn">
        {say('add')}
      </button>
    </form>
  );
}
