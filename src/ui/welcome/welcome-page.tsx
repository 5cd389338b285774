import type { VNode } from 'preact';
import type { Density, NewSites } from '../../core/settings/settings.ts';
import { densityChoices } from '../density-choices.ts';
import { Icon } from '../icon.tsx';
import { Logo } from '../logo.tsx';
import { sayNodes } from '../say-nodes.tsx';
import { say } from '../say.ts';
import { ChoiceRow } from './choice-row.tsx';
import { Lead } from './lead.tsx';
import { PermissionRow } from './permission-row.tsx';
import { ReadingRow } from './reading-row.tsx';
import { ThreeThings } from './three-things.tsx';

/** All that the welcome page shows. */
export interface WelcomeView {
  readonly density: Density;
  readonly newSites: NewSites;
  /** The keys of the next mention, in the browser's spelling; empty where it has none. */
  readonly nextKeys: string;
  /** Whether the browser lets Sidelight read all web pages. */
  readonly mayRead: boolean;
}

export interface WelcomeActions {
  /** Rejects where the choice cannot be kept. */
  change(choice: Partial<Pick<WelcomeView, 'density' | 'newSites'>>): Promise<void>;
  openOptions(): void;
  /** Has the browser ask for the permission to read pages; gives whether it was given. */
  askToRead(): Promise<boolean>;
  /** Where the permission can be limited; null where the browser opens that for no extension. */
  readonly limitReading: (() => void) | null;
}

/** What a reader sees first: what Sidelight does, on a text that it really reads. */
export function WelcomePage(props: { view: WelcomeView; actions: WelcomeActions }): VNode {
  const { view, actions } = props;
  return (
    <div class="welcome sl">
      <header class="w-head">
        <span class="brand">
          <Logo state="lit" size={28} />
          {say('extensionName')}
        </span>
        <span class="offline">
          <Icon name="computer" />
          {say('nothingLeaves')}
        </span>
      </header>
      <main>
        <section class="try">
          <h1>{say('welcomeTitle')}</h1>
          <Lead nextKeys={view.nextKeys} onOptions={actions.openOptions} />
          <article class="paper" aria-label={say('sample')}>
            <p>{say('sampleBorder')}</p>
            <p>{say('sampleAutumn')}</p>
          </article>
        </section>
        <ThreeThings />
        <section class="settings">
          <DensityRow view={view} actions={actions} />
          {view.mayRead ? (
            <ReadingRow
              newSites={view.newSites}
              onChoose={(newSites) => actions.change({ newSites })}
              onLimit={actions.limitReading}
            />
          ) : (
            <PermissionRow onAsk={actions.askToRead} />
          )}
        </section>
      </main>
    </div>
  );
}

function DensityRow({ view, actions }: { view: WelcomeView; actions: WelcomeActions }): VNode {
  const options = (
    <button type="button" class="link" onClick={actions.openOptions}>
      {say('options')}
    </button>
  );
  return (
    <ChoiceRow
      title={say('howMuch')}
      name="density"
      choices={densityChoices()}
      value={view.density}
      onChoose={(density) => actions.change({ density })}
    >
      <p>{sayNodes('changeLater', options)}</p>
    </ChoiceRow>
  );
}
