import type { Parts } from '../../parts.ts';

export const scan: Parts['scan'] = {
	code: 'Código de la etiqueta',
	hint: 'El código impreso en la etiqueta, por ejemplo P-101. Da igual si usas mayúsculas o espacios.',
	open: 'Abrir la máquina',
	missing: 'Escribe primero el código.',
	camera:
		'Escanear con la cámara llegará en una versión posterior. La cámara de tu teléfono ya abre las etiquetas que llevan una dirección de Millwright.'
};
