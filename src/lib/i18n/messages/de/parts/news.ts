import type { Parts } from '../../parts.ts';

export const news: Parts['news'] = {
	title: 'Was ist neu',
	/** The newest first. */
	notes: [
		'Ein Auftrag lässt sich mit einem Tippen noch einmal anlegen.',
		'Aufträge kann man beobachten, und sie können aufeinander warten.',
		'Ein Rundgang ist ein Auftrag an vielen Maschinen, in der Reihenfolge des Weges.',
		'Der Wochenplan steht fest, wenn die Woche beginnt, und man sieht, wie viel davon getan wurde.',
		'Maschinen zeigen Ersatzteile, Anleitungen, Arbeitserlaubnisse und eigene Felder auf ihrer Seite.',
		'Eine Suche für Maschinen, Aufträge, Teile und Personen.',
		'Listen kommen aus CSV-Dateien herein, und alles lässt sich herausgeben.',
		'Was Aufmerksamkeit braucht, steht auf einer Seite: Ungesendetes, Abgelehntes, doppelt Erledigtes.'
	]
};
