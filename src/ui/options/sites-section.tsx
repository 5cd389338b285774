import type { VNode } from 'preact';
import { onePerSite } from '../../core/settings/settings-from.ts';
import type { Settings, SiteRule } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { AddSite } from './add-site.tsx';
import { OnOff } from './on-off.tsx';
import type { OptionsActions } from './options-view.ts';
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
        <OnOff
          label={say('newSites')}
          name="new-sites"
          on={newSites}
          onChange={(on) => void actions.change(() => ({ newSites: on }))}
        />
      </SettingRow>
      <RuleList rules={settings.sites} actions={actions} />
      <AddSite reads={!newSites} onAdd={(site) => actions.setSite(site, !newSites)} />
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
