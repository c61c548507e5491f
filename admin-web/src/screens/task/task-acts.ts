import type { TypedDocumentNode } from '@urql/core';
import { graphql } from '../../graphql/gql/index.js';

/** Every act answers with a payload or a refusal's sentence; the page then asks for the whole task again. */
export type ActDocument = TypedDocumentNode<
  Readonly<Record<string, { readonly __typename: string; readonly message?: string }>>,
  { input: Readonly<Record<string, unknown>> }
>;

const assign = graphql(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      ... on AssignTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const receive = graphql(`
  mutation ReceiveTask($input: ReceiveTaskInput!) {
    receiveTask(input: $input) {
      ... on ReceiveTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const start = graphql(`
  mutation StartTask($input: StartTaskInput!) {
    startTask(input: $input) {
      ... on StartTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const report = graphql(`
  mutation ReportTask($input: ReportTaskInput!) {
    reportTask(input: $input) {
      ... on ReportTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const claimCompletion = graphql(`
  mutation ClaimTaskCompletion($input: ClaimTaskCompletionInput!) {
    claimTaskCompletion(input: $input) {
      ... on ClaimTaskCompletionPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const returning = graphql(`
  mutation ReturnTask($input: ReturnTaskInput!) {
    returnTask(input: $input) {
      ... on ReturnTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const verify = graphql(`
  mutation VerifyTask($input: VerifyTaskInput!) {
    verifyTask(input: $input) {
      ... on VerifyTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const complete = graphql(`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      ... on CompleteTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const close = graphql(`
  mutation CloseTask($input: CloseTaskInput!) {
    closeTask(input: $input) {
      ... on CloseTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const reopen = graphql(`
  mutation ReopenTask($input: ReopenTaskInput!) {
    reopenTask(input: $input) {
      ... on ReopenTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const suspend = graphql(`
  mutation SuspendTask($input: SuspendTaskInput!) {
    suspendTask(input: $input) {
      ... on SuspendTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const resume = graphql(`
  mutation ResumeTask($input: ResumeTaskInput!) {
    resumeTask(input: $input) {
      ... on ResumeTaskPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
const requestExtension = graphql(`
  mutation RequestTaskExtension($input: RequestTaskExtensionInput!) {
    requestTaskExtension(input: $input) {
      ... on RequestTaskExtensionPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export interface TaskAct {
  readonly document: ActDocument;
  /** What is written with it; none for an act of one press. */
  readonly text?: { readonly label: string; readonly hint: string; readonly field: 'text' | 'reason' };
  readonly percent?: true;
  readonly until?: true;
  /** May be done to one supporting unit's part alone. */
  readonly part?: true;
}

const act = (document: unknown, more: Omit<TaskAct, 'document'> = {}): TaskAct => ({
  document: document as ActDocument,
  ...more,
});
const writing = (label: string, hint: string, field: 'text' | 'reason' = 'text') => ({
  text: { label, hint, field },
});

/** By the code that the server offers; an act that is not here has no button. */
export const taskActs: Readonly<Record<string, TaskAct>> = {
  assign: act(assign),
  receive: act(receive),
  start: act(start),
  report: act(report, { ...writing('办理进展', '做了什么、到了哪一步；佐证在下面上传。'), percent: true }),
  claimCompletion: act(claimCompletion, writing('完成情况', '对照验收标准逐条写明。')),
  return: act(returning, { ...writing('退回原因', '承办单位会看到这段话。'), part: true }),
  verify: act(verify, writing('核验情况', '对照验收标准写明怎么核的、结果如何。')),
  complete: act(complete),
  close: act(close, writing('回头看情况', '时间、方式和结果。')),
  reopen: act(reopen, writing('回头看发现的问题', '承办单位会看到这段话。')),
  suspend: act(suspend, writing('中止原因', '写明依据；中止期间不计时限。')),
  resume: act(resume),
  requestExtension: act(requestExtension, {
    ...writing('延期原因', '为什么不能按时办结。', 'reason'),
    until: true,
  }),
};
