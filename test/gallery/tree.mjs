// The accessibility tree as a screen reader gets it, printed as an outline.

/** Boxes without a meaning of their own, and the letters within a text. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'ListMarker', 'Abbr']);
const STATES = {
  expanded: ['collapsed', 'expanded'],
  checked: ['off', 'on'],
  pressed: ['not pressed', 'pressed'],
  focused: [undefined, 'focused'],
  busy: [undefined, 'busy'],
};

/**
 * @param {{ page: import('playwright-core').Page }} stage
 * @returns {Promise<{ depth: number, role: string, name: string, level?: number, states: string[] }[]>} top to bottom
 */
export async function treeOf({ page }) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth, above) => {
    const role = node.role?.value ?? 'none';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const shown = !node.ignored && !SILENT.has(role) && !(role === 'StaticText' && above.includes(name));
    if (shown) {
      const of = (property) => node.properties?.find(({ name: key }) => key === property)?.value.value;
      const states = Object.entries(STATES).flatMap(([key, words]) => {
        const value = of(key);
        return value === undefined ? [] : (words[Number(value === true || value === 'true')] ?? []);
      });
      if (of('live')) states.push(`live ${of('live')}`);
      lines.push({ depth, role, name, level: role === 'heading' ? of('level') : undefined, states });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, shown ? depth + 1 : depth, shown && name ? name : above);
    }
  };
  if (nodes.length) walk(nodes[0], 0, '');
  return lines;
}

/** One line of it. */
export const lineOf = ({ role, name, level, states }) =>
  [role === 'StaticText' ? 'text' : role, level, name && `“${name}”`, states.length && `(${states.join(', ')})`].filter(Boolean).join(' ');

export const printed = (tree) => tree.map((node) => '  '.repeat(node.depth) + lineOf(node)).join('\n');
