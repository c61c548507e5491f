import type { GraphQLResolveInfo } from 'graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { meetingRead, topicRead } from '../service/read-models.js';
import { solicitationRead } from '../service/solicitation-read-model.js';

type UseCase<Input, Done> = (work: Work, input: Input) => Promise<Outcome<Done>>;

/** Every act on a meeting answers with the meeting as it then is; the same for topics and solicitations. */
export const meetingCommand = <Input extends Keyed>(
  context: Context,
  info: GraphQLResolveInfo,
  input: Input,
  run: UseCase<Input, { meetingId: string }>,
): Promise<object> =>
  command(context, info, {
    payload: 'MeetingPayload',
    input,
    run,
    shows: { meeting: meetingRead },
    answer: ({ meetingId }) => ({ meeting: meetingId }),
  });

export const topicCommand = <Input extends Keyed>(
  context: Context,
  info: GraphQLResolveInfo,
  input: Input,
  run: UseCase<Input, { topicId: string }>,
): Promise<object> =>
  command(context, info, {
    payload: 'TopicPayload',
    input,
    run,
    shows: { topic: topicRead },
    answer: ({ topicId }) => ({ topic: topicId }),
  });

export const solicitationCommand = <Input extends Keyed>(
  context: Context,
  info: GraphQLResolveInfo,
  input: Input,
  run: UseCase<Input, { solicitationId: string }>,
): Promise<object> =>
  command(context, info, {
    payload: 'SolicitationPayload',
    input,
    run,
    shows: { solicitation: solicitationRead },
    answer: ({ solicitationId }) => ({ solicitation: solicitationId }),
  });
