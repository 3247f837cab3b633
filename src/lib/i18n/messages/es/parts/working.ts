import type { Parts } from '../../parts.ts';

export const working: Parts['working'] = {
	step: {
		next: (number) => `Siguiente paso abierto: ${number}`,
		na: 'No corresponde',
		last: (value, when) => `Última lectura: ${value}, ${when}`,
		restart: 'El contador se cambió o empieza de nuevo',
		limit: (range) => `Lo correcto es: ${range}.`,
		mustBeRight: 'El trabajo no puede terminar antes de que esto esté bien.',
		willRaise: 'Al guardar se crea un trabajo para esto.',
		otherSaid: (name, answer, when) => `${name} respondió ${answer}, ${when}.`,
		bothKept: 'Se guardan las dos respuestas. Cuenta la última.',
		take: 'Usar esta respuesta',
		resting: 'Respondido, pero ya no se pregunta',
		restingWhy: 'Estas respuestas se conservan. Vuelven cuando el paso se pregunta de nuevo.',
		at: (machine) => `En ${machine}`,
		raise: 'Crear un trabajo para esto',
		raised: 'Ya hay un trabajo para esto',
		wrongLabel: (code) => `${code} es la etiqueta de otra cosa.`
	},
	round: {
		title: 'Paradas',
		progress: (done, all) => `${done} de ${all} paradas hechas`,
		next: (name) => `Siguiente parada: ${name}`,
		scan: 'Escanear para empezar',
		scanEnd: 'Dejar de escanear',
		aim: 'Ponga la etiqueta de la siguiente máquina ante la cámara o use el lector de mano.',
		scanned: (name) => `${name}: empezada`,
		already: (name) => `${name}: ya escaneada`,
		unknown: (text) => `${text} no es una parada de esta ronda`,
		begin: 'Empezar aquí',
		again: 'Ir de todos modos',
		leave: 'Omitir esta parada',
		why: '¿Por qué se omite?',
		because: (reason) => `Omitida: ${reason}`,
		show: 'Mostrar las respuestas',
		hide: 'Ocultar las respuestas',
		states: { ahead: 'Aún no visitada', begun: 'Empezada', done: 'Hecha', skipped: 'Omitida' }
	},
	raise: {
		title: 'Crear un trabajo por este paso',
		what: '¿Qué hay que hacer?',
		impact: '¿Es grave?',
		save: 'Crear el trabajo'
	},
	parts: {
		title: 'Repuestos usados',
		none: 'Todavía sin repuestos.',
		add: 'Usar repuestos',
		search: 'Repuesto, por código o nombre',
		hint: 'Al menos dos letras. Los de esta máquina ya están en la lista.',
		found: (count) => `${count} encontrados`,
		foundNone: 'Ningún repuesto coincide.',
		stock: (amount) => `En almacén: ${amount}`,
		notStocked: 'En ningún almacén',
		countAsked: 'Se ha pedido un recuento.',
		never: 'Se puede usar más de lo que dice el libro. Entonces se pide un recuento al almacén.',
		quantity: (part) => `Cuántos: ${part}`,
		fewer: (part) => `Uno menos: ${part}`,
		more: (part) => `Uno más: ${part}`,
		giveBack: (part) => `Devolver uno: ${part}`,
		save: (lines) => (lines === 1 ? 'Anotar 1 repuesto' : `Anotar ${lines} repuestos`),
		planned: (quantity) => `previsto: ${quantity}`
	},
	blockers: {
		title: 'A qué espera',
		none: 'Nada lo impide.',
		add: 'Algo lo impide',
		what: '¿Qué falta?',
		who: '¿Quién se ocupa?',
		owner: (name) => `${name} se ocupa`,
		expected: 'Se espera el',
		note: 'Algo más, si ayuda',
		save: 'Espera a esto',
		unblock: 'Ya está aquí',
		unblockThis: (what) => `Ya está aquí: ${what}`,
		job: 'Espera a este trabajo',
		jobDone: 'Ese trabajo está hecho.'
	},
	clock: {
		title: 'A dónde fue el tiempo',
		sum: (total) => `${total} en total`,
		response: 'Hasta que alguien empezó',
		handsOn: 'Manos a la obra',
		handBack: 'Hasta que producción la recibió',
		unexplained: 'Nadie dijo por qué'
	},
	failure: {
		title: 'Qué falló',
		none: 'Aún sin decir.',
		say: 'Decir qué falló',
		change: 'Cambiar',
		why: 'En una avería, esta planta pregunta qué falló antes de terminar el trabajo.',
		mode: 'Qué falló',
		cause: 'Por qué',
		remedy: 'Qué ayudó',
		found: '¿Qué encontró?',
		save: 'Guardar',
		finish: 'Guardar y terminar el trabajo',
		more: 'Mostrar todo'
	},
	stop: {
		title: 'Parada de la máquina',
		since: (when) => `Está parada desde ${when}.`,
		over: (from, to) => `Estuvo parada de ${from} a ${to}.`,
		none: 'No hay ninguna parada anotada.',
		runs: 'Vuelve a funcionar',
		tell: 'Decir las horas',
		from: 'Parada desde',
		to: 'Funciona desde',
		save: 'Guardar las horas'
	},
	time: {
		lines: 'Tiempo anotado hasta ahora',
		running: (since) => `corre desde ${since}`,
		span: (from, to) => `${from} a ${to}`,
		takeBack: (name, minutes) => `Retirar ${minutes} min de ${name}`,
		odd: {
			future: 'Esto está en el futuro. Se guarda como lo escribe.',
			overlap: 'Esto se solapa con tiempo ya anotado. Se guardan los dos.',
			long: 'Son más de doce horas. Se guarda como lo escribe.'
		}
	},
	people: {
		takeOver: '¿Hacerse cargo de este trabajo?',
		takeOverWhat: (name) => `Es de ${name}. Su motivo es para esa persona.`,
		reason: 'Motivo',
		reasons: ['Estoy en la máquina', 'El turno ha terminado', 'Lo hemos acordado'],
		ownReason: 'Otro motivo',
		missing: 'Dé primero un motivo.',
		takeOverSave: 'Hacerme cargo',
		handOver: 'Entregar',
		handOverTitle: 'Entregar al siguiente turno',
		to: '¿Quién sigue?',
		nobody: 'Elija primero a alguien.',
		note: '¿Hasta dónde llegó?',
		nextStep: '¿Qué viene después?',
		handOverSave: 'Entregar',
		call: 'Llamar a alguien',
		uncall: 'no llamar'
	},
	plan: {
		open: 'Planificar este trabajo',
		title: 'Planificar este trabajo',
		owner: '¿Quién lo hace?',
		procedure: '¿Según qué procedimiento?',
		procedureHint: 'El trabajo conserva la versión que está publicada hoy.',
		noProcedure: 'Sin procedimiento',
		minutes: '¿Cuánto dura?',
		due: 'Vence el',
		save: 'Guardar la planificación',
		said: 'Planificado'
	},
	links: {
		title: 'Trabajos relacionados',
		types: {
			'follow-up': 'Trabajo posterior',
			follows: 'Viene de',
			'duplicate-of': 'Lo mismo que',
			duplicate: 'Avisado otra vez como',
			'part-of': 'Parte de',
			related: 'Relacionado',
			ticket: 'Tique',
			capa: 'Acción correctiva'
		},
		blockedBy: 'Espera a',
		more: 'Relacionar…',
		followUp: 'Crear un trabajo posterior',
		split: 'Separar una parte',
		repeat: 'Hacer este trabajo otra vez',
		duplicate: 'Es lo mismo que otro trabajo',
		waitFor: 'Espera a otro trabajo',
		what: '¿Qué hay que hacer?',
		titleMissing: 'Diga qué hay que hacer.',
		save: 'Crear el trabajo',
		which: '¿Qué trabajo?',
		whichMissing: 'Elija primero un trabajo.',
		noOther: 'No hay otro trabajo abierto en esta máquina.',
		duplicateSave: 'Es lo mismo',
		waitSave: 'Esperarlo'
	},
	after: {
		title: 'Después del trabajo',
		verify: 'Comprobado: está bien',
		close: 'Cerrar el trabajo',
		rework: 'Devolverlo',
		reopen: 'Abrirlo de nuevo',
		cancel: 'Anular el trabajo',
		reason: 'Motivo',
		read: 'Todos en este trabajo lo leen.'
	},
	also: {
		title: 'Escrito dos veces',
		wrote: (name, when, field) => `${name} escribió a las ${when}, sobre ${field}:`,
		holds: (value) => `Ahora dice: ${value}`,
		restore: 'Usar estas palabras'
	},
	ended: {
		cancelled: 'Este trabajo se anuló. Lo que hizo y escribió se conserva.',
		rejected: 'Este aviso se rechazó. Lo escrito se conserva.',
		duplicate: 'Es lo mismo que otro trabajo. Lo escrito aquí se conserva también allí.'
	},
	because: (reason) => `Motivo: ${reason}`,
	retired: 'Esta máquina está fuera de servicio. Lo que se haga aquí se conserva igualmente.',
	newer: (version) =>
		`Ha salido la versión ${version} de esta lista. Este trabajo conserva la suya y todas las respuestas.`,
	beside: {
		title: 'También abierto en esta máquina',
		works: (name) => `${name} está trabajando en ella ahora`
	},
	earlier: (count) => `Mostrar ${count} anteriores`
};
