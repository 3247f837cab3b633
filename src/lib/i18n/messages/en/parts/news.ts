export const news = {
	title: 'What is new',
	/** The newest first. */
	notes: [
		'A job can be done again with one tap.',
		'Jobs can be watched, and can wait for one another.',
		'A round is one job at many machines, in the order in which one walks.',
		'The plan of a week is fixed when it begins, and how much of it was done is told.',
		'Machines have spare parts, manuals, permits and fields of your own on their page.',
		'One search over machines, jobs, parts and people.',
		'Lists come in from CSV files, and everything can be taken out.',
		'What needs attention stands on one page: unsent work, refused acts, jobs done twice.'
	]
};
