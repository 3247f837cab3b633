/** A label before what belongs to it. A question has its own mark at the end: "What failed?:" is no writing. */
export const labelled = (label: string): string => (/[?!:.…]$/.test(label) ? label : `${label}:`);
