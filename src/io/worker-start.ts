/** Where a worker starts: it uses what Node keeps of this program's code, which a thread has to ask for itself. */
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

if (typeof workerData === 'string') enableCompileCache(workerData);
await import('./reading-worker.ts');
