const LISTS: Record<string, string> = {
  en: `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do
    does doing down during each even ever few for from further get got had has have having he her here hers herself him himself his how i if in into is it its
    itself just like may me might more most much must my myself no nor not now of off on once one only or other our ours out over own per said same say says she
    should since so some still such than that the their theirs them themselves then there these they this those through to too under until up upon us very was we
    were what when where which while who whom whose why will with within without would yet you your yours mr mrs ms dr`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber dass daß ist sind war waren sein hat haben hatte hatten wird werden wurde wurden nicht
    auch noch nur schon so wie als bei mit nach von vom zu zum zur im in am an auf aus für über unter um vor er sie es wir ihr ich sich seine ihre seinen ihren
    seiner ihrer kann können soll sollen will wollen mehr wenn weil doch dann da diese dieser dieses diesem man was wer durch bis ab gegen ohne beim ins sagte
    sagt laut`,
  fr: `le la les un une des de du d l à au aux en dans par pour sur sous avec sans et ou mais que qui quoi dont où ce cet cette ces il elle ils elles on nous vous je
    tu se sa son ses leur leurs est sont était étaient être a ont avait avaient ne pas plus très aussi si comme y été fait même tout tous toute toutes c s n qu j m`,
  es: `el la los las un una unos unas de del al a ante bajo con contra desde en entre hacia hasta para por según sin sobre tras y e o u ni que quien cual cuyo como
    cuando donde lo le les se su sus mi tu este esta estos estas ese esa eso esto es son fue era ser ha han había hay más muy no ya también pero si sí porque sido
    está están fueron`,
  pt: `o a os as um uma de do da dos das em no na nos nas por para com sem sobre e ou que se seu sua seus suas é são foi ser ao aos à às mais não já também mas como
    pelo pela pelos pelas ele ela eles elas está estão foram era tem têm há quando entre isso este esta esse essa`,
  it: `il lo la i gli le un uno una di del della dello dei delle degli da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra e o ma che chi cui non più
    è sono era erano ha hanno si suo sua suoi sue come anche al alla ai alle allo essere stato stata ed se ci`,
  nl: `de het een en of maar dat die dit deze in op aan van voor met bij naar om te uit over door als is zijn was waren wordt worden werd werden heeft hebben had er ook
    niet nog al meer dan zich ze hij zij we ik je hun haar wel geen tot onder tegen volgens kan moet zou zegt`,
  pl: `i w z na do o od po za przez dla pod przy nie że się to jest są był była było były być jak który która które którzy tym tego ten ta te jego jej ich ale czy
    oraz lub a także już tylko może przed ze we u go mu ma co roku r`,
  sv: `och i att det som en ett på är av för med till den de har inte om var vid han hon från sig men så kan ska skulle när också efter under mot över där eller vi jag
    ett hade blir blev man nu sin sina sitt deras hans hennes än mer bara`,
  da: `og i at det som en et på er af for med til den de har ikke om var ved han hun fra sig men så kan skal skulle når også efter under mod over der eller vi jeg
    havde bliver blev man nu sin sine sit deres hans hendes end mere kun`,
  no: `og i at det som en et på er av for med til den de har ikke om var ved han hun fra seg men så kan skal skulle når også etter under mot over der eller vi jeg hadde
    blir ble man nå sin sine sitt deres hans hennes enn mer bare`,
  fi: `ja on ei että se hän oli ovat olivat mutta kun myös joka jotka tai kuin ole sen hänen niin jo vain mukaan voi sekä ne he me sitä tämä nyt vielä jos`,
  cs: `a v na se je že s z do o i k pro za po od jako ale by to který která které jsou byl byla bylo byli být ve ze si jeho její jejich tak už také podle co nebo při
    až není však aby jen`,
  sk: `a v na sa je že s z do o i k pre za po od ako ale by to ktorý ktorá ktoré sú bol bola bolo boli byť vo zo si jeho jej ich tak už aj podľa čo alebo pri až nie`,
  hu: `a az és hogy nem is egy ez azt de meg volt van vagy csak már mint ki el még be fel le lesz volna után szerint amely ami aki ha`,
  ro: `și în de la a al ale cu pe pentru din că este sunt a fost care nu mai o un se ce au sau dar prin după către lui ei ca să le i`,
  hr: `i u na je se da za su od s o a koji koja koje iz do ali kao će bi po ne nije bio bila to što ili uz te više`,
  tr: `ve veya ile de da ki bu şu o bir her çok daha en gibi için olan olarak oldu olduğu olduğunu ise ne mi mı mu mü ama ancak diye göre kadar sonra önce var yok değil
    dedi`,
  id: `yang dan di ke dari untuk pada dengan ini itu adalah dalam akan tidak juga oleh sebagai telah ada bisa karena atau saat lebih para kata mereka dia ia kami kita
    bahwa sudah tersebut hal secara serta menjadi`,
  vi: `và của là các có được cho trong với những một để ở đã này từ khi không người cũng như về tại vào ra ông bà sẽ đến bị thì mà đó theo trên`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня еще ещё о из ему теперь когда даже ну ли если
    уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз
    тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее были куда зачем всех при наконец два об другой хоть
    после над больше тот через эти нас про них какая много разве три эту также это сообщил сообщила заявил`,
  uk: `і й в у не що він на я з зі як а то все вона так його але до за по від із ці це та або про для також який яка яке які було був була були буде є при після під над
    їх її вони ми ви щоб якщо вже ще лише час`,
  bg: `и в на не че с се да за от е са по а но до при като това който която което които ще беше има след през или със във го му ги`,
  el: `ο η το οι τα του της των τον την και να θα σε με για από που δεν είναι ότι στο στη στην στον στα στις στους ως κατά αλλά ένα μια ένας τις τους αυτό ή έχει ήταν`,
  ar: `في من على إلى الى عن مع ان أن إن هذا هذه ذلك التي الذي الذين كان كانت ما لا لم لن قد و أو او ثم بين بعد قبل كل حتى كما هو هي هم`,
  fa: `و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شده شد شود ها های ما وی او بود اما یا هر اگر باید کند دارد`,
  ur: `اور کے کی کا میں سے نے کو پر ہے ہیں کہ یہ اس وہ تھا تھی تھے ایک بھی کر گیا ہو جو نہیں لیے ان`,
  he: `של את על עם לא זה כי הוא היא גם או אם אבל כל יש אין היה היו הם אני אנחנו מה כך אל בין לאחר עד רק יותר`,
  hi: `और के की का में से ने को पर है हैं कि यह इस वह था थी थे एक भी कर गया हो जो नहीं लिए उन तो ही या साथ बाद किया`,
  bn: `এ এই ও এবং যে তা তার তাঁর তিনি তাদের করে করা করেন হয় হয়েছে ছিল থেকে জন্য সঙ্গে একটি না কিন্তু আর কি এর`,
  ko: `이 그 저 것 수 등 및 또 더 이번 지난 대한 위해 통해 있는 있다 했다 한다 라고 밝혔다 말했다`,
};

/** Words that carry no news, by language; a language that is missing goes without. */
export const STOP_WORDS: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries(LISTS).map(([lang, list]) => [lang, new Set(list.split(/\s+/))]),
);

const NONE: ReadonlySet<string> = new Set();

export const stopWords = (lang: string): ReadonlySet<string> => STOP_WORDS[lang] ?? NONE;
