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
	conflicts: {
		away: 'Not at work that day',
		skill: 'Lacks a skill',
		over: 'More than their hours',
		runs: 'The machine runs then'
	}
};
