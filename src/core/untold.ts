/** The place in an address of the archive page that must not say what it shows. */
export const UNTOLD = 'private';
