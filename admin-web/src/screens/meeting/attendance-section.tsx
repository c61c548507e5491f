import { useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import styles from '../../parts/joint/joint.module.css';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';
import { describeSeat } from './describe-seat.js';
import { listExpected, orderSeats } from './order-seats.js';
import { SignInExpected } from './sign-in-expected.js';

const signInAttendeeDocument = graphql(`
  mutation SignInAttendee($input: SignInAttendeeInput!) {
    signInAttendee(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

type Invitation = MeetingDetail_MeetingFragment['invitations'][number];

interface AttendanceSectionProps {
  meeting: MeetingDetail_MeetingFragment;
  isRecorder: boolean;
  /** All units in the order of the mechanism. */
  agencyIds: readonly string[];
  onReload: () => void;
}

export function AttendanceSection({ meeting, isRecorder, agencyIds, onReload }: AttendanceSectionProps) {
  const isItsDay = meeting.availableActions.some(({ action, allowed }) => action === 'convene' && allowed);
  const isOpen = isRecorder && (isItsDay || meeting.state === 'CONVENED');
  const seats = orderSeats(meeting.invitations, agencyIds, isOpen);
  return (
    <Panel
      id="attendance"
      title="参会和签到"
      beside={
        <span>
          应到 {meeting.invitedCount} 家，已回执 {meeting.repliedCount} 家，已签到 {meeting.presentCount} 家
        </span>
      }
    >
      {isOpen && <SignInExpected meetingId={meeting.id} expected={listExpected(seats)} onReload={onReload} />}
      <ul className={isOpen ? styles['door'] : styles['columns']}>
        {seats.map((invitation) => (
          // Another version, another line: a name that was typed or announced before belongs to the older one.
          <li key={`${invitation.id}-${invitation.version}`} className={styles['line']}>
            <AttendanceLine invitation={invitation} isOpen={isOpen} onReload={onReload} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const nameOf = ({ agency, guestName, guestFrom }: Invitation): string =>
  agency?.shortName ?? `${guestFrom ?? ''}${guestName ?? ''}（列席）`;

interface AttendanceLineProps {
  invitation: Invitation;
  isOpen: boolean;
  onReload: () => void;
}

function AttendanceLine({ invitation, isOpen, onReload }: AttendanceLineProps) {
  const form = useFields({ attendeeName: invitation.attendeeName ?? invitation.guestName ?? '' });
  const { send, isBusy } = useCommand(signInAttendeeDocument, (data) =>
    readMeetingOutcome(data.signInAttendee),
  );
  const name = nameOf(invitation);
  const isPresent = invitation.signedInAt != null;
  // Whoever announced who comes need not be asked again; somebody else may come after all.
  const [isNaming, setNaming] = useState(invitation.attendeeName == null && invitation.guestName == null);
  const sign = async () => {
    const outcome = await send({
      invitationId: invitation.id,
      expectedVersion: invitation.version,
      isPresent: !isPresent,
      ...form.values,
    });
    if (outcome.kind === 'done') return form.clear();
    form.refuse(outcome);
    if (outcome.kind === 'stale') onReload();
  };
  return (
    <>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <div className={styles['entry']}>
        <span>
          <strong>{name}</strong> {describeSeat(invitation)}
        </span>
        {isOpen && (
          <div className={styles['actions']}>
            {!isPresent && isNaming && (
              <TextField
                id={`attendee-${invitation.id}`}
                label={`到会人（${name}）`}
                value={form.values.attendeeName}
                onChange={(event) => form.change({ attendeeName: event.target.value })}
              />
            )}
            {!isPresent && !isNaming && (
              <Button size="small" tone="quiet" aria-label={`换人：${name}`} onClick={() => setNaming(true)}>
                换人
              </Button>
            )}
            <Button
              size="small"
              busy={isBusy}
              aria-label={`${isPresent ? '撤回签到' : '签到'}：${name}`}
              onClick={() => void sign()}
            >
              {isPresent ? '撤回签到' : '签到'}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
