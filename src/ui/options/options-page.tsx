import type { VNode } from 'preact';
import { useAsked } from '../archive/use-asked.ts';
import { Logo } from '../logo.tsx';
import { say } from '../say.ts';
import { ArchiveSection } from './archive-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { MutedSection } from './muted-section.tsx';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { PrivacySection } from './privacy-section.tsx';
import { SaveFailure, SaveNote } from './save-note.tsx';
import { SectionNav } from './section-nav.tsx';
import { SensesSection } from './senses-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** The options: everything a reader can choose, on one page, saved as they go. */
export function OptionsPage(props: { view: OptionsView; actions: OptionsActions }): VNode {
  const { view, actions } = props;
  const { settings } = view;
  const asked = useAsked(actions.archive, '');
  const archive = asked.state === 'answered' ? asked.value : null;
  const names = new Map(archive?.topics.map(({ topic }) => [topic.id, topic.name]));
  return (
    <div class="options sl">
      <header class="o-head">
        <div class="o-title">
          <Logo state="lit" size={24} />
          <h1>{say('optionsTitle')}</h1>
          <SaveNote save={view.save} />
        </div>
        <SaveFailure save={view.save} />
      </header>
      <div class="o-body">
        <SectionNav />
        <main>
          <SitesSection settings={settings} actions={actions} />
          <MarksSection settings={settings} actions={actions} />
          <LanguagesSection
            settings={settings}
            browserLanguage={view.browserLanguage}
            followedLanguage={view.followedLanguage}
            actions={actions}
          />
          <MutedSection muted={settings.muted} archive={archive} actions={actions} />
          <SensesSection senses={settings.senses} archive={archive} actions={actions} />
          <ArchiveSection asked={asked} address={actions.archiveAddress} />
          <BackupSection
            settings={settings}
            topicName={(id) => names.get(id) ?? id}
            actions={actions}
          />
          <KeyboardSection shortcuts={view.shortcuts} open={actions.openShortcuts} />
          <PrivacySection permissions={view.permissions} open={actions.openPermissions} />
        </main>
      </div>
    </div>
  );
}
