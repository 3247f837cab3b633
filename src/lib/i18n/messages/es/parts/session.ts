import type { Parts } from '../../parts.ts';

export const session: Parts['session'] = {
	signIn: {
		title: 'Iniciar sesión',
		name: 'Su nombre o número',
		password: 'Contraseña',
		submit: 'Iniciar sesión',
		busy: 'Iniciando sesión…',
		firstOffline:
			'El primer inicio de sesión en este dispositivo necesita el servidor de la planta. Después todo funciona sin red.',
		notFounded: 'Este servidor es nuevo: nadie lo ha configurado todavía.',
		toSetUp: 'Configurar esta planta',
		toWho: 'Elegir su nombre',
		toEnrol: 'Preparar un dispositivo compartido con un código'
	},
	setUp: {
		title: 'Configurar esta planta',
		way: '¿Cómo quiere empezar?',
		empty: 'Empezar vacío',
		emptyHint: 'Su propia planta: el centro y su primera persona administradora.',
		demo: 'Cargar la planta de demostración',
		demoHint:
			'Una embotelladora inventada con máquinas, personas y un año de trabajo, para probarlo todo. No puede convertirse en una real.',
		loadDemo: 'Cargar la planta de demostración',
		address: 'Dirección pública',
		addressHint:
			'Por ella los teléfonos llegan a este servidor. Las etiquetas de las máquinas la llevarán: elija una que dure. La cámara y el uso sin red necesitan https.',
		addressWrong: 'Una dirección como https://millwright.planta.example',
		code: 'Código de configuración',
		codeHint: 'Ocho caracteres; aparecen en la terminal donde se inició el servidor.',
		site: 'Nombre del centro',
		siteHint: 'Por ejemplo: Planta Rosenheim',
		timeZone: 'Zona horaria del centro',
		name: 'Su nombre',
		password: 'Su contraseña',
		passwordHint: (least) => `Al menos ${least} caracteres. Una frase se recuerda fácilmente.`,
		submit: 'Configurar e iniciar sesión',
		busy: 'Configurando…'
	},
	demo: {
		title: 'Planta de demostración',
		what: 'Aquí nada es real. Entre con un toque y cambie cuando quiera.',
		filling: 'Se está creando la planta de demostración: un año de trabajo en unos diez segundos.',
		as: {
			technician: 'Como técnico o técnica',
			operator: 'Como operario u operaria',
			supervisor: 'Como supervisor o supervisora',
			admin: 'Como administración'
		}
	},
	trouble: {
		missing: 'Rellene este campo.',
		unreachable:
			'El servidor de la planta no responde. No se ha perdido nada: lo que escribió sigue aquí. Inténtelo de nuevo cuando tenga conexión.',
		wrong: 'El nombre y la contraseña no coinciden. En la contraseña cuentan las mayúsculas.',
		wrongOld: 'Esa no es la contraseña actual.',
		wrongCode: 'Ese no es el código de configuración. Mire en la terminal donde se inició el servidor.',
		alreadyFounded: 'Esta planta ya está configurada. Inicie sesión.',
		tooMany: (seconds) => `Demasiados intentos. Inténtelo de nuevo en ${seconds} segundos.`,
		weak: (least) => `Al menos ${least} caracteres, por favor.`,
		tooLong: 'Esta contraseña es demasiado larga.',
		weakPin: 'Un PIN tiene de cuatro a diez cifras, y no las que todos prueban primero (1234, 1111).',
		taken: 'Ya lo tiene otra persona.',
		notAllowed: 'No tiene permiso para hacerlo. Pregunte a un administrador.',
		notKnownYet: 'El servidor todavía no conoce a esta persona. Inténtelo de nuevo en un momento.',
		busy: 'El servidor está ocupado. Inténtelo de nuevo en un momento.',
		other:
			'No ha funcionado, y no es culpa suya. Inténtelo de nuevo; si sigue igual, guarde el archivo de diagnóstico.',
		notKept: 'Este navegador no guarda nada en el dispositivo, por eso nadie puede iniciar sesión aquí.'
	},
	here: {
		title: 'Sesión iniciada',
		as: (name) => `Usted es ${name}.`,
		receipt: 'Comprobante de turno',
		signOut: 'Cerrar sesión',
		guardTitle: 'Aquí hay trabajo sin enviar',
		guard: (count, number) =>
			count === 1
				? 'Algo que hizo todavía no se ha enviado. Se queda en este dispositivo y sale cuando vuelva a iniciar sesión aquí. Hasta entonces nadie más puede verlo.'
				: `${number} cosas que hizo todavía no se han enviado. Se quedan en este dispositivo y salen cuando vuelva a iniciar sesión aquí. Hasta entonces nadie más puede verlas.`,
		photos: (count, number) =>
			count === 1
				? 'Una foto o nota de voz va todavía de camino al servidor. Sigue cuando alguien vuelva a iniciar sesión aquí.'
				: `${number} fotos o notas de voz van todavía de camino al servidor. Siguen cuando alguien vuelva a iniciar sesión aquí.`,
		stay: 'Seguir aquí y enviar',
		save: 'Guardar en un archivo para entregarlo',
		saved: (file) =>
			`Guardado como ${file}. En otro dispositivo, «Enviado y sin enviar» lo recibe y lo envía.`,
		leaveAnyway: 'Cerrar sesión y guardarlo aquí'
	}
};
