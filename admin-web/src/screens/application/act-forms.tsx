import type {
  ApplicationActInput,
  ApplicationOpinionInput,
  ApplicationReasonInput,
} from '../../graphql/gql/graphql.js';
import { readActOutcome, type ActDone } from '../../parts/act-outcome.js';
import type { Outcome } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields, type Fields } from '../../parts/use-fields.js';
import { listReasonOptions } from '../../text/reasons.js';
import { Select } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-field.js';
import { opinionActs, plainActs, reasonActs } from './act-documents.js';
import { ActFrame } from './act-frame.js';
import { actTexts, fillTemplate, type CaseWords } from './act-texts.js';
import { OpinionTemplates } from './opinion-templates.js';

export interface ActFormProps {
  applicationId: string;
  expectedVersion: number;
  label: string;
  words: CaseWords;
  stateSince: string;
  account: string;
  onDone: () => void;
  onReload: () => void;
  onCancel: () => void;
}

interface ActData {
  result: Parameters<typeof readActOutcome>[0];
}

/** Done closes the form; a refusal stays beside the fields. */
export async function finish<Payload>(
  outcome: Outcome<Payload>,
  fields: Pick<Fields<object>, 'refuse'>,
  onDone: (payload: Payload) => void | Promise<void>,
): Promise<void> {
  if (outcome.kind === 'done') await onDone(outcome.payload);
  else fields.refuse(outcome);
}

export function PlainActForm({ action, ...props }: ActFormProps & { action: keyof typeof plainActs }) {
  const { applicationId, expectedVersion, label, onDone, onReload, onCancel } = props;
  const fields = useFields({});
  const { send, isBusy } = useCommand<ActData, { input: ApplicationActInput }, ActDone>(
    plainActs[action],
    (data) => readActOutcome(data.result),
  );
  const submit = async () => finish(await send({ applicationId, expectedVersion }), fields, onDone);
  return (
    <ActFrame
      {...actTexts[action]}
      {...fields}
      label={label}
      isBusy={isBusy}
      onReload={onReload}
      onSubmit={submit}
      onCancel={onCancel}
    />
  );
}

export function OpinionActForm({ action, ...props }: ActFormProps & { action: keyof typeof opinionActs }) {
  const { applicationId, expectedVersion, label, words, account, onDone, onReload, onCancel } = props;
  const text = actTexts[action];
  const differs = words.differences > 0;
  const offered = [
    ...(differs && text.templateOfDifferences !== undefined ? [text.templateOfDifferences] : []),
    ...(text.templates ?? []),
  ];
  const templates = offered.map((template) => fillTemplate(template, words));
  const isPrefilled = text.prefill === 'always' || (text.prefill === 'without differences' && !differs);
  const fields = useFields({ opinion: isPrefilled ? (templates[0] ?? '') : '' });
  const draft = useDraft(account, `act/${applicationId}/${action}`, fields.values, fields.change);
  const { send, isBusy } = useCommand<ActData, { input: ApplicationOpinionInput }, ActDone>(
    opinionActs[action],
    (data) => readActOutcome(data.result),
  );
  const submit = async () => {
    const opinion = fields.values.opinion.trim();
    if (opinion === '')
      return fields.note([{ field: 'opinion', message: `请填写${text.opinionLabel ?? '意见'}` }]);
    return finish(await send({ applicationId, expectedVersion, opinion }), fields, async () => {
      await draft.discard();
      onDone();
    });
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
      <OpinionTemplates templates={templates} onPick={(opinion) => fields.change({ opinion })} />
      <TextArea
        id="opinion"
        label={text.opinionLabel ?? '意见'}
        hint={text.opinionHint}
        maxLength={2000}
        data-autofocus
        value={fields.values.opinion}
        onChange={(event) => fields.change({ opinion: event.target.value })}
        error={fields.problemOf('opinion')}
      />
    </ActFrame>
  );
}

export function ReasonActForm({ action, ...props }: ActFormProps & { action: keyof typeof reasonActs }) {
  const { applicationId, expectedVersion, label, account, onDone, onReload, onCancel } = props;
  const text = actTexts[action];
  const fields = useFields<{ reasonCode: string | null; opinion: string }>({ reasonCode: null, opinion: '' });
  const { reasonCode, opinion } = fields.values;
  const draft = useDraft(account, `act/${applicationId}/${action}`, fields.values, fields.change);
  const { send, isBusy } = useCommand<ActData, { input: ApplicationReasonInput }, ActDone>(
    reasonActs[action],
    (data) => readActOutcome(data.result),
  );
  const submit = async () => {
    const missing = [
      ...(reasonCode === null ? [{ field: 'reasonCode', message: '请选择原因' }] : []),
      ...(opinion.trim().length < 5 ? [{ field: 'opinion', message: '请用不少于5个字写明具体理由' }] : []),
    ];
    if (reasonCode === null || missing.length > 0) return fields.note(missing);
    return finish(
      await send({ applicationId, expectedVersion, reasonCode, opinion: opinion.trim() }),
      fields,
      async () => {
        await draft.discard();
        onDone();
      },
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
      <Select
        id="reasonCode"
        label="原因"
        options={listReasonOptions(action)}
        value={reasonCode}
        onChange={(code) => fields.change({ reasonCode: code })}
        error={fields.problemOf('reasonCode')}
      />
      <TextArea
        id="opinion"
        label={text.opinionLabel ?? '具体理由'}
        hint={text.opinionHint}
        maxLength={2000}
        value={opinion}
        onChange={(event) => fields.change({ opinion: event.target.value })}
        error={fields.problemOf('opinion')}
      />
    </ActFrame>
  );
}
