/** What can be laid over a job's page. */
export type JobSheet =
	| 'failure'
	| 'failed'
	| 'sign'
	| 'reject'
	| 'time'
	| 'parts'
	| 'block'
	| 'stop'
	| 'takeOver'
	| 'handOver'
	| 'followUp'
	| 'split'
	| 'waitFor'
	| 'duplicate'
	| 'rework'
	| 'reopen'
	| 'cancel';
