import { Fragment, type VNode } from 'preact';
import type { SiteRule } from '../../core/settings/settings.ts';
import { LOCAL_FILES } from '../../core/settings/site-rules.ts';
import { formatDay } from '../format-date.ts';
import { IconButton } from '../icon-button.tsx';
import { say } from '../say.ts';
import { siteName } from './site-name.ts';
import type { RowState } from './undoable-list.tsx';
import { useFocusWhen } from '../use-focus-when.ts';

/** A site with a rule of its own. */
export function SiteRow(props: {
  rule: SiteRule;
  state: RowState;
  onRead: (read: boolean) => void;
}): VNode {
  const { rule, state, onRead } = props;
  const name = siteName(rule.site);
  const choice = useFocusWhen<HTMLSelectElement>(state.focused);
  return (
    <li class="li">
      {rule.site === LOCAL_FILES ? <span>{name}</span> : <HostName name={name} />}
      <span class="meta">{say('since', formatDay(rule.since))}</span>
      <span class="ctl">
        <select
          ref={choice}
          aria-label={name}
          value={rule.read ? 'always' : 'never'}
          onChange={(event) => {
            onRead(event.currentTarget.value === 'always');
          }}
        >
          <option value="never">{say('neverRead')}</option>
          <option value="always">{say('alwaysRead')}</option>
        </select>
        <IconButton icon="remove" label={say('removeSite', name)} onClick={state.onTake} />
      </span>
    </li>
  );
}

/** A host name, which a narrow window breaks between its labels. */
function HostName({ name }: { name: string }): VNode {
  return (
    <code dir="ltr">
      {name.split(/(?<=\.)/).map((label, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {label}
        </Fragment>
      ))}
    </code>
  );
}
