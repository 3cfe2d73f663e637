import type { LanguagePack } from '../pack';

/** Portuguese. */
// biome-ignore format: lists of words fill their lines
export const pt: LanguagePack = {
  language: 'pt',
  calls: [
    'newsletter', 'assine', 'assinante', 'inscreva-se', 'cadastre-se', 'faça login', 'siga-nos', 'siga o', 'siga a', 'canal do whatsapp',
    'grupo do whatsapp', 'no whatsapp', 'no telegram', 'receba', 'baixe o app', 'baixe o aplicativo', 'google notícias', 'apoie',
    'política de privacidade', 'todos os direitos reservados', 'clique aqui', 'compartilhe', 'comentários', 'publicidade',
    'entre no canal', 'participe do', 'subscreva', 'exclusivo para assinantes',
  ],
  readAlso: [
    'leia também', 'leia mais', 'veja também', 'veja mais', 'saiba mais', 'confira também', 'confira mais', 'ler mais', 'ler também',
    'leia ainda', 'notícias relacionadas', 'artigos relacionados', 'conteúdo relacionado', 'relacionadas', 'relacionados',
    'mais notícias', 'mais lidas', 'mais sobre', 'assista', 'continue lendo', 'não perca', 'recomendado', 'você também pode gostar',
    'siga',
  ],
  signOffs: ['com informações de', 'com informações da', 'com informações do', 'edição:', 'colaborou'],
  keyPointHeadings: ['resumo', 'em resumo', 'pontos chave', 'pontos principais', 'o essencial', 'principais pontos'],
  wallPhrases: [
    'assine para continuar', 'para continuar a ler', 'exclusivo para assinantes', 'já é assinante', 'conteúdo exclusivo para assinantes',
  ],
  creditWords: ['foto', 'fotografia', 'imagem', 'crédito', 'créditos', 'fonte', 'ilustração', 'divulgação', 'reprodução', 'autor'],
  bylineWords: ['por', 'autor', 'autora', 'publicado por', 'escrito por', 'texto'],
  andWords: ['e'],
  roleWords: ['jornalista', 'repórter'],
  noNames: ['redação', 'autor', 'foto'],
  noKickers: ['publicidade', 'exclusivo', 'ao vivo'],
  besideDates: ['publicado', 'atualizado', 'em', 'às', 'há', 'horas', 'minutos', 'min', 'de', 'leitura', 'última', 'atualização', 'h'],
};
