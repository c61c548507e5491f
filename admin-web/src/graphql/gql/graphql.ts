/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 采信一件答复。 */
export type AcceptVerificationRequestInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 核查请求。 */
  id: string | number;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
};

/** 账号列表的筛选。 */
export type AccountFilter = {
  /** 现任职单位代码。 */
  agencyId?: string | number | null | undefined;
  /** 是否有现任岗位。 */
  hasPost?: boolean | null | undefined;
  /** 是否登录过。 */
  hasSignedIn?: boolean | null | undefined;
  /** 姓名、拼音或登录名的开头。 */
  keyword?: string | null | undefined;
  /** 状态：ACTIVE 启用，DISABLED 停用。 */
  state?: string | null | undefined;
};

/** 增加家庭成员。 */
export type AddHouseholdMemberInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 成员。 */
  member: PersonInput;
};

/** 办理一个账号：重置密码或停用。 */
export type AdministerAccountInput = {
  /** 账号标识。 */
  accountId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 单位性质。 */
export type AgencyKind =
  /** 职责的集体承担者：各社区委员会。 */
  | 'COLLECTIVE'
  /** 社区居委会，承担二(二)21 的职责。 */
  | 'COMMUNITY_COMMITTEE'
  /** 联席会议成员单位（一 组成）。 */
  | 'MEMBER'
  /** 成员单位的下属机构。 */
  | 'SUB_UNIT';

/** 答复中的一条记录：只填写与核查请求的记录种类相同的一项。 */
export type AgencyRecordInput = {
  /** 出生登记。 */
  birthRecord?: BirthRecordInput | null | undefined;
  /** 工商登记。 */
  businessRegistration?: BusinessRegistrationInput | null | undefined;
  /** 死亡登记。 */
  deathRecord?: DeathRecordInput | null | undefined;
  /** 残疾人证。 */
  disabilityCert?: DisabilityCertInput | null | undefined;
  /** 金融资产。 */
  financialAsset?: FinancialAssetInput | null | undefined;
  /** 健康类别。 */
  healthCategory?: HealthCategoryInput | null | undefined;
  /** 户籍登记。 */
  hukouRecord?: HukouRecordInput | null | undefined;
  /** 经济来源。 */
  incomeSource?: IncomeSourceInput | null | undefined;
  /** 婚姻登记。 */
  marriageRecord?: MarriageRecordInput | null | undefined;
  /** 劳动模范。 */
  modelWorker?: ModelWorkerInput | null | undefined;
  /** 养老待遇发放。 */
  pensionBenefit?: PensionBenefitInput | null | undefined;
  /** 养老保险参保。 */
  pensionInsurance?: PensionInsuranceInput | null | undefined;
  /** 网签备案。 */
  presaleFiling?: PresaleFilingInput | null | undefined;
  /** 房产登记。 */
  propertyRecord?: PropertyRecordInput | null | undefined;
  /** 居住证。 */
  residencePermit?: ResidencePermitInput | null | undefined;
  /** 社会救助。 */
  socialAssistance?: SocialAssistanceInput | null | undefined;
  /** 机动车登记。 */
  vehicle?: VehicleInput | null | undefined;
  /** 退役军人和优抚对象。 */
  veteranStatus?: VeteranStatusInput | null | undefined;
};

/** 对预警的人工结论。 */
export type AlertAction =
  /** 属实。 */
  | 'confirm'
  /** 属实，转监督文书。 */
  | 'escalate'
  /** 情况已说明。 */
  | 'explain';

/** 筛选预警。 */
export type AlertFilter = {
  /** 模型编号。 */
  modelCodes?: Array<string | number> | null | undefined;
  /** 状态。 */
  states?: Array<AlertState> | null | undefined;
};

/** 预警类型。 */
export type AlertLight =
  /** 红色，须立即核实 */
  | 'RED'
  /** 黄色 */
  | 'YELLOW';

/** 预警状态。 */
export type AlertState =
  /** 属实 */
  | 'CONFIRMED'
  /** 情况已说明 */
  | 'EXPLAINED'
  /** 待核实 */
  | 'RAISED'
  /** 属实，转监督文书 */
  | 'TO_NOTICE';

/** 反馈线索。 */
export type AnswerClueInput = {
  /** 反馈类别。 */
  category: ClueFeedbackCategory;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 线索标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 核查结果；“无记录”与“未查询”不同。 */
export type AnswerResult =
  /** 有记录 */
  | 'HAS_RECORD'
  /** 不在查询范围 */
  | 'NOT_COVERED'
  /** 无记录 */
  | 'NO_RECORD'
  /** 人员信息不符 */
  | 'PERSON_MISMATCH'
  /** 来源系统故障 */
  | 'SOURCE_ERROR';

/** 答复一件核查请求。 */
export type AnswerVerificationRequestInput = {
  /** 数据时点；未填为今天。 */
  dataAsOf?: string | null | undefined;
  /** 佐证：已上传到本申请、种类为佐证的附件。最多10个。 */
  evidenceIds?: Array<string | number> | null | undefined;
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 核查请求。 */
  id: string | number;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
  /** 说明；人员信息不符、来源系统故障时必填。最多500字。 */
  note?: string | null | undefined;
  /** 结果为“有记录”时的记录。 */
  records?: Array<AgencyRecordInput> | null | undefined;
  /** 核查结果。 */
  result: AnswerResult;
};

/** 以同一结果答复多件，例如都是“无记录”。一次最多200件。 */
export type AnswerVerificationRequestsAlikeInput = {
  /** 数据时点；未填为今天。 */
  dataAsOf?: string | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
  /** 说明。 */
  note?: string | null | undefined;
  /** 要答复的请求。 */
  requests: Array<VerificationRequestRef>;
  /** 同一核查结果；“有记录”须逐件填写。 */
  result: AnswerResult;
};

/** 对一件申请办理一项操作。 */
export type ApplicationActInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 申请可办理的操作。 */
export type ApplicationAction =
  /** 受理 */
  | 'accept'
  /** 核准 */
  | 'approve'
  /** 取消轮候登记 */
  | 'cancel'
  /** 社区公示期满 */
  | 'closeCommunityPublicity'
  /** 县级公示期满，登记轮候 */
  | 'closeCountyPublicity'
  /** 街道公示期满 */
  | 'closeSubdistrictPublicity'
  /** 核查完成 */
  | 'completeVerification'
  /** 不予受理 */
  | 'decline'
  /** 异议不成立，继续公示 */
  | 'dismissObjection'
  /** 逾期失效 */
  | 'lapse'
  /** 收到异议 */
  | 'openObjection'
  /** 初审通过 */
  | 'passCommunityReview'
  /** 审核通过 */
  | 'passSubdistrictReview'
  /** 提出审核意见 */
  | 'recommend'
  /** 驳回 */
  | 'reject'
  /** 撤销驳回，重新审核 */
  | 'reopen'
  /** 申请复核 */
  | 'requestReconsideration'
  /** 补正完成 */
  | 'resubmit'
  /** 退回补正 */
  | 'return'
  /** 登记送达 */
  | 'serveRejection'
  /** 开始初审 */
  | 'startReview'
  /** 提交 */
  | 'submit'
  /** 维持驳回 */
  | 'uphold'
  /** 异议成立，驳回 */
  | 'upholdObjection'
  /** 撤回申请 */
  | 'withdraw';

/** 申请列表的筛选。 */
export type ApplicationFilter = {
  /** 社区代码。 */
  communityIds?: Array<string> | null | undefined;
  /** 建立日期起。 */
  createdFrom?: string | null | undefined;
  /** 建立日期止。 */
  createdTo?: string | null | undefined;
  /** 保障对象类别。 */
  guaranteeTypes?: Array<GuaranteeType> | null | undefined;
  /** 是：只看已提出审核意见、等待核准的；否：只看县级核准环节尚未提出审核意见的。 */
  isRecommended?: boolean | null | undefined;
  /** 街道审核环节是否已有成功的入户调查；否即待入户。 */
  isSurveyed?: boolean | null | undefined;
  /** 申请编号、姓名或拼音的开头。 */
  keyword?: string | null | undefined;
  /** 时限灯。 */
  lamps?: Array<Lamp> | null | undefined;
  /** 只看轮到我办理的状态。 */
  myTurn?: boolean | null | undefined;
  /** 状态。 */
  states?: Array<ApplicationState> | null | undefined;
  /** 只看有这条规则待核查疑点的；规则代码 R01–R16，ANY 为任一规则。无权查看疑点的人得到空列表。 */
  suspicionRule?: string | null | undefined;
};

/** 办理并填写意见。 */
export type ApplicationOpinionInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 意见，最多2000字。 */
  opinion: string;
};

/** 办理并写明原因。 */
export type ApplicationReasonInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 意见，最多2000字。 */
  opinion: string;
  /** 原因代码，见 rejectionReasons。 */
  reasonCode: string;
};

/** 申请状态（办法第八、九条；机制文件二(二)20–21、三(二)）。 */
export type ApplicationState =
  /** 已受理 */
  | 'ACCEPTED'
  /** 取消登记 */
  | 'CANCELLED'
  /** 社区公示 */
  | 'COMMUNITY_PUBLICITY'
  /** 社区初审 */
  | 'COMMUNITY_REVIEW'
  /** 待补正 */
  | 'CORRECTION_REQUIRED'
  /** 县级公示 */
  | 'COUNTY_PUBLICITY'
  /** 县级核准 */
  | 'COUNTY_REVIEW'
  /** 草稿 */
  | 'DRAFT'
  /** 联审联查 */
  | 'JOINT_VERIFICATION'
  /** 逾期失效 */
  | 'LAPSED'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 异议核查 */
  | 'OBJECTION_CHECK'
  /** 复核中 */
  | 'RECONSIDERATION'
  /** 已驳回 */
  | 'REJECTED'
  /** 街道公示 */
  | 'SUBDISTRICT_PUBLICITY'
  /** 街道审核 */
  | 'SUBDISTRICT_REVIEW'
  /** 已提交 */
  | 'SUBMITTED'
  /** 维持驳回 */
  | 'UPHELD'
  /** 轮候登记 */
  | 'WAITLISTED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 批准导出。 */
export type ApproveExportInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 导出标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 批准任职报批。 */
export type ApproveMandateInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 任职报批标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 批准延期。 */
export type ApproveTaskExtensionInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 延期申请标识。 */
  extensionId: string | number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 审批意见，最多 500 字。 */
  reason?: string;
};

/** 金融资产种类。 */
export type AssetKind =
  /** 存款 */
  | 'DEPOSIT'
  /** 保险 */
  | 'INSURANCE'
  /** 其他 */
  | 'OTHER'
  /** 证券 */
  | 'SECURITIES';

/** 任职报批：批准之日起担任某岗位（一）。 */
export type AssignMandateInput = {
  /** 账号标识。 */
  accountId: string | number;
  /** 单位代码。 */
  agencyId: string | number;
  /** 社区代码；社区经办人必填。 */
  communityId?: string | number | null | undefined;
  /** 交接：岗位只设一人且已有人担任时，结束其任职。 */
  handOver?: boolean | null | undefined;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 岗位。 */
  post: PostKind;
};

/** 交办。 */
export type AssignTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
};

/** 附件的种类。 */
export type AttachmentKind =
  /** 授权核查同意书（办法 第八条）。 */
  | 'CONSENT'
  /** 部门答复的佐证：只有答复单位和县级审核人能打开。 */
  | 'EVIDENCE'
  /** 住房证明。 */
  | 'HOUSING'
  /** 身份证明。 */
  | 'IDENTITY'
  /** 收入证明。 */
  | 'INCOME'
  /** 婚姻证明。 */
  | 'MARRIAGE'
  /** 公示栏张贴照片。 */
  | 'NOTICE_PHOTO'
  /** 其他。 */
  | 'OTHER'
  /** 入户调查照片（二(二)20）。 */
  | 'SURVEY_PHOTO';

/** 审计追溯的查找条件；全部都要满足。 */
export type AuditEntryFilter = {
  /** 办理人姓名或登录名的开头。 */
  actorName?: string | null | undefined;
  /** 办理人的单位代码。 */
  agencyId?: string | number | null | undefined;
  /** 申请编号的开头。 */
  caseNumber?: string | null | undefined;
  /** 办理日期从这天起。 */
  from?: string | null | undefined;
  /** 申请人姓名的开头；审计管理员不能使用。 */
  personName?: string | null | undefined;
  /** 办理日期到这天止。 */
  to?: string | null | undefined;
  /** 事件类型。 */
  types?: Array<string> | null | undefined;
};

/** 留痕类别。 */
export type AuditEventKind =
  /** 业务办理。 */
  | 'CHANGE'
  /** 被拒绝的操作。 */
  | 'DENIED'
  /** 导出。 */
  | 'EXPORT'
  /** 查看。 */
  | 'READ'
  /** 查看完整证件信息。 */
  | 'REVEAL'
  /** 账号、任职与设置。 */
  | 'SETTINGS'
  /** 登录与退出。 */
  | 'SIGN_IN';

/** 登录后还须先完成的一步；完成前各岗位不能办理业务。 */
export type AwaitedStep =
  /** 岗位必须使用动态验证码，请先开通。 */
  | 'ENROL'
  /** 已开通动态验证码，这次登录还没有核验。 */
  | 'VERIFY';

/** 出生登记：答复时填写。 */
export type BirthRecordInput = {
  /** 出生医学证明编号。 */
  birthCertNumber?: string | null | undefined;
  /** 出生日期。 */
  bornOn?: string | null | undefined;
  /** 父亲身份证号；只用于比对，保存后仅显示前6位和后4位。。 */
  fatherCitizenId?: string | null | undefined;
  /** 母亲身份证号；只用于比对，保存后仅显示前6位和后4位。。 */
  motherCitizenId?: string | null | undefined;
};

/** 工商登记：查询范围。 */
export type BusinessRegistrationCoverage =
  /** 本县 */
  | 'LOCAL'
  /** 全国 */
  | 'NATIONWIDE';

/** 工商登记：主体类型。 */
export type BusinessRegistrationEntityType =
  /** 公司 */
  | 'COMPANY'
  /** 农民专业合作社 */
  | 'COOPERATIVE'
  /** 个体工商户 */
  | 'INDIVIDUAL'
  /** 其他 */
  | 'OTHER'
  /** 合伙企业 */
  | 'PARTNERSHIP'
  /** 个人独资企业 */
  | 'SOLE';

/** 工商登记：答复时填写。 */
export type BusinessRegistrationInput = {
  /** 住所。 */
  address?: string | null | undefined;
  /** 查询范围。 */
  coverage?: BusinessRegistrationCoverage | null | undefined;
  /** 统一社会信用代码。 */
  creditCode?: string | null | undefined;
  /** 主体类型。 */
  entityType?: BusinessRegistrationEntityType | null | undefined;
  /** 成立日期。 */
  establishedOn?: string | null | undefined;
  /** 名称。 */
  name?: string | null | undefined;
  /** 登记状态。 */
  registrationStatus?: BusinessRegistrationRegistrationStatus | null | undefined;
  /** 人员角色。 */
  role?: BusinessRegistrationRole | null | undefined;
  /** 出资比例（%）。 */
  sharePercent?: number | null | undefined;
  /** 认缴出资额（分）。 */
  subscribedFen?: number | null | undefined;
};

/** 工商登记：登记状态。 */
export type BusinessRegistrationRegistrationStatus =
  /** 存续 */
  | 'ACTIVE'
  /** 注销 */
  | 'CANCELLED'
  /** 吊销 */
  | 'REVOKED';

/** 工商登记：人员角色。 */
export type BusinessRegistrationRole =
  /** 高管 */
  | 'EXECUTIVE'
  /** 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** 经营者 */
  | 'OPERATOR'
  /** 负责人 */
  | 'PRINCIPAL'
  /** 股东 */
  | 'SHAREHOLDER';

/** 在经营主体中的角色。 */
export type BusinessRole =
  /** 高管 */
  | 'EXECUTIVE'
  /** 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** 经营者 */
  | 'OPERATOR'
  /** 负责人 */
  | 'PRINCIPAL'
  /** 股东 */
  | 'SHAREHOLDER';

/** 全链条的环节（三(三)）。 */
export type ChainLink =
  /** 分配 */
  | 'ALLOCATION'
  /** 申请 */
  | 'APPLICATION'
  /** 退出 */
  | 'EXIT'
  /** 物业 */
  | 'PROPERTY'
  /** 审核 */
  | 'REVIEW'
  /** 租用 */
  | 'TENANCY'
  /** 轮候 */
  | 'WAITING';

/** 修改自己的密码；初始密码须在首次登录后修改，修改前各岗位不能办理业务。 */
export type ChangePasswordInput = {
  /** 现用密码。 */
  currentPassword: string;
  /** 请求编号，防止重复提交。 */
  idempotencyKey: string | number;
  /** 新密码：10 至 128 个字符，同时有字母和数字。 */
  newPassword: string;
};

/** 申请办结。 */
export type ClaimTaskCompletionInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
  /** 对照验收标准的完成情况，最多 2000 字。 */
  text: string;
};

/** 回头看后销号。 */
export type CloseTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
  /** 回头看的时间、方式和结果，最多 2000 字。 */
  text: string;
};

/** 对移送线索可以办理的操作。 */
export type ClueAction =
  /** 反馈。 */
  | 'answer'
  /** 签收。 */
  | 'receive';

/** 反馈类别，不含办理过程。 */
export type ClueFeedbackCategory =
  /** 已受理 */
  | 'ACCEPTED'
  /** 予以了结 */
  | 'CLOSED'
  /** 暂存待查 */
  | 'KEPT'
  /** 不属本单位管辖 */
  | 'NOT_IN_REMIT';

/** 接收单位（二(一)6）。 */
export type ClueTarget =
  /** 县纪委监委 */
  | 'DISCIPLINE'
  /** 联席会议办公室内部办理 */
  | 'HOUSING'
  /** 县市场监管局 */
  | 'MARKET_REGULATION'
  /** 县公安局 */
  | 'PUBLIC_SECURITY';

/** 线索移送的状态。 */
export type ClueTransferState =
  /** 已反馈 */
  | 'ANSWERED'
  /** 已签收 */
  | 'RECEIVED'
  /** 已移送，待签收 */
  | 'TRANSFERRED';

/** 申报与核查的比对结果。“无记录”与“未核查”从不相同。 */
export type ComparisonState =
  /** 均无 */
  | 'BOTH_EMPTY'
  /** 不一致 */
  | 'DIFFERENT'
  /** 未核查 */
  | 'NOT_CHECKED'
  /** 只有核查 */
  | 'ONLY_ANSWERED'
  /** 只有申报 */
  | 'ONLY_DECLARED'
  /** 一致 */
  | 'SAME';

/** 结束任职（离任）。 */
export type CompleteMandateInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 任职标识。 */
  mandateId: string | number;
};

/** 办结。 */
export type CompleteTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
};

/** 对预警作出人工结论。 */
export type ConcludeAlertInput = {
  /** 结论。 */
  conclusion: AlertAction;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 预警标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 核实经过和理由，5至500字。 */
  reason: string;
};

/** 作出异议结论。 */
export type ConcludeObjectionInput = {
  /** 核查结论：查了什么、结果如何，最多 1000 字。 */
  conclusion: string;
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 异议标识。 */
  objectionId: string | number;
  /** 成立或不成立。 */
  result: ObjectionConclusion;
};

/** 对疑点作出人工结论。 */
export type ConcludeSuspicionInput = {
  /** 结论：CONFIRMED 属实，CLEARED 排除。 */
  conclusion: SuspicionState;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 核查经过和理由，5至500字。 */
  reason: string;
  /** 疑点标识。 */
  suspicionId: string | number;
};

/** 用第一组验证码确认开通。 */
export type ConfirmSecondFactorInput = {
  /** 应用现在显示的 6 位数字。 */
  code: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 补正清单中的一项。 */
export type CorrectionItemInput = {
  /** 要求，最多300字。 */
  request: string;
  /** 事项，最多60字。 */
  subject: string;
};

/** 建立账号。 */
export type CreateAccountInput = {
  /** 姓名。 */
  displayName: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 登录名：3 至 30 位，字母开头。 */
  loginName: string;
};

/** 建立申请草稿。 */
export type CreateApplicationInput = {
  /** 申请人。 */
  applicant: PersonInput;
  /** 受理社区代码。 */
  communityId: string;
  /** 保障对象类别。 */
  guaranteeType: GuaranteeType;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 登记制度。 */
export type CreateChainRuleInput = {
  /** 施行日期。 */
  adoptedOn: string;
  /** 文号，不超过80字。 */
  docNo: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 环节。 */
  link: ChainLink;
  /** 责任单位代码。 */
  ownerAgencyId: string | number;
  /** 主要内容，不超过1000字。 */
  summary: string;
  /** 制度名称，不超过200字。 */
  title: string;
};

/** 登记廉政风险点。 */
export type CreateIntegrityRiskInput = {
  /** 单位代码。 */
  agencyId: string | number;
  /** 风险类别。 */
  category: RiskCategory;
  /** 后果，1至5。 */
  consequence: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 责任领导，不超过60字。 */
  leader: string;
  /** 可能性，1至5。 */
  likelihood: number;
  /** 主要内容及表现形式，不超过1000字。 */
  manifestation: string;
  /** 防控措施，不超过1000字。 */
  measures: string;
  /** 关联的监督模型编号。 */
  modelCodes: Array<string | number>;
  /** 部门负责人，不超过60字。 */
  owner: string;
  /** 岗位，不超过60字。 */
  post: string;
  /** 下次复核日期，晚于今天。 */
  reviewOn: string;
  /** 风险点，不超过200字。 */
  riskPoint: string;
};

/** 窗口登记异议。 */
export type CreateObjectionInput = {
  /** 异议人联系方式，匿名时可空，最多 100 字。 */
  contact?: string;
  /** 异议内容，5 至 2000 字。 */
  content: string;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 是否匿名。 */
  isAnonymous: boolean;
  /** 公示标识。 */
  noticeId: string | number;
};

/** 登记问题。 */
export type CreateProblemInput = {
  /** 问题，不超过2000字。 */
  description: string;
  /** 整改期限，晚于今天。 */
  dueOn: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 整改单位代码。 */
  leadAgencyId: string | number;
  /** 环节。 */
  link: ChainLink;
  /** 整改要求，不超过1000字。 */
  requirement: string;
  /** 来源。 */
  source: ProblemSource;
  /** 标题，不超过100字。 */
  title: string;
};

/** 拟写监督文书。 */
export type CreateSupervisionNoticeInput = {
  /** 被监督单位代码。 */
  agencyId: string | number;
  /** 来自哪条预警。 */
  alertId?: string | number | null | undefined;
  /** 联系人和电话，不超过100字。 */
  contact: string;
  /** 内容，不超过4000字。 */
  content: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 种类。 */
  kind: SupervisionNoticeKind;
  /** 标题，不超过100字。 */
  title: string;
};

/** 立项。 */
export type CreateTaskInput = {
  /** 验收标准，最多 1000 字。 */
  acceptance: string;
  /** 配合单位。 */
  coAgencyIds: Array<string | number>;
  /** 督办联系人和电话，最多 100 字。 */
  contact?: string;
  /** 督办内容，最多 2000 字。 */
  content: string;
  /** 办结时限；长期任务为空。 */
  dueOn?: string | null | undefined;
  /** 定期反馈的周期；一次性反馈为空。 */
  feedbackCycle?: FeedbackCycle | null | undefined;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 批示领导，最多 60 字。 */
  instructedBy?: string;
  /** 牵头单位，只能一个。 */
  leadAgencyId: string | number;
  /** 落实机制文件的哪一条。 */
  mechanismItemId?: string | number | null | undefined;
  /** 来源的标识。 */
  originId?: string | number | null | undefined;
  /** 来源。 */
  originKind: TaskOrigin;
  /** 来源的引用，例如批示、会议编号，最多 200 字。 */
  originLabel: string;
  /** 督办事项，最多 200 字。 */
  title: string;
  /** 紧急程度。 */
  urgency?: TaskUrgency;
};

/** 日历中某天的性质。 */
export type DayKind =
  /** 节假日。 */
  | 'HOLIDAY'
  /** 工作日（含调休上班）。 */
  | 'WORKDAY';

/** 期限的计算单位。 */
export type DayUnit =
  /** 自然日 */
  | 'CALENDAR_DAY'
  /** 工作日 */
  | 'WORKING_DAY';

/** 死亡登记：答复时填写。 */
export type DeathRecordInput = {
  /** 死亡证明编号。 */
  deathCertNumber?: string | null | undefined;
  /** 死亡日期。 */
  diedOn?: string | null | undefined;
};

/** 一名家庭成员的全部申报；没有的项目填空列表，表示申报“无”。 */
export type DeclarationsInput = {
  /** 金融资产。 */
  assets: Array<DeclaredAssetInput>;
  /** 经营主体。 */
  businesses: Array<DeclaredBusinessInput>;
  /** 房屋。 */
  homes: Array<DeclaredHomeInput>;
  /** 收入。 */
  incomes: Array<DeclaredIncomeInput>;
  /** 近5年转出的房屋。 */
  transfers: Array<DeclaredTransferInput>;
  /** 机动车。 */
  vehicles: Array<DeclaredVehicleInput>;
};

/** 申报一名成员的收入和财产，替换其原来的申报。 */
export type DeclareFactsInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 全部申报。 */
  declarations: DeclarationsInput;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 人员标识。 */
  personId: string | number;
};

/** 申报本人身份证号（回避本人的申请）。 */
export type DeclareOwnIdNumberInput = {
  /** 本人身份证号，18 位；只用于比对，不保存原号。 */
  idNumber: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 申报亲属（回避）。 */
export type DeclareRelativeInput = {
  /** 亲属的身份证号，18 位；只用于比对，不保存原号。 */
  idNumber: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 与本人的关系，例如配偶。 */
  relation: string;
};

/** 申报的一项金融资产。 */
export type DeclaredAssetInput = {
  /** 金额（分）。 */
  amountFen: number;
  /** 种类。 */
  kind: AssetKind;
};

/** 申报的一项经营主体角色。 */
export type DeclaredBusinessInput = {
  /** 名称。 */
  name: string;
  /** 角色。 */
  role: BusinessRole;
  /** 认缴出资额（分）。 */
  subscribedFen: number;
  /** 统一社会信用代码。 */
  uscc: string;
};

/** 申报的一处房屋。 */
export type DeclaredHomeInput = {
  /** 坐落。 */
  address: string;
  /** 建筑面积（平方米）。 */
  floorAreaSquareMetres: number;
  /** 占有方式。 */
  tenure: HomeTenure;
  /** 用途。 */
  useType: HomeUseType;
};

/** 申报的一项收入。 */
export type DeclaredIncomeInput = {
  /** 种类。 */
  kind: IncomeKind;
  /** 月均金额（分）。 */
  monthlyFen: number;
  /** 来源（单位或个人）。 */
  payer: string;
};

/** 申报的一次房屋转出。 */
export type DeclaredTransferInput = {
  /** 坐落。 */
  address: string;
  /** 方式。 */
  manner: TransferManner;
  /** 转出日期。 */
  transferredOn: string;
};

/** 申报的一辆机动车。 */
export type DeclaredVehicleInput = {
  /** 排量（毫升）。 */
  displacementMillilitres?: number | null | undefined;
  /** 是否残疾人专用车。 */
  isDisabledAdapted: boolean;
  /** 是否涡轮增压。 */
  isTurbocharged: boolean;
  /** 品牌型号。 */
  model: string;
  /** 号牌号码。 */
  plateNumber: string;
  /** 购置价（分）。 */
  purchasePriceFen?: number | null | undefined;
};

/** 部署机制：把还没有任务的职责和重点任务一次交办。 */
export type DeployMechanismInput = {
  /** 办结时限；作为长期任务时为空。 */
  dueOn?: string | null | undefined;
  /** 反馈周期。 */
  feedbackCycle: FeedbackCycle;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
};

/** 残疾人证：答复时填写。 */
export type DisabilityCertInput = {
  /** 残疾类别；GB/T 26341。 */
  category?: string | null | undefined;
  /** 残疾人证号；20位；前18位是身份证号，保存后部分隐藏。。 */
  disabilityCertNumber?: string | null | undefined;
  /** 残疾等级；一级最重，四级最轻。 */
  grade?: string | null | undefined;
  /** 状态。 */
  status?: DisabilityCertStatus | null | undefined;
  /** 有效期至。 */
  validUntil?: string | null | undefined;
};

/** 残疾人证：状态。 */
export type DisabilityCertStatus =
  /** 注销 */
  | 'CANCELLED'
  /** 过期 */
  | 'EXPIRED'
  /** 有效 */
  | 'VALID';

/** 把一件答复疑义退回给部门重新核查。 */
export type DisputeVerificationRequestInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 核查请求。 */
  id: string | number;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
  /** 疑义之处，部门可见。最多500字。 */
  reason: string;
};

/** 改动工作日历的一天。 */
export type EditCalendarDayInput = {
  /** 日期。 */
  day: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 性质。 */
  kind: DayKind;
  /** 名称，例如春节调休上班。 */
  note: string;
  /** 依据的文件。 */
  source: string;
};

/** 二次核验：开通了动态验证码的填验证码或恢复码，没有开通的填密码。 */
export type ElevateInput = {
  /** 动态验证码（6 位）或恢复码。 */
  code?: string | null | undefined;
  /** 密码。 */
  password?: string | null | undefined;
};

/** 退出一处登录。 */
export type EndSessionInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 登录标识。 */
  sessionId: string | number;
};

/** 定期反馈的周期。 */
export type FeedbackCycle =
  /** 每月 */
  | 'MONTHLY'
  /** 每季度 */
  | 'QUARTERLY'
  /** 每周 */
  | 'WEEKLY';

/** 金融资产：答复时填写。 */
export type FinancialAssetInput = {
  /** 金额（分）。 */
  amountFen?: number | null | undefined;
  /** 机构。 */
  institution?: string | null | undefined;
  /** 资产类型。 */
  kind?: FinancialAssetKind | null | undefined;
  /** 计值日期。 */
  valuedOn?: string | null | undefined;
};

/** 金融资产：资产类型。 */
export type FinancialAssetKind =
  /** 存款 */
  | 'DEPOSIT'
  /** 商业保险 */
  | 'INSURANCE'
  /** 证券 */
  | 'SECURITIES';

/** 保障对象类别（办法第三条；民政类别见二(二)9）。 */
export type GuaranteeType =
  /** 城市分散供养特困人员 */
  | 'EXTREME_POVERTY'
  /** 城镇中等偏下收入住房困难家庭 */
  | 'LOW_INCOME'
  /** 城市最低生活保障边缘家庭 */
  | 'MARGINAL_LOW_INCOME'
  /** 城镇稳定就业外来务工人员 */
  | 'MIGRANT_WORKER'
  /** 城市最低生活保障家庭 */
  | 'MINIMUM_LIVING'
  /** 新就业无房职工 */
  | 'NEW_EMPLOYEE';

/** 健康类别：健康类别。 */
export type HealthCategoryHealthCategory =
  /** 失能 */
  | 'DISABLED'
  /** 精神障碍 */
  | 'MENTAL_DISORDER'
  /** 无 */
  | 'NONE'
  /** 重大疾病 */
  | 'SERIOUS_ILLNESS';

/** 健康类别：答复时填写。 */
export type HealthCategoryInput = {
  /** 健康类别；只填类别，不填诊断。 */
  healthCategory?: HealthCategoryHealthCategory | null | undefined;
  /** 有效期至。 */
  validUntil?: string | null | undefined;
};

/** 房屋占有方式。 */
export type HomeTenure =
  /** 借住 */
  | 'BORROWED'
  /** 自有 */
  | 'OWNED'
  /** 已网签未登记 */
  | 'PRESALE'
  /** 租住 */
  | 'RENTED';

/** 房屋用途。 */
export type HomeUseType =
  /** 商业 */
  | 'COMMERCIAL'
  /** 办公 */
  | 'OFFICE'
  /** 车位 */
  | 'PARKING'
  /** 住宅 */
  | 'RESIDENTIAL';

/** 户籍登记：户籍状态。 */
export type HukouRecordHukouStatus =
  /** 其他注销 */
  | 'CANCELLED'
  /** 死亡注销 */
  | 'DECEASED'
  /** 迁出 */
  | 'MOVED_OUT'
  /** 正常 */
  | 'NORMAL';

/** 户籍登记：户口类别。 */
export type HukouRecordHukouType =
  /** 集体户 */
  | 'COLLECTIVE'
  /** 家庭户 */
  | 'FAMILY';

/** 户籍登记：答复时填写。 */
export type HukouRecordInput = {
  /** 户籍地址。 */
  address?: string | null | undefined;
  /** 公民身份号码；只用于比对，保存后仅显示前6位和后4位。。 */
  citizenId?: string | null | undefined;
  /** 民族；GB/T 3304。 */
  ethnicCode?: string | null | undefined;
  /** 户号。 */
  hukouNumber?: string | null | undefined;
  /** 户籍状态。 */
  hukouStatus?: HukouRecordHukouStatus | null | undefined;
  /** 户口类别。 */
  hukouType?: HukouRecordHukouType | null | undefined;
  /** 户主。 */
  isHead?: boolean | null | undefined;
  /** 迁入日期。 */
  movedInOn?: string | null | undefined;
  /** 姓名。 */
  name?: string | null | undefined;
  /** 户籍地行政区划代码；6位或12位数字。 */
  regionCode?: string | null | undefined;
  /** 与户主关系；GB/T 4761。 */
  relationCode?: string | null | undefined;
  /** 性别；GB/T 2261.1。 */
  sexCode?: string | null | undefined;
};

