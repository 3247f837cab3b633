import { expect, test } from 'vitest';
import { namesOf, partiesOf } from '#lib/features/work/backlog/parties.ts';
import { docOf, personOf } from '../core/plant.ts';

test('work is given to people and teams who are here, never to a shared device, a program or who is nobody any more', () => {
	const tablet = { ...personOf('tablet', []), account: 'device' };
	const program = { ...personOf('program', []), account: 'machine' };
	const nobody = { ...personOf('nobody', []), archived: true };
	const gone = { ...personOf('gone', []), state: 'left' };
	const team = docOf({ id: 'mechanics', kind: 'team', name: 'Mechanics', code: 'M', members: [] });
	const parties = partiesOf([[team], [personOf('ina', []), tablet, program, nobody, gone]]);
	expect(parties.filter(({ isHere }) => isHere).map(({ id }) => id)).toEqual(['mechanics', 'ina']);
});

test('what no person did bears the name of the program, not its id', () => {
	expect(namesOf([])['system']).toBe('Millwright');
});
