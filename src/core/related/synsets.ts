/**
 * Words of the news that mean about the same, in a dozen languages: what a page and a passage share
 * where their words differ. After the synsets of WordNet (Miller 1995), joined across languages as in
 * EuroWordNet (Vossen 1998). A set begins with its name and a colon; a word that ends in `*` may go on
 * as it likes. A word stands in one set; a long beginning goes before a short one. Words are spelled
 * as `termOf` would, so that nothing is left to do with them while a reader waits.
 */
export const SYNSETS = `
  accuse: accus* alleg* blam* condemn* denounc* vorw* verurteil* anklag* denonc* condamn* acusa*
    denuncia* conden* oskarz* potepi* обвин* осужд* осуди* 指责 指責 谴责 譴責 指控 非難 批判 비난 اتهم* ادان*
    تتهم suclam* kina*
  activist: activis* campaign* dissident* defender* ngo ngos watchdog* advocat* rights freedom*
    libert* aktivist* burgerrecht* menschenrecht* freiheit* militant* droits derecho* direitos
    liberdade* ativist* diritti attivist* praw wolnosc* aktywist* prawozaszcz* правозащит*
    активист* права прав свобод* диссидент* 人权 人權 活动人 维权 維權 自由 权利 權利 異見 异见 活動家 人権 権利 인권 활동가 자유
    حقوق حري* ناشط* hak haklar* ozgurluk*
  agree: agree* accept* approv* endors* consent* zustimm* akzept* billig* accord* approuv* aprob*
    aprov* acept* zgod* akcept* одобр* соглас* 同意 批准 接受 认可 認可 承認 동의 승인 موافق* وافق* onay*
  anniversary: anniversar* birthday* jubila* geburtst* feier* jahrestag* anniversair* celebr*
    aniversari* festegg* roczni* obchod* юбиле* годовщин* праздн* 周年 週年 庆祝 慶祝 纪念 記念 기념 주년 ذكر*
    احتفال* yildonum*
  answer: answer* reply replies replied respond* response* question* ask* antwort* frage* fragt* repond* interrog* respuest*
    pregunt* respost* pergunt* odpowied* pytan* ответ* вопрос* спрос* 回答 提问 提問 问题 問題 質問 질문 답변 سوال
    اجاب* سال* cevap* soru*
  attend: attend* appear* guest* join joined joins visit* teilnehm* teilgen* nahm anwesend*
    besuch* gast gaste particip* invit* asist* acud* partecip* uczestn* wzial* udzial*
    участ* присутств* выступ* посет* 出席 参加 參加 参会 与会 與會 嘉宾 登台 출석 참석 참가 حضر* حضور شارك* مشارك*
    katil*
  border: border* crossborder entry frontier* grenz* einreis* fronter* frontal* granic* границ*
    въезд* 边境 邊境 跨境 入境 国境 國境 国际 國際 국경 입국 حدود sinir* international*
  censor: censor* delet* remov* takedown* blacklist* keyword* suppress* muzzl* zensi* zensur*
    losch* geloscht* schlusselwort* stichwort* censur* supprim* effac* elimin* borrad* palabra*
    apag* cenzur* usuw* usun* цензур* удал* 审查 審查 删除 刪除 删帖 刪帖 关键 關鍵 敏感 言论 言論 检阅 検閲 削除 검열 삭제 رقاب*
    حذف* sansur*
  chat: chat* messag* messenger* dialog* nachricht* gesprach* unterhalt* mensaj* convers* charl*
    mensag* rozmow* wiadomosc* сообщен* перепис* диалог* мессендж* разговор* 聊天 通讯 通訊 消息 对话 對話 会话
    沟通 メッセ 対話 메시지 대화 رسايل رسال* محادث* حوار* mesaj* sohbet*
  chief: ceo ceos chief* boss bosses chairman director* leiter* vorstand* vorsitz* pdg dirigeant*
    jefe* consejer* ejecutiv* presidente* diretor* executiv* amministrat* dirigent* prezes* szef*
    глава главы главои руководит* гендирект* директор* 首席 总裁 總裁 高管 执行 執行 主管 总编 社長 최고경영자 대표 رييس
    الرييس مدير*
  circumvent: vpn* circumvent* bypass* umgeh* contourn* evad* elud* sorte* burl* contorn* aggir*
    обход* обоити 翻墙 翻牆 商店 下架 迂回 우회 تجاوز* متجر*
  citizen: citizen* people public resident* population* burger* bevolker* einwohn* citoyen*
    habitant* ciudadan* poblac* cidada* populac* cittadin* popolaz* obywatel* ludnos* граждан*
    населен* жител* 公民 民众 民眾 居民 市民 百姓 国民 国人 시민 주민 국민 مواطن* سكان* vatandas*
  climate: warming* klima* erwarm* clima* emisi* emiss* климат* выброс* 气候 氣候 排放 気候 기후 مناخ*
    iklim*
  community: community share* gemeinschaft* zukunft* communaute* partag* avenir* comunidad* futur*
    compart* comunit* wspolnot* przyszlos* сообществ* будущ* 共同体 命运 命運 未来 未來 社群 共有 将来 공동체 미래
    مجتمع* مستقبل* مشترك* topluluk* gelecek*
  company: company firm corporat* giant* enterpris* business* unternehmen konzern* entrepris*
    societ* geant* empres* compani* gigant* aziend* firm* spolk* koncern* компани* фирм* корпорац*
    гигант* 公司 企业 企業 巨头 巨頭 会社 기업 회사 شرك* عملاق* sirket*
  comply: comply compli* cooperat* oblig* compel* requir* handed handing surrender* herausgeb*
    ausliefer* verpflicht* zwing* gezwung* weitergeb* weitergab* contrain* fourni* remett* remis
    entreg* cumpl* fornec* obblig* consegn* zmus* przekaz* обязан* обязыв* передат* передал*
    передав* выда* 配合 交出 要求 义务 義務 强制 強制 移交 提出 협조 제공 요구 تسليم سلم* الزام* يلزم تعاون*
  conceal: conceal* hide hid hidden transparen* truth lie lies lied vertusch* verheiml* cach*
    dissimul* ocult* encubr* escond* nascond* trasparen* ukry* tuszow* przejrzyst* скры* утаи*
    прозрачн* 隐瞒 隱瞞 掩盖 掩蓋 透明 真相 谣言 謠言 虚假 隠蔽 은폐 투명 اخف* كتم* شفاف* gizle* seffaf*
  concern: concern* worr* warn* danger* risk* ethic* sorge* bedenk* gefahr* risik* ethisch*
    inquiet* avert* risqu* ethiq* preocup* advert* riesg* peligr* etic* alert* risco* perig*
    preoccup* avvert* rischi* obaw* ostrzeg* zagroz* ryzyk* опас* предупре* риск* обеспоко*
    тревог* 担忧 擔憂 担心 警告 风险 風險 疑虑 疑慮 伦理 关切 懸念 우려 경고 위험 قلق* مخاوف* تحذير* حذر* خطر* endise*
  conference: summit* forum* gather* gipfel* konferenz* tagung* veranst* conferenc* sommet*
    congres* cumbre* foro* cupula* conferenz* vertice* konferenc* szczyt* конференц* саммит*
    форум* 大会 大會 峰会 峰會 论坛 論壇 サミッ フォー 회의 포럼 대회 موتمر* منتد* konferans* zirve*
  cooperate: partner* joint* zusammenarb* kooper* gemeinsam* cooper* collabor* partenar* ensembl*
    colabor* conjunt* parceri* wspolprac* wspoln* сотрудн* партнер* совместн* 合作 伙伴 夥伴 共同 携手 協力 提携
    협력 파트너 شراك* شريك* isbirlig*
  court: woo* court courts courted courting flirt* umwerb* werben zugest* zugang* courtis* conces*
    cortej* надеж* надеет* уступ* доступ* 讨好 討好 希望 让步 讓步 进入 準入 妥协 譲歩 양보 تنازل* امل
  critic: critic* kriti* critiq* krytyk* критик* 批评 批評 抨击 抨擊 비판 انتقد* انتقاد* elestir*
    objection* objected
  data: data database* datum daten nutzerdat* donnees dato datos dados dati dane danych данны* 数据
    數據 资料 資料 データ 데이터 정보 بيان* veri veriler*
  death: death* die died dies killed kill kills toll tod tote toten gestorb* opfer* mort deces*
    muert* fallec* mort* obit* vittim* smierc* zmarl* ofiar* смерт* умер* погиб* жертв* 死亡 去世 遇难
    遇難 病亡 死者 死去 사망 희생 وفا* موت* ضحاي* قتل* olum* victim*
  disease: disease* outbreak* virus* infect* illness* contag* coronavirus* covid* krankheit*
    seuche* ausbruch* pandemi* epidemi* infektion* infizier* erkrank* maladie* contamin*
    enfermedad* brote* malatti* doenc* surto* chorob* wybuch* zakaz* болезн* эпидеми* пандеми*
    вспышк* заболев* заражен* вирус* коронавирус* 疫情 病毒 感染 传染 傳染 疾病 肺炎 流行 新冠 ウイルス コロナ 감염 질병 바이러스
    코로나 وباء جايح* فيروس مرض كورونا salgin* hastalik* quarantin* quarantan* quarantain* cuarenten*
    карантин* 隔离 隔離 격리 حجر
  economy: econom* gdp growth recover* trade* wirtschaft* konjunktur* wachstum* erhol* handel
    handels* croissanc* reprise* relanc* pib recuper* reactiv* crec* cresc* gospodark* wzrost*
    экономик* экономич* ввп торгов* восстан* 经济 經濟 复苏 復甦 增长 增長 贸易 貿易 経済 回復 경제 회복 성장 اقتصاد* نمو
    تعاف* انتعاش* ekonomi*
  encrypt: encrypt* decrypt* cipher* key keys cryptograph* verschlussel* schlussel* chiffr*
    cryptag* cifrad* encript* cle cles clave claves criptograf* chave chaves crittograf* szyfr*
    klucz* шифр* ключ* 加密 密钥 密鑰 解密 暗号 암호 تشفير* مفات* sifre*
  experience: experienc* expert* contribut* knowledge* erfahr* unterstutz* hilfe soutien* aide*
    apoy* ayud* ofrec* apoi* ajud* oferec* esperienz* aiut* doswiadcz* wsparc* pomoc* опыт*
    поддерж* помощ* 经验 經驗 支持 帮助 幫助 经历 経験 支援 경험 지원 خبر* دعم* مساعد* deneyim* destek*
  export: export* promot* model* abroad oversea* verbreit* vorbild* repand* difund* promov*
    esport* eksport* model экспорт* модел* распростран* 输出 輸出 推广 推廣 模式 海外 出口 広げ モデル 수출 모델 확산
    تصدير* نموذج* نشر* ihrac*
  foreign: foreign diplomat* spokes* ministry ausland* aussenmin* sprecher* etranger* exterior*
    portavoz* cancill* estero esteri portavoc* rzecznik* zagranicz* мид представит* дипломат*
    иностран* 外交 外交部 发言 發言 外务 外務 報道官 외교 대변인 خارجي* متحدث* disisler*
  gender: gender women* woman equality* geschlecht* gleichstell* frauen* femme* mujer* genero*
    mulher* donne genere kobiet* plec* женщин* гендер* 性别 性別 妇女 婦女 女性 성평등 여성 نساء* جنس* kadin*
  government: government* authorit* official* ministr* regier* staat* behord* amt beamt* gouvern*
    autorit* regim* gobiern* estado* autorid* funcionari* governo* rzad* wladz* правительств*
    власт* государств* режим* чиновник* 政府 当局 當局 官方 官员 官員 政权 政權 政権 部门 정부 당국 حكوم* سلط* نظام الدول*
    hukumet*
  health: health* medic* hospital* doctor* physician* gesundheit* arzt* krankenh* klinik* sante
    medecin* hopit* salud* saude* sanit* zdrow* lekarz* szpital* здоров* здрав* врач* больниц*
    медицин* 健康 卫生 衛生 医院 醫院 医生 醫生 医疗 醫療 病院 医師 건강 보건 병원 의사 مستشف* saglik*
  industry: industr* sector* tech branche* sektor* techno* secteur* tecnolog* settore* setor*
    technik* przemysl* отрасл* технолог* сектор* 产业 產業 科技 技术 技術 行业 行業 産業 산업 기술 تكنولوج* تقني*
    صناع* teknoloj*
  infrastructure: infrastruct* cable* equipment infrastrukt* ausrust* equipement* infraestruct*
    infraestrut* infrastrutt* инфраструкт* оборудован* 基础设 基础 基礎 设施 設施 インフラ 인프라 بني* altyapi*
  intelligence: intelligence spy secret* agenc* nachrichtend* geheim* renseign* inteligenc*
    servizi разведк* спецслужб* 情报 情報 정보기관 استخبار* istihbarat*
  interview: interview* entrevist* entretien* intervist* wywiad* интервью 采访 採訪 专访 專訪 取材 인터뷰
    مقابل* roportaj*
  journalist: journalis* reporter correspondent* editor* newspaper* press newsroom* blogger*
    reporter* presse* medien* zeitung* redakt* periodist* prensa* medios jornalist* imprensa*
    giornalist* stampa dziennikar* prasy prasa mediow gazeta журналист* репорт* корреспонд* прессы
    пресса сми блогер* 记者 記者 媒体 媒體 新闻 新聞 报纸 報紙 报导 报道 報道 기자 언론 신문 صحفي* صحاف* اعلام* gazeteci*
    basin*
  law: law laws bill statute* legal* lawful gesetz* recht rechtlich* loi lois juridiq* legisl* ley
    leyes lei leis legge leggi ustaw* praw* закон* юрид* правов* 法律 法规 法規 立法 安全法 情报法 恐怖法 法案 법률 법안
    قانون* قوانين yasa*
  letter: letter* greeting* congratulat* speech* keynote gruss* botschaft* gluckw* lettre*
    discours* carta* oredzi* письм* послан* привет* обращен* 贺信 賀信 致辞 致辭 信中 祝贺 祝賀 书信 書簡 축하 서한
    خطاب* كلم* mektup* briefe brieve
  lockdown: lockdown* confin* ausgangssp* encierr* quarent* chiusur* локдаун* изоляц* 封城 封控 ロック 봉쇄
    اغلاق* kapanma*
  market: market* consumer* sale* sell* sold shop* store* revenu* profit* markt* verkauf* umsatz*
    gewinn* absatz marche* vente* vend* mercad* venta* ingres* mercat* rynek* rynk* sprzeda* рынок
    рынк* продаж* прибыл* выручк* 市场 市場 销售 銷售 营收 收入 利润 売上 시장 매출 판매 سوق* مبيع* ارباح pazar*
  member: member* observ* mitglied* beobacht* ausschl* ausgeschl* membre* miembr* membro*
    osservat* esclus* czlonk* obserwator* член* наблюдател* исключ* 成员 成員 观察 觀察 排除 会员 會員 加盟 オブザ 회원
    참관 عضو* استبعاد* uye* exclude* exclusion exclur* excluye*
  network: internet online web website* cyberspac* cyber digital network* netz* internetz*
    webseit* digital* reseau* numeriqu* ligne redes linea rede internaut* rete siec* internec*
    интернет* сети сеть сетев* онлаин* кибер* цифров* 网络 網絡 網路 互联 互聯 联网 上网 上網 网民 網民 网友 数字 數字 數位
    ネット デジ オンラ 인터넷 온라인 사이버 디지털 انترنت الانترنت شبك* رقمي* الكتروني*
  outcry: outcry* outrag* backlash* scandal* apolog* skandal* entschuldig* indign* escandal*
    disculp* oburz* возмущ* скандал* извин* 抗议 抗議 争议 爭議 不满 道歉 怒り 논란 사과 غضب* احتجاج* tepki*
  owner: own owns owned owner* parent subsidiar* gehor* tochter* mutterkonz* propriet* filial*
    propied* matriz pertenec* wlascic* владе* принадлеж* 旗下 拥有 擁有 所属 母公司 運営 傘下 자회사 소유 مملوك* تملك*
    sahib*
  party: communist* party propaganda* partei kommunist* parti partido comunist* partito partia
    partii komunist* партия партии коммунист* пропаган* 共产 共產 中共 党员 宣传 宣傳 党媒 共産 宣伝 공산 선전 شيوع*
    حزب* دعاي*
  passport: passport* certificat* passeport* zertifikat* nachweis* ausweis* certificado*
    passaport* paszport* zaswiadcz* паспорт* сертифик* 护照 護照 证明 證明 证书 證書 証明 パスポ 여권 증명 جواز* شهاد*
    pasaport* sertifika*
  payment: pay pays payment* paid bezahl* zahlung* payer paiement* plat* оплат* платеж* плати* 支付
    付款 决済 결제 دفع* odeme* pagar* pago pagos
  phone: phone* smartphone* handset* mobil* handy handys telefon* telephon* cellul* movil*
    telemov* smartfon* смартфон* телефон* мобильн* 手机 手機 智能 スマホ スマー 携帯 휴대폰 스마트폰 هاتف هواتف*
  platform: platform* app apps application* software plattform* anwendung* plateform* plataform*
    aplicac* aplicativ* piattaf* aplikac* платформ* приложен* сервис* 平台 应用 應用 软件 軟件 軟體 アプリ 플랫폼 앱
    منص* تطبيق* uygulama*
  poor: poor* inequal* unequal* equit* equal* wealth* scarc* shortage* developing armer* ungleich*
    reich reichen knapp* pauvr* inegal* penuri* pobr* desigual* escas* povero poveri disugu*
    biedn* nierown* bogat* бедн* неравен* богат* дефицит* нехват* 贫穷 貧窮 不平等 公平 短缺 富国 穷国 不足 格差 빈곤
    불평등 부족 فقير* فقر* عدال* مساوا* yoksul* esitsiz*
  power: power* rule ruler* fear* threat* macht* herrsch* angst* furcht* pouvoir* peur* poder*
    miedo* medo poter* paur* kontrol* strach* контрол* страх* угроз* боит* 权力 權力 统治 統治 控制 管控 掌控 恐惧
    失去 威胁 権力 支配 恐れ 권력 통제 두려 سلطة سيطر* خوف* korku*
  praise: prais* exemplar* gelobt* erfolg* felicit* salue* succes* elogi* suces* lod* pochwal*
    sukces* похвал* успе* 称赞 稱讚 赞扬 成功 表现 评价 評価 称賛 칭찬 성공 نجاح* اشاد* lob lobt* exito exitos
  president: president* leader* staatschef* prasident* fuhrer* fuhrung* etat lider* mandatari*
    prezydent* przywod* президент* лидер* 主席 国家主席 领导 領導 总书记 總書記 大統領 指導 주석 지도자 زعيم* قايد* baskan*
  pretext: pretext* excus* justif* vorwand* rechtfertig* pretekst* предлог* оправд* 借口 藉口 理由 口実 핑계
    ذريع* bahane*
  prison: prison* jail* imprison* detain* arrest* sentenc* custody gefang* haft haftstr*
    inhaftier* verhaft* festgenom* emprison* arret* incarcer* carcel* encarcel* preso presos
    deten* condenad* prisao prisioneir* carcer* wiezien* areszt* uwiez* skazan* тюрьм* арест*
    заключен* задерж* приговор* посад* 监狱 監獄 逮捕 拘留 被捕 入狱 入獄 关押 判刑 坐牢 刑務 拘束 감옥 수감 체포 구금 سجن* سجون
    اعتقال* معتقل* hapis* tutukl* cezaev*
  privacy: privacy private personal intimat* datenschutz* privatsph* personenb* vie privee privee*
    confidential* privacidad* riservat* prywatn* конфиденц* приватн* персонал* 隐私 隱私 个资 個資 プライ
    개인정보 프라이버시 خصوصي* gizlilik*
  propose: propos* plan* idea* vorschlag* schlagt* initiat* propon* propuest* iniciativ*
    propozycj* inicjatyw* предлож* предлаг* инициатив* план* 提议 提議 建议 建議 倡议 倡議 计划 計劃 提案 計画 제안 계획
    اقترح* اقتراح* مبادر* oner*
  protectionism: protectionis* protekt* subsid* tariff* domestic* inland* protectionn* regul*
    proteccion* protezion* nacional* krajow* протекцион* регулир* внутренн* 保护主 监管 監管 规制 国内 國內 保護
    規制 국내 규제 حمايي* تنظيم*
  ranking: index* rank* bottom rangliste* classement* indice* clasific* puesto* classific* indeks*
    индекс* 排名 指数 指數 倒数 名次 ランキ 順位 순위 지수 موشر* تصنيف* ترتيب* endeks* sira*
  recognise: recogni* standard* anerkenn* gegenseit* reconnai* norme* reconoc* mutu* estandar*
    reconhec* riconosc* uznan* признан* стандарт* 互认 互認 标准 標準 承认 相互 인정 표준 اعتراف* متبادل*
  refuse: refus* reject* declin* disapprov* oppos* objec* reluctan* ablehn* weiger* lehnt* rejet*
    rechaz* opone* opuso* recus* rejeit* odmow* odrzuc* sprzeciw* отказ* отверг* отклон* против*
    拒绝 拒絕 反对 反對 拒否 反対 거부 반대 رفض* يرفض عارض* reddet*
  remote: telework* home distant* homeoffice* heimarb* fernunt* teletravail* distanc* teletrabaj*
    remot* teletrabalh* telelav* zdaln* дистанцион* удален* 远程 遠程 居家 在家 远端 リモー テレワ 在宅 재택 원격 عن بعد
    uzaktan*
  researcher: research* scholar* academ* scientist* analy* forsch* wissensch* chercheu* etude*
    scientif* investigad* pesquisad* ricercat* badacz* badani* исследова* ученые ученых 研究 学者 學者
    发现 發現 연구 학자 보고 باحث* دراس* بحث* تقرير* arastirm* study finding findings studie studien estudio
    estudios
  resist: resist* urge* appeal* aufruf* widersteh* appel* exhort* instam* llama* pide* exig* apel*
    wzyw* призва* призыв* требу* 呼吁 呼籲 敦促 抵制 求める 촉구 دعا* دعو* طالب* cagri* demand demands demanded
  restrict: block* unblock* inaccessib* unreachabl* unavailab* firewall* filter* sperr* gesperr*
    geblockt* bloqu* bloccat* blokow* zablokow* blokad* блокир* заблок* 屏蔽 封锁 封鎖 封杀 封殺 封号 封號 防火 遮断
    차단 방화 حجب* محجوب* engelle* restrict* limit* barred curb* deni* deny ban bans banned banning
    forbid* forbade outlaw* verbot* verbiet* untersag* beschrank* einschrank* verweig* interdi*
    restrein* prohib* restring* proib* vet* ogranicz* запрет* запрещ* огранич* 禁止 限制 禁令 不准 不得 封禁
    制限 금지 제한 حظر* منع* قيود حظر yasak*
  revolution: revolution* transform* innovat* umwalz* wandel* revoluc* rivoluzion* rewoluc*
    революц* 革命 变革 變革 转型 혁명 ثور* devrim*
  school: school* universit* student* educat* teach* lesson* schul* hochsch* studier* unterr*
    bildung* ecole* etud* enseign* escuel* clas* educac* escola* ensin* scuol* istruz* szkol*
    uczelni* edukac* школ* университет* студент* образован* обучен* 学校 學校 大学 大學 学生 學生 教育 网课 教室 授業
    학교 대학 교육 مدرس* مدارس جامع* تعليم* okul* egitim*
  score: score* point points rating* bonit* punkte* bewert* puntos puntuac* puntaj* pontos
    pontuac* punteggi* ocen* балл* реитинг* оценк* 评分 評分 积分 打分 信用 得分 スコア 점수 신용 نقاط تقييم* ايتمان*
    puan* credit* kredit*
  search: search* engine* recherch* moteur* busc* motor* wyszukiw* поиск* 搜索 搜尋 引擎 检索 検索 검색 محرك*
    arama* suche suchen sucht buscar*
  security: secure cybersecur* vulnerab* flaw* hack* sicher* schwachst* lucke* securit* faill*
    segur* fallo* falha* sicurez* bezpiecz* безопасн* уязвим* взлом* 安全 漏洞 黑客 駭客 资安 資安 ハッカ 보안 امن*
    ثغر* guvenlik*
  server: server* datacent* transmit* serveur* servidor* serwer* сервер* 服务器 服务 伺服 服務 サーバ 서버 خادم*
    خوادم sunucu*
  silence: hung hang hangs silent auflegen aufgelegt auflegt abbrach abgebrochen legte raccroch*
    coupe* silenc* colg* deslig* rozlacz* прерв* повес* сбрас* сброс* 挂断 掛斷 中断 中斷 切断 沉默 끊었 끊은
    قطع* اغلق*
  social: social media sozial* sociaux sociales sociais spoleczn* социальн* соцсет* 社交
    社会 社會 微博 소셜 اجتماع* sosyal*
  sovereign: sovereign* souveran* soberan* sovran* suweren* суверен* 主权 主權 主権 주권 سياد* egemenlik*
  speech: speech free opinion* meinung* ausserung* redefreih* expres* discurs* opinia* слова
    мнени* выражен* 表达 表達 意见 意見 发声 演讲 発言 표현 의견 تعبير* راي ifade*
  surveillance: surveil* monitor* control* spy* spied track* snoop* eavesdrop* wiretap* facial
    camera* cctv uberwach* kontroll* spion* bespitzel* gesichtserk* ausspah* abhor* vigil* espi*
    rastre* sorvegl* inwigil* szpieg* слеж* шпион* наблюд* надзор* 监控 監控 监视 監視 监听 監聽 追踪 追蹤 人脸 人臉
    摄像 盯梢 顔認 감시 추적 مراقب* تجسس* gozet* izle*
  survey: survey* poll* discuss* umfrage* befrag* sondag* encuest* sonde* pesquis* enquet* ankiet*
    опрос* обсужд* 调查 調查 民调 讨论 討論 世論 調査 설문 조사 استطلاع* anket*
  territory: territor* independ* unabhang* gebiet* insel* abtrunn* ile ilha* isla* indipend* isol*
    niepodleg* wysp* территор* независ* остров* 领土 領土 独立 獨立 岛内 島內 领地 독립 섬 영토 اقليم* استقلال* جزير*
    toprak*
  terror: terror* counterterror* antiterror* террор* 恐怖 テロ 테러 ارهاب* teror*
  travel: travel* trip* journey* tourist* tourism* airline* flight* flying plane* airport* train
    trains passenger* reise* flug* bahn zug zuge schnellz* voyag* avion* viaj* vuelo* tren trenes
    viag* voo voos trem trens aviao avioes trenin* treno treni podroz* lotu lotow pociag*
    путешеств* поезд* полет* реис* авиа* самолет* 旅行 出行 旅客 旅游 飞机 飛機 火车 火車 高铁 高鐵 航班 渡航 飛行 列車 新幹 여행
    비행 항공 기차 سفر رحل* طاير* قطار* مسافر* seyahat* ucak* fly
  users: user users subscriber* customer* nutzer* anwender* kund* utilisat* usuari* abonn* utent*
    utilizador* uzytkown* пользоват* клиент* юзер* 用户 用戶 活跃 活躍 ユーザ 利用者 사용자 이용자 مستخدم* kullanici*
  vaccine: vaccin* jab jabs inoculat* shots impf* geimpft* ungeimpft* immun* vacun* vacina*
    szczep* вакцин* привив* доз* 疫苗 接种 接種 ワクチン 백신 접종 لقاح* تطعيم* جرع* asi asis* asilam* dose
    doses dosen dosis
  video: video videocall* videolink* videoconf* videokonf* visioconf* videochiamat* videollamad*
    videochamad* wideo* видео* 视频 視頻 视讯 視訊 동영상 화상 فيديو فيديوه* ビデオ
  world: world* global* planet* welt* monde mondial* mund* swiat* мир мира миров* глобальн* 世界 全球
    グロー 세계 글로벌 عالم* dunya* kuresel*
`;
