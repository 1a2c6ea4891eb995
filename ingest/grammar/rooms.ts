/** Whose rooms and teams ("Phòng ...", "Đội ...") are told by their names alone: a district's government's, the police's. */

/** Departments that a district's government has. */
export const DISTRICT_OFFICE =
  /^Phòng (Nội vụ|Tư pháp|Tài chính|Tài nguyên|Lao động|Văn hóa|Giáo dục|Y tế|Kinh tế|Nông nghiệp|Quản lý đô thị|Dân tộc|Hạ tầng)/;
/** Rooms and teams of the police. */
export const POLICE =
  /^(Phòng|Đội) (Cảnh sát|An ninh|CSGT|CSĐT|CSHS|Xây dựng phong trào|P[ACKVX]\d|Công tác đảng|Tham mưu|Hậu cần|Quản lý xuất|Kỹ thuật hình sự|Tổ chức cán bộ|Hồ sơ)/;
/** "Đội Cảnh sát PCCC và CNCH khu vực số 9": of more units than one. */
export const AREA = /^Đội .* khu vực(?: số)? \d/u;
