import type { Parts } from '../../parts.ts';

export const anonymise: Parts['anonymise'] = {
	begin: 'Hacer anónimo …',
	ask: (name: string) => `¿Hacer anónimo a ${name}?`,
	word: 'Antiguo compañero',
	what: 'En el servidor y en todos los dispositivos, «Antiguo compañero» y un código ocupan el lugar del nombre. Se borran el número, la empresa, las cualificaciones y los nombres de sus dispositivos, y también la contraseña, el PIN y la tarjeta. Las ausencias se archivan. Lo que hizo y cuánto tardó se conserva con el nombre nuevo.',
	stays:
		'Lo que otros escribieron sobre esta persona, las fotos, las firmas y las copias de seguridad anteriores no cambian.',
	forever: 'Nadie puede deshacerlo.',
	typeName: 'Para confirmar, escriba el nombre',
	otherName: 'No es el nombre que aparece arriba.',
	confirm: 'Hacer anónimo para siempre',
	leaveIt: 'Dejarlo como está',
	done: 'Ya es anónimo'
};
