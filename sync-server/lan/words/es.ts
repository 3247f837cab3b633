import type { TrustWords } from './trust-words.ts';

export const es: TrustWords = {
	language: 'Español',
	title: 'Confiar en el servidor de esta planta',
	why: 'La cámara y el trabajo sin red necesitan una conexión en la que este dispositivo confíe. Se hace una vez en cada dispositivo.',
	download: 'Descargar el certificado',
	compare: 'Su huella (SHA-256) debe ser la que el servidor muestra donde se ejecuta:',
	systems: [
		{
			name: 'iPhone, iPad',
			steps: [
				'Abre esta página en Safari, descarga el certificado y permite la descarga.',
				'Ajustes › General › VPN y gestión de dispositivos: elige «Millwright …» e instálalo.',
				'Ajustes › General › Información › Ajustes de confianza de los certificados: activa «Millwright …».'
			]
		},
		{
			name: 'Android',
			steps: [
				'Descarga el certificado.',
				'Ajustes: busca «certificado de CA» y elígelo (Seguridad › Cifrado y credenciales › Instalar un certificado).',
				'Elige «Instalar de todos modos» y después el archivo millwright.crt.'
			]
		},
		{
			name: 'Windows',
			steps: [
				'Descarga el certificado y abre el archivo.',
				'Elige «Instalar certificado» y después «Usuario actual».',
				'Elige «Colocar todos los certificados en el siguiente almacén», después «Entidades de certificación raíz de confianza», y finaliza.'
			]
		},
		{
			name: 'macOS',
			steps: [
				'Descarga el certificado y abre el archivo: Acceso a Llaveros lo añade.',
				'Haz doble clic allí en «Millwright …» y despliega «Confiar».',
				'Elige «Confiar siempre» y cierra la ventana.'
			]
		}
	],
	then: 'Después abre la aplicación:',
	open: 'Abrir Millwright'
};
