/** What can be laid over a job's page. */
export type JobSheet = 'failure' | 'sign' | 'reject' | 'time';
