import { DAY_UNIT_LABELS, LAMP_LABELS } from '../../shared/deadline.js';
import { labelledEnum } from './labelled-enum.js';

export const LampEnum = labelledEnum('Lamp', '时限灯。', LAMP_LABELS);
export const DayUnitEnum = labelledEnum('DayUnit', '期限的计算单位。', DAY_UNIT_LABELS);
