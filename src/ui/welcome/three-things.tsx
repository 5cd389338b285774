import type { VNode } from 'preact';
import { say } from '../say.ts';

/** What to know of Sidelight, each with a drawing of it. */
export function ThreeThings(): VNode {
  return (
    <section class="things" aria-labelledby="things-title">
      <h2 id="things-title">{say('threeThings')}</h2>
      <div class="three">
        <div>
          <svg width="96" height="40" viewBox="0 0 96 40" aria-hidden="true">
            <path d="M2 14h26M62 14h30M2 32h44" class="text" />
            <path d="M34 14h22" class="word" />
            <path d="M34 21h22" class="dots" />
          </svg>
          <h3>{say('thing_mark')}</h3>
          <p>{say('thingText_mark')}</p>
        </div>
        <div>
          <svg width="96" height="40" viewBox="0 0 96 40" aria-hidden="true">
            <rect x="1" y="7" width="72" height="32" rx="5" class="frame" />
            <path d="M12 7h20" class="lit" />
            <path d="M11 18h42M11 28h28" class="text" />
          </svg>
          <h3>{say('thing_source')}</h3>
          <p>{say('thingText_source')}</p>
        </div>
        <div>
          <svg width="96" height="40" viewBox="0 0 96 40" aria-hidden="true">
            <rect x="1" y="7" width="40" height="32" rx="5" class="frame" />
            <path d="M16 17v12M26 17v12" class="bars" />
          </svg>
          <h3>{say('thing_pause')}</h3>
          <p>{say('thingText_pause')}</p>
        </div>
      </div>
    </section>
  );
}
