/** How many results are asked for: more than anyone reads through. Beyond that a reader adds a word. */
export const RESULTS = 100;
