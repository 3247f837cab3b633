import type { Asks, Told } from './server-process.ts';

export type Reply =
	| { kind: 'ready'; url: string }
	| { kind: 'answer'; id: number; answer: unknown }
	| { kind: 'problem'; id: number; problem: string };

type Answers = { [Name in Exclude<keyof Asks, 'usage'>]: (about: Asks[Name]) => Promise<Told[Name]> };

interface Question {
	id: number;
	name: keyof Asks;
	about: never;
}

const tell = (reply: Reply): void => void process.send?.(reply);

/** Runs until the parent lets go, and answers what it asks. */
export const answerParent = (url: string, answers: Answers): void => {
	const usage = async (): Promise<Told['usage']> => {
		const { user, system } = process.cpuUsage();
		return { rss: process.memoryUsage.rss(), processor: (user + system) / 1_000 };
	};
	const all = { ...answers, usage };
	process.on('message', ({ id, name, about }: Question) => {
		all[name](about).then(
			(answer) => tell({ kind: 'answer', id, answer }),
			(error: unknown) => tell({ kind: 'problem', id, problem: String(error) })
		);
	});
	process.on('disconnect', () => process.exit(0));
	tell({ kind: 'ready', url });
};
