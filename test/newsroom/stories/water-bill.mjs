// A paywall stub: the page holds the first two paragraphs and an offer.
export default {
  slug: 'water-bill',
  kind: 'paywall',
  lang: 'en',
  section: 'business',
  headline: 'Inside the Quiet Fight Over Halvern’s Water Bill',
  dek: 'A pump, a pension fund and a letter that was never meant to be read aloud.',
  byline: ['Rosalind Achterberg'],
  published: '2026-05-06T05:00:00+02:00',
  shown: '6 May 2026',
  lead: {
    src: 'water.jpg',
    alt: 'A water tower',
    caption: 'The water tower on Mill Road has been owned by a pension fund since 2014.',
  },
  body: [
    'On a Thursday in March, eleven people sat down in a room above the old pumping station to decide what a glass of water should cost. They had been asked not to take notes, and ten of them did as they were told.',
    'The eleventh, an accountant named Piet Lammers, wrote down one figure: 18.4 per cent. That is how much the water bill of an average household in Halvern is to rise by next January, according to papers seen by this newspaper.',
  ],
  jsonLd: true,
};
