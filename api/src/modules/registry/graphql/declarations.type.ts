import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { FenScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';

export const IncomeKind = labelledEnum('IncomeKind', '收入种类。', {
  WAGE: '工资薪金',
  BUSINESS: '经营性收入',
  PROPERTY: '财产性收入',
  TRANSFER: '转移性收入',
  PENSION: '养老金',
});
export const UseType = labelledEnum('HomeUseType', '房屋用途。', {
  RESIDENTIAL: '住宅',
  COMMERCIAL: '商业',
  OFFICE: '办公',
  PARKING: '车位',
});
export const Tenure = labelledEnum('HomeTenure', '房屋占有方式。', {
  OWNED: '自有',
  RENTED: '租住',
  BORROWED: '借住',
  PRESALE: '已网签未登记',
});
export const TransferManner = labelledEnum('TransferManner', '房屋转出方式。', {
  SALE: '出售',
  GIFT: '赠与',
  DIVORCE_SPLIT: '离婚析产',
  EXPROPRIATION: '征收补偿',
});
export const BusinessRole = labelledEnum('BusinessRole', '在经营主体中的角色。', {
  LEGAL_REPRESENTATIVE: '法定代表人',
  PRINCIPAL: '负责人',
  OPERATOR: '经营者',
  SHAREHOLDER: '股东',
  EXECUTIVE: '高管',
});
export const AssetKind = labelledEnum('AssetKind', '金融资产种类。', {
  DEPOSIT: '存款',
  SECURITIES: '证券',
  INSURANCE: '保险',
  OTHER: '其他',
});

@InputType('DeclaredIncomeInput', { description: '申报的一项收入。' })
@ObjectType({ description: '申报的一项收入。' })
export class DeclaredIncome {
  @Field(() => IncomeKind, { description: '种类。' }) kind!: 'WAGE';
  @Field(() => FenScalar, { description: '月均金额（分）。' }) monthlyFen!: number;
  @Field(() => String, { description: '来源（单位或个人）。' }) payer!: string;
}

@InputType('DeclaredHomeInput', { description: '申报的一处房屋。' })
@ObjectType({ description: '申报的一处房屋。' })
export class DeclaredHome {
  @Field(() => String, { description: '坐落。' }) address!: string;
  @Field(() => UseType, { description: '用途。' }) useType!: 'RESIDENTIAL';
  @Field(() => Float, { description: '建筑面积（平方米）。' }) floorAreaSquareMetres!: number;
  @Field(() => Tenure, { description: '占有方式。' }) tenure!: 'OWNED';
}

@InputType('DeclaredTransferInput', { description: '申报的一次房屋转出。' })
@ObjectType({ description: '申报的一次房屋转出（近5年）。' })
export class DeclaredTransfer {
  @Field(() => TransferManner, { description: '方式。' }) manner!: 'SALE';
  @Field(() => String, { description: '坐落。' }) address!: string;
  @Field(() => PlainDateScalar, { description: '转出日期。' }) transferredOn!: PlainDate;
}

@ObjectType({ description: '申报的一辆机动车；号牌为密级信息，只显示掩码。' })
export class DeclaredVehicle {
  @Field(() => ID, { description: '号牌在密存中的编号，查看完整号牌时使用。' }) vaultEntryId!: string;
  @Field(() => String, { description: '号牌（掩码）。' }) maskedPlate!: string;
  @Field(() => String, { description: '品牌型号。' }) model!: string;
  @Field(() => Int, { nullable: true, description: '排量（毫升）；新能源车为空。' })
  displacementMillilitres?: number;
  @Field(() => Boolean, { description: '是否涡轮增压。' }) isTurbocharged!: boolean;
  @Field(() => FenScalar, { nullable: true, description: '购置价（分）。' }) purchasePriceFen?: number;
  @Field(() => Boolean, { description: '是否残疾人专用车。' }) isDisabledAdapted!: boolean;
}

@InputType({ description: '申报的一辆机动车。' })
export class DeclaredVehicleInput {
  @Field(() => String, { description: '号牌号码。' }) plateNumber!: string;
  @Field(() => String, { description: '品牌型号。' }) model!: string;
  @Field(() => Int, { nullable: true, description: '排量（毫升）。' }) displacementMillilitres!:
    | number
    | null;
  @Field(() => Boolean, { description: '是否涡轮增压。' }) isTurbocharged!: boolean;
  @Field(() => FenScalar, { nullable: true, description: '购置价（分）。' }) purchasePriceFen!: number | null;
  @Field(() => Boolean, { description: '是否残疾人专用车。' }) isDisabledAdapted!: boolean;
}

@InputType('DeclaredBusinessInput', { description: '申报的一项经营主体角色。' })
@ObjectType({ description: '申报的一项经营主体角色。' })
export class DeclaredBusiness {
  @Field(() => String, { description: '统一社会信用代码。' }) uscc!: string;
  @Field(() => String, { description: '名称。' }) name!: string;
  @Field(() => BusinessRole, { description: '角色。' }) role!: 'SHAREHOLDER';
  @Field(() => FenScalar, { description: '认缴出资额（分）。' }) subscribedFen!: number;
}

@InputType('DeclaredAssetInput', { description: '申报的一项金融资产。' })
@ObjectType({ description: '申报的一项金融资产。' })
export class DeclaredAsset {
  @Field(() => AssetKind, { description: '种类。' }) kind!: 'DEPOSIT';
  @Field(() => FenScalar, { description: '金额（分）。' }) amountFen!: number;
}

@ObjectType({ description: '一名家庭成员的全部申报。' })
export class Declarations {
  @Field(() => [DeclaredIncome], { description: '收入。' }) incomes!: DeclaredIncome[];
  @Field(() => [DeclaredHome], { description: '房屋。' }) homes!: DeclaredHome[];
  @Field(() => [DeclaredTransfer], { description: '近5年转出的房屋。' }) transfers!: DeclaredTransfer[];
  @Field(() => [DeclaredVehicle], { description: '机动车。' }) vehicles!: DeclaredVehicle[];
  @Field(() => [DeclaredBusiness], { description: '经营主体。' }) businesses!: DeclaredBusiness[];
  @Field(() => [DeclaredAsset], { description: '金融资产。' }) assets!: DeclaredAsset[];
}

@InputType({ description: '一名家庭成员的全部申报；没有的项目填空列表，表示申报“无”。' })
export class DeclarationsInput {
  @Field(() => [DeclaredIncome], { description: '收入。' }) incomes!: DeclaredIncome[];
  @Field(() => [DeclaredHome], { description: '房屋。' }) homes!: DeclaredHome[];
  @Field(() => [DeclaredTransfer], { description: '近5年转出的房屋。' }) transfers!: DeclaredTransfer[];
  @Field(() => [DeclaredVehicleInput], { description: '机动车。' }) vehicles!: DeclaredVehicleInput[];
  @Field(() => [DeclaredBusiness], { description: '经营主体。' }) businesses!: DeclaredBusiness[];
  @Field(() => [DeclaredAsset], { description: '金融资产。' }) assets!: DeclaredAsset[];
}
