import { useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';

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

/** 部署机制: one step makes a standing task of each duty and key task that has none. */
export function DeployMechanism({ onDone }: { onDone: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const [message, setMessage] = useState<string>();
  const { send } = useCommand(deployDocument, ({ deployMechanism }) =>
    deployMechanism.__typename === 'DeployMechanismPayload'
      ? { kind: 'done', payload: deployMechanism }
      : readRefusal(deployMechanism),
  );
  const deploy = async () => {
    const outcome = await send({ feedbackCycle: 'QUARTERLY' });
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
          '机制文件的每项职责和重点任务各立一项长期任务，交办给承担单位，按季度反馈。',
          '已经部署过的不重复交办。',
        ]}
        confirmLabel="部署"
        onConfirm={deploy}
        onCancel={() => setAsked(false)}
      />
    </>
  );
}
