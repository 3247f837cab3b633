import { postgresGround } from './store/postgres-ground.ts';
import { syncContract } from './sync.contract.ts';

syncContract('the sync protocol on PostgreSQL', postgresGround);
