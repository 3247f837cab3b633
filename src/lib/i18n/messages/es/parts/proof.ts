import type { Parts } from '../../parts.ts';

export const proof: Parts['proof'] = {
	title: '¿Es usted?',
	why: (name) => `Firma como ${name}. Demuestre una vez más que es usted.`,
	password: 'Su contraseña',
	submit: 'Soy yo',
	busy: 'Comprobando…',
	wrong: 'Esa no es la contraseña.',
	unknown:
		'Este dispositivo aún no conoce su contraseña. Firme una vez con red y después funcionará también sin ella.',
	locked: 'Demasiadas contraseñas erróneas sin red. Firme cuando la tenga.',
	wait: (seconds) => `Espere ${seconds} segundos antes del próximo intento.`,
	demo: 'En la demostración nadie tiene contraseña: basta con pulsar.',
	demoGo: 'Firmar'
};
