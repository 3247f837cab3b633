import type { WorkPlant } from './work-plant.ts';

/** A store with a seal of which the book says nothing is left, and a belt of which five are. */
export const fillStore = ({
	app,
	ids: { site, people }
}: WorkPlant): Promise<{ seal: string; belt: string }> =>
	app.own.run(async ({ act }) => {
		const keeper = { type: 'person', id: people.supervisor };
		const store = (await act('store.create', { site, code: 'ST1', name: 'Spare-part store', keeper }))('st');
		const part = async (code: string, name: string, bin: string, counted: number) => {
			const home = (await act('bin.create', { site, store, code: bin }))('b');
			const made = (await act('part.create', { site, code, name, unit: 'pc', homes: { [store]: home } }))(
				'pt'
			);
			await act('stock.count', { part: made, bin: home, counted });
			return made;
		};
		return {
			seal: await part('SE-77', 'Shaft seal', 'A-01', 0),
			belt: await part('BE-12', 'Toothed belt', 'A-02', 5)
		};
	});
