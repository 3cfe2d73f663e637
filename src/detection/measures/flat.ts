/** A text on one line, with single spaces; most texts are that already, and then nothing is written anew. */
export const flat = (text: string): string => text.trim().replace(/\s\s+|[\n\t]/g, ' ');
