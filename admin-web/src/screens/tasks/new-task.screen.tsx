import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import type { FeedbackCycle, TaskOrigin, TaskUrgency } from '../../graphql/gql/graphql.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { feedbackCycleNames, taskOriginNames, taskUrgencyNames } from '../../text/tasks.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { PageHeader } from '../../ui/page-header.js';
import { MultiSelect, Select } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import styles from '../../parts/task/task.module.css';
import { dueTexts } from './due-texts.js';

export const Route = createLazyRoute('/office/joint/tasks/new')({ component: NewTaskScreen });

const unitsDocument = graphql(`
  query TaskUnits {
    agencies {
      id
      shortName
      kind
    }
  }
`);

const createDocument = graphql(`
  mutation CreateTask($input: CreateTaskInput!) {
    createTask(input: $input) {
      ... on CreateTaskPayload {
        task {
          id
          version
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
      }
    }
  }
`);

const EMPTY = {
  ...{ title: '', content: '', acceptance: '', originLabel: '' },
  ...{ instructedBy: '', leadLeader: '', coLeaders: '', contact: '' },
};
type Texts = typeof EMPTY;
const cycles = Object.entries(feedbackCycleNames).map(([value, label]) => ({ value, label }));
/** What the office registers by hand; resolutions, duties, notices and problems become tasks where they stand. */
const origins = (['FREE', 'CLUE'] as const).map((value) => ({ value, label: taskOriginNames[value] }));
const urgencies = Object.entries(taskUrgencyNames).map(([value, label]) => ({ value, label }));
const isCycle = (value: string | null): value is FeedbackCycle =>
  value !== null && value in feedbackCycleNames;

/** What is written on the sheet, and sending it. */
function useTaskSheet() {
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: unitsDocument });
  const [texts, setTexts] = useState<Texts>(EMPTY);
  const [lead, setLead] = useState<string | null>(null);
  const [support, setSupport] = useState<readonly string[]>([]);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [cycle, setCycle] = useState<FeedbackCycle | null>(null);
  const [origin, setOrigin] = useState<TaskOrigin>('FREE');
  const [urgency, setUrgency] = useState<TaskUrgency>('ROUTINE');
  const [problems, setProblems] = useState<readonly { field: string; message: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { send, isBusy } = useCommand(createDocument, ({ createTask }) =>
    createTask.__typename === 'CreateTaskPayload'
      ? { kind: 'done', payload: createTask.task }
      : readRefusal(createTask),
  );
  const units = (data?.agencies ?? [])
    .filter(({ kind }) => kind === 'MEMBER' || kind === 'SUB_UNIT')
    .map(({ id, shortName }) => ({ value: id, label: shortName }));
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const text = (field: keyof Texts) => ({
    id: `task-${field}`,
    value: texts[field],
    error: errorOf(field),
    onChange: (event: { target: { value: string } }) => setTexts({ ...texts, [field]: event.target.value }),
  });
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await send({
      ...texts,
      originKind: origin,
      urgency,
      originLabel: texts.originLabel.trim() || '联席会议办公室交办',
      leadAgencyId: lead ?? '',
      coAgencyIds: [...support],
      dueOn,
      feedbackCycle: cycle,
    });
    if (outcome.kind === 'done')
      return navigate({ to: '/joint/tasks/$id', params: { id: outcome.payload.id } });
    const found = outcome.kind === 'refused' ? outcome.problems : [];
    setProblems(found.length > 0 ? found : [{ field: 'title', message: outcome.message }]);
    setAttempt((count) => count + 1);
    return undefined;
  };
  return {
    units,
    lead,
    setLead,
    support,
    setSupport,
    dueOn,
    setDueOn,
    cycle,
    setCycle,
    origin,
    setOrigin,
    urgency,
    setUrgency,
    problems,
    attempt,
    isBusy,
    errorOf,
    text,
    handleSubmit,
  };
}

function NewTaskScreen() {
  const sheet = useTaskSheet();
  const { units, lead, support, dueOn, cycle, problems, attempt, isBusy, errorOf, text } = sheet;
  return (
    <div className={styles['screen']}>
      <PageHeader title="立项" crumbs={[{ label: '督办任务', href: '/joint/tasks' }]} />
      <form
        noValidate
        className={styles['form']}
        aria-label="立项"
        onSubmit={(event) => void sheet.handleSubmit(event)}
      >
        <ErrorSummary
          problems={problems.map(({ field, message }) => ({ fieldId: `task-${field}`, message }))}
          attempt={attempt}
          title="没有立项"
        />
        <TextField label="督办事项" hint="一事一项。" maxLength={200} {...text('title')} />
        <TextArea
          label="督办内容"
          hint="不要写家庭成员的姓名和证件号码。"
          maxLength={2000}
          {...text('content')}
        />
        <TextArea
          label="验收标准"
          hint="办到什么程度算完成，尽量写数量。"
          maxLength={1000}
          {...text('acceptance')}
        />
        <Select
          id="task-leadAgencyId"
          label="牵头单位"
          options={units}
          value={lead}
          onChange={sheet.setLead}
          error={errorOf('leadAgencyId')}
        />
        <MultiSelect
          id="task-coAgencyIds"
          label="配合单位"
          optional
          options={units.filter(({ value }) => value !== lead)}
          value={support}
          onChange={sheet.setSupport}
          error={errorOf('coAgencyIds')}
        />
        <DateField
          id="task-dueOn"
          label="办结时限"
          {...dueTexts(cycle !== null)}
          value={dueOn}
          onChange={sheet.setDueOn}
          error={errorOf('dueOn')}
        />
        <Select
          id="task-feedbackCycle"
          label="反馈周期"
          hint="一次性反馈不选；不填办结时限的长期任务必须选。"
          optional
          clearable
          options={cycles}
          value={cycle}
          onChange={(value) => sheet.setCycle(isCycle(value) ? value : null)}
        />
        <Select
          id="task-urgency"
          label="紧急程度"
          options={urgencies}
          value={sheet.urgency}
          onChange={(value) => sheet.setUrgency(value === 'URGENT' ? value : 'ROUTINE')}
        />
        <Select
          id="task-originKind"
          label="来源种类"
          options={origins}
          value={sheet.origin}
          onChange={(value) => sheet.setOrigin(value === 'CLUE' ? value : 'FREE')}
        />
        <TextField
          label="来源"
          hint="例如哪位领导哪天的批示；线索只写编号，不写反映人和被反映人。"
          optional
          maxLength={200}
          {...text('originLabel')}
        />
        <TextField label="批示领导" optional maxLength={60} {...text('instructedBy')} />
        <TextField label="牵头领导" optional maxLength={60} {...text('leadLeader')} />
        <TextField label="配合领导" optional maxLength={200} {...text('coLeaders')} />
        <TextField label="督办联系人和电话" optional maxLength={100} {...text('contact')} />
        <div>
          <Button type="submit" tone="primary" busy={isBusy}>
            立项
          </Button>
        </div>
      </form>
    </div>
  );
}
