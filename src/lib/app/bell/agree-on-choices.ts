import type { Choices, SaidChoices } from '#core/notices/choices.ts';
import type { Marks } from './marks.ts';

/** This device and the server tell each other what somebody chose; without a network this device keeps what it heard. */
export const agreeOnChoices = async ({ choices }: Pick<Marks, 'choices'>, token: string): Promise<void> => {
	const { askChoices } = await import('#lib/session/telling-client.ts');
	const mine = choices.current;
	const answer = await askChoices(mine, token);
	const holds = answer.ok ? answer.value.said : undefined;
	// Somebody may have chosen again while it was asked.
	if (holds && choices.current === mine && (!mine || holds.at > mine.at)) await choices.keep(holds);
};

export const saidNow = (choices: Choices): SaidChoices => ({ at: new Date().toISOString(), choices });
