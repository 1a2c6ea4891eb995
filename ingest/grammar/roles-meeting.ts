/** Who meets whom, and who comes at the head of a delegation. Each rule has phrases that it reads and phrases that it must not; a test runs them. */
import { AA, COMPANY, LEFT, PEOPLE, type RoleRule, rule, WHEN } from './role.ts';

export const MEETING_RULES: readonly RoleRule[] = [
  rule(
    'attended-talks',
    'ATTENDED',
    `(?<who>P[^P.;,:]{0,30}?E\\s+(?:với|cùng)\\s+P|P\\s*(?:,[^P.;]{0,30},)?\\s*(?:đã|vừa|có)(?: buổi)?\\s+E\\s+P)`,
    ['P đã có E với P', 'P tiến hành E cùng P', 'P đã E P'],
    ['P hội đàm với P', 'P nói về E của P'],
  ),
  rule(
    'attended-meets',
    'ATTENDED',
    `(?<who>${PEOPLE})(?:${COMPANY}(?:\\s*dẫn đầu (?:hai )?đoàn[^PE.;,]{0,40}?)?\\s*,?\\s*(?:(?:đã|vừa|cũng|có|đến|tới|tiến hành|trực tiếp|tiếp và|thăm và)\\s+)+E(?!\\s*(?:do|tại L do))|\\s+E(?=\\s+(?:với|đại biểu|các|việc|tình|công tác|cử tri|và|về)(?!\\p{L})))`,
    [
      'P đã đến E và làm việc tại A',
      'P đã có E với các',
      'P và P đã tiến hành E',
      'P E đại biểu cán bộ',
      'P và đoàn công tác của A đã có E với A',
      'P và P dẫn đầu đoàn đại biểu cấp cao hai bên tiến hành E',
    ],
    ['P đã dự E', 'P nói E', 'P E'],
  ),
  rule(
    'attended-face',
    'ATTENDED',
    `(?<!\\p{L})(?:tại|trong)\\s+E(?:\\s+(?:song phương|riêng|ngắn|chính thức|hẹp))?\\s+(?:với|cùng)\\s+(?<who>P(?!\\s*(?:,\\s*P\\s*)*(?:và|cùng)\\s*P)(?:(?!(?:năm \\d{4}|hồi|(?:tháng|năm|tuần) (?:trước|ngoái))(?!\\p{L}))[^.;:PE“”\"]){0,90}?,\\s*P(?!\\s*(?:,|và)\\s*P))(?=\\s*(?:(?:đã|cũng|còn)\\s+)*\\p{Ll})`,
    ['tại E với P , P nhấn mạnh', 'trong E song phương với P ở L , P cho rằng'],
    [
      'tại E với A , P nói',
      'tại E với P và P , P nói',
      'E với P , P nói',
      'tại E với P , P và P nói',
      'tại E với P năm 2012 , P đã hứa',
    ],
    { meets: true, titled: true },
  ),
  rule(
    'attended-welcomed',
    'ATTENDED',
    `(?<!chuẩn bị (?:cho |tổ chức )?)E\\s+đón(?:\\s+(?:tiếp|chính thức|trọng thể|cấp nhà nước))*\\s+(?:đoàn\\s[^PE.;,]{0,50}?\\sdo\\s+)?(?<who>P)(?!\\s*(?:ký|trao|về việc))`,
    ['P đã chủ trì E đón trọng thể P thăm việt nam', 'tại E đón P'],
    ['E đón nhận huân chương của P', 'E đón bằng do P trao', 'đang chuẩn bị E đón P'],
    { welcomes: true },
  ),
  rule(
    'attended-opposite',
    'ATTENDED',
    `E${WHEN}(?:\\s*tại\\s+[AL])?\\s*,?\\s*(?:với|cùng)\\s+(?:lãnh đạo\\s+)?(?<who>${AA})(?!\\s*(?:tổ chức|phối hợp|chủ trì|đồng))`,
    ['P đã chủ trì E cùng A , các sở', 'tại E ngày 8 / 4 với A', 'E với A , A'],
    ['E với các cán bộ A', 'E về A', 'A phối hợp với A', 'E với A tổ chức'],
    { subjects: 'AC', meets: true },
  ),
  rule(
    'attended-visitors',
    'ATTENDED',
    `E(?:[^P.;]{0,40}?)\\sđoàn(?:[^P.;]{0,80}?)\\sdo\\s+(?<who>P)\\s*,?\\s*(?:làm trưởng đoàn|dẫn đầu)`,
    ['P đã tiếp và E với đoàn công tác A do P dẫn đầu .'],
    ['E của đoàn P'],
  ),
  rule(
    'attended-led',
    'ATTENDED',
    `(?<!thành lập[^.;]{0,120}|đoàn (?:thanh tra|kiểm toán)[^.;E]{0,120})(?<who>P)${LEFT}(?:\\s+và phu (?:nhân|quân))?\\s*,?\\s*(?:(?:đã|sẽ|cũng)\\s+)*(?:(?:làm|dẫn đầu|là)\\s+(?:trưởng\\s+)?đoàn(?!\\s+đại biểu quốc)|(?<=đoàn[^.;P]{0,60}do P\\s*,?\\s*)dẫn đầu(?=\\s*(?:[.;]|$|,?\\s*(?:(?:đã|vừa|đến|tới|sang|có|buổi|chuyến)\\s+)*(?:thăm(?:,| và) làm việc|làm việc|dự|tham dự|hội đàm)(?!\\p{L})))|dẫn đầu(?=\\s+(?:\\p{Ll}+\\s+){0,6}E))`,
    [
      'đoàn L do P dẫn đầu .',
      'do P làm trưởng đoàn',
      'do P dẫn đầu đã có E',
      'đoàn đại biểu hiệp hội do P dẫn đầu thăm và làm việc với A',
      'đoàn do P , chủ tịch quốc hội làm trưởng đoàn',
      'P và phu nhân sẽ dẫn đầu đoàn đại biểu cấp cao tham dự E',
    ],
    [
      'P là người',
      'P , trưởng đoàn đại biểu quốc hội',
      'do P dẫn đầu đã trao quà',
      'đoàn do P dẫn đầu đã thăm nhà máy',
      'thành lập đoàn kiểm tra do P làm trưởng đoàn',
      'đoàn thanh tra do P làm trưởng đoàn',
    ],
  ),
];
