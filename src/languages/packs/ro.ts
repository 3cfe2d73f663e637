import type { LanguagePack } from '../pack';

/** Romanian. */
// biome-ignore format: lists of words fill their lines
export const ro: LanguagePack = {
  language: 'ro',
  calls: [
    'newsletter', 'abonează-te', 'abonați-vă', 'aboneaza-te', 'înscrie-te', 'urmăriți', 'urmărește', 'urmareste', 'canalul de whatsapp',
    'descarcă', 'google news', 'click aici', 'distribuie', 'comentarii', 'publicitate', 'politica de confidențialitate',
    'toate drepturile rezervate',
  ],
  readAlso: [
    'citește și', 'citeşte şi', 'citiți și', 'citiţi şi', 'citește mai mult', 'citeşte mai mult', 'vezi și', 'vezi şi', 'pe aceeași temă',
    'articole similare', 'articole conexe', 'recomandări', 'recomandate', 'te-ar putea interesa', 'cele mai citite', 'află mai multe',
  ],
  wallPhrases: ['doar pentru abonați', 'abonează-te pentru', 'pentru a continua'],
  creditWords: ['foto', 'sursa', 'sursă foto', 'imagine', 'credit', 'autor'],
  bylineWords: ['de', 'autor', 'scris de', 'publicat de', 'articol scris de'],
  andWords: ['și', 'şi'],
  noNames: ['autor', 'profil', 'foto'],
  besideDates: ['publicat', 'actualizat', 'la', 'ora', 'data', 'publicării', 'ultima', 'actualizare', 'minute'],
};
