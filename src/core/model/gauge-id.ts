/** Where a meter stands lies under an id that follows from the meter. Apart from the schemas, so that screens stay light. */
export const gaugeId = (asset: string, meter: string) => `gauge.${asset}.${meter}`;
