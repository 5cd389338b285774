import type { VNode } from 'preact';
import { LOOKS, OPENINGS, type Settings } from '../../core/settings/settings.ts';
import { densityChoices } from '../density-choices.ts';
import { say } from '../say.ts';
import { Segmented } from '../segmented.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { DelaySlider } from './delay-slider.tsx';
import { DensitySample, LookSample } from './mark-samples.tsx';
import { OnOff } from './on-off.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { SettingRow } from './setting-row.tsx';

/** How mentions are marked, and what opens their cards. */
export function MarksSection(props: { settings: Settings; actions: OptionsActions }): VNode {
  const { settings, actions } = props;
  const set = (change: Partial<Settings>): Promise<boolean> => actions.change(() => change);
  return (
    <Section id="marks">
      <ChoiceCards
        title={say('density')}
        name="density"
        choices={densityChoices()}
        value={settings.density}
        sample={(density) => <DensitySample density={density} look={settings.look} />}
        onChoose={(density) => void set({ density })}
      />
      <ChoiceCards
        title={say('look')}
        name="look"
        choices={LOOKS.map((value) => ({ value, label: say(`look_${value}`) }))}
        value={settings.look}
        sample={(look) => <LookSample look={look} />}
        onChoose={(look) => void set({ look })}
      />
      <SettingRow title={say('markLinks')} text={say('markLinksExplained')}>
        <OnOff
          label={say('markLinks')}
          name="links"
          on={settings.links}
          onChange={(links) => void set({ links })}
        />
      </SettingRow>
      <SettingRow title={say('opening')} text={say('openingExplained')}>
        <Segmented
          label={say('opening')}
          name="opening"
          choices={OPENINGS.map((value) => ({ value, label: say(`opening_${value}`) }))}
          value={settings.opening}
          onChoose={(opening) => void set({ opening })}
        />
      </SettingRow>
      <SettingRow title={say('openDelay')} text={say('openDelayExplained')}>
        <DelaySlider
          delay={settings.openDelay}
          disabled={settings.opening !== 'hover'}
          onDelay={(openDelay) => set({ openDelay })}
        />
      </SettingRow>
    </Section>
  );
}
