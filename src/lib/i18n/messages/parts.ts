import type { acts } from './en/parts/acts.ts';
import type { anonymise } from './en/parts/anonymise.ts';
import type { admin } from './en/parts/admin.ts';
import type { backlog } from './en/parts/backlog.ts';
import type { codes } from './en/parts/codes.ts';
import type { demo } from './en/parts/demo.ts';
import type { devices } from './en/parts/devices.ts';
import type { fleeting } from './en/parts/fleeting.ts';
import type { gates } from './en/parts/gates.ts';
import type { history } from './en/parts/history.ts';
import type { job } from './en/parts/job.ts';
import type { labels } from './en/parts/labels.ts';
import type { locked } from './en/parts/locked.ts';
import type { machine } from './en/parts/machine.ts';
import type { managing } from './en/parts/managing.ts';
import type { parked } from './en/parts/parked.ts';
import type { photos } from './en/parts/photos.ts';
import type { refusals } from './en/parts/refusals.ts';
import type { reporting } from './en/parts/reporting.ts';
import type { doing } from './en/parts/doing.ts';
import type { people } from './en/parts/people.ts';
import type { planForm } from './en/parts/planForm.ts';
import type { planRule } from './en/parts/planRule.ts';
import type { pm } from './en/parts/pm.ts';
import type { printing } from './en/parts/printing.ts';
import type { privacy } from './en/parts/privacy.ts';
import type { procedures } from './en/parts/procedures.ts';
import type { programs } from './en/parts/programs.ts';
import type { proof } from './en/parts/proof.ts';
import type { rules } from './en/parts/rules.ts';
import type { scan } from './en/parts/scan.ts';
import type { screens } from './en/parts/screens.ts';
import type { secrets } from './en/parts/secrets.ts';
import type { settings } from './en/parts/settings.ts';
import type { sent } from './en/parts/sent.ts';
import type { session } from './en/parts/session.ts';
import type { shared } from './en/parts/shared.ts';
import type { signing } from './en/parts/signing.ts';
import type { triage } from './en/parts/triage.ts';
import type { verdicts } from './en/parts/verdicts.ts';
import type { work } from './en/parts/work.ts';
import type { working } from './en/parts/working.ts';

/**
 * Words that only some pages need: a page brings them in its `load`, so that the first paint does not carry them all.
 * Each lies in `<language>/parts/<name>.ts` and exports its name.
 */
export interface Parts {
	acts: typeof acts;
	anonymise: typeof anonymise;
	admin: typeof admin;
	backlog: typeof backlog;
	codes: typeof codes;
	demo: typeof demo;
	devices: typeof devices;
	fleeting: typeof fleeting;
	gates: typeof gates;
	history: typeof history;
	job: typeof job;
	labels: typeof labels;
	locked: typeof locked;
	machine: typeof machine;
	managing: typeof managing;
	parked: typeof parked;
	photos: typeof photos;
	refusals: typeof refusals;
	reporting: typeof reporting;
	doing: typeof doing;
	people: typeof people;
	planForm: typeof planForm;
	planRule: typeof planRule;
	pm: typeof pm;
	printing: typeof printing;
	privacy: typeof privacy;
	procedures: typeof procedures;
	programs: typeof programs;
	proof: typeof proof;
	rules: typeof rules;
	scan: typeof scan;
	screens: typeof screens;
	secrets: typeof secrets;
	settings: typeof settings;
	sent: typeof sent;
	session: typeof session;
	shared: typeof shared;
	signing: typeof signing;
	triage: typeof triage;
	verdicts: typeof verdicts;
	work: typeof work;
	working: typeof working;
}
export type PartName = keyof Parts;

/** What people did and what became of it. */
export type ActWords = Pick<Parts, 'acts' | 'verdicts' | 'sent'>;
