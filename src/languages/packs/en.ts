import type { LanguagePack } from '../pack';

/** English. */
// biome-ignore format: lists of words fill their lines
export const en: LanguagePack = {
  language: 'en',
  calls: [
    'sign up for', 'sign up to', 'sign up here', 'sign up now', 'subscribe to', 'subscribe now', 'subscribe for',
    'click here to subscribe', 'already a subscriber', 'subscribers only', 'for subscribers', 'become a subscriber', 'become a member',
    'start your free trial', 'free trial', 'get unlimited', 'unlimited access', 'our newsletter', 'newsletters', 'our free newsletter',
    'daily newsletter', 'weekly newsletter', 'delivered to your inbox', 'in your inbox', 'straight to your inbox', 'enter your email',
    'your email address', 'by signing up', 'by subscribing', 'by clicking', 'privacy policy', 'terms of service', 'terms and conditions',
    'terms of use', 'cookie policy', 'register for free', 'create an account', 'log in to', 'login to', 'sign in to',
    'support our journalism', 'support independent', 'support us', 'make a donation', 'donate to', 'donate now', 'help us',
    'download our app', 'download the app', 'our app', 'get the app', 'app store', 'google play', 'follow us', 'follow us on',
    'follow him on', 'follow her on', 'follow them on', 'on google news', 'preferred source', 'join our', 'join us on',
    'join the conversation', 'join the discussion', 'whatsapp channel', 'whatsapp community', 'telegram channel', 'our youtube channel',
    'like us on', 'find us on', 'stay up to date', 'stay informed', 'get the latest', 'get our', 'get more', 'do you have a story',
    'got a story', 'have a story', 'got a tip', 'send us', 'email us', 'contact us', 'get in touch', 'let us know', 'share your',
    'share this', 'tell us', 'have your say', 'leave a comment', 'post a comment', 'comments are', 'view comments',
    'join in the comments', 'in the comments below', 'all rights reserved', 'may not be published, broadcast', 'may not be reproduced',
    'may not be republished', 'this article was originally published', 'originally appeared on', 'this story was originally',
    'this article is reserved', 'content is reserved', 'may earn a commission', 'earn commission', 'affiliate links',
    'affiliate commission', 'when you buy through', 'purchases made through', 'if you purchase', 'advertisement', 'article continues',
    'story continues', 'continues below', 'scroll down', 'click here', 'tap here', 'editing by', 'reporting by',
    'contributed to this report', 'contributed reporting', 'view original', 'report an error', 'report a typo', 'suggest a correction',
    'request a correction', 'print this', 'more to follow', 'this is a breaking news', 'this is a developing story',
    'check back for updates', 'our standards', 'reprints and permissions', 'watch live', 'allow notifications', 'turn on notifications',
    'enable javascript', 'your browser does not', 'ad blocker', 'we and our partners', 'accept cookies', 'manage preferences',
    'this video can not be played', 'to play this video', 'this content is not available', 'show content', 'load content',
  ],
  readAlso: [
    'read also', 'read more', 'also read', 'read next', 'read on', 'see also', 'related', 'related stories', 'related articles',
    'related news', 'related coverage', 'related content', 'related reading', 'related topics', 'related links', 'more on this',
    'more on this story', 'more on this topic', 'more from', 'more stories', 'more like this', 'further reading', 'recommended',
    'recommended reading', 'recommended stories', 'you may also like', 'you might also like', 'you may like', 'must read', 'must reads',
    'don’t miss', "don't miss", 'dont miss', 'watch', 'watch now', 'watch also', 'watch next', 'listen', 'listen to more', 'up next',
    'in pictures', 'in photos', 'in case you missed it', 'trending', 'trending now', 'most read', 'most popular', 'top stories',
    'latest news', 'latest stories', 'editor’s picks', "editor's picks", 'editors’ picks', 'explore more', 'keep reading',
    'continue reading', 'what to read next', 'what others are reading', 'our readers read next', 'popular now', 'click here to read',
    'click here to watch', 'read the full', 'read our', 'for more', 'on this story', 'story continues below', 'article continues below',
    'previously on', 'view more', 'see more', 'discover more', 'learn more', 'opinion', 'explainer', 'analysis',
  ],
  signOffs: [
    'contributed to this report', 'contributed to this story', 'contributed to this article', 'contributed reporting',
    'additional reporting', 'reporting by', 'writing by', 'edited by', 'editing by', 'reported from', 'compiled by',
    'this article was written by', 'is a reporter', 'is a staff writer', 'is a correspondent', 'is a freelance', 'is a journalist',
    'is an editor', 'is a senior', 'with files from', 'with inputs from', 'this story was produced', 'this article was produced',
  ],
  keyPointHeadings: [
    'key points', 'key takeaways', 'takeaways', 'at a glance', 'in brief', 'in short', 'summary', 'highlights', 'story highlights',
    'what we know', 'what you need to know', 'tl dr', 'the key points', 'key facts', 'quick read', 'the gist',
  ],
  wallPhrases: [
    'subscribe to read', 'subscribe to continue', 'to continue reading', 'to read the full', 'this article is for subscribers',
    'already a subscriber', 'sign in to read', 'log in to read', 'unlock this article', 'become a member to read',
    'exclusive to subscribers', 'subscribers only', 'for subscribers only', 'keep reading with',
  ],
  consentPhrases: [
    'consent to continue', 'accept all cookies to continue', 'we value your privacy', 'we and our partners', 'before you continue',
  ],
  creditWords: [
    'photo', 'photo by', 'photograph', 'photograph by', 'photography', 'picture', 'picture by', 'image', 'image by', 'image credit',
    'image credits', 'credits', 'photo credits', 'picture credit', 'photos', 'photos by', 'images', 'credit', 'photo credit', 'source',
    'image source', 'illustration', 'illustration by', 'video', 'courtesy of', 'copyright', 'file photo', 'screenshot',
  ],
  bylineWords: [
    'by', 'written by', 'posted by', 'reported by', 'story by', 'words by', 'author', 'authors', 'published by', 'analysis by',
    'opinion by', 'text by', 'report by', 'contributed by',
  ],
  andWords: ['and', 'with'],
  roleWords: [
    'reporter', 'editor', 'correspondent', 'writer', 'journalist', 'columnist', 'staff', 'contributor', 'producer', 'photographer',
    'bureau', 'chief', 'senior', 'deputy', 'political', 'business', 'digital',
  ],
  noNames: [
    'admin', 'administrator', 'newsroom', 'news desk', 'newsdesk', 'staff', 'online', 'web desk', 'webdesk', 'follow', 'share',
    'facebook', 'twitter', 'instagram', 'linkedin', 'whatsapp', 'email', 'e-mail', 'mail', 'comments', 'comment', 'read more', 'more',
    'subscribe', 'sign up', 'log in', 'home', 'news', 'all articles', 'view profile', 'profile', 'bio', 'updated', 'published', 'unknown',
    'undefined', 'null', 'none', 'author', 'authors', 'guest author', 'photo',
  ],
  noKickers: [
    'advertisement', 'sponsored', 'sponsored content', 'advertorial', 'premium', 'plus', 'exclusive', 'subscriber only', 'live',
    'breaking', 'breaking news', 'latest', 'latest news', 'new', 'update', 'updated', 'trending', 'popular', 'video', 'audio', 'podcast',
    'gallery', 'home', 'news', 'menu', 'share', 'search', 'print', 'listen', 'more', 'next', 'previous',
  ],
  besideDates: [
    'published', 'updated', 'posted', 'modified', 'last', 'on', 'at', 'am', 'pm', 'gmt', 'utc', 'est', 'edt', 'et', 'pst', 'pdt', 'ist',
    'bst', 'cet', 'min', 'mins', 'minute', 'minutes', 'hour', 'hours', 'ago', 'read', 'reading', 'time', 'first', 'created', 'date',
    'day', 'days', 'week', 'weeks', 'today', 'yesterday', 'by', 'edited', 'a', 'm', 'p', 'the', 'and', 'of', 'views',
  ],
};
