import type { TaskLamp, TaskUrgency } from './task-vocabulary.js';

/** 督办单 of three colours, each a step of escalation. */
export const TASK_SHEET_LABELS = {
  BLUE: '蓝色督办单（提醒）',
  YELLOW: '黄色督办单（警示）',
  RED: '红色督办单（限期办结）',
} as const;
export type TaskSheetColor = keyof typeof TASK_SHEET_LABELS;

/** The sheet follows the light; what is urgent starts one step higher. */
export function sheetColorOf(lamp: TaskLamp, urgency: TaskUrgency): TaskSheetColor {
  if (lamp === 'RED') return 'RED';
  return lamp === 'YELLOW' || urgency === 'URGENT' ? 'YELLOW' : 'BLUE';
}
