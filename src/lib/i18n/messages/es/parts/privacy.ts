import type { Parts } from '../../parts.ts';

export const privacy: Parts['privacy'] = {
	title: 'Qué se guarda sobre usted',
	lead: 'Según este programa, y tal como funciona. Lo que su planta haya acordado además, pregúntelo allí.',
	sections: {
		kept: {
			title: 'Qué se guarda',
			points: {
				person:
					'Su nombre y número, sus funciones y centros. Si alguien lo anotó: empresa, cualificaciones, turno, horas semanales, idioma y cuándo está ausente, nunca un motivo médico.',
				acts: 'Todo lo que hace aquí, también lo rechazado: qué fue, cuándo según el reloj del dispositivo, en qué zona horaria, en qué dispositivo y qué antigüedad tenían sus datos. Eso incluye sus horas en trabajos, lecturas, comentarios, fotos, notas de voz y firmas.',
				signIn:
					'Cuándo inició y cerró sesión, las contraseñas erróneas para su nombre y cuándo cambió su contraseña, PIN o tarjeta. Nunca la contraseña, el PIN o la tarjeta, solo algo con lo que comprobarlos.',
				devices:
					'De cada dispositivo: cómo se llama, de quién es, cuándo se supo de él, qué versión tiene y cuánto queda en él sin enviar.'
			}
		},
		why: {
			title: 'Para qué',
			points: {
				work: 'Para que todos sepan qué se hizo en una máquina, quién y cuándo: por seguridad, para auditorías y para la próxima reparación.',
				trust: 'Para que nadie actúe en su nombre y los errores se puedan corregir.'
			}
		},
		long: {
			title: 'Cuánto tiempo',
			points: {
				log: 'Lo hecho permanece mientras la planta conserve su servidor. Nada caduca, y las fotos y notas de voz no se borran.',
				left: 'Cuando usted se va, su nombre permanece hasta que un administrador lo haga anónimo.',
				device:
					'Un dispositivo conserva el trabajo terminado 24 meses, si el centro no decidió otra cosa; lo enviado desde él, 30 días; y la copia de quien ya no viene, 30 días. Sus últimos fallos quedan hasta que otros nuevos ocupan su lugar.'
			}
		},
		who: {
			title: 'Quién lo ve',
			points: {
				site: 'Todos los que trabajan en su centro ven nombres, trabajos y lo que se hizo en ellos. Los contratistas solo ven lo que se les dio.',
				money:
					'Costes: supervisores, ingenieros de fiabilidad y administradores. Cuándo se supo de un dispositivo y qué espera en él: supervisores y administradores.',
				server:
					'Quien lleva el servidor puede leerlo todo, también el registro, pero ninguna contraseña. Tampoco están el PIN ni el número de tarjeta, aunque, por cortos, se pueden adivinar a partir de lo que hay.'
			}
		},
		leaves: {
			title: 'Qué sale de este dispositivo',
			points: {
				server:
					'Lo que usted hace va al servidor de su planta y a ningún otro sitio. La aplicación no consulta otras direcciones ni cuenta visitas.',
				photos:
					'Lo que la cámara anotó en una foto, como el lugar, se quita antes de guardarla. Solo una foto que este dispositivo no puede abrir se queda como está.',
				files:
					'Un archivo de fallos o de trabajo sin enviar solo sale si usted lo guarda y lo entrega. El de trabajo sin enviar lleva su nombre.',
				camera: 'La cámara y el micrófono solo funcionan mientras hace una foto, escanea o graba.'
			}
		},
		anonymous: {
			title: 'Cuando alguien se hace anónimo',
			points: {
				gone: 'Una palabra y un código ocupan el lugar del nombre, en el servidor y en cada dispositivo en su próximo contacto. Se borran número, empresa, cualificaciones, turno, idioma, los nombres de sus dispositivos, contraseña, PIN y tarjeta; se archivan las ausencias y deja los equipos.',
				stays:
					'Su trabajo, las horas y las fechas de sus ausencias quedan bajo el código. El registro aún puede demostrar que nada más cambió.',
				not: 'No se toca: lo que otros escribieron, las fotos y notas de voz, el nombre impreso en las firmas, los archivos guardados, las copias de seguridad anteriores y los registros de un servidor anterior a esta función. Los dispositivos que enviaron el nombre antiguo conservan ese acto hasta 30 días.',
				final:
					'No se puede deshacer. Una copia de seguridad anterior devuelve el nombre; entonces hay que repetirlo.'
			}
		},
		ask: {
			title: 'Sus derechos',
			points: {
				ask: 'Para ver lo que se guarda sobre usted, corregirlo o hacerlo anónimo, pregunte a quien administra Millwright en su planta.'
			}
		}
	}
};
