/** How the last line names who else reported, wrote or edited, by language, in lower case. */
const SIGN_OFFS: Record<string, string[]> = {
  en: [
    'contributed to this report',
    'contributed to this story',
    'contributed to this article',
    'contributed reporting',
    'additional reporting',
    'reporting by',
    'writing by',
    'edited by',
    'editing by',
    'reported from',
    'compiled by',
    'this article was written by',
    'is a reporter',
    'is a staff writer',
    'is a correspondent',
    'is a freelance',
    'is a journalist',
    'is an editor',
    'is a senior',
    'with files from',
    'with inputs from',
    'this story was produced',
    'this article was produced',
  ],
  de: [
    'mit material von',
    'mit informationen von',
    'redaktion:',
    'bearbeitet von',
    'ist redakteur',
    'ist reporter',
    'ist korrespondent',
    'ist autor',
    'ist journalist',
    'mitarbeit:',
    'mit agenturmaterial',
  ],
  fr: ['avec afp', 'avec reuters', 'avec agences', 'avec l’afp', "avec l'afp", 'propos recueillis par'],
  es: ['con información de', 'con información de la agencia', 'este artículo fue', 'editado por'],
  pt: ['com informações de', 'com informações da', 'com informações do', 'edição:', 'colaborou'],
  it: ['a cura di', 'con fonte ansa'],
  nl: ['met medewerking van', 'in samenwerking met'],
  pl: ['źródło:', 'oprac.', 'opracowanie:'],
};
const ALL = Object.values(SIGN_OFFS).flat();
const BEGINS = 60;

/** Does a text say, at its beginning, who else made the story? */
export const isSignOff = (text: string): boolean => {
  const said = text.slice(0, 400).toLowerCase();
  return ALL.some((phrase) => {
    const at = said.indexOf(phrase);
    return at >= 0 && (at < BEGINS || said.length < 200);
  });
};
