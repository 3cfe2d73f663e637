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

/** Three dots: there is more to it. */
export const MoreIcon = () => (
  <Icon>
    <path d="M4.8 10h.01M10 10h.01M15.2 10h.01" stroke-width="2.2" />
  </Icon>
);

/** Down to the place in the story. */
export const DownIcon = () => (
  <Icon>
    <path d="M10 4v11.5M5.8 11.4L10 15.6l4.2-4.2" />
  </Icon>
);

/** Up, to the one before. */
export const UpIcon = () => (
  <Icon>
    <path d="M10 16V4.5M5.8 8.6L10 4.4l4.2 4.2" />
  </Icon>
);

/** Lines of a list. */
export const ContentsIcon = () => (
  <Icon>
    <path d="M7.5 5.5h9M7.5 10h9M7.5 14.5h9" />
    <path d="M3.5 5.5h.6M3.5 10h.6M3.5 14.5h.6" />
  </Icon>
);

/** A looking glass. */
export const FindIcon = () => (
  <Icon>
    <circle cx="8.6" cy="8.6" r="4.9" />
    <path d="M12.3 12.3l4.2 4.2" />
  </Icon>
);

/** An arrow out of a tray. */
export const TakeAwayIcon = () => (
  <Icon>
    <path d="M10 12.5V3.2M6.4 6.6L10 3l3.6 3.6M3.8 10.8v5.4h12.4v-5.4" />
  </Icon>
);

/** A loudspeaker. */
export const ListenIcon = () => (
  <Icon>
    <path d="M3 8v4h2.6L9.5 15.2V4.8L5.6 8Z" />
    <path d="M12.3 7.6a3.4 3.4 0 0 1 0 4.8M14.6 5.2a6.8 6.8 0 0 1 0 9.6" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M6.5 4.2v11.6l9-5.8Z" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M7 4.5v11M13 4.5v11" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M5.5 5v10l7-5ZM14.8 5v10" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="M14.5 5v10l-7-5ZM5.2 5v10" />
  </Icon>
);
