import type { PublicationDate } from '../model.ts';

/** By its place here a precision is kept in the bytes of an archive; the order must never change. */
export const PRECISIONS: readonly PublicationDate['precision'][] = ['day', 'month', 'year'];
