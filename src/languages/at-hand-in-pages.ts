import { enPage } from './en-page';
import type { LanguagePack } from './pack';

/** What the reader script carries itself: outlets everywhere use English for their furniture. The rest of it, and others, are brought where a page needs them. */
export const AT_HAND: readonly LanguagePack[] = [{ ...enPage, part: true }];
