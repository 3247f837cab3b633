import { gathered, type Pushed } from '#core/notices/pushed.ts';
import type { Subscription } from './subscriptions.ts';
import type { Claimed } from './waiting.ts';

/** What one phone is sent at once. */
export interface Letter {
	readonly to: Subscription;
	readonly messages: readonly Claimed[];
	readonly body: string;
	readonly isUrgent: boolean;
}

const isUrgent = ({ body }: Claimed): boolean => {
	const { kind } = JSON.parse(body) as Pushed;
	return kind === 'on-call' || kind === 'unsafe';
};

const letterOf = (to: Subscription, messages: readonly Claimed[]): Letter => ({
	...{ to, messages, isUrgent: messages.some(isUrgent) },
	body:
		messages.length === 1
			? (messages[0]?.body ?? '')
			: JSON.stringify(gathered(messages.map(({ body }) => JSON.parse(body) as Pushed)))
});

/** What is urgent comes by itself; of all else that is due at once a phone is sent one message, not many. */
export const lettersOf = (ready: readonly { message: Claimed; to: Subscription | undefined }[]): Letter[] => {
	const byDevice = new Map<string, { to: Subscription; messages: Claimed[] }>();
	const alone: Letter[] = [];
	for (const { message, to } of ready) {
		if (!to) continue;
		if (isUrgent(message)) alone.push(letterOf(to, [message]));
		else byDevice.set(to.device, { to, messages: [...(byDevice.get(to.device)?.messages ?? []), message] });
	}
	return [...alone, ...[...byDevice.values()].map(({ to, messages }) => letterOf(to, messages))];
};
