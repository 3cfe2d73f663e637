import { describe, expect, it } from 'vitest';
import { dates } from '../../../src/keyfacts/spans/dates';

/** 2 May 2024 was a Thursday; the Tuesday before it the 30th of April. */
const PUBLISHED = '2024-05-02T08:00:00Z';
const values = (lang: string, text: string) => dates(text, lang, PUBLISHED).map(({ value }) => value);
const TUESDAY = '2024-04-30';

const PAST: [lang: string, text: string][] = [
  ['en', 'The council voted on Tuesday night to close a bridge, a project that will cost millions.'],
  ['en', 'The council voted on Tuesday on a bridge that will cost millions.'],
  ['en', 'The bridge will close for two years, the council said on Tuesday.'],
  ['en', 'Lena Brandt said on Tuesday the bridge will close.'],
  ['en', 'The club won its next match on Tuesday.'],
  ['en', 'The council met on Tuesday and will close the bridge.'],
  ['de', 'Der Rat beschloss am Dienstag, die Brücke zu sperren, was Millionen kosten wird.'],
  ['de', 'Ein Mann soll am Dienstag zwei Brücken gesperrt haben.'],
  ['fr', 'Le conseil a annoncé mardi que le pont sera fermé.'],
  ['es', 'El consejo anunció el martes que el puente cerrará.'],
  ['pt', 'O conselho anunciou na terça-feira que a ponte será fechada.'],
  ['it', 'Il consiglio ha annunciato martedì che il ponte sarà chiuso.'],
  ['nl', 'De raad zei dinsdag dat de brug zal sluiten.'],
  ['pl', 'Rada ogłosiła we wtorek, że most będzie zamknięty.'],
  ['sv', 'Rådet sade tisdag att bron ska stängas.'],
  ['ru', 'Совет сообщил во вторник, что мост будет закрыт.'],
  ['uk', 'Рада повідомила у вівторок, що міст буде закрито.'],
  ['tr', 'Meclis salı günü karar verdi, köprü kapatılacak.'],
  ['id', 'Dewan mengumumkan pada Selasa bahwa jembatan akan ditutup.'],
  ['vi', 'Hội đồng cho biết hôm thứ ba rằng cầu sẽ đóng.'],
  ['ar', 'قال المجلس الثلاثاء إن الجسر سوف يغلق.'],
  ['hi', 'परिषद ने मंगलवार को कहा कि पुल बंद होगा।'],
  ['ja', '市議会は火曜日に橋を閉鎖した、来週から工事の予定だ。'],
  ['ko', '시의회는 화요일 다리를 닫았다, 공사는 다음 달 예정이다.'],
  ['zh', '市议会星期二决定，大桥将关闭。'],
];

const AHEAD: [lang: string, text: string][] = [
  ['en', 'The council will vote on Tuesday.'],
  ['en', 'On Tuesday, the council will vote.'],
  ['en', 'The vote on Tuesday will be close.'],
  ['en', 'The bridge closed in May, but the council is expected to vote on Tuesday.'],
  ['en', 'The bridge opens next Tuesday.'],
  ['en', 'The bridge opens on Tuesday of next week.'],
  ['de', 'Der Rat wird am Dienstag abstimmen.'],
  ['de', 'Es heißt, dass der Rat am Dienstag über die Brücke abstimmen wird.'],
  ['de', 'Die Brücke öffnet am kommenden Dienstag.'],
  ['fr', 'Le pont sera fermé mardi.'],
  ['fr', 'Le pont ferme mardi prochain.'],
  ['es', 'El consejo votará el martes.'],
  ['es', 'El puente cierra el próximo martes.'],
  ['pt', 'A ponte será fechada na terça-feira.'],
  ['it', 'Il consiglio voterà martedì.'],
  ['nl', 'De raad zal dinsdag stemmen.'],
  ['pl', 'Most będzie zamknięty we wtorek.'],
  ['sv', 'Rådet ska rösta på tisdag.'],
  ['ru', 'Совет соберётся в следующий вторник.'],
  ['uk', 'Рада збереться в наступний вівторок.'],
  ['tr', 'Meclis salı günü oylayacak.'],
  ['id', 'Dewan akan bersidang pada Selasa.'],
  ['vi', 'Hội đồng sẽ họp thứ ba tới.'],
  ['ar', 'يجتمع المجلس الثلاثاء المقبل.'],
  ['fa', 'شورا سه‌شنبه آینده جلسه دارد.'],
  ['hi', 'परिषद की बैठक मंगलवार को होगी।'],
  ['ja', '来週の火曜日に橋を閉鎖する。'],
  ['ko', '다음 주 화요일 다리를 닫는다.'],
  ['zh', '大桥下星期二关闭。'],
];

describe('a weekday', () => {
  it.each(PAST)('is past where only another clause looks ahead, %s: %s', (lang, text) => {
    expect(values(lang, text)).toContain(TUESDAY);
  });

  it.each(AHEAD)('has no value where its own clause looks ahead, %s: %s', (lang, text) => {
    expect(values(lang, text)[0]).toBeUndefined();
    expect(values(lang, text)).not.toHaveLength(0);
  });

  it('lies ahead with the others of its list', () => {
    expect(values('en', 'The council will meet on Monday and Tuesday.')).toEqual([undefined, undefined]);
    expect(values('de', 'Der Rat wird am Montag, Dienstag und Mittwoch tagen.')).toEqual([undefined, undefined, undefined]);
  });
});
