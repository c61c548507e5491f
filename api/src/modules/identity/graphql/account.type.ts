import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { AgencyType, CommunityType } from '../../organization/index.js';
import { POST_KINDS } from '../rules/post-kinds.js';
import { PostHolder } from './post-holder.type.js';
import { SignInReset } from './sign-in-reset.type.js';

export const PostKindEnum = Object.fromEntries(POST_KINDS.map((kind) => [kind, kind])) as Record<
  string,
  string
>;
registerEnumType(PostKindEnum, {
  name: 'PostKind',
  description: '岗位（一 组成、联络员、专人；二 各级审核）。',
  valuesConfig: {
    CONVENER: { description: '召集人：县政府分管领导。' },
    DEPUTY_CONVENER: { description: '副召集人：县住建局主要负责同志。' },
    OFFICE_DIRECTOR: { description: '联席会议办公室主任。' },
    OFFICE_CLERK: { description: '联席会议办公室工作人员。' },
    LIAISON: { description: '联络员：成员单位分管领导，每单位一名。' },
    DATA_CONTACT: { description: '部门数据员：信息对接专人。' },
    COMMUNITY_CLERK: { description: '社区经办人：受理、初步审核、公示、报送。' },
    SUBDISTRICT_CLERK: { description: '街道经办人：调查、审核、公示。' },
    COUNTY_REVIEWER: { description: '县保障房管理单位审核人：信息比对、联审联查。' },
    COUNTY_APPROVER: { description: '县住建局核准人。' },
    SUPERVISOR: { description: '纪委监委监督员。' },
    RELEASE_REVIEWER: { description: '数据服务中心发布审核员。' },
    SYSTEM_ADMIN: { description: '系统管理员：账号与任职。' },
    SECURITY_ADMIN: { description: '安全管理员。' },
    AUDIT_ADMIN: { description: '审计管理员。' },
  },
});

const SecondFactorState = { NONE: 'NONE', ACTIVE: 'ACTIVE' } as const;
registerEnumType(SecondFactorState, {
  name: 'SecondFactorState',
  description: '动态验证码（第二重身份鉴别）的状态。',
  valuesConfig: { NONE: { description: '没有开通。' }, ACTIVE: { description: '已开通。' } },
});

const AwaitedStep = { ENROL: 'ENROL', VERIFY: 'VERIFY' } as const;
registerEnumType(AwaitedStep, {
  name: 'AwaitedStep',
  description: '登录后还须先完成的一步；完成前各岗位不能办理业务。',
  valuesConfig: {
    ENROL: { description: '岗位必须使用动态验证码，请先开通。' },
    VERIFY: { description: '已开通动态验证码，这次登录还没有核验。' },
  },
});

@ObjectType({ description: '任职：某人在某单位担任某岗位，自何时起、至何时止。换人保留历史。' })
export class Mandate {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => PostKindEnum, { description: '岗位。' }) post!: string;
  @Field(() => InstantScalar, { description: '任职起。' }) validFrom!: string;
  @Field(() => InstantScalar, { nullable: true, description: '任职止；空表示在任。' }) validUntil?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => AgencyType, { description: '单位。' }) agency!: AgencyType;
  @Field(() => CommunityType, { nullable: true, description: '限于某一社区时的社区。' })
  community?: CommunityType;
  @Field(() => PostHolder, { description: '任职人。' }) holder!: PostHolder;
}

@ObjectType({ description: '账号。' })
export class Account {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '登录名。' }) loginName!: string;
  @Field(() => String, { description: '姓名。' }) displayName!: string;
  @Field(() => String, { description: '状态：ACTIVE 启用，DISABLED 停用。' }) state!: string;
  @Field(() => InstantScalar, { description: '建立时间。' }) createdAt!: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => Boolean, { description: '是否须先修改初始密码；修改前各岗位不能办理业务。' })
  mustChangePassword!: boolean;
  @Field(() => SecondFactorState, { description: '动态验证码是否已开通。' }) secondFactor!: string;
  @Field(() => AwaitedStep, {
    nullable: true,
    description: '本人登录后还须先完成的一步；没有或他人的账号为空。',
  })
  awaits?: string;
  @Field(() => String, { nullable: true, description: '在统一身份认证中的编号；没有关联为空。' })
  externalSubject?: string;
  @Field(() => SignInReset, {
    nullable: true,
    description: '待另一名管理员确认的登录重置；没有为空。只有三名管理员看得到。',
  })
  signInReset?: SignInReset;
  @Field(() => [Mandate], { description: '任职，含已结束的。' }) mandates!: Mandate[];
  @Field(() => [String], { description: '本人现有的权限；他人的账号为空。' }) permissions!: string[];
}
