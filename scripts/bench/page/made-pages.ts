import { findMentions } from '../../../src/core/gazetteer/find.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { scanBlock } from '../../../src/core/gazetteer/scan.ts';
import { escaped, whole } from '../texts/saved-pages.ts';

const HUGE_BYTES = 5_000_000;
const SILENT_BYTES = 400_000;
const MENTIONS = 2_000;
const CHANGES = { aSecond: 1_000, every: 10 };
/** The part of the huge page that is opened in view: its middle. */
export const MIDDLE = 'middle';

/**
 * A page of so many bytes: sections, headings, links and emphasis around real paragraphs.
 * @param named - paragraphs that mention something, for its middle
 */
export function hugePage(blocks: readonly string[], named: readonly string[]): string {
  const half = (from: number): string => {
    let html = '';
    for (let i = from; html.length < HUGE_BYTES / 2; i += 1) {
      html += sectionOf(escaped(blocks[i % blocks.length] ?? ''), i);
    }
    return html;
  };
  const middle = named.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  return whole(`${half(0)}<div id="${MIDDLE}">${middle}</div>${half(7)}`);
}

function sectionOf(text: string, i: number): string {
  const [first = '', ...words] = text.split(' ');
  const rest = words.join(' ');
  if (i % 12 === 0) return `<h2>${text}</h2>\n`;
  if (i % 5 === 0) {
    return `<div class="c${i % 7}"><p><a href="#">${first}</a> <em>${rest}</em></p></div>\n`;
  }
  return `<p>${text}</p>\n`;
}

/** A page in which nothing reads as a name. */
export function silentPage(gazetteer: Gazetteer, blocks: readonly string[]): string {
  const silent = blocks.filter(
    (text) => text.length > 40 && scanBlock(gazetteer, { text, language: 'en' }).length === 0,
  );
  let html = '';
  for (let i = 0; html.length < SILENT_BYTES; i += 1) {
    html += `<p>${escaped(silent[i % silent.length] ?? '')}</p>\n`;
  }
  return whole(html);
}

/** A page of many mentions, a few in each paragraph. */
export function mentionsPage(gazetteer: Gazetteer, passages: readonly string[]): string {
  return whole(paragraphsWith(gazetteer, passages, MENTIONS).join('\n'));
}

/**
 * The same with a ticker: cells that change a thousand times a second all together, among them many
 * mentions. The page counts its own frames.
 */
export function restlessPage(gazetteer: Gazetteer, passages: readonly string[]): string {
  const paragraphs = paragraphsWith(gazetteer, passages, MENTIONS);
  const cells = Array.from({ length: 200 }, (_, i) => `<td>${i}</td>`);
  const rows = Array.from(
    { length: 20 },
    (_, i) => `<tr>${cells.slice(i * 10, i * 10 + 10).join('')}</tr>`,
  );
  const script = `<script>
    const texts = [...document.querySelectorAll('td')].map((cell) => cell.firstChild);
    const words = ['Tencent', 'up', 'down', 'WeChat', '4.20', 'Beijing', 'flat'];
    let changes = 0;
    const from = performance.now();
    setInterval(() => {
      const due = (performance.now() - from) * ${CHANGES.aSecond / 1000};
      for (; changes < due; changes += 1) {
        const text = texts[(changes * 7) % texts.length];
        text.data = words[changes % words.length] + ' ' + changes;
      }
    }, ${CHANGES.every});
    globalThis.frames_ = 0;
    const frame = () => { globalThis.frames_ += 1; requestAnimationFrame(frame); };
    frame();
  </script>`;
  const [above, below] = [paragraphs.slice(0, 20), paragraphs.slice(20)];
  return whole(`${above.join('\n')}<table>${rows.join('')}</table>${below.join('\n')}${script}`);
}

function paragraphsWith(
  gazetteer: Gazetteer,
  passages: readonly string[],
  mentions: number,
): string[] {
  const blocks = passages.map((text) => ({ text, language: 'en' }));
  const counts = findMentions(gazetteer, blocks).map((found) => found.length);
  const paragraphs: string[] = [];
  for (let [i, left] = [0, mentions]; left > 0; i += 1) {
    left -= counts[i % counts.length] ?? 0;
    paragraphs.push(`<p>${escaped(passages[i % passages.length] ?? '')}</p>`);
    if (i > mentions * 10) throw new Error('the passages mention too little');
  }
  return paragraphs;
}
