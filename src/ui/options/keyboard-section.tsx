import type { VNode } from 'preact';
import { say, type MessageKey } from '../say.ts';
import { shortcutText } from '../shortcut-text.ts';
import type { OptionsActions, ShortcutView } from './options-view.ts';
import { Section } from './section.tsx';

/** Chromium keeps what it does to itself. */
const POPUP = '_execute_action';

/** The commands in the order of use; others come after them. */
const ORDER: readonly string[] = ['next-mention', 'previous-mention', POPUP];

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
          {inOrderOfUse(shortcuts).map(({ command, does, keys }) => (
            <KeyRow
              key={command}
              does={command === POPUP ? say('commandPopup') : does}
              keys={keys === '' ? [] : [keys]}
            />
          ))}
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

function inOrderOfUse(shortcuts: readonly ShortcutView[]): readonly ShortcutView[] {
  const place = ({ command }: ShortcutView): number =>
    ORDER.includes(command) ? ORDER.indexOf(command) : ORDER.length;
  return [...shortcuts].sort((a, b) => place(a) - place(b));
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
