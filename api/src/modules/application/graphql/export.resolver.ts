import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { approveExport, rejectExport } from '../service/decide-export.js';
import { exportRead } from '../service/export-read-model.js';
import { requestExport } from '../service/request-export.js';
import {
  ApproveExportInput,
  RejectExportInput,
  RequestExportInput,
  WorklistExportPage,
  WorklistExportResult,
} from './export.type.js';

const runBy =
  <Input extends Keyed>(run: (work: Work, input: Input) => Promise<Outcome<{ exportId: string }>>) =>
  (context: Context, info: GraphQLResolveInfo, input: Input): Promise<object> =>
    command(context, info, {
      payload: 'WorklistExportPayload',
      input,
      run,
      shows: { worklistExport: exportRead },
      answer: ({ exportId }) => ({ worklistExport: exportId }),
    });

const request = runBy<RequestExportInput>(requestExport);
const approve = runBy<ApproveExportInput>(approveExport);
const reject = runBy<RejectExportInput>(rejectExport);

@Resolver()
export class ExportResolver {
  @Requires('export.read')
  @Query(() => WorklistExportPage, { description: '导出申请：本人的；审批人看到全部。' })
  worklistExports(
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, exportRead, {
      orderBy: [{ column: 'requested_at', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('export.create')
  @Mutation(() => WorklistExportResult, {
    description: '申请把申请列表导出为表格文件；超过100件须由另一人审批。',
  })
  requestExport(
    @Arg('input', () => RequestExportInput) input: RequestExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return request(context, info, input);
  }

  @Requires('export.approve')
  @Mutation(() => WorklistExportResult, { description: '批准导出；不能批准自己申请的。' })
  approveExport(
    @Arg('input', () => ApproveExportInput) input: ApproveExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return approve(context, info, input);
  }

  @Requires('export.reject')
  @Mutation(() => WorklistExportResult, { description: '不批准导出，写明原因。' })
  rejectExport(
    @Arg('input', () => RejectExportInput) input: RejectExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reject(context, info, input);
  }
}
