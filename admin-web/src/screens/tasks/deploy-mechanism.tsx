import { useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import type { FeedbackCycle } from '../../graphql/gql/graphql.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { feedbackCycleNames } from '../../text/tasks.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select-field.js';

const deployDocument = graphql(`
  mutation DeployMechanism($input: DeployMechanismInput!) {
    deployMechanism(input: $input) {
      ... on DeployMechanismPayload {
        created
        present
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

const cycles = Object.entries(feedbackCycleNames).map(([value, label]) => ({ value, label }));
const isCycle = (value: string | null): value is FeedbackCycle =>
  value !== null && value in feedbackCycleNames;

/** 部署机制: one step makes a task of each duty and key task that has none, standing or with a due date. */
export function DeployMechanism({ onDone }: { onDone: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const [cycle, setCycle] = useState<FeedbackCycle>('QUARTERLY');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [message, setMessage] = useState<string>();
  const { send } = useCommand(deployDocument, ({ deployMechanism }) =>
    deployMechanism.__typename === 'DeployMechanismPayload'
      ? { kind: 'done', payload: deployMechanism }
      : readRefusal(deployMechanism),
  );
  const deploy = async () => {
    const outcome = await send({ feedbackCycle: cycle, dueOn });
    setMessage(
      outcome.kind === 'done'
        ? `新交办 ${outcome.payload.created} 项，原已部署 ${outcome.payload.present} 项。`
        : outcome.message,
    );
    setAsked(false);
    onDone();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>部署机制</Button>
      {message !== undefined && <span role="status">{message}</span>}
      <ConfirmConsequence
        open={isAsked}
        title="确认部署机制文件？"
        consequences={[
          '机制文件的每项职责和重点任务各立一项任务，交办给承担单位，按周期反馈。',
          '已经部署过的不重复交办。',
        ]}
        confirmLabel="部署"
        onConfirm={deploy}
        onCancel={() => setAsked(false)}
      >
        <Select
          id="deploy-cycle"
          label="反馈周期"
          options={cycles}
          value={cycle}
          onChange={(value) => isCycle(value) && setCycle(value)}
        />
        <DateField
          id="deploy-due"
          label="办结时限"
          hint="不填的作为长期任务。"
          optional
          value={dueOn}
          onChange={setDueOn}
        />
      </ConfirmConsequence>
    </>
  );
}
