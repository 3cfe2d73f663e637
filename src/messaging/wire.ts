import type { Calls } from './protocol';

/** A call as it travels: plain JSON, named so that nobody else's message is mistaken for one. */
export interface Call<K extends keyof Calls = keyof Calls> {
  lede: K;
  args: Parameters<Calls[K]>;
}

/** An answer as it travels: a value, or the error that was thrown on the other side. */
export type Answer = { value: unknown } | { error: { name: string; message: string } };

/** A call, ready to be sent. */
export const callOf = <K extends keyof Calls>(name: K, args: Parameters<Calls[K]>): Call<K> => ({ lede: name, args });

/** Is this message a call of ours? Its arguments are still anybody's. */
export function isCall(message: unknown): message is Call {
  if (typeof message !== 'object' || message === null) return false;
  const { lede, args } = message as Record<string, unknown>;
  return typeof lede === 'string' && Array.isArray(args);
}

/** An error as plain data; anything that was thrown will do. */
export function errorAnswer(thrown: unknown): Answer {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { error: { name: error.name, message: error.message } };
}

/** The other side is not there: no script in that page, or it does not know this call. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** The value of an answer; an error that travelled is thrown again under its own name. */
export function valueIn(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) throw new NoAnswer('Nobody answered');
  const { error, value } = answer as { error?: { name?: unknown; message?: unknown }; value?: unknown };
  if (!error) return value;
  throw Object.assign(new Error(String(error.message)), { name: String(error.name) });
}
