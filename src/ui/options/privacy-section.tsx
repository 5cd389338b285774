import type { VNode } from 'preact';
import { sayNodes } from '../say-nodes.tsx';
import { say } from '../say.ts';
import type { OptionsActions } from './options-view.ts';
import { Section } from './section.tsx';

/** What is kept and what is not, each begun with what it is about. */
export const FACTS = ['pages', 'kept', 'links', 'seen', 'nothing'] as const;

/** The permissions Sidelight can explain: all that its manifest asks for by name. */
export const EXPLAINED = ['storage', 'scripting', 'contextMenus', 'sidePanel'] as const;

/** What happens to what the reader reads, in plain words. */
export function PrivacySection(props: {
  permissions: readonly string[];
  open: OptionsActions['openPermissions'];
}): VNode {
  const { permissions, open } = props;
  return (
    <Section id="privacy" class="box privacy">
      <p class="lead">{say('privacyLead')}</p>
      <ul>
        {FACTS.map((fact) => (
          <li key={fact}>{sayNodes(`privacy_${fact}`, <b>{say(`privacySubject_${fact}`)}</b>)}</li>
        ))}
      </ul>
      <h3>{say('permissions')}</h3>
      <dl>
        <dt>{say('permissionPages')}</dt>
        <dd>{say('permissionPagesWhy')}</dd>
        {EXPLAINED.filter((name) => permissions.includes(name)).map((name) => [
          <dt key={name}>{say(`permission_${name}`)}</dt>,
          <dd key={`${name} why`}>{say(`permissionWhy_${name}`)}</dd>,
        ])}
      </dl>
      {open ? (
        <p>
          <button type="button" class="btn" onClick={open}>
            {say('changeInBrowser')}
          </button>
        </p>
      ) : (
        <p class="where">{say('wherePermissionSettings')}</p>
      )}
    </Section>
  );
}
