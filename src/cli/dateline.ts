/** Where every command starts: it keeps what Node makes of this program's code, so that the next command starts sooner. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Where nothing can be written, or Node is too old to keep anything, each command makes it anew.
enableCompileCache?.(join(import.meta.dirname, '../../.cache/code'));
await import('./program.ts');
