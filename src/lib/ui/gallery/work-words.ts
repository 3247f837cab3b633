/** Work as a plant describes it, to look at lists, tables, dialogs and messages with. */
export const englishWork = {
	list: 'Work for today',
	titles: [
		'Check the drive belt',
		'Grease the bearings of the transfer conveyor',
		'Hydraulic hose on the tensioning cylinder leaks onto the walkway',
		'Guard switch sticks',
		'Quarterly safety check of the palletiser'
	],
	places: ['Hall 2, line 3', 'Packaging', 'Boiler house'],
	columns: {
		work: 'Work',
		place: 'Place',
		state: 'State',
		minutes: 'Minutes',
		due: 'Due',
		person: 'Responsible'
	},
	rejectTitle: 'Reject this report?',
	rejectText: 'The operator reads your reason on the line’s tablet.',
	reason: 'Reason',
	reject: 'Reject',
	keep: 'Keep',
	codeTitle: 'What failed?',
	codes: ['Worn out', 'Loose', 'Leaking', 'Electrical', 'Wrong use', 'Unknown'],
	closed: 'Job closed. The operator sees it on the tablet.',
	more: 'More',
	assign: 'Assign to…',
	merge: 'Merge with another report',
	follow: 'Follow',
	machine: 'Machine P-101',
	tabs: ['Open work', 'History', 'Parts', 'Manuals'],
	photos: 'Photos of the damage'
};

export type WorkWords = typeof englishWork;

export const germanWork: WorkWords = {
	list: 'Aufträge für heute',
	titles: [
		'Antriebsriemenspannung prüfen',
		'Umlenkrollenlager des Übergabeförderers nachschmieren',
		'Hydraulikschlauch am Spannzylinder undicht, Hydraulikflüssigkeit läuft auf den Gehweg',
		'Schutztürverriegelungsschalter klemmt',
		'Vierteljährliche Sicherheitsüberprüfung der Palettieranlage'
	],
	places: ['Fertigungshalle 2, Verpackungslinie 3', 'Verpackung', 'Kesselhaus'],
	columns: {
		work: 'Instandhaltungsauftrag',
		place: 'Einsatzort',
		state: 'Bearbeitungszustand',
		minutes: 'Bearbeitungsdauer in Minuten',
		due: 'Fälligkeitsdatum',
		person: 'Verantwortliche Person'
	},
	rejectTitle: 'Störungsmeldung zurückweisen?',
	rejectText: 'Die Bedienperson liest Ihre Begründung am Tablet der Verpackungslinie.',
	reason: 'Begründung der Zurückweisung',
	reject: 'Zurückweisen',
	keep: 'Behalten',
	codeTitle: 'Was ist ausgefallen?',
	codes: [
		'Verschleißgrenze',
		'Gelöste Verbindung',
		'Undichtigkeit',
		'Elektrik',
		'Fehlbedienung',
		'Unbekannt'
	],
	closed: 'Instandhaltungsauftrag abgeschlossen. Die Bedienperson sieht es am Tablet.',
	more: 'Weitere Möglichkeiten',
	assign: 'Zuweisen an …',
	merge: 'Mit einer anderen Störungsmeldung zusammenführen',
	follow: 'Benachrichtigungen erhalten',
	machine: 'Maschine P-101',
	tabs: ['Offene Aufträge', 'Instandhaltungsgeschichte', 'Ersatzteile', 'Betriebsanleitungen'],
	photos: 'Fotos der Beschädigung'
};

export const spanishWork: WorkWords = {
	list: 'Trabajo de hoy',
	titles: [
		'Comprobar la correa de transmisión',
		'Engrasar los rodamientos de la cinta de transferencia',
		'La manguera hidráulica del cilindro tensor gotea sobre el pasillo',
		'El interruptor de la protección se atasca',
		'Revisión trimestral de seguridad del paletizador'
	],
	places: ['Nave 2, línea 3', 'Envasado', 'Sala de calderas'],
	columns: {
		work: 'Trabajo',
		place: 'Lugar',
		state: 'Estado',
		minutes: 'Minutos',
		due: 'Vence',
		person: 'Responsable'
	},
	rejectTitle: '¿Rechazar este aviso?',
	rejectText: 'El operario lee su motivo en la tableta de la línea.',
	reason: 'Motivo',
	reject: 'Rechazar',
	keep: 'Conservar',
	codeTitle: '¿Qué ha fallado?',
	codes: ['Desgaste', 'Suelto', 'Fuga', 'Eléctrico', 'Mal uso', 'Desconocido'],
	closed: 'Trabajo cerrado. El operario lo ve en la tableta.',
	more: 'Más',
	assign: 'Asignar a…',
	merge: 'Unir con otro aviso',
	follow: 'Seguir',
	machine: 'Máquina P-101',
	tabs: ['Trabajo abierto', 'Historial', 'Repuestos', 'Manuales'],
	photos: 'Fotos del daño'
};

export const polishWork: WorkWords = {
	list: 'Zlecenia na dziś',
	titles: [
		'Sprawdzić pasek napędowy',
		'Nasmarować łożyska przenośnika',
		'Wąż hydrauliczny przy siłowniku napinającym przecieka na przejście',
		'Wyłącznik osłony się zacina',
		'Kwartalny przegląd bezpieczeństwa paletyzatora'
	],
	places: ['Hala 2, linia 3', 'Pakowalnia', 'Kotłownia'],
	columns: {
		work: 'Zlecenie',
		place: 'Miejsce',
		state: 'Stan',
		minutes: 'Minuty',
		due: 'Termin',
		person: 'Odpowiedzialny'
	},
	rejectTitle: 'Odrzucić to zgłoszenie?',
	rejectText: 'Operator przeczyta powód na tablecie linii.',
	reason: 'Powód',
	reject: 'Odrzuć',
	keep: 'Zostaw',
	codeTitle: 'Co zawiodło?',
	codes: ['Zużycie', 'Poluzowanie', 'Wyciek', 'Elektryka', 'Niewłaściwe użycie', 'Nieznane'],
	closed: 'Zlecenie zamknięte. Operator widzi to na tablecie.',
	more: 'Więcej',
	assign: 'Przydziel…',
	merge: 'Połącz z innym zgłoszeniem',
	follow: 'Obserwuj',
	machine: 'Maszyna P-101',
	tabs: ['Otwarte zlecenia', 'Historia', 'Części', 'Instrukcje'],
	photos: 'Zdjęcia uszkodzenia'
};