/** 证件类型；不是居民身份证时须写明原因。 */
export type IdType =
  /** 出生医学证明 */
  | 'BIRTH_CERTIFICATE'
  /** 户口注销证明 */
  | 'HUKOU_CANCELLED'
  /** 军官证 */
  | 'MILITARY_OFFICER'
  /** 其他证件 */
  | 'OTHER'
  /** 护照 */
  | 'PASSPORT'
  /** 居民身份证（含港澳台居民居住证、外国人永久居留证） */
  | 'RESIDENT_ID'
  /** 士兵证 */
  | 'SOLDIER';

/** 收入种类。 */
export type IncomeKind =
  /** 经营性收入 */
  | 'BUSINESS'
  /** 养老金 */
  | 'PENSION'
  /** 财产性收入 */
  | 'PROPERTY'
  /** 转移性收入 */
  | 'TRANSFER'
  /** 工资薪金 */
  | 'WAGE';

/** 经济来源：答复时填写。 */
export type IncomeSourceInput = {
  /** 金额（分）。 */
  amountFen?: number | null | undefined;
  /** 终止日期。 */
  endsOn?: string | null | undefined;
  /** 收入类型。 */
  kind?: IncomeSourceKind | null | undefined;
  /** 来源。 */
  payer?: string | null | undefined;
  /** 金额期间。 */
  period?: IncomeSourcePeriod | null | undefined;
  /** 起始日期。 */
  startsOn?: string | null | undefined;
};

/** 经济来源：收入类型。 */
export type IncomeSourceKind =
  /** 经营收入 */
  | 'BUSINESS'
  /** 财产性收入 */
  | 'PROPERTY'
  /** 转移性收入 */
  | 'TRANSFER'
  /** 工资薪金 */
  | 'WAGE';

/** 经济来源：金额期间。 */
export type IncomeSourcePeriod =
  /** 每月 */
  | 'MONTH'
  /** 每年 */
  | 'YEAR';

/** 出具一段时间的通报。 */
export type IssueTaskBulletinInput = {
  /** 第一天。 */
  from: string;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 最后一天。 */
  to: string;
};

/** 出具督办通知单。 */
export type IssueTaskNoticeInput = {
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
};

/** 密钥轮换的状态。 */
export type KeyRotationState =
  /** 已完成。 */
  | 'FINISHED'
  /** 进行中。 */
  | 'RUNNING';

/** 时限灯。 */
export type Lamp =
  /** 正常 */
  | 'GREEN'
  /** 超期 */
  | 'RED'
  /** 临期 */
  | 'YELLOW';

/** 关联统一身份认证中的编号；编号为空时取消关联。 */
export type LinkExternalIdentityInput = {
  /** 账号标识。 */
  accountId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 此人在统一身份认证中的编号（sub）。 */
  subject: string;
};

/** 回头看。 */
export type LookBackAtProblemInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 是否没有反弹。 */
  holds: boolean;
  /** 问题标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 回头看情况，5至1000字。 */
  note: string;
};

/** 对任职报批可以办理的操作。 */
export type MandateRequestAction =
  /** 批准（安全管理员）。 */
  | 'approve'
  /** 不批准，写明原因（安全管理员）。 */
  | 'reject'
  /** 撤回（系统管理员）。 */
  | 'withdraw';

/** 任职报批列表的筛选。 */
export type MandateRequestFilter = {
  /** 拟任职的人的账号标识。 */
  accountId?: string | number | null | undefined;
  /** 状态，可多选。 */
  states?: Array<MandateRequestState> | null | undefined;
};

/** 任职报批的状态。 */
export type MandateRequestState =
  /** 已批准，任职已生效。 */
  | 'APPROVED'
  /** 未批准。 */
  | 'REJECTED'
  /** 待审批。 */
  | 'REQUESTED'
  /** 报批人已撤回。 */
  | 'WITHDRAWN';

/** 把一条消息标为已读。 */
export type MarkNotificationReadInput = {
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 消息标识。 */
  notificationId: string | number;
};

/** 婚姻登记：登记事项。 */
export type MarriageRecordEvent =
  /** 撤销 */
  | 'ANNULLED'
  /** 离婚 */
  | 'DIVORCED'
  /** 结婚 */
  | 'MARRIED';

/** 婚姻登记：答复时填写。 */
export type MarriageRecordInput = {
  /** 证件字号。 */
  certNumber?: string | null | undefined;
  /** 登记事项；法院判决离婚不在本登记内。 */
  event?: MarriageRecordEvent | null | undefined;
  /** 登记机关。 */
  office?: string | null | undefined;
  /** 登记日期。 */
  registeredOn?: string | null | undefined;
  /** 对方身份证号；只用于比对，保存后仅显示前6位和后4位。。 */
  spouseCitizenId?: string | null | undefined;
};

/** 机制条目的种类。 */
export type MechanismItemKind =
  /** 职责（二）。 */
  | 'DUTY'
  /** 重点任务（三）。 */
  | 'KEY_TASK'
  /** 工作要求（四）。 */
  | 'REQUIREMENT'
  /** 会议规则（一、二(一)1）。 */
  | 'RULE';

/** 劳动模范：答复时填写。 */
export type ModelWorkerInput = {
  /** 授予年份（年）。 */
  awardYear?: number | null | undefined;
  /** 授予单位。 */
  awardedBy?: string | null | undefined;
  /** 证书号。 */
  certNumber?: string | null | undefined;
  /** 级别。 */
  level?: ModelWorkerLevel | null | undefined;
};

/** 劳动模范：级别。 */
export type ModelWorkerLevel =
  /** 县级 */
  | 'COUNTY'
  /** 市级 */
  | 'MUNICIPAL'
  /** 全国 */
  | 'NATIONAL'
  /** 省部级 */
  | 'PROVINCIAL';

/** 公示级别：三级审核各公示一次。 */
export type NoticeLevel =
  /** 社区初审公示（二(二)21）。 */
  | 'COMMUNITY'
  /** 县级审核公示。 */
  | 'COUNTY'
  /** 街道审核公示（二(二)20）。 */
  | 'SUBDISTRICT';

/** 公示的部分。 */
export type NoticePart =
  /** 正文。 */
  | 'BODY'
  /** 标题。 */
  | 'TITLE';

/** 回复的审核结果。 */
export type NoticeReplyVerdict =
  /** 采纳 */
  | 'ACCEPTED'
  /** 退回 */
  | 'RETURNED';

/** 公示的状态。 */
export type NoticeState =
  /** 已撤销：案件终止或退回。 */
  | 'CANCELLED'
  /** 公示期届满，已下线。 */
  | 'CLOSED'
  /** 公示中。 */
  | 'PUBLISHED'
  /** 待数据服务中心发布审核（二(二)18）。 */
  | 'RELEASE_REVIEW'
  /** 已退回修改。 */
  | 'RETURNED';

/** 异议核查的结论。 */
export type ObjectionConclusion =
  /** 不成立。 */
  | 'INVALID'
  /** 成立。 */
  | 'VALID';

/** 异议的状态。 */
export type ObjectionState =
  /** 异议不成立。 */
  | 'INVALID'
  /** 已收到，核查中。 */
  | 'RECEIVED'
  /** 异议成立。 */
  | 'VALID';

/** 养老待遇发放：答复时填写。 */
export type PensionBenefitInput = {
  /** 月养老金（分）。 */
  monthlyFen?: number | null | undefined;
  /** 发放状态。 */
  payStatus?: PensionBenefitPayStatus | null | undefined;
  /** 起发日期。 */
  startsOn?: string | null | undefined;
  /** 停发原因。 */
  stopReason?: string | null | undefined;
};

/** 养老待遇发放：发放状态。 */
export type PensionBenefitPayStatus =
  /** 正常发放 */
  | 'PAYING'
  /** 停止发放 */
  | 'STOPPED'
  /** 暂停发放 */
  | 'SUSPENDED';

/** 养老保险参保：答复时填写。 */
export type PensionInsuranceInput = {
  /** 月缴费基数（分）。 */
  contributionBaseFen?: number | null | undefined;
  /** 单位统一社会信用代码。 */
  employerCreditCode?: string | null | undefined;
  /** 参保单位。 */
  employerName?: string | null | undefined;
  /** 最近缴费月；例如 2026-06。 */
  lastPaidMonth?: string | null | undefined;
  /** 累计缴费月数（月）。 */
  paidMonths?: number | null | undefined;
  /** 险种。 */
  scheme?: PensionInsuranceScheme | null | undefined;
  /** 参保状态。 */
  status?: PensionInsuranceStatus | null | undefined;
};

/** 养老保险参保：险种。 */
export type PensionInsuranceScheme =
  /** 企业职工 */
  | 'ENTERPRISE'
  /** 机关事业单位 */
  | 'PUBLIC_SECTOR'
  /** 城乡居民 */
  | 'RESIDENT';

/** 养老保险参保：参保状态。 */
export type PensionInsuranceStatus =
  /** 正常参保 */
  | 'ACTIVE'
  /** 离退休 */
  | 'RETIRED'
  /** 暂停缴费 */
  | 'SUSPENDED'
  /** 终止参保 */
  | 'TERMINATED';

/** 在窗口录入的一名人员。 */
export type PersonInput = {
  /** 银行账号。 */
  bankAccount?: string | null | undefined;
  /** 出生日期；证件号码里有时不用填。 */
  bornOn?: string | null | undefined;
  /** 现住址。 */
  currentAddress?: string | null | undefined;
  /** 工作单位。 */
  employer?: string | null | undefined;
  /** 是否有无法核实的收入。 */
  hasUnverifiableIncome: boolean;
  /** 证件号码。 */
  idNumber: string;
  /** 未使用居民身份证的原因。 */
  idReason?: string | null | undefined;
  /** 证件类型。 */
  idType: IdType;
  /** 婚姻状况（GB/T 2261.2）。 */
  maritalCode: string;
  /** 姓名，最多50字，可含“·”和生僻字。 */
  name: string;
  /** 手机号。 */
  phone?: string | null | undefined;
  /** 与申请人的关系（GB/T 4761 两位代码；申请人本人为 01）。 */
  relationCode: string;
  /** 性别。 */
  sex: Sex;
};

/** 岗位（一 组成、联络员、专人；二 各级审核）。 */
export type PostKind =
  /** 审计管理员。 */
  | 'AUDIT_ADMIN'
  /** 社区经办人：受理、初步审核、公示、报送。 */
  | 'COMMUNITY_CLERK'
  /** 召集人：县政府分管领导。 */
  | 'CONVENER'
  /** 县住建局核准人。 */
  | 'COUNTY_APPROVER'
  /** 县保障房管理单位审核人：信息比对、联审联查。 */
  | 'COUNTY_REVIEWER'
  /** 部门数据员：信息对接专人。 */
  | 'DATA_CONTACT'
  /** 副召集人：县住建局主要负责同志。 */
  | 'DEPUTY_CONVENER'
  /** 联络员：成员单位分管领导，每单位一名。 */
  | 'LIAISON'
  /** 联席会议办公室工作人员。 */
  | 'OFFICE_CLERK'
  /** 联席会议办公室主任。 */
  | 'OFFICE_DIRECTOR'
  /** 数据服务中心发布审核员。 */
  | 'RELEASE_REVIEWER'
  /** 安全管理员。 */
  | 'SECURITY_ADMIN'
  /** 街道经办人：调查、审核、公示。 */
  | 'SUBDISTRICT_CLERK'
  /** 纪委监委监督员。 */
  | 'SUPERVISOR'
  /** 系统管理员：账号与任职。 */
  | 'SYSTEM_ADMIN';

/** 网签备案：答复时填写。 */
export type PresaleFilingInput = {
  /** 坐落。 */
  address?: string | null | undefined;
  /** 合同金额（分）。 */
  amountFen?: number | null | undefined;
  /** 买受人身份证号；只用于比对，保存后仅显示前6位和后4位。。 */
  buyerCitizenId?: string | null | undefined;
  /** 合同号。 */
  contractNumber?: string | null | undefined;
  /** 备案日期。 */
  filedOn?: string | null | undefined;
  /** 建筑面积（平方米）。 */
  floorAreaSquareMetres?: number | null | undefined;
  /** 状态。 */
  status?: PresaleFilingStatus | null | undefined;
};

/** 网签备案：状态。 */
export type PresaleFilingStatus =
  /** 撤销 */
  | 'CANCELLED'
  /** 备案 */
  | 'FILED';

/** 办理问题。 */
export type ProblemActInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 问题标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 对问题可以办理的操作。 */
export type ProblemAction =
  /** 销号。 */
  | 'close'
  /** 回头看。 */
  | 'lookBack'
  /** 报告整改完成。 */
  | 'rectify'
  /** 重新整改。 */
  | 'reopen'
  /** 开始整改。 */
  | 'start';

/** 筛选问题。 */
export type ProblemFilter = {
  /** 环节。 */
  links?: Array<ChainLink> | null | undefined;
  /** 状态。 */
  states?: Array<ProblemState> | null | undefined;
};

/** 问题来源。 */
export type ProblemSource =
  /** 投诉举报 */
  | 'COMPLAINT'
  /** 检查发现 */
  | 'INSPECTION'
  /** 自查发现 */
  | 'SELF_CHECK'
  /** 监督发现 */
  | 'SUPERVISION';

/** 问题的状态。 */
export type ProblemState =
  /** 已销号 */
  | 'CLOSED'
  /** 已回头看 */
  | 'LOOKED_BACK'
  /** 已整改，待回头看 */
  | 'RECTIFIED'
  /** 整改中 */
  | 'RECTIFYING'
  /** 已登记 */
  | 'REGISTERED'
  /** 重新整改 */
  | 'REOPENED';

/** 房产登记：取得方式。 */
export type PropertyRecordAcquiredBy =
  /** 离婚析产 */
  | 'DIVORCE_SPLIT'
  /** 受赠 */
  | 'GIFT'
  /** 继承 */
  | 'INHERITANCE'
  /** 其他 */
  | 'OTHER'
  /** 购买 */
  | 'PURCHASE';

/** 房产登记：共有方式。 */
export type PropertyRecordCoOwnership =
  /** 共同共有 */
  | 'JOINT'
  /** 按份共有 */
  | 'SHARED'
  /** 单独所有 */
  | 'SOLE';

/** 房产登记：答复时填写。 */
export type PropertyRecordInput = {
  /** 取得方式。 */
  acquiredBy?: PropertyRecordAcquiredBy | null | undefined;
  /** 坐落。 */
  address?: string | null | undefined;
  /** 不动产权证号。 */
  certNumber?: string | null | undefined;
  /** 共有方式。 */
  coOwnership?: PropertyRecordCoOwnership | null | undefined;
  /** 建筑面积（平方米）。 */
  floorAreaSquareMetres?: number | null | undefined;
  /** 权利人身份证号；只用于比对，保存后仅显示前6位和后4位。。 */
  ownerCitizenId?: string | null | undefined;
  /** 登记日期。 */
  registeredOn?: string | null | undefined;
  /** 权利状态。 */
  rightStatus?: PropertyRecordRightStatus | null | undefined;
  /** 所占份额（%）；按份共有时填写。 */
  sharePercent?: number | null | undefined;
  /** 转出方式。 */
  transferManner?: PropertyRecordTransferManner | null | undefined;
  /** 转出日期；权利已注销时填写。 */
  transferredOn?: string | null | undefined;
  /** 不动产单元号。 */
  unitCode?: string | null | undefined;
  /** 用途。 */
  useType?: PropertyRecordUseType | null | undefined;
};

/** 房产登记：权利状态。 */
export type PropertyRecordRightStatus =
  /** 注销 */
  | 'CANCELLED'
  /** 现势 */
  | 'CURRENT';

/** 房产登记：转出方式。 */
export type PropertyRecordTransferManner =
  /** 离婚析产 */
  | 'DIVORCE_SPLIT'
  /** 征收补偿 */
  | 'EXPROPRIATION'
  /** 赠与 */
  | 'GIFT'
  /** 出售 */
  | 'SALE';

/** 房产登记：用途。 */
export type PropertyRecordUseType =
  /** 商业 */
  | 'COMMERCIAL'
  /** 办公 */
  | 'OFFICE'
  /** 车位 */
  | 'PARKING'
  /** 住宅 */
  | 'RESIDENTIAL';

/** 筛选公示；各项同时满足。 */
export type PublicNoticeFilter = {
  /** 社区代码。 */
  communityId?: string | number | null | undefined;
  /** 级别。 */
  level?: NoticeLevel | null | undefined;
  /** 公示编号。 */
  publicNumber?: string | null | undefined;
  /** 状态，任一。 */
  states?: Array<NoticeState> | null | undefined;
};

/** 签收线索。 */
export type ReceiveClueInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 线索标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 签收：牵头单位签收任务，配合单位签收本单位的部分。 */
export type ReceiveTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
};

/** 录入授权核查同意书（办法第八条）。 */
export type RecordConsentInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 扫描件附件编号。 */
  attachmentId?: string | number | null | undefined;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 被授权核查的人。 */
  personId: string | number;
  /** 签字人；未成年人由成年家庭成员代签。 */
  signedByPersonId: string | number;
  /** 签字日期。 */
  signedOn: string;
};

/** 字段的填写方式。 */
export type RecordFieldKind =
  /** 选项 */
  | 'CODE'
  /** 日期 */
  | 'DATE'
  /** 小数 */
  | 'DECIMAL'
  /** 金额（分） */
  | 'FEN'
  /** 是或否 */
  | 'FLAG'
  /** 整数 */
  | 'INTEGER'
  /** 密级信息：只用于比对，保存后部分隐藏 */
  | 'SECRET'
  /** 文字 */
  | 'TEXT';

/** 录入入户调查。 */
export type RecordSurveyInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 结论。 */
  conclusion: SurveyConclusion;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 调查员一。 */
  firstSurveyor: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 居住情况，最多2000字。 */
  livingSituation: string;
  /** 邻里意见，最多1000字。 */
  neighbourOpinion: string;
  /** 照片附件编号。 */
  photoIds: Array<string>;
  /** 实际居住人数。 */
  residents: number;
  /** 调查员二。 */
  secondSurveyor: string;
  /** 入户日期。 */
  visitedOn: string;
};

/** 报告整改完成。 */
export type RectifyProblemInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 问题标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 整改情况，5至1000字。 */
  measures: string;
};

/** 红灯事项的种类。 */
export type RedItemKind =
  /** 申请审核 */
  | 'CASE'
  /** 监督文书 */
  | 'NOTICE'
  /** 部门核查 */
  | 'REQUEST';

/** 不批准导出。 */
export type RejectExportInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 导出标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 原因，不超过200字。 */
  reason: string;
};

/** 不批准任职报批。 */
export type RejectMandateInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 任职报批标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 原因，不超过 200 字。 */
  reason: string;
};

/** 不批准延期。 */
export type RejectTaskExtensionInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 延期申请标识。 */
  extensionId: string | number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 不批准的原因，最多 500 字。 */
  reason: string;
};

/** 发布公示。 */
export type ReleaseNoticeInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 公示标识。 */
  noticeId: string | number;
};

/** 移除家庭成员（保留记录）。 */
export type RemoveHouseholdMemberInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 成员标识。 */
  memberId: string | number;
};

/** 停用自己的动态验证码。 */
export type RemoveSecondFactorInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 重新生成恢复码。 */
export type RenewRecoveryCodesInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 重新整改。 */
export type ReopenProblemInput = {
  /** 新的整改期限。 */
  dueOn: string;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 问题标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 回头看不合格，退回重办。 */
export type ReopenTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
  /** 回头看发现的问题，最多 2000 字。 */
  text: string;
};

/** 回复监督文书。 */
export type ReplyToSupervisionNoticeInput = {
  /** 办理情况和结果，5至4000字。 */
  content: string;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 文书标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 反馈进展。 */
export type ReportTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 完成进度，0 至 100。 */
  percent?: number | null | undefined;
  /** 任务标识。 */
  taskId: string | number;
  /** 做了什么、到了哪一步，最多 2000 字。 */
  text: string;
};

/** 申请导出。 */
export type RequestExportInput = {
  /** 与列表相同的筛选；不能含关键词。 */
  filter: ApplicationFilter;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 目的。 */
  purpose: WorklistExportPurpose;
  /** 用在哪里、给谁看，4至200字。 */
  reason: string;
};

/** 核查对象。 */
export type RequestScope =
  /** 申请家庭 */
  | 'APPLICANT'
  /** 保障家庭 */
  | 'TENANT'
  /** 轮候家庭 */
  | 'WAITLISTED';

/** 申请延期。 */
export type RequestTaskExtensionInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 原因，最多 500 字。 */
  reason: string;
  /** 任务标识。 */
  taskId: string | number;
  /** 申请延到哪天。 */
  until: string;
};

/** 居住证：答复时填写。 */
export type ResidencePermitInput = {
  /** 居住地址。 */
  address?: string | null | undefined;
  /** 签注日期。 */
  endorsedOn?: string | null | undefined;
  /** 到期日期。 */
  expiresOn?: string | null | undefined;
  /** 签发日期。 */
  issuedOn?: string | null | undefined;
  /** 居住证号。 */
  permitNumber?: string | null | undefined;
  /** 状态。 */
  status?: ResidencePermitStatus | null | undefined;
};

/** 居住证：状态。 */
export type ResidencePermitStatus =
  /** 注销 */
  | 'CANCELLED'
  /** 过期 */
  | 'EXPIRED'
  /** 有效 */
  | 'VALID';

/** 修改后重新提交公示。 */
export type ResubmitNoticeInput = {
  /** 正文，最多 5000 字，须保留受理异议的电话、邮箱和地址。 */
  body: string;
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 公示标识。 */
  noticeId: string | number;
  /** 标题，最多 200 字。 */
  title: string;
};

/** 恢复办理。 */
export type ResumeTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
};

/** 风险点销号。 */
export type RetireIntegrityRiskInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 风险点标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 退回补正：一张清单，一次告知。 */
export type ReturnApplicationInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 全部需要补正的事项。 */
  items: Array<CorrectionItemInput>;
  /** 说明。 */
  opinion?: string | null | undefined;
};

/** 退回公示。 */
export type ReturnNoticeInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 公示标识。 */
  noticeId: string | number;
  /** 退回原因，最多 500 字。 */
  reason: string;
};

/** 退回回复。 */
export type ReturnSupervisionReplyInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 文书标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 原因和还需补充的内容，5至500字。 */
  reason: string;
};

/** 退回。 */
export type ReturnTaskInput = {
  /** 只退回哪个配合单位的部分；退回整项时为空。 */
  agencyId?: string | number | null | undefined;
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
  /** 退回原因，最多 2000 字。 */
  text: string;
};

/** 查看线索提供人。 */
export type RevealInformantInput = {
  /** 线索标识。 */
  id: string | number;
};

/** 查看目的，查看前选择并留痕。 */
export type RevealPurpose =
  /** 比对核查结果 */
  | 'COMPARE_RECORD'
  /** 联系申请人 */
  | 'CONTACT_APPLICANT'
  /** 送达文书 */
  | 'SERVE_DOCUMENT'
  /** 核对身份 */
  | 'VERIFY_IDENTITY';

/** 查看一项密级信息。 */
export type RevealSecretInput = {
  /** 申请标识。 */
  caseId: string | number;
  /** 种类。 */
  kind: SecretKind;
  /** 人员标识。 */
  personId: string | number;
  /** 目的。 */
  purpose: RevealPurpose;
  /** 密存编号；有多项时指定。 */
  vaultEntryId?: string | number | null | undefined;
};

/** 修订制度。 */
export type ReviseChainRuleInput = {
  /** 施行日期。 */
  adoptedOn: string;
  /** 文号，不超过80字。 */
  docNo: string;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 被修订的制度标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 环节。 */
  link: ChainLink;
  /** 责任单位代码。 */
  ownerAgencyId: string | number;
  /** 主要内容，不超过1000字。 */
  summary: string;
  /** 制度名称，不超过200字。 */
  title: string;
};

/** 风险类别。 */
export type RiskCategory =
  /** 岗位职责 */
  | 'DUTY'
  /** 外部环境 */
  | 'ENVIRONMENT'
  /** 业务流程 */
  | 'PROCESS'
  /** 制度机制 */
  | 'RULES';

/** 风险等级，由分值和本县划线得出。 */
export type RiskGrade =
  /** 高 */
  | 'HIGH'
  /** 低 */
  | 'LOW'
  /** 中 */
  | 'MEDIUM';

/** 风险点是否在册。 */
export type RiskState =
  /** 在册 */
  | 'ACTIVE'
  /** 已销号 */
  | 'RETIRED';

/** 立即运行监督模型。 */
export type RunSupervisionModelsInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 保存视图、列或显示设置。 */
export type SavePreferenceInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 名称。 */
  key: string;
  /** 内容，JSON 文本，不超过 8192 字符；不得含群众个人信息。 */
  value: string;
};

/** 机器扫描发现的轻重。 */
export type ScanSeverity =
  /** 疑似个人信息，删去前不能发布。 */
  | 'BLOCKING'
  /** 可能是办公电话或邮箱，由审核员判断。 */
  | 'WARNING';

/** 动态验证码（第二重身份鉴别）的状态。 */
export type SecondFactorState =
  /** 已开通。 */
  | 'ACTIVE'
  /** 没有开通。 */
  | 'NONE';

/** 密级信息的种类。 */
export type SecretKind =
  /** 银行账号 */
  | 'BANK_ACCOUNT'
  /** 证件号码 */
  | 'ID_NUMBER'
  /** 手机号 */
  | 'PHONE'
  /** 号牌 */
  | 'PLATE';

/** 意见建议。 */
export type SendFeedbackInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 所在页面。 */
  page: string;
  /** 内容，不超过 2000 字。 */
  text: string;
};

/** 登记驳回通知书送达。 */
export type ServeRejectionInput = {
  /** 申请标识。 */
  applicationId: string | number;
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 送达方式等说明。 */
  opinion?: string | null | undefined;
  /** 送达日期。 */
  servedOn: string;
};

/** 填写单位受理异议和咨询的电话、地址。 */
export type SetAgencyContactInput = {
  /** 地址，最多200字。 */
  address: string;
  /** 单位代码。 */
  agencyId: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 电话，5至20位数字和短横。 */
  phone: string;
};

/** 设置政策参数的新版本。 */
export type SetPolicyParameterInput = {
  /** 批准单位。 */
  approvedBy: string;
  /** 条款。 */
  article: string;
  /** 文号。 */
  docNo: string;
  /** 文件名称。 */
  docTitle: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 参数代码。 */
  key: string;
  /** 施行日期；旧值到前一天为止。 */
  validFrom: string;
  /** 值；金额为分，面积为平方米。 */
  value: string;
};

/** 参数设置情况。 */
export type SetupState =
  /** 未设置，采用系统默认值 */
  | 'DEFAULT'
  /** 未设置 */
  | 'MISSING'
  /** 演示示例值，启用前须更换 */
  | 'SAMPLE'
  /** 已按本县文件设置 */
  | 'SET';

/** 性别（GB/T 2261.1）。 */
export type Sex =
  /** 2 女 */
  | 'FEMALE'
  /** 1 男 */
  | 'MALE'
  /** 0 未知 */
  | 'UNKNOWN'
  /** 9 未说明 */
  | 'UNSPECIFIED';

/** 签收一件核查请求。 */
export type SignForVerificationRequestInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 核查请求。 */
  id: string | number;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
};

/** 批量签收：列出请求，或按条件；一次最多200件，最急的在前。 */
export type SignForVerificationRequestsInput = {
  /** 答复期限不晚于。 */
  dueBy?: string | null | undefined;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
  /** 要签收的请求；未填时按条件。 */
  ids?: Array<string | number> | null | undefined;
  /** 记录种类。 */
  recordTypes?: Array<string> | null | undefined;
};

/** 社会救助：救助类别。 */
export type SocialAssistanceAssistanceType =
  /** 分散供养特困 */
  | 'DISPERSED_EXTREME_POVERTY'
  /** 低保边缘 */
  | 'MINIMUM_LIVING_MARGIN'
  /** 农村低保 */
  | 'RURAL_MINIMUM_LIVING'
  /** 城市低保 */
  | 'URBAN_MINIMUM_LIVING';

/** 社会救助：答复时填写。 */
export type SocialAssistanceInput = {
  /** 救助类别。 */
  assistanceType?: SocialAssistanceAssistanceType | null | undefined;
  /** 证号。 */
  certNumber?: string | null | undefined;
  /** 保障人口（人）。 */
  coveredPersons?: number | null | undefined;
  /** 终止日期。 */
  endsOn?: string | null | undefined;
  /** 月救助金额（分）。 */
  monthlyFen?: number | null | undefined;
  /** 起始日期。 */
  startsOn?: string | null | undefined;
  /** 状态。 */
  status?: SocialAssistanceStatus | null | undefined;
};

/** 社会救助：状态。 */
export type SocialAssistanceStatus =
  /** 在保 */
  | 'ACTIVE'
  /** 停保 */
  | 'STOPPED';

/** 发起密钥轮换。 */
export type StartKeyRotationInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 开通或更换动态验证码的第一步。 */
export type StartSecondFactorInput = {
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 开始承办。 */
export type StartTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
};

/** 办理监督文书。 */
export type SupervisionNoticeActInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 文书标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 对监督文书可以办理的操作。 */
export type SupervisionNoticeAction =
  /** 采纳回复。 */
  | 'accept'
  /** 修改。 */
  | 'edit'
  /** 签收。 */
  | 'receive'
  /** 回复。 */
  | 'reply'
  /** 退回回复。 */
  | 'return'
  /** 送达。 */
  | 'serve';

/** 监督文书的种类。 */
export type SupervisionNoticeKind =
  /** 监督建议 */
  | 'ADVICE'
  /** 提醒函 */
  | 'REMINDER'
  /** 督促单 */
  | 'URGING';

/** 监督文书的状态。 */
export type SupervisionNoticeState =
  /** 回复已采纳 */
  | 'ACCEPTED'
  /** 拟稿 */
  | 'DRAFTED'
  /** 已签收，待回复 */
  | 'RECEIVED'
  /** 已回复，待审核 */
  | 'REPLIED'
  /** 回复被退回 */
  | 'REPLY_RETURNED'
  /** 已送达，待签收 */
  | 'SERVED';

/** 入户调查结论。 */
export type SurveyConclusion =
  /** 与申报一致 */
  | 'CONSISTENT'
  /** 与申报不一致 */
  | 'INCONSISTENT'
  /** 未见到人 */
  | 'NOT_REACHED';

/** 中止。 */
export type SuspendTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
  /** 中止的原因和依据，最多 2000 字。 */
  text: string;
};

/** 疑点轻重。 */
export type SuspicionSeverity =
  /** 须核查 */
  | 'CHECK'
  /** 提示 */
  | 'INFO'
  /** 超过标准 */
  | 'SERIOUS';

/** 疑点状态。疑点从不自动改变审核结论，须由人核查并写明理由。 */
export type SuspicionState =
  /** 排除 */
  | 'CLEARED'
  /** 属实 */
  | 'CONFIRMED'
  /** 待核查 */
  | 'RAISED';

/** 延期申请的状态。 */
export type TaskExtensionState =
  /** 已批准 */
  | 'APPROVED'
  /** 未批准 */
  | 'REJECTED'
  /** 待审批 */
  | 'REQUESTED';

/** 督办任务的筛选，各项同时满足。 */
export type TaskFilter = {
  /** 承办单位（牵头或配合），可多选。 */
  agencyIds?: Array<string | number> | null | undefined;
  /** 办结时限从哪天起。 */
  dueFrom?: string | null | undefined;
  /** 办结时限到哪天止。 */
  dueTo?: string | null | undefined;
  /** 编号、事项或来源中的字。 */
  keyword?: string | null | undefined;
  /** 督办灯，可多选。 */
  lamps?: Array<TaskLamp> | null | undefined;
  /** 机制条目。 */
  mechanismItemId?: string | number | null | undefined;
  /** 来源的标识，例如一项议定事项。 */
  originId?: string | number | null | undefined;
  /** 来源，可多选。 */
  originKinds?: Array<TaskOrigin> | null | undefined;
  /** 状态，可多选。 */
  states?: Array<TaskState> | null | undefined;
};

/** 督办灯。 */
export type TaskLamp =
  /** 已办结 */
  | 'BLUE'
  /** 正常 */
  | 'GREEN'
  /** 已中止 */
  | 'GREY'
  /** 超期或多次退回 */
  | 'RED'
  /** 临期 */
  | 'YELLOW';

