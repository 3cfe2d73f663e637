import { useId, useState } from 'preact/hooks';
import type { MessageKey, Strings } from '../../i18n/strings';
import type { KeyFact } from '../../keyfacts/key-fact';
import { DownIcon, MoreIcon } from '../icons';
import { Sentence } from '../Sentence';
import { BY_HAND } from './shown-facts';

export interface FactRowProps {
  fact: KeyFact;
  number: number;
  strings: Strings;
  /** None where it has no mark in the story. */
  onJump?: () => void;
  onUnmark(): void;
}

/** Why a sentence was chosen, in plain words; other reasons are said by these. */
const WHY: Record<string, MessageKey> = {
  position: 'whyPosition',
  centrality: 'whyCentral',
  'title-overlap': 'whyHeadline',
  'dek-overlap': 'whyEditors',
  'told-elsewhere': 'whyEditors',
  'opening-trust': 'whyPosition',
  [BY_HAND]: 'whyByHand',
};

/** A key fact: a button that goes to its sentence, and one that tells why it was chosen and takes its mark away. */
export function FactRow({ fact, number, strings, onJump, onUnmark }: FactRowProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const inside = (
    <>
      <span class="fact-number" aria-hidden="true">
        {number}
      </span>
      <span class="fact-sentence">
        <Sentence fact={fact} />
      </span>
      {onJump && <DownIcon />}
    </>
  );
  const why = [...new Set(fact.reasons.flatMap((reason) => WHY[reason] ?? []))];
  return (
    <li>
      <div class="fact-row">
        {onJump ? (
          <button type="button" class="fact" title={strings.t('goToSentence')} onClick={onJump}>
            {inside}
          </button>
        ) : (
          <div class="fact">{inside}</div>
        )}
        <button
          type="button"
          class="fact-more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={strings.t('factWhy')}
          title={strings.t('factWhy')}
          onClick={() => setOpen(!open)}
        >
          <MoreIcon />
        </button>
      </div>
      <div class="fact-why" id={id} hidden={!open} lang={strings.language} dir={strings.dir}>
        <p>{why.map((key) => strings.t(key)).join(' · ')}</p>
        <button type="button" class="quiet-button" onClick={onUnmark}>
          {strings.t('unmark')}
        </button>
      </div>
    </li>
  );
}
