import type { Parts } from '../../parts.ts';

export const locked: Parts['locked'] = {
	away: {
		title: 'Dieses Gerät war zu lange fort',
		what: (days) =>
			`Es hat den Server des Werks seit ${days} Tagen nicht erreicht, länger als dieser Standort es zulässt. Darum zeigt es nichts vom Werk.`,
		sealed: (count, number) =>
			count === 1
				? 'Eine Sache, die hier getan und noch nicht gesendet wurde, bleibt versiegelt auf diesem Gerät. Sie geht von selbst hinaus, sobald der Server erreicht ist.'
				: `${number} Dinge, die hier getan und noch nicht gesendet wurden, bleiben versiegelt auf diesem Gerät. Sie gehen von selbst hinaus, sobald der Server erreicht ist.`,
		next: 'Bringen Sie es in das Netz des Werks. Dann öffnet es sich von selbst; wo danach gefragt wird, melden Sie sich an.'
	},
	newer: {
		title: 'Auf diesem Gerät hat eine neuere Version gearbeitet',
		what: 'Diese Version von Millwright kann nicht lesen, was die neuere geschrieben hat. Deshalb rührt sie nichts an.',
		kept: 'Alles, was Sie getan haben, ist noch auf diesem Gerät und geht nach dem Update hinaus.',
		next: 'Verbinden Sie sich mit dem Netz des Werks und aktualisieren Sie. Ändert sich nichts, schließen Sie alle Tabs mit Millwright und öffnen Sie es neu.',
		update: 'Jetzt aktualisieren'
	},
	storage: {
		title: 'Dieser Browser speichert nichts für Millwright',
		what: 'Millwright arbeitet aus dem Speicher dieses Geräts, und der Browser lässt es nicht zu. Meist liegt es an einem privaten Fenster oder an gesperrten Websitedaten.',
		slow: 'Millwright arbeitet aus dem Speicher dieses Geräts, und der Speicher antwortet nicht. Vielleicht liegt es an einem anderen Tab oder an einem vollen Gerät.',
		kept: 'Verloren ging nichts, aber bis das gelöst ist, lässt sich auch nichts sichern. Einstellungen und Hilfe funktionieren.',
		steps: [
			'Das private Fenster verlassen und Millwright in einem normalen öffnen.',
			'In den Einstellungen des Browsers dieser Website das Speichern erlauben (Cookies und Websitedaten).',
			'Andere Tabs mit Millwright schließen und auf dem Gerät Platz schaffen.'
		],
		toSettings: 'Zu den Einstellungen'
	}
};
