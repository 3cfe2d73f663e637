/** Small words inside names: "Bank of England", "Ursula von der Leyen". */
export const INSIDE =
  'of|of the|de|del|de la|de los|della|delle|dei|di|da|do|dos|das|du|des|la|le|van|van der|van den|von|von der|von dem|zu|bin|al|el|y|and the|för|och';

/** Words with a capital or all in capitals that are no names, lower case; days and months are known from the calendar. */
export const NO_NAMES = new Set(
  "i i’m i'm internet god christmas easter olympic tv ok mr mrs ms dr inc covid covid-19 ende anfang mitte suv suvs pkw lkw gps dna rna pcr usb sms pc pcs ceo cfo cto ai ki ip gdp bip pib atm pdf dvd hiv aids vip ufo vpn wlan llm llms gpt gpu cpu".split(
    ' ',
  ),
);

/** Bodies whose names are two letters; other abbreviations so short are most often of something else. */
export const BODIES_OF_TWO = new Set('EU UE UN VW HP GM GE BP LG AP EY'.split(' '));

/** First words of names of places. */
export const PLACE_FIRST_WORDS =
  'North|South|East|West|Northern|Southern|Eastern|Western|Central|New|San|Los|Las|Saint|Mount|Lake|Port|Fort|Cape|Nueva|Puerto|Río|Bad|Sankt|Nova|Porto|Monte';

/** Capitalised adjectives of English that follow "in" without being places. */
export const ADJECTIVE =
  /^(?:\p{Upper}\p{Alpha}+(?:ian|ean|ish|ese|can|nch|tch|crat|cratic|listic)|German|Greek|Swiss|Arab|Arabic|Thai|Czech|Labour|Conservative)s?$/u;
