/** What the popup asks for; popup.css asks for the same. */
const ASKED = { wide: 780, high: 600 };

/**
 * Tell the style sheet how much of the popup can be seen, where that is less than it asks for: enlarged text leaves less room.
 * The reader is not to follow the window by itself: a browser that fits a popup to its content lays it out in the least window
 * there is each time anything moves, and then in the right one, and a long story takes a second for that.
 */
export function fitReader(): void {
  const { style } = document.documentElement;
  const follow = () => {
    for (const [name, seen, asked] of [
      ['--wide', innerWidth, ASKED.wide],
      ['--high', innerHeight, ASKED.high],
    ] as const) {
      if (seen < asked) style.setProperty(name, `${seen}px`);
      else style.removeProperty(name);
    }
  };
  addEventListener('resize', follow);
  follow();
}
