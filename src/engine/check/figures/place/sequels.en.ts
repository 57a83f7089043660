/** English that `sequels.ts` reads by. */

// Matches "2024", "ago" and "today", not "20245".
export const TIMES =
  /\b(?:(?:19|20)\d\d|before last|ago|earlier|before|previous|prior|last|this|next|today|now|currently)\b/g;
