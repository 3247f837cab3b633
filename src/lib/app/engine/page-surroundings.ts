import { browserGround } from '#lib/replica/browser-ground.ts';
import type { Channel, Locks, Surroundings } from '#lib/replica/surroundings.ts';

/** A browser without locks visits the server from each tab: slower, never wrong. */
const withoutLocks: Locks = { request: (_name, _options, work) => work({}) };

export const locksOf = ({ locks }: Navigator): Locks =>
	// An insecure address has none, whatever the types say.
	(locks as LockManager | undefined)
		? { request: (name, options, work) => locks.request(name, options, work) }
		: withoutLocks;

const channelOf = (name: string): Channel => {
	const channel = new BroadcastChannel(name);
	return {
		post: (message) => channel.postMessage(message),
		listen: (hear) => {
			const onMessage = ({ data }: MessageEvent<unknown>) => hear(data);
			channel.addEventListener('message', onMessage);
			return () => channel.removeEventListener('message', onMessage);
		}
	};
};

/** The browser as the engine's world. `token` is this person's key at this moment, `place` where the replica lies. */
export const pageSurroundings = (token: () => string | undefined, place: IDBFactory): Surroundings => ({
	now: () => Date.now(),
	elapsed: () => performance.now(),
	random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
	after: (milliseconds, call) => {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
	fetch: (request) => {
		const key = token();
		if (key !== undefined) request.headers.set('Authorization', `Bearer ${key}`);
		return fetch(request);
	},
	origin: location.origin,
	locks: locksOf(navigator),
	channel: channelOf('millwright-engine'),
	ground: browserGround(place)
});
