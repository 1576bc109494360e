import { speechClass } from '../status/reporting-verbs.ts';
import { kindOfVerb } from './event-verbs.ts';
import type { Parsed } from './frame.ts';

const LEAST_SHARE_OF_REPORT = 0.12;

/** An essay: hardly a sentence reports something done or said, and nothing is dated. */
export function isCommentary(frames: readonly Parsed[]): boolean {
  const prose = frames.filter((frame) => frame.tree.clauses.length > 0);
  if (prose.length < 4) return false;
  const dated = prose.filter((frame) =>
    frame.times.some((time) => time.datable && time.expression.relation !== 'since'),
  ).length;
  if (dated > prose.length * 0.04) return false;
  return prose.filter(reports).length < prose.length * LEAST_SHARE_OF_REPORT;
}

function reports(frame: Parsed): boolean {
  return frame.tree.clauses.some(({ verb, role }) => {
    if (role !== 'main' || verb.tense !== 'past' || verb.perfect) return false;
    return speechClass(verb.lemma) !== null || (kindOfVerb(verb.lemma) ?? 'other') !== 'other';
  });
}
