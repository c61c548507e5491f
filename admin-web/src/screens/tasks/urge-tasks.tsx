import { useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { TextArea } from '../../ui/text-field.js';
import type { TaskRow } from './task-row.js';
import { LONGEST_WORDS, USUAL_WORDS, whatUrgingDoes } from './urge-words.js';

const urgeDocument = graphql(`
  mutation UrgeTasks($input: UrgeTasksInput!) {
    urgeTasks(input: $input) {
      ... on UrgeTasksPayload {
        urged
        skipped
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
      }
    }
  }
`);

interface UrgeTasksProps {
  chosen: readonly TaskRow[];
  disabledReason: string | undefined;
  /** What came of it, in words. */
  onDone: (message: string) => void;
}

/** 催办: reaches many units at once, so it says whom and in which words before it does. */
export function UrgeTasks({ chosen, disabledReason, onDone }: UrgeTasksProps) {
  const [isAsked, setAsked] = useState(false);
  const [words, setWords] = useState(USUAL_WORDS);
  const { send } = useCommand(urgeDocument, ({ urgeTasks }) =>
    urgeTasks.__typename === 'UrgeTasksPayload'
      ? { kind: 'done', payload: urgeTasks }
      : readRefusal(urgeTasks),
  );
  const urge = async () => {
    const message = words.trim() || USUAL_WORDS;
    const outcome = await send({ taskIds: chosen.map(({ id }) => id), message });
    setAsked(false);
    if (outcome.kind !== 'done') return onDone(outcome.message);
    const { urged, skipped } = outcome.payload;
    return onDone(`已催办 ${urged} 项${skipped > 0 ? `，${skipped} 项今天已催过或不在承办中` : ''}。`);
  };
  return (
    <>
      <Button size="small" tone="primary" onClick={() => setAsked(true)} disabledReason={disabledReason}>
        催办所选 {chosen.length} 项
      </Button>
      <ConfirmConsequence
        open={isAsked}
        title={`确认催办所选 ${chosen.length} 项任务？`}
        consequences={whatUrgingDoes(chosen, words)}
        confirmLabel="催办"
        onConfirm={urge}
        onCancel={() => setAsked(false)}
      >
        <TextArea
          id="urge-words"
          label="催办的话"
          hint="承办单位会看到这段话。"
          rows={2}
          maxLength={LONGEST_WORDS}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </ConfirmConsequence>
    </>
  );
}
