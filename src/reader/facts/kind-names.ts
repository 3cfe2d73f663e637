import type { MessageKey } from '../../i18n/strings';
import type { SpanKind } from '../../keyfacts/key-fact';

/** The name of each kind of answer in a key fact. */
export const KIND_NAMES: Record<SpanKind, MessageKey> = { who: 'who', when: 'when', where: 'where', number: 'howMuch', quote: 'whoSaid' };
