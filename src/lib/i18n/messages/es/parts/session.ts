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
		what: 'Aquí se crean el centro y su primer administrador. Los demás entran después.',
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
		signOut: 'Cerrar sesión',
		guardTitle: 'Aquí hay trabajo sin enviar',
		guard: (count, number) =>
			count === 1
				? 'Algo que hizo todavía no se ha enviado. Se queda en este dispositivo y sale cuando vuelva a iniciar sesión aquí. Hasta entonces nadie más puede verlo.'
				: `${number} cosas que hizo todavía no se han enviado. Se quedan en este dispositivo y salen cuando vuelva a iniciar sesión aquí. Hasta entonces nadie más puede verlas.`,
		stay: 'Seguir aquí y enviar',
		leaveAnyway: 'Cerrar sesión y guardarlo aquí'
	}
};
