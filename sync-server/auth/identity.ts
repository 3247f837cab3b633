/** Who speaks: a person, on a device. What they may see and do follows from their documents, asked each time. */
export interface Identity {
	readonly person: string;
	readonly device: string;
}

/** Undefined for whoever has no valid credential; why not is nobody's business. */
export type Authenticate = (request: Request) => Promise<Identity | undefined>;
