import type { VNode } from 'preact';
import type { Settings } from '../../core/settings/settings.ts';
import { languageName } from '../language-names.ts';
import { locale, say } from '../say.ts';
import { Segmented } from '../segmented.tsx';
import { LanguageChips } from './language-chips.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { SettingRow } from './setting-row.tsx';

/** The language Sidelight speaks, and those it reads. */
export function LanguagesSection(props: {
  settings: Settings;
  browserLanguage: string;
  actions: OptionsActions;
}): VNode {
  const { settings, browserLanguage, actions } = props;
  const { languages } = settings;
  const set = (choose: (now: Settings['languages']) => Settings['languages']): void => {
    void actions.change((now) => ({ languages: choose(now.languages) }));
  };
  return (
    <Section id="languages">
      <InterfaceLanguage browserLanguage={browserLanguage} open={actions.openLanguages} />
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
            set(() => (which === 'all' ? null : [primary(browserLanguage)]));
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

function InterfaceLanguage(props: { browserLanguage: string; open: (() => void) | null }): VNode {
  const { browserLanguage, open } = props;
  const speaks = languageName(locale());
  const translated = primary(browserLanguage) === primary(locale());
  const text = translated
    ? say('followsBrowser')
    : say('followsBrowserNot', languageName(browserLanguage), speaks);
  return (
    <SettingRow title={say('interfaceLanguage', speaks)} text={text}>
      {open ? (
        <button type="button" class="btn" onClick={open}>
          {say('changeInBrowser')}
        </button>
      ) : (
        <p class="where">{say('whereLanguageSettings')}</p>
      )}
    </SettingRow>
  );
}

/** Nobody wants nothing read: without the last one, all are. */
function withoutLanguage(languages: readonly string[], removed: string): Settings['languages'] {
  const left = languages.filter((one) => one !== removed);
  return left.length > 0 ? left : null;
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
