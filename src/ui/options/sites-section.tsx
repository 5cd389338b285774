import type { VNode } from 'preact';
import { onePerSite } from '../../core/settings/settings-from.ts';
import type { Settings, SiteRule } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { AddSite } from './add-site.tsx';
import { GoneRow } from './gone-row.tsx';
import { OnOff } from './on-off.tsx';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';
import { SettingRow } from './setting-row.tsx';
import { siteName } from './site-name.ts';
import { SiteRow } from './site-row.tsx';
import { useTakenBack } from './use-taken-back.ts';

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

function RuleList(props: { rules: readonly SiteRule[]; actions: OptionsActions }): VNode | null {
  const { rules, actions } = props;
  const listed = new Set(rules.map(({ site }) => site));
  const { gone, restored, take, restore } = useTakenBack<SiteRule>(listed, ({ site }) => site);
  const remove = async (rule: SiteRule): Promise<void> => {
    const without = ({ sites }: Settings): Partial<Settings> => ({
      sites: sites.filter(({ site }) => site !== rule.site),
    });
    if (await actions.change(without)) take(rule);
  };
  const undo = async (rule: SiteRule): Promise<void> => {
    if (await actions.change(({ sites }) => ({ sites: onePerSite([...sites, rule]) }))) {
      restore(rule);
    }
  };
  const all = onePerSite([...gone, ...rules]);
  if (all.length === 0) return null;
  return (
    <ul aria-label={say('siteRules')}>
      {all.map((rule) =>
        listed.has(rule.site) ? (
          <SiteRow
            key={rule.site}
            rule={rule}
            focused={restored === rule.site}
            onRead={(read) => void actions.setSite(rule.site, read)}
            onRemove={() => void remove(rule)}
          />
        ) : (
          <GoneRow
            key={`gone ${rule.site}`}
            text={say('siteRemoved', siteName(rule.site))}
            onUndo={() => void undo(rule)}
          />
        ),
      )}
    </ul>
  );
}
