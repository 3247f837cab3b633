declare global {
	namespace App {
		interface Error {
			message: string;
			/** stale: a part of the app is neither on the device nor on the server any more. */
			kind: 'fault' | 'stale' | 'not-found';
		}
	}
}

export {};
