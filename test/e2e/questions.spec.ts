import { expect, it } from 'vitest';
import { marksIn, waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { clickPart, partOf, waitForCard, waitForNoCard } from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

/** Which party it is, only the page around tells. */
const UNSURE = pageOf('<p>Trade with China grew.</p><p>The Communist Party met on Monday.</p>');

inEachBrowser('a card that is not sure', (world) => {
  it('asks which sense is meant and shows the one that is chosen', async () => {
    const page = await world.open('http://ledger.test/ask', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    const looks = (await marksIn(page)).filter(({ text }) => text === 'Communist Party');
    expect(looks.map(({ look }) => look)).toEqual(['sl-ask']);
    await hoverMark(page, 'Communist Party');
    const card = await waitForCard(page);
    expect(card.name).toContain('Communist Party');
    partOf(card, 'radiogroup', /Communist Party/);
    expect(card.text).not.toMatch(/After |Retold/);
    await takePicture(page, `${world.name}-card-ask`);
    await clickPart(page, 'radio', /^Chinese Communist Party/);
    const chosen = await waitForCard(page, ({ name }) => !name.includes('?'));
    expect(chosen.name).toBe('Sidelight: Chinese Communist Party');
  });

  it('lets the word be a word, and marks it no more on this page', async () => {
    const page = await world.open('http://ledger.test/word', UNSURE);
    await waitForMarks(page, (found) => found.includes('Communist Party'));
    await hoverMark(page, 'Communist Party');
    await clickPart(page, 'radio', /just a word/);
    await waitForNoCard(page);
    expect(await waitForMarks(page, (found) => found.length === 1)).toEqual(['China']);
  });

  it('shows no excerpt where the archive holds none, and says so', async () => {
    const body = '<p>The essay on cancel culture was read aloud.</p>';
    const page = await world.open('http://ledger.test/none', pageOf(body));
    await hoverMark(page, 'cancel culture');
    const card = await waitForCard(page);
    expect(card.name).toBe('Sidelight: Cancel culture');
    expect(card.text).toContain('Nothing here fits this page');
    expect(card.text).not.toMatch(/After |Retold|1 of/);
    await takePicture(page, `${world.name}-card-none`);
  });
});
