import type { Parts } from '../../parts.ts';

export const secrets: Parts['secrets'] = {
	title: 'Hasło i PIN',
	what: 'Hasło służy do logowania na urządzeniu. PIN jest do tabletów, z których korzysta wiele osób; działa tam także bez sieci.',
	old: 'Obecne hasło',
	password: {
		change: 'Zmień hasło',
		fresh: 'Nowe hasło',
		hint: 'Co najmniej 8 znaków. Na wszystkich innych urządzeniach trzeba będzie zalogować się ponownie.',
		done: 'Hasło zostało zmienione'
	},
	pin: {
		change: 'Ustal PIN',
		fresh: 'Nowy PIN',
		hint: 'Od czterech do dziesięciu cyfr. Wspólne urządzenia poznają go, gdy następnym razem połączą się z serwerem.',
		done: 'PIN został ustalony'
	}
};
