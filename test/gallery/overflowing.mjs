// Text that does not fit: what sticks out of the window, of its control, or of the box that cuts it off.

/** What may be cut: a name with its dots, a preview of two lines, what scrolls, what is only read out. */
const MAY = '.bar-name, .removal-text, .table, pre, math, .said, .rail, mark, [data-may-overflow]';

/**
 * @param stage see stage.mjs; the state stands
 * @returns {Promise<string[]>} one line for each
 */
export const overflowing = ({ page }) =>
  page.evaluate((may) => {
    const root = document.querySelector('lede-reader')?.shadowRoot ?? document;
    const found = [];
    const range = document.createRange();
    for (const element of root.querySelectorAll('body *, dialog *')) {
      if (element.closest(may) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const text = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
      if (!text.length) continue;
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      const control = element.closest('button, .chip span, .switch, a, label') ?? element;
      const box = control.getBoundingClientRect();
      const inline = getComputedStyle(control).display.startsWith('inline');
      const out = left < -1 || right > innerWidth + 1 || (!inline && (left < box.left - 1 || right > box.right + 1));
      if (out) found.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
    }
    return found;
  }, MAY);
