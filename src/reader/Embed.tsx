import type { Element } from 'hast';
import type { ComponentChildren } from 'preact';
import type { Strings } from '../i18n/strings';
import { EMBED_NAMES } from './embed-names';

export interface EmbedProps {
  properties: Element['properties'];
  strings: Strings;
  children: ComponentChildren;
}

/** Something from elsewhere as a quiet card: what it is and from where, who says what, and a link. Nothing of it is loaded. */
export function Embed({ properties, strings, children }: EmbedProps) {
  const kind = String(properties.dataEmbed);
  const name = Object.hasOwn(EMBED_NAMES, kind) ? strings.t(EMBED_NAMES[kind]!) : '';
  return (
    <figure class="figure embed">
      <p class="embed-name" lang={strings.language} dir={strings.dir}>
        {name} · <bdi>{String(properties.dataFrom ?? '')}</bdi>
      </p>
      {children}
    </figure>
  );
}
