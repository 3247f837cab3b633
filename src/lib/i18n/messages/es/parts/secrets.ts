import type { Parts } from '../../parts.ts';

export const secrets: Parts['secrets'] = {
	title: 'Contraseña y PIN',
	what: 'La contraseña sirve para iniciar sesión en un dispositivo. El PIN es para las tabletas que comparten muchas personas; allí funciona también sin red.',
	old: 'Su contraseña actual',
	password: {
		change: 'Cambiar la contraseña',
		fresh: 'Su contraseña nueva',
		hint: 'Al menos 8 caracteres. En los demás dispositivos tendrá que volver a iniciar sesión.',
		done: 'Su contraseña ha cambiado'
	},
	pin: {
		change: 'Fijar el PIN',
		fresh: 'Su PIN nuevo',
		hint: 'De cuatro a diez cifras. Los dispositivos compartidos lo conocen en cuanto vuelven a llegar al servidor.',
		done: 'Su PIN queda fijado'
	}
};
