/** Deviations from the mean in standard deviations, at most 3: a trait that every sentence has tells nothing. */
export function rarity(values: number[]): number[] {
  const mean = values.reduce((a, b) => a + b, 0) / (values.length || 1);
  const deviation = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length || 1));
  return values.map((v) => (deviation > 1e-6 ? Math.max(-3, Math.min(3, (v - mean) / deviation)) : 0));
}
