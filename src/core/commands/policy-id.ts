/** One policy for each site, under an id everybody can tell. */
export const policyId = (site: string) => `policy.${site}`;
