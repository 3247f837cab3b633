const FORM = /^[a-z]+_([A-Za-z0-9]{8,32})_([1-9]\d*)(?:_[1-9]\d*)?$/;

/** `<client>:<seq>`: the one id of an act. */
export const opId = (client: string, seq: number) => `${client}:${seq}`;

/** Ids of what an act creates follow from the act, so page and server give the same ones (S-1). */
export const idsOf =
	({ client, seq }: { client: string; seq: number }) =>
	(prefix: string, n = 0) =>
		`${prefix}_${client}_${seq}${n > 0 ? `_${n}` : ''}`;

/** The act that made the thing with this id, or undefined where the id was not derived from an act. */
export const creatorOf = (id: string): { client: string; seq: number; op: string } | undefined => {
	const [, client, seq] = FORM.exec(id) ?? [];
	return client && seq ? { client, seq: Number(seq), op: opId(client, Number(seq)) } : undefined;
};
