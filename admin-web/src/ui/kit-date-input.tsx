import { DateInput, DatesProvider, type DateInputProps } from '@mantine/dates';
import 'dayjs/locale/zh-cn.js';
import { parseDate } from '../lib/dates.js';

const settings = { locale: 'zh-cn', firstDayOfWeek: 1, consistentWeeks: true } as const;
const ariaLabels = {
  nextMonth: '下个月',
  previousMonth: '上个月',
  nextYear: '下一年',
  previousYear: '上一年',
  nextDecade: '后十年',
  previousDecade: '前十年',
  monthLevelControl: '选择月份',
  yearLevelControl: '选择年份',
};

/** The text field of a date with its calendar. */
export function KitDateInput(props: DateInputProps) {
  return (
    <DatesProvider settings={settings}>
      <DateInput
        {...props}
        valueFormat="YYYY年M月D日"
        monthLabelFormat="YYYY年M月"
        yearLabelFormat="YYYY年"
        dateParser={parseDate}
        hideOutsideDates
        ariaLabels={ariaLabels}
        getDayAriaLabel={(date) => `${date}`}
        popoverProps={{ transitionProps: { duration: 0 } }}
      />
    </DatesProvider>
  );
}
