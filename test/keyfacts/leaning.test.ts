import { describe, expect, it } from 'vitest';
import { pronounOpening, standInOpening } from '../../src/keyfacts/features/pronoun-opening';
import { storyOf } from '../../src/keyfacts/story';
import { article } from './article';

const leans = (text: string, lang = 'en') => pronounOpening(storyOf(article(text, { lang }))).at(-1) === 1;

describe('pronounOpening', () => {
  it('knows words that point back', () => {
    expect(leans('When pushed for details, the council gave none.')).toBe(true);
    expect(leans('When the council met, it voted to close the bridge.')).toBe(false);
    expect(leans('The most recent of these, from two scholars, counted bridges.')).toBe(true);
    expect(leans('The most recent of the bridges was closed on Monday.')).toBe(false);
    expect(leans('Closer to home, the council closed two bridges.')).toBe(true);
    expect(leans('Which is why the council closes the bridge.')).toBe(true);
    // the noun alone needs the sentence before; with a word that says which it stands for itself
    expect(leans('The decision came after a long night.')).toBe(true);
    expect(leans('The decision to close the bridge came after a long night.')).toBe(false);
    expect(leans('The mother of three waited at the bridge.')).toBe(true);
    // a lede's headline says who it is
    expect(leans('The 19-year-old waited at the bridge.')).toBe(false);
    for (const [lang, text] of [
      ['en', 'A bridge fell. The 19-year-old waited nearby.'],
      ['de', 'Eine Brücke stürzte ein. Die 19-Jährige wartete daneben.'],
      ['nl', 'Een brug stortte in. De 19-jarige wachtte ernaast.'],
      ['sv', 'En bro rasade. Den 19-åriga väntade bredvid.'],
      ['it', 'È crollato un ponte. Il 19enne aspettava accanto.'],
      ['es', 'Un puente se cayó. El hombre de 19 años esperaba al lado.'],
      ['fr', 'Un pont est tombé. L’homme de 19 ans attendait à côté.'],
    ])
      expect([text, leans(text as string, lang)]).toEqual([text, true]);
    expect(leans('Three days later, the council closed the bridge.')).toBe(true);
    expect(leans('Nur wenige Tage zuvor hatte die Stadt die Brücke gesperrt.', 'de')).toBe(true);
    expect(leans('Quelques jours plus tard, la ville fermait le pont.', 'fr')).toBe(true);
    expect(leans('Tres días después, la ciudad cerró el puente.', 'es')).toBe(true);
    expect(leans('Tres días después del temporal, la ciudad cerró el puente.', 'es')).toBe(false);
    expect(leans('The council waited for the bridge.')).toBe(false);
    expect(leans('Zuvor hatte die Stadt die Brücke gesperrt.', 'de')).toBe(true);
    expect(leans('Aus diesem Grund schließt die Stadt die Brücke.', 'de')).toBe(true);
    expect(leans('Eine weitere Brücke ist seit Dienstag gesperrt.', 'de')).toBe(true);
    expect(leans('Otro puente está cerrado desde el martes.', 'es')).toBe(true);
    expect(leans('Nangona kunjalo, ibhulorho ivaliwe namhlanje.', 'xh')).toBe(true);
  });

  it('knows who is spoken of by a pronoun before a name', () => {
    expect(leans('In a statement released on Tuesday, she said the bridge would close.')).toBe(true);
    expect(leans('In a statement released on Tuesday, Lena Brandt said she would close it.')).toBe(false);
    expect(leans('In a new study out Monday, they say how the bridge came down.')).toBe(true);
    expect(leans('In a study by Monday Research, they say how the bridge came down.')).toBe(false);
    expect(leans('Engineers say they have found cracks in the bridge.')).toBe(false);
    expect(leans('Am Dienstag sperrte er die Brücke für zwei Jahre.', 'de')).toBe(true);
    expect(leans('Am Dienstag sperrte Lena Brandt die Brücke, die sie gebaut hatte.', 'de')).toBe(false);
    expect(leans('Am Dienstag müssen Sie die Brücke meiden.', 'de')).toBe(false);
    expect(leans('Depuis mardi, il dirige les travaux du pont.', 'fr')).toBe(true);
    expect(leans('Depuis mardi, il y a des fissures dans le pont.', 'fr')).toBe(false);
    expect(leans('En este contexto, la ciudad cierra el puente.', 'es')).toBe(true);
  });

  it('takes a time for no pointer back', () => {
    expect(leans('This week the council votes on the bridge.')).toBe(false);
    expect(leans('This bridge is closed.')).toBe(true);
    expect(leans('Diese Woche stimmt der Rat über die Brücke ab.', 'de')).toBe(false);
    expect(leans('Diese Brücke ist gesperrt.', 'de')).toBe(true);
  });

  it('reads on behind a dateline', () => {
    expect(leans('DUBLIN — She wants to close the bridge.')).toBe(true);
    expect(leans('Berlin (dpa) - Er will die Brücke sperren.', 'de')).toBe(true);
    expect(leans('DUBLIN — Lena Brandt wants to close the bridge.')).toBe(false);
  });

  it('tells an article from the pronoun that is written like it', () => {
    for (const [lang, article, pronoun] of [
      ['de', 'Das Gericht sperrt die Brücke.', 'Das teilte das Gericht mit.'],
      ['nl', 'Het kabinet sluit de brug.', 'Het gaat om de brug over de Maas.'],
      ['sv', 'Det svenska bolaget stänger bron.', 'Det är bron över älven.'],
      ['da', 'De danske byer lukker broen.', 'De kan ikke lukke broen.'],
      ['no', 'Den norske byen stenger broen.', 'Den ble stengt på tirsdag.'],
      ['hu', 'Az önkormányzat lezárta a hidat.', 'Az volt a régi híd.'],
      ['vi', 'Ông Trần Văn Nam đóng cầu.', 'Ông nói cầu sẽ đóng.'],
    ] as const)
      expect([lang, leans(article, lang), leans(pronoun, lang)]).toEqual([lang, false, true]);
  });

  it('knows words for what was named before from others that point back', () => {
    const standsIn = (text: string, lang = 'en') => standInOpening(storyOf(article(`A bridge fell. ${text}`, { lang }))).at(-1) === 1;
    for (const text of [
      'He closed the bridge.',
      '“It is closed,” Lena Brandt said.',
      'The move closes the bridge.',
      'Its pillars are old.',
    ])
      expect([text, standsIn(text)]).toEqual([text, true]);
    for (const text of ['However, the bridge is closed.', 'This week the bridge is closed.', 'Lena Brandt closed it.'])
      expect([text, standsIn(text)]).toEqual([text, false]);
    expect(standsIn('Diese Brücke ist gesperrt.', 'de')).toBe(true);
    expect(standsIn('Zudem ist die Brücke gesperrt.', 'de')).toBe(false);
  });

  it('knows one of two things, of which the first was said before', () => {
    expect(leans('Der andere Grund ist Rost in den Pfeilern.', 'de')).toBe(true);
    expect(leans('L’autre raison est la rouille.', 'fr')).toBe(true);
    expect(leans('La otra razón es el óxido.', 'es')).toBe(true);
    expect(leans('Bet taryba uždarė tiltą.', 'lt')).toBe(true);
    expect(leans('Hún lokaði brúnni.', 'is')).toBe(true);
    expect(leans('Wywołały ją pęknięcia mostu.', 'pl')).toBe(true);
  });

  it('knows a quotation whose speaker is named elsewhere', () => {
    expect(leans('“The bridge will close for two years,” she said.')).toBe(true);
    expect(leans('The bridge will close for two years, he said.')).toBe(true);
    expect(leans('“The bridge will close for two years,” said Lena Brandt.')).toBe(false);
    expect(leans('„Die Brücke bleibt zwei Jahre lang gesperrt“, sagte sie.', 'de')).toBe(true);
    expect(leans('„Die Brücke bleibt zwei Jahre lang gesperrt“, sagte Lena Brandt.', 'de')).toBe(false);
  });

  it('knows the end of a quotation, whatever the marks', () => {
    expect(leans('The bridge will stay closed for two years”, the mayor of the city told them.')).toBe(true);
    expect(leans('Die Brücke bleibt lange gesperrt“, teilte die Stadt am Dienstag mit.', 'de')).toBe(true);
    expect(leans('Le pont restera fermé deux ans », a annoncé la ville mardi.', 'fr')).toBe(true);
    expect(leans('»Die Brücke bleibt gesperrt«, teilte die Stadt mit.', 'de')).toBe(false);
    expect(leans('La ville parle d’un pont « fermé pour deux ans » et de travaux.', 'fr')).toBe(false);
    expect(leans('The city calls it “a long closure” and says no more.')).toBe(false);
  });
});