/** 督办事项的来源。 */
export type TaskOrigin =
  /** 问题线索 */
  | 'CLUE'
  /** 单位职责 */
  | 'DUTY'
  /** 其他交办 */
  | 'FREE'
  /** 重点任务 */
  | 'KEY_TASK'
  /** 问题台账 */
  | 'PROBLEM'
  /** 会议议定事项 */
  | 'RESOLUTION'
  /** 监督文书 */
  | 'SUPERVISION_NOTICE';

/** 承办单位的分工。 */
export type TaskPartRole =
  /** 牵头 */
  | 'LEAD'
  /** 配合 */
  | 'SUPPORT';

/** 一个单位承担部分的进度。 */
export type TaskPartState =
  /** 已签收 */
  | 'RECEIVED'
  /** 已反馈 */
  | 'REPORTED'
  /** 已退回 */
  | 'RETURNED'
  /** 待签收 */
  | 'WAITING';

/** 提醒和升级的种类。 */
export type TaskReminderKind =
  /** 列入通报 */
  | 'BULLETIN'
  /** 升级到召集人 */
  | 'CONVENER'
  /** 超期每日催办 */
  | 'DAILY'
  /** 当日到期 */
  | 'DUE'
  /** 定期反馈到期 */
  | 'FEEDBACK'
  /** 第一次提醒 */
  | 'FIRST'
  /** 最后提醒 */
  | 'LAST'
  /** 升级到联络员 */
  | 'LIAISON'
  /** 第二次提醒 */
  | 'SECOND'
  /** 人工催办 */
  | 'URGE';

/** 督办任务的状态。 */
export type TaskState =
  /** 待签收 */
  | 'ASSIGNED'
  /** 已销号 */
  | 'CLOSED'
  /** 申请办结 */
  | 'COMPLETION_CLAIMED'
  /** 已办结 */
  | 'DONE'
  /** 承办中 */
  | 'IN_PROGRESS'
  /** 已签收 */
  | 'RECEIVED'
  /** 已立项 */
  | 'REGISTERED'
  /** 已反馈 */
  | 'REPORTED'
  /** 已退回 */
  | 'RETURNED'
  /** 已中止 */
  | 'SUSPENDED'
  /** 已核验 */
  | 'VERIFIED';

/** 紧急程度。 */
export type TaskUrgency =
  /** 平件 */
  | 'ROUTINE'
  /** 急件 */
  | 'URGENT';

/** 移送线索。 */
export type TransferClueInput = {
  /** 被反映单位代码。 */
  accusedAgencyId?: string | number | null | undefined;
  /** 证据材料目录，不超过500字。 */
  evidenceRefs: string;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
  /** 线索提供人和联系方式，加密保存，不超过500字。 */
  informant?: string | null | undefined;
  /** 摘要，5至2000字。 */
  summary: string;
  /** 接收单位。 */
  targetAgencyId: ClueTarget;
};

/** 房屋转出方式。 */
export type TransferManner =
  /** 离婚析产 */
  | 'DIVORCE_SPLIT'
  /** 征收补偿 */
  | 'EXPROPRIATION'
  /** 赠与 */
  | 'GIFT'
  /** 出售 */
  | 'SALE';

/** 批量催办：每项任务每天一次。 */
export type UrgeTasksInput = {
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 催办的话，最多 200 字。 */
  message?: string;
  /** 任务标识，最多 100 项。 */
  taskIds: Array<string | number>;
};

/** 机动车登记：答复时填写。 */
export type VehicleInput = {
  /** 排量（毫升）；纯电动车不填。 */
  displacementMillilitres?: number | null | undefined;
  /** 初次登记日期。 */
  firstRegisteredOn?: string | null | undefined;
  /** 检验有效期至。 */
  inspectionUntil?: string | null | undefined;
  /** 残疾人专用。 */
  isDisabledAdapted?: boolean | null | undefined;
  /** 涡轮增压。 */
  isTurbocharged?: boolean | null | undefined;
  /** 品牌型号。 */
  model?: string | null | undefined;
  /** 号牌号码；例如“陕D12345”；只用于比对，保存后部分隐藏。。 */
  plateNumber?: string | null | undefined;
  /** 号牌种类。 */
  plateTypeCode?: string | null | undefined;
  /** 转移登记日期。 */
  transferredOn?: string | null | undefined;
  /** 使用性质。 */
  useNature?: VehicleUseNature | null | undefined;
  /** 车辆状态。 */
  vehicleStatus?: VehicleVehicleStatus | null | undefined;
  /** 车辆类型；例如 K33（小型轿车）。 */
  vehicleTypeCode?: string | null | undefined;
  /** 车辆识别代号。 */
  vin?: string | null | undefined;
};

/** 机动车登记：使用性质。 */
export type VehicleUseNature =
  /** 营运 */
  | 'COMMERCIAL'
  /** 其他 */
  | 'OTHER'
  /** 非营运 */
  | 'PRIVATE';

/** 机动车登记：车辆状态。 */
export type VehicleVehicleStatus =
  /** 注销 */
  | 'DEREGISTERED'
  /** 正常 */
  | 'NORMAL'
  /** 报废 */
  | 'SCRAPPED'
  /** 已转出 */
  | 'TRANSFERRED';

/** 对核查请求的操作。 */
export type VerificationAction =
  /** 采信 */
  | 'accept'
  /** 答复 */
  | 'answer'
  /** 疑义退回 */
  | 'dispute'
  /** 重新答复 */
  | 'reanswer'
  /** 签收 */
  | 'signFor'
  /** 免查 */
  | 'waive';

/** 核查请求的筛选条件；未填的不限。 */
export type VerificationRequestFilter = {
  /** 被询问的单位。 */
  agencyIds?: Array<string | number> | null | undefined;
  /** 申请的标识。 */
  caseId?: string | number | null | undefined;
  /** 时限灯。 */
  lamps?: Array<Lamp> | null | undefined;
  /** 姓名或拼音（全拼、首字母）的开头。 */
  personNamePrefix?: string | null | undefined;
  /** 记录种类。 */
  recordTypes?: Array<string> | null | undefined;
  /** 状态。 */
  states?: Array<VerificationState> | null | undefined;
};

/** 一件核查请求及看到的版本。 */
export type VerificationRequestRef = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 核查请求。 */
  id: string | number;
};

/** 核查请求的状态。 */
export type VerificationState =
  /** 已采信 */
  | 'ACCEPTED'
  /** 已答复 */
  | 'ANSWERED'
  /** 疑义退回 */
  | 'DISPUTED'
  /** 已重新答复 */
  | 'RE_ANSWERED'
  /** 待签收 */
  | 'SENT'
  /** 已签收 */
  | 'SIGNED_FOR'
  /** 已免查 */
  | 'WAIVED';

/** 核验通过。 */
export type VerifyTaskInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 请求编号，重复提交时相同。 */
  idempotencyKey: string | number;
  /** 任务标识。 */
  taskId: string | number;
  /** 核验情况，最多 2000 字。 */
  text: string;
};

/** 退役军人和优抚对象：答复时填写。 */
export type VeteranStatusInput = {
  /** 优待证号。 */
  certNumber?: string | null | undefined;
  /** 享受国家定期抚恤补助。 */
  hasRegularPension?: boolean | null | undefined;
  /** 类别。 */
  veteranType?: VeteranStatusVeteranType | null | undefined;
};

/** 退役军人和优抚对象：类别。 */
export type VeteranStatusVeteranType =
  /** 残疾军人 */
  | 'DISABLED_SOLDIER'
  /** 因公牺牲军人遗属 */
  | 'DUTY_DEATH_FAMILY'
  /** 病故军人遗属 */
  | 'ILLNESS_DEATH_FAMILY'
  /** 烈士遗属 */
  | 'MARTYR_FAMILY'
  /** 退役军人 */
  | 'VETERAN';

/** 免查：不再等待部门答复。 */
export type WaiveVerificationRequestInput = {
  /** 看到的版本号。 */
  expectedVersion: number;
  /** 核查请求。 */
  id: string | number;
  /** 请求编号：同一编号只办理一次。 */
  idempotencyKey: string | number;
  /** 免查的理由。最多500字。 */
  reason: string;
};

/** 撤回任职报批。 */
export type WithdrawMandateInput = {
  /** 页面上看到的版本号。 */
  expectedVersion: number;
  /** 任职报批标识。 */
  id: string | number;
  /** 请求编号：同一次提交重复发送只办理一次。 */
  idempotencyKey: string | number;
};

/** 对导出申请可以办理的操作。 */
export type WorklistExportAction =
  /** 批准。 */
  | 'approve'
  /** 不批准，写明原因。 */
  | 'reject';

/** 导出的目的，申请时选择并留痕。 */
export type WorklistExportPurpose =
  /** 会议材料 */
  | 'MEETING'
  /** 统计分析 */
  | 'STATISTICS'
  /** 督查检查 */
  | 'SUPERVISION'
  /** 安排工作 */
  | 'WORK_PLAN';

/** 导出的状态。 */
export type WorklistExportState =
  /** 正在生成 */
  | 'APPROVED'
  /** 已到期删除 */
  | 'EXPIRED'
  /** 没有生成 */
  | 'FAILED'
  /** 可以下载 */
  | 'READY'
  /** 未批准 */
  | 'REJECTED'
  /** 待审批 */
  | 'REQUESTED';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Account', id: string, loginName: string, displayName: string, mustChangePassword: boolean, awaits: AwaitedStep | null, permissions: Array<string>, mandates: Array<{ __typename: 'Mandate', id: string, post: PostKind, validUntil: string | null, agency: { __typename: 'Agency', id: string, name: string }, community: { __typename: 'Community', id: string, name: string } | null }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'SignOutPayload', signedOut: boolean }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

type ActOutcome_ApplicationResult_ActionRefused_Fragment = { __typename: 'ActionRefused', code: string, message: string } & { ' $fragmentName'?: 'ActOutcome_ApplicationResult_ActionRefused_Fragment' };

type ActOutcome_ApplicationResult_ApplicationPayload_Fragment = { __typename: 'ApplicationPayload', application: { __typename: 'Application', id: string, version: number, state: ApplicationState } } & { ' $fragmentName'?: 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment' };

type ActOutcome_ApplicationResult_InputRefused_Fragment = { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> } & { ' $fragmentName'?: 'ActOutcome_ApplicationResult_InputRefused_Fragment' };

type ActOutcome_ApplicationResult_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, currentVersion: number } & { ' $fragmentName'?: 'ActOutcome_ApplicationResult_StaleVersion_Fragment' };

export type ActOutcome_ApplicationResultFragment =
  | ActOutcome_ApplicationResult_ActionRefused_Fragment
  | ActOutcome_ApplicationResult_ApplicationPayload_Fragment
  | ActOutcome_ApplicationResult_InputRefused_Fragment
  | ActOutcome_ApplicationResult_StaleVersion_Fragment
;

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ChangePasswordPayload', accountId: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type StartSecondFactorMutationVariables = Exact<{
  input: StartSecondFactorInput;
}>;


export type StartSecondFactorMutation = { __typename: 'Mutation', startSecondFactor:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'StartSecondFactorPayload', secret: string | null, address: string | null }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { __typename: 'Mutation', confirmSecondFactor:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ConfirmSecondFactorPayload', recoveryCodes: Array<string> | null }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type MandateRequestActions_MandateRequestFragment = { __typename: 'MandateRequest', id: string, version: number, post: PostKind, handOver: boolean, agency: { __typename: 'Agency', id: string, shortName: string }, holder: { __typename: 'PostHolder', id: string, displayName: string }, availableActions: Array<{ __typename: 'MandateRequestChoice', action: MandateRequestAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'MandateRequestActions_MandateRequestFragment' };

export type ApproveMandateMutationVariables = Exact<{
  input: ApproveMandateInput;
}>;


export type ApproveMandateMutation = { __typename: 'Mutation', approveMandate:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ApproveMandatePayload', mandateRequest: (
        { __typename: 'MandateRequest', id: string }
        & { ' $fragmentRefs'?: { 'MandateRequestActions_MandateRequestFragment': MandateRequestActions_MandateRequestFragment } }
      ) }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type RejectMandateMutationVariables = Exact<{
  input: RejectMandateInput;
}>;


export type RejectMandateMutation = { __typename: 'Mutation', rejectMandate:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RejectMandatePayload', mandateRequest: (
        { __typename: 'MandateRequest', id: string }
        & { ' $fragmentRefs'?: { 'MandateRequestActions_MandateRequestFragment': MandateRequestActions_MandateRequestFragment } }
      ) }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type WithdrawMandateMutationVariables = Exact<{
  input: WithdrawMandateInput;
}>;


export type WithdrawMandateMutation = { __typename: 'Mutation', withdrawMandate:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'WithdrawMandatePayload', mandateRequest: (
        { __typename: 'MandateRequest', id: string }
        & { ' $fragmentRefs'?: { 'MandateRequestActions_MandateRequestFragment': MandateRequestActions_MandateRequestFragment } }
      ) }
   };

export type MandateRequestTable_MandateRequestFragment = (
  { __typename: 'MandateRequest', id: string, post: PostKind, handOver: boolean, state: MandateRequestState, requestedAt: string, decidedAt: string | null, reason: string | null, agency: { __typename: 'Agency', id: string, name: string }, community: { __typename: 'Community', id: string, name: string } | null, holder: { __typename: 'PostHolder', id: string, displayName: string }, requestedBy: { __typename: 'PostHolder', id: string, displayName: string }, decidedBy: { __typename: 'PostHolder', id: string, displayName: string } | null }
  & { ' $fragmentRefs'?: { 'MandateRequestActions_MandateRequestFragment': MandateRequestActions_MandateRequestFragment } }
) & { ' $fragmentName'?: 'MandateRequestTable_MandateRequestFragment' };

export type MaterialsSection_ApplicationFragment = { __typename: 'Application', id: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, byteSize: number, uploadedAt: string, uploadedByName: string }> } & { ' $fragmentName'?: 'MaterialsSection_ApplicationFragment' };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { __typename: 'Query', preferences: Array<{ __typename: 'Preference', key: string, value: string }> };

export type SavePreferenceMutationVariables = Exact<{
  input: SavePreferenceInput;
}>;


