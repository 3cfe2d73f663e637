import type { ComponentChildren } from 'preact';

/** Line drawings for buttons; the button itself carries the name. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A large and a small letter. */
export const TextIcon = () => (
  <Icon>
    <path d="M2.2 15 6.6 4.6 11 15M3.8 11.4h5.6" />
    <path d="M12.2 15l2.7-6.4 2.7 6.4M13.2 12.8h3.4" />
  </Icon>
);

/** Four corners of a page. */
export const OverPageIcon = () => (
  <Icon>
    <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
  </Icon>
);

/** Down to the place in the story. */
export const DownIcon = () => (
  <Icon>
    <path d="M10 4v11.5M5.8 11.4L10 15.6l4.2-4.2" />
  </Icon>
);
