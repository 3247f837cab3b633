/** What plans are reckoned with: there a moment after the pages, which are drawn without it. */
export { PlanBook } from '#core/pm/book/plan-book.ts';
export { freeTimes } from '#core/pm/slots/free-times.ts';
export { mannedTimes, needOf } from '#core/pm/slots/manned-times.ts';
