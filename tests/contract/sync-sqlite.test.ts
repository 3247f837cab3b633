import { sqliteGround } from './store/sqlite-ground.ts';
import { syncContract } from './sync.contract.ts';

syncContract('the sync protocol on SQLite', sqliteGround);
