import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Strings } from '../i18n/strings';
import type { Settings } from '../settings/fields';
import { TextIcon } from './icons';
import { ReadingSettings } from './ReadingSettings';

export interface TextPanelProps {
  settings: Settings;
  strings: Strings;
  onSettings(change: Partial<Settings>): void;
}

const NAME: MessageKey = 'textAndTheme';

/** The button "text and theme" with its panel. Esc, or a press outside, closes it and nothing else. */
export function TextPanel({ settings, strings, onSettings }: TextPanelProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const root = box.current?.getRootNode();
    // A press is heard in the root the panel lives in: outside a closed shadow root every target is the host.
    const pressed = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    root?.addEventListener('pointerdown', pressed);
    return () => root?.removeEventListener('pointerdown', pressed);
  }, [open]);
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const left = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    if (next && !box.current?.contains(next)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its button and panel let through
    <div class="panel-box" ref={box} onKeyDown={keyed} onFocusOut={left}>
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
          <ReadingSettings settings={settings} strings={strings} onSettings={onSettings} />
        </div>
      )}
    </div>
  );
}
