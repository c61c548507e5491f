import { graphql } from '../../graphql/gql/gql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { TextArea } from '../../ui/text-field.js';

const revokeResolutionDocument = graphql(`
  mutation RevokeResolution($input: RevokeResolutionInput!) {
    revokeResolution(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface RevokeResolutionFormProps {
  resolution: { id: string; version: number };
  onReload: () => void;
  onClose: () => void;
}

/** An issued resolution that no longer holds stays in its minutes, marked as revoked with the reason. */
export function RevokeResolutionForm({ resolution, onReload, onClose }: RevokeResolutionFormProps) {
  const prefix = `revoke-${resolution.id}-`;
  const form = useFields({ reason: '' }, prefix);
  const { send, isBusy } = useCommand(revokeResolutionDocument, (data) =>
    readMeetingOutcome(data.revokeResolution),
  );
  const handleSubmit = async () => {
    const outcome = await send({
      resolutionId: resolution.id,
      expectedVersion: resolution.version,
      ...form.values,
    });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="撤销议定事项"
      fields={form}
      submitLabel="确认撤销"
      tone="danger"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <TextArea
        id={`${prefix}reason`}
        label="撤销原因"
        hint="撤销后议定事项留在纪要里，注明已撤销和原因。由它交办的督办任务同时中止，不能恢复；已经办结的任务不受影响。"
        value={form.values.reason}
        error={form.problemOf('reason')}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </JointForm>
  );
}
