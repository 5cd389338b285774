import { describe, expect, test } from 'vitest';
import { blockLanguage, isInLanguages } from '../../../src/core/gazetteer/block-language.ts';
import { marksIn } from './shipped.ts';

describe('blockLanguage', () => {
  test.each([
    ['believes a declaration where the text says nothing', 'Wuzhen 2014', 'en', 'en'],
    [
      'believes the text before a wrong declaration',
      'El tren llega por la noche y no sale',
      'en',
      'es',
    ],
    [
      'believes the declaration where the text is hardly of another language',
      'A Guide to a Better Year',
      'en',
      'en',
    ],
    ['does not count the s of a genitive', "Kenya's and Peru's teams win a prize", 'en', 'en'],
    ['tells languages of one script apart by the declaration', 'Слава і воля', 'uk', 'uk'],
    ['guesses where nothing is declared', 'Der Zug hat die Stadt nicht erreicht', '', 'de'],
    ['gives up where nothing tells', 'Wuzhen', '', ''],
  ])('%s', (_, text, language, expected) => {
    expect(blockLanguage({ text, language })).toBe(expected);
  });
});

describe('isInLanguages', () => {
  test.each([
    [
      'takes what is in a chosen language',
      'Der Zug hat die Stadt nicht erreicht',
      'en',
      'de',
      true,
    ],
    ['leaves out what is in another', 'Der Zug hat die Stadt nicht erreicht', '', 'en fr', false],
    ['takes what tells no language', 'Wuzhen', '', 'fr', true],
    ['believes the declaration of a short text', 'Wuzhen 2014', 'en', 'fr', false],
    ['takes a script for any language written in it', 'Слава і воля', '', 'uk', true],
    ['unless the language is declared', 'Слава и воля', 'ru', 'uk', false],
  ])('%s', (_, text, language, chosen, expected) => {
    expect(isInLanguages({ text, language }, new Set(chosen.split(' ')))).toBe(expected);
  });
});

describe('the same letters in another language', () => {
  test.each([
    ['fr', 'Il a vu un chat et UN chien à l’ONU.', ['ONU = united-nations']],
    ['es', 'Un día la OMS dijo que no.', ['OMS = world-health-organization']],
    [
      'it',
      'L’Oms e l’Onu sono a Ginevra.',
      ['Oms = world-health-organization', 'Onu = united-nations'],
    ],
    ['en', 'The EUA was granted, and the ONU form was not in the file.', []],
    ['en', 'Kina is the money of this island and of that.', []],
    ['sv', 'FN och Kina har inte talat.', ['FN = united-nations', 'Kina = china']],
    ['es', 'La meta es llegar con la corona en la mano.', []],
    ['fr', 'La motion de censure est dans la salle.', []],
  ])('in %s: %s', (language, text, expected) => {
    expect(marksIn(text, language)).toEqual(expected);
  });
});

describe('an anniversary', () => {
  test.each([
    ['pt', 'No seu 75.º aniversário a ONU fez perguntas.', true],
    ['fr', 'Pour son 75e anniversaire, l’ONU consulte le monde.', true],
    ['it', 'Per il 75º anniversario le Nazioni Unite hanno aperto un sondaggio.', true],
    ['fr', 'Le 75e anniversaire du Débarquement, selon l’ONU.', false],
    ['it', 'Il 75° anniversario dello sbarco, e le Nazioni Unite.', false],
    ['es', 'El club cumple su 75 aniversario con un partido en casa.', false],
  ])('in %s: %s', (language, text, isOurs) => {
    const found = marksIn(text, language).some((mark) => mark.endsWith('= un-75th-anniversary'));
    expect(found).toBe(isOurs);
  });
});

describe('inflection and what is written together', () => {
  test.each([
    [
      'ru',
      'Жители Пекина ждут делегацию ВОЗ.',
      ['Пекина = beijing', 'ВОЗ = world-health-organization'],
    ],
    [
      'uk',
      'У Пекіні говорили про права людини.',
      ['Пекіні = beijing', 'права людини = human-rights'],
    ],
    ['pl', 'W Chinach nie ma Facebooka.', ['Chinach = china', 'Facebooka = facebook']],
    ['cs', 'Na Tchaj-wanu mluvili o koronaviru.', ['Tchaj-wanu = taiwan', 'koronaviru = covid-19']],
    [
      'de',
      'Der WHO-Chef und Chinas Nachbarn warten.',
      ['WHO = world-health-organization', 'Chinas = china'],
    ],
    ['tr', 'DSÖ’nün ekibi Çin’e gitti.', ['DSÖ = world-health-organization', 'Çin = china']],
    ['fi', 'WHO:n ryhmä lähti Kiinaan.', ['WHO = world-health-organization', 'Kiinaan = china']],
    ['ar', 'سافر الفريق من بكين وللصين رأي آخر', ['بكين = beijing', 'للصين = china']],
    ['he', 'המשלחת הגיעה לסין, בטייוואן חיכו', ['סין = china', 'טייוואן = taiwan']],
    [
      'ko',
      '텐센트는 중국에서 위챗을 만들었다',
      ['텐센트 = tencent', '중국 = china', '위챗 = wechat'],
    ],
    ['ko', '파인애플은 기대만큼 달다', []],
    ['ja', '中国でアップルの店とアップルパイの店', ['中国 = china', 'アップル = apple']],
    ['th', 'ทีมไปจีนแล้ว', ['จีน = china']],
    ['hi', 'चीन और ताइवान, चीनी नहीं', ['चीन = china', 'ताइवान = taiwan']],
    ['el', 'Ο ΠΟΥ κάλεσε την Ταϊβάν', ['Ο ΠΟΥ = world-health-organization', 'Ταϊβάν = taiwan']],
    ['fa', 'تیم به چین رفت', ['چین = china']],
    ['no', 'Sør-Afrika og Sør-Amerika', ['Sør-Amerika = south-america']],
    ['cs', 'Jižní Afrika a Jižní Amerika', ['Jižní Amerika = south-america']],
    ['bg', 'Южна Африка и Тайван', ['Тайван = taiwan']],
    [
      'sr',
      'Svetska zdravstvena organizacija',
      ['Svetska zdravstvena organizacija = world-health-organization'],
    ],
    ['hu', 'Tajvannal és Pekingben', ['Tajvannal = taiwan', 'Pekingben = beijing']],
    [
      'vi',
      'Liên hợp quốc và Liên Hợp Quốc',
      ['Liên hợp quốc = united-nations', 'Liên Hợp Quốc = united-nations'],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(marksIn(text, language)).toEqual(expected);
  });
});
