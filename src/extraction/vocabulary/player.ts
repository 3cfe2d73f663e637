/** Names of a player: what stands beside it is its buttons and what it plays next. */
export const PLAYER_NAMES = /(?:^|[\s_-])(?:video|player|jwplayer|audio)(?:$|[\s_-])/;
