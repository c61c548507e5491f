import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum AgencyKind {
  MEMBER = 'MEMBER',
  SUB_UNIT = 'SUB_UNIT',
  COMMUNITY_COMMITTEE = 'COMMUNITY_COMMITTEE',
  COLLECTIVE = 'COLLECTIVE',
}
registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description: '单位性质。',
  valuesConfig: {
    MEMBER: { description: '联席会议成员单位（一 组成）。' },
    SUB_UNIT: { description: '成员单位的下属机构。' },
    COMMUNITY_COMMITTEE: { description: '社区居委会，承担二(二)21 的职责。' },
    COLLECTIVE: { description: '职责的集体承担者：各社区委员会。' },
  },
});

export enum MechanismItemKind {
  DUTY = 'DUTY',
  KEY_TASK = 'KEY_TASK',
  REQUIREMENT = 'REQUIREMENT',
  RULE = 'RULE',
}
registerEnumType(MechanismItemKind, {
  name: 'MechanismItemKind',
  description: '机制条目的种类。',
  valuesConfig: {
    DUTY: { description: '职责（二）。' },
    KEY_TASK: { description: '重点任务（三）。' },
    REQUIREMENT: { description: '工作要求（四）。' },
    RULE: { description: '会议规则（一、二(一)1）。' },
  },
});

@ObjectType({ description: '机制文件中的一条：职责、重点任务、工作要求或会议规则。' })
export class MechanismItem {
  @Field(() => ID, { description: '条目标识。' }) id!: string;
  @Field(() => MechanismItemKind, { description: '种类。' }) kind!: MechanismItemKind;
  @Field(() => String, { description: '条款出处，例如 二(二)3。' }) clause!: string;
  @Field(() => Int, { description: '在文件中的次序。' }) ordinal!: number;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => [String], { description: '分解后的各项内容。' }) items!: string[];
  @Field(() => Agency, { nullable: true, description: '承担单位；重点任务和工作要求没有单一承担单位。' })
  agency?: Agency;
}

@ObjectType({ description: '某单位对某类家庭提供某种核查记录的安排（一至三的条款并集，可配置）。' })
export class VerificationScope {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '记录种类。' }) recordType!: string;
  @Field(() => String, { description: '对象：APPLICANT 申请家庭、WAITLISTED 轮候家庭、TENANT 保障家庭。' })
  scope!: string;
  @Field(() => String, { description: '条款出处。' }) clause!: string;
  @Field(() => Boolean, { description: '是否启用。' }) enabled!: boolean;
}

@ObjectType({ description: '单位：成员单位、下属机构或社区居委会（一 组成；二 工作职责）。' })
export class Agency {
  @Field(() => ID, { description: '单位代码，例如 CIVIL_AFFAIRS。' }) id!: string;
  @Field(() => String, { description: '全称。' }) name!: string;
  @Field(() => String, { description: '简称。' }) shortName!: string;
  @Field(() => AgencyKind, { description: '单位性质。' }) kind!: AgencyKind;
  @Field(() => Boolean, { description: '是否联席会议成员单位。' }) isMember!: boolean;
  @Field(() => Boolean, { description: '是否政府部门；不是时，数据共享依据见 dataBasis。' })
  isGovernmentDepartment!: boolean;
  @Field(() => String, { description: '提供数据的依据。' }) dataBasis!: string;
  @Field(() => String, { description: '条款出处。' }) clause!: string;
  @Field(() => Int, { description: '在文件中的次序。' }) ordinal!: number;
  @Field(() => String, { nullable: true, description: '受理异议和咨询的电话；公示上会印出。' })
  contactPhone?: string;
  @Field(() => String, { nullable: true, description: '受理异议和咨询的地址；公示上会印出。' })
  contactAddress?: string;
  @Field(() => Agency, { nullable: true, description: '上级单位。' }) parent?: Agency;
  @Field(() => [MechanismItem], { description: '承担的职责。' }) duties!: MechanismItem[];
  @Field(() => [VerificationScope], { description: '提供的核查记录。' })
  verificationScopes!: VerificationScope[];
}

@ObjectType({ description: '社区。' })
export class Community {
  @Field(() => ID, { description: '12 位统计代码。' }) id!: string;
  @Field(() => String, { description: '名称。' }) name!: string;
  @Field(() => Int, { description: '次序。' }) ordinal!: number;
  @Field(() => Agency, { description: '社区居委会。' }) agency!: Agency;
  @Field(() => Agency, { description: '所属街道。' }) subdistrict!: Agency;
}
