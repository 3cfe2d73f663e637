// A gallery: the captions carry the story, the running text is short.
export default {
  slug: 'marche',
  kind: 'gallery',
  lang: 'fr',
  section: 'culture',
  headline: 'En images : le marché aux poissons avant l’aube',
  dek: 'Pendant trois nuits, notre photographe a suivi celles et ceux qui réveillent le port de Halvern.',
  byline: ['Camille Roussel'],
  published: '2026-04-02T05:30:00+02:00',
  shown: '2 avril 2026',
  body: [
    'À deux heures et demie du matin, la halle de la rue du Sel est encore vide, et pourtant le travail a commencé : sur le quai, onze bateaux déchargent la pêche de la nuit. Dans trois heures, tout sera vendu.',
    {
      figure: {
        src: 'market-1.jpg',
        alt: 'Des caisses sur le quai',
        caption: '2 h 40. Les premières caisses quittent le « Sigrid », qui a pêché 1 800 kilos de hareng au large du Rocher aux Mouettes.',
      },
    },
    {
      figure: {
        src: 'market-2.jpg',
        alt: 'Une lampe au-dessus d’une table',
        caption: '3 h 15. Aïda Benmoussa trie les soles sous l’unique lampe de sa table ; elle tient ce comptoir depuis vingt-six ans.',
      },
    },
    {
      figure: {
        src: 'market-3.jpg',
        alt: 'La criée',
        caption: '4 h 05. La criée dure quarante minutes. Personne ne crie plus : on lève deux doigts, et le prix descend sur l’écran.',
      },
    },
    'La municipalité veut déplacer le marché en 2027, quand s’ouvrira le chantier de la porte contre les marées. Les marchandes ont obtenu que le nouveau bâtiment garde la verrière et les tables de pierre.',
    {
      figure: {
        src: 'market-4.jpg',
        alt: 'Le port au lever du jour',
        caption: '5 h 50. Le jour se lève, les derniers camions partent vers l’intérieur. Le sol est lavé à l’eau de mer, comme toujours.',
      },
    },
    '« On me demande si la nuit me pèse », dit Aïda Benmoussa en rangeant son couteau. « C’est le jour que je ne connais pas. »',
  ],
  jsonLd: true,
};
