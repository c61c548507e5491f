import { canonicalJson } from '../../../shared/canonical-json.js';
import type { Evidence, Finding } from './findings.js';

/**
 * What a suspicion rests on, as text: equal for equal evidence whatever its order. Without the date of the data, which
 * moves with every check and every new answer; where the date itself is doubted the rule puts it into `about`.
 */
export function groundsOf(evidence: readonly Evidence[]): string {
  const each = evidence.map(({ field, declared, answered, source, about = null }) =>
    canonicalJson([field, declared, answered, source, about]),
  );
  return canonicalJson([...new Set(each)].sort());
}

/** Findings with the same sentence about the same person are one suspicion; the evidence of all of them stands in it. */
export function joinFindings(findings: readonly Finding[]): Finding[] {
  const joined = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.ruleCode}|${finding.subjectPersonId ?? ''}|${finding.message}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...before, evidence: [...before.evidence, ...finding.evidence] } : finding);
  }
  return [...joined.values()];
}
