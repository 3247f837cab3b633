import { startApp } from '#lib/app/start-app.ts';

export const load = async () => (await startApp()).i18n.bring('partPage', 'counting');
