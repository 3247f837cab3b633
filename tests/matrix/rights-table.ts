import type { Role } from '#core/access/actor.ts';

export type Reach = 'all' | 'own' | 'reported' | 'rounds';

interface Row {
	readonly acts: string;
	readonly reach: Readonly<Partial<Record<Reach, string>>>;
}

const FLOOR = 'operator technician planner supervisor reliability permit-issuer admin';
const CREW = 'technician planner supervisor reliability admin';
const OFFICE = 'planner supervisor reliability admin';

/**
 * Who may do what, written down once more and by hand: what the server allows is held against this, never against the
 * code that allows it. Whoever changes a right changes it here too, and means it.
 */
const ROWS: readonly Row[] = [
	{
		acts: `person.create person.edit person.restoreOther person.leave person.revoke person.restore person.anonymise
			device.enrol device.edit device.restoreOther policy.edit policy.restoreOther
			skill.create skill.edit skill.archive skill.restoreOther
			shift.create shift.edit shift.archive shift.restoreOther`,
		reach: { all: 'admin' }
	},
	{
		acts: `device.revoke device.restore act.accept act.reject
			team.create team.edit team.archive team.restoreOther
			absence.create absence.edit absence.archive absence.restoreOther`,
		reach: { all: 'supervisor admin' }
	},
	// What the server tells its log of itself.
	{
		acts: `access.signIn access.signOut access.refuse access.setPassword access.setPin access.setBadge
			access.makeKey access.endKeys`,
		reach: {}
	},
	{
		acts: `asset.create asset.setState asset.bindTag work.assign work.verify work.close work.rework work.reopen
			work.edit work.restoreOther work.link work.split plan.openSlot`,
		reach: { all: CREW }
	},
	{
		acts: `asset.edit asset.move asset.restoreOther asset.setMeter asset.setManual asset.setIsolation asset.setFields
			asset.setPart
			asset.unbindTag asset.retire asset.restore asset.clone
			work.approve work.reject work.markDuplicate work.plan work.schedule work.cancel
			work.bringIn work.takeOut
			procedure.draft procedure.edit procedure.publish procedure.retire procedure.restoreOther
			plan.create plan.edit plan.archive plan.restoreOther plan.pause plan.resume plan.end plan.skipSlot`,
		reach: { all: OFFICE }
	},
	// Who may not see what things cost cannot change it.
	{ acts: 'asset.setCost asset.restoreCost', reach: { all: 'supervisor reliability admin' } },
	{ acts: 'work.request work.meToo', reach: { all: `requester storekeeper ${FLOOR}` } },
	{
		acts: `work.takeOver work.start work.pause work.answer work.bookTime work.sign work.setFailure
			work.complete work.sayUseful`,
		reach: { all: CREW, rounds: 'operator permit-issuer', own: 'contractor' }
	},
	{
		acts: 'work.handOver work.followUp work.repeat',
		reach: { all: CREW, rounds: 'operator permit-issuer' }
	},
	{
		acts: 'work.useParts',
		reach: { all: `storekeeper ${CREW}`, rounds: 'operator permit-issuer' }
	},
	{
		acts: 'work.comment',
		reach: { all: `storekeeper ${FLOOR}`, reported: 'requester', own: 'contractor' }
	},
	{
		acts: 'work.watch',
		reach: { all: `requester storekeeper ${FLOOR}`, own: 'contractor' }
	},
	{
		acts: 'work.addPhoto work.addVoice',
		reach: { all: FLOOR, reported: 'requester storekeeper', own: 'contractor' }
	},
	{
		acts: 'work.block work.unblock',
		reach: { all: `storekeeper permit-issuer ${CREW}`, rounds: 'operator', own: 'contractor' }
	},
	{
		acts: `work.permit work.isolate work.lock work.verifyIsolation work.unlock work.transferLock`,
		reach: { all: `permit-issuer ${CREW}`, rounds: 'operator', own: 'contractor' }
	},
	{ acts: 'reading.add', reach: { all: FLOOR, own: 'contractor' } },
	{
		acts: 'stock.issue stock.return stock.move stock.count stock.reserve stock.release',
		reach: { all: 'technician planner supervisor storekeeper reliability admin' }
	},
	{
		acts: `stock.receive stock.openCount stock.endCount stock.adjust
			store.create store.edit store.archive store.restoreOther
			bin.create bin.edit bin.archive bin.restoreOther`,
		reach: { all: 'storekeeper admin' }
	},
	{
		acts: 'downtime.start downtime.end downtime.claim downtime.code downtime.restoreOther',
		reach: { all: FLOOR }
	},
	{
		acts: 'downtime.agree',
		reach: { all: OFFICE, own: 'operator technician permit-issuer' }
	},
	{
		acts: 'part.create part.edit part.archive part.restoreOther',
		reach: { all: 'planner storekeeper reliability admin' }
	},
	{
		acts: 'order.create order.edit order.archive order.restoreOther',
		reach: { all: 'planner storekeeper admin' }
	},
	{
		acts: `code.create code.edit code.archive code.restoreOther
			assetClass.create assetClass.edit assetClass.archive assetClass.restoreOther`,
		reach: { all: 'reliability admin' }
	},
	{
		acts: 'calendar.create calendar.edit calendar.archive calendar.restoreOther',
		reach: { all: 'planner admin' }
	},
	{
		acts: 'window.create window.edit window.archive window.restoreOther week.fix',
		reach: { all: 'planner supervisor admin' }
	}
];

const wordsOf = (text = ''): string[] => text.split(/\s+/).filter((word) => word !== '');

const TABLE = new Map(ROWS.flatMap(({ acts, reach }) => wordsOf(acts).map((act) => [act, reach] as const)));

/** Undefined for an act that nobody has written down here. */
export const reachesOf = (act: string, role: Role): ReadonlySet<Reach> | undefined => {
	const row = TABLE.get(act);
	const reaches = row && (Object.keys(row) as Reach[]);
	return reaches && new Set(reaches.filter((reach) => wordsOf(row[reach]).includes(role)));
};
