import type { VNode } from 'preact';
import { onePerSite } from '../../core/settings/settings-from.ts';
import { NEW_SITES, type Settings, type SiteRule } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { Segmented } from '../segmented.tsx';
import { AddSite } from './add-site.tsx';
import type { OptionsActions } from './options-view.ts';
import { newSitesLabel } from './new-sites-label.ts';
import { Section } from './section.tsx';
import { SettingRow } from './setting-row.tsx';
import { siteName } from './site-name.ts';
import { SiteRow } from './site-row.tsx';
import { UndoableList } from './undoable-list.tsx';

/** Which sites are read. */
export function SitesSection(props: { settings: Settings; actions: OptionsActions }): VNode {
  const { settings, actions } = props;
  const { newSites } = settings;
  return (
    <Section id="sites">
      <SettingRow title={say('newSites')} text={say('newSitesExplained')}>
        <Segmented
          label={say('newSites')}
          name="new-sites"
          choices={NEW_SITES.map((value) => ({ value, label: newSitesLabel(value) }))}
          value={newSites}
          onChoose={(chosen) => void actions.change(() => ({ newSites: chosen }))}
        />
      </SettingRow>
      <RuleList rules={settings.sites} actions={actions} />
      <AddSite
        reads={newSites !== 'on'}
        onAdd={(site) => actions.setSite(site, newSites !== 'on')}
      />
    </Section>
  );
}

function RuleList(props: { rules: readonly SiteRule[]; actions: OptionsActions }): VNode {
  const { rules, actions } = props;
  return (
    <UndoableList<SiteRule>
      label={say('siteRules')}
      empty={null}
      entries={rules}
      keyOf={({ site }) => site}
      order={(listed, gone) => onePerSite([...gone, ...listed])}
      onTake={(rule) =>
        actions.change(({ sites }) => ({ sites: sites.filter(({ site }) => site !== rule.site) }))
      }
      onRestore={(rule) => actions.change(({ sites }) => ({ sites: onePerSite([...sites, rule]) }))}
      goneText={({ site }) => say('siteRemoved', siteName(site))}
      row={(rule, state) => (
        <SiteRow {...{ rule, state }} onRead={(read) => void actions.setSite(rule.site, read)} />
      )}
    />
  );
}
