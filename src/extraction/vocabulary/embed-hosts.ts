/** What a page brings in from elsewhere. */
export type EmbedKind = 'post' | 'video' | 'audio' | 'chart' | 'map' | 'document';

export interface EmbedHost {
  /** Host names, each with what stands before it ("www.", "player."). */
  hosts: readonly string[];
  /** As people call it. */
  name: string;
  kind: EmbedKind;
  /** What an address must hold, where the host has other things too. */
  path?: RegExp;
}

/** Places whose posts, films, sounds and charts stand in news stories. Everything else in a frame is advertising more often than not. */
export const EMBED_HOSTS: readonly EmbedHost[] = [
  { hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'], name: 'YouTube', kind: 'video' },
  { hosts: ['vimeo.com'], name: 'Vimeo', kind: 'video' },
  { hosts: ['dailymotion.com', 'dai.ly'], name: 'Dailymotion', kind: 'video' },
  { hosts: ['ted.com'], name: 'TED', kind: 'video' },
  { hosts: ['twitch.tv'], name: 'Twitch', kind: 'video' },
  { hosts: ['rumble.com'], name: 'Rumble', kind: 'video' },
  { hosts: ['rutube.ru'], name: 'Rutube', kind: 'video' },
  { hosts: ['bilibili.com'], name: 'Bilibili', kind: 'video' },
  { hosts: ['nicovideo.jp'], name: 'Niconico', kind: 'video' },
  { hosts: ['tiktok.com'], name: 'TikTok', kind: 'video' },
  { hosts: ['twitter.com', 'x.com'], name: 'X', kind: 'post' },
  { hosts: ['instagram.com'], name: 'Instagram', kind: 'post' },
  { hosts: ['facebook.com'], name: 'Facebook', kind: 'video', path: /video/ },
  { hosts: ['facebook.com'], name: 'Facebook', kind: 'post', path: /post|permalink|story|photo|\/\d{6,}/ },
  { hosts: ['threads.net', 'threads.com'], name: 'Threads', kind: 'post' },
  { hosts: ['bsky.app'], name: 'Bluesky', kind: 'post' },
  { hosts: ['reddit.com', 'redditmedia.com'], name: 'Reddit', kind: 'post' },
  { hosts: ['linkedin.com'], name: 'LinkedIn', kind: 'post', path: /embed|posts|feed/ },
  { hosts: ['t.me'], name: 'Telegram', kind: 'post' },
  { hosts: ['vk.com'], name: 'VK', kind: 'post' },
  { hosts: ['weibo.com'], name: 'Weibo', kind: 'post' },
  { hosts: ['truthsocial.com'], name: 'Truth Social', kind: 'post' },
  { hosts: ['spotify.com'], name: 'Spotify', kind: 'audio' },
  { hosts: ['soundcloud.com'], name: 'SoundCloud', kind: 'audio' },
  { hosts: ['podcasts.apple.com', 'music.apple.com'], name: 'Apple', kind: 'audio' },
  { hosts: ['deezer.com'], name: 'Deezer', kind: 'audio' },
  { hosts: ['acast.com'], name: 'Acast', kind: 'audio' },
  { hosts: ['audioboom.com'], name: 'Audioboom', kind: 'audio' },
  { hosts: ['megaphone.fm'], name: 'Megaphone', kind: 'audio' },
  { hosts: ['simplecast.com'], name: 'Simplecast', kind: 'audio' },
  { hosts: ['podigee.io'], name: 'Podigee', kind: 'audio' },
  { hosts: ['datawrapper.dwcdn.net', 'datawrapper.de'], name: 'Datawrapper', kind: 'chart' },
  { hosts: ['flourish.studio'], name: 'Flourish', kind: 'chart' },
  { hosts: ['infogram.com'], name: 'Infogram', kind: 'chart' },
  { hosts: ['public.tableau.com'], name: 'Tableau', kind: 'chart' },
  { hosts: ['ourworldindata.org'], name: 'Our World in Data', kind: 'chart' },
  { hosts: ['google.com'], name: 'Google Maps', kind: 'map', path: /\/maps/ },
  { hosts: ['openstreetmap.org'], name: 'OpenStreetMap', kind: 'map' },
  { hosts: ['documentcloud.org'], name: 'DocumentCloud', kind: 'document' },
  { hosts: ['scribd.com'], name: 'Scribd', kind: 'document' },
];

/** Classes that the services give to a post before their script replaces it. */
export const POST_CLASSES =
  /(?:^|\s)(?:twitter-(?:tweet|video|status)|instagram-media|tiktok-embed|bluesky-embed|reddit-(?:embed-bq|card)|mastodon-embed|fb-(?:post|xfbml)|text-post-media)(?:\s|$)/;

/** A frame's title that says nothing of what it shows. */
export const EMPTY_TITLES =
  /player|embed|i-?frame|widget|^(?:x|twitter|instagram|facebook|tiktok|reddit|bluesky|threads) (?:post|tweet|video)$|^tweet$|^video$|^post$|third-?party/i;
