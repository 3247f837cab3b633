import type { Step } from '#core/model/plan.ts';
import { labelled } from '../../shown/labelled.ts';

/** What a job that comes of a step is called, as long as nobody says it better: "Filling pressure: 7 bar". */
export const raisedTitle = ({ instruction }: Pick<Step, 'instruction'>, answer: string): string => {
	const asked = instruction.replace(/\s+/g, ' ').trim();
	const room = Math.max(20, 200 - answer.length - 2);
	const short = asked.length > room ? `${asked.slice(0, room - 1)}…` : asked;
	return `${labelled(short)} ${answer}`.slice(0, 200);
};
