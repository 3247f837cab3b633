import { useToldActs } from '#lib/acts/told-acts.ts';

/** What is done to procedures. */
export const useProcedureActs = () => {
	const act = useToldActs(({ procedures }) => procedures);
	return (name: string, args: object, said: string) => act(`procedure.${name}`, args, said);
};
