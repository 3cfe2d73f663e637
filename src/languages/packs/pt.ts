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
  stopWords: [
    'o', 'a', 'os', 'as', 'um', 'uma', 'de', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'por', 'para', 'com', 'sem',
    'sobre', 'e', 'ou', 'que', 'se', 'seu', 'sua', 'seus', 'suas', 'é', 'são', 'foi', 'ser', 'ao', 'aos', 'à', 'às', 'mais', 'não', 'já',
    'também', 'mas', 'como', 'pelo', 'pela', 'pelos', 'pelas', 'ele', 'ela', 'eles', 'elas', 'está', 'estão', 'foram', 'era', 'tem',
    'têm', 'há', 'quando', 'entre', 'isso', 'este', 'esta', 'esse', 'essa',
  ],
  abbreviations: [
    'sra', 'dra', 'profa', 'exmo', 'exma', 'eng', 'pág', 'núm', 'art', 'aprox', 'p.ex', 'p', 'ex', 'av', 'gal', 'cel', 'min', 'tel',
  ],
  backwardOpenings: [
    'ele', 'ela', 'eles', 'elas', 'isso', 'isto', 'este', 'esta', 'estes', 'estas', 'esse', 'essa', 'esses', 'essas', 'mas', 'e', 'porém',
    'além disso', 'também', 'seu', 'sua', 'seus', 'suas', 'no entanto', 'entretanto', 'contudo', 'por isso', 'assim', 'então', 'depois',
    'ainda', 'já', 'ambos', 'daí', 'dessa', 'desse', 'nessa', 'nesse', 'nisso', 'disso', 'aí', 'lá', 'com isso', 'por sua vez', 'tal',
  ],
  backwardTurns: ['no entanto', 'contudo', 'porém', 'por sua vez', 'portanto', 'entretanto'],
  furnitureAnywhere: ['todos os direitos reservados'],
  furnitureInLabels: ['leia (?:também|mais)', 'clique aqui', 'inscreva-se', 'siga (?:o|a|nos)'],
  furnitureAtStart: ['fonte:', 'fotos?:'],
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, 'mil milhões': 1e9, bilhão: 1e9, bilhões: 1e9 },
  units: [
    'por cento', 'euro', 'euros', 'dólares', 'libras', 'reais', 'quilômetros', 'metros', 'toneladas', 'hectares', 'anos', 'meses',
    'semanas', 'dias', 'horas', 'minutos', 'pessoas', 'mortos', 'feridos', 'pesos', 'real',
  ],
  nearDays: { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1 },
  periods: {
    numbers: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|alguns|algumas|vários|várias|poucos|poucas',
    units: 'segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?|décadas?|séculos?',
    beforeMonth: 'em|desde|até|no final de|no início de|de',
    told: [
      ['(?:no )?mês passado', 'month', -1],
      ['(?:n)?este mês', 'month', 0],
      ['(?:no )?próximo mês|(?:no )?mês que vem', 'month', 1],
      ['(?:no )?ano passado', 'year', -1],
      ['(?:n)?este ano', 'year', 0],
      ['(?:no )?próximo ano|(?:no )?ano que vem', 'year', 1],
    ],
    patterns: [
      '(?:na )?(?:semana|noite) (?:passada|que vem)|(?:n)?est[ae] (?:semana|manhã|tarde|noite|madrugada|fim de semana)|(?:na )?próxima semana',
      'n?[oa]s (?:últim|próxim)[oa]s (?:N )?U',
      'há (?:cerca de |mais de |menos de |quase )?N U|N U (?:atrás|depois|antes)',
      '(?:durante|em|por|após|dentro de) (?:cerca de |mais de |menos de |quase )?N U',
    ],
  },
  placePrepositions: ['em', 'no', 'na'],
  titles: ['Senhor', 'Senhora', 'Presidente', 'Presidenta', 'Ministro', 'Ministra'],
  bodyWords: ['Universidade', 'Ministério', 'Polícia', 'Partido', 'Banco', 'Tribunal', 'Governo'],
  placeWords: ['Aeroporto'],
  eventWords: ['Copa', 'Guerra'],
  countries: { 'Grã-Bretanha': 'GB', Inglaterra: 'GB', EUA: 'US' },
};
