import { graphql } from '../../graphql/gql/gql.js';
import type { RequestRow_VerificationRequestFragment } from '../../graphql/gql/graphql.js';
import { formatSearchText, type ListSearch } from '../../lib/list-search.js';

export const requestRowFragment = graphql(`
  fragment RequestRow_VerificationRequest on VerificationRequest {
    id
    version
    state
    lamp
    dueOn
    daysLeft
    dayUnit
    result
    recordType
    recordTypeLabel
    maskedIdNumber
    relationCode
    person {
      id
      name
      sex
    }
    availableActions {
      action
      isAllowed
      label
      reason
    }
  }
`);

export type RequestRow = RequestRow_VerificationRequestFragment;

export const answerAddress = (id: string, search: ListSearch): string =>
  `/work/verification/${id}${formatSearchText({ ...search, cols: undefined })}`;

export const canDo = (
  row: Pick<RequestRow, 'availableActions'>,
  ...actions: RequestRow['availableActions'][number]['action'][]
): boolean => row.availableActions.some(({ action, isAllowed }) => isAllowed && actions.includes(action));

/** Whether the agency still has to do something. */
export const isWaiting = (row: Pick<RequestRow, 'availableActions'>): boolean =>
  canDo(row, 'signFor', 'answer', 'reanswer');
