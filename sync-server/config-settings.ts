import { z } from 'zod';
import { plainCode } from './auth/set-up-code.ts';
import { proxiesIn, type Proxies } from './http/came-from.ts';
import { isHostName } from './lan/names.ts';
import { servicesIn } from './telling/push-services.ts';

export interface Setting<T> {
	readonly flag: string;
	readonly env: string;
	/** What stands for the value in the help. */
	readonly placeholder: string;
	readonly fallback: string;
	/** What the flag means when no value is written after it; one is then only written after an equals sign. */
	readonly bare?: string;
	readonly about: string;
	/** Completes the sentence "--flag must be …". */
	readonly must: string;
	readonly schema: z.ZodType<T, string>;
}

const port = z
	.string()
	.regex(/^\d{1,5}$/)
	.transform(Number)
	.refine((number) => number <= 65535);

const host = z
	.string()
	.max(253)
	.regex(/^[a-z0-9._:%-]+$/i);

const folder = z
	.string()
	.min(1)
	.refine((path) => !path.includes('\0'));

const database = z
	.string()
	.refine((address) => address === '' || /^postgres(ql)?:$/.test(URL.parse(address)?.protocol ?? ''))
	.transform((address) => (address === '' ? undefined : address));

const file = z
	.string()
	.refine((path) => !path.includes('\0'))
	.transform((path) => (path === '' ? undefined : path));

const lan = z
	.string()
	.toLowerCase()
	.refine((name) => name === '' || isHostName(name))
	.transform((name) => {
		if (name === '') return undefined;
		return { name: name === THIS_COMPUTER ? undefined : name };
	});

const metricsToken = z
	.string()
	.refine((token) => token === '' || /^[\w.~-]{16,200}$/.test(token))
	.transform((token) => (token === '' ? undefined : token));

const proxies = z
	.string()
	.refine((text) => text === '' || proxiesIn(text) !== undefined)
	.transform((text): Proxies | undefined => (text === '' ? undefined : proxiesIn(text)));

const push = z
	.string()
	.refine((text) => text === '' || servicesIn(text) !== undefined)
	.transform((text) => (text === '' ? undefined : servicesIn(text)));

const setUpCode = z
	.string()
	.transform((code) => (code === '' ? undefined : plainCode(code)))
	.refine((code) => code === undefined || /^[A-Z0-9]{8}$/.test(code));

const THIS_COMPUTER = 'yes';

/** Every setting there is: the flags, the environment, the help text and the checks all come from here. */
export const SETTINGS = {
	port: {
		flag: '--port',
		env: 'MILLWRIGHT_PORT',
		placeholder: 'NUMBER',
		fallback: '8080',
		about: 'where to listen; 0 takes any free port',
		must: 'a whole number from 0 to 65535',
		schema: port
	},
	host: {
		flag: '--host',
		env: 'MILLWRIGHT_HOST',
		placeholder: 'ADDRESS',
		fallback: 'localhost',
		about: 'localhost for this computer only, 0.0.0.0 for every network it is in',
		must: 'a host name or address such as localhost or 0.0.0.0, without http:// and without a port',
		schema: host
	},
	lan: {
		flag: '--lan',
		env: 'MILLWRIGHT_LAN',
		placeholder: '[=NAME]',
		fallback: '',
		bare: THIS_COMPUTER,
		about:
			'serves https to the whole network with a certificate of its own; NAME is how devices find this computer',
		must: `"${THIS_COMPUTER}" or a host name such as millwright.local`,
		schema: lan
	},
	proxies: {
		flag: '--proxy',
		env: 'MILLWRIGHT_PROXY',
		placeholder: 'ADDRESSES',
		fallback: '',
		about: 'proxies in front of this server, which are believed when they say where requests come from',
		must: 'addresses or networks such as 127.0.0.1,10.0.0.0/8',
		schema: proxies
	},
	metricsToken: {
		flag: '--metrics-token',
		env: 'MILLWRIGHT_METRICS_TOKEN',
		placeholder: 'TOKEN',
		fallback: '',
		about: 'what a program shows to read /metrics; without it only programs on this computer may',
		must: 'at least 16 letters, digits or any of - _ . ~',
		schema: metricsToken
	},
	push: {
		flag: '--push',
		env: 'MILLWRIGHT_PUSH',
		placeholder: 'HOSTS',
		fallback: '',
		about:
			'which push services may be asked to reach phones: those of the usual browsers unless told otherwise; none asks nobody',
		must: 'none or hosts such as fcm.googleapis.com,*.push.apple.com',
		schema: push
	},
	log: {
		flag: '--log',
		env: 'MILLWRIGHT_LOG',
		placeholder: 'FORM',
		fallback: 'text',
		about: 'text for people in front of a terminal, json for one line for each event',
		must: 'text or json',
		schema: z.string().pipe(z.enum(['text', 'json']))
	},
	data: {
		flag: '--data',
		env: 'MILLWRIGHT_DATA',
		placeholder: 'FOLDER',
		fallback: './data',
		about: 'where the database is kept; made when it is missing',
		must: 'the path of a folder',
		schema: folder
	},
	database: {
		flag: '--database',
		env: 'MILLWRIGHT_DATABASE',
		placeholder: 'ADDRESS',
		fallback: '',
		about: 'a PostgreSQL database to use instead of SQLite in the data folder',
		must: 'an address such as postgres://user:password@host:5432/millwright',
		schema: database
	},
	anchors: {
		flag: '--anchors',
		env: 'MILLWRIGHT_ANCHORS',
		placeholder: 'FILE',
		fallback: '',
		about:
			'where the end of the audit log is written down each hour; in the data folder unless told otherwise',
		must: 'the path of a file, best on another disk',
		schema: file
	},
	setUpCode: {
		flag: '--setup-code',
		env: 'MILLWRIGHT_SETUP_CODE',
		placeholder: 'CODE',
		fallback: '',
		about: 'the code that lets the first person in; usually a new one is shown at each start',
		must: 'eight letters or digits such as KTWP-4XRM',
		schema: setUpCode
	}
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

export type SettingName = keyof typeof SETTINGS;

export type Config = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]['schema']> };
