import type { Job } from '../job/job.svelte.ts';

/** What is done at the gates of one job. Each is an act with Undo; true once it is on disk. */
export const gateDeeds = (job: Job) => {
	const { id } = job;
	const done = async (name: string, args: object, said: string): Promise<boolean> =>
		(await job.acts.do(name, { id, ...args }, () => said)) !== undefined;
	return {
		permit: (args: object, said: string) => done('permit', args, said),
		takePoints: async (points: readonly { asset: string; point: string }[], said: string) => {
			for (const { asset, point } of points)
				if (!(await done('isolate', { asset, point }, said))) return false;
			return true;
		},
		addPoint: (args: { device: string; energy: string; location?: string }, said: string) =>
			done('isolate', args, said),
		lock: (isolation: string, number: string, said: string) => done('lock', { isolation, number }, said),
		tried: (args: { isolation: string; how?: string; tags: string[] }, said: string) =>
			done('verifyIsolation', args, said),
		unlock: (args: { isolation: string; lock: string; tag?: string }, said: string) =>
			done('unlock', args, said),
		hand: (isolation: string, lock: string, to: string, said: string) =>
			done('transferLock', { isolation, lock, to }, said)
	};
};
export type GateDeeds = ReturnType<typeof gateDeeds>;
