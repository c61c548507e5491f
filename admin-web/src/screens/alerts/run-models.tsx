import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';

const runFragment = graphql(`
  fragment RunModels_SupervisionRun on SupervisionRun {
    id
    startedAt
    finishedAt
    modelsTotal
    modelsDone
    newAlerts
    failedModels
  }
`);

const runDocument = graphql(`
  mutation RunSupervisionModels($input: RunSupervisionModelsInput!) {
    runSupervisionModels(input: $input) {
      ... on RunSupervisionModelsPayload {
        run {
          id
          ...RunModels_SupervisionRun
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const LOOK_AGAIN_MS = 3_000;

interface RunModelsProps {
  run: FragmentType<typeof runFragment> | undefined;
  onChanged: () => void;
}

/** When the models last ran, how far they are now, and the button that runs them. */
export function RunModels({ run, onChanged }: RunModelsProps) {
  const last = run === undefined ? null : getFragmentData(runFragment, run);
  const attempt = useAttemptKey();
  const [{ fetching }, start] = useMutation(runDocument);
  const [message, setMessage] = useState<string>();
  const isRunning = last !== null && last.finishedAt == null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(onChanged, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, onChanged]);
  const handleRun = async () => {
    const answer = (await start({ input: { idempotencyKey: attempt.key } })).data?.runSupervisionModels;
    if (answer !== undefined) attempt.renew();
    setMessage(answer === undefined ? noAnswerText : 'message' in answer ? answer.message : undefined);
    onChanged();
  };
  return (
    <Panel
      id="run"
      title="模型运行"
      beside={
        <Button
          busy={fetching}
          disabledReason={isRunning ? '监督模型正在运行' : undefined}
          onClick={() => void handleRun()}
        >
          立即运行
        </Button>
      }
    >
      {message !== undefined && <p role="alert">{message}</p>}
      <p role="status">{describe(last)}</p>
    </Panel>
  );
}

interface Run {
  startedAt: string;
  finishedAt?: string | null | undefined;
  modelsTotal: number;
  modelsDone: number;
  newAlerts: number;
  failedModels: readonly string[];
}

function describe(run: Run | null): string {
  if (run === null) return '监督模型还没有运行过；每天凌晨自动运行一次。';
  if (run.finishedAt == null)
    return `正在运行：已完成 ${run.modelsDone}／${run.modelsTotal} 个模型，新发现 ${run.newAlerts} 条预警。`;
  const failed =
    run.failedModels.length === 0 ? '' : `${run.failedModels.join('、')} 没有运行成功，请联系系统管理员。`;
  return `最近一次于 ${formatInstant(run.finishedAt)} 完成，新发现 ${run.newAlerts} 条预警。${failed}`;
}
