import { storeContract } from './store.contract.ts';
import { postgresGround } from './store/postgres-ground.ts';

storeContract('the store on PostgreSQL', { real: postgresGround, quick: postgresGround }, 20);
