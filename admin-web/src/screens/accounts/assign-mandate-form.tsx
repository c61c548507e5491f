import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { PostKind } from '../../graphql/gql/graphql.js';
import { assertNever } from '../../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { postNames } from '../../text/posts.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';

const agencyFragment = graphql(`
  fragment AssignMandateForm_Agency on Agency {
    id
    name
    kind
  }
`);

const communityFragment = graphql(`
  fragment AssignMandateForm_Community on Community {
    id
    name
    agency {
      id
    }
  }
`);

const placeFragment = graphql(`
  fragment AssignMandateForm_PostPlace on PostPlace {
    post
    agencyIds
  }
`);

const assignMandateDocument = graphql(`
  mutation AssignMandate($input: AssignMandateInput!) {
    assignMandate(input: $input) {
      ... on AssignMandatePayload {
        mandateRequest {
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

const posts = Object.keys(postNames) as PostKind[];
const schema = z.object({
  post: z.string().check(z.minLength(1, '请选择岗位')),
  agencyId: z.string().check(z.minLength(1, '请选择单位')),
  communityId: z.string(),
});
type Values = z.infer<typeof schema>;
const empty: Values = { post: '', agencyId: '', communityId: '' };

/** Which field a refusal of the rules belongs to. */
const fieldOfCode: Readonly<Record<string, keyof Values>> = {
  POST_NOT_AT_AGENCY: 'agencyId',
  COMMUNITY_REQUIRED: 'communityId',
  COMMUNITY_MISMATCH: 'communityId',
  POST_HELD_ALREADY: 'post',
  POSTS_CONFLICT: 'post',
};

type MandateForm = ReturnType<typeof useSchemaForm<Values>>;

/** Sends the appointment; a post that has one holder already waits for the person's word on a hand-over. */
function useAssignMandate(form: MandateForm, accountId: string, onDone: () => void) {
  const attempt = useAttemptKey();
  const [, assign] = useMutation(assignMandateDocument);
  /** Set when the post has one holder already: the server's sentence names the person, and a hand-over is the person's choice. */
  const [taken, setTaken] = useState<{ message: string; values: Values } | null>(null);
  const [isDone, setDone] = useState(false);
  const send = async (values: Values, handOver: boolean) => {
    setDone(false);
    const { data } = await assign({
      input: {
        idempotencyKey: attempt.key,
        accountId,
        post: values.post as PostKind,
        agencyId: values.agencyId,
        communityId: values.communityId === '' ? null : values.communityId,
        handOver,
      },
    });
    setTaken(null);
    const result = data?.assignMandate;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'AssignMandatePayload':
        attempt.renew();
        form.reset(empty);
        setDone(true);
        return onDone();
      case 'ActionRefused': {
        attempt.renew();
        if (result.code === 'POST_TAKEN' && !handOver) return setTaken({ message: result.message, values });
        return form.showRefusal({ message: result.message, field: fieldOfCode[result.code] });
      }
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  return { send, taken, giveUp: () => setTaken(null), isDone };
}

interface AssignMandateFormProps {
  accountId: string;
  agencies: readonly FragmentType<typeof agencyFragment>[];
  communities: readonly FragmentType<typeof communityFragment>[];
  places: readonly FragmentType<typeof placeFragment>[];
  onDone: () => void;
}

/** Where a post may be held is the server's answer; where only one place is left, it is already filled in. */
export function AssignMandateForm(props: AssignMandateFormProps) {
  const { accountId, agencies, communities, places, onDone } = props;
  const form = useSchemaForm(schema, empty);
  const { send, taken, giveUp, isDone } = useAssignMandate(form, accountId, onDone);
  const { control, formState } = form;
  const { errors, isSubmitting } = formState;
  const agencyId = useWatch({ control, name: 'agencyId' });
  const post = useWatch({ control, name: 'post' });
  const placeOf = (chosen: string) =>
    places.map((one) => getFragmentData(placeFragment, one)).find((one) => one.post === chosen);
  const place = placeOf(post);
  const listCommunities = (agency: string) =>
    communities
      .map((community) => getFragmentData(communityFragment, community))
      .filter((community) => community.agency.id === agency)
      .map(({ id, name }) => ({ value: id, label: name }));
  const agencyOptions = agencies
    .map((agency) => getFragmentData(agencyFragment, agency))
    .filter(({ id, kind }) => (place === undefined ? kind !== 'COLLECTIVE' : place.agencyIds.includes(id)))
    .map(({ id, name }) => ({ value: id, label: name }));
  const communityOptions = listCommunities(agencyId);
  const handlePost = (chosen: string) => {
    const [only, ...others] = placeOf(chosen)?.agencyIds ?? [];
    handleAgency(only !== undefined && others.length === 0 ? only : '');
  };
  const handleAgency = (chosen: string) => {
    form.setValue('agencyId', chosen);
    const [only, ...others] = listCommunities(chosen);
    form.setValue('communityId', only !== undefined && others.length === 0 ? only.value : '');
  };
  /** A community picked before the agency was changed is not part of what is sent. */
  const withOwnCommunity = (values: Values): Values => ({
    ...values,
    communityId: communityOptions.some(({ value }) => value === values.communityId) ? values.communityId : '',
  });
  return (
    <>
      <Form
        form={form}
        label="报请任职"
        onSubmit={(values) => send(withOwnCommunity(values), false)}
        actions={
          <Button type="submit" tone="primary" busy={isSubmitting}>
            报请任职
          </Button>
        }
      >
        {isDone && <p role="status">已报安全管理员审批，批准后此人即可办理这个岗位的业务。</p>}
        <FormRow>
          <SelectOf
            control={control}
            name="post"
            label="岗位"
            options={posts.map((post) => ({ value: post, label: postNames[post] }))}
            error={errors.post?.message}
            onPick={handlePost}
          />
          <SelectOf
            control={control}
            name="agencyId"
            label="单位"
            options={agencyOptions}
            error={errors.agencyId?.message}
            onPick={handleAgency}
          />
        </FormRow>
        {communityOptions.length > 0 && (
          <SelectOf
            control={control}
            name="communityId"
            label="社区"
            options={communityOptions}
            error={errors.communityId?.message}
          />
        )}
      </Form>
      <ConfirmConsequence
        open={taken !== null}
        title="这个岗位已有人担任，办理交接？"
        consequences={[
          taken?.message ?? '',
          '报安全管理员审批；批准后，原任职人立即退出登录，不再有这个岗位。',
        ]}
        confirmLabel="报请交接"
        onConfirm={() => (taken === null ? undefined : send(taken.values, true))}
        onCancel={giveUp}
      />
    </>
  );
}

interface SelectOfProps {
  control: MandateForm['control'];
  name: keyof Values;
  label: string;
  options: readonly { value: string; label: string }[];
  error: string | undefined;
  onPick?: (value: string) => void;
}

function SelectOf({ control, name, label, options, error, onPick }: SelectOfProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <Select
          id={name}
          label={label}
          searchable
          options={options}
          value={field.value === '' ? null : field.value}
          onChange={(value) => {
            field.onChange(value ?? '');
            onPick?.(value ?? '');
          }}
          onBlur={field.onBlur}
          error={error}
        />
      )}
    />
  );
}
