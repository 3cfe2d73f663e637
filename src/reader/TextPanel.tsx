import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey, Strings } from '../i18n/strings';
import type { Settings } from '../settings/fields';
import { TextIcon } from './icons';
import { ReadingSettings } from './ReadingSettings';

export interface TextPanelProps {
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
  open: boolean;
  setOpen(open: boolean): void;
  /** The button: it has the focus again when Esc closed the panel. */
  button: RefObject<HTMLButtonElement | null>;
}

const NAME: MessageKey = 'textAndTheme';

/** The button "text and theme" with its panel. A press outside closes it, or the focus going elsewhere. */
export function TextPanel({ settings, strings, onSettings, open, setOpen, button }: TextPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const root = box.current?.getRootNode();
    // A press is heard in the root the panel lives in: outside a closed shadow root every target is the host.
    const pressed = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    root?.addEventListener('pointerdown', pressed);
    return () => root?.removeEventListener('pointerdown', pressed);
  }, [open, setOpen]);
  const left = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    if (next && !box.current?.contains(next)) setOpen(false);
  };
  return (
    <div class="panel-box" ref={box} onFocusOut={left}>
      <button
        type="button"
        class="act"
        ref={button}
        aria-expanded={open}
        aria-controls="lede-text-panel"
        aria-label={strings.t(NAME)}
        title={strings.t(NAME)}
        onClick={() => setOpen(!open)}
      >
        <TextIcon />
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset around fieldsets would name every control twice
        <div class="panel" id="lede-text-panel" role="group" aria-label={strings.t(NAME)}>
          <ReadingSettings settings={settings} strings={strings} onSettings={onSettings} folded />
        </div>
      )}
    </div>
  );
}
