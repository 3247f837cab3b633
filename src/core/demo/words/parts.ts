/** What lies in the spare-part store: name, unit, how many are usual, days until the supplier brings it, sizes. */
export const PART_KINDS = {
	bearing: [
		'Deep groove ball bearing',
		'pc',
		8,
		3,
		'6004-2RS,6204-2RS,6205-2RS,6206-2RS,6207-2RS,6208-2RS,6305-2RS,6306-2RS,6308-2RS,6310-2RS,22208 E,22210 E,UCF 206,UCP 208'
	],
	seal: [
		'Seal kit',
		'set',
		6,
		10,
		'FV 72,FV 96,SV 25,SV 40,SV 65,LQ 32,LQ 40,LQ 50,LQ 80,BG 63,BG 90,rotary 120,blow nozzle,shaft 35x52x7,shaft 45x62x8'
	],
	belt: [
		'Belt',
		'pc',
		3,
		14,
		'TF 2120-400,TF 2120-600,TF 820-300,SPA 1250,SPA 1600,XPB 1800,T10-1200,AT10-980,lifting 40 mm,elevator 150 mm'
	],
	chain: ['Chain', 'm', 12, 12, 'TC 882 K750,TC 882 K1000,10B-1,12B-1,16B-1,08B-2'],
	cylinder: ['Pneumatic cylinder', 'pc', 3, 8, '20x25,32x50,32x100,50x100,50x160,63x200,lifting FV'],
	valve: ['Valve', 'pc', 2, 21, 'SV 25,SV 40,SV 65,BV 25,pilot 5/2,regulator 40 bar,stage 3 set,check DN 40'],
	coil: ['Solenoid coil', 'pc', 6, 5, '24 V 6 W,24 V 11 W,230 V 10 W'],
	sensor: [
		'Sensor',
		'pc',
		5,
		6,
		'IS-8 M12,OS-12 M18,OS-30,level L200,Pt100 100 mm,pressure 0-16 bar,reed Z7'
	],
	inverter: ['Frequency inverter', 'pc', 1, 28, 'VT 300-1.5,VT 300-3,VT 300-7.5,VT 300-15,VT 500-22'],
	contactor: ['Contactor', 'pc', 4, 4, '9 A,18 A,32 A,65 A'],
	panel: ['Operator panel', 'pc', 1, 35, 'TP 12,TP 15'],
	heater: ['Heating element', 'pc', 6, 9, '800 W,1200 W,2000 W,glue tank 600 W'],
	lamp: ['Infrared lamp', 'pc', 24, 7, '2000 W,2500 W,3000 W'],
	spring: ['Gripper spring', 'pc', 40, 6, 'left,right,transfer arm'],
	rod: ['Stretch rod', 'pc', 4, 20, '12 mm,14 mm'],
	roller: ['Cam roller', 'pc', 6, 8, '30 mm,35 mm,52 mm'],
	rubber: ['Gripper rubber', 'pc', 60, 6, '28 mm,38 mm'],
	cone: ['Capping cone', 'pc', 12, 15, '28 mm,38 mm'],
	pad: ['Suction pad', 'pc', 30, 5, 'drum,30 mm,60 mm'],
	knife: ['Knife', 'pc', 6, 8, 'label,film 600 mm,film 900 mm'],
	filter: [
		'Filter element',
		'pc',
		10,
		5,
		'oil HP 40,oil Screw 75,air Screw 110,mat 300x300,cartridge 10 µm,cartridge 20 µm,RO pre-filter,extraction'
	],
	hose: ['Hose', 'm', 30, 3, 'PU 6x4,PU 8x5.5,PU 10x6.5,water DN 19'],
	strip: ['Wear strip', 'm', 20, 10, 'PE 20 mm,PE 40 mm'],
	cable: ['Motor cable', 'm', 40, 4, '4x1.5,4x2.5,4x4'],
	gear: ['Gearbox', 'pc', 1, 30, 'BG 63,BG 90,BG 110'],
	impeller: ['Impeller', 'pc', 1, 25, 'LQ 32,LQ 40,LQ 50,LQ 80'],
	fan: ['Fan', 'pc', 1, 18, 'HV 355,HV 450,cabinet 120 mm'],
	gasket: ['Plate gasket set', 'set', 1, 28, 'PX 60,PX 140'],
	oil: ['Oil', 'l', 60, 3, 'gear 220,chain food grade,compressor 100,hydraulic 46'],
	grease: ['Grease', 'kg', 8, 3, 'food grade 2,high temperature'],
	pane: ['Guard pane', 'pc', 2, 12, '600x900,400x600'],
	tube: ['Light tube', 'pc', 20, 3, 'LED 1200,LED 1500'],
	button: ['Emergency stop button', 'pc', 4, 4, '22 mm,40 mm']
} as const satisfies Readonly<Record<string, readonly [string, string, number, number, string]>>;
export type PartKind = keyof typeof PART_KINDS;

export const SUPPLIERS = [
	'Nordwerk Technikhandel',
	'Elbe Industriebedarf',
	'Lagerhaus Petersen',
	'Kessler & Holm Service',
	'Voltaris Direct',
	'Armatec Vertrieb'
] as const;
