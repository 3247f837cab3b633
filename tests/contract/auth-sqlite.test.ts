import { authContract } from './auth.contract.ts';
import { sqliteGround } from './store/sqlite-ground.ts';

authContract('signing in on SQLite', sqliteGround);
