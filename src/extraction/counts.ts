/** Sums over ranges of a list that changes: both asking and changing take the logarithm of its length (a Fenwick tree). */
export class Counts {
  readonly #tree: Float64Array;

  constructor(length: number) {
    this.#tree = new Float64Array(length + 1);
  }

  add(index: number, by: number): void {
    for (let i = index + 1; i < this.#tree.length; i += i & -i) this.#tree[i]! += by;
  }

  /** The sum from one index up to, not including, another. */
  between(first: number, end: number): number {
    return first < end ? this.#before(end) - this.#before(first) : 0;
  }

  #before(end: number): number {
    let sum = 0;
    for (let i = Math.min(end, this.#tree.length - 1); i > 0; i -= i & -i) sum += this.#tree[i]!;
    return sum;
  }
}
