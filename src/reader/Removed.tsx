import { useId, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import type { Kept } from './End';
import { reasonOf } from './reasons';
import { groupRemovals, type Listed } from './removals';

export interface RemovedProps {
  removals: readonly Listed[];
  /** Indices of those that are back in the story. */
  back: ReadonlySet<number>;
  onBack(indices: readonly number[], back: boolean): void;
  kept?: Kept;
  strings: Strings;
}

/** How many things were removed and of what kinds; the drawer lists each with its reason, puts it back, and keeps its kind on the site. */
export function Removed({ removals, back, onBack, kept, strings }: RemovedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const groups = groupRemovals(removals);
  const kinds = groups.map(({ name, removals: { length } }) => strings.n(name, length));
  const list = new Intl.ListFormat(strings.language, { type: 'unit', style: 'long' }).format(kinds);
  const all = removals.every(({ index }) => back.has(index));
  return (
    <section class="removed" aria-labelledby={id}>
      <h2 id={id}>
        <button type="button" class="removed-toggle" aria-expanded={open} aria-controls={`${id}drawer`} onClick={() => setOpen(!open)}>
          {strings.n('removedCount', removals.length)}
        </button>
      </h2>
      <p class="removed-kinds">{list}</p>
      {open && (
        <div class="drawer" id={`${id}drawer`}>
          <button
            type="button"
            class="quiet-button"
            onClick={() =>
              onBack(
                removals.map(({ index }) => index),
                !all,
              )
            }
          >
            {strings.t(all ? 'takeAllOut' : 'putAllBack')}
          </button>
          {groups.map((group) => (
            <section key={group.name} class="group">
              <h3>{strings.n(group.name, group.removals.length)}</h3>
              <ul>
                {group.removals.map((listed) => (
                  <Item key={listed.index} {...{ listed, onBack, kept, strings }} isBack={back.has(listed.index)} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}

interface ItemProps extends Pick<RemovedProps, 'onBack' | 'kept' | 'strings'> {
  listed: Listed;
  isBack: boolean;
}

/** One removed thing. Only what was put back can be kept for good: first one sees what it is. */
function Item({ listed: { index, removal }, isBack, onBack, kept, strings }: ItemProps) {
  const { text, why, kind } = removal;
  const isKept = kind !== undefined && kept?.kinds.includes(kind) === true;
  return (
    <li>
      <p class="removal-text" dir="auto">
        {text.replaceAll('\n', ' · ') || strings.t('noText')}
      </p>
      <p class="removal-why">{strings.t(reasonOf(why).words)}</p>
      <button type="button" class="quiet-button" aria-pressed={isBack} onClick={() => onBack([index], !isBack)}>
        {strings.t(isBack ? 'takeOut' : 'putBack')}
      </button>
      {kept && kind !== undefined && (isBack || isKept) && (
        <label class="check removal-keep">
          <input type="checkbox" checked={isKept} onChange={(event) => kept.set(kind, event.currentTarget.checked)} />
          <span>{strings.t('keepHere', kept.site)}</span>
        </label>
      )}
    </li>
  );
}
