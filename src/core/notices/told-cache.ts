/** Where a page leaves the words of what is told while it is closed, and the service worker finds them. */
export const TOLD_CACHE = 'millwright-told';
export const TOLD_WORDS = '/told-words';
/** What the worker asks an open page to do. */
export const OPEN_TOLD = 'OPEN_TOLD';
