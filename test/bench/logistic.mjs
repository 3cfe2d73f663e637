// Logistic regression with an L2 penalty, fitted by Newton's method: small, exact, no randomness.

const dot = (row, weights) => {
  let sum = weights[row.length];
  for (let i = 0; i < row.length; i++) sum += row[i] * weights[i];
  return sum;
};

/** Solves A x = b for a symmetric positive definite A (Cholesky), in place. */
function solve(A, b) {
  const n = b.length;
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) A[j][j] -= A[j][k] ** 2;
    A[j][j] = Math.sqrt(Math.max(A[j][j], 1e-12));
    for (let i = j + 1; i < n; i++) {
      for (let k = 0; k < j; k++) A[i][j] -= A[i][k] * A[j][k];
      A[i][j] /= A[j][j];
    }
  }
  const x = [...b];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= A[i][k] * x[k];
    x[i] /= A[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= A[k][i] * x[k];
    x[i] /= A[i][i];
  }
  return x;
}

/** Weights for rows of facts and answers 0 or 1; the last weight is the bias and is not penalised. */
export function fitLogistic(rows, answers, { l2 = 1, rounds = 25 } = {}) {
  const d = rows[0].length;
  const weights = new Array(d + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((w, i) => (i < d ? l2 * w : 0));
    const hessian = Array.from({ length: d + 1 }, (_, i) => {
      const line = new Float64Array(d + 1);
      line[i] = i < d ? l2 : 1e-6;
      return line;
    });
    rows.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = p - answers[n];
      const curve = Math.max(p * (1 - p), 1e-6);
      for (let i = 0; i <= d; i++) {
        const x = i < d ? row[i] : 1;
        if (!x) continue;
        gradient[i] += error * x;
        for (let j = 0; j <= i; j++) hessian[i][j] += curve * x * (j < d ? row[j] : 1);
      }
    });
    const step = solve(hessian, gradient);
    let largest = 0;
    for (let i = 0; i <= d; i++) {
      weights[i] -= step[i];
      largest = Math.max(largest, Math.abs(step[i]));
    }
    if (largest < 1e-6) break;
  }
  return weights;
}

export const score = dot;

/** The same with every column measured in its own standard deviations while learning, so that the penalty is fair; weights fit the raw columns. */
export function fitScaled(rows, answers, l2) {
  const columns = rows[0].map((_, c) => rows.map((row) => row[c]));
  const spread = columns.map((values) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
  });
  const scaled = rows.map((row) => row.map((v, c) => (spread[c] ? v / spread[c] : 0)));
  const weights = fitLogistic(scaled, answers, { l2 });
  spread.forEach((s, c) => {
    weights[c] = s ? weights[c] / s : 0;
  });
  return { weights, spread };
}
