/** What stands at the due date: it may only be left out by a task that reports in cycles. */
export const dueTexts = (hasCycle: boolean) => ({
  optional: hasCycle,
  hint: hasCycle
    ? '已选反馈周期，作为长期任务可以不填。'
    : '没有选反馈周期的必须填写；长期任务先在下面选反馈周期。',
});
