import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment, MeetingVersionInput } from '../../graphql/gql/graphql.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import styles from '../../parts/joint/joint.module.css';
import { readMeetingOutcome, type meetingOutcomeFragment } from '../../parts/joint/meeting-outcome.js';
import { whatIsNext } from '../../parts/joint/what-is-next.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import type { Option } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-field.js';
import { ChangeMeetingForm } from './change-meeting-form.js';
import { CorrectMinutesForm } from './correct-minutes-form.js';

const lockAgendaDocument = graphql(`
  mutation LockAgenda($input: MeetingVersionInput!) {
    result: lockAgenda(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);
const conveneMeetingDocument = graphql(`
  mutation ConveneMeeting($input: MeetingVersionInput!) {
    result: conveneMeeting(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);
const completeMeetingDocument = graphql(`
  mutation CompleteMeeting($input: MeetingVersionInput!) {
    result: completeMeeting(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);
const issueMinutesDocument = graphql(`
  mutation IssueMinutes($input: MeetingVersionInput!) {
    result: issueMinutes(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);
const cancelMeetingDocument = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

type Result = { result: FragmentType<typeof meetingOutcomeFragment> };
type StepDocument = TypedDocumentNode<Result, { input: MeetingVersionInput }>;

/** Steps that need nothing but the word, with what they will do. */
const steps: Readonly<Record<string, { document: StepDocument; says: string; confirms?: string }>> = {
  lockAgenda: {
    document: lockAgendaDocument,
    confirms: '确定并发通知',
    says: '确定后议程不能再改，系统制发会议通知、议程和签到表，并请各参会单位填写回执。时间、地点和参会单位以后还能变更。',
  },
  convene: { document: conveneMeetingDocument, says: '签到单位达到规定比例才能开始。' },
  complete: { document: completeMeetingDocument, says: '结束后各议题按会上的结果办理，结果不能再改。' },
  issueMinutes: {
    document: issueMinutesDocument,
    says: '印发后纪要不能修改，议定事项编号并转为督办任务；发现错误只能更正、印发新的一版。',
  },
};

interface ActProps {
  meeting: MeetingDetail_MeetingFragment;
  onReload: () => void;
}

interface MeetingActionsProps extends ActProps {
  /** The meeting has gone on: the page shows the part that it is at now. */
  onStep: () => void;
  members: readonly Option[];
  isAgendaUnsaved: boolean;
  /** Of the office, which hears what is next also where somebody else there has to do it. */
  isRecorder: boolean;
}

/** Steps that lead on; the others change or end what was planned. Nobody is asked to end a meeting that still has items. */
const leadsOn = (action: string, { agenda }: MeetingDetail_MeetingFragment): boolean =>
  Object.hasOwn(steps, action) && !(action === 'complete' && agenda.some(({ outcome }) => outcome == null));

/** What is to do now comes first; what is not due yet is a sentence, no button. */
export function MeetingActions(props: MeetingActionsProps) {
  const { meeting, members, isAgendaUnsaved, isRecorder, onReload, onStep } = props;
  const [opened, setOpened] = useState<string | null>(null);
  if (meeting.state === 'CANCELLED' || (meeting.availableActions.length === 0 && !isRecorder)) return null;
  const close = () => setOpened(null);
  // Without an agenda there is nothing to lock, and never another one than the page shows: a sentence says what to do first.
  const possible = meeting.availableActions.filter(
    ({ action }) => action !== 'lockAgenda' || (meeting.agenda.length > 0 && !isAgendaUnsaved),
  );
  const chosen = possible.find(({ action }) => action === opened);
  const step = opened === null ? undefined : steps[opened];
  return (
    <Panel id="actions" title="现在要办">
      <p>{isAgendaUnsaved ? '议程有改动还没有保存：先保存议程，再确定。' : whatIsNext(meeting)}</p>
      {chosen === undefined && (
        <div className={styles['actions']}>
          {possible
            .filter(({ allowed }) => allowed)
            .map(({ action, label }) => (
              <Button
                key={action}
                tone={leadsOn(action, meeting) ? 'primary' : action === 'cancel' ? 'quiet' : undefined}
                onClick={() => setOpened(action)}
              >
                {label}
              </Button>
            ))}
        </div>
      )}
      {chosen !== undefined && step !== undefined && (
        <StepForm
          key={chosen.action}
          meeting={meeting}
          label={chosen.label}
          document={step.document}
          says={step.says}
          confirms={step.confirms ?? `确认${chosen.label}`}
          onReload={onReload}
          onStep={onStep}
          onClose={close}
        />
      )}
      {(chosen?.action === 'change' || chosen?.action === 'changeAnnounced') && (
        <ChangeMeetingForm
          meeting={meeting}
          members={members}
          label={chosen.label}
          onReload={onReload}
          onClose={close}
        />
      )}
      {chosen?.action === 'cancel' && <CancelForm meeting={meeting} onReload={onReload} onClose={close} />}
      {chosen?.action === 'correctMinutes' && (
        <CorrectMinutesForm meeting={meeting} onReload={onReload} onClose={close} />
      )}
    </Panel>
  );
}

interface StepFormProps extends ActProps {
  label: string;
  document: StepDocument;
  says: string;
  confirms: string;
  onStep: () => void;
  onClose: () => void;
}

function StepForm(props: StepFormProps) {
  const { meeting, label, document, says, confirms, onReload, onStep, onClose } = props;
  const form = useFields({}, 'step-');
  const { send, isBusy } = useCommand(document, ({ result }) => readMeetingOutcome(result));
  const handleSubmit = async () => {
    const outcome = await send({ meetingId: meeting.id, expectedVersion: meeting.version });
    if (outcome.kind !== 'done') return form.refuse(outcome);
    onClose();
    onStep();
  };
  return (
    <JointForm
      label={label}
      fields={form}
      submitLabel={confirms}
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{says}</p>
    </JointForm>
  );
}

function CancelForm({ meeting, onReload, onClose }: ActProps & { onClose: () => void }) {
  const form = useFields({ reason: '' }, 'cancel-');
  const { send, isBusy } = useCommand(cancelMeetingDocument, (data) =>
    readMeetingOutcome(data.cancelMeeting),
  );
  const handleSubmit = async () => {
    const outcome = await send({ meetingId: meeting.id, expectedVersion: meeting.version, ...form.values });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="取消会议"
      fields={form}
      submitLabel="确认取消会议"
      tone="danger"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <TextArea
        id="cancel-reason"
        label="取消原因"
        value={form.values.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </JointForm>
  );
}
