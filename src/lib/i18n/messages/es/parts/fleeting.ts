import type { Parts } from '../../parts.ts';

export const fleeting: Parts['fleeting'] = {
	title: 'Esta ventana lo olvida todo al cerrarse',
	what: 'Parece una ventana privada. Lo que haces en ella va al servidor de la planta mientras se pueda alcanzar; el resto se pierde con la ventana. Para tu trabajo, abre Millwright en una ventana normal.'
};
