/** The form of a BCP 47 language tag (RFC 5646, 2.1), by which slips are told. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** What a text of another form should have been, for people. */
export const EXPECTED_LANGUAGE = 'a BCP 47 language such as en or zh-Hant';
