/** How those who hold an occasion are told: what stands around them and between them and what they do. */

/** Partners without a name: "phối hợp với địa phương". */
export const UNNAMED = String.raw`phối hợp (?:cùng với|với|cùng) (?:các |một số |những )?(?:địa phương|chính quyền|đơn vị|cơ quan|ban|ngành|tổ chức|đoàn thể)[^AE.;]{0,60}?`;

/** "chi hội được sự đồng ý của *A và A* tiến hành E": who lets it be held. */
export const CONSENT = String.raw`(?<!\sđược (?:sự )?(?:đồng ý|chấp thuận|cho phép|nhất trí|thống nhất) của (?:A và )?)`;

/** How a thing is done. */
export const SOLEMNLY =
  'đã|vừa|chính thức|long trọng|trọng thể|trang trọng|tưng bừng|tiến hành|đồng loạt|trực tiếp|cùng nhau|vinh dự';
/** Hosts without a name beside those with one: "A và các tổ chức chính trị - xã hội L". */
export const BESIDE = String.raw`(?:(?:và|,|cùng)\s+(?:(?:các|một số|(?:đại diện|lãnh đạo)\s+(?:cấp (?:ủy|uỷ)|chính quyền)|chính quyền)\s+(?:(?!của|đã|tổ chức E)[^AE.;:,]){3,50}?|(?:báo|đài|tạp chí|quỹ|trung tâm|công ty|tập đoàn|trường|học viện|viện|ngân hàng|hiệp hội|câu lạc bộ|liên minh)\s+(?:(?!của|tổ chức E)[^AEP.;:,“”"]){3,60}?))?`;

/** "A *- đơn vị cụm trưởng* tổ chức E", "A *- cụm trưởng A (gồm A, A)* tổ chức E": what it is in its group. */
export const LEADS = String.raw`(?:[,–-]\s*(?:đơn vị\s+)?(?:(?:cụm|khối|nhóm) trưởng|trưởng (?:cụm|khối|nhóm)|đăng cai|chủ nhà)(?!\p{L})[^EP.;:,–-]{0,60}?\s*(?:[(][^()]{0,160}[)]\s*)?[,–-]?\s*)?`;

/** "phối hợp với *các đơn vị:* A, B và C": who they are is listed. */
export const UNITS = String.raw`(?:(?:các|hai|ba|bốn|năm|\d+)\s+(?:đơn vị|cơ quan|sở|ban|ngành|tổ chức|đoàn thể)[^AEP.;:“”"]{0,40}?\s*(?::|(?:gồm|là|như)\s*:?)\s*)?`;

/** What a host does with an occasion: "tổ chức", "đăng cai", or "mở" with its day or place. */
export const HOLDS_IT =
  '(?:tổ chức(?! (?:chính trị|xã hội|xúc tiến|quốc tế|phi chính|liên|đoàn thể|thành viên|khác|đảng))|đăng cai|(?<=(?:E|lễ|lớp|hội nghị|buổi|hội thi|ngày hội)[^.;]{0,120})(?:chuẩn bị|lo liệu|thực hiện)(?=\\s*(?:[.;,]|$))|mở(?=\\s+(?:hôm|vào|tại|ở|sáng|chiều|ngày|T)(?!\\p{L})))';
/** The term of an elected body, its members or its place behind its name: "A khoá ix", "A gồm các L", "A , L ,". */
export const TERM = String.raw`(?:\s*,?\s*(?:khóa|khoá|nhiệm kỳ)\s+(?:thứ\s+)?(?:[ivxl]+(?!\p{L})|\d[\d\s–-]*)(?:[(][^()]{0,40}[)])?\s*,?)*(?:\s*gồm\s+(?:các\s+)?L[^AEP.;:]{0,120}?)?(?:\s*,?\s*(?:tại\s+|(?:và|cùng)\s+)?L\s*,?)?`;
/** "A cho biết *cơ quan này* vừa mở E": it tells of its own. */
export const ITSELF = String.raw`(?:\s*(?:(?:vừa|đã)\s+)?(?:cho biết|cho hay|xác nhận|thông báo|thông tin)\s*,?\s*(?:rằng\s+)?(?:[^AEP.;:,“”"]{0,24},\s*)?(?:cơ quan|đơn vị|bộ|sở|cục|hội|t[òo][aà]|viện|ban|trường|công ty|tập đoàn|huyện|tỉnh) này)?`;
/** Names that nobody read among the hosts: "quỹ dân số liên hiệp quốc tại việt nam - unfpa và A". */
export const UNREAD = String.raw`(?:[^AEP.;:“”"]{2,70}?(?:,|và|cùng)\s*)?`;
/** "do nhà trường phối hợp với A tổ chức": the first of them by a noun of its kind. */
export const UNREAD_HOST = String.raw`(?:[^AEP.;:“”"]{2,70}?(?:,|và|cùng|phối hợp(?:\s+(?:cùng với|với|cùng))?(?=[^.;]{0,120}\stổ chức))\s*)?`;
