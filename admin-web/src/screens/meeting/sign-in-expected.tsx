import { useState } from 'react';
import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { ErrorSummary } from '../../ui/error-summary.js';

const signInExpectedDocument = graphql(`
  mutation SignInExpected($input: SignInExpectedInput!) {
    signInExpected(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface SignInExpectedProps {
  meetingId: string;
  expected: readonly MeetingDetail_MeetingFragment['invitations'][number][];
  onReload: () => void;
}

/** One question for all whose receipt says they come; who stays away after all is taken back by itself. */
export function SignInExpected({ meetingId, expected, onReload }: SignInExpectedProps) {
  const form = useFields({});
  const [isAsking, setAsking] = useState(false);
  const { send } = useCommand(signInExpectedDocument, (data) => readMeetingOutcome(data.signInExpected));
  const sign = async () => {
    const outcome = await send({
      meetingId,
      attendees: expected.map(({ id, version }) => ({ invitationId: id, expectedVersion: version })),
    });
    setAsking(false);
    if (outcome.kind === 'done') return form.clear();
    form.refuse(outcome);
    if (outcome.kind === 'stale') onReload();
  };
  return (
    <>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      {expected.length > 0 && (
        <div>
          <Button onClick={() => setAsking(true)}>按回执全部签到（{expected.length} 家）</Button>
        </div>
      )}
      <ConfirmConsequence
        open={isAsking}
        title={`确认给 ${expected.length} 家单位登记签到？`}
        consequences={[
          `登记签到：${expected.map(({ agency, attendeeName }) => `${agency?.shortName ?? ''}${attendeeName ?? ''}`).join('、')}。`,
          '没有到会的，可以逐家撤回签到。',
        ]}
        confirmLabel="全部签到"
        onConfirm={sign}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
