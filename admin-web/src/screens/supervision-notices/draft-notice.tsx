import { useState } from 'react';
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

const text = (label: string, longest: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, `请填写${label}`), z.maxLength(longest, `${label}不超过${longest}字`));
const schema = z.object({
  title: text('标题', 100),
  content: text('内容', 4000),
  contact: text('联系人和电话', 100),
});
const kinds = Object.entries(noticeKindNames).map(([value, label]) => ({ value, label }));
const isKind = (value: string | null): value is SupervisionNoticeKind =>
  value !== null && Object.hasOwn(noticeKindNames, value);

interface DraftNoticeProps {
  alertId: string | null;
  onDrafted: (noticeId: string) => void;
}

/** 拟写监督文书: a draft that nobody outside sees until it is served. */
export function DraftNotice({ alertId, onDrafted }: DraftNoticeProps) {
  const form = useSchemaForm(schema, { title: '', content: '', contact: '' });
  const attempt = useAttemptKey();
  const [{ data }] = useQuery({ query: agenciesDocument });
  const [, draft] = useMutation(draftDocument);
  const [kind, setKind] = useState<SupervisionNoticeKind>('REMINDER');
  const [agencyId, setAgencyId] = useState<string | null>(null);
  const [agencyError, setAgencyError] = useState<string>();
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: { title: string; content: string; contact: string }) => {
    setAgencyError(agencyId === null ? '请选择被监督的单位' : undefined);
    if (agencyId === null) return;
    const input = { idempotencyKey: attempt.key, kind, agencyId, alertId, ...values };
    const answer = (await draft({ input })).data?.createSupervisionNotice;
    if (answer === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    if (answer.__typename === 'SupervisionNoticePayload') return onDrafted(answer.notice.id);
    listRefusals(answer).forEach(form.showRefusal);
  };
  return (
    <Panel id="draft" title="拟写监督文书">
      {alertId !== null && <p>来自预警；单位看不到这条预警。</p>}
      <Form
        form={form}
        label="拟写监督文书"
        onSubmit={handleSubmit}
        actions={
          <Button type="submit" tone="primary" busy={isSubmitting}>
            保存拟稿
          </Button>
        }
      >
        <Select
          id="kind"
          label="种类"
          options={kinds}
          value={kind}
          onChange={(value) => isKind(value) && setKind(value)}
        />
        <Select
          id="agency"
          label="被监督单位"
          searchable
          options={(data?.agencies ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={agencyId}
          onChange={setAgencyId}
          error={agencyError}
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
