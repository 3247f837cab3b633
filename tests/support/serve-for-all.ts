import { startPlantServer } from './plant-server.ts';

/** One server on the built app for every end-to-end test that needs no server of its own. */
const serveForAll = async (): Promise<() => Promise<void>> => {
	const server = await startPlantServer({ port: Number(process.env['MILLWRIGHT_E2E_PORT']) });
	return server.stop;
};

export default serveForAll;
