import type { AnswerResult } from '../../graphql/gql/graphql.js';
import { answerResultHints, answerResultNames } from '../../text/verification.js';
import styles from './verification-answer.module.css';

/** In the order of the keys 1 to 5, the commonest first. */
export const resultOrder = [
  'NO_RECORD',
  'HAS_RECORD',
  'PERSON_MISMATCH',
  'SOURCE_ERROR',
  'NOT_COVERED',
] as const satisfies readonly AnswerResult[];

interface ResultChoiceProps {
  value: AnswerResult | null;
  error: string | undefined;
  onChange: (result: AnswerResult) => void;
}

export function ResultChoice({ value, error, onChange }: ResultChoiceProps) {
  return (
    <fieldset aria-describedby={error === undefined ? 'result-hint' : 'result-hint result-error'}>
      <legend className={styles['legend']}>核查结果</legend>
      <div className={styles['results']}>
        {resultOrder.map((result, index) => (
          <label key={result} className={styles['result']}>
            <input
              type="radio"
              id={index === 0 ? 'result' : `result-${index + 1}`}
              name="result"
              checked={value === result}
              onChange={() => onChange(result)}
            />
            {answerResultNames[result]}
            <kbd aria-hidden="true">{index + 1}</kbd>
          </label>
        ))}
      </div>
      <p id="result-hint" className={styles['soft']}>
        {value === null ? '请选择一项。' : answerResultHints[value]}
      </p>
      {error !== undefined && (
        <p id="result-error" className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
