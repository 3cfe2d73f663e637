import type { LanguagePack } from './pack';
import { en } from './packs/en';

/** What the reader script carries itself: outlets everywhere use English for their furniture. Others are brought where a page needs them. */
export const AT_HAND: readonly LanguagePack[] = [en];
