import { contentSecurityPolicy } from '#server/http/content-security-policy.ts';
import { readBuild } from '#server/site/read-build.ts';
import { serveBuild } from '#server/site/serve-build.ts';
import { readPages } from './page-files.ts';

type Site = (request: Request, path: string) => Response;

const none: Site = () => new Response(null, { status: 404 });

const builtApp = (): { site: Site; policy: string } => {
	const reading = readBuild('build');
	if (!reading.ok) throw new Error(reading.problem);
	const { build } = reading;
	return { site: serveBuild(build), policy: contentSecurityPolicy(build.shellHtml) };
};

/** What our server serves besides sync: the bench's pages, and the app where it was asked for. */
export const benchSite = (
	pages: string | undefined,
	isWithApp = false
): { site: Site; contentSecurityPolicy: string } => {
	const files = readPages(pages);
	const app = isWithApp ? builtApp() : { site: none, policy: "default-src 'self'" };
	const site: Site = (request, path) => {
		const file = files.get(path);
		return file ? new Response(file.bytes, { headers: file.headers }) : app.site(request, path);
	};
	return { site, contentSecurityPolicy: app.policy };
};
