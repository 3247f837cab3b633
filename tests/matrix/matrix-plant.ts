import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, type Grant, type Role } from '#core/access/actor.ts';
import type { Doc } from '#core/model/document.ts';
import type { OpenApp } from '#server/assemble.ts';
import { openApp } from '#server/open-app.ts';
import { Device } from '../contract/sync/device.ts';
import { docOf } from '../unit/core/plant.ts';
import { SAMPLES } from '../unit/core/samples.ts';

export const SITES = ['ham1', 'muc1'] as const;
export type Site = (typeof SITES)[number];

/** Who asks: with a role at the first site, or only in an area of it. */
export interface Subject {
	readonly role: Role;
	readonly isLimited: boolean;
	readonly id: string;
}

export const SUBJECTS: readonly Subject[] = ROLES.flatMap((role) => [
	{ role, isLimited: false, id: `${role}-everywhere` },
	{ role, isLimited: true, id: `${role}-in-area` }
]);

/** Jobs that differ in what they have to do with whoever asks. */
export const JOBS = ['plain', 'reported', 'given', 'round', 'outside'] as const;
export type Job = (typeof JOBS)[number];

export const jobId = (site: Site, job: Job, subject: Subject): string => `${site}.job.${job}.${subject.id}`;
export const docId = (site: Site, kind: string): string => `${site}.${kind}`;

/** What the samples call things, and what they are called at a site. */
const NAMED: Readonly<Record<string, string>> = {
	filler: 'machine',
	packing: 'area',
	seal: 'part',
	store: 'store',
	'bin-1': 'bin',
	'plan-1': 'plan',
	dt1: 'downtime',
	w1: 'work',
	proc: 'procedure',
	technician: 'person'
};

const movedTo = (site: Site, value: unknown): unknown => {
	if (typeof value === 'string') return Object.hasOwn(NAMED, value) ? docId(site, NAMED[value] ?? '') : value;
	if (Array.isArray(value)) return value.map((part) => movedTo(site, part));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, movedTo(site, part)]));
};

const at = (site: Site, doc: Doc, more: object = {}): Doc => {
	const moved = movedTo(site, doc) as Doc;
	const cost = ['assetCost', 'workCost', 'partCost', 'wage'].includes(doc.kind);
	return docOf({
		...moved,
		kind: doc.kind,
		id: docId(site, doc.kind),
		site,
		scopes: [`${cost ? 'confidential' : 'site'}:${site}`],
		...more
	});
};

const grantOf = ({ role, isLimited }: Subject): Grant => ({
	role,
	site: 'ham1',
	...(isLimited && { areas: [docId('ham1', 'area')] })
});

const personDoc = (id: string, site: Site, grants: Grant[], more: object = {}): Doc =>
	docOf({
		id,
		kind: 'person',
		site,
		scopes: [`site:${site}`, `person:${id}`],
		name: id,
		code: id,
		state: 'active',
		grants,
		...more
	});

const OTHER_WORDS = {
	alsoWrote: {
		name: { 'TABLET00:2': { value: 'Other', at: '2026-03-23T07:00:00.000Z', by: 'somebody' } }
	}
};

const jobsOf = (site: Site, subject: Subject, work: Doc): Doc[] =>
	JOBS.map((job) =>
		at(site, work, {
			id: jobId(site, job, subject),
			code: jobId(site, job, subject).slice(0, 60),
			assignees: job === 'given' ? [subject.id] : ['somebody'],
			scopes: [`site:${site}`, ...(job === 'given' ? [`person:${subject.id}`] : [])],
			createdBy: job === 'reported' ? subject.id : 'somebody',
			workKind: job === 'round' ? 'round' : 'repair',
			// A job that comes through several areas belongs to each of them: that is tried elsewhere.
			stops: undefined,
			assetId: job === 'outside' ? docId(site, 'vehicle') : docId(site, 'machine')
		})
	);