export type SavePreferenceMutation = { __typename: 'Mutation', savePreference:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'SavePreferencePayload', key: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ElevateMutationVariables = Exact<{
  input: ElevateInput;
}>;


export type ElevateMutation = { __typename: 'Mutation', elevate:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ElevatePayload', elevated: boolean }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ProofQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofQuery = { __typename: 'Query', viewer: { __typename: 'Account', id: string, secondFactor: SecondFactorState } | null };

export type RevealSecretMutationVariables = Exact<{
  input: RevealSecretInput;
}>;


export type RevealSecretMutation = { __typename: 'Mutation', revealSecret:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', message: string }
    | { __typename: 'RevealSecretPayload', value: string }
    | { __typename: 'StaleVersion', message: string }
   };

export type EvidenceLinks_VerificationRequestFragment = { __typename: 'VerificationRequest', id: string, evidence: Array<{ __typename: 'AnswerEvidence', id: string, answerRound: number, file: { __typename: 'Attachment', id: string, fileName: string } }> } & { ' $fragmentName'?: 'EvidenceLinks_VerificationRequestFragment' };

export type RequestRow_VerificationRequestFragment = { __typename: 'VerificationRequest', id: string, version: number, state: VerificationState, lamp: Lamp | null, dueOn: string, daysLeft: number | null, dayUnit: DayUnit, result: AnswerResult | null, recordType: string, recordTypeLabel: string, maskedIdNumber: string | null, relationCode: string | null, person: { __typename: 'Person', id: string, name: string, sex: Sex }, availableActions: Array<{ __typename: 'VerificationActionChoice', action: VerificationAction, isAllowed: boolean, label: string, reason: string | null }> } & { ' $fragmentName'?: 'RequestRow_VerificationRequestFragment' };

export type SendFeedbackMutationVariables = Exact<{
  input: SendFeedbackInput;
}>;


export type SendFeedbackMutation = { __typename: 'Mutation', sendFeedback:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'SendFeedbackPayload', feedbackId: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type OfficeCountsQueryVariables = Exact<{
  cases: boolean;
  requests: boolean;
  notices: boolean;
}>;


export type OfficeCountsQuery = { __typename: 'Query', unreadNotificationCount: number, worklistCounts?: Array<{ __typename: 'WorklistCount', communityId: string, state: ApplicationState, lamp: Lamp | null, isMyTurn: boolean, total: number }>, verificationCounts?: Array<{ __typename: 'VerificationCount', state: VerificationState, total: number }>, publicNotices?: { __typename: 'PublicNoticePage', totalCount: number | null } };

export type AccountActions_AccountFragment = { __typename: 'Account', id: string, loginName: string, displayName: string, version: number } & { ' $fragmentName'?: 'AccountActions_AccountFragment' };

export type ResetPasswordMutationVariables = Exact<{
  input: AdministerAccountInput;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ResetPasswordPayload', initialPassword: string | null, account: { __typename: 'Account', id: string, version: number, mustChangePassword: boolean } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type DisableAccountMutationVariables = Exact<{
  input: AdministerAccountInput;
}>;


export type DisableAccountMutation = { __typename: 'Mutation', disableAccount:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'DisableAccountPayload', account: { __typename: 'Account', id: string, version: number, state: string } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AccountFilters_AgencyFragment = { __typename: 'Agency', id: string, shortName: string } & { ' $fragmentName'?: 'AccountFilters_AgencyFragment' };

export type AccountSignIn_AccountFragment = { __typename: 'Account', id: string, displayName: string, version: number, secondFactor: SecondFactorState, externalSubject: string | null } & { ' $fragmentName'?: 'AccountSignIn_AccountFragment' };

export type ResetSecondFactorMutationVariables = Exact<{
  input: AdministerAccountInput;
}>;


export type ResetSecondFactorMutation = { __typename: 'Mutation', resetSecondFactor:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ResetSecondFactorPayload', account: { __typename: 'Account', id: string, secondFactor: SecondFactorState } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AccountTable_AccountFragment = { __typename: 'Account', id: string, loginName: string, displayName: string, state: string, createdAt: string, mustChangePassword: boolean, mandates: Array<{ __typename: 'Mandate', id: string, post: PostKind, validUntil: string | null, agency: { __typename: 'Agency', id: string, shortName: string } }> } & { ' $fragmentName'?: 'AccountTable_AccountFragment' };

export type AccountQueryVariables = Exact<{
  id: string | number;
  assigns: boolean;
}>;


export type AccountQuery = { __typename: 'Query', account: (
    { __typename: 'Account', id: string, loginName: string, displayName: string, state: string, createdAt: string, mustChangePassword: boolean, mandates: Array<(
      { __typename: 'Mandate', id: string, validUntil: string | null }
      & { ' $fragmentRefs'?: { 'MandateTable_MandateFragment': MandateTable_MandateFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'AccountActions_AccountFragment': AccountActions_AccountFragment;'AccountSignIn_AccountFragment': AccountSignIn_AccountFragment } }
  ) | null, mandateRequests: { __typename: 'MandateRequestPage', items: Array<(
      { __typename: 'MandateRequest', id: string }
      & { ' $fragmentRefs'?: { 'MandateRequestTable_MandateRequestFragment': MandateRequestTable_MandateRequestFragment } }
    )> }, agencies: Array<(
    { __typename: 'Agency' }
    & { ' $fragmentRefs'?: { 'AssignMandateForm_AgencyFragment': AssignMandateForm_AgencyFragment } }
  )>, communities: Array<(
    { __typename: 'Community' }
    & { ' $fragmentRefs'?: { 'AssignMandateForm_CommunityFragment': AssignMandateForm_CommunityFragment } }
  )>, postPlaces?: Array<(
    { __typename: 'PostPlace' }
    & { ' $fragmentRefs'?: { 'AssignMandateForm_PostPlaceFragment': AssignMandateForm_PostPlaceFragment } }
  )> };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { __typename: 'Query', accounts: { __typename: 'AccountPage', nextCursor: string | null, totalCount: number | null, items: Array<(
      { __typename: 'Account', id: string }
      & { ' $fragmentRefs'?: { 'AccountTable_AccountFragment': AccountTable_AccountFragment } }
    )> }, agencies: Array<(
    { __typename: 'Agency' }
    & { ' $fragmentRefs'?: { 'AccountFilters_AgencyFragment': AccountFilters_AgencyFragment } }
  )> };

export type AssignMandateForm_AgencyFragment = { __typename: 'Agency', id: string, name: string, kind: AgencyKind } & { ' $fragmentName'?: 'AssignMandateForm_AgencyFragment' };

export type AssignMandateForm_CommunityFragment = { __typename: 'Community', id: string, name: string, agency: { __typename: 'Agency', id: string } } & { ' $fragmentName'?: 'AssignMandateForm_CommunityFragment' };

export type AssignMandateForm_PostPlaceFragment = { __typename: 'PostPlace', post: PostKind, agencyIds: Array<string> } & { ' $fragmentName'?: 'AssignMandateForm_PostPlaceFragment' };

export type AssignMandateMutationVariables = Exact<{
  input: AssignMandateInput;
}>;


export type AssignMandateMutation = { __typename: 'Mutation', assignMandate:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'AssignMandatePayload', mandateRequest: { __typename: 'MandateRequest', id: string } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { __typename: 'Mutation', createAccount:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'CreateAccountPayload', initialPassword: string | null, account: { __typename: 'Account', id: string, loginName: string } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type LinkExternalIdentityMutationVariables = Exact<{
  input: LinkExternalIdentityInput;
}>;


export type LinkExternalIdentityMutation = { __typename: 'Mutation', linkExternalIdentity:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'LinkExternalIdentityPayload', account: { __typename: 'Account', id: string, externalSubject: string | null } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type MandateTable_MandateFragment = { __typename: 'Mandate', id: string, post: PostKind, validFrom: string, validUntil: string | null, version: number, agency: { __typename: 'Agency', id: string, name: string, shortName: string }, community: { __typename: 'Community', id: string, name: string } | null, holder: { __typename: 'PostHolder', id: string, displayName: string } } & { ' $fragmentName'?: 'MandateTable_MandateFragment' };

export type CompleteMandateMutationVariables = Exact<{
  input: CompleteMandateInput;
}>;


export type CompleteMandateMutation = { __typename: 'Mutation', completeMandate:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'CompleteMandatePayload', mandate: { __typename: 'Mandate', id: string, version: number, validUntil: string | null } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AlertTable_AlertFragment = { __typename: 'Alert', id: string, modelCode: string, modelName: string, light: AlertLight, occurredOn: string, applicationNumber: string | null, state: AlertState, person: { __typename: 'PostHolder', id: string, displayName: string } | null, facts: Array<{ __typename: 'AlertFactLine', label: string, value: string }> } & { ' $fragmentName'?: 'AlertTable_AlertFragment' };

export type AlertQueryVariables = Exact<{
  id: string | number;
}>;


export type AlertQuery = { __typename: 'Query', alert: (
    { __typename: 'Alert', id: string, modelCode: string, modelName: string, light: AlertLight, occurredOn: string, raisedAt: string, caseId: string | null, applicationNumber: string | null, state: AlertState, conclusion: string | null, concludedAt: string | null, concludedBy: { __typename: 'PostHolder', id: string, displayName: string } | null, person: { __typename: 'PostHolder', id: string, displayName: string } | null, agency: { __typename: 'Agency', id: string, name: string } | null, facts: Array<{ __typename: 'AlertFactLine', label: string, value: string }> }
    & { ' $fragmentRefs'?: { 'ConcludeAlert_AlertFragment': ConcludeAlert_AlertFragment } }
  ) | null, supervisionModels: Array<(
    { __typename: 'SupervisionModelCard', code: string }
    & { ' $fragmentRefs'?: { 'ModelCard_SupervisionModelCardFragment': ModelCard_SupervisionModelCardFragment } }
  )> };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { __typename: 'Query', supervisionModels: Array<(
    { __typename: 'SupervisionModelCard', code: string, name: string }
    & { ' $fragmentRefs'?: { 'ModelTable_SupervisionModelCardFragment': ModelTable_SupervisionModelCardFragment;'ModelCard_SupervisionModelCardFragment': ModelCard_SupervisionModelCardFragment } }
  )>, supervisionRuns: Array<(
    { __typename: 'SupervisionRun', id: string }
    & { ' $fragmentRefs'?: { 'RunModels_SupervisionRunFragment': RunModels_SupervisionRunFragment } }
  )>, alerts: { __typename: 'AlertPage', totalCount: number | null, nextCursor: string | null, items: Array<(
      { __typename: 'Alert', id: string }
      & { ' $fragmentRefs'?: { 'AlertTable_AlertFragment': AlertTable_AlertFragment } }
    )> } };

export type ConcludeAlert_AlertFragment = { __typename: 'Alert', id: string, version: number, state: AlertState, availableActions: Array<{ __typename: 'AlertChoice', action: AlertAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'ConcludeAlert_AlertFragment' };

export type ConcludeAlertMutationVariables = Exact<{
  input: ConcludeAlertInput;
}>;


export type ConcludeAlertMutation = { __typename: 'Mutation', concludeAlert:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ConcludeAlertPayload', alert: { __typename: 'Alert', id: string, state: AlertState, version: number } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ModelCard_SupervisionModelCardFragment = { __typename: 'SupervisionModelCard', code: string, name: string, riskPoint: string, meaning: string, rule: string, version: number, parameters: Array<{ __typename: 'ModelThreshold', key: string, title: string, value: number, isSet: boolean }> } & { ' $fragmentName'?: 'ModelCard_SupervisionModelCardFragment' };

export type ModelTable_SupervisionModelCardFragment = { __typename: 'SupervisionModelCard', code: string, name: string, domain: string, riskPoint: string, open: number, concluded: number, confirmed: number, confirmedPercent: number | null } & { ' $fragmentName'?: 'ModelTable_SupervisionModelCardFragment' };

export type RunModels_SupervisionRunFragment = { __typename: 'SupervisionRun', id: string, startedAt: string, finishedAt: string | null, modelsTotal: number, modelsDone: number, newAlerts: number, failedModels: Array<string> } & { ' $fragmentName'?: 'RunModels_SupervisionRunFragment' };

export type RunSupervisionModelsMutationVariables = Exact<{
  input: RunSupervisionModelsInput;
}>;


export type RunSupervisionModelsMutation = { __typename: 'Mutation', runSupervisionModels:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RunSupervisionModelsPayload', run: (
        { __typename: 'SupervisionRun', id: string }
        & { ' $fragmentRefs'?: { 'RunModels_SupervisionRunFragment': RunModels_SupervisionRunFragment } }
      ) }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AcceptApplicationMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type AcceptApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_ActionRefused_Fragment': ReceiptOutcome_ReceiptResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_InputRefused_Fragment': ReceiptOutcome_ReceiptResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ReceiptPayload' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment': ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_StaleVersion_Fragment': ReceiptOutcome_ReceiptResult_StaleVersion_Fragment } }
    )
   };

export type SubmitApplicationMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type SubmitApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type StartApplicationReviewMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type StartApplicationReviewMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type ResubmitApplicationMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type ResubmitApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type PassCommunityReviewMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type PassCommunityReviewMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type PassSubdistrictReviewMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type PassSubdistrictReviewMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type RecommendApplicationMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type RecommendApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type ApproveApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type RequestReconsiderationMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type RequestReconsiderationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type ReopenApplicationMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type ReopenApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type WithdrawApplicationMutationVariables = Exact<{
  input: ApplicationOpinionInput;
}>;


export type WithdrawApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type DeclineApplicationMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type DeclineApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type RejectApplicationMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type RejectApplicationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type UpholdRejectionMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type UpholdRejectionMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type CancelRegistrationMutationVariables = Exact<{
  input: ApplicationReasonInput;
}>;


export type CancelRegistrationMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type ActionBar_ApplicationFragment = { __typename: 'Application', id: string, applicationNumber: string, guaranteeType: GuaranteeType, householdSize: number, state: ApplicationState, version: number, applicant: { __typename: 'Person', id: string, name: string } | null, community: { __typename: 'Community', id: string, name: string }, availableActions: Array<{ __typename: 'AvailableAction', action: ApplicationAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'ActionBar_ApplicationFragment' };

export type ApplicationCaseQueryVariables = Exact<{
  id: string | number;
  verified: boolean;
  confidential: boolean;
}>;


export type ApplicationCaseQuery = { __typename: 'Query', application: (
    { __typename: 'Application', id: string, state: ApplicationState, resumeState: ApplicationState | null }
    & { ' $fragmentRefs'?: { 'CaseHead_ApplicationFragment': CaseHead_ApplicationFragment;'MembersSection_ApplicationFragment': MembersSection_ApplicationFragment;'DeclaredSection_ApplicationFragment': DeclaredSection_ApplicationFragment;'MaterialsSection_ApplicationFragment': MaterialsSection_ApplicationFragment;'NoticesSection_ApplicationFragment': NoticesSection_ApplicationFragment;'CorrectionsSection_ApplicationFragment': CorrectionsSection_ApplicationFragment;'SurveysSection_ApplicationFragment': SurveysSection_ApplicationFragment;'ProcessSection_ApplicationFragment': ProcessSection_ApplicationFragment;'ReceiptSection_ApplicationFragment': ReceiptSection_ApplicationFragment;'ActionBar_ApplicationFragment': ActionBar_ApplicationFragment } }
  ) | null, applicationStateDiagram: (
    { __typename: 'ApplicationStateDiagram' }
    & { ' $fragmentRefs'?: { 'StateSection_ApplicationStateDiagramFragment': StateSection_ApplicationStateDiagramFragment } }
  ), verificationMatrix?: Array<(
    { __typename: 'VerificationRequest', id: string }
    & { ' $fragmentRefs'?: { 'VerificationRow_VerificationRequestFragment': VerificationRow_VerificationRequestFragment } }
  )>, comparison?: Array<(
    { __typename: 'PersonComparison' }
    & { ' $fragmentRefs'?: { 'ComparisonSection_PersonComparisonFragment': ComparisonSection_PersonComparisonFragment } }
  )>, suspicions?: Array<(
    { __typename: 'Suspicion', id: string }
    & { ' $fragmentRefs'?: { 'SuspicionsSection_SuspicionFragment': SuspicionsSection_SuspicionFragment } }
  )> };

export type CaseHead_ApplicationFragment = { __typename: 'Application', id: string, applicationNumber: string, receiptNumber: string | null, guaranteeType: GuaranteeType, householdSize: number, state: ApplicationState, stateSince: string, resumeState: ApplicationState | null, dueOn: string | null, daysLeft: number | null, dayUnit: DayUnit, lamp: Lamp | null, rejectionCode: string | null, rejectionServedOn: string | null, submittedAt: string | null, registeredAt: string | null, maskedIdNumber: string | null, applicant: { __typename: 'Person', id: string, name: string } | null, community: { __typename: 'Community', id: string, name: string } } & { ' $fragmentName'?: 'CaseHead_ApplicationFragment' };

export type ComparisonSection_PersonComparisonFragment = { __typename: 'PersonComparison', personId: string, personName: string, fields: Array<{ __typename: 'ComparedField', field: string, label: string, unit: string, declared: string | null, answered: string | null, state: ComparisonState, isDifferent: boolean, source: string, asOf: string | null }> } & { ' $fragmentName'?: 'ComparisonSection_PersonComparisonFragment' };

export type CorrectionsSection_ApplicationFragment = { __typename: 'Application', id: string, corrections: Array<{ __typename: 'Correction', id: string, round: number, fromState: ApplicationState, issuedAt: string, dueOn: string, daysLeft: number | null, dayUnit: DayUnit, answeredAt: string | null, items: Array<{ __typename: 'CorrectionItem', subject: string, request: string }> }> } & { ' $fragmentName'?: 'CorrectionsSection_ApplicationFragment' };

export type DeclaredSection_ApplicationFragment = { __typename: 'Application', id: string, members: Array<{ __typename: 'HouseholdMember', id: string, leftAt: string | null, isAdult: boolean, hasDeclared: boolean, person: { __typename: 'Person', id: string, name: string }, declared?: { __typename: 'Declarations', incomes: Array<{ __typename: 'DeclaredIncome', kind: IncomeKind, monthlyFen: number, payer: string }>, homes: Array<{ __typename: 'DeclaredHome', address: string, useType: HomeUseType, floorAreaSquareMetres: number, tenure: HomeTenure }>, transfers: Array<{ __typename: 'DeclaredTransfer', manner: TransferManner, address: string, transferredOn: string }>, vehicles: Array<{ __typename: 'DeclaredVehicle', vaultEntryId: string, maskedPlate: string, model: string, displacementMillilitres: number | null, isTurbocharged: boolean, purchasePriceFen: number | null, isDisabledAdapted: boolean }>, businesses: Array<{ __typename: 'DeclaredBusiness', uscc: string, name: string, role: BusinessRole, subscribedFen: number }>, assets: Array<{ __typename: 'DeclaredAsset', kind: AssetKind, amountFen: number }> } | null }> } & { ' $fragmentName'?: 'DeclaredSection_ApplicationFragment' };

export type MembersSection_ApplicationFragment = { __typename: 'Application', id: string, members: Array<{ __typename: 'HouseholdMember', id: string, isApplicant: boolean, relationCode: string, isAdult: boolean, leftAt: string | null, idType: IdType | null, maskedIdNumber: string | null, maskedPhone: string | null, consentSignedOn: string | null, hasDeclared: boolean, person: { __typename: 'Person', id: string, name: string, sex: Sex }, profile?: { __typename: 'PersonProfile', bornOn: string, maritalCode: string, employer: string | null, currentAddress: string | null, idReason: string | null, hasUnverifiableIncome: boolean } | null }> } & { ' $fragmentName'?: 'MembersSection_ApplicationFragment' };

export type NoticesSection_ApplicationFragment = { __typename: 'Application', id: string, notices: Array<{ __typename: 'PublicNotice', id: string, publicNumber: string, level: NoticeLevel, state: NoticeState, title: string, publishedAt: string | null, endsOn: string | null, daysLeft: number | null, dayUnit: DayUnit, returnReason: string | null, openObjections: number, objections: Array<{ __typename: 'Objection', id: string, state: ObjectionState, isAnonymous: boolean, receivedAt: string, dueOn: string, content: string | null, conclusion: string | null, concludedAt: string | null }> }> } & { ' $fragmentName'?: 'NoticesSection_ApplicationFragment' };

export type ProcessSection_ApplicationFragment = { __typename: 'Application', id: string, steps: Array<{ __typename: 'ApplicationStep', id: string, actionLabel: string, fromState: ApplicationState, toState: ApplicationState, actorName: string, agencyName: string | null, opinion: string | null, reasonCode: string | null, at: string, tookDays: number, wasOverdue: boolean }> } & { ' $fragmentName'?: 'ProcessSection_ApplicationFragment' };

type ReceiptOutcome_ReceiptResult_ActionRefused_Fragment = { __typename: 'ActionRefused', code: string, message: string } & { ' $fragmentName'?: 'ReceiptOutcome_ReceiptResult_ActionRefused_Fragment' };

type ReceiptOutcome_ReceiptResult_InputRefused_Fragment = { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> } & { ' $fragmentName'?: 'ReceiptOutcome_ReceiptResult_InputRefused_Fragment' };

type ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment = { __typename: 'ReceiptPayload', queryCode: string | null, application: { __typename: 'Application', id: string, version: number, state: ApplicationState, receiptNumber: string | null, dueOn: string | null } } & { ' $fragmentName'?: 'ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment' };

type ReceiptOutcome_ReceiptResult_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, currentVersion: number } & { ' $fragmentName'?: 'ReceiptOutcome_ReceiptResult_StaleVersion_Fragment' };

export type ReceiptOutcome_ReceiptResultFragment =
  | ReceiptOutcome_ReceiptResult_ActionRefused_Fragment
  | ReceiptOutcome_ReceiptResult_InputRefused_Fragment
  | ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment
  | ReceiptOutcome_ReceiptResult_StaleVersion_Fragment
;

export type ReceiptSection_ApplicationFragment = { __typename: 'Application', id: string, version: number, applicationNumber: string, receiptNumber: string | null, guaranteeType: GuaranteeType, householdSize: number, applicant: { __typename: 'Person', id: string, name: string } | null, community: { __typename: 'Community', id: string, name: string }, steps: Array<{ __typename: 'ApplicationStep', id: string, action: ApplicationAction, at: string }> } & { ' $fragmentName'?: 'ReceiptSection_ApplicationFragment' };

export type ReissueQueryCodeMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type ReissueQueryCodeMutation = { __typename: 'Mutation', result:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_ActionRefused_Fragment': ReceiptOutcome_ReceiptResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_InputRefused_Fragment': ReceiptOutcome_ReceiptResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ReceiptPayload' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment': ReceiptOutcome_ReceiptResult_ReceiptPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ReceiptOutcome_ReceiptResult_StaleVersion_Fragment': ReceiptOutcome_ReceiptResult_StaleVersion_Fragment } }
    )
   };

export type AcceptVerificationRequestMutationVariables = Exact<{
  input: AcceptVerificationRequestInput;
}>;


export type AcceptVerificationRequestMutation = { __typename: 'Mutation', result:
    | { __typename: 'AcceptVerificationRequestPayload', request: (
        { __typename: 'VerificationRequest', id: string }
        & { ' $fragmentRefs'?: { 'VerificationRow_VerificationRequestFragment': VerificationRow_VerificationRequestFragment } }
      ) | null }
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type DisputeVerificationRequestMutationVariables = Exact<{
  input: DisputeVerificationRequestInput;
}>;


export type DisputeVerificationRequestMutation = { __typename: 'Mutation', result:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'DisputeVerificationRequestPayload', request: (
        { __typename: 'VerificationRequest', id: string }
        & { ' $fragmentRefs'?: { 'VerificationRow_VerificationRequestFragment': VerificationRow_VerificationRequestFragment } }
      ) | null }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type WaiveVerificationRequestMutationVariables = Exact<{
  input: WaiveVerificationRequestInput;
}>;


export type WaiveVerificationRequestMutation = { __typename: 'Mutation', result:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'WaiveVerificationRequestPayload', request: (
        { __typename: 'VerificationRequest', id: string }
        & { ' $fragmentRefs'?: { 'VerificationRow_VerificationRequestFragment': VerificationRow_VerificationRequestFragment } }
      ) | null }
   };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ReturnApplicationMutation = { __typename: 'Mutation', returnApplication:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type ServeRejectionMutationVariables = Exact<{
  input: ServeRejectionInput;
}>;


export type ServeRejectionMutation = { __typename: 'Mutation', serveRejection:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type StateSection_ApplicationStateDiagramFragment = { __typename: 'ApplicationStateDiagram', states: Array<{ __typename: 'StateNode', state: ApplicationState, label: string }>, edges: Array<{ __typename: 'StateEdge', action: ApplicationAction, label: string, from: ApplicationState, to: ApplicationState }> } & { ' $fragmentName'?: 'StateSection_ApplicationStateDiagramFragment' };

export type SurveysSection_ApplicationFragment = { __typename: 'Application', id: string, surveys: Array<{ __typename: 'HouseholdSurvey', id: string, visitedOn: string, firstSurveyor: string, secondSurveyor: string, conclusion: SurveyConclusion, photoIds: Array<string>, recordedAt: string, seen?: { __typename: 'SurveyObservation', livingSituation: string, neighbourOpinion: string, residents: number } | null }> } & { ' $fragmentName'?: 'SurveysSection_ApplicationFragment' };

export type ConcludeSuspicionMutationVariables = Exact<{
  input: ConcludeSuspicionInput;
}>;


export type ConcludeSuspicionMutation = { __typename: 'Mutation', concludeSuspicion:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ConcludeSuspicionPayload', suspicion: { __typename: 'Suspicion', id: string, state: SuspicionState, version: number, conclusion: string | null, concludedAt: string | null } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string, currentVersion: number }
   };

export type SuspicionsSection_SuspicionFragment = { __typename: 'Suspicion', id: string, ruleCode: string, ruleVersion: number, ruleTitle: string, severity: SuspicionSeverity, summary: string, state: SuspicionState, raisedAt: string, concludedAt: string | null, conclusion: string | null, version: number, person: { __typename: 'Person', id: string, name: string } | null, evidence: Array<{ __typename: 'SuspicionEvidence', field: string, declared: string | null, answered: string | null, source: string, asOf: string | null }> } & { ' $fragmentName'?: 'SuspicionsSection_SuspicionFragment' };

export type VerificationRow_VerificationRequestFragment = (
  { __typename: 'VerificationRequest', id: string, version: number, round: number, recordTypeLabel: string, relationCode: string | null, state: VerificationState, result: AnswerResult | null, dueOn: string, daysLeft: number | null, dayUnit: DayUnit, lamp: Lamp | null, dataAsOf: string | null, reason: string | null, agency: { __typename: 'Agency', id: string, shortName: string }, person: { __typename: 'Person', id: string, name: string }, availableActions: Array<{ __typename: 'VerificationActionChoice', action: VerificationAction, label: string, isAllowed: boolean, reason: string | null }>, records: Array<
    | { __typename: 'BirthRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'BusinessRegistration', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'DeathRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'DisabilityCert', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'FinancialAsset', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'HealthCategory', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'HukouRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'IncomeSource', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'MarriageRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'ModelWorker', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PensionBenefit', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PensionInsurance', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PresaleFiling', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PropertyRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'ResidencePermit', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'SocialAssistance', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'Vehicle', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'VeteranStatus', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
  > }
  & { ' $fragmentRefs'?: { 'EvidenceLinks_VerificationRequestFragment': EvidenceLinks_VerificationRequestFragment } }
) & { ' $fragmentName'?: 'VerificationRow_VerificationRequestFragment' };

export type ApplicationRow_ApplicationFragment = { __typename: 'Application', id: string, applicationNumber: string, guaranteeType: GuaranteeType, householdSize: number, state: ApplicationState, dueOn: string | null, daysLeft: number | null, dayUnit: DayUnit, lamp: Lamp | null, submittedAt: string | null, createdAt: string, maskedIdNumber: string | null, community: { __typename: 'Community', id: string, name: string }, applicant: { __typename: 'Person', id: string, name: string } | null } & { ' $fragmentName'?: 'ApplicationRow_ApplicationFragment' };

export type ApplicationsFilter_CommunityFragment = { __typename: 'Community', id: string, name: string } & { ' $fragmentName'?: 'ApplicationsFilter_CommunityFragment' };

export type ApplicationsQueryVariables = Exact<{
  filter: ApplicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { __typename: 'Query', applications: { __typename: 'ApplicationPage', nextCursor: string | null, totalCount: number, items: Array<(
      { __typename: 'Application', id: string }
      & { ' $fragmentRefs'?: { 'ApplicationRow_ApplicationFragment': ApplicationRow_ApplicationFragment } }
    )> }, communities: Array<(
    { __typename: 'Community', id: string }
    & { ' $fragmentRefs'?: { 'ApplicationsFilter_CommunityFragment': ApplicationsFilter_CommunityFragment } }
  )> };

export type AuditFilters_AgencyFragment = { __typename: 'Agency', id: string, shortName: string } & { ' $fragmentName'?: 'AuditFilters_AgencyFragment' };

export type AuditTable_AuditEntryFragment = { __typename: 'AuditEntry', id: string, index: number, clockWentBack: boolean, event: { __typename: 'AuditEvent', id: string, type: string, occurredAt: string, actorName: string | null, agencyName: string | null, bySystem: boolean, caseNumber: string | null, objectType: string, objectId: string, details: Array<{ __typename: 'AuditDetail', name: string, value: string }> | null } | null } & { ' $fragmentName'?: 'AuditTable_AuditEntryFragment' };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { __typename: 'Query', auditEntries: { __typename: 'AuditEntryPage', nextCursor: string | null, items: Array<(
      { __typename: 'AuditEntry', id: string }
      & { ' $fragmentRefs'?: { 'AuditTable_AuditEntryFragment': AuditTable_AuditEntryFragment } }
    )> }, auditLogStatus: (
    { __typename: 'AuditLogStatus' }
    & { ' $fragmentRefs'?: { 'LogHealth_AuditLogStatusFragment': LogHealth_AuditLogStatusFragment } }
  ), agencies: Array<(
    { __typename: 'Agency' }
    & { ' $fragmentRefs'?: { 'AuditFilters_AgencyFragment': AuditFilters_AgencyFragment } }
  )> };

export type CaseAtMomentQueryVariables = Exact<{
  caseId: string | number;
  at: string;
}>;


export type CaseAtMomentQuery = { __typename: 'Query', caseAtMoment: { __typename: 'CaseAtMoment', at: string, stateLabel: string | null, stateSince: string | null, householdSize: number, openRequests: number, answeredRequests: number, openSuspicions: number, attachments: number, surveys: number, views: number, events: number } | null };

export type AuditEntryQueryVariables = Exact<{
  index: number;
}>;


export type AuditEntryQuery = { __typename: 'Query', auditEntry: { __typename: 'AuditEntry', id: string, index: number, event: { __typename: 'AuditEvent', id: string, type: string, occurredAt: string, recordedAt: string, actorName: string | null, agencyName: string | null, objectType: string, objectId: string, caseId: string | null, caseNumber: string | null, requestId: string, details: Array<{ __typename: 'AuditDetail', name: string, value: string }> | null } | null } | null };

export type AuditProofQueryVariables = Exact<{
  index: number;
}>;


export type AuditProofQuery = { __typename: 'Query', auditProof: { __typename: 'AuditProof', index: number, entry: string, path: Array<string>, checkpoint: string } | null, auditLogStatus: { __typename: 'AuditLogStatus', key: string } };

export type AuditConsistencyQueryVariables = Exact<{
  from: number;
  to: number;
}>;


export type AuditConsistencyQuery = { __typename: 'Query', auditConsistency: Array<string> };

export type LogHealth_AuditLogStatusFragment = { __typename: 'AuditLogStatus', size: number, waiting: number, checkpoint: string | null, key: string, anchoredSize: number | null, witnesses: Array<{ __typename: 'AuditWitness', name: string, size: number | null }> } & { ' $fragmentName'?: 'LogHealth_AuditLogStatusFragment' };

export type AuditLogCheckQueryVariables = Exact<{
  from: number;
}>;


export type AuditLogCheckQuery = { __typename: 'Query', auditLogCheck: { __typename: 'AuditLogCheck', checkedTo: number, size: number, brokenAt: number | null, problem: string | null } };

export type ClueTable_ClueTransferFragment = { __typename: 'ClueTransfer', id: string, number: string, summary: string, evidenceRefs: string, state: ClueTransferState, transferredAt: string, receivedAt: string | null, feedbackCategory: ClueFeedbackCategory | null, isMine: boolean, version: number, target: { __typename: 'Agency', id: string, shortName: string }, accused: { __typename: 'Agency', id: string, shortName: string } | null, availableActions: Array<{ __typename: 'ClueChoice', action: ClueAction, label: string }> } & { ' $fragmentName'?: 'ClueTable_ClueTransferFragment' };

export type ReceiveClueMutationVariables = Exact<{
  input: ReceiveClueInput;
}>;


export type ReceiveClueMutation = { __typename: 'Mutation', receiveClue:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ClueTransferPayload', clue: (
        { __typename: 'ClueTransfer', id: string }
        & { ' $fragmentRefs'?: { 'ClueTable_ClueTransferFragment': ClueTable_ClueTransferFragment } }
      ) | null }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AnswerClueMutationVariables = Exact<{
  input: AnswerClueInput;
}>;


export type AnswerClueMutation = { __typename: 'Mutation', answerClue:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ClueTransferPayload', clue: (
        { __typename: 'ClueTransfer', id: string }
        & { ' $fragmentRefs'?: { 'ClueTable_ClueTransferFragment': ClueTable_ClueTransferFragment } }
      ) | null }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type RevealInformantMutationVariables = Exact<{
  input: RevealInformantInput;
}>;


export type RevealInformantMutation = { __typename: 'Mutation', revealInformant:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RevealInformantPayload', informant: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ClueTransfersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClueTransfersQuery = { __typename: 'Query', clueTransfers: { __typename: 'ClueTransferPage', nextCursor: string | null, items: Array<(
      { __typename: 'ClueTransfer', id: string }
      & { ' $fragmentRefs'?: { 'ClueTable_ClueTransferFragment': ClueTable_ClueTransferFragment } }
    )> } };

export type AccusableAgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccusableAgenciesQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, shortName: string }> };

export type TransferClueMutationVariables = Exact<{
  input: TransferClueInput;
}>;


export type TransferClueMutation = { __typename: 'Mutation', transferClue:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ClueTransferPayload', clue: { __typename: 'ClueTransfer', id: string } | null }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AgencyContact_AgencyFragment = { __typename: 'Agency', id: string, contactPhone: string | null, contactAddress: string | null } & { ' $fragmentName'?: 'AgencyContact_AgencyFragment' };

export type SetAgencyContactMutationVariables = Exact<{
  input: SetAgencyContactInput;
}>;


export type SetAgencyContactMutation = { __typename: 'Mutation', setAgencyContact:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'SetAgencyContactPayload', agency: (
        { __typename: 'Agency' }
        & { ' $fragmentRefs'?: { 'AgencyContact_AgencyFragment': AgencyContact_AgencyFragment } }
      ) }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AgencyDuties_MechanismItemFragment = { __typename: 'MechanismItem', id: string, clause: string, title: string, items: Array<string> } & { ' $fragmentName'?: 'AgencyDuties_MechanismItemFragment' };

export type AgencyPosts_MandateFragment = { __typename: 'Mandate', id: string, post: PostKind, validFrom: string, community: { __typename: 'Community', id: string, name: string } | null, holder: { __typename: 'PostHolder', id: string, displayName: string } } & { ' $fragmentName'?: 'AgencyPosts_MandateFragment' };

export type AgencyRecords_VerificationScopeFragment = { __typename: 'VerificationScope', id: string, recordType: string, scope: string, clause: string, enabled: boolean } & { ' $fragmentName'?: 'AgencyRecords_VerificationScopeFragment' };

export type AgencyTable_AgencyFragment = { __typename: 'Agency', id: string, name: string, kind: AgencyKind, clause: string } & { ' $fragmentName'?: 'AgencyTable_AgencyFragment' };

export type AgencyTable_MandateFragment = { __typename: 'Mandate', id: string, post: PostKind, agency: { __typename: 'Agency', id: string }, holder: { __typename: 'PostHolder', id: string, displayName: string } } & { ' $fragmentName'?: 'AgencyTable_MandateFragment' };

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyQuery = { __typename: 'Query', agency: (
    { __typename: 'Agency', id: string, name: string, shortName: string, kind: AgencyKind, isMember: boolean, dataBasis: string, clause: string, parent: { __typename: 'Agency', id: string, name: string } | null, duties: Array<(
      { __typename: 'MechanismItem' }
      & { ' $fragmentRefs'?: { 'AgencyDuties_MechanismItemFragment': AgencyDuties_MechanismItemFragment } }
    )>, verificationScopes: Array<(
      { __typename: 'VerificationScope' }
      & { ' $fragmentRefs'?: { 'AgencyRecords_VerificationScopeFragment': AgencyRecords_VerificationScopeFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'AgencyContact_AgencyFragment': AgencyContact_AgencyFragment } }
  ) | null, directory: Array<(
    { __typename: 'Mandate' }
    & { ' $fragmentRefs'?: { 'AgencyPosts_MandateFragment': AgencyPosts_MandateFragment } }
  )> };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { __typename: 'Query', agencies: Array<(
    { __typename: 'Agency' }
    & { ' $fragmentRefs'?: { 'MechanismChart_AgencyFragment': MechanismChart_AgencyFragment;'AgencyTable_AgencyFragment': AgencyTable_AgencyFragment } }
  )>, communities: Array<(
    { __typename: 'Community' }
    & { ' $fragmentRefs'?: { 'MechanismChart_CommunityFragment': MechanismChart_CommunityFragment } }
  )>, directory: Array<(
    { __typename: 'Mandate' }
    & { ' $fragmentRefs'?: { 'MechanismChart_MandateFragment': MechanismChart_MandateFragment;'AgencyTable_MandateFragment': AgencyTable_MandateFragment } }
  )>, mechanismItems: Array<(
    { __typename: 'MechanismItem' }
    & { ' $fragmentRefs'?: { 'MechanismItems_MechanismItemFragment': MechanismItems_MechanismItemFragment } }
  )> };

export type MechanismChart_AgencyFragment = { __typename: 'Agency', id: string, name: string, shortName: string, kind: AgencyKind, isMember: boolean, clause: string, parent: { __typename: 'Agency', id: string } | null } & { ' $fragmentName'?: 'MechanismChart_AgencyFragment' };

export type MechanismChart_CommunityFragment = { __typename: 'Community', id: string, name: string, agency: { __typename: 'Agency', id: string }, subdistrict: { __typename: 'Agency', id: string } } & { ' $fragmentName'?: 'MechanismChart_CommunityFragment' };

export type MechanismChart_MandateFragment = { __typename: 'Mandate', id: string, post: PostKind, agency: { __typename: 'Agency', id: string }, holder: { __typename: 'PostHolder', id: string, displayName: string } } & { ' $fragmentName'?: 'MechanismChart_MandateFragment' };

export type MechanismItems_MechanismItemFragment = { __typename: 'MechanismItem', id: string, kind: MechanismItemKind, clause: string, title: string, items: Array<string> } & { ' $fragmentName'?: 'MechanismItems_MechanismItemFragment' };

export type ExportDecision_WorklistExportFragment = { __typename: 'WorklistExport', id: string, number: string, rowCount: number, state: WorklistExportState, version: number, availableActions: Array<{ __typename: 'WorklistExportChoice', action: WorklistExportAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'ExportDecision_WorklistExportFragment' };

export type ApproveExportMutationVariables = Exact<{
  input: ApproveExportInput;
}>;


export type ApproveExportMutation = { __typename: 'Mutation', approveExport:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'WorklistExportPayload', worklistExport: (
        { __typename: 'WorklistExport', id: string }
        & { ' $fragmentRefs'?: { 'ExportTable_WorklistExportFragment': ExportTable_WorklistExportFragment } }
      ) }
   };

export type RejectExportMutationVariables = Exact<{
  input: RejectExportInput;
}>;


export type RejectExportMutation = { __typename: 'Mutation', rejectExport:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'WorklistExportPayload', worklistExport: (
        { __typename: 'WorklistExport', id: string }
        & { ' $fragmentRefs'?: { 'ExportTable_WorklistExportFragment': ExportTable_WorklistExportFragment } }
      ) }
   };

export type ExportTable_WorklistExportFragment = (
  { __typename: 'WorklistExport', id: string, number: string, purpose: WorklistExportPurpose, reason: string, state: WorklistExportState, rowCount: number, requestedAt: string, decisionReason: string | null, expiresAt: string | null, downloads: number, isMine: boolean, requestedBy: { __typename: 'PostHolder', id: string, displayName: string }, decidedBy: { __typename: 'PostHolder', id: string, displayName: string } | null, agency: { __typename: 'Agency', id: string, shortName: string } }
  & { ' $fragmentRefs'?: { 'ExportDecision_WorklistExportFragment': ExportDecision_WorklistExportFragment } }
) & { ' $fragmentName'?: 'ExportTable_WorklistExportFragment' };

export type WorklistExportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorklistExportsQuery = { __typename: 'Query', worklistExports: { __typename: 'WorklistExportPage', nextCursor: string | null, items: Array<(
      { __typename: 'WorklistExport', id: string }
      & { ' $fragmentRefs'?: { 'ExportTable_WorklistExportFragment': ExportTable_WorklistExportFragment } }
    )> } };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { __typename: 'Mutation', requestExport:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'WorklistExportPayload', worklistExport: (
        { __typename: 'WorklistExport', id: string }
        & { ' $fragmentRefs'?: { 'ExportTable_WorklistExportFragment': ExportTable_WorklistExportFragment } }
      ) }
   };

export type DueDays_AnswerDueDayFragment = { __typename: 'AnswerDueDay', agencyId: string, dueOn: string, waiting: number } & { ' $fragmentName'?: 'DueDays_AnswerDueDayFragment' };

export type FreshnessTable_AnswerFreshnessFragment = { __typename: 'AnswerFreshness', agencyId: string, recordType: string, recordTypeLabel: string, lastAnsweredAt: string | null, answeredLately: number, waiting: number, overdue: number, oldestDueOn: string | null, daysLate: number } & { ' $fragmentName'?: 'FreshnessTable_AnswerFreshnessFragment' };

export type FreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessQuery = { __typename: 'Query', answerFreshness: Array<(
    { __typename: 'AnswerFreshness' }
    & { ' $fragmentRefs'?: { 'FreshnessTable_AnswerFreshnessFragment': FreshnessTable_AnswerFreshnessFragment } }
  )>, answerDueDays: Array<(
    { __typename: 'AnswerDueDay' }
    & { ' $fragmentRefs'?: { 'DueDays_AnswerDueDayFragment': DueDays_AnswerDueDayFragment } }
  )>, agencies: Array<{ __typename: 'Agency', id: string, shortName: string }> };

export type AuditPanels_AuditOverviewFragment = { __typename: 'AuditOverview', events: Array<{ __typename: 'AuditEventCount', happenedOn: string, kind: AuditEventKind, total: number }>, denied: Array<{ __typename: 'DeniedAttemptCount', id: string, name: string | null, permission: string, total: number, lastAt: string }>, sensitiveReads: Array<(
    { __typename: 'SensitiveReadCount', id: string, files: number }
    & { ' $fragmentRefs'?: { 'SensitiveReads_SensitiveReadCountFragment': SensitiveReads_SensitiveReadCountFragment } }
  )> } & { ' $fragmentName'?: 'AuditPanels_AuditOverviewFragment' };

export type CaseLines_ApplicationFragment = { __typename: 'Application', id: string, applicationNumber: string, state: ApplicationState, lamp: Lamp | null, dueOn: string | null, daysLeft: number | null, dayUnit: DayUnit, applicant: { __typename: 'Person', id: string, name: string } | null, community: { __typename: 'Community', id: string, name: string } } & { ' $fragmentName'?: 'CaseLines_ApplicationFragment' };

export type HomeQueryVariables = Exact<{
  cases: boolean;
  requests: boolean;
  byAgency: boolean;
  notices: boolean;
  releases: boolean;
  reviews: boolean;
  approves: boolean;
  surveys: boolean;
  suspicions: boolean;
  setup: boolean;
  accounts: boolean;
  progress: boolean;
  signIns: boolean;
  jobs: boolean;
  audit: boolean;
  hasCaseList: boolean;
  hasRequestList: boolean;
  urgentFilter: ApplicationFilter;
  caseFilter?: ApplicationFilter | null | undefined;
  requestFilter?: VerificationRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type HomeQuery = { __typename: 'Query', worklistCounts?: Array<{ __typename: 'WorklistCount', communityId: string, state: ApplicationState, lamp: Lamp | null, isMyTurn: boolean, total: number }>, verificationCounts?: Array<{ __typename: 'VerificationCount', state: VerificationState, total: number, yellow: number, red: number }>, verificationCountsByAgency?: Array<{ __typename: 'AgencyVerificationCount', agencyId: string, total: number, yellow: number, red: number }>, toReview?: { __typename: 'ApplicationPage', totalCount: number }, toSurvey?: { __typename: 'ApplicationPage', totalCount: number }, recommended?: { __typename: 'ApplicationPage', totalCount: number }, suspicious?: { __typename: 'ApplicationPage', totalCount: number }, suspicionCounts?: Array<(
    { __typename: 'SuspicionCount' }
    & { ' $fragmentRefs'?: { 'SuspicionsByRule_SuspicionCountFragment': SuspicionsByRule_SuspicionCountFragment } }
  )>, toRelease?: { __typename: 'PublicNoticePage', totalCount: number | null, items: Array<(
      { __typename: 'PublicNotice', id: string }
      & { ' $fragmentRefs'?: { 'UrgentNotices_PublicNoticeFragment': UrgentNotices_PublicNoticeFragment } }
    )> }, returnedNotices?: { __typename: 'PublicNoticePage', totalCount: number | null }, runningNotices?: { __typename: 'PublicNoticePage', totalCount: number | null }, setupChecklist?: Array<{ __typename: 'SetupChecklistItem', key: string, state: SetupState }>, allAccounts?: { __typename: 'AccountPage', totalCount: number | null }, disabledAccounts?: { __typename: 'AccountPage', totalCount: number | null }, idleAccounts?: { __typename: 'AccountPage', items: Array<(
      { __typename: 'Account', id: string }
      & { ' $fragmentRefs'?: { 'IdleAccounts_AccountFragment': IdleAccounts_AccountFragment } }
    )> }, accountOverview?: { __typename: 'AccountOverview', withoutPost: number, neverSignedIn: number, joined: Array<(
      { __typename: 'PostChange', id: string }
      & { ' $fragmentRefs'?: { 'PostChanges_PostChangeFragment': PostChanges_PostChangeFragment } }
    )>, left: Array<(
      { __typename: 'PostChange', id: string }
      & { ' $fragmentRefs'?: { 'PostChanges_PostChangeFragment': PostChanges_PostChangeFragment } }
    )>, endingSoon: Array<(
      { __typename: 'PostChange', id: string }
      & { ' $fragmentRefs'?: { 'PostChanges_PostChangeFragment': PostChanges_PostChangeFragment } }
    )> }, signInFailures?: Array<(
    { __typename: 'SignInFailureCount', id: string, failures: number, waits: number }
    & { ' $fragmentRefs'?: { 'SignInFailures_SignInFailureCountFragment': SignInFailures_SignInFailureCountFragment } }
  )>, masterKey?: (
    { __typename: 'MasterKeyStatus' }
    & { ' $fragmentRefs'?: { 'KeyRotation_MasterKeyStatusFragment': KeyRotation_MasterKeyStatusFragment } }
  ), keyRotations?: { __typename: 'KeyRotationPage', items: Array<(
      { __typename: 'KeyRotation', id: string }
      & { ' $fragmentRefs'?: { 'KeyRotation_KeyRotationFragment': KeyRotation_KeyRotationFragment } }
    )> }, jobQueues?: Array<(
    { __typename: 'JobQueueCount', id: string, failed: number }
    & { ' $fragmentRefs'?: { 'JobHealth_JobQueueCountFragment': JobHealth_JobQueueCountFragment } }
  )>, auditOverview?: (
    { __typename: 'AuditOverview' }
    & { ' $fragmentRefs'?: { 'AuditPanels_AuditOverviewFragment': AuditPanels_AuditOverviewFragment } }
  ), progressOverview?: (
    { __typename: 'ProgressOverview' }
    & { ' $fragmentRefs'?: { 'ProgressPanels_ProgressOverviewFragment': ProgressPanels_ProgressOverviewFragment } }
  ), agencies: Array<{ __typename: 'Agency', id: string, shortName: string, isMember: boolean }>, communities: Array<{ __typename: 'Community', id: string, name: string }>, directory: Array<{ __typename: 'Mandate', id: string, post: PostKind, agency: { __typename: 'Agency', id: string } }>, urgentCases?: { __typename: 'ApplicationPage', items: Array<(
      { __typename: 'Application', id: string }
      & { ' $fragmentRefs'?: { 'CaseLines_ApplicationFragment': CaseLines_ApplicationFragment } }
    )> }, urgentRequests?: { __typename: 'VerificationRequestPage', items: Array<(
      { __typename: 'VerificationRequest', id: string }
      & { ' $fragmentRefs'?: { 'RequestLines_VerificationRequestFragment': RequestLines_VerificationRequestFragment } }
    )> }, listedCases?: { __typename: 'ApplicationPage', totalCount: number, nextCursor: string | null, items: Array<(
      { __typename: 'Application', id: string }
      & { ' $fragmentRefs'?: { 'CaseLines_ApplicationFragment': CaseLines_ApplicationFragment } }
    )> }, listedRequests?: { __typename: 'VerificationRequestPage', totalCount: number, nextCursor: string | null, items: Array<(
      { __typename: 'VerificationRequest', id: string }
      & { ' $fragmentRefs'?: { 'RequestLines_VerificationRequestFragment': RequestLines_VerificationRequestFragment } }
    )> } };

export type IdleAccounts_AccountFragment = { __typename: 'Account', id: string, displayName: string, loginName: string, createdAt: string } & { ' $fragmentName'?: 'IdleAccounts_AccountFragment' };

export type JobHealth_JobQueueCountFragment = { __typename: 'JobQueueCount', id: string, waiting: number, running: number, failed: number, waitingSince: string | null, lastDoneAt: string | null } & { ' $fragmentName'?: 'JobHealth_JobQueueCountFragment' };

export type KeyRotation_MasterKeyStatusFragment = { __typename: 'MasterKeyStatus', version: number, suite: string, rowsBehind: number } & { ' $fragmentName'?: 'KeyRotation_MasterKeyStatusFragment' };

export type KeyRotation_KeyRotationFragment = { __typename: 'KeyRotation', id: string, targetVersion: number, suite: string, state: KeyRotationState, total: number, done: number, startedAt: string, finishedAt: string | null, startedBy: { __typename: 'PostHolder', id: string, displayName: string } } & { ' $fragmentName'?: 'KeyRotation_KeyRotationFragment' };

export type StartKeyRotationMutationVariables = Exact<{
  input: StartKeyRotationInput;
}>;


export type StartKeyRotationMutation = { __typename: 'Mutation', startKeyRotation:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'StartKeyRotationPayload', keyRotation: (
        { __typename: 'KeyRotation', id: string }
        & { ' $fragmentRefs'?: { 'KeyRotation_KeyRotationFragment': KeyRotation_KeyRotationFragment } }
      ) }
   };

export type OverdueUnits_OverdueUnitFragment = { __typename: 'OverdueUnit', id: string, name: string, cases: number, requests: number, notices: number, oldestDueOn: string } & { ' $fragmentName'?: 'OverdueUnits_OverdueUnitFragment' };

export type PaceTable_StepPaceFragment = { __typename: 'StepPace', state: ApplicationState, finished: number, medianDays: number, longestDays: number, overdue: number } & { ' $fragmentName'?: 'PaceTable_StepPaceFragment' };

export type PostChanges_PostChangeFragment = { __typename: 'PostChange', id: string, accountId: string, name: string, post: PostKind, agencyId: string, at: string } & { ' $fragmentName'?: 'PostChanges_PostChangeFragment' };

export type ProgressPanels_ProgressOverviewFragment = { __typename: 'ProgressOverview', cases: Array<{ __typename: 'CaseProgress', communityId: string, state: ApplicationState, lamp: Lamp | null, total: number }>, agencies: Array<{ __typename: 'AgencyProgress', agencyId: string, waiting: number, yellow: number, red: number, oldestDueOn: string | null }>, paces: Array<(
    { __typename: 'StepPace', state: ApplicationState }
    & { ' $fragmentRefs'?: { 'PaceTable_StepPaceFragment': PaceTable_StepPaceFragment } }
  )> } & { ' $fragmentName'?: 'ProgressPanels_ProgressOverviewFragment' };

export type RedItems_RedItemFragment = { __typename: 'RedItem', kind: RedItemKind, id: string, caseId: string | null, label: string, agencyName: string, dueOn: string, daysLate: number, applicationState: ApplicationState | null, noticeState: string | null } & { ' $fragmentName'?: 'RedItems_RedItemFragment' };

export type RequestLines_VerificationRequestFragment = { __typename: 'VerificationRequest', id: string, caseId: string, state: VerificationState, lamp: Lamp | null, dueOn: string, daysLeft: number | null, dayUnit: DayUnit, recordTypeLabel: string, person: { __typename: 'Person', id: string, name: string }, agency: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'RequestLines_VerificationRequestFragment' };

export type RisksWithHits_RiskWithHitsFragment = { __typename: 'RiskWithHits', id: string, number: string, riskPoint: string, grade: RiskGrade, agencyName: string, openAlerts: number, modelCodes: Array<string> } & { ' $fragmentName'?: 'RisksWithHits_RiskWithHitsFragment' };

export type SensitiveReads_SensitiveReadCountFragment = { __typename: 'SensitiveReadCount', id: string, name: string | null, reveals: number, revealedCases: number, files: number, searches: number, exports: number, lastAt: string } & { ' $fragmentName'?: 'SensitiveReads_SensitiveReadCountFragment' };

export type SignInFailures_SignInFailureCountFragment = { __typename: 'SignInFailureCount', id: string, accountId: string | null, name: string | null, failures: number, waits: number, addresses: number, lastAt: string } & { ' $fragmentName'?: 'SignInFailures_SignInFailureCountFragment' };

export type SupervisionGlanceQueryVariables = Exact<{
  since?: string | null | undefined;
}>;


export type SupervisionGlanceQuery = { __typename: 'Query', supervisionHome: { __typename: 'SupervisionHome', overdueUnits: Array<(
      { __typename: 'OverdueUnit', id: string }
      & { ' $fragmentRefs'?: { 'OverdueUnits_OverdueUnitFragment': OverdueUnits_OverdueUnitFragment } }
    )>, redItems: Array<(
      { __typename: 'RedItem', id: string }
      & { ' $fragmentRefs'?: { 'RedItems_RedItemFragment': RedItems_RedItemFragment } }
    )>, changes: { __typename: 'SupervisionChanges', alerts: number, replies: number, overdue: number, rejections: number, parameters: number }, risks: Array<(
      { __typename: 'RiskWithHits', id: string }
      & { ' $fragmentRefs'?: { 'RisksWithHits_RiskWithHitsFragment': RisksWithHits_RiskWithHitsFragment } }
    )> } };

export type SuspicionsByRule_SuspicionCountFragment = { __typename: 'SuspicionCount', ruleCode: string, ruleTitle: string, total: number } & { ' $fragmentName'?: 'SuspicionsByRule_SuspicionCountFragment' };

export type UrgentNotices_PublicNoticeFragment = { __typename: 'PublicNotice', id: string, publicNumber: string, level: NoticeLevel, submittedAt: string, community: { __typename: 'Community', id: string, name: string } } & { ' $fragmentName'?: 'UrgentNotices_PublicNoticeFragment' };

export type IntegrityRisksQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrityRisksQuery = { __typename: 'Query', integrityRisks: Array<(
    { __typename: 'IntegrityRisk', id: string }
    & { ' $fragmentRefs'?: { 'RiskTable_IntegrityRiskFragment': RiskTable_IntegrityRiskFragment } }
  )> };

export type RiskChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskChoicesQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, shortName: string }>, supervisionModels: Array<{ __typename: 'SupervisionModelCard', code: string, name: string }> };

export type CreateIntegrityRiskMutationVariables = Exact<{
  input: CreateIntegrityRiskInput;
}>;


export type CreateIntegrityRiskMutation = { __typename: 'Mutation', createIntegrityRisk:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'IntegrityRiskPayload', risk: { __typename: 'IntegrityRisk', id: string } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type RiskTable_IntegrityRiskFragment = { __typename: 'IntegrityRisk', id: string, number: string, post: string, category: RiskCategory, riskPoint: string, manifestation: string, likelihood: number, consequence: number, score: number, grade: RiskGrade, measures: string, owner: string, leader: string, modelCodes: Array<string>, reviewOn: string, isReviewDue: boolean, state: RiskState, openAlerts: number | null, version: number, agency: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'RiskTable_IntegrityRiskFragment' };

export type RetireIntegrityRiskMutationVariables = Exact<{
  input: RetireIntegrityRiskInput;
}>;


export type RetireIntegrityRiskMutation = { __typename: 'Mutation', retireIntegrityRisk:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'IntegrityRiskPayload', risk: { __typename: 'IntegrityRisk', id: string, state: RiskState, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type MandateRequestsQueryVariables = Exact<{
  filter?: MandateRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MandateRequestsQuery = { __typename: 'Query', mandateRequests: { __typename: 'MandateRequestPage', nextCursor: string | null, totalCount: number | null, items: Array<(
      { __typename: 'MandateRequest', id: string }
      & { ' $fragmentRefs'?: { 'MandateRequestTable_MandateRequestFragment': MandateRequestTable_MandateRequestFragment } }
    )> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', viewer: { __typename: 'Account', id: string, loginName: string, displayName: string, secondFactor: SecondFactorState, mandates: Array<(
      { __typename: 'Mandate' }
      & { ' $fragmentRefs'?: { 'OwnPosts_MandateFragment': OwnPosts_MandateFragment } }
    )> } | null, mySessions: Array<(
    { __typename: 'SignedInSession' }
    & { ' $fragmentRefs'?: { 'OwnSessions_SignedInSessionFragment': OwnSessions_SignedInSessionFragment } }
  )>, relatives: Array<(
    { __typename: 'DeclaredRelative' }
    & { ' $fragmentRefs'?: { 'Recusal_DeclaredRelativeFragment': Recusal_DeclaredRelativeFragment } }
  )> };

export type NotificationItem_NotificationFragment = { __typename: 'Notification', id: string, title: string, body: string, link: string, sentAt: string, readAt: string | null, settledAt: string | null } & { ' $fragmentName'?: 'NotificationItem_NotificationFragment' };

export type MarkNotificationReadMutationVariables = Exact<{
  input: MarkNotificationReadInput;
}>;


export type MarkNotificationReadMutation = { __typename: 'Mutation', markNotificationRead:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'MarkNotificationReadPayload', notification: { __typename: 'Notification', id: string, readAt: string | null } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { __typename: 'Query', unreadNotificationCount: number, notifications: { __typename: 'NotificationPage', nextCursor: string | null, items: Array<(
      { __typename: 'Notification', id: string }
      & { ' $fragmentRefs'?: { 'NotificationItem_NotificationFragment': NotificationItem_NotificationFragment } }
    )> } };

export type DeclareOwnIdNumberMutationVariables = Exact<{
  input: DeclareOwnIdNumberInput;
}>;


export type DeclareOwnIdNumberMutation = { __typename: 'Mutation', declareOwnIdNumber:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'DeclareOwnIdNumberPayload', accountId: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type OwnPosts_MandateFragment = { __typename: 'Mandate', id: string, post: PostKind, validFrom: string, validUntil: string | null, agency: { __typename: 'Agency', id: string, name: string }, community: { __typename: 'Community', id: string, name: string } | null } & { ' $fragmentName'?: 'OwnPosts_MandateFragment' };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RenewRecoveryCodesInput;
}>;


export type RenewRecoveryCodesMutation = { __typename: 'Mutation', renewRecoveryCodes:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RenewRecoveryCodesPayload', recoveryCodes: Array<string> | null }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { __typename: 'Mutation', removeSecondFactor:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RemoveSecondFactorPayload', accountId: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type OwnSessions_SignedInSessionFragment = { __typename: 'SignedInSession', id: string, startedAt: string, lastSeenAt: string, userAgent: string, isCurrent: boolean } & { ' $fragmentName'?: 'OwnSessions_SignedInSessionFragment' };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { __typename: 'Mutation', endSession:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'EndSessionPayload', sessionId: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type Recusal_DeclaredRelativeFragment = { __typename: 'DeclaredRelative', id: string, relation: string, declaredAt: string } & { ' $fragmentName'?: 'Recusal_DeclaredRelativeFragment' };

export type DeclareRelativeMutationVariables = Exact<{
  input: DeclareRelativeInput;
}>;


export type DeclareRelativeMutation = { __typename: 'Mutation', declareRelative:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'DeclareRelativePayload', relative: { __typename: 'DeclaredRelative', id: string } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ConsentStep_ApplicationFragment = { __typename: 'Application', id: string, version: number, members: Array<{ __typename: 'HouseholdMember', id: string, isApplicant: boolean, isAdult: boolean, leftAt: string | null, consentSignedOn: string | null, person: { __typename: 'Person', id: string, name: string } }>, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }> } & { ' $fragmentName'?: 'ConsentStep_ApplicationFragment' };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { __typename: 'Mutation', recordConsent:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type DeclareStep_ApplicationFragment = { __typename: 'Application', id: string, version: number, members: Array<{ __typename: 'HouseholdMember', id: string, leftAt: string | null, isAdult: boolean, hasDeclared: boolean, person: { __typename: 'Person', id: string, name: string }, declared: { __typename: 'Declarations', incomes: Array<{ __typename: 'DeclaredIncome', kind: IncomeKind, monthlyFen: number, payer: string }>, homes: Array<{ __typename: 'DeclaredHome', address: string, useType: HomeUseType, floorAreaSquareMetres: number, tenure: HomeTenure }>, transfers: Array<{ __typename: 'DeclaredTransfer', manner: TransferManner, address: string, transferredOn: string }>, vehicles: Array<{ __typename: 'DeclaredVehicle', model: string, displacementMillilitres: number | null, isTurbocharged: boolean, purchasePriceFen: number | null, isDisabledAdapted: boolean }>, businesses: Array<{ __typename: 'DeclaredBusiness', uscc: string, name: string, role: BusinessRole, subscribedFen: number }>, assets: Array<{ __typename: 'DeclaredAsset', kind: AssetKind, amountFen: number }> } | null }> } & { ' $fragmentName'?: 'DeclareStep_ApplicationFragment' };

export type DeclareFactsMutationVariables = Exact<{
  input: DeclareFactsInput;
}>;


export type DeclareFactsMutation = { __typename: 'Mutation', declareFacts:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type EditApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type EditApplicationQuery = { __typename: 'Query', application: (
    { __typename: 'Application', id: string, state: ApplicationState, applicationNumber: string, applicant: { __typename: 'Person', id: string, name: string } | null, corrections: Array<{ __typename: 'Correction', id: string, round: number, answeredAt: string | null, items: Array<{ __typename: 'CorrectionItem', subject: string, request: string }> }> }
    & { ' $fragmentRefs'?: { 'MembersStep_ApplicationFragment': MembersStep_ApplicationFragment;'DeclareStep_ApplicationFragment': DeclareStep_ApplicationFragment;'ConsentStep_ApplicationFragment': ConsentStep_ApplicationFragment;'MaterialsSection_ApplicationFragment': MaterialsSection_ApplicationFragment;'ReviewStep_ApplicationFragment': ReviewStep_ApplicationFragment } }
  ) | null };

export type MembersStep_ApplicationFragment = { __typename: 'Application', id: string, version: number, members: Array<{ __typename: 'HouseholdMember', id: string, isApplicant: boolean, relationCode: string, isAdult: boolean, leftAt: string | null, maskedIdNumber: string | null, person: { __typename: 'Person', id: string, name: string } }> } & { ' $fragmentName'?: 'MembersStep_ApplicationFragment' };

export type AddHouseholdMemberMutationVariables = Exact<{
  input: AddHouseholdMemberInput;
}>;


export type AddHouseholdMemberMutation = { __typename: 'Mutation', addHouseholdMember:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type RemoveHouseholdMemberMutationVariables = Exact<{
  input: RemoveHouseholdMemberInput;
}>;


export type RemoveHouseholdMemberMutation = { __typename: 'Mutation', removeHouseholdMember:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type IntakeDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeDeskQuery = { __typename: 'Query', communities: Array<(
    { __typename: 'Community', id: string }
    & { ' $fragmentRefs'?: { 'StartForm_CommunityFragment': StartForm_CommunityFragment } }
  )> };

export type ReviewStep_ApplicationFragment = { __typename: 'Application', id: string, version: number, state: ApplicationState, applicationNumber: string, guaranteeType: GuaranteeType, householdSize: number, community: { __typename: 'Community', id: string, name: string }, applicant: { __typename: 'Person', id: string, name: string } | null, members: Array<{ __typename: 'HouseholdMember', id: string, leftAt: string | null, isAdult: boolean, hasDeclared: boolean, consentSignedOn: string | null, person: { __typename: 'Person', id: string, name: string } }>, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind }>, availableActions: Array<{ __typename: 'AvailableAction', action: ApplicationAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'ReviewStep_ApplicationFragment' };

export type SubmitAtDeskMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type SubmitAtDeskMutation = { __typename: 'Mutation', submitApplication:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type ResubmitAtDeskMutationVariables = Exact<{
  input: ApplicationActInput;
}>;


export type ResubmitAtDeskMutation = { __typename: 'Mutation', resubmitApplication:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type StartForm_CommunityFragment = { __typename: 'Community', id: string, name: string, agency: { __typename: 'Agency', id: string } } & { ' $fragmentName'?: 'StartForm_CommunityFragment' };

export type CreateApplicationMutationVariables = Exact<{
  input: CreateApplicationInput;
}>;


export type CreateApplicationMutation = { __typename: 'Mutation', createApplication:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type RuleOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleOwnersQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, shortName: string }> };

type ChainRuleForm_Result_ActionRefused_Fragment = { __typename: 'ActionRefused', code: string, message: string } & { ' $fragmentName'?: 'ChainRuleForm_Result_ActionRefused_Fragment' };

type ChainRuleForm_Result_ChainRulePayload_Fragment = { __typename: 'ChainRulePayload', rule: { __typename: 'ChainRule', id: string } } & { ' $fragmentName'?: 'ChainRuleForm_Result_ChainRulePayload_Fragment' };

type ChainRuleForm_Result_InputRefused_Fragment = { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> } & { ' $fragmentName'?: 'ChainRuleForm_Result_InputRefused_Fragment' };

type ChainRuleForm_Result_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string } & { ' $fragmentName'?: 'ChainRuleForm_Result_StaleVersion_Fragment' };

export type ChainRuleForm_ResultFragment =
  | ChainRuleForm_Result_ActionRefused_Fragment
  | ChainRuleForm_Result_ChainRulePayload_Fragment
  | ChainRuleForm_Result_InputRefused_Fragment
  | ChainRuleForm_Result_StaleVersion_Fragment
;

export type CreateChainRuleMutationVariables = Exact<{
  input: CreateChainRuleInput;
}>;


export type CreateChainRuleMutation = { __typename: 'Mutation', createChainRule:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_ActionRefused_Fragment': ChainRuleForm_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ChainRulePayload' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_ChainRulePayload_Fragment': ChainRuleForm_Result_ChainRulePayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_InputRefused_Fragment': ChainRuleForm_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_StaleVersion_Fragment': ChainRuleForm_Result_StaleVersion_Fragment } }
    )
   };

export type ReviseChainRuleMutationVariables = Exact<{
  input: ReviseChainRuleInput;
}>;


export type ReviseChainRuleMutation = { __typename: 'Mutation', reviseChainRule:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_ActionRefused_Fragment': ChainRuleForm_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ChainRulePayload' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_ChainRulePayload_Fragment': ChainRuleForm_Result_ChainRulePayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_InputRefused_Fragment': ChainRuleForm_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ChainRuleForm_Result_StaleVersion_Fragment': ChainRuleForm_Result_StaleVersion_Fragment } }
    )
   };

export type ChainRules_ChainRuleFragment = { __typename: 'ChainRule', id: string, link: ChainLink, title: string, docNo: string, adoptedOn: string, revision: number, summary: string, supersededAt: string | null, version: number, owner: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'ChainRules_ChainRuleFragment' };

export type ProblemActs_ProblemFragment = { __typename: 'Problem', id: string, version: number, state: ProblemState, availableActions: Array<{ __typename: 'ProblemChoice', action: ProblemAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'ProblemActs_ProblemFragment' };

type ProblemActs_Result_ActionRefused_Fragment = { __typename: 'ActionRefused', code: string, message: string } & { ' $fragmentName'?: 'ProblemActs_Result_ActionRefused_Fragment' };

type ProblemActs_Result_InputRefused_Fragment = { __typename: 'InputRefused', code: string, message: string } & { ' $fragmentName'?: 'ProblemActs_Result_InputRefused_Fragment' };

type ProblemActs_Result_ProblemPayload_Fragment = { __typename: 'ProblemPayload', problem: { __typename: 'Problem', id: string, state: ProblemState, version: number } } & { ' $fragmentName'?: 'ProblemActs_Result_ProblemPayload_Fragment' };

type ProblemActs_Result_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string } & { ' $fragmentName'?: 'ProblemActs_Result_StaleVersion_Fragment' };

export type ProblemActs_ResultFragment =
  | ProblemActs_Result_ActionRefused_Fragment
  | ProblemActs_Result_InputRefused_Fragment
  | ProblemActs_Result_ProblemPayload_Fragment
  | ProblemActs_Result_StaleVersion_Fragment
;

export type StartRectificationMutationVariables = Exact<{
  input: ProblemActInput;
}>;


export type StartRectificationMutation = { __typename: 'Mutation', startRectification:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ActionRefused_Fragment': ProblemActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_InputRefused_Fragment': ProblemActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ProblemPayload' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ProblemPayload_Fragment': ProblemActs_Result_ProblemPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_StaleVersion_Fragment': ProblemActs_Result_StaleVersion_Fragment } }
    )
   };

export type RectifyProblemMutationVariables = Exact<{
  input: RectifyProblemInput;
}>;


export type RectifyProblemMutation = { __typename: 'Mutation', rectifyProblem:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ActionRefused_Fragment': ProblemActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_InputRefused_Fragment': ProblemActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ProblemPayload' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ProblemPayload_Fragment': ProblemActs_Result_ProblemPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_StaleVersion_Fragment': ProblemActs_Result_StaleVersion_Fragment } }
    )
   };

export type LookBackAtProblemMutationVariables = Exact<{
  input: LookBackAtProblemInput;
}>;


export type LookBackAtProblemMutation = { __typename: 'Mutation', lookBackAtProblem:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ActionRefused_Fragment': ProblemActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_InputRefused_Fragment': ProblemActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ProblemPayload' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ProblemPayload_Fragment': ProblemActs_Result_ProblemPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_StaleVersion_Fragment': ProblemActs_Result_StaleVersion_Fragment } }
    )
   };

export type CloseProblemMutationVariables = Exact<{
  input: ProblemActInput;
}>;


export type CloseProblemMutation = { __typename: 'Mutation', closeProblem:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ActionRefused_Fragment': ProblemActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_InputRefused_Fragment': ProblemActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ProblemPayload' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ProblemPayload_Fragment': ProblemActs_Result_ProblemPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_StaleVersion_Fragment': ProblemActs_Result_StaleVersion_Fragment } }
    )
   };

export type ReopenProblemMutationVariables = Exact<{
  input: ReopenProblemInput;
}>;


export type ReopenProblemMutation = { __typename: 'Mutation', reopenProblem:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ActionRefused_Fragment': ProblemActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_InputRefused_Fragment': ProblemActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'ProblemPayload' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_ProblemPayload_Fragment': ProblemActs_Result_ProblemPayload_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ProblemActs_Result_StaleVersion_Fragment': ProblemActs_Result_StaleVersion_Fragment } }
    )
   };

export type ProblemLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProblemLeadsQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, shortName: string }> };

export type CreateProblemMutationVariables = Exact<{
  input: CreateProblemInput;
}>;


export type CreateProblemMutation = { __typename: 'Mutation', createProblem:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'ProblemPayload', problem: { __typename: 'Problem', id: string } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ProblemTable_ProblemFragment = { __typename: 'Problem', id: string, number: string, link: ChainLink, source: ProblemSource, title: string, state: ProblemState, dueOn: string, daysLeft: number | null, lead: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'ProblemTable_ProblemFragment' };

export type ProblemQueryVariables = Exact<{
  id: string | number;
}>;


export type ProblemQuery = { __typename: 'Query', problem: (
    { __typename: 'Problem', id: string, number: string, link: ChainLink, source: ProblemSource, title: string, description: string, requirement: string, state: ProblemState, dueOn: string, daysLeft: number | null, registeredAt: string, measures: string | null, rectifiedAt: string | null, lookBackFrom: string | null, lookBackHolds: boolean | null, lookBackNote: string | null, lookedBackAt: string | null, closedAt: string | null, reopened: number, lead: { __typename: 'Agency', id: string, name: string }, registeredBy: { __typename: 'PostHolder', id: string, displayName: string }, rectifiedBy: { __typename: 'PostHolder', id: string, displayName: string } | null, lookedBackBy: { __typename: 'PostHolder', id: string, displayName: string } | null, closedBy: { __typename: 'PostHolder', id: string, displayName: string } | null }
    & { ' $fragmentRefs'?: { 'ProblemActs_ProblemFragment': ProblemActs_ProblemFragment } }
  ) | null };

export type ProblemsQueryVariables = Exact<{
  filter?: ProblemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ProblemsQuery = { __typename: 'Query', problems: { __typename: 'ProblemPage', totalCount: number | null, nextCursor: string | null, items: Array<(
      { __typename: 'Problem', id: string }
      & { ' $fragmentRefs'?: { 'ProblemTable_ProblemFragment': ProblemTable_ProblemFragment } }
    )> }, chainRules: Array<(
    { __typename: 'ChainRule', id: string }
    & { ' $fragmentRefs'?: { 'ChainRules_ChainRuleFragment': ChainRules_ChainRuleFragment } }
  )> };

export type ConcludeObjectionMutationVariables = Exact<{
  input: ConcludeObjectionInput;
}>;


export type ConcludeObjectionMutation = { __typename: 'Mutation', concludeObjection:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ConcludeObjectionPayload', objection: (
        { __typename: 'Objection', id: string }
        & { ' $fragmentRefs'?: { 'ObjectionCard_ObjectionFragment': ObjectionCard_ObjectionFragment } }
      ) }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type NoticeActions_PublicNoticeFragment = { __typename: 'PublicNotice', id: string, version: number, publicNumber: string, state: NoticeState, title: string, body: string, availableActions: Array<{ __typename: 'NoticeAction', action: string, label: string, allowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'NoticeActions_PublicNoticeFragment' };

export type NoticeFacts_PublicNoticeFragment = { __typename: 'PublicNotice', id: string, publicNumber: string, authenticityCode: string, level: NoticeLevel, state: NoticeState, days: number, dayUnit: DayUnit, daysLeft: number | null, endsOn: string | null, submittedAt: string, submittedByName: string, releasedByName: string | null, publishedAt: string | null, offlineAt: string | null, returnReason: string | null, objectionPhone: string, objectionAddress: string, community: { __typename: 'Community', id: string, name: string } } & { ' $fragmentName'?: 'NoticeFacts_PublicNoticeFragment' };

export type ObjectionCard_ObjectionFragment = { __typename: 'Objection', id: string, version: number, state: ObjectionState, isAnonymous: boolean, receivedAt: string, dueOn: string, daysLeft: number | null, dayUnit: DayUnit, content: string | null, contact: string | null, conclusion: string | null, concludedAt: string | null, concludedByName: string | null, availableActions: Array<{ __typename: 'NoticeAction', action: string, allowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'ObjectionCard_ObjectionFragment' };

export type NoticeObjections_PublicNoticeFragment = { __typename: 'PublicNotice', id: string, state: NoticeState, openObjections: number, objections: Array<(
    { __typename: 'Objection', id: string }
    & { ' $fragmentRefs'?: { 'ObjectionCard_ObjectionFragment': ObjectionCard_ObjectionFragment } }
  )> } & { ' $fragmentName'?: 'NoticeObjections_PublicNoticeFragment' };

export type NoticeText_PublicNoticeFragment = { __typename: 'PublicNotice', id: string, title: string, body: string, level: NoticeLevel, publicNumber: string, publishedAt: string | null, community: { __typename: 'Community', id: string, name: string }, scanFindings: Array<{ __typename: 'NoticeFinding', kind: string, severity: ScanSeverity, part: NoticePart, line: number, offset: number, length: number, excerpt: string }> } & { ' $fragmentName'?: 'NoticeText_PublicNoticeFragment' };

export type PublicNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicNoticeQuery = { __typename: 'Query', publicNotice: (
    { __typename: 'PublicNotice', id: string, publicNumber: string, level: NoticeLevel, state: NoticeState, openObjections: number }
    & { ' $fragmentRefs'?: { 'NoticeActions_PublicNoticeFragment': NoticeActions_PublicNoticeFragment;'NoticeFacts_PublicNoticeFragment': NoticeFacts_PublicNoticeFragment;'NoticeText_PublicNoticeFragment': NoticeText_PublicNoticeFragment;'NoticeObjections_PublicNoticeFragment': NoticeObjections_PublicNoticeFragment } }
  ) | null };

export type CreateObjectionMutationVariables = Exact<{
  input: CreateObjectionInput;
}>;


export type CreateObjectionMutation = { __typename: 'Mutation', createObjection:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'CreateObjectionPayload', notice: (
        { __typename: 'PublicNotice', id: string }
        & { ' $fragmentRefs'?: { 'NoticeObjections_PublicNoticeFragment': NoticeObjections_PublicNoticeFragment } }
      ), objection: { __typename: 'Objection', id: string, dueOn: string } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ReleaseNoticeMutationVariables = Exact<{
  input: ReleaseNoticeInput;
}>;


export type ReleaseNoticeMutation = { __typename: 'Mutation', releaseNotice:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ReleaseNoticePayload', notice: (
        { __typename: 'PublicNotice', id: string }
        & { ' $fragmentRefs'?: { 'NoticeActions_PublicNoticeFragment': NoticeActions_PublicNoticeFragment;'NoticeText_PublicNoticeFragment': NoticeText_PublicNoticeFragment;'NoticeFacts_PublicNoticeFragment': NoticeFacts_PublicNoticeFragment } }
      ) }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ResubmitNoticeMutationVariables = Exact<{
  input: ResubmitNoticeInput;
}>;


export type ResubmitNoticeMutation = { __typename: 'Mutation', resubmitNotice:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'ResubmitNoticePayload', notice: (
        { __typename: 'PublicNotice', id: string }
        & { ' $fragmentRefs'?: { 'NoticeActions_PublicNoticeFragment': NoticeActions_PublicNoticeFragment;'NoticeText_PublicNoticeFragment': NoticeText_PublicNoticeFragment;'NoticeFacts_PublicNoticeFragment': NoticeFacts_PublicNoticeFragment } }
      ) }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ReturnNoticeMutationVariables = Exact<{
  input: ReturnNoticeInput;
}>;


export type ReturnNoticeMutation = { __typename: 'Mutation', returnNotice:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'ReturnNoticePayload', notice: (
        { __typename: 'PublicNotice', id: string }
        & { ' $fragmentRefs'?: { 'NoticeActions_PublicNoticeFragment': NoticeActions_PublicNoticeFragment;'NoticeFacts_PublicNoticeFragment': NoticeFacts_PublicNoticeFragment } }
      ) }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type NoticeRow_PublicNoticeFragment = { __typename: 'PublicNotice', id: string, publicNumber: string, title: string, level: NoticeLevel, state: NoticeState, days: number, dayUnit: DayUnit, daysLeft: number | null, endsOn: string | null, submittedAt: string, submittedByName: string, openObjections: number, scanFindings: Array<{ __typename: 'NoticeFinding', severity: ScanSeverity }>, community: { __typename: 'Community', id: string, name: string } } & { ' $fragmentName'?: 'NoticeRow_PublicNoticeFragment' };

export type ReleaseReviewQueryVariables = Exact<{
  filter?: PublicNoticeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleaseReviewQuery = { __typename: 'Query', publicNotices: { __typename: 'PublicNoticePage', nextCursor: string | null, totalCount: number | null, items: Array<(
      { __typename: 'PublicNotice', id: string }
      & { ' $fragmentRefs'?: { 'NoticeRow_PublicNoticeFragment': NoticeRow_PublicNoticeFragment } }
    )> }, communities: Array<{ __typename: 'Community', id: string, name: string }> };

export type CalendarExceptions_CalendarDayFragment = { __typename: 'CalendarDay', day: string, kind: DayKind, note: string, source: string } & { ' $fragmentName'?: 'CalendarExceptions_CalendarDayFragment' };

export type CalendarYear_CalendarDayFragment = { __typename: 'CalendarDay', day: string, kind: DayKind, note: string } & { ' $fragmentName'?: 'CalendarYear_CalendarDayFragment' };

export type CalendarQueryVariables = Exact<{
  year: number;
}>;


export type CalendarQuery = { __typename: 'Query', calendar: Array<(
    { __typename: 'CalendarDay', day: string, kind: DayKind, note: string, source: string }
    & { ' $fragmentRefs'?: { 'CalendarYear_CalendarDayFragment': CalendarYear_CalendarDayFragment;'CalendarExceptions_CalendarDayFragment': CalendarExceptions_CalendarDayFragment } }
  )> };

export type EditCalendarDayMutationVariables = Exact<{
  input: EditCalendarDayInput;
}>;


export type EditCalendarDayMutation = { __typename: 'Mutation', editCalendarDay:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'EditCalendarDayPayload', calendarDay: { __typename: 'CalendarDay', day: string } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ParameterDetail_SetupChecklistItemFragment = (
  { __typename: 'SetupChecklistItem', key: string, title: string, state: SetupState, mustBeSetLocally: boolean, unit: string | null, basisDocument: string | null, basisArticle: string | null, nationalValue: number | null, choices: Array<{ __typename: 'ParameterChoice', value: string, label: string }> }
  & { ' $fragmentRefs'?: { 'SetParameterForm_SetupChecklistItemFragment': SetParameterForm_SetupChecklistItemFragment } }
) & { ' $fragmentName'?: 'ParameterDetail_SetupChecklistItemFragment' };

export type ParameterDetail_PolicyParameterFragment = { __typename: 'PolicyParameter', id: string, value: string, validFrom: string, validUntil: string | null, docTitle: string, docNo: string, article: string, approvedBy: string, isSample: boolean, enteredAt: string } & { ' $fragmentName'?: 'ParameterDetail_PolicyParameterFragment' };

export type ParameterTable_SetupChecklistItemFragment = { __typename: 'SetupChecklistItem', key: string, title: string, state: SetupState, unit: string | null, choices: Array<{ __typename: 'ParameterChoice', value: string, label: string }> } & { ' $fragmentName'?: 'ParameterTable_SetupChecklistItemFragment' };

export type ParameterTable_PolicyParameterFragment = { __typename: 'PolicyParameter', id: string, key: string, value: string, validFrom: string, validUntil: string | null, docTitle: string, docNo: string, article: string, isSample: boolean } & { ' $fragmentName'?: 'ParameterTable_PolicyParameterFragment' };

export type ParametersQueryVariables = Exact<{ [key: string]: never; }>;


export type ParametersQuery = { __typename: 'Query', setupChecklist: Array<(
    { __typename: 'SetupChecklistItem', key: string, group: string, state: SetupState, title: string }
    & { ' $fragmentRefs'?: { 'ParameterTable_SetupChecklistItemFragment': ParameterTable_SetupChecklistItemFragment;'ParameterDetail_SetupChecklistItemFragment': ParameterDetail_SetupChecklistItemFragment;'SetupProgress_SetupChecklistItemFragment': SetupProgress_SetupChecklistItemFragment } }
  )>, policyParameters: Array<(
    { __typename: 'PolicyParameter', id: string, key: string }
    & { ' $fragmentRefs'?: { 'ParameterTable_PolicyParameterFragment': ParameterTable_PolicyParameterFragment;'ParameterDetail_PolicyParameterFragment': ParameterDetail_PolicyParameterFragment } }
  )> };

export type SetParameterForm_SetupChecklistItemFragment = { __typename: 'SetupChecklistItem', key: string, title: string, unit: string | null, nationalValue: number | null, strictness: string, choices: Array<{ __typename: 'ParameterChoice', value: string, label: string }> } & { ' $fragmentName'?: 'SetParameterForm_SetupChecklistItemFragment' };

export type SetPolicyParameterMutationVariables = Exact<{
  input: SetPolicyParameterInput;
}>;


export type SetPolicyParameterMutation = { __typename: 'Mutation', setPolicyParameter:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'SetPolicyParameterPayload', warning: string | null, parameter: { __typename: 'PolicyParameter', id: string } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type SetupProgress_SetupChecklistItemFragment = { __typename: 'SetupChecklistItem', key: string, state: SetupState, mustBeSetLocally: boolean } & { ' $fragmentName'?: 'SetupProgress_SetupChecklistItemFragment' };

export type AgenciesToSuperviseQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesToSuperviseQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, shortName: string, isMember: boolean }> };

export type CreateSupervisionNoticeMutationVariables = Exact<{
  input: CreateSupervisionNoticeInput;
}>;


export type CreateSupervisionNoticeMutation = { __typename: 'Mutation', createSupervisionNotice:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'SupervisionNoticePayload', notice: { __typename: 'SupervisionNotice', id: string } }
   };

export type NoticeActs_SupervisionNoticeFragment = { __typename: 'SupervisionNotice', id: string, version: number, state: SupervisionNoticeState, availableActions: Array<{ __typename: 'SupervisionNoticeChoice', action: SupervisionNoticeAction, label: string, isAllowed: boolean, reason: string | null }> } & { ' $fragmentName'?: 'NoticeActs_SupervisionNoticeFragment' };

type NoticeActs_Result_ActionRefused_Fragment = { __typename: 'ActionRefused', code: string, message: string } & { ' $fragmentName'?: 'NoticeActs_Result_ActionRefused_Fragment' };

type NoticeActs_Result_InputRefused_Fragment = { __typename: 'InputRefused', code: string, message: string } & { ' $fragmentName'?: 'NoticeActs_Result_InputRefused_Fragment' };

type NoticeActs_Result_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string } & { ' $fragmentName'?: 'NoticeActs_Result_StaleVersion_Fragment' };

type NoticeActs_Result_SupervisionNoticePayload_Fragment = { __typename: 'SupervisionNoticePayload', notice: { __typename: 'SupervisionNotice', id: string, state: SupervisionNoticeState, version: number } } & { ' $fragmentName'?: 'NoticeActs_Result_SupervisionNoticePayload_Fragment' };

export type NoticeActs_ResultFragment =
  | NoticeActs_Result_ActionRefused_Fragment
  | NoticeActs_Result_InputRefused_Fragment
  | NoticeActs_Result_StaleVersion_Fragment
  | NoticeActs_Result_SupervisionNoticePayload_Fragment
;

export type ServeSupervisionNoticeMutationVariables = Exact<{
  input: SupervisionNoticeActInput;
}>;


export type ServeSupervisionNoticeMutation = { __typename: 'Mutation', serveSupervisionNotice:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_ActionRefused_Fragment': NoticeActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_InputRefused_Fragment': NoticeActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_StaleVersion_Fragment': NoticeActs_Result_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'SupervisionNoticePayload' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_SupervisionNoticePayload_Fragment': NoticeActs_Result_SupervisionNoticePayload_Fragment } }
    )
   };

export type ReceiveSupervisionNoticeMutationVariables = Exact<{
  input: SupervisionNoticeActInput;
}>;


export type ReceiveSupervisionNoticeMutation = { __typename: 'Mutation', receiveSupervisionNotice:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_ActionRefused_Fragment': NoticeActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_InputRefused_Fragment': NoticeActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_StaleVersion_Fragment': NoticeActs_Result_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'SupervisionNoticePayload' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_SupervisionNoticePayload_Fragment': NoticeActs_Result_SupervisionNoticePayload_Fragment } }
    )
   };

export type ReplyToSupervisionNoticeMutationVariables = Exact<{
  input: ReplyToSupervisionNoticeInput;
}>;


export type ReplyToSupervisionNoticeMutation = { __typename: 'Mutation', replyToSupervisionNotice:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_ActionRefused_Fragment': NoticeActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_InputRefused_Fragment': NoticeActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_StaleVersion_Fragment': NoticeActs_Result_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'SupervisionNoticePayload' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_SupervisionNoticePayload_Fragment': NoticeActs_Result_SupervisionNoticePayload_Fragment } }
    )
   };

