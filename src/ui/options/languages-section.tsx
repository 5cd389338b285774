import type { VNode } from 'preact';
import { SPOKEN, spokenFrom, type Settings } from '../../core/settings/settings.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { primaryLanguage } from '../../core/text/language.ts';
import { languageName, ownLanguageName } from '../language-names.ts';
import { say } from '../say.ts';
import { Segmented } from '../segmented.tsx';
import { LanguageChips } from './language-chips.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { SettingRow } from './setting-row.tsx';

/** The language Sidelight speaks, and those it reads. */
export function LanguagesSection(props: {
  settings: Settings;
  browserLanguage: string;
  followedLanguage: string;
  actions: OptionsActions;
}): VNode {
  const { settings, browserLanguage, followedLanguage, actions } = props;
  const { languages } = settings;
  const set = (choose: (now: Settings['languages']) => Settings['languages']): void => {
    void actions.change((now) => ({ languages: choose(now.languages) }));
  };
  return (
    <Section id="languages">
      <InterfaceLanguage
        chosen={settings.interfaceLanguage}
        browserLanguage={browserLanguage}
        followedLanguage={followedLanguage}
        onChoose={(interfaceLanguage) => void actions.change(() => ({ interfaceLanguage }))}
      />
      <SettingRow title={say('languagesRead')} text={say('languagesReadExplained')}>
        <Segmented
          label={say('languagesRead')}
          name="languages"
          choices={[
            { value: 'all', label: say('allLanguages') },
            { value: 'some', label: say('someLanguages') },
          ]}
          value={languages === null ? 'all' : 'some'}
          onChoose={(which) => {
            set(() => (which === 'all' ? null : [primaryLanguage(browserLanguage)]));
          }}
        />
      </SettingRow>
      {languages !== null && (
        <LanguageChips
          languages={languages}
          onAdd={(language) => {
            set((now) => [...new Set([...(now ?? []), language])]);
          }}
          onRemove={(language) => {
            set((now) => withoutLanguage(now ?? [], language));
          }}
        />
      )}
    </Section>
  );
}

/** The browser's language, or one of those Sidelight speaks, each by its own name. */
function InterfaceLanguage(props: {
  chosen: Settings['interfaceLanguage'];
  browserLanguage: string;
  followedLanguage: string;
  onChoose: (language: Settings['interfaceLanguage']) => void;
}): VNode {
  const { chosen, browserLanguage, followedLanguage, onChoose } = props;
  return (
    <SettingRow
      title={say('interfaceLanguage')}
      text={chosen ? say('browserNamesIt') : textOf(browserLanguage, followedLanguage)}
    >
      <select
        aria-label={say('interfaceLanguage')}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          onChoose(spokenFrom(value));
        }}
      >
        <option value="">{say('browserLanguage')}</option>
        {SPOKEN.map((language) => (
          <option key={language} value={language} lang={language} dir={directionOf(language)}>
            {ownLanguageName(language)}
          </option>
        ))}
      </select>
    </SettingRow>
  );
}

/** What comes of following the browser. */
function textOf(browserLanguage: string, followedLanguage: string): string {
  return primaryLanguage(browserLanguage) === primaryLanguage(followedLanguage)
    ? say('followsBrowser', languageName(followedLanguage))
    : say('followsBrowserNot', languageName(browserLanguage), languageName(followedLanguage));
}

/** Nobody wants nothing read: without the last one, all are. */
function withoutLanguage(languages: readonly string[], removed: string): Settings['languages'] {
  const left = languages.filter((one) => one !== removed);
  return left.length > 0 ? left : null;
}
