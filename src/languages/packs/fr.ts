import type { LanguagePack } from '../pack';

/** French. */
// biome-ignore format: lists of words fill their lines
export const fr: LanguagePack = {
  language: 'fr',
  calls: [
    'newsletter', 'inscrivez-vous', "s'inscrire", 's’inscrire', 'abonnez-vous', "s'abonner", 's’abonner', 'déjà abonné',
    'réservé aux abonnés', 'réservée aux abonnés', 'il vous reste', 'la suite est réservée', 'pour lire la suite', 'essai gratuit',
    'votre adresse e-mail', 'votre adresse email', 'votre email', 'suivez-nous', 'suivez nous', 'rejoignez-nous', 'rejoignez notre',
    'chaîne whatsapp', 'téléchargez', 'notre application', 'google actualités', 'soutenez', 'faites un don', 'faire un don',
    'politique de confidentialité', 'tous droits réservés', 'cliquez ici', 'partagez', 'commentaires', 'réagissez', 'donnez votre avis',
    'écrivez-nous', 'une erreur', 'signaler', 'publicité', 'contenu sponsorisé', 'lien affilié', 'liens affiliés', 'cookies',
    'connectez-vous', 'recevez', 'chaque matin', 'chaque semaine', 'boîte mail',
  ],
  readAlso: [
    'lire aussi', 'à lire aussi', 'à lire', 'a lire aussi', 'a lire', 'lisez aussi', 'lire également', 'à lire également',
    'lire la suite', 'lire plus', 'lire notre', 'lire l’', 'voir aussi', 'à voir aussi', 'à voir', 'à écouter', 'écouter', 'écoutez',
    'regarder', 'sur le même sujet', 'sur le même thème', 'articles liés', 'articles similaires', 'articles connexes',
    'pour aller plus loin', 'en savoir plus', 'plus d’informations', 'plus d’articles', 'nos derniers articles', 'les plus lus',
    'vous aimerez aussi', 'vous pourriez aussi aimer', 'à ne pas manquer', 'recommandé', 'newsletter', 'dans la même rubrique',
    'retrouvez', 'article réservé', 'il vous reste',
  ],
  signOffs: ['avec afp', 'avec reuters', 'avec agences', 'avec l’afp', "avec l'afp", 'propos recueillis par'],
  keyPointHeadings: [
    'l essentiel', 'en bref', 'en résumé', 'ce qu il faut retenir', 'ce qu il faut savoir', 'points clés', 'résumé', 'à retenir',
  ],
  wallPhrases: [
    'réservé aux abonnés', 'réservé à nos abonnés', 'pour lire la suite', 'la suite est réservée', 'abonnez-vous pour lire',
    'déjà abonné', 'il vous reste',
  ],
  consentPhrases: ['nous et nos partenaires', 'accepter et continuer', 'continuer sans accepter'],
  creditWords: ['photo', 'crédit', 'crédits', 'crédit photo', 'image', 'source', 'illustration', 'photographie', 'légende'],
  bylineWords: ['par', 'auteur', 'auteurs', 'publié par', 'écrit par', 'propos recueillis par', 'texte', 'rédigé par'],
  andWords: ['et', 'avec'],
  roleWords: ['rédacteur', 'rédactrice', 'journaliste', 'correspondant', 'correspondante'],
  noNames: ['rédaction', 'la rédaction', 'profil'],
  noKickers: ['publicité', 'exclusif', 'en direct', 'direct'],
  besideDates: [
    'publié', 'publie', 'mis', 'mise', 'à', 'jour', 'le', 'modifié', 'h', 'min', 'minutes', 'lecture', 'temps', 'de', 'il', 'y', 'a',
    'heures', 'par',
  ],
};
