import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Intent, TIMING } from '../../src/page/intent.ts';
import type { CardBox } from '../../src/core/place/safe-triangle.ts';

const OPEN = 280;
/** The card of mention A, which stands at y 0 to 20: 8 px below it. */
const card: CardBox = { rect: { left: 0, top: 28, right: 360, bottom: 328 }, side: 'below' };

/** A reader's hand: moves the pointer, lets time pass, notes what happens and when. */
class Hand {
  now = 0;
  x = 0;
  y = 0;
  over: string | null = null;
  readonly log: string[] = [];
  /** How often the mention under the pointer was looked for. */
  looks = 0;
  readonly intent: Intent<string>;
  shown: string | null = null;

  constructor(delay = OPEN) {
    const note = (what: string): void => void this.log.push(`${String(this.now)} ${what}`);
    this.intent = new Intent<string>(
      {
        want: (mention) => {
          note(`want ${mention}`);
        },
        hover: (mention) => {
          note(`hover ${mention ?? '-'}`);
        },
        open: (mention) => {
          this.shown = mention;
          note(`open ${mention}`);
        },
        close: () => {
          this.shown = null;
          note('close');
        },
      },
      () => delay,
    );
  }

  /** Lets time pass, waking the machine whenever it asked to be. */
  wait(ms: number): this {
    const end = this.now + ms;
    for (let due = this.intent.wakeAt; due !== null && due <= end; due = this.intent.wakeAt) {
      this.now = Math.max(due, this.now);
      this.intent.tick(this.now);
    }
    this.now = end;
    return this;
  }

  /** Moves to a place; `over` is a mention, `card`, or null. */
  to(over: string | null, x = this.x + 1, y = this.y): this {
    Object.assign(this, { x, y, over });
    this.intent.move({
      at: this.now,
      x,
      y,
      mention: () => {
        this.looks++;
        return over === 'card' ? null : over;
      },
      inCard: over === 'card',
      card: this.shown ? card : null,
    });
    return this;
  }

  hold(what: 'scroll' | 'select' | 'press', on: boolean): this {
    this.intent.hold(what, on, this.now);
    return this;
  }

  /** What happened, hovering left out. */
  get story(): string[] {
    return this.log.filter((line) => !line.includes('hover'));
  }
}

let hand: Hand;
beforeEach(() => {
  hand = new Hand();
});
const openA = (): Hand => hand.to('A', 10, 10).wait(OPEN);

describe('resting on a mention', () => {
  it('washes at once, prepares after 40 ms, opens after 280 ms', () => {
    hand.to('A').wait(1000);
    expect(hand.log).toEqual(['0 hover A', '40 want A', '280 hover -', '280 open A']);
  });

  it('opens after the delay of the settings', () => {
    hand = new Hand(500);
    hand.to('A').wait(1000);
    expect(hand.story).toEqual(['40 want A', '500 open A']);
  });

  it('prepares and opens nothing where resting is not what opens cards', () => {
    hand = new Hand(Infinity);
    hand.to('A').wait(5000);
    expect(hand.log).toEqual(['0 hover A', '40 want A']);
    hand.intent.opened('A', true);
    hand.to('B').wait(5000);
    expect(hand.story).toEqual(['40 want A']);
  });

  it('opens nothing when the pointer leaves before', () => {
    hand.to('A').wait(279).to(null).wait(1000);
    expect(hand.log).toEqual(['0 hover A', '40 want A', '279 hover -']);
  });

  it('asks for nothing when the pointer merely crosses', () => {
    hand.to('A').wait(16).to('A').wait(16).to(null).wait(1000);
    expect(hand.story).toEqual([]);
  });

  it('starts again while the pointer moves over 6 px in 40 ms', () => {
    hand.to('A', 0, 10);
    for (let i = 1; i <= 20; i++) hand.wait(16).to('A', i * 4, 10);
    expect(hand.story).toEqual([]);
    hand.wait(1000);
    expect(hand.story).toEqual(['360 want A', '600 open A']);
  });

  it('is looked for only where a passing pointer comes to rest', () => {
    hand.to(null, 0, 10).wait(16);
    for (let i = 1; i < 20; i++) hand.to(i % 2 ? 'A' : 'B', i * 50, 10).wait(16);
    expect(hand.looks).toBe(1);
    hand.wait(1000);
    expect(hand.looks).toBe(2);
    expect(hand.log).toEqual(['344 hover A', '344 want A', '584 hover -', '584 open A']);
  });

  it('goes on while the pointer drifts slowly', () => {
    hand.to('A', 0, 10);
    for (let i = 1; i <= 20; i++) hand.wait(20).to('A', i * 2, 10);
    expect(hand.story).toEqual(['40 want A', '280 open A']);
  });
});

describe('suspending', () => {
  for (const what of ['scroll', 'select', 'press'] as const) {
    it(`opens nothing during a ${what}, nor after it until the pointer moves`, () => {
      hand.hold(what, true).to('A').wait(1000).hold(what, false).wait(1000);
      expect(hand.story).toEqual([]);
      hand.to('A').wait(280);
      expect(hand.story).toEqual(['2040 want A', '2280 open A']);
    });
  }

  it('forgets a delay that was running', () => {
    hand.to('A').wait(200).hold('scroll', true).wait(500);
    expect(hand.log).toEqual(['0 hover A', '40 want A', '200 hover -']);
  });

  it('keeps a card open while a button is down, and lets it close afterwards', () => {
    openA().to('card', 20, 60).wait(50).hold('press', true).to(null, 900, 900).wait(2000);
    expect(hand.shown).toBe('A');
    hand.hold('press', false).wait(0);
    expect(hand.shown).toBe(null);
  });
});

