/** Given and family names of a plant in the north of Germany; every name is made up of two that do not belong together. */
export const GIVEN = (
	'Anke Lars Mehmet Katarzyna Jens Svenja Tomasz Fatma Holger Inga Piotr Malte Aylin Uwe Birte Yusuf Sören Monika ' +
	'Dirk Elif Henning Agnieszka Kai Nadine Mateusz Silke Emre Torben Ewa Rolf Marta Jannik Özlem Heiko Joanna Finn ' +
	'Renate Carlos Wiebke Ibrahim Gesa Paweł Nils Sabine Hakan Lena Krzysztof Maren Ahmad Ole Ines Stefan Beata Timo ' +
	'Levent Frauke Marek Daniela Rasmus Olga'
).split(' ');

export const FAMILY = (
	'Petersen Yılmaz Kowalska Hansen Nowak Behrens Demir Wiśniewski Carstens Möller Kaya Brandt Zielińska Claußen Lorenzen ' +
	'Şahin Jensen Kamińska Thomsen Oltmanns Çelik Lewandowski Harms Martens Aydın Szymański Paulsen Ehlers Woźniak Boysen ' +
	'Arslan Dąbrowski Johannsen Kruse Öztürk Jankowska Timm Rickmers Polat Mazur Siemens Wulff Kılıç Krawczyk Feddersen ' +
	'Dierks Aksoy Piotrowski Ketels Lüders Koç Grabowska Nissen Asmussen Ortega Haddad Silva Marini Novák Berg'
).split(' ');

export const FIRMS = [
	'Kältetechnik Sievers',
	'Elektro Hinrichs',
	'Kessler & Holm Service',
	'Stahlbau Rohde'
] as const;
