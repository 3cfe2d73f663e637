// A consent wall: only two paragraphs are on the page until the reader has agreed to something.
export default {
  slug: 'nachtbus',
  kind: 'consent',
  lang: 'de',
  section: 'stadt',
  headline: 'Halvern testet Nachtbusse ohne Fahrplan',
  dek: 'Wer nach Mitternacht heim will, ruft künftig den Bus, statt auf ihn zu warten.',
  byline: ['Lotte Brinkmann'],
  published: '2026-04-21T11:20:00+02:00',
  shown: '21. April 2026',
  body: [
    'Von Mai an fahren in den Hügelvierteln von Halvern nachts keine Busse mehr nach Plan, sondern auf Ruf: Zwölf kleine Fahrzeuge sollen die drei Linien ersetzen, die der Stadtrat im Februar eingestellt hatte.',
    'Wer einsteigen will, drückt an der Haltestelle einen Knopf oder ruft an. „Niemand soll länger als zwanzig Minuten im Dunkeln stehen“, sagte Verkehrsstadträtin Birte Ohlsen am Dienstag; bislang waren es im Mittel 34 Minuten.',
  ],
  jsonLd: true,
};
