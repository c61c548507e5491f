import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment, Attendance } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import styles from '../../parts/joint/joint.module.css';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { attendanceNames } from '../../text/joint.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';

const replyInvitationDocument = graphql(`
  mutation ReplyInvitation($input: ReplyInvitationInput!) {
    replyInvitation(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface ReplyFormProps {
  invitation: MeetingDetail_MeetingFragment['invitations'][number];
  isOpen: boolean;
  /** Of the liaison who answers: who comes, unless somebody else does. */
  ownName: string;
  onReload: () => void;
}

const choices = (['ATTENDING', 'SUBSTITUTE', 'LEAVE'] as const).map((value) => ({
  value,
  label: attendanceNames[value],
}));

export function ReplyForm({ invitation, isOpen, ownName, onReload }: ReplyFormProps) {
  // Otherwise the name is of whoever signed in at the door.
  const hasNamed = invitation.attendance === 'ATTENDING' || invitation.attendance === 'SUBSTITUTE';
  const form = useFields(
    () => ({
      attendance: (invitation.attendance === 'PENDING' ? 'ATTENDING' : invitation.attendance) as Attendance,
      attendeeName: invitation.attendeeName ?? (invitation.attendance === 'PENDING' ? ownName : ''),
      attendeeTitle: invitation.attendeeTitle ?? '',
      leaveReason: invitation.leaveReason ?? '',
    }),
    'reply-',
  );
  const { send, isBusy } = useCommand(replyInvitationDocument, (data) =>
    readMeetingOutcome(data.replyInvitation),
  );
  const { values, change, problemOf } = form;
  const choose = (attendance: Attendance) => {
    const { attendeeName } = values;
    // Somebody else's name is not known; one's own need not be typed again.
    if (attendance === 'SUBSTITUTE' && attendeeName === ownName)
      return change({ attendance, attendeeName: '' });
    if (attendance === 'ATTENDING' && attendeeName === '')
      return change({ attendance, attendeeName: ownName });
    change({ attendance });
  };
  const handleSubmit = async () => {
    const outcome = await send({
      invitationId: invitation.id,
      expectedVersion: invitation.version,
      ...values,
    });
    if (outcome.kind === 'done') form.clear();
    else form.refuse(outcome);
  };
  return (
    <div className={styles['noPrint']}>
      <Panel
        id="reply"
        title="参会回执"
        beside={
          <span>
            {invitation.agency?.shortName}：{attendanceNames[invitation.attendance]}
            {hasNamed && invitation.attendeeName != null && `，${invitation.attendeeName}`}
          </span>
        }
      >
        {isOpen && (
          <JointForm
            label="参会回执"
            fields={form}
            submitLabel={invitation.attendance === 'PENDING' ? '提交回执' : '修改回执'}
            busy={isBusy}
            onSubmit={handleSubmit}
            onReload={onReload}
          >
            <RadioGroup
              id="reply-attendance"
              name="reply-attendance"
              label="能否参会"
              inline
              choices={choices}
              value={values.attendance}
              onChange={(event) => choose(event.target.value as Attendance)}
            />
            {values.attendance === 'LEAVE' ? (
              <TextField
                id="reply-leaveReason"
                label="请假原因"
                value={values.leaveReason}
                error={problemOf('leaveReason')}
                onChange={(event) => change({ leaveReason: event.target.value })}
              />
            ) : (
              <>
                <TextField
                  id="reply-attendeeName"
                  label="参会人姓名"
                  value={values.attendeeName}
                  error={problemOf('attendeeName')}
                  onChange={(event) => change({ attendeeName: event.target.value })}
                />
                <TextField
                  id="reply-attendeeTitle"
                  label="职务"
                  optional
                  value={values.attendeeTitle}
                  error={problemOf('attendeeTitle')}
                  onChange={(event) => change({ attendeeTitle: event.target.value })}
                />
              </>
            )}
          </JointForm>
        )}
      </Panel>
    </div>
  );
}
