/** What machines are made of, with who makes it and which failure codes fit. */
export const COMPONENTS = {
	motor: { group: 'rotating', maker: 'Halvorsen', models: ['HM 112-4', 'HM 132-4', 'HM 90-6'] },
	gearbox: { group: 'rotating', maker: 'Brandt Getriebe', models: ['BG 63', 'BG 90', 'BG 110'] },
	bearing: { group: 'rotating', maker: 'Norrköping Lager', models: ['6205-2RS', '6308-2RS', '22210 E'] },
	pump: { group: 'rotating', maker: 'Lindqvist', models: ['LQ 40-200', 'LQ 50-160', 'LQ 32-125'] },
	fan: { group: 'rotating', maker: 'Halvorsen', models: ['HV 355', 'HV 450'] },
	valve: { group: 'packaging', maker: 'Armatec', models: ['SV 40', 'SV 65', 'BV 25'] },
	cylinder: { group: 'packaging', maker: 'Pneumora', models: ['PC 32x100', 'PC 50x160', 'PC 20x25'] },
	sensor: { group: 'electrical', maker: 'Optosens', models: ['OS-12 M18', 'OS-30', 'IS-8 M12'] },
	encoder: { group: 'electrical', maker: 'Optosens', models: ['OE 1024', 'OE 2048'] },
	drive: { group: 'electrical', maker: 'Voltaris', models: ['VT 300-7.5', 'VT 300-15', 'VT 500-22'] },
	servo: { group: 'electrical', maker: 'Voltaris', models: ['VS 8', 'VS 16'] },
	cabinet: { group: 'electrical', maker: 'Voltaris', models: ['CC 800', 'CC 1200'] },
	panel: { group: 'electrical', maker: 'Voltaris', models: ['TP 12', 'TP 15'] },
	belt: { group: 'conveyor', maker: 'Transflex', models: ['TF 2120', 'TF 820'] },
	chain: { group: 'conveyor', maker: 'Transflex', models: ['TC 882', 'TC 10B'] },
	guard: { group: 'packaging', maker: 'Sekura', models: ['SG 2', 'SG 4'] },
	gripper: { group: 'packaging', maker: 'Pneumora', models: ['PG 28', 'PG 38'] },
	heater: { group: 'electrical', maker: 'Thermovar', models: ['IR 2000', 'TH 12'] },
	filter: { group: 'rotating', maker: 'Clarofil', models: ['CF 10', 'CF 20'] },
	exchanger: { group: 'rotating', maker: 'Thermovar', models: ['PX 60', 'PX 140'] },
	flowmeter: { group: 'electrical', maker: 'Fluxo', models: ['FX 50', 'FX 80'] },
	scale: { group: 'electrical', maker: 'Fluxo', models: ['LC 60', 'LC 300'] }
} as const;
export type ComponentKind = keyof typeof COMPONENTS;
