// A live blog: dated entries, newest first, each of which is part of the story.
export default {
  slug: 'storm-ilse',
  kind: 'live',
  lang: 'en',
  section: 'weather',
  headline: 'Storm Ilse: High Water Reaches Halvern’s Lower Town',
  dek: 'Sirens sounded at 4:10 p.m. The second tide is due shortly before midnight.',
  byline: ['Jonas Petrie', 'Wilma Sand'],
  published: '2026-01-27T15:55:00+01:00',
  shown: '27 January 2026',
  lead: {
    src: 'storm.jpg',
    alt: 'Waves over the harbour wall',
    caption: 'Waves went over the south breakwater on Tuesday afternoon, minutes before the harbour road was closed.',
  },
  entries: [
    {
      time: '22:15',
      title: 'Evening tide expected to be lower',
      paragraphs: [
        'The flood service has lowered its forecast for the second tide to 2.6 metres above the mean, 30 centimetres less than it had feared at noon. “That is the difference between wet cellars and wet living rooms,” said its duty officer, Bram Tolland.',
      ],
    },
    {
      time: '20:40',
      title: 'Four hundred people in the sports hall',
      paragraphs: [
        'About 400 people from the lower town are spending the night in the sports hall on Mill Road. The Red Lantern society has brought beds for 520 and says that nobody has been turned away.',
        'Dogs and cats are welcome in the small hall next door. A parrot, the volunteers report, has been given a room of its own.',
      ],
    },
    {
      time: '19:05',
      title: 'Power is back in two districts',
      paragraphs: [
        'Electricity was restored to Ropewalk and Saltmarsh at 6:50 p.m. Some 1,300 homes in the lower town remain without power, and the grid company does not expect to reach their substation before the water falls.',
      ],
    },
    {
      time: '17:30',
      title: 'Harbour road closed until Thursday',
      paragraphs: [
        'The harbour road is closed between the fish market and Kettle Point. Part of the pavement has been washed away over a length of 70 metres, and engineers want to see the wall from below before they let traffic back.',
        'Buses 2 and 11 turn round at the railway station. Ferries to the islands will not sail before Thursday morning.',
      ],
    },
    {
      time: '16:25',
      title: 'Water stands in the lower town',
      paragraphs: [
        'At the corner of Salt Street and Cooper’s Lane the water stood 55 centimetres deep at 4:20 p.m., ten minutes after the sirens. The fire service has carried 23 people out of ground-floor flats, most of them by boat.',
      ],
    },
    {
      time: '15:55',
      title: 'What we know so far',
      paragraphs: [
        'The national weather service has raised its warning for the coast to the highest level. Gusts of 131 kilometres an hour were measured at the lighthouse on Gull Rock at 3:32 p.m.',
        'People who live below the old sea wall are asked to leave their homes by 5 p.m. and to take medicines, papers and warm clothes with them.',
      ],
    },
  ],
  jsonLd: true,
};
