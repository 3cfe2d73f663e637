import type { Strings } from '../../i18n/strings';
import type { KeyFact } from '../../keyfacts/key-fact';
import { glanceOf } from './glance';
import { KIND_NAMES } from './kind-names';

export interface GlanceProps {
  facts: readonly KeyFact[];
  strings: Strings;
  onJump(fact: number): void;
}

/** Who, when, where, how much and who said it: words of the key facts, each going to its sentence. */
export function Glance({ facts, strings, onJump }: GlanceProps) {
  const rows = glanceOf(facts);
  if (!rows.length) return null;
  return (
    <dl class="glance">
      {rows.map(({ kind, answers }) => (
        <div key={kind}>
          <dt>
            <bdi lang={strings.language}>{strings.t(KIND_NAMES[kind])}</bdi>
          </dt>
          {answers.map(({ text, fact, value }) => (
            <dd key={text}>
              <button type="button" onClick={() => onJump(fact)}>
                {value ? <time dateTime={value}>{text}</time> : <bdi>{text}</bdi>}
              </button>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
