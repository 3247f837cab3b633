import { storeContract } from './store.contract.ts';
import { sqliteGround } from './store/sqlite-ground.ts';

storeContract(
	'the store on SQLite',
	{ real: sqliteGround, quick: () => sqliteGround({ durable: false }) },
	60
);
