/** One plan for each week of a site, under an id everybody can tell: whoever fixes it first has fixed it. */
export const weekId = (site: string, monday: string) => `week.${site}.${monday}`;
