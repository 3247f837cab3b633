/** People by days. */
export const week = {
	before: 'Week before',
	after: 'Next week',
	day: 'Day',
	who: 'Who',
	windows: 'When machines can be had',
	caption: 'Who does what on which day',
	aMachine: 'A machine',
	nobody: 'Nobody to plan with yet',
	nobodyWhat:
		'Everybody who is in a team stands here, with the hours their shift leaves. Put people into teams under Administration.',
	ready: 'Ready, on no day yet',
	noneReady: 'Nothing is ready that is on no day: plan and estimate jobs, then they stand here.',
	notThere: 'not there',
	noEstimate: 'no estimate',
	openJob: 'Open the job',
	choose: 'Choose',
	mayNot: 'You can look at the week; planning it is for planners and supervisors.',
	place: 'Plan it there',
	takeOut: 'Take it off the week',
	said: 'Planned',
	title: (n: string, day: string) => `Week ${n}, from ${day}`,
	hours: (planned: string, there: string) => `${planned} of ${there} h`,
	hoursUnknown: 'Hours not known',
	hoursOnly: (planned: string) => `${planned} h`,
	window: (machine: string, what: string, from: string, to: string) => `${machine}: ${what}, ${from} – ${to}`,
	windowTypes: { free: 'free', running: 'runs', shutdown: 'shut down', cleaning: 'cleaning' },
	fixing: {
		title: 'The fixed plan of this week',
		since: (when: string, jobs: string) => `Fixed since ${when}, jobs in it: ${jobs}.`,
		by: (name: string) => `By ${name}.`,
		byItself: 'By itself, as your site’s rules say.',
		unchanged: 'Nothing was changed since',
		added: (count: string) => `Since then added: ${count}`,
		moved: (count: string) => `moved: ${count}`,
		given: (count: string) => `given to others: ${count}`,
		out: (count: string) => `taken out: ${count}`,
		outTitle: 'Taken out since the week was fixed',
		outOne: (title: string) => `Taken out: ${title}`,
		will: (when: string) =>
			`Not fixed yet. What stands here then is written down: ${when}. The week is measured by it.`,
		never: 'What was planned for this week was never fixed, so it cannot be told how much of it was done.',
		became: 'What became of the plan',
		fix: 'Fix the week now',
		said: 'The week is fixed',
		notKept: 'This could not be kept. Nothing is lost; try again in a moment.',
		tooLate: 'Too late to take back: it is sent already.',
		marks: {
			added: 'New',
			given: 'Other person',
			moved: (day: string) => `Was ${day}`
		}
	},
	conflicts: {
		away: 'Not at work that day',
		skill: 'Lacks a skill',
		over: 'More than their hours',
		runs: 'The machine runs then'
	}
};
