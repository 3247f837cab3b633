// The least app there can be on PouchDB: opens what is on disk and lists the newest open jobs.
import { openPouch } from './pouch/local-pouch.ts';
import { NEWEST } from './pouch/newest.ts';

const adapter = new URLSearchParams(location.search).get('adapter') ?? '';
const { docs } = await openPouch(adapter).find(NEWEST);
const list = document.createElement('ul');
for (const { _id, title, code } of docs) {
	const row = document.createElement('li');
	row.dataset['key'] = _id;
	row.textContent = `${String(code)} ${String(title)}`;
	list.append(row);
}
document.body.append(list);
