import { beforeAll, describe, expect, it } from 'vitest';
import { answerArticle } from '../../../src/core/archive/answer-article.ts';
import { answerCard } from '../../../src/core/archive/answer-card.ts';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import { answerTopic } from '../../../src/core/archive/answer-topic.ts';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { summariseArchive } from '../../../src/core/archive/summarise-archive.ts';
import { summarisePage } from '../../../src/core/archive/summarise-page.ts';
import type {
  Excerpt,
  FrameReport,
  Surroundings,
  TopicQuery,
  TopicView,
} from '../../../src/core/protocol.ts';
import { harbourArchive } from './harbour.ts';

let archive: Archive;

beforeAll(() => {
  archive = harbourArchive();
});

function marked({ text, marks }: Excerpt): string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}

/** All on a topic, newest first. */
function askTopic(id: string, more: Partial<TopicQuery> = {}): TopicView | null {
  return answerTopic(archive, { id, order: 'newest', limit: 50, ...more });
}

/** A page of one block that names these entities, the first of them at `word`. */
function around(text: string, word: string, entities: readonly string[]): Surroundings {
  const start = text.indexOf(word);
  const counts = entities.map((entity) => ({ entity, count: 1 }));
  const span = { start, end: start + word.length };
  return { text, span, language: 'en', block: counts, page: counts };
}

const STORY =
  'The Elver Line wants electric ferries between Port Elver and Sandholm, said Mara Quill.';

describe('the card', () => {
  it('shows the topic, how much there is on it, and excerpts with their citation', () => {
    const card = answerCard(archive, {
      entities: ['elver-line'],
      ask: false,
      around: around(STORY, 'Elver Line', ['elver-line', 'port-elver', 'sandholm', 'mara-quill']),
    });
    if (card.type !== 'topic') throw new Error('expected the card of a topic');
    expect(card.topic.name).toBe('Elver Line');
    expect([card.passages, card.articles]).toEqual([4, 2]);
    const [first] = card.excerpts;
    expect(first?.passage).toBe('ferry-line-1');
    expect(first?.number).toBe(1);
    expect(first?.heading).toBe('Two electric ferries');
    expect(first?.citation).toEqual({
      article: 'ferry-line',
      title: 'Elver Line orders two electric ferries',
      language: 'en',
      publisher: 'The Quay Record',
      author: 'Ines Marlow',
      published: { iso: '2021-05-14', precision: 'day', estimated: null },
      url: 'https://quay.example/ferry-line',
    });
    expect(first && marked(first)).toEqual(['Elver Line']);
    const shared = first?.shared.map(({ id }) => id) ?? [];
    expect(shared.length).toBeGreaterThan(0);
    expect(['port-elver', 'sandholm', 'mara-quill']).toEqual(expect.arrayContaining(shared));
  });

  it('shows no excerpt of a topic that no passage speaks of', () => {
    const card = answerCard(archive, {
      entities: ['sandholm-lighthouse'],
      ask: false,
      around: around('Sandholm Lighthouse is lit.', 'Sandholm Lighthouse', ['sandholm-lighthouse']),
    });
    expect(card).toMatchObject({ type: 'topic', excerpts: [], passages: 0, articles: 0 });
  });

  it('asks where the reader must choose, with the word and the clues of each choice', () => {
    const text = 'The quay at PELV is too short for the new ferries. 港口';
    const entities = ['port-elver', 'elver-line'];
    const card = answerCard(archive, {
      entities,
      ask: false,
      around: around(text, 'PELV', entities),
    });
    if (card.type !== 'ask') throw new Error('expected a question');
    expect(card.word).toBe('PELV');
    expect(card.choices.map(({ topic, clues }) => [topic.id, clues])).toEqual([
      ['port-elver', ['quay', 'ferries', '港口']],
      ['elver-line', []],
    ]);
  });

  it('takes what else the page names for a clue, too', () => {
    const entities = ['port-elver', 'elver-line'];
    const here = around('The quay at PELV.', 'PELV', entities);
    const page = [...here.page, { entity: 'sandholm-lighthouse', count: 2 }];
    const card = answerCard(archive, { entities, ask: false, around: { ...here, page } });
    if (card.type !== 'ask') throw new Error('expected a question');
    expect(card.choices.map(({ clues }) => clues)).toEqual([['quay', 'Lighthouse'], []]);
  });

  it('asks about a single topic too, where even that is doubtful', () => {
    const query = { entities: ['port-elver'], around: around('PELV', 'PELV', ['port-elver']) };
    expect(answerCard(archive, { ...query, ask: true }).type).toBe('ask');
    expect(answerCard(archive, { ...query, ask: false }).type).toBe('topic');
  });

  it.each([[['atlantis']], [['port-elver', 'atlantis']], [['constructor']], [[]]])(
    'is refused for %j',
    (entities) => {
      const query = { entities, ask: false, around: around('PELV', 'PELV', []) };
      expect(() => answerCard(archive, query)).toThrow(RangeError);
    },
  );
});

