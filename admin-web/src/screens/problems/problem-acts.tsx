import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { ActsPanel } from '../../parts/supervise/acts-panel.js';
import { useActs } from '../../parts/supervise/use-acts.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/panel.js';
import { LookBackForm, RectifyForm, ReopenForm } from './problem-act-forms.js';

const problemFragment = graphql(`
  fragment ProblemActs_Problem on Problem {
    id
    version
    state
    waitsForTask
    task {
      id
      number
    }
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

const resultFragment = graphql(`
  fragment ProblemActs_Result on ProblemResult {
    ... on ProblemPayload {
      problem {
        id
        state
        version
      }
    }
    ... on Refusal {
      code
      message
    }
  }
`);

const startDocument = graphql(`
  mutation StartRectification($input: ProblemActInput!) {
    startRectification(input: $input) {
      ...ProblemActs_Result
    }
  }
`);
const rectifyDocument = graphql(`
  mutation RectifyProblem($input: RectifyProblemInput!) {
    rectifyProblem(input: $input) {
      ...ProblemActs_Result
    }
  }
`);
const lookBackDocument = graphql(`
  mutation LookBackAtProblem($input: LookBackAtProblemInput!) {
    lookBackAtProblem(input: $input) {
      ...ProblemActs_Result
    }
  }
`);
const closeDocument = graphql(`
  mutation CloseProblem($input: ProblemActInput!) {
    closeProblem(input: $input) {
      ...ProblemActs_Result
    }
  }
`);
const reopenDocument = graphql(`
  mutation ReopenProblem($input: ReopenProblemInput!) {
    reopenProblem(input: $input) {
      ...ProblemActs_Result
    }
  }
`);

interface ProblemActsProps {
  problem: FragmentType<typeof problemFragment>;
  onDone: () => void;
}

/** What the person may do about the problem now; why not where it is not possible. */
export function ProblemActs({ problem, onDone }: ProblemActsProps) {
  const shown = getFragmentData(problemFragment, problem);
  const acts = useActs(shown, onDone);
  const { input, may } = acts;
  const { task, waitsForTask } = shown;
  // The same sentence stands below with the way to the task; that what holds is not opened again need not be said.
  const refused = acts.refused.filter(({ action, reason }) => reason !== waitsForTask && action !== 'reopen');
  const conclude = (masked: FragmentType<typeof resultFragment> | undefined) =>
    acts.conclude(masked === undefined ? undefined : getFragmentData(resultFragment, masked));
  const [, start] = useMutation(startDocument);
  const [, rectify] = useMutation(rectifyDocument);
  const [, lookBack] = useMutation(lookBackDocument);
  const [, close] = useMutation(closeDocument);
  const [, reopen] = useMutation(reopenDocument);
  return (
    <ActsPanel acts={{ ...acts, refused }}>
      {waitsForTask != null && task != null && (
        <Notice>
          {waitsForTask} <a href={`/joint/tasks/${task.id}`}>打开任务 {task.number}</a>
        </Notice>
      )}
      {may('start') && (
        <Button
          tone="primary"
          onClick={async () => conclude((await start({ input: input() })).data?.startRectification)}
        >
          开始整改
        </Button>
      )}
      {may('rectify') && (
        <RectifyForm
          onSend={async (measures) =>
            conclude((await rectify({ input: { ...input(), measures } })).data?.rectifyProblem)
          }
        />
      )}
      {may('lookBack') && (
        <LookBackForm
          mayConfirm={waitsForTask == null}
          onSend={async (found) =>
            conclude((await lookBack({ input: { ...input(), ...found } })).data?.lookBackAtProblem)
          }
        />
      )}
      {may('close') && (
        <Button
          tone="primary"
          onClick={async () => conclude((await close({ input: input() })).data?.closeProblem)}
        >
          销号
        </Button>
      )}
      {may('reopen') && (
        <ReopenForm
          onSend={async (dueOn) =>
            conclude((await reopen({ input: { ...input(), dueOn } })).data?.reopenProblem)
          }
        />
      )}
    </ActsPanel>
  );
}
