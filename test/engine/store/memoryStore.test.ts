import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';
import { describeStore } from './contract.ts';

describeStore('memory store', createMemoryStore);
