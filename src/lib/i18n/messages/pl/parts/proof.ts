import type { Parts } from '../../parts.ts';

export const proof: Parts['proof'] = {
	title: 'Czy to ty?',
	why: (name) => `Podpisujesz jako ${name}. Pokaż jeszcze raz, że to ty.`,
	password: 'Twoje hasło',
	submit: 'To ja',
	busy: 'Sprawdzanie…',
	wrong: 'To nie jest hasło.',
	unknown: 'To urządzenie nie zna jeszcze twojego hasła. Podpisz raz z siecią, potem zadziała też bez niej.',
	locked: 'Za dużo błędnych haseł bez sieci. Podpisz, gdy sieć będzie.',
	wait: (seconds) => `Zaczekaj ${seconds} s do następnej próby.`,
	demo: 'W wersji demo nikt nie ma hasła: wystarczy nacisnąć.',
	demoGo: 'Podpisz'
};
