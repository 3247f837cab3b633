import { storeContract } from './store.contract.ts';
import { sqliteGround } from './store/sqlite-ground.ts';

storeContract('the store on SQLite', sqliteGround, 60);
