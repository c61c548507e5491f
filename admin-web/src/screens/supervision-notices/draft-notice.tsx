import { useState } from 'react';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import type { SupervisionNoticeKind } from '../../graphql/gql/graphql.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { noticeKindNames } from '../../text/supervision.js';
import { Button } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';

const agenciesDocument = graphql(`
  query AgenciesToSupervise {
    agencies {
      id
      shortName
      isMember
    }
  }
`);

const draftDocument = graphql(`
  mutation CreateSupervisionNotice($input: CreateSupervisionNoticeInput!) {
    createSupervisionNotice(input: $input) {
      ... on SupervisionNoticePayload {
        notice {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

const editDocument = graphql(`
  mutation EditSupervisionNotice($input: EditSupervisionNoticeInput!) {
    editSupervisionNotice(input: $input) {
      ... on SupervisionNoticePayload {
        notice {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

const text = (label: string, longest: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, `请填写${label}`), z.maxLength(longest, `${label}不超过${longest}字`));
const schema = z.object({
  agencyId: z.string().check(z.minLength(1, '请选择被监督的单位')),
  title: text('标题', 100),
  content: text('内容', 4000),
  contact: text('联系人和电话', 100),
});
const kinds = Object.entries(noticeKindNames).map(([value, label]) => ({ value, label }));
const isKind = (value: string | null): value is SupervisionNoticeKind =>
  value !== null && Object.hasOwn(noticeKindNames, value);

type Values = z.infer<typeof schema>;

interface Draft extends Values {
  readonly id: string;
  readonly version: number;
  readonly kind: SupervisionNoticeKind;
}

interface DraftNoticeProps {
  alertId: string | null;
  /** The draft that is changed; a new one otherwise. */
  draft?: Draft;
  onSaved: (noticeId: string) => void;
  onCancel: () => void;
}

const valuesOf = ({ agencyId, title, content, contact }: Values): Values => ({
  agencyId,
  title,
  content,
  contact,
});
const nothing: Values = { agencyId: '', title: '', content: '', contact: '' };

/** 拟写监督文书: a draft that nobody outside sees until it is served. */
export function DraftNotice({ alertId, draft, onSaved, onCancel }: DraftNoticeProps) {
  const form = useSchemaForm<Values>(schema, valuesOf(draft ?? nothing));
  const attempt = useAttemptKey();
  const [{ data }] = useQuery({ query: agenciesDocument });
  const [, create] = useMutation(draftDocument);
  const [, edit] = useMutation(editDocument);
  const [kind, setKind] = useState<SupervisionNoticeKind>(draft?.kind ?? 'REMINDER');
  const title = draft === undefined ? '拟写监督文书' : '修改拟稿';
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: Values) => {
    const input = { idempotencyKey: attempt.key, kind, alertId, ...values };
    const answer =
      draft === undefined
        ? (await create({ input })).data?.createSupervisionNotice
        : (await edit({ input: { ...input, id: draft.id, expectedVersion: draft.version } })).data
            ?.editSupervisionNotice;
    if (answer === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    if (answer.__typename === 'SupervisionNoticePayload') return onSaved(answer.notice.id);
    listRefusals(answer).forEach(form.showRefusal);
  };
  return (
    <Panel id="draft" title={title}>
      {alertId !== null && <p>来自预警；单位看不到这条预警。</p>}
      <Form
        form={form}
        label={title}
        onSubmit={handleSubmit}
        actions={
          <>
            <Button type="submit" tone="primary" busy={isSubmitting}>
              {draft === undefined ? '保存拟稿' : '保存修改'}
            </Button>
            <Button onClick={onCancel}>取消</Button>
          </>
        }
      >
        <Select
          id="kind"
          label="种类"
          options={kinds}
          value={kind}
          onChange={(value) => isKind(value) && setKind(value)}
        />
        <Controller
          name="agencyId"
          control={form.control}
          render={({ field }) => (
            <Select
              id="agencyId"
              label="被监督单位"
              searchable
              options={(data?.agencies ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
              value={field.value === '' ? null : field.value}
              onChange={(value) => field.onChange(value ?? '')}
              error={errors.agencyId?.message}
            />
          )}
        />
        <TextField id="title" label="标题" error={errors.title?.message} {...form.register('title')} />
        <TextArea
          id="content"
          label="内容"
          hint="请不要写群众的姓名、证件号码和电话。"
          error={errors.content?.message}
          {...form.register('content')}
        />
        <TextField
          id="contact"
          label="联系人和电话"
          error={errors.contact?.message}
          {...form.register('contact')}
        />
      </Form>
    </Panel>
  );
}
