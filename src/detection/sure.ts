/** The confidence that auto-clean asks for: where detection says this much, at least 99 in 100 are stories (cross-validated by host). */
export const SURE = 0.85;
