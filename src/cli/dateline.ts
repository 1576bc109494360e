/** Where every command starts: what holds for the whole process is set before any of the program is loaded. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// Percent by which the heap may grow before it is cleared: 1,000 articles take a sixth less memory in the same time.
setFlagsFromString('--heap-growing-percent=60');
// Keeps what Node makes of this program's code, so that the next command starts sooner. Where nothing can be written, or
// Node is too old to keep anything, each command makes it anew.
enableCompileCache?.(join(import.meta.dirname, '../../.cache/code'));
await import('./program.ts');
