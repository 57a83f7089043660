import { openSqliteStore } from '../../../src/engine/store/sqlite/sqliteStore.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';
import { describeStore } from './contract.ts';

describeStore('SQLite store', async () => openSqliteStore(await openSqliteDriver(':memory:')));
