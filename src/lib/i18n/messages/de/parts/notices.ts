import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const notices: Parts['notices'] = {
	title: 'Neues für mich',
	news: (items) => count(items, { one: '# neu', other: '# neu' }),
	new: 'Neu',
	kinds: {
		approved: 'Ihre Meldung wurde freigegeben',
		rejected: 'Ihre Meldung wurde abgelehnt',
		duplicate: 'Ihre Meldung wurde mit einer anderen zur selben Störung zusammengelegt',
		'in-progress': 'An Ihrer Meldung wird jetzt gearbeitet',
		done: 'Was Sie gemeldet haben, ist erledigt',
		rework: 'Was Sie gemeldet haben, kam zurück: Es ist noch nicht in Ordnung',
		closed: 'Was Sie gemeldet haben, ist abgeschlossen',
		cancelled: 'Was Sie gemeldet haben, wurde storniert',
		given: 'Ein Auftrag wurde Ihnen gegeben',
		'given-to-team': 'Ein Auftrag wurde Ihrem Team gegeben',
		helping: 'Sie sollen bei einem Auftrag helfen',
		'taken-over': 'Ein Auftrag von Ihnen wurde übernommen',
		'handed-over': 'Ein Auftrag wurde Ihnen übergeben',
		called: 'Sie werden gerufen',
		answered: 'Ihre Frage wurde beantwortet',
		unsafe: 'In Ihrem Bereich wurde etwas Gefährliches gemeldet',
		refused: 'Etwas von Ihnen wurde nicht angenommen',
		accepted: 'Was Sie getan haben, wurde angenommen',
		'done-twice': 'Jemand anderes hat denselben Auftrag auch erledigt',
		'also-wrote': 'Jemand anderes hat an derselben Stelle etwas geschrieben',
		'on-call': 'Niemand hat danach gesehen: Sie sind dran',
		'watched-said': 'Zu einem Auftrag, den Sie beobachten, wurde etwas gesagt',
		'watched-moved': 'Ein Auftrag, den Sie beobachten, ist weitergegangen',
		'week-open': 'Der Plan einer Woche ist noch nicht festgelegt',
		summary: 'Zusammengefasst, was nicht eilt'
	},
	choose: 'Was wollen Sie erfahren?',
	everywhere: 'Das gilt für Sie auf allen Ihren Geräten, sobald sie den Server erreichen.',
	choosePush: 'Was wird auf Ihre Telefone geschickt?',
	quiet: 'Ruhezeit',
	noQuiet: 'Keine',
	offShift: 'Außerhalb meiner Schicht',
	ownHours: 'Eigene Zeiten',
	from: 'Von',
	until: 'Bis',
	together: (count) => `${count} zusammen`,
	quietHint: 'Dann bleiben Telefone still; nur Rufe kommen durch.',
	summary: 'Was nicht eilt',
	atOnce: 'Sofort',
	summaryHint: 'Mit einer Uhrzeit kommt es zusammen, einmal am Tag.',
	topics: {
		reports: 'Was aus meinen Meldungen wird',
		jobs: 'Aufträge für mich und mein Team',
		words: 'Wenn mich jemand ruft oder mir antwortet',
		unsafe: 'Gefährliches in meinem Bereich',
		acts: 'Was von mir nicht angenommen oder doppelt getan wurde',
		calls: 'Wenn ich dran bin, weil niemand danach gesehen hat',
		watched: 'Aufträge, die ich beobachte'
	},
	push: {
		label: 'Mich auf diesem Gerät auch bei geschlossener App benachrichtigen',
		hint: 'Mit Netz, über den Push-Dienst dieses Browsers, der es nicht lesen kann.',
		'install-first': 'Legen Sie die App zuerst auf den Startbildschirm: Die Einstellungen sagen, wie.',
		blocked:
			'Der Browser erlaubt es nicht: Lassen Sie in seinen Einstellungen Mitteilungen für diese Adresse zu.',
		cannot: 'Dieser Browser kann Sie bei geschlossener App nicht benachrichtigen.',
		failed:
			'Das ließ sich gerade nicht einschalten: Dafür werden der Server und der Push-Dienst dieses Browsers gebraucht.',
		plain: 'Es gibt Neues für Sie',
		digest: 'Neues für Sie: #'
	},
	none: {
		empty: 'Nichts Neues für Sie',
		what: 'Was aus Ihren Meldungen wird, Aufträge für Sie und Kollegen, die Sie rufen, erscheinen hier von selbst, auch ohne Netz.',
		first: 'Was Sie selbst tun, steht hier nicht.'
	}
};