describe('the names of a topic', () => {
  it('are one of each other language, Chinese first, other scripts before Latin, at most four', () => {
    const topic = askTopic('elver-line')?.topic;
    expect(topic?.names).toEqual([
      { text: '埃尔弗航运', language: 'zh' },
      { text: 'エルバー汽船', language: 'ja' },
      { text: 'Ligne d’Elver', language: 'fr' },
      { text: 'Elver-Linie', language: 'de' },
    ]);
  });

  it('leave out the name itself and forms that are no names', () => {
    expect(askTopic('mara-quill')?.topic.names).toEqual([]);
  });
});

describe('an article for reading', () => {
  it('has its passages in order, with what they name and what they are about', () => {
    const view = answerArticle(archive, 'ferry-line');
    expect(view?.citation.publisher).toBe('The Quay Record');
    expect(view?.passages.map(({ id, number }) => [id, number])).toEqual([
      ['ferry-line-1', 1],
      ['ferry-line-2', 2],
      ['ferry-line-3', 3],
    ]);
    const last = view?.passages[2];
    expect(last?.mentions.map(({ entity }) => entity)).toEqual(['norrbro']);
    expect(last?.topics.map(({ id }) => id)).toEqual(['norrbro', 'elver-line']);
  });

  it('is null for an id that the archive has not', () => {
    expect(answerArticle(archive, 'ferry')).toBeNull();
    expect(answerArticle(archive, '__proto__')).toBeNull();
  });
});

describe('all on a topic', () => {
  it('has every excerpt newest first, passages of an article in order, its names marked', () => {
    const view = askTopic('elver-line');
    expect(view?.excerpts.map(({ passage }) => passage)).toEqual([
      'ferry-line-1',
      'ferry-line-2',
      'ferry-line-3',
      'winter-storm-1',
    ]);
    expect(view?.excerpts.map(marked)).toEqual([
      ['Elver Line'],
      ['Elver Line'],
      [],
      ['Elver Line'],
    ]);
    expect(view?.total).toBe(4);
  });

  it('gives as many excerpts as asked for, and counts all', () => {
    const view = askTopic('elver-line', { limit: 2 });
    expect(view?.excerpts.map(({ passage }) => passage)).toEqual(['ferry-line-1', 'ferry-line-2']);
    expect(view?.total).toBe(4);
  });

  it('says in which articles and passages, earliest first, and how far the archive goes', () => {
    const view = askTopic('elver-line');
    expect(view?.articles.map(({ citation, passages }) => [citation.article, passages])).toEqual([
      ['winter-storm', [1]],
      ['ferry-line', [1, 2, 3]],
    ]);
    expect(view?.years).toEqual({ first: 2019, last: 2021 });
  });

  it('puts first what is most about it, where that is asked for', () => {
    const places = archive.passagesOf(archive.entityIndex('port-elver') ?? -1);
    const shares = new Map(
      places.map((place) => {
        const { id, mentions, about } = archive.passage(place);
        const named = [...mentions.map(({ entity }) => archive.entities[entity]?.id), ...about];
        const own = named.filter((each) => each === 'port-elver').length;
        return [id, own / (named.length + 1)];
      }),
    );
    const order = askTopic('port-elver', { order: 'weight' })?.excerpts.map(
      ({ passage }) => passage,
    );
    expect(order).toHaveLength(places.length);
    const weights = order?.map((id) => shares.get(id) ?? 0) ?? [];
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(order).not.toEqual(askTopic('port-elver')?.excerpts.map(({ passage }) => passage));
  });

  it('links topics that share passages without it', () => {
    const shared = (a: string, b: string, without: string): number => {
      const of = (id: string): readonly number[] =>
        archive.passagesOf(archive.entityIndex(id) ?? -1);
      return of(a).filter((passage) => of(b).includes(passage) && !of(without).includes(passage))
        .length;
    };
    for (const { id } of archive.entities) {
      const view = askTopic(id);
      for (const { between, passages } of view?.links ?? []) {
        expect(passages).toBe(shared(...between, id));
        expect(passages).toBeGreaterThan(0);
      }
    }
    expect(askTopic('tobias-renn')?.links).toEqual([]);
    expect(archive.entities.flatMap(({ id }) => askTopic(id)?.links ?? []).length).toBeGreaterThan(
      0,
    );
  });

  it('lists other spellings with what they are, the name itself left out', () => {
    const { spellings } = askTopic('elver-line') ?? {};
    expect(spellings?.slice(0, 2)).toEqual([
      { text: 'Elver Lines', use: 'misspelling' },
      { text: '埃尔弗航运', use: 'name' },
    ]);
    expect(spellings?.map(({ text }) => text)).not.toContain('Elver Line');
  });

  it('lists topics of the same passages, the most frequent first', () => {
    const companions = askTopic('elver-line')?.with;
    expect(companions?.map(({ topic, passages }) => [topic.id, passages])).toEqual([
      ['port-elver', 3],
      ['mara-quill', 2],
      ['sandholm', 2],
      ['norrbro', 1],
    ]);
  });

  it('is null for an id that the archive has not', () => {
    expect(askTopic('atlantis')).toBeNull();
  });
});

