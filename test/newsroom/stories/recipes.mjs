// An ordinary story; it is also the one that the single-page and the late-filling page show.
export default {
  slug: 'recipes',
  kind: 'ordinary',
  lang: 'en',
  section: 'culture',
  headline: 'A Library of Lost Recipes Opens in a Former Bakery',
  dek: 'Four thousand handwritten cards, one long table, and an oven that still works.',
  byline: ['Desmond Oake'],
  published: '2026-06-03T10:05:00+02:00',
  shown: '3 June 2026',
  lead: {
    src: 'bakery.jpg',
    alt: 'A long table in a bakery',
    caption: 'Visitors may copy any card by hand at the long table; photographs are not allowed.',
  },
  body: [
    'A library that lends nothing but recipes opened on Wednesday in the former Hollis bakery on Cooper’s Lane, with 4,112 handwritten cards that were given by families all over the district of Halvern.',
    'The oldest card, for a barley loaf with dried plums, is dated 1783 and was found inside the wall of a farmhouse. The youngest was written last month by a boy of nine and explains, in eleven steps, how to make toast.',
    '“People kept telling me that their grandmother’s cooking was gone,” said Oriel Hathersage, a retired chemist who began the collection in 2021. “It was not gone. It was in a tin on top of the cupboard, and nobody had looked.”',
    'Visitors may read every card and copy it by hand. On Saturdays the old oven is lit, and a volunteer bakes one recipe that has not been made for at least fifty years; the result is served free of charge until it is finished, which on the first day took fourteen minutes.',
    'The library is paid for by the city, which gives 85,000 crowns a year, and by a foundation of the bakers’ guild. It has one employee, six volunteers and, since Thursday, a waiting list for the table.',
    'Historians are interested as well. Lena Marchetti of the University of Halvern is comparing the cards with the price lists of the harbour market and says that they show, almost to the month, when sugar became cheap enough for ordinary kitchens.',
    'The library is open from Tuesday to Saturday. Cards can be handed in at any time, Ms Hathersage said, under one condition: whoever brings one has to have cooked it.',
  ],
  jsonLd: true,
};
