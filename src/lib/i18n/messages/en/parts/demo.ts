/** At a plant that is made up. */
export const demo = {
	mark: 'Demo plant: nothing here is real.',
	change: 'Change over'
};
