import { useState } from 'react';
import { assertNever } from '../../lib/assert-never.js';
import { graphql } from '../../graphql/gql/index.js';
import type { ConcludeSuspicionMutation } from '../../graphql/gql/graphql.js';
import { readRefusal, type Outcome } from '../../parts/outcome.js';
import { StaleNotice } from '../../parts/stale-notice.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { useFocusOn } from '../../ui/use-arrival-focus.js';
import styles from './application.module.css';

const concludeDocument = graphql(`
  mutation ConcludeSuspicion($input: ConcludeSuspicionInput!) {
    concludeSuspicion(input: $input) {
      ... on ConcludeSuspicionPayload {
        suspicion {
          id
          state
          version
          conclusion
          concludedAt
        }
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        code
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        code
        message
        currentVersion
      }
    }
  }
`);

function readConcluded({ concludeSuspicion: result }: ConcludeSuspicionMutation): Outcome<null> {
  switch (result.__typename) {
    case 'ConcludeSuspicionPayload':
      return { kind: 'done', payload: null };
    case 'ActionRefused':
    case 'InputRefused':
    case 'StaleVersion':
      return readRefusal(result);
    default:
      return assertNever(result);
  }
}

interface SuspicionFormProps {
  suspicionId: string;
  version: number;
  title: string;
  onDone: (conclusion: 'CONFIRMED' | 'CLEARED') => void;
  onReload: () => void;
}

export function SuspicionForm({ suspicionId, version, title, onDone, onReload }: SuspicionFormProps) {
  const [isOpen, setOpen] = useState(false);
  const prefix = `suspicion-${suspicionId}-`;
  const fields = useFields<{ conclusion: 'CONFIRMED' | 'CLEARED' | null; reason: string }>(
    { conclusion: null, reason: '' },
    prefix,
  );
  const focusOn = useFocusOn();
  const { conclusion, reason } = fields.values;
  const { send, isBusy } = useCommand(concludeDocument, readConcluded);
  const open = (isWanted: boolean) => {
    setOpen(isWanted);
    focusOn(`${prefix}${isWanted ? 'conclusion' : 'open'}`);
  };
  if (!isOpen) {
    return (
      <div>
        <Button
          id={`${prefix}open`}
          size="small"
          onClick={() => open(true)}
          aria-label={`写“${title}”的结论`}
        >
          写结论
        </Button>
      </div>
    );
  }
  const submit = async () => {
    const missing = [
      ...(conclusion === null ? [{ field: 'conclusion', message: '请选择结论' }] : []),
      ...(reason.trim().length < 5
        ? [{ field: 'reason', message: '请用不少于5个字写明核查经过和理由' }]
        : []),
    ];
    if (conclusion === null || missing.length > 0) return fields.note(missing);
    const outcome = await send({ suspicionId, expectedVersion: version, conclusion, reason: reason.trim() });
    if (outcome.kind === 'done') onDone(conclusion);
    else fields.refuse(outcome);
  };
  return (
    <form
      noValidate
      className={styles['act']}
      aria-label={`${title}的结论`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={fields.problems} attempt={fields.attempt} />
      {fields.isStale && <StaleNotice onReload={onReload} />}
      <RadioGroup
        id={`${prefix}conclusion`}
        name={`${prefix}conclusion`}
        label="结论"
        inline
        choices={[
          { value: 'CLEARED', label: '排除' },
          { value: 'CONFIRMED', label: '属实' },
        ]}
        value={conclusion}
        onChange={(event) =>
          fields.change({ conclusion: event.target.value === 'CONFIRMED' ? 'CONFIRMED' : 'CLEARED' })
        }
        error={fields.problemOf('conclusion')}
      />
      <TextArea
        id={`${prefix}reason`}
        label="核查经过和理由"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => fields.change({ reason: event.target.value })}
        error={fields.problemOf('reason')}
      />
      <div className={styles['actButtons']}>
        <Button type="submit" tone="primary" busy={isBusy}>
          提交结论
        </Button>
        <Button onClick={() => open(false)}>取消</Button>
      </div>
    </form>
  );
}
