import { describe, expect, test } from 'vitest';
import { marksIn } from './shipped.ts';

/** A sentence, and what is marked in it. */
type Row = readonly [string, string, readonly string[]];

function check(rows: readonly Row[], language: string): void {
  test.each(rows)('%s', (_, text, expected) => {
    expect(marksIn(text, language)).toEqual(expected);
  });
}

const WHO = 'world-health-organization';
const US = 'united-states';

describe('acronyms that are words', () => {
  check(
    [
      ['the WHO', 'The WHO sent a team.', [`WHO = ${WHO}`]],
      ['not the pronoun in a heading', 'WHO WE ARE', []],
      ['not the pronoun among small letters', 'Ask those who know.', []],
      ['not the series', 'A new DOCTOR WHO arrives.', []],
      ['the US as a subject in capitals', 'US TO BUY MORE GRAIN THIS YEAR', [`US = ${US}`]],
      ['after an article in capitals', 'BARGES LEAVE THE US FOR EUROPE', [`US = ${US}`]],
      ['not the pronoun in capitals', 'PLEASE FOLLOW US EVERYWHERE', []],
      ['not the pronoun that a verb asks for', 'Tell US what you saw.', []],
      ['but a country after the same verb', 'They tell US farmers to wait.', [`US = ${US}`]],
      ['initials without the last dot', 'The U.S economy grew.', [`U.S = ${US}`]],
      ['not a leader called Un', 'KIM JONG UN SMILES', []],
      ['not a number of players', 'The captain named his best XI.', []],
    ],
    'en',
  );
});

describe('acronyms that a text spells out', () => {
  check(
    [
      ['not as another name', 'The Union Nationale (UN) lost. The UN had ruled in Quebec.', []],
      ['not in brackets', 'WHO (Workers of Holland in Ohio) has a picnic.', []],
      [
        'not after a comma',
        'WIC, the Women Infants Children programme, grew in Wuzhen.',
        ['Wuzhen = wuzhen'],
      ],
      [
        'but as ours',
        'The World Health Organization (WHO) met. The WHO said so.',
        [`World Health Organization = ${WHO}`, `WHO = ${WHO}`, `WHO = ${WHO}`],
      ],
      [
        'and beside a name that begins with other letters',
        'A team (WHO) flew to Geneva.',
        [`WHO = ${WHO}`],
      ],
      [
        'nowhere on the page',
        'The Union Nationale (UN) lost.\nThe UN had ruled in Quebec, and the UN was strong.',
        [],
      ],
      [
        'but by whoever is named in full as well',
        'The Union Nationale (UN) lost.\nThe United Nations met.\nThe UN voted.',
        ['United Nations = united-nations', 'UN = united-nations'],
      ],
      [
        'nor are two letters spelled out by what follows a comma',
        'US, Ukraine Sign Deal',
        [`US = ${US}`],
      ],
    ],
    'en',
  );
  check(
    [['in a language whose names stay as they are', 'La Oficina Mayor de Salud (OMS) abre.', []]],
    'es',
  );
});

describe('companies and products that are words', () => {
  check(
    [
      ['a company', 'Apple raised its prices.', ['Apple = apple']],
      ['not a pie', 'Serve the Apple pie warm.', []],
      ['not the fruit in the plural', 'Apples from the hills ripen late.', []],
      ['a service with its world', 'The class met on Zoom for an online lesson.', ['Zoom = zoom']],
      ['not a lens', 'The Zoom lens of this camera is heavy.', []],
      ['not an order to look closer', 'Zoom in: what the figures say', []],
      ['a company that says something', 'Last night Meta said it was sorry.', ['Meta = facebook']],
      ['not a label that stands alone', 'Meta', []],
      ['not a share’s ticker', 'Unilever <UN.AS> rose and so did <HKEH.HK>.', []],
    ],
    'en',
  );
});

describe('two senses in one paragraph', () => {
  check(
    [
      [
        'each sentence speaks for itself',
        'London MPs passed another counter-terrorism law. Beijing has a counter-terrorism law, too.',
        ['Beijing = beijing', 'counter-terrorism law = counter-terrorism-law'],
      ],
      [
        'another party of the same kind',
        'The Communist Party of Cuba met. In Beijing the Communist Party met, too.',
        ['Beijing = beijing', 'Communist Party = chinese-communist-party'],
      ],
      [
        'a militia and an organisation',
        'The RSF shelled Khartoum. Journalists read the press freedom index of RSF.',
        ['press freedom index = world-press-freedom-index', 'RSF = reporters-without-borders'],
      ],
      [
        'the capital one of a word written both ways',
        'Later we zoom closer to the hills. Her aunt spoke to her over Zoom every day.',
        ['Zoom = zoom'],
      ],
      [
        'a longer name on a page about the company',
        'Apple moved its office here. The baker sells Apple juice.',
        ['Apple = apple'],
      ],
    ],
    'en',
  );
});

describe('people', () => {
  check(
    [
      [
        'a surname after the full name',
        'Tim Cook spoke first. Then Cook left.',
        ['Tim Cook = tim-cook', 'Cook = tim-cook'],
      ],
      ['not a surname alone', 'Cook the rice. Mrs Cook agreed.', []],
      [
        'a surname after a title',
        'Tim Cook is here. Mr Cook will speak.',
        ['Tim Cook = tim-cook', 'Cook = tim-cook'],
      ],
      ['not the full name of somebody of another trade', 'The historian Tim Cook wrote it.', []],
      ['not somebody else’s', 'Tim Cook met Alastair Cook.', ['Tim Cook = tim-cook']],
      [
        'a namesake with the world of ours',
        'Dr Michael Ryan of the WHO spoke in Geneva.',
        ['Michael Ryan = michael-ryan', `WHO = ${WHO}`],
      ],
      ['not a namesake', 'Michael Ryan scored twice for the cyclists.', []],
    ],
    'en',
  );
});

describe('parts of longer names', () => {
  check(
    [
      ['a newspaper', 'The China Daily and the New York Times wrote about it.', []],
      ['a team', 'The Toronto Raptors lost again.', []],
      ['a bank', 'The Bank of America lent the money.', []],
      ['a branch', 'He runs Chevron USA Inc from home.', []],
      [
        'but not a company’s own legal form',
        'He left Qualcomm Inc in May.',
        ['Qualcomm = qualcomm'],
      ],
      ['nor a place with a title', 'The Mayor of New York came.', ['New York = new-york-city']],
      ['another state of that name', 'Flights to South Africa resume.', []],
    ],
    'en',
  );
});

describe('asking', () => {
  test('where the page alone speaks for the sense', () => {
    expect(marksIn('Trade with China grew.\nThe Communist Party met on Monday.', 'en')).toEqual([
      'China = china',
      'Communist Party = chinese-communist-party?',
    ]);
  });
});
