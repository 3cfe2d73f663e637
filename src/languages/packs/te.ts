import type { LanguagePack } from '../pack';

/** Telugu. */
// biome-ignore format: lists of words fill their lines
export const te: LanguagePack = {
  language: 'te',
  months: 'జనవరి,జన|ఫిబ్రవరి,ఫిబ్ర|మార్చి|ఏప్రిల్,ఏప్రి|మే|జూన్|జులై|ఆగస్టు,ఆగ|సెప్టెంబర్,సెప్టెం|అక్టోబర్,అక్టో|నవంబర్,నవం|డిసెంబర్,డిసెం',
  weekdays: 'ఆదివారం,ఆది|సోమవారం,సోమ|మంగళవారం,మంగళ|బుధవారం,బుధ|గురువారం,గురు|శుక్రవారం,శుక్ర|శనివారం,శని',
  readAlso: ['ఇది కూడా చదవండి', 'మరింత చదవండి', 'సంబంధిత వార్తలు'],
};
