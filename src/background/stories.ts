import type { StoryRead } from '../messaging/protocol';

/** Stories of this visit stand in the session's storage under this, each with an id. */
export const STORY_KEY = 'story:';
/** So many are kept, and no longer ones than this, in letters of JSON. */
const MOST = 12;
const LONGEST = 6_000_000;

/** The keys of the oldest stories, so many that there is room for one more. */
export function forgottenStories(stored: Record<string, unknown>): string[] {
  const stories = Object.entries(stored).filter(([key]) => key.startsWith(STORY_KEY));
  const at = (value: unknown): number => Number((value as { at?: unknown } | null)?.at) || 0;
  return stories
    .sort(([, a], [, b]) => at(b) - at(a))
    .slice(MOST - 1)
    .map(([key]) => key);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !isList(value);

/**
 * A story as it came from a page, checked: its parts are what the reader takes them for. What they say is shown as text, and addresses
 * are checked where they are used.
 * @returns null where it cannot be shown
 */
export function checkedStory(payload: unknown): StoryRead | null {
  if (!isObject(payload) || (payload.state !== 'article' && payload.state !== 'unlikely')) return null;
  const { article, facts, minutes } = payload;
  if (!isObject(article) || !isList(facts) || typeof minutes !== 'number') return null;
  const { url, title, bylines, dir, body, text, completeness, removals } = article;
  const isArticle =
    [url, title, text].every(isText) &&
    /^https?:\/\//.test(url as string) &&
    (dir === 'ltr' || dir === 'rtl') &&
    isList(bylines) &&
    bylines.every(isText) &&
    isObject(completeness) &&
    isList(removals) &&
    removals.every(
      (removal) =>
        isObject(removal) && isText(removal.text) && isText(removal.why) && typeof removal.after === 'number' && isNode(removal.node),
    ) &&
    isObject(body) &&
    body.type === 'root' &&
    isList(body.children) &&
    body.children.every((child) => isNode(child));
  const areFacts = facts.every(
    (fact) =>
      isObject(fact) &&
      isText(fact.sentence) &&
      typeof fact.start === 'number' &&
      typeof fact.end === 'number' &&
      isList(fact.spans) &&
      isList(fact.reasons),
  );
  return isArticle && areFacts && JSON.stringify(payload).length <= LONGEST ? (payload as unknown as StoryRead) : null;
}

/** Nesting has a bound in what extraction makes; deeper is somebody else's. */
const DEEPEST = 200;

function isNode(node: unknown, depth = 0): boolean {
  if (!isObject(node) || depth > DEEPEST) return false;
  if (node.type === 'text') return isText(node.value);
  return (
    node.type === 'element' &&
    isText(node.tagName) &&
    isObject(node.properties) &&
    isList(node.children) &&
    node.children.every((child) => isNode(child, depth + 1))
  );
}

/** What a tab of a story can do by itself. */
export const checkedAct = (act: unknown): 'print' | 'page' | undefined => (act === 'print' || act === 'page' ? act : undefined);
