import type { EntityId } from '../core/model.ts';
import type { FrameReport } from '../core/protocol.ts';
import type { Settings } from '../core/settings/settings.ts';
import { verdictOn } from '../core/settings/site-rules.ts';
import { Session, type PageServices, type PageSettings } from './session.ts';

const UNREAD = { words: 0, unmarked: 0, topics: [] };
const WAITING: FrameReport = { ...UNREAD, state: 'reading' };

/** The page script of one frame, reading or paused as the settings say. */
export class PageScript {
  readonly #services: PageServices;
  readonly #site: () => Promise<string | null>;
  readonly #signal: AbortSignal;
  #session: { readonly reads: Session; readonly end: AbortController } | null = null;
  /** Why the page is not read; null where it is, and before that is known. */
  #unread: 'paused' | 'asking' | null = null;
  #settings: Settings | null = null;
  /** Grows with every change of settings, so that a late answer to an earlier one is known as such. */
  #turn = 0;

  /** @param site - the site of the tab; asked only where something is chosen for some site */
  constructor(services: PageServices, site: () => Promise<string | null>, signal: AbortSignal) {
    this.#services = services;
    this.#site = site;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#end();
    });
  }

  /** Takes settings on: the first, and every change of them. */
  async apply(settings: Settings): Promise<void> {
    const turn = ++this.#turn;
    this.#settings = settings;
    const site = asksForSite(settings) ? await this.#site() : null;
    const verdict = verdictOn(settings, site);
    const reads = verdict === 'read' || (await this.#isVisit());
    if (this.#signal.aborted || turn !== this.#turn) return;
    if (reads) this.#resume({ ...settings, site });
    else this.#pause(verdict);
  }

  /** Decides anew whether to read: what holds for this visit may have changed. */
  async lookAgain(): Promise<void> {
    if (this.#settings) await this.apply(this.#settings);
  }

  /** A background that does not answer has told of no visit. */
  #isVisit(): Promise<boolean> {
    return this.#services.isVisit().catch(() => false);
  }

  report(): FrameReport {
    if (this.#unread) return { ...UNREAD, state: this.#unread };
    return this.#session?.reads.report() ?? WAITING;
  }

  async step(step: 1 | -1): Promise<void> {
    await this.#session?.reads.step(step);
  }

  async jump(entity: EntityId, occurrence: number): Promise<void> {
    await this.#session?.reads.jump(entity, occurrence);
  }

  #pause(why: 'paused' | 'asking'): void {
    if (this.#unread === why) return;
    this.#unread = why;
    this.#end();
    // The popup asks anew when it opens, should nobody be there now.
    if (window === window.top) this.#services.report(this.report()).catch(() => undefined);
  }

  #resume(settings: PageSettings): void {
    this.#unread = null;
    if (this.#session) {
      this.#session.reads.settings = settings;
      return;
    }
    const end = new AbortController();
    const reads = new Session(this.#services, settings, end.signal);
    this.#session = { reads, end };
    void reads.start();
  }

  #end(): void {
    this.#session?.end.abort();
    this.#session = null;
  }
}

function asksForSite({ sites, muted }: Settings): boolean {
  return sites.length > 0 || muted.some(({ site }) => site !== null);
}
