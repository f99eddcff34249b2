/** It is asked or imagined, not said to be so. */
export const imagined =
  /\b(if|in case|what happens|what would|would (it|that|this)|could (it|that|this)|how (do|does|can|would|are) (you|i|we)|suppose|hypothetical\w*|in theory)\b/i

/** It is over. */
export const over =
  /\b((works?|working|up|running|online|back|fine|normal|ok) (again|now)|(is|are|was) (over|back)(?! ?[\d€$£])|(has|have|was|were|been) (been )?(resolved|restored|fixed|repaired|solved)|no longer (down|broken))\b/i
