import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from './finish.ts';
import { licenceProblem } from './licence-problem.ts';
import { nameOf, type Lock } from './lock-problems.ts';

/** Tools whose code ends up in what people download. */
const BUNDLED = /^(svelte|esm-env|clsx|devalue|@sveltejs\/kit|workbox-.*)$/;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

const licenceOf = (folder: string): string => {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
	const { license, licenses } = manifest as {
		license?: string | { type: string };
		licenses?: { type: string }[];
	};
	if (typeof license === 'string') return license;
	return license?.type ?? licenses?.map((one) => one.type).join(' OR ') ?? '';
};

const installed = Object.entries(lock.packages).filter(
	([path]) => path !== '' && existsSync(join(path, 'package.json'))
);
const problems = installed.flatMap(([path, one]) => {
	const problem = licenceProblem(licenceOf(path), one.dev === true && !BUNDLED.test(nameOf(path)));
	return problem ? [`${nameOf(path)} ${one.version}: ${problem}`] : [];
});
finish(problems, `${installed.length} packages, each with a licence we may use`);