describe('an open card', () => {
  it('closes 240 ms after the pointer left mention and card', () => {
    openA().wait(20).to(null, 10, -30).wait(1000);
    expect(hand.story.slice(2)).toEqual(['540 close']);
  });

  it('stays while the pointer is on the card, and on the way between', () => {
    openA().wait(20).to(null, 12, 24).wait(30).to('card', 14, 40).wait(5000);
    expect(hand.shown).toBe('A');
    hand.to(null, 600, 500).wait(240);
    expect(hand.shown).toBe(null);
  });

  it('closes when the pointer leaves the document, and stays when it returns in time', () => {
    openA().intent.leave(hand.now);
    hand.wait(100).to('A').wait(1000);
    expect(hand.shown).toBe('A');
    hand.intent.leave(hand.now);
    hand.wait(240);
    expect(hand.shown).toBe(null);
  });

  it('is followed by the next after 80 ms within 600 ms of its close', () => {
    openA().to(null, 10, -30).wait(240).wait(599).to('B').wait(1000);
    expect(hand.story.slice(2)).toEqual(['520 close', '1159 want B', '1199 open B']);
  });

  it('is followed by the next after the whole delay later than that', () => {
    openA().to(null, 10, -30).wait(240).wait(601).to('B').wait(1000);
    expect(hand.story.at(-1)).toBe('1401 open B');
  });

  it('gives way to another mention after 80 ms', () => {
    openA().wait(100).to('B', 200, -40).wait(1000);
    expect(hand.story.slice(2)).toEqual(['420 want B', '460 open B']);
  });

  it('closes with its mention', () => {
    openA().intent.forget((mention) => mention === 'A', hand.now);
    expect(hand.shown).toBe(null);
  });
});

describe('the way to the card', () => {
  it('crosses other mentions without opening them', () => {
    openA().wait(50);
    hand.to(null, 10, 22).wait(16).to('B', 10, 24).wait(16).to('B', 10, 26).wait(16);
    hand.to('card', 10, 30).wait(1000);
    expect(hand.story.slice(2)).toEqual([]);
    expect(hand.shown).toBe('A');
  });

  it('is given up after 300 ms', () => {
    openA().wait(50);
    for (let i = 0; i < 40; i++) hand.to('B', 10, 20.2 + i * 0.19).wait(15);
    expect(hand.shown).toBe('B');
    expect(hand.story.at(-1)).toMatch(/open B/);
  });

  it('is not taken by a pointer that moves away', () => {
    openA().wait(50);
    for (let i = 0; i < 10; i++) hand.to('B', 10, -i).wait(16);
    expect(hand.shown).toBe('B');
  });
});

describe('a card opened by a key', () => {
  it('stays wherever the pointer goes', () => {
    hand.intent.opened('A', true);
    hand.to('A').wait(500).to('B').wait(500).to(null).wait(1000);
    hand.intent.leave(hand.now);
    hand.wait(1000);
    expect(hand.story).toEqual([]);
  });

  it('is what an open card becomes when it is worked in', () => {
    openA().intent.keepOpen();
    hand.to(null, 900, 900).wait(1000);
    expect(hand.shown).toBe('A');
  });
});

/** A card may be open only on these terms, whatever the hand does. */
describe('any hand', () => {
  const act = fc.oneof(
    fc.record({
      do: fc.constant('to' as const),
      over: fc.constantFrom('A', 'B', 'card', null),
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: -20, max: 60 }),
    }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 400 }) }),
    fc.record({
      do: fc.constant('hold' as const),
      what: fc.constantFrom('scroll' as const, 'select' as const, 'press' as const),
      on: fc.boolean(),
    }),
    fc.record({ do: fc.constant('leave' as const) }),
  );

  it('opens only mentions it has rested on, and leaves none open for long', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const any = new Hand();
        const held = new Set<string>();
        let entered: { over: string | null; at: number } = { over: null, at: 0 };
        for (const one of acts) {
          const seen = any.log.length;
          if (one.do === 'wait') any.wait(one.ms);
          if (one.do === 'to') {
            if (one.over !== entered.over) entered = { over: one.over, at: any.now };
            any.to(one.over, one.x, one.y);
          }
          if (one.do === 'leave') any.intent.leave(any.now);
          if (one.do === 'hold') {
            any.hold(one.what, one.on);
            if (one.on) held.add(one.what);
            else held.delete(one.what);
          }
          for (const line of any.log.slice(seen)) {
            const [at, what, mention] = line.split(' ');
            if (what !== 'open') continue;
            expect(held.size).toBe(0);
            expect(entered.over).toBe(mention);
            expect(Number(at) - entered.at).toBeGreaterThanOrEqual(TIMING.reopen);
          }
        }
        for (const what of ['scroll', 'select', 'press'] as const) any.hold(what, false);
        any.to(null, 900, -900).wait(TIMING.close);
        expect(any.shown).toBe(null);
        expect(any.intent.wakeAt).toBe(null);
      }),
      { numRuns: 2000 },
    );
  });
});
