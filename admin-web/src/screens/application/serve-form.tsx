import { graphql } from '../../graphql/gql/index.js';
import { dayOf, today } from '../../lib/dates.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { DateField } from '../../ui/date-field.js';
import { TextArea } from '../../ui/text-field.js';
import { ActFrame } from './act-frame.js';
import { finish, type ActFormProps } from './act-forms.js';
import { actTexts } from './act-texts.js';
import { OpinionTemplates } from './opinion-templates.js';
import { RejectionNoticeLink } from './rejection-notice-link.js';

const serveDocument = graphql(`
  mutation ServeRejection($input: ServeRejectionInput!) {
    serveRejection(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

export function ServeForm({
  applicationId,
  expectedVersion,
  label,
  stateSince,
  onDone,
  onReload,
  onCancel,
}: ActFormProps) {
  const text = actTexts.serveRejection;
  const fields = useFields<{ servedOn: string | null; opinion: string }>({ servedOn: today(), opinion: '' });
  const { servedOn, opinion } = fields.values;
  const { send, isBusy } = useCommand(serveDocument, (data) => readActOutcome(data.serveRejection));
  const submit = async () => {
    if (servedOn === null) return fields.note([{ field: 'servedOn', message: '请填写送达日期' }]);
    return finish(
      await send({
        applicationId,
        expectedVersion,
        servedOn,
        opinion: opinion.trim() === '' ? null : opinion.trim(),
      }),
      fields,
      onDone,
    );
  };
  return (
    <ActFrame
      {...text}
      {...fields}
      label={label}
      isBusy={isBusy}
      onReload={onReload}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <RejectionNoticeLink applicationId={applicationId} label="下载驳回通知书（打印后送达）" />
      <DateField
        id="servedOn"
        label="送达日期"
        min={dayOf(stateSince)}
        max={today()}
        value={servedOn}
        onChange={(value) => fields.change({ servedOn: value })}
        error={fields.problemOf('servedOn')}
      />
      <OpinionTemplates
        templates={text.templates ?? []}
        onPick={(picked) => fields.change({ opinion: picked })}
      />
      <TextArea
        id="opinion"
        label="送达方式"
        optional
        rows={2}
        value={opinion}
        onChange={(event) => fields.change({ opinion: event.target.value })}
      />
    </ActFrame>
  );
}
