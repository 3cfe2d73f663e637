/**
 * The most frequent small words of languages in Latin letters. They tell what a text is written in where the page does not say it, or says
 * it wrongly: in running text a language's own make up a fifth of all words, another's hardly any.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for with was on as it by from at has have his are',
  de: 'der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur',
  es: 'de la que el en y los del se las por un para con una su al lo como más',
  it: 'di e il la che in per del un è non una della con si le da dei sono alla',
  pt: 'de a o que e do da em um para com não uma os no na por mais dos ao',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook bij',
  sv: 'och att det som en på är av för med den till inte har de ett om han var från',
  nb: 'og i det er på som en til å for av at med ikke har de den fra etter seg',
  da: 'og i det er på som en til at for af med ikke har de den fra efter sig der',
  fi: 'ja on ei että se oli ovat kun mutta myös joka mukaan hän kuin jo sen vuoden ole tai niin',
  is: 'og að í á er sem til við var um með ekki fyrir það en hann af eru þá því',
  pl: 'w i na z do się nie że jest to o od po za przez jak dla ale ma oraz',
  cs: 'a v se na že je o s z do to ve který by za podle jsou ale jako po',
  sk: 'a v sa na že je o s z do to vo ktorý by za podľa sú ale ako po',
  hu: 'a az és hogy nem is egy volt meg de csak már szerint még ez azt el mint lehet kell',
  ro: 'de și în a la cu pe că nu din care o un pentru mai este au fost să se',
  tr: 've bir bu da de için ile olarak çok olan daha gibi sonra kadar en ise var dedi oldu ancak',
  hr: 'i u je na se da su za od koji s a to ne iz kako što nije ali bi',
  lt: 'ir kad yra į tai su iš ne kaip buvo o bet jis dėl nuo apie po šiuo kuris ar',
  lv: 'un ir ka no ar uz par to arī bija kas tas lai pie vai bet pēc tika kā viņš',
  et: 'ja on ei et oli mis kui see ka aga ning oma tema selle kes või siis seda ole veel',
  id: 'yang dan di dengan untuk dari ini pada itu dalam tidak akan ke oleh juga adalah telah mereka sebagai saat',
  vi: 'và của là các có trong cho được với không người những một đã này từ tại khi đến về',
  af: 'die van en in het is wat nie om vir dat op met te sy hulle aan word deur ook',
  sw: 'ya na wa kwa katika ni za la kuwa hiyo huo hao cha baada kama hii alisema huyo pia yake',
};
