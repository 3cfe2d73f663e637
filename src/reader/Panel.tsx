import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface PanelProps {
  /** For the id: one panel of each name. */
  name: string;
  label: string;
  icon: ComponentChildren;
  open: boolean;
  setOpen(open: boolean): void;
  children: ComponentChildren;
}

/** id of a panel: its button names it, so that the button can be found by it. */
export const panelId = (name: string): string => `lede-${name}-panel`;

/** A button of the bar with its panel. A press outside closes it, or the focus going elsewhere. */
export function Panel({ name, label, icon, open, setOpen, children }: PanelProps) {
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
        aria-expanded={open}
        aria-controls={panelId(name)}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </button>
      {/* It takes the focus from a press on its words or empty room: else the focus would go elsewhere, and the panel close. */}
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset around fieldsets would name every control twice
        <div class="panel" id={panelId(name)} role="group" aria-label={label} tabIndex={-1}>
          {children}
        </div>
      )}
    </div>
  );
}
