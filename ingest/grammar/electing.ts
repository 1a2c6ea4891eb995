/** What tells that a congress elects: "bầu", "tái đắc cử"; not where nobody is elected yet or it was another term's. */
/** "Đại hội Đảng bộ tỉnh A khóa trước đã bầu ...". */
export const LAST_TERM = /(?<!\p{L})(?:kh(?:óa|oá)|nhiệm kỳ|lần) (?:trước|cũ|vừa qua)(?!\p{L})/iu;
const NOT_YET =
  /(?<!\p{L})(?:chưa|không|sẽ|dự kiến|chuẩn bị)(?:\s+\p{L}+){0,3}?\s+(?:bầu|bỏ phiếu)(?!\p{L})/iu;
export const isElecting = (after: string): boolean => ELECTED.test(after) && !NOT_YET.test(after);
const ELECTED = /(?<!\p{L})(?:bầu|đắc cử|tái cử|trúng cử|bỏ phiếu)(?!\p{L})/iu;
