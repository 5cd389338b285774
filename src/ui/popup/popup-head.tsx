import type { VNode } from 'preact';
import type { PageSummary } from '../../core/protocol.ts';
import { Logo, type LogoState } from '../logo.tsx';
import { say } from '../say.ts';
import { pageSite } from './page-site.ts';

/** Where the reader is, and the switch for it. */
export function PopupHead(props: {
  page: PageSummary | null;
  onPause: (site: string, paused: boolean) => void;
}): VNode {
  const { page, onPause } = props;
  return (
    <header class="p-head">
      <Logo state={logoOf(page)} size={20} />
      <div class="p-title">
        <h1>{say('extensionName')}</h1>
        <p class="meta">{page && pageSite(page)}</p>
      </div>
      {page && page.site !== null && page.state !== 'restricted' && (
        <SiteSwitch site={page.site} paused={isUnread(page)} onPause={onPause} />
      )}
    </header>
  );
}

/** The pane is lit where something was found. */
export function logoOf(page: PageSummary | null): LogoState {
  if (!page) return 'dark';
  if (isUnread(page)) return 'paused';
  return page.topics.length > 0 ? 'lit' : 'dark';
}

/** Whether the reader has the page left unread, or has yet to say that it may be read. */
export function isUnread({ state }: PageSummary): boolean {
  return state === 'paused' || state === 'asking';
}

function SiteSwitch(props: {
  site: string;
  paused: boolean;
  onPause: (site: string, paused: boolean) => void;
}): VNode {
  const { site, paused, onPause } = props;
  return (
    <label class="site">
      <span>{say(paused ? 'paused' : 'on')}</span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-label={say('switchOnSite', site === 'file' ? say('localFile') : site)}
        checked={!paused}
        onChange={(event) => {
          onPause(site, !event.currentTarget.checked);
        }}
      />
    </label>
  );
}