describe('the whole archive', () => {
  it('is summed up: articles newest first, topics with passages, most first', () => {
    const summary = summariseArchive(archive);
    expect(summary.passages).toBe(6);
    expect(summary.articles.map(({ citation, passages }) => [citation.article, passages])).toEqual([
      ['ferry-line', 3],
      ['harbour-dues', 2],
      ['winter-storm', 1],
    ]);
    expect(summary.topics.map(({ topic, passages }) => [topic.id, passages])).toEqual([
      ['port-elver', 5],
      ['elver-line', 4],
      ['mara-quill', 2],
      ['sandholm', 2],
      ['norrbro', 1],
      ['tobias-renn', 1],
    ]);
  });
});

describe('a search', () => {
  const ask = (text: string, limit = 10): ReturnType<typeof answerSearch> =>
    answerSearch(archive, { text, limit, exact: false });

  it('gives excerpts with the matched words marked, and counts passages and articles', () => {
    const answer = ask('electric ferries');
    const [first] = answer.excerpts;
    expect(first?.passage).toBe('ferry-line-1');
    expect(first && marked(first)).toEqual(expect.arrayContaining(['electric', 'ferries']));
    expect(answer.total).toBeGreaterThanOrEqual(answer.excerpts.length);
    expect(answer.articles).toBeGreaterThanOrEqual(1);
    expect(first?.shared).toEqual([]);
  });

  it('counts all that fits, however little of it is asked for', () => {
    const [all, one] = [ask('Elver'), ask('Elver', 1)];
    expect(one.excerpts).toEqual(all.excerpts.slice(0, 1));
    expect([one.total, one.articles]).toEqual([all.total, all.articles]);
    expect(all.excerpts).toHaveLength(all.total);
  });

  it('finds words of headings and of the article’s title', () => {
    expect(ask('skippers').excerpts[0]?.passage).toBe('harbour-dues-2');
    expect(ask('third year').excerpts.map(({ citation }) => citation.article)).toContain(
      'harbour-dues',
    );
  });

  it('names the topics that answer to the words, with their number of passages', () => {
    const [topic] = ask('sandholm').topics;
    expect(topic?.topic).toEqual({ id: 'sandholm', name: 'Sandholm', kind: 'place' });
    expect(topic?.passages).toBe(2);
    expect(topic?.marks).toEqual([{ start: 0, end: 8 }]);
  });

  it.each(['', '   ', 'zzzzqqqq', '(((', '\ud800'])('finds nothing for "%s"', (text) => {
    expect(ask(text)).toEqual({ excerpts: [], total: 0, articles: 0, topics: [], corrected: null });
  });

  it('runs a corrected query and says so, unless it is to take the words as typed', () => {
    const answer = ask('battreies');
    expect(answer.corrected).toBe('batteries');
    expect(answer.excerpts[0] && marked(answer.excerpts[0])).toContain('batteries');
    const typed = answerSearch(archive, { text: 'battreies', limit: 10, exact: true });
    expect([typed.corrected, typed.excerpts]).toEqual([null, []]);
  });
});

describe('a search that names a topic', () => {
  const ask = (text: string): ReturnType<typeof answerSearch> =>
    answerSearch(archive, { text, limit: 10, exact: false });

  it('finds its passages in whatever language it is named, and marks its names', () => {
    const answer = ask('埃尔弗航运');
    expect(answer.topics[0]?.topic.id).toBe('elver-line');
    expect([answer.total, answer.articles, answer.corrected]).toEqual([4, 2, null]);
    const texts = answer.excerpts.filter(({ passage }) => passage !== 'ferry-line-3').map(marked);
    expect(texts).toEqual([['Elver Line'], ['Elver Line'], ['Elver Line']]);
  });

  it('takes its name as it is, though no passage writes it so', () => {
    expect(ask('Elver-Linie').corrected).toBeNull();
    expect(ask('PELV').corrected).toBeNull();
    expect(ask('PELV').total).toBe(5);
  });

  it('prefers passages that hold other words of the search too', () => {
    expect(ask('埃尔弗航运 storm').excerpts[0]?.passage).toBe('winter-storm-1');
  });

  it('finds the passages of a topic that it nearly names where little else fits', () => {
    expect(ask('elverlinie').topics[0]?.topic.id).toBe('elver-line');
    expect(ask('elverlinie').total).toBe(4);
  });

  it('finds a phrase in quotes only where its words follow one another', () => {
    expect(ask('"electric ferries"').excerpts.map(({ passage }) => passage)).toContain(
      'ferry-line-1',
    );
    expect(ask('"ferries electric"').total).toBe(0);
  });
});

