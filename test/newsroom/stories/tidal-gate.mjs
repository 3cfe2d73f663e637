// The story that makes the most trouble: three paragraphs stand twice, and five story lists stand in it and beside it, three of them twice.
export default {
  slug: 'tidal-gate',
  kind: 'repeats',
  lang: 'en',
  section: 'city',
  headline: 'Halvern Votes to Close the Old Ferry Terminal and Build a Tidal Gate',
  dek: 'The harbour council settled a nine-year argument in one night, by two votes.',
  byline: ['Ines Calloway'],
  published: '2026-03-18T21:40:00+01:00',
  shown: '18 March 2026',
  lead: {
    src: 'gate.jpg',
    alt: 'A model of the gate across the harbour mouth',
    caption:
      'The gate would close the harbour mouth between the two old breakwaters, as shown on this drawing that the council’s engineers presented on Tuesday.',
  },
  body: [
    'Halvern’s harbour council voted on Tuesday night to close the old ferry terminal at Kettle Point and to build a tidal gate in its place, a project that will cost 214 million crowns and take at least six years.',
    'The motion passed by 19 votes to 17 after a debate of nearly seven hours. It ends an argument that began in 2017, when a storm tide flooded 640 homes in the lower town and drowned the pumping station that was meant to protect them.',
    '“We have paid for that night every single year since,” said Maren Oduya, who chairs the council’s works committee. “The gate is expensive. Another flood is more expensive, and it does not ask for a vote.”',
    'Under the plan, two steel leaves of 38 metres each will lie flat on the harbour floor and rise when the water is forecast to pass 2.4 metres above the mean. Engineers expect that to happen between five and eight times in a winter, and each closure to last about four hours.',
    'Opponents said the figures were too kind. Councillor Tobias Renn, who voted against the motion, argued that the estimate leaves out dredging, which he put at another 30 million crowns, and that fishing crews would lose whole days of work behind a shut gate.',
    'The fishermen’s guild is divided. Its chairwoman, Sigrid Aall, said that 41 of its 96 boats already winter further north, and that a harbour which can be closed might bring some of them home again.',
    'The terminal itself, opened in 1961 and known for the mosaic of herring above its ticket hall, will not be torn down at once. The mosaic is to be taken apart tile by tile and put up again in the new market building on Salt Street.',
    'Ferries to the islands will move to the north quay by the autumn of 2027. The operator, Skerry Lines, said on Wednesday that the crossing would become eleven minutes longer and that fares would stay as they are until the end of that year.',
    'The first pile is to be driven in February. Before that, the council has to find the last 60 million crowns, which it hopes to borrow from the national flood fund at a rate of 1.9 per cent; the fund’s board is expected to answer in June.',
    {
      figure: {
        src: 'terminal.jpg',
        alt: 'The ticket hall of the ferry terminal',
        caption:
          'The ticket hall at Kettle Point, photographed in January, with the mosaic that Elsbeth Grue made from 11,000 tiles in 1961.',
      },
    },
    { again: [6, 7, 8] },
  ],
  lists: [
    {
      name: 'latest',
      title: '[CITY] Latest Stories',
      links: [
        'Night Buses Return to the Hill Districts After Eleven Weeks',
        'School Kitchens to Buy Half of Their Fish From the Guild',
        'Court Stops the Sale of the Customs House for a Third Time',
        'A Fox Has Moved Into the Botanical Garden, and Stays',
        'Tram Line 4 Will Close for the Whole of August',
        'Mayor Promises a Swimming Pool, Again',
      ],
    },
    {
      name: 'best',
      title: 'Weekly Best Articles',
      twice: true,
      links: [
        'The Woman Who Repairs Every Clock in the Old Town',
        'Why the Price of Bread Fell in the Only Bakery That Raised Wages',
        'Lighthouse Keepers Wanted: No Experience, No Internet',
        'The Bridge That Was Built Twice and Opened Once',
        'Nine Minutes Without Power, and What They Showed',
        'Inside the Warehouse Where Lost Umbrellas Go',
        'A Village of Forty Buys Its Own Ferry',
        'How a Typing Error Made Halvern a City',
      ],
    },
    {
      name: 'also',
      title: 'You May Also Like',
      twiceAs: 'Must-Reads',
      numbered: true,
      links: [
        'Harbour Seals Learn to Wait at the Fish Market',
        'Three Architects and One Very Narrow House',
        'The Last Typewriter Repairman Trains a Successor',
        'What the Tide Tables Do Not Tell You',
        'Salt Street’s Oldest Shop Has a New Owner',
      ],
    },
    {
      name: 'popular',
      title: 'Popular Now',
      twice: true,
      numbered: true,
      links: [
        'Storm Ilse: What to Do When the Sirens Sound',
        'Rents Fall for the First Time in Ten Years',
        'A Choir Without Singers Sells Out the Town Hall',
        'Council Publishes Every Pothole on a Map',
        'The Seven Best Walks That End in a Café',
      ],
    },
    {
      name: 'wire',
      title: 'From Our Partners',
      links: [
        'Doctors Speechless: One Spoon Before Bed',
        'Drivers Born Before 1970 Should Know This',
        'The Cruise Ship Cabins Nobody Talks About',
      ],
    },
  ],
  jsonLd: true,
};
