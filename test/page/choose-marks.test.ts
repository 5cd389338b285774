import { describe, expect, it } from 'vitest';
import { chooseMarks, type Choosable } from '../../src/page/choose-marks.ts';

function mark(entity: string, admission: Choosable['admission'] = 'mark'): Choosable {
  return { mention: { entity }, admission };
}

describe('the marks to paint', () => {
  const heading = mark('a', 'wanted');
  const button = mark('a', 'count');
  const first = mark('a');
  const second = mark('a');
  const later = mark('a');
  const blocks = [[heading], [button, first, second], [later]];

  it('are all, the first of a block, or the first of the page', () => {
    const chosen = (density: 'all' | 'block' | 'page'): Set<Choosable> =>
      chooseMarks(blocks, { density, links: false });
    expect([...chosen('all')]).toEqual([first, second, later]);
    expect([...chosen('block')]).toEqual([first, later]);
    expect([...chosen('page')]).toEqual([first]);
  });

  it('stand in links and headings only where the reader wants that, and never on buttons', () => {
    const chosen = chooseMarks(blocks, { density: 'page', links: true });
    expect([...chosen]).toEqual([heading]);
    expect(chooseMarks([[button]], { density: 'all', links: true }).size).toBe(0);
  });
});
