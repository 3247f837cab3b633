import { useToldActs } from '#lib/acts/told-acts.ts';

/** What is done to a machine. */
export const useMachineActs = () => {
	const act = useToldActs(({ managing }) => managing);
	return (name: string, args: object, said: string) => act(`asset.${name}`, args, said);
};
