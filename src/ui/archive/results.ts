/** How many items a list shows at first, and how many more at a time. */
export const PAGE = 50;