export type AcceptSupervisionReplyMutationVariables = Exact<{
  input: SupervisionNoticeActInput;
}>;


export type AcceptSupervisionReplyMutation = { __typename: 'Mutation', acceptSupervisionReply:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_ActionRefused_Fragment': NoticeActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_InputRefused_Fragment': NoticeActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_StaleVersion_Fragment': NoticeActs_Result_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'SupervisionNoticePayload' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_SupervisionNoticePayload_Fragment': NoticeActs_Result_SupervisionNoticePayload_Fragment } }
    )
   };

export type ReturnSupervisionReplyMutationVariables = Exact<{
  input: ReturnSupervisionReplyInput;
}>;


export type ReturnSupervisionReplyMutation = { __typename: 'Mutation', returnSupervisionReply:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_ActionRefused_Fragment': NoticeActs_Result_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_InputRefused_Fragment': NoticeActs_Result_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_StaleVersion_Fragment': NoticeActs_Result_StaleVersion_Fragment } }
    )
    | (
      { __typename: 'SupervisionNoticePayload' }
      & { ' $fragmentRefs'?: { 'NoticeActs_Result_SupervisionNoticePayload_Fragment': NoticeActs_Result_SupervisionNoticePayload_Fragment } }
    )
   };

export type NoticeReplies_NoticeReplyFragment = { __typename: 'NoticeReply', id: string, round: number, content: string, repliedAt: string, wasOverdue: boolean, verdict: NoticeReplyVerdict | null, verdictReason: string | null, repliedBy: { __typename: 'PostHolder', id: string, displayName: string } } & { ' $fragmentName'?: 'NoticeReplies_NoticeReplyFragment' };

