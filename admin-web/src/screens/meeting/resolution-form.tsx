import { graphql } from '../../graphql/gql/gql.js';
import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { JointForm } from '../../parts/joint/joint-form.js';
import { readMeetingOutcome } from '../../parts/joint/meeting-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { DateField } from '../../ui/date-field.js';
import { FormRow } from '../../ui/form-row.js';
import { MultiSelect, Select, type Option } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-field.js';
import { ClauseField } from './clause-field.js';
import { ReplacedResolution } from './replaced-resolution.js';
import type { Resolution } from './resolution-line.js';

const saveResolutionDocument = graphql(`
  mutation SaveResolution($input: SaveResolutionInput!) {
    saveResolution(input: $input) {
      ...MeetingOutcome_MeetingResult
    }
  }
`);

interface ResolutionFormProps {
  item: MeetingDetail_MeetingFragment['agenda'][number];
  /** Null for a new one. */
  resolution: Resolution | null;
  members: readonly Option[];
  onReload: () => void;
  onClose: () => void;
}

export function ResolutionForm({ item, resolution, members, onReload, onClose }: ResolutionFormProps) {
  const form = useFields(
    () => ({
      content: resolution?.content ?? '',
      leadAgencyId: resolution?.lead?.id ?? null,
      coAgencyIds: [...(resolution?.coAgencyIds ?? [])],
      dueOn: resolution?.dueOn ?? null,
      acceptance: resolution?.acceptance ?? '',
      supersedesId: resolution?.supersedes?.id ?? null,
      mechanismItemId: resolution?.mechanismItem?.id ?? null,
    }),
    'resolution-',
  );
  const { send, isBusy } = useCommand(saveResolutionDocument, (data) =>
    readMeetingOutcome(data.saveResolution),
  );
  const { values, change, problemOf } = form;
  const handleSubmit = async () => {
    const outcome = await send({
      agendaItemId: item.id,
      resolutionId: resolution?.id ?? null,
      expectedVersion: resolution?.version ?? null,
      ...values,
    });
    if (outcome.kind === 'done') onClose();
    else form.refuse(outcome);
  };
  return (
    <JointForm
      label="议定事项"
      fields={form}
      submitLabel="保存议定事项"
      busy={isBusy}
      onSubmit={handleSubmit}
      onReload={onReload}
      onClose={onClose}
    >
      <TextArea
        id="resolution-content"
        label="议定内容"
        value={values.content}
        error={problemOf('content')}
        onChange={(event) => change({ content: event.target.value })}
      />
      <FormRow>
        <Select
          id="resolution-leadAgencyId"
          label="牵头单位"
          hint="可以后补，印发纪要前须写明。"
          searchable
          clearable
          options={members}
          value={values.leadAgencyId}
          onChange={(leadAgencyId) => change({ leadAgencyId })}
        />
        <DateField
          id="resolution-dueOn"
          label="时限"
          hint="可以后补，印发纪要前须写明。"
          value={values.dueOn}
          error={problemOf('dueOn')}
          onChange={(dueOn) => change({ dueOn })}
        />
      </FormRow>
      <MultiSelect
        id="resolution-coAgencyIds"
        label="配合单位"
        optional
        searchable
        options={members}
        value={values.coAgencyIds}
        onChange={(coAgencyIds) => change({ coAgencyIds })}
      />
      <TextArea
        id="resolution-acceptance"
        label="量化标准"
        optional
        rows={2}
        value={values.acceptance}
        error={problemOf('acceptance')}
        onChange={(event) => change({ acceptance: event.target.value })}
      />
      <ClauseField
        id="resolution-mechanismItemId"
        value={values.mechanismItemId}
        error={problemOf('mechanismItemId')}
        onChange={(mechanismItemId) => change({ mechanismItemId })}
      />
      <ReplacedResolution
        id="resolution-supersedesId"
        value={values.supersedesId}
        chosen={resolution?.supersedes ?? null}
        error={problemOf('supersedesId')}
        onChange={(supersedesId) => change({ supersedesId })}
      />
    </JointForm>
  );
}
