/**
 * Everything: types, lint, unit tests west and east of UTC, a build, browser tests. Every step runs, also after
 * a failure; the last line counts them all.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Each failed test by name, with what it said, for the end of the log. */
  readonly failures?: readonly string[];
}

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the runner's own count; without one the step counts as one check. */
  readonly count?: (report: string) => Tally;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const vitestCount = (report: string): Tally => {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(JSON.parse(report));
  const failures = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}\n${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name} › ${fullName}\n${(failureMessages ?? []).join('\n')}`),
  ]);
  return { passed: numPassedTests, failed: numFailedTests, failures };
};

const playwrightCount = (report: string): Tally => {
  const { expected, unexpected, flaky } = playwrightReport.parse(JSON.parse(report)).stats;
  return { passed: expected, failed: unexpected + flaky };
};

/** Enough for a property’s seed and counterexample. */
const FAILURE_LINES = 12;

const bin = (name: string): string => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const unit = (zone: string, ...options: readonly string[]): Step => ({
  name: `unit tests in ${zone}`,
  command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', '--outputFile=REPORT', ...options],
  env: { TZ: zone },
  count: vitestCount,
});

const steps: readonly Step[] = [
  { name: 'types', command: [bin('astro'), 'check', '--minimumSeverity', 'warning'] },
  { name: 'lint and format', command: [bin('biome'), 'check', '--error-on-warnings'] },
  unit('America/Los_Angeles'),
  // Whole runs set their own zones, and an expression is as slow in any of them: once is enough.
  unit('Pacific/Auckland', '--exclude=test/project/**', '--exclude=test/regex-safety.test.ts'),
  { name: 'build', command: [process.execPath, 'src/cli/dateline.ts', 'build', '--frozen'] },
  {
    name: 'browser tests',
    command: [bin('playwright'), 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'REPORT' },
    count: playwrightCount,
  },
];

async function runStep(step: Step, folder: string): Promise<Tally> {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`);
  const report = join(folder, `${step.name.replaceAll(/\W+/g, '-')}.json`);
  const fill = (text: string) => text.replaceAll('REPORT', report);
  const [program, ...args] = step.command;
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value)]));
  const code = await run(program, args.map(fill), env);
  if (!step.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const text = await readFile(report, 'utf8').catch(() => null);
  const tally = text === null ? { passed: 0, failed: 1 } : step.count(text);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function firstLines(failure: string): string {
  return failure.split('\n').slice(0, FAILURE_LINES).join('\n');
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const telemetry = { ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...telemetry, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const folder = await mkdtemp(join(tmpdir(), 'dateline-test-'));
let passed = 0;
let failed = 0;
const summary: string[] = [];
const failures: string[] = [];
for (const step of steps) {
  const tally = await runStep(step, folder);
  passed += tally.passed;
  failed += tally.failed;
  failures.push(...(tally.failures ?? []).map((failure) => `${step.name}: ${firstLines(failure)}`));
  summary.push(`${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${tally.passed} passed, ${tally.failed} failed`);
}
await rm(folder, { recursive: true, force: true });
// A log that is kept is kept from its end: what failed is said once more beside the counts.
if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);
console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
