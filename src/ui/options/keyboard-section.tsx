import type { VNode } from 'preact';
import { say, type MessageKey } from '../say.ts';
import { shortcutText } from '../shortcut-text.ts';
import type { OptionsActions, ShortcutView } from './options-view.ts';
import { Section } from './section.tsx';

/** The commands in the order of use. What they do the browser could say in its own language alone. */
const COMMANDS: readonly (readonly [command: string, does: MessageKey])[] = [
  ['next-mention', 'commandNext'],
  ['previous-mention', 'commandPrevious'],
  ['_execute_action', 'commandPopup'],
  ['open-side', 'commandSide'],
  ['_execute_sidebar_action', 'commandSide'],
];

/** Keys that are not the browser's to change. */
const FIXED: readonly { readonly does: MessageKey; readonly keys: readonly string[] }[] = [
  { does: 'keysExcerpts', keys: ['←', '→'] },
  { does: 'keysCard', keys: ['P', 'M', 'O'] },
  { does: 'keysClose', keys: ['Esc'] },
  { does: 'keysSearch', keys: ['/'] },
  { does: 'keysMatches', keys: ['N', 'Shift+N'] },
];

/** Every key Sidelight answers to, as it is now. */
export function KeyboardSection(props: {
  shortcuts: readonly ShortcutView[];
  open: OptionsActions['openShortcuts'];
}): VNode {
  const { shortcuts, open } = props;
  return (
    <Section id="keys">
      <table>
        <tbody>
          {COMMANDS.map(([command, does]) => {
            const shortcut = shortcuts.find((one) => one.command === command);
            if (!shortcut) return null;
            const { keys } = shortcut;
            return <KeyRow key={command} does={say(does)} keys={keys === '' ? [] : [keys]} />;
          })}
          {FIXED.map(({ does, keys }) => (
            <KeyRow key={does} does={say(does)} keys={keys} />
          ))}
        </tbody>
      </table>
      <div class="add">
        {open ? (
          <button type="button" class="btn" onClick={open}>
            {say('changeInBrowser')}
          </button>
        ) : (
          <p class="where">{say('whereShortcutSettings')}</p>
        )}
      </div>
    </Section>
  );
}

function KeyRow(props: { does: string; keys: readonly string[] }): VNode {
  return (
    <tr>
      <th scope="row">{props.does}</th>
      <td>
        {props.keys.length === 0 && <span class="meta">{say('noKey')}</span>}
        {props.keys.map((key) => (
          <kbd key={key} class="kbd" dir="ltr">
            {shortcutText(key)}
          </kbd>
        ))}
      </td>
    </tr>
  );
}
