import { authContract } from './auth.contract.ts';
import { postgresGround } from './store/postgres-ground.ts';

authContract('signing in on PostgreSQL', postgresGround);