const docsAt = (site: Site): Doc[] => {
	const docs = SAMPLES.filter(({ kind }) => kind !== 'site' && kind !== 'person').map((doc) =>
		at(site, doc, {
			...(doc.kind === 'area' && { parentId: site }),
			// Beside the area, not in it.
			...(doc.kind === 'vehicle' && { parentId: site, code: 'OUT-1', tags: [] }),
			...(doc.kind === 'assetCost' && { id: `cost.${docId(site, 'machine')}` }),
			...(doc.kind === 'machine' && { tags: [`tag-${site}`] }),
			// One that opens a job at each of its machines.
			...(doc.kind === 'plan' && { round: undefined }),
			...(doc.kind === 'device' && { prefix: site === 'ham1' ? 'H1' : 'M1' })
		})
	);
	const bin = SAMPLES.find(({ kind }) => kind === 'bin');
	const plant = SAMPLES.find(({ kind }) => kind === 'site');
	return [
		...(plant ? [at(site, plant, { id: site, parentId: undefined })] : []),
		...docs,
		...(bin ? [at(site, bin, { id: docId(site, 'shelf'), code: 'A-02' })] : []),
		personDoc(docId(site, 'person'), site, [{ role: 'technician', site }], OTHER_WORDS),
		personDoc(`${site}.boss`, site, [{ role: 'admin', site }]),
		personDoc(`${site}.gone`, site, [{ role: 'technician', site }], { state: 'revoked' }),
		docOf({
			id: `${site}.phone`,
			kind: 'device',
			site,
			scopes: [`site:${site}`],
			name: 'Phone',
			prefix: `${site === 'ham1' ? 'H' : 'M'}2`,
			state: 'active',
			use: 'shared'
		})
	];
};

const seedDocs = (subjects: readonly Subject[]): Doc[] => {
	const work = SAMPLES.find(({ kind }) => kind === 'work');
	if (!work) throw new Error('There is no sample of a job');
	return [
		...SITES.flatMap(docsAt),
		...subjects.map((one) => personDoc(one.id, 'ham1', [grantOf(one)])),
		...subjects.flatMap((one) => SITES.flatMap((site) => jobsOf(site, one, work)))
	];
};

export interface MatrixPlant {
	readonly app: OpenApp;
	/** A device of this person at the first site, that has said hello. */
	readonly deviceOf: (person: string, device?: string) => Promise<Device>;
	/** Everything as it was, whatever was done meanwhile. */
	readonly mend: () => Promise<void>;
	readonly remove: () => Promise<void>;
}

/** A real server in this process with two sites, one of everything at each, and somebody for every role. */
export const openMatrixPlant = async (subjects: readonly Subject[] = SUBJECTS): Promise<MatrixPlant> => {
	const data = mkdtempSync(join(tmpdir(), 'millwright-matrix-'));
	const opening = await openApp({
		data,
		durable: false,
		version: 'matrix',
		passwordCost: { logN: 4, r: 8, p: 1 },
		pinRounds: 10,
		site: () => new Response(null, { status: 404 }),
		contentSecurityPolicy: ''
	});
	if (!opening.ok) throw new Error(opening.problem);
	const { app } = opening;
	const docs = seedDocs(subjects);
	const mend = (): Promise<void> =>
		app.store.write(async (tx) => {
			const changed: Doc[] = [];
			for (const doc of docs) {
				const now = await tx.get(doc.id);
				if (now === undefined || now.rev !== revs.get(doc.id))
					changed.push({ ...doc, rev: (now?.rev ?? 0) + 1 });
			}
			await tx.put(changed);
			for (const { id, rev } of changed) revs.set(id, rev);
		});
	const revs = new Map<string, number>();
	await mend();
	let clients = 0;
	return {
		app,
		mend,
		deviceOf: async (person, device = 'ham1.phone') => {
			clients += 1;
			const token = await app.credentials.mint({ person, device }, new Date());
			const client = `MATRIX${String(clients).padStart(4, '0')}`;
			const made = new Device(app.fetch, { token, client, person, device });
			await made.hello();
			return made;
		},
		remove: async () => {
			await app.close();
			rmSync(data, { recursive: true, force: true });
		}
	};
};
