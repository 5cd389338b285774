/** A list of at least one thing, from words between spaces. */
function words(list: string): [string, ...string[]] {
  const [first = '', ...more] = list.split(' ');
  return [first, ...more];
}

/** What invented names are put together from: common parts of real ones, so that texts nearly hold them. */
export const LATIN = {
  given: words(
    'Anna Maria James John Robert Michael David William Richard Thomas Peter Paul Mark Daniel Sarah ' +
      'Laura Emma Sophie Julia Clara Elena Sofia Lucia Carlos Luis Juan Pedro Miguel Antonio Jose ' +
      'François Jean Pierre Claire Hélène Zoë Björn Lars Nils Ingrid Søren Jürgen Günter Hans Karl ' +
      'Jan Piotr Paweł Łukasz Agnieszka Katarzyna Giulia Marco Luca Matteo Ahmed Omar Ali Fatima ' +
      'Xi Li Wang Chen Kim Park Lee Min Ravi Priya Anil Sunita Kwame Amina Grace George Henry Alice',
  ),
  stem: words(
    'Hart Wil Ken Mar Bran Ash Black White Green Stone Wood Lind Berg Strand Holm Sand Rosen Gold ' +
      'Silver Stein Klein Gross Schwarz Weiss Neu Alt Ober Unter Grün Müll Schäf Köhl Val Mont Beau ' +
      'Dup Mart Fern Rodr Gonz Alv Per Sanch Rom Ferr Bian Ross Esp Nov Kowal Wiśn Zieli Szym Petr ' +
      'Ivan Smirn Popov Kuzn Vol Mor Tan Sing Pat Gupt Shar Kap Ok Ade Mens Nkr Dial Tra',
  ),
  ending: words(
    'ford son well ley man berg stein ov ova ski ska ez ini eau sen sson ton ville ers mann er hardt ' +
      'ieri elli etti igo eira ães ić ák wicz czyk el al ani ari ura moto da no ka ko nen la ula enko',
  ),
  town: words('burg ton ville port stad grad field ham mouth haven bridge minster dorf heim polis'),
  before: words('New San Saint North South East West Upper Lower Port Fort Lake Mount Great'),
  body: words(
    'University Institute Ministry Bank Council Commission Agency Office Committee Foundation ' +
      'Association Company Group Party Museum Hospital Court Union League Society Centre Academy',
  ),
  field: words(
    'Science Technology Health Justice Finance Education Culture Energy Transport Agriculture Defence ' +
      'Labour Trade Information Security Environment Research Medicine Law Commerce Industry Safety',
  ),
} as const;

export const CYRILLIC = {
  given: words(
    'Иван Пётр Анна Мария Ольга Сергей Дмитрий Алексей Николай Елена Наталья Юрий Игорь',
  ),
  stem: words('Петр Иван Смирн Кузнец Попов Вол Мороз Козл Лебед Сокол Михайл Фёдор Никит Зайц'),
  ending: words('ов ев ин ова ева ина ский ская енко ук ян'),
} as const;

export const ARABIC = {
  given: words('محمد أحمد علي حسن فاطمة عائشة يوسف إبراهيم خالد سعيد ليلى مريم عمر نور'),
  family: words('الحسن الخطيب النجار الحداد المصري الشامي البغدادي القاسم الصالح العلي الأحمد'),
  more: words('الكبير الصغير الأول الثاني الجديد القديم الشرقي الغربي الشمالي الجنوبي'),
} as const;

export const HAN = {
  family: words('王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗'),
  letter: words(
    '明 国 华 建 文 平 志 伟 东 海 春 雨 山 水 天 地 人 中 大 小 新 光 金 木 火 土 月 日 星 云 风 花 红 白 青 长 安 宁 和 ' +
      '永 福 康 泰 兴 德 仁 义 礼 智 信 勇 美 丽 秀 英 兰 梅 芳 玉 珍 学 军 民 生 成 立 家 庆 江 河 湖 南 北 西 州 城 京',
  ),
  body: words('大学 公司 银行 委员会 研究院 医院 法院 协会 集团 博物馆 中学 出版社 日报 电视台'),
} as const;

export const KATAKANA = {
  sound: words(
    'ア イ カ キ ク コ サ シ ス タ ト ナ ニ ハ フ マ ミ ム ラ リ ル レ ロ ン ー ジ ド バ ブ ベ',
  ),
} as const;