export type NoticeTable_SupervisionNoticeFragment = { __typename: 'SupervisionNotice', id: string, number: string | null, kind: SupervisionNoticeKind, title: string, state: SupervisionNoticeState, dueOn: string | null, daysLeft: number | null, agency: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'NoticeTable_SupervisionNoticeFragment' };

export type SupervisionNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisionNoticeQuery = { __typename: 'Query', supervisionNotice: (
    { __typename: 'SupervisionNotice', id: string, number: string | null, kind: SupervisionNoticeKind, title: string, content: string, contact: string, alertId: string | null, state: SupervisionNoticeState, dueOn: string | null, daysLeft: number | null, draftedAt: string, servedAt: string | null, receivedAt: string | null, closedAt: string | null, draftedBy: { __typename: 'PostHolder', id: string, displayName: string }, receivedBy: { __typename: 'PostHolder', id: string, displayName: string } | null, agency: { __typename: 'Agency', id: string, name: string }, replies: Array<(
      { __typename: 'NoticeReply', id: string }
      & { ' $fragmentRefs'?: { 'NoticeReplies_NoticeReplyFragment': NoticeReplies_NoticeReplyFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'NoticeActs_SupervisionNoticeFragment': NoticeActs_SupervisionNoticeFragment } }
  ) | null };

export type SupervisionNoticesQueryVariables = Exact<{
  states?: Array<SupervisionNoticeState> | SupervisionNoticeState | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionNoticesQuery = { __typename: 'Query', supervisionNotices: { __typename: 'SupervisionNoticePage', totalCount: number | null, nextCursor: string | null, items: Array<(
      { __typename: 'SupervisionNotice', id: string }
      & { ' $fragmentRefs'?: { 'NoticeTable_SupervisionNoticeFragment': NoticeTable_SupervisionNoticeFragment } }
    )> } };

export type SurveyForm_ApplicationFragment = { __typename: 'Application', id: string, version: number, householdSize: number } & { ' $fragmentName'?: 'SurveyForm_ApplicationFragment' };

export type RecordSurveyMutationVariables = Exact<{
  input: RecordSurveyInput;
}>;


export type RecordSurveyMutation = { __typename: 'Mutation', recordSurvey:
    | (
      { __typename: 'ActionRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ActionRefused_Fragment': ActOutcome_ApplicationResult_ActionRefused_Fragment } }
    )
    | (
      { __typename: 'ApplicationPayload' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_ApplicationPayload_Fragment': ActOutcome_ApplicationResult_ApplicationPayload_Fragment } }
    )
    | (
      { __typename: 'InputRefused' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_InputRefused_Fragment': ActOutcome_ApplicationResult_InputRefused_Fragment } }
    )
    | (
      { __typename: 'StaleVersion' }
      & { ' $fragmentRefs'?: { 'ActOutcome_ApplicationResult_StaleVersion_Fragment': ActOutcome_ApplicationResult_StaleVersion_Fragment } }
    )
   };

export type SurveyCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyCaseQuery = { __typename: 'Query', application: (
    { __typename: 'Application', id: string, state: ApplicationState, applicationNumber: string, applicant: { __typename: 'Person', id: string, name: string } | null }
    & { ' $fragmentRefs'?: { 'SurveyForm_ApplicationFragment': SurveyForm_ApplicationFragment } }
  ) | null };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { __typename: 'Mutation', assignTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'AssignTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ReceiveTaskMutationVariables = Exact<{
  input: ReceiveTaskInput;
}>;


export type ReceiveTaskMutation = { __typename: 'Mutation', receiveTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ReceiveTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type StartTaskMutationVariables = Exact<{
  input: StartTaskInput;
}>;


export type StartTaskMutation = { __typename: 'Mutation', startTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'StartTaskPayload', task: { __typename: 'Task', id: string, version: number } }
   };

export type ReportTaskMutationVariables = Exact<{
  input: ReportTaskInput;
}>;


export type ReportTaskMutation = { __typename: 'Mutation', reportTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ReportTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ClaimTaskCompletionMutationVariables = Exact<{
  input: ClaimTaskCompletionInput;
}>;


export type ClaimTaskCompletionMutation = { __typename: 'Mutation', claimTaskCompletion:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ClaimTaskCompletionPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ReturnTaskMutationVariables = Exact<{
  input: ReturnTaskInput;
}>;


export type ReturnTaskMutation = { __typename: 'Mutation', returnTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ReturnTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type VerifyTaskMutationVariables = Exact<{
  input: VerifyTaskInput;
}>;


export type VerifyTaskMutation = { __typename: 'Mutation', verifyTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'VerifyTaskPayload', task: { __typename: 'Task', id: string, version: number } }
   };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { __typename: 'Mutation', completeTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'CompleteTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type CloseTaskMutationVariables = Exact<{
  input: CloseTaskInput;
}>;


export type CloseTaskMutation = { __typename: 'Mutation', closeTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'CloseTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ReopenTaskMutationVariables = Exact<{
  input: ReopenTaskInput;
}>;


export type ReopenTaskMutation = { __typename: 'Mutation', reopenTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ReopenTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type SuspendTaskMutationVariables = Exact<{
  input: SuspendTaskInput;
}>;


export type SuspendTaskMutation = { __typename: 'Mutation', suspendTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'SuspendTaskPayload', task: { __typename: 'Task', id: string, version: number } }
   };

export type ResumeTaskMutationVariables = Exact<{
  input: ResumeTaskInput;
}>;


export type ResumeTaskMutation = { __typename: 'Mutation', resumeTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'ResumeTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type RequestTaskExtensionMutationVariables = Exact<{
  input: RequestTaskExtensionInput;
}>;


export type RequestTaskExtensionMutation = { __typename: 'Mutation', requestTaskExtension:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RequestTaskExtensionPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type ApproveTaskExtensionMutationVariables = Exact<{
  input: ApproveTaskExtensionInput;
}>;


export type ApproveTaskExtensionMutation = { __typename: 'Mutation', approveTaskExtension:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'ApproveTaskExtensionPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type RejectTaskExtensionMutationVariables = Exact<{
  input: RejectTaskExtensionInput;
}>;


export type RejectTaskExtensionMutation = { __typename: 'Mutation', rejectTaskExtension:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'RejectTaskExtensionPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type IssueTaskNoticeMutationVariables = Exact<{
  input: IssueTaskNoticeInput;
}>;


export type IssueTaskNoticeMutation = { __typename: 'Mutation', issueTaskNotice:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'IssueTaskNoticePayload', document: { __typename: 'TaskDocument', id: string } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type TaskQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskQuery = { __typename: 'Query', task: { __typename: 'Task', id: string, number: string, title: string, content: string, acceptance: string, instructedBy: string, contact: string, originKind: TaskOrigin, originId: string | null, originLabel: string, dueOn: string | null, daysLeft: number | null, feedbackCycle: FeedbackCycle | null, feedbackDueOn: string | null, state: TaskState, lamp: TaskLamp, returnCount: number, doneOn: string | null, lookBackOn: string | null, lookBack: string | null, closedAt: string | null, closedByName: string | null, verifiedByName: string | null, version: number, mechanismItem: { __typename: 'MechanismItem', id: string, clause: string, title: string } | null, leadAgency: { __typename: 'Agency', id: string, shortName: string }, parts: Array<{ __typename: 'TaskPart', id: string, role: TaskPartRole, state: TaskPartState, returnCount: number, receivedAt: string | null, reportedAt: string | null, agency: { __typename: 'Agency', id: string, shortName: string } }>, steps: Array<{ __typename: 'TaskStep', id: string, action: string, actorName: string, text: string, percent: number | null, at: string, agency: { __typename: 'Agency', id: string, shortName: string } | null }>, extensions: Array<{ __typename: 'TaskExtension', id: string, dueOnBefore: string, requestedUntil: string, reason: string, state: TaskExtensionState, requestedByName: string, decidedByName: string | null, decisionReason: string | null, version: number }>, documents: Array<{ __typename: 'TaskDocument', id: string, number: string, title: string, issuedAt: string, issuedByName: string }>, files: Array<{ __typename: 'TaskFile', id: string, fileName: string, uploadedAt: string, uploadedByName: string, agency: { __typename: 'Agency', id: string, shortName: string } | null }>, reminders: Array<{ __typename: 'TaskReminder', id: string, kind: TaskReminderKind, firedAt: string, firedByName: string | null }>, availableActions: Array<{ __typename: 'TaskChoice', action: string, label: string, allowed: boolean, reason: string | null }> } | null };

export type DeployMechanismMutationVariables = Exact<{
  input: DeployMechanismInput;
}>;


export type DeployMechanismMutation = { __typename: 'Mutation', deployMechanism:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'DeployMechanismPayload', created: number, present: number }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type TaskUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskUnitsQuery = { __typename: 'Query', agencies: Array<{ __typename: 'Agency', id: string, shortName: string, kind: AgencyKind }> };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { __typename: 'Mutation', createTask:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'CreateTaskPayload', task: { __typename: 'Task', id: string, version: number } }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type TaskRow_TaskFragment = { __typename: 'Task', id: string, number: string, title: string, state: TaskState, lamp: TaskLamp, dueOn: string | null, daysLeft: number | null, originLabel: string, feedbackCycle: FeedbackCycle | null, feedbackDueOn: string | null, returnCount: number, percent: number | null, lastReport: string | null, lastReportAt: string | null, leadAgency: { __typename: 'Agency', id: string, shortName: string } } & { ' $fragmentName'?: 'TaskRow_TaskFragment' };

export type UrgeTasksMutationVariables = Exact<{
  input: UrgeTasksInput;
}>;


export type UrgeTasksMutation = { __typename: 'Mutation', urgeTasks:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
    | { __typename: 'UrgeTasksPayload', urged: number, skipped: number }
   };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { __typename: 'Query', tasks: { __typename: 'TaskPage', nextCursor: string | null, totalCount: number | null, items: Array<(
      { __typename: 'Task', id: string }
      & { ' $fragmentRefs'?: { 'TaskRow_TaskFragment': TaskRow_TaskFragment } }
    )> }, agencies: Array<{ __typename: 'Agency', id: string, shortName: string, kind: AgencyKind }> };

export type TaskBulletinsQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskBulletinsQuery = { __typename: 'Query', taskBulletins: Array<{ __typename: 'TaskDocument', id: string, number: string, title: string, issuedAt: string, issuedByName: string }> };

export type IssueTaskBulletinMutationVariables = Exact<{
  input: IssueTaskBulletinInput;
}>;


export type IssueTaskBulletinMutation = { __typename: 'Mutation', issueTaskBulletin:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'IssueTaskBulletinPayload', document: { __typename: 'TaskDocument', id: string } }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type TaskStatisticsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type TaskStatisticsQuery = { __typename: 'Query', taskStatistics: { __typename: 'TaskStatistics', from: string, to: string, county: { __typename: 'TaskFigures', total: number, done: number, open: number, suspended: number, overdue: number, doneRate: number | null, onTimeRate: number | null, meanDelayDays: number | null, returns: number }, agencies: Array<{ __typename: 'AgencyTaskFigures', agencyId: string, agencyName: string, rank: number, total: number, done: number, open: number, overdue: number, doneRate: number | null, onTimeRate: number | null, meanDelayDays: number | null, returns: number }>, months: Array<{ __typename: 'TaskMonth', month: string, registered: number, completed: number, returned: number }> } };

export type TaskSweepQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskSweepQuery = { __typename: 'Query', taskSweep: { __typename: 'TaskSweepStatus', lastFinishedAt: string | null, isStopped: boolean, unfinished: number, runs: Array<{ __typename: 'TaskSweepRun', id: string, startedAt: string, finishedAt: string | null, checked: number, fired: number, failed: number }> } };

export type UnitPageQueryVariables = Exact<{
  agencyId: string | number;
  filter?: TaskFilter | null | undefined;
  from: string;
  to: string;
}>;


export type UnitPageQuery = { __typename: 'Query', agency: { __typename: 'Agency', id: string, name: string, duties: Array<{ __typename: 'MechanismItem', id: string, clause: string, title: string, items: Array<string> }> } | null, verificationCounts: Array<{ __typename: 'VerificationCount', state: VerificationState, total: number, red: number }>, tasks: { __typename: 'TaskPage', totalCount: number | null, items: Array<{ __typename: 'Task', id: string, number: string, title: string, state: TaskState, lamp: TaskLamp, dueOn: string | null, daysLeft: number | null, availableActions: Array<{ __typename: 'TaskChoice', action: string, label: string, allowed: boolean }> }> }, taskStatistics: { __typename: 'TaskStatistics', rankedAgencies: number, county: { __typename: 'TaskFigures', onTimeRate: number | null, doneRate: number | null }, agencies: Array<{ __typename: 'AgencyTaskFigures', agencyId: string, rank: number, total: number, done: number, overdue: number, onTimeRate: number | null, doneRate: number | null, meanDelayDays: number | null, returns: number }> } };

export type AnswerForm_VerificationRequestFragment = { __typename: 'VerificationRequest', id: string, version: number, caseId: string, state: VerificationState, recordType: string, availableActions: Array<{ __typename: 'VerificationActionChoice', action: VerificationAction, isAllowed: boolean, label: string, reason: string | null }> } & { ' $fragmentName'?: 'AnswerForm_VerificationRequestFragment' };

export type AnswerForm_RecordTypeFormFragment = { __typename: 'RecordTypeForm', recordType: string, label: string, answerField: string, allowsSeveral: boolean, fields: Array<(
    { __typename: 'RecordFieldForm', name: string, label: string, kind: RecordFieldKind, isRequired: boolean }
    & { ' $fragmentRefs'?: { 'RecordFields_RecordFieldFormFragment': RecordFields_RecordFieldFormFragment } }
  )> } & { ' $fragmentName'?: 'AnswerForm_RecordTypeFormFragment' };

export type DisputeNotice_VerificationRequestFragment = (
  { __typename: 'VerificationRequest', id: string, state: VerificationState, reason: string | null, result: AnswerResult | null, answeredAt: string | null, records: Array<
    | { __typename: 'BirthRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'BusinessRegistration', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'DeathRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'DisabilityCert', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'FinancialAsset', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'HealthCategory', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'HukouRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'IncomeSource', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'MarriageRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'ModelWorker', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PensionBenefit', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PensionInsurance', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PresaleFiling', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'PropertyRecord', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'ResidencePermit', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'SocialAssistance', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'Vehicle', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
    | { __typename: 'VeteranStatus', id: string, note: string, described: Array<{ __typename: 'DescribedField', label: string, text: string }> }
  > }
  & { ' $fragmentRefs'?: { 'EvidenceLinks_VerificationRequestFragment': EvidenceLinks_VerificationRequestFragment } }
) & { ' $fragmentName'?: 'DisputeNotice_VerificationRequestFragment' };

export type RecordFields_RecordFieldFormFragment = { __typename: 'RecordFieldForm', name: string, label: string, kind: RecordFieldKind, isRequired: boolean, unit: string | null, help: string | null, maxLength: number | null, decimals: number | null, options: Array<{ __typename: 'RecordFieldOption', value: string, label: string }> } & { ' $fragmentName'?: 'RecordFields_RecordFieldFormFragment' };

export type RequestFacts_VerificationRequestFragment = { __typename: 'VerificationRequest', id: string, scope: RequestScope, legalBasis: string, dueOn: string, daysLeft: number | null, dayUnit: DayUnit, maskedIdNumber: string | null, relationCode: string | null, reason: string | null, state: VerificationState, result: AnswerResult | null, dataAsOf: string | null, answeredAt: string | null, person: { __typename: 'Person', id: string, name: string, sex: Sex } } & { ' $fragmentName'?: 'RequestFacts_VerificationRequestFragment' };

export type SignForVerificationRequestMutationVariables = Exact<{
  input: SignForVerificationRequestInput;
}>;


export type SignForVerificationRequestMutation = { __typename: 'Mutation', signForVerificationRequest:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'SignForVerificationRequestPayload', request: (
        { __typename: 'VerificationRequest', id: string, version: number }
        & { ' $fragmentRefs'?: { 'AnswerForm_VerificationRequestFragment': AnswerForm_VerificationRequestFragment;'RequestRow_VerificationRequestFragment': RequestRow_VerificationRequestFragment } }
      ) | null }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type AnswerVerificationRequestMutationVariables = Exact<{
  input: AnswerVerificationRequestInput;
}>;


export type AnswerVerificationRequestMutation = { __typename: 'Mutation', answerVerificationRequest:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'AnswerVerificationRequestPayload', request: (
        { __typename: 'VerificationRequest', id: string }
        & { ' $fragmentRefs'?: { 'AnswerForm_VerificationRequestFragment': AnswerForm_VerificationRequestFragment;'RequestRow_VerificationRequestFragment': RequestRow_VerificationRequestFragment;'RequestFacts_VerificationRequestFragment': RequestFacts_VerificationRequestFragment;'DisputeNotice_VerificationRequestFragment': DisputeNotice_VerificationRequestFragment } }
      ) | null }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type VerificationAnswerQueryVariables = Exact<{
  id: string | number;
  filter?: VerificationRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type VerificationAnswerQuery = { __typename: 'Query', verificationRequest: (
    { __typename: 'VerificationRequest', id: string }
    & { ' $fragmentRefs'?: { 'RequestRow_VerificationRequestFragment': RequestRow_VerificationRequestFragment;'DisputeNotice_VerificationRequestFragment': DisputeNotice_VerificationRequestFragment;'RequestFacts_VerificationRequestFragment': RequestFacts_VerificationRequestFragment;'AnswerForm_VerificationRequestFragment': AnswerForm_VerificationRequestFragment } }
  ) | null, verificationRequests: { __typename: 'VerificationRequestPage', items: Array<(
      { __typename: 'VerificationRequest', id: string }
      & { ' $fragmentRefs'?: { 'RequestRow_VerificationRequestFragment': RequestRow_VerificationRequestFragment } }
    )> }, recordTypeForms: Array<(
    { __typename: 'RecordTypeForm', recordType: string }
    & { ' $fragmentRefs'?: { 'AnswerForm_RecordTypeFormFragment': AnswerForm_RecordTypeFormFragment } }
  )> };

export type AnswerVerificationRequestsAlikeMutationVariables = Exact<{
  input: AnswerVerificationRequestsAlikeInput;
}>;


export type AnswerVerificationRequestsAlikeMutation = { __typename: 'Mutation', answerVerificationRequestsAlike:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'AnswerVerificationRequestsPayload', verdicts: Array<{ __typename: 'VerificationAnswerVerdict', requestId: string, isAnswered: boolean, refusal:
          | { __typename: 'ActionRefused', code: string, message: string }
          | { __typename: 'InputRefused', code: string, message: string }
          | { __typename: 'StaleVersion', code: string, message: string }
         | null }> }
    | { __typename: 'InputRefused', code: string, message: string, problems: Array<{ __typename: 'InputProblem', field: string, message: string }> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type SignForVerificationRequestsMutationVariables = Exact<{
  input: SignForVerificationRequestsInput;
}>;


export type SignForVerificationRequestsMutation = { __typename: 'Mutation', signForVerificationRequests:
    | { __typename: 'ActionRefused', code: string, message: string }
    | { __typename: 'InputRefused', code: string, message: string }
    | { __typename: 'SignForVerificationRequestsPayload', signedIds: Array<string> }
    | { __typename: 'StaleVersion', code: string, message: string }
   };

export type VerificationQueueQueryVariables = Exact<{
  filter?: VerificationRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type VerificationQueueQuery = { __typename: 'Query', verificationRequests: { __typename: 'VerificationRequestPage', nextCursor: string | null, totalCount: number, items: Array<(
      { __typename: 'VerificationRequest', id: string }
      & { ' $fragmentRefs'?: { 'RequestRow_VerificationRequestFragment': RequestRow_VerificationRequestFragment } }
    )> }, verificationCounts: Array<{ __typename: 'VerificationCount', state: VerificationState, total: number, red: number }>, recordTypeForms: Array<{ __typename: 'RecordTypeForm', recordType: string, label: string }> };

export const ActOutcome_ApplicationResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ActOutcome_ApplicationResultFragment, unknown>;
export const MandateRequestActions_MandateRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<MandateRequestActions_MandateRequestFragment, unknown>;
export const MandateRequestTable_MandateRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestTable_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<MandateRequestTable_MandateRequestFragment, unknown>;
export const MaterialsSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialsSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}}]}}]}}]} as unknown as DocumentNode<MaterialsSection_ApplicationFragment, unknown>;
export const RequestRow_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RequestRow_VerificationRequestFragment, unknown>;
export const AccountActions_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountActions_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AccountActions_AccountFragment, unknown>;
export const AccountFilters_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFilters_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AccountFilters_AgencyFragment, unknown>;
export const AccountSignIn_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSignIn_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"externalSubject"}}]}}]} as unknown as DocumentNode<AccountSignIn_AccountFragment, unknown>;
export const AccountTable_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountTable_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<AccountTable_AccountFragment, unknown>;
export const AssignMandateForm_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignMandateForm_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<AssignMandateForm_AgencyFragment, unknown>;
export const AssignMandateForm_CommunityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignMandateForm_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignMandateForm_CommunityFragment, unknown>;
export const AssignMandateForm_PostPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignMandateForm_PostPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agencyIds"}}]}}]} as unknown as DocumentNode<AssignMandateForm_PostPlaceFragment, unknown>;
export const MandateTable_MandateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateTable_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<MandateTable_MandateFragment, unknown>;
export const AlertTable_AlertFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertTable_Alert"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modelCode"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AlertTable_AlertFragment, unknown>;
export const ConcludeAlert_AlertFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConcludeAlert_Alert"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ConcludeAlert_AlertFragment, unknown>;
export const ModelCard_SupervisionModelCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelCard_SupervisionModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionModelCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}}]}}]}}]} as unknown as DocumentNode<ModelCard_SupervisionModelCardFragment, unknown>;
export const ModelTable_SupervisionModelCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelTable_SupervisionModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionModelCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"concluded"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedPercent"}}]}}]} as unknown as DocumentNode<ModelTable_SupervisionModelCardFragment, unknown>;
export const RunModels_SupervisionRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunModels_SupervisionRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"modelsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"modelsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"failedModels"}}]}}]} as unknown as DocumentNode<RunModels_SupervisionRunFragment, unknown>;
export const ActionBar_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionBar_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ActionBar_ApplicationFragment, unknown>;
export const CaseHead_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHead_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"resumeState"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionCode"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionServedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseHead_ApplicationFragment, unknown>;
export const ComparisonSection_PersonComparisonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonSection_PersonComparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isDifferent"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ComparisonSection_PersonComparisonFragment, unknown>;
export const CorrectionsSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"request"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectionsSection_ApplicationFragment, unknown>;
export const DeclaredSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclaredSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyFen"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"useType"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vaultEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPlate"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"displacementMillilitres"}},{"kind":"Field","name":{"kind":"Name","value":"isTurbocharged"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePriceFen"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabledAdapted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subscribedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclaredSection_ApplicationFragment, unknown>;
export const MembersSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"consentSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"maritalCode"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"currentAddress"}},{"kind":"Field","name":{"kind":"Name","value":"idReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnverifiableIncome"}}]}}]}}]}}]} as unknown as DocumentNode<MembersSection_ApplicationFragment, unknown>;
export const NoticesSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesSection_ApplicationFragment, unknown>;
export const ProcessSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"tookDays"}},{"kind":"Field","name":{"kind":"Name","value":"wasOverdue"}}]}}]}}]} as unknown as DocumentNode<ProcessSection_ApplicationFragment, unknown>;
export const ReceiptOutcome_ReceiptResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptOutcome_ReceiptResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queryCode"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ReceiptOutcome_ReceiptResultFragment, unknown>;
export const ReceiptSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ReceiptSection_ApplicationFragment, unknown>;
export const StateSection_ApplicationStateDiagramFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateSection_ApplicationStateDiagram"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationStateDiagram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode<StateSection_ApplicationStateDiagramFragment, unknown>;
export const SurveysSection_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveysSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstSurveyor"}},{"kind":"Field","name":{"kind":"Name","value":"secondSurveyor"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"livingSituation"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"residents"}}]}}]}}]}}]} as unknown as DocumentNode<SurveysSection_ApplicationFragment, unknown>;
export const SuspicionsSection_SuspicionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuspicionsSection_Suspicion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suspicion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleCode"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ruleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<SuspicionsSection_SuspicionFragment, unknown>;
export const EvidenceLinks_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceLinks_VerificationRequestFragment, unknown>;
export const VerificationRow_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationRow_VerificationRequestFragment, unknown>;
export const ApplicationRow_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ApplicationRow_ApplicationFragment, unknown>;
export const ApplicationsFilter_CommunityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationsFilter_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ApplicationsFilter_CommunityFragment, unknown>;
export const AuditFilters_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditFilters_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AuditFilters_AgencyFragment, unknown>;
export const AuditTable_AuditEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditTable_AuditEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"clockWentBack"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"bySystem"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AuditTable_AuditEntryFragment, unknown>;
export const LogHealth_AuditLogStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogHealth_AuditLogStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLogStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"anchoredSize"}},{"kind":"Field","name":{"kind":"Name","value":"witnesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]} as unknown as DocumentNode<LogHealth_AuditLogStatusFragment, unknown>;
export const ClueTable_ClueTransferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClueTable_ClueTransfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRefs"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ClueTable_ClueTransferFragment, unknown>;
export const AgencyContact_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyContact_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactAddress"}}]}}]} as unknown as DocumentNode<AgencyContact_AgencyFragment, unknown>;
export const AgencyDuties_MechanismItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyDuties_MechanismItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MechanismItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"items"}}]}}]} as unknown as DocumentNode<AgencyDuties_MechanismItemFragment, unknown>;
export const AgencyPosts_MandateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyPosts_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<AgencyPosts_MandateFragment, unknown>;
export const AgencyRecords_VerificationScopeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRecords_VerificationScope"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationScope"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<AgencyRecords_VerificationScopeFragment, unknown>;
export const AgencyTable_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyTable_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}}]} as unknown as DocumentNode<AgencyTable_AgencyFragment, unknown>;
export const AgencyTable_MandateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyTable_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<AgencyTable_MandateFragment, unknown>;
export const MechanismChart_AgencyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismChart_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MechanismChart_AgencyFragment, unknown>;
export const MechanismChart_CommunityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismChart_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subdistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MechanismChart_CommunityFragment, unknown>;
export const MechanismChart_MandateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismChart_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<MechanismChart_MandateFragment, unknown>;
export const MechanismItems_MechanismItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismItems_MechanismItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MechanismItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"items"}}]}}]} as unknown as DocumentNode<MechanismItems_MechanismItemFragment, unknown>;
export const ExportDecision_WorklistExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportDecision_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ExportDecision_WorklistExportFragment, unknown>;
export const ExportTable_WorklistExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportTable_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportDecision_WorklistExport"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportDecision_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ExportTable_WorklistExportFragment, unknown>;
export const DueDays_AnswerDueDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueDays_AnswerDueDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDueDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]} as unknown as DocumentNode<DueDays_AnswerDueDayFragment, unknown>;
export const FreshnessTable_AnswerFreshnessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreshnessTable_AnswerFreshness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFreshness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lastAnsweredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredLately"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}}]} as unknown as DocumentNode<FreshnessTable_AnswerFreshnessFragment, unknown>;
export const SensitiveReads_SensitiveReadCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SensitiveReads_SensitiveReadCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SensitiveReadCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reveals"}},{"kind":"Field","name":{"kind":"Name","value":"revealedCases"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}},{"kind":"Field","name":{"kind":"Name","value":"exports"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]} as unknown as DocumentNode<SensitiveReads_SensitiveReadCountFragment, unknown>;
export const AuditPanels_AuditOverviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPanels_AuditOverview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SensitiveReads_SensitiveReadCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SensitiveReads_SensitiveReadCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SensitiveReadCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reveals"}},{"kind":"Field","name":{"kind":"Name","value":"revealedCases"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}},{"kind":"Field","name":{"kind":"Name","value":"exports"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]} as unknown as DocumentNode<AuditPanels_AuditOverviewFragment, unknown>;
export const CaseLines_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLines_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseLines_ApplicationFragment, unknown>;
export const IdleAccounts_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdleAccounts_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<IdleAccounts_AccountFragment, unknown>;
export const JobHealth_JobQueueCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobHealth_JobQueueCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobQueueCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastDoneAt"}}]}}]} as unknown as DocumentNode<JobHealth_JobQueueCountFragment, unknown>;
export const KeyRotation_MasterKeyStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRotation_MasterKeyStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MasterKeyStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suite"}},{"kind":"Field","name":{"kind":"Name","value":"rowsBehind"}}]}}]} as unknown as DocumentNode<KeyRotation_MasterKeyStatusFragment, unknown>;
export const KeyRotation_KeyRotationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRotation_KeyRotation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyRotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"suite"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<KeyRotation_KeyRotationFragment, unknown>;
export const OverdueUnits_OverdueUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverdueUnits_OverdueUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverdueUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueOn"}}]}}]} as unknown as DocumentNode<OverdueUnits_OverdueUnitFragment, unknown>;
export const PostChanges_PostChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostChanges_PostChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<PostChanges_PostChangeFragment, unknown>;
export const PaceTable_StepPaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceTable_StepPace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepPace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"longestDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<PaceTable_StepPaceFragment, unknown>;
export const ProgressPanels_ProgressOverviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressPanels_ProgressOverview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaceTable_StepPace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceTable_StepPace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepPace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"longestDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]} as unknown as DocumentNode<ProgressPanels_ProgressOverviewFragment, unknown>;
export const RedItems_RedItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedItems_RedItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"applicationState"}},{"kind":"Field","name":{"kind":"Name","value":"noticeState"}}]}}]} as unknown as DocumentNode<RedItems_RedItemFragment, unknown>;
export const RequestLines_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLines_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<RequestLines_VerificationRequestFragment, unknown>;
export const RisksWithHits_RiskWithHitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RisksWithHits_RiskWithHits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskWithHits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"modelCodes"}}]}}]} as unknown as DocumentNode<RisksWithHits_RiskWithHitsFragment, unknown>;
export const SignInFailures_SignInFailureCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInFailures_SignInFailureCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInFailureCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"waits"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]} as unknown as DocumentNode<SignInFailures_SignInFailureCountFragment, unknown>;
export const SuspicionsByRule_SuspicionCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuspicionsByRule_SuspicionCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuspicionCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleCode"}},{"kind":"Field","name":{"kind":"Name","value":"ruleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]} as unknown as DocumentNode<SuspicionsByRule_SuspicionCountFragment, unknown>;
export const UrgentNotices_PublicNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentNotices_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UrgentNotices_PublicNoticeFragment, unknown>;
export const RiskTable_IntegrityRiskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskTable_IntegrityRisk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrityRisk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"manifestation"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"modelCodes"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<RiskTable_IntegrityRiskFragment, unknown>;
export const NotificationItem_NotificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationItem_Notification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]} as unknown as DocumentNode<NotificationItem_NotificationFragment, unknown>;
export const OwnPosts_MandateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPosts_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OwnPosts_MandateFragment, unknown>;
export const OwnSessions_SignedInSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSessions_SignedInSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedInSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<OwnSessions_SignedInSessionFragment, unknown>;
export const Recusal_DeclaredRelativeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recusal_DeclaredRelative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclaredRelative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}}]}}]} as unknown as DocumentNode<Recusal_DeclaredRelativeFragment, unknown>;
export const ConsentStep_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"consentSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<ConsentStep_ApplicationFragment, unknown>;
export const DeclareStep_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclareStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyFen"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"useType"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"displacementMillilitres"}},{"kind":"Field","name":{"kind":"Name","value":"isTurbocharged"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePriceFen"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabledAdapted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subscribedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclareStep_ApplicationFragment, unknown>;
export const MembersStep_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MembersStep_ApplicationFragment, unknown>;
export const ReviewStep_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"consentSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReviewStep_ApplicationFragment, unknown>;
export const StartForm_CommunityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartForm_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartForm_CommunityFragment, unknown>;
export const ChainRuleForm_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainRuleForm_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRuleResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRulePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChainRuleForm_ResultFragment, unknown>;
export const ChainRules_ChainRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainRules_ChainRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ChainRules_ChainRuleFragment, unknown>;
export const ProblemActs_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ProblemActs_ProblemFragment, unknown>;
export const ProblemActs_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProblemActs_ResultFragment, unknown>;
export const ProblemTable_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemTable_Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ProblemTable_ProblemFragment, unknown>;
export const NoticeActions_PublicNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActions_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NoticeActions_PublicNoticeFragment, unknown>;
export const NoticeFacts_PublicNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"authenticityCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"releasedByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionPhone"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAddress"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoticeFacts_PublicNoticeFragment, unknown>;
export const ObjectionCard_ObjectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionCard_Objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedByName"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ObjectionCard_ObjectionFragment, unknown>;
export const NoticeObjections_PublicNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeObjections_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionCard_Objection"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionCard_Objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedByName"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NoticeObjections_PublicNoticeFragment, unknown>;
export const NoticeText_PublicNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeText_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scanFindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]} as unknown as DocumentNode<NoticeText_PublicNoticeFragment, unknown>;
export const NoticeRow_PublicNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRow_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"scanFindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoticeRow_PublicNoticeFragment, unknown>;
export const CalendarExceptions_CalendarDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarExceptions_CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<CalendarExceptions_CalendarDayFragment, unknown>;
export const CalendarYear_CalendarDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYear_CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<CalendarYear_CalendarDayFragment, unknown>;
export const SetParameterForm_SetupChecklistItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetParameterForm_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"nationalValue"}},{"kind":"Field","name":{"kind":"Name","value":"strictness"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SetParameterForm_SetupChecklistItemFragment, unknown>;
export const ParameterDetail_SetupChecklistItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterDetail_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeSetLocally"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"basisDocument"}},{"kind":"Field","name":{"kind":"Name","value":"basisArticle"}},{"kind":"Field","name":{"kind":"Name","value":"nationalValue"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetParameterForm_SetupChecklistItem"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetParameterForm_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"nationalValue"}},{"kind":"Field","name":{"kind":"Name","value":"strictness"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ParameterDetail_SetupChecklistItemFragment, unknown>;
export const ParameterDetail_PolicyParameterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterDetail_PolicyParameter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"docTitle"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}}]}}]} as unknown as DocumentNode<ParameterDetail_PolicyParameterFragment, unknown>;
export const ParameterTable_SetupChecklistItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterTable_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ParameterTable_SetupChecklistItemFragment, unknown>;
export const ParameterTable_PolicyParameterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterTable_PolicyParameter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"docTitle"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<ParameterTable_PolicyParameterFragment, unknown>;
export const SetupProgress_SetupChecklistItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupProgress_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeSetLocally"}}]}}]} as unknown as DocumentNode<SetupProgress_SetupChecklistItemFragment, unknown>;
export const NoticeActs_SupervisionNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_SupervisionNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NoticeActs_SupervisionNoticeFragment, unknown>;
export const NoticeActs_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<NoticeActs_ResultFragment, unknown>;
export const NoticeReplies_NoticeReplyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeReplies_NoticeReply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wasOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"repliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<NoticeReplies_NoticeReplyFragment, unknown>;
export const NoticeTable_SupervisionNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeTable_SupervisionNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<NoticeTable_SupervisionNoticeFragment, unknown>;
export const SurveyForm_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyForm_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}}]} as unknown as DocumentNode<SurveyForm_ApplicationFragment, unknown>;
export const TaskRow_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"originLabel"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCycle"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lastReport"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportAt"}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<TaskRow_TaskFragment, unknown>;
export const AnswerForm_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AnswerForm_VerificationRequestFragment, unknown>;
export const RecordFields_RecordFieldFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields_RecordFieldForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFieldForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<RecordFields_RecordFieldFormFragment, unknown>;
export const AnswerForm_RecordTypeFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm_RecordTypeForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTypeForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"answerField"}},{"kind":"Field","name":{"kind":"Name","value":"allowsSeveral"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields_RecordFieldForm"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields_RecordFieldForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFieldForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<AnswerForm_RecordTypeFormFragment, unknown>;
export const DisputeNotice_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeNotice_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}}]} as unknown as DocumentNode<DisputeNotice_VerificationRequestFragment, unknown>;
export const RequestFacts_VerificationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFacts_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}}]}}]} as unknown as DocumentNode<RequestFacts_VerificationRequestFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:acbe1309965bdbd6c0b86bd4c496a377532f9947655e6ef3066f0374b15b8af1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"awaits"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:069a1b8e98a7b9042981945779d89382aff065d09a064088ec5efc2d6f5fdbfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:73d7db90ea9764448a4921551cc45b1ccc51f13ac917a62e6629a09f505b8205"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StartSecondFactorDocument = {"__meta__":{"hash":"sha256:9b3c72d09f537aba78b671d4c0b2d9475e55b68820bf136db499a82c3a1776fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = {"__meta__":{"hash":"sha256:7a8a2afd02412181e04c86439ad0f105bc49874574fbb4ba2975d6a984236eed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const ApproveMandateDocument = {"__meta__":{"hash":"sha256:c4edc06cd6a67901f4e08009c352219b0b2c54df900c11003da1f9debf8b13aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMandateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveMandate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMandatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mandateRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ApproveMandateMutation, ApproveMandateMutationVariables>;
export const RejectMandateDocument = {"__meta__":{"hash":"sha256:632857c44f3b668e11cc308ea1d9282bec98232f9626ca9b5928d93584a824b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectMandateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectMandate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RejectMandatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mandateRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RejectMandateMutation, RejectMandateMutationVariables>;
export const WithdrawMandateDocument = {"__meta__":{"hash":"sha256:4b5c5106323ad6f88c6fcce1efc1db23c95912442cc0ae146b0dac0539ec7b64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMandateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawMandate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMandatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mandateRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WithdrawMandateMutation, WithdrawMandateMutationVariables>;
export const PreferencesDocument = {"__meta__":{"hash":"sha256:64cc68fc42e92a56317620ecd892930fe60ad700c110ef6ca258c72f9fbfcd37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PreferencesQuery, PreferencesQueryVariables>;
export const SavePreferenceDocument = {"__meta__":{"hash":"sha256:5881f51687d7278ba9ea25e66dc2ebb6f298f2469ded55ffe7cf479e9dd2821d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePreferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavePreferencePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SavePreferenceMutation, SavePreferenceMutationVariables>;
export const ElevateDocument = {"__meta__":{"hash":"sha256:13d16e430d8f7c50bfa0ae5547b31e3bba5d4ace23c8ae2ee6d7f4d5dbdb275f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Elevate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ElevateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elevate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElevatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elevated"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ElevateMutation, ElevateMutationVariables>;
export const ProofDocument = {"__meta__":{"hash":"sha256:9069fa371db42fdaa8766df47c97618812ca3d2e61ae79dc134c9a81439d6915"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proof"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}}]}}]}}]} as unknown as DocumentNode<ProofQuery, ProofQueryVariables>;
export const RevealSecretDocument = {"__meta__":{"hash":"sha256:cb238736380ceefd2a22be878f08a3c7166eba0e76c4dabf1c6c7e2ba2765f09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevealSecretPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevealSecretMutation, RevealSecretMutationVariables>;
export const SendFeedbackDocument = {"__meta__":{"hash":"sha256:250694c166e1086af475e5eb84878f01296d65fc49ce64576fe8580222bb18d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendFeedbackPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SendFeedbackMutation, SendFeedbackMutationVariables>;
export const OfficeCountsDocument = {"__meta__":{"hash":"sha256:50787ac72fff6c15e927eb37b92d7866f87b06314db620f533690608759b70e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notices"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"worklistCounts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"isMyTurn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationCounts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELEASE_REVIEW"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notices"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OfficeCountsQuery, OfficeCountsQueryVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"sha256:94170292254f6d022878189f819209b19db6b95d622d3f29b6f96954ee97cf53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministerAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initialPassword"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const DisableAccountDocument = {"__meta__":{"hash":"sha256:b82cb5cca6b1c570199b76a43e37d1958cbd68f1d629039316b3d7ff072772c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministerAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const ResetSecondFactorDocument = {"__meta__":{"hash":"sha256:56ac5b48551914240f91358a846e76bcd8e468a418fbc7a9403038586531e3cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministerAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const AccountDocument = {"__meta__":{"hash":"sha256:1b97452ebfaa07186e92e94d07c750c0e27652e3bf008ca2a27a183ef07d5283"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assigns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountActions_Account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSignIn_Account"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateTable_Mandate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandateRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestTable_MandateRequest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignMandateForm_Agency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignMandateForm_Community"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postPlaces"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assigns"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignMandateForm_PostPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountActions_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSignIn_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"externalSubject"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateTable_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestTable_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignMandateForm_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignMandateForm_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignMandateForm_PostPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agencyIds"}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const AccountsDocument = {"__meta__":{"hash":"sha256:e61941a275b504857dc1808a3525ca7f63f2655b75957cc95b55e65fd8dc7c09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountTable_Account"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFilters_Agency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountTable_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFilters_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AssignMandateDocument = {"__meta__":{"hash":"sha256:42745f2de998103c56db4641615a29fbb8ad1b2ac3f061d658f25e5285691c93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignMandateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignMandate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignMandatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mandateRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignMandateMutation, AssignMandateMutationVariables>;
export const CreateAccountDocument = {"__meta__":{"hash":"sha256:1ed40609e06ec362ee583c99421d0340090100b003c82792dbb291a1d12535ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"initialPassword"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const LinkExternalIdentityDocument = {"__meta__":{"hash":"sha256:17173c2f6ff9cd0ca869f715f8f217f1ac359114cebf0385dd935ba6365abfb5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkExternalIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkExternalIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkExternalIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkExternalIdentityPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalSubject"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkExternalIdentityMutation, LinkExternalIdentityMutationVariables>;
export const CompleteMandateDocument = {"__meta__":{"hash":"sha256:d2f8a16ddb1a0c7de1c343c7e981dbed0c5b4998e0920435541133665bd2e003"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteMandateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeMandate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteMandatePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteMandateMutation, CompleteMandateMutationVariables>;
export const AlertDocument = {"__meta__":{"hash":"sha256:f8e6972eb79cda242b4b91f5f474f4dedba16b123969bb7788bd51c030c8600b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modelCode"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConcludeAlert_Alert"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelCard_SupervisionModelCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConcludeAlert_Alert"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelCard_SupervisionModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionModelCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}}]}}]}}]} as unknown as DocumentNode<AlertQuery, AlertQueryVariables>;
export const AlertsDocument = {"__meta__":{"hash":"sha256:a30f06440083e319b02b4bc59e0953776ff108e9a80898dc1538b4d6220710e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelTable_SupervisionModelCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelCard_SupervisionModelCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunModels_SupervisionRun"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertTable_Alert"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelTable_SupervisionModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionModelCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"concluded"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedPercent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelCard_SupervisionModelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionModelCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunModels_SupervisionRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"modelsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"modelsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"failedModels"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertTable_Alert"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modelCode"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AlertsQuery, AlertsQueryVariables>;
export const ConcludeAlertDocument = {"__meta__":{"hash":"sha256:a7159aa36050635245deb0725d60aa3f062d5c9f2828cf1663785769c17d2f39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concludeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeAlertPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConcludeAlertMutation, ConcludeAlertMutationVariables>;
export const RunSupervisionModelsDocument = {"__meta__":{"hash":"sha256:b9f5a1a6ff2f4b7991da5c0ae8c6aa3384246351c61f5acb2135b1c8f1507c0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunSupervisionModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunSupervisionModelsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"runSupervisionModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RunSupervisionModelsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunModels_SupervisionRun"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunModels_SupervisionRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"modelsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"modelsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"failedModels"}}]}}]} as unknown as DocumentNode<RunSupervisionModelsMutation, RunSupervisionModelsMutationVariables>;
export const AcceptApplicationDocument = {"__meta__":{"hash":"sha256:8a4908d27da7fd6263578bc01a3221fb3b4a849da2b2ad2fc2c20b92d90aeb96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"acceptApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptOutcome_ReceiptResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptOutcome_ReceiptResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queryCode"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const SubmitApplicationDocument = {"__meta__":{"hash":"sha256:ab5fbdcbcea3955755dba3e757b1c327a2ff8be7cdb2100d3b23a5051c8fe778"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const StartApplicationReviewDocument = {"__meta__":{"hash":"sha256:7ed6902d18cff54497f6c5cd5d9c916e37b938a24c24214c4996626df3833134"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartApplicationReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"startApplicationReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<StartApplicationReviewMutation, StartApplicationReviewMutationVariables>;
export const ResubmitApplicationDocument = {"__meta__":{"hash":"sha256:791a48259b72d8932d90778eeac38571a322e2bc809a1861dbbd37801249e1f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"resubmitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ResubmitApplicationMutation, ResubmitApplicationMutationVariables>;
export const PassCommunityReviewDocument = {"__meta__":{"hash":"sha256:0cd71a66179bdaa722f3cb1f150c63e6ce0b95cd43f7e14da533801169ffc9a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassCommunityReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"passCommunityReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PassCommunityReviewMutation, PassCommunityReviewMutationVariables>;
export const PassSubdistrictReviewDocument = {"__meta__":{"hash":"sha256:0faad30092989750dfaaa8ee0072030d32ba069aa6c84618e847bec6c924bff2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassSubdistrictReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"passSubdistrictReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<PassSubdistrictReviewMutation, PassSubdistrictReviewMutationVariables>;
export const RecommendApplicationDocument = {"__meta__":{"hash":"sha256:be134aba3478e6a76feb532597513a72881d524b142f7563bb256769d25df23e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecommendApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"recommendApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RecommendApplicationMutation, RecommendApplicationMutationVariables>;
export const ApproveApplicationDocument = {"__meta__":{"hash":"sha256:d72e24458e5bbf763c27b69c8d9cdc5276f67a4373d73645c3e7193105fe57d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"approveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const RequestReconsiderationDocument = {"__meta__":{"hash":"sha256:6029a5ec4d0eec14d969513cab78d95dc23056a210a6d5b32e8604d748e5e88b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReconsideration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"requestReconsideration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RequestReconsiderationMutation, RequestReconsiderationMutationVariables>;
export const ReopenApplicationDocument = {"__meta__":{"hash":"sha256:653c011daf56e09dc56b8f57dc1f77f838bbb7ed3cdebcdedeffcbb6fa1b0529"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"reopenApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ReopenApplicationMutation, ReopenApplicationMutationVariables>;
export const WithdrawApplicationDocument = {"__meta__":{"hash":"sha256:8c80a678c0e0cdc87ca2ed8878f2d77826c0d165df7766b40742c088ed91a004"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const DeclineApplicationDocument = {"__meta__":{"hash":"sha256:51a9779715d8cfa858fcaabab4f8746d4db3ab7c995df77831327d51829f57f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"declineApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<DeclineApplicationMutation, DeclineApplicationMutationVariables>;
export const RejectApplicationDocument = {"__meta__":{"hash":"sha256:c9f8c3dc7d8fcf669adbceee9a07219fe4d385dcecec8f2eb44e0233e32efdff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"rejectApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const UpholdRejectionDocument = {"__meta__":{"hash":"sha256:01ec4f640f8101eb90dda102200d269fe9fc19f3c7222d9e7e452847f97361a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpholdRejection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"upholdRejection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<UpholdRejectionMutation, UpholdRejectionMutationVariables>;
export const CancelRegistrationDocument = {"__meta__":{"hash":"sha256:04c44b3e1a39d75b8f54b9f111360e3827ae79ae98a2b1e676e3a5d5f13af360"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"cancelRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const ApplicationCaseDocument = {"__meta__":{"hash":"sha256:de18c213b1710aec0afd8bdf815bdcd8db9e633a4856f4754cde1809a9a56671"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verified"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resumeState"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseHead_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclaredSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialsSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveysSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcessSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionBar_Application"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationStateDiagram"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StateSection_ApplicationStateDiagram"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verified"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparisonSection_PersonComparison"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspicions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuspicionsSection_Suspicion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseHead_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"resumeState"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionCode"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionServedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"consentSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"maritalCode"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"currentAddress"}},{"kind":"Field","name":{"kind":"Name","value":"idReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasUnverifiableIncome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclaredSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyFen"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"useType"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vaultEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPlate"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"displacementMillilitres"}},{"kind":"Field","name":{"kind":"Name","value":"isTurbocharged"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePriceFen"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabledAdapted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subscribedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialsSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"request"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveysSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstSurveyor"}},{"kind":"Field","name":{"kind":"Name","value":"secondSurveyor"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"photoIds"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidential"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"livingSituation"}},{"kind":"Field","name":{"kind":"Name","value":"neighbourOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"residents"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcessSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"tookDays"}},{"kind":"Field","name":{"kind":"Name","value":"wasOverdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionBar_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StateSection_ApplicationStateDiagram"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationStateDiagram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparisonSection_PersonComparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isDifferent"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuspicionsSection_Suspicion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suspicion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleCode"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ruleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ApplicationCaseQuery, ApplicationCaseQueryVariables>;
export const ReissueQueryCodeDocument = {"__meta__":{"hash":"sha256:d490da696518a2d44568ef42f63baf66c803c1c2b08b53783b9932df899a3d9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReissueQueryCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"reissueQueryCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiptOutcome_ReceiptResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiptOutcome_ReceiptResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queryCode"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ReissueQueryCodeMutation, ReissueQueryCodeMutationVariables>;
export const AcceptVerificationRequestDocument = {"__meta__":{"hash":"sha256:74f5f819570cdad10ce9eab871d9e6ea65c9098d26d07bfd2a3a760bc806095a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptVerificationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptVerificationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"acceptVerificationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptVerificationRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}}]} as unknown as DocumentNode<AcceptVerificationRequestMutation, AcceptVerificationRequestMutationVariables>;
export const DisputeVerificationRequestDocument = {"__meta__":{"hash":"sha256:28f645b75753ac1cb685e7a34e96e1ba6c29839793857afdb28505912acdbbdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisputeVerificationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeVerificationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"disputeVerificationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeVerificationRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}}]} as unknown as DocumentNode<DisputeVerificationRequestMutation, DisputeVerificationRequestMutationVariables>;
export const WaiveVerificationRequestDocument = {"__meta__":{"hash":"sha256:ae3310ffb96f22c19c53e7da244beaf6f6a1a3981b65d352da3c77c4a7315a52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveVerificationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveVerificationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"waiveVerificationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveVerificationRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}}]} as unknown as DocumentNode<WaiveVerificationRequestMutation, WaiveVerificationRequestMutationVariables>;
export const ReturnApplicationDocument = {"__meta__":{"hash":"sha256:929694d307a42b30edae67236ef7c3645fe511a28ba5bbe6b895162422c774f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const ServeRejectionDocument = {"__meta__":{"hash":"sha256:95a4bfbb64a175e2fd3737d036d3e8590f1cdda4b5b69bcec8b06dab53b60210"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeRejection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServeRejectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serveRejection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ServeRejectionMutation, ServeRejectionMutationVariables>;
export const ConcludeSuspicionDocument = {"__meta__":{"hash":"sha256:fb54718cb85704ba9c5ab5dadfd82b15fbc5a4c4a5938a1aed7326730f8244b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeSuspicion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeSuspicionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concludeSuspicion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeSuspicionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspicion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ConcludeSuspicionMutation, ConcludeSuspicionMutationVariables>;
export const ApplicationsDocument = {"__meta__":{"hash":"sha256:28a7c408de9c3c00eea590e9812d7f815df4e592bdb890cc56663705c66d4996"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Applications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationRow_Application"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationsFilter_Community"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationRow_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationsFilter_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ApplicationsQuery, ApplicationsQueryVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:f74be89268de2ef27ebab5e7bd604bebafc26977b03b642d71d26c4396520448"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditTable_AuditEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditLogStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogHealth_AuditLogStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditFilters_Agency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditTable_AuditEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"clockWentBack"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"bySystem"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogHealth_AuditLogStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLogStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"anchoredSize"}},{"kind":"Field","name":{"kind":"Name","value":"witnesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditFilters_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const CaseAtMomentDocument = {"__meta__":{"hash":"sha256:d2dbcf32374a197842cf17f5848cfc8e965b1a2841db68f6bb7f02b2cf8b560d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseAtMoment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseAtMoment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateSince"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"openRequests"}},{"kind":"Field","name":{"kind":"Name","value":"answeredRequests"}},{"kind":"Field","name":{"kind":"Name","value":"openSuspicions"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"}},{"kind":"Field","name":{"kind":"Name","value":"views"}},{"kind":"Field","name":{"kind":"Name","value":"events"}}]}}]}}]} as unknown as DocumentNode<CaseAtMomentQuery, CaseAtMomentQueryVariables>;
export const AuditEntryDocument = {"__meta__":{"hash":"sha256:cd4c94a0f419da8a9afea5dcc40898f85d5a2141b71e5362bcb3aef19ec29a63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"index"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"index"},"value":{"kind":"Variable","name":{"kind":"Name","value":"index"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditEntryQuery, AuditEntryQueryVariables>;
export const AuditProofDocument = {"__meta__":{"hash":"sha256:497dba99b8280cd8849e15dfff0ac9d7f1679adaef8911510687b37e2ba26f50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"index"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"index"},"value":{"kind":"Variable","name":{"kind":"Name","value":"index"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditLogStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<AuditProofQuery, AuditProofQueryVariables>;
export const AuditConsistencyDocument = {"__meta__":{"hash":"sha256:711f75de160751c7cb8ac885a533fe616bbcdc36ad0822023df92de3d778d4a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditConsistency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditConsistency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}]}}]} as unknown as DocumentNode<AuditConsistencyQuery, AuditConsistencyQueryVariables>;
export const AuditLogCheckDocument = {"__meta__":{"hash":"sha256:6b67a6e5ae663dc3d6f091fef8bad5e197095416f15eacf8bb2a60f2040c8008"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditLogCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkedTo"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<AuditLogCheckQuery, AuditLogCheckQueryVariables>;
export const ReceiveClueDocument = {"__meta__":{"hash":"sha256:927065f266d7dddbb4762ffbada6d7eec753668e583594e2673877a3235c88f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveClue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveClueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveClue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransferPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClueTable_ClueTransfer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClueTable_ClueTransfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRefs"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ReceiveClueMutation, ReceiveClueMutationVariables>;
export const AnswerClueDocument = {"__meta__":{"hash":"sha256:fe2cd7fcad5c36e168ac6deffde4039da0efb631b119a8c4276a835851b4ec4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerClue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerClueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerClue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransferPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClueTable_ClueTransfer"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClueTable_ClueTransfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRefs"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<AnswerClueMutation, AnswerClueMutationVariables>;
export const RevealInformantDocument = {"__meta__":{"hash":"sha256:277a3aa87e15baa31ddb1359234410cb3599254c266d40f11bdf002faa185a14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealInformant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealInformantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealInformant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevealInformantPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"informant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevealInformantMutation, RevealInformantMutationVariables>;
export const ClueTransfersDocument = {"__meta__":{"hash":"sha256:b3a7b9ce7b64f883922417954361c192876132e80516bb630fe1e67aa45d421e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClueTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clueTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClueTable_ClueTransfer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClueTable_ClueTransfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceRefs"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transferredAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCategory"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ClueTransfersQuery, ClueTransfersQueryVariables>;
export const AccusableAgenciesDocument = {"__meta__":{"hash":"sha256:bf13bc6de5a1a80f068716098e2dc24e38b122dd354b047d49eced0751bad696"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccusableAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<AccusableAgenciesQuery, AccusableAgenciesQueryVariables>;
export const TransferClueDocument = {"__meta__":{"hash":"sha256:d22703f2b6bc4115b3411a0a98702d181da41504c822320bd5c9ff419520d632"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferClue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferClueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transferClue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClueTransferPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TransferClueMutation, TransferClueMutationVariables>;
export const SetAgencyContactDocument = {"__meta__":{"hash":"sha256:8c8c32ea06d1d267746cdbbe51ca4867406434b1ef93707c9b67ff1dc7c7ab15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAgencyContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAgencyContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setAgencyContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetAgencyContactPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyContact_Agency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyContact_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactAddress"}}]}}]} as unknown as DocumentNode<SetAgencyContactMutation, SetAgencyContactMutationVariables>;
export const AgencyDocument = {"__meta__":{"hash":"sha256:bd88a838a68ab1fa004ff3fcb883a4b7ab9a149008000f660f381de6fd62197b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"dataBasis"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyContact_Agency"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyDuties_MechanismItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyRecords_VerificationScope"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"directory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyPosts_Mandate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyContact_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"contactAddress"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyDuties_MechanismItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MechanismItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"items"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyRecords_VerificationScope"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationScope"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyPosts_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<AgencyQuery, AgencyQueryVariables>;
export const DirectoryDocument = {"__meta__":{"hash":"sha256:9525019f84e72d255802600b1a50432f248c622d7de21de227464dd1236e17f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MechanismChart_Agency"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyTable_Agency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MechanismChart_Community"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MechanismChart_Mandate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyTable_Mandate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanismItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MechanismItems_MechanismItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismChart_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyTable_Agency"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismChart_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subdistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismChart_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyTable_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MechanismItems_MechanismItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MechanismItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"items"}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const ApproveExportDocument = {"__meta__":{"hash":"sha256:9248082bf444fc42c0bbdb79c700dd72aa755d0b710cc761729aab2542be5d1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklistExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportTable_WorklistExport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportDecision_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportTable_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportDecision_WorklistExport"}}]}}]} as unknown as DocumentNode<ApproveExportMutation, ApproveExportMutationVariables>;
export const RejectExportDocument = {"__meta__":{"hash":"sha256:f003fa26c0dd953e2c9255a01885779dab6defe2edf3c690b437e34d0d991f49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklistExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportTable_WorklistExport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportDecision_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportTable_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportDecision_WorklistExport"}}]}}]} as unknown as DocumentNode<RejectExportMutation, RejectExportMutationVariables>;
export const WorklistExportsDocument = {"__meta__":{"hash":"sha256:e88e418413df10eb947f7d4b47c1b68bfd88effd1d8073f6ab66f9acf4e6d946"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistExports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklistExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportTable_WorklistExport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportDecision_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportTable_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportDecision_WorklistExport"}}]}}]} as unknown as DocumentNode<WorklistExportsQuery, WorklistExportsQueryVariables>;
export const RequestExportDocument = {"__meta__":{"hash":"sha256:e6446fc8a163a4adc061f005a59b7ab83ad08ead02daa685663eeb787052661f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExportPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklistExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportTable_WorklistExport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportDecision_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportTable_WorklistExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistExport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportDecision_WorklistExport"}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;
export const FreshnessDocument = {"__meta__":{"hash":"sha256:19943c784b104acbcb084a9d07c3551eebc87b328ab409690cf20456512f63cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FreshnessTable_AnswerFreshness"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerDueDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueDays_AnswerDueDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FreshnessTable_AnswerFreshness"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFreshness"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lastAnsweredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredLately"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueDays_AnswerDueDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerDueDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]} as unknown as DocumentNode<FreshnessQuery, FreshnessQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:f5d4ac36d42077e7eadeffce2dacadf99b7189656d8f2527bc6f0761b065ace4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"byAgency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notices"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"releases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviews"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approves"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"surveys"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspicions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"setup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"progress"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signIns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasCaseList"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasRequestList"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"urgentFilter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFilter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestFilter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"worklistCounts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"isMyTurn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationCounts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"red"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationCountsByAgency"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"byAgency"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"red"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toReview"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isRecommended"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviews"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toSurvey"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isSurveyed"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"surveys"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recommended"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isRecommended"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approves"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"suspicious"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"suspicionRule"},"value":{"kind":"StringValue","value":"ANY","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspicions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspicionCounts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspicions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuspicionsByRule_SuspicionCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toRelease"},"name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELEASE_REVIEW"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"releases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UrgentNotices_PublicNotice"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"returnedNotices"},"name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notices"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"runningNotices"},"name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notices"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setupChecklist"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"setup"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allAccounts"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disabledAccounts"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"StringValue","value":"DISABLED","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"idleAccounts"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"StringValue","value":"ACTIVE","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasPost"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdleAccounts_Account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountOverview"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPost"}},{"kind":"Field","name":{"kind":"Name","value":"neverSignedIn"}},{"kind":"Field","name":{"kind":"Name","value":"joined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostChanges_PostChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostChanges_PostChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endingSoon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostChanges_PostChange"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signInFailures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signIns"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"waits"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInFailures_SignInFailureCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"masterKey"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signIns"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRotation_MasterKeyStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyRotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signIns"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRotation_KeyRotation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobQueues"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobs"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobHealth_JobQueueCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditOverview"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audit"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditPanels_AuditOverview"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressOverview"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"progress"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressPanels_ProgressOverview"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"urgentCases"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"urgentFilter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLines_Application"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"urgentRequests"},"name":{"kind":"Name","value":"verificationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SENT"},{"kind":"EnumValue","value":"SIGNED_FOR"},{"kind":"EnumValue","value":"DISPUTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLines_VerificationRequest"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"listedCases"},"name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFilter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasCaseList"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLines_Application"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"listedRequests"},"name":{"kind":"Name","value":"verificationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestFilter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasRequestList"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLines_VerificationRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SensitiveReads_SensitiveReadCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SensitiveReadCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reveals"}},{"kind":"Field","name":{"kind":"Name","value":"revealedCases"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"searches"}},{"kind":"Field","name":{"kind":"Name","value":"exports"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaceTable_StepPace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepPace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"longestDays"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuspicionsByRule_SuspicionCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuspicionCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleCode"}},{"kind":"Field","name":{"kind":"Name","value":"ruleTitle"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UrgentNotices_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdleAccounts_Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostChanges_PostChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInFailures_SignInFailureCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInFailureCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"waits"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRotation_MasterKeyStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MasterKeyStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"suite"}},{"kind":"Field","name":{"kind":"Name","value":"rowsBehind"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRotation_KeyRotation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyRotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"suite"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobHealth_JobQueueCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobQueueCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastDoneAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditPanels_AuditOverview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SensitiveReads_SensitiveReadCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressPanels_ProgressOverview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaceTable_StepPace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLines_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLines_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const StartKeyRotationDocument = {"__meta__":{"hash":"sha256:ea7204a0ce4d6b22f39e3f148335880467db91aca8652639e30b8d1e2bffddbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartKeyRotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartKeyRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startKeyRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartKeyRotationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keyRotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeyRotation_KeyRotation"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeyRotation_KeyRotation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyRotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"suite"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<StartKeyRotationMutation, StartKeyRotationMutationVariables>;
export const SupervisionGlanceDocument = {"__meta__":{"hash":"sha256:7b36695527e29068d7ce8b151a600ecfa59437e60887448868791cd60481414e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionGlance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionHome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdueUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverdueUnits_OverdueUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RedItems_RedItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"}},{"kind":"Field","name":{"kind":"Name","value":"replies"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RisksWithHits_RiskWithHits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverdueUnits_OverdueUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverdueUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDueOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RedItems_RedItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"applicationState"}},{"kind":"Field","name":{"kind":"Name","value":"noticeState"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RisksWithHits_RiskWithHits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskWithHits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"modelCodes"}}]}}]} as unknown as DocumentNode<SupervisionGlanceQuery, SupervisionGlanceQueryVariables>;
export const IntegrityRisksDocument = {"__meta__":{"hash":"sha256:ad4e5b5f41c22b78badf5e70aede04349f8f92853ed997149543a6775c92aa64"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrityRisks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"integrityRisks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskTable_IntegrityRisk"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskTable_IntegrityRisk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrityRisk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"riskPoint"}},{"kind":"Field","name":{"kind":"Name","value":"manifestation"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"modelCodes"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openAlerts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<IntegrityRisksQuery, IntegrityRisksQueryVariables>;
export const RiskChoicesDocument = {"__meta__":{"hash":"sha256:0140edbb4f600a8658dc3168c4dba35c9d1973e87948db08dc95ed19afb8ba2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RiskChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisionModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RiskChoicesQuery, RiskChoicesQueryVariables>;
export const CreateIntegrityRiskDocument = {"__meta__":{"hash":"sha256:fed8d0516358b44272fd839cde8a1247b69cc3bfbf2ef9df9a8f90c20effccea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIntegrityRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIntegrityRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createIntegrityRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrityRiskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateIntegrityRiskMutation, CreateIntegrityRiskMutationVariables>;
export const RetireIntegrityRiskDocument = {"__meta__":{"hash":"sha256:e25b8fe0cc59fbb4d81158df69319066d40e294a0b793d5a13df0b8b63a66a51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireIntegrityRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireIntegrityRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireIntegrityRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntegrityRiskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetireIntegrityRiskMutation, RetireIntegrityRiskMutationVariables>;
export const MandateRequestsDocument = {"__meta__":{"hash":"sha256:3d91fdeb8fefe68a0315ffe3ab54321f4071a0787bcb25bd24b642116d6be062"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MandateRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mandateRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestTable_MandateRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateRequestTable_MandateRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandateRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateRequestActions_MandateRequest"}}]}}]} as unknown as DocumentNode<MandateRequestsQuery, MandateRequestsQueryVariables>;
export const MeDocument = {"__meta__":{"hash":"sha256:a3af4e4fc1919bac6e86079336d20c2e9492fcec37c3570e0e5d815373cd8f78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnPosts_Mandate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnSessions_SignedInSession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Recusal_DeclaredRelative"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnPosts_Mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnSessions_SignedInSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedInSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Recusal_DeclaredRelative"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclaredRelative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const MarkNotificationReadDocument = {"__meta__":{"hash":"sha256:8a3f7017d43d27e283f891d2e0a94336ffb1e43727132e796ae99d01ed9cce5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNotificationRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationReadPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"sha256:117a46825013756811c32c87408625596e86123138d049c40021e2f40eadcd4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationItem_Notification"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationItem_Notification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const DeclareOwnIdNumberDocument = {"__meta__":{"hash":"sha256:2bfe5630cee425d76940dcafe4d1c843fc6f9e73b0e14632305ff3909bae7c00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareOwnIdNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareOwnIdNumberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareOwnIdNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareOwnIdNumberPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclareOwnIdNumberMutation, DeclareOwnIdNumberMutationVariables>;
export const RenewRecoveryCodesDocument = {"__meta__":{"hash":"sha256:7ca1257b89a261bab37fb505a18aaf428c48024d4bafa025a10619c699521773"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewRecoveryCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"renewRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenewRecoveryCodesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = {"__meta__":{"hash":"sha256:a4ae2219a37e20edcbb94785a74eff32cc545411f829b3a6a87df12eb5aa5071"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSecondFactorPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:b16643539f1a98aaca7750837ad11ad3f703f8ef5c60f87605fd3bfbe0dfc107"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const DeclareRelativeDocument = {"__meta__":{"hash":"sha256:aabb636722c2d3d846326aa8e64e1dae4d8825a0782a2a8c1d86c21b7b67bf25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareRelative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareRelativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareRelative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareRelativePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclareRelativeMutation, DeclareRelativeMutationVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"sha256:be5b32b03bd4e57cff4ee1b4423c2b9c042fea5fd07ac653bd8ae7bc5163d309"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const DeclareFactsDocument = {"__meta__":{"hash":"sha256:364d46fb96b392d1cb3175f83932742c912edf59c90b4f233fc92caa63897e2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<DeclareFactsMutation, DeclareFactsMutationVariables>;
export const EditApplicationDocument = {"__meta__":{"hash":"sha256:f1cbd1e5f22bfdf1341fcbb2ee0649906850022b0bf1efd57f66da039e097a78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"request"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersStep_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclareStep_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentStep_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialsSection_Application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewStep_Application"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclareStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyFen"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"useType"}},{"kind":"Field","name":{"kind":"Name","value":"floorAreaSquareMetres"}},{"kind":"Field","name":{"kind":"Name","value":"tenure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"displacementMillilitres"}},{"kind":"Field","name":{"kind":"Name","value":"isTurbocharged"}},{"kind":"Field","name":{"kind":"Name","value":"purchasePriceFen"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabledAdapted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"subscribedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"consentSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialsSection_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewStep_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guaranteeType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAdult"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclared"}},{"kind":"Field","name":{"kind":"Name","value":"consentSignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EditApplicationQuery, EditApplicationQueryVariables>;
export const AddHouseholdMemberDocument = {"__meta__":{"hash":"sha256:add515681a2f5d1f831dc283557be6fff621b6033626d24c696b84786bd60539"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddHouseholdMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddHouseholdMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addHouseholdMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<AddHouseholdMemberMutation, AddHouseholdMemberMutationVariables>;
export const RemoveHouseholdMemberDocument = {"__meta__":{"hash":"sha256:e57611f1ca168e69c34a1552b82e3c8e0cd05c188b5e4e3b625b1c502a12ce9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveHouseholdMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveHouseholdMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeHouseholdMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RemoveHouseholdMemberMutation, RemoveHouseholdMemberMutationVariables>;
export const IntakeDeskDocument = {"__meta__":{"hash":"sha256:329f041b6d2e98869846a7fa8ddeea14c394ba63946ca740a563d3b0bb9ce611"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartForm_Community"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartForm_Community"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Community"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IntakeDeskQuery, IntakeDeskQueryVariables>;
export const SubmitAtDeskDocument = {"__meta__":{"hash":"sha256:6ea791e06188404d0e0d1e6eb89a575fd1d1c2be892b13c99db7daf369395d19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitAtDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<SubmitAtDeskMutation, SubmitAtDeskMutationVariables>;
export const ResubmitAtDeskDocument = {"__meta__":{"hash":"sha256:a7a26d476b18fa251493e16da74436a58b4befb458824eb138524c8c252ae501"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitAtDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resubmitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<ResubmitAtDeskMutation, ResubmitAtDeskMutationVariables>;
export const CreateApplicationDocument = {"__meta__":{"hash":"sha256:aff0bdb29b349c835d49230a56fd5cd43d4fc6c5e4c4bf5845981450bde9925d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<CreateApplicationMutation, CreateApplicationMutationVariables>;
export const RuleOwnersDocument = {"__meta__":{"hash":"sha256:68d191a251d936b96b0f2f277fe39ea9da3f40a27877e6de37c092880bd0a942"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleOwners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<RuleOwnersQuery, RuleOwnersQueryVariables>;
export const CreateChainRuleDocument = {"__meta__":{"hash":"sha256:6abff291ef89757309ca4481f5738e4eca3f0b1f9156c97622fca294e3eef2fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateChainRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChainRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createChainRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainRuleForm_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainRuleForm_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRuleResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRulePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateChainRuleMutation, CreateChainRuleMutationVariables>;
export const ReviseChainRuleDocument = {"__meta__":{"hash":"sha256:fef41c9d14f7a25d98644d8b8f9899d9cb3e406e3b58f0e1f4c7bcd29cdca8a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseChainRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseChainRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseChainRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainRuleForm_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainRuleForm_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRuleResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRulePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviseChainRuleMutation, ReviseChainRuleMutationVariables>;
export const StartRectificationDocument = {"__meta__":{"hash":"sha256:b16e4f4846e46e5d0019e95a1533e19c888cf908ead5ffc1efdf5ab6dd0db023"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<StartRectificationMutation, StartRectificationMutationVariables>;
export const RectifyProblemDocument = {"__meta__":{"hash":"sha256:5b192c0833eff051e9b828f5d2319583706cf8aa3496cdb558bf038e791bee05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RectifyProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RectifyProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rectifyProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RectifyProblemMutation, RectifyProblemMutationVariables>;
export const LookBackAtProblemDocument = {"__meta__":{"hash":"sha256:8c9be5653f5a385e8f513644f2436d74ec5d5608df645fcccc7c950dcb71f59a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookBackAtProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookBackAtProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackAtProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<LookBackAtProblemMutation, LookBackAtProblemMutationVariables>;
export const CloseProblemDocument = {"__meta__":{"hash":"sha256:59304f1468a2b437f8a341cf1d39b8e7b5b571b77979bed95dca0d85eda94a25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseProblemMutation, CloseProblemMutationVariables>;
export const ReopenProblemDocument = {"__meta__":{"hash":"sha256:ba9d79f1be012dcde2c12e26c5037d1f327046d5d382f24a6287c28aefd25b29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenProblemMutation, ReopenProblemMutationVariables>;
export const ProblemLeadsDocument = {"__meta__":{"hash":"sha256:f1851dd6f60910ce7439dfc4358086d115af934ab9c0bf7a8e059a6f2705147a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemLeads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ProblemLeadsQuery, ProblemLeadsQueryVariables>;
export const CreateProblemDocument = {"__meta__":{"hash":"sha256:a3e87e426172490a089d5abd6549bcc62fff9327f372c98f0b3ca04adf48fe4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProblem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProblemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createProblem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateProblemMutation, CreateProblemMutationVariables>;
export const ProblemDocument = {"__meta__":{"hash":"sha256:bb1037d735bf8161c73aaf2526eb9d59158e0711e9a1b5ee031ef22d901fcc9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Problem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackHolds"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackNote"}},{"kind":"Field","name":{"kind":"Name","value":"lookedBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopened"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookedBackBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemActs_Problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemActs_Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ProblemQuery, ProblemQueryVariables>;
export const ProblemsDocument = {"__meta__":{"hash":"sha256:b7712200811d59f4d5cc10f9f024a6727a72380179d5245ac17330e311c8ba8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Problems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProblemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemTable_Problem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chainRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChainRules_ChainRule"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemTable_Problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChainRules_ChainRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ProblemsQuery, ProblemsQueryVariables>;
export const ConcludeObjectionDocument = {"__meta__":{"hash":"sha256:8a912d85fd08645376117b8d4c770775d3217d9cacd75f11d0fe0eb77b8f0aca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concludeObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeObjectionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionCard_Objection"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionCard_Objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedByName"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ConcludeObjectionMutation, ConcludeObjectionMutationVariables>;
export const PublicNoticeDocument = {"__meta__":{"hash":"sha256:da64e2b947e7d7784474d9687288e984794cdd55fae7ab4b259a4b071e6c8ecd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActions_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeText_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeObjections_PublicNotice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionCard_Objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedByName"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActions_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"authenticityCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"releasedByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionPhone"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAddress"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeText_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scanFindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeObjections_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionCard_Objection"}}]}}]}}]} as unknown as DocumentNode<PublicNoticeQuery, PublicNoticeQueryVariables>;
export const CreateObjectionDocument = {"__meta__":{"hash":"sha256:0ea0145390142da8e1c8fde0b42a4c92509dc4644da8fb394887be051bcac7d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateObjectionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeObjections_PublicNotice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectionCard_Objection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"concludedByName"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeObjections_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectionCard_Objection"}}]}}]}}]} as unknown as DocumentNode<CreateObjectionMutation, CreateObjectionMutationVariables>;
export const ReleaseNoticeDocument = {"__meta__":{"hash":"sha256:80ef818b26ccfb4d1abf74e040c27dceea63a0ec4e08dc9a677db1ae17e26f52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActions_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeText_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActions_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeText_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scanFindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"authenticityCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"releasedByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionPhone"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAddress"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReleaseNoticeMutation, ReleaseNoticeMutationVariables>;
export const ResubmitNoticeDocument = {"__meta__":{"hash":"sha256:930dccdb00d6e2c46759943bc7fa3886dbda0ee0c2cd8a75bd1c14d337f01dd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResubmitNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resubmitNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResubmitNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActions_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeText_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActions_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeText_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scanFindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"authenticityCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"releasedByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionPhone"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAddress"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResubmitNoticeMutation, ResubmitNoticeMutationVariables>;
export const ReturnNoticeDocument = {"__meta__":{"hash":"sha256:1422c8c71b6926eba2f5aabb511c0e13b44004f4452d11c0e355aad34c5e83c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActions_PublicNotice"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActions_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeFacts_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"authenticityCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"releasedByName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionPhone"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAddress"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnNoticeMutation, ReturnNoticeMutationVariables>;
export const ReleaseReviewDocument = {"__meta__":{"hash":"sha256:c46ced803e0b6b15478eac20402ee1c1970fd798a1cabca2cec83101e3c27992"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleaseReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNoticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeRow_PublicNotice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeRow_PublicNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"scanFindings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReleaseReviewQuery, ReleaseReviewQueryVariables>;
export const CalendarDocument = {"__meta__":{"hash":"sha256:ceb781b95b808aefaf22deb373a7ab8764c05e57e95b16b09e51fe6347f25f65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarYear_CalendarDay"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarExceptions_CalendarDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYear_CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarExceptions_CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const EditCalendarDayDocument = {"__meta__":{"hash":"sha256:b059429a3a5113a272563c4460cc6c3d07ac40f5d5e163408f19899fcd423d47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCalendarDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCalendarDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editCalendarDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditCalendarDayPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EditCalendarDayMutation, EditCalendarDayMutationVariables>;
export const ParametersDocument = {"__meta__":{"hash":"sha256:de2dcdabfa02e56893a67f372db18ae29ad43a8cf58f2fd06ba555592c32c941"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setupChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParameterTable_SetupChecklistItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParameterDetail_SetupChecklistItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetupProgress_SetupChecklistItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyParameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParameterTable_PolicyParameter"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParameterDetail_PolicyParameter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetParameterForm_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"nationalValue"}},{"kind":"Field","name":{"kind":"Name","value":"strictness"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterTable_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterDetail_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeSetLocally"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"basisDocument"}},{"kind":"Field","name":{"kind":"Name","value":"basisArticle"}},{"kind":"Field","name":{"kind":"Name","value":"nationalValue"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetParameterForm_SetupChecklistItem"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetupProgress_SetupChecklistItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeSetLocally"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterTable_PolicyParameter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"docTitle"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParameterDetail_PolicyParameter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"docTitle"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}}]}}]} as unknown as DocumentNode<ParametersQuery, ParametersQueryVariables>;
export const SetPolicyParameterDocument = {"__meta__":{"hash":"sha256:686ba45287b1ee8564d30d68aba198b4b3e8efc291589ab1848a34121dfc085c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPolicyParameter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPolicyParameterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPolicyParameter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetPolicyParameterPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetPolicyParameterMutation, SetPolicyParameterMutationVariables>;
export const AgenciesToSuperviseDocument = {"__meta__":{"hash":"sha256:acce744bd47189feb6f6645ec16c73ac96ad5410485a9549cafaeac079fd67d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgenciesToSupervise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]}}]} as unknown as DocumentNode<AgenciesToSuperviseQuery, AgenciesToSuperviseQueryVariables>;
export const CreateSupervisionNoticeDocument = {"__meta__":{"hash":"sha256:298ef22fc65d5b5e41c33b5d16b434663a00f1396cdc92030359dcfecf4b6d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSupervisionNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSupervisionNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSupervisionNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateSupervisionNoticeMutation, CreateSupervisionNoticeMutationVariables>;
export const ServeSupervisionNoticeDocument = {"__meta__":{"hash":"sha256:a730ada7af71e7a82aa13353fdf10464979b2262b34efde4059fe70729d7530c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeSupervisionNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serveSupervisionNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ServeSupervisionNoticeMutation, ServeSupervisionNoticeMutationVariables>;
export const ReceiveSupervisionNoticeDocument = {"__meta__":{"hash":"sha256:0aba83555dd86cab20656d55324ad59fb76595ce2db84329ccb437eee2659e18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveSupervisionNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveSupervisionNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReceiveSupervisionNoticeMutation, ReceiveSupervisionNoticeMutationVariables>;
export const ReplyToSupervisionNoticeDocument = {"__meta__":{"hash":"sha256:83511d28ec9a13ae12c931aabd5415551e5116aaa976a59726ace35bda9ed716"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToSupervisionNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToSupervisionNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToSupervisionNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReplyToSupervisionNoticeMutation, ReplyToSupervisionNoticeMutationVariables>;
export const AcceptSupervisionReplyDocument = {"__meta__":{"hash":"sha256:b9ed1e7ac3b49727c483b1a6ac8204c5a4393308de3587fa5d8dd7c248579dc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptSupervisionReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptSupervisionReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AcceptSupervisionReplyMutation, AcceptSupervisionReplyMutationVariables>;
export const ReturnSupervisionReplyDocument = {"__meta__":{"hash":"sha256:8d723e16bec42b1017a126f603e6b5c25ab51574f1641b34871528525cc1fbc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnSupervisionReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnSupervisionReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnSupervisionReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActs_Result"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_Result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReturnSupervisionReplyMutation, ReturnSupervisionReplyMutationVariables>;
export const SupervisionNoticeDocument = {"__meta__":{"hash":"sha256:7f848b6bd34e4427e452d93f7864fe70f955273b1b250b7d9f9432588952c5a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"alertId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeReplies_NoticeReply"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeActs_SupervisionNotice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeReplies_NoticeReply"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeReply"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wasOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"repliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeActs_SupervisionNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SupervisionNoticeQuery, SupervisionNoticeQueryVariables>;
export const SupervisionNoticesDocument = {"__meta__":{"hash":"sha256:7e553b1c725b9ea65f2defeeeda6c796e5719d8c494d7daf1c6bae5bcfb8664b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNoticeState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeTable_SupervisionNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeTable_SupervisionNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<SupervisionNoticesQuery, SupervisionNoticesQueryVariables>;
export const RecordSurveyDocument = {"__meta__":{"hash":"sha256:91836af23e3c45e1361254a557587b1ea3756f3f9e251b659a313fa401a99960"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActOutcome_ApplicationResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]} as unknown as DocumentNode<RecordSurveyMutation, RecordSurveyMutationVariables>;
export const SurveyCaseDocument = {"__meta__":{"hash":"sha256:b78901a80fd8f89bc7625a8a49137dca39be066018500c068c6f11055ed21c3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"applicationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SurveyForm_Application"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SurveyForm_Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}}]} as unknown as DocumentNode<SurveyCaseQuery, SurveyCaseQueryVariables>;
export const AssignTaskDocument = {"__meta__":{"hash":"sha256:ca2ad6f5d9c946713c7aaad8df6429185b760c00fb8ca0aacbdb711146ba282a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
export const ReceiveTaskDocument = {"__meta__":{"hash":"sha256:1b1c5f431512845dd5df3f0445feb0f196ed8894b4a8af3393666879fba7c7d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveTaskMutation, ReceiveTaskMutationVariables>;
export const StartTaskDocument = {"__meta__":{"hash":"sha256:0073decc625660394114f27a37381a1a2030eb67763d72890513b5a5137792fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartTaskMutation, StartTaskMutationVariables>;
export const ReportTaskDocument = {"__meta__":{"hash":"sha256:84c7d649b557c9702cd4c4f62335a84a33f2fbd67892b3dc41ac9caf7c7fd4f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportTaskMutation, ReportTaskMutationVariables>;
export const ClaimTaskCompletionDocument = {"__meta__":{"hash":"sha256:37c70245f07b2695038b8f29b25f1b822fc22bbd9eb2eb5699f3acf50e5ac457"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimTaskCompletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimTaskCompletionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"claimTaskCompletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimTaskCompletionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimTaskCompletionMutation, ClaimTaskCompletionMutationVariables>;
export const ReturnTaskDocument = {"__meta__":{"hash":"sha256:a7162d1f9fcee6cc1d87ebc36c9d1faa803dd31204c45d7438becc00f45a17c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const VerifyTaskDocument = {"__meta__":{"hash":"sha256:aceeea6ca9e63e501bffc2e55fd2cc2f9258de5ef91974d72cb53430e0f4a16f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const CompleteTaskDocument = {"__meta__":{"hash":"sha256:6b79c9fdd0cffbffc8358b8d5fbf60071f7867456b817a14b2eb89d9439fc547"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CloseTaskDocument = {"__meta__":{"hash":"sha256:5d6acf5a63c20cf3dd84e9f06c70bbece7a09f08fe59b0274b2a294ac28f24b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseTaskMutation, CloseTaskMutationVariables>;
export const ReopenTaskDocument = {"__meta__":{"hash":"sha256:6784dd5fad1a2249e64767d64fa15f1a071436f1423756100e1a9239d52e2e08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const SuspendTaskDocument = {"__meta__":{"hash":"sha256:c364de7afdd06ba34965968127602187ab37daa2337f9abc6037e2ad0f00052e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspendTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendTaskMutation, SuspendTaskMutationVariables>;
export const ResumeTaskDocument = {"__meta__":{"hash":"sha256:4dd76cd5b5d3593b7297b36f9b728caffd05e2202f9a5282efe186ed29914197"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const RequestTaskExtensionDocument = {"__meta__":{"hash":"sha256:345b452b36821a7951f5c71c8140570f740ba25e23c3ddd79980a9ecf7bfaa1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestTaskExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestTaskExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestTaskExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestTaskExtensionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestTaskExtensionMutation, RequestTaskExtensionMutationVariables>;
export const ApproveTaskExtensionDocument = {"__meta__":{"hash":"sha256:3de23b9c1c403cb3e297efbaaced42d5d37e6739b3464bb261b87272c34f8590"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveTaskExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveTaskExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveTaskExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveTaskExtensionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveTaskExtensionMutation, ApproveTaskExtensionMutationVariables>;
export const RejectTaskExtensionDocument = {"__meta__":{"hash":"sha256:83955b52a50aa2c54aee2f4ed486ea02a40b267600b22460e634f5946cafb8e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectTaskExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectTaskExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectTaskExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RejectTaskExtensionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RejectTaskExtensionMutation, RejectTaskExtensionMutationVariables>;
export const IssueTaskNoticeDocument = {"__meta__":{"hash":"sha256:03d252044534aa9b64ecf7da858765aa1d8b324e86e8f3db784431e834d151d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueTaskNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTaskNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueTaskNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTaskNoticePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssueTaskNoticeMutation, IssueTaskNoticeMutationVariables>;
export const TaskDocument = {"__meta__":{"hash":"sha256:a277f8b6229c281e432ce6b6b99afadef74822a29691af554ccb650539878e59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"}},{"kind":"Field","name":{"kind":"Name","value":"instructedBy"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"originKind"}},{"kind":"Field","name":{"kind":"Name","value":"originId"}},{"kind":"Field","name":{"kind":"Name","value":"originLabel"}},{"kind":"Field","name":{"kind":"Name","value":"mechanismItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCycle"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookBackOn"}},{"kind":"Field","name":{"kind":"Name","value":"lookBack"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOnBefore"}},{"kind":"Field","name":{"kind":"Name","value":"requestedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByName"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"firedAt"}},{"kind":"Field","name":{"kind":"Name","value":"firedByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const DeployMechanismDocument = {"__meta__":{"hash":"sha256:5ff643045a01b5c6571c4bab6df4bbe0592fb44ebff80dd2ae6de77ce0f717d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeployMechanism"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeployMechanismInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deployMechanism"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeployMechanismPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeployMechanismMutation, DeployMechanismMutationVariables>;
export const TaskUnitsDocument = {"__meta__":{"hash":"sha256:b9f455c9588c6808b9d4c15ec9adc4ac02450213e7af9c075fd3f20a4b97dfea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<TaskUnitsQuery, TaskUnitsQueryVariables>;
export const CreateTaskDocument = {"__meta__":{"hash":"sha256:1e080c76aeb0cd9c493140bcc07ebb961a13748b4accb48e4e0a3679509e0121"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const UrgeTasksDocument = {"__meta__":{"hash":"sha256:b9b43f8de5de137d1adbe97358e829edbed52296dee8d08987e42ba848c0b1a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UrgeTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"urgeTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UrgeTasksPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"urged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UrgeTasksMutation, UrgeTasksMutationVariables>;
export const TasksDocument = {"__meta__":{"hash":"sha256:6a43e1759a89c739982e33fe2e928fb85e701b33b54188a4ffb2b89bcee253d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow_Task"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow_Task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"originLabel"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackCycle"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnCount"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lastReport"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportAt"}},{"kind":"Field","name":{"kind":"Name","value":"leadAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const TaskBulletinsDocument = {"__meta__":{"hash":"sha256:9cc5e9bdb2b9b3719b373643a66f6974f2c4269d67a35fe08bbfcd9c9403c5a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskBulletins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskBulletins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedByName"}}]}}]}}]} as unknown as DocumentNode<TaskBulletinsQuery, TaskBulletinsQueryVariables>;
export const IssueTaskBulletinDocument = {"__meta__":{"hash":"sha256:0a03c15b23b1fbb336f7e35bc859271c80f10e4dc9b60bab6df3deab5a940c28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueTaskBulletin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTaskBulletinInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueTaskBulletin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTaskBulletinPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssueTaskBulletinMutation, IssueTaskBulletinMutationVariables>;
export const TaskStatisticsDocument = {"__meta__":{"hash":"sha256:f1c46d2894c4220d398ecea7c9e39437511c4f7b26069a89ea6f21a630aa0f67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"doneRate"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanDelayDays"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"doneRate"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanDelayDays"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"completed"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}}]}}]}}]} as unknown as DocumentNode<TaskStatisticsQuery, TaskStatisticsQueryVariables>;
export const TaskSweepDocument = {"__meta__":{"hash":"sha256:0d606247358a955a0975a4580faf94e7bf9e129656976268311eb08e8bd73827"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskSweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskSweep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStopped"}},{"kind":"Field","name":{"kind":"Name","value":"unfinished"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"fired"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]}}]} as unknown as DocumentNode<TaskSweepQuery, TaskSweepQueryVariables>;
export const UnitPageDocument = {"__meta__":{"hash":"sha256:92ecab49ca37b3a8fa30af1f8fe827a969cc04d14b96eb353fd4a2001ed18578"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlainDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"items"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"red"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rankedAgencies"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"doneRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"doneRate"}},{"kind":"Field","name":{"kind":"Name","value":"meanDelayDays"}},{"kind":"Field","name":{"kind":"Name","value":"returns"}}]}}]}}]}}]} as unknown as DocumentNode<UnitPageQuery, UnitPageQueryVariables>;
export const SignForVerificationRequestDocument = {"__meta__":{"hash":"sha256:d6d1755ddada85f5a53b3c3469fb8e971d46bcca169f3c5ab2d48f9a3f0a120f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignForVerificationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignForVerificationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signForVerificationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignForVerificationRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow_VerificationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SignForVerificationRequestMutation, SignForVerificationRequestMutationVariables>;
export const AnswerVerificationRequestDocument = {"__meta__":{"hash":"sha256:8914965c94248b0617bd760e60789050a4d98de4f0415484fd3a871bedbae0db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerVerificationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerVerificationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerVerificationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerVerificationRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFacts_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeNotice_VerificationRequest"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFacts_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeNotice_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}}]} as unknown as DocumentNode<AnswerVerificationRequestMutation, AnswerVerificationRequestMutationVariables>;
export const VerificationAnswerDocument = {"__meta__":{"hash":"sha256:a7c7ce0f6e1edd94ed6e67866b698ca571d8ca96765d495ed3a1c292a44a8545"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeNotice_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFacts_VerificationRequest"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow_VerificationRequest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerForm_RecordTypeForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerRound"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields_RecordFieldForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFieldForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeNotice_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"described"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLinks_VerificationRequest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFacts_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm_RecordTypeForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTypeForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"answerField"}},{"kind":"Field","name":{"kind":"Name","value":"allowsSeveral"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields_RecordFieldForm"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}}]} as unknown as DocumentNode<VerificationAnswerQuery, VerificationAnswerQueryVariables>;
export const AnswerVerificationRequestsAlikeDocument = {"__meta__":{"hash":"sha256:a0aabad76346b6e7fd52faf167db5293dd4dde349839f910867805b649df1ed8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerVerificationRequestsAlike"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerVerificationRequestsAlikeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerVerificationRequestsAlike"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerVerificationRequestsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"isAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerVerificationRequestsAlikeMutation, AnswerVerificationRequestsAlikeMutationVariables>;
export const SignForVerificationRequestsDocument = {"__meta__":{"hash":"sha256:d582a4493d368b5f59b32c7d50a99b1c185afcbad99acd52c8678583f33b5a0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignForVerificationRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignForVerificationRequestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signForVerificationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignForVerificationRequestsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signedIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignForVerificationRequestsMutation, SignForVerificationRequestsMutationVariables>;
export const VerificationQueueDocument = {"__meta__":{"hash":"sha256:85ca8cbaf12ad65a031af08c18889666681c2ddf060c6780ae0c1f08e69ac78d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow_VerificationRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"red"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_VerificationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lamp"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dayUnit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordTypeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"relationCode"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<VerificationQueueQuery, VerificationQueueQueryVariables>;