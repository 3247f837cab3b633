export { createRxDatabase } from 'rxdb';
