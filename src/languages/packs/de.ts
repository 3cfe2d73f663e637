import type { LanguagePack } from '../pack';

/** German. */
// biome-ignore format: lists of words fill their lines
export const de: LanguagePack = {
  language: 'de',
  calls: [
    'newsletter', 'jetzt anmelden', 'hier anmelden', 'melden sie sich', 'jetzt abonnieren', 'abonnieren sie', 'hier abonnieren',
    'jetzt registrieren', 'kostenlos registrieren', 'bereits abonnent', 'sie haben bereits', 'probeabo', 'digitalabo', 'digital-abo',
    'jetzt testen', 'jetzt lesen', 'weiterlesen mit', 'für abonnenten', 'exklusiv für', 'mit ihrem abo', 'im abo', 'whatsapp-kanal',
    'whatsapp-channel', 'telegram-kanal', 'folgen sie uns', 'folgt uns', 'folgen sie', 'unsere app', 'unserer app', 'app herunterladen',
    'google news', 'datenschutzerklärung', 'datenschutzbestimmungen', 'nutzungsbedingungen', 'ihre zustimmung', 'externer inhalt',
    'externe inhalte', 'empfohlener redaktioneller inhalt', 'redaktionell empfohlen', 'mit ihrer einwilligung', 'anzeige', 'werbung',
    'affiliate', 'provision', 'affiliate-link', 'schreiben sie uns', 'ihre meinung', 'diskutieren sie', 'kommentare',
    'kommentar schreiben', 'leserbrief', 'fehler entdeckt', 'fehler gefunden', 'korrekturhinweis', 'artikel teilen', 'teilen sie',
    'zur startseite', 'alle rechte vorbehalten', 'maschinelle übersetzung', 'automatisiert übersetzt', 'lest den originalartikel',
    'originalartikel', 'unterstützen sie uns', 'mit einer spende', 'spenden sie', 'hat ihnen dieser artikel gefallen', 'diesen artikel',
    'klicken sie hier', 'hier klicken', 'hier finden sie', 'lesen sie hier', 'mehr infos', 'alle wichtigen infos',
    'bleiben sie informiert', 'immer informiert', 'nichts mehr verpassen', 'hinweis der redaktion', 'quelle:', 'mit material',
    'mit informationen von', 'dpa/', 'javascript', 'ihr browser',
  ],
  readAlso: [
    'lesen sie auch', 'lesen sie hier', 'lesen sie dazu', 'lesen sie mehr', 'lesen sie jetzt', 'lesen sie außerdem', 'lesen sie weiter',
    'lest auch', 'lest hier', 'lies auch', 'lies hier', 'auch lesen', 'auch interessant', 'das könnte sie auch interessieren',
    'das könnte dich auch interessieren', 'könnte sie interessieren', 'mehr zum thema', 'mehr dazu', 'mehr lesen', 'mehr über',
    'mehr aus', 'mehr von', 'mehr zu', 'mehr news', 'mehr nachrichten', 'zum thema', 'siehe auch', 'weiterlesen', 'weitere artikel',
    'weitere themen', 'weitere nachrichten', 'weitere meldungen', 'weitere informationen', 'passend dazu', 'passend zum thema',
    'hier lesen', 'empfehlung der redaktion', 'meistgelesen', 'meistgelesene artikel', 'im video', 'video', 'hintergrund', 'interview',
    'kommentar', 'hier finden sie', 'aus dem archiv', 'verwandte themen', 'verwandte artikel', 'ähnliche artikel', 'zum weiterlesen',
    'jetzt lesen', 'sehen sie auch', 'sehen sie hier', 'hören sie', 'unsere empfehlung', 'top-themen', 'aktuelle meldungen', 'anzeige',
  ],
  signOffs: [
    'mit material von', 'mit informationen von', 'redaktion:', 'bearbeitet von', 'ist redakteur', 'ist reporter', 'ist korrespondent',
    'ist autor', 'ist journalist', 'mitarbeit:', 'mit agenturmaterial',
  ],
  keyPointHeadings: [
    'das wichtigste in kürze', 'in kürze', 'auf einen blick', 'das wichtigste', 'zusammenfassung', 'kurz zusammengefasst', 'kurz gesagt',
    'darum geht s', 'darum geht es', 'das wichtigste zusammengefasst', 'überblick',
  ],
  wallPhrases: [
    'weiterlesen mit', 'jetzt weiterlesen', 'artikel freischalten', 'um diesen artikel zu lesen', 'um den artikel zu lesen',
    'nur für abonnenten', 'mit einem abo', 'weiterlesen mit einem', 'exklusiv für abonnenten', 'jetzt abo abschließen',
    'bereits abonnent', 'sie haben bereits ein abo', 'lesen sie weiter mit', 'zugang zu allen artikeln',
  ],
  consentPhrases: [
    'mit werbung weiterlesen', 'weiter mit werbung', 'mit werbung und cookies nutzen', 'pur-abo', 'wir und unsere partner',
    'zustimmen und weiterlesen', 'einwilligen und weiterlesen', 'bevor sie fortfahren',
  ],
  creditWords: [
    'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'quelle', 'grafik', 'illustration', 'bildrechte', 'bildnachweis', 'fotograf',
    'urheber', 'archivfoto', 'symbolfoto', 'montage', 'collage', 'autor',
  ],
  bylineWords: [
    'von', 'autor', 'autorin', 'autoren', 'text', 'ein kommentar von', 'ein gastbeitrag von', 'kommentar von', 'eine analyse von', 'aus',
    'interview von', 'text von', 'verfasst von', 'geschrieben von',
  ],
  andWords: ['und', 'sowie', 'mit'],
  roleWords: [
    'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'chefredakteur', 'chefredakteurin', 'ressortleiter',
    'ressortleiterin', 'volontär', 'volontärin', 'reporter', 'reporterin', 'autorin', 'journalist', 'journalistin',
  ],
  noNames: ['redaktion', 'alle artikel', 'profil', 'zum profil', 'autor', 'gastautor', 'foto'],
  noKickers: [
    'anzeige', 'werbung', 'advertorial', 'premium', 'plus', 'abo', 'exklusiv', 'live', 'eilmeldung', 'neu', 'update', 'teilen', 'anhören',
  ],
  besideDates: [
    'aktualisiert', 'veröffentlicht', 'erstellt', 'stand', 'zuletzt', 'am', 'um', 'uhr', 'lesezeit', 'lesedauer', 'min', 'minuten',
    'minute', 'vom', 'vor', 'stunden', 'tagen', 'heute', 'gestern',
  ],
};
