export interface SwitchProps {
  label: string;
  title?: string;
  on: boolean;
  set(on: boolean): void;
}

/** A named switch; it says itself whether it is on. */
export function Switch({ label, title, on, set }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} title={title} onClick={() => set(!on)}>
      <span class="switch-label">{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