describe('what a page is about', () => {
  const report = (
    topics: FrameReport['topics'],
    state: FrameReport['state'] = 'done',
    words = 100,
    unmarked = 0,
  ): FrameReport => ({ state, words, unmarked, topics });

  it('adds up its frames, most mentions first', () => {
    const page = summarisePage(
      archive,
      new Map([
        [7, report([{ entity: 'sandholm', count: 3, at: [0.5, 0.6, 0.7] }])],
        [
          0,
          report([
            { entity: 'port-elver', count: 2, at: [0.3, 0.4] },
            { entity: 'sandholm', count: 1, at: [0.9] },
          ]),
        ],
      ]),
    );
    expect(page.words).toBe(200);
    expect(page.topics.map(({ topic, count, at, frame }) => [topic.id, count, at, frame])).toEqual([
      ['sandholm', 4, [0.9], 0],
      ['port-elver', 2, [0.3, 0.4], 0],
    ]);
  });

  it('jumps to the frame that names a topic most, where the page itself does not', () => {
    const page = summarisePage(
      archive,
      new Map([
        [0, report([])],
        [3, report([{ entity: 'norrbro', count: 1, at: [0.1] }])],
        [5, report([{ entity: 'norrbro', count: 2, at: [0.2, 0.3] }])],
        [9, report([{ entity: 'norrbro', count: 2, at: [0.4, 0.5] }])],
      ]),
    );
    expect(page.topics).toMatchObject([{ count: 5, inFrame: 2, at: [0.2, 0.3], frame: 5 }]);
  });

  it('orders equal counts by first appearance', () => {
    const page = summarisePage(
      archive,
      new Map([
        [2, report([{ entity: 'norrbro', count: 1, at: [0] }])],
        [
          0,
          report([
            { entity: 'sandholm', count: 1, at: [0.8] },
            { entity: 'port-elver', count: 1, at: [0.2] },
            { entity: 'mara-quill', count: 1, at: [] },
          ]),
        ],
      ]),
    );
    expect(page.topics.map(({ topic }) => topic.id)).toEqual([
      'port-elver',
      'sandholm',
      'mara-quill',
      'norrbro',
    ]);
  });

  it('leaves out topics that the archive does not know and those that are not there', () => {
    const topics = [
      { entity: 'atlantis', count: 5, at: [] },
      { entity: 'constructor', count: 5, at: [] },
      { entity: 'sandholm', count: 0, at: [] },
    ];
    expect(summarisePage(archive, new Map([[0, report(topics)]])).topics).toEqual([]);
  });

  it('adds up what its frames do not mark', () => {
    const some = [{ entity: 'sandholm', count: 3, at: [] }];
    const frames = [report(some, 'done', 9, 3), report(some, 'done', 9, 1)];
    expect(summarisePage(archive, new Map(frames.entries())).unmarked).toBe(4);
  });

  it('says nothing of what the reader has muted', () => {
    const topics = ['elver-line', 'norrbro', 'mara-quill'].map((entity) => {
      return { entity, count: 3, at: [] };
    });
    const frames = new Map([[0, report(topics)]]);
    const page = summarisePage(archive, frames, (topic) => topic === 'norrbro');
    expect(page.topics.map(({ topic }) => topic.id)).toEqual(['elver-line', 'mara-quill']);
    const shares = page.related.flatMap((article) => article.shares);
    expect(shares.map(({ id }) => id)).not.toContain('norrbro');
  });

  it('tells related articles with what they share', () => {
    const topics = ['elver-line', 'mara-quill', 'norrbro', 'port-elver'].map((entity) => ({
      entity,
      count: 3,
      at: [0.1, 0.2, 0.3],
    }));
    const { related } = summarisePage(archive, new Map([[0, report(topics)]]));
    expect(related[0]?.citation.article).toBe('ferry-line');
    expect(related[0]?.shares.map(({ id }) => id)).toContain('norrbro');
  });

  it.each([
    ['waiting', []],
    ['done', ['done', 'done']],
    ['reading', ['done', 'reading']],
    ['reading', ['reading', 'paused']],
    ['paused', ['paused', 'reading']],
    ['asking', ['asking', 'reading']],
  ] as const)('is %s where its frames are %j', (state, states) => {
    const frames = new Map(states.map((each, frame) => [frame, report([], each)]));
    expect(summarisePage(archive, frames).state).toBe(state);
  });
});
