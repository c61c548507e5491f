/** 会话时限: every limit of a session, told in one place. */

/** Minutes without a person's own request after which a session ends. */
export const IDLE_MINUTES = 15;
/** Hours after which a session ends whatever happens. */
export const ABSOLUTE_HOURS = 8;
/** Minutes for which having proved who one is opens what needs it freshly (二次核验). */
export const ELEVATION_MINUTES = 5;
/** Hours for which an initial password, handed out on paper, opens the account. */
export const INITIAL_PASSWORD_HOURS = 72;
