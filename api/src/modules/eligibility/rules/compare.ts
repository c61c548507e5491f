import { toHalfWidth } from '../../../shared/half-width.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { EvidenceValue } from './findings.js';
import type { Answer } from './household-facts.js';

/** One field as declared and as answered. `tolerance`: how far numbers may differ and still count as the same (same unit as the value). */
export interface ComparedField {
  readonly field: string;
  readonly label: string;
  readonly declared: EvidenceValue;
  readonly answered: EvidenceValue;
  /** null: the agency has not been asked or has not answered yet. */
  readonly result: Answer['result'] | null;
  readonly source: string;
  readonly asOf: PlainDate | null;
  readonly tolerance?: number;
}

/** NOT_CHECKED: nobody answered (未查询, 未答复, source error); never the same as an answer of no record. */
export type ComparisonState =
  | 'SAME'
  | 'DIFFERENT'
  | 'ONLY_DECLARED'
  | 'ONLY_ANSWERED'
  | 'BOTH_EMPTY'
  | 'NOT_CHECKED';

/** A compared field with its state; `isDifferent` is the flag to highlight. */
export interface Comparison extends ComparedField {
  readonly state: ComparisonState;
  readonly isDifferent: boolean;
}

function isEmpty(value: EvidenceValue): value is null | '' {
  return value === null || value === '';
}

function isSame(declared: EvidenceValue, answered: EvidenceValue, tolerance: number): boolean {
  if (typeof declared === 'number' && typeof answered === 'number')
    return Math.abs(declared - answered) <= tolerance;
  if (typeof declared === 'string' && typeof answered === 'string')
    return foldText(declared) === foldText(answered);
  return declared === answered;
}

/** Width, spaces, case and brackets are writing habits, not differences. */
function foldText(text: string): string {
  return toHalfWidth(text).replace(/\s+/gu, '').toUpperCase();
}

function stateOf({ declared, answered, result, tolerance = 0 }: ComparedField): ComparisonState {
  if (result !== 'HAS_RECORD' && result !== 'NO_RECORD') return 'NOT_CHECKED';
  const answer = result === 'NO_RECORD' ? null : answered;
  if (isEmpty(declared)) return isEmpty(answer) ? 'BOTH_EMPTY' : 'ONLY_ANSWERED';
  if (isEmpty(answer)) return 'ONLY_DECLARED';
  return isSame(declared, answer, tolerance) ? 'SAME' : 'DIFFERENT';
}

/** Compares declared with answered, field by field, in the order given. */
export function compareFields(fields: readonly ComparedField[]): Comparison[] {
  return fields.map((field) => {
    const state = stateOf(field);
    return {
      ...field,
      state,
      isDifferent: state === 'DIFFERENT' || state === 'ONLY_DECLARED' || state === 'ONLY_ANSWERED',
    };
  });
}
