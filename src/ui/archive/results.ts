/** How many results a search lists at first, and how many more at a time. */
export const PAGE = 50;
