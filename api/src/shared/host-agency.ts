/** 县住建局, in which 联席会议办公室 sits (一): in its name the office proposes and answers, its seal stands for the office's (代章). */
export const HOST_AGENCY = 'HOUSING';
