import type { ComponentChildren, RefObject } from 'preact';
import type { Strings } from '../i18n/strings';
import { CloseIcon, OverPageIcon } from './icons';
import { Switch } from './Switch';
import { progressOf, useScrolled } from './use-scrolled';

/** The switch "Auto-clean this site", as the bar shows it. */
export interface AutoClean {
  on: boolean;
  /** Registrable domain. */
  site: string;
  set(on: boolean): void;
}

export interface BarProps {
  /** The outlet's name, or the address's host. */
  site: string;
  strings: Strings;
  /** Its room is kept while it is not known yet whether the page has a site. */
  autoClean?: AutoClean | 'coming';
  onOpenOverPage?: () => void;
  onClose?: () => void;
  /** What tells how far the story is read. */
  children?: ComponentChildren;
  /** The panels with their buttons. */
  panel?: ComponentChildren;
  /** A row of its own below. */
  under?: ComponentChildren;
  hidden?: boolean;
}

/** The bar at the top: site and minutes, what can be done, and the switch for the site. */
export function Bar({ site, strings, autoClean, onOpenOverPage, onClose, children, panel, under, hidden = false }: BarProps) {
  return (
    <header class={hidden ? 'bar away' : 'bar'}>
      <div class="bar-site">
        <bdi class="bar-name" title={site}>
          {site}
        </bdi>
        {children}
      </div>
      <div class="bar-acts">
        {panel}
        {onOpenOverPage && (
          <button
            type="button"
            class="act"
            aria-label={strings.t('openOverPage')}
            title={strings.t('openOverPage')}
            onClick={onOpenOverPage}
          >
            <OverPageIcon />
          </button>
        )}
        {onClose && (
          <button type="button" class="act" aria-label={strings.t('close')} title={strings.t('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </div>
      {autoClean === 'coming' && (
        <span class="switch coming" aria-hidden="true">
          <span class="switch-label">{strings.t('autoCleanSite')}</span>
          <span class="switch-track" />
        </span>
      )}
      {autoClean && autoClean !== 'coming' && (
        <Switch
          label={strings.t('autoCleanSite')}
          title={strings.t('autoCleanHint', autoClean.site)}
          on={autoClean.on}
          set={autoClean.set}
        />
      )}
      {under}
    </header>
  );
}

/** The bar is there on this much of the beginning, in CSS pixels. */
const BEGINNING = 96;

export interface StoryBarProps extends Omit<BarProps, 'children' | 'hidden'> {
  scroller: RefObject<HTMLElement | null>;
  /** Reading time of the whole, in minutes. */
  minutes: number;
  /** Does the bar go away while reading down, and return on the way up? */
  goesAway: boolean;
}

/** The bar over a story, with the minutes left and the hairline of progress. Only this follows the scrolling. */
export function StoryBar({ scroller, minutes, goesAway, ...bar }: StoryBarProps) {
  const scrolled = useScrolled(scroller);
  const done = progressOf(scrolled);
  const left = Math.ceil(minutes * (1 - done));
  // At the end the whole is told again, not "0 minutes left".
  const reading = done > 0.02 && left > 0;
  return (
    <Bar {...bar} hidden={goesAway && scrolled.down && scrolled.top > BEGINNING}>
      <span class="bar-minutes">{reading ? bar.strings.n('minutesLeft', left) : bar.strings.n('minutes', minutes)}</span>
      <span class="progress" aria-hidden="true" style={{ transform: `scaleX(${done})` }} />
    </Bar>
  );
}
