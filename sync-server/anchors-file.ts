import { join } from 'node:path';

/** Beside the database: against a mistake. Against somebody who can write here it belongs on another disk. */
export const anchorsIn = (data: string): string => join(data, 'anchors.jsonl');
