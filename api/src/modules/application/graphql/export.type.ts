import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { PostHolderType } from '../../identity/index.js';
import { AgencyType } from '../../organization/index.js';
import { exportPurposeLabels, exportStateLabels, type ExportPurpose } from '../rules/export-states.js';
import { ApplicationFilter } from './application.input.js';

const ExportStateEnum = labelledEnum('WorklistExportState', '导出的状态。', exportStateLabels);
const ExportPurposeEnum = labelledEnum(
  'WorklistExportPurpose',
  '导出的目的，申请时选择并留痕。',
  exportPurposeLabels,
);

const ExportActionEnum = { approve: 'approve', reject: 'reject' };
registerEnumType(ExportActionEnum, {
  name: 'WorklistExportAction',
  description: '对导出申请可以办理的操作。',
  valuesConfig: { approve: { description: '批准。' }, reject: { description: '不批准，写明原因。' } },
});

@ObjectType({ description: '对导出申请现在可以办理的一项操作；不能办理时说明原因。' })
export class WorklistExportChoice {
  @Field(() => ExportActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason!: string | null;
}

@ObjectType({ description: '一次导出：申请列表做成表格文件，带水印，24小时后自动删除。' })
export class WorklistExport {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '编号，写在文件的每一行。' }) number!: string;
  @Field(() => ExportPurposeEnum, { description: '目的。' }) purpose!: string;
  @Field(() => String, { description: '用途说明。' }) reason!: string;
  @Field(() => ExportStateEnum, { description: '状态。' }) state!: string;
  @Field(() => Int, { description: '件数。' }) rowCount!: number;
  @Field(() => AgencyType, { description: '申请人所在单位。' }) agency!: AgencyType;
  @Field(() => PostHolderType, { description: '申请人。' }) requestedBy!: PostHolderType;
  @Field(() => InstantScalar, { description: '申请时间。' }) requestedAt!: string;
  @Field(() => PostHolderType, { nullable: true, description: '审批人。' }) decidedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '审批时间。' }) decidedAt?: string;
  @Field(() => String, { nullable: true, description: '不批准或没有生成的原因。' }) decisionReason?: string;
  @Field(() => InstantScalar, { nullable: true, description: '文件删除的时间。' }) expiresAt?: string;
  @Field(() => Int, { description: '下载次数。' }) downloads!: number;
  @Field(() => Boolean, { description: '是否本人申请；只有本人可以下载。' }) isMine!: boolean;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [WorklistExportChoice], { description: '现在可以办理的操作。' })
  availableActions!: WorklistExportChoice[];
}

@ObjectType({ description: '导出的一页，最近的在前。' })
export class WorklistExportPage {
  @Field(() => [WorklistExport], { description: '导出。' }) items!: WorklistExport[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '申请导出。' })
export class RequestExportInput extends CommandInput {
  @Field(() => ExportPurposeEnum, { description: '目的。' }) purpose!: ExportPurpose;
  @Field(() => String, { description: '用在哪里、给谁看，4至200字。' }) reason!: string;
  @Field(() => ApplicationFilter, { description: '与列表相同的筛选；不能含关键词。' })
  filter!: ApplicationFilter;
}

@InputType({ description: '批准导出。' })
export class ApproveExportInput extends VersionedInput {
  @Field(() => ID, { description: '导出标识。' }) id!: string;
}

@InputType({ description: '不批准导出。' })
export class RejectExportInput extends VersionedInput {
  @Field(() => ID, { description: '导出标识。' }) id!: string;
  @Field(() => String, { description: '原因，不超过200字。' }) reason!: string;
}

@ObjectType({ description: '导出申请办理完成。' })
export class WorklistExportPayload {
  @Field(() => WorklistExport, { description: '导出。' }) worklistExport!: WorklistExport;
}

export const WorklistExportResult = resultOf(
  WorklistExportPayload,
  'WorklistExportResult',
  '办理导出申请的结果。',
);
