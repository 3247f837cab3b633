import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const numbers: Parts['numbers'] = {
	asking: 'Der Server wird gefragt…',
	old: 'Der Server antwortet nicht: Das hat er zuletzt gesagt.',
	never: 'Die Kennzahlen sind noch nicht hier',
	neverWhat:
		'Der Server zählt sie und antwortet gerade nicht. Danach bleiben sie mit ihrem Alter auf diesem Gerät.',
	notYours: 'Die Kennzahlen eines Standorts sind für alle, die ihn ganz sehen',
	notYoursWhat: 'Was Ihnen gegeben wurde, steht unter „Meine Aufträge“.',
	empty: 'Noch nichts zu zählen',
	emptyWhat:
		'Hier werden Arbeitsvorrat, Reaktion und Wartezeit stehen, jeweils mit ihrer Zählweise und dem Weg zu den Aufträgen dahinter.',
	first: 'Die erste Zahl erscheint mit dem ersten Auftrag.',
	ready: 'Bereiter Arbeitsvorrat',
	total: 'Gesamter Arbeitsvorrat',
	age: 'Offen nach Alter',
	response: 'Zeit, bis jemand daran ist',
	waiting: 'Worauf Reparaturen warten',
	kinds: 'Arbeit nach Art',
	open: 'Diese Aufträge zeigen',
	back: 'Alle Kennzahlen',
	openNow: (n) => `Jetzt offen: ${n}`,
	waitNow: (n) => `Warten jetzt darauf: ${n}`,
	noneBehind: 'Kein Auftrag zu zeigen',
	noneBehindWhat: (d) => `Von den in den letzten ${d} Tagen abgeschlossenen Aufträgen zählt hier keiner.`,
	cut: (n) => `Von den abgeschlossenen Aufträgen werden die letzten ${n} angesehen.`,
	jobs: 'Aufträge',
	time: 'Zeit',
	cause: 'Ursache',
	kind: 'Art',
	longest: 'Die längsten',
	all: 'Alle offenen',
	noCapacity: 'Keine Stunden der Mannschaft bekannt',
	nothing: 'Noch keine',
	unexplained: 'Kein Grund genannt',
	noWaiting: 'Keine Reparatur hat auf etwas gewartet.',
	ageHow: 'Seit es gemeldet wurde. Jede Zeile enthält die Zeilen darunter.',
	olderThan: (d) => `Älter als ${d} Tage`,
	weeks: (n) => `${n} Wochen der Mannschaft`,
	waited: (time, n) => `je ${time}, jetzt ${n}`,
	kindLine: (done, hours, n) => `${done} erledigt, ${hours}; ${n} offen`,
	readyHow: (hours, n) =>
		`Geplant, geschätzt und durch nichts aufgehalten, geteilt durch ${hours} je Woche: Schichten ohne Abwesenheiten der nächsten ${n} Wochen.`,
	responseHow: (d) =>
		`In den letzten ${d} Tagen abgeschlossene Reparaturen: mittlere Zeit von der Meldung bis zum ersten Handgriff.`,
	waitingHow: (d) =>
		`In den letzten ${d} Tagen abgeschlossene Reparaturen: mittlere Wartezeit nach Ursache über alle, und wie viele Aufträge jetzt darauf warten.`,
	kindsHow: (d) =>
		`In den letzten ${d} Tagen abgeschlossen mit den gebuchten Arbeitsstunden, und jetzt offen.`,
	schedule: 'Erledigt von dem, was für die Woche geplant war',
	scheduleHow:
		'Von den Aufträgen im Plan einer Woche, als sie festgelegt wurde: wie viele in dieser Woche erledigt wurden, gleich an welchem Tag.',
	weekHead: 'Woche',
	week: (day) => `Woche ab ${day}`,
	thisWeek: 'Diese Woche bis jetzt',
	nonePlanned: 'Nichts geplant',
	noWeek: 'Noch ist keine Woche festgelegt.',
	weekLine: (percent, done, all, brokenIn) =>
		`${percent}: ${done} von ${all}; ${brokenIn} dazwischengekommen`,
	jobsAndHours: (all, hours) =>
		`${count(all, { one: '# Auftrag', other: '# Aufträge' })}, ${hours} geschätzt`,
	median: (time, all) =>
		count(all, {
			one: `die Hälfte binnen ${time}, # Reparatur`,
			other: `die Hälfte binnen ${time}, # Reparaturen`
		}),
	totalHow: (all, people) =>
		`${count(all, { one: 'Schätzungen von allem Offenen, geteilt durch dieselben Wochenstunden. # Auftrag ist nicht geschätzt', other: 'Schätzungen von allem Offenen, geteilt durch dieselben Wochenstunden. # Aufträge sind nicht geschätzt' })}; von ${people} Personen ist nicht gesagt, wann sie arbeiten.`
};
