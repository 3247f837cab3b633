import { useToldActs } from '#lib/acts/told-acts.ts';

/** What is done to a machine. */
export const useMachineActs = () => {
	const act = useToldActs(({ managing }) => managing);
	const one = (name: string, args: object, said: string) => act(`asset.${name}`, args, said);
	const all = (list: readonly { name: string; args: object }[], said: string) =>
		act.all(
			list.map(({ name, args }) => ({ name: `asset.${name}`, args })),
			said
		);
	return Object.assign(one, { all });
};
