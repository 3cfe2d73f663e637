import type { LanguagePack } from './pack';

/** The reader script carries none itself: they are brought where a page needs them. */
export const AT_HAND: readonly LanguagePack[] = [];
