import { join } from 'node:path';

/** Where photos and voice notes lie, each under the hash of what is in it. */
export const blobsFolder = (data: string): string => join(data, 'blobs');
